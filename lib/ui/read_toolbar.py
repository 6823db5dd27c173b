"""The line above the text: which article, what is marked, the lens, and words to find."""

from __future__ import annotations

from typing import Final, NamedTuple

import streamlit as st

from lib.store import Workspace
from lib.ui.page import heading
from lib.ui.plain import one_line
from lib.ui.read_place import FIND, LENSES, LONGEST_FIND, Place, open_article, put, show_as

KINDS: Final = {"Entities": "e", "Quotes": "q", "Numbers": "n"}
LENS_WORDS: Final = {"type": "By type", "who": "Who says so"}
PICKER: Final = "read-article"
LENS: Final = "read-lens"
SHOW: Final = "read-show"


class Marking(NamedTuple):
    """What the toolbar says: kinds of marks to hide, whether to colour by class of source, words to find."""

    hide: tuple[str, ...]
    by_class: bool
    find: str


def toolbar(shelf: Workspace, place: Place) -> Marking:
    """Draw the toolbar and return what it says. Choosing an article or a lens changes the page's address."""
    with st.container(horizontal=True, vertical_alignment="center", gap="small", key="read-toolbar"):
        article_picker(shelf, place)
        st.space("stretch")
        shown = st.pills(
            "Show",
            list(KINDS),
            selection_mode="multi",
            default=list(KINDS),
            key=SHOW,
            label_visibility="collapsed",
            persist_state="session",
        )
        show_as(LENS, place.lens)
        st.segmented_control(
            "Colour by",
            LENSES,
            format_func=LENS_WORDS.__getitem__,
            required=True,
            key=LENS,
            label_visibility="collapsed",
            on_change=change_lens,
        )
        show_as(FIND, place.find)
        find = st.text_input(
            "Find in this article",
            placeholder="Find",
            icon=":material/search:",
            key=FIND,
            label_visibility="collapsed",
            width=150,
            max_chars=LONGEST_FIND,
            live="400ms",
            on_change=change_find,
        )
    return Marking(
        tuple(letter for kind, letter in KINDS.items() if kind not in shown), place.lens == "who", find.strip()
    )


def article_picker(shelf: Workspace, place: Place) -> None:
    """Draw the list of articles with a step back and a step on."""
    items = shelf.items()
    ids = [item.id for item in items]
    names = {item.id: f"{item.letter}\u2002{one_line(heading(item), 90)}" for item in items}
    at = ids.index(place.article) if place.article in ids else None
    if at is not None:
        show_as(PICKER, ids[at])
    with st.container(horizontal=True, vertical_alignment="center", gap="xxsmall", width="content"):
        st.selectbox(
            "Article",
            ids,
            index=None if at is None else 0,
            format_func=lambda key: names.get(key, ""),
            placeholder="Open an article",
            key=PICKER,
            label_visibility="collapsed",
            width=270,
            on_change=change_article,
        )
        for icon, words, step in (("chevron_left", "Previous article", -1), ("chevron_right", "Next article", 1)):
            to = ids[at + step] if at is not None and 0 <= at + step < len(ids) else None
            st.button(
                words,
                icon=f":material/{icon}:",
                type="tertiary",
                key=f"read-{icon}",
                disabled=to is None,
                on_click=open_article,
                args=(to,),
            )


def change_article() -> None:
    """Open the article chosen in the list."""
    open_article(st.session_state[PICKER])


def change_find() -> None:
    """Put the words to find into the address."""
    put(q=st.session_state[FIND])


def change_lens() -> None:
    """Put the chosen lens into the address."""
    put(lens=st.session_state[LENS] if st.session_state[LENS] != LENSES[0] else None)
