"""What can be decided about one record: accept, reject, edit, note; for an entity also merge, split off, hide."""

from __future__ import annotations

import streamlit as st

from lib.model import Extraction
from lib.model.ledger import Target
from lib.review import State, decisions
from lib.store import Workspace
from lib.ui.dialogs import close_dialog, open_dialog, opened
from lib.ui.plain import escape_html
from lib.ui.review_desk import reviewed_of
from lib.ui.review_edit import edit_entity, edit_number, edit_quote
from lib.ui.review_ledger import decide, ids_of, undo
from lib.ui.review_merge import merge_dialog, split_dialog
from lib.ui.style import put

EDIT, NOTE, MERGE, SPLIT = "review-edit", "review-note", "review-merge", "review-split"


def decision_buttons(
    desk: Workspace, extraction: Extraction, record: str, mention: int = 0, *, everywhere: bool = False
) -> None:
    """Draw the buttons that decide about a record, and what was decided about it.

    `extraction` is the article as the workspace's decisions leave it; `mention` is the entity's mention in view.
    `everywhere` has verdicts and notes hold for the entity in every article.
    """
    machine = desk.get(extraction.article.id)
    if machine is None or not any((extraction.entity(record), extraction.quote(record), extraction.number(record))):
        return
    state = reviewed_of(desk, machine).state(record)
    wide = everywhere and extraction.entity(record) is not None
    targets = (
        tuple(Target(None, one) for one in ids_of(desk, record)) if wide else (Target(extraction.article.id, record),)
    )
    with st.container(horizontal=True, vertical_alignment="center", gap="xsmall", key="review-actions"):
        verdict(desk, targets, state)
        tool("Edit", "edit", "E", EDIT)
        tool("Note", "note_add", None, NOTE)
        entity = extraction.entity(record)
        if entity is not None:
            tool("Merge into…", "merge", None, MERGE)
            if len(entity.mentions) > 1 and not everywhere:
                tool("Split off this mention", "call_split", None, SPLIT)
            st.button(
                "Hide everywhere",
                icon=":material/visibility_off:",
                type="tertiary",
                key="review-hide",
                on_click=hide_everywhere,
                args=(desk, record),
            )
    notes_of(state)
    dialogs(desk, extraction, record, targets, mention)


def hide_everywhere(desk: Workspace, record: str) -> None:
    """Keep an entity off the lists, under all its ids."""
    decide(desk, decisions.hide(ids_of(desk, record)))


def verdict(desk: Workspace, targets: tuple[Target, ...], state: State) -> None:
    """Draw Accept and Reject; the one that stands takes itself back."""
    for word, verb, icon, key in (("accepted", "Accept", "check", "A"), ("rejected", "Reject", "close", "X")):
        stands = state.verdict == word
        made = decisions.accept(targets) if word == "accepted" else decisions.reject(targets)
        line = standing_line(desk, targets, verb.lower()) if stands else None
        st.button(
            word.capitalize() if stands else verb,
            icon=f":material/{icon}:",
            shortcut=key,
            key=f"review-{verb.lower()}",
            on_click=undo if line is not None else decide,
            args=(desk, line if line is not None else made),
        )


def standing_line(desk: Workspace, targets: tuple[Target, ...], kind: str) -> int | None:
    """Return the line that gave one record alone its verdict; None when others were given theirs with it."""
    for entry in reversed(desk.ledger()):
        decision = entry.decision
        if decision is not None and decision.kind == kind and decision.targets == targets:
            return entry.number
    return None


def tool(words: str, icon: str, shortcut: str | None, name: str) -> None:
    """Draw a button that opens a dialog."""
    st.button(
        words,
        icon=f":material/{icon}:",
        type="tertiary",
        shortcut=shortcut,
        key=f"open-{name}",
        on_click=open_dialog,
        args=(name,),
    )


def notes_of(state: State) -> None:
    """Show the notes on a record, as they were written."""
    if state.notes:
        lines = (
            f"<p>{escape_html(n.text, 600)} <span class='small'>{escape_html(n.who)}</span></p>" for n in state.notes
        )
        put("".join(lines))


def dialogs(desk: Workspace, extraction: Extraction, record: str, targets: tuple[Target, ...], mention: int) -> None:
    """Draw the dialog that is open."""
    entity, quote, number = extraction.entity(record), extraction.quote(record), extraction.number(record)
    match opened():
        case "review-note":
            note_dialog(desk, targets)
        case "review-edit" if entity is not None:
            edit_entity(desk, entity, ids_of(desk, record))
        case "review-edit" if quote is not None:
            edit_quote(desk, extraction, quote)
        case "review-edit" if number is not None:
            edit_number(desk, extraction, number)
        case "review-merge" if entity is not None:
            merge_dialog(desk, [record])
        case "review-split" if entity is not None and mention < len(entity.mentions):
            split_dialog(desk, extraction, entity, entity.mentions[mention])


@st.dialog("Note", on_dismiss=close_dialog)
def note_dialog(desk: Workspace, targets: tuple[Target, ...]) -> None:
    """Ask for a note."""
    text = st.text_area("Note", key="review-note-text", max_chars=2000, label_visibility="collapsed", height=120)
    if st.button("Save", key="review-note-save", disabled=not text.strip()):
        decide(desk, decisions.note(targets, text.strip()))
        close_dialog()
        st.rerun()
