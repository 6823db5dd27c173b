"""Which of the lines above a story it is about: a headline says in a few words what the paragraphs below it say."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from lib.ingest.lines import LINE_MAX, is_prose
from lib.ingest.menus import MENU_WORDS, is_menu_like
from lib.ingest.page import Layout
from lib.ingest.story import stems_of

TOLD: Final = 12  # paragraphs in which a headline's words are looked for
LEAST: Final = 2  # words that a line and the story must share for the line to count as its own
HALF: Final = 0.5
FEW, MENU = 2, 4  # entries of menus above a headline


def told_stems(layout: Layout) -> set[str]:
    """Return the words of the first paragraphs of the story, by their stems."""
    found: set[str] = set()
    seen = 0
    for i in range(layout.body, len(layout.units)):
        unit = layout.units[i]
        if layout.kinds[i] is None and (unit.end - unit.start > LINE_MAX or is_prose(layout.line(i))):
            found |= stems_of(layout.text[unit.start : min(unit.end, unit.start + 2 * LINE_MAX)])
            seen += 1
            if seen == TOLD:
                break
    return found


def told_again(layout: Layout, candidates: Sequence[int]) -> list[int]:
    """Return the candidates for a headline: none is a trail or page title that ends in another one's words.

    Below menus a promotion may stand above the headline, so there none has less than half as many words of the story as
    the best; elsewhere the first line is the headline, whatever it says.
    """
    lines = {i: " ".join(layout.line(i).split()) for i in candidates}
    whole = [i for i in candidates if not any(is_trail_to(lines[i], lines[j]) for j in candidates if j != i)]
    told = told_stems(layout)
    shared = {i: len(stems_of(lines[i]) & told) for i in whole}
    best = max(whole, key=lambda i: shared[i], default=None)
    if best is None or shared[best] < LEAST or not is_below_menus(layout, best, FEW):
        return whole
    return [i for i in whole if shared[i] >= HALF * shared[best]]


def is_trail_to(line: str, other: str) -> bool:
    """Tell whether a line ends in another one's words: "Home / News / Cracks close bridge"."""
    return len(line) > len(other) + 1 and other.count(" ") >= MENU_WORDS and line.endswith(other)


def below_menu_lines(layout: Layout, candidates: Sequence[int]) -> list[int]:
    """Return what of the lines above an unsigned story may be its headline: the first line, or what stands below menus.

    Below menus a headline is longer than their entries, and the story speaks of it.
    """
    told = told_stems(layout)
    for i in candidates:
        if not is_menu_like(layout.line(i)) and len(stems_of(layout.line(i)) & told) >= LEAST:
            if is_below_menus(layout, i, MENU):
                return [j for j in candidates if j >= i]
            break
    return list(candidates[:1])


def is_below_menus(layout: Layout, i: int, least: int) -> bool:
    """Tell whether a number of lines as short as a menu's entries stand above a line, or more of them."""
    short = (j for j in range(i) if layout.units[j].end - layout.units[j].start <= LINE_MAX)
    return sum(is_menu_like(layout.line(j)) for j in short) >= least
