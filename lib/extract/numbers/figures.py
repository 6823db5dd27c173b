"""The bare figure: digits, number words, fractions, vague plurals. No unit, no bound, no meaning yet."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from functools import cache

from lib.extract.numbers import lexicon
from lib.extract.numbers.digits import read_digits
from lib.extract.numbers.figure import Figure, follow
from lib.extract.numbers.numerals import read_words
from lib.extract.numbers.scales import scale_at
from lib.extract.numbers.shares import one_in, read_fraction
from lib.extract.numbers.tokens import GLUED, Token


@cache
def starters() -> frozenset[str]:
    """Return every word that may begin a figure."""
    found = lexicon.table("words")
    return frozenset([*found["small"], *found["tens"], *found["vague"], *found["signs"], "a", "an", "half", "several"])


def read_figure(tokens: Sequence[Token], at: int, *, lone_and: bool = True) -> Figure | None:
    """Read the longest figure that begins at token `at`; None when none does.

    `lone_and` tells whether "and" may stand inside ("a hundred and five"); not so after "between".
    """
    token = tokens[at]
    if token.kind == "n":
        spoken = at + 1 < len(tokens) and tokens[at + 1].lower in {"in", "out"}
        return (one_in(tokens, at) if spoken else None) or read_digits(tokens, at)
    if token.lower not in starters():
        return None
    found = read_fraction(tokens, at) or read_vague(tokens, at)
    return found or read_words(tokens, at, lone_and=lone_and)


def read_vague(tokens: Sequence[Token], at: int) -> Figure | None:
    """Read a vague plural: "dozens", "hundreds of thousands", "several hundred", "a few thousand"."""
    vague = lexicon.table("words")["vague"]
    word = tokens[at].lower
    if word in vague:
        low, high = Decimal(vague[word][0]), Decimal(vague[word][1])
        place = at + 1
        if follow(tokens, place, "of") and place + 1 < len(tokens) and tokens[place + 1].lower in vague:
            times = Decimal(vague[tokens[place + 1].lower][0])
            low, high = low * times, high * times
            place += 2
        if word == "tens" and place == at + 1:
            return None
        return Figure(at, place, None, "vague", low, scaled=True, low=low, high=high)
    place = at + 1 if word == "several" else at + 2 if word == "a" and follow(tokens, at + 1, "few") else 0
    if not place or place >= len(tokens):
        return None
    stop, factor = scale_at(tokens, place)
    if not factor or tokens[place].gap == GLUED:
        return None
    return Figure(at, stop, None, "vague", factor, scaled=True, low=2 * factor, high=10 * factor)
