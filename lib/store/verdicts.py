"""States of records written into flat rows where they stand: no article is read or filed anew for a verdict."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, Final, TypeVar

from sqlalchemy import Connection, bindparam, select, update

from lib.model.ledger import DecisionKind, Target
from lib.store.filed_tables import EntityRow, NumberRow, QuoteRow
from lib.store.folding import handle, storable
from lib.store.tables import ArticleRow

Value = TypeVar("Value", int, str)

VERDICTS: Final[frozenset[DecisionKind]] = frozenset({"accept", "reject", "hide"})
MANY: Final = 500  # values in one statement
KINDS: Final[tuple[tuple[str, Any], ...]] = (("quote:", QuoteRow), ("number:", NumberRow))


def write_states(link: Connection, workspace: int, states: Mapping[Target, str]) -> None:
    """Write the states of quotes and numbers of articles, and of entities in every article that names them."""
    keys = keys_of(link, workspace, {t.article for t in states if t.article is not None})
    for kind, table in KINDS:
        wanted = {
            (keys[t.article], storable(t.record)): state
            for t, state in states.items()
            if t.article in keys and t.record.startswith(kind)
        }
        write_rows(link, table, wanted)
    for target, state in states.items():
        if target.article is None:
            mine = (EntityRow.workspace == workspace, EntityRow.handle == handle(storable(target.record)))
            link.execute(update(EntityRow).where(*mine).values(state=state))


def write_rows(link: Connection, table: Any, wanted: Mapping[tuple[int, str], str]) -> None:  # noqa: ANN401
    """Write states of one table, by article and record: rows are found by article and written by key."""
    articles = sorted({article for article, _ in wanted})
    change = update(table.__table__).where(table.__table__.c.key == bindparam("row")).values(state=bindparam("now"))
    for some in pieces(articles):
        asked = select(table.key, table.article, table.record, table.state).where(table.article.in_(some))
        rows = [
            {"row": row.key, "now": now}
            for row in link.execute(asked)
            if (now := wanted.get((row.article, row.record), row.state)) != row.state
        ]
        if rows:
            link.execute(change, rows)


def keys_of(link: Connection, workspace: int, articles: Iterable[str]) -> dict[str | None, int]:
    """Return the keys of articles by their ids; what is not here is left out."""
    found: dict[str | None, int] = {}
    for some in pieces(sorted(articles)):
        asked = select(ArticleRow.id, ArticleRow.key).where(ArticleRow.workspace == workspace, ArticleRow.id.in_(some))
        found |= {row.id: row.key for row in link.execute(asked)}
    return found


def pieces(values: list[Value]) -> list[list[Value]]:
    """Cut a list into parts that fit a statement."""
    return [values[i : i + MANY] for i in range(0, len(values), MANY)]
