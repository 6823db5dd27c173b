"""How much an analyst would miss a number or a name: lives and money before "two officials"."""

from __future__ import annotations

import re
from math import log10
from typing import Final

from lib.compare.lexicon import find, happenings
from lib.compare.words import tokenize, word_set
from lib.model import Entity, NumericClaim

LIVES, MONEY, SHARE, ATTRIBUTED, MEASURE, CHANGE, PLURAL = 5.0, 4.0, 3.0, 1.5, 0.5, 0.5, -1.0
SHARES: Final = frozenset({"percent", "percentage_point", "basis_point", "permille"})
NEAR: Final = 60
SENTENCE: Final = re.compile(r"[.!?;\n]+(?=\s|$)|\n")
SMALL, LARGE, TOP = 10, 100, 9


def weight(number: NumericClaim, text: str) -> float:
    """Return how much a number would be missed: what befell people, money and shares, who says so, how large it is."""
    unit, size = number.unit, number.value or number.high or number.low or 0.0
    total = ATTRIBUTED * (number.speaker is not None) + CHANGE * (number.trend is not None)
    total += PLURAL * (number.value is None and number.low is not None and number.high is None)
    if unit is None:
        return total + LIVES * befell(number, text) + magnitude(size)
    if len(unit) == len("USD") and unit.isupper():
        return total + MONEY + min(log10(max(abs(size), 1.0)), TOP) / TOP
    return total + (SHARE if unit in SHARES else MEASURE)


def befell(number: NumericClaim, text: str) -> bool:
    """Tell whether a bare count is of people whom something befell: killed, injured, missing, moved from home."""
    before = SENTENCE.split(text[max(0, number.start - NEAR) : number.start])[-1]
    after = SENTENCE.split(text[number.end : number.end + NEAR])[0]
    hits = find(tokenize(f"{number.counted or ''} {before} {after}"), happenings()[0])
    return any(hit.name in word_set("of_people") for hit in hits)


def magnitude(size: float) -> float:
    """Return 0 to 3 for how large a bare figure is; less than nothing for those under ten."""
    if abs(size) < SMALL:
        return -1.0
    return min(log10(abs(size)), TOP) / 3 if abs(size) < LARGE else min(log10(abs(size)), TOP) / 2


def prominence(entity: Entity) -> int:
    """Return how often an article names somebody, somewhere or something."""
    return sum(mention.kind == "name" for mention in entity.mentions)
