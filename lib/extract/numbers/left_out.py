"""Units and rates that a figure leaves out because the one before had them."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from itertools import pairwise
from typing import Final

from lib.extract.numbers import lexicon
from lib.extract.numbers.deeds import gapped_noun, listed
from lib.extract.numbers.echoes import Said
from lib.extract.numbers.going_on import less_than, polled_share, take_from_sentence_before
from lib.extract.numbers.lexicon import Unit
from lib.extract.numbers.memory import MEMORY, Memory, Place
from lib.extract.numbers.nouns import word_after
from lib.extract.numbers.quantity import Quantity
from lib.extract.numbers.syntax import prep_object, subject_of, verb_above
from lib.extract.reading import Reading, Word

POINTS: Final = Unit("percentage_point", "points")
LEFT_OUT: Final = "unit left out"
CLEAR: Final = frozenset({"ADP", "PUNCT", "PART", "SCONJ", "CCONJ"})
COMPARING: Final = frozenset({("compared", "with"), ("compared", "to"), ("instead", "of"), ("rather", "than")})
PAIR: Final = 4
AGAINST_REACH: Final = 8  # "compared with a previous forecast of at least 850,000"
EARNING: Final = lexicon.cues("earning")
PRICING: Final = lexicon.cues("pricing")


def take_unit(
    reading: Reading, said: Sequence[Said], quantity: Quantity, place: Place, memory: Memory, way: str | None
) -> None:
    """Give a bare figure without a noun the unit that the sentence named before."""
    poll = bool(said) and said[-1].quantity.unit is not None and said[-1].quantity.unit.name == "percent"
    if poll and quantity.unit is not None and quantity.unit.name == "point" and said_up(reading, place):
        quantity.unit = POINTS  # "on 31%, up three points"
    if quantity.unit is not None or quantity.kind not in {"digits", "words", "range"}:
        return
    following = word_after(reading, place.last)
    if take_from_sentence_before(reading, quantity, place, following, memory):
        return
    if not said:
        quantity.unit = currency_left_out(reading, quantity, place, following, memory)
        return
    ends = following is None or following.pos in {"PUNCT", "CCONJ"}
    if ends and gapped_unit(reading, said[-1], quantity, place, memory):
        quantity.unit, quantity.per = said[-1].quantity.unit, said[-1].quantity.per
        return
    left_out = unit_left_out(reading, said[-1], quantity, place, following)
    if left_out is None and paid_in(reading, following):
        left_out = currency_left_out(reading, quantity, place, following, memory)
    if left_out is not None:
        quantity.unit = left_out
        quantity.notes.append(LEFT_OUT)
        return
    if quantity.kind == "words" or (following is not None and following.lower == "of"):
        return
    if following is None or following.pos not in {"NOUN", "ADJ"}:
        take_of_neighbour(reading, said, quantity, place, quantity.role, way)


def currency_left_out(
    reading: Reading, quantity: Quantity, place: Place, following: Word | None, memory: Memory
) -> Unit | None:
    """Return the currency of the sentences before for "a penalty of 4 billion" or "it earned 12 million"."""
    clear = following is None or following.pos in CLEAR
    if paid_in(reading, following) and memory.currency is not None:
        return memory.currency[1] if place.first.sentence - memory.currency[0] <= 1 else None
    if memory.currency is None or not quantity.scaled or not clear or place.first.i < 2:
        return None
    if place.first.sentence - memory.currency[0] > MEMORY or (following is not None and following.lower == "of"):
        return None
    noun, before = reading.words[place.first.i - 2 : place.first.i]
    if before.lower in {"another", "about", "some"} and noun.pos == "VERB":  # "whoever wants another 100 million"
        before = noun
    verb = verb_above(reading, place.figure)
    told = before.lower == "of" and noun.lemma.lower() in listed("sums")
    earned = verb is not None and verb.i == before.i and verb.lemma in EARNING
    return memory.currency[1] if told or earned else None


def paid_in(reading: Reading, following: Word | None) -> bool:
    """Tell whether "in" and a noun of money stand behind a bare figure: "to pay another 800,000 in costs"."""
    if following is None or following.lower != "in" or following.i + 1 >= len(reading.words):
        return False
    noun = prep_object(reading, following)
    return noun is not None and noun.lemma.lower() in listed("sums") and noun.i - following.i <= PAIR


def gapped_unit(reading: Reading, last: Said, quantity: Quantity, place: Place, memory: Memory) -> bool:
    """Tell whether a clause has lost verb and unit: "Nurses are paid 18.40 dollars an hour, doctors 61"."""
    other = last.quantity
    if other.unit is None or other.unit.dimension in {"multiple", "time", "age"} or not alike(quantity, other):
        return False
    if other.role == "delta" or (other.scaled and not quantity.scaled):
        return False
    return quantity.role is None and gapped_noun(reading, place, memory) is not None


def take_of_neighbour(
    reading: Reading, said: Sequence[Said], quantity: Quantity, place: Place, role: str | None, way: str | None
) -> None:
    """Give a bare figure the unit of the one before where scale, decimals or roles show that both are of one kind."""
    points = [s.quantity for s in said if s.quantity.unit is not None and s.quantity.unit.name == "point"]
    last = next((s.quantity for s in reversed(said) if s.tie != "bracket"), said[-1].quantity)
    if last.unit is None:
        return
    places = decimals(quantity)
    if last.unit.dimension == "money" and quantity.scaled and last.scaled:
        quantity.unit = last.unit
    elif role in {"to", "level"} and points and not quantity.scaled:
        quantity.unit = points[-1].unit
    elif role in {"to", "level"} and polled_share(reading, said, quantity, place):
        quantity.unit = Unit("percent", "share")  # "31% in the poll; the Greens slipped to 27"
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


def unit_left_out(  # noqa: PLR0911  one return a form, read from the top
    reading: Reading, last: Said, quantity: Quantity, place: Place, following: Word | None
) -> Unit | None:
    """Return the unit of the quantity before where the words show that it is meant again; None otherwise.

    So in "22 years, eight fewer than asked for", "600 tonnes to the north and 250 to the south", "31 pence a litre; it
    costs farmers 38".
    """
    unit = last.quantity.unit
    if unit is None or unit.dimension == "multiple":
        return None
    if last.quantity.scaled and not quantity.scaled and not less_than(reading, last, quantity, place, following):
        return None
    clear = following is None or following.pos in CLEAR
    alone = clear or (following is not None and following.pos == "NUM")
    if alone and alike(quantity, last.quantity) and held_against(reading, place):
        return unit
    if (
        clear
        and quantity.role == "to"
        and last.quantity.role == "from"
        and unit.dimension in {"time", "length", "mass"}
    ):
        return unit  # "cut from four years to three"
    if clear and quantity.role == "to" and same_subject(reading, last.place, place) and alike(quantity, last.quantity):
        return unit if unit.dimension not in {"share", "points", "time"} else None
    before = reading.words[place.first.i - 1] if place.first.i else place.first
    going = following is None or following.pos in CLEAR | {"VERB", "AUX"}
    if before.lower == "another" and going and alike(quantity, last.quantity) and unit.dimension != "age":
        return unit  # "dug to a depth of 40 metres; another 12 remain"
    if unit.dimension in {"share", "points"}:
        return None
    return unit if counts_on(reading, last, quantity, place, following, unit) else None


def counts_on(
    reading: Reading, last: Said, quantity: Quantity, place: Place, following: Word | None, unit: Unit
) -> bool:
    """Tell whether a bare figure goes on in the unit before: a part, a difference, a second place, a price."""
    words = reading.words
    after = words[following.i + 1].lower if following is not None and following.i + 1 < len(words) else ""
    part = following is not None and following.lower == "of" and after in {"them", "which"}
    if part and unit.dimension == "time" and (quantity.value or 0) <= (last.quantity.value or 0):
        return True  # "20 years, five of them suspended"
    between = words[last.place.last.i + 1 : place.first.i]
    joint = between[-1].lower if between else ""
    if following is not None and following.lower in {"more", "fewer", "less"} and after == "than" and joint == ",":
        return True
    again = following is not None and following.pos == "ADP" and following.lower in {w.lower for w in between}
    if joint in {"and", ","} and again and alike(quantity, last.quantity):
        return True
    led = reading.words[place.first.i - 1].lower, reading.words[last.place.first.i - 1].lower
    paired = led == ("for", "for") and between[0].lower == "and" and len(between) <= PAIR
    if paired and unit.dimension == "time" and (following is None or following.pos in CLEAR):
        return True  # "rice for ten days and oil for six"
    verb = verb_above(reading, place.figure)
    prices = verb is not None and verb.lemma in PRICING and last.place.last.i < verb.i < place.first.i
    clear = following is None or following.pos in CLEAR
    return prices and clear and unit.dimension == "money" and alike(quantity, last.quantity)


def same_subject(reading: Reading, earlier: Place, place: Place) -> bool:
    """Tell whether two figures have one subject: "holds 40 billion litres when full but is down to 11 billion"."""
    verbs = [verb_above(reading, p.figure) for p in (earlier, place)]
    nouns = [subject_of(reading, v) if v is not None else None for v in verbs]
    return nouns[0] is not None and nouns[1] is not None and nouns[0].i == nouns[1].i and verbs[0] != verbs[1]


def held_against(reading: Reading, place: Place) -> bool:
    """Tell whether a figure is set against the one before: "140,000 tons, compared with 165,000", "instead of 20"."""
    start = reading.sentences[place.first.sentence].first
    words = [w.lower for w in reading.words[max(start, place.first.i - 3) : place.first.i]]
    if words and words[-1] == "every":
        words.pop()
    told = reading.words[place.first.i - 1].lower == "of" and words[-2:-1] not in (["instead"], ["out"])
    if told and place.first.i - start > AGAINST_REACH:
        noun = reading.words[place.first.i - 2]
        lead = [w.lower for w in reading.words[place.first.i - AGAINST_REACH : noun.i]]
        pairs = {*pairwise(lead)}
        rival = bool(pairs & COMPARING) or bool({"against", "versus", "vs"} & set(lead))
        return rival and noun.lemma.lower() in listed("expecting") | lexicon.not_claims("totals")
    return tuple(words[-2:]) in COMPARING or words[-1:] in (["against"], ["versus"], ["vs"])


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
