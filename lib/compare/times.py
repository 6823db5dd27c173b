"""The times that a clause names: years, months, quarters, weekdays, periods."""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from lib.compare.words import word_set
from lib.model import NumericClaim, Span

WEEKDAY: Final = re.compile(
    r"(?:\bsaid(?:\s\w+){0,3}\s)?\b(Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b"
)
YEAR: Final = re.compile(r"\b(?:19|20)\d\d\b")
QUARTER: Final = re.compile(
    r"\b(first|second|third|fourth|1st|2nd|3rd|4th)[- ](?:quarter|half)\b|\bq([1-4])\b", re.IGNORECASE
)
PERIOD: Final = re.compile(
    r"\b(full[- ]year|for the year|nine[- ]months?|six[- ]months?|half[- ]year|so far this year|this year|next year"
    r"|per year|a year|annually|this month|last month|next month|last week|this week|by 20\d\d|overnight|so far)\b"
    r"|\bsince\s+(?:\w+\s){0,4}?(?:the\s+start|19\d\d|20\d\d|january|february|march|april|may|june|july|august|september"
    r"|october|november|december|its forces|the war|the invasion)\b",
    re.IGNORECASE,
)


class When(NamedTuple):
    """The times a clause names: years, months, quarters, weekdays and periods such as "full-year" or "since"."""

    years: frozenset[str]
    months: frozenset[str]
    quarters: frozenset[str]
    weekdays: frozenset[str]
    periods: frozenset[str]


def when(text: str, clause: Span, number: NumericClaim) -> When:
    """Return the times a clause names outside the number itself."""
    words = text[clause.start : number.start] + " " + text[number.end : clause.end]
    months = frozenset(m for t in re.findall(r"[A-Z][a-z]+", words) if (m := t.lower()) in word_set("months"))
    years = frozenset(m.group() for m in YEAR.finditer(words))
    quarters = frozenset(m.group().lower() for m in QUARTER.finditer(words))
    periods = frozenset("since" if m.group().lower().startswith("since") else m.group().lower().replace("-", " ")
                        for m in PERIOD.finditer(words))  # fmt: skip
    weekdays = frozenset(m[1].lower() for m in WEEKDAY.finditer(words) if not m[0].startswith("said"))
    return When(years, months, quarters, weekdays, periods)
