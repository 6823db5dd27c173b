"""What a passage has counted so far, and the words that a quantity stands in."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import pairwise
from typing import Final, NamedTuple

from lib.extract.numbers import lexicon
from lib.extract.numbers.lexicon import Unit
from lib.extract.numbers.quantity import Quantity
from lib.extract.reading import Reading, Word

PRONOUNS: Final = lexicon.cues("pronouns")
MEMORY: Final = 2
PART_REACH: Final = 6
CLAUSE_REACH: Final = 40
VAGUE_NOUNS: Final = lexicon.cues("vague_nouns")


GRADE_RULE: Final = "what has the magnitude"
PART_RULE: Final = "the part named behind “of them”"
HYPHEN_RULE: Final = "noun joined by a hyphen"
NOT_KEPT: Final = frozenset({GRADE_RULE, PART_RULE})  # no later number is of these


class Found(NamedTuple):
    """The counted thing and the rule that found it."""

    text: str | None
    rule: str


class Place(NamedTuple):
    """Where a quantity stands in the parse: its first and last word, and the word of its figure."""

    first: Word
    last: Word
    figure: Word


@dataclass
class Memory:
    """What the passage has counted and measured so far: ellipsis and pronouns fall back on it."""

    figures: frozenset[int]
    count: tuple[int, str] | None = None
    whole: tuple[int, str] | None = None
    part_end: int = -1
    last: tuple[int, str] | None = None
    by_dimension: dict[str, tuple[int, str]] = field(default_factory=dict)
    currency: tuple[int, Unit] | None = None
    lapse: tuple[int, Unit, str] | None = None
    league: int = -1
    by_value: dict[tuple[str, str], str] = field(default_factory=dict)

    def keep(self, quantity: Quantity, sentence: int, found: Found, *, aside: bool = False) -> None:
        """Remember what a quantity was found to count; one that stands `aside` takes no other count's place."""
        if not found.text or found.rule in NOT_KEPT:
            return
        if aside and quantity.unit is None and self.last_count(sentence, reach=0) is not None:
            return  # "180 rescuers from three towns are there, a further 40 are expected"
        if found.rule == HYPHEN_RULE and self.last_count(sentence) is not None:
            return  # "took 88 seats in the 150-member chamber, 13 more than last time"
        lapse = quantity.unit is not None and quantity.unit.dimension == "time" and found.text == "time"
        if not (lapse and self.last is not None and self.last[0] == sentence):
            self.last = sentence, found.text
        if quantity.unit is not None and quantity.unit.dimension == "money":
            self.currency = sentence, quantity.unit
        if quantity.unit is not None and quantity.unit.dimension == "time":
            self.lapse = sentence, quantity.unit, found.text
        if quantity.unit is not None and quantity.unit.name == "point" and found.text == "points":
            self.league = sentence
        if quantity.unit is None:
            self.count = sentence, found.text
        else:
            self.by_dimension[dimension_name(quantity)] = sentence, found.text
        if quantity.value is not None:
            self.by_value.setdefault((str(quantity.value), quantity.unit.name if quantity.unit else ""), found.text)

    def take_part(self, reading: Reading, place: Place) -> None:
        """Remember what was counted before a part of it: "five civilians, including two nuns"."""
        before = [w.lower for w in reading.words[max(0, place.first.i - PART_REACH) : place.first.i]]
        inside = "including" in before and not {",", ";", "."} & set(before[before.index("including") :])
        if inside and self.part_end < 0:
            self.whole = self.count
        if inside:
            self.part_end = place.last.i

    def leave_part(self, reading: Reading, place: Place) -> None:
        """Take up again what was counted before "including" where a new clause begins: ", and 14 were hurt"."""
        if self.part_end < 0:
            return
        words = reading.words[max(self.part_end + 1, place.first.i - CLAUSE_REACH) : place.first.i]
        joints = pairwise(words)
        anew = any(a.text == ";" or (a.text == "," and b.lower in {"and", "but", "while"}) for a, b in joints)
        if anew or place.first.sentence != reading.words[self.part_end].sentence:
            self.count, self.whole, self.part_end = self.whole or self.count, None, -1

    def last_count(self, sentence: int, reach: int = MEMORY) -> str | None:
        """Return what the last plain count counted, in this sentence or one of the `reach` before."""
        return self.count[1] if self.count is not None and sentence - self.count[0] <= reach else None

    def last_thing(self, sentence: int, reach: int = MEMORY) -> str | None:
        """Return what the last quantity of any kind was of, in this sentence or one of the `reach` before."""
        return self.last[1] if self.last is not None and sentence - self.last[0] <= reach else None

    def last_measured(self, quantity: Quantity, sentence: int, reach: int) -> str | None:
        """Return what was last measured in the same dimension, at most `reach` sentences back."""
        found = self.by_dimension.get(dimension_name(quantity))
        return found[1] if found is not None and sentence - found[0] <= reach else None


def dimension_name(quantity: Quantity) -> str:
    """Return the dimension of a quantity's unit, shares and points taken together."""
    name = quantity.unit.dimension if quantity.unit else ""
    return "share" if name == "points" else name
