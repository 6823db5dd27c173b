"""How surely two figures of two articles are on one measure: the signs of `signs`, weighed and added up.

Outlets word one figure in ways that no list foresees. The weights are fitted on annotated clusters of articles; no
single sign decides, and figures are paired with those that are nearly the likest of the other article.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import cache
from typing import Any, Final, NamedTuple

from lib.compare.about import dimensions
from lib.compare.doubts import doubt, opposed, time_doubt
from lib.compare.holders import BARRED, HARD, Doubt, holder_doubt, span_doubt
from lib.compare.intervals import relation
from lib.compare.quotes import families
from lib.compare.setting import Setting
from lib.compare.signs import Signs, signs
from lib.compare.words import read_table, stem, word_file, word_set
from lib.model import Ref

NEVER: Final = -9.0
APART: Final = 2.0  # figures farther apart are no business of the weights

TELLS_APART: Final = frozenset({"different scope", "different time", "forecast"})
LOSS: Final = stem("loss")


class Alike(NamedTuple):
    """Two figures with the weight of all that speaks for their being on one measure."""

    weight: float
    a: Setting
    b: Setting


@cache
def weights() -> dict[str, float]:
    """Return the weight of each sign, and the constant."""
    rows = (line.split("\t") for line in word_file("likeness.tsv"))
    return {name: float(weight) for name, weight in rows}


@cache
def limits() -> dict[str, Any]:
    """Return how much weight is asked for."""
    found: dict[str, Any] = read_table("likeness.toml")["limits"]
    return found


def weigh(found: Signs) -> float:
    """Add up the weights of the signs found."""
    known = weights()
    return known["constant"] + sum(known.get(name, 0.0) * value for name, value in found.items())


def likeness(a: Setting, b: Setting, telling: Callable[[str], float]) -> float:
    """Weigh what speaks for and against two figures being on one measure; `telling` as for `signs`."""
    found = signs(a, b, telling)
    agree = "agree" in found
    if "other happening" in found and not agree:
        return weigh(found) - float(limits()["other_happening"])
    if "agree, one thing" not in found and agree and found.get("words", 0.0) < limits()["some_words"]:
        return weigh(found) if found.get("agree, rare", 0.0) >= limits()["telling"] else NEVER
    return weigh(found)


def worth_weighing(a: Setting, b: Setting) -> bool:  # noqa: PLR0911  (one line a rule)
    """Tell whether weighing two figures of two articles may pair them.

    Not when one is none or several times the other, when they share nothing and differ, when they name two times or
    one goes up and the other down, and when they differ and a rule says that they cover different things.
    """
    if a.ref.article == b.ref.article or a.size.unit != b.size.unit or not a.value or not b.value:
        return False
    low, high = sorted((abs(a.value), abs(b.value)))
    if high > APART * low or {a.number.role, b.number.role} == {"to", "delta"}:  # fell to 47, by 47
        return False
    found = relation(a.size, b.size)
    if found != "agree" and not linked(a, b):
        return False
    if found == "conflict" and (parted_by_rule(doubt(a, b)) or holder_doubt(a, b).weight):
        return False
    if found == "compatible" and hardly_both(a, b):
        return False
    if "whole" in a.scope ^ b.scope and {a.happening, b.happening} & word_set("of_people"):
        return False  # "eleven of the 30 children were found" does not say that 30 were
    return not (time_doubt(a, b).weight == BARRED or opposed(a, b) or other_fate(a, b) or gain_and_loss(a, b))


def hardly_both(a: Setting, b: Setting) -> bool:
    """Tell whether two bounds that both can hold are of two things: a forecast, another time and place."""
    why = doubt(a, b)
    if why.weight == HARD and (why.note == "forecast" or time_doubt(a, b).weight):
        return True
    return a.size.unit in word_set("spans") and bool(span_doubt(a, b).weight)


def other_fate(a: Setting, b: Setting) -> bool:
    """Tell whether people suffer one thing here and another there: those rescued are not those missing."""
    people = word_set("of_people")
    return a.happening != b.happening and a.attached and b.attached and {a.happening, b.happening} <= people


def gain_and_loss(a: Setting, b: Setting) -> bool:
    """Tell whether one metric is a gain here and a loss there: "a net loss" goes by the name of net profit."""
    return a.metric is not None and a.metric == b.metric and at_a_loss(a) != at_a_loss(b)


def parted_by_rule(why: Doubt) -> bool:
    """Tell whether a doubt is such that figures which differ are not at odds, however alike."""
    return why.weight >= HARD or why.note in TELLS_APART


def linked(a: Setting, b: Setting) -> bool:
    """Tell whether two figures share a noun, a thing, a happening, a quantity or an act: else only values may tell."""
    return bool(
        (a.happening and a.happening == b.happening)
        or (a.thing and a.thing == b.thing)
        or (a.metric and a.metric == b.metric)
        or (a.head & b.head) - dimensions()
        or a.act & b.act
    )


def at_a_loss(s: Setting) -> bool:
    """Tell whether a figure is called a loss."""
    return families().get(LOSS, LOSS) in s.head


def likest(found: Iterable[Alike]) -> list[Alike]:
    """Return the pairs that weigh enough, and for neither figure much less than its likest of the other article."""
    known = list(found)
    best: dict[tuple[Ref, str], float] = {}
    for weight, a, b in known:
        for s, other in ((a, b), (b, a)):
            place = (s.ref, other.ref.article)
            best[place] = max(weight, best.get(place, NEVER))
    enough, margin = limits()["enough"], limits()["margin"]
    return [
        pair
        for pair in known
        if pair.weight >= enough
        and pair.weight >= best[pair.a.ref, pair.b.ref.article] - margin
        and pair.weight >= best[pair.b.ref, pair.a.ref.article] - margin
    ]
