"""The line above the text: which article, what is marked, the lens, and words to find."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, NamedTuple

import streamlit as st

from lib.store import Item, Workspace
from lib.ui.article_finder import MANY, finder
from lib.ui.page import heading
from lib.ui.plain import escape_markdown, one_line
from lib.ui.read_place import FIND, LENSES, LONGEST_FIND, Place, open_article, put, show_as

KINDS: Final = {"Entities": "e", "Quotes": "q", "Numbers": "n"}
LENS_WORDS: Final = {"type": "By type", "who": "Who says so"}
PICKER: Final = "read-article"
OPEN: Final = "read-picker-open"
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
    """Draw the list of articles, of many the way to find one, with a step back and a step on."""
    items = shelf.items()
    ids = [item.id for item in items]
    at = ids.index(place.article) if place.article in ids else None
    with st.container(horizontal=True, vertical_alignment="center", gap="xxsmall", width="content", key="read-picker"):
        if len(items) > MANY:
            name = "Open an article" if at is None else f"**{items[at].letter}**\u2002{short(items[at])}"
            with st.popover(name, width=270, key=OPEN, on_change="rerun") as box:
                if box.open:
                    finder(items, at, "read-picker", open_found)
        else:
            plain_list(items, at)
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


def short(item: Item) -> str:
    """Return what an article is called, as far as the picker has room."""
    return escape_markdown(heading(item), 30)


def plain_list(items: Sequence[Item], at: int | None) -> None:
    """Draw the list of all articles."""
    names = {item.id: f"{item.letter}\u2002{one_line(heading(item), 90)}" for item in items}
    if at is not None:
        show_as(PICKER, items[at].id)
    st.selectbox(
        "Article",
        list(names),
        index=None if at is None else 0,
        format_func=lambda key: names.get(key, ""),
        placeholder="Open an article",
        key=PICKER,
        label_visibility="collapsed",
        width=270,
        on_change=change_article,
    )


def open_found(article: str) -> None:
    """Open the article found among many, and close the list."""
    st.session_state[OPEN] = False
    open_article(article)


def change_article() -> None:
    """Open the article chosen in the list."""
    open_article(st.session_state[PICKER])


def change_find() -> None:
    """Put the words to find into the address."""
    put(q=st.session_state[FIND])


def change_lens() -> None:
    """Put the chosen lens into the address."""
    put(lens=st.session_state[LENS] if st.session_state[LENS] != LENSES[0] else None)
