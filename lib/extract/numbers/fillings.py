"""What filled a time: "jailed for 12 years", "22 years at Norrvik", "waited nine hours"."""

from __future__ import annotations

from typing import Final

from lib.extract.numbers.clause import Clause
from lib.extract.numbers.deeds import DEED_RULE, deeds, listed
from lib.extract.numbers.memory import Found
from lib.extract.numbers.nouns import is_time
from lib.extract.numbers.syntax import is_noun, phrase
from lib.extract.reading import Reading, Word

VOWELS: Final = frozenset("aeiou")
STAYING: Final = frozenset({"at", "in", "on", "behind", "without", "with", "under"})


def time_spent(clause: Clause) -> Found | None:
    """Find what filled a time: "jailed for 12 years", "22 years at Norrvik", "waited nine hours"."""
    verb, following = clause.verb, clause.following
    if verb is None or clause.dimension != "time" or clause.change is not None:
        return None
    if verb.lemma in deeds("time") and (verb.i < clause.place.first.i or fills_time(clause, verb)):
        return Found(deeds("time")[verb.lemma], DEED_RULE)
    if following is not None and following.tag == "VBG" and following.lemma not in listed("light"):
        return Found(f"time {following.lower}", DEED_RULE)
    denied = any(clause.reading.words[i].dep == "neg" for i in clause.reading.children[verb.i])
    where = stay_behind(clause) or (None if denied else state_before(clause, verb))
    if where is None and not denied and fills_time(clause, verb):
        where = filling(clause.reading, verb)
    return Found(f"time {where}", DEED_RULE) if where else None


def stay_behind(clause: Clause) -> str | None:
    """Return "at Norrvik" of "22 years at Norrvik", "in prison" of "faces two years in prison"."""
    before, following = clause.preceding, clause.following
    if following is None:
        return None
    if before is not None and before.pos == "ADP":
        tied = following.head == clause.place.last.i
        if not tied or (before.lower == "after" and following.lower != "at"):
            return None
    if before is not None and before.lower in {"next", "last", "past", "coming", "previous"}:
        return None
    return staying(clause.reading, following)


def fills_time(clause: Clause, verb: Word) -> bool:
    """Tell whether what the verb says goes on all the time: "waited nine hours", "for eleven weeks she sat"."""
    before = clause.preceding
    within = before is not None and before.lower == "in" and clause.quantity.comparator in {"<", "<="}
    spent = before is not None and (before.lower == "for" or before.i == verb.i or within)
    says = verb.pos == "VERB" and verb.lemma.isalpha() and verb.lemma not in listed("light")
    return says and (spent or clause.place.first.lower == "for")


def filling(reading: Reading, verb: Word) -> str:
    """Return the participle of the verb that fills a time: "detained" in the passive, else "waiting"."""
    passive = verb.tag == "VBN" and any(reading.words[i].dep == "auxpass" for i in reading.children[verb.i])
    return verb.lower if passive else gerund(verb.lemma.lower())


def gerund(lemma: str) -> str:
    """Return the "-ing" form of an English verb."""
    if lemma.endswith("ie"):
        return f"{lemma[:-2]}ying"
    if lemma.endswith("e") and not lemma.endswith(("ee", "oe", "ye")):
        return f"{lemma[:-1]}ing"
    end = lemma[-3:]
    vowels = sum(c in VOWELS for c in lemma)
    closed = (
        len(end) == 3 and end[0] not in VOWELS and end[1] in VOWELS and end[2] not in VOWELS and end[2] not in "wxy"
    )
    return f"{lemma}{lemma[-1]}ing" if closed and vowels == 1 else f"{lemma}ing"


def staying(reading: Reading, prep: Word | None) -> str | None:
    """Return "in prison" of "two years in prison", "at Norrvik" of "22 years at Norrvik"."""
    if prep is None or prep.lower not in STAYING or prep.pos != "ADP" or prep.i + 1 >= len(reading.words):
        return None
    for i in reading.children[prep.i]:
        noun = reading.words[i]
        if noun.dep == "pobj" and is_noun(noun) and not is_time(noun) and noun.i - prep.i <= 4:
            placed = (noun.pos == "PROPN" and prep.lower != "at") or noun.lower in {"row", "all", "total"}
            return None if placed or not noun.text[0].isalpha() else f"{prep.lower} {phrase(reading, noun, tail=False)}"
    return None


def state_before(clause: Clause, verb: Word) -> str | None:
    """Return "without power" of "has been without power for two days"."""
    before = clause.preceding
    if verb.lemma != "be" or before is None or before.lower != "for":
        return None
    for i in clause.reading.children[verb.i]:
        prep = clause.reading.words[i]
        if verb.i < i < clause.place.first.i and prep.lower in STAYING:
            return staying(clause.reading, prep)
    return None
