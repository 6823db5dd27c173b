"""A workspace: the articles of one desk with their records, decisions and views. It outlives tabs and servers."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Any, Final

from sqlalchemy import Connection, func, select, update

from lib.model import Article, Extraction
from lib.store.articles import (
    LISTED,
    columns,
    forget_gone,
    known_as,
    put_again,
    put_new,
    read_extraction,
    storable_extraction,
    take_away,
)
from lib.store.database import Database
from lib.store.faults import NoWorkspaceError
from lib.store.filed_desk import FiledDesk
from lib.store.held import Held, Recent
from lib.store.items import Item, older
from lib.store.search import Hit, find, index_article
from lib.store.tables import ArticleRow, WorkspaceRow

UNDO_STEPS: Final = 20


class Workspace(FiledDesk):
    """Extractions by article id, in the order they were added, in a database. Safe to use from several threads at once.

    An article keeps its letter as long as it stands here, whatever is removed around it. The next one takes the letter
    after the last; in an empty workspace letters begin again at A. Each change is one transaction. What is held in
    memory is looked up again as soon as another tab or server has changed the workspace. Every method raises
    NoWorkspaceError once it was deleted, and StoreError when the database fails.
    """

    def __init__(self, database: Database, key: int, address: str) -> None:
        super().__init__(database, key, address)
        self._held: Held | None = None
        self._recent = Recent()

    @property
    def name(self) -> str:
        """What people call it."""
        return self._now().name

    @property
    def version(self) -> int:
        """A number that grows with every change, by whomever."""
        return self._now().version

    def items(self) -> tuple[Item, ...]:
        """Return every article with its letter, in order. No extraction is read for it."""
        return self._now().items

    def all(self) -> tuple[Extraction, ...]:
        """Read every extraction, in order."""
        return tuple(item.extraction for item in self.items())

    def item(self, article_id: str | None) -> Item | None:
        """Return an article as the list shows it; None when it is not here."""
        return self._now().by_id.get(known_as(article_id)) if article_id else None

    def get(self, article_id: str | None) -> Extraction | None:
        """Return the extraction of an article, the same object until something changes; None when it is not here."""
        item = self.item(article_id)
        return item.extraction if item else None

    def letter(self, article_id: str) -> str | None:
        """Return the letter of an article; None when it is not here."""
        item = self.item(article_id)
        return item.letter if item else None

    def add(self, extraction: Extraction) -> bool:
        """Put an extraction at the end; when its article is there already, replace it in place and return False.

        Adding a new article closes the undo of earlier removals, so that a letter never means two articles.
        """
        extraction = storable_extraction(extraction)
        article_id = extraction.article.id
        with self._lock, self._changing() as (link, version):
            known = self._row(link, article_id)
            if known is not None and known.gone is None:
                put_again(link, known.key, extraction)
                self._file(link, known.key, known.number, extraction)
                self._settle(link)
                return False
            forget_gone(link, self.key)
            highest = select(func.max(ArticleRow.number)).where(ArticleRow.workspace == self.key)
            last = link.execute(highest).scalar()
            number = 0 if last is None else last + 1
            key = put_new(link, self.key, number, extraction)
            self._file(link, key, number, extraction)
            self._settle(link)
        with self._lock:
            self._recent.put(article_id, 1, extraction)
            if self._held is not None and self._held.version + 1 == version:
                listed = {k: v for k, v in columns(extraction).items() if k != "filed"}
                self._held = self._held.with_last(Item(number, article_id, **listed, revision=1, read=self._read))
        return True

    def add_all(self, extractions: Iterable[Extraction]) -> None:
        """Put several at the end, in their order, each in a transaction of its own."""
        for extraction in extractions:
            self.add(extraction)

    def remove(self, *article_ids: str) -> tuple[Item, ...]:
        """Take articles off in one step that `undo_remove` takes back as one. Return those that were there."""
        there = self._now().by_id
        gone = tuple(there[key] for key in dict.fromkeys(map(known_as, article_ids)) if key in there)
        if not gone:
            return ()
        wanted = {item.id for item in gone}
        with self._changing() as (link, version):
            rows = link.execute(
                select(ArticleRow.key, ArticleRow.id).where(ArticleRow.workspace == self.key, ArticleRow.gone.is_(None))
            )
            take_away(link, self.key, [row.key for row in rows if row.id in wanted], version)
            steps = select(ArticleRow.gone).where(ArticleRow.workspace == self.key, ArticleRow.gone.is_not(None))
            kept = sorted(step for step in link.execute(steps.distinct()).scalars() if step is not None)[-UNDO_STEPS:]
            if kept:
                forget_gone(link, self.key, before=kept[0])
        return gone

    def removed(self) -> tuple[Item, ...]:
        """Return what `undo_remove` would bring back; empty when there is nothing to undo."""
        last = select(func.max(ArticleRow.gone)).where(ArticleRow.workspace == self.key).scalar_subquery()
        asked = select(*LISTED).where(ArticleRow.workspace == self.key, ArticleRow.gone == last)
        with self.database.reading() as link:
            rows = link.execute(asked.order_by(ArticleRow.number)).all()
        return tuple(self._item(row) for row in rows)

    def undo_remove(self) -> tuple[Item, ...]:
        """Bring the articles of the last removal back, each to its place and letter. Return them."""
        back = self.removed()
        if not back:
            return ()
        with self._changing() as (link, _):
            for item in back:
                row = self._row(link, item.id)
                if row is None or row.gone is None:
                    continue
                extraction = read_extraction(link, row.key)
                link.execute(update(ArticleRow).where(ArticleRow.key == row.key).values(gone=None, filed=0))
                if extraction is not None:
                    index_article(link, row.key, extraction.article.title, extraction.article.text)
                    self._file(link, row.key, row.number, extraction)
            self._settle(link)
        return back

    def edit(self, article: Article) -> bool:
        """Replace what is known about an article (title, outlet, author, date); its text and records stay.

        Return False when the article is no longer here. Raises ValueError when the text differs.
        """
        old = self.get(article.id)
        if old is None:
            return False
        if old.article.text != article.text:
            raise ValueError("the text of an article never changes")
        with self._changing() as (link, _):
            row = self._row(link, known_as(article.id))
            if row is None or row.gone is not None:
                return False
            new = storable_extraction(replace(old, article=article))
            put_again(link, row.key, new)
            self._file(link, row.key, row.number, new)
            self._settle(link)
        return True

    def clear(self) -> None:
        """Remove every article for good, the undo of removals included. The ledger stays."""
        with self._changing() as (link, version):
            keys = link.execute(select(ArticleRow.key).where(ArticleRow.workspace == self.key)).scalars().all()
            take_away(link, self.key, list(keys), version)
            forget_gone(link, self.key)

    def search(self, words: str, limit: int = 50) -> tuple[Hit, ...]:
        """Find words in articles, quotes and names; see `lib.store.search.find`."""
        with self.reading() as link:
            return find(link, self.key, words, limit)

    def stale(self, version: str) -> tuple[Item, ...]:
        """Return the articles whose records an older version of the product made."""
        return tuple(item for item in self.items() if older(item.engine, version))

    def _row(self, link: Connection, article_id: str) -> Any:  # noqa: ANN401  (a row of three columns)
        return link.execute(
            select(ArticleRow.key, ArticleRow.number, ArticleRow.gone).where(
                ArticleRow.workspace == self.key, ArticleRow.id == article_id
            )
        ).one_or_none()

    def _item(self, row: Any) -> Item:  # noqa: ANN401  (a row of the columns LISTED)
        return Item(*(*row, self._read))

    def _now(self) -> Held:
        """Return the list of articles as it is in the database now."""
        asked = select(WorkspaceRow.version, WorkspaceRow.name, WorkspaceRow.entries)
        with self.database.reading() as link:
            now = link.execute(asked.where(WorkspaceRow.key == self.key, WorkspaceRow.gone.is_(None))).one_or_none()
            if now is None:
                raise NoWorkspaceError
            held = self._held
            if held is not None and held.version == now.version:
                return held
            listed = select(*LISTED).where(ArticleRow.workspace == self.key, ArticleRow.gone.is_(None))
            rows = link.execute(listed.order_by(ArticleRow.number)).all()
        held = Held.of(now.version, now.name, now.entries, tuple(self._item(row) for row in rows))
        with self._lock:
            if self._held is None or self._held.version < held.version:
                self._held = held
        return held

    def _read(self, item: Item) -> Extraction:
        """Return the extraction of an article on the list, held or read."""
        found = self._recent.get(item)
        if found is not None:
            return found
        with self.database.reading() as link:
            row = self._row(link, item.id)
            extraction = read_extraction(link, row.key) if row is not None else None
        if extraction is None:
            raise NoWorkspaceError("This article was removed by another tab. Open another from the list.")
        return self._recent.put(item.id, item.revision, extraction)
