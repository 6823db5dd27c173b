"""Conversions on demand, each labelled as ours: 50 km to miles, celsius to fahrenheit, a month's rent to a year's.

Money is never converted into other money. What is shown is no more precise than what the text says.
"""

from __future__ import annotations

import re
from decimal import Decimal
from functools import cache
from typing import Final, NamedTuple

from lib.extract.numbers import lexicon
from lib.model import NumericClaim

LABEL: Final = "our conversion"
WRITTEN: Final = re.compile(r"[0-9][0-9,]{0,40}(?:\.[0-9]{1,20})?")
DIFFERENCE: Final = re.compile(
    r"[ ](?:above|below|higher|lower|warmer|cooler|colder|hotter|more|less|rise|increase|drop)\b"
)
SIGNS: Final = {"~": "about ", ">": "more than ", ">=": "at least ", "<": "less than ", "<=": "up to "}
PERIODS: Final = {"day": 365, "week": 52, "fortnight": 26, "month": 12, "quarter": 4}
FAHRENHEIT: Final = Decimal("1.8")
FREEZING: Final = Decimal(32)
FEWEST, MOST = 2, 6
LARGEST: Final = 1e15
BIG: Final = ((Decimal(10**9), "billion"), (Decimal(10**6), "million"))


class Other(NamedTuple):
    """The unit on the other side: its name for one and for many, the factor, and which of several units is meant."""

    singular: str
    plural: str
    factor: Decimal
    note: str


@cache
def others() -> dict[str, tuple[Other, ...]]:
    """Return the conversions by the unit that the records name."""
    found: dict[str, list[Other]] = {}
    for unit, singular, plural, factor, *note in lexicon.rows("conversions"):
        found.setdefault(unit, []).append(Other(singular, plural, Decimal(factor), note[0] if note else ""))
    return {unit: tuple(some) for unit, some in found.items()}


def conversions(claim: NumericClaim, text: str) -> tuple[str, ...]:
    """Return what a claim is in other units, each with its label: "= 31 miles (our conversion)".

    `text` is the article's text; the figure's own digits tell how precise the answer may be. Several answers come where
    the unit has several sizes (US and UK gallons) and where a rate has another period. None for money in other money,
    for plain counts, and where there is nothing to convert.
    """
    ends = [x for x in (claim.value, claim.low, claim.high) if x is not None]
    if not ends or any(not abs(x) < LARGEST for x in ends) or claim.unit is None:
        return ()
    values = [Decimal(str(x)) for x in ([claim.value] if claim.value is not None else ends)]
    words = text[claim.start : claim.end]
    figures = max(FEWEST, min(MOST, significant(words)))
    return (*temperatures(claim, text, values), *in_units(claim, values, figures), *over_time(claim, values, figures))


def in_units(claim: NumericClaim, values: list[Decimal], figures: int) -> list[str]:
    """Return a length, area, volume, mass, speed or power in the other system's unit."""
    found = []
    for other in others().get(claim.unit or "", ()):
        turned = [rounded(v * other.factor, figures) for v in values]
        name = other.singular if turned == [Decimal(1)] else other.plural
        rate = f" per {claim.per}" if claim.per else ""
        found.append(labelled(claim, turned, f"{name}{rate}", other.note))
    return found


def over_time(claim: NumericClaim, values: list[Decimal], figures: int) -> list[str]:
    """Return a rate per day, week or month as one per year, and one per year as one per month.

    A year has twelve months by definition, so that one digit more is kept than of a measure.
    """
    unit, figures = named(claim.unit or ""), figures + 1
    if claim.per in PERIODS:
        turned = [rounded(v * PERIODS[claim.per], figures) for v in values]
        return [labelled(claim, turned, f"{unit} per year", "")]
    if claim.per == "year" and claim.unit != "percent":
        return [labelled(claim, [rounded(v / PERIODS["month"], figures) for v in values], f"{unit} per month", "")]
    return []


def temperatures(claim: NumericClaim, text: str, values: list[Decimal]) -> list[str]:
    """Return celsius in fahrenheit and the other way round; a difference of degrees has no freezing point."""
    if claim.unit not in {"celsius", "fahrenheit"}:
        return []
    apart = claim.role == "delta" or DIFFERENCE.match(text, claim.end) is not None
    zero = Decimal(0) if apart else FREEZING
    to_celsius = claim.unit == "fahrenheit"
    turned = [(v - zero) / FAHRENHEIT if to_celsius else v * FAHRENHEIT + zero for v in values]
    places = max((decimals(m.group()) for m in WRITTEN.finditer(text[claim.start : claim.end])), default=0)
    step = Decimal(1).scaleb(-max(places, 1 if apart else 0))
    name = "°C" if to_celsius else "°F"
    return [labelled(claim, [v.quantize(step) for v in turned], name, "")]


def labelled(claim: NumericClaim, values: list[Decimal], name: str, note: str) -> str:
    """Write an answer down with bound, unit and label."""
    shown = " to ".join(written(v) for v in values)
    label = f"{note}, {LABEL}" if note else LABEL
    return f"= {SIGNS.get(claim.comparator, '')}{shown} {name} ({label})"


def significant(words: str) -> int:
    """Return how many digits of a written figure carry meaning: 2 for "1,500", 3 for "26.2", 1 for "five"."""
    found = WRITTEN.findall(words)
    if not found:
        return 1
    return max(len(digits) for digits in map(meaning, found))


def meaning(figure: str) -> str:
    """Return the digits of a figure that carry meaning."""
    digits = figure.replace(",", "")
    bare = digits.replace(".", "").lstrip("0")
    return (bare if "." in digits else bare.rstrip("0")) or "0"


def decimals(figure: str) -> int:
    """Return how many digits a written figure has after its point."""
    return len(figure.partition(".")[2])


def rounded(value: Decimal, figures: int) -> Decimal:
    """Round to so many digits that carry meaning."""
    if not value:
        return value
    return round(value, figures - 1 - value.adjusted())


def written(value: Decimal) -> str:
    """Write a value with thousands set apart and no noughts after its last digit; from a million on with the scale."""
    for size, word in BIG:
        if abs(value) >= size:
            return f"{written(value / size)} {word}"
    text = f"{value:,f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def named(unit: str) -> str:
    """Return a unit's name as a rate shows it."""
    return unit.replace("_", " ")
