"""An article cut into nested pieces, so that a reading view needs no offsets.

A mark is a stretch of text with a kind and an id. Marks may nest, overlap or repeat; the pieces nest always, the longer
mark outside, and a mark that crosses another is cut in two. Joined again, the pieces are the text, letter by letter.
"""

from __future__ import annotations

from bisect import bisect_right, insort
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Final, Literal, NamedTuple, get_args

from lib.model import Article, Span, ZoneKind, number_paragraphs

# Outermost first among marks of one length.
MarkKind = Literal["zone", "quote", "speaker", "number", "entity", "editor", "cue", "value", "found", "check"]
ORDER: Final[dict[MarkKind, int]] = {kind: place for place, kind in enumerate(get_args(MarkKind))}
BlockKind = Literal["text"] | ZoneKind


class Mark(NamedTuple):
    """A stretch to mark: what it is, the id of its record, and which mention or part of the record it is."""

    start: int
    end: int
    kind: MarkKind
    id: str
    nth: int = 0


def left_over(marks: Iterable[Mark], gone: frozenset[str]) -> list[Mark]:
    """Return marks without those of these records; a cue or speaker of several quotes stays with the others."""
    if not gone:
        return list(marks)
    found, bare = [], []
    for mark in marks:
        ids = [record for record in mark.id.split("\n") if record not in gone]
        if not mark.id:
            bare.append(mark)
        elif ids:
            found.append(mark._replace(id="\n".join(ids)))
    # A number's value and an editor's words have no id: they go with what they stand in.
    holding = {"value": "number", "editor": "quote"}
    for mark in bare:
        around = [m for m in found if m.kind == holding.get(mark.kind) and m.start <= mark.start and mark.end <= m.end]
        if around or mark.kind not in holding:
            found.append(mark)
    return found


@dataclass(slots=True)
class Node:
    """A marked piece: the mark, and what it holds in text order."""

    mark: Mark
    children: list[Node | str] = field(default_factory=list)


Piece = Node | str


class Block(NamedTuple):
    """A paragraph: its kind (a zone's when the zone holds all of it), its number, its pieces, the gap after it."""

    kind: BlockKind
    number: int | None
    pieces: tuple[Piece, ...]
    gap: str


class Sheet(NamedTuple):
    """A whole article in blocks. `lead` is the white space before the first."""

    lead: str
    blocks: tuple[Block, ...]


def lay_out(article: Article, marks: Iterable[Mark]) -> Sheet:
    """Cut an article into paragraphs and these into nested pieces. Marks that run over paragraphs are cut there."""
    text = article.text
    paragraphs = number_paragraphs(article)
    ordered = sorted(mark for mark in marks if mark.start < mark.end)
    blocks: list[Block] = []
    running: list[Mark] = []
    following = 0
    for place, paragraph in enumerate(paragraphs):
        while following < len(ordered) and ordered[following].start < paragraph.end:
            running.append(ordered[following])
            following += 1
        running = [mark for mark in running if mark.end > paragraph.start]
        kind, zones = zones_in(article, paragraph.span)
        pieces = cut(text, paragraph.span, [*running, *zones])
        after = paragraphs[place + 1].start if place + 1 < len(paragraphs) else len(text)
        blocks.append(Block(kind, paragraph.number, pieces, text[paragraph.end : after]))
    return Sheet(text[: paragraphs[0].start] if paragraphs else text, tuple(blocks))


def zones_in(article: Article, span: Span) -> tuple[BlockKind, list[Mark]]:
    """Return the zone that holds a whole paragraph, or "text" and marks for the zones that hold a part of it."""
    marks: list[Mark] = []
    for zone in article.zones[bisect_right(article.zones, span.start, key=lambda z: z.end) :]:
        if zone.start >= span.end:
            break
        if zone.span.holds(span):
            return zone.kind, []
        marks.append(Mark(max(zone.start, span.start), min(zone.end, span.end), "zone", zone.kind))
    return "text", marks


def cut(text: str, span: Span, marks: Sequence[Mark]) -> tuple[Piece, ...]:
    """Cut one stretch of text into nested pieces. Marks outside it are left out, those that stick out are cut."""
    inside = [m for m in marks if m.start < span.end and span.start < m.end and m.start < m.end]
    inside.sort(key=lambda m: (m.start - m.end, ORDER[m.kind], m))
    opening: dict[int, list[int]] = {}
    closing: dict[int, list[int]] = {}
    for i, mark in enumerate(inside):
        opening.setdefault(max(mark.start, span.start), []).append(i)
        closing.setdefault(min(mark.end, span.end), []).append(i)
    root: list[Piece] = []
    stack: list[tuple[int, Node]] = []
    active: list[int] = []
    for start, end in pairwise(sorted({span.start, span.end, *opening, *closing})):
        for i in closing.get(start, ()):
            active.remove(i)
        for i in opening.get(start, ()):
            insort(active, i)
        keep = 0
        while keep < len(stack) and keep < len(active) and stack[keep][0] == active[keep]:
            keep += 1
        del stack[keep:]
        for i in active[keep:]:
            node = Node(inside[i])
            (stack[-1][1].children if stack else root).append(node)
            stack.append((i, node))
        (stack[-1][1].children if stack else root).append(text[start:end])
    return tuple(root)


def joined(pieces: Iterable[Piece]) -> str:
    """Join pieces again into the words they were cut from."""
    found: list[str] = []
    waiting = list(pieces)[::-1]
    while waiting:
        piece = waiting.pop()
        if isinstance(piece, str):
            found.append(piece)
        else:
            waiting.extend(reversed(piece.children))
    return "".join(found)


def joined_sheet(sheet: Sheet) -> str:
    """Join a whole sheet again into its article's text."""
    return sheet.lead + "".join(joined(block.pieces) + block.gap for block in sheet.blocks)
