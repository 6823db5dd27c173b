"""Numbers in words: as they are written, with the value set apart, and as they are understood."""

from __future__ import annotations

import math
import re
from typing import Final

from lib.model import NumericClaim, Span
from lib.views.labels import COMPARATOR_WORDS
from lib.views.word_lists import word_list

DIGITS: Final = re.compile(r"\d(?:[\d.,'’\u00a0\u202f/:]{0,24}\d)?")
TOKEN: Final = re.compile(r"[^\W_]+|[$€£¥₴₽₹%‰]")
SIGNS: Final = frozenset("$€£¥₴₽₹")
PERCENTS: Final = frozenset({"percent", "percentage_point", "basis_point"})
UNIT_WORDS: Final = {
    "percentage_point": ("percentage point", "percentage points"),
    "basis_point": ("basis point", "basis points"),
    "times": ("times", "times"),
}
SYMBOL_LENGTH: Final = 3
SCALES: Final = ((1e12, "trillion"), (1e9, "billion"), (1e6, "million"))
LOW_COUNT: Final = 2


def written(number: NumericClaim, text: str) -> str:
    """Return the claim as the article has it, on one line."""
    return " ".join(number.span.of(text).split())


def value_span(number: NumericClaim, text: str) -> Span:
    """Return the words that carry the value: "520,000" of "at least 520,000 people".

    Figures, number words and scale words between the first and the last of them; the whole claim when there is none.
    """
    words = word_list("number_words")
    start = end = None
    for token in TOKEN.finditer(text, number.start, number.end):
        carries = token[0][0].isdecimal() or token[0].casefold() in words or (token[0] in SIGNS and start is None)
        if carries and token[0].casefold() == "no" and start is not None:
            carries = False
        if carries:
            start = token.start() if start is None else start
            end = token.end()
    if start is None or end is None:
        return number.span
    return Span(start, end)


def normalised(number: NumericClaim) -> str:
    """Say what the claim is understood as: "at least 43 people", "about 20 %", "12–120", "up to EUR 3.5 billion"."""
    size = amount(number)
    if not size:
        return ""
    bound = "" if number.comparator in {"=", "range"} else COMPARATOR_WORDS[number.comparator]
    named = with_unit(size, number.unit, plural=number.value != 1)
    rate = f"per {number.per.replace('_', ' ')}" if number.per else ""
    return " ".join(part for part in (bound, named, number.counted or "", rate) if part)


def amount(number: NumericClaim) -> str:
    """Return the value alone, or its ends: "3.5 billion", "12–120"; "" when the claim has neither."""
    if number.value is not None:
        return figure(number.value)
    if number.low is not None and number.high is not None:
        return f"{figure(number.low)}–{figure(number.high)}"
    end = number.low if number.low is not None else number.high
    return "" if end is None else figure(end)


def subject_of(number: NumericClaim) -> str:
    """Return what the number is about, as the extraction has it; "" for a bare pronoun, which would say nothing."""
    subject = number.subject or ""
    return "" if subject.casefold() in word_list("pronouns") else subject


def with_unit(amount: str, unit: str | None, *, plural: bool) -> str:
    """Set a unit beside an amount: currencies before it, the rest after it."""
    if unit is None:
        return amount
    if unit == "percent":
        return f"{amount} %"
    if len(unit) == SYMBOL_LENGTH and unit.isupper():
        return f"{unit} {amount}"
    one, many = UNIT_WORDS.get(unit, (unit.replace("_", " "),) * 2)
    return f"{amount} {many if plural else one}"


def figure(value: float) -> str:
    """Write a value with thousands separated, and millions and more in words when they are round ("2.4 million")."""
    if not math.isfinite(value):
        return "–"
    for scale, word in SCALES:
        if abs(value) >= scale and round(value / scale, 3) * scale == value:
            return f"{value / scale:,.3f}".rstrip("0").rstrip(".") + f" {word}"
    if float(value).is_integer():
        return f"{value:,.0f}"
    return f"{value:,.4g}" if abs(value) < 1 else f"{value:,.3f}".rstrip("0").rstrip(".")
