"""What Explore asks the workspace: each question once for a state of the workspace, then from memory."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from typing import Any, Final, NamedTuple

import streamlit as st

from lib.store import Workspace
from lib.store.folding import tokens as folded_words
from lib.store.records_query import (
    Count,
    Filter,
    Gathered,
    Page,
    Together,
    count_facets,
    each_row,
    gathered,
    ids,
    rows,
    together,
)
from lib.ui.explore_place import Place
from lib.ui.workspace_renewal import filing_goes_on
from lib.views.explore_facets import LEFT_OUT, STATES, Table

PAGE: Final = 25
KEPT: Final = Filter.of({"state": [s for s in STATES if s not in LEFT_OUT]})
AT_MOST: Final = 100_000
VALUES: Final = 12
MOST: Final = 301
DAYS: Final = 40_000  # more than a century of them
PUBLISHED: Final = "published"
NAMESAKES: Final = 8
MOST_FORMS: Final = 12


class Found(NamedTuple):
    """A page of rows and how many there are in all."""

    lines: tuple[Any, ...]
    total: int


class Asked(NamedTuple):
    """A workspace at one version: equal as long as nothing in it has changed."""

    url: str
    id: str
    version: int


def asked(desk: Workspace) -> Asked:
    """Return what answers are kept under. What waits to be filed is filed first, so that its change is seen."""
    return Asked(desk.database.url, desk.id, desk.version * 1_000_000 + filing_goes_on(desk))


@st.cache_resource(max_entries=96, show_spinner=False)
def page_of(
    _desk: Workspace, state: Asked, table: Table, narrowed: Filter, order: str, page: int, *, descending: bool
) -> Page:
    """Return one page of rows, 25 of them."""
    del state
    place = {"order": order, "descending": descending, "limit": PAGE, "offset": (page - 1) * PAGE}
    if table == "entities":
        down = descending if order else True
        return gathered(_desk, narrowed, **{**place, "order": order or "mentions", "descending": down})  # type: ignore[arg-type]
    return rows(_desk, table, narrowed, **place)  # type: ignore[arg-type]


def values_of(every: Sequence[Count], chosen: Collection[str], limit: int) -> tuple[Count, ...]:
    """Return the most frequent values of a facet; those chosen are always among them."""
    return (*every[:limit], *(c for c in every[limit:] if c.value in chosen))


@st.cache_resource(max_entries=192, show_spinner=False)
def all_values(
    _desk: Workspace, state: Asked, table: Table, narrowed: Filter, wanted: tuple[str, ...]
) -> dict[str, tuple[Count, ...]]:
    """Return the values of facets, 300 of each at most, and the rows of each day, in one question.

    Counting few values takes as long as counting all; and one look through the rows serves every facet.
    """
    del state
    return count_facets(_desk, table, narrowed, (*wanted, PUBLISHED), MOST, {PUBLISHED: DAYS})


def days_of(counted: dict[str, tuple[Count, ...]]) -> tuple[tuple[str, int], ...]:
    """Return how many rows were published on each day, in order; rows without a date are left out."""
    return tuple(sorted((count.value[:10], count.rows) for count in counted[PUBLISHED] if count.value))


@st.cache_resource(max_entries=16, show_spinner=False)
def totals(_desk: Workspace, state: Asked) -> dict[Table, int]:
    """Return how many entities, quotes and numbers there are in all, without the rejected and the hidden."""
    found: dict[Table, int] = {"entities": page_of(_desk, state, "entities", KEPT, "", 1, descending=False).total}
    return found | {
        "quotes": sum(c.rows for c in kept_states(_desk, state, "quotes")),
        "numbers": sum(c.rows for c in kept_states(_desk, state, "numbers")),
    }


def kept_states(desk: Workspace, state: Asked, table: Table) -> list[Count]:
    """Return the counts of the states that are shown unless others are asked for."""
    return [c for c in all_values(desk, state, table, KEPT, ("state",))["state"] if c.value not in LEFT_OUT]


@st.cache_resource(max_entries=64, show_spinner=False)
def entity_of(_desk: Workspace, state: Asked, record: str) -> Gathered | None:
    """Return an entity over all articles; None when none names it."""
    del state
    return next(iter(gathered(_desk, Filter(cluster=record), limit=1).lines), None)


@st.cache_resource(max_entries=64, show_spinner=False)
def articles_of(_desk: Workspace, state: Asked, record: str, limit: int) -> Page:
    """Return an entity's rows, one an article, those that mention it most first."""
    del state
    return rows(_desk, "entities", Filter(cluster=record), order="mentions", descending=True, limit=limit)


@st.cache_resource(max_entries=64, show_spinner=False)
def named_with(_desk: Workspace, state: Asked, record: str, limit: int) -> tuple[Together, ...]:
    """Return the entities named in the same articles, those with most articles in common first."""
    del state
    return together(_desk, record, KEPT, limit)


def settled(desk: Workspace, place: Place) -> Place:
    """Return a place with the ids that its entities go by now, and with the names that its words stand for.

    Words that are the name of somebody or something stand for all names it has in the workspace.
    """
    chosen = tuple(
        (facet, tuple(dict.fromkeys(goes_by(desk, value) for value in values)) if facet == "speaker" else values)
        for facet, values in place.chosen
    )
    forms = forms_of(desk, place.words) if place.tab != "entities" and place.words else ()
    record = goes_by(desk, place.record) if place.tab == "entities" and place.record else place.record
    return place._replace(chosen=chosen, record=record, forms=forms)


def goes_by(desk: Workspace, record: str) -> str:
    """Return the id that an entity goes by in the workspace; what is no entity of it stays as it is."""
    known = desk.remembered(("goes by", record), lambda: gathered(desk, Filter(cluster=record), limit=1).lines)
    return str(known[0].record) if record and known else record


def forms_of(desk: Workspace, words: str) -> tuple[str, ...]:
    """Return the other names of whoever goes by these words; none when they name nobody."""
    asked = folded_words(words)
    found = gathered(desk, Filter(words=words), limit=NAMESAKES).lines
    named = [line for line in found if any(asked == folded_words(m.name) for m in line.members)]
    forms = (name for line in named for m in line.members for name in (m.name, *m.aliases))
    return tuple(dict.fromkeys(name for name in forms if folded_words(name) not in (asked, [])))[:MOST_FORMS]


def every_row(desk: Workspace, table: Table, narrowed: Filter, order: str, *, descending: bool) -> Iterable[Any]:
    """Return all rows that a filter leaves, for a download."""
    if table == "entities":
        place = {"order": order or "mentions", "descending": descending if order else True}
        return gathered(desk, narrowed, limit=AT_MOST, **place).lines  # type: ignore[arg-type]
    return each_row(desk, table, narrowed, order=order, descending=descending, limit=AT_MOST)


def every_id(desk: Workspace, table: Table, narrowed: Filter) -> tuple[tuple[str, str], ...]:
    """Return (article, record) of all rows that a filter leaves."""
    return ids(desk, table, narrowed)
