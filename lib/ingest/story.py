"""What the story above a line speaks of: its words and names, by which a line is told to go on with it."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Final, NamedTuple

from lib.ingest.service import US, YOU, service, tokens_of, unquoted
from lib.ingest.words import words

STEM: Final = 6  # letters by which two forms of a word are one
LEAST: Final = 4
ENGLISH: Final = 3  # paragraphs
FEW: Final = 0.25  # share of a story's paragraphs that say "you", or "we", from which on that is its way of speaking
# A capitalised word that does not open a sentence.
NAME: Final = re.compile(r"(?<=[\w,&/'’-]\s)[A-ZÀ-Þ][\w&-]{2,}")


class Told(NamedTuple):
    """The words of a paragraph: those outside quotation marks in order, the stems of all, the names, and its first."""

    said: list[str]
    stems: set[str]
    names: set[str]
    first: str


@dataclass
class Story:
    """The words and names of the paragraphs so far, and how many of them speak of "you" and of "I" or "we"."""

    stems: set[str] = field(default_factory=set)
    names: set[str] = field(default_factory=set)
    count: int = 0
    you: int = 0
    us: int = 0
    foreign: int = 0

    def add(self, told: Told) -> None:
        """Take in a paragraph."""
        self.stems |= told.stems
        self.names |= told.names
        self.count += 1
        self.you += not YOU.isdisjoint(told.said)
        self.us += not US.isdisjoint(told.said)
        self.foreign += is_foreign(told)

    def named(self, told: Told) -> int:
        """Return how many of the story's names a paragraph has; its first word may be one."""
        return len(told.names & self.names) + (told.first in self.names and told.first not in told.names)

    def shared(self, told: Told) -> float:
        """Return the share of a paragraph's own words that the story has."""
        return len(told.stems & self.stems) / len(told.stems) if told.stems else 0.0

    def speaks_to_reader(self) -> bool:
        """Tell whether the story itself says "you" outside quotation marks."""
        return self.you > FEW * self.count

    def is_english(self) -> bool:
        """Tell whether the story has shown itself to be in English."""
        return self.count >= ENGLISH and self.foreign == 0

    def speaks_of_itself(self) -> bool:
        """Tell whether the story itself says "I" or "we" outside quotation marks."""
        return self.us > FEW * self.count


def is_foreign(told: Told) -> bool:
    """Tell whether some words are no English: two small words of other languages and fewer of English."""
    spoken = set(told.said)
    foreign = len(spoken & service("foreign", "words"))
    return foreign >= 2 and foreign > len(spoken & words("language", "english"))


def told_of(line: str) -> Told:
    """Read the words of a paragraph."""
    tokens = tokens_of(line)
    bare = unquoted(line)
    first = stem(tokens[0]) if tokens and line[0].isupper() else ""
    return Told(tokens if bare is line else tokens_of(bare), stems_in(tokens), names_of(line), first)


def stem(token: str) -> str:
    """Return what a word is compared by: its first letters, without a possessive."""
    return token.removesuffix("'s")[:STEM]


def stems_of(line: str) -> set[str]:
    """Return the stems of a line's words that are no function words."""
    return stems_in(tokens_of(line))


def stems_in(tokens: list[str]) -> set[str]:
    """Return the stems of some words that are no function words."""
    common = words("language", "english")
    return {stem(token) for token in set(tokens) if len(token) >= LEAST and token not in common}


def names_of(line: str) -> set[str]:
    """Return the capitalised words of a line that do not open it or a sentence in it, by their stems."""
    return {stem(name.casefold()) for name in NAME.findall(line)} - words("language", "english")
