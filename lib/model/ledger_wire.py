"""A ledger to JSON lines and back: one line an entry, the same entries the same bytes."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any, Final, get_args

from lib.model.ledger import DECISION_KINDS, Action, Decision, Entry, Target
from lib.model.wire import WireError

ACTIONS: Final[frozenset[str]] = frozenset(get_args(Action))


def ledger_lines(entries: Iterable[Entry]) -> str:
    """Write a ledger as JSON lines in the order given, each line ended by a line feed; "" for no entries."""
    return "".join(
        json.dumps(plain_entry(entry), ensure_ascii=False, separators=(",", ":")) + "\n" for entry in entries
    )


def read_ledger(lines: str) -> tuple[Entry, ...]:
    """Read a ledger written by `ledger_lines`; empty lines are skipped.

    Raises WireError, naming the line, when one is no entry.
    """
    found = []
    for place, line in enumerate(lines.split("\n"), 1):
        if line.strip():
            try:
                found.append(read_entry(json.loads(line)))
            except (ValueError, KeyError, TypeError, AttributeError) as problem:
                raise WireError(f"Line {place} of this ledger is no decision.") from problem
    return tuple(found)


def plain_entry(entry: Entry) -> dict[str, Any]:
    """Turn an entry into dicts, lists, text and numbers alone."""
    return {
        "number": entry.number,
        "at": entry.at,
        "who": entry.who,
        "action": entry.action,
        "decision": None if entry.decision is None else plain_decision(entry.decision),
        "about": entry.about,
        "why": entry.why,
    }


def plain_decision(decision: Decision) -> dict[str, Any]:
    """Turn a decision into dicts, lists and text alone."""
    return {
        "kind": decision.kind,
        "targets": [{"article": t.article, "record": t.record} for t in decision.targets],
        "values": [list(pair) for pair in decision.values],
    }


def read_entry(plain: Any) -> Entry:  # noqa: ANN401  (whatever JSON held: checked here)
    """Build an entry from `plain_entry`'s form. Raises WireError, KeyError or TypeError when it is none."""
    number, action, about = plain["number"], plain["action"], plain.get("about")
    texts = (plain["at"], plain["who"], plain.get("why", ""))
    if not is_number(number) or action not in ACTIONS or not all(isinstance(t, str) for t in texts):
        raise WireError("This is no entry of a ledger.")
    decision = plain.get("decision")
    if (decision is None) == (action == "decide") or is_number(about) == (action == "decide"):
        raise WireError("This entry neither decides nor names the entry it is about.")
    at, who, why = texts
    return Entry(number, at, who, action, None if decision is None else read_decision(decision), about, why)


def read_decision(plain: Any) -> Decision:  # noqa: ANN401  (whatever JSON held: checked here)
    """Build a decision from `plain_decision`'s form. Raises WireError, KeyError or TypeError when it is none."""
    targets = tuple(Target(t["article"], t["record"]) for t in plain["targets"])
    values = tuple((name, value) for name, value in plain["values"])
    right = plain["kind"] in DECISION_KINDS and all(isinstance(x, str) for pair in values for x in pair)
    if not right or not all(isinstance(t.record, str) and isinstance(t.article, str | None) for t in targets):
        raise WireError("This is no decision.")
    return Decision(plain["kind"], targets, values)


def is_number(value: Any) -> bool:  # noqa: ANN401  (whatever JSON held)
    """Tell whether a value is a whole number from 1."""
    return isinstance(value, int) and not isinstance(value, bool) and value > 0
