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
PAID: Final = frozenset({"get", "receive", "pay"})
PAY_PERIODS: Final = WAGE_PERIODS | {"week", "fortnight", "month", "year"}
HANDED_RULE: Final = "what was spoken of as handed out"
HANDED_BACK: Final = 2
DEED_RULE: Final = "what the verb tells"
ASKED_RULE: Final = "what the question before asks about"
GAPPED_RULE: Final = "noun of a clause whose verb is left out"
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


def named_by_verb(clause: Clause) -> Found | None:  # noqa: PLR0911  one return a form, read from the top
    """Find what a sum is by its verb: "should save $3m" tells of savings, "raised £2m" of money raised."""
    verb = clause.verb
    if verb is None or clause.dimension not in {"money", "share"}:
        return None
    lemma, whole = verb.lemma.lower(), with_particle(clause, verb)
    following = clause.following
    if following is not None and following.lower in {"more", "extra"} and lemma in listed("increasing"):
        return Found("increase", DEED_RULE)  # "the miners will get R1,350 a month more"
    if clause.dimension == "share":
        if verb.i > clause.place.first.i:
            return None
        text = deeds("share").get(whole) or deeds("share").get(lemma)
        return Found(text, DEED_RULE) if text else None
    if lemma == "earn" and clause.quantity.per in WAGE_PERIODS:
        return Found("wage", DEED_RULE)
    if lemma in PAID and clause.quantity.per in PAY_PERIODS:
        return Found("pay", DEED_RULE)  # "he gets £400 a week"
    if lemma == "get" and verb.tag == "VBN":
        return None  # "I have got £200 left"
    handed = handed_out(clause) if lemma in HANDING else None
    text = deeds("money").get(whole) or deeds("money").get(lemma)
    return Found(handed, HANDED_RULE) if handed else Found(text, DEED_RULE) if text else None


def with_particle(clause: Clause, verb: Word) -> str:
    """Return a verb with the particle or "for" behind it that changes what it tells: "take home", "ask for"."""
    words = clause.reading.words
    after = words[verb.i + 1] if verb.i + 1 < len(words) else verb
    before = clause.preceding
    if before is not None and before.lower == "for" and before.head == verb.i:
        return f"{verb.lemma.lower()} for"
    return f"{verb.lemma.lower()} {after.lower}"


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
