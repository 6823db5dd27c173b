"""Whose quantity it is: the subject of the clause, or the noun that a count hangs on."""

from __future__ import annotations

from typing import Final

from lib.extract.numbers import lexicon
from lib.extract.numbers.change_words import Change
from lib.extract.numbers.deeds import gapped_noun, noun_start
from lib.extract.numbers.memory import VAGUE_NOUNS, Memory, Place
from lib.extract.numbers.nouns import cut_front, is_time
from lib.extract.numbers.syntax import figure_free, is_noun, object_of, phrase, subject_of, verb_above
from lib.extract.reading import Reading, Word

HOLLOW: Final = lexicon.cues("hollow")
BODIES: Final = lexicon.cues("bodies")


def holder_of_bracket(reading: Reading, place: Place, memory: Memory) -> str | None:
    """Return the name before the bracket that a quantity stands in: "Ana Pinto (12 goals, 3 assists)"."""
    for i in range(place.first.i - 1, max(0, place.first.i - 14), -1):
        word = reading.words[i]
        if word.sentence != place.first.sentence or word.text == ")":
            return None
        if word.text == "(":
            noun = reading.words[i - 1]
            return phrase(reading, noun, tail=False) if noun.pos == "PROPN" and noun.i not in memory.figures else None
    return None


def holder_before(reading: Reading, place: Place, counted: str | None, memory: Memory) -> str | None:
    """Return the noun that a count hangs on: "a survey of 900 adults"; or the name before its bracket."""
    prep = reading.words[place.first.i - 1] if place.first.i else None
    holder = reading.words[prep.i - 1] if prep is not None and prep.i and prep.lower in {"of", "with"} else None
    if holder is not None and is_noun(holder) and holder.sentence == place.first.sentence:
        text, lemma = phrase(reading, holder, tail=False), holder.lemma.lower()
        empty = lemma in HOLLOW or lemma in VAGUE_NOUNS or lemma in lexicon.change("nouns")
        again = text == counted or (counted or "").endswith(f" {text}")
        if not (empty or again or lemma in lexicon.not_claims("totals") or holder.i in memory.figures):
            return text
    return holder_of_bracket(reading, place, memory)


def moved_object(reading: Reading, verb: Word, change: Change | None, place: Place, memory: Memory) -> str | None:
    """Return what someone moves: the output of "boost its output to 1.2m tons of ore"."""
    if change is None or change.word.i != verb.i or change.preposition not in {"to", "by", "from"}:
        return None
    moved = object_of(reading, verb)
    fits = moved is not None and is_noun(moved) and moved.i < place.first.i and moved.i not in memory.figures
    return phrase(reading, moved, tail=False) if fits and moved is not None else None


def clause_subject(
    reading: Reading, place: Place, change: Change | None, counted: str | None, memory: Memory
) -> str | None:
    """Return the subject of the clause that a quantity stands in, as written; None when it is the counted thing."""
    holder = holder_before(reading, place, counted, memory)
    if holder is not None:
        return holder
    instead = gapped_noun(reading, place, memory)
    if instead is not None:
        text = phrase(reading, instead, noun_start(reading, instead), tail=False)
        return None if text == counted else text
    verb = change.word if change is not None and change.word.pos == "VERB" else verb_above(reading, place.figure)
    noun = subject_of(reading, verb) if verb is not None else None
    moved = moved_object(reading, verb, change, place, memory) if verb is not None else None
    if moved is not None and moved != counted:
        return moved
    if noun is not None and noun.lower in {"it", "they"} and verb is not None:
        noun = who_says_it(reading, verb) or noun
    if (
        noun is None
        or is_time(noun)
        or noun.lower in {"there", "it", "that", "which", "who"}
        or place.first.i <= noun.i <= place.last.i + 6
    ):
        return None
    if noun.i in memory.figures:
        return person_by_age(reading, noun, memory)
    text = figure_free(reading, noun, memory.figures)
    text = text if "year" in text else cut_front(text)
    return None if counted and (text in {counted, ""} or counted == f"cost of {text}") else text


def person_by_age(reading: Reading, noun: Word, memory: Memory) -> str | None:
    """Return the "60-year-old" who does something; None for figures that are no person."""
    if not noun.lower.endswith(("old", "olds")):
        return None
    first = noun.i
    while first and first - 1 in memory.figures and reading.words[first - 1].sentence == noun.sentence:
        first -= 1
    return reading.text[reading.words[first].start : noun.end]


def who_says_it(reading: Reading, verb: Word) -> Word | None:
    """Return the body that speaks of itself: "the company said it has 1,000 customers"."""
    at = verb
    for _ in range(3):
        if at.head == at.i:
            return None
        above = reading.words[at.head]
        if at.dep == "ccomp":
            who = subject_of(reading, above)
            return who if who is not None and who.i < at.i and is_body(reading, who) else None
        if at.dep not in {"xcomp", "conj", "aux", "prep", "pobj"}:
            return None
        at = above
    return None


def is_body(reading: Reading, noun: Word) -> bool:
    """Tell whether a noun is a company, a state or another body that "it" may stand for."""
    if noun.lemma.lower() in BODIES:
        return True
    return noun.pos == "PROPN" and any(
        n.start <= noun.start < n.end and n.label in {"ORG", "GPE", "NORP"} for n in reading.names
    )
