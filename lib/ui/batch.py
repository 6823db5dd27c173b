"""Several files at once: taken one after another in the background, so that finished ones can be read meanwhile."""

from __future__ import annotations

import contextlib
import itertools
import threading
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import partial
from typing import Final, Literal

from lib.ingest import Preview
from lib.store import StoreError, Workspace
from lib.ui.intake import Taken, look_at, take_file

TICKETS: Final = itertools.count()

State = Literal["waiting", "reading", "asking", "read", "stopped"]


@dataclass
class File:
    """A file of a batch: where it stands, and what became of it so far.

    `table` is there when it is a table: then `roles` says which column holds what, and "asking" that somebody is asked.
    The content is let go when it is read, but a table's is kept, so that it can be read again by other columns.
    `queued` is its place in the workspace's queue, from which it is read again should the server die before; `archive`
    the file that a table came out of.
    """

    name: str
    data: bytes
    state: State = "waiting"
    table: Preview | None = None
    roles: Mapping[str, str] | None = None
    taken: list[Taken] = field(default_factory=list)
    ticket: int = field(default_factory=TICKETS.__next__)
    queued: int | None = None
    archive: File | None = None

    @property
    def outcomes(self) -> tuple[Taken, ...]:
        """What became of it: of each of its articles, or that it was not read."""
        left = (Taken(self.name, "stopped", "Not read: you stopped."),) if self.state == "stopped" else ()
        return (*self.taken, *left)


@dataclass
class Batch:
    """Files waiting, the one being read, and what became of the rest. Safe to look at while it works."""

    desk: Workspace
    _files: list[File] = field(default_factory=list)
    _worker: threading.Thread | None = None
    _halted: bool = False
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def add(self, files: Iterable[tuple[str, bytes]]) -> None:
        """Put files, as name and content, at the end of the queue and see that it is being worked on."""
        brought = [File(name, data, queued=self._queue(name, data)) for name, data in files]
        with self._lock:
            self._files.extend(brought)
            self._go_on()

    def go_on_with_rest(self) -> bool:
        """Read what the workspace's queue still holds from a server that died; return whether there was anything."""
        found = [
            File(name, data, queued=place) for place, name in self.desk.waiting() if (data := self.desk.brought(place))
        ]
        with self._lock:
            self._files.extend(found)
            self._go_on()
        return bool(found)

    def read_as(self, file: File, roles: Mapping[str, str]) -> None:
        """Read a table by these columns. What it gave by others before is taken off the desk first."""
        with self._lock:
            if file.state in {"asking", "read"}:
                file.roles, file.state = dict(roles), "waiting"
                self._go_on()

    def ask(self, file: File) -> None:
        """Ask about the columns of a table that was read."""
        with self._lock:
            if file.table and file.state == "read":
                file.state = "asking"

    def leave(self, file: File) -> None:
        """Ask no more about a table: one that was read stays as it was, another is left out."""
        with self._lock:
            if file.state == "asking":
                file.state = "read" if file.taken else "stopped"
        self._done(file)

    def stop(self) -> None:
        """Leave what waits unread. The article being read is finished; what was added stays."""
        with self._lock:
            self._halted = True
            left = [file for file in self._files if file.state == "waiting"]
            for file in left:
                file.state = "stopped"
        self._done(*left)

    def wait(self, seconds: float | None = None) -> None:
        """Wait until the queue is empty, at most so many seconds."""
        worker = self._worker
        if worker is not None:
            worker.join(seconds)

    @property
    def current(self) -> str | None:
        """The name of the file being read; None when none is."""
        with self._lock:
            return next((file.name for file in self._files if file.state == "reading"), None)

    @property
    def running(self) -> bool:
        """Whether a file is being read or waits."""
        with self._lock:
            return self._worker is not None

    @property
    def done(self) -> tuple[Taken, ...]:
        """What became of each file so far, in their order."""
        with self._lock:
            return tuple(taken for file in self._files for taken in file.outcomes)

    @property
    def tables(self) -> tuple[File, ...]:
        """The tables that were read, or about which a person is asked."""
        with self._lock:
            return tuple(file for file in self._files if file.table and file.state in {"asking", "read"})

    @property
    def total(self) -> int:
        """How many files there are in all, those left unread by a stop too."""
        with self._lock:
            return len(self._files)

    @property
    def read(self) -> int:
        """How many files have been read to their end, or looked at and asked about."""
        with self._lock:
            return sum(file.state in {"read", "asking"} for file in self._files)

    def _go_on(self) -> None:
        self._halted = False
        if self._worker is None and any(file.state == "waiting" for file in self._files):
            self._worker = threading.Thread(target=self._work, name="batch", daemon=True)
            self._worker.start()

    def _work(self) -> None:
        while True:
            with self._lock:
                file = next((file for file in self._files if file.state == "waiting"), None)
                if file is None:
                    self._worker = None
                    return
                file.state = "reading"
            state = self._read_file(file)
            if state != "asking":
                self._done(file)
            with self._lock:
                file.state = state
                if file.table is None:
                    file.data = b""

    def _read_file(self, file: File) -> State:
        if file.table is None:
            file.table = look_at(file.name, file.data)
            if file.table is not None and not file.table.sure:
                return "asking"
            file.roles = file.table.roles if file.table else None
        else:
            self._take_back(file)
        for taken in take_file(self.desk, file.name, file.data, file.roles, partial(self._set_apart, file)):
            with self._lock:
                file.taken.append(taken)
                if self._halted:
                    break
        return "read"

    def _set_apart(self, archive: File, name: str, data: bytes) -> None:
        """Put a table out of an archive behind it, as if it had been brought itself: its columns can be chosen."""
        table = File(name, data, queued=self._queue(name, data))
        with self._lock:
            table.state = "stopped" if self._halted else "waiting"
            places = [i for i, one in enumerate(self._files) if one is archive or one.archive is archive]
            table.archive = archive
            self._files.insert(places[-1] + 1, table)
        if table.state == "stopped":
            self._done(table)

    def _queue(self, name: str, data: bytes) -> int | None:
        try:
            return self.desk.bring(name, data)
        except StoreError:
            return None  # it is read all the same; what fails then is told with the file

    def _done(self, *files: File) -> None:
        places = [file.queued for file in files if file.queued is not None]
        if places:
            with contextlib.suppress(StoreError):
                self.desk.done(*places)

    def _take_back(self, file: File) -> None:
        added = [taken.article_id for taken in file.taken if taken.result == "added" and taken.article_id]
        try:
            self.desk.remove(*added)
        except StoreError as problem:
            sentence = str(problem)
            with self._lock:
                file.taken.insert(0, Taken(file.name, "refused", sentence))
            return
        with self._lock:
            file.taken.clear()
