"""The line above a comparison: which articles, which of them is the baseline, and which table."""

from __future__ import annotations

from typing import Final

import streamlit as st

from lib.store import Item, Workspace, found
from lib.ui.article_finder import find_field
from lib.ui.compare_place import MOST, TABS, Place, choose
from lib.ui.page import heading
from lib.ui.plain import escape_markdown, one_line
from lib.ui.read_place import put, show_as
from lib.views.labels import counted

TAB: Final = "compare-tab"
BASE: Final = "compare-base"
TAB_WORDS: Final = {
    "overview": "Overview",
    "numbers": "Numbers",
    "quotes": "Quotes",
    "entities": "Entities",
    "sides": "Side by side",
    "timeline": "Timeline",
}
FIND: Final = "compare-find"
LISTED: Final = 60
SIDES: Final = f"Two to {MOST} articles are laid side by side."


def choice(shelf: Workspace, place: Place, words: str = SIDES) -> None:
    """Draw the choice of articles and of the baseline. Both change the page's address; `words` say how many go."""
    items = shelf.items()
    with st.popover(f"{counted(len(place.articles), 'article')} of {len(items):,}", icon=":material/checklist:"):
        st.markdown(f":small[:gray[{words}]]")
        chosen = set(place.articles)
        if len(items) <= LISTED:
            offered = items
        else:
            others = found(items, find_field(FIND))
            if len(chosen) >= MOST:
                st.markdown(f":small[:gray[{MOST} are chosen, as many as fit: untick one to choose another.]]")
            offered = (*(x for x in items if x.id in chosen), *(x for x in others if x.id not in chosen))
        for item in offered[:LISTED]:
            tick(item, place)
        if len(place.articles) > 1:
            baseline(items, place)


def tick(item: Item, place: Place) -> None:
    """Draw one article's box."""
    key = item.id
    box = f"compare-pick-{key}"
    on = key in place.articles
    show_bool(box, on=on)
    st.checkbox(
        f"**{item.letter}** {escape_markdown(heading(item), 70)}",
        key=box,
        disabled=not on and len(place.articles) >= MOST,
        on_change=toggle,
        args=(key, place),
    )


def show_bool(key: str, *, on: bool) -> None:
    """Set a box, not drawn yet in this run, to what the address says."""
    if st.session_state.get(key) != on:
        st.session_state[key] = on


def toggle(article: str, place: Place) -> None:
    """Put an article in, or take it out."""
    inside = [x for x in place.articles if x != article]
    choose(inside if article in place.articles else [*place.articles, article])


def baseline(items: tuple[Item, ...], place: Place) -> None:
    """Draw the choice of the article that stands first and that the others are set against."""
    names = {
        item.id: f"{item.letter}\u2002{one_line(heading(item), 70)}" for item in items if item.id in place.articles
    }
    if place.base:
        show_as(BASE, place.base)
    st.selectbox(
        "Baseline: stands first, the others are set against it",
        list(names),
        format_func=lambda key: names.get(key, ""),
        key=BASE,
        on_change=change_base,
    )


def change_base() -> None:
    """Put the chosen baseline into the address."""
    put(base=st.session_state[BASE])


def tabs(place: Place, counts: dict[str, int]) -> None:
    """Draw the tabs, with how much each holds."""
    show_as(TAB, place.tab)
    st.segmented_control(
        "View",
        TABS,
        format_func=lambda name: f"{TAB_WORDS[name]}  {counts[name]:,}" if name in counts else TAB_WORDS[name],
        required=True,
        key=TAB,
        label_visibility="collapsed",
        on_change=change_tab,
    )


def change_tab() -> None:
    """Put the chosen tab into the address; each tab has a selection of its own."""
    put(tab=st.session_state[TAB], sel=None, **{"in": None})
