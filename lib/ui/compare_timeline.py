"""Compare's timeline: the dates that the articles name, in order, each with its sentences."""

from __future__ import annotations

import html
from typing import Final

import streamlit as st

from lib.ui.compare_markup import side_rows
from lib.ui.style import put as put_html
from lib.views.compare_board import Board
from lib.views.compare_days import Day, days

A_PAGE: Final = 40
SHOWN: Final = "compare-days"
NOTHING: Final = (
    "No dates in these articles. We looked for days, months and years, and for weekdays where the date is known."
)


def timeline_tab(board: Board) -> None:
    """Draw the dates, the earliest first."""
    found = days(board)
    if not found:
        st.markdown(f":small[:gray[{NOTHING}]]")
        return
    shown = st.session_state.setdefault(SHOWN, A_PAGE)
    put_html(f'<div class="days">{"".join(map(day_row, found[:shown]))}</div>')
    if len(found) > shown:
        st.button(f"Show {min(A_PAGE, len(found) - shown)} more", key="compare-days-more", on_click=show_more)
    st.markdown(":small[:gray[A weekday is read from the day its article was published.]]")


def show_more() -> None:
    """Draw one page of dates more from now on."""
    st.session_state[SHOWN] += A_PAGE


def day_row(day: Day) -> str:
    """Return one date with its sentences."""
    return f'<div class="day"><p class="date">{html.escape(day.label)}</p>{side_rows(day.places, hit="hit")}</div>'
