"""An article as it stands after the workspace's decisions: made once, kept until a decision concerns it."""

from __future__ import annotations

import streamlit as st

from lib.model import Extraction
from lib.model.ledger import Entry
from lib.review import Reviewed, ready, reviewed
from lib.store import Workspace


def reviewed_of(desk: Workspace, extraction: Extraction) -> Reviewed:
    """Return an article of the desk with all decisions applied; the same object as long as none of them changes it."""
    known = ready(desk.ledger())
    concerning = known.concerning(extraction)
    return applied(extraction, desk.id, tuple(e.number for e in concerning), concerning)


@st.cache_resource(max_entries=48, show_spinner=False, hash_funcs={Extraction: id})
def applied(
    extraction: Extraction, workspace: str, numbers: tuple[int, ...], _concerning: tuple[Entry, ...]
) -> Reviewed:
    """Apply decisions once. A ledger's lines never change: their numbers say which. The result holds the extraction."""
    del workspace, numbers
    return reviewed(extraction, _concerning)
