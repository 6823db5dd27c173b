"""The Compare screen: two to ten articles side by side, each finding with both sentences and who says so."""

from __future__ import annotations

from pathlib import Path
from typing import Final

import streamlit as st

from lib.compare import compare
from lib.model import Comparison, Extraction
from lib.review import apart
from lib.store import Workspace
from lib.ui.compare_choice import choice, tabs
from lib.ui.compare_entities import entities_tab
from lib.ui.compare_markup import strip
from lib.ui.compare_numbers import numbers_tab
from lib.ui.compare_overview import overview_tab
from lib.ui.compare_place import FEWEST, LOOKED_AT, TABS, Place, choose, here
from lib.ui.compare_quotes import quotes_tab
from lib.ui.compare_sides import sides_tab
from lib.ui.compare_timeline import timeline_tab
from lib.ui.page import DESK
from lib.ui.read_dossier import ready
from lib.ui.review_desk import reviewed_of
from lib.ui.shelf import link_to
from lib.ui.style import put as put_html
from lib.views.compare_board import Board
from lib.views.compare_overview import heads
from lib.views.labels import counted

STYLE: Final = Path(__file__).parent / "assets" / "compare.css"
UNRELATED: Final = (
    "These articles seem to have nothing to do with each other: no quote, no number and no sentence stands in two of "
    "them. What follows is each for itself."
)


@st.cache_resource(max_entries=12, show_spinner=False, hash_funcs={Extraction: id})
def compared(extractions: tuple[Extraction, ...], apart_ids: tuple[tuple[str, ...], ...]) -> Comparison:
    """Compare articles once: the result holds the extractions, so their identity stays their own.

    `apart_ids` are the entity ids, two and two, that people keep apart.
    """
    return compare(extractions, frozenset(map(frozenset, apart_ids)))


@st.fragment
def compare_screen(shelf: Workspace) -> None:
    """Draw the screen. All of it is one fragment: a click redraws this and not the page around it."""
    st.html(f"<style>{STYLE.read_text('utf-8')}</style>")
    place = here(shelf)
    items = shelf.items()
    if not place.asked and len(place.articles) >= FEWEST:
        choose_first(place)
    st.session_state[LOOKED_AT] = place.articles
    board = board_of(shelf, place) if len(place.articles) >= FEWEST else None
    with st.container(horizontal=True, vertical_alignment="center", gap="small", key="compare-bar"):
        with st.container(width="content"):
            put_html(f"<h1>{title(place)}</h1>")
        if items:
            choice(shelf, place)
        if board is not None:
            st.space("stretch")
            found = board.comparison
            counts = {
                "numbers": len(found.measures),
                "quotes": len(found.quotes) + len(found.other_speakers),
                "entities": len(found.entities),
            }
            tabs(place, counts)
    if place.missing:
        put_html(f'<p class="quiet">{missing_words(place.missing)}</p>')
    if board is None:
        too_few(len(items))
        return
    if board.comparison.unrelated:
        put_html(f'<p class="unrelated">{UNRELATED}</p>')
    if place.tab != TABS[0]:
        put_html(strip(heads(board)))
    draw(board, place)


def draw(board: Board, place: Place) -> None:
    """Draw the tab that the address asks for."""
    match place.tab:
        case "numbers":
            numbers_tab(board, place)
        case "quotes":
            quotes_tab(board, place)
        case "entities":
            entities_tab(board, place)
        case "sides":
            sides_tab(board, place)
        case "timeline":
            timeline_tab(board)
        case _:
            overview_tab(board)


def choose_first(place: Place) -> None:
    """Write the articles into the address, so that it is a link from the first moment."""
    selected, tab = place.selected, place.tab
    choose(place.articles)
    if selected:
        st.query_params["sel"] = selected
    if tab != "overview":
        st.query_params["tab"] = tab


def title(place: Place) -> str:
    """Return the screen's heading."""
    return f"{counted(len(place.articles), 'article')} side by side" if len(place.articles) >= FEWEST else "Compare"


def missing_words(missing: int) -> str:
    """Say that a link names articles that are not here."""
    one = missing == 1
    which = "One article of this link is" if one else f"{missing} articles of this link are"
    return f"{which} not on this desk. Add {'it' if one else 'them'}, and the link shows all."


def too_few(on_desk: int) -> None:
    """Say what is missing for a comparison."""
    if on_desk == 0:
        words = "Paste two articles on one event, or open the three samples."
    elif on_desk == 1:
        words = "There is one article on the desk. Add a second on the same event, and both are laid side by side."
    else:
        words = "Choose two articles or more to lay them side by side."
    put_html(f'<p class="quiet">{words}</p>')
    if on_desk < FEWEST:
        st.page_link(DESK, label="Go to the Desk", icon=":material/arrow_back:", query_params=link_to())


def board_of(shelf: Workspace, place: Place) -> Board:
    """Compare the chosen articles as their decisions leave them, the baseline first."""
    order = sorted(place.articles, key=lambda x: x != place.base)
    chosen = tuple(reviewed_of(shelf, x).kept for x in map(shelf.get, order) if x is not None)
    dossiers = {x.article.id: ready(x) for x in chosen}
    letters = {item.id: item.letter for item in shelf.items()}
    kept_apart = tuple(sorted(tuple(sorted(pair)) for pair in apart(shelf.ledger())))
    return Board(compared(chosen, kept_apart), dossiers, letters)
