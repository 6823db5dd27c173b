"""Where the reader is: article, record, mention, table, lens. The page's address says it: every place is a link."""

from __future__ import annotations

from typing import Final, NamedTuple
from urllib.parse import urlencode

import streamlit as st

from lib.store import Workspace
from lib.ui.shelf import link_to
from lib.views.dossier import Dossier
from lib.views.rows import TABLES, Table

TABS: Final = (*TABLES, "charts")
LONGEST_FIND: Final = 200
LENSES: Final = ("type", "who")
JUMPS: Final = "read-jumps"
LAST: Final = "read-last"
KEPT: Final = "read-filters"
FIND: Final = "read-find"


class Place(NamedTuple):
    """What the address asks for. `article` may name one that is not on the desk, `record` one that it does not hold."""

    article: str | None
    record: str | None
    mention: int
    tab: str
    lens: str
    find: str = ""


def here(shelf: Workspace) -> Place:
    """Read the address; without an article in it, the one read last, else the first on the shelf."""
    asked = st.query_params
    article = asked.get("a") or st.session_state.get(LAST)
    if article is None or (not asked.get("a") and shelf.get(article) is None):
        items = shelf.items()
        article = items[0].id if items else None
    mention = asked.get("m", "0")
    tab, lens = asked.get("tab", ""), asked.get("lens", "")
    return Place(
        article,
        asked.get("sel"),
        int(mention) if mention.isdecimal() and len(mention) < 6 else 0,
        tab if tab in TABS else "",
        lens if lens in LENSES else LENSES[0],
        asked.get("q", "")[:LONGEST_FIND],
    )


def tab_of(place: Place, dossier: Dossier) -> str:
    """Return the table to show: the one asked for, else the selected record's, else the first that has rows."""
    if place.tab:
        return place.tab
    if place.record in dossier.places:
        return dossier.places[place.record][0]
    return next((table for table in TABLES if dossier.rows[table]), TABLES[0])


def filters_of(article: str, table: Table) -> str:
    """Return what is chosen for a table, as the address writes it: the address itself, else what was chosen last."""
    kept = st.session_state.setdefault(KEPT, {})
    words = st.query_params.get("f")
    if words is None:
        words = kept.get((article, table), "")
        put(f=words)
    kept[article, table] = words
    return str(words)


def filters_kept(article: str, table: Table, tab: str) -> str:
    """Return what is chosen for a table that may not be the one shown: `tab` is."""
    asked = st.query_params.get("f") if tab == table else None
    return str(asked if asked is not None else st.session_state.get(KEPT, {}).get((article, table), ""))


def set_filters(article: str, table: Table, words: str) -> None:
    """Choose filters for a table, written as for the address."""
    st.session_state.setdefault(KEPT, {})[article, table] = words
    put(f=words)


def turn_to(tab: str) -> None:
    """Turn to a table, its filters as they were left."""
    if st.query_params.get("tab") != tab:
        put(tab=tab, f=st.session_state.get(KEPT, {}).get((st.query_params.get("a"), tab)))


def query(article: str, record: str | None = None, mention: int = 0, lens: str = LENSES[0]) -> str:
    """Return the query of the link to a record, as it stands after the question mark. It names the workspace last."""
    asked: dict[str, str | list[str]] = {"a": article}
    if record:
        asked["sel"] = record
    if mention:
        asked["m"] = str(mention)
    if lens != LENSES[0]:
        asked["lens"] = lens
    return urlencode(asked | link_to(), doseq=True)


def put(**changes: str | int | None) -> None:
    """Change parts of the address; None, 0 and "" take a part out."""
    for name, value in changes.items():
        if value:
            st.query_params[name] = str(value)
        elif name in st.query_params:
            del st.query_params[name]


def open_article(article: str | None) -> None:
    """Go to an article, nothing selected. For callbacks: the whole page is drawn again, its shelf as well."""
    st.session_state[LAST] = article
    put(a=article, sel=None, m=None, f=None)
    st.rerun()


def select(record: str | None, mention: int = 0, tab: str | None = None, *, scroll: bool = True) -> None:
    """Select a record; with `scroll` the text moves to it. `tab` changes the table as well."""
    put(sel=record, m=mention)
    if tab:
        turn_to(tab)
    if scroll and record:
        st.session_state[JUMPS] = jumps() + 1


def show_as(key: str, value: object) -> None:
    """Set a widget, not drawn yet in this run, to what the address says. One that says it already is left in peace."""
    if st.session_state.get(key) != value:
        st.session_state[key] = value


def jumps() -> int:
    """Return how often the text was asked to move. It begins at 1, so that a link opened cold moves it once."""
    return int(st.session_state.get(JUMPS, 1))
