"""Shares in words: "two-thirds", "a quarter", "one in five"."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from functools import cache
from typing import Final

from lib.extract.numbers import lexicon
from lib.extract.numbers.digits import digits_value
from lib.extract.numbers.figure import Figure, follow, number_words
from lib.extract.numbers.numerals import read_words
from lib.extract.numbers.scales import scale_at
from lib.extract.numbers.tokens import BROKEN, GLUED, HYPHENS, Token

# "in five" is a share of any number up to this, above it of round ones
SMALL_BELOW: Final = 20
ROUND_BELOW: Final = 5


@cache
def denominators() -> dict[str, int]:
    """Return denominators by their words, singular and plural: third, thirds, half, halves."""
    found = dict(lexicon.table("words")["parts"])
    found |= {f"{word}s": value for word, value in found.items()}
    found["halves"] = 2
    return found


def read_fraction(tokens: Sequence[Token], at: int) -> Figure | None:  # noqa: PLR0911  one return a form, read from the top
    """Read a share in words: "two-thirds", "a quarter", "half", "one in five", "½"."""
    token = tokens[at]
    sign = lexicon.table("words")["signs"].get(token.text)
    if sign:
        share = Decimal(sign[0]) / Decimal(sign[1])
        return Figure(at, at + 1, share, "fraction", share)
    found = one_in(tokens, at)
    if found:
        return found
    if token.lower == "half":
        return None if follow(tokens, at + 1, "a") or follow(tokens, at + 1, "an") else share_of(at, at + 1, 1, 2)
    small = number_words()[0]
    above = 1 if token.lower in {"a", "an"} else small.get(token.lower, 0)
    place = at + 1 + (at + 1 < len(tokens) and tokens[at + 1].text in HYPHENS and tokens[at + 1].gap == GLUED)
    if not above or place >= len(tokens) or tokens[place].gap == BROKEN:
        return None
    word = tokens[place].lower
    below = denominators().get(word)
    # "two third places", "a second": a plural numerator wants a plural part
    if below is None or (above > 1) != word.endswith("s") or above >= below:
        return None
    if word == "quarters" and above == 2:  # nobody says so for a half
        return None
    if follow(tokens, place + 1, "of", "a"):
        stop, factor = scale_at(tokens, place + 3)
        if factor:
            value = Decimal(above) / Decimal(below)
            return Figure(at, stop, value * factor, "words", value, scaled=True)
    return share_of(at, place + 1, above, below)


def share_of(first: int, last: int, above: int, below: int) -> Figure:
    """Make the figure of a share, tokens `first` to `last`."""
    share = Decimal(above) / Decimal(below)
    return Figure(first, last, share, "fraction", share)


def one_in(tokens: Sequence[Token], at: int) -> Figure | None:
    """Read "one in five", "three out of every ten", "1 in 8"."""
    above = plain_integer(tokens, at)
    if above is None or not 1 <= above <= 99:
        return None
    found = below_of(tokens, at + 1)
    if found is None or not above < found[0]:
        return None
    below, stop = found
    if above > 9 and below not in {100, 1000}:
        return None
    nxt = tokens[stop] if stop < len(tokens) else None
    if nxt is not None and nxt.gap != BROKEN:
        unit = lexicon.units()[0].get((nxt.lower,))
        if (unit is not None and unit.dimension != "age") or nxt.lower in number_words()[2] or (
            nxt.gap == GLUED and nxt.kind != "s"
        ):  # fmt: skip
            return None
    return share_of(at, stop, above, below)


def below_of(tokens: Sequence[Token], place: int) -> tuple[int, int] | None:
    """Read "in five", "out of every ten" at `place`: the round or small number, and the token after it."""
    if follow(tokens, place, "out", "of"):
        place += 2
    elif follow(tokens, place, "in"):
        place += 1
    else:
        return None
    place += follow(tokens, place, "every")
    if place >= len(tokens) or tokens[place].gap == BROKEN:
        return None
    if tokens[place].kind == "n":
        below, stop = plain_integer(tokens, place), place + 1
    else:
        words = read_words(tokens, place)
        below, stop = (int(words.value), words.last) if words and words.value else (None, place)
    if below is None or below < 1 or not (below <= SMALL_BELOW or below % ROUND_BELOW == 0):
        return None
    return below, stop


def plain_integer(tokens: Sequence[Token], at: int) -> int | None:
    """Return the whole number that one token gives; None for anything else."""
    token = tokens[at]
    if token.kind == "n":
        value = digits_value(token.text)
        return int(value) if value is not None and value == value.to_integral_value() else None
    found = number_words()[0].get(token.lower)
    return number_words()[1].get(token.lower) if found is None else found
