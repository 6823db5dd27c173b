"""Which entities of several articles are one: by the rules for names, and by nothing that is kept apart."""

from __future__ import annotations

from typing import Final, NamedTuple

from lib.compare.names import full_name, index_keys, same_entity, shown_gender, surname_key
from lib.extract.entities.lexicon import lexicon
from lib.extract.entities.people import gender_of
from lib.extract.entities.union import Union
from lib.model import Entity, Extraction, Ref
from lib.model.identity import Pairs

CROWDED: Final = 60
PAIR, SHORTEST = 2, 3  # two people; letters of the given name that two must share


class Node(NamedTuple):
    """An entity of one article."""

    ref: Ref
    entity: Entity


class Groups:
    """Entities being united. No two of one article are ever in one group, nor two ids that people keep apart."""

    def __init__(self, nodes: list[Node], apart: Pairs) -> None:
        """Begin with every entity alone; `apart` are pairs of entity ids."""
        self.union, self.apart = Union(len(nodes)), apart
        self.articles = {i: {node.ref.article} for i, node in enumerate(nodes)}
        self.ids = {i: {node.ref.record} for i, node in enumerate(nodes)}

    def home(self, i: int) -> int:
        """Return the group of an entity."""
        return self.union.find(i)

    def may_join(self, i: int, j: int) -> bool:
        """Tell whether nothing keeps the groups of two entities apart."""
        a, b = self.home(i), self.home(j)
        if a == b or self.articles[a] & self.articles[b]:
            return False
        return not self.apart or not any(frozenset((x, y)) in self.apart for x in self.ids[a] for y in self.ids[b])

    def join(self, i: int, j: int) -> None:
        """Make the groups of two entities one, where nothing keeps them apart."""
        if self.may_join(i, j):
            a, b = self.home(i), self.home(j)
            self.union.join(a, b)
            home = self.home(a)
            self.articles[home] = self.articles[a] | self.articles[b]
            self.ids[home] = self.ids[a] | self.ids[b]


def group_entities(extractions: tuple[Extraction, ...], apart: Pairs = frozenset()) -> list[list[Node]]:
    """Unite the entities of all articles; every entity is in one list, and no two of one article are in the same.

    `apart` are the pairs of entity ids that people keep apart.
    """
    nodes = [Node(Ref(x.article.id, e.id), e) for x in extractions for e in x.entities]
    buckets: dict[tuple[str, str], list[int]] = {}
    for i, node in enumerate(nodes):
        for found in index_keys(node.entity):
            buckets.setdefault(found, []).append(i)
    pairs = sorted({(i, j) for members in buckets.values() for i, j in candidates(members, nodes)})
    groups = Groups(nodes, apart)
    exact = [p for p in pairs if nodes[p[0]].entity.name == nodes[p[1]].entity.name]
    for i, j in [*exact, *pairs]:
        if groups.may_join(i, j) and same_entity(nodes[i].entity, nodes[j].entity):
            groups.join(i, j)
    join_surnames(nodes, groups, {x.article.id: x.article.text for x in extractions})
    join_given_names(nodes, groups)
    found_groups: dict[int, list[Node]] = {}
    for i, node in enumerate(nodes):
        found_groups.setdefault(groups.home(i), []).append(node)
    return list(found_groups.values())


def join_surnames(nodes: list[Node], groups: Groups, texts: dict[str, str]) -> None:
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
            genders.setdefault(groups.home(i), gender)
    for i, surname in lone:
        fits = {groups.home(j) for j in bearers.get(surname, ())}
        a = groups.home(i)
        if len(fits) != 1 or a in fits:
            continue
        b = fits.pop()
        if len({genders.get(a), genders.get(b)} - {None}) < PAIR:
            groups.join(a, b)


def join_given_names(nodes: list[Node], groups: Groups) -> None:
    """Join two people of one surname whose given names begin alike: Ada and Adaeze Nwosu, Gord and Gordon Tait.

    Only where nobody else of the articles bears the surname, and no article names both.
    """
    bearers: dict[str, dict[int, set[str]]] = {}
    for i, node in enumerate(nodes):
        words = full_name(node.entity.name) if node.entity.type == "PERSON" else ()
        if words:
            given = bearers.setdefault(surname_key(words), {}).setdefault(groups.home(i), set())
            given.update(words[:1] if len(words) > 1 else ())
    for found in bearers.values():
        if len(found) != PAIR:
            continue
        (a, left), (b, right) = found.items()
        if left and right and begin_alike(left, right):
            groups.join(a, b)


def begin_alike(left: set[str], right: set[str]) -> bool:
    """Tell whether one of some given names is the beginning of one of the others."""
    pairs = [(x.rstrip("."), y.rstrip(".")) for x in left for y in right]
    return any(
        min(map(len, pair)) >= SHORTEST and (pair[0].startswith(pair[1]) or pair[1].startswith(pair[0]))
        for pair in pairs
    )


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
