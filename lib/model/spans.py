"""Stretches of an article's text: half-open intervals of Unicode code points."""

from __future__ import annotations

from typing import NamedTuple


class Span(NamedTuple):
    """A stretch of text: `start` inclusive, `end` exclusive, in code points of `Article.text`.

    A named tuple and no dataclass, since an article holds thousands and each is compared and sorted.
    """

    start: int
    end: int

    def of(self, text: str) -> str:
        """Return the words shown: `text[start:end]`."""
        return text[self.start : self.end]

    def overlaps(self, other: Span) -> bool:
        """Tell whether the two share at least one character."""
        return self.start < other.end and other.start < self.end

    def holds(self, other: Span) -> bool:
        """Tell whether `other` lies wholly inside this span (equal spans hold each other)."""
        return self.start <= other.start and other.end <= self.end

    def within(self, length: int) -> bool:
        """Tell whether the span is a non-empty stretch of a text of `length` code points."""
        return 0 <= self.start < self.end <= length


def trimmed(text: str, start: int, end: int) -> Span | None:
    """Shrink `text[start:end]` until no white space stands at either end; None when nothing is left."""
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return Span(start, end) if start < end else None
