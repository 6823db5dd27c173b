"""What a share of the whole economy, a share set against another, or a share of "what is spent" is of."""

from __future__ import annotations

from typing import Final

from lib.extract.numbers import lexicon
from lib.extract.numbers.clause import BEFORE_RULE, OBJECT_RULE, SUBJECT_RULE, VALUED, Clause
from lib.extract.numbers.deeds import DEED_RULE, deeds
from lib.extract.numbers.memory import VAGUE_NOUNS, Found
from lib.extract.numbers.nouns import is_time
from lib.extract.numbers.syntax import figure_free, is_noun, object_of, phrase, prep_object, subject_of
from lib.extract.reading import Word

ECONOMIES: Final = lexicon.cues("economies")
RIVALS: Final = frozenset({"versus", "vs", "vs.", "v", "v.", "against"})
VAGUE_LEVELS: Final = lexicon.cues("vague_levels")
PARTS: Final = frozenset({"make", "account", "represent", "come"})  # "tourism makes up a fifth of GDP"
REACH: Final = 10


def of_economy(clause: Clause) -> Found | None:  # noqa: PLR0911  one return a form, read from the top
    """Find what is told as a share of the economy: "put the deficit at 3% of GDP", "debt is 90% of output"."""
    of, before, verb = clause.following, clause.preceding, clause.verb
    if clause.dimension != "share" or of is None or of.lower != "of" or before is None:
        return None
    noun = prep_object(clause.reading, of)
    if noun is None or not names_economy(clause, noun):
        return None
    beside = clause.reading.words[before.i - 1] if before.i else before
    if before.lower in {"of", "at"} and clause.thing_before(beside) and beside.lemma.lower() not in VAGUE_NOUNS:
        return Found(phrase(clause.reading, beside, tail=False), OBJECT_RULE)
    if verb is None or verb.i > before.i:
        return None
    moved = object_of(clause.reading, verb)
    if moved is not None and clause.thing_before(moved) and before.lower in {"at", "to", "by", "from"}:
        return Found(phrase(clause.reading, moved, tail=False), OBJECT_RULE)
    who = subject_of(clause.reading, verb)
    stated = verb.lemma in VALUED - PARTS or (clause.change is not None and clause.change.word.i == verb.i)
    if stated and who is not None and clause.thing_before(who):
        return Found(figure_free(clause.reading, who, clause.memory.figures), SUBJECT_RULE)
    return None


def names_economy(clause: Clause, noun: Word) -> bool:
    """Tell whether a noun is the output of a whole economy: "GDP", "gross domestic product", "national income"."""
    words = phrase(clause.reading, noun, tail=False).lower()
    return any(words == name or words.endswith(f" {name}") for name in ECONOMIES)


def set_against(clause: Clause) -> Found | None:
    """Find what a measure set against another is of: "seen in 9% of patients, versus 7.1%" speaks of patients."""
    before, following = clause.preceding, clause.following
    if before is None or before.lower not in RIVALS or clause.same is None:
        return None
    ends = following is None or following.pos in {"PUNCT", "CCONJ", "ADP", "SCONJ"}
    return Found(clause.same, BEFORE_RULE) if ends and (following is None or following.lower != "of") else None


def part_of_level(clause: Clause) -> Found | None:
    """Find what "half the level of May" is of, in an aside: "The yield is 3%, half the level of May"."""
    before, following = clause.preceding, clause.following
    if clause.quantity.kind != "fraction" or before is None or before.text not in {",", "–", "—"} or following is None:
        return None
    at = following.i + (following.pos in {"DET", "PRON"})
    noun = clause.reading.words[at] if at < len(clause.reading.words) else following
    hollow = noun.sentence == clause.sentence and noun.lemma.lower() in VAGUE_LEVELS | VAGUE_NOUNS
    return Found(clause.same, BEFORE_RULE) if hollow and clause.same else None


def of_what_is_done(clause: Clause) -> Found | None:
    """Find what "half of what the city spends on buses" is of: spending on buses."""
    of, words = clause.following, clause.reading.words
    if of is None or of.lower != "of" or of.i + 1 >= len(words) or words[of.i + 1].lower != "what":
        return None
    for word in words[of.i + 2 : of.i + REACH]:
        if word.sentence != clause.sentence or word.text in {",", ";", "."}:
            return None
        told = deeds("money").get(word.lemma.lower()) if word.pos == "VERB" else None
        if told:
            return Found(told + spent_on(clause, word), DEED_RULE)
    return None


def spent_on(clause: Clause, verb: Word) -> str:
    """Return " on buses" for what stands behind "on" after a verb of money; nothing where it does not."""
    words = clause.reading.words
    on = words[verb.i + 1] if verb.i + 1 < len(words) else verb
    if on.lower != "on" or on.i + 1 >= len(words):
        return ""
    doing = words[on.i + 1]
    noun = object_of(clause.reading, doing) if doing.tag == "VBG" else prep_object(clause.reading, on)
    fits = noun is not None and is_noun(noun) and not is_time(noun) and 0 < noun.i - on.i <= REACH
    return f" {clause.reading.text[on.start : noun.end]}" if fits and noun is not None else ""
