"""Figures in digits: separators, groups, fractions with a stroke, powers of ten."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Final

from lib.extract.numbers import lexicon
from lib.extract.numbers.figure import Figure, follow
from lib.extract.numbers.scales import scale_at
from lib.extract.numbers.tokens import BROKEN, GLUED, Token

# Longer figures are codes; the cap also keeps every value finite as a float.
MAX_DIGITS: Final = 30
GROUP: Final = 3
SLASHES: Final = frozenset("/⁄")


def digits_value(text: str) -> Decimal | None:
    """Read digits with separators: "1,234.5", "1.234,5", "1,23,456", "3,5". None when they make no single number."""
    if len(text) > MAX_DIGITS:
        return None
    commas, points = text.count(","), text.count(".")
    if commas and points:
        mark = "," if text.rfind(",") > text.rfind(".") else "."
        whole, _, part = text.rpartition(mark)
        other = "." if mark == "," else ","
        return Decimal(f"{whole.replace(other, '')}.{part}") if mark not in whole and grouped(whole, other) else None
    if commas:
        if grouped(text, ","):
            return Decimal(text.replace(",", ""))
        whole, _, part = text.partition(",")
        return Decimal(f"{whole}.{part}") if commas == 1 and len(part) < GROUP and len(whole) <= GROUP else None
    if points > 1:
        return Decimal(text.replace(".", "")) if grouped(text, ".") else None
    return Decimal(text)


def grouped(text: str, mark: str) -> bool:
    """Tell whether digits stand in groups of three after the first, or in Indian groups of two before three."""
    first, *rest = text.split(mark)
    if not rest:
        return True
    if not 1 <= len(first) <= GROUP or len(rest[-1]) != GROUP:
        return False
    return all(len(x) == GROUP for x in rest) or (len(first) <= GROUP - 1 and all(len(x) == 2 for x in rest[:-1]))


def read_digits(tokens: Sequence[Token], at: int) -> Figure | None:
    """Read a figure in digits: grouped by spaces, with a vulgar fraction, an exponent, a scale word or letter."""
    value = digits_value(tokens[at].text)
    if value is None:
        return None
    last = at + 1
    if value == int(value) and len(tokens[at].text) <= GROUP and tokens[at].text[0] != "0":
        last, value = spaced_groups(tokens, last, value)
    sign = lexicon.table("words")["signs"].get(tokens[last].text) if last < len(tokens) else None
    if sign and tokens[last].gap != BROKEN:
        return Figure(at, last + 1, value + Decimal(sign[0]) / Decimal(sign[1]), "digits", value)
    share = slash_fraction(tokens, at, value)
    if share:
        return share
    last, value = powers_of_ten(tokens, last, value)
    if follow(tokens, last, "and", "a", "half"):
        half_at = last + 3
        stop, factor = scale_at(tokens, half_at)
        if factor:
            mantissa = value + Decimal("0.5")
            return Figure(at, stop, mantissa * factor, "digits", mantissa, scaled=True)
    stop, factor = scale_at(tokens, last)
    return (
        Figure(at, stop, value * factor, "digits", value, scaled=True)
        if factor
        else Figure(at, last, value, "digits", value)
    )


def spaced_groups(tokens: Sequence[Token], last: int, value: Decimal) -> tuple[int, Decimal]:
    """Join "1 234 567": groups of exactly three digits, one white-space character apart."""
    stop = last
    text = str(value)
    while stop < len(tokens) and stop < last + 4 and is_group(tokens, stop):
        text += tokens[stop].text
        stop += 1
    crowded = stop < len(tokens) and tokens[stop].kind == "n" and tokens[stop].gap != BROKEN
    single = text.replace(".", "", 1).isdecimal()  # "5 350.5 350.5" and "1 0,0" are no single numbers
    return (stop, Decimal(text)) if stop > last and single and not crowded else (last, value)


def is_group(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether a token is a group of three digits that continues the figure before it."""
    token = tokens[at]
    alone = at + 1 == len(tokens) or tokens[at + 1].kind != "w" or tokens[at + 1].gap != GLUED
    fits = token.kind == "n" and len(token.text) == GROUP
    if fits and token.text in lexicon.not_claims("known_names") and at + 1 < len(tokens):
        fits = tokens[at + 1].lower not in lexicon.not_claims("known_heads")
    return fits and alone and token.gap not in {GLUED, BROKEN} and token.start - tokens[at - 1].end == 1


def slash_fraction(tokens: Sequence[Token], at: int, value: Decimal) -> Figure | None:
    """Read "1/2" or "1⁄32"."""
    if at + 2 >= len(tokens) or tokens[at + 1].text not in SLASHES or tokens[at + 2].kind != "n":
        return None
    below = digits_value(tokens[at + 2].text)
    if tokens[at + 1].gap != GLUED or tokens[at + 2].gap != GLUED or below is None or not 0 < value < below <= 128:
        return None
    return Figure(at, at + 3, value / below, "fraction", value / below)


def powers_of_ten(tokens: Sequence[Token], last: int, value: Decimal) -> tuple[int, Decimal]:
    """Read "× 10^6" or "×10−30" after a figure."""
    here = [t.text for t in tokens[last : last + 5]]
    if len(here) < 3 or here[0] not in {"×", "x", "*"} or here[1] != "10":
        return last, value
    place = 2 + (here[2] == "^")
    negative = place < len(here) and here[place] in {"-", "−", "–"}
    place += int(negative)
    if place >= len(here) or not here[place].isascii() or not here[place].isdigit() or len(here[place]) > 2:
        return last, value
    return last + place + 1, value.scaleb(-int(here[place]) if negative else int(here[place]))
