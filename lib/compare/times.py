"""The times that a clause names: years, months, quarters, weekdays, periods."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
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
    r"\b(full[- ]year|for the year|nine[- ]months?|six[- ]months?|half[- ]year"
    r"|(?:so far )?(?:this|last|next) (?:year|month|week|season|quarter|term|decade|summer|winter|spring|autumn)"
    r"|per year|a year(?! ago| earlier| before)|annually|by 20\d\d|overnight|since the (?:start of the|new) year)\b"
    r"|\bsince\s+(?:\w+\s){0,4}?(?:the\s+start|19\d\d|20\d\d|january|february|march|april|may|june|july|august|september"
    r"|october|november|december|its forces|the war|the invasion)\b",
    re.IGNORECASE,
)


SPELL: Final = re.compile(
    r"[^,;.]{0,24}?\bin (?:the (?:first|past|last) )?(?:two|three|four|five|six|seven|eight|nine|ten|\d{1,3})"
    r" (days|weeks|months|years)\b",
    re.IGNORECASE,
)
BASIS: Final = re.compile(
    r"\b(?:from|on|than|over|against|compared (?:with|to)) (?:a|the|one|its|same)?\s?"
    r"(?:same |previous |prior |preceding |last )?"
    r"(day|week|month|quarter|year)(?: (?:ago|earlier|before))?\b|\b(day|week|month|quarter|year)[- ]on[- ]\2\b",
    re.IGNORECASE,
)
IN_MONTH: Final = re.compile(r"\b(?:in|since|last|next) (?:early |late |mid-)?([A-Z][a-z]+)\b(?! \d)")
# A month up to which or since which something is counted is not the month of the figure
REACHING: Final = re.compile(r"\b(?:since|until|till|by)(?: the)?(?: (?:start|beginning|middle|end) of)? [A-Z][a-z]+\b")
CAPITAL: Final = re.compile(r"[A-Z][a-z]+")
# What a clause about something else tells has its own times: "owed to the office, which sued last month"
ASIDE: Final = re.compile(r",\s(?:which|who|whose|whom|where)\b")
# The day on which something began, up to which or from which a count runs: "since July 16"
SINCE_DAY: Final = re.compile(
    r"\bsince (?:the )?(?:(?:early|late) )?(?:on )?(?:[A-Z][a-z]+\.? \d{1,2}\b|\d{1,2} [A-Z][a-z]+\b|[A-Z][a-z]+day\b)"
)
# "its 2027 budget": the year is part of a name
NAMED_YEAR: Final = re.compile(r"\b(?:19|20)\d\d ([a-z-]+(?: [a-z]+)?)\b")
# Begins what is told of the next number: "950 million a year by 2029, at a one-off cost of"
ANEW: Final = re.compile(r",\s(?:at|with|and|but|while|plus|including)\b")
NOW: Final = re.compile(r"\bnow\b|\bcurrently\b|\bat present\b", re.IGNORECASE)


SINCE_NEW_YEAR: Final = frozenset({"since january", "since the start of the year", "since the new year"})
ORDINALS: Final = ("first", "second", "third", "fourth")
SINCE_THEN: Final = "since then"
YEARLY: Final = frozenset({"a year"})


class When(NamedTuple):
    """The times a clause names: years, months, quarters, weekdays and periods such as "full-year" or "since".

    `basis`: the span against which a change is measured: "from a year earlier", "month on month".
    `present`: it speaks of the moment of writing ("now").
    """

    years: frozenset[str]
    months: frozenset[str]
    quarters: frozenset[str]
    weekdays: frozenset[str]
    periods: frozenset[str]
    present: bool
    basis: frozenset[str]


# A clause without these names no such time: looking for a word is a hundred times as fast as any expression above
DAY: Final = ("day",)
CENTURIES: Final = ("19", "20")
PARTS_OF_YEAR: Final = ("quarter", "half", "q")
SPANS: Final = (
    "year", "month", "week", "season", "quarter", "term", "decade", "summer", "winter", "spring", "autumn", "annually",
    "by 20", "overnight", "since",
)  # fmt: skip
BASES: Final = ("day", "week", "month", "quarter", "year")
MOMENTS: Final = ("now", "currently", "at present")

NONE: Final[frozenset[str]] = frozenset()
UNTOLD: Final = When(NONE, NONE, NONE, NONE, NONE, False, NONE)  # noqa: FBT003  (a tuple of what is told)


def period(words: str) -> str:
    """Return one name for each period: "so far this season" → "this season", "annually" → "a year"."""
    if words in SINCE_NEW_YEAR:
        return "this year"
    if words.startswith("since"):
        return "since"
    plain = words.replace("-", " ").removeprefix("so far ")
    return "a year" if plain in {"per year", "annually"} else plain


def named(form: re.Pattern[str], needs: Iterable[str], words: str, lower: str) -> Iterator[re.Match[str]]:
    """Yield what matches in words (also given in lower case): nothing where none of what it `needs` stands there."""
    return form.finditer(words) if any(need in lower for need in needs) else iter(())


def quarter(match: re.Match[str]) -> str:
    """Return one name for each part of a year: "first-half" → "first half", "q1" → "first quarter"."""
    if match[2]:
        return f"{ORDINALS[int(match[2]) - 1]} quarter"
    which, part = match.group().lower().replace("-", " ").split()
    return f"{ORDINALS[int(which[0]) - 1] if which[0].isdigit() else which} {part}"


def told_beside(text: str, clause: Span, number: NumericClaim, previous: NumericClaim | None) -> tuple[str, int]:
    """Return a clause's words round a number, without what is told of another before it or aside, and their end."""
    aside = ASIDE.search(text, number.end, clause.end)
    end = aside.start() if aside is not None else clause.end
    before = text[clause.start : number.start]
    if previous is not None and (anew := list(ANEW.finditer(text, previous.end, number.start))):
        before = text[clause.start : previous.start] + text[anew[-1].start() : number.start]
    words = before + " " + text[number.end : end]
    if number.unit is None:
        words = NAMED_YEAR.sub(lambda m: " " if {*m[1].split()} & word_set("dated_works") else m[0], words)
    return words, end


def when(text: str, clause: Span, number: NumericClaim, previous: NumericClaim | None) -> When:
    """Return the times a clause names outside the number itself; those told of a number before it are left out."""
    words, end = told_beside(text, clause, number, previous)
    lower, known = words.lower(), word_set("months")
    dated = any(month in lower for month in known)
    within = REACHING.sub(" ", words) if dated else ""
    months = frozenset(m for t in CAPITAL.findall(within) if (m := t.lower()) in known)
    years = frozenset(m.group() for m in named(YEAR, CENTURIES, words, lower))
    quarters = frozenset(quarter(m) for m in named(QUARTER, PARTS_OF_YEAR, words, lower))
    periods = frozenset(period(m.group().lower()) for m in named(PERIOD, SPANS, words, lower))
    spell = SPELL.match(text, number.end, end)
    if spell is not None:
        periods |= {spell[1].lower()}
    if "since" in lower and SINCE_DAY.search(words) is not None:
        periods = (periods - {"since"}) | {SINCE_THEN}
    if dated:
        periods |= {f"in {m[1].lower()}" for m in IN_MONTH.finditer(words) if m[1].lower() in known}
    weekdays = frozenset(m[1].lower() for m in named(WEEKDAY, DAY, words, lower) if not m[0].startswith("said"))
    basis = frozenset((m[1] or m[2]).lower() for m in named(BASIS, BASES, words, lower))
    present = next(named(NOW, MOMENTS, words, lower), None) is not None
    return When(years, months, quarters, weekdays, periods, present, basis)
