"""What a multiple is of: "twice the target", "175 times as much", "three times that"."""

from __future__ import annotations

from typing import Final

from lib.extract.numbers import lexicon
from lib.extract.numbers.clause import BEFORE_RULE, VALUED, Clause
from lib.extract.numbers.memory import MEMORY, VAGUE_NOUNS, Found
from lib.extract.numbers.nouns import is_time
from lib.extract.numbers.syntax import SUBJECTS, figure_free, is_noun, noun_run, phrase, prep_object, subject_of
from lib.extract.reading import Word

MEASURE_WORDS: Final = frozenset({"per", "cent", "percent", "%"})
VAGUE_LEVELS: Final = lexicon.cues("vague_levels")
AMOUNTS: Final = frozenset({"much", "many"})
MULTIPLE_RULE: Final = "what the multiple is of"
REACH: Final = 4


def as_much(clause: Clause) -> Found | None:
    """Find the base of "three times as much as regular salt"; what was told before for "175 times as much", "that"."""
    following, words = clause.following, clause.reading.words
    if clause.dimension != "multiple" or following is None:
        return None
    after = words[following.i + 1] if following.i + 1 < len(words) else following
    alone = following.lower in {"what", "that"} and (
        following.lower == "what" or after.pos not in {"NOUN", "ADJ", "PROPN"}
    )
    known = clause.memory.last_thing(clause.sentence, reach=1)
    if alone and values_subject(clause):
        return None
    if alone:
        return Found(known, BEFORE_RULE) if known else None
    if following.lower != "as" or after.lower not in AMOUNTS:
        return None
    for link in words[after.i + 1 : after.i + REACH]:
        if link.sentence != clause.sentence or link.text in {",", ";", "."}:
            break
        if link.lower == "as":
            base = prep_object(clause.reading, link)
            if base is not None and clause.names_thing(base) and base.i > link.i and base.dep not in SUBJECTS:
                return Found(figure_free(clause.reading, base, clause.memory.figures, tail=False), MULTIPLE_RULE)
    known = clause.memory.last_thing(clause.sentence, reach=0)
    return Found(known, BEFORE_RULE) if known else None


def times_what(clause: Clause) -> Found | None:  # noqa: PLR0911  one return a form, read from the top
    """Find X in "twice the bank's target" and "6.5 times earnings", unless the clause values its subject so."""
    following = clause.following
    if clause.dimension != "multiple" or following is None or following.lower in {"as", "more"}:
        return None
    if values_subject(clause):
        return None
    head = clause.reading.words[clause.place.last.head]
    noun = head if is_noun(head) and head.i > following.i else noun_run(clause.reading, following.i, following.sentence)
    after = clause.reading.words[noun.i + 1] if noun is not None and noun.i + 1 < len(clause.reading.words) else None
    if noun is not None and after is not None and after.tag == "POS":  # "twice the bank's 2 per cent target"
        noun = possessed(clause, after.i + 1)
    if noun is None or is_time(noun):
        return None
    lemma = noun.lemma.lower()
    if lemma in lexicon.not_claims("totals") or lemma in VAGUE_NOUNS or lemma in VAGUE_LEVELS:
        beside = clause.preceding
        if beside is not None and clause.thing_before(beside) and (beside.tag != "NNP" or bracketed(clause, beside)):
            return Found(phrase(clause.reading, beside, tail=False), MULTIPLE_RULE)  # "levels up to 40 times the limit"
        known = clause.memory.last_thing(clause.sentence, reach=0 if prep_after(clause, noun) else MEMORY)
        if known is not None:
            return Found(known, BEFORE_RULE)
        if not prep_after(clause, noun):
            return None
    floor = max([following.i, *(i + 1 for i in range(following.i, noun.i) if i in clause.memory.figures)])
    return Found(phrase(clause.reading, noun, floor, tail=False), MULTIPLE_RULE)


def bracketed(clause: Clause, noun: Word) -> bool:
    """Tell whether a noun opens a bracket: "liver enzymes (ALT three times the limit)"."""
    return noun.i > 0 and clause.reading.words[noun.i - 1].text == "("


def prep_after(clause: Clause, noun: Word) -> bool:
    """Tell whether "of" says what a limit or rate is of: "twice the legal limit of alcohol"."""
    words = clause.reading.words
    return noun.i + 1 < len(words) and words[noun.i + 1].lower in {"of", "for"}


def values_subject(clause: Clause) -> bool:
    """Tell whether a multiple is what its clause puts its subject at: "the real figure is at least double that"."""
    verb = clause.verb
    if verb is None or clause.preceding is None or not (verb.lemma in VALUED or clause.change is not None):
        return False
    noun = subject_of(clause.reading, verb)
    close = verb.i == clause.preceding.i or clause.preceding.lower in {"to", "at"}
    return close and noun is not None and clause.thing_before(noun)


def possessed(clause: Clause, at: int) -> Word | None:
    """Return the noun behind a possessive, a measure before it skipped."""
    words = clause.reading.words
    while at < len(words) - 1 and (at in clause.memory.figures or words[at].lower in MEASURE_WORDS):
        at += 1
    return noun_run(clause.reading, at, clause.sentence)
