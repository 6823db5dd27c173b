"""The nouns around a quantity, as they are written."""

from __future__ import annotations

from typing import Final

from lib.extract.numbers import lexicon
from lib.extract.numbers.figure import number_words
from lib.extract.numbers.memory import Memory, Place
from lib.extract.numbers.syntax import NOUNS, figure_free, hyphened_end, is_noun, noun_run, object_of, phrase
from lib.extract.reading import Reading, Word

AVERAGING: Final = frozenset({"average", "averages", "averaged", "exceed", "exceeds", "top", "tops"})
DROPPED: Final = lexicon.cues("dropped")


def singular(word: str) -> str:
    """Return the lower-case singular of a plain plural, enough for look-ups in word lists."""
    irregular = {"men": "man", "women": "woman", "children": "child", "people": "people", "policemen": "policeman"}
    return irregular.get(word) or (word.removesuffix("s") if not word.endswith("ss") else word)


def plural_before(reading: Reading, word: Word, *, human: bool = False) -> str | None:
    """Return the nearest plural noun phrase before a word in its sentence: what "them" and "whom" stand for."""
    for i in range(word.i - 1, max(-1, word.i - 40), -1):
        other = reading.words[i]
        if other.sentence != word.sentence:
            return None
        if other.tag in {"NNS", "NNPS"} or other.lower in {"people", "staff", "personnel"}:
            known = other.lemma.lower() in lexicon.not_claims("human_nouns") or other.tag == "NNPS"
            if not is_time(other) and (known or not human):
                return phrase(reading, other, tail=False)
    return None


def noun_of(reading: Reading, place: Place, memory: Memory) -> Word | None:
    """Return the noun that a figure modifies, to its right: by the parse, else the run of nouns that follows."""
    at = place.figure
    found: Word | None = None
    if ends_sentence(reading, place.last):
        return None
    for _ in range(4):
        head = reading.words[at.head]
        if head.i == at.i or at.dep not in {
            "nummod",
            "quantmod",
            "compound",
            "amod",
            "nmod",
            "det",
            "advmod",
            "npadvmod",
        }:
            break
        if head.i > place.last.i:
            if head.lower == "strong" and head.i <= place.last.i + 2:
                at = head
                continue
            if head.pos in NOUNS and head.i - place.last.i <= 8 and not broken(reading, place.last.i + 1, head.i):
                found = whole_noun(reading, head)
            break
        at = head
    if found is None:
        start = place.last.i + 1
        if start < len(reading.words) and reading.words[start].lower in {"’", "'", "’s", "'s"}:
            start += 1
        start = after_brackets(reading, start)
        found = noun_run(reading, start, place.last.sentence, determined=False) or mistaken_noun(reading, place, start)
        found = None if found is not None and is_done_to(reading, found, start) else found
    if found is None or is_time(found) or found.i in memory.figures:
        return None
    return found


def is_done_to(reading: Reading, noun: Word, at: int) -> bool:
    """Tell whether a noun is the object of the participle before it: the closure of "one of six facing closure"."""
    doing = reading.words[at]
    thing = object_of(reading, doing) if doing.tag == "VBG" else None
    return thing is not None and thing.i == noun.i


def mistaken_noun(reading: Reading, place: Place, at: int) -> Word | None:
    """Return a plural that the parse took for a verb: the hires of "from 1,000 to 2,000 hires this year"."""
    before = reading.words[place.first.i - 1] if place.first.i else None
    word = reading.words[at] if at < len(reading.words) else None
    if word is None or before is None or before.pos != "ADP" or word.tag != "VBZ" or not word.lower.endswith("s"):
        return None
    after = reading.words[at + 1] if at + 1 < len(reading.words) else word
    governs = after.pos in {"PROPN", "NUM", "PRON"} or after.lower in {"the", "a", "an", "that"}
    return None if governs or word.sentence != place.last.sentence or word.pos == "AUX" else word


def after_brackets(reading: Reading, at: int) -> int:
    """Return the index of the word after a conversion in brackets that begins at `at`, else `at`."""
    if at < len(reading.words) and reading.words[at].text == "(":
        for word in reading.words[at + 1 : at + 9]:
            if word.text == ")":
                return word.i + 1
    return at


def is_time(word: Word) -> bool:
    """Tell whether a noun is a stretch of time or a day: it tells when, and is not counted."""
    if word.lower in {
        "last",
        "today",
        "yesterday",
        "tomorrow",
        "quarter",
        "season",
        "time",
        "times",
        "morning",
        "night",
        "weekend",
        "evening",
        "afternoon",
        "summer",
        "winter",
        "autumn",
    }:
        return True
    unit = lexicon.units()[0].get((word.lower,))
    if unit is not None and unit.dimension == "time":
        return True
    return word.lower in lexicon.not_claims("weekdays") or word.lower in lexicon.not_claims("months")


def whole_noun(reading: Reading, head: Word) -> Word:
    """Return the last noun of the compound that begins with `head`, or of a pair that shares it."""
    above = reading.words[head.head]
    if head.dep in {"compound", "nmod"} and head.i < above.i <= head.i + 4 and above.pos in NOUNS:
        return above
    after = reading.words[head.i + 1] if head.i + 1 < len(reading.words) else head
    nxt = reading.words[head.i + 2] if head.i + 2 < len(reading.words) else head
    if (
        head.pos == "PROPN"
        and after.lower in {"and", "&", "or"}
        and nxt.pos == "PROPN"
        and nxt.sentence == head.sentence
    ):
        return noun_run(reading, nxt.i, head.sentence) or head
    return head


def broken(reading: Reading, first: int, last: int) -> bool:
    """Tell whether a comma, bracket or verb stands between two words, so that one cannot modify the other."""
    return any(
        w.text in {",", ";", ":", "(", ")", "—", "."} or w.lower == "off" or w.tag in {"VBD", "VBZ", "VBP", "MD", "IN"}
        for w in reading.words[first:last]
    )


def words_between(reading: Reading, last: Word, noun: Word, figures: frozenset[int]) -> str:
    """Return the words after a figure up to its noun, as written, without those that only add."""
    words = list(reading.words[after_brackets(reading, last.i + 1) : noun.i + 1])
    inner = [k for k, w in enumerate(words[:-1]) if w.i in figures]
    words = words[inner[-1] + 1 :] if inner else words
    while len(words) > 1 and (
        words[0].lower in DROPPED or words[0].pos in {"PUNCT", "PART", "DET"} or words[0].tag == "POS"
    ):
        words.pop(0)
    if len(words) > 1 and words[0].lower.endswith("strong"):
        words.pop(0)
    return " ".join(reading.text[words[0].start : hyphened_end(reading, noun)].split()) if words else ""


def noun_before(reading: Reading, place: Place, memory: Memory) -> str | None:
    """Return the noun phrase right before a measure in a clause without a verb: "Blackmores up 9.4 per cent"."""
    for i in range(place.first.i - 1, max(-1, place.first.i - 8), -1):
        word = reading.words[i]
        if word.sentence != place.first.sentence or word.text in {";", "."}:
            return None
        if is_noun(word) and i not in memory.figures and not is_time(word):
            if place.first.lower in AVERAGING and word.dep == "pobj":  # "Rents in the capital average €1,450"
                above = reading.words[reading.words[word.head].head]
                word = above if is_noun(above) and above.i < i and above.sentence == word.sentence else word
            return figure_free(reading, word, memory.figures, tail=False)
    return None


def ends_sentence(reading: Reading, last: Word) -> bool:
    """Tell whether a quantity ends its sentence although the parse goes on: "sales of £80m. Rents rose"."""
    after = reading.words[last.i + 1] if last.i + 1 < len(reading.words) else None
    short = len(last.text) > 1 and last.text.endswith(".") and last.text[:-1].isalpha() and last.text.islower()
    return short and after is not None and after.text[:1].isupper()


def word_after(reading: Reading, last: Word, *, skip_brackets: bool = False) -> Word | None:
    """Return the word after a quantity in its sentence, a conversion in brackets skipped if asked."""
    after = reading.words[last.i + 1] if last.i + 1 < len(reading.words) else None
    if ends_sentence(reading, last):
        return None
    if skip_brackets and after is not None and after.text == "(":
        for word in reading.words[after.i + 1 : after.i + 9]:
            if word.text == ")":
                after = reading.words[word.i + 1] if word.i + 1 < len(reading.words) else None
                break
    if skip_brackets and after is not None and after.text in {'"', "”", "’", "'"}:
        after = reading.words[after.i + 1] if after.i + 1 < len(reading.words) else None
    return after if after is not None and after.sentence == last.sentence else None


def is_figure(word: str) -> bool:
    """Tell whether a written word is a number: "27", "3,200", "four", "million"."""
    small, tens, scales = number_words()
    return (word[0].isdigit() and "-" not in word) or any(word.lower() in x for x in (small, tens, scales))


def cut_front(text: str) -> str:
    """Drop words from the front that only add or compare: "more", "other", "combined"."""
    words = text.split(" ")
    while len(words) > 1 and words[0] and (words[0].lower() in DROPPED or is_figure(words[0])):
        words.pop(0)
    return " ".join(words).strip("'’-– ")
