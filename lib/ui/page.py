"""How every screen begins: its title, the wordmark, the way to the other screens, and the shelf beside it."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Final

import streamlit as st

from lib.store import Item, Shelf
from lib.ui.keys import keys_button
from lib.ui.plain import escape_markdown
from lib.ui.shelf import shelf, warming
from lib.ui.style import put_style
from lib.ui.theme import inks

HERE: Final = Path(__file__).parent
ROOT: Final = HERE.parent.parent
DESK: Final = "app.py"
READ: Final = "pages/1_Read.py"
COMPARE: Final = "pages/2_Compare.py"
LISTED: Final = 12
SIDEBAR: Final = 224


def start(title: str) -> Shelf:
    """Begin a screen: page settings, wordmark, navigation and shelf in the sidebar. Return the shelf.

    Call it first on every page, so that each works when it is the first one opened.
    """
    st.set_page_config(f"{title} · Say-So", HERE / "assets" / "favicon.svg", "wide", initial_sidebar_state=SIDEBAR)
    put_style()
    wordmark = (HERE / "assets" / "wordmark.svg").read_text("utf-8")
    st.logo(wordmark.replace("INK", inks().ink), size="large")
    desk = shelf()
    warming()
    with st.sidebar:
        with st.container(gap=None, key="screens"):
            for path, name in screens():
                st.page_link(path, label=name, width="stretch")
        sidebar_shelf(desk.items(), here=title)
        keys_button()
    return desk


def screens() -> tuple[tuple[str, str], ...]:
    """List the screens as path and name: the Desk, then each file in pages/ by its number."""
    found = sorted((ROOT / "pages").glob("[0-9]*_*.py"), key=lambda p: int(p.name.partition("_")[0]))
    return ((DESK, "Desk"), *((f"pages/{p.name}", re.sub(r"^\d+_", "", p.stem).replace("_", " ")) for p in found))


def sidebar_shelf(items: tuple[Item, ...], here: str) -> None:
    """List the articles on the desk, each a letter and a short title that opens it; elsewhere, the way to add more."""
    st.markdown(f":small[:gray[{'On the desk' if items else 'Nothing on the desk'}]]")
    with st.container(gap=None, key="sidebar-shelf"):
        for item in items[:LISTED]:
            read_link(item, limit=48)
        if len(items) > LISTED:
            st.markdown(f":small[:gray[and {len(items) - LISTED} more on the Desk]]")
    if here != "Desk":
        st.page_link(DESK, label="Add articles", icon=":material/add:", width="stretch")


def read_link(item: Item, limit: int) -> None:
    """Link to the reading view of an article: its letter, then its title as far as there is room."""
    label = f"`{item.letter}` {escape_markdown(heading(item), limit)}"
    st.page_link(READ, label=label, query_params={"a": item.extraction.article.id}, width="stretch")


def heading(item: Item) -> str:
    """Return what an article is called on the desk: its title, else how its text begins."""
    article = item.extraction.article
    return article.title or article.text.strip().split("\n", 1)[0] or "Untitled"
