"""Whose figures two numbers are: another firm's, another candidate's, another person's term."""

from __future__ import annotations

from functools import cache
from typing import Final, NamedTuple

from lib.compare.about import dimensions
from lib.compare.setting import Setting
from lib.compare.words import stem, word_set


class Doubt(NamedTuple):
    """Why two numbers may be on different measures, and how grave that is.

    SOFT: never at odds. HARD: on one measure only when they state the same rare value. BARRED: never on one measure.
    """

    weight: int
    note: str


NONE, SOFT, HARD, BARRED = range(4)

SAME_ACT: Final = 2
CERTAIN: Final = Doubt(NONE, "")


def holder_doubt(a: Setting, b: Setting) -> Doubt:
    """Compare whose quantity it is: the share of the vote that two candidates won is not one."""
    left, right = a.subject - generic(), b.subject - generic()
    if (a.subject ^ b.subject) & {stem(word) for word in word_set("kin_of_firms")}:
        return Doubt(SOFT, "different scope")  # a firm's debts and its parent's
    named = a.bearers and b.bearers and not a.bearers & b.bearers
    return Doubt(SOFT, "different scope") if left and right and not left & right and named else CERTAIN


def span_doubt(a: Setting, b: Setting) -> Doubt:
    """Compare whose wait or stay two spans of time are: one patient's is not the average of all, nor another's."""
    told = a.own_head & b.own_head or a.act & b.act or a.subject & b.subject or a.bearers & b.bearers
    return CERTAIN if told else Doubt(SOFT, "maybe related")


def does_itself(s: Setting) -> bool:
    """Tell whether what happens is what somebody does with things of its own."""
    return s.happening is not None and s.happening.split()[0] in word_set("own_doing")


def another_does(a: Setting, b: Setting) -> bool:
    """Tell whether a number is what an organisation did that neither article begins with: "a rival cancelled six"."""
    if a.agents and b.agents and not a.agents & b.agents and does_itself(a):
        return True  # each side counts what it did itself
    known = a.leading | b.leading | b.agents | b.firms
    return bool(a.agents) and does_itself(a) and not a.agents & known


@cache
def generic() -> frozenset[str]:
    """Return the stems of nouns that name no firm: "the company" may be any."""
    return frozenset(stem(word) for word in word_set("generic"))


def subject_doubt(a: Setting, b: Setting) -> Doubt:  # noqa: PLR0911  (one line a rule)
    """Compare whose figures they are, where the happening alone does not tell: sums of money, terms, spans of time."""
    held = a.happening is not None and a.happening.split()[0] in word_set("held")
    if a.number.unit is None and a.happening and not held and not names_itself(a):
        return CERTAIN
    left, right = a.subject - generic(), b.subject - generic()
    told = left & (right | b.about) or right & a.about
    if left and right and not told and not a.bearers & b.bearers and (held or not a.happening or names_itself(a)):
        return Doubt(SOFT, "maybe related")
    other_people = a.bearers and b.bearers and not a.bearers & b.bearers
    others = other_people or (a.subject and b.subject and not a.subject & b.subject and not a.bearers & b.bearers)
    if a.happening in word_set("personal") and others:
        return Doubt(SOFT, "different scope")
    one_price = a.happening == "cost" and bool(a.purpose) != bool(b.purpose)  # 25 euros for students
    if one_price or (a.purpose and b.purpose and not a.purpose & b.purpose):
        return Doubt(SOFT, "different scope")
    if a.size.unit == "percent" and a.among and b.among and not a.among & b.among:
        return Doubt(SOFT, "different scope")
    bare = a.size.unit in word_set("bare_units") and not a.metric and not (a.head & b.head) - dimensions()
    other = bool((a.bearers or left) and (b.bearers or right)) and not left & right
    done = len(a.act & b.act) >= SAME_ACT
    if bare and not done and not a.bearers & b.bearers and (other or not a.happening):
        return Doubt(SOFT, "maybe related")
    return CERTAIN


def names_itself(s: Setting) -> bool:
    """Tell whether the thing counted is the happening's own noun, so that it says nothing more: votes, sales."""
    return s.thing is None and s.happening is not None and any(h[:3] == s.happening[:3] for h in s.head)
