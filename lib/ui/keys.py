"""The keys of the product: one list, shown on Method and by `?` on every screen."""

from __future__ import annotations

from pathlib import Path
from typing import Final

import streamlit as st

from lib.ui.dialogs import close_dialog, open_dialog, opened

KEYS: Final = (
    (("Ctrl", "Enter"), "analyse the text in the paste box (⌘ Enter on a Mac)"),
    (("J",), "next row of the table on Read"),
    (("K",), "previous row"),
    (("N",), "next mention of the selected entity"),
    (("A",), "accept the selected record, on Read and Explore; once more takes it back"),
    (("X",), "reject it"),
    (("E",), "edit it"),
    (("U",), "undo your last decision"),
    (("?",), "show the keys"),
)
NAME: Final = "keys"
ASSETS: Final = Path(__file__).parent / "assets"

button = st.components.v2.component(
    "keys",
    html='<button type="button">\n<kbd>?</kbd>Keys</button>',
    css=(ASSETS / "keys.css").read_text("utf-8"),
    js=(ASSETS / "keys.js").read_text("utf-8"),
)


def keys_button() -> None:
    """Show the button for the keys, listen for `?`, and show the keys when asked."""
    button(key="keys-button", on_ask_change=ask)
    if opened() == NAME:
        keys_dialog()


def ask() -> None:
    """Have the keys shown."""
    open_dialog(NAME)


@st.dialog("Keys", on_dismiss=close_dialog)
def keys_dialog() -> None:
    """Show the keys."""
    rows = "\n".join(f"| {' '.join(f'`{key}`' for key in keys)} | {what} |" for keys, what in KEYS)
    st.markdown(f"| Key | |\n|---|---|\n{rows}")


def keys_table() -> str:
    """Return the keys and what they do as an HTML table."""
    rows = "".join(
        f"<tr><td>{' '.join(f'<kbd>{key}</kbd>' for key in keys)}</td><td>{what}</td></tr>" for keys, what in KEYS
    )
    return f'<table class="plain">{rows}</table>'
