"""One row for one person or body over a whole workspace: entity ids clustered, whatever order their articles came in.

Strong ties unite. Then each shorter form joins the fuller name it leads to, fuller ones first, where it leads to one
alone. Nobody is joined whom an article names apart, or whom people keep apart. What comes out depends on what is known
of the ids and on nothing else.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from lib.compare.meeting import keys
from lib.compare.names import full_name, shown_gender
from lib.compare.ties import SURNAME, Tie, tie
from lib.extract.entities.lexicon import lexicon
from lib.extract.entities.people import gender_of
from lib.extract.entities.shapes import key
from lib.extract.entities.union import Union
from lib.model import Entity
from lib.model.identity import Joined, Known, Pairs

Articles = Mapping[str, AbstractSet[int]]
Found = tuple[int, int, Tie]


def related(a: Known, b: Known) -> bool:
    """Tell whether any rule ties two entity ids."""
    return tied(a, b) is not None


def gender(entity: Entity, text: str) -> str:
    """Return the gender that an article shows for a person by pronouns and "Mr" or "Mrs"; "" for none."""
    return shown_gender(entity, text) or "" if entity.type == "PERSON" else ""


def tied(a: Known, b: Known) -> Tie | None:
    """Return what ties two entity ids, asked in one order always."""
    return tie(a, b) if a.record <= b.record else tie(b, a)


def joined(family: Iterable[Known], articles: Articles, apart: Pairs) -> tuple[Joined, ...]:
    """Cluster entity ids: every one of them, in the order of the ids.

    `articles` are the articles that name each id, by any number; one that is missing is named in none. Ids of which one
    is named "apart" from another are never in one cluster, nor are two that one article names.
    """
    nodes = sorted(set(family), key=lambda k: k.record)
    found = ties_among(nodes)
    made = Clusters(nodes, articles, apart)
    made.unite(found)
    made.attach(found)
    kin = Union(len(nodes))
    for i, j, _ in found:
        kin.join(i, j)
    roots = {home: made.nodes[made.head(home)].record for home in {made.homes.find(i) for i in range(len(nodes))}}
    return tuple(
        Joined(node.record, roots[made.homes.find(i)], made.why(i), nodes[kin.find(i)].record)
        for i, node in enumerate(nodes)
    )


def ties_among(nodes: list[Known]) -> list[Found]:
    """Return the ties among entity ids: only those that share a key are compared."""
    held: dict[str, list[int]] = {}
    sought = []
    for i, node in enumerate(nodes):
        mine = keys(node)
        sought.append(mine.seeks)
        for name in mine.holds:
            held.setdefault(name, []).append(i)
    pairs = {(min(i, j), max(i, j)) for i, seeks in enumerate(sought) for name in seeks for j in held.get(name, ())}
    ties = ((i, j, tied(nodes[i], nodes[j])) for i, j in sorted(pairs) if i != j)
    return [(i, j, found) for i, j, found in ties if found is not None]


@dataclass
class Clusters:
    """Clusters being made."""

    nodes: list[Known]
    articles: Articles
    apart: Pairs

    def __post_init__(self) -> None:
        """Begin with every id alone."""
        self.homes = Union(len(self.nodes))
        self.members = {i: [i] for i in range(len(self.nodes))}
        self.named = {i: set(self.articles.get(node.record, ())) for i, node in enumerate(self.nodes)}
        self.joins: dict[int, tuple[int, str]] = {}  # of a strong group by its members: whom it joined, and why

    def unite(self, found: list[Found]) -> None:
        """Unite what strong ties hold together: equal names first, then in the order of the ids."""
        strong = [(i, j) for i, j, kind in found if kind.strong]
        same = [pair for pair in strong if key(self.nodes[pair[0]].name) == key(self.nodes[pair[1]].name)]
        for i, j in [*same, *strong]:
            a, b = self.homes.find(i), self.homes.find(j)
            if a != b and not self.kept_apart(a, b):
                self.join(a, b)
        self.groups = {i: self.homes.find(i) for i in range(len(self.nodes))}
        self.heads = {group: self.fullest(self.members[group]) for group in set(self.groups.values())}

    def attach(self, found: list[Found]) -> None:
        """Let each shorter form join the one that it leads to, fuller forms first, until nothing changes."""
        leads: dict[int, list[tuple[int, int, str]]] = {}
        for i, j, kind in found:
            if not kind.strong:
                short, long = self.direction(i, j, kind)
                if self.groups[short] != self.groups[long]:
                    leads.setdefault(self.groups[short], []).append((short, long, kind.why))
        order = sorted(leads, key=lambda g: self.fulness(self.heads[g]))
        moved = True
        while moved:
            moved = False
            for group in order:
                if group not in self.joins and self.attach_one(group, leads[group]):
                    moved = True

    def attach_one(self, group: int, leads: list[tuple[int, int, str]]) -> bool:
        """Join a group to the one other it leads to; not where there are two, or what is known speaks against it."""
        a = self.homes.find(group)
        fits = {self.homes.find(long) for _, long, _ in leads} - {a}
        if len(fits) != 1:
            return False
        b = fits.pop()
        _, long, why = min(leads, key=lambda lead: (self.fulness(lead[1]), lead))
        if self.kept_apart(a, b) or (why == SURNAME and not self.one_gender(a, b)):
            return False
        self.joins[group] = (self.groups[long], why)
        self.join(a, b)
        return True

    def direction(self, i: int, j: int, kind: Tie) -> tuple[int, int]:
        """Return which of two joins the other: as the tie says, else the one that fewer articles name."""
        if kind.short:
            return (i, j) if self.nodes[i].record == kind.short else (j, i)
        return (j, i) if self.weight(i) >= self.weight(j) else (i, j)

    def weight(self, i: int) -> int:
        """Return how many articles name an id, in powers of two: one article more seldom changes who is who."""
        return len(self.articles.get(self.nodes[i].record, ())).bit_length()

    def kept_apart(self, a: int, b: int) -> bool:
        """Tell whether an article names members of two clusters apart, or people do."""
        if self.named[a] & self.named[b]:
            return True
        left, right = ([self.nodes[i].record for i in self.members[x]] for x in (a, b))
        return bool(self.apart) and any(frozenset((x, y)) in self.apart for x in left for y in right)

    def join(self, a: int, b: int) -> None:
        """Make two clusters one."""
        self.homes.join(a, b)
        home, gone = min(a, b), max(a, b)
        self.members[home] += self.members.pop(gone)
        self.named[home] |= self.named.pop(gone)

    def one_gender(self, a: int, b: int) -> bool:
        """Tell whether "she" is not said of one cluster and "he" of the other."""
        left, right = (self.genders(self.members[x]) for x in (a, b))
        return not left or not right or left == right

    def genders(self, members: list[int]) -> set[str]:
        """Return the genders that articles show for the members, else those that their given names show."""
        shown = {letter for i in members for letter in self.nodes[i].genders}
        return shown or {g for i in members if (g := gender_of(self.nodes[i].name, lexicon()))}

    def head(self, home: int) -> int:
        """Return the id that a cluster goes by: that of the group all others joined."""
        roots = {self.groups[i] for i in self.members[home]} - set(self.joins)
        return self.fullest([self.heads[group] for group in roots])

    def fullest(self, members: list[int]) -> int:
        """Return the id that most articles use, then the one with the fullest name."""
        return min(members, key=lambda i: (-self.weight(i), self.fulness(i)))

    def fulness(self, i: int) -> tuple[int, int, bool, str]:
        """Return what ids are sorted by so that fuller names come first."""
        node = self.nodes[i]
        words = full_name(node.name) if node.type == "PERSON" else node.name.split()
        return (-len(words), -len(node.name), node.name.isupper(), node.record)

    def why(self, i: int) -> str:
        """Say what a member's join rests on; "" when nothing about it is unsure."""
        there = self.joins.get(self.groups[i])
        return f"{there[1]} {self.nodes[self.heads[there[0]]].name}" if there else ""
