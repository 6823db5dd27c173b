"""A measure in its clause: what the finders of measured things look at."""

from __future__ import annotations

from typing import Final, NamedTuple

from lib.extract.numbers import lexicon
from lib.extract.numbers.change_words import Change
from lib.extract.numbers.memory import Found, Memory, Place, dimension_name
from lib.extract.numbers.nouns import is_time
from lib.extract.numbers.quantity import Quantity
from lib.extract.numbers.syntax import (
    is_noun,
    verb_above,
)
from lib.extract.reading import Reading, Word

MEASURED_BY: Final = {"time": "time", "length": "distance", "age": "age"}
MEASURE_RULE: Final = "what the unit measures"
AHEAD_RULE: Final = "noun before the measure"
BEFORE_RULE: Final = "what was measured before"
OBJECT_RULE: Final = "object of the verb"
SUBJECT_RULE: Final = "subject of the clause"
VALUED: Final = lexicon.cues("valued")


class Clause(NamedTuple):
    """A measure in its clause: what the finders below look at."""

    reading: Reading
    quantity: Quantity
    place: Place
    change: Change | None
    memory: Memory
    following: Word | None
    preceding: Word | None

    @property
    def sentence(self) -> int:
        """The index of the sentence."""
        return self.place.first.sentence

    @property
    def dimension(self) -> str:
        """What the unit measures, shares and points taken together."""
        return dimension_name(self.quantity)

    @property
    def same(self) -> str | None:
        """What the sentence measured before in the same dimension."""
        return self.memory.last_measured(self.quantity, self.sentence, 0)

    @property
    def verb(self) -> Word | None:
        """The verb of change, else the verb above the figure."""
        if self.change is not None and self.change.word.pos == "VERB":
            return self.change.word
        return verb_above(self.reading, self.place.figure)

    def names_thing(self, word: Word | None) -> bool:
        """Tell whether a word is a noun that can be measured: no time, no part of a figure."""
        if word is None or not is_noun(word) or word.i in self.memory.figures:
            return False
        return not is_time(word) or self.kind_of_time(word)

    def kind_of_time(self, word: Word) -> bool:
        """Tell whether a time has a name, so that it can be measured: "waiting times", "journey time"."""
        before = self.reading.words[word.i - 1] if word.i else word
        told = before.head == word.i and before.dep in {"compound", "amod"} and before.pos in {"NOUN", "VERB"}
        return word.lower in {"time", "times"} and told and not is_time(before)

    def thing_before(self, word: Word | None) -> bool:
        """Tell whether a word is a noun before the quantity that can be measured."""
        return word is not None and self.names_thing(word) and word.i < self.place.first.i


def dimension_of(quantity: Quantity) -> Found:
    """Return the name of what a measure of time, length or age measures, when the text has no noun for it."""
    name = MEASURED_BY.get(quantity.unit.dimension) if quantity.unit else None
    return Found(name, MEASURE_RULE if name else "")
