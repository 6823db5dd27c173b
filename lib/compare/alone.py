"""What one article alone holds."""

from __future__ import annotations

from lib.compare.uniting import Node
from lib.model import Extraction, NumberPair, OnlyIn, QuoteGroup, Ref


def only_in(
    extractions: tuple[Extraction, ...],
    groups: list[list[Node]],
    quotes: tuple[QuoteGroup, ...],
    numbers: tuple[NumberPair, ...],
    kept: frozenset[Ref],
) -> tuple[OnlyIn, ...]:
    """List for each article the entities, quotes and numbers that no other article has; repeated numbers once."""
    shared = {node.ref for group in groups if len(group) > 1 for node in group}
    shared |= {ref for group in quotes for ref in group.members}
    shared |= {ref for p in numbers if p.a.article != p.b.article for ref in (p.a, p.b)}
    return tuple(
        OnlyIn(
            x.article.id,
            tuple(e.id for e in x.entities if Ref(x.article.id, e.id) not in shared),
            tuple(q.id for q in x.quotes if Ref(x.article.id, q.id) not in shared),
            tuple(n.id for n in x.numbers if (r := Ref(x.article.id, n.id)) in kept and r not in shared),
        )
        for x in extractions
    )
