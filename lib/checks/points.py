"""Percent against percentage points: a rate that goes from 4 % to 6 % is up two points, or half again."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import Final

from lib.checks.changes import HUNDRED, Move, moves, outside, signed
from lib.checks.figures import exact, place, plain
from lib.checks.records import Check, of_claims
from lib.checks.window import Window
from lib.model import Extraction

IN_POINTS: Final = {"percentage_point": Decimal(1), "basis_point": Decimal("0.01"), "point": Decimal(1)}


def points(extraction: Extraction) -> Iterator[Check]:
    """Yield the changes of rates whose points or percent do not fit, or that call points percent."""
    window = Window(extraction)
    for move in moves(window):
        start, end, told = exact(move.start), exact(move.end), exact(move.delta)
        if start is None or end is None or told is None or move.start.unit != "percent" or start <= 0 or end <= 0:
            continue
        difference = end - start
        half = (place(move.start, window.text) + place(move.end, window.text)) / 2
        factor = IN_POINTS.get(move.delta.unit or "")
        if factor is not None:
            slack = half + place(move.delta, window.text) * factor / 2
            if outside(move, signed(move, told * factor), difference, difference, slack):
                yield told_points(move, start, end, difference, plain(told, move.delta.unit))
        elif move.delta.unit == "percent":
            yield from told_percent(window, move, start, end, told)


def told_percent(window: Window, move: Move, start: Decimal, end: Decimal, told: Decimal) -> Iterator[Check]:
    """Yield a check where a change in percent is not the relative change of the rate."""
    half_start, half_end = place(move.start, window.text) / 2, place(move.end, window.text) / 2
    if half_start >= start:
        return
    low = HUNDRED * (end - half_end) / (start + half_start) - HUNDRED
    high = HUNDRED * (end + half_end) / (start - half_start) - HUNDRED
    if outside(move, signed(move, told), low, high, place(move.delta, window.text) / 2):
        yield told_points(move, start, end, end - start, plain(told, "percent"))


def told_points(move: Move, start: Decimal, end: Decimal, difference: Decimal, told: str) -> Check:
    """Make the check, with the change in points and in percent."""
    way = "up" if difference >= 0 else "down"
    relative = abs(HUNDRED * end / start - HUNDRED)
    return of_claims(
        "percent or points",
        list(move),
        f"from {plain(start)} to {plain(end, 'percent')} is {way} {plain(abs(difference), 'percentage_point')}, "
        f"or {plain(relative, 'percent')}; the text says {move.delta.trend} {told}",
    )
