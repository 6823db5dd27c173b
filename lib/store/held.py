"""What a process holds of a workspace, so that clicks stay fast: the list of articles, extractions used last."""

from __future__ import annotations

import threading
from collections import OrderedDict
from dataclasses import dataclass, replace
from typing import Final

from lib.model import Extraction
from lib.store.items import Item

MOST: Final = 128
CHARACTERS: Final = 4_000_000  # of article text in all: an extraction takes some fifty bytes for each


@dataclass(frozen=True, slots=True)
class Held:
    """The list of articles at one version of a workspace."""

    version: int
    name: str
    entries: int
    items: tuple[Item, ...]
    by_id: dict[str, Item]

    @classmethod
    def of(cls, version: int, name: str, entries: int, items: tuple[Item, ...]) -> Held:
        """Build the list."""
        return cls(version, name, entries, items, {item.id: item for item in items})

    def with_last(self, item: Item) -> Held:
        """Return the list of the next version, which has one article more at its end."""
        return replace(self, version=self.version + 1, items=(*self.items, item), by_id=self.by_id | {item.id: item})


class Recent:
    """Extractions by article and revision, those used last; the same object as long as nothing changes."""

    def __init__(self) -> None:
        self._kept: OrderedDict[tuple[str, int], Extraction] = OrderedDict()
        self._characters = 0
        self._lock = threading.Lock()

    def get(self, item: Item) -> Extraction | None:
        """Return what is held for an article; None when it has to be read."""
        with self._lock:
            found = self._kept.get((item.id, item.revision))
            if found is not None:
                self._kept.move_to_end((item.id, item.revision))
            return found

    def put(self, article: str, revision: int, extraction: Extraction) -> Extraction:
        """Hold an extraction, or return the one that another thread was quicker to bring."""
        with self._lock:
            known = self._kept.get((article, revision))
            if known is not None:
                return known
            self._kept[article, revision] = extraction
            self._characters += len(extraction.article.text)
            while len(self._kept) > 1 and (len(self._kept) > MOST or self._characters > CHARACTERS):
                _, dropped = self._kept.popitem(last=False)
                self._characters -= len(dropped.article.text)
            return extraction
