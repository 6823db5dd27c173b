"""A measure in its clause: what the finders of measured things look at."""

from __future__ import annotations

from typing import NamedTuple

from lib.extract.numbers.memory import Memory, Place, dimension_name
from lib.extract.numbers.nouns import is_time
from lib.extract.numbers.quantity import Quantity
from lib.extract.numbers.syntax import (
    is_noun,
    verb_above,
)
from lib.extract.numbers.trends import Change
from lib.extract.reading import Reading, Word


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
        return word is not None and is_noun(word) and not is_time(word) and word.i not in self.memory.figures

    def thing_before(self, word: Word | None) -> bool:
        """Tell whether a word is a noun before the quantity that can be measured."""
        return word is not None and self.names_thing(word) and word.i < self.place.first.i
