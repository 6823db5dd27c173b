"""What a reader chose for a table: facets, order, what is counted. It fits into a link and is read back from one."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final, Literal, NamedTuple
from urllib.parse import parse_qsl, urlencode

from lib.views.rows import Row, Table

Order = Literal["text", "size"]
Chosen = tuple[tuple[str, tuple[str, ...]], ...]
LONGEST: Final = 2000
ASIDE, ORDER = "count", "order"
FACETS: Final[dict[Table, tuple[str, ...]]] = {
    "quotes": ("kind", "attribution", "class", "group", "confidence", "polarity", "via", "speaker"),
    "numbers": (
        "comparator",
        "trend",
        "class",
        "confidence",
        "unit",
        "counted",
        "subject",
        "time",
        "place",
        "speaker",
        "paragraph",
    ),
    "entities": ("type", "quoted", "zone", "role"),
    "check": ("kind", "reason"),
}
# Values come from the article: chosen in a list, one at a time.
OPEN_FACETS: Final = frozenset({"speaker", "unit", "counted", "subject", "time", "place", "paragraph", "role"})
# What is shown until the reader says otherwise.
DEFAULTS: Final[dict[Table, dict[str, tuple[str, ...]]]] = {"quotes": {"attribution": ("speech", "document")}}


class Choice(NamedTuple):
    """Facets with the values let through; a facet named without values lets all pass, one not named has its default.

    `order` is of the rows; `aside` counts mentions in bylines, credits and page furniture as well.
    """

    facets: Chosen = ()
    order: Order = "text"
    aside: bool = False

    def of(self, facet: str) -> tuple[str, ...] | None:
        """Return the values chosen for a facet; None when it is not named."""
        return dict(self.facets).get(facet)

    def is_default(self, table: Table, facet: str) -> bool:
        """Tell whether a facet lets through what it does until the reader says otherwise."""
        values = self.of(facet)
        return values is None or set(values) == set(DEFAULTS.get(table, {}).get(facet, ()))

    def open_all(self, table: Table) -> Choice:
        """Return this choice with every facet open, those with a default as well."""
        return self._replace(facets=tuple((facet, ()) for facet in DEFAULTS.get(table, {})))

    def with_facet(self, facet: str, values: Iterable[str]) -> Choice:
        """Return this choice with other values for a facet."""
        kept = tuple(pair for pair in self.facets if pair[0] != facet)
        return self._replace(facets=(*kept, (facet, tuple(values))))


def chosen(choice: Choice, table: Table, rows: Iterable[Row]) -> Chosen:
    """Return what filters a table: facets it has, values its rows have, with the defaults of those not named.

    A default that would hide all rows is none.
    """
    rows = tuple(rows)
    found = []
    for facet in FACETS[table]:
        known = {value for row in rows for value in row.facets.get(facet, ())}
        named = choice.of(facet)
        values = DEFAULTS.get(table, {}).get(facet, ()) if named is None else named
        needed = named is not None or known - set(values)
        found.append((facet, tuple(value for value in values if value in known) if needed else ()))
    return tuple(found)


def write_choice(choice: Choice, table: Table) -> str:
    """Write a choice for a link; "" when nothing differs from the default."""
    pairs: list[tuple[str, str]] = []
    for facet, values in choice.facets:
        if set(values) == set(DEFAULTS.get(table, {}).get(facet, ())):
            continue
        pairs.extend((facet, value) for value in values or ("",))
    if choice.order != "text":
        pairs.append((ORDER, choice.order))
    if choice.aside:
        pairs.append((ASIDE, "all"))
    return urlencode(pairs)


def read_choice(words: str, table: Table) -> Choice:
    """Read a choice from a link. What the table does not know is left out; any text is read without an error."""
    facets: dict[str, tuple[str, ...]] = {}
    order: Order = "text"
    aside = False
    for name, value in parse_qsl(words[:LONGEST], keep_blank_values=True):
        if name == ORDER and value == "size" and table == "numbers":
            order = "size"
        elif name == ASIDE and value == "all" and table == "entities":
            aside = True
        elif name in FACETS[table]:
            facets[name] = (*facets.get(name, ()), *((value,) if value else ()))
    return Choice(tuple(facets.items()), order, aside)
