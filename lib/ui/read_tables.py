"""The tables beside the text: rows that lead to their sentence."""

from __future__ import annotations

from typing import Any, Final, NamedTuple

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from lib.ui.read_filters import filter_chips, filter_popover, nothing_matches
from lib.ui.read_place import Place, put, select
from lib.ui.reading_view import ROOM, room_beside
from lib.ui.theme import CLASSES, inks, speaker_colour, tag_style, theme
from lib.views.dossier import Dossier
from lib.views.evidence import neighbours
from lib.views.filters import Filter
from lib.views.rows import Row, Table, frame

PAGE: Final = 25
SIGHT: Final = 7  # rows in sight at once: the grid scrolls within a page
HEADER, ROW_HEIGHT, EDGE = 35, 34, 2
GRID: Final = "read-table"
PAGER: Final = "read-page"
NOTHING: Final[dict[Table, str]] = {
    "quotes": "No quotes in this article. We looked for words in quotation marks and for reports (“she said that”).",
    "numbers": "No numbers in this article. We looked for figures and number words; dates and ages are not counted.",
    "entities": "No names in this article. We looked for people, organisations, places and other names.",
}


class Shown(NamedTuple):
    """The rows a table shows, and where in the grid the selected one is (None when it is not there)."""

    rows: tuple[Row, ...]
    at: int | None


def table_view(dossier: Dossier, place: Place, table: Table, find: str, hits: int) -> Shown:
    """Draw filters, the line that counts, and the table. Return what it shows."""
    every = dossier.rows[table]
    if not every:
        st.markdown(f":small[:gray[{NOTHING[table]}]]")
        return Shown((), None)
    bar = st.container(horizontal=True, vertical_alignment="center", gap="small", key="read-bar")
    with bar:
        chosen = filter_popover(dossier, table, every)
    wanted = Filter(find, chosen)
    rows = wanted.apply(every)
    ids = tuple(row.id for row in rows)
    count_line(bar, table, place, ids, len(every), hits if find else None)
    filter_chips(dossier, table, chosen)
    if not rows:
        nothing_matches(dossier, table, find, len(every))
        return Shown((), None)
    key = f"{table}-{dossier.digest}-{wanted.digest}"
    at = ids.index(place.record) if place.record in ids else None
    page = page_shown(key, place, at, len(rows))
    grid(place, table, rows[page * PAGE : (page + 1) * PAGE], f"{key}-{page}", room_beside())
    pager(key, place, page, len(rows))
    in_page = at - page * PAGE if at is not None and at // PAGE == page else None
    return Shown(rows, in_page)


def count_line(
    bar: DeltaGenerator,
    table: Table,
    place: Place,
    ids: tuple[str, ...],
    total: int,
    hits: int | None,
) -> None:
    """Say how many rows are shown, and give the keys to step through them."""
    before, after = neighbours(ids, place.record)
    parts = [f"{len(ids):,} of {total:,} shown", "in text order"]
    if hits is not None:
        parts[1] = f"{hits:,}{'+' if hits >= 500 else ''} in the text"
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
        st.markdown(f":small[:gray[{' · '.join(parts)}]]", width="content")


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


def grid(place: Place, table: Table, rows: tuple[Row, ...], key: str, room: int) -> None:
    """Draw the rows. A click on a row or a cell selects its record."""
    ids = tuple(row.id for row in rows)
    at = ids.index(place.record) if place.record in ids else None
    state = {"selection": {"rows": [] if at is None else [at], "columns": [], "cells": []}}
    if st.session_state.get(key) != state:
        st.session_state[key] = state
    with st.container(key=GRID):
        st.dataframe(
            styled(table, rows, by_class=place.lens == "who"),
            key=key,
            hide_index=True,
            height=HEADER + ROW_HEIGHT * min(len(rows), SIGHT) + EDGE,
            row_height=ROW_HEIGHT,
            placeholder="–",
            column_config=columns(table, room),
            on_select=lambda: row_chosen(key, ids, place.record),
            selection_mode=["single-row", "single-cell"],
            alt=f"{table.capitalize()} in this article",
        )


def row_chosen(key: str, ids: tuple[str, ...], record: str | None) -> None:
    """Turn a click in the grid into a selected record; a second click on the row's box takes the selection back."""
    selection = st.session_state[key]["selection"]
    touched = [*(cell[0] for cell in selection.get("cells", ())), *selection.get("rows", ())]
    fresh = [row for row in touched if 0 <= row < len(ids) and ids[row] != record] or touched
    select(ids[fresh[0]] if fresh and 0 <= fresh[0] < len(ids) else None)


def styled(table: Table, rows: tuple[Row, ...], *, by_class: bool) -> Any:  # noqa: ANN401
    """Return the table with its tag cells tinted by speaker, or by class of speaker."""
    data = frame(table, rows).reset_index(drop=True)
    shown = theme()
    style = data.style.map(lambda _: f"color:{inks().ink2}", subset=["paragraph"])
    if table == "entities":
        return style.map(lambda _: f"color:{inks().ink2}", subset=["type"])
    tints = []
    for row in rows:
        voice = row.voice
        colour = inks().ink3
        if voice is not None:
            colour = CLASSES[shown][voice.class_name] if by_class else speaker_colour(voice.place, shown)
        tints.append(tag_style(colour, shown))
    return style.apply(lambda _: tints, subset=["tag"])


def columns(table: Table, room: int) -> dict[str, Any]:
    """Return how each column is called and how wide it is: the words take what the others leave of `room` pixels."""
    c = st.column_config
    paragraph = c.NumberColumn("¶", width=40, alignment="left", help="Paragraph; – is outside the body")
    tag = c.TextColumn("", width=38, alignment="center")
    spare = room - ROOM
    named = 112 + max(0, spare // 4)
    who = c.TextColumn("Who says so", width=named)
    every: dict[Table, dict[str, Any]] = {
        "quotes": {
            "tag": tag,
            "who": who,
            "quote": c.TextColumn("Quote", width=room - 176 - named),
            "kind": c.TextColumn("Kind", width=62),
        },
        "numbers": {
            "tag": tag,
            "number": c.TextColumn("Number", width=132),
            "counted": c.TextColumn("Counted thing", width=room - 246 - named),
            "who": who,
        },
        "entities": {
            "type": c.TextColumn("Type", width=92),
            "name": c.TextColumn("Name", width=room - 300),
            "mentions": c.NumberColumn("Mentions", width=72, alignment="left"),
            "quoted": c.NumberColumn("Quoted", width=60, alignment="left"),
        },
    }
    return every[table] | {"paragraph": paragraph}


def change_tab() -> None:
    """Put the chosen table into the address."""
    put(tab=st.session_state["read-tab"])
