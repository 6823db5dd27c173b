"""Several files at once: taken one after another in the background, so that finished ones can be read meanwhile."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass, field

from lib.store import Shelf
from lib.ui.intake import Taken, take_file


@dataclass
class Batch:
    """Files waiting, the one being read, and what became of the rest. Safe to look at while it works."""

    desk: Shelf
    _waiting: deque[tuple[str, bytes]] = field(default_factory=deque)
    _done: list[Taken] = field(default_factory=list)
    _current: str | None = None
    _worker: threading.Thread | None = None
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def add(self, files: Iterable[tuple[str, bytes]]) -> None:
        """Put files, as name and content, at the end of the queue and see that it is being worked on."""
        with self._lock:
            self._waiting.extend(files)
            if self._waiting and self._worker is None:
                self._worker = threading.Thread(target=self._work, name="batch", daemon=True)
                self._worker.start()

    def stop(self) -> None:
        """Leave what waits unread. The file being read is finished; what was added stays."""
        with self._lock:
            self._done += [Taken(name, "stopped", "Not read: you stopped.") for name, _ in self._waiting]
            self._waiting.clear()

    def wait(self, seconds: float | None = None) -> None:
        """Wait until the queue is empty, at most so many seconds."""
        worker = self._worker
        if worker is not None:
            worker.join(seconds)

    @property
    def current(self) -> str | None:
        """The name of the file being read; None when none is."""
        return self._current

    @property
    def running(self) -> bool:
        """Whether a file is being read or waits."""
        with self._lock:
            return self._worker is not None

    @property
    def done(self) -> tuple[Taken, ...]:
        """What became of each file so far, in their order."""
        with self._lock:
            return tuple(self._done)

    @property
    def total(self) -> int:
        """How many files there are in all."""
        with self._lock:
            return len(self._done) + len(self._waiting) + (self._current is not None)

    def _work(self) -> None:
        while True:
            with self._lock:
                if not self._waiting:
                    self._worker = None
                    return
                name, data = self._waiting.popleft()
                self._current = name
            taken = take_file(self.desk, name, data)
            with self._lock:
                self._current = None
                # A file being read when the rest was stopped still comes before them.
                place = next((i for i, t in enumerate(self._done) if t.result == "stopped"), len(self._done))
                self._done.insert(place, taken)
