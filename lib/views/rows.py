"""The rows of the Read screen's tables: one a record, with what they show and what filters them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import pairwise
from typing import Any, Final, Literal

import pandas as pd

from lib.model import Paragraph, paragraph_of
from lib.views.voices import Voice

Table = Literal["quotes", "numbers", "entities", "check"]
Value = str | int | float | tuple[str, ...] | None
TABLES: Final[tuple[Table, ...]] = ("quotes", "numbers", "entities", "check")
TURNS: Final = re.compile("[\u202a-\u202e\u2066-\u2069]")
CELL: Final = 160  # characters that a cell holds: more is in the card
COLUMNS: Final[dict[Table, tuple[str, ...]]] = {
    "quotes": (
        "tag",
        "who",
        "quote",
        "kind",
        "paragraph",
        "written",
        "cue",
        "group",
        "attribution",
        "polarity",
        "via",
        "class",
        "confidence",
    ),
    "numbers": (
        "tag",
        "number",
        "counted",
        "who",
        "paragraph",
        "value",
        "comparator",
        "unit",
        "subject",
        "trend",
        "time",
        "place",
        "class",
        "confidence",
    ),
    "entities": (
        "type",
        "name",
        "aliases",
        "named",
        "described",
        "pronouns",
        "roles",
        "quotes",
        "about",
        "numbers",
        "paragraph",
    ),
    "check": ("kind", "words", "why", "paragraph"),
}
WHOLE: Final = frozenset({"named", "described", "pronouns", "quotes", "about", "numbers", "paragraph"})


@dataclass(frozen=True, slots=True)
class Row:
    """One record in a table.

    `cells` go by COLUMNS. `facets` name what it can be filtered by, each with the values it has. `search` is its
    case-folded words. `voice` says who says so; None where nobody does. `shown` are words that stand for a cell's
    number; `size` orders numbers within their unit.
    """

    id: str
    start: int
    cells: tuple[Value, ...]
    facets: Mapping[str, frozenset[str]]
    search: str
    voice: Voice | None
    shown: str = ""
    size: tuple[str, float] = ("", 0.0)


def number_at(paragraphs: tuple[Paragraph, ...], position: int) -> int | None:
    """Return the number of the paragraph at `position`; None outside the body."""
    paragraph = paragraph_of(paragraphs, position)
    return paragraph.number if paragraph else None


def paragraph_facet(number: int | None) -> frozenset[str]:
    """Return the facet of a row's paragraph."""
    return frozenset({"outside the body" if number is None else f"¶{number}"})


def facet(*values: str | None) -> frozenset[str]:
    """Return the values that a row has for a facet, empty ones left out."""
    return frozenset(value for value in values if value)


def by_size(rows: Iterable[Row]) -> tuple[Row, ...]:
    """Order rows by unit, the most frequent unit first, and in each from the largest number to the smallest."""
    rows = tuple(rows)
    tally: dict[str, int] = {}
    for row in rows:
        tally[row.size[0]] = tally.get(row.size[0], 0) + 1
    return tuple(sorted(rows, key=lambda row: (-tally[row.size[0]], row.size[0], -row.size[1], row.start)))


def folded(words: str) -> str:
    """Return words as the filter compares them: case and spacing do not count."""
    return " ".join(words.casefold().split())


def cell(value: Any) -> Any:  # noqa: ANN401  (a cell holds text, a number, a list or nothing)
    """Return a cell's value without marks that turn the direction of writing, no longer than a cell can hold."""
    if isinstance(value, tuple):
        return [cell(part) for part in value]
    if not isinstance(value, str):
        return value
    plain = TURNS.sub("", value)
    return plain if len(plain) <= CELL else plain[: CELL - 1].rstrip() + "…"


def frame(table: Table, rows: Iterable[Row]) -> pd.DataFrame:
    """Lay rows out as a table, indexed by record id. Whole numbers are integers that may be missing."""
    rows = tuple(rows)
    names = COLUMNS[table]
    data = pd.DataFrame([tuple(map(cell, row.cells)) for row in rows], columns=list(names), index=[r.id for r in rows])
    return data.astype(dict.fromkeys((name for name in names if name in WHOLE), "Int64"))


def neighbours(ids: tuple[str, ...], chosen: str | None) -> tuple[str | None, str | None]:
    """Return the record before and the one after `chosen` in a table's order.

    At an end the record itself; with none chosen (or one that is not shown) the last and the first; None for no rows.
    """
    if not ids:
        return None, None
    if chosen not in ids:
        return ids[-1], ids[0]
    around = dict(pairwise(ids))
    back = {after: before for before, after in pairwise(ids)}
    return back.get(chosen, chosen), around.get(chosen, chosen)
