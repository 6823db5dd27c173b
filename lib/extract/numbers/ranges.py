"""Quantities joined: ranges, and lists that share scale, unit and noun."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Final

from lib.extract.numbers.quantity import DASHES, Quantity
from lib.extract.numbers.tokens import BROKEN, Token

NEXT_TO: Final = Decimal("1.5")
PLUS_MINUS: Final = frozenset({("±",), ("+", "/", "-"), ("plus", "or", "minus"), ("give", "or", "take")})
TO_WORDS: Final = frozenset({("to", "-"), ("-", "to", "-"), ("-", "to"), ("to",), ("through",)})


def join_ranges(tokens: Sequence[Token], single: list[Quantity]) -> list[Quantity]:
    """Join neighbours to ranges ("5-6 million", "between 30 and 40") and let lists share scale and unit."""
    for dashes in (True, False):
        found: list[Quantity] = []
        for quantity in single:
            joined = None
            if found:
                left = found[-1]
                gap = between_tokens(tokens, left, quantity)
                if gap and len(gap) <= 4:
                    joined = join(tokens, left, quantity, gap, dashes=dashes)
            if joined is None:
                found.append(quantity)
            else:
                found[-1] = joined
        single = found
    share_in_lists(tokens, single)
    return single


def between_tokens(tokens: Sequence[Token], left: Quantity, right: Quantity) -> tuple[str, ...]:
    """Return the lower-case tokens between two quantities; nothing when a paragraph ends there."""
    inside = tokens[left.last : right.first + 1]
    if any(t.gap == BROKEN for t in inside):
        return ()
    return tuple(t.lower for t in inside[:-1])


def join(
    tokens: Sequence[Token], left: Quantity, right: Quantity, gap: tuple[str, ...], *, dashes: bool
) -> Quantity | None:
    """Make one range of two quantities when the tokens between them say so; None otherwise."""
    if yearlike(tokens, left):
        return None
    if left.value is None or right.value is None:
        share_with_range(left, right, gap)
        return None
    if gap in PLUS_MINUS and left.unit is None and right.value >= 0:
        return give_or_take(left, right)
    level = right.unit is None and right.value > 1  # "rose by a third to 88,000"
    shares = left.kind == "fraction", right.kind == "fraction"
    if shares[0] != shares[1] and (left.unit is not None or gap != ("to",) or (shares[0] and level)):
        return None
    dash = len(gap) == 1 and gap[0] in DASHES
    if dash or dashes:
        even = dash and dashes and tokens[left.last].gap == tokens[right.first].gap
        return merged(left, right, "dash", left.first - (previous(tokens, left) == "between")) if even else None
    return join_by_words(tokens, left, right, gap)


def give_or_take(left: Quantity, right: Quantity) -> Quantity:
    """Make one hedged quantity of "3.4 ± 0.6 metres"."""
    left.last, left.unit, left.per, left.own_unit = right.last, right.unit, right.per, right.own_unit
    left.comparator = "~"
    return left


def join_by_words(tokens: Sequence[Token], left: Quantity, right: Quantity, gap: tuple[str, ...]) -> Quantity | None:
    """Make the range of "between 30 and 40", "2 to 3", "three or four"."""
    before = previous(tokens, left)
    hedged = before in {"about", "around", "roughly", "some"} and previous(tokens, left, 2) == "between"
    if (before == "between" or hedged) and gap in {("and",), ("to",)}:
        return merged(left, right, "between", left.first - (before == "between"))
    if gap in TO_WORDS or (gap == ("up", "to") and before == "from"):
        return merged(left, right, "to", left.first)
    next_up = gap == ("or",) and left.unit is None and left.value is not None and right.value == left.value + 1
    near = (
        gap == ("or",) and left.unit is None and left.value is not None and right.own_unit and right.value is not None
    )
    if near and left.value is not None and right.value is not None and left.value < right.value <= left.value * NEXT_TO:
        next_up = right.unit is not None and right.unit.dimension != "share"  # "30 or 35 pence"
    return merged(left, right, "or", left.first) if next_up else None


def yearlike(tokens: Sequence[Token], quantity: Quantity) -> bool:
    """Tell whether a figure is a year by its looks and the word before it: "in 2001"."""
    text = tokens[quantity.figure_last - 1].text
    return (
        quantity.unit is None
        and len(text) == 4
        and text[:2] in {"19", "20"}
        and previous(tokens, quantity) in {"in", "since", "of", "year"}
    )


def previous(tokens: Sequence[Token], quantity: Quantity, back: int = 1) -> str:
    """Return the lower-case token before a quantity in its paragraph, or the one `back` before; else nothing."""
    at = quantity.first - back
    return tokens[at].lower if at >= 0 and tokens[quantity.first].gap != BROKEN else ""


def share_with_range(left: Quantity, right: Quantity, gap: tuple[str, ...]) -> None:
    """Give "24.2" in "from 24.2 to 33-35 billion euros" the scale and unit of the range."""
    if (
        gap != ("to",)
        or right.kind != "range"
        or left.value is None
        or left.scaled
        or left.own_unit
        or right.high is None
    ):
        return
    if right.scaled and left.mantissa < right.mantissa:
        left.value *= right.high / right.mantissa
    left.unit = left.unit or right.unit


def merged(left: Quantity, right: Quantity, kind: str, first: int) -> Quantity | None:
    """Make the range of two quantities, scale and unit shared; None when they do not fit or go down."""
    low, high = left.value, right.value
    if low is None or high is None:
        return None
    if not (left.unit == right.unit or left.unit is None or right.unit is None):
        return None
    if left.unit is not None and right.unit is None and not left.upper_money and kind != "between":
        return None
    if right.scaled and not left.scaled and left.mantissa < right.mantissa and not too_large(left, right):
        low = low * (high / right.mantissa)
    if not low < high:
        return None
    out = Quantity(
        first, right.last, right.figure_last, "range", None, low, high, right.unit or left.unit, right.per or left.per,
        "range", right.scaled or left.scaled, right.mantissa, own_unit=left.own_unit and right.own_unit,
    )  # fmt: skip
    out.notes = [kind]
    out.upper_money = left.upper_money
    out.parts = (left, right)
    return out


def unjoined(quantity: Quantity) -> list[Quantity]:
    """Take a range apart again, scale and unit shared: "rose from 13.5 to 14.0 mm" states two levels."""
    if quantity.parts is None or quantity.low is None:
        return [quantity]
    left, right = quantity.parts
    left.value = quantity.low
    left.unit, right.unit = quantity.unit, quantity.unit
    left.per, right.per = left.per or (None if left.own_unit else quantity.per), right.per or quantity.per
    return [left, right]


def too_large(left: Quantity, right: Quantity) -> bool:
    """Tell whether the left figure is too large to share the right one's scale ("1,500 to 2,000 million" is rare)."""
    return left.mantissa >= 1000 and right.mantissa < 1_000_000


def share_in_lists(tokens: Sequence[Token], found: list[Quantity]) -> None:
    """Let "12, 15 and 20 km" share the unit of the last, and mark what stands in one list."""
    group = 0
    for k in range(len(found) - 1, 0, -1):
        left, right = found[k - 1], found[k]
        gap = between_tokens(tokens, left, right)
        if not gap or len(gap) > 3:
            continue
        if gap not in {(",",), ("and",), ("or",), (",", "and"), (",", "or"), ("&",), ("/",), ("to",), ("but",)}:
            continue
        told_again = right.unit is not None and right.unit.name == "percent" and gap == (",", "or")
        if told_again and previous(tokens, left) in {"of", "its", "the", "their", "all"}:
            continue  # "12 of 48, or 25 percent"
        if right.group < 0:
            right.group = group = group + 1
        left.group = right.group
        left.shares_noun = True
        if (
            left.unit is None
            and right.unit is not None
            and not right.upper_money
            and left.kind == right.kind
            and not yearlike(tokens, left)
        ):
            left.unit, left.per = right.unit, left.per or right.per
        if right.scaled and not left.scaled and left.value is not None and right.value and gap != ("to",) and (
            left.kind == right.kind and left.mantissa < 1000 and right.unit is not None and not left.own_unit
            and right.mantissa and left.mantissa == left.value
        ):  # fmt: skip
            left.value = left.value * (right.value / right.mantissa)
