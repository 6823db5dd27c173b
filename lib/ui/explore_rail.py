"""Explore's rail: when, and by what the rows can be narrowed, each value with its count, in one component."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final

import streamlit as st

from lib.store import Workspace, letter
from lib.store.records_query import Count
from lib.ui.explore_data import VALUES, Asked, all_values, days_of, values_of
from lib.ui.explore_place import Place, here, in_days, toggle
from lib.ui.plain import one_line
from lib.ui.reading_view import tokens
from lib.views.explore_days import plain_days
from lib.views.explore_facets import FACETS, OPEN, plain_facet

ASSETS: Final = Path(__file__).parent / "assets"
RAIL: Final = "explore-rail"
FOLDS: Final = "explore-folds"
LONGER: Final = "explore-longer"
MANY: Final = 60
COMPONENT: Final = st.components.v2.component(
    "explore_facets",
    html="<div class='at'></div>\n<!-- filled by the script -->",
    css=f'.rail {{ {tokens("light")} }}\n.rail[data-theme="dark"] {{ {tokens("dark")} }}\n'
    + (ASSETS / "explore_facets.css").read_text("utf-8"),
    js=(ASSETS / "explore_facets.js").read_text("utf-8"),
)


def rail(desk: Workspace, state: Asked, place: Place) -> None:
    """Draw the rail. A facet's values are counted when it is open."""
    names = FACETS[place.tab]
    unfolded = tuple(
        name
        for at, name in enumerate(names)
        if is_unfolded(place.tab, name, usual=at < OPEN[place.tab] or bool(place.values(name)))
    )
    every = all_values(desk, state, place.tab, place.filter, unfolded)
    facets = [facet(desk, place, name, every.get(name)) for name in names]
    days = plain_days(place.tab, days_of(every), place.since, place.until)
    note = "A name counts once for each article." if place.tab == "entities" else ""
    COMPONENT(key=RAIL, data={"facets": facets, "days": days, "note": note}, on_did_change=did)


def facet(desk: Workspace, place: Place, name: str, every: Sequence[Count] | None) -> dict[str, Any]:
    """Return one facet for the rail; folded when it was not counted."""
    chosen = place.values(name)
    if every is None:
        return plain_facet(place.tab, name, (), chosen, is_open=False)
    longer = (place.tab, name) in st.session_state.get(LONGER, set())
    limit = MANY if longer else VALUES
    shown = [(c.value, label(desk, name, c), c.rows) for c in values_of(every, chosen, limit)]
    made = plain_facet(place.tab, name, shown, chosen, is_open=True)
    if len(every) > limit:
        made["more"] = f"The first {MANY} of them" if longer else "more"
    elif longer:
        made["more"] = "fewer"
    return made


def label(desk: Workspace, name: str, count: Count) -> str:
    """Return how a value reads: an article by letter and title."""
    if name != "article_id":
        return count.label
    item = desk.item(count.value)
    return f"{letter(item.number)}  {one_line(item.heading, 60)}" if item else count.value


def is_unfolded(tab: str, name: str, *, usual: bool) -> bool:
    """Tell whether a facet shows its values: as the reader left it, else as it is usual."""
    return bool(st.session_state.get(FOLDS, {}).get((tab, name), usual))


def did() -> None:
    """Do what was clicked in the rail."""
    sent = getattr(st.session_state.get(RAIL), "did", None)
    if not isinstance(sent, dict):
        return
    name, value = str(sent.get("f", "")), sent.get("v")
    known = {facet for facets in FACETS.values() for facet in facets}
    if sent.get("what") == "days":
        in_days(str(sent.get("since", "")), str(sent.get("until", "")))
    elif name in known:
        act(str(sent.get("what")), name, value)


def act(what: str, name: str, value: object) -> None:
    """Let a value through, fold a facet, or show more of its values."""
    tab = here().tab
    if what == "toggle" and isinstance(value, str):
        toggle(name, value)
    elif what == "fold":
        place = here()
        usual = name in FACETS[place.tab][: OPEN[place.tab]] or bool(place.values(name))
        folds = st.session_state.setdefault(FOLDS, {})
        folds[tab, name] = not folds.get((tab, name), usual)
    elif what == "more":
        longer = st.session_state.setdefault(LONGER, set())
        longer ^= {(tab, name)}
        st.session_state[LONGER] = longer
