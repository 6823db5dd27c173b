"""The desk's articles while the server runs: added, removed, brought back. One shelf serves every tab of the desk."""

from __future__ import annotations

import threading
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from string import ascii_uppercase
from typing import Final

from lib.model import Article, Extraction

UNDO_STEPS: Final = 20


@dataclass(frozen=True, slots=True)
class Item:
    """An extraction on the shelf and the number its letter is made of (0 is A)."""

    number: int
    extraction: Extraction

    @property
    def letter(self) -> str:
        """A, B … Z, AA, AB …: the article's short name everywhere on the desk."""
        return letter(self.number)


@dataclass
class Shelf:
    """Extractions by article id, in the order they were added. Safe to use from several threads at once.

    An article keeps its letter as long as it stands here, whatever is removed around it. The next one takes the letter
    after the last; on an empty shelf letters begin again at A.
    """

    _items: dict[str, Item] = field(default_factory=dict)
    _removed: list[tuple[Item, ...]] = field(default_factory=list)
    _lock: threading.RLock = field(default_factory=threading.RLock)

    def add(self, extraction: Extraction) -> bool:
        """Put an extraction at the end; when its article is there already, replace it in place and return False.

        Adding a new article closes the undo of earlier removals, so that a letter never means two articles.
        """
        key = extraction.article.id
        with self._lock:
            known = self._items.get(key)
            if known is not None:
                self._items[key] = replace(known, extraction=extraction)
                return False
            number = max((item.number for item in self._items.values()), default=-1) + 1
            self._items[key] = Item(number, extraction)
            self._removed.clear()
            return True

    def add_all(self, extractions: Iterable[Extraction]) -> None:
        """Put several at the end, in their order."""
        for extraction in extractions:
            self.add(extraction)

    def items(self) -> tuple[Item, ...]:
        """Return everything on the shelf with its letter, in order."""
        with self._lock:
            return tuple(self._items.values())

    def all(self) -> tuple[Extraction, ...]:
        """Return every extraction on the shelf, in order."""
        return tuple(item.extraction for item in self.items())

    def get(self, article_id: str | None) -> Extraction | None:
        """Return the extraction of an article; None when it is not on the shelf."""
        with self._lock:
            item = self._items.get(article_id) if article_id else None
        return item.extraction if item else None

    def letter(self, article_id: str) -> str | None:
        """Return the letter of an article; None when it is not on the shelf."""
        with self._lock:
            item = self._items.get(article_id)
        return item.letter if item else None

    def remove(self, *article_ids: str) -> tuple[Extraction, ...]:
        """Take articles off in one step that `undo_remove` takes back as one. Return those that were there."""
        with self._lock:
            gone = tuple(item for key in dict.fromkeys(article_ids) if (item := self._items.pop(key, None)))
            if gone:
                self._removed = [*self._removed, gone][-UNDO_STEPS:]
            return tuple(item.extraction for item in gone)

    def removed(self) -> tuple[Extraction, ...]:
        """Return what `undo_remove` would bring back; empty when there is nothing to undo."""
        with self._lock:
            return tuple(item.extraction for item in self._removed[-1]) if self._removed else ()

    def undo_remove(self) -> tuple[Extraction, ...]:
        """Bring the articles of the last removal back, each to its place and letter. Return them."""
        with self._lock:
            if not self._removed:
                return ()
            back = self._removed.pop()
            held = sorted([*self._items.values(), *back], key=lambda item: item.number)
            self._items = {item.extraction.article.id: item for item in held}
            return tuple(item.extraction for item in back)

    def edit(self, article: Article) -> bool:
        """Replace what is known about an article (title, outlet, author, date); its text and records stay.

        Return False when the article is no longer here. Raises ValueError when the text differs.
        """
        with self._lock:
            old = self._items.get(article.id)
            if old is None:
                return False
            if old.extraction.article.text != article.text:
                raise ValueError("the text of an article never changes")
            self._items[article.id] = replace(old, extraction=replace(old.extraction, article=article))
            return True

    def clear(self) -> None:
        """Forget everything, undo included."""
        with self._lock:
            self._items.clear()
            self._removed.clear()


def letter(number: int) -> str:
    """Name the article with this number, as a spreadsheet names its columns: 0 is A, 25 is Z, 26 is AA."""
    name = ""
    number += 1
    while number:
        number, rest = divmod(number - 1, len(ascii_uppercase))
        name = ascii_uppercase[rest] + name
    return name
