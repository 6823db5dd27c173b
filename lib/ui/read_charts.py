"""The charts of one article: words per speaker, whose say-so the text is, and numbers of one thing side by side."""

from __future__ import annotations

import html
from typing import Final

import streamlit as st

from lib.ui.plain import escape_html
from lib.ui.style import put
from lib.ui.theme import inks, speaker_colour, theme
from lib.views.charts import Palette, words_alt, words_by_speaker, words_title
from lib.views.dossier import Dossier
from lib.views.interval_plot import interval_alt, interval_plot, interval_title
from lib.views.measures import Measure
from lib.views.profile import profile_alt, profile_note, profile_of, profile_title
from lib.views.rows import Row, Table

CONFIG: Final = {"displayModeBar": False, "scrollZoom": False}
GLANCE: Final = 2  # plots of numbers beside the text; the rest stand under Charts
MOST_PLOTS: Final = 8
HINT: Final = ":small[:gray[Select a row, or a mark in the text, to see who says so and why.]]"


def palette(dossier: Dossier) -> Palette:
    """Return the colours of the theme shown now."""
    ink = inks()
    speakers = tuple(speaker_colour(voice.place, theme()) for voice in dossier.cast.voices)
    return Palette(ink.ink, ink.ink2, ink.grid, ink.paper, speakers)


def charts(dossier: Dossier) -> None:
    """Draw the article's charts, each under a sentence that says what it shows."""
    profile(dossier)
    words(dossier)
    for measure in dossier.measures[:MOST_PLOTS]:
        numbers(dossier, measure)


def at_a_glance(dossier: Dossier, table: Table, shown: tuple[Row, ...]) -> None:
    """Draw, while nothing is selected, the charts that go with a table, and say how to select."""
    if not shown:
        return
    st.markdown(HINT)
    if table == "quotes":
        profile(dossier)
        words(dossier)
    elif table == "numbers":
        for measure in dossier.measures[:GLANCE]:
            numbers(dossier, measure)


def profile(dossier: Dossier) -> None:
    """Draw whose say-so the article's words are: one bar, its parts with the patterns of the lens."""
    parts = profile_of(dossier.cast)
    put(f"<h2>{escape_html(profile_title(parts))}</h2>")
    if not parts:
        return
    marks = [(f'class="k {part.class_name}" style="--c:var(--so-k-{part.class_name})', part) for part in parts]
    bar = "".join(f'<i {mark};flex-grow:{part.words}"></i>' for mark, part in marks)
    names = "".join(f'<span><i {mark}"></i>{part.label}</span>' for mark, part in marks)
    alt = html.escape(profile_alt(parts), quote=True)
    note = profile_note(dossier.cast)
    put(
        f'<div class="share" role="img" aria-label="{alt}">{bar}</div><div class="share-names">{names}</div>'
        f'{f"""<p class="small">{note}</p>""" if note else ""}'
    )


def words(dossier: Dossier) -> None:
    """Draw how many words each speaker is quoted with."""
    cast = dossier.cast
    if not any(voice.words for voice in cast.voices):
        return
    put(f"<h2>{escape_html(words_title(cast))}</h2>")
    st.markdown(":small[:gray[Words quoted per speaker; solid is direct, hatched is indirect]]")
    st.plotly_chart(words_by_speaker(cast, palette(dossier)), config=CONFIG, alt=words_alt(cast), key="read-words")


def numbers(dossier: Dossier, measure: Measure) -> None:
    """Draw the numbers that the article gives for one thing, each with the stretch that it allows."""
    given = (dossier.extraction.article.text, dossier.cast, dossier.paragraphs)
    put(f"<h2>{escape_html(interval_title(measure))}</h2>")
    figure = interval_plot(measure, *given, palette(dossier))
    key = f"read-interval-{measure.claims[0].id}"
    st.plotly_chart(figure, config=CONFIG, alt=interval_alt(measure, *given), key=key)
