"""Changes against from and to: "rose 12% from $50m to $60m", "doubled from 40 to 75"."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import Final, NamedTuple

from lib.checks.figures import exact, place, plain
from lib.checks.records import Check, of_claims
from lib.checks.window import Window
from lib.model import Extraction, NumericClaim

HUNDRED: Final = Decimal(100)
LOOSE: Final = Decimal("0.1")  # what "doubled" and "halved" allow
HEDGED: Final = Decimal("0.2")
SIGNS: Final = {"up": 1, "down": -1}


class Move(NamedTuple):
    """From, to and the change told, all of one thing."""

    start: NumericClaim
    end: NumericClaim
    delta: NumericClaim


def moves(window: Window) -> Iterator[Move]:
    """Yield each change that is told with its from and to, in one sentence or two on one thing."""
    seen: set[str] = set()
    for size in (1, 2):
        for group in window.near(size):
            moved = [c for c in group if c.role in {"from", "to", "delta"}]
            by_role = {role: [c for c in moved if c.role == role] for role in ("from", "to", "delta")}
            if any(len(found) != 1 for found in by_role.values()):
                continue
            move = Move(by_role["from"][0], by_role["to"][0], by_role["delta"][0])
            if move.delta.id not in seen and belongs(move, window, size):
                seen.add(move.delta.id)
                yield move


def belongs(move: Move, window: Window, size: int) -> bool:
    """Tell whether from, to and change are of one thing: same unit, same counted thing, plain figures."""
    start, end, delta = move
    same = start.unit == end.unit and start.per == end.per and delta.per is None and delta.trend is not None
    exactly = start.comparator == "=" == end.comparator
    thing, other = ((c.counted or "").casefold() for c in (start, end))
    moved = (delta.counted or "").casefold()
    close = bool(thing) and thing == other and moved in {thing, (start.subject or "").casefold()}
    reach = max(c.end for c in move) - min(c.start for c in move)
    return (
        same
        and exactly
        and close
        and (size > 1 or reach < REACH)
        and window.text.count("\n", start.start, end.end) < MOST_LINES
    )


REACH: Final = 160
MOST_LINES: Final = 2


def changes(extraction: Extraction) -> Iterator[Check]:
    """Yield the changes in percent, amounts and multiples that do not fit their from and to."""
    window = Window(extraction)
    for move in moves(window):
        start, end, told = exact(move.start), exact(move.end), exact(move.delta)
        if start is None or end is None or told is None or start <= 0 or end < 0 or move.start.unit == "percent":
            continue
        if move.delta.unit == "percent":
            yield from in_percent(window, move, start, end, told)
        elif move.delta.unit == "times":
            yield from in_times(move, start, end, told)
        elif move.delta.unit == move.start.unit:
            yield from in_amount(window, move, start, end, told)


def signed(move: Move, told: Decimal) -> Decimal:
    """Return a change with the sign of its way."""
    return told * SIGNS[move.delta.trend or "up"]


def in_percent(window: Window, move: Move, start: Decimal, end: Decimal, told: Decimal) -> Iterator[Check]:
    """Yield a check where a change in percent does not fit, rounding of all three figures allowed for."""
    text = window.text
    half_start, half_end = place(move.start, text) / 2, place(move.end, text) / 2
    if half_start >= start:
        return
    low = HUNDRED * (end - half_end) / (start + half_start) - HUNDRED
    high = HUNDRED * (end + half_end) / (start - half_start) - HUNDRED
    wordy = not any(c.isdigit() for c in text[move.delta.start : move.delta.end])
    slack = told * LOOSE if wordy else place(move.delta, text) / 2
    if outside(move, signed(move, told), low, high, slack):
        reckoned = HUNDRED * end / start - HUNDRED
        way = "up" if reckoned >= 0 else "down"
        yield of_claims(
            "change",
            list(move),
            f"from {plain(start, move.start.unit)} to {plain(end, move.end.unit)} is {way} "
            f"{plain(abs(reckoned), 'percent')}, the text says {move.delta.trend} {plain(told, 'percent')}",
        )


def outside(move: Move, told: Decimal, low: Decimal, high: Decimal, slack: Decimal) -> bool:
    """Tell whether a told change lies outside what from and to allow, its own bound or hedge counted in."""
    sign = move.delta.comparator
    if sign == "~":
        slack = max(slack, abs(told) * HEDGED, Decimal(1))
    at_least, at_most = sign in {">", ">="}, sign in {"<", "<="}
    if move.delta.trend == "down":
        at_least, at_most = at_most, at_least
    too_high = told > high + slack and not at_most
    too_low = told < low - slack and not at_least
    return too_high or too_low


def in_times(move: Move, start: Decimal, end: Decimal, told: Decimal) -> Iterator[Check]:
    """Yield a check where "doubled" or "tenfold" does not fit."""
    ratio = end / start if move.delta.trend == "up" else (start / end if end else Decimal(0))
    sign = move.delta.comparator
    loose = HEDGED if sign == "~" else LOOSE
    too_much = ratio > told * (1 + loose) and sign not in {">", ">="}
    too_little = ratio < told * (1 - loose) and sign not in {"<", "<="}
    if sign in {">", ">="}:
        too_little = ratio < told * Decimal("0.98")
    if too_much or too_little:
        yield of_claims(
            "multiple",
            list(move),
            f"from {plain(start, move.start.unit)} to {plain(end, move.end.unit)} is {plain(ratio)} times, "
            f"the text says {plain(told)} times",
        )


def in_amount(window: Window, move: Move, start: Decimal, end: Decimal, told: Decimal) -> Iterator[Check]:
    """Yield a check where a change in the same unit is not the difference."""
    slack = sum((place(c, window.text) for c in move if place(c, window.text) != 1 or c.unit), Decimal(0)) / 2
    difference = end - start
    if outside(move, signed(move, told), difference - slack, difference + slack, Decimal(0)):
        unit = move.start.unit
        yield of_claims(
            "change",
            list(move),
            f"{plain(end)} − {plain(start)} = {plain(difference, unit)}, "
            f"the text says {move.delta.trend} {plain(told, unit)}",
        )
