"""What someone puts at a figure: the noun before "that her firm puts at", the "it" of "she put it at"."""

from __future__ import annotations

from typing import Final

from lib.extract.numbers import lexicon
from lib.extract.numbers.antecedents import AGENTS, is_thing, subject_before_last
from lib.extract.numbers.clause import BEFORE_RULE, OBJECT_RULE, VALUED, Clause
from lib.extract.numbers.memory import MEMORY, Found
from lib.extract.numbers.syntax import SUBJECTS, figure_free, object_of, phrase, subject_child, verb_above
from lib.extract.reading import Reading, Word

RELATIVE: Final = frozenset({"that", "which"})
PUTTING: Final = lexicon.cues("putting")
STATED: Final = frozenset({"money", "share", "multiple"})
RELATIVE_RULE: Final = "noun of the relative clause"
STEPS: Final = 3
REACH: Final = 14


def put_at(clause: Clause) -> Found | None:
    """Find what someone puts at a measure: "puts the chance of rain at one in five", "she put it at 90 percent"."""
    before = clause.preceding
    if clause.place.first.lower in {"starting", "beginning"}:  # "puts the chance of rain starting at one in five"
        before = clause.reading.words[clause.place.first.i + 1]
    if before is None or before.lower != "at":
        return None
    verb = putting_verb(clause.reading, before)
    thing = object_of(clause.reading, verb) if verb is not None else None
    if verb is None or thing is None or not verb.i < thing.i < before.i:
        return None
    if clause.names_thing(thing):
        return Found(phrase(clause.reading, thing), OBJECT_RULE)
    if thing.lower not in {"it", "this", "that"}:
        return None
    known = clause.memory.last_measured(clause.quantity, clause.sentence, MEMORY)
    known = known or subject_above(clause, verb)
    known = known or subject_before_last(clause.reading, thing, clause.memory.figures, plural=False)
    return Found(known, BEFORE_RULE) if known else None


def putting_verb(reading: Reading, at: Word) -> Word | None:
    """Return the verb that puts something "at" a figure, although another verb may stand between."""
    for word in reversed(reading.words[max(0, at.i - REACH) : at.i]):
        if word.sentence != at.sentence or word.text in {",", ";", ":", "."}:
            return None
        if word.pos == "VERB" and word.lemma in PUTTING:
            return word
    return None


def subject_above(clause: Clause, verb: Word) -> str | None:
    """Return the thing that an earlier clause of the sentence speaks of: its subject that is nobody who acts."""
    reading, figures = clause.reading, clause.memory.figures
    for word in reading.words[reading.sentences[clause.sentence].first : verb.i]:
        fits = word.dep in SUBJECTS and word.pos == "NOUN" and is_thing(word, figures)
        if fits and word.lemma.lower() not in AGENTS | lexicon.not_claims("human_nouns"):
            return figure_free(reading, word, figures, tail=False)
    return None


def stated_of(clause: Clause) -> Found | None:
    """Find what a relative clause states a measure of: "debts that her firm puts at £36m"."""
    noun = relative_thing(clause.reading, clause.place.figure) if clause.dimension in STATED else None
    verb = clause.verb
    known = PUTTING if verb is not None and verb.dep == "acl" else PUTTING | VALUED
    if noun is None or verb is None or not clause.thing_before(noun) or verb.lemma not in known:
        return None
    return Found(phrase(clause.reading, noun, tail=False), RELATIVE_RULE)


def relative_thing(reading: Reading, figure: Word) -> Word | None:
    """Return the noun that a relative clause gives a figure of: "debts that her firm puts at".

    None where the relative pronoun is the subject of its clause, or stands for who acts.
    """
    verb = verb_above(reading, figure)
    for _ in range(STEPS):
        if verb is None:
            return None
        if verb.dep in {"relcl", "acl"}:
            break
        if verb.dep not in {"xcomp", "ccomp"}:
            return None
        verb = reading.words[verb.head]
    if verb is None or verb.dep not in {"relcl", "acl"}:
        return None
    noun, who = reading.words[verb.head], subject_child(reading, verb)
    if who is None or who.lower in RELATIVE | {"who"} or not noun.i < who.i < figure.i:
        return None
    led = any(w.lower in RELATIVE for w in reading.words[noun.i + 1 : who.i])
    return noun if led and noun.sentence == figure.sentence else None
