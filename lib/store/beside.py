"""What a workspace holds beside its articles: the ledger, saved views, a draft, the queue of inputs."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from typing import Final

from sqlalchemy import Connection, delete, insert, select, update

from lib.model.ledger import Action, Decision, Entry
from lib.store import journal
from lib.store.articles import known_as
from lib.store.database import Database
from lib.store.faults import NoWorkspaceError
from lib.store.folding import storable
from lib.store.tables import PendingRow, ViewRow, WorkspaceRow

LONGEST_NAME: Final = 200


def view_name(name: str) -> str:
    """Return the name of a saved view as any database holds it."""
    return storable(name)[:LONGEST_NAME]


def here(decision: Decision) -> Decision:
    """Return a decision about articles by the ids that they go by in a workspace."""
    targets = tuple(replace(t, article=known_as(t.article)) if t.article else t for t in decision.targets)
    return decision if targets == decision.targets else replace(decision, targets=targets)


class Beside:
    """A workspace without its articles. `id` stands in addresses, `key` in other rows."""

    def __init__(self, database: Database, key: int, address: str) -> None:
        self.database, self.key, self.id = database, key, address
        self._lock = threading.RLock()
        self._entries: tuple[Entry, ...] = ()

    def ledger(self) -> tuple[Entry, ...]:
        """Return every line of the ledger, oldest first."""
        with self.database.reading() as link:
            known = self._ledger(link)
        with self._lock:
            if len(self._entries) < len(known):
                self._entries = known
            return self._entries

    def append(
        self,
        who: str,
        action: Action,
        decision: Decision | None = None,
        about: int | None = None,
        why: str = "",
        seen: int | None = None,
    ) -> Entry:
        """Add a line to the ledger and return it.

        `seen` is the number of the last line that the caller had read. When a later one is about one of the same
        targets, nothing is written and ConflictError carries the first such line; `seen` None writes all the same.
        """
        at = datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
        entry = Entry(0, at, storable(who), action, decision and here(decision), about, storable(why))
        with self._changing(entries=1) as (link, _):
            entry = replace(entry, number=journal.next_number(link, self.key))
            journal.write(link, self.key, entry, seen)
            if self.database.decided is not None:
                journal.carry(link, self.key, entry, self._ledger(link), self.database.verdicts)
        return entry

    def views(self) -> tuple[tuple[str, str], ...]:
        """Return the saved views as (name, address), by name."""
        with self.database.reading() as link:
            asked = select(ViewRow.name, ViewRow.address).where(ViewRow.workspace == self.key)
            return tuple(sorted((row.name, row.address) for row in link.execute(asked)))

    def save_view(self, name: str, address: str) -> None:
        """Keep an address under a name, in the place of one that had it."""
        with self._changing() as (link, _):
            link.execute(delete(ViewRow).where(ViewRow.workspace == self.key, ViewRow.name == view_name(name)))
            row = {"workspace": self.key, "name": view_name(name), "address": storable(address)}
            link.execute(insert(ViewRow).values(row))

    def drop_view(self, name: str) -> None:
        """Forget a saved view."""
        with self._changing() as (link, _):
            link.execute(delete(ViewRow).where(ViewRow.workspace == self.key, ViewRow.name == view_name(name)))

    def draft(self) -> str:
        """Return the text that was typed and not analysed yet."""
        with self.database.reading() as link:
            return link.execute(select(WorkspaceRow.draft).where(WorkspaceRow.key == self.key)).scalar() or ""

    def keep_draft(self, text: str) -> None:
        """Keep a text that is not analysed yet. Other tabs do not look again for it."""
        with self.database.writing() as link:
            link.execute(update(WorkspaceRow).where(WorkspaceRow.key == self.key).values(draft=storable(text)))

    def bring(self, name: str, data: bytes) -> int:
        """Put an input in the queue, so that it is read even when the server dies before; return its ticket."""
        with self.database.writing() as link:
            row = {"workspace": self.key, "name": storable(name), "data": data}
            ticket: int = link.execute(insert(PendingRow).values(row).returning(PendingRow.key)).scalar_one()
        return ticket

    def waiting(self) -> tuple[tuple[int, str], ...]:
        """Return the inputs in the queue as (ticket, name), in the order they were brought."""
        asked = select(PendingRow.key, PendingRow.name).where(PendingRow.workspace == self.key)
        with self.database.reading() as link:
            return tuple((row.key, row.name) for row in link.execute(asked.order_by(PendingRow.key)))

    def brought(self, ticket: int) -> bytes | None:
        """Return the content of an input in the queue; None when it is no longer there."""
        with self.database.reading() as link:
            return link.execute(select(PendingRow.data).where(PendingRow.key == ticket)).scalar_one_or_none()

    def done(self, *tickets: int) -> None:
        """Take inputs out of the queue: read, refused or given up. Reading one twice adds nothing twice."""
        with self.database.writing() as link:
            link.execute(delete(PendingRow).where(PendingRow.workspace == self.key, PendingRow.key.in_(tickets)))

    @contextmanager
    def _changing(self, entries: int = 0) -> Iterator[tuple[Connection, int]]:
        """Open a transaction that changes the workspace, one at a time; gives the version that the change makes."""
        touch = (
            update(WorkspaceRow)
            .where(WorkspaceRow.key == self.key, WorkspaceRow.gone.is_(None))
            .values(version=WorkspaceRow.version + 1, entries=WorkspaceRow.entries + entries)
            .returning(WorkspaceRow.version)
        )
        with self.database.writing() as link:
            version = link.execute(touch).scalar_one_or_none()
            if version is None:
                raise NoWorkspaceError
            yield link, version

    def _ledger(self, link: Connection) -> tuple[Entry, ...]:
        """Return the ledger as this transaction sees it: the same object as long as no line is added."""
        count = link.execute(select(WorkspaceRow.entries).where(WorkspaceRow.key == self.key)).scalar() or 0
        with self._lock:
            known = self._entries
        if len(known) != count:
            known = (*known, *journal.read(link, self.key, len(known)))
        return known
