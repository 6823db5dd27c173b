"""The evidence card under the table: the selected record, where it stands and why."""

from __future__ import annotations

import streamlit as st

from lib.ui.read_place import Place, query, select
from lib.ui.read_tables import GRID, ROW_HEIGHT, Shown
from lib.ui.reading_view import CARD, card_view, picked
from lib.views.dossier import Dossier


def evidence(dossier: Dossier, place: Place, shown: Shown) -> None:
    """Draw the card of the selected record, or say how to select one."""
    if not dossier.places:
        return
    if place.record is None:
        st.markdown(":small[:gray[Select a row, or a mark in the text, to see who says so and why.]]")
        return
    card = dossier.card(place.record, place.mention)
    if card is None:
        st.markdown(":small[:gray[This article has no record with this link. Select a row, or a mark in the text.]]")
        return
    row = None if shown.at is None else {"table": GRID, "place": shown.at, "height": ROW_HEIGHT}
    hidden = bool(shown.rows) and place.record not in {r.id for r in shown.rows}
    same_table = bool(shown.rows) and dossier.places[shown.rows[0].id][0] == dossier.places[place.record][0]
    if hidden and same_table:
        st.markdown(":small[:gray[The selected record is not among the rows shown: a filter holds it back.]]")
    with st.container(border=True, gap="small", key="read-evidence"):
        link = query(dossier.extraction.article.id, place.record, place.mention, place.lens)
        card_view(
            card,
            link=link,
            row=row,
            by_class=place.lens == "who",
            on_pick=lambda: pick_from_card(dossier),
        )
        total = dossier.mentions(place.record)
        if total > 1:
            st.button(
                "Next mention",
                icon=":material/arrow_forward:",
                shortcut="N",
                type="tertiary",
                key="read-next-mention",
                on_click=select,
                args=(place.record, (place.mention + 1) % total),
            )


def pick_from_card(dossier: Dossier) -> None:
    """Go to the mention or quote chosen in the card, and move the text to it."""
    chosen = picked(CARD)
    if chosen and chosen[0] in dossier.places:
        select(chosen[0], chosen[1], dossier.places[chosen[0]][0])
