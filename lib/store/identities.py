"""The entity ids of a workspace as articles come and go: those of which an article says something new are marked.

`settling` looks at the marked ones again, and at no others.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import Any, Final, NamedTuple

from sqlalchemy import Connection, bindparam, select, update
from sqlalchemy.dialects import postgresql, sqlite

from lib.store.filed_tables import EntityRow, IdentityRow

MANY: Final = 400  # values in one statement


class Form(NamedTuple):
    """What one article says of an entity id."""

    handle: str
    record: str
    name: str
    type: str
    aliases: str
    gender: str


TABLE: Final[Any] = IdentityRow.__table__
FORM: Final = tuple(getattr(EntityRow, name) for name in Form._fields)


def forms_of(link: Connection, article: int) -> set[Form]:
    """Return what an article says of its entities."""
    return {Form(*row) for row in link.execute(select(*FORM).where(EntityRow.article == article))}


def clusters_of(link: Connection, workspace: int, handles: Iterable[str]) -> dict[str, str]:
    """Return the cluster of each entity id that is known and settled."""
    found: dict[str, str] = {}
    for some in pieces(sorted(set(handles))):
        asked = select(IdentityRow.handle, IdentityRow.cluster).where(
            IdentityRow.workspace == workspace, IdentityRow.handle.in_(some)
        )
        found.update((row.handle, row.cluster) for row in link.execute(asked))
    return found


def mark(link: Connection, workspace: int, handles: Iterable[str]) -> None:
    """Have entity ids looked at again."""
    rows = [
        {
            "workspace": workspace, "handle": name, "record": "", "name": "", "type": "", "aliases": "[]",
            "genders": "", "articles": 0, "cluster": name, "why": "", "family": name, "stale": 1,
        }
        for name in sorted(set(handles))
    ]  # fmt: skip
    if not rows:
        return
    kind = postgresql if link.dialect.name == "postgresql" else sqlite
    made: Any = kind.insert(IdentityRow)
    link.execute(made.on_conflict_do_update(index_elements=["workspace", "handle"], set_={"stale": 1}), rows)


def mark_changed(link: Connection, workspace: int, before: set[Form], after: set[Form]) -> None:
    """Mark the ids of which an article says something else now.

    An article that says nothing new of an id is only counted, unless it names two apart that were one.
    """
    changed = {form.handle for form in before ^ after}
    fresh = {form.handle: form for form in after if form.handle in changed}
    counted = []
    if not before and fresh:
        known = {row.handle: row for row in rows_of(link, workspace, "handle", fresh)}
        clusters = Counter(row.cluster for row in known.values())
        for name, row in known.items():
            if clusters[row.cluster] == 1 and says_nothing_new(row, fresh[name]) and not weighs_more(row):
                counted.append({"its": name, "articles": row.articles + 1})
                changed.discard(name)
    change(link, workspace, counted)
    mark(link, workspace, changed)


def weighs_more(row: Any) -> bool:  # noqa: ANN401  (a row of IdentityRow)
    """Tell whether one article more may change which of several ids a cluster goes by: rules count in powers of two."""
    alone = row.family == row.handle == row.cluster and not row.why
    return not alone and row.articles.bit_length() != (row.articles + 1).bit_length()


def says_nothing_new(row: Any, form: Form) -> bool:  # noqa: ANN401  (a row of IdentityRow)
    """Tell whether an article adds nothing to what is known of an id."""
    return (
        not row.stale
        and (row.record, row.name, row.type) == (form.record, form.name, form.type)
        and form.gender in ("", row.genders)
        and set(json.loads(form.aliases)) <= set(json.loads(row.aliases))
    )


def change(link: Connection, workspace: int, rows: list[dict[str, Any]]) -> None:
    """Change identities: each by its handle, given as "its"; all rows name the same columns."""
    if rows:
        here = (IdentityRow.workspace == workspace, IdentityRow.handle == bindparam("its"))
        values: dict[str, Any] = {name: bindparam(name) for name in rows[0] if name != "its"}
        link.execute(update(TABLE).where(*here).values(values), rows)


def rows_of(link: Connection, workspace: int, column: str, values: Iterable[str]) -> Iterator[Any]:
    """Return the identities that have one of these values in a column."""
    for some in pieces(sorted(set(values))):
        asked = select(IdentityRow).where(IdentityRow.workspace == workspace)
        yield from link.execute(asked.where(getattr(IdentityRow, column).in_(some))).all()


def pieces(values: Sequence[str]) -> Iterator[Sequence[str]]:
    """Cut a list into parts that fit a statement."""
    return (values[i : i + MANY] for i in range(0, len(values), MANY))
