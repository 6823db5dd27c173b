"""Tables that were brought: which column is read as what, with the first rows beside it, changed at any time."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

import streamlit as st

from lib.ui.batch import Batch, File
from lib.ui.plain import escape_html, escape_markdown, one_line
from lib.ui.style import put
from lib.views.labels import counted

ROLES: Final = (("text", "Text"), ("title", "Title"), ("outlet", "Outlet"), ("author", "Author"), ("published", "Date"))
NONE: Final = "none"
CELL: Final = 140
FEW, TALL = 4, 176  # lines that stand without a box, and the height of the box
WIDE: Final = 8  # columns shown in the preview, the chosen ones first


def table_lines(batch: Batch) -> None:
    """Show a picker for each table about which a person is asked, then a line for each other, many in a box."""
    tables = batch.tables
    with st.container(gap="xsmall"):
        for file in tables:
            if file.state == "asking":
                picker(batch, file)
        read = [file for file in tables if file.state != "asking"]
        with st.container(
            height=TALL if len(read) > FEW else "content", border=False, gap="xsmall", key="columns-known"
        ):
            for file in read:
                told(batch, file)


def told(batch: Batch, file: File) -> None:
    """Say by which columns a table was read, with the way to change them."""
    with st.container(horizontal=True, vertical_alignment="center", gap="small", key=f"columns-told-{file.ticket}"):
        put(f'<p class="small">{escape_html(file.name, 60)}: {in_words(file.roles or {})}</p>')
        st.button("Change", key=f"columns-change-{file.ticket}", type="tertiary", on_click=batch.ask, args=(file,))


def in_words(roles: Mapping[str, str]) -> str:
    """Return as HTML which columns were read as what."""
    said = [f"“{escape_html(roles[role], 40)}” as {label.lower()}" for role, label in ROLES if role in roles]
    return f"read column {', '.join(said)}" if said else "no column chosen"


def picker(batch: Batch, file: File) -> None:
    """Ask which column holds what, over the table's first rows."""
    table = file.table
    if table is None:
        return
    columns = table.columns
    guess = file.roles or table.roles
    with st.container(border=True, key=f"columns-{file.ticket}", gap="small"):
        rows = counted(table.count, "row")
        st.markdown(f"**{escape_markdown(file.name, 60)}** has {rows}, an article each. Which column is what?")
        chosen: dict[str, str] = {}
        with st.container(horizontal=True, gap="small"):
            for role, label in ROLES:
                at = st.selectbox(
                    label,
                    range(-1, len(columns)),
                    index=columns.index(guess[role]) + 1 if guess.get(role) in columns else 0,
                    format_func=lambda i: NONE if i < 0 else one_line(columns[i], 40),
                    key=f"columns-{file.ticket}-{role}",
                    width="stretch",
                )
                if at is not None and at >= 0:
                    chosen[role] = columns[at]
        put(preview(file, chosen))
        with st.container(horizontal=True, vertical_alignment="center", gap="small"):
            st.button(
                f"Read {rows}",
                key=f"columns-read-{file.ticket}",
                icon=":material/arrow_forward:",
                disabled="text" not in chosen,
                on_click=go,
                args=(batch, file, chosen | ({"id": guess["id"]} if "id" in guess else {})),
            )
            leave = "Keep as it was" if file.taken else "Leave this table out"
            st.button(leave, key=f"columns-leave-{file.ticket}", type="tertiary", on_click=batch.leave, args=(file,))
            if "text" not in chosen:
                put('<p class="small">Choose the column that holds the articles’ text.</p>')


def go(batch: Batch, file: File, chosen: Mapping[str, str]) -> None:
    """Read a table by the chosen columns."""
    batch.read_as(file, chosen)


def preview(file: File, chosen: Mapping[str, str]) -> str:
    """Return the first rows as an HTML table, the chosen columns first and named for what they are read as."""
    table = file.table
    if table is None:
        return ""
    labels = {chosen[role]: label for role, label in ROLES if role in chosen}
    filled = (column for column in table.columns if any(row.get(column, "").strip() for row in table.rows))
    shown = [*labels, *(column for column in filled if column not in labels)][:WIDE]
    head = "".join(
        f'<th scope="col">{escape_html(c, 40)}{f"<br><b>{labels[c]}</b>" if c in labels else ""}</th>' for c in shown
    )
    body = "".join(
        "<tr>" + "".join(f"<td>{escape_html(row.get(c, ''), CELL)}</td>" for c in shown) + "</tr>" for row in table.rows
    )
    return f'<div class="preview"><table class="outcomes"><tr>{head}</tr>{body}</table></div>'
