"""One open database: connections, transactions, and the workspaces in it."""

from __future__ import annotations

import sqlite3
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.engine import make_url
from sqlalchemy.exc import ArgumentError

from lib.model import Extraction
from lib.model.identity import Joining
from lib.model.ledger import Entry
from lib.store.faults import UnreachableError, plainly
from lib.store.journal import Verdicts
from lib.store.place import database_url
from lib.store.schema import bring_up

BUSY_SECONDS: Final = 5.0
WRITES: Final = "sayso_writes"
TURNS, TURN_SECONDS = 60, 0.05  # how often and how long a connection waits for another that sets the same file up
BUSY: Final = frozenset({sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED})

# What an extraction is once the ledger's decisions are applied, and what was decided about each record by its id.
Decided = Callable[[Extraction, tuple[Entry, ...]], tuple[Extraction, Mapping[str, str]]]


class Database:
    """An open database, SQLite or PostgreSQL, its tables up to date. Safe to use from several threads at once.

    Raises a StoreError when it cannot be opened. `decided` applies decisions for what is filed for Explore; without it
    the machine's values are filed. `verdicts` has mere verdicts written there without an article being filed anew.
    `joining` says which entities of different articles are one; without it only equal ids are.
    """

    def __init__(
        self,
        url: str | None = None,
        decided: Decided | None = None,
        joining: Joining | None = None,
        busy: float = BUSY_SECONDS,
        verdicts: Verdicts | None = None,
    ) -> None:
        self.url = url or database_url()
        self.decided, self.joining, self.verdicts = decided, joining, verdicts
        self.lock = threading.RLock()
        with plainly():
            self._engine = connected(self.url, busy)
            self._writer = self._engine.execution_options(**{WRITES: True})
            try:
                bring_up(self._writer)
            except BaseException:
                self._engine.dispose()
                raise

    @property
    def is_sqlite(self) -> bool:
        """Whether this is SQLite; else it is PostgreSQL."""
        return self._engine.dialect.name == "sqlite"

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """Open a transaction that only reads."""
        with plainly(), self._engine.connect() as link:
            yield link

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """Open a transaction that writes: all of it is kept, or on an exception nothing."""
        with plainly(), self._writer.begin() as link:
            yield link

    def close(self) -> None:
        """Close all connections."""
        self._engine.dispose()


def connected(url: str, busy: float) -> Engine:
    """Make the engine for an address. Raises UnreachableError when it is no address of SQLite or PostgreSQL."""
    try:
        parsed = make_url(url)
    except ArgumentError as problem:
        raise UnreachableError from problem
    kind = parsed.get_backend_name()
    if kind == "postgresql":
        return create_engine(parsed, pool_pre_ping=True, connect_args={"connect_timeout": 10})
    if kind != "sqlite":
        raise UnreachableError
    if parsed.database and parsed.database != ":memory:" and not parsed.database.startswith("file:"):
        Path(parsed.database).parent.mkdir(parents=True, exist_ok=True)
    engine = create_engine(parsed, connect_args={"timeout": busy})
    event.listen(engine, "connect", set_up)
    event.listen(engine, "begin", begin)
    return engine


def set_up(raw: sqlite3.Connection, _record: object) -> None:
    """Prepare a connection to SQLite: we begin transactions ourselves, references hold, readers wait for no writer."""
    raw.isolation_level = None
    cursor = raw.cursor()
    for left in reversed(range(TURNS)):
        try:
            cursor.execute("PRAGMA journal_mode = WAL")
            break
        except sqlite3.OperationalError as problem:
            # A read-only file stays as it is; whoever writes is told then.
            code = problem.sqlite_errorcode & 0xFF
            if code == sqlite3.SQLITE_READONLY:
                break
            # SQLite does not wait here for another that is doing the same.
            if code not in BUSY or not left:
                raise
            time.sleep(TURN_SECONDS)
    cursor.execute("PRAGMA foreign_keys = ON")
    cursor.execute("PRAGMA synchronous = NORMAL")
    cursor.execute("PRAGMA cache_size = -32000")
    cursor.close()


def begin(link: Connection) -> None:
    """Begin a transaction; one that writes takes its place in the queue at once, so that none fails half-way."""
    writes: Any = link.get_execution_options().get(WRITES)
    link.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")
