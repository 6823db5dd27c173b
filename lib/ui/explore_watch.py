"""Watch lists: names pasted or brought as CSV, found in every article of the workspace."""

from __future__ import annotations

from typing import Final

import streamlit as st

from lib.review import read_list, watch
from lib.store import Workspace
from lib.ui.dialogs import close_dialog, open_dialog, opened
from lib.ui.plain import escape_html
from lib.ui.review_ledger import decide
from lib.ui.style import put
from lib.views.labels import ENTITY_WORDS, counted

WATCH: Final = "explore-watch"
EXAMPLE: Final = "Harbour Ministry; the ministry; organisation\nTomas Hale; Hale; person"
SHOWN: Final = 8


def watch_button(desk: Workspace) -> None:
    """Draw the button for watch lists, and the dialog when it is open."""
    st.button(
        "Watch names",
        icon=":material/visibility:",
        type="tertiary",
        key="explore-watch-open",
        on_click=open_dialog,
        args=(WATCH,),
    )
    if opened() == WATCH:
        watch_dialog(desk)


@st.dialog("Watch names", width="medium", on_dismiss=close_dialog)
def watch_dialog(desk: Workspace) -> None:
    """Ask for a list and show how it is read before it is followed."""
    st.markdown(":small[:gray[One name a line: name; other forms; type. Every article here, and every one to come.]]")
    pasted = st.text_area("Names", placeholder=EXAMPLE, key="explore-watch-text", height=150, max_chars=400_000)
    file = st.file_uploader("or a CSV file", type=["csv", "txt", "tsv"], key="explore-watch-file")
    text = pasted if file is None else file.getvalue().decode("utf-8-sig", "replace")
    watched, problems = read_list(text)
    rows = "".join(
        f"<tr><td>{escape_html(w.name, 60)}</td><td>{escape_html(', '.join(w.aliases), 90)}</td>"
        f"<td>{ENTITY_WORDS[w.type]}</td></tr>"
        for w in watched[:SHOWN]
    )
    if rows:
        rest = f'<p class="small">and {len(watched) - SHOWN:,} more</p>' if len(watched) > SHOWN else ""
        put(f'<table class="plain"><tr><th>Name</th><th>Other forms</th><th>Type</th></tr>{rows}</table>{rest}')
    if problems:
        put(f'<p class="warn">{escape_html(" ".join(problems[:3]), 300)}</p>')
    if st.button(f"Watch {counted(len(watched), 'name')}", key="explore-watch-save", disabled=not watched):
        decide(desk, watch(watched))
        close_dialog()
        st.rerun()
