"""A ledger made ready to be carried out: for any article the decisions that concern it, found without reading all."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from lib.model import Extraction
from lib.model.ledger import Entry, Target
from lib.review.history import standing

ELSEWHERE: Final = ("into", "to")  # values that name a further entity
MANY: Final = 200  # targets of one decision: to look through more for every article would take long


@dataclass(frozen=True)
class Plan:
    """The decisions that stand, by what they concern. Make it with `plan`, once for a ledger, not for every article."""

    standing: tuple[Entry, ...]
    by_article: dict[str, dict[int, tuple[Target, ...]]]
    by_entity: dict[str, tuple[int, ...]]
    everywhere: tuple[int, ...]

    def concerning(self, extraction: Extraction) -> tuple[Entry, ...]:
        """Return the decisions that concern an article, in order.

        Those on its records, on entities it names, on entities that these were merged with, and all watch lists. Of a
        decision on very many records, only those of this article are among its targets.
        """
        own = self.by_article.get(extraction.article.id, {})
        chosen = {*self.everywhere, *own}
        waiting = [e.id for e in extraction.entities]
        waiting += [x for place in sorted(chosen) for x in entities_of(self.of_article(place, own))]
        seen: set[str] = set()
        while waiting:
            record = waiting.pop()
            if record in seen:
                continue
            seen.add(record)
            for place in self.by_entity.get(record, ()):
                if place not in chosen:
                    chosen.add(place)
                    waiting += entities_of(self.standing[place])
        return tuple(self.of_article(place, own) for place in sorted(chosen))

    def of_article(self, place: int, own: Mapping[int, tuple[Target, ...]]) -> Entry:
        """Return a decision that stands, one on very many records with those of an article alone."""
        entry = self.standing[place]
        if entry.decision is None or len(entry.decision.targets) <= MANY or place not in own:
            return entry
        return replace(entry, decision=replace(entry.decision, targets=own[place]))

    def concerns(self, article: str, entities: Iterable[str]) -> bool:
        """Tell whether any decision can concern an article with this id that names these entities."""
        return bool(self.everywhere) or article in self.by_article or any(x in self.by_entity for x in entities)


def plan(entries: Sequence[Entry]) -> Plan:
    """Make a ledger ready."""
    held = standing(entries)
    by_article: dict[str, dict[int, list[Target]]] = {}
    by_entity: dict[str, list[int]] = {}
    everywhere: list[int] = []
    for place, entry in enumerate(held):
        if entry.decision is None:
            continue
        if entry.decision.kind == "watch":
            everywhere.append(place)
        wide = [t for t in entry.decision.targets if t.article is None]
        for target in entry.decision.targets:
            if target.article is not None:
                by_article.setdefault(target.article, {}).setdefault(place, [*wide]).append(target)
        if wide:
            for record in dict.fromkeys(entities_of(entry)):
                by_entity.setdefault(record, []).append(place)
    return Plan(
        held,
        {article: {at: tuple(own) for at, own in places.items()} for article, places in by_article.items()},
        {k: tuple(v) for k, v in by_entity.items()},
        tuple(everywhere),
    )


def entities_of(entry: Entry) -> list[str]:
    """Return the ids a decision names: its targets, and where they go."""
    if entry.decision is None or entry.decision.kind == "watch":
        return []
    values = dict(entry.decision.values)
    return [*(t.record for t in entry.decision.targets), *(values[name] for name in ELSEWHERE if name in values)]
