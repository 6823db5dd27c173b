"""Bringing a workspace up to date in the background: records that an older version made are made anew."""

from __future__ import annotations

import logging
import threading
import time
from dataclasses import dataclass, field
from typing import Final

from lib.extract import NoModelError, extract
from lib.store import Item, NoWorkspaceError, StoreError, Workspace

LOG = logging.getLogger(__name__)
AT_ONCE: Final = 120  # articles filed while a person waits for what was decided
BEHIND: Final = 15  # and in one step behind: whoever else wants to write waits for so many
BREATH: Final = 0.1  # seconds left to others between two steps
_filing: dict[tuple[str, str], threading.Thread] = {}
_lock = threading.Lock()


def filing_goes_on(desk: Workspace) -> int:
    """File what waits to be filed: few articles at once, many behind. Return how many still wait."""
    waiting = desk.unfiled()
    if waiting <= AT_ONCE:
        while desk.file_some():
            pass
        return 0
    place = (desk.database.url, desk.id)
    with _lock:
        worker = _filing.get(place)
        if worker is None or not worker.is_alive():
            worker = _filing[place] = threading.Thread(target=file_all, args=(desk,), name="filing", daemon=True)
            worker.start()
    return waiting


def file_all(desk: Workspace) -> None:
    """File all that waits, in small steps."""
    try:
        while desk.file_some(BEHIND):
            time.sleep(BREATH)
    except StoreError as problem:
        # It goes on with the next screen that asks.
        LOG.warning("articles are not filed now: %s", problem)


@dataclass
class Renewal:
    """How far it is. Decisions are kept: they are lines of the ledger, and speak of records by ids that stay."""

    desk: Workspace | None
    waiting: tuple[Item, ...] = ()
    done: int = 0
    _worker: threading.Thread | None = field(default=None, repr=False)

    @classmethod
    def begin(cls, desk: Workspace | None, version: str) -> Renewal:
        """Begin with the articles that need it; with none, nothing runs."""
        waiting = desk.stale(version) if desk is not None else ()
        made = cls(desk, waiting)
        if desk is not None and (waiting or desk.unfiled()):
            made._worker = threading.Thread(target=made._work, name="renewal", daemon=True)
            made._worker.start()
        return made

    @property
    def running(self) -> bool:
        """Whether articles are being read anew."""
        return bool(self.waiting) and self._worker is not None and self._worker.is_alive()

    def wait(self, seconds: float | None = None) -> None:
        """Wait until it is through, at most so many seconds."""
        if self._worker is not None:
            self._worker.join(seconds)

    def _work(self) -> None:
        desk = self.desk
        if desk is None:
            return
        try:
            file_all(desk)
            for item in self.waiting:
                self._renew(desk, item.id)
                self.done += 1
        except NoWorkspaceError:
            return
        except (StoreError, NoModelError) as problem:
            # It goes on when the workspace is opened next.
            LOG.warning("articles are not brought up to date now: %s", problem)

    def _renew(self, desk: Workspace, article_id: str) -> None:
        held = desk.get(article_id)
        if held is None:
            return
        try:
            fresh = extract(held.article)
        except NoModelError:
            raise
        except Exception as fault:  # noqa: BLE001  (one article must not stop the rest; the log never holds its text)
            LOG.error("analysis failed: %s", type(fault).__name__)  # noqa: TRY400
            return
        if desk.get(article_id) is held:
            desk.add(fresh)
