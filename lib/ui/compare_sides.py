"""Compare's texts: two articles side by side, the sentences they share greyed, the partner scrolling along."""

from __future__ import annotations

from pathlib import Path
from typing import Final

import streamlit as st

from lib.ui.compare_place import Place
from lib.ui.plain import one_line
from lib.ui.read_place import show_as
from lib.ui.reading_view import tokens
from lib.views.compare_board import Board
from lib.views.compare_sides import sides, sides_words

ASSETS: Final = Path(__file__).parent / "assets"
LEFT, RIGHT = "compare-left", "compare-right"
STYLE: Final = f'.sbs {{ {tokens("light")} }}\n.sbs[data-theme="dark"] {{ {tokens("dark")} }}\n' + (
    ASSETS / "compare_sides.css"
).read_text("utf-8")
COMPONENT: Final = st.components.v2.component(
    "compare_sides",
    html="<div class='at'></div>\n<!-- filled by the script -->",
    css=STYLE,
    js=(ASSETS / "compare_sides.js").read_text("utf-8"),
)


def sides_tab(board: Board, place: Place) -> None:
    """Draw the choice of two articles and their texts."""
    left, right = pair_of(board, place)
    if len(board.ids) > 2:
        with st.container(horizontal=True, vertical_alignment="center", gap="medium", key="compare-pair"):
            picker("Left", LEFT, board, left)
            picker("Right", RIGHT, board, right)
    st.markdown(f":small[:gray[{sides_words(board, left, right)}]]")
    COMPONENT(key="compare-sides", data=sides(board, left, right))


def pair_of(board: Board, place: Place) -> tuple[str, str]:
    """Return the two articles the address asks for, else the two that share most, else the first two."""
    if len(place.pair) == 2:
        return place.pair[0], place.pair[1]
    most = max(board.comparison.shared_text, key=lambda s: s.share, default=None)
    if most is not None:
        a, b = sorted((most.a, most.b), key=board.ids.index)
        return a, b
    return board.ids[0], board.ids[1]


def picker(label: str, key: str, board: Board, chosen: str) -> None:
    """Draw the choice of one side's article."""
    names = {x: f"{board.letters[x]}\u2002{title(board, x)}" for x in board.ids}
    show_as(key, chosen)
    st.selectbox(
        label,
        list(names),
        format_func=lambda x: names.get(x, ""),
        key=key,
        label_visibility="collapsed",
        width=360,
        on_change=change_pair,
        args=(key, board.ids),
    )


def title(board: Board, article: str) -> str:
    """Return an article's title on one line."""
    known = board.dossiers[article].extraction.article
    return one_line(known.title or known.text, 60)


def change_pair(changed: str, ids: tuple[str, ...]) -> None:
    """Put the pair into the address; the other side gives way when both would show one article."""
    left, right = st.session_state[LEFT], st.session_state[RIGHT]
    if left == right:
        other = next(x for x in ids if x != left)
        left, right = (left, other) if changed == LEFT else (other, right)
    st.query_params["side"] = [left, right]
