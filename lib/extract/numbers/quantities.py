"""Figures with sign, unit and rate: what a number says before the sentence is looked at."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from lib.extract.numbers import lexicon
from lib.extract.numbers.edges import left_edge, right_edge, take_sign
from lib.extract.numbers.figure import Figure
from lib.extract.numbers.figures import read_figure, starters
from lib.extract.numbers.lexicon import Unit
from lib.extract.numbers.money import MoneyCues, Suffix, prefix_money
from lib.extract.numbers.quantity import Quantity
from lib.extract.numbers.ranges import join_ranges
from lib.extract.numbers.rates import rate_after
from lib.extract.numbers.tokens import Token, longest
from lib.extract.numbers.units import suffix_unit

# Spans that are told in years, so that "two decades" and "20 years" meet
LONG_TIMES: Final = {"decade": (10, "year"), "century": (100, "year")}


def find_quantities(tokens: Sequence[Token], blocked: bytearray) -> list[Quantity]:
    """Find the quantities of a text in text order, each with its unit, ranges and lists joined."""
    cues = MoneyCues(tokens)
    single = list(single_quantities(tokens, blocked, cues))
    return join_ranges(tokens, single)


def single_quantities(tokens: Sequence[Token], blocked: bytearray, cues: MoneyCues) -> Iterator[Quantity]:
    """Yield each figure with its unit."""
    at, floor = 0, 0
    begin = starters()
    while at < len(tokens):
        token = tokens[at]
        if blocked[at] or (token.kind != "n" and token.lower not in begin):
            at += 1
            continue
        figure = read_figure(tokens, at, lone_and=not (at and tokens[at - 1].lower == "between"))
        if figure is None or any(blocked[figure.first : figure.last]):
            at += 1
            continue
        quantity = measured(tokens, figure, floor, cues)
        if quantity is None:
            at = figure.last
            continue
        yield quantity
        at = floor = quantity.last


def measured(tokens: Sequence[Token], figure: Figure, floor: int, cues: MoneyCues) -> Quantity | None:
    """Give a figure its sign, currency, unit and rate; None when letters are glued to it, as in "F-16" or "14th"."""
    quantity = Quantity(
        figure.first, figure.last, figure.last, figure.kind, figure.value, figure.low, figure.high,
        scaled=figure.scaled, mantissa=figure.mantissa,
    )  # fmt: skip
    before = prefix_money(tokens, figure)
    if before and figure.first - before[0] >= floor:
        quantity.first = figure.first - before[0]
        quantity.unit, quantity.own_unit = Unit(before[1], "money"), True
        quantity.upper_money = True
    suffix = suffix_unit(tokens, figure, cues, money=before is not None)
    if (
        suffix is None
        and figure.kind == "vague"
        and figure.last + 1 < len(tokens)
        and tokens[figure.last].lower == "of"
    ):
        suffix = suffix_unit(tokens, figure._replace(last=figure.last + 1), cues, money=before is not None)
    if suffix is not None:
        quantity.last = suffix.last
        quantity.unit, quantity.own_unit = suffix.unit, True
    if suffix is None and figure.kind == "fraction":
        suffix = part_of_unit(tokens, figure)
        if suffix is not None:
            quantity.last, quantity.unit, quantity.own_unit = suffix.last, suffix.unit, True
    if not left_edge(tokens, quantity, floor) or not right_edge(tokens, quantity, figure):
        return None
    take_rate(tokens, quantity)
    if quantity.unit is not None and quantity.unit.name in LONG_TIMES and quantity.value is not None:
        factor, name = LONG_TIMES[quantity.unit.name]
        quantity.value, quantity.unit = quantity.value * factor, Unit(name, "time")
    take_sign(tokens, quantity, floor)
    return quantity


def take_rate(tokens: Sequence[Token], quantity: Quantity) -> None:
    """Take in a rate, also behind a conversion in brackets: "C$6 (US$4.46) per share"."""
    rate = rate_after(tokens, quantity.last)
    if rate:
        quantity.last, quantity.per = rate
    elif quantity.unit is not None and quantity.last < len(tokens) and tokens[quantity.last].text == "(":
        for at in range(quantity.last + 1, min(quantity.last + 9, len(tokens))):
            if tokens[at].text == ")":
                rate = rate_after(tokens, at + 1)
                quantity.per = rate[1] if rate else None
                break


def part_of_unit(tokens: Sequence[Token], figure: Figure) -> Suffix | None:
    """Read the unit of "a third of a mile", "1/16 of a US pint"."""
    at = figure.last
    if at + 2 >= len(tokens) or tokens[at].lower != "of" or tokens[at + 1].lower not in {"a", "an"}:
        return None
    at += 2 + (tokens[at + 2].lower in {"us", "uk", "imperial"})
    found = longest(tokens, at, lexicon.units()[0])
    return Suffix(at + found[0], found[1]) if found else None
