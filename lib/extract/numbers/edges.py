"""What is glued to a figure: a sign, or letters that make it a code or a name."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from lib.extract.numbers import lexicon
from lib.extract.numbers.figure import Figure
from lib.extract.numbers.quantity import DASHES, Quantity
from lib.extract.numbers.tokens import BROKEN, GLUED, HYPHENS, Token

# Words that a hyphen may tie to a figure: "minus-5", "now-18 month-old", "sub-7"
TIED: Final = lexicon.cues("tied")
CAPACITIES: Final = lexicon.cues("capacities")
SMALLEST_CAPACITY: Final = 10
OPENERS: Final = frozenset("([{“”\"'‘’«|:;,=~<>≤≥≈•·*—–+±&≥")


def left_edge(tokens: Sequence[Token], quantity: Quantity, floor: int) -> bool:  # noqa: PLR0911  one return a form, read from the top
    """Tell whether nothing glued to the left makes the figure a code, a name or part of a longer number."""
    first = quantity.first
    token = tokens[first]
    if first == floor or token.gap != GLUED or first == 0:
        return True
    before = tokens[first - 1]
    if before.kind != "s":
        return False
    if before.text in DASHES or before.text == "−":
        if before.gap != GLUED or first < 2:
            return True
        other = tokens[first - 2]
        return other.kind == "s" or first - 1 <= floor or (other.lower in TIED and other.kind == "w")
    if before.text in {"’", "'"} and token.kind == "n" and len(token.text) == 2:
        return False
    if before.text == "/":
        return before.gap == GLUED and first - 1 <= floor and quantity.own_unit
    return before.text in OPENERS


def right_edge(tokens: Sequence[Token], quantity: Quantity, figure: Figure) -> bool:
    """Tell whether nothing glued to the right makes the figure a code or a name."""
    after, following = (tokens[k] if k < len(tokens) else None for k in (quantity.last, quantity.last + 1))
    if after is None or after.gap != GLUED:
        return True
    if after.kind != "s" or after.text in "#@_\\":
        return False
    if following is None or following.gap != GLUED:
        return True
    word = following.kind != "s"
    split = (after.text in {":", "."} and word) or (after.text == "/" and not quantity.own_unit)
    plural = after.text in {"'", "’"} and figure.kind == "digits" and following.lower == "s"
    if after.text in HYPHENS and following.kind == "w" and not quantity.own_unit:
        return may_lead(figure, following)
    return not split and not plural


def may_lead(figure: Figure, word: Token) -> bool:
    """Tell whether a figure counts the word that a hyphen ties to it: "12-page", not "four-cylinder"."""
    if word.lower in {"to", "plus", "odd", "ish", "or", "and"}:
        return True
    if word.lower in CAPACITIES and figure.kind == "digits" and figure.mantissa >= SMALLEST_CAPACITY:
        return True
    return figure.kind == "digits" and word.lower not in lexicon.not_claims("builds") and len(word.text) > 2


def take_sign(tokens: Sequence[Token], quantity: Quantity, floor: int) -> None:
    """Take in a sign before the quantity: "minus £3m", "-15°C", "+0.2%"."""
    first = quantity.first
    if first <= floor or tokens[first].gap == BROKEN:
        return
    before = tokens[first - 1]
    far = tokens[first - 2] if first - 2 >= floor else None
    if before.lower == "minus" and far is not None and far.lower in {"or", "/"}:
        quantity.comparator, quantity.sign = "~", "±"  # "plus or minus 200 years"
    elif before.lower in {"minus", "negative"}:
        negate(quantity, first - 1)
    elif before.text in HYPHENS and far is not None and far.lower == "minus" and before.gap == GLUED:
        negate(quantity, first - 2)
    elif (
        before.text in {"-", "−", "–"}
        and tokens[first].gap == GLUED
        and before.gap != GLUED
        and quantity.kind == "digits"
    ):
        # A dash between two figures is a range, one before a bare count may be a mere dash
        measured_here = quantity.unit is not None or before.text == "−" or "." in tokens[quantity.figure_last - 1].text
        if measured_here or (far is not None and far.text in "<>=≤≥") or before.gap == BROKEN:
            negate(quantity, first - 1)
    elif before.text in {"-", "−"} and tokens[first].gap == GLUED and far is not None and far.text in "(<>=≤≥[":
        negate(quantity, first - 1)
    elif before.text in {"+", "±"} and tokens[first].gap == GLUED:
        quantity.first, quantity.sign = first - 1, before.text


def negate(quantity: Quantity, first: int) -> None:
    """Make a quantity negative, its sign at token `first`."""
    quantity.first, quantity.sign = first, "-"
    if quantity.value is not None:
        quantity.value = -quantity.value
