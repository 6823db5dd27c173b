"""The Plotly figure of one article's speakers: how many words each speaker gets."""

from __future__ import annotations

from typing import Any, Final, NamedTuple

import plotly.graph_objects as go

from lib.views.labels import counted
from lib.views.voices import Cast, Voice

BAR: Final = 14
ROW: Final = 26
MOST: Final = 12
LABEL: Final = 26


class Palette(NamedTuple):
    """Colours of one theme, as #RRGGBB. `speakers` has the colour of each voice, in order."""

    ink: str
    ink2: str
    grid: str
    paper: str
    speakers: tuple[str, ...]


def words_title(cast: Cast) -> str:
    """Say what the words-per-speaker chart shows."""
    speaking = [voice for voice in cast.voices if voice.words]
    if not speaking:
        return "Nobody is quoted in this article."
    total = sum(voice.words for voice in speaking)
    first = speaking[0]
    if len(speaking) == 1:
        return f"{first.name} is the only one quoted: {counted(first.words, 'word')}."
    return f"{first.name} is quoted most: {first.words:,} of {total:,} quoted words, from {len(speaking)} speakers."


def percent(part: int, words: int) -> str:
    """Return "31 %"; "under 1 %" for a few words that round to none."""
    return f"{part} %" if part or not words else "under 1 %"


def words_by_speaker(cast: Cast, palette: Palette) -> go.Figure:
    """Draw words quoted per speaker, most first: direct words solid, indirect ones hatched; at most 12 speakers."""
    voices = [voice for voice in cast.voices if voice.words][:MOST]
    names = [bar_label(voice) for voice in voices]
    rows = list(range(len(voices)))
    colours = [palette.speakers[voice.place] for voice in voices]
    figure = go.Figure()
    figure.add_bar(
        x=[voice.direct for voice in voices],
        y=rows,
        orientation="h",
        name="direct",
        marker={"color": colours, "line": {"width": 0}},
        hovertemplate="%{x} words, direct<extra></extra>",
    )
    figure.add_bar(
        x=[voice.indirect for voice in voices],
        y=rows,
        orientation="h",
        name="indirect",
        marker={
            "color": palette.paper,
            "line": {"width": 1.25, "color": colours},
            "pattern": {"shape": "/", "fgcolor": colours, "bgcolor": palette.paper, "size": 5, "solidity": 0.35},
        },
        hovertemplate="%{x} words, indirect<extra></extra>",
        text=[f"{voice.words:,}" for voice in voices],
        textposition="outside",
        textfont={"color": palette.ink2},
        cliponaxis=False,
    )
    longest = max((voice.words for voice in voices), default=1)
    figure.update_layout(
        **ground(palette, height=ROW * max(1, len(voices)) + 44),
        barmode="stack",
        bargap=1 - BAR / ROW,
        yaxis={
            "autorange": "reversed",
            "tickmode": "array",
            "tickvals": rows,
            "ticktext": names,
            "tickfont": {"size": 13, "color": palette.ink},
            "showgrid": False,
            "zeroline": False,
            "ticks": "",
        },
        xaxis={
            "showgrid": True,
            "gridcolor": palette.grid,
            "zeroline": False,
            "range": [0, longest * 1.12],
            "tickfont": {"size": 12, "color": palette.ink2},
            "nticks": 5,
            "title": None,
        },
    )
    return figure


def bar_label(voice: Voice) -> str:
    """Return tag and name for an axis, its markup signs made harmless."""
    name = voice.name if len(voice.name) <= LABEL else voice.name[: LABEL - 1].rstrip() + "…"
    plain = name.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("$", "&#36;")
    return f"{plain}  {voice.tag} "


def words_alt(cast: Cast) -> str:
    """Describe the words-per-speaker chart for those who do not see it."""
    parts = [f"{v.name} {v.direct} direct, {v.indirect} indirect" for v in cast.voices if v.words][:MOST]
    return "Words quoted per speaker: " + "; ".join(parts)


def ground(palette: Palette, height: int) -> dict[str, Any]:
    """Return what all our figures share: transparent, no legend, our type and margins."""
    return {
        "height": height,
        "showlegend": False,
        "paper_bgcolor": "rgba(0,0,0,0)",
        "plot_bgcolor": "rgba(0,0,0,0)",
        "font": {"size": 12.5, "color": palette.ink2},
        "margin": {"l": 8, "r": 8, "t": 14, "b": 26, "autoexpand": True},
        "hoverlabel": {"bgcolor": palette.paper, "font": {"color": palette.ink}},
    }
