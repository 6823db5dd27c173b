"""Dates that articles name, for a timeline: "28 August 2026", "Aug 28", "Thursday", "in May", "2014"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta
from typing import Final, NamedTuple

from lib.compare.words import word_list
from lib.model import Article, Extraction, NamedDate, Place, Precision, Span

MONTH: Final = (
    r"(?P<month>January|February|March|April|May|June|July|August|September|October|November|December"
    r"|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b\.?"
)
DATES: Final = re.compile(
    rf"\b(?P<day>\d{{1,2}})(?:st|nd|rd|th)?(?:\s+of)?\s+{MONTH}(?:,?\s+(?P<year>(?:19|20)\d\d)\b)?"
)
MONTH_FIRST: Final = re.compile(
    rf"(?<!\d\s)\b{MONTH}(?:\s+(?P<day>\d{{1,2}})(?:st|nd|rd|th)?\b(?!,\d|\.\d|%))?(?:,?\s+(?P<year>(?:19|20)\d\d)\b)?"
)
YEARS: Final = re.compile(
    r"\b(?:in|since|by|from|until|during|of|before|after)\s+(?P<year>(?:19|20)\d\d)\b(?!\s+(?:people|homes))"
)
DAYS: Final = re.compile(
    r"\b(?P<last>last |next )?(?P<weekday>Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b"
)
AHEAD: Final = re.compile(
    r"\b(?:will|would|expects?|expected|forecast|due|plans?|planned|until|till|deadline)\b", re.IGNORECASE
)
TOWARDS: Final = re.compile(r"\b(?:by|until|till|before|from|for)\s{1,3}$", re.IGNORECASE)
SENTENCE: Final = 200
MONTH_CUE: Final = re.compile(
    r"\b(?:in|since|until|by|from|of|last|early|late|mid|for|during|before|after)[\s-]$", re.IGNORECASE
)


class Found(NamedTuple):
    """A date in a text: ISO text as precise as the words, the precision, and the place."""

    day: str
    precision: Precision
    span: Span


def named_dates(extractions: tuple[Extraction, ...]) -> tuple[NamedDate, ...]:
    """List all dates that the bodies of the articles name, in order of time, with their places."""
    places: dict[tuple[str, Precision], list[Place]] = {}
    for x in extractions:
        for found in dates_of(x.article):
            places.setdefault((found.day, found.precision), []).append(Place(x.article.id, found.span))
    return tuple(NamedDate(day, precision, tuple(p)) for (day, precision), p in sorted(places.items()))


def dates_of(article: Article) -> list[Found]:
    """Return the dates of one article in text order. A weekday is the last such day before the article's own date.

    After "will … until" or "expected by" it is the next one.
    """
    own = date.fromisoformat(article.published[:10]) if article.published and is_iso(article.published[:10]) else None
    taken: list[Span] = []
    out = []
    for found in sorted(all_dates(article.text, own), key=lambda f: (f.span.start, -f.span.end)):
        if article.zone_at(found.span.start) in {"byline", "dateline", "credit", "furniture"}:
            continue
        if taken and taken[-1].overlaps(found.span):
            continue
        taken.append(found.span)
        out.append(found)
    return out


def is_iso(value: str) -> bool:
    """Tell whether a value is a full ISO date."""
    try:
        date.fromisoformat(value)
    except ValueError:
        return False
    return True


def all_dates(text: str, own: date | None) -> Iterator[Found]:
    """Yield every date in a text; without an own date of the article, only dates with their year."""
    for form in (DATES, MONTH_FIRST):
        for match in form.finditer(text):
            found = with_month(match, text, own)
            if found is not None:
                yield found
    for match in YEARS.finditer(text):
        yield Found(match["year"], "year", Span(*match.span("year")))
    if own is not None:
        for match in DAYS.finditer(text):
            if match["last"] == "next ":
                continue
            back = (own.weekday() - word_list("weekdays").index(match["weekday"].lower())) % 7
            if back and not match["last"] and is_ahead(text, match.start()):
                back -= 7
            yield Found((own - timedelta(days=back)).isoformat(), "day", Span(*match.span("weekday")))


def is_ahead(text: str, start: int) -> bool:
    """Tell whether a weekday is the next one: "rain is expected by Wednesday", "will stay until Friday"."""
    before = text[max(0, start - SENTENCE) : start]
    sentence = re.split(r"[.!?]\s|\n", before)[-1]
    return TOWARDS.search(sentence) is not None and AHEAD.search(sentence) is not None


def with_month(match: re.Match[str], text: str, own: date | None) -> Found | None:
    """Read a date with a month; a missing year is the one that puts it nearest before the article's own date."""
    month = next(i for i, m in enumerate(word_list("months"), 1) if m.startswith(match["month"].lower()[:3]))
    day, span = match["day"], Span(*match.span())
    year = int(match["year"]) if match["year"] else None
    if year is None:
        if own is None or (day is None and not MONTH_CUE.search(text, max(0, match.start() - 8), match.start())):
            return None
        year = own.year if (month, int(day or 1)) <= (own.month + 1, 31) else own.year - 1
    if day is None:
        return Found(f"{year}-{month:02d}", "month", span)
    try:
        return Found(date(year, month, int(day)).isoformat(), "day", span)
    except ValueError:
        return None
