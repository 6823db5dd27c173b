"""The figure as a value: what all readers of figures give, and the small words they share."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from functools import cache
from typing import NamedTuple

from lib.extract.numbers import lexicon
from lib.extract.numbers.tokens import BROKEN, Token


class Figure(NamedTuple):
    """A number as it stands in the text, tokens `first` to `last` (exclusive).

    `kind` is digits, words, fraction, or vague (`low` to `high`, then value is None). `scaled` tells whether a scale
    word or letter ("million", "bn") is part of it, and `mantissa` is the value without it.
    """

    first: int
    last: int
    value: Decimal | None
    kind: str
    mantissa: Decimal
    scaled: bool = False
    low: Decimal | None = None
    high: Decimal | None = None


@cache
def number_words() -> tuple[dict[str, int], dict[str, int], dict[str, int]]:
    """Return the words below twenty, the tens, and the scales."""
    found = lexicon.table("words")
    return found["small"], found["tens"], found["scales"]


def follow(tokens: Sequence[Token], at: int, *wanted: str) -> bool:
    """Tell whether the given lower-case words stand at `at`."""
    here = tokens[at : at + len(wanted)]
    return len(here) == len(wanted) and all(t.lower == w and t.gap != BROKEN for t, w in zip(here, wanted, strict=True))
