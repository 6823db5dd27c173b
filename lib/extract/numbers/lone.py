"""One of a unit without a figure, where a bound makes it a quantity: "about an hour", "more than a mile"."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Final

from lib.extract.numbers import lexicon
from lib.extract.numbers.figure import number_words
from lib.extract.numbers.quantity import Quantity
from lib.extract.numbers.tokens import BROKEN, HYPHENS, Token, longest_before

LONE: Final = "one of a unit"
AND_A_HALF: Final = "one of a unit and a half"
DIMENSIONS: Final = frozenset({"time", "length", "mass", "volume", "area"})
BOUNDS: Final = frozenset({"~", ">", ">=", "<", "<="})
# Units whose word means something else after "a", and words of a bound that say when
DOUBTFUL: Final = frozenset(
    {"second", "foot", "yard", "cup", "stone", "dram", "pint", "barrel", "acre", "decade", "century"}
)
NOT_HERE: Final = frozenset({"within", "within the", "beyond", "above", "below", "near", "over", "some"})
OVER: Final = "over"


def lone_unit(tokens: Sequence[Token], at: int) -> Quantity | None:  # noqa: PLR0911  one return a form, read from the top
    """Read "an hour" at token `at` where words right before it bound it; None for an hour that is only named."""
    if at + 1 >= len(tokens) or tokens[at + 1].gap == BROKEN or tokens[at + 1].lower in DOUBTFUL:
        return None
    unit = lexicon.units()[0].get((tokens[at + 1].lower,))
    if unit is None or unit.dimension not in DIMENSIONS:
        return None
    after = tokens[at + 2] if at + 2 < len(tokens) and tokens[at + 2].gap != BROKEN else None
    if after is not None and (after.text in HYPHENS or after.lower in {"'", "’"}):
        return None  # "about an hour-long talk", "over a year's gains"
    bound = longest_before(tokens, at, lexicon.comparators("before"))
    if bound is None or bound[1] not in BOUNDS:
        return None
    if at > bound[0] and bound[1] in {">", "<"} and counts(tokens[at - bound[0] - 1]):
        return None  # "eight fewer than a year ago"
    words = " ".join(t.lower for t in tokens[at - bound[0] : at])
    long = unit.name in {"year", "month"}
    before = tokens[at - 2].lower if at > 1 else ""
    if words in NOT_HERE and not (words == OVER and long and before in lexicon.cues("time_verbs")):
        return None
    found = Quantity(at, at + 2, at + 1, "words", Decimal(1), unit=unit, mantissa=Decimal(1), own_unit=True)
    found.notes.append(LONE)
    return found


def and_a_half(tokens: Sequence[Token], at: int) -> Quantity | None:
    """Read "a year and a half", "an hour and a half" at token `at`: one and a half of the unit."""
    here = [t.lower for t in tokens[at : at + 5]]
    if len(here) < 5 or here[2:] != ["and", "a", "half"] or any(t.gap == BROKEN for t in tokens[at + 1 : at + 5]):
        return None
    unit = lexicon.units()[0].get((here[1],))
    if unit is None or unit.dimension not in DIMENSIONS:
        return None
    found = Quantity(at, at + 5, at + 5, "words", Decimal("1.5"), unit=unit, mantissa=Decimal("1.5"), own_unit=True)
    found.notes.append(AND_A_HALF)
    return found


def counts(token: Token) -> bool:
    """Tell whether a token before "fewer than" is a figure or unit: "eight fewer than a year ago"."""
    small, tens, scales = number_words()
    known = token.lower in small or token.lower in tens or token.lower in scales
    return token.kind == "n" or token.text == "%" or known or (token.lower,) in lexicon.units()[0]
