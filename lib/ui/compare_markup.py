"""Findings as HTML: article heads, sentences with who says so, wordings by word. Words of others are escaped."""

from __future__ import annotations

import html
from collections.abc import Iterable
from typing import Final

from lib.ui.plain import BREAKS, TURNS, escape_html
from lib.ui.read_place import query
from lib.ui.style import letter_box
from lib.views.compare_board import Evidence
from lib.views.compare_overview import Alone, Head
from lib.views.compare_quotes import Wording
from lib.views.voices import Voice

ALONE: Final = 5


def inline(words: str) -> str:
    """Write some words of a longer line: spaces at their ends stay."""
    return html.escape(BREAKS.sub(" ", TURNS.sub("", words)))


def read_href(article: str, record: str | None = None) -> str:
    """Return the address of a record on Read, as it stands in an attribute."""
    return html.escape(f"Read?{query(article, record)}", quote=True)


def head_cells(heads: Iterable[Head]) -> str:
    """Return how each article begins, side by side."""
    cells = "".join(
        f'<div><p class="small">{letter_box(head.letter)}{escape_html(head.where, 90)}</p>'
        f'<h2><a href="{read_href(head.article)}">{escape_html(head.headline, 180)}</a></h2>'
        f'<p class="first">{escape_html(head.first)}</p><p class="small leads">{escape_html(head.leads, 160)}</p></div>'
        for head in heads
    )
    return f'<div class="cols heads">{cells}</div>'


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
    link = f'<a href="{read_href(one.ref.article, one.ref.record or None)}">Read in {one.letter}</a>'
    return (
        f'<div class="side">{letter_box(one.letter)}<div><p class="words"><bdi>{words}</bdi></p>'
        f'<p class="small">{said}{place}{link}</p></div></div>'
    )


def wording_cells(wordings: Iterable[Wording]) -> str:
    """Return the wordings of one utterance side by side, what left struck out and what came in set off."""
    return f'<div class="cols diff">{"".join(map(wording_cell, wordings))}</div>'


def wording_cell(one: Wording) -> str:
    """Return one wording."""
    marks = ("“", "”") if one.marked else ("", "")
    parts = []
    for piece in one.pieces:
        if piece.kind == "equal":
            parts.append(inline(piece.b))
        else:
            name = "del" if piece.kind == "deleted" else "ins"
            words = piece.a or piece.b
            body = words.rstrip()
            gap = " " if parts and not parts[-1].endswith(" ") else ""
            parts.append(f"{gap}<{name}>{inline(body)}</{name}>" + (" " if body != words else ""))
    about = " · ".join(part for part in (one.place, one.kind, "the fullest wording" if one.fullest else "") if part)
    cue = f"<ins>{inline(one.cue)}</ins>" if one.cue_changed else inline(one.cue)
    by = f"{tag(one.voice, one.colour)} {escape_html(one.voice.name, 80)}" + (f", {cue}" if one.cue else "")
    notes = "".join(f'<p class="small change">{escape_html(note, 120)}</p>' for note in one.notes)
    link = f'<a href="{read_href(one.article, one.ref.record)}">Read in {one.letter}</a>'
    return (
        f'<div><p class="small">{letter_box(one.letter)}{html.escape(about)}</p>'
        f'<blockquote style="--c: {tint(one.colour)}"><bdi>{marks[0]}{"".join(parts)}{marks[1]}</bdi></blockquote>'
        f'<p class="small">{by} · {link}</p>{notes}</div>'
    )


def alone_list(name: str, found: tuple[Alone, ...]) -> str:
    """Return the first few records that one article alone holds; the others are folded away."""
    if not found:
        return ""
    lines = [
        f'<li><a href="{read_href(one.ref.article, one.ref.record)}">{escape_html(one.words, 120)}</a>'
        f' <span class="small">{html.escape(one.place)}</span></li>'
        for one in found
    ]
    rest = len(lines) - ALONE
    more = f"<details><summary>{rest:,} more</summary><ul>{''.join(lines[ALONE:])}</ul></details>" if rest > 0 else ""
    return f"<h3>{len(found):,} {html.escape(name)}</h3><ul>{''.join(lines[:ALONE])}</ul>{more}"
