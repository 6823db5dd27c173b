"""Figures as they are written: how precisely, and how to write them down again."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Final

from lib.model import NumericClaim

WRITTEN: Final = re.compile(r"[0-9][0-9,]{0,40}(?:\.([0-9]{1,20}))?")
ROUND: Final = 100
SCALES: Final = ((Decimal(10**12), "trillion"), (Decimal(10**9), "billion"), (Decimal(10**6), "million"))
LARGEST: Final = 1e18
MOST_PLACES: Final = 18


def exact(claim: NumericClaim) -> Decimal | None:
    """Return the value of a claim that is one plain figure; None for ranges and what is too large to reckon with."""
    return None if claim.value is None or not abs(claim.value) < LARGEST else Decimal(str(claim.value))


def place(claim: NumericClaim, text: str) -> Decimal:
    """Return the place that a figure is written to: 0.1 for "3.4", 100 million for "1.2 billion", 1,000 for "45,000".

    Whole numbers below a hundred are taken as counted one by one.
    """
    value = abs(Decimal(str(claim.value or 0)))
    words = text[claim.start : claim.end]
    found = WRITTEN.search(words)
    if found is None:
        return trailing(value)
    figure = Decimal(found.group().replace(",", ""))
    scale = value / figure if figure else Decimal(1)
    if found.group(1):
        return scale * Decimal(10) ** -len(found.group(1))
    return max(scale, Decimal(1)) * (trailing(figure) if figure >= ROUND else 1)


def trailing(value: Decimal) -> Decimal:
    """Return the place of the last digit that is no nought, one such nought left out below a thousand: 140 is exact."""
    if value < ROUND or value != value.to_integral_value():
        return Decimal(1)
    digits = str(int(value))
    noughts = len(digits) - len(digits.rstrip("0"))
    exact_ten = noughts == 1 and len(digits) <= len("100")
    return Decimal(1) if exact_ten else Decimal(10) ** min(noughts, MOST_PLACES)


def plain(value: Decimal, unit: str | None = None) -> str:
    """Write a value down: "1,250", "2.5 million EUR", "12.4 percent", "3 percentage points"."""
    text = scaled(value)
    if unit in {None, "times"}:
        return text
    name = (unit or "").replace("_", " ")
    return f"{text} {name}s" if name.endswith(" point") and value != 1 else f"{text} {name}"


def scaled(value: Decimal) -> str:
    """Write a value with thousands set apart, from a million on with its scale word."""
    for size, word in SCALES:
        if abs(value) >= size:
            return f"{trimmed(value / size)} {word}"
    return trimmed(value)


def trimmed(value: Decimal) -> str:
    """Write a value with at most two places after the point."""
    text = f"{value.quantize(Decimal('0.01')):,f}"
    return text.rstrip("0").rstrip(".") if "." in text else text
