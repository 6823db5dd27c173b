"""Findings as HTML: article heads, sentences with who says so, wordings by word. Words of others are escaped."""

from __future__ import annotations

import html
from collections.abc import Iterable
from typing import Final

from lib.compare import Piece
from lib.ui.plain import BREAKS, TURNS, escape_html
from lib.ui.read_place import query
from lib.ui.style import letter_box
from lib.views.compare_board import Evidence
from lib.views.compare_moved import Spot
from lib.views.compare_overview import Alone, Head
from lib.views.compare_quotes import Wording
from lib.views.labels import counted
from lib.views.voices import Voice

ALONE: Final = 5
MANY: Final = 4  # more articles than that stand in rows, without their first sentences


def inline(words: str) -> str:
    """Write some words of a longer line: spaces at their ends stay."""
    return html.escape(BREAKS.sub(" ", TURNS.sub("", words)))


def read_href(article: str, record: str | None = None, mention: int = 0) -> str:
    """Return the address of a record, or of one of its mentions, on Read, as it stands in an attribute."""
    return html.escape(f"Read?{query(article, record, mention)}", quote=True)


def spot_link(spot: Spot) -> str:
    """Return a place in an article as a link to Read: "A ¶3"."""
    href = read_href(spot.article, spot.record, spot.mention)
    return f'<a href="{href}">{spot.letter} {html.escape(spot.place)}</a>'


def head_cells(heads: Iterable[Head]) -> str:
    """Return how each article begins, side by side."""
    cells = "".join(
        f'<div><p class="small">{letter_box(head.letter)}{escape_html(head.where, 90)}</p>'
        f'<h2><a href="{read_href(head.article)}">{escape_html(head.headline, 180)}</a></h2>'
        f'<p class="first">{escape_html(head.first)}</p><p class="small leads">{escape_html(head.leads, 160)}</p></div>'
        for head in heads
    )
    many = " many" if cells.count("<h2>") > MANY else ""
    return f'<div class="cols heads{many}">{cells}</div>'


def strip(heads: Iterable[Head]) -> str:
    """Return on one line which letter is which article."""
    cells = "".join(
        f'<a href="{read_href(head.article)}" title="{escape_html(head.headline, 180)}">{letter_box(head.letter)}'
        f"{escape_html(head.where if head.outlet else head.headline, 60)}</a>"
        for head in heads
    )
    return f'<p class="strip">{cells}</p>'


def tint(colour: int) -> str:
    """Return a speaker's colour by its number."""
    return f"var(--so-s{colour})" if colour else "var(--so-ink3)"


def tag(voice: Voice, colour: int) -> str:
    """Return a speaker's tag."""
    return f'<span class="tag" style="--c: {tint(colour)}">{html.escape(voice.tag)}</span>'


def side_rows(evidence: Iterable[Evidence], hit: str = "n") -> str:
    """Return sentences one below the other, each with its letter, who says so, and the way to its place on Read."""
    return f'<div class="sides">{"".join(side_row(one, hit) for one in evidence)}</div>'


def side_row(one: Evidence, hit: str) -> str:
    """Return one sentence; `hit` is the class of the words it is about."""
    words = "".join(
        f'<span class="{hit}">{inline(run.words)}</span>' if run.hit else inline(run.words) for run in one.runs
    )
    said = f"{tag(one.voice, one.colour)} {escape_html(one.who, 200)} · " if one.voice else ""
    place = f"{html.escape(one.place)} · " if one.place else ""
    link = f'<a href="{read_href(one.ref.article, one.ref.record or None, one.mention)}">Read in {one.letter}</a>'
    return (
        f'<div class="side">{letter_box(one.letter)}<div><p class="words"><bdi>{words}</bdi></p>'
        f'<p class="small">{said}{place}{link}</p></div></div>'
    )


def wording_cells(wordings: Iterable[Wording]) -> str:
    """Return the wordings of one utterance side by side, what left struck out and what came in set off."""
    return f'<div class="cols diff">{"".join(map(wording_cell, wordings))}</div>'


def diff_words(pieces: Iterable[Piece]) -> str:
    """Return a wording word by word: what left struck out, what came in set off."""
    parts: list[str] = []
    for piece in pieces:
        if piece.kind == "equal":
            parts.append(inline(piece.b))
            continue
        name = "del" if piece.kind == "deleted" else "ins"
        words = piece.a or piece.b
        body = words.rstrip()
        gap = " " if parts and not parts[-1].endswith(" ") else ""
        parts.append(f"{gap}<{name}>{inline(body)}</{name}>" + (" " if body != words else ""))
    return "".join(parts)


def wording_cell(one: Wording) -> str:
    """Return one wording."""
    marks = ("“", "”") if one.marked else ("", "")
    about = " · ".join(part for part in (one.place, one.kind, "the fullest wording" if one.fullest else "") if part)
    cue = f"<ins>{inline(one.cue)}</ins>" if one.cue_changed else inline(one.cue)
    by = f"{tag(one.voice, one.colour)} {escape_html(one.voice.name, 80)}" + (f", {cue}" if one.cue else "")
    notes = "".join(f'<p class="small change">{escape_html(note, 120)}</p>' for note in one.notes)
    link = f'<a href="{read_href(one.article, one.ref.record)}">Read in {one.letter}</a>'
    words = f"{marks[0]}{diff_words(one.pieces)}{marks[1]}"
    return (
        f'<div><p class="small">{letter_box(one.letter)}{html.escape(about)}</p>'
        f'<blockquote style="--c: {tint(one.colour)}"><bdi>{words}</bdi></blockquote>'
        f'<p class="small">{by} · {link}</p>{notes}</div>'
    )


def alone_list(name: str, found: tuple[Alone, ...]) -> str:
    """Return the first few records that one article alone holds, `name` their plural; the others are folded away."""
    if not found:
        return ""
    lines = [
        f'<li><a href="{read_href(one.ref.article, one.ref.record)}">{escape_html(one.words, 120)}</a>'
        f' <span class="small">{html.escape(one.place)}</span></li>'
        for one in found
    ]
    rest = len(lines) - ALONE
    more = f"<details><summary>{rest:,} more</summary><ul>{''.join(lines[ALONE:])}</ul></details>" if rest > 0 else ""
    return f"<h3>{counted(len(found), name[:-1])}</h3><ul>{''.join(lines[:ALONE])}</ul>{more}"
