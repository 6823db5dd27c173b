"""The article on the Read screen, made ready to show once and kept for the next click."""

from __future__ import annotations

import streamlit as st

from lib.model import Extraction
from lib.views.dossier import Dossier, dossier_of


@st.cache_resource(max_entries=24, show_spinner=False, hash_funcs={Extraction: id})
def ready(extraction: Extraction) -> Dossier:
    """Make an extraction ready to show, once: it holds the extraction, so its identity stays its own."""
    return dossier_of(extraction)
