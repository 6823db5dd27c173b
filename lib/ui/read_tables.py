"""The tables beside the text: rows that lead to their sentence."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, NamedTuple

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from lib.ui.read_filters import choice_for, filter_chips, filter_popover, nothing_matches
from lib.ui.read_grid import MARK_WIDTH, grid
from lib.ui.read_place import Place, select, turn_to
from lib.ui.reading_view import ROWS, picked, room_beside, rows_view
from lib.views.choice import DEFAULTS, Choice
from lib.views.columns import complete, fitting
from lib.views.csv_text import csv_text
from lib.views.dossier import Dossier
from lib.views.filters import Filter
from lib.views.rows import Row, Table, neighbours
from lib.views.sheet import plain_row

PAGE: Final = 25
PAGER: Final = "read-page"
EVERY: Final = "read-every-column"
MOST_HITS: Final = 500
WITHOUT: Final = "without beliefs"  # what the quotes' default holds back
NOTHING: Final[dict[Table, str]] = {
    "quotes": "No quotes in this article. We looked for words in quotation marks and for reports (“she said that”).",
    "numbers": "No numbers in this article. We looked for figures and number words; dates and ages are not counted.",
    "entities": "No names in this article. We looked for people, organisations, places and other names.",
    "check": (
        "Nothing to check here. We looked for low confidence, quotes without a speaker, numbers given in two ways, "
        "two people of one surname, quotation marks left open, and sums that do not add up."
    ),
}


class Shown(NamedTuple):
    """The rows a table shows, and where in the grid the selected one is (None when it is not there)."""

    rows: tuple[Row, ...]
    at: int | None


def table_view(dossier: Dossier, place: Place, table: Table, find: str, hits: int, marks: Mapping[str, str]) -> Shown:
    """Draw filters, the line that counts, and the table; `marks` are signs of decisions. Return what it shows."""
    choice = choice_for(dossier, table)
    every = dossier.every(table, aside=choice.aside)
    if not every:
        st.markdown(f":small[:gray[{NOTHING[table]}]]")
        return Shown((), None)
    marks = {row.id: marks[row.id] for row in every if row.id in marks}
    wanted = Filter(find, dossier.chosen(table, choice))
    rows, counts = dossier.shown(table, wanted, choice.order, choice.aside)
    ids = tuple(row.id for row in rows)
    bar = st.container(horizontal=True, vertical_alignment="center", gap="xsmall", key="read-bar")
    with bar:
        filter_popover(dossier, table, counts, wanted, choice)
    told = [
        WITHOUT
        for facet, values in wanted.chosen
        if facet in DEFAULTS.get(table, {}) and values and choice.is_default(table, facet)
    ]
    told.append(order_words(choice, hits if find else None))
    count_line(bar, table, place, ids, len(every), told[0] if hits is None or not find else told[-1])
    columns = fitting(table, room_beside() - (MARK_WIDTH + 4 if marks else 0), every=bool(st.session_state.get(EVERY)))
    with bar:
        st.space("stretch")
        if table != "check":
            columns_button(all_fit=complete(table, columns))
        download(dossier, table, rows)
    filter_chips(dossier, table, wanted.chosen)
    if not rows:
        nothing_matches(dossier, table, find, len(every))
        return Shown((), None)
    key = f"{table}-{dossier.digest}-{wanted.digest}-{choice.order}-{choice.aside}-{len(columns)}"
    at = ids.index(place.record) if place.record in ids else None
    page = page_shown(key, place, at, len(rows))
    page_rows = rows[page * PAGE : (page + 1) * PAGE]
    if table == "check":
        rows_view(
            [plain_row(row) for row in page_rows],
            selected=place.record,
            by_class=place.lens == "who",
            on_pick=lambda: pick_from_rows(ids),
        )
    else:
        grid(place, table, page_rows, f"{key}-{page}", columns, marks)
    pager(key, place, page, len(rows))
    in_page = at - page * PAGE if at is not None and at // PAGE == page and table != "check" else None
    return Shown(rows, in_page)


def pick_from_rows(ids: tuple[str, ...]) -> None:
    """Select the record of a row that was chosen among those to check."""
    chosen_row = picked(ROWS)
    if chosen_row and chosen_row[0] in ids:
        select(chosen_row[0])


def order_words(choice: Choice, hits: int | None) -> str:
    """Say in which order the rows stand, or how often the words looked for stand in the text."""
    if hits is not None:
        return f"{hits:,}{'+' if hits >= MOST_HITS else ''} in the text"
    return "by size in each unit" if choice.order == "size" else "in text order"


def count_line(bar: DeltaGenerator, table: Table, place: Place, ids: tuple[str, ...], total: int, order: str) -> None:
    """Say how many rows are shown, and give the keys to step through them."""
    before, after = neighbours(ids, place.record)
    with bar:
        for words, icon, short, to in (
            ("Previous row", "keyboard_arrow_up", "K", before),
            ("Next row", "keyboard_arrow_down", "J", after),
        ):
            st.button(
                words,
                icon=f":material/{icon}:",
                shortcut=short,
                type="tertiary",
                key=f"read-step-{short}",
                disabled=to is None,
                on_click=select,
                args=(to, 0, table),
            )
        st.markdown(f":small[:gray[{len(ids):,} of {total:,} shown · {order}]]", width="content")


def columns_button(*, all_fit: bool) -> None:
    """Draw the step from the columns that fit to all of them, and back; nothing where all fit."""
    every = bool(st.session_state.get(EVERY))
    if every or not all_fit:
        st.button(
            "Fewer columns" if every else "All columns",
            icon=":material/view_column:",
            type="tertiary",
            key="read-columns",
            help="Show the columns that fit" if every else "Show all columns",
            on_click=show_every_column,
        )


def show_every_column() -> None:
    """Show all columns of the tables, or again those that fit."""
    st.session_state[EVERY] = not st.session_state.get(EVERY)


def download(dossier: Dossier, table: Table, rows: tuple[Row, ...]) -> None:
    """Offer exactly the rows shown as a CSV file, made when it is asked for."""
    article = dossier.extraction.article
    st.download_button(
        "Download these rows as CSV",
        data=lambda: csv_text(table, rows, article).encode("utf-8", "replace"),
        file_name=f"{table if table != 'check' else 'to_check'}_{article.id}.csv",
        mime="text/csv",
        on_click="ignore",
        icon=":material/download:",
        type="tertiary",
        key="read-csv",
        help="Download the rows shown as CSV",
        disabled=not rows,
    )


def page_shown(key: str, place: Place, at: int | None, total: int) -> int:
    """Return which page of 25 rows to show: the one turned to since the last selection, else the selected row's."""
    turned, record, page = st.session_state.get(PAGER, ("", None, 0))
    if turned == key and record == place.record:
        return min(int(page), (total - 1) // PAGE)
    return (at or 0) // PAGE


def pager(key: str, place: Place, page: int, total: int) -> None:
    """Draw the steps from page to page, for more than 25 rows."""
    if total <= PAGE:
        return
    with st.container(horizontal=True, vertical_alignment="center", gap="small", key="read-pager"):
        last = min(total, (page + 1) * PAGE)
        st.markdown(f":small[:gray[Rows {page * PAGE + 1:,}–{last:,} of {total:,}]]", width="content")
        for words, to in (("Earlier rows", page - 1), ("Later rows", page + 1)):
            st.button(
                words,
                type="tertiary",
                key=f"read-{words}",
                disabled=not 0 <= to <= (total - 1) // PAGE,
                on_click=turn,
                args=(key, place.record, to),
            )


def turn(key: str, record: str | None, page: int) -> None:
    """Turn to a page of the table; a new selection turns back to its own."""
    st.session_state[PAGER] = (key, record, page)


def change_tab() -> None:
    """Put the chosen table into the address."""
    turn_to(st.session_state["read-tab"])
