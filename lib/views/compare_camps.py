"""Who goes with whom among several: two sides against each other, or groups that hold together."""

from __future__ import annotations

from collections.abc import Hashable, Iterable
from typing import TypeVar

T = TypeVar("T", bound=Hashable)


def neighbours(pairs: Iterable[tuple[T, T]], order: Iterable[T]) -> dict[T, set[T]]:
    """Return, in the order given, who stands in pairs with whom; who stands in none is left out."""
    beside: dict[T, set[T]] = {one: set() for one in order}
    for a, b in pairs:
        beside[a].add(b)
        beside[b].add(a)
    return {one: others for one, others in beside.items() if others}


def two_sides(against: dict[T, set[T]]) -> tuple[set[T], set[T]] | None:
    """Return two sides, the fewer first, when each of one stands against all of the other and none of its own."""
    later = next(iter(against.values()))
    first = set(against) - later
    if any(against[one] != later for one in first) or any(against[one] != first for one in later):
        return None
    return (first, later) if len(first) < len(later) else (later, first)


def groups(pairs: Iterable[tuple[T, T]]) -> list[tuple[T, ...]]:
    """Return what pairs hold together, group by group."""
    found: list[tuple[T, ...]] = []
    for ends in pairs:
        touched = [group for group in found if not set(group).isdisjoint(ends)]
        apart = [group for group in found if group not in touched]
        found = [*apart, tuple(dict.fromkeys([*(one for group in touched for one in group), *ends]))]
    return found
