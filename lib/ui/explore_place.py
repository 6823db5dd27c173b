"""What Explore shows. The page's address says it: every view is a link that opens cold."""

from __future__ import annotations

from datetime import date
from typing import Final, NamedTuple

import streamlit as st

from lib.store.records_query import ORDERS, TOTALS, Filter
from lib.views.explore_facets import FACETS, LEFT_OUT, LONG, SHORT, STATES, TABLES, Table

LONGEST: Final = 200
EMPTY: Final = "(none)"  # in the address: what is not known
WORDS: Final[dict[Table, str]] = {"entities": "name", "quotes": "about", "numbers": "about"}


class Place(NamedTuple):
    """What the address asks for. `chosen` has the values let through by facet; `article` and `record` are selected.

    `forms` are the other names of whom `words` name.
    """

    tab: Table
    words: str
    chosen: tuple[tuple[str, tuple[str, ...]], ...]
    since: str
    until: str
    order: str
    descending: bool
    page: int
    article: str
    record: str
    forms: tuple[str, ...] = ()

    def values(self, facet: str) -> tuple[str, ...]:
        """Return the values let through in a facet; none when all are."""
        return dict(self.chosen).get(facet, ())

    @property
    def narrowed(self) -> bool:
        """Tell whether anything is held back by choice."""
        return bool(self.words or self.chosen or self.since or self.until)

    @property
    def filter(self) -> Filter:
        """The rows asked for. Rejected and hidden ones are left out until they are asked for by name."""
        chosen = {facet: values for facet, values in self.chosen if facet in FACETS[self.tab]}
        chosen.setdefault("state", tuple(s for s in STATES if s not in LEFT_OUT))
        return Filter.of(chosen, words=self.words, forms=self.forms, since=self.since, until=self.until)


def here() -> Place:
    """Read the address. What it asks for and we do not have is passed over."""
    asked = st.query_params
    tab = next((t for t in TABLES if t == asked.get("tab")), TABLES[0])
    names = dict.fromkeys(facet for table in TABLES for facet in FACETS[table])
    chosen = tuple(
        (facet, tuple(dict.fromkeys("" if v == EMPTY else v for v in values)))
        for facet in names
        if (values := asked.get_all(SHORT.get(facet, facet)))
    )
    order = asked.get("order", "")
    known = TOTALS if tab == "entities" else ORDERS[tab]
    page = asked.get("p", "1")
    return Place(
        tab,
        asked.get(WORDS[tab], "").strip()[:LONGEST],
        chosen,
        day(asked.get("since", "")),
        day(asked.get("until", "")),
        order.removeprefix("-") if order.removeprefix("-") in known else "",
        order.startswith("-"),
        max(1, int(page)) if page.isdecimal() and len(page) < 7 else 1,
        asked.get("in", ""),
        asked.get("sel", ""),
    )


def day(text: str) -> str:
    """Return an ISO date, "" for anything else."""
    try:
        return date.fromisoformat(text).isoformat()
    except ValueError:
        return ""


def put(**changes: str | int | list[str] | None) -> None:
    """Change parts of the address; None, 0, "" and [] take a part out."""
    for name, value in changes.items():
        if value:
            st.query_params[name] = value if isinstance(value, list) else str(value)
        elif name in st.query_params:
            del st.query_params[name]


def let_through(facet: str, values: list[str]) -> None:
    """Let these values of a facet through, all when there are none; the rows begin at their first page again."""
    put(**{SHORT.get(facet, facet): values, "p": None, "sel": None, "in": None})


def toggle(facet: str, value: str) -> None:
    """Let a value through that was not, or the other way round."""
    now, value = st.query_params.get_all(SHORT.get(facet, facet)), value or EMPTY
    let_through(facet, [v for v in now if v != value] if value in now else [*now, value])


def in_days(since: str, until: str) -> None:
    """Show what was published in these days; the same days again show all."""
    same = (st.query_params.get("since", ""), st.query_params.get("until", "")) == (since, until)
    put(since=None if same else since, until=None if same else until, p=None, sel=None, **{"in": None})


def select(article: str, record: str) -> None:
    """Select a record, and the article it stands in."""
    put(sel=record, **{"in": article})


def go(tab: str) -> None:
    """Open one of the three tables."""
    put(tab=tab, p=None, sel=None, order=None, **{"in": None})


def clear() -> None:
    """Take every filter off."""
    for name in [n for n in st.query_params if n in {*LONG, "about", "name", "since", "until", "p", "sel", "in"}]:
        del st.query_params[name]
    for facet in {facet for table in TABLES for facet in FACETS[table]}:
        put(**{SHORT.get(facet, facet): None})
