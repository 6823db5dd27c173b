"""The Explore screen: every entity, quote and number of the workspace, narrowed, counted, decided on."""

from __future__ import annotations

from pathlib import Path
from typing import Final

import streamlit as st

from lib.store import StoreError, Workspace
from lib.ui.explore_bulk import bulk_bar
from lib.ui.explore_data import PAGE, Asked, asked, page_of, settled, totals
from lib.ui.explore_evidence import evidence
from lib.ui.explore_place import EMPTY, Place, clear, go, here, put
from lib.ui.explore_question import chips, find_name, question
from lib.ui.explore_rail import rail
from lib.ui.explore_sort import sort
from lib.ui.explore_table import pager, table
from lib.ui.explore_watch import watch_button
from lib.ui.page import DESK
from lib.ui.plain import escape_markdown
from lib.ui.read_place import show_as
from lib.ui.review_bar import review_bar
from lib.ui.shelf import link_to, told
from lib.ui.style import put as put_html
from lib.ui.workspace_renewal import filing_goes_on
from lib.views.explore_facets import TABLES, found_words
from lib.views.labels import counted

TAB: Final = "explore-tab"
EVERY: Final = 2.0  # seconds between two looks at what is being filed
STYLE: Final = Path(__file__).parent / "assets" / "explore.css"


@st.fragment
def explore_screen(desk: Workspace) -> None:
    """Draw the screen. All of it is one fragment: a click redraws this and not the page around it."""
    try:
        draw(desk)
    except StoreError as problem:
        st.error(escape_markdown(str(problem)))


def draw(desk: Workspace) -> None:
    """Draw the screen on a workspace that can be read."""
    st.html(f"<style>{STYLE.read_text('utf-8')}</style>")
    if not desk.items():
        put_html("<h1>Explore</h1>")
        st.markdown("Paste an article, or open the three samples; then all names, quotes and numbers stand here.")
        st.page_link(DESK, label="Go to the Desk", icon=":material/arrow_back:", query_params=link_to())
        return
    state = asked(desk)
    asked_for = here()
    place = settled(desk, asked_for)
    if place.chosen != asked_for.chosen:
        put(speaker=[value or EMPTY for value in place.values("speaker")])
    every = totals(desk, state)
    with st.container(horizontal=True, vertical_alignment="center", gap="small", key="explore-head"):
        with st.container(width="content"):
            put_html("<h1>Explore</h1>")
        st.space("stretch")
        watch_button(desk)
        show_as(TAB, place.tab)
        st.segmented_control(
            "Table",
            TABLES,
            format_func=lambda t: f"{t.capitalize()}  {every[t]:,}",
            required=True,
            key=TAB,
            label_visibility="collapsed",
            on_change=lambda: go(st.session_state[TAB]),
        )
    if words := told():
        st.warning(escape_markdown(words))
    question(desk, state, place)
    review_bar(desk)
    with st.container(key="explore-body"):
        left, right = st.columns([0.27, 1], gap="medium")
    with left:
        rail(desk, state, place)
    with right:
        found(desk, state, place, every[place.tab])


def found(desk: Workspace, state: Asked, place: Place, total: int) -> None:
    """Draw the rows found and what stands behind the one selected."""
    page = page_of(desk, state, place.tab, place.filter, place.order, place.page, descending=place.descending)
    with st.container(horizontal=True, vertical_alignment="center", gap="small", key="explore-line"):
        if place.tab == "entities":
            find_name(place)
        words = found_words(place.tab, place.page, PAGE, page.total, max(total, page.total))
        st.markdown(f":small[:gray[{words}]]", width="content")
        if desk.unfiled():
            st.fragment(filing_line, run_every=EVERY)(desk)
        pager(place.page, page.total)
        sort(place)
    chips(desk, state, place)
    if not page.lines:
        nothing(place, page.total)
        return
    ticked = table(place, page.lines)
    bulk_bar(desk, place, page.lines, ticked, page.total)
    evidence(desk, state, place)


def filing_line(desk: Workspace) -> None:
    """Say how many articles wait until what was decided is in their rows; at the end the whole page is drawn anew."""
    waiting = filing_goes_on(desk)
    if not waiting:
        st.rerun(scope="app")
    st.markdown(f":small[:gray[{counted(waiting, 'article')} still being filed]]", width="content")


def nothing(place: Place, total: int) -> None:
    """Say why there is no row, and where to look."""
    if total:
        st.markdown(":small[:gray[This page of the table has no rows any more.]]")
    elif place.narrowed:
        st.markdown(f":small[:gray[No {place.tab} match all of this. Take one off, or clear the filter.]]")
    else:
        st.markdown(f":small[:gray[No {place.tab} in the articles of this workspace.]]")
    st.button("Clear the filter", key="explore-clear-all", on_click=clear)
