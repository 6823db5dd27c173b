"""What a figure is measured in: a currency or a measure behind it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from lib.extract.numbers import lexicon
from lib.extract.numbers.figure import Figure
from lib.extract.numbers.lexicon import Unit
from lib.extract.numbers.money import MoneyCues, Suffix, currency_after
from lib.extract.numbers.tokens import BROKEN, GLUED, HYPHENS, Token, longest

OWNING: Final = frozenset({"his", "her", "our", "your", "my", "this", "those", "current", "previous", "usual"})
MANY_DAYS: Final = 1000
AFTER_STONE: Final = lexicon.cues("after_stone")
SPACED_SYMBOLS: Final = frozenset({"W", "V", "C", "F", "L", "g", "l", "m", "h", "t", "ha", "°"})


def suffix_unit(tokens: Sequence[Token], figure: Figure, article_cues: MoneyCues, *, money: bool) -> Suffix | None:
    """Return the unit that follows a figure; with `money` only the tail of a currency ("$75 U.S.") is looked for."""
    at = figure.last
    if at >= len(tokens) or tokens[at].gap == BROKEN:
        return None
    joined = tokens[at].text in HYPHENS and tokens[at].gap == GLUED and at + 1 < len(tokens)
    if joined and tokens[at + 1].gap != BROKEN:
        at += 1
    elif money:
        for tail in (("u", ".", "s", "."), ("us",), ("usd",)):
            if tuple(t.lower for t in tokens[at : at + len(tail)]) == tail:
                return Suffix(at + len(tail), Unit("USD", "money"))
        return None
    if money:
        return None
    currency = currency_after(tokens, figure, at, article_cues)
    measure = measure_after(tokens, figure, at)
    if currency and measure:
        return currency if currency.last >= measure.last else measure
    return currency or measure or modified_unit(tokens, figure, at, article_cues)


def modified_unit(tokens: Sequence[Token], figure: Figure, at: int, cues: MoneyCues) -> Suffix | None:
    """Read a unit behind a word that only adds: "two more years", "517 rushing yards", "3 consecutive days"."""
    if (
        tokens[at].lower not in lexicon.not_claims("unit_modifiers")
        or at + 1 >= len(tokens)
        or tokens[at + 1].gap == BROKEN
    ):
        return None
    if tokens[at + 1].lower in lexicon.not_claims("builds"):
        return None
    if tokens[at].lower == "working" and (figure.value or 0) >= MANY_DAYS:  # "lost 420,000 working days to strikes"
        return None
    return measure_after(tokens, figure, at + 1) or currency_after(tokens, figure, at + 1, cues)


def measure_after(tokens: Sequence[Token], figure: Figure, at: int) -> Suffix | None:
    """Read a measure after a figure: in any case ("kilometres"), or as a symbol exactly as written ("kW")."""
    loose, strict = lexicon.units()
    found = longest(tokens, at, loose, size=7)
    exact = longest(tokens, at, strict, lower=False, size=5)
    if exact and (not found or exact[0] >= found[0]) and symbol_fits(tokens, figure, at, exact[0]):
        found = exact
    elif found and not word_fits(tokens, figure, at, found[0]):
        found = None
    if found is None and tokens[at].lower == "times" and owned_next(tokens, at + 1):
        return Suffix(at + 1, Unit("times", "multiple"))  # "nine times today's capacity"
    if found and found[1].dimension == "multiple" and tokens[at].lower == "times":
        found = 1, found[1]
    return Suffix(at + found[0], found[1]) if found else None


def owned_next(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether a possessive stands at a token: "today's", "her", "Germany’s"."""
    if at + 2 >= len(tokens) or tokens[at].gap == BROKEN:
        return False
    mark, ending = tokens[at + 1], tokens[at + 2]
    own = mark.gap == GLUED and mark.text in {"'", "’"} and ending.gap == GLUED and ending.lower == "s"
    return own or tokens[at].lower in OWNING


def symbol_fits(tokens: Sequence[Token], figure: Figure, at: int, size: int) -> bool:
    """Tell whether a symbol ("m", "W") is one: after digits, not the beginning of a longer word or code."""
    after = tokens[at + size] if at + size < len(tokens) else None
    if figure.kind != "digits" or (after is not None and after.gap == GLUED and after.kind != "s"):
        return False
    token = tokens[at]
    if token.text == "in" and token.gap != GLUED:
        return False
    if token.gap != GLUED and len(token.text) == 1 and token.text not in SPACED_SYMBOLS:
        return False
    return not (after is not None and after.gap == GLUED and after.text in {"'", "’", "@", "&"})


def word_fits(tokens: Sequence[Token], figure: Figure, at: int, size: int) -> bool:
    """Tell whether a word is a unit here: "30'" is feet only outside quotes, "PC" no percent, "5-point" no points."""
    token = tokens[at]
    after = tokens[at + size] if at + size < len(tokens) else None
    if token.text == "'":
        opened = any(t.text in {"'", "‘"} for t in tokens[max(0, figure.first - 40) : figure.first])
        return token.gap == GLUED and figure.kind == "digits" and not opened and (after is None or after.gap != GLUED)
    if token.lower == "stone" and size == 1 and token.text == "stone":
        ends = after is None or after.gap == BROKEN or after.kind != "w" or after.lower in AFTER_STONE
        return ends and tokens[at - 1].text not in HYPHENS
    if token.lower == "pc":
        return token.text == "pc" and figure.kind == "digits"
    if after is not None and after.gap == GLUED and after.kind == "n":
        return False
    hyphened = tokens[at - 1].text in HYPHENS and at > figure.last
    if hyphened and size == 1 and token.lower in lexicon.not_claims("builds") and token.lower not in {"hour", "fold"}:
        return False
    bits = token.lower in {"bit", "bits"} and size == 1 and not hyphened
    data = figure.kind == "digits" and after is not None and after.lower == "per"
    counted = bits and not data  # "used up all eight bits"
    return not counted and not (token.lower == "second" and not hyphened and figure.kind == "words")
