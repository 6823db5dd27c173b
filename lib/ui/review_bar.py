"""The bar of decisions: what the last one did and how far it reached, undo and redo, whose came first, the ledger."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import streamlit as st

from lib.model import WireError
from lib.model.ledger import Entry
from lib.model.ledger_wire import ledger_lines, read_ledger
from lib.review import redoable, standing, undoable
from lib.store import StoreError, Workspace
from lib.ui.plain import escape_html, escape_markdown
from lib.ui.review_ledger import (
    CLASH,
    LAST,
    NAMED,
    TOAST,
    Clash,
    keep_mine,
    keep_theirs,
    namer,
    redo,
    redo_last,
    saw,
    undo,
    undo_last,
    who,
)
from lib.ui.shelf import TOLD
from lib.ui.style import put
from lib.views.explore_decisions import told

LINES: Final = 20
REPLAY: Final = "review-replay"


def review_bar(desk: Workspace) -> None:
    """Draw the bar. Call it once on a screen where decisions are made, before what they change is drawn."""
    entries = desk.ledger()
    saw(desk)
    words = st.session_state.pop(TOAST, None)
    if words:
        st.toast(escape_markdown(words, 200))
    clash(desk)
    back, on = undoable(entries, who()), redoable(entries, who())
    if not entries:
        return
    with st.container(horizontal=True, vertical_alignment="center", gap="small", key="review-bar"):
        st.button(
            "Undo",
            icon=":material/undo:",
            shortcut="U",
            type="tertiary",
            key="review-undo",
            disabled=not back,
            on_click=undo_last,
            args=(desk,),
        )
        st.button(
            "Redo",
            icon=":material/redo:",
            type="tertiary",
            key="review-redo",
            disabled=not on,
            on_click=redo_last,
            args=(desk,),
        )
        with st.container(width="content"):
            put(f'<p class="small">{escape_html(last_words(desk, entries), 220)}</p>')
        st.space("stretch")
        ledger_popover(desk, entries)


def last_words(desk: Workspace, entries: Sequence[Entry]) -> str:
    """Say what was decided last: with its reach when it was decided here."""
    known = st.session_state.get(LAST)
    if isinstance(known, tuple) and known[0] == desk.id and known[1] == entries[-1].number:
        return str(known[2])
    last = entries[-1]
    decision = last.decision or next((e.decision for e in entries if e.number == last.about), None)
    said = told(decision, namer(desk)) if decision else ""
    if last.action == "decide":
        return said
    return f"{'Took back' if last.action == 'undo' else 'Restored'}: {said[:1].lower()}{said[1:]}"


def clash(desk: Workspace) -> None:
    """Say that somebody else was first, and let the person choose."""
    held = st.session_state.get(CLASH)
    if not isinstance(held, Clash):
        return
    theirs = held.theirs.decision
    named = namer(desk)
    did = told(theirs, named).casefold() if theirs else "took a decision back"
    mine = told(held.mine.decision, named).casefold() if held.mine.decision else "take a decision back"
    name = held.theirs.who if held.theirs.who != who() else "Another tab"
    with st.container(horizontal=True, vertical_alignment="center", gap="small", border=True, key="review-clash"):
        with st.container(width="content"):
            first = f"{escape_html(name or 'Somebody', 60)} {escape_html(did, 160)} in the meantime."
            put(f"<p>{first} Yours was: {escape_html(mine, 160)}.</p>")
        st.space("stretch")
        st.button("Keep theirs", key="review-theirs", on_click=keep_theirs)
        st.button("Keep mine", key="review-mine", on_click=keep_mine, args=(desk,))


def ledger_popover(desk: Workspace, entries: Sequence[Entry]) -> None:
    """Draw the ledger behind a button: the last lines, each to be taken back or restored, and the whole as a file."""
    held = {e.number for e in standing(entries)}
    decided = [e for e in reversed(entries) if e.decision is not None]
    with st.popover(f"Decisions {len(held):,}", icon=":material/history:", width="content"):
        st.text_input("Your name in the ledger", key=NAMED, placeholder=who(), max_chars=60, persist_state="session")
        named = namer(desk)
        for entry in decided[:LINES]:
            with st.container(horizontal=True, vertical_alignment="center", gap="small", key=f"line-{entry.number}"):
                with st.container(width=330):
                    words = escape_html(told(entry.decision, named), 120) if entry.decision else ""
                    shown = words if entry.number in held else f"<s>{words}</s>"
                    when = f"{entry.number} · {entry.who} · {entry.at.replace('T', ' ').removesuffix('Z')}"
                    why = f" · {escape_html(entry.why, 120)}" if entry.why else ""
                    put(f'<p>{shown}</p><p class="small">{escape_html(when)}{why}</p>')
                st.space("stretch")
                st.button(
                    "Undo" if entry.number in held else "Redo",
                    type="tertiary",
                    key=f"line-act-{entry.number}",
                    on_click=undo if entry.number in held else redo,
                    args=(desk, entry.number),
                )
        if len(decided) > LINES:
            st.markdown(f":small[:gray[and {len(decided) - LINES:,} earlier ones, in the file]]")
        with st.container(horizontal=True, gap="small"):
            st.download_button(
                "Download the ledger",
                lambda: ledger_lines(entries).encode(),
                "say-so-ledger.jsonl",
                "application/jsonl",
                on_click="ignore",
                key="review-download",
            )
        st.file_uploader(
            "Replay a ledger here",
            type=["jsonl"],
            key=REPLAY,
            help="Its decisions are added to this workspace’s, in their order",
            on_change=replay,
            args=(desk,),
        )


def replay(desk: Workspace) -> None:
    """Add the lines of a ledger to this one: numbers are counted on, so that undos find what they are about."""
    file = st.session_state.get(REPLAY)
    if file is None:
        return
    try:
        lines = read_ledger(file.getvalue().decode("utf-8-sig"))
        now: dict[int, int] = {}
        for line in lines:
            about = now.get(line.about) if line.about is not None else None
            if line.action == "decide" or about is not None:
                now[line.number] = desk.append(line.who, line.action, line.decision, about, line.why).number
    except (WireError, UnicodeDecodeError) as problem:
        reason = problem if isinstance(problem, WireError) else "This file is no text."
        st.session_state[TOLD] = f"{reason} Choose a ledger that was downloaded here."
    except StoreError as problem:
        st.session_state[TOLD] = str(problem)
    else:
        st.session_state[TOAST] = f"Replayed {len(now):,} lines of the ledger"
