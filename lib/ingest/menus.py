"""Menus above a headline: the short lines that a page copied whole begins with, and the headline found below them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from lib.ingest.beats import is_beat
from lib.ingest.bylines import parse_bare_byline
from lib.ingest.lines import is_prose, is_title_like
from lib.ingest.page import Layout

MENU_LINES: Final = 80  # a byline stands no further down, whatever menus are above
MENU_WORDS: Final = 3  # no more words has an entry of a menu
BANNER_WORDS: Final = 5
GAP: Final = 6


def is_menu_like(line: str) -> bool:
    """Tell whether a line is as short as a menu's entries are."""
    return line.count(" ") < MENU_WORDS


def below_menus(layout: Layout, long: Sequence[int], signed: int) -> int:
    """Choose the headline among the longer lines of a page head.

    Where a byline or date stands below (`signed`), it is the first of the lines that stand together above that: what
    an unknown short line or a promotion parts from them is of a menu. Else it is the first line, or the first of more
    than a menu's words where entries of a menu stand between the two.
    """
    above = [i for i in long if i < signed]
    unsigned = [i for i in above if parse_bare_byline(layout.line(i)) is None and not is_beat(layout.line(i))]
    if above:
        return top_of_block(layout, unsigned or above)
    first = long[0]
    full = next((i for i in long if is_headline_like(layout.line(i))), first)
    menu = any(layout.kinds[i] is None and is_menu_like(layout.line(i)) for i in range(first + 1, full))
    return full if menu else first


def top_of_block(layout: Layout, above: Sequence[int]) -> int:
    """Return the first of the lines that stand together above a byline."""
    block = [above[-1]]
    for i in reversed(above[:-1]):
        between = layout.kinds[i + 1 : block[0]]
        known = all(kind is not None for kind in between) and len(between) <= GAP
        if between and not (known and is_headline_like(layout.line(i))):
            break
        block.insert(0, i)
    top = block[0]
    if len(block) > 1 and is_menu_like(layout.line(top)) and top > 0 and is_headline_like(layout.line(block[1])):
        return block[1]
    return top


def is_headline_like(line: str) -> bool:
    """Tell whether a line is longer than a menu's entries and no sentence."""
    return line.count(" ") + 1 >= BANNER_WORDS and is_title_like(line) and not is_prose(line)
