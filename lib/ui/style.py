"""The styles of what we draw ourselves, with the look's tokens as custom properties."""

from __future__ import annotations

from dataclasses import fields
from functools import cache
from pathlib import Path
from typing import Final

import streamlit as st

from lib.ui.theme import CLASSES, INKS, QUOTE_TINT, SPEAKERS, Inks

SHEET: Final = Path(__file__).parent / "assets" / "page.css"


@cache
def stylesheet() -> str:
    """Return the style sheet: tokens by day and by night, then the rules."""
    pairs = {f.name: (getattr(INKS["light"], f.name), getattr(INKS["dark"], f.name)) for f in fields(Inks)}
    pairs |= {f"s{i + 1}": pair for i, pair in enumerate(zip(SPEAKERS["light"], SPEAKERS["dark"], strict=True))}
    pairs |= {f"k-{name}": (CLASSES["light"][name], CLASSES["dark"][name]) for name in CLASSES["light"]}
    tokens = "".join(f"--so-{name}: light-dark({day}, {night}); " for name, (day, night) in pairs.items())
    direct, indirect = QUOTE_TINT["light"]
    tokens += f"--so-tint: {direct:.0%}; --so-tint-soft: {indirect:.0%};"
    return f"<style>:root {{ {tokens} }}\n{SHEET.read_text('utf-8')}</style>"


def put_style() -> None:
    """Put the style sheet on the page. It takes no room."""
    st.html(stylesheet())


def put(body: str) -> None:
    """Show a piece of our own HTML in the page's style. Words of others in it must have been escaped."""
    st.html(f'<div class="so">{body}</div>')


def letter_box(letter: str) -> str:
    """Return an article's letter in its small ink box, as HTML."""
    return f'<span class="letter">{letter}</span>'
