"""What two bounded numbers allow: the same value, values that can both hold, or values that cannot.

Each number is an interval: an approximation gives way by a tenth, "at least" is open above, "up to" ends at its value
and leaves out zero. Stated values agree when one is the other rounded.
"""

from __future__ import annotations

import math
from typing import Final, NamedTuple

from lib.compare.lexicon import conversions
from lib.model import NumberRelation, NumericClaim

NEAR: Final = 0.05
LOOSE: Final = 0.10
ROUNDED: Final = 0.025
COARSE: Final = 100
EDGE: Final = 1e-9
SOME: Final = 1e-6  # "up to 90" says that there are some
UNIT_NAMES: Final = {
    "kilometre": "km",
    "kilometer": "km",
    "percentage": "percent",
    "per cent": "percent",
    "meter": "metre",
}


class Size(NamedTuple):
    """A number in its base unit: stated value or ends, comparator, the step it is rounded to, and the base unit.

    `vague` marks a rough plural such as "dozens".
    """

    value: float | None
    low: float
    high: float
    comparator: str
    step: float
    unit: str | None
    stated_unit: str | None
    vague: bool


def size_of(number: NumericClaim, *, vague: bool, rough: bool = False) -> Size:
    """Bring a numeric claim to its base unit and give it its interval.

    `vague`: a rough plural such as "dozens". `rough`: a fraction in words, which stands for values near it.
    """
    unit = UNIT_NAMES.get(number.unit or "", number.unit)
    value, low, high = number.value, number.low, number.high
    if unit == "times" and number.trend == "up" and value is not None:
        unit, value = "percent", 100 * (value - 1)
    base, factor, offset = conversions().get(unit or "", (unit, 1.0, 0.0))
    step = factor * step_of(value if value is not None else low)
    ends = [None if x is None else factor * x + offset for x in (value, low, high)]
    value, low, high = ends
    comparator = "~" if rough and number.comparator == "=" else number.comparator
    bottom, top = interval(value, low, high, comparator)
    return Size(value, bottom, top, comparator, step, base, unit, vague)


def step_of(value: float | None) -> float:
    """Return the last stated decimal place of a value: 100 for 3,200; 0.1 for 6.4; 10,000,000 for 1.89 billion."""
    if not value or not math.isfinite(value):
        return 1.0
    digits = f"{abs(value):.12g}"
    if "e" in digits:
        mantissa, _, power = digits.partition("e")
        return float(10.0 ** (int(power) - len(mantissa.partition(".")[2])))
    if "." in digits:
        return float(10.0 ** -len(digits.partition(".")[2]))
    return float(10.0 ** (len(digits) - len(digits.rstrip("0"))))


def interval(value: float | None, low: float | None, high: float | None, comparator: str) -> tuple[float, float]:
    """Return the lowest and highest value that a statement allows."""
    if value is None:
        return (low if low is not None else -math.inf, high if high is not None else math.inf)
    give = abs(value) * LOOSE
    match comparator:
        case "~":
            return value - give, value + give
        case ">" | ">=":  # "more than 120" and a stated 120 are one figure, rounded
            return value, math.inf
        case "<" | "<=":
            return min(value, value * SOME), value
        case _:
            return value, value


def apart(a: float, b: float) -> float:
    """Return the relative distance of two values."""
    return abs(a - b) / max(abs(a), abs(b)) if a != b else 0.0


def equal(a: Size, b: Size) -> bool:
    """Tell whether two numbers state one and the same value, or range, in one unit."""
    if a.value is None or b.value is None:
        return a.value is b.value and (a.low, a.high) == (b.low, b.high)
    return a.value == b.value or apart(a.value, b.value) <= EDGE


def relation(a: Size, b: Size) -> NumberRelation:  # noqa: PLR0911  (one line a rule)
    """Tell whether two numbers on one measure agree, can both hold, or cannot."""
    if a.value is None or b.value is None:
        return ranges(a, b)
    bounds = {">", ">=", "<", "<="}
    distance = apart(a.value, b.value)
    if a.comparator in bounds or b.comparator in bounds:
        same_way = a.comparator[:1] == b.comparator[:1]
        if same_way and distance <= EDGE:
            return "agree"
        return "compatible" if overlap(a, b) else "conflict"
    if rounded(a, b, distance):
        return "agree"
    if "~" in {a.comparator, b.comparator}:
        if distance <= NEAR or rounded_to(a, b, distance):
            return "agree"
        both = a.comparator == b.comparator
        return "compatible" if distance <= LOOSE or (both and overlap(a, b)) else "conflict"
    coarse = max(a.step, b.step)
    if coarse >= COARSE and abs(a.value - b.value) <= coarse / 2 and distance <= LOOSE:
        return "compatible"
    if a.stated_unit != b.stated_unit and distance <= LOOSE:
        return "compatible"
    return "conflict"


def rounded(a: Size, b: Size, distance: float) -> bool:
    """Tell whether one of two values is the other, rounded or converted."""
    if a.value is None or b.value is None:
        return False
    if distance <= EDGE:
        return True
    allowed = NEAR if a.stated_unit != b.stated_unit else ROUNDED
    return distance <= allowed and abs(a.value - b.value) <= max(a.step, b.step) / 2 * (1 + EDGE)


def rounded_to(a: Size, b: Size, distance: float) -> bool:
    """Tell whether the one approximate value of two is the other, rounded as it is stated: about 3% and 2.8%."""
    if (a.comparator == "~") == (b.comparator == "~") or a.value is None or b.value is None:
        return False
    rough = a if a.comparator == "~" else b
    return rough.step < COARSE and distance <= LOOSE and abs(a.value - b.value) <= rough.step / 2 * (1 + EDGE)


def ranges(a: Size, b: Size) -> NumberRelation:
    """Compare two numbers of which one at least is a range."""
    if a.value is None and b.value is None:
        same = apart(a.low, b.low) <= ROUNDED and (a.high == b.high or apart(a.high, b.high) <= ROUNDED)
        return "agree" if same else "compatible" if overlap(a, b) else "conflict"
    whole, point = (a, b) if a.value is None else (b, a)
    if not overlap(a, b):
        return "conflict"
    return "agree" if whole.vague and point.comparator in {"=", "~"} else "compatible"


def overlap(a: Size, b: Size) -> bool:
    """Tell whether some value satisfies both."""
    return max(a.low, b.low) <= min(a.high, b.high) + EDGE


def ratio(a: Size, b: Size) -> float:
    """Return how many times larger the one is than the other, by value or nearest end; infinite beside zero."""
    x, y = (s.value if s.value is not None else nearest(s) for s in (a, b))
    x, y = sorted((abs(x), abs(y)))
    return y / x if x else (1.0 if y == x else math.inf)


def nearest(size: Size) -> float:
    """Return a number that stands for a range: its middle, or its one end."""
    if math.isfinite(size.low) and math.isfinite(size.high):
        return (size.low + size.high) / 2
    return size.low if math.isfinite(size.low) else size.high if math.isfinite(size.high) else 0.0


def slip(a: Size, b: Size) -> int | None:
    """Return 10 or 1000 when two values differ by that factor alone; None otherwise."""
    if a.value is None or b.value is None or not a.value or not b.value:
        return None
    factor = ratio(a, b)
    return next((k for k in (10, 1000) if apart(factor, k) <= 1e-6), None)
