"""Disjoint sets of indices: mentions of one entity, entities of one group."""

from __future__ import annotations


class Union:
    """Disjoint sets of indices; the earliest member stands for its set."""

    def __init__(self, size: int) -> None:
        """Begin with every index alone."""
        self.parent = list(range(size))

    def find(self, i: int) -> int:
        """Return the earliest member of the set of i."""
        while self.parent[i] != i:
            self.parent[i] = self.parent[self.parent[i]]
            i = self.parent[i]
        return i

    def join(self, i: int, j: int) -> None:
        """Unite two sets."""
        i, j = self.find(i), self.find(j)
        self.parent[max(i, j)] = min(i, j)
