"""When what was found was published: a column for each day, week or month, as many as the rail has room for."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any, Final

from lib.views.citation import readable_date
from lib.views.explore_facets import Table, month_words, period_words

Plain = dict[str, Any]
ROOM: Final = 62


def plain_days(table: Table, days: Sequence[tuple[str, int]], since: str, until: str) -> Plain | None:
    """Return the chart of days for the rail; None when there are not two to compare.

    `days` are (ISO date, rows), in order. Beyond 62 days a column is a month, beyond 62 months a year.
    """
    known = [(day, rows) for point, rows in days if (day := read_day(point)) is not None]
    if len(known) < 2:
        return None
    first, last = known[0][0], known[-1][0]
    step = "day" if (last - first).days < ROOM else "month" if months(first, last) < ROOM else "year"
    starts = [first]
    while (following := after(starts[-1], step)) <= last:
        starts.append(following)
    heights = [0] * len(starts)
    place = 0
    for day, rows in known:
        while place + 1 < len(starts) and starts[place + 1] <= day:
            place += 1
        heights[place] += rows
    most = max(heights)
    bars = []
    for start, rows in zip(starts, heights, strict=True):
        begin = start if step == "day" else start.replace(day=1) if step == "month" else start.replace(month=1, day=1)
        end = after(begin, step) - timedelta(days=1)
        ends = (begin.isoformat(), end.isoformat())
        words = {"day": period_words(*ends), "month": month_words(ends[0][:7]), "year": ends[0][:4]}[step]
        bar: Plain = {"since": ends[0], "until": ends[1], "words": words, "n": rows, "h": round(100 * rows / most)}
        bars.append(bar | ({"on": True} if (since, until) == ends else {}))
    noun = {"entities": "Names", "quotes": "Quotes", "numbers": "Numbers"}[table]
    return {
        "title": f"{noun} by {step} of publication",
        "bars": bars,
        "first": readable_date(first.isoformat()),
        "last": readable_date(last.isoformat()),
    }


def read_day(text: str) -> date | None:
    """Read an ISO date; None when it is none."""
    try:
        return date.fromisoformat(text[:10])
    except ValueError:
        return None


def months(first: date, last: date) -> int:
    """Return how many months lie between two days."""
    return (last.year - first.year) * 12 + last.month - first.month


def after(day: date, step: str) -> date:
    """Return the day, or the beginning of the month or year, after `day`."""
    if step == "day":
        return day + timedelta(days=1)
    if step == "month":
        return date(day.year + day.month // 12, day.month % 12 + 1, 1)
    return date(day.year + 1, 1, 1)
