"""An article found among many: words narrow the list, and a few stand to be chosen."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final, Literal

import streamlit as st

from lib.store import Item, found
from lib.ui.page import heading
from lib.ui.plain import escape_markdown
from lib.views.citation import readable_date
from lib.views.labels import counted

MANY: Final = 200  # articles that a plain list of names holds
NEAR: Final = 6  # articles shown before and after the one that is open
LISTED: Final = 13
LONGEST: Final = 200


def find_field(
    key: str, width: int | Literal["stretch"] = "stretch", on_change: Callable[[], None] | Literal["rerun"] = "rerun"
) -> str:
    """Draw the field for words and return them."""
    return st.text_input(
        "Find an article",
        placeholder="Title, outlet, author, date or letter",
        icon=":material/search:",
        key=key,
        label_visibility="collapsed",
        width=width,
        max_chars=LONGEST,
        live="300ms",
        on_change=on_change,
    ).strip()


def finder(items: Sequence[Item], at: int | None, key: str, opens: Callable[[str], None]) -> None:
    """Draw the field and the articles that have its words, without words those around the place `at`; a click opens."""
    words = find_field(f"{key}-find")
    chosen = found(items, words)
    if not words:
        first = max(0, min((at or 0) - NEAR, len(items) - LISTED))
        chosen = tuple(items[first : first + LISTED])
    with st.container(gap=None, key=f"{key}-found"):
        for item in chosen[:LISTED]:
            facts = " · ".join(part for part in (item.outlet, readable_date(item.published)) if part)
            st.button(
                f"`{item.letter}` {escape_markdown(heading(item), 60)} :small[:gray[{escape_markdown(facts, 40)}]]",
                key=f"{key}-open-{item.id}",
                type="tertiary",
                on_click=opens,
                args=(item.id,),
            )
    rest = f", the first {LISTED} here" if words and len(chosen) > LISTED else ""
    st.markdown(f":small[:gray[{how_many(len(chosen), len(items), words)}{rest}]]")


def how_many(some: int, every: int, words: str) -> str:
    """Say how many articles have the words."""
    if not words:
        return f"{counted(every, 'article')} on the desk"
    return f"{some:,} of {counted(every, 'article')}" if some else f"None of {counted(every, 'article')} has them"
