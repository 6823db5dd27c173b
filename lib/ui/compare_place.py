"""Which articles are compared, from where, and what is selected. The page's address says it: every place is a link."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, NamedTuple

import streamlit as st

from lib.store import Workspace
from lib.ui.read_place import put

TABS: Final = ("overview", "numbers", "quotes", "entities", "sides", "timeline")
FEWEST, MOST = 2, 10
LOOKED_AT: Final = "looked-at"  # the articles that Read or Compare showed last: a brief begins with them


class Place(NamedTuple):
    """What the address asks for. `missing` counts articles that are not on the desk; `cell` and `pair` are articles."""

    articles: tuple[str, ...]
    missing: int
    base: str | None
    tab: str
    selected: str | None
    cell: str | None
    pair: tuple[str, ...]
    asked: bool
    show: str = ""


def here(shelf: Workspace) -> Place:
    """Read the address; without articles in it, the first ten on the desk."""
    ids = [item.id for item in shelf.items()]
    asked: list[str] = []
    for value in st.query_params.get_all("a"):
        asked += [value] if value in ids else [part for part in value.split(",") if part]
    asked = list(dict.fromkeys(asked))
    chosen = [x for x in ids if x in set(asked)][:MOST] if asked else ids[:MOST]
    base, tab = st.query_params.get("base"), st.query_params.get("tab", "")
    pair = tuple(x for x in st.query_params.get_all("side") if x in chosen)[:2]
    return Place(
        tuple(chosen),
        len([x for x in asked if x not in ids]),
        base if base in chosen else (chosen[0] if chosen else None),
        tab if tab in TABS else TABS[0],
        st.query_params.get("sel"),
        st.query_params.get("in"),
        pair,
        bool(asked),
        st.query_params.get("show", ""),
    )


def choose(articles: Sequence[str]) -> None:
    """Compare these articles from now on; what was selected among others is let go."""
    st.query_params["a"] = list(articles)
    put(sel=None, **{"in": None, "side": None})


def select(key: str | None, cell: str | None = None) -> None:
    """Select a finding, and one article's cell of it."""
    put(sel=key, **{"in": cell})


def go(tab: str, key: str | None = None) -> None:
    """Open a tab, and a finding in it."""
    put(tab=tab, sel=key, **{"in": None})
