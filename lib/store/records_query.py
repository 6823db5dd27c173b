"""Questions about all records of a workspace: rows, counts by facet, ids. None of them reads an article.

A `Filter` says which rows; every function takes a workspace, a table and a filter, and answers from flat, indexed rows
that are written when an article is added. Decisions are in them as soon as they are made: `Line.state` names them, and
merged, renamed or retyped entities stand under what was decided (see `Workspace.decided`).
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import Select, String, case, cast, func, literal, or_, select, true, union_all

from lib.store.clusters_query import gathered, members_of, named_as, together
from lib.store.records import (
    EVERYTHING,
    FACETS,
    LINES,
    ORDERS,
    TOTALS,
    Count,
    EntityLine,
    Filter,
    Gathered,
    Member,
    NumberLine,
    Page,
    QuoteLine,
    Table,
    Together,
)
from lib.store.records_where import COLUMNS, conditions, here, resolved
from lib.store.tables import ArticleRow

if TYPE_CHECKING:
    from lib.store.workspace import Workspace

__all__ = [
    "EVERYTHING",
    "FACETS",
    "ORDERS",
    "TOTALS",
    "Count",
    "EntityLine",
    "Filter",
    "Gathered",
    "Member",
    "NumberLine",
    "Page",
    "QuoteLine",
    "Table",
    "Together",
    "count_facets",
    "each_row",
    "facets",
    "gathered",
    "ids",
    "members_of",
    "named_as",
    "rows",
    "together",
]

# Facets whose values are counted by another column: articles by their number, speakers by the cluster they are of.
BY: Final = {"article_id": "article", "speaker": "voice"}
AT_A_TIME: Final = 1_000  # rows of a download in memory
NO_OTHERS: Final[Mapping[str, int]] = {}


def rows(
    desk: Workspace,
    table: Table,
    narrowed: Filter = EVERYTHING,
    *,
    order: str = "",
    descending: bool = False,
    limit: int = 25,
    offset: int = 0,
) -> Page:
    """Return rows of a table as EntityLine, QuoteLine or NumberLine, with the number of all that the filter leaves.

    `order` is one of ORDERS[table]; anything else orders by article and place. Values that are not there come last.
    """
    total = desk.remembered(("total", table, narrowed), lambda: count_rows(desk, table, narrowed))
    asked = lines_asked(desk, table, narrowed, order, descending=descending).limit(limit).offset(offset)
    with desk.reading() as link:
        found = link.execute(asked).all()
    return Page(tuple(line_of(table, row) for row in found), total)


def each_row(
    desk: Workspace, table: Table, narrowed: Filter, *, order: str = "", descending: bool = False, limit: int
) -> Iterator[Any]:
    """Yield the rows that `rows` would return, with few of them in memory at a time: for a download of very many."""
    asked = lines_asked(desk, table, narrowed, order, descending=descending).limit(limit)
    with desk.reading() as link:
        for row in link.execution_options(yield_per=AT_A_TIME).execute(asked):
            yield line_of(table, row)


def lines_asked(desk: Workspace, table: Table, narrowed: Filter, order: str, *, descending: bool) -> Select[Any]:
    """Return the question for rows in their order."""
    source = COLUMNS[table]
    sort = ordering(source, order if order in ORDERS[table] else "", descending=descending)
    columns = (source.article_id if name == "article" else getattr(source, name) for name in fields_of(table))
    return select(*columns).where(conditions(desk, table, narrowed)).order_by(*sort)


def fields_of(table: Table) -> tuple[str, ...]:
    """Return what a line of a table says, in the order of its fields."""
    return tuple(LINES[table].__dataclass_fields__)


def line_of(table: Table, row: Any) -> Any:  # noqa: ANN401  (a row of the database; one of LINES)
    """Return a row as a line."""
    return unpacked(LINES[table](*row))


def count_rows(desk: Workspace, table: Table, narrowed: Filter) -> int:
    """Count the rows that the filter leaves."""
    with desk.reading() as link:
        asked = select(func.count()).select_from(COLUMNS[table]).where(conditions(desk, table, narrowed))
        return link.execute(asked).scalar_one()


def unpacked(line: Any) -> Any:  # noqa: ANN401  (one of LINES)
    """Return a line with its aliases as texts instead of JSON."""
    if isinstance(line, EntityLine):
        object.__setattr__(line, "aliases", tuple(json.loads(str(line.aliases))))
    return line


def facets(
    desk: Workspace, table: Table, narrowed: Filter = EVERYTHING, only: Iterable[str] = (), limit: int = 50
) -> dict[str, tuple[Count, ...]]:
    """Return, by facet, its values with the most rows first, at most `limit` each; values chosen are always among them.

    What is chosen in a facet narrows the others and not itself, so that a second value can be added. `only` names the
    facets wanted; empty means all of FACETS[table].
    """
    wanted = tuple(facet for facet in FACETS[table] if facet in set(only)) if only else FACETS[table]
    key = ("facets", table, narrowed, wanted, limit)
    return desk.remembered(key, lambda: count_facets(desk, table, narrowed, wanted, limit))


def count_facets(
    desk: Workspace,
    table: Table,
    narrowed: Filter,
    wanted: tuple[str, ...],
    limit: int,
    limits: Mapping[str, int] = NO_OTHERS,
) -> dict[str, tuple[Count, ...]]:
    """Count the rows by value of each facet wanted, all in one question; `limits` has the facets with another limit.

    Without a filter, or one of states alone, the facets' indexes answer. With another, the rows that it leaves are
    found once and counted from there: one look through the table serves all facets but those with a choice.
    """
    source = COLUMNS[table]
    chosen = {facet for facet, _ in narrowed.chosen}
    left = source.__table__
    indexed = replace(narrowed, chosen=tuple(pair for pair in narrowed.chosen if pair[0] != "state")) == EVERYTHING
    if not indexed:
        names = {BY.get(facet, facet) for facet in wanted if facet not in chosen} | {"key"}
        names |= {"speaker_name"} if "voice" in names else set()
        found = select(*(getattr(source, name) for name in sorted(names))).where(conditions(desk, table, narrowed))
        left = found.cte("left_over").prefix_with("MATERIALIZED")
    parts = []
    for facet in wanted:
        if facet in chosen or indexed:
            columns, where = source.__table__.c, conditions(desk, table, narrowed, but=facet)
        else:
            columns, where = left.c, true()
        column = columns[BY.get(facet, facet)]
        label = func.max(columns.speaker_name) if facet == "speaker" else literal("")
        many = func.count().label("many")
        order: list[Any] = [many.desc(), column]
        if facet in chosen:
            order.insert(0, case((column.in_(own_values(desk, narrowed, facet)), 0), else_=1))
        counted = select(literal(facet).label("facet"), cast(column, String).label("value"), label.label("label"), many)
        counted = counted.where(where).group_by(column).order_by(*order).limit(limits.get(facet, limit))
        parts.append(select(counted.subquery()))
    with desk.reading() as link:
        answers = link.execute(union_all(*parts)).all()
    return labelled(desk, wanted, [tuple(row) for row in answers])


def own_values(desk: Workspace, narrowed: Filter, facet: str) -> Any:  # noqa: ANN401  (values, or a question for them)
    """Return what the chosen values of a facet are in the column that it is counted by."""
    values = narrowed.values(facet)
    if facet == "speaker":
        return resolved(desk, values)
    return here(desk, values) if facet == "article_id" else values


def labelled(
    desk: Workspace, wanted: tuple[str, ...], answers: list[tuple[str, str, str, int]]
) -> dict[str, tuple[Count, ...]]:
    """Return counts by facet: articles by their id, speakers under the name their cluster goes by."""
    keys = [int(value) for facet, value, _, _ in answers if facet == "article_id"]
    voices = [value for facet, value, _, _ in answers if facet == "speaker"]
    with desk.reading() as link:
        asked = select(ArticleRow.key, ArticleRow.id).where(ArticleRow.key.in_(keys))
        articles = {str(row.key): row.id for row in link.execute(asked)} if keys else {}
    names = {record: known.name for record, known in named_as(desk, voices).items()}
    counts: dict[str, list[Count]] = {facet: [] for facet in wanted}
    for facet, value, label, number in answers:
        own = articles.get(value, value) if facet == "article_id" else value
        words = names.get(value, label) if facet == "speaker" else own
        counts[facet].append(Count(own, words, number))
    return {facet: tuple(sorted(made, key=lambda count: (-count.rows, count.value))) for facet, made in counts.items()}


def ids(
    desk: Workspace, table: Table, narrowed: Filter = EVERYTHING, limit: int = 100_000
) -> tuple[tuple[str, str], ...]:
    """Return (article id, record id) of exactly the rows the filter leaves, in order: for decisions on all of them."""
    source = COLUMNS[table]
    asked = select(source.article_id, source.record).where(conditions(desk, table, narrowed))
    with desk.reading() as link:
        found = link.execute(asked.order_by(*ordering(source, "", descending=False)).limit(limit)).all()
    return tuple((article, record) for article, record in found)


def ordering(source: Any, order: str, *, descending: bool) -> list[Any]:  # noqa: ANN401  (one of COLUMNS)
    """Return what to sort by: the column asked for, empty values last, then article and place."""
    ties = [source.number, source.start, source.record]
    if not order or order == "number":
        return [source.number.desc(), *ties[1:]] if descending else ties
    column = getattr(source, order)
    missing = or_(column.is_(None), column == "") if column.type.python_type is str else column.is_(None)
    return [case((missing, 1), else_=0), column.desc() if descending else column.asc(), *ties]
