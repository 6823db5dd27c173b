"""What a share, sum or measure is of: a chain of finders, the first answer counts."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from lib.extract.numbers.ahead import head_of_phrase, noun_ahead, noun_cut_by, noun_that_moved, signed, without_verb
from lib.extract.numbers.bases import of_economy, of_what_is_done, part_of_level, set_against
from lib.extract.numbers.behind import (
    by_next_word,
    compared_with,
    each_for,
    noun_behind,
    of_those,
    of_what,
    share_of_those,
)
from lib.extract.numbers.change_words import Change
from lib.extract.numbers.clause import Clause
from lib.extract.numbers.costs import cost_of, predicate
from lib.extract.numbers.deeds import asked, gapped
from lib.extract.numbers.lengths import length_of_what
from lib.extract.numbers.measured_objects import area_done_to, object_before, part_reached, weight
from lib.extract.numbers.measured_subjects import fronted, subject_before, what_it_is
from lib.extract.numbers.memory import Found, Memory, Place
from lib.extract.numbers.multiples import as_much, times_what
from lib.extract.numbers.nouns import word_after
from lib.extract.numbers.owed import asked_to_stay, owed, paid_on
from lib.extract.numbers.points import points_won
from lib.extract.numbers.polls import support_alone, support_polled
from lib.extract.numbers.power import power_supplied, priced_by_hour
from lib.extract.numbers.prices import price_of
from lib.extract.numbers.quantity import Quantity
from lib.extract.numbers.relatives import put_at, stated_of
from lib.extract.numbers.sums import taken_off
from lib.extract.reading import Reading

RATES: Final = frozenset({"a", "an", "per", "each", "every"})


def measured_thing(reading: Reading, quantity: Quantity, place: Place, change: Change | None, memory: Memory) -> Found:
    """Return what a share, sum or measure is of: the first finder that has an answer gives it."""
    preceding = reading.words[place.first.i - 1] if place.first.i else None
    if preceding is not None and preceding.sentence != place.first.sentence:
        preceding = None
    following = word_after(reading, place.last, skip_brackets=True)
    rated = following is not None and quantity.per is not None and following.lower in RATES
    if rated and following is not None and following.i + 2 < len(reading.words):  # "($91,000) a year in rent"
        following = reading.words[following.i + 2]
    clause = Clause(reading, quantity, place, change, memory, following, preceding)
    found = next((found for find in FINDERS if (found := find(clause)) is not None), Found(None, ""))
    return found if found.text else weight(clause) or support_alone(clause) or found


FINDERS: Final[tuple[Callable[[Clause], Found | None], ...]] = (
    of_economy,
    of_what_is_done,
    set_against,
    part_of_level,
    of_those,
    of_what,
    signed,
    each_for,
    by_next_word,
    compared_with,
    share_of_those,
    as_much,
    times_what,
    points_won,
    put_at,
    paid_on,
    owed,
    asked_to_stay,
    noun_behind,
    gapped,
    head_of_phrase,
    noun_ahead,
    noun_that_moved,
    asked,
    fronted,
    without_verb,
    length_of_what,
    price_of,
    taken_off,
    cost_of,
    predicate,
    area_done_to,
    noun_cut_by,
    part_reached,
    power_supplied,
    priced_by_hour,
    stated_of,
    object_before,
    support_polled,
    what_it_is,
    subject_before,
)
