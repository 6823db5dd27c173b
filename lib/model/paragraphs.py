"""Where paragraphs begin and end, and the number a reader knows them by."""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from lib.model.article import Article, ZoneKind
from lib.model.spans import Span, trimmed

BLANK_LINE: Final = re.compile(r"\n[^\S\n]*(?=\n)")
# Hard-wrapped mail and agency text breaks lines at 60 to 100 characters, in the middle of sentences.
WRAP_MIN, WRAP_MAX, WRAP_LINES = 45, 100, 3
UNNUMBERED: Final[frozenset[ZoneKind]] = frozenset({"headline", "byline", "caption", "credit", "furniture"})


class Paragraph(NamedTuple):
    """A paragraph: its span without outer white space, and its number (None outside the body)."""

    start: int
    end: int
    number: int | None

    @property
    def span(self) -> Span:
        """The paragraph's place in the text."""
        return Span(self.start, self.end)


def split_paragraphs(text: str) -> tuple[Span, ...]:
    """Cut a text into paragraphs: at blank lines, and at every line end of a block that is not hard-wrapped.

    Returns spans in text order, without outer white space; together they hold every character that is no white space.
    """
    found: list[Span] = []
    start = 0
    cuts = [m.start() for m in BLANK_LINE.finditer(text)]
    for cut in [*cuts, len(text)]:
        block = trimmed(text, start, cut)
        start = cut
        if block is None:
            continue
        if is_hard_wrapped(block.of(text)):
            found.append(block)
        else:
            found.extend(lines_of(text, block))
    return tuple(found)


def lines_of(text: str, block: Span) -> list[Span]:
    """Cut a block into its lines, empty ones left out."""
    found: list[Span] = []
    start = block.start
    while start < block.end:
        stop = text.find("\n", start, block.end)
        stop = block.end if stop < 0 else stop
        line = trimmed(text, start, stop)
        if line is not None:
            found.append(line)
        start = stop + 1
    return found


def is_hard_wrapped(block: str) -> bool:
    """Tell whether a block's line ends are mere wrapping: even line lengths, most of them broken inside a sentence."""
    lines = [line.strip() for line in block.split("\n")]
    if len(lines) < WRAP_LINES:
        return False
    inner = lines[:-1]
    even = sum(WRAP_MIN <= len(line) <= WRAP_MAX for line in inner)
    broken = sum(line[-1:] not in {".", "!", "?", ":", '"', "”", "’"} for line in inner)
    return even >= 0.8 * len(inner) and broken >= 0.6 * len(inner)


def number_paragraphs(article: Article) -> tuple[Paragraph, ...]:
    """Count the paragraphs of an article as a reader does: 1, 2, 3 … over the body alone.

    Headlines, bylines, captions, credits and furniture keep their place and get no number.
    """
    found: list[Paragraph] = []
    count = 0
    for span in split_paragraphs(article.text):
        body = article.zone_at(span.start) not in UNNUMBERED or article.zone_at(span.end - 1) not in UNNUMBERED
        count += body
        found.append(Paragraph(span.start, span.end, count if body else None))
    return tuple(found)


def paragraph_of(paragraphs: tuple[Paragraph, ...], position: int) -> Paragraph | None:
    """Return the paragraph that holds the character at `position`, by bisection; None between paragraphs."""
    low, high = 0, len(paragraphs)
    while low < high:
        middle = (low + high) // 2
        if paragraphs[middle].end <= position:
            low = middle + 1
        else:
            high = middle
    if low < len(paragraphs) and paragraphs[low].start <= position:
        return paragraphs[low]
    return None
