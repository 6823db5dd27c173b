"""What of a ledger holds: which decisions stand, which were taken back, what can be undone and redone next."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from lib.model.ledger import Entry


def standing(entries: Iterable[Entry]) -> tuple[Entry, ...]:
    """Return the entries whose decisions hold, in the order they were made.

    An undo takes back the decision it is about, a redo restores it; one about no decision, or about one that is
    already so, changes nothing.
    """
    made: dict[int, Entry] = {}
    holds: dict[int, bool] = {}
    for entry in entries:
        if entry.action == "decide":
            if entry.decision is not None:
                made[entry.number] = entry
                holds[entry.number] = True
        elif entry.about in holds:
            holds[entry.about] = entry.action == "redo"
    return tuple(made[number] for number in made if holds[number])


def undoable(entries: Iterable[Entry], who: str | None = None) -> tuple[Entry, ...]:
    """Return the decisions that can be undone, the latest first; with `who`, that person's alone."""
    return tuple(e for e in reversed(standing(entries)) if who is None or e.who == who)


def redoable(entries: Sequence[Entry], who: str | None = None) -> tuple[Entry, ...]:
    """Return the decisions that can be redone, the one undone last first; with `who`, those that person undid.

    As everywhere, a new decision closes the redo of what was undone before it; the ledger itself forgets nothing.
    """
    made = {e.number: e for e in entries if e.action == "decide" and e.decision is not None}
    waiting: list[int] = []
    for entry in entries:
        if who is not None and entry.who != who:
            continue
        if entry.action == "decide":
            waiting.clear()
        elif entry.about in made:
            waiting = [number for number in waiting if number != entry.about]
            if entry.action == "undo":
                waiting.append(entry.about)
    held = {e.number for e in standing(entries)}
    return tuple(made[number] for number in reversed(waiting) if number not in held)
