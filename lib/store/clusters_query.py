"""Questions about persons and bodies over a whole workspace: each one row, however many ids its articles give it."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from sqlalchemy import and_, func, select
from sqlalchemy.orm import aliased

from lib.store.filed_tables import EntityRow, IdentityRow
from lib.store.identities import pieces, rows_of
from lib.store.records import EVERYTHING, TOTALS, Filter, Gathered, Member, Page, Together
from lib.store.records_where import conditions, resolved

if TYPE_CHECKING:
    from lib.store.workspace import Workspace


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
    order = order if order in TOTALS else "mentions"
    found = desk.remembered(
        ("gathered", narrowed, order, descending, limit, offset),
        lambda: gather(desk, narrowed, order, descending=descending, limit=limit, offset=offset),
    )
    total = desk.remembered(("clusters", narrowed), lambda: count(desk, narrowed))
    return Page(found, total)


def count(desk: Workspace, narrowed: Filter) -> int:
    """Count the persons and bodies that the filter leaves."""
    each = select(EntityRow.cluster).where(conditions(desk, "entities", narrowed)).group_by(EntityRow.cluster)
    with desk.reading() as link:
        return link.execute(select(func.count()).select_from(each.subquery())).scalar_one()


def gather(
    desk: Workspace, narrowed: Filter, order: str, *, descending: bool, limit: int, offset: int
) -> tuple[Gathered, ...]:
    """Add entities up by cluster; names are looked up for the rows shown alone, unless they are the order."""
    sums = [
        EntityRow.cluster,
        func.count().label("articles"),
        func.sum(EntityRow.mentions).label("mentions"),
        func.sum(EntityRow.quotes).label("quotes"),
    ]
    by_text = order in {"name", "type"}
    if by_text:
        sums.append(func.max(getattr(EntityRow, order)).label("own"))
    totals = select(*sums).where(conditions(desk, "entities", narrowed)).group_by(EntityRow.cluster).subquery()
    asked = select(*(totals.c[name] for name in ("cluster", "articles", "mentions", "quotes")))
    column: Any = totals.c["own" if by_text else order]
    if by_text:
        itself = and_(IdentityRow.workspace == desk.key, IdentityRow.handle == totals.c.cluster)
        asked = asked.outerjoin(IdentityRow, itself)
        column = func.coalesce(getattr(IdentityRow, order), column)
    asked = asked.order_by(column.desc() if descending else column.asc(), totals.c.cluster)
    with desk.reading() as link:
        found = link.execute(asked.limit(limit).offset(offset)).all()
    names = named_as(desk, [row.cluster for row in found])
    inside = members_of(desk, [row.cluster for row in found])
    lines = []
    for row in found:
        known = names[row.cluster]
        members = inside.get(row.cluster, (known,))
        counts = (row.articles, int(row.mentions), int(row.quotes))
        lines.append(Gathered(known.record, known.name, known.type, *counts, members))
    return tuple(lines)


def named_as(desk: Workspace, clusters: Iterable[str]) -> dict[str, Member]:
    """Return the id, name and type that each cluster goes by; what is no cluster of entities is left out."""
    wanted = sorted(set(clusters))
    with desk.reading() as link:
        found = {
            row.handle: Member(row.record, row.name, row.type, "")
            for row in rows_of(link, desk.key, "handle", wanted)
            if row.name
        }
        for some in pieces([name for name in wanted if name not in found]):
            own = (func.max(EntityRow.record), func.max(EntityRow.name), func.max(EntityRow.type))
            asked = select(EntityRow.cluster, *own).where(EntityRow.workspace == desk.key, EntityRow.cluster.in_(some))
            for cluster, record, name, kind in link.execute(asked.group_by(EntityRow.cluster)):
                found[cluster] = Member(record, name, kind, "")
    return found


def members_of(desk: Workspace, clusters: Iterable[str]) -> dict[str, tuple[Member, ...]]:
    """Return the ids that are one in each cluster: the one it goes by, then by name."""
    inside: dict[str, list[tuple[bool, str, Member]]] = {}
    with desk.reading() as link:
        for row in rows_of(link, desk.key, "cluster", set(clusters)):
            if row.name:
                made = Member(row.record, row.name, row.type, row.why, tuple(json.loads(row.aliases)))
                inside.setdefault(row.cluster, []).append((row.handle != row.cluster, row.name, made))
    return {cluster: tuple(member for _, _, member in sorted(found)) for cluster, found in inside.items()}


def together(desk: Workspace, record: str, narrowed: Filter = EVERYTHING, limit: int = 25) -> tuple[Together, ...]:
    """Return the entities named in the same articles as this one, those with most articles in common first."""
    own = resolved(desk, (record,))
    mine = aliased(EntityRow)
    near = select(mine.article).where(mine.workspace == desk.key, mine.cluster.in_(own))
    many = func.count().label("many")
    asked = (
        select(EntityRow.cluster, many)
        .where(conditions(desk, "entities", narrowed), EntityRow.article.in_(near), EntityRow.cluster.not_in(own))
        .group_by(EntityRow.cluster)
        .order_by(many.desc(), EntityRow.cluster)
        .limit(limit)
    )
    with desk.reading() as link:
        found = link.execute(asked).all()
    names = named_as(desk, [row.cluster for row in found])
    return tuple(
        Together(names[row.cluster].record, names[row.cluster].name, names[row.cluster].type, row.many) for row in found
    )
