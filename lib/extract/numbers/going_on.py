"""Figures that go on in a unit told before: part of a sum, how long it will last now, another party in the poll."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from lib.extract.numbers import lexicon
from lib.extract.numbers.echoes import Said
from lib.extract.numbers.memory import Memory, Place
from lib.extract.numbers.polls import tells_poll
from lib.extract.numbers.quantity import Quantity
from lib.extract.numbers.syntax import subject_of, verb_above
from lib.extract.reading import Reading, Word

LASTS_ON: Final = "time left out"
LASTING: Final = lexicon.cues("lasting") | {"need", "require"}
WHOLE: Final = 100
THOUSAND: Final = 1000


def take_from_sentence_before(
    reading: Reading, quantity: Quantity, place: Place, following: Word | None, memory: Memory
) -> bool:
    """Give a bare figure the money it is part of, or the time that it tells anew; tell whether it was given one."""
    if memory.currency is not None and part_of_sum(reading, quantity, place, following, memory):
        quantity.unit = memory.currency[1]
    elif memory.lapse is not None and goes_on_lasting(reading, place, following, memory):
        quantity.unit = memory.lapse[1]
        quantity.notes.append(LASTS_ON)
    return quantity.unit is not None


def part_of_sum(reading: Reading, quantity: Quantity, place: Place, following: Word | None, memory: Memory) -> bool:
    """Tell whether a bare figure is part of the sum of the sentence before: "found only 29,500 of it"."""
    if memory.currency is None or place.first.sentence - memory.currency[0] > 1 or following is None:
        return False
    after = reading.words[following.i + 1].lower if following.i + 1 < len(reading.words) else ""
    large = quantity.scaled or (quantity.value or 0) >= WHOLE
    return following.lower == "of" and after in {"it", "that"} and large


def goes_on_lasting(reading: Reading, place: Place, following: Word | None, memory: Memory) -> bool:
    """Tell whether a bare figure tells anew how long the thing before lasts: "It will need 20" after "14 days"."""
    verb = verb_above(reading, place.figure)
    if verb is None or memory.lapse is None or place.first.sentence - memory.lapse[0] > 1:
        return False
    who = subject_of(reading, verb)
    stands = who is not None and who.lower in {"it", "that", "this"} and who.i < verb.i < place.first.i
    clear = following is None or following.pos in {"PUNCT", "CCONJ"}
    return stands and clear and verb.lemma in LASTING and place.figure.head == verb.i


def polled_share(reading: Reading, said: Sequence[Said], quantity: Quantity, place: Place) -> bool:
    """Tell whether a bare figure is the share of another party in the poll that the sentence tells of."""
    shares = any(s.quantity.unit is not None and s.quantity.unit.name == "percent" for s in said)
    return shares and not quantity.scaled and (quantity.value or 0) < WHOLE and tells_poll(reading, place)


def less_than(reading: Reading, last: Said, quantity: Quantity, place: Place, following: Word | None) -> bool:
    """Tell whether a bare figure says how much less a sum is: "8.9 million crowns, 400,000 less than in May"."""
    after = (
        reading.words[following.i + 1].lower if following is not None and following.i + 1 < len(reading.words) else ""
    )
    told = following is not None and following.lower in {"more", "less"} and after == "than"
    beside = place.first.i - last.place.last.i == 2 and reading.words[place.first.i - 1].text == ","
    return told and beside and (quantity.value or 0) >= THOUSAND
