"""What a table shows: words to find, and for each facet the values let through."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass

from lib.views.rows import Row, folded


@dataclass(frozen=True, slots=True)
class Filter:
    """A filter. `find` is looked for as a whole, case aside; `chosen` holds facets and values, none let all pass."""

    find: str = ""
    chosen: tuple[tuple[str, tuple[str, ...]], ...] = ()

    @property
    def active(self) -> bool:
        """Tell whether the filter can hold anything back."""
        return bool(folded(self.find)) or any(values for _, values in self.chosen)

    @property
    def digest(self) -> str:
        """Return a short name for this filter: equal filters have equal ones."""
        chosen = sorted((facet, tuple(sorted(values))) for facet, values in self.chosen if values)
        return hashlib.sha256(repr((folded(self.find), chosen)).encode("utf-8", "surrogatepass")).hexdigest()[:10]

    def lets(self, row: Row) -> bool:
        """Tell whether a row passes."""
        if folded(self.find) not in row.search:
            return False
        return all(not values or row.facets.get(facet, frozenset()) & set(values) for facet, values in self.chosen)

    def apply(self, rows: Iterable[Row]) -> tuple[Row, ...]:
        """Return the rows that pass, in their order."""
        return tuple(row for row in rows if self.lets(row))

    def counts(self, rows: Iterable[Row], facets: Iterable[str]) -> dict[str, dict[str, int]]:
        """Return for each facet and each of its values how many rows it would show, the other facets as they are.

        Values that no row has now are there with 0. The most frequent among all rows comes first, then by name.
        One pass: a row that a single facet holds back counts for that facet alone.
        """
        rows = tuple(rows)
        facets = tuple(facets)
        words = folded(self.find)
        asked = [(facet, frozenset(values)) for facet, values in self.chosen if values]
        found: dict[str, dict[str, int]] = {facet: dict.fromkeys(values_of(rows, facet), 0) for facet in facets}
        for row in rows:
            if words not in row.search:
                continue
            against = [facet for facet, values in asked if not row.facets.get(facet, frozenset()) & values]
            for facet in facets if not against else against if len(against) == 1 else ():
                for value in row.facets.get(facet, ()):
                    found[facet][value] += 1
        return found


def values_with_counts(rows: Iterable[Row], facet: str) -> dict[str, int]:
    """Return how many rows have each value of a facet."""
    tally: dict[str, int] = {}
    for row in rows:
        for value in row.facets.get(facet, ()):
            tally[value] = tally.get(value, 0) + 1
    return tally


def values_of(rows: Iterable[Row], facet: str) -> tuple[str, ...]:
    """Return the values that rows have for a facet, the most frequent first, then by name."""
    tally = values_with_counts(rows, facet)
    return tuple(sorted(tally, key=lambda value: (-tally[value], value)))
