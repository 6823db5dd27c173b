"""What a poll's shares are of where no noun says so: support."""

from __future__ import annotations

from typing import Final

from lib.extract.numbers.clause import MEASURE_RULE, Clause
from lib.extract.numbers.memory import Found, Place
from lib.extract.numbers.syntax import subject_of
from lib.extract.reading import Reading

POLLS: Final = frozenset({"poll", "polls", "pollster", "pollsters", "polling"})
SUPPORT: Final = "support"


def tells_poll(reading: Reading, place: Place) -> bool:
    """Tell whether the sentence of a figure speaks of a poll."""
    sentence = reading.sentences[place.first.sentence]
    return any(w.lower in POLLS for w in reading.words[sentence.first : sentence.last])


def support_polled(clause: Clause) -> Found | None:
    """Find the support of a party whose share a poll told before: "the Greens have slipped to 27"."""
    if clause.dimension != "share" or clause.same != SUPPORT or not tells_poll(clause.reading, clause.place):
        return None
    who = subject_of(clause.reading, clause.verb) if clause.verb is not None else None
    return Found(SUPPORT, MEASURE_RULE) if who is not None and who.pos in {"PROPN", "PRON"} else None


def support_alone(clause: Clause) -> Found | None:
    """Find the support of a party where nothing else is named: "in the latest poll, 31 per cent"."""
    share = clause.quantity.unit is not None and clause.quantity.unit.name == "percent"
    return Found(SUPPORT, MEASURE_RULE) if share and tells_poll(clause.reading, clause.place) else None
