"""Files: dropped or chosen, read one after another in the background, with a progress that can be stopped."""

from __future__ import annotations

import time
from typing import Final

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from lib.store import Workspace
from lib.store.place import database_url
from lib.ui.batch import Batch
from lib.ui.desk_columns import table_lines
from lib.ui.desk_outcomes import outcomes
from lib.ui.intake import Taken
from lib.ui.page import READ
from lib.ui.plain import escape_markdown
from lib.ui.shelf import link_to, opened
from lib.ui.style import put

EVERY: Final = 1.0  # seconds between two looks at a running batch
SLOWLY, MANY = 2.5, 60  # and of more files than so many: drawing long lists takes time from reading
WHOLE_PAGE: Final = 15.0  # seconds between two drawings of the whole page meanwhile: the shelf below grows with them
READS: Final = (
    "Text, web pages (HTML, MHTML), PDF, Word, RTF, mail, tables (CSV, JSON, Excel) and ZIP, several at once. "
    "What a file is, its content tells, not its name."
)


def upload_box(desk: Workspace, below: DeltaGenerator) -> bool:
    """Show the place for files, the progress while they are read, and what became of each. Return whether any were.

    Tables, whose columns take room, stand `below`.
    """
    turn = st.session_state.setdefault("upload-turn", 0)
    folder = st.session_state.get("upload-folder", False)
    files = st.file_uploader(
        "Or add a folder" if folder else "Or add files: PDF, Word, web pages, text, tables, ZIP",
        accept_multiple_files="directory" if folder else True,
        key=f"upload-{turn}-folder" if folder else f"upload-{turn}",
        help=READS,
    )
    st.toggle("Choose a whole folder", key="upload-folder")
    rest = left_over(database_url(), desk.id)
    if rest is not None and rest.running:
        st.session_state.setdefault("batch", rest)
    batch: Batch | None = st.session_state.get("batch")
    if files:
        if batch is None or not (batch.running or batch.tables):
            batch = st.session_state["batch"] = Batch(desk)
        batch.add((f.name, f.getvalue()) for f in files)
        st.session_state["upload-turn"] = turn + 1
        st.session_state["batch-open"] = len(files) == 1
        st.rerun()
    if batch is None:
        return False
    if batch.running:
        st.fragment(progress, run_every=EVERY if batch.total <= MANY else SLOWLY)(desk, batch, time.monotonic())
        return True
    if st.session_state.pop("batch-open", False):
        open_only(batch)
    if batch.tables:
        asking = sum(file.state == "asking" for file in batch.tables)
        if asking:
            tables = "One table asks" if asking == 1 else f"{asking} tables ask"
            put(f'<p class="warn">{tables} below which column is what.</p>')
        with below:
            table_lines(batch)
    outcomes(desk, batch.done)
    st.button("Clear this list", key="batch-clear", type="tertiary", on_click=forget)
    return True


@st.cache_resource(show_spinner=False, max_entries=64)
def left_over(url: str, workspace: str) -> Batch | None:
    """Go on, once a server, with files that were brought and not read when the last one ended; None without any."""
    desk = opened(url).open(workspace)
    batch = Batch(desk) if desk is not None else None
    return batch if batch is not None and batch.go_on_with_rest() else None


def forget() -> None:
    """Put the list of outcomes away."""
    st.session_state.pop("batch", None)


def progress(desk: Workspace, batch: Batch, drawn: float) -> None:
    """Show how far a batch is, with a stop, and what became of its files so far. Draws the page anew now and then."""
    if not batch.running or time.monotonic() - drawn > WHOLE_PAGE:
        st.rerun(scope="app")
    read, total, current = batch.read, batch.total, batch.current
    with st.container(horizontal=True, vertical_alignment="center", gap="small"):
        name = f" · {escape_markdown(current, 60)}" if current else ""
        st.progress(min(read / total, 1.0) if total else 1.0, text=f"{min(read + 1, total):,} of {total:,}{name}")
        st.button("Stop", key="batch-stop", icon=":material/stop:", on_click=batch.stop)
    outcomes(desk, batch.done)


def open_only(batch: Batch) -> None:
    """Open Read when one file alone was brought and gave one article, as a pasted article does."""
    done: tuple[Taken, ...] = batch.done
    if batch.tables or len(done) != 1 or done[0].result != "added" or done[0].sentence or not done[0].article_id:
        return
    st.session_state.pop("batch", None)
    st.switch_page(READ, query_params=link_to(a=done[0].article_id))
