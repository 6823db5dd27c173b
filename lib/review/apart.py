"""Which entity ids people keep apart: they said so, or split one off the other."""

from __future__ import annotations

from lib.model.identity import Pairs
from lib.model.ledger import Decision, Entry
from lib.review.deciding import ready


def apart(entries: tuple[Entry, ...]) -> Pairs:
    """Return the pairs of entity ids that the decisions of a ledger keep apart."""
    return frozenset(
        pair for entry in ready(entries).standing if entry.decision is not None for pair in pairs_of(entry.decision)
    )


def pairs_of(decision: Decision) -> list[frozenset[str]]:
    """Return the pairs that one decision keeps apart: the first id it names and each other."""
    if decision.kind == "split":
        others = [to for name, to in decision.values if name == "to"]
    elif decision.kind == "apart":
        others = [target.record for target in decision.targets[1:]]
    else:
        return []
    first = decision.targets[0].record if decision.targets else ""
    return [frozenset((first, other)) for other in others if other != first]
