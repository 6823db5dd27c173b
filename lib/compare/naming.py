"""What a measure is called, in the articles' own words: "people killed", "share of capacity (reservoir)"."""

from __future__ import annotations

import re
from typing import Final

from lib.compare.clauses import Around, Words
from lib.compare.lexicon import conversions, find, metrics, things
from lib.compare.words import Token, stem, stop_words, tokenize, word_set, word_table

OF: Final = re.compile(r"\s{1,3}of\s", re.IGNORECASE)
SHORT: Final = 4
TIME: Final = frozenset({"hour", "month"})
KINDS: Final = (("forecast", "expected"), ("reference", "earlier"))


def shown(
    around: Around,
    thing: str | None,
    happening: str | None,
    metric: str | None,
    head: Words,
    *,
    scope: frozenset[str],
    delta: bool,
) -> str:
    """Name the measure of a number for people.

    `scope` and `delta` tell a forecast, an earlier figure and a change from the figure itself.
    """
    name = plain_name(around, thing, happening, metric, head)
    if delta and around.number.unit is not None:
        name = f"change in {name.removeprefix('share of ')}"
    kind = next((word for mark, word in KINDS if mark in scope), None)
    return f"{name}, {kind}" if kind else name


def plain_name(around: Around, thing: str | None, happening: str | None, metric: str | None, head: Words) -> str:
    """Name the measure without what sets this figure apart."""
    number = around.number
    if metric is not None and happening is None:
        return f"share of {metric}" if number.unit == "percent" and metric in word_set("wholes") else metric
    counted = phrase(around.counted, number.counted) or " ".join(t.lower for t in head)
    noun = things()[2][thing] if thing is not None else counted
    if happening and number.unit is None:
        return f"{noun} {happening}" if noun else happening
    if happening:
        return metric or amount(around, happening, counted, noun)
    if number.unit is None or not counted:
        return metric or counted or noun or (number.unit or "").replace("_", " ") or before(around)
    return metric or quantity(around, counted)


def before(around: Around) -> str:
    """Return the last words before a number that counts nothing named."""
    telling = [t.lower for t in around.before if t.lower not in stop_words()]
    return " ".join(telling[-2:]) or "number"


def phrase(words: Words, written: str | None) -> str:
    """Return the words for what is counted, without a figure among them and what follows it."""
    if written is None:
        return ""
    cut = next((t.start for t in words if t.lower[0].isdigit()), len(written))
    tail = written[:cut].split()
    while tail and tail[-1].lower() in {"of", "in", "for", "to", "at", "the", "a"}:
        tail.pop()
    return " ".join(tail)


def amount(around: Around, happening: str, counted: str, noun: str) -> str:
    """Name a sum, share or span that something happens to: "amount pledged", "share of voters evacuated"."""
    unit = around.number.unit
    if unit == "percent":
        return f"share of {noun} {happening}" if noun else f"share {happening}"
    name: str = word_table()["amount"].get(happening, "")
    if not name:
        return counted or happening
    own = {stem(w) for w in (*name.split(), happening)} | {stem(w) for w in word_set("dimensions")}
    told = bool(counted) and not {t.stem for t in around.counted} & own and not find(around.counted, metrics()[0])
    if not told or len(counted.split()) > SHORT:
        return name.removesuffix(" of")
    return f"{name} {counted}" if name.endswith(" of") else f"{name} ({counted})"


def quantity(around: Around, counted: str) -> str:
    """Name a measured quantity: "share of capacity (reservoir)", "days of heavy rain", "water a second"."""
    number = around.number
    if number.unit == "percent":
        return f"share of {counted}{holder(around, counted)}"
    of = OF.match(around.text, number.end)
    if conversions().get(number.unit or "", ("",))[0] in TIME and of is not None:
        return f"{number.unit}s of {counted}"
    rate = f" a {number.per}" if number.per else ""
    return f"{counted}{rate}{holder(around, counted)}"


def holder(around: Around, counted: str) -> str:
    """Return whose quantity it is in brackets; "" when that is long, a mere pronoun, or said already."""
    subject = around.number.subject or ""
    words = around.subject
    said = {t.stem for t in tokenize(counted)}
    if not words or len(words) > SHORT or any(dull(t) or t.stem in said for t in words):
        return ""
    return f" ({' '.join(subject.split())})"


def dull(token: Token) -> bool:
    """Tell whether a word names nobody: a pronoun or a figure."""
    return token.lower in word_set("pronouns") or token.lower[0].isdigit()
