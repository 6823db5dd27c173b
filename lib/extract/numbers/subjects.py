"""Whose quantity it is: the subject of the clause, or the noun that a count hangs on."""

from __future__ import annotations

from typing import Final

from lib.extract.numbers import lexicon
from lib.extract.numbers.memory import VAGUE_NOUNS, Memory, Place
from lib.extract.numbers.nouns import is_time
from lib.extract.numbers.syntax import is_noun, phrase, subject_of, verb_above
from lib.extract.numbers.trends import Change
from lib.extract.reading import Reading

HOLLOW: Final = lexicon.cues("hollow")


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


def clause_subject(
    reading: Reading, place: Place, change: Change | None, counted: str | None, memory: Memory
) -> str | None:
    """Return the subject of the clause that a quantity stands in, as written; None when it is the counted thing."""
    prep = reading.words[place.first.i - 1] if place.first.i else None
    holder = reading.words[prep.i - 1] if prep is not None and prep.i and prep.lower in {"of", "with"} else None
    if (
        holder is not None
        and is_noun(holder)
        and holder.sentence == place.first.sentence
        and holder.i not in memory.figures
    ):
        text = phrase(reading, holder, tail=False)
        if (
            text != counted
            and holder.lemma.lower() not in lexicon.not_claims("totals")
            and holder.lemma.lower() not in HOLLOW
            and holder.lemma.lower() not in VAGUE_NOUNS
        ):
            return text
    bracketed = holder_of_bracket(reading, place, memory)
    if bracketed is not None:
        return bracketed
    verb = change.word if change is not None and change.word.pos == "VERB" else verb_above(reading, place.figure)
    noun = subject_of(reading, verb) if verb is not None else None
    if (
        noun is None
        or is_time(noun)
        or noun.lower in {"there", "it", "that", "which", "who"}
        or place.first.i <= noun.i <= place.last.i + 6
    ):
        return None
    if noun.i in memory.figures:
        return None
    text = phrase(reading, noun)
    return None if text == counted else text
