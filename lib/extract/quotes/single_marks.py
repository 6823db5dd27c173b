"""Single quotation marks, told from apostrophes; and what a mark and a pair of marks are."""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from lib.model import Paragraph

DOUBLE: Final = frozenset({"``", "''", '"', "“", "”", "„", "‟", "«", "»"})
AFTER_CLOSE: Final = " \t\n.,;:?!)]}…—–-/\"”’'»*"
BEFORE_OPEN: Final = " \t\n([{—–-/\"“‘'«„"
ELISION: Final = re.compile(r"(?:tis|twas|twere|em|til|till|cause|cos|n|bout|round|ere|\d\d)\b|\d0s", re.IGNORECASE)
PERHAPS, CLOSES = 1, 2


class Pair(NamedTuple):
    """Two marks: where the first begins and ends, where the second begins and ends."""

    outer: int
    start: int
    end: int
    close: int
    double: bool
    continued: bool = False
    continues: bool = False
    closed: bool = True


class Mark(NamedTuple):
    """One quotation mark."""

    at: int
    end: int
    sign: str


def at_left(text: str, at: int, low: int) -> bool:
    """Tell whether what stands before `at` lets a mark open there."""
    return at <= low or text[at - 1] in BEFORE_OPEN or text[at - 1].isspace()


def at_right(text: str, at: int, high: int) -> bool:
    """Tell whether what stands at `at` lets the mark before it close."""
    return at >= high or text[at] in AFTER_CLOSE or text[at].isspace()


class Singles:
    """Pairs the single marks of a paragraph as they come: the one that is open, and a closing mark in reserve."""

    def __init__(self) -> None:
        """Start with nothing open."""
        self.found: list[Pair] = []
        self.opened: Mark | None = None
        self.weak: Mark | None = None

    def close(self, mark: Mark | None) -> None:
        """Pair the open mark with `mark`; with None it was an apostrophe and is dropped."""
        if self.opened is not None and mark is not None:
            self.found.append(Pair(self.opened.at, self.opened.end, mark.at, mark.end, double=False))
        self.opened = self.weak = None

    def take(self, mark: Mark, strength: int, *, opening: bool) -> None:
        """Take the next mark: it closes with some strength (see closing_strength), or opens."""
        if self.opened is not None and strength == CLOSES:
            self.close(mark)
        elif self.opened is not None and strength:
            self.weak = self.weak or mark
        elif opening:
            self.close(self.weak)
            self.opened = mark


def pair_single(text: str, paragraph: Paragraph, marks: list[Mark], doubles: list[Pair], following: str) -> list[Pair]:
    """Pair the single marks of one paragraph, apostrophes left out.

    A closing mark after a plural s ("the drivers' union") is taken only when no better one comes. A pair opened inside
    double marks ends with them.
    """
    events: list[tuple[int, int, Mark | Pair]] = [(m.at, 1, m) for m in marks if m.sign not in DOUBLE]
    if not events:
        return []
    events += [(p.end, 0, p) for p in doubles]
    singles = Singles()
    for _, _, event in sorted(events, key=lambda e: e[:2]):
        if isinstance(event, Mark):
            strength = closing_strength(text, event, paragraph.end)
            singles.take(event, strength, opening=opens_single(text, event, paragraph))
        elif singles.opened is not None and singles.opened.at > event.outer:
            singles.close(singles.weak)
    left = singles.opened
    if left is not None and singles.weak is None and following == left.sign and left.at == paragraph.start:
        end = paragraph.end
        singles.found.append(Pair(left.at, left.end, end, end, double=False, continues=True, closed=False))
    singles.close(singles.weak)
    return singles.found


def opens_single(text: str, mark: Mark, paragraph: Paragraph) -> bool:
    """Tell whether a single mark opens a quotation and is no apostrophe."""
    if mark.end >= paragraph.end or text[mark.end].isspace() or mark.sign in {"’", "›"}:
        return False
    return at_left(text, mark.at, paragraph.start) and not ELISION.match(text, mark.end)


def closing_strength(text: str, mark: Mark, high: int) -> int:
    """Say how surely a single mark closes: 0 not at all, 1 perhaps (after a plural s), 2 surely."""
    if mark.sign in {"‘", "‚", "‹"} or mark.at == 0 or text[mark.at - 1].isspace():
        return 0
    if not at_right(text, mark.end, high):
        return 0
    after = text[mark.end : mark.end + 1]
    if text[mark.at - 1] in "sS" and (after.isspace() and not text[mark.end + 1 : mark.end + 2].isupper()):
        return PERHAPS
    return CLOSES
