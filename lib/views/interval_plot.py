"""The numbers that one article gives for one thing, on one axis: a dot for the value, a line for what it allows."""

from __future__ import annotations

import math
from typing import Final

import plotly.graph_objects as go

from lib.compare.intervals import Size
from lib.model import NumericClaim, Paragraph
from lib.views.charts import Palette, ground
from lib.views.labels import counted
from lib.views.measures import Measure
from lib.views.rows import number_at
from lib.views.values import with_unit, written
from lib.views.voices import Cast

ROW: Final = 40
MOST: Final = 12
PAD: Final = 0.14
LABEL: Final = 34


def interval_title(measure: Measure) -> str:
    """Say what the plot shows: "3 numbers of people, from 3 to 340"."""
    values = [x for s in measure.sizes for x in (s.value, s.low, s.high) if x is not None and math.isfinite(x)]
    least, most = min(values), max(values)
    many = counted(len(measure.claims), "number")
    unit = f" ({with_unit('', measure.unit, plural=True).strip()})" if measure.unit else ""
    if least == most:
        return f"{many} of {measure.counted}{unit}, all {spoken(least)}"
    return f"{many} of {measure.counted}{unit}, from {spoken(least)} to {spoken(most)}"


def spoken(value: float) -> str:
    """Write a value for a title."""
    return f"{value:,.4g}" if abs(value) < 1000 else f"{value:,.0f}"


def interval_alt(measure: Measure, text: str, cast: Cast, paragraphs: tuple[Paragraph, ...]) -> str:
    """Describe the plot for those who do not see it."""
    parts = [f"{written(claim, text)}, {place_of(claim, cast, paragraphs)}" for claim in measure.claims[:MOST]]
    return f"Numbers of {measure.counted}: {'; '.join(parts)}"


def place_of(claim: NumericClaim, cast: Cast, paragraphs: tuple[Paragraph, ...]) -> str:
    """Return who states a claim and where: "Stuart Rennie ¶2"."""
    at = number_at(paragraphs, claim.start)
    voice = cast.of_number(claim)
    return f"{'the article' if voice.place < 0 else voice.name}{f' ¶{at}' if at else ''}"


def interval_plot(
    measure: Measure, text: str, cast: Cast, paragraphs: tuple[Paragraph, ...], palette: Palette
) -> go.Figure:
    """Draw the first dozen claims of a measure, in text order: tag and paragraph at the left, words at the mark."""
    claims, sizes = measure.claims[:MOST], measure.sizes[:MOST]
    left, right = reach(sizes)
    figure = go.Figure()
    for y, (claim, size) in enumerate(zip(claims, sizes, strict=True)):
        low, high = max(size.low, left), min(size.high, right)
        if high > low:
            figure.add_scatter(
                x=[low, high], y=[y, y], mode="lines", line={"color": palette.ink2, "width": 3}, hoverinfo="skip"
            )
        for is_open, at, symbol in (
            (not math.isfinite(size.high), right, "triangle-right"),
            (not math.isfinite(size.low), left, "triangle-left"),
        ):
            if is_open:
                marker = {"color": palette.ink2, "size": 10, "symbol": symbol}
                figure.add_scatter(x=[at], y=[y], mode="markers", marker=marker, hoverinfo="skip", cliponaxis=False)
        if size.value is not None:
            marker = {"color": palette.ink2, "size": 11}
            figure.add_scatter(x=[size.value], y=[y], mode="markers", marker=marker, hoverinfo="skip")
        middle = size.value if size.value is not None else (low + high) / 2
        share = (middle - left) / ((right - left) or 1)
        anchor = "left" if share < PAD * 2 else "right" if share > 1 - PAD * 2 else "center"
        figure.add_annotation(
            x=middle,
            y=y,
            text=harmless(written(claim, text)),
            showarrow=False,
            yshift=16,
            xanchor=anchor,
            xshift={"left": -6, "right": 6, "center": 0}[anchor],
            font={"size": 13, "color": palette.ink},
        )
    tags = [harmless(row_label(claim, cast, paragraphs)) for claim in claims]
    figure.update_layout(**ground(palette, height=ROW * len(claims) + 54))
    figure.update_layout(
        margin={"l": 8, "r": 14, "t": 12, "b": 26},
        xaxis={
            "range": [left, right],
            "showgrid": True,
            "gridcolor": palette.grid,
            "zeroline": False,
            "tickfont": {"size": 12, "color": palette.ink2},
            "nticks": 6,
            "separatethousands": True,
            "fixedrange": True,
        },
        yaxis={
            "showgrid": False,
            "zeroline": False,
            "range": [len(claims) - 0.5, -0.85],
            "tickmode": "array",
            "tickvals": list(range(len(claims))),
            "ticktext": tags,
            "tickfont": {"size": 13, "color": palette.ink},
            "ticklen": 6,
            "tickcolor": "rgba(0,0,0,0)",
            "fixedrange": True,
        },
    )
    return figure


def reach(sizes: tuple[Size, ...]) -> tuple[float, float]:
    """Return the ends of an axis that holds all finite values, with room at both sides; never below zero for counts."""
    ends = [x for s in sizes for x in (s.value, s.low, s.high) if x is not None and math.isfinite(x)]
    least, most = min(ends), max(ends)
    width = (most - least) or abs(most) or 1.0
    left, right = least - PAD * width, most + PAD * width
    return (-0.04 * width if least >= 0 > left else left), right


def row_label(claim: NumericClaim, cast: Cast, paragraphs: tuple[Paragraph, ...]) -> str:
    """Return tag and paragraph of a claim."""
    at = number_at(paragraphs, claim.start)
    return f"{cast.of_number(claim).tag}  {f'¶{at}' if at else ''} ".rstrip() + " "


def harmless(words: str) -> str:
    """Make markup signs of a label harmless, and cut a long one."""
    short = words if len(words) <= LABEL else words[: LABEL - 1].rstrip() + "…"
    return short.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("$", "&#36;")
