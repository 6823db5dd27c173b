"""Quantities that lean on the one before: conversions in brackets, "or" alternatives, units left out."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, NamedTuple

from lib.extract.numbers import lexicon
from lib.extract.numbers.memory import Place
from lib.extract.numbers.nouns import word_after
from lib.extract.numbers.quantity import Quantity
from lib.extract.numbers.tokens import Token
from lib.extract.reading import Reading
from lib.model import NumericClaim

BETWEEN_BRACKET: Final = lexicon.cues("between_bracket")
NAMING: Final = frozenset({"NOUN", "PROPN", "DET", "ADJ", "PUNCT", "CCONJ", "PART"})
OR_WORDS: Final = lexicon.cues("or_words")


class Said(NamedTuple):
    """A quantity that has become a claim, and where it stands."""

    quantity: Quantity
    claim: NumericClaim
    place: Place
    tie: str


def link(tokens: Sequence[Token], earlier: Said | None, quantity: Quantity) -> str:
    """Say how a quantity leans on the one before: "bracket", "or", or nothing."""
    if earlier is None or quantity.first <= earlier.quantity.ends - 1:
        return ""
    between = [t.lower for t in tokens[earlier.quantity.last : quantity.first]]
    if between and between[0] in {"(", "["} and len(between) <= 4 and set(between) <= BETWEEN_BRACKET:
        return "bracket"
    if between in (["/"], [";"], [","]) and earlier.tie == "bracket":
        return "bracket"
    if "or" in between and len(between) <= 5 and set(between) <= OR_WORDS:
        return "or"
    if between[-3:] in (["that", "'", "s"], ["that", "’", "s"]) and len(between) <= 5:
        return "or"
    return ""


def take_from_bracket(tokens: Sequence[Token], earlier: Said, quantity: Quantity) -> None:
    """Give a bare figure in brackets unit and scale of the one before, and every conversion its bound."""
    other = earlier.quantity
    closing = tokens[quantity.ends].text if quantity.ends < len(tokens) else ""
    if (
        quantity.unit is None
        and quantity.kind == "digits"
        and closing in {")", "]"}
        and other.kind in {"digits", "range"}
    ):
        quantity.unit, quantity.per = other.unit, quantity.per or other.per
        if other.scaled and not quantity.scaled and other.mantissa and quantity.value is not None:
            factor = (other.value or other.high or other.mantissa) / other.mantissa
            quantity.value *= factor
    elif quantity.unit is not None and other.unit is not None and quantity.per is None:
        quantity.per = other.per if quantity.unit.dimension == other.unit.dimension == "money" else None
    if quantity.comparator == "=" and other.comparator in {">", "<", ">=", "<="} and quantity.unit != other.unit:
        quantity.comparator = other.comparator


def take_change(reading: Reading, earlier: Said | None, quantity: Quantity, place: Place) -> None:
    """Give "sales fell 4% in Germany and 7% in France" its change twice: same unit, joined by "and" or a comma."""
    if earlier is None or quantity.role is not None or quantity.trend is not None or quantity.unit is None:
        return
    other = earlier.quantity
    if other.role != "delta" or other.trend is None or other.unit != quantity.unit or quantity.sign:
        return
    between = reading.words[earlier.place.last.i + 1 : place.first.i]
    before = between[-1].lower if between else ""
    by = before == "by" and len(between) > 1
    joint = between[-2].lower if by else before
    opener = max((k for k, w in enumerate(between) if w.lower in {"and", ",", ";"}), default=-1)
    named = opener >= 0 and all(w.pos in NAMING or w.lower == "by" for w in between[opener + 1 :])
    if any(w.pos in {"VERB", "AUX"} or w.lower in {"to", "from", "at", "of"} for w in between):
        return
    if joint not in {"and", ","} and not named:
        return
    after = word_after(reading, place.last)
    if (
        after is None
        or after.pos == "PUNCT"
        or after.lower in {"in", "on", "for", "at", "among", "over", "last", "the"}
    ):
        quantity.trend, quantity.role = other.trend, other.role
