"""Dates as news writes them: in mastheads, time stamps and datelines. Only a date with its year becomes a date."""

from __future__ import annotations

import re
from datetime import date
from functools import cache, lru_cache
from typing import Final

from lib.ingest.words import table, words

MONTH: Final = (
    r"(?P<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?"
    r"|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?"
)
DAY: Final = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?"
YEAR: Final = r"(?P<year>(?:19|20)\d\d)"
FORMS: Final = tuple(
    re.compile(form, re.IGNORECASE)
    for form in (
        rf"(?<![\w.])(?P<year>(?:19|20)\d\d)[-/.](?P<number>\d{{1,2}})[-/.]{DAY}(?!\d)",
        rf"(?<![\w.]){DAY}(?:\sof)?[\s-]{MONTH}[\s,-]{{1,3}}{YEAR}(?!\d)",
        rf"(?<!\w){MONTH}\s{DAY}(?:,\s?|\s){YEAR}(?!\d)",
        rf"(?<![\w.])(?P<first>\d{{1,2}})(?P<mark>[/.-])(?P<second>\d{{1,2}})(?P=mark){YEAR}(?!\d)",
        rf"(?<![\w.]){DAY}\s{MONTH}\s['’]?(?P<short>\d\d)(?=$|\s?[,|·•)])",
        rf"(?<![\w.]){DAY}\.?\s(?:de\s)?(?P<elsewhere>[^\W\d_]{{3,10}})\.?\s(?:de\s|del\s)?{YEAR}(?!\d)",
    )
)
CLOCK: Final = re.compile(
    r"\d{1,2}[:.h]\d\d(?:[:.]\d\d)?(?:\.\d+)?(?:[ap]\.?m\.?)?|\d{1,2}[ap]\.?m\.?"
    r"|\d{4}-\d\d-\d\dt\d\d:\d\d(?::\d\d)?(?:\.\d+)?(?:z|[+-]\d\d:?\d\d)?"
)
TOKEN: Final = re.compile(r"[^\s,|•·()\[\]–—/]+")
HYPHENED: Final = re.compile(r"\d{1,2}-[a-z]{3,9}-(?:19|20)\d\d")
DIGIT: Final = re.compile(r"\d")
LONGEST: Final = 160
# "3 May 2026Updated 4 May 2026", as pages give it whose parts stand in boxes
GLUED: Final = re.compile(r"(?<=[a-z\d])(?=(?:Updated|Published|Posted|Modified|Last|First|Originally)\b)")
PUBLISHED: Final = re.compile(r"\b(?:published|posted|issued|released)\b", re.IGNORECASE)
UPDATED: Final = re.compile(r"(?:live\W{1,4})?(?:last|updated|modified|edited|revised)\b", re.IGNORECASE)


def find_date(line: str) -> str | None:
    """Return the first full date in a line as ISO text; None without one, or when day and month cannot be told apart.

    "3/7/2026" may be March or July, so it gives None; "3.7.2026" is written where the day comes first.
    """
    found = [match for form in FORMS if (match := form.search(line[:LONGEST]))]
    for match in sorted(found, key=re.Match.start):
        day = as_date(match)
        if day is not None:
            return day.isoformat()
    return None


def find_publication(line: str) -> tuple[str | None, bool]:
    """Return the date in a line and whether it is that of an update; "Published" wins over "Updated" in one line."""
    named = PUBLISHED.search(line)
    day = find_date(line[named.start() :]) if named else None
    if day is not None:
        return day, False
    return find_date(line), UPDATED.match(line) is not None


def without_date(line: str) -> str:
    """Return a line with a bar where its first full date stood."""
    match = next((match for form in FORMS if (match := form.search(line[:LONGEST]))), None)
    return line if match is None else f"{line[: match.start()].strip()} | {line[match.end() :].strip()}"


def as_date(match: re.Match[str]) -> date | None:
    """Return the date of one match; None when there is no such day."""
    part = match.groupdict()
    if part.get("first"):
        order = day_and_month(int(part["first"]), int(part["second"]), part["mark"])
        if order is None:
            return None
        day, month = order
    else:
        day = int(part["day"])
        month = int(part["number"]) if part.get("number") else month_of(part)
    try:
        return date(int(part.get("year") or f"20{part['short']}"), month, day)
    except ValueError:
        return None


def day_and_month(first: int, second: int, mark: str) -> tuple[int, int] | None:
    """Tell day from month in a date of numbers; None when both readings are possible."""
    if mark == "." or first > 12 or first == second:
        return first, second
    if second > 12:
        return second, first
    return None


def month_of(part: dict[str, str | None]) -> int:
    """Return the number of a month that a match names in any language; 0 for a word that is none."""
    if part.get("month"):
        return month_number(part["month"] or "")
    return months_elsewhere().get((part.get("elsewhere") or "").casefold(), 0)


@cache
def months_elsewhere() -> dict[str, int]:
    """Return the months of languages other than English, each with its number."""
    listed: list[list[str]] = table("words")["time"]["months_elsewhere"]
    return {name: number for number, names in enumerate(listed, start=1) for name in names}


def month_number(name: str) -> int:
    """Return 1 for "Jan", "January" and "jan."."""
    short: list[str] = table("words")["time"]["short_months"]
    return short.index(name.lower()[:3]) + 1


def is_iso(value: str) -> bool:
    """Tell whether a value is a date of the form 2026-08-28."""
    try:
        return date.fromisoformat(value).isoformat() == value
    except ValueError:
        return False


def without_time(line: str) -> str | None:
    """Return what is left of a line when its date and time are taken away; None when it states neither.

    "Sunday Tribune, 30 August 2026" leaves "Sunday Tribune", "Updated 5:12 PM EDT, Tue July 2, 2013" leaves "".
    """
    if len(line) > LONGEST or not DIGIT.search(line):
        return None
    line = GLUED.sub(" ", line)
    left: list[str] = []
    timed = stated = clocked = 0
    dated = any(form.search(line) for form in FORMS)
    for match in TOKEN.finditer(line):
        kind = time_word(match.group())
        timed += kind == "time"
        clocked += kind == "clock"
        stated += kind in {"time", "clock"} or (kind == "number" and dated)
        if kind is None:
            left.append(match.group())
    if not stated or not (dated or clocked or timed):
        return None
    return " ".join(left)


@cache
def stamp_words() -> tuple[frozenset[str], frozenset[str]]:
    """Return the words beside a date, and the months and weekdays, of all languages."""
    labels: frozenset[str] = frozenset().union(*(words("time", key) for key in ("zones", "labels", "labels_elsewhere")))
    times = frozenset({"sept"}).union(*(words("time", key) for key in ("months", "short_months", "weekdays")))
    return labels, times | months_elsewhere().keys()


@lru_cache(maxsize=4096)
def time_word(token: str) -> str | None:
    """Say what a word does in a time stamp: "time" (month, weekday), "clock", "number", "label"; None if nothing."""
    word = token.strip(".:;-’'").casefold()
    labels, times = stamp_words()
    if not word or word in labels:
        return "label"
    if word in times:
        return "time"
    if CLOCK.fullmatch(word):
        return "clock"
    if HYPHENED.fullmatch(word) and time_word(word.split("-")[1]) == "time":
        return "time"
    number = word.rstrip("stndrh").replace("-", "").replace(".", "")
    return "number" if number.isdigit() and len(number) <= 8 else None
