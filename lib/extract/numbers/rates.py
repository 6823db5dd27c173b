"""Rates: "per day", "a barrel", "/MWh"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from lib.extract.numbers import lexicon
from lib.extract.numbers.tokens import BROKEN, GLUED, HYPHENS, Token

# Short and learned forms of what a rate is by, as the units are named
NAMES: Final = {
    "annum": "year",
    "capita": "person",
    "kwh": "kilowatt hour",
    "mwh": "megawatt hour",
    "sq m": "square metre",
    "sq ft": "square foot",
}
PLURALS: Final = ("s", "people", "men", "women", "children", "population")
TAKEN_FROM_PAY: Final = lexicon.cues("taken_from_pay")
ARTICLES: Final = frozenset({"a", "an", "each", "every"})


def rate_after(tokens: Sequence[Token], at: int) -> tuple[int, str] | None:
    """Return (end, noun) of a rate that begins at token `at`: "per day", "a barrel", "/MWh", "per person per day"."""
    if at >= len(tokens) or tokens[at].gap == BROKEN:
        return None
    at += tokens[at].text in HYPHENS and tokens[at].gap == GLUED
    if at + 1 >= len(tokens):
        return None
    word = tokens[at].lower
    if word == "per":
        base = rate_base(tokens, at + 1)
        if base is not None:
            return base
        first = rate_noun(tokens, at + 1, any_noun=True)
        again = first is not None and first[0] < len(tokens) and tokens[first[0]].lower == "per"
        second = rate_noun(tokens, first[0] + 1, any_noun=True) if first and again else None
        return (second[0], f"{first[1]} per {second[1]}") if first and second else first
    if word == "/" and tokens[at].gap == GLUED:
        return rate_noun(tokens, at + 1, any_noun=False)
    return rate_of_article(tokens, at) if word in ARTICLES else None


def rate_base(tokens: Sequence[Token], at: int) -> tuple[int, str] | None:
    """Read the round number and noun of "per 100,000 people"."""
    if at + 1 >= len(tokens) or tokens[at].kind != "n" or any(t.gap == BROKEN for t in tokens[at : at + 2]):
        return None
    digits = tokens[at].text.replace(",", "")
    scaled = tokens[at + 1].lower in {"million", "thousand"}
    noun = at + 1 + scaled
    if digits.strip("0") != "1" or noun >= len(tokens) or tokens[noun].gap == BROKEN:
        return None
    named = tokens[noun].kind == "w" and tokens[noun].text.islower() and tokens[noun].text.endswith(PLURALS)
    words = [t.text for t in tokens[at : noun + named]]
    return noun + named, " ".join(words)


def rate_of_article(tokens: Sequence[Token], at: int) -> tuple[int, str] | None:
    """Read "a barrel", "an hour", "each month", but not "a year earlier"."""
    found = rate_noun(tokens, at + 1, any_noun=False)
    if not found or (tokens[at].lower in {"a", "an"} and found[1] in lexicon.not_claims("not_rates_if_a")):
        return None
    after, following = (
        tokens[k].lower if k < len(tokens) and tokens[k].gap != BROKEN else "" for k in (found[0], found[0] + 1)
    )
    if after == "before" and following in TAKEN_FROM_PAY:  # "R15,000 a month before deductions"
        return found
    return None if after in lexicon.not_claims("not_rates_before") else found


def rate_noun(tokens: Sequence[Token], at: int, *, any_noun: bool) -> tuple[int, str] | None:
    """Read the noun of a rate, two words if they make one ("square metre"); any word after "per"."""
    at += at < len(tokens) and tokens[at].text in HYPHENS
    if at >= len(tokens) or tokens[at].gap == BROKEN:
        return None
    known = lexicon.not_claims("rates")
    words = [t.lower for t in tokens[at : at + 2]]
    pair = " ".join(words)
    if pair in known:
        return at + len(words), NAMES.get(pair, pair)
    if words[0] in known or (any_noun and tokens[at].kind == "w"):
        return at + 1, NAMES.get(words[0], words[0])
    unit = lexicon.units()[0].get((words[0],)) or lexicon.units()[1].get((tokens[at].text,))
    return (at + 1, unit.name) if unit and tokens[at].gap == GLUED else None
