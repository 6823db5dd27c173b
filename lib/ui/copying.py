"""Buttons that copy words to the clipboard, for pasting them into a document or a mail."""

from __future__ import annotations

from pathlib import Path
from typing import Final

import streamlit as st

ASSETS: Final = Path(__file__).parent / "assets"

buttons = st.components.v2.component(
    "copying",
    html='<div class="copying"></div>',
    css=(ASSETS / "copying.css").read_text("utf-8"),
    js=(ASSETS / "copying.js").read_text("utf-8"),
)


def copy_buttons(key: str, words: dict[str, str], width: int) -> None:
    """Draw a button for each entry: its name, and what it copies."""
    buttons(key=key, data=list(words.items()), width=width)
