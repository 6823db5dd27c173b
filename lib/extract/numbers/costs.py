"""What a cost is of: the thing, or what it takes to do something; and the sum that turns out to be something."""

from __future__ import annotations

from typing import Final

from lib.extract.numbers.antecedents import plural_antecedent, subject_before_last
from lib.extract.numbers.clause import SUBJECT_RULE, Clause
from lib.extract.numbers.memory import Found
from lib.extract.numbers.nouns import is_time
from lib.extract.numbers.syntax import figure_free, is_noun, object_of, phrase, subject_of
from lib.extract.reading import Reading, Word

COST_RULE: Final = "what it costs"
PREDICATE_RULE: Final = "predicate noun"
DOING: Final = 12


def cost_of(clause: Clause) -> Found | None:  # noqa: PLR0911  one return a form, read from the top
    """Find what a sum is the cost of: "the blockade has cost €8m", "converting a unit costs €40,000", "it cost €90"."""
    verb = clause.verb
    if clause.dimension != "money" or verb is None or verb.lemma != "cost" or verb.i > clause.place.first.i:
        return None
    if clause.change is not None and clause.change.word.i > verb.i:
        return None
    doing = doing_before(clause.reading, verb)
    if doing is not None:
        return Found(f"cost of {doing}", COST_RULE)
    noun = subject_of(clause.reading, verb)
    aim = doing_behind(clause) if noun is None or noun.lower == "it" else None
    if aim is not None:
        return Found(f"cost {aim}", COST_RULE)
    if noun is None or noun.i > verb.i:
        return None
    if noun.pos == "PRON":
        return cost_of_it(clause, noun) if noun.lower in {"it", "this", "that", "they", "what"} else None
    if not clause.thing_before(noun):
        return Found("cost", COST_RULE) if is_time(noun) else None  # "every hour of delay costs €9,000"
    return Found(f"cost of {figure_free(clause.reading, noun, clause.memory.figures)}", SUBJECT_RULE)


def cost_of_it(clause: Clause, noun: Word) -> Found:
    """Return what "they" or "it" cost: the tickets of "They cost £18" where the sentence before speaks of tickets."""
    known = None
    if noun.lower == "they":
        known = plural_antecedent(clause.reading, noun, clause.memory.figures)
    elif noun.lower == "it":
        known = subject_before_last(clause.reading, noun, clause.memory.figures, plural=False)
    return Found(f"cost of {known}" if known else "cost", COST_RULE)


def doing_before(reading: Reading, verb: Word) -> str | None:
    """Return "converting a unit" where that is the subject of a verb."""
    for i in reading.children[verb.i]:
        act = reading.words[i]
        if act.dep == "csubj" and act.tag == "VBG" and act.i < verb.i:
            thing = object_of(reading, act)
            if thing is None:
                return act.lower
            end = thing.end if thing.i < verb.i else act.end
            return reading.text[act.start : end].lower() if thing.pos != "PROPN" else reading.text[act.start : end]
    return None


def doing_behind(clause: Clause) -> str | None:
    """Return "to rebuild the pier" where a sum is what it would cost to do that."""
    following = clause.following
    words = clause.reading.words
    if following is None or following.lower != "to" or following.i + 1 >= len(words):
        return None
    act = words[following.i + 1]
    if act.tag != "VB":
        return None
    thing = object_of(clause.reading, act)
    near = thing is not None and is_noun(thing) and 0 < thing.i - act.i <= DOING
    end = thing.end if near and thing is not None else act.end
    return clause.reading.text[following.start : end]


def predicate(clause: Clause) -> Found | None:
    """Find what a sum that is the subject is said to be: "of which Rs 3.6 crore was variable pay"."""
    verb = clause.verb
    if verb is None or verb.lemma != "be" or clause.dimension != "money" or verb.i < clause.place.last.i:
        return None
    held = [clause.reading.words[i] for i in clause.reading.children[verb.i]]
    own = any(w.dep == "nsubj" and clause.place.first.i <= w.i <= clause.place.last.i for w in held)
    named = next((w for w in held if w.dep == "attr" and is_noun(w) and w.i > verb.i and not is_time(w)), None)
    if not own or named is None or named.i in clause.memory.figures:
        return None
    return Found(phrase(clause.reading, named, tail=False), PREDICATE_RULE)
