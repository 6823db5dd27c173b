"""Signs that two figures of two articles are on one measure, or are not: what `likeness` adds up."""

from __future__ import annotations

import math
from collections.abc import Callable
from functools import cache
from typing import Any, Final

from lib.compare.about import dimensions
from lib.compare.doubts import doubt, time_doubt
from lib.compare.holders import BARRED, HARD, NONE
from lib.compare.intervals import equal, ratio, relation
from lib.compare.lexicon import above
from lib.compare.setting import Setting
from lib.compare.words import read_table

TEN, THOUSAND = 10, 1000
CURRENCY: Final = 3
TIME: Final = frozenset({"hour", "month"})
PLAIN: Final = frozenset({"people", "person"})
CLOSE, DOUBLE = 1.25, 2.0
MOST_APART: Final = 4.0
MOST_NOUNS, MOST_WORDS = 2.0, 2.5
ROUNDED: Final = 0.7  # so much of its rarity a value keeps beside one that is only nearly the same
SCOPES: Final = ("each", "reference", "forecast", "part", "remain", "whole", "wide", "narrow")

Signs = dict[str, float]


def signs(a: Setting, b: Setting, telling: Callable[[str], float]) -> Signs:
    """Return the signs of two figures of one unit, each with how strongly it shows.

    `telling` says how much a stem tells, from 0 for one beside every figure of the two articles to 1 for a rare one.
    """
    found = {**of_words(a, b, telling), **of_kind(a, b), **of_scope(a, b), **of_people(a, b)}
    wordless, alone = bool(found["no word"]), bool(found["words alone"])
    found |= of_value(a, b, wordless=wordless, linked=not wordless and not alone)
    return {name: float(value) for name, value in found.items() if value}


def of_words(a: Setting, b: Setting, telling: Callable[[str], float]) -> Signs:
    """Return what the nouns counted and the words of the clause show."""
    left, right = a.head - dimensions() - PLAIN, b.head - dimensions() - PLAIN
    nouns = left & right
    words = (a.about & b.about) - nouns - PLAIN - dimensions()
    act = len(a.act & b.act)
    same = (a.happening and a.happening == b.happening) or (a.metric and a.metric == b.metric)
    one_thing = a.thing is not None and a.thing == b.thing
    return {
        "nouns": min(sum(map(telling, nouns)), MOST_NOUNS),
        "other noun": bool(left and right and not nouns),
        "noun unsaid": not left or not right,
        "words": min(sum(map(telling, words)), MOST_WORDS),
        "act": min(act, 2),
        "no word": not (nouns or words or act or same or one_thing),
        "words alone": bool(words) and not (nouns or act or same or one_thing),
    }


def of_kind(a: Setting, b: Setting) -> Signs:
    """Return what the things, the happenings and the quantities show."""
    happens = a.happening is not None and a.happening == b.happening
    attached = a.attached and b.attached
    known = a.thing is not None and b.thing is not None
    things = known and a.thing == b.thing
    kin = known and not things and related_things(a, b)
    other = a.happening is not None and b.happening is not None and not happens
    metrics = {a.metric, b.metric} - {None}
    return {
        "people": things and a.thing == "person",
        "thing": things and a.thing != "person",
        "wider thing": kin,
        "wider thing, happening": kin and happens,
        "happening": happens and attached,
        "happening afar": happens and not attached,
        "other happening": other and attached,
        "one happening": (a.happening is None) != (b.happening is None),
        "thing and happening": happens and (things or kin or bool(a.head & b.head - dimensions() - PLAIN)),
        "metric": len(metrics) == 1 and a.metric == b.metric,
        "one metric": len(metrics) == 1 and a.metric != b.metric,
        "other metric": len(metrics) > 1,
    }


def of_scope(a: Setting, b: Setting) -> Signs:
    """Return what the words for part and whole, for time and for place show, and the gravest doubt of the rules."""
    differ = a.scope ^ b.scope
    rates = {a.number.per, b.number.per}
    time, gravest = time_doubt(a, b).weight, doubt(a, b).weight
    return {
        **{name: name in differ for name in SCOPES},
        "both part": "part" in a.scope and "part" in b.scope,
        "kinds": min(2, len(a.kinds ^ b.kinds)),
        "one rate": len(rates) > 1 and None in rates,
        "change": a.delta != b.delta,
        "maybe other time": NONE < time < HARD,
        "other time": time >= HARD,
        "doubt": gravest == HARD,
        "barred": gravest == BARRED,
        "place": bool(a.places & b.places),
    }


def of_people(a: Setting, b: Setting) -> Signs:
    """Return what the names beside two figures show."""
    return {
        "speaker": a.number.speaker is not None and a.number.speaker == b.number.speaker,
        "other subject": parted(a.subject, b.subject),
        "same subject": bool(a.subject & b.subject),
        "other name": parted(a.bearers, b.bearers),
        "other firm": parted(a.firms, b.firms),
    }


def of_value(a: Setting, b: Setting, *, wordless: bool, linked: bool) -> Signs:
    """Return what the values show.

    `wordless`: the two figures share no word at all. `linked`: they share a noun, a thing, a happening or a quantity.
    """
    times, found = ratio(a.size, b.size), relation(a.size, b.size)
    agree = found == "agree"
    few = a.number.unit is None and max(abs(a.value), abs(b.value)) < TEN
    return {
        "agree": agree,
        "agree, rare": min(rarity(a), rarity(b)) * (1.0 if equal(a.size, b.size) else ROUNDED) if agree else 0.0,
        "agree, few": agree and few,
        "agree, no word": agree and wordless,
        "agree, one thing": agree and linked,
        "both hold": found == "compatible",
        "close": times <= CLOSE,
        "within double": times <= DOUBLE,
        "apart": min(math.log(max(times, 1.0)), MOST_APART),
        "share": a.size.unit == "percent",
    }


@cache
def rarities() -> dict[str, Any]:
    """Return how rare values are, by kind and digits."""
    found: dict[str, Any] = read_table("likeness.toml")["rarity"]
    return found


def rarity(s: Setting) -> float:
    """Return how little likely a value is to stand twice by chance."""
    unit, value = s.size.unit, abs(s.number.value or s.number.high or s.number.low or 0.0)
    if unit is None:
        kind = "small" if value < TEN else "count" if value < THOUSAND else "large"
    else:
        money = len(unit) == CURRENCY and unit.isupper()
        kind = "money" if money else "time" if unit in TIME else "percent" if unit == "percent" else "measure"
    digits = len(f"{value:.6g}".replace(".", "").partition("e")[0].strip("0"))
    found: float = rarities()[kind][min(max(digits, 1), 3) - 1]
    return found


def related_things(a: Setting, b: Setting) -> bool:
    """Tell whether two classes of things may be one: one is the wider of the other, or both are people."""
    return bool(set(above(a.thing)) & set(above(b.thing)))


def parted(a: frozenset[Any], b: frozenset[Any]) -> bool:
    """Tell whether both name some, and none in common."""
    return bool(a and b and not a & b)
