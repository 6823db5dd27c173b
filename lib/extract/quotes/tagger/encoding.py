"""A text as the quote tagger reads it: subwords with letter case, quotation marks and paragraph breaks beside them.

The encoder's word table knows lower case alone, so that each subword carries one of six types: letter case (lower,
first letter capital, all capitals) times whether it stands inside quotation marks. Paragraph breaks are [SEP] subwords.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import numpy as np
from numpy.typing import NDArray

from lib.model import Span

if TYPE_CHECKING:
    from tokenizers import Encoding, Tokenizer

CASES: Final = 3
MARK: Final = re.compile("[\"“”„«»‘’']")
CLOSERS: Final = {'"': '"', "“": "”", "„": "“”", "«": "»", "»": "«", "‘": "’", "'": "'"}
MAX_QUOTED: Final = 4000


@dataclass(frozen=True)
class Subwords:
    """An encoded text: vocabulary ids, types, and where each subword starts and ends (equal for a paragraph break)."""

    ids: NDArray[np.int64]
    types: NDArray[np.int64]
    starts: NDArray[np.int64]
    ends: NDArray[np.int64]
    breaks: tuple[int, ...]

    def __len__(self) -> int:
        """Return the number of subwords."""
        return len(self.ids)


def encode(tokenizer: Tokenizer, text: str, paragraphs: Sequence[Span]) -> Subwords:
    """Encode a text, paragraph by paragraph. Linear in its length."""
    separator = row_of(tokenizer, "[SEP]")
    ids: list[int] = []
    types: list[int] = []
    starts: list[int] = []
    ends: list[int] = []
    breaks: list[int] = []
    parts = tokenizer.encode_batch([p.of(text) for p in paragraphs], add_special_tokens=False)
    for paragraph, part in zip(paragraphs, parts, strict=True):
        if ids:
            breaks.append(len(ids))
            ids.append(separator)
            types.append(0)
            starts.append(paragraph.start)
            ends.append(paragraph.start)
        ids.extend(part.ids)
        starts.extend(paragraph.start + s for s, _ in part.offsets)
        ends.extend(paragraph.start + e for _, e in part.offsets)
        types.extend(subword_types(part, paragraph.of(text)))
    as_array = [np.array(column, dtype=np.int64) for column in (ids, types, starts, ends)]
    return Subwords(as_array[0], as_array[1], as_array[2], as_array[3], tuple(breaks))


def row_of(tokenizer: Tokenizer, token: str) -> int:
    """Return the row of a special token in the word table. Raises ValueError when the table has none."""
    row = tokenizer.token_to_id(token)
    if row is None:
        message = f"The word table has no {token}."
        raise ValueError(message)
    return row


def subword_types(part: Encoding, text: str) -> Iterator[int]:
    """Yield the type of each subword of one paragraph."""
    inside = np.zeros(len(text) + 1, dtype=np.int8)
    for span in quoted(text):
        inside[span.start : span.end] = 1
    words, offsets = part.word_ids, part.offsets  # each access to an encoding's field copies the whole of it
    case, last = 0, None
    for i, (start, _) in enumerate(offsets):
        if words[i] != last:
            last = words[i]
            stop = i
            while stop + 1 < len(words) and words[stop + 1] == last:
                stop += 1
            word = text[start : offsets[stop][1]]
            case = 2 if len(word) > 1 and word.isupper() else int(word[:1].isupper())
        yield case + CASES * int(inside[start])


def quoted(text: str) -> Iterator[Span]:
    """Yield the stretches of a paragraph that stand inside quotation marks, marks included, outermost alone.

    Double marks of every style count, single ones where they open before a word and close after one. A double mark that
    is never closed runs to the end of the paragraph. Linear: each mark is looked at once.
    """
    opened, closer = -1, ""
    for found in MARK.finditer(text):
        mark, at = found.group(), found.start()
        before, after = text[at - 1 : at], text[at + 1 : at + 2]
        if opened < 0:
            single = mark in "‘’'"
            starts_word = not before.isalnum() and (after.isalnum() or after in '“"[…')
            if mark in CLOSERS and (not single or (starts_word and after != "")):
                opened, closer = at, CLOSERS[mark]
        elif mark in closer and not (mark in "’'" and (after.isalnum() or before.isspace())):
            yield Span(opened, at + 1)
            opened = -1
        elif closer in "’'" and at - opened > MAX_QUOTED:
            opened = -1
    if opened >= 0 and closer not in "’'":
        yield Span(opened, len(text))
