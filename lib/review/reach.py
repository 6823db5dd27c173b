"""How far decisions reach over a workspace, and which of them cannot hold."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final, NamedTuple

from lib.model.ledger import Decision, DecisionKind, Entry
from lib.review.history import standing
from lib.review.reviewing import Conflict, Reviewed

OF_ENTITIES: Final[frozenset[DecisionKind]] = frozenset(
    {"merge", "split", "rename", "retype", "role", "hide", "watch", "apart"}
)
# Of these fields a record has one at a time: of two decisions by two people the later stands, and both are told.
SLOTS: Final[dict[DecisionKind, str]] = {
    "accept": "verdict",
    "reject": "verdict",
    "rename": "name",
    "retype": "type",
}


class Reach(NamedTuple):
    """How many places a decision reached, in how many articles, and what these places are called."""

    places: int
    articles: int
    noun: str

    @property
    def words(self) -> str:
        """The reach in words: "23 mentions in 4 articles"."""
        many = self.noun if self.places == 1 else f"{self.noun}s" if self.noun != "entity" else "entities"
        return f"{self.places:,} {many} in {self.articles:,} article{'s' if self.articles != 1 else ''}"


def reach_of(number: int, decision: Decision, articles: Iterable[Reviewed]) -> Reach:
    """Add up what the decision with this number reached over articles that were reviewed."""
    reached = [n for review in articles if (n := review.reach.get(number, 0))]
    return Reach(sum(reached), len(reached), noun_of(decision))


def noun_of(decision: Decision) -> str:
    """Name the places a decision reaches: mentions, or the records it is about."""
    everywhere = any(t.article is None for t in decision.targets)
    if decision.kind in OF_ENTITIES or everywhere or dict(decision.values).get("what") == "entity":
        return "mention"
    kinds = {t.record.partition(":")[0] for t in decision.targets}
    if kinds in ({"quote"}, {"number"}):
        return kinds.pop()
    return "record" if kinds & {"quote", "number"} else "entity"


def conflicts(entries: Sequence[Entry], articles: Iterable[Reviewed]) -> tuple[Conflict, ...]:
    """Return every decision of a ledger that does not hold as it was made, in the order of the ledger.

    Those that could not be carried out in an article; those on entities that no article names; those that two people
    decided differently (the later stands); undos and redos of what was never decided.
    """
    several = tuple(articles)
    found = [conflict for review in several for conflict in review.conflicts]
    reached = {number for review in several for number in review.reach}
    told = {conflict.entry for conflict in found}
    here = {review.machine.article.id for review in several}
    for entry in standing(entries):
        decision = entry.decision
        if decision is None or entry.number in reached or entry.number in told:
            continue
        first = decision.targets[0] if decision.targets else None
        gone = first is not None and first.article is not None and first.article not in here
        why = "Its article is not in this workspace." if gone else "No article names what this was about."
        if decision.kind != "watch":
            article = first.article if first else None
            found.append(Conflict(entry.number, article, first.record if first else "", why))
    made = {entry.number for entry in entries if entry.action == "decide"}
    found += [
        Conflict(e.number, None, "", "This takes back or restores a decision that was never made.")
        for e in entries
        if e.action != "decide" and e.about not in made
    ]
    found += disagreements(entries)
    return tuple(sorted(found, key=lambda c: (c.entry, c.article or "", c.record)))


def disagreements(entries: Sequence[Entry]) -> list[Conflict]:
    """Return decisions that somebody else had decided otherwise: both cannot hold, the later does."""
    last: dict[tuple[str | None, str, str], tuple[str, Entry]] = {}
    found = []
    for entry in standing(entries):
        decision = entry.decision
        if decision is None:
            continue
        for slot, value in slots_of(decision):
            for target in decision.targets:
                before = last.get((target.article, target.record, slot))
                if before is not None and before[0] != value and before[1].who != entry.who:
                    why = (
                        f"{before[1].who or 'Somebody'} had decided otherwise in line {before[1].number}; this stands."
                    )
                    found.append(Conflict(entry.number, target.article, target.record, why))
                last[target.article, target.record, slot] = (value, entry)
    return found


def slots_of(decision: Decision) -> list[tuple[str, str]]:
    """Return the fields of which a record has one at a time that a decision sets, with their values."""
    values = dict(decision.values)
    if decision.kind == "edit":
        return list(values.items())
    slot = SLOTS.get(decision.kind)
    if slot is None:
        return []
    return [(slot, decision.kind if slot == "verdict" else values.get(slot, ""))]
