"""The paste box: an article goes in, and its reading view opens."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Final

import streamlit as st

from lib.ingest import MAX_CHARACTERS
from lib.store import Workspace
from lib.ui.intake import Details, Taken, take_text
from lib.ui.page import READ
from lib.ui.plain import escape_markdown
from lib.ui.shelf import attempt, link_to

BOX: Final = 318
KEEPER: Final = "draft-keeper"
BAD_DATE: Final = "Write the date as year, month and day: 2026-03-02."

typed = st.components.v2.component("draft", js=(Path(__file__).parent / "assets" / "draft.js").read_text("utf-8"))


def paste_box(desk: Workspace) -> None:
    """Show the paste box: what is analysed opens on Read, what is refused stays here with the reason."""
    turn = st.session_state.setdefault("paste-turn", 0)
    box = f"paste-{turn}"
    if box not in st.session_state:
        st.session_state[box] = desk.draft()
    with st.form("paste", border=False):
        text = st.text_area(
            "Paste an article",
            height=BOX,
            key=box,
            placeholder="The whole text, headline first. Anything around it, captions or “Read more”, may stay.",
        )
        found = "Title, outlet, author, date: found in the text unless you write them here"
        with st.expander(found, type="compact", key="paste-details"):
            details = detail_fields(turn)
        with st.container(horizontal=True, vertical_alignment="center", gap="small"):
            asked = st.form_submit_button("Analyse", key="analyse", icon=":material/arrow_forward:")
            st.markdown(":small[:gray[or Ctrl + Enter, ⌘ + Enter on a Mac, in the box]]")
    draft_keeper(desk)
    below = st.container(key="paste-outcome")
    if asked:
        with below:
            answer(desk, text or "", details)


@st.fragment
def draft_keeper(desk: Workspace) -> None:
    """Keep what is typed as a draft: leaving the page, a reload or a restart loses none of it."""
    # Where another page was asked for at the same moment, what was sent last is gone with this one.
    typed(key=KEEPER, on_typed_change=lambda: keep(desk, (st.session_state.get(KEEPER) or {}).get("typed")))


def keep(desk: Workspace, text: object) -> None:
    """Keep a draft, as long as an article may be."""
    if isinstance(text, str) and len(text) <= MAX_CHARACTERS:
        attempt(lambda: desk.keep_draft(text))


def detail_fields(turn: int) -> Details:
    """Show the four optional fields and return what stands in them."""
    with st.container(horizontal=True, gap="small"):
        title = st.text_input("Title", key=f"paste-title-{turn}", width=300)
        outlet = st.text_input("Outlet", key=f"paste-outlet-{turn}", width=190)
        author = st.text_input("Author", key=f"paste-author-{turn}", width=190)
        published = st.text_input("Date", key=f"paste-date-{turn}", placeholder="2026-03-02", width=120)
    return Details(title or "", outlet or "", author or "", published or "")


def answer(desk: Workspace, text: str, details: Details) -> None:
    """Analyse, then open Read, or say in one sentence why not."""
    keep(desk, text)
    if details.published.strip() and not is_date(details.published):
        st.error(BAD_DATE)
        return
    words = len(text.split())
    if words:
        st.markdown(f":small[:gray[Reading {words:,} words…]]")
    show(desk, take_text(desk, text, details))


def show(desk: Workspace, taken: Taken) -> None:
    """Open Read on a new article; else say what became of the text."""
    if taken.result == "added" and taken.article_id:
        attempt(lambda: desk.keep_draft(""))
        st.session_state["paste-turn"] += 1
        st.switch_page(READ, query_params=link_to(a=taken.article_id))
    elif taken.result == "identical" and taken.article_id:
        with st.container(horizontal=True, vertical_alignment="center"):
            st.markdown(escape_markdown(taken.sentence))
            st.page_link(READ, label=f"Read {taken.letter}", query_params=link_to(a=taken.article_id))
    else:
        st.error(escape_markdown(taken.sentence))


def is_date(text: str) -> bool:
    """Tell whether a text is a calendar day as 2026-03-02."""
    try:
        return date.fromisoformat(text.strip()).isoformat() == text.strip()
    except ValueError:
        return False
