"""What a measure is of by the object of its verb: "cut its rate by 25 points", "burned 40 hectares", "got a third"."""

from __future__ import annotations

from typing import Final

from lib.extract.numbers.clause import BEFORE_RULE, MEASURE_RULE, OBJECT_RULE, VALUED, Clause
from lib.extract.numbers.deeds import listed
from lib.extract.numbers.memory import Found
from lib.extract.numbers.syntax import is_noun, object_of, phrase, prep_object
from lib.extract.reading import Word

TAKEN_OF: Final = listed("taking") | {"raise", "spend", "pay", "repay", "recover", "sell", "keep", "save", "lose"}
SPANNING: Final = frozenset({"cover", "span", "occupy", "extend", "comprise", "fill", "stretch", "include"})


def object_before(clause: Clause) -> Found | None:
    """Find the object of the verb: "cut its rate by 25 basis points"."""
    reading, verb = clause.reading, clause.verb
    thing = object_of(reading, verb) if verb is not None else None
    if verb is None or thing is None or not is_noun(thing):
        return None
    if thing.i >= clause.place.first.i or thing.i in clause.memory.figures:
        return None
    if is_beside(clause, verb):
        return None
    wanted = noun_asked_for(clause)
    if wanted is not None and wanted.i > thing.i:
        return Found(phrase(reading, wanted), OBJECT_RULE)
    after = reading.words[thing.i + 1]
    if thing.lemma.lower() in listed("expecting") and after.lower in {"for", "of"}:
        expected = prep_object(reading, after)
        if expected is not None and clause.thing_before(expected):  # "cut its forecast for net income to $40m"
            return Found(phrase(reading, expected), OBJECT_RULE)
    return Found(phrase(reading, thing), OBJECT_RULE)


def is_beside(clause: Clause, verb: Word) -> bool:
    """Tell whether a figure is not its verb's object's: who pays or receives ("costs a home $40"), a speed ("at …")."""
    if clause.dimension == "money":
        return verb.lemma in listed("giving")
    return clause.dimension == "speed" and clause.preceding is not None and clause.preceding.lower == "at"


def noun_asked_for(clause: Clause) -> Word | None:
    """Return what somebody is asked for, where the figure hangs on it: "asked the council for a price rise of 4%"."""
    link = clause.preceding
    if link is None or link.lower != "of":
        return None
    noun = clause.reading.words[link.head]
    return noun if is_noun(noun) and noun.dep == "pobj" and clause.reading.words[noun.head].lower == "for" else None


def part_reached(clause: Clause) -> Found | None:
    """Find what a share at the end of its clause is of: "restored power to about half" of those counted before."""
    before, following = clause.preceding, clause.following
    ends = following is None or following.text in {".", ",", ";"}
    led = before is not None and before.lower in {"to", "for", "among", "from"}
    if clause.quantity.kind != "fraction" or clause.quantity.role is not None or not ends:
        return None
    verb = clause.verb
    taken = verb is not None and before is not None and before.i == verb.i and verb.lemma in TAKEN_OF
    if not led and not taken:
        return None
    known = None
    if taken:  # "need $1.2bn but have received only a third"
        sums = clause.memory.by_dimension.get("money")
        known = sums[1] if sums and sums[0] == clause.sentence else clause.memory.last_thing(clause.sentence, reach=0)
    known = known or clause.memory.last_count(clause.sentence, reach=1)
    return Found(known, BEFORE_RULE) if known else None


def area_done_to(clause: Clause) -> Found | None:
    """Name the land that something was done to: "the fire has burned 4,300 hectares"."""
    verb = clause.verb
    if clause.dimension != "area" or verb is None or verb.pos != "VERB" or verb.lemma in VALUED | SPANNING:
        return None
    thing = object_of(clause.reading, verb)
    direct = verb.i < clause.place.first.i and thing in {clause.place.last, clause.place.figure}
    ends = clause.following is None or clause.following.pos != "ADJ"
    return Found(f"land {verb.lower}" if verb.tag == "VBN" else "land", MEASURE_RULE) if direct and ends else None


def weight(clause: Clause) -> Found | None:
    """Name the weight of whom a pronoun stands for: "He weighs 14 stone"."""
    unit, verb = clause.quantity.unit, clause.verb
    weighs = unit is not None and unit.dimension == "mass" and verb is not None and verb.lemma == "weigh"
    return Found("weight", MEASURE_RULE) if weighs else None
