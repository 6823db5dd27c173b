"""Where paragraphs begin and end, and the number a reader knows them by."""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from lib.model.article import Article
from lib.model.spans import Span, trimmed

# A blank line, or the line and paragraph separators U+2028 and U+2029, which word processors put between paragraphs.
BREAK: Final = re.compile(r"\n[^\S\n\u2028\u2029]*(?=\n)|[\u2028\u2029]")
# Hard-wrapped mail and agency text breaks lines at 60 to 100 characters, in the middle of sentences.
WRAP_MIN, WRAP_MAX, WRAP_LINES = 45, 100, 3
# A line that goes on in small letters tells as much, at any width: narrow columns, lines copied from a PDF.
WRAP_GOES_ON = 0.5
NARROWEST = 16  # no column is narrower: of several lines, so short a one above small letters is an item of a list
SENTENCE_ENDS: Final = frozenset('.!?:"”’')


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
    """Cut a text into paragraphs: at blank lines and separators, and at each line end of a block not hard-wrapped.

    Returns spans in text order, without outer white space; together they hold every character that is no white space.
    """
    found: list[Span] = []
    start = 0
    cuts = [m.start() for m in BREAK.finditer(text)]
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
    """Tell whether a block's line ends are mere wrapping: lines that go on in small letters, or of even length.

    A block of which no line goes on is a list of headings or short paragraphs, however even its lines are.
    """
    lines = [line.strip() for line in block.split("\n")]
    inner = lines[:-1]
    broken = [line[-1:] not in SENTENCE_ENDS for line in inner]
    wide = [len(line) >= NARROWEST or len(inner) == 1 for line in inner]
    ongoing = sum(cut and far and goes_on(line) for cut, far, line in zip(broken, wide, lines[1:], strict=True))
    if not ongoing:
        return False
    if ongoing >= WRAP_GOES_ON * len(inner):
        return True
    even = sum(WRAP_MIN <= len(line) <= WRAP_MAX for line in inner)
    return len(lines) >= WRAP_LINES and even >= 0.8 * len(inner) and sum(broken) >= 0.6 * len(inner)


def goes_on(line: str) -> bool:
    """Tell whether a line continues the one before: it begins in small letters and is no byline or credit."""
    return line[:1].islower() and line.split(maxsplit=1)[0] not in {"by", "via", "updated", "published", "posted"}


def number_paragraphs(article: Article) -> tuple[Paragraph, ...]:
    """Count the paragraphs of an article as a reader does: 1, 2, 3 … over the body alone.

    Headlines, bylines, captions, credits, furniture and date lines keep their place and get no number; a paragraph
    that only opens with a dateline or ends with a credit gets one.
    """
    found: list[Paragraph] = []
    count = 0
    for span in split_paragraphs(article.text):
        body = article.zone_at(span.start) is None or article.zone_at(span.end - 1) is None
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
