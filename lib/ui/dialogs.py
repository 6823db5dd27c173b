"""Which dialog is open: one at a time, remembered, so that whatever redraws the page leaves it open."""

from __future__ import annotations

from typing import Final

import streamlit as st

SLOT: Final = "dialog-open"


def open_dialog(name: str) -> None:
    """Have this dialog open from now on, and any other closed."""
    st.session_state[SLOT] = name


def close_dialog() -> None:
    """Have no dialog open."""
    st.session_state.pop(SLOT, None)


def opened() -> str:
    """Return the name of the open dialog; empty when none is."""
    name = st.session_state.get(SLOT)
    return name if isinstance(name, str) else ""
