"""The evidence card under the table: the selected record, where it stands and why."""

from __future__ import annotations

import streamlit as st

from lib.ui.read_actions import actions
from lib.ui.read_filters import clear
from lib.ui.read_grid import GRID, ROW_HEIGHT
from lib.ui.read_place import Place, select
from lib.ui.read_tables import Shown
from lib.ui.reading_view import LISTS, card_view, lists_view, picked
from lib.views.dossier import Dossier
from lib.views.rows import Table


def evidence(dossier: Dossier, place: Place, table: Table, shown: Shown) -> None:
    """Draw the card of the selected record."""
    record = place.record
    card = dossier.card(record, place.mention) if record else None
    if record is None or card is None:
        st.markdown(":small[:gray[This article has no record with this link. Select a row, or a mark in the text.]]")
        return
    held_back(dossier, record, table, shown)
    row = None if shown.at is None else {"table": GRID, "place": shown.at, "height": ROW_HEIGHT}
    with st.container(border=True, gap="small", key="read-evidence"):
        card_view(card, row=row, by_class=place.lens == "who")
        actions(place, dossier.extraction, record)
        lists_view(card, on_pick=lambda: pick_from_card(dossier))
        next_mention(dossier, place, record)


def held_back(dossier: Dossier, record: str, table: Table, shown: Shown) -> None:
    """Say that a filter hides the selected record from its own table, and offer to clear it."""
    if dossier.places[record][0] != table or record in {row.id for row in shown.rows}:
        return
    with st.container(horizontal=True, vertical_alignment="center", gap="small", key="read-held-back"):
        st.markdown(
            ":small[:gray[The selected record is not among these rows: a filter holds it back.]]", width="content"
        )
        if shown.rows:
            st.button("Show it", type="tertiary", key="read-show-it", on_click=clear, args=(dossier, table))


def next_mention(dossier: Dossier, place: Place, record: str) -> None:
    """Draw the step to the next mention of an entity that has several."""
    total = dossier.mentions(record)
    if total > 1:
        st.button(
            "Next mention",
            icon=":material/arrow_forward:",
            shortcut="N",
            type="tertiary",
            key="read-next-mention",
            on_click=select,
            args=(record, (place.mention + 1) % total),
        )


def pick_from_card(dossier: Dossier) -> None:
    """Go to the mention, quote or number chosen in the card, and move the text to it."""
    chosen = picked(LISTS)
    if chosen and chosen[0] in dossier.places:
        select(chosen[0], chosen[1], dossier.places[chosen[0]][0])
