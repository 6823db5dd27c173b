"""Whether two numbers are on one measure: same dimension, thing, happening or metric, scope, time and place.

A doubt never makes two numbers "at odds": what is not certain is at most related.
"""

from __future__ import annotations

from itertools import takewhile
from typing import Literal, NamedTuple

from lib.compare.doubts import akin, dimension, doubt, grows, outgrows, time_doubt
from lib.compare.holders import BARRED, HARD, NONE, SAME_ACT, SOFT, Doubt
from lib.compare.intervals import equal, ratio, relation, slip
from lib.compare.lexicon import metrics
from lib.compare.setting import Setting
from lib.compare.words import stop_words
from lib.model import NumberRelation

Grade = Literal["strong", "medium", "weak"]
NEAR = 4.0  # figures farther apart are not even shown as related when something bars them
FAR, BOUND_STRONG, BOUND_MEDIUM = 10.0, 2.0, 1.25
ALIKE, TELLING = 4, 2  # words beside a number that are the same, and of these such as tell something


class Verdict(NamedTuple):
    """What two numbers are to each other: a relation, or None for numbers that are only related, and a note."""

    relation: NumberRelation | None
    note: str


def grade(a: Setting, b: Setting, topic: frozenset[str]) -> Grade | None:  # noqa: C901, PLR0911  (one line a rule)
    """Say how surely two numbers that nothing parts are on one measure. `topic` holds stems too common to tell."""
    shared = (a.about & b.about) - topic
    head = (a.head & b.head) - {"people", "person"}
    wide = (a.wide & b.wide) - topic
    if a.happening and a.happening == b.happening:
        if (a.thing and a.thing == b.thing) or outgrows(a, b) or (a.thing is b.thing and head):
            return "strong"
        if a.number.unit is not None and (head or len(shared) >= 1 or len(wide) >= 2):
            return "strong"
        return "medium"
    if (a.metric and b.metric) or len(a.act & b.act) >= SAME_ACT:
        return "strong"
    if akin(a, b):
        return "medium" if ratio(a.size, b.size) <= BOUND_MEDIUM else "weak"
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
        return "strong" if len(shared) >= 5 and a.number.unit is not None else "medium"
    return "weak" if shared else None


def distinct(s: Setting) -> int:
    """Count the digits that a value states, or both ends of a range: 118,000,000 has three, 0.5 one."""
    ends = [s.number.value] if s.number.value is not None else [s.number.low, s.number.high]
    return sum(digits(x) for x in ends if x is not None)


def digits(value: float) -> int:
    """Count the digits of a value without the zeros around them."""
    return len(f"{abs(value):.6g}".replace(".", "").partition("e")[0].strip("0"))


def judge(a: Setting, b: Setting, topic: frozenset[str], *, same_words: bool = False) -> Verdict | None:  # noqa: C901, PLR0911  (one line a rule)
    """Judge two numbers; None when nothing links them. `same_words`: both stand in one utterance."""
    if verbatim(a, b):
        return Verdict("agree", converted(a, b))
    why = doubt(a, b)
    if why.weight == BARRED and not why.note:
        return None
    sure: Grade | None = grade(a, b, topic)
    if why.weight == BARRED:
        return Verdict(None, why.note) if why.note and sure == "strong" and ratio(a.size, b.size) < NEAR else None
    if same_words and (a.head & b.head or equal(a.size, b.size)):
        sure = "strong"
    found = relation(a.size, b.size)
    if found == "agree":
        return agreeing(a, b, sure, why, topic)
    factor = ratio(a.size, b.size)
    if why.weight < HARD and found == "compatible":
        limit = {"strong": BOUND_STRONG, "medium": BOUND_MEDIUM}.get(sure or "", 0.0)
        if sure == "strong" and growing(a, b):
            limit = FAR
        if factor <= (limit if why.weight == NONE else min(limit, BOUND_MEDIUM)):
            return Verdict("compatible", converted(a, b))
    if why.weight == NONE and found == "conflict" and sure == "strong" and settled(a, b):
        wrong_scale = slip(a.size, b.size)
        if factor < FAR or wrong_scale or 0 in {a.size.value, b.size.value}:
            return Verdict("conflict", f"check magnitude ×{wrong_scale}" if wrong_scale else "")
    if (sure == "strong" and factor < FAR) or (sure == "medium" and factor <= BOUND_STRONG):
        return Verdict(None, why.note or "maybe related")
    return None


def growing(a: Setting, b: Setting) -> bool:
    """Tell whether two counts are of what grows as a story goes on: "at least 17 dead" at first, 54 in the end."""
    return grows(a) and a.attached and b.attached and "<" not in a.size.comparator + b.size.comparator


def verbatim(a: Setting, b: Setting) -> bool:
    """Tell whether two numbers of one value stand amid the same words, so that one sentence may be the other's."""
    if not equal(a.size, b.size) or dimension(a) != dimension(b) or time_doubt(a, b).weight == BARRED:
        return False
    same = (*run_of(a.left[::-1], b.left[::-1]), *run_of(a.right, b.right))
    return len(same) >= ALIKE and sum(word not in stop_words() for word in same) >= TELLING


def run_of(a: tuple[str, ...], b: tuple[str, ...]) -> tuple[str, ...]:
    """Return the words with which both begin."""
    return tuple(x for x, _ in takewhile(lambda pair: pair[0] == pair[1], zip(a, b, strict=False)))


def settled(a: Setting, b: Setting) -> bool:
    """Tell whether a metric is surely that of one place (named in both clauses, or in none) and one moment."""
    if a.metric is not None and metrics()[1][a.metric].moving:
        return False
    if a.metric is not None and not a.lands & b.lands and (a.lands | b.lands) - (a.home & b.home):
        return False  # "Asian sales" are not all sales
    if a.happening is not None and a.number.unit is None and not (a.attached or b.attached):
        return False  # what befalls them is said at neither
    if a.metric is None or a.happening is not None:
        return True
    return bool(a.places) == bool(b.places) or len(a.about & b.about) >= 3


def agreeing(a: Setting, b: Setting, sure: Grade | None, why: Doubt, topic: frozenset[str]) -> Verdict | None:
    """Judge two numbers that agree: on one measure when the words say so, or when the value is too rare for chance."""
    rare = is_rare(a)
    coincidence = rare and equal(a.size, b.size)
    span = a.size.value is None and not a.size.vague and coincidence and a.number.unit is not None
    if span and (a.about & b.about) - topic:
        return Verdict("agree", converted(a, b))
    if why.weight > NONE and (a.size.vague or b.size.vague):
        return None
    thing = a.thing == b.thing and a.thing not in {None, "person"}
    if why.weight == HARD:
        fits = coincidence and (sure in {"strong", "medium"} or (a.number.unit is not None and bool(a.head & b.head)))
    elif why.weight == SOFT:
        told = len((a.about & b.about) - topic) >= TELLING and a.number.unit is not None
        fits = (sure == "strong" or (told and why.note == "maybe related" and equal(a.size, b.size))) or (
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
