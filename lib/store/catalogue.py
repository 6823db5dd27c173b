"""The workspaces of a database: listed, made, renamed, duplicated, deleted and brought back."""

from __future__ import annotations

import secrets
from datetime import UTC, datetime
from typing import Any, Final, NamedTuple

from sqlalchemy import Connection, delete, func, insert, literal, select, text, update

from lib.store.articles import known_as
from lib.store.database import Database
from lib.store.faults import NoWorkspaceError
from lib.store.filed_tables import METADATA
from lib.store.folding import storable
from lib.store.search import drop_from_index
from lib.store.tables import ArticleRow, WorkspaceRow
from lib.store.workspace import Workspace

LONGEST: Final = 80
NAMELESS: Final = "Workspace"
LAST_OPENED: Final = (
    select(WorkspaceRow.key, WorkspaceRow.id)
    .where(WorkspaceRow.gone.is_(None))
    .order_by(WorkspaceRow.opened.desc(), WorkspaceRow.key)
    .limit(1)
)


class Listed(NamedTuple):
    """A workspace as the list shows it: `id` stands in addresses, `made` is an ISO time in UTC."""

    id: str
    name: str
    made: str
    articles: int


class Catalogue:
    """All workspaces of a database. Each is opened once a process, so that all tabs share what is held of it."""

    def __init__(self, database: Database) -> None:
        self.database = database
        self._open: dict[int, Workspace] = {}

    def listed(self) -> tuple[Listed, ...]:
        """Return the workspaces, the oldest first."""
        many = func.count(ArticleRow.key).filter(ArticleRow.gone.is_(None))
        asked = (
            select(WorkspaceRow.id, WorkspaceRow.name, WorkspaceRow.made, many)
            .outerjoin(ArticleRow, ArticleRow.workspace == WorkspaceRow.key)
            .where(WorkspaceRow.gone.is_(None))
            .group_by(WorkspaceRow.key, WorkspaceRow.id, WorkspaceRow.name, WorkspaceRow.made)
            .order_by(WorkspaceRow.key)
        )
        with self.database.reading() as link:
            return tuple(Listed(*row) for row in link.execute(asked))

    def open(self, address: str | None) -> Workspace | None:
        """Return the workspace with this id; None when there is none."""
        asked = select(WorkspaceRow.key, WorkspaceRow.id)
        with self.database.reading() as link:
            row = link.execute(
                asked.where(WorkspaceRow.id == storable(address or ""), WorkspaceRow.gone.is_(None))
            ).one_or_none()
        return None if row is None else self._opened(row.key, row.id)

    def home(self) -> Workspace | None:
        """Return the workspace that was chosen last, by whomever; None when there is none."""
        with self.database.reading() as link:
            row = link.execute(LAST_OPENED).one_or_none()
        return None if row is None else self._opened(row.key, row.id)

    def first(self, name: str) -> tuple[Workspace, bool]:
        """Return the workspace chosen last, or make one with this name; tell whether the database had none ever."""
        with self.database.writing() as link:
            in_turn(link)
            row = link.execute(LAST_OPENED).one_or_none()
            fresh = link.execute(select(WorkspaceRow.key).limit(1)).first() is None
            key, address = new_workspace(link, name) if row is None else (row.key, row.id)
        return self._opened(key, address), fresh

    def choose(self, address: str) -> None:
        """Remember that this workspace is the one to open next time."""
        with self.database.writing() as link:
            chosen = update(WorkspaceRow).where(WorkspaceRow.id == storable(address))
            link.execute(chosen.values(opened=datetime.now(UTC).isoformat(timespec="microseconds")[:32]))

    def holding(self, article_id: str) -> Workspace | None:
        """Return a workspace that holds this article, the one chosen last first; None when none does."""
        with self.database.reading() as link:
            row = link.execute(
                LAST_OPENED.join(ArticleRow, ArticleRow.workspace == WorkspaceRow.key).where(
                    ArticleRow.id == known_as(article_id), ArticleRow.gone.is_(None)
                )
            ).one_or_none()
        return None if row is None else self._opened(row.key, row.id)

    def create(self, name: str) -> Workspace:
        """Make an empty workspace. A name that another has gets a number after it."""
        with self.database.writing() as link:
            key, address = new_workspace(link, name)
        return self._opened(key, address)

    def rename(self, address: str, name: str) -> str:
        """Give a workspace another name and return it: a number is added when another has that name."""
        with self.database.writing() as link:
            key = self._key(link, address)
            given = free_name(link, name, but=key)
            changed = {"name": given, "version": WorkspaceRow.version + 1}
            link.execute(update(WorkspaceRow).where(WorkspaceRow.key == key).values(changed))
        return given

    def duplicate(self, address: str, name: str) -> Workspace:
        """Copy a workspace with its articles, ledger and views, under a name of its own."""
        with self.database.writing() as link:
            old = self._key(link, address)
            key, made = new_workspace(link, name)
            copy_rows(link, old, key)
        return self._opened(key, made)

    def delete(self, address: str) -> None:
        """Take a workspace off the list. It can be brought back until another is deleted."""
        with self.database.writing() as link:
            key = self._key(link, address)
            lost = list(link.execute(select(WorkspaceRow.key).where(WorkspaceRow.gone.is_not(None))).scalars())
            erase(link, lost)
            changed = {"gone": now(), "version": WorkspaceRow.version + 1}
            link.execute(update(WorkspaceRow).where(WorkspaceRow.key == key).values(changed))

    def deleted(self) -> Listed | None:
        """Return the workspace that `restore` would bring back; None when there is none."""
        many = select(func.count()).where(ArticleRow.workspace == WorkspaceRow.key, ArticleRow.gone.is_(None))
        asked = select(WorkspaceRow.id, WorkspaceRow.name, WorkspaceRow.made, many.scalar_subquery())
        with self.database.reading() as link:
            row = link.execute(asked.where(WorkspaceRow.gone.is_not(None)).limit(1)).one_or_none()
        return None if row is None else Listed(*row)

    def restore(self) -> Workspace | None:
        """Bring the workspace that was deleted last back; None when there is none."""
        with self.database.writing() as link:
            asked = select(WorkspaceRow.key, WorkspaceRow.id, WorkspaceRow.name)
            row = link.execute(asked.where(WorkspaceRow.gone.is_not(None)).limit(1)).one_or_none()
            if row is None:
                return None
            changed = {"gone": None, "name": free_name(link, row.name), "version": WorkspaceRow.version + 1}
            link.execute(update(WorkspaceRow).where(WorkspaceRow.key == row.key).values(changed))
        return self._opened(row.key, row.id)

    def _opened(self, key: int, address: str) -> Workspace:
        with self.database.lock:
            if key not in self._open or self._open[key].id != address:
                self._open[key] = Workspace(self.database, key, address)
            return self._open[key]

    def _key(self, link: Connection, address: str) -> int:
        asked = select(WorkspaceRow.key).where(WorkspaceRow.id == storable(address), WorkspaceRow.gone.is_(None))
        key = link.execute(asked).scalar_one_or_none()
        if key is None:
            raise NoWorkspaceError
        return key


def new_workspace(link: Connection, name: str) -> tuple[int, str]:
    """Make an empty workspace; return its key and its id."""
    address = secrets.token_hex(4)
    row = {"id": address, "name": free_name(link, name), "made": now()}
    key: int = link.execute(insert(WorkspaceRow).values(row).returning(WorkspaceRow.key)).scalar_one()
    return key, address


def in_turn(link: Connection) -> None:
    """Have whoever else makes or names a workspace wait for the end of this transaction. On SQLite all writers do."""
    if link.dialect.name == "postgresql":
        link.execute(text("LOCK TABLE workspaces IN SHARE ROW EXCLUSIVE MODE"))


def free_name(link: Connection, name: str, but: int | None = None) -> str:
    """Return a name that no other workspace has: the one asked for on one line, or with a number after it."""
    in_turn(link)
    asked = " ".join(storable(name).split())[:LONGEST].rstrip() or NAMELESS
    others = select(WorkspaceRow.name).where(WorkspaceRow.gone.is_(None), WorkspaceRow.key != (but or 0))
    taken = set(link.execute(others).scalars())
    given, number = asked, 2
    while given in taken:
        given, number = f"{asked} {number}", number + 1
    return given


def copy_rows(link: Connection, old: int, new: int) -> None:
    """Copy all rows of a workspace to another."""
    source = METADATA.tables
    articles = source["articles"]
    copy_table(link, articles, old, {"workspace": literal(new)}, "key")
    was, now_ = articles.alias("was"), articles.alias("now_")
    twin = (was.c.workspace == old) & (now_.c.workspace == new) & (now_.c.id == was.c.id)
    for name in ("extractions", "entity_rows", "quote_rows", "number_rows"):
        table = source[name]
        names = [c.name for c in table.c if c.name != "key"]
        swapped = {"article": now_.c.key, "workspace": literal(new)}
        picked = (
            select(*(swapped.get(n, table.c[n]) for n in names))
            .select_from(table)
            .join(was, was.c.key == table.c.article)
        )
        link.execute(insert(table).from_select(names, picked.join(now_, twin)))
    for name in ("ledger", "views", "identities", "identity_keys"):
        copy_table(link, source[name], old, {"workspace": literal(new)})
    counted = select(WorkspaceRow.entries).where(WorkspaceRow.key == old).scalar_subquery()
    link.execute(update(WorkspaceRow).where(WorkspaceRow.key == new).values(entries=counted))
    key = "rowid" if link.dialect.name == "sqlite" else "article"
    link.execute(
        text(
            f"INSERT INTO search_index ({key}, words) SELECT n.key, s.words FROM search_index s "  # noqa: S608  (our word)
            f"JOIN articles o ON o.key = s.{key} JOIN articles n ON n.id = o.id "
            "WHERE o.workspace = :old AND n.workspace = :new"
        ),
        {"old": old, "new": new},
    )


def copy_table(link: Connection, table: Any, old: int, swapped: dict[str, Any], *left_out: str) -> None:  # noqa: ANN401
    """Copy a workspace's rows of one table, with other values in some columns."""
    names = [c.name for c in table.c if c.name not in left_out]
    picked = select(*(swapped.get(n, table.c[n]) for n in names)).where(table.c.workspace == old)
    if "number" in names:
        picked = picked.order_by(table.c.number)
    link.execute(insert(table).from_select(names, picked))


def erase(link: Connection, workspaces: list[int] | None = None) -> None:
    """Delete workspaces for good with all that is in them; None deletes every one."""
    for key in link.execute(select(WorkspaceRow.key)).scalars().all() if workspaces is None else workspaces:
        articles = list(link.execute(select(ArticleRow.key).where(ArticleRow.workspace == key)).scalars())
        for some in (articles[i : i + 500] for i in range(0, len(articles), 500)):
            drop_from_index(link, some)
        link.execute(delete(WorkspaceRow).where(WorkspaceRow.key == key))


def now() -> str:
    """Return the time as an ISO text in UTC, to the second."""
    return datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
