"""What Explore can be narrowed by, in the words of the desk: names of facets, names of their values, the question."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Final, Literal

from lib.views.citation import MONTHS, readable_date
from lib.views.labels import COMPARATOR_WORDS, ENTITY_WORDS

Plain = dict[str, Any]
Table = Literal["entities", "quotes", "numbers"]
TABLES: Final[tuple[Table, ...]] = ("entities", "quotes", "numbers")

# In the order of the rail. What stands first is open from the start; the rest is counted when it is opened.
FACETS: Final[dict[Table, tuple[str, ...]]] = {
    "entities": ("type", "outlet", "state", "month", "article_id"),
    "quotes": ("speaker", "speaker_class", "outlet", "state", "kind", "cue", "attribution", "month", "article_id"),
    "numbers": (
        "unit",
        "comparator",
        "speaker",
        "outlet",
        "state",
        "speaker_class",
        "counted",
        "trend",
        "month",
        "article_id",
    ),
}
OPEN: Final[dict[Table, int]] = {"entities": 3, "quotes": 4, "numbers": 4}
NAMES: Final = {
    "type": "Type",
    "outlet": "Outlet",
    "state": "Decision",
    "month": "Month",
    "article_id": "Article",
    "speaker": "Who says so",
    "speaker_class": "Class of speaker",
    "kind": "Kind of quote",
    "cue": "Cue",
    "attribution": "Attribution",
    "unit": "Unit",
    "comparator": "Comparator",
    "counted": "Counted thing",
    "trend": "Trend",
}
# As they stand in the address.
SHORT: Final = {"article_id": "article", "speaker_class": "class"}
LONG: Final = {short: name for name, short in SHORT.items()}
STATES: Final = ("", "accepted", "edited", "added", "rejected", "hidden")
LEFT_OUT: Final = frozenset({"rejected", "hidden"})
VALUES: Final[dict[str, Mapping[Any, str]]] = {
    "type": ENTITY_WORDS,
    "comparator": COMPARATOR_WORDS,
    "state": {"": "undecided"},
    "trend": {"up": "rising", "down": "falling"},
    "speaker_class": {"media": "other media", "self": "the article’s own voice"},
}
OTHERWISE: Final = {
    "outlet": "no outlet",
    "month": "no date",
    "cue": "no cue word",
    "counted": "nothing named",
    "trend": "no trend",
    "unit": "plain count",
}


def facet_words(table: Table, facet: str, value: str, label: str = "") -> str:
    """Name a facet's value for people; `label` is how the store reads it, a speaker's name for an id."""
    known: dict[str, str] = {str(k): v for k, v in VALUES.get(facet, {}).items()}
    if value in known:
        return known[value]
    if facet in {"speaker", "speaker_class"} and not value:
        return "the article’s own voice" if table == "numbers" else "not known"
    if facet == "month":
        return month_words(value)
    words = " ".join((label or value).split()) if facet != "unit" else value.replace("_", " ")
    return words or OTHERWISE.get(facet, "none")


def month_words(month: str) -> str:
    """Return "May 2026" for 2026-05; other text as it is."""
    year, _, number = month.partition("-")
    if number.isdecimal() and 1 <= int(number) <= len(MONTHS):
        return f"{MONTHS[int(number) - 1]} {year}"
    return month or OTHERWISE["month"]


def period_words(since: str, until: str) -> str:
    """Name a stretch of days: "2 Mar 2026", "from 2 Mar 2026", "2–5 Mar 2026"."""
    if since and since == until:
        return readable_date(since)
    if since and until:
        return f"{readable_date(since)} to {readable_date(until)}"
    return f"from {readable_date(since)}" if since else f"until {readable_date(until)}" if until else ""


def plain_facet(
    table: Table, facet: str, counts: Iterable[tuple[str, str, int]], chosen: Sequence[str], *, is_open: bool
) -> Plain:
    """Return a facet for the rail: each value with its words, its count and its share of the largest."""
    several = list(counts)
    if facet == "state":
        several.sort(key=lambda c: STATES.index(c[0]) if c[0] in STATES else len(STATES))
    elif facet == "month":
        several.sort(key=lambda c: c[0], reverse=True)
    most = max((rows for _, _, rows in several), default=1)
    return {
        "f": facet,
        "name": NAMES[facet],
        "open": is_open,
        "chosen": len(chosen),
        "values": [
            {"v": value, "words": facet_words(table, facet, value, label), "n": rows, "w": round(100 * rows / most)}
            | ({"on": True} if value in chosen else {})
            for value, label, rows in several
        ],
    }


def found_words(table: Table, page: int, size: int, found: int, total: int) -> str:
    """Say which rows are shown: "1–25 of 312 quotes · 1,204 in all"."""
    noun = {"entities": "entity", "quotes": "quote", "numbers": "number"}[table] if found == 1 else table
    if not found:
        return f"None of the {total:,} {table}"
    first, last = (page - 1) * size + 1, min(found, page * size)
    part = f"{found:,} {noun}" if found <= size else f"{first:,}–{last:,} of {found:,} {noun}"
    return part if found == total else f"{part} · {total:,} in all"
