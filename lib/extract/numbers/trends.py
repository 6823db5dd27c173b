"""Rising or falling, and what a quantity is of the change: the change itself, where it came from, where it went."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from lib.extract.numbers import lexicon
from lib.extract.numbers.change_words import Change, change_of, gathers
from lib.extract.numbers.quantity import Quantity
from lib.extract.numbers.ranges import unjoined
from lib.extract.numbers.syntax import subject_of
from lib.extract.reading import Reading, Word

MOTIONS: Final = lexicon.cues("motions")
PACES: Final = lexicon.cues("paces")
PERSONS: Final = frozenset({"he", "she", "i", "we", "you", "who", "they"})
CROSSED: Final = lexicon.cues("crossed")
ACTING: Final = lexicon.cues("acting")
SIZES: Final = lexicon.cues("sizes")
AWAY: Final = lexicon.cues("away")
TAKING_OFF: Final = lexicon.cues("taking")
LARGE: Final = 1000
APART: Final = 3
TRANSITIVE: Final = lexicon.cues("transitive")
STILL: Final = frozenset({"", "time", "age"})
MORE_OR_LESS: Final = frozenset({"less", "more", "fewer"})
DELTA_DIMENSIONS: Final = frozenset({"share", "points", "multiple"})


def noun_after(reading: Reading, last: Word) -> str:
    """Return the way of a noun of change or a comparative after a quantity: "a 19% drop", "0.3% higher"."""
    for i in (last.i + 1, last.i + 2):
        if i >= len(reading.words) or reading.words[i].sentence != last.sentence:
            return ""
        word = reading.words[i]
        if word.pos == "NOUN":
            return lexicon.change("nouns").get(word.lemma.lower(), "")
        if i == last.i + 1 and word.lower in {"more", "fewer", "less"}:
            return "up" if word.lower == "more" else "down"
        if i == last.i + 1 and word.lower in {"higher", "lower", "up", "down", "stronger", "weaker", "firmer"}:
            return lexicon.change("adverbs").get(word.lower, "")
        if word.pos not in {"ADJ", "PUNCT"}:
            return ""
    return ""


def apply_change(
    reading: Reading,
    quantity: Quantity,
    first: Word,
    last: Word,
    figures: frozenset[int],
    told: set[int],
    started: set[int],
) -> Change | None:
    """Set trend and role of a quantity; return the change that governs it.

    `told` holds the verbs whose delta is given, `started` those whose "from" is.
    """
    if quantity.kind == "multiple" and quantity.trend:
        return None
    following = reading.words[last.i + 1].lower if last.i + 1 < len(reading.words) else ""
    change = None if following in {"ago", "earlier", "later"} else change_of(reading, first.i, figures)
    dimension = quantity.unit.dimension if quantity.unit else ""
    if change is not None and not dimension and gathers(reading, change, first.i, figures):
        change = None
    if change is not None and dimension == "length" and (moves_self(reading, change) or following in AWAY):
        return None
    if quantity.sign == "+" and dimension:
        quantity.trend, quantity.role = "up", "delta"
        return change
    way = noun_after(reading, last)
    if (
        way
        and (dimension in {*DELTA_DIMENSIONS, "money"} or (dimension not in STILL and bare_more(reading, last)))
        and (change is None or change.preposition not in {"to", "from", "by"})
    ):
        quantity.trend, quantity.role = way, "delta"
        return change
    if change is None:
        return None
    off = following == "off" and change.way == "down" and not change.preposition and change.word.lemma in TAKING_OFF
    if dimension == "share" and change.way != "either" and at_pace(reading, change, first):
        change = change._replace(preposition="by")
    sized = change._replace(preposition="by") if off else change  # "wiping £2bn off its value"
    set_role(quantity, sized, dimension, told, started, crossed=first.lower in CROSSED)
    return change


def bare_more(reading: Reading, last: Word) -> bool:
    """Tell whether "less" or "more" stands behind a measure and compares it with nothing: "3 TWh less in January"."""
    after = [w.lower for w in reading.words[last.i + 1 : last.i + 3]]
    return after[:1] != [] and after[0] in MORE_OR_LESS and after[1:] != ["than"]


def moves_self(reading: Reading, change: Change) -> bool:
    """Tell whether a person moves, and nothing rises or falls: "he leapt 25ft from a window"."""
    if change.word.pos != "VERB" or change.word.lemma not in MOTIONS:
        return False
    who = subject_of(reading, change.word)
    if who is None or who.lower in PERSONS or who.lemma.lower() in lexicon.not_claims("human_nouns"):
        return who is not None
    return who.pos == "PROPN" and any(n.start <= who.start < n.end and n.label == "PERSON" for n in reading.names)


def at_pace(reading: Reading, change: Change, first: Word) -> bool:
    """Tell whether a share is the pace of a change: "grew at an annual rate of 3.1%"."""
    noun = reading.words[first.i - 2] if first.i >= 2 else first
    return not change.noun and change.preposition == "of" and noun.lower in PACES


def set_role(
    quantity: Quantity, change: Change, dimension: str, told: set[int], started: set[int], *, crossed: bool
) -> None:
    """Give a quantity the role that preposition and verb tell."""
    way = None if change.way == "either" else change.way
    preposition = change.preposition
    if not preposition and crossed:
        preposition = "to"
    if preposition == "from":
        quantity.role = "from"
        started.add(change.word.i)
    elif preposition in {"to", "into"}:
        quantity.role = "to"
        # A level reached has no direction of its own, unless the change is told by "from" and "to" alone
        if change.word.i in started and change.word.i not in told:
            quantity.trend = way
    elif preposition == "at":
        quantity.role = "level"
    elif (
        preposition == "of"
        and change.noun
        and change.word.lemma in {"loss", "gain"}
        and dimension not in DELTA_DIMENSIONS
    ):
        return
    elif (
        preposition == "by"
        or (preposition == "of" and change.noun)
        or (not preposition and is_delta(change, dimension, quantity))
    ):
        quantity.role, quantity.trend = "delta", way
        told.add(change.word.i)


def is_delta(change: Change, dimension: str, quantity: Quantity) -> bool:
    """Tell whether a quantity right after a word of change is its size: "fell 41%", not "cut 300 jobs"."""
    if change.noun or change.way == "either" or dimension in {"time", "age"}:
        return False
    if change.word.pos != "VERB" and change.word.lower == "off":
        return dimension == "share"
    if change.word.lemma in TRANSITIVE:
        return dimension in DELTA_DIMENSIONS
    if not dimension and change.word.lemma in ACTING:
        return False  # "recovered two knives", "dropped 12 bombs"
    if change.word.lemma in SIZES and dimension in {"money", ""}:
        return bool(dimension) and not quantity.scaled and (quantity.value or 0) < LARGE
    return True


def split_levels(reading: Reading, quantity: Quantity, first: Word, figures: frozenset[int]) -> list[Quantity]:
    """Take "rose from 5 to 7" and "fell 3% to 12%" apart; "ranging from 5 to 7" stays one range."""
    if quantity.kind != "range" or quantity.notes[:1] != ["to"] or quantity.parts is None:
        return [quantity]
    before = reading.words[first.i - 1] if first.i and reading.words[first.i - 1].sentence == first.sentence else None
    change = change_of(reading, first.i, figures)
    if change is None or change.word.lower in lexicon.words("change", "ranges.words"):
        return [quantity]
    left = quantity.parts[0]
    if before is not None and before.lower == "from":
        return unjoined(quantity)
    low, high = quantity.low or 0, quantity.high or 0
    if before is not None and before.lower == "by" and quantity.unit is None and high >= APART * low:
        return unjoined(quantity)  # "shrunk by 800 to 4,100"
    close = before is not None and (before.lower == "by" or before.i == change.word.i or before.pos == "ADV")
    if close and not change.noun and left.own_unit and change.way != "either" and change.word.lemma not in TRANSITIVE:
        return unjoined(quantity)
    return [quantity]


def figure_words(reading: Reading, spans: Sequence[tuple[int, int]]) -> frozenset[int]:
    """Return the indices of the words that belong to quantities, given as text spans."""
    from lib.model import Span

    return frozenset(w.i for start, end in spans for w in reading.words_in(Span(start, end)))
