"""What the language model is given: pieces of one paragraph each, bounded in length, with a map back to the text.

Two things would hurt it: runs of one punctuation character (quadratic in spaCy's pipeline: 16,000 quote marks take 26
seconds) and endless tokens. Runs of more than three punctuation characters are collapsed to three, line ends become
spaces one for one, and paragraphs over 20 KB are cut at white space, at the latest after 20 KB.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from typing import Final, NamedTuple

from lib.model import Span

MAX_PIECE: Final = 20_000
MAX_TOKEN: Final = 400
PUNCTUATION_RUN: Final = re.compile(r"([^\w\s])\1{3,}|[^\w\s]{13,}")
LONG_TOKEN: Final = re.compile(rf"\S{{{MAX_TOKEN + 1},}}")
KEPT_OF_RUN: Final = 3
MAX_SENTENCE: Final = 3_000
SENTENCE_END: Final = re.compile(r"[.!?…;:](?=[\s\"”’')\]]|$)")


class Piece(NamedTuple):
    """A stretch as the model reads it. `kept` maps (start in `text`, start in the article) of each unbroken part.

    `prose` is False for a stretch without any sentence end for thousands of characters: no parser has a say in it.
    """

    text: str
    paragraph: int
    kept: tuple[tuple[int, int], ...]
    prose: bool = True

    def offset(self, position: int) -> int:
        """Return the offset in the article of the character at `position` of the piece."""
        low, high = 0, len(self.kept)
        while high - low > 1:
            middle = (low + high) // 2
            if self.kept[middle][0] <= position:
                low = middle
            else:
                high = middle
        inside, outside = self.kept[low]
        return outside + position - inside


def cut(text: str, paragraphs: tuple[Span, ...], ends: frozenset[int] = frozenset()) -> Iterator[Piece]:
    """Yield the pieces of a text in order.

    `paragraphs` are the text's paragraphs; each gives one piece, a very long one several. A piece also ends at each of
    `ends`, offsets where something within a paragraph is over that is no part of its first sentence (a dateline).
    """
    stops = sorted(ends)
    for index, paragraph in enumerate(paragraphs):
        start = paragraph.start
        while start < paragraph.end:
            at = bisect_right(stops, start)
            limit = min(paragraph.end, stops[at]) if at < len(stops) else paragraph.end
            end = piece_end(text, start, limit)
            yield collapse(text, start, end, index)
            start = end


def piece_end(text: str, start: int, limit: int) -> int:
    """Return where the piece from `start` ends: at `limit`, or before 20 KB at white space, sentence ends first."""
    if limit - start <= MAX_PIECE:
        return limit
    window = text[start + MAX_PIECE // 2 : start + MAX_PIECE]
    for mark in (". ", " ", "\n"):
        at = window.rfind(mark)
        if at >= 0:
            return start + MAX_PIECE // 2 + at + len(mark)
    return start + MAX_PIECE


def collapse(text: str, start: int, end: int, paragraph: int) -> Piece:
    """Make one piece of `text[start:end]`: runs shortened, endless tokens cut off, line ends turned into spaces."""
    raw = text[start:end].replace("\n", " ").replace("\t", " ")
    drops = sorted([*dropped(PUNCTUATION_RUN, raw, KEPT_OF_RUN), *dropped(LONG_TOKEN, raw, MAX_TOKEN)])
    parts: list[str] = []
    kept: list[tuple[int, int]] = []
    length = at = 0
    for low, high in [*drops, (len(raw), len(raw))]:
        if low > at or not kept:
            kept.append((length, start + at))
            parts.append(raw[at:low])
            length += max(low - at, 0)
        at = max(at, high)
    return Piece("".join(parts), paragraph, tuple(kept), is_prose("".join(parts)))


def is_prose(text: str) -> bool:
    """Tell whether sentences end now and then: never more than MAX_SENTENCE characters apart."""
    last = 0
    if len(text) <= MAX_SENTENCE:
        return True
    for found in SENTENCE_END.finditer(text):
        if found.end() - last > MAX_SENTENCE:
            return False
        last = found.end()
    return len(text) - last <= MAX_SENTENCE


def dropped(pattern: re.Pattern[str], raw: str, keep: int) -> list[tuple[int, int]]:
    """Return the stretches that the model does not see: what follows the first `keep` characters of each match."""
    return [(m.start() + keep, m.end()) for m in pattern.finditer(raw)]
