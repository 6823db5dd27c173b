"""Decisions written into the workspace's ledger: made, taken back, restored; whoever comes second is told."""

from __future__ import annotations

import getpass
from collections.abc import Callable
from typing import Final, NamedTuple

import streamlit as st

from lib.model.ledger import Action, Decision, Entry
from lib.review import Reach, noun_of, redoable, undoable
from lib.store import ConflictError, StoreError, Workspace
from lib.store.records_query import Filter, gathered, ids, rows
from lib.ui.shelf import TOLD
from lib.ui.workspace_renewal import filing_goes_on
from lib.views.explore_decisions import told

SEEN: Final = "review-seen"
LAST: Final = "review-last"
CLASH: Final = "review-clash"
NAMED: Final = "review-who"
TOAST: Final = "review-toast"


class Attempt(NamedTuple):
    """A line that was to be written."""

    action: Action
    decision: Decision | None
    about: int | None
    why: str


class Clash(NamedTuple):
    """What somebody else wrote in the meantime, and what was to be written."""

    theirs: Entry
    mine: Attempt


def who() -> str:
    """Return the name decisions are made under: the one given on this desk, else the machine user's."""
    given = str(st.session_state.get(NAMED, "")).strip()
    if given:
        return given
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return ""


def saw(desk: Workspace) -> None:
    """Remember up to which line the ledger was read for what is on the screen now."""
    entries = desk.ledger()
    st.session_state[SEEN] = (desk.id, entries[-1].number if entries else 0)


def seen(desk: Workspace) -> int | None:
    """Return the last line that the screen knew; None before anything was drawn."""
    known = st.session_state.get(SEEN)
    return known[1] if isinstance(known, tuple) and known[0] == desk.id else None


def decide(desk: Workspace, decision: Decision, why: str = "") -> None:
    """Write a decision; not when somebody else has decided about the same since, which the bar then tells."""
    write(desk, Attempt("decide", decision, None, why), told(decision, namer(desk)))


def undo(desk: Workspace, number: int) -> None:
    """Take a decision back."""
    write(desk, Attempt("undo", None, number, ""), f"Took back: {words_of(desk, number)}")


def redo(desk: Workspace, number: int) -> None:
    """Restore a decision that was taken back."""
    write(desk, Attempt("redo", None, number, ""), f"Restored: {words_of(desk, number)}")


def undo_last(desk: Workspace) -> None:
    """Take back what this person decided last."""
    last = undoable(desk.ledger(), who())
    if last:
        undo(desk, last[0].number)


def redo_last(desk: Workspace) -> None:
    """Restore what this person took back last."""
    last = redoable(desk.ledger(), who())
    if last:
        redo(desk, last[0].number)


def write(desk: Workspace, attempt: Attempt, words: str, *, over: bool = False) -> None:
    """Write a line and keep what it did for the next screen. `over` writes it over what somebody else decided."""
    st.session_state.pop(CLASH, None)
    try:
        entry = desk.append(
            who(), attempt.action, attempt.decision, attempt.about, attempt.why, None if over else seen(desk)
        )
    except ConflictError as clash:
        st.session_state[CLASH] = Clash(clash.entry, attempt)
        return
    except StoreError as problem:
        st.session_state[TOLD] = str(problem)
        return
    if attempt.decision is not None:
        far = reach(desk, attempt.decision)
        words = f"{words}: {far}" if far else words
    st.session_state[LAST] = (desk.id, entry.number, words)
    st.session_state[TOAST] = words
    saw(desk)


def keep_mine(desk: Workspace) -> None:
    """Write what was to be written although somebody else decided otherwise; theirs stays in the ledger."""
    clash = st.session_state.get(CLASH)
    if isinstance(clash, Clash):
        mine = clash.mine
        words = told(mine.decision, namer(desk)) if mine.decision else f"Took back: {words_of(desk, mine.about or 0)}"
        write(desk, mine, words, over=True)


def keep_theirs() -> None:
    """Let go of what was to be written."""
    st.session_state.pop(CLASH, None)


def reach(desk: Workspace, decision: Decision) -> str:
    """Return how far a decision reached in the workspace, in words; "" for one record of one article."""
    filing_goes_on(desk)
    values = dict(decision.values)
    everywhere = [t.record for t in decision.targets if t.article is None]
    if everywhere or decision.kind in {"split", "add"}:
        # What was merged stands under its old ids as long as its articles wait to be filed.
        named = [*everywhere, values["into"]] if "into" in values else [values["to"]] if "to" in values else everywhere
        if decision.kind == "add":
            named = []
        reached: set[str] = set()
        places = 0
        for record in dict.fromkeys(named):
            asked = Filter(record=record)
            places += sum(line.mentions for line in gathered(desk, asked, limit=1).lines)
            reached |= {article for article, _ in ids(desk, "entities", asked)}
        return Reach(places, len(reached), "mention").words if named else ""
    if len(decision.targets) < 2:
        return ""
    return Reach(len(decision.targets), len({t.article for t in decision.targets}), noun_of(decision)).words


def ids_of(desk: Workspace, record: str) -> tuple[str, ...]:
    """Return all ids under which the articles of a workspace name an entity, the one it goes by first."""

    def asked() -> tuple[str, ...]:
        lines = gathered(desk, Filter(cluster=record), limit=1).lines
        return tuple(member.record for line in lines for member in line.members)

    return desk.remembered(("ids of", record), asked) or (record,)


def namer(desk: Workspace) -> Callable[[str], str]:
    """Return what gives an entity's name by its id: as the workspace has it, else as the id spells it."""

    def named(record: str) -> str:
        if record.startswith(("quote:", "number:")):
            return record
        return desk.remembered(("name of", record), lambda: name_of(desk, record))

    return named


def name_of(desk: Workspace, record: str) -> str:
    """Return an entity's name."""
    line = next(iter(rows(desk, "entities", Filter(record=record), limit=1).lines), None)
    return str(line.name) if line is not None else spelled(record)


def spelled(record: str) -> str:
    """Return a name from an entity's id: "Ines Calder" for person:ines-calder."""
    kind, colon, name = record.partition(":")
    if not colon or kind in {"quote", "number"}:
        return record
    return " ".join(word[:1].upper() + word[1:] for word in name.split("-"))


def words_of(desk: Workspace, number: int) -> str:
    """Say what the decision with this number did."""
    decision = next((e.decision for e in desk.ledger() if e.number == number), None)
    words = told(decision, namer(desk)) if decision is not None else ""
    return words[:1].lower() + words[1:]
