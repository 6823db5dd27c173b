"""One table for all findings: a click on a row or a cell opens what stands behind it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

import pandas as pd
import streamlit as st

from lib.model import content_id
from lib.ui.compare_place import select
from lib.ui.theme import inks, pinned_ink
from lib.views.rows import cell

HEADER, ROW, EDGE = 35, 36, 2
SIGHT: Final = 12


def finding_grid(
    name: str,
    rows: Sequence[tuple[str, dict[str, Any]]],
    chosen: str | None,
    config: dict[str, Any],
    articles: dict[str, str],
    alt: str,
    sight: int = SIGHT,
) -> None:
    """Draw rows of (key, cells by column). `articles` are the columns that stand for articles: letter to id.

    `sight` is how many rows are in sight at once.
    """
    keys = tuple(key for key, _ in rows)
    data = pd.DataFrame([{k: plain(v) for k, v in cells.items()} for _, cells in rows])
    at = keys.index(chosen) if chosen in keys else None
    widget = f"compare-{name}-{content_id('|'.join(keys))}-{'-'.join(articles)}"
    state = {"selection": {"rows": [] if at is None else [at], "columns": [], "cells": []}}
    if st.session_state.get(widget) != state:
        st.session_state[widget] = state
    style = data.style.map(lambda v: f"color:{inks().ink2 if v == '—' else inks().ink}")
    held = [name for name in data if (config.get(str(name)) or {}).get("pinned")]
    style = style.map(lambda _: f"color:{pinned_ink()}", subset=held)
    with st.container(key=f"compare-grid-{name}"):
        st.dataframe(
            style,
            key=widget,
            hide_index=True,
            row_height=ROW,
            height=HEADER + ROW * min(len(rows), sight) + EDGE,
            column_config=config,
            on_select=lambda: chosen_row(widget, keys, chosen, articles),
            selection_mode=["single-row", "single-cell"],
            alt=alt,
        )


def plain(value: Any) -> Any:  # noqa: ANN401  (cells are words or lists of chips)
    """Return a cell's value without marks that turn the direction of writing."""
    return [cell(v) for v in value] if isinstance(value, list) else cell(value)


def chosen_row(widget: str, keys: tuple[str, ...], chosen: str | None, articles: dict[str, str]) -> None:
    """Turn a click into the selected finding, and the article of its cell."""
    selection = st.session_state[widget]["selection"]
    cells = selection.get("cells", ())
    if cells and 0 <= cells[0][0] < len(keys):
        row, column = cells[0]
        select(keys[row], articles.get(str(column)))
        return
    fresh = [row for row in selection.get("rows", ()) if 0 <= row < len(keys) and keys[row] != chosen]
    if fresh:
        select(keys[fresh[0]])
    else:
        select(chosen)
