"""Weekdays against written dates: "Tuesday 12 May 2026"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from typing import Final

from lib.checks.records import Check
from lib.model import Article, Span

DAYS: Final = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS: Final = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
WEEKDAY: Final = r"(?P<weekday>(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs?)?|Fri|Sat(?:ur)?|Sun)(?:day)?)\b\.?"
MONTH: Final = (
    r"(?P<month>Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|"
    r"Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\b\.?"
)
YEAR: Final = r"(?:,?[ ](?P<year>(?:19|20)[0-9]{2})\b)?"
GAP: Final = r"(?:,?[ ]|[ ]\()(?:the[ ])?"
DATES: Final = (
    re.compile(rf"\b{WEEKDAY}{GAP}(?P<day>[0-9]{{1,2}})(?:st|nd|rd|th)?[ ](?:of[ ])?{MONTH}{YEAR}"),
    re.compile(rf"\b{WEEKDAY}{GAP}{MONTH}[ ](?P<day>[0-9]{{1,2}})(?:st|nd|rd|th)?\b(?![:.,]?[0-9]){YEAR}"),
)
RANGE: Final = re.compile(r"(?:\b(?:to|and|or|until|through)[ ]|[-–—/&][ ]?)$")
NAMED: Final = re.compile(
    r"(?:Black|Good|Bloody|Cyber|Super|Giving|Palm|Easter|Shrove|Ash|Holy|Whit|Mothering|Billy|Ruby|Sheffield)[ ]$"
)
RANGE_SIZE: Final = 12
NEARBY: Final = 300  # a date without a year is the one nearest to publication


def weekdays(article: Article) -> Iterator[Check]:
    """Yield the dates whose weekday is another one, by the year written, else by the day of publication."""
    text = article.text
    seen: set[int] = set()
    for pattern in DATES:
        for found in pattern.finditer(text):
            before = text[max(0, found.start() - RANGE_SIZE) : found.start()]
            if found.start() in seen or RANGE.search(before) or NAMED.search(before):
                continue
            seen.add(found.start())
            written = next(k for k, name in enumerate(DAYS) if name[:3] == found["weekday"][:3])
            month = next(k for k, name in enumerate(MONTHS, 1) if name[:3] == found["month"][:3])
            days = possible(int(found["day"]), month, found["year"], article.published)
            if days and all(day.weekday() != written for day in days):
                yield reported(found, days[0], written)


def reported(found: re.Match[str], day: date, written: int) -> Check:
    """Make the check of one date."""
    named = f"{day.day} {MONTHS[day.month - 1]} {day.year}"
    end = found.end() - (found.group().endswith("."))
    return Check(
        "weekday",
        (),
        (Span(found.start(), end),),
        f"{named} is a {DAYS[day.weekday()]}, the text says {DAYS[written]}",
    )


def possible(day: int, month: int, year: str | None, published: str | None) -> list[date]:
    """Return the dates that may be meant, nearest first: one for a written year, else those around publication."""
    if year is not None:
        return [x for x in [made(int(year), month, day)] if x is not None]
    try:
        around = date.fromisoformat((published or "")[:10])
    except ValueError:
        return []
    years = (around.year - 1, around.year, around.year + 1)
    found = [x for x in (made(y, month, day) for y in years) if x is not None]
    near = [x for x in found if abs((x - around).days) <= NEARBY]
    return sorted(near, key=lambda x: abs((x - around).days))


def made(year: int, month: int, day: int) -> date | None:
    """Return a date; None for one that does not exist."""
    try:
        return date(year, month, day)
    except ValueError:
        return None
