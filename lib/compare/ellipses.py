"""Numbers whose own words leave out what they count: "more than 4,000 fled", "the number of missing rose to 12"."""

from __future__ import annotations

import re
from typing import Final

from lib.compare.clauses import Clauses, Words
from lib.compare.lexicon import find, happenings
from lib.compare.words import tokenize
from lib.model import NumericClaim, Span

TAKING: Final = (
    r"(?:taking|takes|took|bringing|brings|brought) (?:the|its|their) (?:\w+ )?"
    r"(?:figure|number|total|toll|count|tally) to"
)
TELLS: Final = re.compile(
    r"\b(?:counts?|counted|says?|said|claims?|claimed|estimates?|estimated|gives?|gave|reports?|reported"
    r"|(?:speaks?|spoke|talks?|talked)(?: still| only)? of"
    r"|puts? (?:it|(?:the|its|their) (?:\w+ )?(?:figure|number|total|toll|count|tally)) at"
    rf"|{TAKING})"
    r"\s(?:(?:about|some|around|nearly|only|just)\s)?$",
    re.IGNORECASE,
)
ENDS: Final = re.compile(r"\s*(?:[.,;:)“”\"]|$)|\s+(?:and|but|while)\b")
REACH: Final = 60


def told_alone(text: str, number: NumericClaim) -> bool:
    """Tell whether a speaker gives a bare number for what is spoken of: "the union counts 23", "puts the toll at 9"."""
    if number.unit is not None or ENDS.match(text, number.end) is None:
        return False
    return TELLS.search(text, max(0, number.start - REACH), number.start) is not None


def inherited(clauses: Clauses, number: NumericClaim, sentence: Span) -> bool:
    """Tell whether what a bare number counts is named in no word of its sentence: "More than 4,000 fled"."""
    counted = tokenize(number.counted or "")
    own = {t.stem for t in clauses.slice(*sentence)}
    return number.unit is None and bool(counted) and not own & {t.stem for t in counted}


def elsewhere(clauses: Clauses, at: int, clause: Span) -> bool:
    """Tell whether what a sum counts is named outside its clause alone: "the bill is 2.9m, while it found 0.9m"."""
    number = clauses.numbers[at]
    counted = {t.stem for t in tokenize(number.counted or "")}
    named = {t.stem for t in (*clauses.slice(*clause), *tokenize(number.subject or ""))}
    sentence = clauses.sentence_span(number)
    return bool(counted) and not counted & named and bool(counted & {t.stem for t in clauses.slice(*sentence)})


def names_happening(head: Words, happening: str | None) -> bool:
    """Tell whether nothing is counted but those whom something befalls: "the number of missing rose to 12"."""
    hits = {h.first for h in find(head, happenings()[0]) if h.name == happening}
    return all(i in hits for i in range(len(head)))
