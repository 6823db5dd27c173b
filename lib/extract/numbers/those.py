"""Whom "those" and "them" stand for: "80% of those who replied", "three of them children"."""

from __future__ import annotations

from typing import Final

from lib.extract.numbers import lexicon
from lib.extract.numbers.nouns import singular
from lib.extract.numbers.syntax import hyphened_end, is_noun, noun_run
from lib.extract.reading import Reading, Word

LONGEST: Final = 7
RELATIVE: Final = frozenset({"who", "whom", "whose", "that", "which"})
PREPOSITIONS: Final = frozenset({"on", "in", "with", "without", "at", "from", "for", "under", "over", "aged"})
PLURALS: Final = frozenset({"NNS", "NNPS"})
STRONG: Final = frozenset({"them", "whom", "which", "these", "those"})


def those_what(reading: Reading, those: Word) -> str | None:
    """Return "those who replied", "those stopped", "those on a placebo" as written; None for a bare "those"."""
    words = reading.words
    if those.lower != "those" or those.i + 1 >= len(words):
        return None
    after = words[those.i + 1]
    if after.sentence != those.sentence:
        return None
    last: Word | None = None
    if after.tag in {"VBN", "VBG", "VBD"}:
        last = after
    elif after.lower in RELATIVE:
        last = first_verb(reading, after)
    elif after.lower in PREPOSITIONS:
        beyond = words[after.i + 1] if after.i + 1 < len(words) else after
        last = (
            first_verb(reading, beyond) if beyond.lower in RELATIVE else noun_run(reading, after.i + 1, those.sentence)
        )
    elif after.tag == "JJ" and (after.i + 1 >= len(words) or not is_noun(words[after.i + 1])):
        last = after
    return reading.text[those.start : last.end] if last is not None and last.sentence == those.sentence else None


def first_verb(reading: Reading, relative: Word) -> Word | None:
    """Return the full verb of a relative clause, helping verbs and subject stepped over."""
    for word in reading.words[relative.i + 1 : relative.i + LONGEST]:
        if word.sentence != relative.sentence or word.text in {",", ";", "."}:
            return None
        if word.pos == "VERB":
            return word
    return None


def apposed(reading: Reading, of: Word) -> str | None:
    """Return the noun right behind "of them" that says what they are: "three of them children", "nine of them crew"."""
    words = reading.words
    if of.i + 2 >= len(words) or words[of.i + 1].lower not in STRONG:
        return None
    start = words[of.i + 2]
    noun = noun_run(reading, start.i, of.sentence, determined=False) if start.pos in {"NOUN", "ADJ", "PROPN"} else None
    if noun is None or (noun.dep in {"nsubj", "nsubjpass"} and words[noun.head].i > noun.i):
        return None
    plural = noun.tag in PLURALS or singular(noun.lower) in lexicon.not_claims("human_nouns") or noun.lower == "crew"
    if not plural or noun.sentence != of.sentence:
        return None
    last = noun
    if noun.i + 2 < len(words) and words[noun.i + 1].lower in {"and", "or"} and words[noun.i + 2].tag in PLURALS:
        last = words[noun.i + 2]
    return reading.text[start.start : hyphened_end(reading, last)]


def fronted_of(reading: Reading, first: Word, figures: frozenset[int]) -> Word | None:
    """Return the noun of an "of" phrase that opens the sentence right before a figure: "Of the fine, £2m will go"."""
    words, start = reading.words, reading.sentences[first.sentence].first
    comma = first.i - 1
    if words[start].lower != "of" or not start < comma <= start + LONGEST or words[comma].text != ",":
        return None
    noun = words[comma - 1]
    if not is_noun(noun) or noun.i in figures or words[noun.i - 1].lower in {"those", "them"}:
        return None
    return None if any(i in figures for i in range(start, comma)) else noun
