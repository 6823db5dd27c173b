"""What befalls the things that a number counts: killed, cut, cancelled; and whether that is said right at it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final, NamedTuple

from lib.compare.about import PARTITIVE, PAUSE, dimensions
from lib.compare.clauses import Around
from lib.compare.lexicon import Hit, above, conversions, find, happenings
from lib.compare.words import Token, word_list, word_set, word_table
from lib.model import NumericClaim

BREAK: Final = re.compile(r"[,;(]|\band\b")
CLOCK: Final = re.compile(r"\d{1,2}(?:[:.]\d\d)?\s?(?:[ap]\.?m\b|o[’']clock\b|GMT\b)|\d{1,2}:\d\d\b", re.IGNORECASE)
NEXT: Final = 3
CURRENCY: Final = 3  # letters of its code


class Befalls(NamedTuple):
    """What befalls the things counted, and whether the words for it stand right at the number or are its noun.

    `by`: where the words begin of a verb whose object the number is, so that who does it stands before; else None.
    """

    name: str | None
    near: bool
    by: int | None = None


def happening_of(around: Around, thing: str | None) -> Befalls:
    """Return what befalls the things counted: the verb right before, else the first after, else the last before."""
    if around.number.unit is None and (then := befalls_some(around, thing)):
        return Befalls(then, near=True)
    if around.number.unit is None and (own := own_happening(around)):
        return Befalls(own, near=True)
    return beside_number(around, thing) or farther_off(around, thing)


def befalls_some(around: Around, thing: str | None) -> str | None:
    """Return what befalls some of those whom something befell: "24 of the infected patients have died" → killed."""
    if PARTITIVE.match(around.text, around.number.end) is None or not around.counted:
        return None
    last = around.counted[-1].stem
    at = next((i for i, t in enumerate(around.after) if t.stem == last), None)
    if at is None:
        return None
    rest = around.after[at + 1 :]
    hits = [
        h
        for h in fitting_hits(around, thing, rest)
        if not PAUSE.search(around.text, around.number.end, rest[h.first].start)
    ]
    hits = [h for h in hits if all(t.lower in word_set("auxiliaries") for t in rest[: h.first])]
    return hits[0].name if hits else None


def fitting_hits(around: Around, thing: str | None, words: Sequence[Token]) -> list[Hit]:
    """Return the happenings among words that can befall the thing; where one asks for such a thing, no other there."""
    phrases, needs = happenings()
    fits = {*above(thing), measured(around.number), "count" if around.number.unit is None else None}
    if thing is None and not around.counted:
        fits.add("person")  # "two are in hospital"
    hits = [h for h in find(words, phrases) if h.name not in needs or needs[h.name] & fits]
    special = {h.first for h in hits if h.name in needs}  # jobs eliminated are cut, people eliminated are killed
    return [h for h in hits if h.name in needs or h.first not in special]


def beside_number(around: Around, thing: str | None) -> Befalls | None:
    """Return the happening whose words stand right at a number: before it, around it, in its noun, after that."""
    left = fitting_hits(around, thing, around.before)
    if left and object_of(around, left[-1]):
        return Befalls(left[-1].name, near=True, by=around.before[left[-1].first].start)
    both = fitting_hits(around, thing, (*around.before, *around.after))
    across = [h for h in both if h.first < len(around.before) < h.last]
    if across:
        return Befalls(across[-1].name, near=True)
    own = fitting_hits(around, thing, tuple(t for t in around.counted if t.stem not in dimensions()))
    if own:
        return Befalls(own[0].name, near=True)
    behind = [h for h in fitting_hits(around, thing, around.after) if not counts_next(around, h)]
    return Befalls(behind[0].name, near=True) if behind and follows(around, behind[0]) else None


def farther_off(around: Around, thing: str | None) -> Befalls:
    """Return the happening told of the subject, else the first behind a number, else the last before it."""
    subject = fitting_hits(around, thing, around.subject)
    behind = [h for h in fitting_hits(around, thing, around.after) if not counts_next(around, h)]
    if subject or behind:
        return Befalls((subject or behind)[0].name, near=False)
    # Beyond the next number only for what is surely counted: "ferry with 212 aboard, 14 hurt"
    far = around.far_after if thing is not None else around.after
    right = [h for h in fitting_hits(around, thing, far) if not counts_next(around, h)]
    left = fitting_hits(around, thing, around.before)
    if right and (not left or len(around.after) <= NEXT):
        return Befalls(right[0].name, near=False)
    far_left = left or fitting_hits(around, thing, around.far_before)
    return Befalls(far_left[-1].name if far_left else None, near=False)


def follows(around: Around, verb: Hit) -> bool:
    """Tell whether a happening is what the things counted do or suffer: its words follow their noun at once."""
    between = [t for t in around.after[: verb.first] if t.lower not in word_set("auxiliaries")]
    end = around.after[verb.first].start
    return len(between) <= len(around.counted) + NEXT and not PAUSE.search(around.text, around.number.end, end)


def counts_next(around: Around, verb: Hit) -> bool:
    """Tell whether a happening is that of a number right after it: "31 people … found guilty of killing five"."""
    figures = {*word_list("to_nineteen"), *word_list("tens")}
    end = around.far_after[verb.last - 1].end
    for token in around.far_after[verb.last : verb.last + NEXT]:
        if PAUSE.search(around.text, end, token.start):
            return False
        if token.lower[0].isdigit():
            return CLOCK.match(around.text, token.start) is None  # "dead as of 6 a.m."
        if token.lower in figures:
            return True
        if token.lower not in word_set("adjacent"):
            return False
        end = token.end
    return False


def own_happening(around: Around) -> str | None:
    """Return the happening that the counted noun itself names: "a death toll of 12", "27 arrests", "15 bodies"."""
    cut = next((i for i, t in enumerate(around.counted) if t.lower in {"of", "in", "from", "at", "among"}), None)
    noun = around.counted[:cut][-1:]
    hits = find(noun, happenings()[0])
    return hits[0].name if hits and hits[0].name in word_set("of_people") else None


def object_of(around: Around, verb: Hit) -> bool:
    """Tell whether a number is the object of the last verb before it: only words such as "as many as" stand between."""
    between = around.before[verb.last :]
    gap = around.text[around.before[verb.last - 1].end : around.number.start]
    return all(t.lower in word_set("adjacent") for t in between) and not BREAK.search(gap)


def measured(number: NumericClaim) -> str | None:
    """Return "money", "length", "area" … for such a measure, so that "long" and "deep" are taken for lengths alone."""
    unit = number.unit or ""
    if len(unit) == CURRENCY and unit.isupper():
        return "money"
    base = conversions().get(unit, ("", 0.0, 0.0))[0]
    return {"metre": "length", "square metre": "area", "gram": "weight", "litre": "volume"}.get(base)


def stands_for(around: Around, thing: str | None, happening: str | None) -> str | None:
    """Return the class that a thing stands for as the object of a happening: workers laid off are jobs cut."""
    alike: list[str] = word_table()["alike"].get(happening or "", "").split()
    if thing in alike:
        return alike[0]
    alike = word_table()["alike_as_object"].get(happening or "", "").split()
    if thing not in alike:
        return thing
    verbs = [h for h in find(around.before, happenings()[0]) if h.name == happening]
    return alike[0] if verbs and object_of(around, verbs[-1]) else thing
