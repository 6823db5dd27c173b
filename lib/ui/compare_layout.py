"""How Compare's tables stand: beside what they open, or above it where many articles need the whole width."""

from __future__ import annotations

from typing import Final

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from lib.views.compare_board import Board

BESIDE: Final = 4
ROWS_BESIDE, ROWS_ABOVE = 14, 8
WIDE, WIDTHS = 514, (1.62, 1)  # WIDE: the table in a window of 1,100 pixels; in a wider one its columns grow


def is_wide(board: Board) -> bool:
    """Tell whether there are too many articles for a table beside its evidence; names then stay while it scrolls."""
    return len(board.ids) > BESIDE


def table_and_evidence(board: Board) -> tuple[DeltaGenerator, DeltaGenerator]:
    """Return the place of the table and that of what its selected row opens."""
    if not is_wide(board):
        with st.container(key="compare-body"):
            left, right = st.columns(WIDTHS, gap="large")
        return left, right
    return st.container(), st.container()


def rows_in_sight(board: Board) -> int:
    """Return how many rows of the table are in sight at once."""
    return ROWS_ABOVE if is_wide(board) else ROWS_BESIDE


def by_letter(board: Board, cells: dict[str, str]) -> dict[str, str]:
    """Return the cells of a row by article letter, with a dash where an article has none."""
    return {board.letters[x]: cells.get(x, "—") for x in board.ids}


def column_width(board: Board, taken: int, least: int) -> int:
    """Return the width of an article's column beside columns that take `taken` pixels of the table."""
    return least if is_wide(board) else max(least, (WIDE - taken) // len(board.ids))
