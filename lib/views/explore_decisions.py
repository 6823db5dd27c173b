"""Decisions in words: what was done, to what, and how far it reached."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from lib.model.ledger import Decision, DecisionKind
from lib.views.labels import ENTITY_WORDS

DONE: Final[dict[DecisionKind, str]] = {
    "accept": "Accepted",
    "reject": "Rejected",
    "edit": "Edited",
    "merge": "Merged",
    "split": "Split off",
    "rename": "Renamed",
    "retype": "Changed the type of",
    "hide": "Hid",
    "add": "Added",
    "watch": "Watching",
    "role": "Described",
    "note": "Noted on",
    "apart": "Kept apart",
}
SHOWN: Final = 60
TYPE_WORDS: Final[dict[str, str]] = {str(kind): words for kind, words in ENTITY_WORDS.items()}


def told(decision: Decision, named: Callable[[str], str], reach: str = "") -> str:
    """Say what a decision did: "Merged Calder into Ines Calder: 23 mentions in 4 articles".

    `named` gives the name of an entity by its id. `reach` is how far it reached, in words; "" leaves it out.
    """
    words = f"{DONE[decision.kind]} {whom(decision, named)}"
    return f"{words}: {reach}" if reach else words


def whom(decision: Decision, named: Callable[[str], str]) -> str:
    """Say what a decision was about."""
    values = dict(decision.values)
    records = [t.record for t in decision.targets]
    first = shown(named(records[0])) if records else ""
    by_kind = {
        "split": f"{shown(values.get('form') or values.get('name', ''))} from {first}",
        "rename": f"{first} as {shown(values.get('name', ''))}",
        "retype": f"{first} to {TYPE_WORDS.get(values.get('type', ''), '?')}",
        "role": f"{first} as {shown(values.get('role', ''))}",
        "watch": many(len(records), "name"),
        "apart": " and ".join(shown(named(r)) for r in records[:2]),
        "add": shown(values.get("name", "")) if values.get("what") == "entity" else f"a {values.get('what', '')}",
    }
    if decision.kind == "merge":
        into = values.get("into", "")
        gone = [shown(named(r)) for r in records if r != into]
        listed = ", ".join(gone[:2]) + (f" and {len(gone) - 2} more" if len(gone) > 2 else "")
        return f"{listed} into {shown(values.get('name') or named(into))}"
    if decision.kind in by_kind:
        return by_kind[decision.kind]
    nouns = {"quote": "quote", "number": "number"}
    kinds = {nouns.get(r.partition(":")[0], "entity") for r in records}
    noun = kinds.pop() if len(kinds) == 1 else "record"
    if len(records) == 1:
        return first if noun == "entity" else f"one {noun}"
    return many(len(records), noun)


def many(number: int, noun: str) -> str:
    """Return "3 quotes"."""
    if number == 1:
        return f"1 {noun}"
    return f"{number:,} {'entities' if noun == 'entity' else f'{noun}s'}"


def shown(name: str) -> str:
    """Return a name on one line, cut where it is long."""
    line = " ".join(name.split())
    return line if len(line) <= SHOWN else line[: SHOWN - 1].rstrip() + "…"
