"""What can go wrong with a database, each in one plain sentence and what to do next."""

from __future__ import annotations

import errno
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from sqlalchemy.exc import DBAPIError, SQLAlchemyError
from sqlalchemy.exc import TimeoutError as PoolTimeout

from lib.model.ledger import Entry

# https://www.sqlite.org/rescode.html: the low byte is the kind of failure.
SQLITE_BUSY, SQLITE_LOCKED, SQLITE_READONLY, SQLITE_IOERR = 5, 6, 8, 10
SQLITE_CORRUPT, SQLITE_FULL, SQLITE_CANTOPEN, SQLITE_NOTADB = 11, 13, 14, 26


class StoreError(Exception):
    """Workspaces could not be read or written. Its text is for a person."""

    sentence: str = "The workspaces could not be read or written. Restart Say-So; if it stays so, please report it."

    def __init__(self, sentence: str | None = None) -> None:
        super().__init__(sentence or self.sentence)


class DiskFullError(StoreError):
    """There is no room left for the database."""

    sentence = "The disk is full, so nothing was saved. Free some space and try again; what was saved before is safe."


class ReadOnlyError(StoreError):
    """The database may be read, not written."""

    sentence = (
        "The workspaces can be read but not changed: their file is read-only. Make it writable, or name another place "
        "in SAYSO_DATABASE_URL."
    )


class LockedError(StoreError):
    """Another program holds the database for longer than we wait."""

    sentence = (
        "Another program is using the workspaces, so nothing was saved. Close it, or wait a moment and try again."
    )


class NewerSchemaError(StoreError):
    """The database was written by a newer version of the product."""

    sentence = (
        "These workspaces were made by a newer Say-So. Install that version, or name another place in "
        "SAYSO_DATABASE_URL."
    )


class UnreachableError(StoreError):
    """There is no database to be had at the address."""

    sentence = (
        "The workspaces cannot be opened at the place named. Check SAYSO_DATABASE_URL, or that the data folder exists "
        "and is yours."
    )


class DamagedError(StoreError):
    """The file is no database, or a broken one."""

    sentence = (
        "The workspace file is damaged or is no database. Put back a copy of it, or move it away to begin with a "
        "new one."
    )


class NoWorkspaceError(StoreError):
    """The workspace is not there: deleted since, or never was."""

    sentence = "This workspace is no longer there: it was deleted. Open another from the list."


class NoWorkspaceFileError(StoreError):
    """A file that was to be opened as a workspace is none."""

    sentence = "This file is no Say-So workspace. Choose one that was downloaded as a workspace file."


class ConflictError(StoreError):
    """Somebody else has decided about the same record since it was read. `entry` is the first such line."""

    def __init__(self, entry: Entry) -> None:
        super().__init__(
            f"{entry.who or 'Somebody'} has decided about this in the meantime. Keep theirs, or decide again to keep "
            "yours; both stay in the ledger."
        )
        self.entry = entry


BY_SQLITE: Final = {
    SQLITE_BUSY: LockedError,
    SQLITE_LOCKED: LockedError,
    SQLITE_READONLY: ReadOnlyError,
    SQLITE_CORRUPT: DamagedError,
    SQLITE_NOTADB: DamagedError,
    SQLITE_FULL: DiskFullError,
    SQLITE_CANTOPEN: UnreachableError,
    SQLITE_IOERR: DiskFullError,
}
# https://www.postgresql.org/docs/current/errcodes-appendix.html: codes, and classes by their first two characters.
BY_STATE: Final = {
    "53100": DiskFullError,
    "25006": ReadOnlyError,
    "42501": ReadOnlyError,
    "55P03": LockedError,
    "40P01": LockedError,
    "40001": LockedError,
    "08": UnreachableError,
    "28": UnreachableError,
    "3D": UnreachableError,
    "57": UnreachableError,
    "XX": DamagedError,
}


@contextmanager
def plainly() -> Iterator[None]:
    """Turn whatever the database raises inside into a StoreError with its sentence."""
    try:
        yield
    except DBAPIError as problem:
        fault = kind_of(problem.orig)
        raise fault from problem
    except PoolTimeout as problem:
        raise LockedError from problem
    except SQLAlchemyError as problem:
        raise StoreError from problem
    except OSError as problem:
        fault = DiskFullError if problem.errno == errno.ENOSPC else UnreachableError
        raise fault from problem


def kind_of(problem: BaseException | None) -> type[StoreError]:
    """Return the class of error for what a driver raised."""
    if isinstance(problem, sqlite3.Error):
        code = getattr(problem, "sqlite_errorcode", None)
        return BY_SQLITE.get(code & 0xFF, StoreError) if isinstance(code, int) else StoreError
    state = getattr(problem, "sqlstate", None)
    if isinstance(state, str):
        return BY_STATE.get(state) or BY_STATE.get(state[:2], StoreError)
    # psycopg could not connect at all: then there is no state.
    return UnreachableError if type(problem).__module__.startswith("psycopg") else StoreError
