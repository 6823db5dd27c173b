"""The dot-and-interval plot of one measure: what each article's number allows, on one axis."""

from __future__ import annotations

import math
from typing import Any, Final, NamedTuple

import plotly.graph_objects as go

from lib.compare.intervals import Size, size_of
from lib.model import Ref
from lib.views.charts import Palette, ground
from lib.views.compare_board import Board
from lib.views.compare_numbers import NumberRow

ROW: Final = 42
MOST: Final = 12
PAD: Final = 0.16
HALF_LETTER: Final = 3.4 / 230  # of the narrowest plot's width


class Dot(NamedTuple):
    """One number on the axis: the stated value (None for a range) and the ends of what it allows."""

    ref: Ref
    value: float | None
    low: float
    high: float


def dots_of(board: Board, row: NumberRow) -> tuple[Dot, ...]:
    """Return the numbers of a measure on one axis, in its base unit; none when units differ or fewer than two fit."""
    sizes = [(ref, size_of(board.number(ref), vague=False)) for ref in row.members[:MOST]]
    units = {size.unit for _, size in sizes}
    dots = tuple(Dot(ref, s.value, s.low, s.high) for ref, s in sizes if drawable(s))
    return dots if len(units) == 1 and len(dots) > 1 else ()


def drawable(size: Size) -> bool:
    """Tell whether a number has a finite place on an axis."""
    return any(x is not None and math.isfinite(x) for x in (size.value, size.low, size.high))


def interval_plot(board: Board, row: NumberRow, dots: tuple[Dot, ...], palette: Palette, odd: str) -> go.Figure:
    """Draw dots and intervals; those that differ take the relation's colour and a diamond."""
    ends = [x for d in dots for x in (d.value, d.low, d.high) if x is not None and math.isfinite(x)]
    least, most = min(ends), max(ends)
    width = (most - least) or abs(most) or 1.0
    left, right = least - PAD * width, most + PAD * width
    if least >= 0 > left:
        left = -0.04 * width
    figure = go.Figure()
    for y, dot in enumerate(dots):
        colour = odd if dot.ref in row.odd else palette.ink2
        low = dot.low if math.isfinite(dot.low) else left
        high = dot.high if math.isfinite(dot.high) else right
        if high > low:
            figure.add_scatter(
                x=[max(low, left), min(high, right)],
                y=[y, y],
                mode="lines",
                line={"color": colour, "width": 3},
                hoverinfo="skip",
            )
        arrow(figure, dot, (left, right), y, colour)
        if dot.value is not None:
            figure.add_scatter(
                x=[dot.value],
                y=[y],
                mode="markers",
                marker={"color": colour, "size": 11, "symbol": "diamond" if dot.ref in row.odd else "circle"},
                hoverinfo="skip",
            )
        words = plain(board.written(dot.ref))
        middle = dot.value if dot.value is not None else (max(low, left) + min(high, right)) / 2
        anchor = anchor_of((middle - left) / ((right - left) or 1), len(words))
        figure.add_annotation(
            x=middle,
            y=y,
            text=words,
            showarrow=False,
            yshift=17,
            xanchor=anchor,
            xshift={"left": -6, "right": 6, "center": 0}[anchor],
            font={"size": 13.5, "color": palette.ink},
        )
    figure.update_layout(**layout(palette, len(dots)))
    figure.update_xaxes(range=[left, right])
    figure.update_yaxes(tickvals=list(range(len(dots))), ticktext=[board.letters[d.ref.article] for d in dots])
    return figure


def anchor_of(share: float, letters: int) -> str:
    """Return which end of a label of so many letters stands at its mark, `share` of the way along the axis."""
    side = max(PAD, letters * HALF_LETTER)
    if share < min(side, 0.5):
        return "left"
    return "right" if share > 1 - side else "center"


def arrow(figure: go.Figure, dot: Dot, sides: tuple[float, float], y: int, colour: str) -> None:
    """Show an open end by an arrow head at the edge of the plot."""
    for open_end, at, symbol in (
        (not math.isfinite(dot.high), sides[1], "triangle-right"),
        (not math.isfinite(dot.low), sides[0], "triangle-left"),
    ):
        if open_end:
            figure.add_scatter(
                x=[at],
                y=[y],
                mode="markers",
                marker={"color": colour, "size": 10, "symbol": symbol},
                hoverinfo="skip",
                cliponaxis=False,
            )


def plain(words: str) -> str:
    """Make markup signs of an axis label harmless."""
    short = words if len(words) <= 40 else words[:39].rstrip() + "…"
    return short.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("$", "&#36;")


def layout(palette: Palette, rows: int) -> dict[str, Any]:
    """Return the figure's ground, margins and axes."""
    return {
        **ground(palette, height=ROW * rows + 58),
        "margin": {"l": 24, "r": 14, "t": 14, "b": 26},
        "xaxis": {
            "showgrid": True,
            "gridcolor": palette.grid,
            "zeroline": False,
            "nticks": 6,
            "tickfont": {"size": 12, "color": palette.ink2},
            "separatethousands": True,
            "fixedrange": True,
        },
        "yaxis": {
            "showgrid": False,
            "zeroline": False,
            "range": [rows - 0.55, -0.8],
            "tickmode": "array",
            "tickfont": {"size": 13, "color": palette.ink},
            "ticklen": 6,
            "tickcolor": "rgba(0,0,0,0)",
            "fixedrange": True,
        },
    }
