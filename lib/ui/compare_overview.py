"""Compare's overview: how each article begins, what is worth opening, what they share, what one alone holds."""

from __future__ import annotations

import html
from collections.abc import Callable
from typing import Final

import streamlit as st

from lib.ui.compare_markup import alone_list, head_cells, read_href
from lib.ui.compare_moved import moved_section
from lib.ui.compare_numbers import chip
from lib.ui.compare_place import go
from lib.ui.plain import escape_html, escape_markdown
from lib.ui.style import letter_box
from lib.ui.style import put as put_html
from lib.ui.theme import RELATIONS
from lib.views.compare_board import Board
from lib.views.compare_entities import entity_rows
from lib.views.compare_moved import moved_views
from lib.views.compare_numbers import number_rows
from lib.views.compare_overview import heads, never_quoted_words, number_lines, only_in, origin_lines
from lib.views.compare_quotes import FLAGS, quote_rows

MOST: Final = 6


def overview_tab(board: Board) -> None:
    """Draw the overview."""
    put_html(head_cells(heads(board)))
    with st.container(key="compare-body"):
        left, right = st.columns([1.42, 1], gap="large")
    with left:
        findings(board)
    with right:
        put_html(origin(board) + never_quoted(board))
    put_html("".join(map(moved_section, moved_views(board))) + alone(board))


def findings(board: Board) -> None:
    """Name what is worth opening first; each line opens it in its tab."""
    put_html("<h2>Open first</h2>")
    lines = 0
    with st.container(key="compare-findings", gap=None):
        for row in number_lines(number_rows(board))[:MOST]:
            colour = RELATIONS["light"][row.verdict].streamlit
            line(f":{colour}-badge[{chip(row)}] {escape_markdown(row.title, 130)}", "numbers", row.key)
            lines += 1
        for quote in [q for q in quote_rows(board) if q.flags != (FLAGS["same"],)][:MOST]:
            line(f":gray-badge[“” quote] {escape_markdown(quote.title, 130)}", "quotes", quote.key)
            lines += 1
        for entity in [e for e in entity_rows(board) if e.named][:MOST]:
            line(f":gray-badge[Aa name] {escape_markdown(entity.named, 130)}", "entities", entity.key)
            lines += 1
    if not lines:
        put_html('<p class="quiet">Nothing at odds, no quote changed, no name written in two ways.</p>')


def line(label: str, tab: str, key: str) -> None:
    """Draw one finding as a line that opens it."""
    opens: Callable[..., None] = go
    st.button(label, key=f"compare-open-{key}", type="tertiary", width="stretch", on_click=opens, args=(tab, key))


def origin(board: Board) -> str:
    """Return what the articles share, the first few findings in sight."""
    lines = origin_lines(board) or ("No two of them share a sentence.",)
    told = [f"<p>{escape_html(words, 200)}</p>" for words in lines]
    rest = len(told) - MOST
    more = f"<details><summary>{rest:,} more</summary>{''.join(told[MOST:])}</details>" if rest > 1 else ""
    return f"<h2>Common origin</h2>{''.join(told[:MOST] if more else told)}{more}"


def never_quoted(board: Board) -> str:
    """Return who is talked about and never quoted."""
    found = never_quoted_words(board)
    if not found:
        return '<h2>Talked about, never quoted</h2><p class="quiet">Everybody who is named twice is quoted.</p>'
    items = "".join(
        f'<li><a href="{read_href(ref.article, ref.record)}">{escape_html(name, 80)}</a>'
        f' <span class="small">{html.escape(where)}</span></li>'
        for name, where, ref in found[: 2 * MOST]
    )
    return f'<h2>Talked about, never quoted</h2><ul class="plain">{items}</ul>'


def alone(board: Board) -> str:
    """Return what each article alone holds, side by side."""
    cells = []
    for article in board.ids:
        found = only_in(board, article)
        lists = "".join(alone_list(name, records) for name, records in found.items())
        lists = lists or '<p class="quiet">Nothing that the others have not.</p>'
        cells.append(f'<div><p class="small">{letter_box(board.letters[article])}only here</p>{lists}</div>')
    return f'<h2>Only in one</h2><div class="cols alone">{"".join(cells)}</div>'
