"""What a measure is of when no noun says so: the verb tells it, or the sentence before, or the clause leaves it out."""

from __future__ import annotations

from functools import cache
from typing import Final

from lib.extract.numbers import lexicon
from lib.extract.numbers.clause import Clause
from lib.extract.numbers.memory import Found, Memory, Place
from lib.extract.numbers.nouns import is_time
from lib.extract.numbers.syntax import NOUNS, is_noun, phrase, subject_of, verb_above
from lib.extract.reading import Reading, Word

HANDING: Final = lexicon.cues("handing")
HANDED: Final = lexicon.cues("handed")
WAGE_PERIODS: Final = lexicon.cues("wage_periods")
HANDED_RULE: Final = "what was spoken of as handed out"
HANDED_BACK: Final = 2
DEED_RULE: Final = "what the verb tells"
ASKED_RULE: Final = "what the question before asks about"
GAPPED_RULE: Final = "noun of a clause whose verb is left out"
VOWELS: Final = frozenset("aeiou")
BETWEEN: Final = frozenset(
    {
        "by",
        "to",
        "from",
        "at",
        "on",
        "unchanged",
        "steady",
        "flat",
        "some",
        "about",
        "nearly",
        "almost",
        "just",
        "only",
        "around",
    }
)
OPENERS: Final = frozenset({",", ";", "and", "but", "while", "–", "—"})
STAYING: Final = frozenset({"at", "in", "on", "behind", "without", "with", "under"})
MODIFIERS: Final = frozenset({"NOUN", "PROPN", "ADJ", "DET", "PART"})
GAP: Final = 16
SENTENCE_LIMIT: Final = 30
MOST_BACK: Final = 3


@cache
def deeds(section: str) -> dict[str, str]:
    """Return the verbs of a section with what they tell."""
    found: dict[str, str] = lexicon.table("deeds")[section]
    return found


@cache
def listed(section: str) -> frozenset[str]:
    """Return the word list of a section."""
    return frozenset(next(iter(lexicon.table("deeds")[section].values())))


def named_by_verb(clause: Clause) -> Found | None:
    """Find what a sum is by its verb: "should save $3m" tells of savings, "raised £2m" of money raised."""
    verb = clause.verb
    if verb is None or clause.dimension != "money":
        return None
    lemma = verb.lemma.lower()
    if lemma == "earn" and clause.quantity.per in WAGE_PERIODS:
        return Found("wage", DEED_RULE)
    handed = handed_out(clause) if lemma in HANDING else None
    text = deeds("money").get(lemma)
    return Found(handed, HANDED_RULE) if handed else Found(text, DEED_RULE) if text else None


def handed_out(clause: Clause) -> str | None:
    """Return what was spoken of as handed out, in the same paragraph or its heading: "assistance to families"."""
    reading = clause.reading
    for i in range(clause.place.first.i - 1, max(-1, clause.place.first.i - 2 * SENTENCE_LIMIT), -1):
        word = reading.words[i]
        if clause.sentence - word.sentence > HANDED_BACK:
            return None
        if word.pos == "NOUN" and word.lemma.lower() in HANDED and i not in clause.memory.figures:
            return phrase(reading, word, tail=False)
    return None


def time_spent(clause: Clause) -> Found | None:
    """Find what filled a time: "jailed for 12 years", "22 years at Norrvik", "waited nine hours"."""
    verb, following = clause.verb, clause.following
    if verb is None or clause.dimension != "time" or clause.change is not None:
        return None
    if verb.lemma in deeds("time") and verb.i < clause.place.first.i:
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
            placed = noun.pos == "PROPN" and prep.lower != "at"
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


def asked(clause: Clause) -> Found | None:
    """Find what a question right before asks about, for an answer without a verb: "On maintenance? €11,400."""
    reading = clause.reading
    sentence = reading.sentences[clause.sentence]
    if clause.sentence == 0 or clause.verb is not None or clause.place.first.i - sentence.first > 2:
        return None
    question = reading.sentences[clause.sentence - 1]
    words = reading.words[question.first : question.last]
    if question.paragraph != sentence.paragraph or len(words) > SENTENCE_LIMIT or words[-1].text != "?":
        return None
    nouns = [w for w in words if is_noun(w) and not is_time(w)]
    return Found(phrase(reading, nouns[-1], tail=False), ASKED_RULE) if nouns else None


def gapped(clause: Clause) -> Found | None:
    """Find what a clause measures whose verb is left out: "Food rose by 6%; beer, loved by all, by a tenth".

    Where the clause before measures something else than its subject, so does this one: "Labour won 35% of the vote,
    the Tories 24%".
    """
    noun = gapped_noun(clause.reading, clause.place, clause.memory)
    if noun is None or clause.same is None or (clause.verb is not None and clause.verb.i > noun.i):
        return None
    subject = subject_of(clause.reading, clause.verb) if clause.verb is not None else None
    on = clause.preceding is not None and clause.preceding.lower == "on"
    own = on or subject is None or phrase(clause.reading, subject) == clause.same or subject.i == noun.i
    floor = noun_start(clause.reading, noun)
    return Found(phrase(clause.reading, noun, floor, tail=False) if own else clause.same, GAPPED_RULE)


def gapped_noun(reading: Reading, place: Place, memory: Memory) -> Word | None:
    """Return the noun that stands in for subject and verb right before a figure, after a clause with a figure."""
    first = place.first.i
    start = reading.sentences[place.first.sentence].first
    at = first - 1
    while at > start and reading.words[at].lower in BETWEEN:
        at -= 1
    if reading.words[at].text == "," and at > start:
        opening = next((i for i in range(at - 1, max(start, at - GAP), -1) if ends_apposition(reading.words[i])), None)
        if opening is None or reading.words[opening].text != ",":
            return None
        at = opening - 1
    noun = reading.words[at]
    if at <= start or noun.pos not in NOUNS or is_time(noun) or noun.i in memory.figures:
        return None
    opener = noun_start(reading, noun) - 1
    if opener <= start or reading.words[opener].lower not in OPENERS:
        return None
    verb = verb_above(reading, place.figure)
    if verb is not None and verb.i > opener:
        return None
    return noun if any(i in memory.figures for i in range(start, opener)) else None


def noun_start(reading: Reading, noun: Word) -> int:
    """Return the index of the first of the modifiers that stand right before a noun, articles among them."""
    at = noun.i
    while at and reading.words[at - 1].pos in MODIFIERS and reading.words[at - 1].sentence == noun.sentence:
        at -= 1
    return at


def ends_apposition(word: Word) -> bool:
    """Tell whether a word ends the search for the comma that opens an apposition."""
    return word.text in {",", ";", "."} or word.tag in {"VBD", "VBZ", "VBP"}


def sum_before(clause: Clause) -> str | None:
    """Return the nearest noun of money in this sentence or the one before: "speaking fees … It was $4,500"."""
    reading = clause.reading
    for i in range(clause.place.first.i - 1, max(-1, clause.place.first.i - 2 * SENTENCE_LIMIT), -1):
        word = reading.words[i]
        if clause.sentence - word.sentence > MOST_BACK:
            return None
        if word.pos == "NOUN" and word.lemma.lower() in listed("sums") and i not in clause.memory.figures:
            return phrase(reading, word, tail=False)
    return None
