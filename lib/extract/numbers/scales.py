"""Scale words and letters behind a figure: million, bn, k, lakh, and "m", which may be metres."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Final

from lib.extract.numbers import lexicon
from lib.extract.numbers.figure import number_words
from lib.extract.numbers.tokens import BROKEN, GLUED, HYPHENS, Token

SAME_SENSE: Final = 160  # tokens back
EXTENTS: Final = frozenset({"long", "high", "deep", "tall", "wide", "below", "above"})
FUNCTION_WORDS: Final = lexicon.cues("function_words")


def scale_at(tokens: Sequence[Token], at: int) -> tuple[int, Decimal | None]:
    """Read scale words ("million", "lakh crore") or one glued scale letter ("k", "bn"); (end, None) for none."""
    scales = number_words()[2]
    factor: Decimal | None = None
    stop = at
    while stop < len(tokens) and stop < at + 3:
        token = tokens[stop]
        jump = 1
        if token.text in HYPHENS and token.gap == GLUED and stop + 1 < len(tokens):
            token, jump = tokens[stop + 1], 2
            if token.gap != GLUED or len(token.text) < 3:
                break
        if token.gap == BROKEN or token.kind != "w":
            break
        power = scales.get(token.lower)
        if power is None or (token.lower == "score" and factor is None and tokens[stop - 1].kind == "n"):
            break
        factor = (factor or Decimal(1)) * power
        stop += jump
    if factor is None and at < len(tokens) and tokens[at].gap != BROKEN:
        letter = lexicon.table("words")["letters"].get(tokens[at].text)
        spaced = tokens[at].gap != GLUED
        if letter and letter_fits(tokens, at, spaced=spaced):
            return at + 1, Decimal(letter)
    return (stop, factor) if factor else (at, None)


def letter_fits(tokens: Sequence[Token], at: int, *, spaced: bool) -> bool:
    """Tell whether a letter after a figure multiplies it: "m" may be metres, and a spaced letter needs company."""
    after = tokens[at + 1] if at + 1 < len(tokens) else None
    if after is not None and after.gap == GLUED and after.kind != "s":
        return False
    if after is not None and after.gap == GLUED and after.text in "/²³":
        return False
    text = tokens[at].text
    if text == "m":
        return is_million(tokens, at)
    if spaced:
        return text in {"B", "M", "cr", "Cr"} and after is not None and after.kind == "w" and after.gap != BROKEN
    return not (text in {"k", "K"} and after is not None and after.lower in {"run", "race", "walk", "runs"})


def is_million(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether "m" after a figure is million: with money on either side, or a noun that is no dimension."""
    if money_before(tokens, at - 1) or spent_before(tokens, at - 1):
        return True
    if at + 1 >= len(tokens) or tokens[at + 1].gap == BROKEN:
        return False
    after = tokens[at + 1]
    if after.kind != "w":
        return meant_before(tokens, at) == "million"
    metre_words = lexicon.not_claims("metre_words")
    if after.lower == "of":
        return True
    if after.lower in metre_words or after.lower in FUNCTION_WORDS:
        return after.lower not in metre_words and not is_rate(tokens, at) and meant_before(tokens, at) == "million"
    return meant_before(tokens, at) != "metre"


def meant_before(tokens: Sequence[Token], at: int) -> str:
    """Return "million" or "metre" where the text just before writes "m" with a word that tells which; "" where none.

    So "6m an hour" makes the next "240m" metres, and "63m people" the next "about 70m" millions.
    """
    for k in range(at - 2, max(0, at - SAME_SENSE), -1):
        if tokens[k].text != "m" or tokens[k].gap != GLUED or tokens[k - 1].kind != "n" or money_before(tokens, k - 1):
            continue
        after = tokens[k + 1]
        if is_rate(tokens, k) or after.lower in EXTENTS:
            return "metre"
        if after.kind == "w" and after.lower.endswith(("s", "people")) and after.lower not in FUNCTION_WORDS:
            return "" if after.lower in lexicon.not_claims("metre_words") else "million"
    return ""


def is_rate(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether "m" at a token is metres by a speed: "6m an hour", "3m a second"."""
    here = [t.lower for t in tokens[at + 1 : at + 3]]
    return len(here) == 2 and here[0] in {"a", "an", "per"} and here[1] in {"hour", "second", "minute"}


def spent_before(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether a verb of money stands right before the figure at token `at`: "it has swallowed 240m so far"."""
    before = tokens[at - 1].lower if at and tokens[at].gap != BROKEN else ""
    return before in {"swallowed", "swallow", "cost", "costs", "spent", "raised", "borrowed", "owes", "owed", "earned"}


def money_before(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether the figure at token `at` follows a currency sign or code."""
    before = lexicon.money_signs()[0]
    first = at
    while first > 0 and (tokens[first - 1].kind == "n" or tokens[first - 1].text in "-–—~") and at - first < 4:
        first -= 1
    return any(before.get(tuple(t.text for t in tokens[first - size : first])) for size in (1, 2, 3) if first >= size)
