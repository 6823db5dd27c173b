"""Compare's entities: who and what several articles name, and the mentions behind a row or a cell."""

from __future__ import annotations

from typing import Any, Final

import streamlit as st

from lib.ui.compare_grid import finding_grid
from lib.ui.compare_markup import side_rows
from lib.ui.compare_numbers import BESIDE, by_letter
from lib.ui.compare_place import Place
from lib.ui.plain import escape_html
from lib.ui.style import put as put_html
from lib.views.compare_board import Board
from lib.views.compare_entities import EntityRow, entity_rows, mentions_of, title_of

NOTHING: Final = "No name stands in two of these articles. Each article’s own are on Read."


def entities_tab(board: Board, place: Place) -> None:
    """Draw the matrix and what stands behind the selected row or cell."""
    rows = entity_rows(board)
    if not rows:
        st.markdown(f":small[:gray[{NOTHING}]]")
        return
    chosen = next((row for row in rows if row.key == place.selected), rows[0])
    if len(board.ids) <= BESIDE:
        with st.container(key="compare-body"):
            left, right = st.columns([1.42, 1], gap="large")
    else:
        left = right = st.container()
    with left:
        put_html("<h2>Who and what is named where</h2>")
        table = [(row.key, {"type": row.type, "name": row.name, "named": row.others}) for row in rows]
        table = [(key, cells | by_letter(board, row.cells)) for (key, cells), row in zip(table, rows, strict=True)]
        if not any(row.named for row in rows):
            for _, cells in table:
                del cells["named"]
        articles = {board.letters[x]: x for x in board.ids}
        finding_grid("entities", table, chosen.key, columns(board), articles, "Mentions by article")
        st.markdown(":small[:gray[Mentions by name, and quotes where there are any. A cell opens its mentions.]]")
    with right:
        mentions(board, chosen, place.cell)


def columns(board: Board) -> dict[str, Any]:
    """Return how each column is called and how wide it is."""
    c = st.column_config
    articles = {board.letters[x]: c.TextColumn(board.letters[x], width=85) for x in board.ids}
    return {
        "type": c.TextColumn("Type", width=86),
        "name": c.TextColumn("Name", width=124),
        "named": c.TextColumn("Also written", width=100),
    } | articles


def mentions(board: Board, row: EntityRow, cell: str | None) -> None:
    """Draw the mentions behind a row, or behind one article's cell of it."""
    cell = cell if cell in row.cells else None
    found, left_out = mentions_of(board, row, cell)
    named = f'<p class="small">Written {escape_html(row.named, 240)}.</p>' if row.named else ""
    put_html(f"<h2>{escape_html(title_of(board, row, cell), 120)}</h2>{named}")
    rest = f'<p class="small">{escape_html(left_out)}</p>' if left_out else ""
    put_html(side_rows(found, hit="hit") + rest)
