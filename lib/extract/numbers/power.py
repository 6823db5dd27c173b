"""Electricity: what megawatts and prices per kilowatt hour are of where no noun says so."""

from __future__ import annotations

from typing import Final

from lib.extract.numbers import lexicon
from lib.extract.numbers.clause import MEASURE_RULE, Clause
from lib.extract.numbers.memory import Found
from lib.extract.numbers.syntax import object_of, subject_of

WATTS: Final = frozenset({"watt", "kilowatt", "megawatt", "gigawatt", "terawatt"})
WATT_HOURS: Final = frozenset({"kilowatt hour", "megawatt hour", "gigawatt hour", "terawatt hour"})
SUPPLYING: Final = lexicon.cues("supplying")
ELECTRICITY: Final = "electricity"


def power_supplied(clause: Clause) -> Found | None:
    """Find electricity where someone supplies, draws or loses watts: "the link is sending 450 MW"."""
    unit, verb = clause.quantity.unit, clause.verb
    if unit is None or verb is None or verb.i > clause.place.first.i or verb.lemma not in SUPPLYING:
        return None
    if unit.name not in WATTS | WATT_HOURS:
        return None
    if not unnamed(clause):
        return None
    thing = object_of(clause.reading, verb)
    direct = thing is None or clause.place.first.i <= thing.i <= clause.place.last.i
    return Found(ELECTRICITY, MEASURE_RULE) if direct else None


def priced_by_hour(clause: Clause) -> Found | None:
    """Find electricity behind a price per kilowatt hour that nothing else names."""
    sold = clause.dimension == "money" and clause.quantity.per in WATT_HOURS
    return Found(ELECTRICITY, MEASURE_RULE) if sold and unnamed(clause) else None


def unnamed(clause: Clause) -> bool:
    """Tell whether the subject is who supplies or buys, and names nothing that could be measured."""
    who = subject_of(clause.reading, clause.verb) if clause.verb is not None else None
    return who is None or who.pos in {"PROPN", "PRON"}
