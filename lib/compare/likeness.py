"""How surely two equal or near figures of two articles are one figure: what speaks for it and against it, added up.

Outlets word one figure in ways that no list foresees, but two figures that nobody states by chance, in articles on one
story, are one when little speaks against it. Figures that differ are no business of this module.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from functools import cache
from typing import Any, Final, NamedTuple

from lib.compare.about import dimensions
from lib.compare.doubts import BARRED, NONE, akin, opposed, time_doubt
from lib.compare.intervals import apart, equal, relation
from lib.compare.lexicon import above, metrics
from lib.compare.quotes import families
from lib.compare.settings import Setting
from lib.compare.words import read_table, stem

NEVER: Final = -9.0
NEAR: Final = 0.12
TEN, THOUSAND = 10, 1000
TIME: Final = frozenset({"hour", "month"})
LOSS: Final = stem("loss")
PLAIN: Final = frozenset({"people", "person"})


class Alike(NamedTuple):
    """Two figures with the sum of what speaks for their being one."""

    weight: float
    a: Setting
    b: Setting


@cache
def weights() -> dict[str, Any]:
    """Return the weights of likeness.toml."""
    return read_table("likeness.toml")


def likeness(a: Setting, b: Setting, topic: frozenset[str], *, alone: bool) -> float:
    """Add up what speaks for and against two equal figures being one. `topic` holds stems too common to tell.

    `alone`: no other figure of the two articles has the value. Returns a weight to hold against `enough`.
    """
    if a.size.unit != b.size.unit or a.size.vague or b.size.vague:
        return NEVER
    kept = nearness(a, b)
    if not kept or relation(a.size, b.size) == "conflict":
        return NEVER
    if time_doubt(a, b).weight == BARRED or opposed(a, b) or not a.value:
        return NEVER
    if {a.number.role, b.number.role} == {"to", "delta"}:  # fell to 47, fell by 47
        return NEVER
    rare, known = kept * min(rarity(a), rarity(b)), weights()
    said = words_for(a, b, topic)
    if said < known["some_words"] and rare < known["telling"]:
        return NEVER
    return rare + said + (known["for"]["alone"] if alone else 0.0) - against(a, b)


def near(a: float, b: float) -> bool:
    """Tell whether two values are near enough to be weighed at all."""
    return abs(a - b) <= NEAR * max(abs(a), abs(b))


def nearness(a: Setting, b: Setting) -> float:
    """Return how much of their rarity two figures keep: all when they are one value, less when only near, else none."""
    if equal(a.size, b.size):
        return 1.0
    if a.size.value is None or b.size.value is None:
        return 0.0
    if "<" in a.size.comparator + b.size.comparator and not (a.head & b.head) - dimensions():
        return 0.0
    distance = apart(a.size.value, b.size.value)
    found: float = next((share for reach, share in weights()["near"] if distance <= reach), 0.0)
    return found


def rarity(s: Setting) -> float:
    """Return how little likely a value is to stand twice by chance."""
    unit, value = s.size.unit, abs(s.number.value or s.number.high or s.number.low or 0.0)
    if unit is None:
        kind = "small" if value < TEN else "count" if value < THOUSAND else "large"
    else:
        money = len(unit) == 3 and unit.isupper()
        kind = "money" if money else "time" if unit in TIME else "percent" if unit == "percent" else "measure"
    digits = len(f"{value:.6g}".replace(".", "").partition("e")[0].strip("0"))
    found: float = weights()["rarity"][kind][min(max(digits, 1), 3) - 1]
    return found


def words_for(a: Setting, b: Setting, topic: frozenset[str]) -> float:
    """Add up the words that two figures have in common."""
    known = weights()["for"]
    left, right = a.head - dimensions() - PLAIN, b.head - dimensions() - PLAIN
    heads = left & right
    near = (a.about & b.about) - topic - heads - PLAIN - dimensions()
    far = (a.wide & b.wide) - topic - heads - near - PLAIN - dimensions()
    crossed = bool(not heads and ((left & b.about) | (right & a.about)))
    total: float = known["noun"] * min(len(heads), known["most_nouns"])
    total += known["noun_near"] * crossed
    total += known["word"] * min(len(near), known["most_words"]) + known["word_far"] * min(len(far), known["most_far"])
    total += known["act"] * min(len(a.act & b.act), known["most_act"]) + known["place"] * bool(a.places & b.places)
    total += known["bearer"] * bool(a.bearers & b.bearers)
    total += known["scope"] * bool(a.scope & b.scope or a.kinds & b.kinds)
    if a.metric is not None and a.metric == b.metric:
        total += known["metric"]
    if a.happening is not None and a.happening == b.happening:
        total += known["happening"]
    if a.thing is not None and b.thing is not None:
        if a.thing == b.thing:
            total += known["people" if a.thing == "person" else "thing"]
        elif related_things(a, b):
            total += known["wider"]
    return total


def related_things(a: Setting, b: Setting) -> bool:
    """Tell whether two classes of things may be one: one is the wider of the other, or both are people."""
    left, right = above(a.thing), above(b.thing)
    return bool(set(left) & set(right))


def against(a: Setting, b: Setting) -> float:
    """Add up what tells two figures apart."""
    known = weights()["against"]
    differ = a.scope ^ b.scope
    if a.number.per or b.number.per:
        differ -= {"each"}  # "for each share" is "a share"
    total = sum((known[mark] for mark in ("each", "reference", "forecast", "part") if mark in differ), 0.0)
    total += known["wide"] * bool(differ & {"wide", "narrow"}) + known["kind"] * min(2, len(a.kinds ^ b.kinds))
    if a.metric and b.metric and a.metric != b.metric:
        wider = metrics()[1][a.metric].wider == b.metric or metrics()[1][b.metric].wider == a.metric
        total += 0 if wider else known["metric"]
    if a.happening and b.happening and a.happening != b.happening:
        total += known["akin" if akin(a, b) else "happening"]
    if a.thing and b.thing and a.thing != b.thing and not related_things(a, b):
        total += known["thing"]
    if a.head and b.head and not a.head & b.head and a.thing != b.thing:
        total += known["noun"]
    total += known["nations"] * parted(a.names, b.names) + known["firms"] * parted(a.firms, b.firms)
    total += known["places"] * parted(a.places, b.places)
    total += known["weekday"] * (time_doubt(a, b).weight > NONE) + known["change"] * (a.delta != b.delta)
    total += known["gain_and_loss"] * (a.metric is not None and a.metric == b.metric and at_a_loss(a) != at_a_loss(b))
    if a.number.per != b.number.per:
        total += known["rate_unsaid" if None in {a.number.per, b.number.per} else "rate"]
    ways = {a.size.comparator[:1], b.size.comparator[:1]} & {"<", ">"}
    total += known["other_bound"] if len(ways) > 1 else known["bound"] * (a.size.comparator != b.size.comparator)
    total += 0.0 if equal(a.size, b.size) else known["rounded"]
    return float(total)


def at_a_loss(s: Setting) -> bool:
    """Tell whether a figure is called a loss: "a net loss" goes by the name of net profit."""
    return families().get(LOSS, LOSS) in s.head


def parted(a: frozenset[Any], b: frozenset[Any]) -> bool:
    """Tell whether both name some, and none in common."""
    return bool(a and b and not a & b)


def best_matches(found: Iterable[Alike], taken: Iterable[tuple[Setting, Setting]]) -> list[tuple[Setting, Setting]]:
    """Return the pairs that weigh enough, each figure with one of another article at most, the surest first.

    `taken` holds pairs that are settled; their figures get no second partner in that article. "Dozens" fits many.
    """
    busy: Counter[tuple[object, str]] = Counter()
    for a, b in taken:
        if a.size.vague or b.size.vague:
            continue
        busy[a.ref, b.ref.article] += 1
        busy[b.ref, a.ref.article] += 1
    out = []
    for weight, a, b in sorted(found, key=lambda x: (-x.weight, x.a.ref, x.b.ref)):
        if weight < weights()["enough"] or busy[a.ref, b.ref.article] or busy[b.ref, a.ref.article]:
            continue
        busy[a.ref, b.ref.article] += 1
        busy[b.ref, a.ref.article] += 1
        out.append((a, b))
    return out
