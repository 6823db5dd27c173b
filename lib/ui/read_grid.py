"""The grid of a table: rows drawn on one canvas, each a step from its sentence."""

from __future__ import annotations

import math
from collections.abc import Hashable, Mapping
from functools import partial
from typing import Any, Final

import pandas as pd
import streamlit as st

from lib.ui.read_place import Place, select
from lib.ui.theme import CLASSES, inks, speaker_colour, tag_style, theme
from lib.views.columns import Column
from lib.views.rows import Row, Table, frame
from lib.views.values import figure

GRID: Final = "read-table"
SIGHT: Final = 7  # rows in sight at once: the grid scrolls within a page
HEADER, ROW_HEIGHT, EDGE = 35, 34, 2
QUIET: Final = frozenset({"paragraph", "type", "kind", "class", "confidence", "group", "attribution", "unit"})
MARK, MARK_WIDTH = "decided", 32
MARK_COLUMN: Final = {
    MARK: st.column_config.TextColumn(
        "✓", width=MARK_WIDTH, alignment="center", help="✓ accepted · ✗ rejected · ✎ edited · + added"
    )
}
COUNTS: Final = frozenset({"named", "described", "pronouns", "quotes", "about", "numbers"})
NAMES: Final[dict[Table, str]] = {
    "quotes": "Quotes in this article",
    "numbers": "Numbers in this article",
    "entities": "Entities in this article",
    "check": "To check in this article",
}


def grid(
    place: Place,
    table: Table,
    rows: tuple[Row, ...],
    key: str,
    columns: tuple[Column, ...],
    marks: Mapping[str, str],
) -> None:
    """Draw the rows. A click on a row or a cell selects its record.

    `marks` has the sign of what was decided, by record id; their column is there when there are any.
    """
    ids = tuple(row.id for row in rows)
    at = ids.index(place.record) if place.record in ids else None
    state = {"selection": {"rows": [] if at is None else [at], "columns": [], "cells": []}}
    if st.session_state.get(key) != state:
        st.session_state[key] = state
    names = [column.name for column in columns]
    with st.container(key=GRID):
        st.dataframe(
            styled(table, rows, names, marks, by_class=place.lens == "who"),
            key=key,
            hide_index=True,
            height=HEADER + ROW_HEIGHT * min(len(rows), SIGHT) + EDGE,
            row_height=ROW_HEIGHT,
            placeholder="–",
            column_order=([MARK] if marks else []) + names,
            column_config={column.name: configured(column) for column in columns} | MARK_COLUMN,
            on_select=lambda: row_chosen(key, ids, place.record),
            selection_mode=["single-row", "single-cell"],
            alt=NAMES[table],
        )


def row_chosen(key: str, ids: tuple[str, ...], record: str | None) -> None:
    """Turn a click in the grid into a selected record; a second click on the row's box takes the selection back."""
    selection = st.session_state[key]["selection"]
    touched = [*(cell[0] for cell in selection.get("cells", ())), *selection.get("rows", ())]
    fresh = [row for row in touched if 0 <= row < len(ids) and ids[row] != record] or touched
    select(ids[fresh[0]] if fresh and 0 <= fresh[0] < len(ids) else None)


def styled(table: Table, rows: tuple[Row, ...], names: list[str], marks: Mapping[str, str], *, by_class: bool) -> Any:  # noqa: ANN401
    """Return the columns named, tag cells tinted by speaker or by class of speaker; values shown in words.

    Others are left out: a styled column costs time at each click, shown or not.
    """
    data = frame(table, rows)[names].reset_index(drop=True)
    if marks:
        data[MARK] = [marks.get(row.id, "") for row in rows]
    shown = theme()
    style = data.style.map(lambda _: f"color:{inks().ink2}", subset=[name for name in data if name in QUIET])
    counts: list[Hashable] = [name for name in data if name in COUNTS]
    if counts:
        style = style.map(lambda count: "" if count else f"color:{inks().ink3}", subset=counts)
    if "value" in data:
        style = style.format(value_words, subset=["value"])
        for at, row in enumerate(rows):  # the ends of a range stand for the middle that orders it
            if "–" in row.shown:
                style = style.format(partial(words_of, row), subset=pd.IndexSlice[[at], ["value"]])
    if "tag" not in data:
        return style
    tints = []
    for row in rows:
        voice = row.voice
        colour = inks().ink3
        if voice is not None:
            colour = CLASSES[shown][voice.class_name] if by_class else speaker_colour(voice.place, shown)
        tints.append(tag_style(colour, shown))
    return style.apply(lambda _: tints, subset=["tag"])


def value_words(value: object) -> str:
    """Write a value as people do: "3.5 billion"."""
    return figure(value) if isinstance(value, int | float) and math.isfinite(value) else ""


def words_of(row: Row, _: object) -> str:
    """Return what a row shows for its value."""
    return row.shown


def configured(column: Column) -> Any:  # noqa: ANN401
    """Return how Streamlit draws a column."""
    c = st.column_config
    hint = column.hint or None
    if column.kind == "number":
        return c.NumberColumn(column.label, width=column.width, alignment="left", help=hint)
    if column.kind == "chips":
        return c.ListColumn(column.label, width=column.width, help=hint)
    if column.kind == "tag":
        return c.TextColumn(column.label, width=column.width, alignment="center")
    return c.TextColumn(column.label, width=column.width, help=hint)
