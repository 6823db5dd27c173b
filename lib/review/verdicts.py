"""Verdicts on many records at once: their states as the ledger alone tells them, without an article being read."""

from __future__ import annotations

from collections.abc import Collection
from typing import Final

from lib.model.ledger import DecisionKind, Entry, Target
from lib.review.history import standing
from lib.review.plan import ELSEWHERE

# What changes a record's state at most; and what may reach entities that it does not name.
PLAIN: Final[frozenset[DecisionKind]] = frozenset({"accept", "reject", "hide", "note", "apart"})
WIDE: Final[frozenset[DecisionKind]] = frozenset({"add", "split", "watch"})
OF_AN_ARTICLE: Final = ("quote:", "number:")


def verdicts(entries: tuple[Entry, ...], targets: Collection[Target]) -> dict[Target, str]:
    """Return the state of records in one word, "" for none, by target: what `reviewed` would come to.

    Told are quotes and numbers of one article, and entities wherever they are named. A record of which any decision
    that stands says more than a verdict is left out: its state hangs on the article.
    """
    told = {t: ("", False) for t in targets if t.record.startswith(OF_AN_ARTICLE) == (t.article is not None)}
    everywhere = {t.record for t in told if t.article is None}
    unsure: set[Target] = set()
    named: set[str] = set()
    for entry in standing(entries):
        decision = entry.decision
        if decision is None:
            continue
        plain = decision.kind in PLAIN
        for target in decision.targets:
            if plain and target in told:
                told[target] = after(decision.kind, *told[target])
            elif target.article is None or target.record in everywhere:
                named.add(target.record)
            elif not plain:
                unsure.add(target)
        if not plain:
            named.update(value for name, value in decision.values if name in ELSEWHERE)
        if decision.kind in WIDE:
            named |= everywhere
    return {
        target: "hidden" if hidden else word
        for target, (word, hidden) in told.items()
        if target not in unsure and target.record not in named
    }


def after(kind: DecisionKind, word: str, hidden: bool) -> tuple[str, bool]:  # noqa: FBT001  (a state, taken apart)
    """Return a verdict, and whether the record is hidden, after a further decision."""
    if kind == "accept":
        return "accepted", False
    if kind == "reject":
        return "rejected", hidden
    return word, hidden or kind == "hide"
