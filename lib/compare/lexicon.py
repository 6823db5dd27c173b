"""The word lists by which a number's measure is read: happenings, things counted, metrics, scopes, conversions."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import Final, NamedTuple

from lib.compare.words import Token, stem, tokenize, word_file

REACH: Final = 4


class Pattern(NamedTuple):
    """A phrase of the lists: its stems, whether other words may stand between them, and what it stands for."""

    stems: tuple[str, ...]
    loose: bool
    name: str


class Hit(NamedTuple):
    """A phrase found among tokens `first` to `last` (exclusive)."""

    first: int
    last: int
    name: str


class Metric(NamedTuple):
    """A measured quantity.

    The wider one, whether the wider name usually means it, whether it moves by the hour, and the base units it is
    stated in (none for money, shares and bare figures).
    """

    name: str
    wider: str | None
    usual: bool
    moving: bool
    units: frozenset[str]


Index = dict[str, tuple[Pattern, ...]]


def pattern(words: str, name: str) -> Pattern:
    """Read one phrase of a list."""
    loose = "~" in words
    stems = tuple(t.stem for t in tokenize(words.replace("~", " ").replace("-", " ")))
    return Pattern(stems, loose, name)


def index(patterns: Sequence[Pattern]) -> Index:
    """Sort phrases under their first stem, longest first."""
    found: dict[str, list[Pattern]] = {}
    for item in patterns:
        if item.stems:
            found.setdefault(item.stems[0], []).append(item)
    return {first: tuple(sorted(items, key=lambda p: -len(p.stems))) for first, items in found.items()}


def find(tokens: Sequence[Token], phrases: Index) -> list[Hit]:
    """Find the phrases among the tokens: at each place the longest, and all of that length."""
    found = []
    for i, token in enumerate(tokens):
        here = phrases.get(token.stem)
        if here is None:
            continue
        size = 0
        for item in here:
            last = match(tokens, i, item) if len(item.stems) >= size else 0
            if last:
                found.append(Hit(i, last, item.name))
                size = len(item.stems)
    return found


def match(tokens: Sequence[Token], at: int, item: Pattern) -> int:
    """Return the token after a phrase that begins at `at`; 0 when it does not stand there."""
    for wanted in item.stems[1:]:
        reach = REACH + 1 if item.loose else 2
        ahead = range(at + 1, min(at + reach, len(tokens)))
        at = next((i for i in ahead if tokens[i].stem == wanted), -1)
        if at < 0:
            return 0
    return at + 1


@cache
def happenings() -> tuple[Index, dict[str, frozenset[str]]]:
    """Return the phrases for happenings, and the classes of thing of which a happening needs one."""
    found, needs = [], {}
    for line in word_file("happenings.tsv"):
        name, need, forms = line.split("\t")
        if need != "-":
            needs[name] = frozenset(need.split("|"))
        found += [pattern(form, name) for form in forms.split(", ")]
    return index(found), needs


@cache
def things() -> tuple[Index, dict[str, str], dict[str, str]]:
    """Return the nouns of things counted, the wider class of each class, and the noun to show."""
    found, wider, shown = [], {}, {}
    for line in word_file("things.tsv"):
        name, wide, forms = line.split("\t")
        if wide != "-":
            wider[name] = wide
        shown[name] = forms.split(", ")[0]
        found += [pattern(form, name) for form in forms.split(", ")]
    return index(found), wider, shown


@cache
def above(thing: str | None) -> tuple[str, ...]:
    """Return a class of things and all wider ones, the narrowest first."""
    wider, found = things()[1], []
    while thing is not None and thing not in found:
        found.append(thing)
        thing = wider.get(thing)
    return tuple(found)


@cache
def metrics() -> tuple[Index, dict[str, Metric]]:
    """Return the names of measured quantities."""
    found, known = [], {}
    for line in word_file("metrics.tsv"):
        name, wide, forms, *units = line.split("\t")
        wider = None if wide in {"-", "~"} else wide.removesuffix("!")
        stated = frozenset(units[0].split(", ")) if units else frozenset()
        known[name] = Metric(name, wider, wide.endswith("!"), wide == "~", stated)
        found += [pattern(form, name) for form in forms.split(", ")]
    return index(found), known


@cache
def scopes() -> Index:
    """Return the words that narrow, widen or displace what a number covers; each name is "kind:word"."""
    found = []
    for line in word_file("scopes.tsv"):
        kind, forms = line.split("\t")
        found += [pattern(form, f"{kind}:{stem(form)}") for form in forms.split(", ")]
    return index(found)


@cache
def conversions() -> dict[str, tuple[str, float, float]]:
    """Return for each convertible unit its base unit, factor and offset."""
    found = {}
    for line in word_file("conversions.tsv"):
        unit, base, factor, offset = line.split("\t")
        found[unit] = (base, float(factor), float(offset))
    return found
