"""The word of change that governs a quantity: a verb, a noun or an adverb of rising, falling or standing."""

from __future__ import annotations

from functools import cache
from typing import Final, NamedTuple

from lib.extract.numbers import lexicon
from lib.extract.reading import Reading, Word

BEFORE_TO: Final = frozenset({"according", "due", "owing", "thanks", "next", "prior", "contrary"})
REACH: Final = 15
FAR: Final = 40
AHEAD: Final = 9  # words behind a "from" in which its "to" stands
GATHERING: Final = lexicon.cues("transitive") | lexicon.cues("sizes")
PREPOSITIONS: Final = frozenset({"by", "to", "from", "at", "of", "in", "for", "with", "on", "into"})
NO_CHANGE: Final = frozenset({"in", "for", "with", "on"})
COPULAS: Final = lexicon.cues("copulas")
LEVELS: Final = lexicon.cues("levels")
STOPS: Final = frozenset({";", "while", "whereas", "but", "–", "—"})


class Change(NamedTuple):
    """The word of change that governs a quantity, its way (up, down, either), and the preposition between."""

    word: Word
    way: str
    preposition: str
    noun: bool


@cache
def verbs() -> dict[str, str]:
    """Return the verbs of change with their way."""
    return lexicon.change("verbs")


def change_of(reading: Reading, first: int, figures: frozenset[int]) -> Change | None:
    """Find the word of change that governs the quantity whose first word has index `first`.

    A preposition right before the quantity ("by", "to", "from", "at") reaches over objects and dates; without one only
    adverbs may stand between. `figures` holds the indices of words that belong to quantities: they are stepped over.
    """
    words = reading.words
    before = words[first - 1] if first and words[first - 1].sentence == words[first].sentence else None
    preposition = before.lower if before is not None and before.lower in PREPOSITIONS else ""
    if preposition in NO_CHANGE or (preposition == "to" and first > 1 and words[first - 2].lower in BEFORE_TO):
        return None
    steps = 0
    for i in range(first - 1 - bool(preposition), max(-1, first - FAR), -1):
        word = words[i]
        if word.sentence != words[first].sentence or steps >= REACH or word.lower in STOPS:
            return None
        if i in figures and (word.pos != "VERB" or word.lemma not in verbs()):
            continue
        steps += 1
        if preposition == "at" and word.tag == "VBG" and word.pos == "VERB" and words[first - 1].head == word.i:
            return change_at(reading, word, preposition, steps)  # "shares fell, valuing the firm at £410m"
        found = change_at(reading, word, preposition, steps)
        if found is not None or ends_search(word, preposition):
            return found
    return None


def gathers(reading: Reading, change: Change, first: int, figures: frozenset[int]) -> bool:
    """Tell whether "from" names those that something came from: "took statements from 80 witnesses".

    So where no "to" follows, with verbs that move either way, and with others whose object is a figure already:
    "raised $5m from 80 investors", not "fell from 80".
    """
    verb = change.word
    if change.preposition != "from" or verb.pos != "VERB" or (change.way != "either" and verb.lemma not in GATHERING):
        return False
    between = reading.words[verb.i + 1 : first]
    behind = [w for w in reading.words[first + 1 : first + AHEAD] if w.sentence == verb.sentence]
    levels = any(w.lower in {"to", "into"} for w in (*between, *behind))
    if levels or not any(w.pos in {"NOUN", "PROPN"} for w in behind[:2]):
        return False
    return any(w.dep in {"dobj", "obj"} or w.i in figures for w in between)


def ends_search(word: Word, preposition: str) -> bool:
    """Tell whether no word of change further left can govern a quantity past this word."""
    if not preposition and word.pos not in {"ADV", "PART", "DET"} and word.lower not in {"by", "of", "a", "an"}:
        return True
    return word.pos in {"VERB", "AUX"} and word.dep not in {"amod", "acl"} and word.tag != "VBG"


def change_at(reading: Reading, word: Word, preposition: str, steps: int) -> Change | None:
    """Return the change that one word states, an adverb, a verb or a noun; None for other words."""
    way = adverb_way(reading, word, steps)
    if way and (steps <= 2 or preposition in {"from", "to", "at"}):
        return Change(word, way, preposition, noun=False)
    if word.pos in {"VERB", "AUX"}:
        change = verb_change(word, preposition)
        if change is not None:  # "has gone up by 30p", "edged down by 10p"
            near = (reading.words[i].lower for i in reading.children[word.i] if word.i < i <= word.i + 2)
            ways = (lexicon.change("adverbs").get(w, "") for w in near if change.way == "either" or w != "off")
            change = change._replace(way=next(filter(None, ways), change.way))
        return change
    if word.pos == "NOUN" and preposition in {"of", "to", "from"} and steps <= 3:
        way = lexicon.change("nouns").get(word.lemma.lower(), "")
        firm = word.lemma not in {"loss", "gain"} or preposition == "of"
        return Change(word, way, preposition, noun=True) if way and firm else None
    return None


def verb_change(verb: Word, preposition: str) -> Change | None:
    """Return the change that a verb states; a verb of standing gives a level after "at"."""
    way = verbs().get(verb.lemma.lower())
    if way is None:
        level = preposition == "at" and verb.lemma in LEVELS
        return Change(verb, "either", preposition, noun=False) if level else None
    if verb.lemma in {"come", "take", "bring"} and not preposition:
        return None
    return Change(verb, way, preposition, noun=False)


def adverb_way(reading: Reading, word: Word, steps: int) -> str:
    """Return the way of "up", "down", "higher"; nothing for other words, nor for the "up" of "gave up"."""
    adverbs = lexicon.change("adverbs")
    if (word.dep == "prt" and word.pos != "ADV") or (word.lower == "off" and steps > 1):
        return ""
    before = reading.words[word.i - 1] if word.i else word
    if before.pos == "VERB" and before.lemma not in COPULAS and before.lemma not in verbs():
        return ""
    return (
        adverbs.get(word.lower, "")
        if word.pos in {"ADV", "ADP", "ADJ", "PRT", "PART"} or word.lower in {"up", "down"}
        else ""
    )
