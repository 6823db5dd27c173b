"""How every screen begins: its title, the wordmark, the way to the other screens, and the shelf beside it."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Final

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from lib.store import Item, StoreError, Workspace
from lib.ui.keys import keys_button
from lib.ui.plain import escape_markdown
from lib.ui.shelf import link_to, shelf, told, warming
from lib.ui.style import put_style
from lib.ui.theme import inks
from lib.ui.workspace_dialog import workspace_button

HERE: Final = Path(__file__).parent
ROOT: Final = HERE.parent.parent
DESK: Final = "app.py"
READ: Final = "pages/1_Read.py"
COMPARE: Final = "pages/2_Compare.py"
LISTED: Final = 12
SIDEBAR: Final = 224


def start(title: str) -> Workspace:
    """Begin a screen: page settings, wordmark, navigation and shelf in the sidebar. Return the workspace.

    Call it first on every page, so that each works when it is the first one opened. When the database fails, the
    screen says so in a sentence and ends.
    """
    st.set_page_config(f"{title} · Say-So", HERE / "assets" / "favicon.svg", "wide", initial_sidebar_state=SIDEBAR)
    put_style()
    wordmark = (HERE / "assets" / "wordmark.svg").read_text("utf-8")
    st.logo(wordmark.replace("INK", inks().ink), size="large")
    warming()
    ways = st.sidebar.container(gap=None, key="screens")
    try:
        desk = shelf()
        items = desk.items()
        ways_to(ways, link_to())
        with st.sidebar:
            workspace_button(desk)
            sidebar_shelf(items, here=title)
            keys_button()
    except StoreError as problem:
        ways_to(ways, {})
        st.error(escape_markdown(str(problem)))
        st.stop()
    if words := told():
        st.warning(escape_markdown(words))
    return desk


def ways_to(place: DeltaGenerator, asked: dict[str, str | list[str]]) -> None:
    """Draw the way to each screen; the links name the workspace, so that they open it in a new tab as well."""
    with place:
        for path, name in screens():
            st.page_link(path, label=name, width="stretch", query_params=asked)


def screens() -> tuple[tuple[str, str], ...]:
    """List the screens as path and name: the Desk, then each file in pages/ by its number."""
    found = sorted((ROOT / "pages").glob("[0-9]*_*.py"), key=lambda p: int(p.name.partition("_")[0]))
    return ((DESK, "Desk"), *((f"pages/{p.name}", re.sub(r"^\d+_", "", p.stem).replace("_", " ")) for p in found))


def sidebar_shelf(items: tuple[Item, ...], here: str) -> None:
    """List the articles on the desk, each a letter and a short title that opens it; elsewhere, the way to add more."""
    if not items:
        st.markdown(":small[:gray[Nothing on the desk]]")
    with st.container(gap=None, key="sidebar-shelf"):
        for item in items[:LISTED]:
            read_link(item, limit=48)
        if len(items) > LISTED:
            st.markdown(f":small[:gray[and {len(items) - LISTED:,} more on the Desk]]")
    if here != "Desk":
        st.page_link(DESK, label="Add articles", icon=":material/add:", width="stretch", query_params=link_to())


def read_link(item: Item, limit: int) -> None:
    """Link to the reading view of an article: its letter, then its title as far as there is room."""
    label = f"`{item.letter}` {escape_markdown(heading(item), limit)}"
    whole = escape_markdown(" · ".join(part for part in (heading(item), item.outlet) if part), 200)
    st.page_link(READ, label=label, help=whole, query_params=link_to(a=item.id), width="stretch")


def heading(item: Item) -> str:
    """Return what an article is called on the desk: its title, else how its text begins."""
    return item.heading
