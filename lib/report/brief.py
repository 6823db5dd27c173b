"""A brief: what an article, or several side by side, hold, on one page; every line leads to its sentence."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from lib.compare import Piece
from lib.model import Article, Span


class Spot(NamedTuple):
    """A place that a line leads to: article and its letter ("" for a single article), the stretch, and "¶3"."""

    article: str
    letter: str
    span: Span
    sentence: Span
    place: str

    @property
    def label(self) -> str:
        """The place in words: "A ¶3", "¶3", "A headline"."""
        return " ".join(part for part in (self.letter, self.place) if part)

    @property
    def anchor(self) -> str:
        """The name of the sentence's anchor in a page that holds the articles' texts."""
        return f"s{self.letter}{self.sentence.start}"


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a brief.

    `lead` says what it is about, `words` are the article's own, `who` whose say-so they are, `note` is ours. `pieces`
    are the words once more where they are set against another wording; `lines` stand below, indented.
    """

    words: str = ""
    lead: str = ""
    who: str = ""
    note: str = ""
    spots: tuple[Spot, ...] = ()
    pieces: tuple[Piece, ...] = ()
    lines: tuple[Line, ...] = ()


@dataclass(frozen=True, slots=True)
class Section:
    """A part of a brief: its title, a sentence of ours above the lines, and how many lines were left out for room.

    `flow` sets short lines one after the other. Without lines, `empty` says what was looked for.
    """

    title: str
    lines: tuple[Line, ...] = ()
    words: str = ""
    left_out: int = 0
    flow: bool = False
    empty: str = ""

    @property
    def more(self) -> str:
        """Say how many lines are left out; "" when all are here."""
        return f"and {self.left_out:,} more" if self.left_out else ""


@dataclass(frozen=True, slots=True)
class Brief:
    """A whole brief: its title, who published what and when, its sections, and the articles with their letters."""

    kind: str
    title: str
    about: str
    sections: tuple[Section, ...]
    articles: tuple[tuple[str, Article], ...]
    foot: str

    @property
    def spots(self) -> tuple[Spot, ...]:
        """All places that the lines lead to, in the order of the lines."""
        waiting = [line for section in self.sections for line in section.lines]
        found: list[Spot] = []
        while waiting:
            line = waiting.pop(0)
            found.extend(line.spots)
            waiting[:0] = line.lines
        return tuple(dict.fromkeys(found))


def section(
    title: str, lines: list[Line], most: int, *, words: str = "", flow: bool = False, empty: str = ""
) -> Section:
    """Make a section of at most `most` lines; how many were left out is kept."""
    return Section(title, tuple(lines[:most]), words, max(0, len(lines) - most), flow, empty)
