"""How a news page is built: which lines stand before, in and after the story, and what each is."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Final

from lib.ingest.bylines import is_outlet, parse_bare_byline, parse_byline
from lib.ingest.datelines import Dateline, find_dateline
from lib.ingest.lines import (
    HEADLINE_MAX,
    HEADLINE_WORDS,
    INNER_STOP,
    LINE_MAX,
    is_crosshead,
    is_headline_sentence,
    is_prose,
    is_title_like,
    line_kind,
)
from lib.ingest.phrases import opens_list
from lib.ingest.words import words
from lib.model import Span, Zone, ZoneKind, split_paragraphs

HEAD_MAX: Final = 12  # more unmarked lines than this before the first sentence are a list, no page head
LIST_MAX: Final = 15
FOOT: Final = 8  # lines at the end that may be a page's foot
TURN: Final = re.compile(r"[A-Z][\w .’'-]{0,30}:\s")
CREDIT: Final = re.compile(
    r"\((?:additional |further )?(?:reporting|writing|editing|compiled|edited|with inputs)"
    r" (?:and \w{1,12} )?(?:by|from)\s",
    re.IGNORECASE,
)


@dataclass
class Layout:
    """The units of a text (paragraphs and lines), the kind of each (None: story) and what carries metadata."""

    text: str
    units: tuple[Span, ...]
    kinds: list[ZoneKind | None]
    title: int | None = None
    letterhead: int | None = None
    body: int = 0
    datelines: dict[int, Dateline] = field(default_factory=dict)
    credits: dict[int, int] = field(default_factory=dict)  # where the credit at the end of a paragraph begins

    def line(self, i: int) -> str:
        """Return the words of a unit."""
        return self.units[i].of(self.text)

    def zones(self) -> tuple[Zone, ...]:
        """Return the zones in text order."""
        found: list[Zone] = []
        for i, (unit, kind) in enumerate(zip(self.units, self.kinds, strict=True)):
            if kind is not None:
                found.append(Zone(unit.start, unit.end, kind))
                continue
            if i in self.datelines:
                found.append(Zone(unit.start, unit.start + self.datelines[i].length, "dateline"))
            if i in self.credits:
                found.append(Zone(self.credits[i], unit.end, "credit"))
        return tuple(found)


def find_layout(text: str) -> Layout:
    """Tell headline, bylines, captions, credits and furniture from the story. Linear in the length of the text."""
    units = split_paragraphs(text)
    closing = closing_credits(text, units)
    kinds = [line_kind(text, Span(unit.start, closing.get(i, unit.end))) for i, unit in enumerate(units)]
    layout = Layout(text, units, kinds, credits=closing)
    mark_lists(layout)
    mark_head(layout)
    unmark_mastheads(layout)
    mark_datelines(layout)
    mark_crossheads(layout)
    return layout


def closing_credits(text: str, units: tuple[Span, ...]) -> dict[int, int]:
    """Find the credits in brackets that end a paragraph of the story: unit → where they begin."""
    found: dict[int, int] = {}
    for i, unit in enumerate(units):
        if text[unit.end - 1] == ")":
            start = text.rfind("(", max(unit.start, unit.end - LINE_MAX), unit.end)
            if start > unit.start and CREDIT.match(text, start, unit.end):
                found[i] = start
    return found


def mark_lists(layout: Layout) -> None:
    """Mark what follows "Read more:" and the like: the lines up to the next sentence."""
    left = 0
    seen_prose = False
    for i, unit in enumerate(layout.units):
        line = unit.of(layout.text) if unit.end - unit.start <= LINE_MAX else ""
        if layout.kinds[i] is None:
            if not line or (is_prose(line) and not line.endswith("?")):
                seen_prose, left = True, 0
            elif left and not line.endswith(":"):
                layout.kinds[i] = "furniture"
                left -= 1
        elif seen_prose and opens_list(line):
            left = LIST_MAX


def mark_head(layout: Layout) -> None:
    """Mark the page head: headline, standfirst, letterhead, bare byline. Sets `title`, `letterhead` and `body`."""
    open_units = [i for i, kind in enumerate(layout.kinds) if kind is None]
    first = next((i for i in open_units if is_prose_unit(layout, i)), None)
    if first is None:
        layout.body = len(layout.units)
        return
    layout.body = first
    head = [i for i in open_units if i < first]
    if not head:
        sentence_as_headline(layout, first, open_units)
        return
    if len(head) > HEAD_MAX:
        head = head[:1]
    candidates = [i for i in head if is_title_like(layout.line(i)) or (i == 0 and is_headline_sentence(layout.line(i)))]
    if candidates and is_turn(layout, candidates[0]):
        return
    layout.letterhead = find_letterhead(layout, candidates)
    named = [i for i in candidates if i != layout.letterhead]
    if not named:
        named, layout.letterhead = candidates, None
    if not named:
        return
    layout.title = next((i for i in named if layout.line(i).count(" ") >= 2), named[0])
    for i in head:
        layout.kinds[i] = head_kind(layout, i)


def is_turn(layout: Layout, i: int) -> bool:
    """Tell whether a line is a turn of a transcript ("HOST: Why?"): one of the next lines has such a label as well."""
    following = layout.units[i + 1 : i + 4]
    return bool(TURN.match(layout.line(i))) and any(TURN.match(layout.text, *unit) for unit in following)


def unmark_mastheads(layout: Layout) -> None:
    """Take lines of names and a date inside the story for the story: only above and below it are they mastheads."""
    for i in range(layout.body + 1, len(layout.units) - FOOT):
        if layout.kinds[i] == "byline" and parse_byline(layout.line(i)) is None:
            layout.kinds[i] = None


def is_prose_unit(layout: Layout, i: int) -> bool:
    """Tell whether a unit is of the story; the first line of a text may be a question and still its headline."""
    unit = layout.units[i]
    if unit.end - unit.start > LINE_MAX:
        return True
    line = unit.of(layout.text)
    if i == 0 and len(layout.units) > 1 and is_headline_sentence(line):
        return False
    return is_prose(line)


def head_kind(layout: Layout, i: int) -> ZoneKind | None:
    """Return the kind of an unmarked line of the page head."""
    line = layout.line(i)
    if i == layout.title:
        return "headline"
    if i == layout.letterhead:
        return "byline"
    if layout.title is not None and i > layout.title:
        if parse_bare_byline(line) is not None:
            return "byline"
        return "headline" if is_title_like(line) and line.count(" ") >= 3 else None
    return "furniture" if line.count(" ") <= 3 else "headline"


def sentence_as_headline(layout: Layout, first: int, open_units: list[int]) -> None:
    """Take a first sentence for the headline where its capitals, a byline or a dateline after it say so."""
    line = layout.line(first)
    later = [i for i in open_units if i > first]
    if not later or len(line) > HEADLINE_MAX or line.count(" ") >= HEADLINE_WORDS or INNER_STOP.search(line):
        return
    following = layout.kinds[first + 1]
    by = following in {"byline", "dateline"}
    wired = find_dateline(layout.line(later[0])[:LINE_MAX], first=True) is not None
    if by or wired or is_headline_sentence(line):
        layout.kinds[first] = "headline"
        layout.title = first
        layout.body = later[0]


def find_letterhead(layout: Layout, candidates: list[int]) -> int | None:
    """Find the line of a release that only names its publisher: before the headline, capitalised, an organisation."""
    if len(candidates) < 2:
        return None
    first = candidates[0]
    line = layout.line(first)
    tokens = line.split()
    if len(tokens) > 9 or not all(
        t[0].isupper() or not t[0].isalpha() or t in {"of", "the", "for", "and"} for t in tokens
    ):
        return None
    bare = {token.strip("(),").casefold() for token in tokens}
    return first if is_outlet(line) or bare & words("outlet", "organisations") else None


def mark_datelines(layout: Layout) -> None:
    """Find the datelines that open paragraphs of the story."""
    seen = 0
    for i in range(layout.body, len(layout.units)):
        if layout.kinds[i] is None:
            seen += 1
            unit = layout.units[i]
            dateline = find_dateline(layout.text[unit.start : min(unit.end, unit.start + 200)], first=seen <= 3)
            if dateline is not None:
                layout.datelines[i] = dateline


def mark_crossheads(layout: Layout) -> None:
    """Mark headings inside the story: short lines between paragraphs. Many of them are a list or a transcript."""
    found: list[int] = []
    last = len(layout.units) - 1
    prose = 0
    for i in range(layout.body, last + 1):
        if layout.kinds[i] is not None:
            continue
        line = layout.line(i) if layout.units[i].end - layout.units[i].start <= LINE_MAX else ""
        if not line or is_prose(line):
            prose += 1
        elif (
            i < last
            and is_crosshead(line)
            and layout.kinds[i + 1] is None
            and is_story(layout, i - 1)
            and is_story(layout, i + 1)
        ):
            found.append(i)
    if len(found) * 2 <= prose:
        for i in found:
            layout.kinds[i] = "furniture" if layout.line(i).startswith("About ") else "headline"


def is_story(layout: Layout, i: int) -> bool:
    """Tell whether a neighbour is no heading-like line itself: two such in a row are a list."""
    unit = layout.units[i]
    return unit.end - unit.start > LINE_MAX or layout.kinds[i] is not None or not is_title_like(layout.line(i))
