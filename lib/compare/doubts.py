"""Why two numbers may not be on one measure: another dimension, kind, subject, scope, time or place."""

from __future__ import annotations

from functools import cache, lru_cache
from typing import Final

from lib.compare.holders import (
    BARRED,
    CERTAIN,
    HARD,
    SAME_ACT,
    SOFT,
    Doubt,
    another_does,
    holder_doubt,
    span_doubt,
    subject_doubt,
)
from lib.compare.intervals import equal
from lib.compare.lexicon import above, metrics
from lib.compare.quotes import families
from lib.compare.setting import Setting
from lib.compare.times import SINCE_THEN, UNTOLD, YEARLY
from lib.compare.words import stem, word_set

NEARLY_ALL: Final = 1.1
STATES: Final = frozenset({"planned", "done"})
PART_OF: Final = 1.5  # so much larger, a count without a place may hold one that has a place


def dimension(s: Setting) -> str:
    """Return what a number is measured in, after conversion."""
    return s.dimension


@lru_cache(maxsize=8)
def doubt(a: Setting, b: Setting) -> Doubt:
    """Return the gravest reason why two numbers may not be on one measure."""
    if a.size.unit != b.size.unit or a.delta != b.delta or not same_rate(a, b) or (a.delta and opposed(a, b)):
        return Doubt(BARRED, "")
    found = CERTAIN
    for check in (kind_doubt, scope_doubt, time_doubt, place_doubt):
        other = check(a, b)
        if other.weight == BARRED:
            return other
        if other.weight > found.weight:
            found = other
    return found


def same_rate(a: Setting, b: Setting) -> bool:
    """Tell whether two numbers are rates per the same thing; "annual" may stand for "a year"."""
    left, right = a.number.per, b.number.per
    if left == right:
        return True
    if left is None or right is None:
        other = a if left is None else b
        return (
            bool(other.kinds & {"annual", "annu", "daili", "month", "weekli", "monthli"})
            or a.size.value == b.size.value
        )
    return set(left.split()) & set(right.split()) == set(left.split())


def opposed(a: Setting, b: Setting) -> bool:
    """Tell whether one number went up and the other down."""
    return None not in {a.number.trend, b.number.trend} and a.number.trend != b.number.trend


def kind_doubt(a: Setting, b: Setting) -> Doubt:  # noqa: C901, PLR0911, PLR0912  (one line a rule)
    """Compare things counted, happenings and metrics."""
    if a.happening and b.happening and a.happening != b.happening:
        if akin(a, b):
            return Doubt(HARD, "maybe related")
        return Doubt(BARRED, "") if a.attached and b.attached else Doubt(SOFT, "maybe related")
    if a.thing and b.thing and a.thing != b.thing and a.noun != b.noun:
        related = a.thing in above(b.thing) or b.thing in above(a.thing)
        if not (related and a.happening and a.happening == b.happening):
            return Doubt(BARRED, "")
        if not equal(a.size, b.size) and not outgrows(a, b):
            return Doubt(BARRED, "different scope")
        if equal(a.size, b.size):
            return Doubt(HARD, "different scope")
    if a.metric and b.metric and a.metric != b.metric:
        known = metrics()[1]
        if known[a.metric].wider == b.metric or known[b.metric].wider == a.metric:
            usual = known[a.metric].usual or known[b.metric].usual
            return CERTAIN if usual else Doubt(SOFT, "maybe related")
        return Doubt(BARRED, "")
    if a.number.unit is not None and a.firms and b.firms and not a.firms & b.firms:
        return Doubt(SOFT, "different scope")
    if another_does(a, b) or another_does(b, a):
        return Doubt(SOFT, "different scope")
    if a.metric is not None and a.metric == b.metric:
        return span_doubt(a, b) if a.size.unit in word_set("spans") else holder_doubt(a, b)
    left, right = a.own_head, b.own_head
    if not (a.thing and b.thing) and left and right and not left & right and len(a.act & b.act) < SAME_ACT:
        if a.number.unit is not None or ((a.thing or b.thing) and a.happening and b.happening):
            return Doubt(HARD, "maybe related")
        return Doubt(BARRED, "")
    if a.happening != b.happening and not (a.thing is None and left & right and a.predicate & b.predicate):
        return Doubt(SOFT, "maybe related")
    return subject_doubt(a, b)


def outgrows(a: Setting, b: Setting) -> bool:
    """Tell whether a class counts more than all it belongs to, of whom nothing but their fate is told.

    2,900 patients and "2,750 were treated": the smaller figure may be no part of the larger.
    """
    if not (a.attached and b.attached):
        return False
    smaller, larger = (a, b) if a.value < b.value else (b, a)
    return smaller.thing in above(larger.thing)[1:] and not smaller.head


def grows(s: Setting) -> bool:
    """Tell whether a count grows while its story goes on: dead, injured, evacuated."""
    return s.happening is not None and s.happening.split()[-1] in word_set("cumulative")


def akin(a: Setting, b: Setting) -> bool:
    """Tell whether two happenings may befall the same people: those evacuated and those in a shelter."""
    return a.happening != b.happening and a.thing == b.thing and {a.happening, b.happening} <= word_set("akin")


def scope_doubt(a: Setting, b: Setting) -> Doubt:
    """Compare what the numbers cover: forecast, earlier figure, part, wider and narrower, distinguishing words."""
    differ = (a.scope ^ b.scope) - STATES
    if a.happening == b.happening == "missing":
        differ -= {"remain"}
    if differ & {"each", "remain", "whole", "reference"}:
        before = differ == {"reference"} and equal(a.size, b.size) and same_slot(a, b)
        return Doubt(SOFT, "different time") if before else Doubt(BARRED, "")
    if a.value != b.value and (a.out_of == b.value or b.out_of == a.value):
        return Doubt(BARRED, "different scope")  # "eight of nine arguments" and "nine arguments"
    kind = (
        "some" not in a.scope | b.scope and a.thing == b.thing and "person" in above(a.thing)[1:]
    )  # six children among the dead are six children
    if "part" in a.scope | b.scope and not kind:
        part, other = (a, b) if "part" in a.scope else (b, a)
        at_home = part.places and part.places <= other.opening and "part" not in other.scope
        if not at_home:
            return Doubt(BARRED, "different scope")
    if "forecast" in differ or (a.scope | b.scope >= STATES and not a.scope & b.scope & STATES):
        return Doubt(HARD, "forecast")
    if "narrow" in differ or (a.kinds != b.kinds and other_kinds(a, b)):
        return Doubt(HARD, "different scope")
    return Doubt(SOFT, "different scope") if "wide" in differ or perhaps_part(a, b) else CERTAIN


def same_slot(a: Setting, b: Setting) -> bool:
    """Tell whether one happening befalls one class of things, or one metric is stated: "up from the 14 of Tuesday"."""
    if a.metric is not None or b.metric is not None:
        return a.metric == b.metric
    return a.happening is not None and a.happening == b.happening and a.thing == b.thing


def other_kinds(a: Setting, b: Setting) -> bool:
    """Tell whether a word sets one number apart from the other that is not in the name of its metric anyway."""
    words = {*(a.metric or "").split(), *(b.metric or "").split()}
    return any(not any(w.startswith(kind) for w in words) for kind in a.kinds ^ b.kinds)


def perhaps_part(a: Setting, b: Setting) -> bool:
    """Tell whether one number may be part of the other, or it is not said in so many words what one counts."""
    if "part" in a.scope | b.scope and (a.thing != b.thing or a.thing in {None, "person", "job"}):
        return True
    if (a.elliptic or b.elliptic) and not (a.updated or b.updated):
        return True
    smaller, larger = (a, b) if a.value <= b.value else (b, a)
    confined = smaller.corner and smaller.corner not in {*larger.head, larger.corner}
    if confined and smaller.thing and smaller.value < larger.value:
        return True
    return a.happening in word_set("of_people") and narrower(smaller, larger)


def narrower(smaller: Setting, larger: Setting) -> bool:
    """Tell whether the smaller count may be part of the larger: six passengers and seven people killed."""
    if smaller.noun != larger.noun:
        return larger.noun in above(smaller.noun)
    special = smaller.head - mere_people()
    return smaller.noun == "person" and bool(special) and not special & (larger.head | larger.about)


@cache
def mere_people() -> frozenset[str]:
    """Return the stems of nouns that say of people only that they are people, or what befell them."""
    stems = {stem(word) for word in word_set("mere_people")}
    return frozenset(stems | {families().get(s, s) for s in stems})


@lru_cache(maxsize=8)
def time_doubt(a: Setting, b: Setting) -> Doubt:
    """Compare the times named."""
    x, y = a.when, b.when
    if x == y == UNTOLD:
        return CERTAIN
    # "a year" may be the year that another names; months are compared by themselves
    periods = [frozenset(p for p in s.periods - YEARLY if not p.startswith("in ")) for s in (x, y)]
    same_kind = zip(
        (x.years, x.months, x.quarters, periods[0]), (y.years, y.months, y.quarters, periods[1]), strict=True
    )
    for left, right in (*same_kind, *([(x.basis, y.basis)] if a.delta and b.delta else [])):
        if left and right and not left & right:
            return Doubt(BARRED, "different time")
    if x.weekdays and y.weekdays and not x.weekdays & y.weekdays and not (a.updated or b.updated):
        return Doubt(SOFT, "different time")
    counts_on = {SINCE_THEN} if grows(a) and a.happening == b.happening else set()  # it began on that day
    if (x.periods ^ y.periods) - counts_on or bool(x.years) != bool(y.years):
        return Doubt(SOFT, "different time")
    if not a.happening and x.present != y.present and (x if y.present else y).weekdays:
        return Doubt(SOFT, "different time")
    return CERTAIN


def place_doubt(a: Setting, b: Setting) -> Doubt:
    """Compare the places, and the nations and organisations beside the numbers.

    A place that one alone names is no doubt when the other's article opens with it.
    """
    if a.names and b.names and not a.names & b.names:
        return Doubt(HARD, "different scope")
    if a.places & b.places:
        return CERTAIN
    open_ones = elsewhere(a, b) | elsewhere(b, a)
    if a.places and b.places:
        return Doubt(HARD if open_ones else SOFT, "different scope")
    if a.number.unit is None and a.value != b.value:
        smaller, larger = (a, b) if a.value <= b.value else (b, a)
        far = larger.value >= PART_OF * smaller.value
        close = larger.value <= NEARLY_ALL * smaller.value  # hardly a part of it
        if smaller.places and not larger.places and (far or not (close or smaller.places & larger.home)):
            return Doubt(SOFT, "different scope")  # perhaps the part of one town
    within = a.ref.article == b.ref.article
    return Doubt(SOFT, "different scope") if open_ones or (within and a.places != b.places) else CERTAIN


def elsewhere(a: Setting, b: Setting) -> frozenset[str]:
    """Return the places of a number that the other article does not open with, nor knows as no place at all."""
    return a.places - b.opening - b.nations - b.unplaced
