"""Compare's entities: who and what several articles name, and the mentions behind a row or a cell."""

from __future__ import annotations

from typing import Any, Final

import streamlit as st

from lib.ui.compare_grid import finding_grid
from lib.ui.compare_layout import by_letter, column_width, is_wide, rows_in_sight, table_and_evidence
from lib.ui.compare_markup import side_rows
from lib.ui.compare_place import Place
from lib.ui.plain import escape_html
from lib.ui.read_place import put, show_as
from lib.ui.style import put as put_html
from lib.views.compare_board import Board
from lib.views.compare_entities import EntityRow, by_first_named, entity_rows, mentions_of, title_of

EARLY: Final = "first"
SHOW: Final = "compare-show"
NOTE: Final = "Mentions by name, and quotes where there are any. A cell opens its mentions."
EARLY_NOTE: Final = "Who is named first, second, third in each article, and where. A cell opens its mentions."
NOTHING: Final = "No name stands in two of these articles. Each article’s own are on Read."


def entities_tab(board: Board, place: Place) -> None:
    """Draw the matrix and what stands behind the selected row or cell."""
    rows = entity_rows(board)
    if not rows:
        st.markdown(f":small[:gray[{NOTHING}]]")
        return
    early = place.show == EARLY
    rows = by_first_named(rows, board) if early else rows
    chosen = next((row for row in rows if row.key == place.selected), rows[0])
    left, right = table_and_evidence(board)
    with left:
        with st.container(horizontal=True, vertical_alignment="center", key="compare-entities-head"):
            put_html("<h2>Who and what is named where</h2>")
            st.space("stretch")
            toggle(place)
        table = [(row.key, cells_of(board, row, row.first if early else row.cells)) for row in rows]
        if early or not any(row.named for row in rows):
            for _, cells in table:
                del cells["named"]
        articles = {board.letters[x]: x for x in board.ids}
        sight = rows_in_sight(board)
        finding_grid("entities", table, chosen.key, columns(board), articles, "Mentions by article", sight)
        st.markdown(f":small[:gray[{EARLY_NOTE if early else NOTE}]]")
    with right:
        mentions(board, chosen, place.cell)


def cells_of(board: Board, row: EntityRow, told: dict[str, str]) -> dict[str, str]:
    """Return the cells of a row: what is told of each article stands beside the name while all fit in the window."""
    rest = {"type": row.type, "named": row.others}
    letters = by_letter(board, told)
    return {"name": row.name} | (rest | letters if is_wide(board) else letters | rest)


def toggle(place: Place) -> None:
    """Draw the choice of what the cells say: how often, or how early."""
    show_as(SHOW, EARLY if place.show == EARLY else "often")
    st.segmented_control(
        "Cells show",
        ("often", EARLY),
        format_func=lambda name: "Named first" if name == EARLY else "Mentions",
        required=True,
        key=SHOW,
        label_visibility="collapsed",
        on_change=change_show,
    )


def change_show() -> None:
    """Put the choice into the address."""
    put(show=EARLY if st.session_state[SHOW] == EARLY else None)


def columns(board: Board) -> dict[str, Any]:
    """Return how each column is called and how wide it is."""
    c = st.column_config
    width = column_width(board, 33 + 140 + 96, 88)
    articles = {board.letters[x]: c.TextColumn(board.letters[x], width=width) for x in board.ids}
    return {
        "name": c.TextColumn("Name", width=140, pinned=is_wide(board)),
        "type": c.TextColumn("Type", width=96),
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
