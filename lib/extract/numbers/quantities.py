"""Figures with sign, unit and rate: what a number says before the sentence is looked at."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise
from typing import Final

from lib.extract.numbers import lexicon
from lib.extract.numbers.edges import left_edge, right_edge, take_sign
from lib.extract.numbers.exchange import take_exchange_rate
from lib.extract.numbers.figure import Figure
from lib.extract.numbers.figures import read_figure, starters
from lib.extract.numbers.lexicon import Unit
from lib.extract.numbers.money import MoneyCues, Suffix, grand_stands, prefix_money
from lib.extract.numbers.quantity import Quantity
from lib.extract.numbers.ranges import join_ranges
from lib.extract.numbers.rates import rate_after
from lib.extract.numbers.tokens import Token, longest
from lib.extract.numbers.units import suffix_unit

# Spans that are told in years, so that "two decades" and "20 years" meet
OF_THE_PAST: Final = frozenset({"of", "the", "past", "last", "previous", "its", "their", "first", "next", "his", "her"})
LONG_TIMES: Final = {"decade": (10, "year"), "century": (100, "year")}


ADDING: Final = frozenset({"more", "less", "extra", "each", "apiece"})

# Money that "grand" may be thousands of; the first where the article names none
GRANDS: Final = ("GBP", "EUR", "USD", "AUD", "NZD", "CAD")


def find_quantities(tokens: Sequence[Token], blocked: bytearray) -> list[Quantity]:
    """Find the quantities of a text in text order, each with its unit, ranges and lists joined."""
    cues = MoneyCues(tokens)
    single = list(single_quantities(tokens, blocked, cues))
    found = join_ranges(tokens, single)
    for earlier, later in pairwise(found):
        share_time(tokens, earlier, later)
    for quantity in found:
        take_exchange_rate(tokens, quantity)
    return found


def share_time(tokens: Sequence[Token], quantity: Quantity, later: Quantity) -> None:
    """Give "three of five years", "two of the past six weeks" their unit twice."""
    between = [t.lower for t in tokens[quantity.last : later.first]]
    if quantity.unit is None and later.unit is not None and later.unit.dimension == "time" and between[:1] == ["of"]:
        fits = len(between) <= 3 and set(between) <= OF_THE_PAST and quantity.kind in {"digits", "words"}
        if fits and (quantity.value or 0) <= (later.value or 0):
            quantity.unit = later.unit


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
    before = prefix_money(tokens, figure, cues)
    if grand_stands(tokens, figure.last) and not figure.scaled and quantity.value is not None:
        figure = take_grand(tokens, quantity, figure, cues, named=before is not None)
    if before and figure.first - before[0] >= floor:
        quantity.first = figure.first - before[0]
        quantity.unit, quantity.own_unit = Unit(before[1], "money"), True
        quantity.upper_money = True
    suffix = suffix_unit(tokens, figure, cues, money=before is not None) if not quantity.own_unit or before else None
    if (
        suffix is None
        and figure.kind == "vague"
        and figure.last + 1 < len(tokens)
        and tokens[figure.last].lower == "of"
    ):
        suffix = suffix_unit(tokens, figure._replace(last=figure.last + 1), cues, money=before is not None)
    if suffix is not None and suffix.unit.dimension == "time" and ordinal(tokens, figure):
        return None  # "for a fourth month" tells which one
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


def ordinal(tokens: Sequence[Token], figure: Figure) -> bool:
    """Tell whether a share before a time is an ordinal: "a fourth month", not "a quarter hour"."""
    words = [t.lower for t in tokens[figure.first : figure.last]]
    return (
        figure.kind == "fraction"
        and words[0] in {"a", "an"}
        and words[-1] not in {"half", "quarter"}
        and len(words) == 2
    )


def take_grand(tokens: Sequence[Token], quantity: Quantity, figure: Figure, cues: MoneyCues, *, named: bool) -> Figure:
    """Take in "grand", a thousand of the money that the article speaks of; return the figure with it."""
    figure = figure._replace(last=figure.last + 1, value=(figure.value or Decimal(0)) * 1000, scaled=True)
    quantity.last = quantity.figure_last = figure.last
    quantity.value, quantity.scaled = figure.value, True
    if not named:
        quantity.unit = Unit(cues.nearest(tokens[figure.first].start, GRANDS), "money")
        quantity.own_unit = True
    return figure


def take_rate(tokens: Sequence[Token], quantity: Quantity) -> None:
    """Take in a rate, also behind a conversion in brackets: "C$6 (US$4.46) per share"."""
    rate = rate_after(tokens, quantity.last)
    if rate:
        quantity.last, quantity.per = rate
    elif quantity.unit is not None and quantity.last < len(tokens) and tokens[quantity.last].lower in ADDING:
        rate = rate_after(tokens, quantity.last + 1)  # "R1,800 more a month"
        quantity.per = rate[1] if rate else None
    elif quantity.unit is not None and quantity.last < len(tokens) and tokens[quantity.last].text == "(":
        for at in range(quantity.last + 1, min(quantity.last + 9, len(tokens))):
            if tokens[at].text == ")":
                rate = rate_after(tokens, at + 1)
                quantity.per = rate[1] if rate else None
                break


def part_of_unit(tokens: Sequence[Token], figure: Figure) -> Suffix | None:
    """Read the unit of "a third of a mile", "1/16 of a US pint", "half of 1 percent"."""
    at = figure.last
    of_one = at + 2 < len(tokens) and tokens[at].lower == "of" and tokens[at + 1].lower in {"1", "one"}
    if of_one and tokens[at + 2].lower in {"percent", "per", "percentage", "%"}:
        found = longest(tokens, at + 2, lexicon.units()[0])
        return Suffix(at + 2 + found[0], found[1]) if found else None
    if at + 2 >= len(tokens) or tokens[at].lower != "of" or tokens[at + 1].lower not in {"a", "an"}:
        return None
    at += 2 + (tokens[at + 2].lower in {"us", "uk", "imperial"})
    found = longest(tokens, at, lexicon.units()[0])
    return Suffix(at + found[0], found[1]) if found else None
