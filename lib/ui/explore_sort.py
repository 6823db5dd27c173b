"""In which order Explore lists its rows."""

from __future__ import annotations

from typing import Final

import streamlit as st

from lib.ui.explore_place import Place, put
from lib.ui.read_place import show_as
from lib.views.explore_facets import Table

SORT: Final = "explore-sort"
ORDERS: Final[dict[Table, dict[str, str]]] = {
    "entities": {
        "": "Most mentioned",
        "-articles": "In most articles",
        "-quotes": "Quoted most",
        "name": "By name",
        "type": "By type",
    },
    "quotes": {
        "": "By article",
        "-published": "Newest first",
        "published": "Oldest first",
        "speaker_name": "By speaker",
        "outlet": "By outlet",
        "confidence": "Least sure first",
    },
    "numbers": {
        "": "By article",
        "-published": "Newest first",
        "-value": "Largest first",
        "value": "Smallest first",
        "counted": "By counted thing",
        "speaker_name": "By speaker",
        "confidence": "Least sure first",
    },
}


def sort(place: Place) -> None:
    """Draw the choice of the order."""
    orders = ORDERS[place.tab]
    now = f"{'-' if place.descending else ''}{place.order}"
    key = f"{SORT}-{place.tab}"
    show_as(key, now if now in orders else "")
    st.selectbox(
        "Order",
        list(orders),
        format_func=lambda order: orders.get(order, order),
        key=key,
        label_visibility="collapsed",
        width=150,
        on_change=lambda: put(order=st.session_state[key], p=None),
    )
