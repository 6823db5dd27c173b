"""What of a workspace is filed for Explore: brought up to date before a question is answered, answers remembered."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable, Hashable, Iterator, Mapping
from contextlib import contextmanager
from typing import Any, Final, TypeVar

from sqlalchemy import Connection, func, select

from lib.model import Extraction
from lib.store.articles import read_extraction
from lib.store.beside import Beside
from lib.store.database import Database
from lib.store.filed_tables import IdentityRow
from lib.store.filing import LAYOUT, file_article
from lib.store.search import index_article
from lib.store.settling import settle
from lib.store.tables import ArticleRow, WorkspaceRow

Answer = TypeVar("Answer")

ANSWERS: Final = 400
AT_ONCE: Final = 60  # articles filed anew before a question is answered; of more, none is


class FiledDesk(Beside):
    """A workspace whose records lie in flat rows, as decided, with one cluster for each person or body."""

    def __init__(self, database: Database, key: int, address: str) -> None:
        super().__init__(database, key, address)
        self._filed_at = 0  # the version at which every article was filed
        self._answers: tuple[int, dict[Hashable, Any]] = (0, {})

    @property
    @abstractmethod
    def version(self) -> int:
        """A number that grows with every change, by whomever."""

    def unfiled(self) -> int:
        """Return how many articles are still to be filed for Explore."""
        if self._filed_at == self.version:
            return 0
        with self.database.reading() as link:
            return link.execute(select(func.count()).select_from(ArticleRow).where(*self._to_file())).scalar_one()

    def file_some(self, most: int = AT_ONCE) -> int:
        """File articles whose rows are missing or no longer right; return how many were."""
        now = self.version
        if self._filed_at == now:
            return 0
        with self.database.reading() as link:
            waits = link.execute(select(ArticleRow.key).where(*self._to_file()).limit(1)).first() is not None
            if not waits and not self._to_settle(link):
                self._filed_at = now
                return 0
        self.ledger()
        with self.database.writing() as link:
            # On PostgreSQL another server would file the same articles: the workspace's row is a place in line.
            link.execute(select(WorkspaceRow.key).where(WorkspaceRow.key == self.key).with_for_update())
            asked = select(ArticleRow.key, ArticleRow.number, ArticleRow.title).where(*self._to_file()).limit(most)
            rows = link.execute(asked).all()
            for row in rows:
                extraction = read_extraction(link, row.key)
                if extraction is not None:
                    index_article(link, row.key, row.title, extraction.article.text)
                    self._file(link, row.key, row.number, extraction)
            self._settle(link)
        return len(rows)

    def remembered(self, key: Hashable, make: Callable[[], Answer]) -> Answer:
        """Return the answer to a question about all records, asked anew when anything changed."""
        self._bring_up()
        now = self.version
        with self._lock:
            if self._answers[0] != now or self._filed_at != now:
                self._answers = (now, {})
            answers = self._answers[1]
        if key not in answers:
            made = make()
            if len(answers) >= ANSWERS:
                answers.clear()
            answers[key] = made
        answer: Answer = answers[key]
        return answer

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """Open a transaction for questions about all records, which are first brought up to date, see `_bring_up`."""
        self._bring_up()
        with self.database.reading() as link:
            yield link

    def _bring_up(self) -> None:
        """File what waits, unless it is so much that a question would wait for it: `file_some` is then to be called."""
        if self._filed_at != self.version and self.unfiled() <= AT_ONCE:
            self.file_some()

    def _to_file(self) -> tuple[Any, ...]:
        return (ArticleRow.workspace == self.key, ArticleRow.gone.is_(None), ArticleRow.filed != LAYOUT)

    def _file(self, link: Connection, key: int, number: int, extraction: Extraction) -> None:
        """File an article's records as decided."""
        states: Mapping[str, str] = {}
        if self.database.decided is not None:
            lines = self._ledger(link)
            if lines:
                extraction, states = self.database.decided(extraction, lines)
        file_article(link, self.key, key, number, extraction, states, self.database.joining)

    def _settle(self, link: Connection) -> None:
        """Decide anew who is who among the entities that a change touched."""
        joining = self.database.joining
        if joining is not None:
            settle(link, self.key, joining, joining.apart(self._ledger(link)))

    def _to_settle(self, link: Connection) -> bool:
        """Tell whether any entity is still to be looked at again."""
        if self.database.joining is None:
            return False
        asked = select(IdentityRow.handle).where(IdentityRow.workspace == self.key, IdentityRow.stale == 1)
        return link.execute(asked.limit(1)).first() is not None
