"""Entities across articles: which are one, who is named where and how, who is talked about and never quoted."""

from __future__ import annotations

from collections import Counter
from typing import Final, NamedTuple

from lib.compare.names import full_name, index_keys, named_differently, same_entity, shown_gender, surname_key
from lib.extract.entities.lexicon import lexicon
from lib.extract.entities.people import gender_of
from lib.extract.entities.shapes import key
from lib.extract.entities.union import Union
from lib.model import Entity, EntityGroup, Extraction, NeverQuoted, Presence, Ref

TALKED_ABOUT = 2
OUTSIDE: Final = frozenset({"byline", "credit", "furniture"})
CROWDED = 60


class Node(NamedTuple):
    """An entity of one article."""

    ref: Ref
    entity: Entity


def group_entities(extractions: tuple[Extraction, ...]) -> list[list[Node]]:
    """Unite the entities of all articles; every entity is in one list, and no two of one article are in the same."""
    nodes = [Node(Ref(x.article.id, e.id), e) for x in extractions for e in x.entities]
    buckets: dict[tuple[str, str], list[int]] = {}
    for i, node in enumerate(nodes):
        for found in index_keys(node.entity):
            buckets.setdefault(found, []).append(i)
    pairs = sorted({(i, j) for members in buckets.values() for i, j in candidates(members, nodes)})
    union = Union(len(nodes))
    articles: dict[int, set[str]] = {i: {node.ref.article} for i, node in enumerate(nodes)}
    exact = [p for p in pairs if nodes[p[0]].entity.name == nodes[p[1]].entity.name]
    for i, j in [*exact, *pairs]:
        a, b = union.find(i), union.find(j)
        if a == b or articles[a] & articles[b] or not same_entity(nodes[i].entity, nodes[j].entity):
            continue
        union.join(a, b)
        articles[union.find(a)] = articles[a] | articles[b]
    join_surnames(nodes, union, articles, {x.article.id: x.article.text for x in extractions})
    groups: dict[int, list[Node]] = {}
    for i, node in enumerate(nodes):
        groups.setdefault(union.find(i), []).append(node)
    return list(groups.values())


def join_surnames(nodes: list[Node], union: Union, articles: dict[int, set[str]], texts: dict[str, str]) -> None:
    """Join articles that know a person by surname alone to the one person of all articles who bears it.

    Nobody is joined where two people of the articles bear the surname, where the article names the bearer apart, or
    where "she" is said of the one and "he" of the other.
    """
    bearers: dict[str, list[int]] = {}
    lone = []
    genders: dict[int, str] = {}
    for i, node in enumerate(nodes):
        if node.entity.type != "PERSON":
            continue
        words = full_name(node.entity.name)
        if len(words) > 1:
            bearers.setdefault(surname_key(words), []).append(i)
        elif words:
            lone.append((i, surname_key(words)))
        gender = shown_gender(node.entity, texts[node.ref.article]) or gender_of(node.entity.name, lexicon())
        if gender is not None:
            genders.setdefault(union.find(i), gender)
    for i, surname in lone:
        fits = {union.find(j) for j in bearers.get(surname, ())}
        a = union.find(i)
        if len(fits) != 1 or a in fits:
            continue
        b = fits.pop()
        if not articles[a] & articles[b] and len({genders.get(a), genders.get(b)} - {None}) < 2:
            union.join(a, b)
            articles[union.find(a)] = articles[a] | articles[b]


def candidates(members: list[int], nodes: list[Node]) -> list[tuple[int, int]]:
    """Return the pairs of different articles in one bucket; of equally written names only neighbours are paired."""
    found = []
    last: dict[tuple[str, str], int] = {}
    distinct = []
    for i in members:
        entity = nodes[i].entity
        written = (entity.type, entity.name)
        if written in last:
            found.append((last[written], i))
        else:
            distinct.append(i)
        last[written] = i
    heads = distinct if len(distinct) <= CROWDED else distinct[:CROWDED]
    found += [
        (i, j) for at, i in enumerate(heads) for j in heads[at + 1 :] if nodes[i].ref.article != nodes[j].ref.article
    ]
    return found


def owners(groups: list[list[Node]]) -> dict[Ref, int]:
    """Return for every entity the number of its group."""
    return {node.ref: number for number, group in enumerate(groups) for node in group}


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
