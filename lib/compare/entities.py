"""Entities across articles: which are one, who is named where and how, who is talked about and never quoted."""

from __future__ import annotations

from collections import Counter
from typing import Final

from lib.compare.names import full_name, named_differently
from lib.compare.uniting import Node
from lib.extract.entities.shapes import key
from lib.model import Entity, EntityGroup, Extraction, NeverQuoted, Presence, Ref

TALKED_ABOUT = 2
OUTSIDE: Final = frozenset({"byline", "credit", "furniture"})


def entity_groups(extractions: tuple[Extraction, ...], groups: list[list[Node]]) -> tuple[EntityGroup, ...]:
    """Describe the groups of two and more articles: name, presence in each, whether named differently."""
    rank, quoted = ranks(extractions), quotes_by_speaker(extractions)
    found = []
    for group in groups:
        if len(group) < 2:
            continue
        presence = tuple(
            Presence(
                node.ref.article,
                node.ref.record,
                node.entity.name,
                named(node.entity),
                quoted[node.ref],
                rank[node.ref],
            )
            for node in group
        )
        lone = by_surname(group)
        names = tuple(node.entity.name for node in group if node.ref not in lone)
        kind = Counter(node.entity.type for node in group)
        best = max(kind, key=lambda t: (kind[t], t))
        refs = tuple(node.ref for node in group)
        found.append(EntityGroup(group_name(names), best, refs, presence, named_differently(names), lone))
    return tuple(found)


def by_surname(group: list[Node]) -> tuple[Ref, ...]:
    """Return the members that are known by surname alone in a group where another is named in full."""
    people = [node for node in group if node.entity.type == "PERSON"]
    lone = tuple(node.ref for node in people if len(full_name(node.entity.name)) < 2)
    return lone if len(lone) < len(people) else ()


def group_name(names: tuple[str, ...]) -> str:
    """Return the name most articles use, then the fullest."""
    counts = Counter(names)
    return max(counts, key=lambda n: (counts[n], not n.isupper(), len(n.split()), len(n), n))


def named(entity: Entity) -> int:
    """Count the mentions of an entity by name."""
    return sum(m.kind == "name" for m in entity.mentions)


def ranks(extractions: tuple[Extraction, ...]) -> dict[Ref, int]:
    """Return for every entity the order in which its article first names it, from 1.

    Those who stand in bylines, credits and page furniture alone come last.
    """
    found = {}
    for x in extractions:
        order = sorted(x.entities, key=lambda e: (*first_named(x, e), e.id))
        found.update({Ref(x.article.id, e.id): i for i, e in enumerate(order, 1)})
    return found


def first_named(x: Extraction, entity: Entity) -> tuple[bool, int]:
    """Return where an entity is first named, and before it whether that is in a byline, a credit or page furniture."""
    places = [(x.article.zone_at(m.start) in OUTSIDE, m.start) for m in entity.mentions if m.kind == "name"]
    return min(places, default=(True, len(x.article.text)))


def in_the_news(x: Extraction, entity: Entity) -> int:
    """Count the mentions by name in the news itself: not in a byline, a credit or page furniture."""
    return sum(m.kind == "name" and x.article.zone_at(m.start) not in OUTSIDE for m in entity.mentions)


def quotes_by_speaker(extractions: tuple[Extraction, ...]) -> Counter[Ref]:
    """Count the quotes that each entity speaks."""
    return Counter(
        Ref(x.article.id, q.speaker.entity) for x in extractions for q in x.quotes if q.speaker and q.speaker.entity
    )


def never_quoted(extractions: tuple[Extraction, ...], groups: list[list[Node]]) -> tuple[NeverQuoted, ...]:
    """List people and organisations that are named at least twice and speak in no article, most mentioned first.

    Mentions in bylines, credits and page furniture do not count, and the outlets of the articles are left out.
    """
    quoted = quotes_by_speaker(extractions)
    pages = {x.article.id: x for x in extractions}
    outlets = {key(x.article.outlet) for x in extractions if x.article.outlet}
    found = []
    for group in groups:
        kind = group[0].entity.type
        mentions = sum(in_the_news(pages[node.ref.article], node.entity) for node in group)
        if outlets & {key(node.entity.name) for node in group}:
            continue
        if kind in {"PERSON", "ORG"} and mentions >= TALKED_ABOUT and not any(quoted[node.ref] for node in group):
            name = group_name(tuple(node.entity.name for node in group))
            found.append(NeverQuoted(name, kind, tuple(node.ref for node in group), mentions))
    return tuple(sorted(found, key=lambda n: (-n.mentions, n.name)))
