"""Quantities that lean on the one before: conversions in brackets, "or" alternatives, units left out."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Final, NamedTuple

from lib.extract.numbers import lexicon
from lib.extract.numbers.lexicon import Unit
from lib.extract.numbers.memory import Place
from lib.extract.numbers.nouns import word_after
from lib.extract.numbers.quantity import Quantity
from lib.extract.numbers.tokens import Token
from lib.extract.reading import Reading
from lib.model import NumericClaim

BETWEEN_BRACKET: Final = lexicon.cues("between_bracket")
POINTS: Final = Unit("percentage_point", "points")
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


def take_unit(
    reading: Reading, said: Sequence[Said], quantity: Quantity, place: Place, role: str | None, way: str | None
) -> None:
    """Give a bare figure without a noun the unit that the sentence named before."""
    poll = bool(said) and said[-1].quantity.unit is not None and said[-1].quantity.unit.name == "percent"
    if poll and quantity.unit is not None and quantity.unit.name == "point" and said_up(reading, place):
        quantity.unit = POINTS  # "on 31%, up three points"
    if quantity.unit is not None or quantity.kind not in {"digits", "range"} or not said:
        return
    following = word_after(reading, place.last)
    after = (
        reading.words[following.i + 1].lower if following is not None and following.i + 1 < len(reading.words) else ""
    )
    timed = said[-1].quantity.unit
    if (
        following is not None
        and following.lower == "of"
        and after in {"them", "which"}
        and timed
        and timed.dimension == "time"
    ):
        quantity.unit = timed  # "20 years, five of them suspended"
        return
    if following is not None and (following.lower == "of" or following.pos in {"NOUN", "ADJ"}):
        return
    points = [s.quantity for s in said if s.quantity.unit is not None and s.quantity.unit.name == "point"]
    last = next((s.quantity for s in reversed(said) if s.tie != "bracket"), said[-1].quantity)
    if last.unit is None:
        return
    places = decimals(quantity)
    if last.unit.dimension == "money" and quantity.scaled and last.scaled:
        quantity.unit = last.unit
    elif role in {"to", "level"} and points and not quantity.scaled:
        quantity.unit = points[-1].unit
    elif (
        (role == "delta" and way and last.unit.dimension == "share")
        or (
            places
            and places == decimals(last)
            and role in {None, "from"}
            and alike(quantity, last)
            and last.unit.dimension in {"money", "share", "points"}
        )
        or (role in {"to", "from"} and last.role in {"to", "from"})
        or (role == "from" and alike(quantity, last) and close_by(reading, said[-1].place, place))
    ):
        quantity.unit = last.unit


def close_by(reading: Reading, earlier: Place, place: Place) -> bool:
    """Tell whether two figures stand together as in "costs 90 taka, up from 60"."""
    between = [w.lower for w in reading.words[earlier.last.i + 1 : place.first.i]]
    return 2 <= len(between) <= 3 and between[-1] == "from" and between[-2] in {"up", "down", "rising", "falling"}


def said_up(reading: Reading, place: Place) -> bool:
    """Tell whether "up" or "down" stands right before a figure, and a comma or dash before that."""
    at = place.first.i
    return (
        at > 1 and reading.words[at - 1].lower in {"up", "down"} and reading.words[at - 2].text in {",", "–", "—", "("}
    )


def alike(quantity: Quantity, other: Quantity) -> bool:
    """Tell whether two figures are of one order of magnitude."""
    a, b = (abs(q.value or q.high or Decimal(0)) for q in (quantity, other))
    return bool(a and b) and a < 10 * b and b < 10 * a


def decimals(quantity: Quantity) -> int:
    """Return how many digits a figure has after the point."""
    value = quantity.value if quantity.value is not None else quantity.high
    exponent = value.as_tuple().exponent if value is not None else 0
    return -exponent if isinstance(exponent, int) and exponent < 0 else 0


def take_rate_of(said: Sequence[Said], quantity: Quantity) -> None:
    """Give "to $45.88" the rate of "from $75 a barrel"."""
    if quantity.per is None and quantity.role in {"to", "from"} and said:
        last = said[-1].quantity
        if last.role in {"to", "from"} and last.unit == quantity.unit:
            quantity.per = last.per


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
