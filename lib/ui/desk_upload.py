"""Files: dropped or chosen, read one after another, each with what became of it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

import streamlit as st

from lib.store import Shelf
from lib.ui.batch import Batch
from lib.ui.intake import Result, Taken
from lib.ui.page import READ
from lib.ui.plain import escape_html, escape_markdown
from lib.ui.style import letter_box, put

EVERY: Final = 0.4  # seconds between two looks at a running batch
FEW: Final = 9
TALL: Final = 330
WORDS: Final[dict[Result, str]] = {
    "added": "added as",
    "identical": "identical to",
    "refused": "not added",
    "stopped": "not read",
}


def upload_box(desk: Shelf) -> bool:
    """Show the place for files, the progress while they are read, and what became of each. Return whether any were."""
    turn = st.session_state.setdefault("upload-turn", 0)
    files = st.file_uploader(
        "Or add text files",
        accept_multiple_files=True,
        key=f"upload-{turn}",
        help="Several at once; plain text in any usual encoding. What a file is, its content tells, not its name.",
    )
    batch: Batch | None = st.session_state.get("batch")
    if files:
        if batch is None or not batch.running:
            batch = st.session_state["batch"] = Batch(desk)
        batch.add((f.name, f.getvalue()) for f in files)
        st.session_state["upload-turn"] = turn + 1
        st.session_state["batch-open"] = True
        st.rerun()
    if batch is None:
        return False
    if batch.running:
        st.fragment(progress, run_every=EVERY)(batch, len(batch.done))
    elif st.session_state.pop("batch-open", False):
        open_only(batch.done)
    outcomes(desk, batch.done)
    if not batch.running:
        st.button("Clear this list", key="batch-clear", type="tertiary", on_click=forget)
    return True


def forget() -> None:
    """Put the list of outcomes away."""
    st.session_state.pop("batch", None)


def progress(batch: Batch, drawn: int) -> None:
    """Show how far a batch is, with a stop. Draws the whole page anew whenever another file is done."""
    done, total, current = len(batch.done), batch.total, batch.current
    if done != drawn or not batch.running:
        st.rerun(scope="app")
    with st.container(horizontal=True, vertical_alignment="center", gap="small"):
        name = f" · {escape_markdown(current, 60)}" if current else ""
        st.progress(done / total if total else 1.0, text=f"{min(done + 1, total)} of {total}{name}")
        st.button("Stop", key="batch-stop", icon=":material/stop:", on_click=batch.stop)


def open_only(done: tuple[Taken, ...]) -> None:
    """Open Read when one file alone was brought and added, as a pasted article does."""
    if len(done) == 1 and done[0].result == "added" and done[0].article_id and not done[0].sentence:
        st.session_state.pop("batch", None)
        st.switch_page(READ, query_params={"a": done[0].article_id})


def outcomes(desk: Shelf, done: tuple[Taken, ...]) -> None:
    """Show what became of each file, a long list in a box of its own; those left unread by a stop in one line."""
    read = [taken for taken in done if taken.result != "stopped"]
    with st.container(height=TALL if len(read) > FEW else "content", border=False):
        put(outcome_table(desk, read))
    unread = [taken.name for taken in done if taken.result == "stopped"]
    if unread:
        files = "1 file was" if len(unread) == 1 else f"{len(unread):,} files were"
        put(f'<p class="small">{files} not read, since you stopped: {escape_html(", ".join(unread), 300)}</p>')


def outcome_table(desk: Shelf, read: Iterable[Taken]) -> str:
    """Return what became of each file as an HTML table: the file, the result with the letter, the reason."""
    body = "".join(
        f"<tr><td>{escape_html(taken.name, 60)}</td><td>{result(desk, taken)}{reason(taken)}</td></tr>"
        for taken in read
    )
    head = '<tr><th scope="col">File</th><th scope="col">What became of it</th></tr>'
    return f'<table class="outcomes">{head}{body}</table>' if body else ""


def result(desk: Shelf, taken: Taken) -> str:
    """Return the result in words, with the article's letter as long as it stands on the desk."""
    if not taken.letter:
        return f'<span class="result">{WORDS[taken.result]}</span>'
    if desk.letter(taken.article_id or "") != taken.letter:
        return '<span class="result">removed since</span>'
    return f'<span class="result">{WORDS[taken.result]} {letter_box(taken.letter)}</span>'


def reason(taken: Taken) -> str:
    """Return the sentence beside a result; none where the letter says it all."""
    if taken.result == "identical" or not taken.sentence:
        return ""
    return f' <span class="quiet">· {escape_html(taken.sentence)}</span>'
