"""What a time, a length or an age is of: what lasts, what is so long, else time, distance or age itself."""

from __future__ import annotations

from typing import Final

from lib.extract.numbers import lexicon
from lib.extract.numbers.clause import (
    AHEAD_RULE,
    BEFORE_RULE,
    MEASURE_RULE,
    MEASURED_BY,
    OBJECT_RULE,
    SUBJECT_RULE,
    VALUED,
    Clause,
    dimension_of,
)
from lib.extract.numbers.deeds import listed
from lib.extract.numbers.fillings import time_spent
from lib.extract.numbers.going_on import LASTS_ON
from lib.extract.numbers.memory import Found
from lib.extract.numbers.sums import FOR_RULE
from lib.extract.numbers.syntax import is_noun, object_of, phrase, prep_object, subject_of
from lib.extract.reading import Reading, Word

LASTING: Final = lexicon.cues("lasting")
AGENTS: Final = lexicon.cues("agents") | lexicon.not_claims("human_nouns")
REACHING: Final = lexicon.cues("reaching")
GROUNDS: Final = frozenset({"ground", "surface", "street", "earth", "seabed", "sea"})
MARKS: Final = lexicon.cues("marks")
SETTING_ASIDE: Final = lexicon.cues("setting_aside")
NEAR_VERB: Final = 3
SPANNING: Final = frozenset({"be", "average", "remain", "become"})


def length_of_what(clause: Clause) -> Found | None:  # noqa: PLR0911  one return a form, read from the top
    """Find what a time, length or age is of: what lasts, what is done within it, else its own dimension."""
    apart = so_long(clause) or deep_or_above(clause)
    if apart is not None:
        return apart
    if clause.dimension == "time" and clause.quantity.role is None and clause.place.first.lower == "within":
        worked = object_of(clause.reading, clause.verb) if clause.verb is not None else None
        if clause.change is not None or (worked is not None and worked.lemma.lower() in AGENTS):
            return dimension_of(clause.quantity)  # "tripped, shedding 300 MW within 40 seconds"
    if LASTS_ON in clause.quantity.notes and clause.memory.lapse is not None:
        return Found(clause.memory.lapse[2], BEFORE_RULE)
    if clause.change is not None or clause.dimension not in MEASURED_BY or clause.verb is None:
        return None
    if clause.same and clause.dimension == "time" and adjoins(clause):
        return Found(clause.same, BEFORE_RULE)
    dobj, noun = object_of(clause.reading, clause.verb), subject_of(clause.reading, clause.verb)
    if clause.place.first.lower == "within" and dobj is not None and is_noun(dobj) and dobj.i < clause.place.first.i:
        return Found(phrase(clause.reading, dobj), OBJECT_RULE)
    if noun is not None and is_long(clause, clause.verb, noun):
        return Found(phrase(clause.reading, noun), SUBJECT_RULE)
    return set_aside(clause) or time_spent(clause) or dimension_of(clause.quantity)


def set_aside(clause: Clause) -> Found | None:
    """Find what a time is set aside for: "has set aside 14 days for the trial"."""
    following, verb = clause.following, clause.verb
    if clause.dimension != "time" or following is None or following.lower != "for" or verb is None:
        return None
    noun = prep_object(clause.reading, following) if verb.lemma in SETTING_ASIDE else None
    return Found(phrase(clause.reading, noun, tail=False), FOR_RULE) if clause.names_thing(noun) and noun else None


def so_long(clause: Clause) -> Found | None:
    """Find what has an extent in an aside: "The ice core, 2,800 metres long, holds a record"."""
    before, following = clause.preceding, clause.following
    if clause.dimension != "length" or before is None or following is None or before.i < 1:
        return None
    words = clause.reading.words
    noun = words[before.i - 1] if before.text == "," else before
    if before.text == ",":  # "A wall at the pier, 3 metres high": not the pier
        above = words[words[noun.head].head]
        hangs = noun.dep == "pobj" and words[noun.head].lower != "of" and is_noun(above)
        noun = above if hangs and above.i < noun.i and above.sentence == noun.sentence else noun
    extent = following.lower in listed("extents") and clause.thing_before(noun)
    return Found(phrase(clause.reading, noun, tail=False), AHEAD_RULE) if extent else None


def deep_or_above(clause: Clause) -> Found | None:
    """Find the depth of "240 metres below ground", and what lies "112 cm above the danger mark"."""
    following, words = clause.following, clause.reading.words
    if clause.dimension != "length" or following is None:
        return None
    if following.lower == "underground":
        return Found("depth", MEASURE_RULE)
    if following.lower not in {"below", "beneath", "under", "above"} or following.i + 1 >= len(words):
        return None
    noun = prep_object(clause.reading, following)
    if noun is None or noun.sentence != clause.sentence:
        return None
    if following.lower != "above" and noun.lemma.lower() in GROUNDS:
        return Found("depth", MEASURE_RULE)
    who = subject_of(clause.reading, clause.verb) if clause.verb is not None else None
    marked = noun.lemma.lower() in MARKS and who is not None and clause.thing_before(who)
    return Found(phrase(clause.reading, who), SUBJECT_RULE) if marked and who is not None else None


def is_long(clause: Clause, verb: Word, noun: Word) -> bool:
    """Tell whether a subject is what a time or length is of: what lasts, is so long, or is a wait or a sentence."""
    following, preceding = clause.following, clause.preceding
    if (
        verb.lemma in LASTING
        and is_noun(noun)
        and noun.i < clause.place.first.i
        and noun.i not in clause.memory.figures
    ):
        acts = noun.lemma.lower() in AGENTS or reads_as_person(clause.reading, noun)
        taken = object_of(clause.reading, verb)
        takes = (
            taken is not None and is_noun(taken) and taken.lower != "place" and verb.i < taken.i < clause.place.first.i
        )
        if verb.lemma != "take" or not (acts or takes):  # "took nine paintings in four minutes"
            return True
    if not clause.thing_before(noun):
        return False
    ends = following is None or following.text in {".", ",", ";"} or following.lower == "and"
    extent = clause.dimension == "length" and following is not None and following.lower in listed("extents")
    person = noun.lemma.lower() in AGENTS or reads_as_person(clause.reading, noun)
    close = preceding is not None and clause.place.first.i - verb.i <= NEAR_VERB
    if clause.dimension == "length" and verb.lemma in REACHING and close and not person and (ends or extent):
        return True
    restated = preceding is not None and preceding.text in {"—", "–", ":"} and verb.lemma == "be"
    spans = verb.lemma in SPANNING and (preceding is None or preceding.pos != "ADP")
    lasting = spans and (ends or (clause.dimension == "time" and following is None))
    written = hyphened_word(clause.reading, noun)
    told = noun.lemma.lower() in listed("durations") or written in listed("durations")
    return (extent and verb.lemma in VALUED) or restated or (lasting and told)


def hyphened_word(reading: Reading, noun: Word) -> str:
    """Return the written word that a noun ends, hyphens and all: the "follow-up" of "up"."""
    first = noun.i
    while first and reading.words[first - 1].end == reading.words[first].start and noun.i - first < NEAR_VERB:
        first -= 1
    return reading.text[reading.words[first].start : noun.end].lower()


def adjoins(clause: Clause) -> bool:
    """Tell whether a time goes on with the one before: "24 hours, 39 minutes and 35 seconds"."""
    at = clause.place.first.i - 1
    while at > 0 and clause.reading.words[at].lower in {",", "and"}:
        at -= 1
    return at in clause.memory.figures


def reads_as_person(reading: Reading, noun: Word) -> bool:
    """Tell whether the model saw a person's name in a noun."""
    return noun.pos == "PROPN" and any(n.start <= noun.start < n.end and n.label == "PERSON" for n in reading.names)
