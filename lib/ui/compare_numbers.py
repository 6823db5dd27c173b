"""Compare's numbers: measure by article with a verdict, and for the selected one its plot and its sentences."""

from __future__ import annotations

from typing import Any, Final

import streamlit as st

from lib.ui.compare_grid import finding_grid
from lib.ui.compare_layout import by_letter, column_width, is_wide, rows_in_sight, table_and_evidence
from lib.ui.compare_markup import side_rows
from lib.ui.compare_place import Place
from lib.ui.plain import escape_html
from lib.ui.read_charts import CONFIG
from lib.ui.style import put as put_html
from lib.ui.theme import RELATIONS, inks, theme
from lib.views.charts import Palette
from lib.views.compare_board import Board
from lib.views.compare_numbers import NumberRow, alt_of, number_rows, numbers_tally, pair_notes
from lib.views.compare_plot import dots_of, interval_plot

SELECT, VERDICT, NAME, NAME_ALONE = 33, 122, 119, 168
UNSURE: Final = frozenset({"different scope", "different time", "forecast"})
NOTHING: Final = "No number stands in two of these articles on one measure. Each article’s own are on Read."


def chip(row: NumberRow) -> str:
    """Return glyph and word of a verdict."""
    if row.verdict == "magnitude":
        return f"×{row.note.rpartition('×')[2]} check"
    if row.verdict == "updated":
        return "? updated?"
    if row.verdict == "scope":
        return f"◌ {row.note if row.note in UNSURE else 'maybe related'}"
    shown = RELATIONS["light"][row.verdict]
    return f"{shown.glyph} {shown.word}"


def numbers_tab(board: Board, place: Place) -> None:
    """Draw the table of measures and what stands behind the selected one."""
    rows = number_rows(board)
    alone = sum(len(o.numbers) for o in board.comparison.only_in)
    if not rows:
        st.markdown(f":small[:gray[{NOTHING}]]")
        return
    chosen = next((row for row in rows if row.key == place.selected), rows[0])
    left, right = table_and_evidence(board)
    with left:
        put_html("<h2>What each article counts</h2>")
        table = [(row.key, {"v": [chip(row)], "m": row.short} | by_letter(board, row.cells)) for row in rows]
        articles = {board.letters[x]: x for x in board.ids}
        sight = rows_in_sight(board)
        finding_grid("numbers", table, chosen.key, columns(board, rows), articles, "Numbers by article", sight)
        st.markdown(f":small[:gray[{numbers_tally(rows, alone)}]]")
    with right:
        number_evidence(board, chosen)


def columns(board: Board, rows: tuple[NumberRow, ...]) -> dict[str, Any]:
    """Return how each column is called and how wide it is."""
    c = st.column_config
    chips = {chip(row): RELATIONS["light"][row.verdict].streamlit for row in rows}
    verdict = c.MultiselectColumn(
        "Verdict", width=VERDICT, options=list(chips), color=list(chips.values()), pinned=True
    )
    width = column_width(board, SELECT + VERDICT + NAME, 104 if is_wide(board) else 80)
    articles = {board.letters[x]: c.TextColumn(board.letters[x], width=width) for x in board.ids}
    wide = is_wide(board)
    name = c.TextColumn("What is counted", width=NAME_ALONE if wide else NAME, pinned=wide)
    return {"v": verdict, "m": name} | articles


def number_evidence(board: Board, row: NumberRow) -> None:
    """Draw the selected measure: the finding in a sentence, the plot, each article's sentence."""
    put_html(f"<h2>{escape_html(row.title, 160)}</h2>")
    dots = dots_of(board, row)
    if dots:
        ink = inks()
        palette = Palette(ink.ink, ink.ink2, ink.grid, ink.paper, ())
        odd = RELATIONS[theme()][row.verdict].mark
        figure = interval_plot(board, row, dots, palette, odd)
        st.plotly_chart(figure, config=CONFIG, key="compare-plot", alt=alt_of(board, row))
    notes = "".join(f'<p class="small">{escape_html(note, 200)}.</p>' for note in pair_notes(board, row))
    put_html(side_rows(board.number_evidence(ref) for ref in row.members) + notes)
