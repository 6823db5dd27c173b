"""Compare's two versions of one story: what moved, each line with the way to both places."""

from __future__ import annotations

import html
from typing import Final

from lib.ui.compare_markup import diff_words, spot_link
from lib.ui.plain import escape_html
from lib.views.compare_moved import MovedLine, MovedNumber, MovedView

SIGNS: Final = {"added": ("+", "new"), "removed": ("−", "gone"), "changed": ("→", "changed")}
SHOWN: Final = 12


def moved_section(view: MovedView) -> str:
    """Return the section on one pair of versions."""
    parts = [f"<h2>{html.escape(view.title)}</h2>", f'<p class="small">{escape_html(view.words, 300)}</p>']
    if view.numbers:
        parts.append(f'<div class="moved"><h3>Numbers</h3>{folded([number_row(n) for n in view.numbers])}</div>')
    if view.quotes:
        parts.append(f'<div class="moved"><h3>Quotes</h3>{folded([line_row(q) for q in view.quotes])}</div>')
    if view.sentences:
        parts.append(f'<div class="moved"><h3>Sentences</h3>{folded([line_row(s) for s in view.sentences])}</div>')
    return "".join(parts)


def folded(rows: list[str]) -> str:
    """Return the first rows, the others folded away."""
    rest = len(rows) - SHOWN
    more = f"<details><summary>{rest:,} more</summary>{''.join(rows[SHOWN:])}</details>" if rest > 0 else ""
    return "".join(rows[:SHOWN]) + more


def number_row(one: MovedNumber) -> str:
    """Return a number that took another's place."""
    words = (
        f'<del>{escape_html(one.was, 60)}</del> → <span class="n">{escape_html(one.now, 60)}</span>'
        f' <span class="thing">{escape_html(one.counted, 60)}</span>'
    )
    return row("changed", words, f"{spot_link(one.old)} · {spot_link(one.new)}")


def line_row(one: MovedLine) -> str:
    """Return a sentence or a quote."""
    places = " · ".join(spot_link(spot) for spot in (one.old, one.new) if spot is not None)
    return row(one.kind, diff_words(one.pieces), places)


def row(kind: str, words: str, places: str) -> str:
    """Return one line: its sign, its words, its places."""
    sign, word = SIGNS[kind]
    return (
        f'<div class="move {kind}"><span class="sign" aria-hidden="true">{sign}</span>'
        f'<p class="words"><span class="told">{word}: </span><bdi>{words}</bdi></p><p class="small">{places}</p></div>'
    )
