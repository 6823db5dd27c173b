"""The board on which the layers lay out the names of an article, one after another, before they become mentions."""

from __future__ import annotations

from collections.abc import Container
from dataclasses import dataclass, field
from functools import cached_property

from lib.extract.entities.data_files import Gender
from lib.extract.entities.lexicon import Lexicon, lexicon
from lib.extract.entities.shapes import is_capital, is_name_word
from lib.extract.reading import Reading, Word
from lib.model import EntityType, Span


@dataclass(slots=True, eq=False)
class Draft:
    """A name being worked out: words `first` to `last` (exclusive), its type, and the layer that made it.

    `sure` drafts keep their type whatever later layers vote. `gender` is what a title before the name shows. `letters`
    tells how many letters of its one word are the name ("U.S." in "U.S.-listed"), if not all.
    """

    first: int
    last: int
    type: EntityType
    rule: str
    sure: bool = False
    gender: Gender | None = None
    letters: int | None = None


@dataclass
class Board:
    """The words of an article and who owns each. A word belongs to one draft at most."""

    reading: Reading
    lexicon: Lexicon = field(default_factory=lexicon)
    words: tuple[Word, ...] = field(init=False)
    owner: list[Draft | None] = field(init=False)
    expansions: dict[str, str] = field(default_factory=dict)
    also_named: list[tuple[int, int]] = field(default_factory=list)
    not_names: set[str] = field(default_factory=set)
    headlines: list[tuple[int, int]] = field(default_factory=list)
    shows_nothing: bytearray = field(init=False)
    texts: tuple[str, ...] = field(init=False)
    lowers: tuple[str, ...] = field(init=False)
    size: int = field(init=False)

    def __post_init__(self) -> None:
        """Begin with an empty board."""
        self.words = self.reading.words
        self.owner = [None] * len(self.words)
        self.shows_nothing = bytearray(len(self.words))
        self.texts = tuple([w.text for w in self.words])
        self.lowers = tuple([w.lower for w in self.words])
        self.size = len(self.words)

    @property
    def drafts(self) -> list[Draft]:
        """The drafts in text order."""
        return list(dict.fromkeys(filter(None, self.owner)))

    @cached_property
    def small(self) -> frozenset[str]:
        """The words that the article writes in small letters."""
        return frozenset(text for text in self.texts if text.islower())

    @cached_property
    def capitals(self) -> tuple[Word, ...]:
        """The words that begin with a capital letter."""
        return tuple([w for w in self.words if is_capital(w.text)])

    @cached_property
    def by_text(self) -> dict[str, list[int]]:
        """Where each word stands, by how it is written."""
        found: dict[str, list[int]] = {}
        for i, text in enumerate(self.texts):
            found.setdefault(text, []).append(i)
        return found

    @cached_property
    def by_lower(self) -> dict[str, list[int]]:
        """Where each word stands, by its small letters."""
        found: dict[str, list[int]] = {}
        for i, lower in enumerate(self.lowers):
            found.setdefault(lower, []).append(i)
        return found

    def written(self, texts: Container[str]) -> list[Word]:
        """Return the words that are written as one of these, in order."""
        places = [i for text, at in self.by_text.items() if text in texts for i in at]
        return [self.words[i] for i in sorted(places)]

    def spelt(self, lowers: Container[str]) -> list[Word]:
        """Return the words that are one of these in small letters, in order."""
        places = [i for lower, at in self.by_lower.items() if lower in lowers for i in at]
        return [self.words[i] for i in sorted(places)]

    def put(self, first: int, last: int, kind: EntityType, rule: str, *, sure: bool = False) -> Draft | None:
        """Lay a draft on free words; None when a word is taken already or there is none."""
        if first >= last or any(self.owner[first:last]):
            return None
        draft = Draft(first, last, kind, rule, sure)
        self.owner[first:last] = [draft] * (last - first)
        return draft

    def claim(self, first: int, last: int, kind: EntityType, rule: str, *, sure: bool = False) -> Draft | None:
        """Lay a draft on words, taking away those that stood there."""
        for draft in self.over(first, last):
            self.drop(draft)
        return self.put(first, last, kind, rule, sure=sure)

    def drop(self, draft: Draft) -> None:
        """Take a draft away."""
        self.owner[draft.first : draft.last] = [None] * (draft.last - draft.first)

    def move(self, draft: Draft, first: int, last: int) -> bool:
        """Give a draft other words, if those it gains are free; tell whether it was done."""
        if first >= last or any(o is not None and o is not draft for o in self.owner[first:last]):
            return False
        self.drop(draft)
        draft.first, draft.last = first, last
        self.owner[first:last] = [draft] * (last - first)
        return True

    def retype(self, draft: Draft, kind: EntityType, rule: str, *, sure: bool = True) -> None:
        """Change a draft's type and say by which rule."""
        draft.type, draft.rule, draft.sure = kind, rule, sure

    def over(self, first: int, last: int) -> list[Draft]:
        """Return the drafts that own a word from `first` to `last`, in order."""
        found: list[Draft] = []
        for draft in self.owner[first:last]:
            if draft is not None and (not found or found[-1] is not draft):
                found.append(draft)
        return found

    def text(self, first: int, last: int) -> str:
        """Return the words as written."""
        return self.reading.text[self.words[first].start : self.words[last - 1].end]

    def name(self, draft: Draft) -> str:
        """Return a draft's words as written, white space evened out."""
        text = self.text(draft.first, draft.last)
        return " ".join((text if draft.letters is None else text[: draft.letters]).split())

    def span(self, draft: Draft) -> Span:
        """Return a draft's place in the text."""
        start = self.words[draft.first].start
        return Span(start, self.words[draft.last - 1].end if draft.letters is None else start + draft.letters)

    def word(self, i: int) -> str:
        """Return the i-th word as written; an empty string outside the article."""
        return self.texts[i] if 0 <= i < self.size else ""

    def lower(self, i: int) -> str:
        """Return the i-th word in lower case; an empty string outside the article."""
        return self.lowers[i] if 0 <= i < self.size else ""

    def joined(self, i: int) -> bool:
        """Tell whether word i stands right after the word before it, without a space."""
        return 0 < i < len(self.words) and self.words[i].start == self.words[i - 1].end

    def same_sentence(self, i: int, j: int) -> bool:
        """Tell whether two words exist and stand in one sentence."""
        inside = 0 <= i < self.size and 0 <= j < self.size
        if not inside or self.words[i].sentence == self.words[j].sentence:
            return inside
        return abs(self.words[i].sentence - self.words[j].sentence) == 1 and self.misparted(max(i, j))

    def misparted(self, i: int) -> bool:
        """Tell whether the sentence of a word begins where none can end: "Brigadier Johan | Nkosi said"."""
        first = self.reading.sentences[self.words[i].sentence].first
        if first == 0:
            return False
        before, word = self.words[first - 1], self.words[first]
        return (
            is_name_word(before.text) and is_name_word(word.text) and self.reading.text[before.end : word.start] == " "
        )

    def capitals_before(self, i: int, most: int) -> int:
        """Return where the run of capitalised words begins that stands before word i: at most so many, one sentence."""
        first = i
        while first > 0 and i - first < most and is_capital(self.word(first - 1)) and self.same_sentence(first - 1, i):
            first -= 1
        return first

    def add_headline(self, first: int, last: int) -> None:
        """Mark words as a headline whose capitals say nothing."""
        self.headlines.append((first, last))
        self.shows_nothing[first:last] = b"\x01" * (last - first)

    def in_headline(self, i: int) -> bool:
        """Tell whether a word stands in a headline whose capitals say nothing."""
        return bool(self.shows_nothing[i])

    def opens_sentence(self, i: int) -> bool:
        """Tell whether word i is the first of its sentence, quotation marks aside."""
        first = self.reading.sentences[self.words[i].sentence].first
        return all(not self.words[k].text[0].isalnum() for k in range(first, i))
