"""The text cut into digits, words and signs, by a tokenizer of our own that takes "£1.2bn" apart."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Final, NamedTuple, TypeVar

# Every branch consumes what it tests: linear on any text.
TOKEN: Final = re.compile(r"(?P<n>[0-9]+(?:[.,][0-9]+)*|(?<![\w.])\.[0-9]+)|(?P<w>[^\W\d_½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞]+)|(?P<s>\S)")
GLUED: Final = 0
SPACED: Final = 1
BROKEN: Final = 2
HYPHENS: Final = frozenset("-‐‑")


Value = TypeVar("Value")


class Token(NamedTuple):
    """A piece of the text. `kind` is n (digits), w (letters) or s (one sign).

    `gap` tells what stands before it: GLUED nothing, SPACED white space, BROKEN the end of a paragraph.
    """

    start: int
    end: int
    text: str
    lower: str
    kind: str
    gap: int


def tokenize(text: str, breaks: frozenset[int]) -> list[Token]:
    """Cut a text into tokens with offsets. `breaks` holds the offsets where paragraphs begin."""
    found: list[Token] = []
    last = -1
    for match in TOKEN.finditer(text):
        start, end = match.span()
        piece = match.group()
        gap = GLUED if start == last else SPACED
        if start in breaks or last < 0:
            gap = BROKEN
        found.append(Token(start, end, piece, piece.lower(), match.lastgroup or "s", gap))
        last = end
    return found


def longest(
    tokens: Sequence[Token], at: int, forms: Mapping[tuple[str, ...], Value], *, lower: bool = True, size: int = 6
) -> tuple[int, Value] | None:
    """Return (tokens used, value) of the longest form that stands at `at` within one paragraph; None for none."""
    key: list[str] = []
    best: tuple[int, Value] | None = None
    for token in tokens[at : at + size]:
        if key and token.gap == BROKEN:
            break
        key.append(token.lower if lower else token.text)
        value = forms.get(tuple(key))
        if value is not None:
            best = len(key), value
    return best


def longest_before(
    tokens: Sequence[Token], at: int, forms: Mapping[tuple[str, ...], Value], *, lower: bool = True, size: int = 7
) -> tuple[int, Value] | None:
    """Return (tokens used, value) of the longest form that ends right before `at`; None for none."""
    key: tuple[str, ...] = ()
    best: tuple[int, Value] | None = None
    if at < len(tokens) and tokens[at].gap == BROKEN:
        return None
    for back in range(1, min(size, at) + 1):
        token = tokens[at - back]
        key = (token.lower if lower else token.text, *key)
        value = forms.get(key)
        if value is not None:
            best = back, value
        if token.gap == BROKEN:
            break
    return best
