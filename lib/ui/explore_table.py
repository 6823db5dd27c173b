"""Explore's table: a page of rows; a click on a cell opens a row, its box chooses it for what is done to several."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

import pandas as pd
import streamlit as st

from lib.model import content_id
from lib.store import letter
from lib.ui.explore_data import PAGE
from lib.ui.explore_place import Place, put, select
from lib.ui.theme import inks, pinned_ink
from lib.views.explore_facets import Table
from lib.views.explore_rows import entity_cells, number_cells, quote_cells

HEADER, ROW, EDGE = 35, 34, 2
SIGHT, ALONE = 7, 15  # rows in sight: beside evidence, and while none is open
QUIET: Final = ("type", "also", "outlet", "date", "cue")
HELD: Final = ("state", "letter")  # stay in sight, and no room left over goes to them
KEYS: Final = "explore-chosen"


def table(place: Place, lines: Sequence[Any]) -> list[Any]:
    """Draw the rows; return those whose boxes are ticked."""
    cells = [cells_of(place.tab, line) for line in lines]
    keys = tuple(key_of(place.tab, line) for line in lines)
    widget = f"explore-{place.tab}-{content_id(repr(keys))}"
    data = pd.DataFrame(cells)
    style = data.style.map(lambda _: f"color:{inks().ink2}", subset=[c for c in QUIET if c in data.columns])
    style = style.map(lambda _: f"color:{pinned_ink()}", subset=[c for c in HELD if c in data.columns])
    at = keys.index((place.article, place.record)) if (place.article, place.record) in keys else None
    if at is not None:
        style = style.apply(
            lambda row: [f"background-color:{inks().selected}"] * len(row) if row.name == at else [""] * len(row),
            axis=1,
        )
    with st.container(key="explore-table"):
        st.dataframe(
            style,
            key=widget,
            hide_index=True,
            row_height=ROW,
            height=HEADER + ROW * min(len(lines), SIGHT if place.record else ALONE) + EDGE,
            column_config=columns(place.tab),
            on_select=lambda: clicked(widget, keys),
            selection_mode=["multi-row", "single-cell"],
            alt=f"{place.tab.capitalize()} of this workspace",
        )
    ticked = st.session_state[widget]["selection"]["rows"] if widget in st.session_state else []
    return [lines[row] for row in sorted(ticked) if 0 <= row < len(lines)]


def clicked(widget: str, keys: tuple[tuple[str, str], ...]) -> None:
    """Open the row of the cell that was clicked. Ticking a box opens nothing."""
    cells = st.session_state[widget]["selection"].get("cells", ())
    if cells and 0 <= cells[0][0] < len(keys):
        select(*keys[cells[0][0]])


def key_of(tab: Table, line: Any) -> tuple[str, str]:  # noqa: ANN401  (a row of the store)
    """Return the article and the record of a row; entities stand for all their articles."""
    return ("", line.record) if tab == "entities" else (line.article, line.record)


def cells_of(tab: Table, line: Any) -> dict[str, Any]:  # noqa: ANN401  (a row of the store)
    """Return the cells of a row."""
    if tab == "entities":
        return entity_cells(line)
    return quote_cells(line, letter(line.number)) if tab == "quotes" else number_cells(line, letter(line.number))


def columns(tab: Table) -> dict[str, Any]:
    """Return how each column is called and how wide it is."""
    c = st.column_config
    same = {
        "letter": c.TextColumn("", width=34, alignment="center", pinned=True),
        "outlet": c.TextColumn("Outlet", width=88),
        "date": c.TextColumn("Date", width=84),
        "state": c.TextColumn(
            "✓", width=30, alignment="center", pinned=True, help="✓ accepted · ✗ rejected · ✎ edited · + added"
        ),
    }
    every: dict[Table, dict[str, Any]] = {
        "entities": {
            "type": c.TextColumn("Type", width=104),
            "name": c.TextColumn("Name", width=164),
            "also": c.TextColumn("Also written", width=150, help="In brackets what a join rests on that may be wrong"),
            "articles": c.NumberColumn("Articles", format="localized", width=72, alignment="left"),
            "mentions": c.NumberColumn("Mentions", format="localized", width=80, alignment="left"),
            "quotes": c.NumberColumn("Quoted", format="localized", width=72, alignment="left"),
        },
        "quotes": {
            "letter": same["letter"],
            "who": c.TextColumn("Who says so", width=116),
            "quote": c.TextColumn("Quote", width=260),
            "cue": c.TextColumn("Cue", width=72),
        },
        "numbers": {
            "letter": same["letter"],
            "number": c.TextColumn("Number", width=122),
            "counted": c.TextColumn("Counted thing", width=120),
            "who": c.TextColumn("Who says so", width=116),
        },
    }
    return every[tab] if tab == "entities" else every[tab] | same


def pager(page: int, total: int) -> None:
    """Draw the steps from page to page, for more than 25 rows."""
    if total <= PAGE:
        return
    last = (total - 1) // PAGE + 1
    for words, icon, to in (("Earlier rows", "chevron_left", page - 1), ("Later rows", "chevron_right", page + 1)):
        st.button(
            words,
            icon=f":material/{icon}:",
            type="tertiary",
            key=f"explore-{icon}",
            disabled=not 1 <= to <= last,
            on_click=put,
            kwargs={"p": to if to > 1 else None},
        )
