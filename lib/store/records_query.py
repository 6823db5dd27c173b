"""Questions about all records of a workspace: rows, counts by facet, ids. None of them reads an article.

A `Filter` says which rows; every function takes a workspace, a table and a filter, and answers from flat, indexed rows
that are written when an article is added. Decisions are in them as soon as they are made: `Line.state` names them, and
merged, renamed or retyped entities stand under what was decided (see `Workspace.decided`).
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import ColumnElement, Select, and_, case, func, literal, or_, select, true, union_all
from sqlalchemy.orm import aliased

from lib.store.folding import tokens
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
    NumberLine,
    Page,
    QuoteLine,
    Table,
    Together,
)
from lib.store.tables import EntityRow, NumberRow, QuoteRow

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
    "NumberLine",
    "Page",
    "QuoteLine",
    "Table",
    "Together",
    "count_facets",
    "facets",
    "gathered",
    "ids",
    "rows",
    "together",
]

COLUMNS: Final[dict[Table, Any]] = {"entities": EntityRow, "quotes": QuoteRow, "numbers": NumberRow}


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
    source = COLUMNS[table]
    where = conditions(desk, table, narrowed)
    sort = ordering(source, order if order in ORDERS[table] else "", descending=descending)
    names = [name for name in LINES[table].__dataclass_fields__ if name != "article"]
    columns = [source.article_id, *(getattr(source, name) for name in names)]
    total = desk.remembered(("total", table, narrowed), lambda: count_rows(desk, table, narrowed))
    with desk.reading() as link:
        found = link.execute(select(*columns).where(where).order_by(*sort).limit(limit).offset(offset)).all()
    lines = (LINES[table](**dict(zip(("article", *names), row, strict=True))) for row in found)
    return Page(tuple(unpacked(line) for line in lines), total)


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
    desk: Workspace, table: Table, narrowed: Filter, wanted: tuple[str, ...], limit: int
) -> dict[str, tuple[Count, ...]]:
    """Count the rows by value of each facet wanted, all in one question.

    Without a filter, or one of states alone, the facets' indexes answer. With another, the rows that it leaves are
    found once and counted from there: one look through the table serves all facets but those with a choice.
    """
    source = COLUMNS[table]
    chosen = {facet for facet, _ in narrowed.chosen}
    left = source.__table__
    indexed = replace(narrowed, chosen=tuple(pair for pair in narrowed.chosen if pair[0] != "state")) == EVERYTHING
    if not indexed:
        names = {facet for facet in wanted if facet not in chosen} | {"record"}
        names |= {"speaker_name"} if "speaker" in names else set()
        found = select(*(getattr(source, name) for name in sorted(names))).where(conditions(desk, table, narrowed))
        left = found.cte("left_over").prefix_with("MATERIALIZED")
    parts = []
    for facet in wanted:
        if facet in chosen or indexed:
            columns, where = source.__table__.c, conditions(desk, table, narrowed, but=facet)
        else:
            columns, where = left.c, true()
        column = columns[facet]
        label = func.max(columns.speaker_name) if facet == "speaker" else column
        many = func.count().label("many")
        order: list[Any] = [many.desc(), column]
        if facet in chosen:
            order.insert(0, case((column.in_(narrowed.values(facet)), 0), else_=1))
        counted = select(literal(facet).label("facet"), column.label("value"), label.label("label"), many)
        counted = counted.where(where).group_by(column).order_by(*order).limit(limit)
        parts.append(select(counted.subquery()))
    counts: dict[str, list[Count]] = {facet: [] for facet in wanted}
    with desk.reading() as link:
        for facet, value, text, number in link.execute(union_all(*parts)):
            counts[facet].append(Count(value, text, number))
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


def gathered(
    desk: Workspace,
    narrowed: Filter = EVERYTHING,
    *,
    order: str = "mentions",
    descending: bool = True,
    limit: int = 25,
    offset: int = 0,
) -> Page:
    """Return entities as `Gathered`, one a row over all articles that the filter leaves; `order` is one of TOTALS."""
    where = conditions(desk, "entities", narrowed)
    totals = (
        select(
            EntityRow.record,
            func.max(EntityRow.name).label("name"),
            func.max(EntityRow.type).label("type"),
            func.count().label("articles"),
            func.sum(EntityRow.mentions).label("mentions"),
            func.sum(EntityRow.quotes).label("quotes"),
        )
        .where(where)
        .group_by(EntityRow.record)
        .subquery()
    )
    column = totals.c[order if order in TOTALS else "mentions"]
    asked = select(totals).order_by(column.desc() if descending else column.asc(), totals.c.record)
    with desk.reading() as link:
        total = link.execute(select(func.count(func.distinct(EntityRow.record))).where(where)).scalar_one()
        found = link.execute(asked.limit(limit).offset(offset)).all()
    lines = (Gathered(r.record, r.name, r.type, r.articles, int(r.mentions), int(r.quotes)) for r in found)
    return Page(tuple(lines), total)


def together(desk: Workspace, record: str, narrowed: Filter = EVERYTHING, limit: int = 25) -> tuple[Together, ...]:
    """Return the entities named in the same articles as this one, those with most articles in common first."""
    mine = aliased(EntityRow)
    near = select(mine.article).where(mine.workspace == desk.key, mine.record == record)
    many = func.count().label("many")
    asked = (
        select(EntityRow.record, func.max(EntityRow.name), func.max(EntityRow.type), many)
        .where(conditions(desk, "entities", narrowed), EntityRow.article.in_(near), EntityRow.record != record)
        .group_by(EntityRow.record)
        .order_by(many.desc(), EntityRow.record)
        .limit(limit)
    )
    with desk.reading() as link:
        return tuple(Together(*row) for row in link.execute(asked).all())


def conditions(desk: Workspace, table: Table, narrowed: Filter, but: str = "") -> ColumnElement[bool]:
    """Return the filter as a condition on the table's rows; what is chosen in the facet `but` is left out."""
    source = COLUMNS[table]
    parts: list[ColumnElement[bool]] = [source.workspace == desk.key]
    parts += [source.search.contains(f" {word}", autoescape=True) for word in dict.fromkeys(tokens(narrowed.words))]
    for facet, values in narrowed.chosen:
        if facet != but and facet in FACETS[table]:
            parts.append(getattr(source, facet).in_(values))
    if narrowed.since:
        parts.append(source.published >= narrowed.since)
    if narrowed.until:
        parts.append(and_(source.published <= narrowed.until, source.published != ""))
    if table != "entities" and narrowed.sure_from is not None:
        parts.append(source.confidence >= narrowed.sure_from)
    if table != "entities" and narrowed.sure_below is not None:
        parts.append(source.confidence < narrowed.sure_below)
    if narrowed.record:
        parts.append(source.record == narrowed.record)
    if narrowed.mentions_of:
        parts.append(source.article.in_(naming(desk, narrowed.mentions_of)))
    return and_(*parts)


def naming(desk: Workspace, record: str) -> Select[int]:
    """Return the articles that name an entity."""
    other = aliased(EntityRow)
    return select(other.article).where(other.workspace == desk.key, other.record == record)


def ordering(source: Any, order: str, *, descending: bool) -> list[Any]:  # noqa: ANN401  (one of COLUMNS)
    """Return what to sort by: the column asked for, empty values last, then article and place."""
    ties = [source.number, source.start, source.record]
    if not order or order == "number":
        return [source.number.desc(), *ties[1:]] if descending else ties
    column = getattr(source, order)
    missing = or_(column.is_(None), column == "") if column.type.python_type is str else column.is_(None)
    return [case((missing, 1), else_=0), column.desc() if descending else column.asc(), *ties]
