"""What can be done with the selected record: the row of buttons under its evidence card."""

from __future__ import annotations

import streamlit as st

from lib.model import Extraction
from lib.ui.read_dossier import ready
from lib.ui.read_place import Place, query
from lib.ui.reading_view import copy_view
from lib.ui.review_actions import decision_buttons
from lib.ui.shelf import shelf


def actions(place: Place, extraction: Extraction, record: str) -> None:
    """Draw the buttons of a record that the article holds: decisions first, then what copies.

    `place` says where the reader is (article, mention, table, lens), `extraction` is what the screen shows of the
    article, `record` the id of one of its quotes, numbers or entities.
    """
    decision_buttons(shelf(), extraction, record, place.mention)
    citation = ready(extraction).citation(record, place.mention)
    with st.container(horizontal=True, vertical_alignment="center", gap="small", key="read-actions"):
        copy_view(citation, query(extraction.article.id, record, place.mention, place.lens))
