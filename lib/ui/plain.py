"""Words of others on our screens: shown as they are written, never as markup."""

from __future__ import annotations

import html
import re
from typing import Final

# Marks that turn the direction of all that follows. They have no shape of their own, so nothing to read is lost.
TURNS: Final = re.compile("[\u202a-\u202e\u2066-\u2069]")
BREAKS: Final = re.compile(r"\s+")
PUNCTUATION: Final = re.compile(r"([!-/:-@\[-`{-~])")
# Emoji codes, bare links and arrows are looked for after escapes are gone: a word joiner keeps them apart.
JOINER: Final = "\u2060"
LIVE: Final = re.compile(r"(?<=[:@])(?=\S)|(?<=www)(?=\.)|(?<=[-<>=~])(?=[-<>=~])", re.IGNORECASE)


def one_line(text: str, limit: int | None = None) -> str:
    """Lay words out on one line: no line breaks, no turns of direction; cut at `limit` characters with an ellipsis."""
    line = BREAKS.sub(" ", TURNS.sub("", text)).strip()
    return line if limit is None or len(line) <= limit else line[: limit - 1].rstrip() + "…"


def escape_markdown(text: str, limit: int | None = None) -> str:
    """Write words so that a Streamlit label shows them literally: links, colours, formulas, emoji codes, HTML alike."""
    return PUNCTUATION.sub(r"\\\1", LIVE.sub(JOINER, one_line(text, limit)))


def escape_html(text: str, limit: int | None = None) -> str:
    """Write words for `st.html`, isolated so that right-to-left writing stays within them."""
    return f"<bdi>{html.escape(one_line(text, limit))}</bdi>"
