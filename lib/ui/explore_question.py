"""Explore's question, "What did … say about …?", and what narrows the rows now."""

from __future__ import annotations

from typing import Final

import streamlit as st

from lib.store import Workspace
from lib.ui.explore_data import Asked, all_values
from lib.ui.explore_place import WORDS, Place, clear, let_through, put, toggle
from lib.ui.plain import escape_markdown, one_line
from lib.ui.read_place import show_as
from lib.ui.style import put as put_html
from lib.views.explore_facets import facet_words, period_words

SPEAKER: Final = "explore-speaker"
ABOUT: Final = "explore-about"
FIND: Final = "explore-find"


def question(desk: Workspace, state: Asked, place: Place) -> None:
    """Draw the sentence with its two gaps. Filling one opens the quotes that answer it."""
    asked = "quotes" if place.tab == "entities" else place.tab
    every = place._replace(tab=asked, words="", forms=()).filter
    speakers = all_values(desk, state, asked, every, ("speaker",))["speaker"]
    names = {c.value: f"{one_line(c.label, 60)}\u2002{c.rows:,}" for c in speakers if c.value}
    chosen = place.values("speaker")
    one = chosen[0] if len(chosen) == 1 and chosen[0] in names else None
    show_as(SPEAKER, one)
    words = st.query_params.get("about", "")
    show_as(ABOUT, words)
    with st.container(horizontal=True, vertical_alignment="center", gap="small", key="explore-question"):
        gap("What did")
        st.selectbox(
            "Who says so",
            list(names),
            index=None,
            format_func=lambda value: names.get(value, value),
            placeholder="anyone",
            key=SPEAKER,
            label_visibility="collapsed",
            width=250,
            on_change=choose_speaker,
        )
        gap("say about")
        st.text_input(
            "Entity or word",
            placeholder="an entity or a word",
            key=ABOUT,
            label_visibility="collapsed",
            width=250,
            max_chars=200,
            on_change=choose_words,
            args=(ABOUT, "about"),
        )
        gap("?")


def gap(words: str) -> None:
    """Draw a part of the sentence."""
    with st.container(width="content"):
        put_html(f'<p class="ask serif">{words}</p>')


def choose_speaker() -> None:
    """Show what the speaker chosen said."""
    value = st.session_state[SPEAKER]
    if (st.query_params.get("tab") or "entities") == "entities":
        put(tab="quotes", order=None)
    let_through("speaker", [value] if value else [])


def choose_words(key: str, name: str) -> None:
    """Show the rows that hold the words."""
    if name == "about" and (st.query_params.get("tab") or "entities") == "entities":
        put(tab="quotes", order=None)
    put(**{name: st.session_state[key].strip(), "p": None, "sel": None, "in": None})


def find_name(place: Place) -> None:
    """Draw the field that finds entities by name."""
    show_as(FIND, place.words)
    st.text_input(
        "Find a name",
        placeholder="Find a name",
        icon=":material/search:",
        key=FIND,
        label_visibility="collapsed",
        width=220,
        max_chars=200,
        on_change=choose_words,
        args=(FIND, WORDS["entities"]),
    )


def chips(desk: Workspace, state: Asked, place: Place) -> None:
    """Show each filter that holds rows back; a click takes it off."""
    shown = [(facet, value) for facet, values in place.chosen for value in values]
    if not place.narrowed:
        return
    with st.container(horizontal=True, vertical_alignment="center", gap="xsmall", key="explore-chips"):
        if place.words:
            also = f" or {', '.join(place.forms)}" if place.forms else ""
            take_off(f"“{place.words}”{also}", WORDS[place.tab], put, {WORDS[place.tab]: None, "p": None})
        period = period_words(place.since, place.until)
        if period:
            take_off(period, "days", put, {"since": None, "until": None, "p": None})
        for facet, value in shown:
            words = facet_words(place.tab, facet, value, name_of(desk, state, place, facet, value))
            take_off(words, f"{facet}-{value}", toggle, {"facet": facet, "value": value})
        st.button("Clear", type="tertiary", key="explore-clear", on_click=clear)


def take_off(words: str, key: str, change: object, changes: dict[str, object]) -> None:
    """Draw a chip."""
    st.button(
        escape_markdown(words, 44),
        icon=":material/close:",
        icon_position="right",
        key=f"explore-off-{key}",
        on_click=change,  # type: ignore[arg-type]
        kwargs=changes,
    )


def name_of(desk: Workspace, state: Asked, place: Place, facet: str, value: str) -> str:
    """Return how a value reads."""
    if facet == "article_id":
        item = desk.item(value)
        return f"{item.letter}  {item.heading}" if item else value
    if facet != "speaker" or not value:
        return value
    tab = "quotes" if place.tab == "entities" else place.tab
    every = place._replace(tab=tab, words="", forms=()).filter
    counts = all_values(desk, state, tab, every, ("speaker",))["speaker"]
    return next((c.label for c in counts if c.value == value), value.partition(":")[2].replace("-", " "))
