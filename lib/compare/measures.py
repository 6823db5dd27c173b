"""Whether two numbers are on one measure: same dimension, thing, happening or metric, scope, time and place.

A doubt never makes two numbers "at odds": what is not certain is at most related.
"""

from __future__ import annotations

from typing import Final, Literal, NamedTuple

from lib.compare.about import dimensions
from lib.compare.intervals import apart, ratio, relation, slip
from lib.compare.lexicon import metrics, things
from lib.compare.settings import Setting
from lib.model import NumberRelation

Grade = Literal["strong", "medium", "weak"]
FAR, BOUND_STRONG, BOUND_MEDIUM = 10.0, 2.0, 1.25


class Verdict(NamedTuple):
    """What two numbers are to each other: a relation, or None for numbers that are only related, and a note."""

    relation: NumberRelation | None
    note: str


class Doubt(NamedTuple):
    """Why two numbers may be on different measures, and how grave that is.

    SOFT: never at odds. HARD: on one measure only when they state the same rare value. BARRED: never on one measure.
    """

    weight: int
    note: str


NONE, SOFT, HARD, BARRED = range(4)
CERTAIN: Final = Doubt(NONE, "")


def dimension(s: Setting) -> str:
    """Return what a number is measured in, after conversion."""
    return f"{s.size.unit or 'count'}{' change' if s.delta else ''}"


def doubt(a: Setting, b: Setting) -> Doubt:
    """Return the gravest reason why two numbers may not be on one measure."""
    if dimension(a) != dimension(b) or not same_rate(a, b) or (a.delta and opposed(a, b)):
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


def kind_doubt(a: Setting, b: Setting) -> Doubt:  # noqa: PLR0911  (one line a rule)
    """Compare things counted, happenings and metrics."""
    wider = things()[1]
    if a.happening and b.happening and a.happening != b.happening:
        return Doubt(BARRED, "")
    if a.thing and b.thing and a.thing != b.thing:
        related = wider.get(a.thing) == b.thing or wider.get(b.thing) == a.thing
        return Doubt(BARRED, "different scope" if related and a.happening and a.happening == b.happening else "")
    if a.metric and b.metric and a.metric != b.metric:
        known = metrics()[1]
        if known[a.metric].wider == b.metric or known[b.metric].wider == a.metric:
            usual = known[a.metric].usual or known[b.metric].usual
            return CERTAIN if usual else Doubt(SOFT, "maybe related")
        return Doubt(BARRED, "")
    if a.number.unit is not None and a.firms and b.firms and not a.firms & b.firms:
        return Doubt(SOFT, "different scope")
    if a.metric is not None and a.metric == b.metric:
        return CERTAIN
    left, right = a.head - dimensions(), b.head - dimensions()
    if not (a.thing and b.thing) and left and right and not left & right:
        if a.number.unit is not None or ((a.thing or b.thing) and a.happening and b.happening):
            return Doubt(HARD, "maybe related")
        return Doubt(BARRED, "")
    if a.happening != b.happening and not (a.thing is None and left & right and a.predicate & b.predicate):
        return Doubt(SOFT, "maybe related")
    return subject_doubt(a, b)


def subject_doubt(a: Setting, b: Setting) -> Doubt:
    """Compare whose figures they are, where the happening alone does not tell: sums of money, terms, spans of time."""
    if a.number.unit is None and a.happening and not names_itself(a):
        return CERTAIN
    told = a.subject & (b.subject | b.about) or b.subject & a.about
    if a.subject and b.subject and not told and not a.bearers & b.bearers and (not a.happening or names_itself(a)):
        return Doubt(SOFT, "maybe related")
    if a.size.unit == "percent" and a.among and b.among and not a.among & b.among:
        return Doubt(SOFT, "different scope")
    if a.size.unit in {"month", "hour"} and not a.bearers & b.bearers and not (a.head & b.head) - dimensions():
        return Doubt(SOFT, "maybe related")
    return CERTAIN


def names_itself(s: Setting) -> bool:
    """Tell whether the thing counted is the happening's own noun, so that it says nothing more: votes, sales."""
    return s.thing is None and s.happening is not None and any(h[:3] == s.happening[:3] for h in s.head)


def scope_doubt(a: Setting, b: Setting) -> Doubt:
    """Compare what the numbers cover: forecast, earlier figure, part, wider and narrower, distinguishing words."""
    differ = a.scope ^ b.scope
    if differ & {"each", "remain", "whole", "reference"}:
        return Doubt(BARRED, "")
    if "forecast" in differ:
        return Doubt(HARD, "forecast")
    narrow = a.thing == b.thing and a.thing not in {None, "person", "job"}
    if "part" in a.scope | b.scope and not narrow:
        part, other = (a, b) if "part" in a.scope else (b, a)
        at_home = part.places and part.places <= other.opening and "part" not in other.scope
        return Doubt(SOFT if at_home else BARRED, "different scope")
    words = set((a.metric or "").split()) | set((b.metric or "").split())
    kinds = {k for k in a.kinds ^ b.kinds if not any(w.startswith(k) for w in words)}
    if {"wide", "narrow"} <= differ or kinds:
        return Doubt(HARD, "different scope")
    return Doubt(SOFT, "different scope") if differ & {"wide", "narrow"} else CERTAIN


def time_doubt(a: Setting, b: Setting) -> Doubt:
    """Compare the times named."""
    x, y = a.when, b.when
    for left, right in ((x.years, y.years), (x.months, y.months), (x.quarters, y.quarters), (x.periods, y.periods)):
        if left and right and not left & right:
            return Doubt(BARRED, "different time")
    if x.weekdays and y.weekdays and not x.weekdays & y.weekdays and not (a.updated or b.updated):
        return Doubt(SOFT, "different time")
    if x.periods ^ y.periods or bool(x.years) != bool(y.years):
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
    within = a.ref.article == b.ref.article
    return Doubt(SOFT, "different scope") if open_ones or (within and a.places != b.places) else CERTAIN


def elsewhere(a: Setting, b: Setting) -> frozenset[str]:
    """Return the places of a number that the other article does not open with."""
    return a.places - b.opening - b.nations


def grade(a: Setting, b: Setting, topic: frozenset[str]) -> Grade | None:  # noqa: C901, PLR0911  (one line a rule)
    """Say how surely two numbers that nothing parts are on one measure. `topic` holds stems too common to tell."""
    shared = (a.about & b.about) - topic
    head = (a.head & b.head) - {"people", "person"}
    wide = (a.wide & b.wide) - topic
    if a.happening and a.happening == b.happening:
        if (a.thing and a.thing == b.thing) or (a.thing is b.thing and head):
            return "strong"
        if a.number.unit is not None and (head or len(shared) >= 1 or len(wide) >= 2):
            return "strong"
        return "medium"
    if a.metric and b.metric:
        return "strong"
    if head and a.thing != "person":
        if len(shared - head) >= 2 or a.predicate & b.predicate:
            return "strong"
        return "medium" if (a.about & b.about) - head else "weak"
    if a.thing and a.thing == b.thing and a.thing != "person":
        if a.predicate & b.predicate:
            return "strong"
        return "medium" if len(shared) >= 2 else "weak"
    if a.thing == b.thing == "person" and a.predicate & b.predicate and (a.subject & b.subject or len(shared) >= 3):
        return "strong"
    if len(shared) >= 3 and 2 * len(shared) >= min(len(a.about), len(b.about)):
        return "strong" if len(shared) >= 5 else "medium"
    return "weak" if shared else None


def distinct(s: Setting) -> int:
    """Count the digits that a value states, or both ends of a range: 118,000,000 has three, 0.5 one."""
    ends = [s.number.value] if s.number.value is not None else [s.number.low, s.number.high]
    return sum(digits(x) for x in ends if x is not None)


def digits(value: float) -> int:
    """Count the digits of a value without the zeros around them."""
    return len(f"{abs(value):.6g}".replace(".", "").partition("e")[0].strip("0"))


def judge(a: Setting, b: Setting, topic: frozenset[str], *, same_words: bool = False) -> Verdict | None:  # noqa: PLR0911  (one line a rule)
    """Judge two numbers; None when nothing links them. `same_words`: both stand in one utterance."""
    why = doubt(a, b)
    if why.weight == BARRED and not why.note:
        return None
    sure: Grade | None = grade(a, b, topic)
    if why.weight == BARRED:
        return Verdict(None, why.note) if why.note and sure == "strong" and ratio(a.size, b.size) < FAR else None
    if same_words and (a.head & b.head or same_value(a, b)):
        sure = "strong"
    found = relation(a.size, b.size)
    if found == "agree":
        return agreeing(a, b, sure, why)
    factor = ratio(a.size, b.size)
    if why.weight < HARD and found == "compatible":
        limit = {"strong": BOUND_STRONG, "medium": BOUND_MEDIUM}.get(sure or "", 0.0)
        if factor <= (limit if why.weight == NONE else min(limit, BOUND_MEDIUM)):
            return Verdict("compatible", converted(a, b))
    if why.weight == NONE and found == "conflict" and sure == "strong" and settled(a, b):
        wrong_scale = slip(a.size, b.size)
        if factor < FAR or wrong_scale or 0 in {a.size.value, b.size.value}:
            return Verdict("conflict", f"check magnitude ×{wrong_scale}" if wrong_scale else "")
    if (sure == "strong" and factor < FAR) or (sure == "medium" and factor <= BOUND_STRONG):
        return Verdict(None, why.note or "maybe related")
    return None


def settled(a: Setting, b: Setting) -> bool:
    """Tell whether a metric is surely that of one place (named in both clauses, or in none) and one moment."""
    if a.metric is not None and metrics()[1][a.metric].moving:
        return False
    if a.metric is None or a.happening is not None:
        return True
    return bool(a.places) == bool(b.places) or len(a.about & b.about) >= 3


def same_value(a: Setting, b: Setting) -> bool:
    """Tell whether two numbers state one and the same value, or range, in one unit."""
    x, y = a.size, b.size
    if x.value is None or y.value is None:
        return x.value is y.value and (x.low, x.high) == (y.low, y.high)
    return apart(x.value, y.value) <= 1e-9


def agreeing(a: Setting, b: Setting, sure: Grade | None, why: Doubt) -> Verdict | None:
    """Judge two numbers that agree: on one measure when the words say so, or when the value is too rare for chance."""
    rare = is_rare(a)
    coincidence = rare and same_value(a, b)
    thing = a.thing == b.thing and a.thing not in {None, "person"}
    if why.weight == HARD:
        fits = coincidence and (sure in {"strong", "medium"} or (a.number.unit is not None and bool(a.head & b.head)))
    elif why.weight == SOFT:
        fits = sure == "strong" or (
            coincidence and (sure is not None or (distinct(a) >= 3 and a.number.unit is not None))
        )
    else:
        fits = (
            sure in {"strong", "medium"}
            or (sure == "weak" and (rare or (thing and a.size.value != 0)))
            or (coincidence and distinct(a) >= 3)
        )
    return Verdict("agree", converted(a, b)) if fits else None


def is_rare(s: Setting) -> bool:
    """Tell whether a value is unlikely to stand twice by chance: three digits, or two and a unit or thousands."""
    large = (s.number.value or s.number.high or 0) >= 1000
    return distinct(s) >= 3 or (distinct(s) >= 2 and (s.number.unit is not None or large))


def converted(a: Setting, b: Setting) -> str:
    """Return "unit converted" for numbers stated in two units."""
    return "unit converted" if a.size.stated_unit != b.size.stated_unit else ""
