"""Compare's quotes: utterances that stand in several articles, and the wordings of the selected one word by word."""

from __future__ import annotations

from typing import Any, Final

import streamlit as st

from lib.ui.compare_grid import finding_grid
from lib.ui.compare_layout import by_letter, is_wide
from lib.ui.compare_markup import side_rows, wording_cells
from lib.ui.compare_place import Place
from lib.ui.plain import escape_html
from lib.ui.style import put as put_html
from lib.views.compare_board import Board
from lib.views.compare_quotes import FLAGS, QuoteRow, quote_rows

NOTHING: Final = "No quote stands in two of these articles. Each article’s own are on Read."
COLOURS: Final = {
    FLAGS["speaker"]: "violet",
    FLAGS["number"]: "red",
    FLAGS["negation"]: "red",
    FLAGS["tense"]: "yellow",
    FLAGS["cue"]: "yellow",
    FLAGS["reworded"]: "yellow",
    FLAGS["shortened"]: "gray",
    FLAGS["kind"]: "gray",
    FLAGS["same"]: "green",
}


def quotes_tab(board: Board, place: Place) -> None:
    """Draw the table of utterances, then the wordings of the selected one."""
    rows = quote_rows(board)
    if not rows:
        st.markdown(f":small[:gray[{NOTHING}]]")
        return
    chosen = next((row for row in rows if row.key == place.selected), rows[0])
    put_html("<h2>Quotes in two articles or more</h2>")
    table = [(row.key, {"flags": list(row.flags), "who": row.who} | cells_of(board, row)) for row in rows]
    articles = {board.letters[x]: x for x in board.ids}
    finding_grid("quotes", table, chosen.key, columns(board), articles, "Quotes in two articles or more")
    quote_evidence(board, chosen)


def cells_of(board: Board, row: QuoteRow) -> dict[str, str]:
    """Return a row's words and how each article has them; few articles stand first, so that no window hides them."""
    words, letters = {"words": row.words}, by_letter(board, row.cells)
    return words | letters if is_wide(board) else letters | words


def columns(board: Board) -> dict[str, Any]:
    """Return how each column is called and how wide it is."""
    c = st.column_config
    articles = {board.letters[x]: c.TextColumn(board.letters[x], width=72) for x in board.ids}
    return {
        "flags": c.MultiselectColumn("What changed", width=210, options=list(COLOURS), color=list(COLOURS.values())),
        "who": c.TextColumn("Who says so", width=150),
        "words": c.TextColumn("The fullest wording", width=max(220, 470 - 40 * max(0, len(board.ids) - 3))),
    } | articles


def quote_evidence(board: Board, row: QuoteRow) -> None:
    """Draw the wordings of one utterance side by side, then each in its sentence."""
    put_html(f"<h2>{escape_html(row.title, 200)}</h2>")
    put_html(wording_cells(row.wordings))
    struck = "Struck out: in the fullest wording, not here. Set off: here alone. Commas and capitals do not count."
    st.markdown(f":small[:gray[{struck}]]")
    with st.expander("Each in its sentence", key="compare-quote-context"):
        put_html(side_rows((board.quote_evidence(one.ref) for one in row.wordings), hit="hit"))
