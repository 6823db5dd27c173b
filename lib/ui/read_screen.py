"""The Read screen: an article's text beside its tables and the evidence for each row."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Final

import streamlit as st

from lib.store import Workspace
from lib.ui.compare_place import LOOKED_AT
from lib.ui.page import DESK
from lib.ui.read_charts import at_a_glance, charts
from lib.ui.read_dossier import as_read, merely_thought, ready
from lib.ui.read_evidence import evidence
from lib.ui.read_place import LAST, TABS, Place, filters_kept, here, jumps, put, select, show_as, tab_of
from lib.ui.read_tables import change_tab, table_view
from lib.ui.read_toolbar import toolbar
from lib.ui.reading_view import TEXT, picked, text_view
from lib.ui.review_add import add_bar, take_stretch
from lib.ui.review_bar import review_bar
from lib.ui.review_desk import reviewed_of
from lib.ui.shelf import link_to
from lib.views.dossier import Dossier
from lib.views.rows import TABLES

TAB: Final = "read-tab"
TAB_WORDS: Final = {
    "quotes": "Quotes",
    "numbers": "Numbers",
    "entities": "Entities",
    "check": "To check",
    "charts": "Charts",
}
DECISION: Final = "decision"
STACK: Final = Path(__file__).parent / "assets" / "read.css"


@st.fragment
def read_screen(shelf: Workspace) -> None:
    """Draw the screen. All of it is one fragment: a click redraws this and not the page around it."""
    place = here(shelf)
    if place.article is None:
        st.markdown("Paste an article, or open the three samples.")
        st.page_link(DESK, label="Go to the Desk", icon=":material/arrow_back:", query_params=link_to())
        return
    marking = toolbar(shelf, place)
    extraction = shelf.get(place.article)
    if extraction is None:
        st.markdown("No article with this link on this desk. Add it, or open the shelf.")
        st.page_link(DESK, label="Go to the Desk", icon=":material/arrow_back:", query_params=link_to())
        return
    st.session_state[LAST] = place.article
    st.session_state[LOOKED_AT] = (place.article,)
    if "a" not in st.query_params:
        put(a=place.article)
        st.rerun()
    review = reviewed_of(shelf, extraction)
    rejected = frozenset(record for record, word in review.words.items() if word == "rejected")
    only = bool(rejected) and st.query_params.get(DECISION) == "rejected"
    aside = merely_thought(review.shown, filters_kept(place.article, "quotes", tab_of(place, ready(review.shown))))
    dossier = as_read(review.shown, rejected, aside, place.record, only=only)
    review_bar(shelf)
    st.html(f"<style>{STACK.read_text('utf-8')}</style>")
    with st.container(key="read-body"):
        left, right = st.columns([1.12, 1], gap="medium")
    with left:
        text_view(
            dossier,
            selected=place.record if place.record in dossier.places else None,
            mention=place.mention,
            jump=jumps(),
            hide=marking.hide,
            by_class=marking.by_class,
            find=marking.find,
            on_pick=lambda: pick_from_text(dossier),
            on_select=lambda: take_stretch(dossier.extraction),
        )
    with right:
        add_bar(shelf, dossier.extraction)
        if rejected:
            rejected_button(len(rejected), only=only)
        beside(dossier, place, marking.find, review.marks)


def rejected_button(number: int, *, only: bool) -> None:
    """Draw the way to the records that were rejected, and back."""
    st.button(
        "Back to all others" if only else f"{number:,} rejected",
        icon=":material/arrow_back:" if only else ":material/close:",
        type="tertiary",
        key="read-rejected",
        help=None if only else "Show what was rejected in this article; it is out of the text and the tables",
        on_click=put,
        kwargs={DECISION: None if only else "rejected", "sel": None},
    )


def beside(dossier: Dossier, place: Place, find: str, marks: Mapping[str, str]) -> None:
    """Draw what stands beside the text: the tables or the charts, and the evidence card.

    `marks` has the sign of what was decided, by record id.
    """
    tab = tab_of(place, dossier)
    show_as(TAB, tab)
    st.segmented_control(
        "Table",
        TABS,
        format_func=lambda name: tab_label(dossier, name),
        required=True,
        key=TAB,
        label_visibility="collapsed",
        width="stretch",
        on_change=change_tab,
    )
    if tab == "charts":
        charts(dossier)
        return
    table = next(name for name in dossier.rows if name == tab)
    shown = table_view(dossier, place, table, find, dossier.sheet(find)[1], marks)
    if place.record is None:
        at_a_glance(dossier, table, shown.rows)
    else:
        evidence(dossier, place, table, shown)


def tab_label(dossier: Dossier, tab: str) -> str:
    """Return what a tab is called, with how many rows its table has."""
    word = TAB_WORDS[tab]
    return word if tab == "charts" else f"{word}  {len(dossier.rows[next(t for t in TABLES if t == tab)]):,}"


def pick_from_text(dossier: Dossier) -> None:
    """Select the record whose mark was chosen in the text; the text itself does not move."""
    chosen = picked(TEXT)
    if chosen and chosen[0] in dossier.places:
        select(chosen[0], chosen[1], dossier.places[chosen[0]][0], scroll=False)
