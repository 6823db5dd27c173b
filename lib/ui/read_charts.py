"""The charts of one article: words per speaker, and how much of the text is somebody's say-so."""

from __future__ import annotations

from typing import Final

import streamlit as st

from lib.ui.plain import escape_html
from lib.ui.style import put
from lib.ui.theme import inks, speaker_colour, theme
from lib.views.charts import (
    Palette,
    attribution_share,
    share_alt,
    share_title,
    words_alt,
    words_by_speaker,
    words_title,
)
from lib.views.dossier import Dossier

CONFIG: Final = {"displayModeBar": False, "scrollZoom": False}


def charts(dossier: Dossier) -> None:
    """Draw the article's charts, each under a sentence that says what it shows."""
    cast = dossier.cast
    ink = inks()
    speakers = tuple(speaker_colour(voice.place, theme()) for voice in cast.voices)
    palette = Palette(ink.ink, ink.ink2, ink.grid, ink.paper, speakers)
    put(f"<h2>{escape_html(words_title(cast))}</h2>")
    if any(voice.words for voice in cast.voices):
        st.markdown(":small[:gray[Words quoted per speaker; solid is direct, hatched is indirect]]")
        st.plotly_chart(words_by_speaker(cast, palette), config=CONFIG, alt=words_alt(cast), key="read-words")
    if cast.share.total:
        put(f"<h2>{escape_html(share_title(cast.share))}</h2>")
        st.plotly_chart(
            attribution_share(cast.share, palette), config=CONFIG, alt=share_alt(cast.share), key="read-share"
        )
