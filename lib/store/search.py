"""Full-text search over articles, behind one function that no query breaks: FTS5 on SQLite, tsvector on PostgreSQL.

Both are given the words that we cut and fold ourselves, each quoted, so that the two find the same.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final, Literal

from sqlalchemy import Connection, bindparam, select, text

from lib.store.filed_tables import EntityRow, QuoteRow
from lib.store.folding import TOKEN, folded, storable, tokens
from lib.store.tables import ArticleRow, ExtractionRow

Kind = Literal["article", "quote", "entity"]

AROUND: Final = 80
BREAKS: Final = re.compile(r"\s+")
MOST_WORDS: Final = 24  # of a query: more would only cost time
TSVECTOR: Final = 900_000  # bytes of different words that PostgreSQL takes for one article

FIND_SQLITE: Final = text(
    "SELECT articles.key FROM search_index JOIN articles ON articles.key = search_index.rowid "
    "WHERE search_index MATCH :words AND articles.workspace = :workspace AND articles.gone IS NULL "
    "ORDER BY search_index.rank, articles.number LIMIT :most"
)
FIND_POSTGRESQL: Final = text(
    "SELECT articles.key FROM search_index JOIN articles ON articles.key = search_index.article "
    "WHERE search_index.words @@ CAST(:words AS tsquery) AND articles.workspace = :workspace "
    "AND articles.gone IS NULL ORDER BY articles.number LIMIT :most"
)
DROP: Final = {
    "sqlite": text("DELETE FROM search_index WHERE rowid IN :articles").bindparams(
        bindparam("articles", expanding=True)
    ),
    "postgresql": text("DELETE FROM search_index WHERE article IN :articles").bindparams(
        bindparam("articles", expanding=True)
    ),
}
PUT: Final = {
    "sqlite": text("INSERT INTO search_index (rowid, words) VALUES (:article, :words)"),
    "postgresql": text("INSERT INTO search_index (article, words) VALUES (:article, array_to_tsvector(:words))"),
}


@dataclass(frozen=True, slots=True)
class Hit:
    """Where words were found: an article, a quote or an entity of it. `record` is None for the article itself.

    `start` and `end` are the first place in the text; `shown` is what stands there, with some words around it for an
    article.
    """

    kind: Kind
    article: str
    number: int
    record: str | None
    start: int
    end: int
    shown: str


def index_article(link: Connection, article: int, *texts: str | None) -> None:
    """Put the words of an article into the index, in the place of those that stand there."""
    drop_from_index(link, [article])
    words = [word for part in texts if part for word in tokens(storable(part))]
    if link.dialect.name == "sqlite":
        link.execute(PUT["sqlite"], {"article": article, "words": " ".join(words)})
        return
    room, kept = TSVECTOR, []
    for word in dict.fromkeys(words):
        room -= len(word.encode()) + 8
        if room > 0:
            kept.append(word)
    link.execute(PUT["postgresql"], {"article": article, "words": kept})


def drop_from_index(link: Connection, articles: Iterable[int]) -> None:
    """Take articles out of the index."""
    link.execute(DROP[link.dialect.name], {"articles": list(articles)})


def find(link: Connection, workspace: int, words: str, limit: int) -> tuple[Hit, ...]:
    """Find articles that have all the words, the last perhaps only begun, and the quotes and entities in them that do.

    At most `limit` hits of each kind; entities first, then quotes, then articles. No words find nothing.
    """
    asked = list(dict.fromkeys(tokens(storable(words))))[:MOST_WORDS]
    if not asked:
        return ()
    articles = matching(link, workspace, asked, limit)
    return (
        *entity_hits(link, articles, asked, limit),
        *quote_hits(link, articles, asked, limit),
        *article_hits(link, articles, asked),
    )


def matching(link: Connection, workspace: int, asked: list[str], limit: int) -> list[int]:
    """Return the keys of the articles that have the words."""
    if link.dialect.name == "sqlite":
        quoted = [f'"{word}"' for word in asked]
        bound = {"words": " ".join(quoted) + " *", "workspace": workspace, "most": limit}
        return list(link.execute(FIND_SQLITE, bound).scalars())
    bound = {"words": " & ".join(f"'{word}'" for word in asked) + ":*", "workspace": workspace, "most": limit}
    return list(link.execute(FIND_POSTGRESQL, bound).scalars())


def entity_hits(link: Connection, articles: list[int], asked: list[str], limit: int) -> list[Hit]:
    """Return the entities of these articles whose names have the words, those named most first."""
    found = select(
        EntityRow.article_id, EntityRow.number, EntityRow.record, EntityRow.start, EntityRow.end, EntityRow.name
    )
    found = found.where(EntityRow.article.in_(articles), *(EntityRow.search.contains(f" {w}") for w in asked))
    found = found.order_by(EntityRow.mentions.desc(), EntityRow.number, EntityRow.record).limit(limit)
    return [Hit("entity", *row) for row in link.execute(found)]


def quote_hits(link: Connection, articles: list[int], asked: list[str], limit: int) -> list[Hit]:
    """Return the quotes of these articles that have the words in them or in their speaker, in order."""
    found = select(QuoteRow.article_id, QuoteRow.number, QuoteRow.record, QuoteRow.start, QuoteRow.end, QuoteRow.text)
    found = found.where(QuoteRow.article.in_(articles), *(QuoteRow.search.contains(f" {w}") for w in asked))
    found = found.order_by(QuoteRow.number, QuoteRow.start, QuoteRow.record).limit(limit)
    return [Hit("quote", *row) for row in link.execute(found)]


def article_hits(link: Connection, articles: list[int], asked: list[str]) -> list[Hit]:
    """Return the articles in the order given, each with the first place of one of the words."""
    found = (
        select(ArticleRow.key, ArticleRow.id, ArticleRow.number, ExtractionRow.text)
        .join(ExtractionRow, ExtractionRow.article == ArticleRow.key)
        .where(ArticleRow.key.in_(articles))
    )
    rows = {row.key: row for row in link.execute(found)}
    hits = []
    for key in articles:
        if key in rows:
            row = rows[key]
            start, end = first_place(row.text, asked)
            hits.append(Hit("article", row.id, row.number, None, start, end, snippet(row.text, start, end)))
    return hits


def first_place(body: str, asked: list[str]) -> tuple[int, int]:
    """Return where the first of the words stands in a text; its beginning when only the title has them."""
    wanted, begun = set(asked), asked[-1]
    for match in TOKEN.finditer(body):
        word = folded(match[0])
        if word in wanted or word.startswith(begun):
            return match.span()
    return (0, 0)


def snippet(body: str, start: int, end: int) -> str:
    """Return a place of a text with some words around it, on one line."""
    left, right = max(0, start - AROUND), min(len(body), end + AROUND)
    if left:
        left = body.find(" ", left, start) + 1 or left
    if right < len(body):
        cut = body.rfind(" ", end, right)
        right = cut if cut > 0 else right
    shown = BREAKS.sub(" ", body[left:right]).strip()
    return f"{'… ' if left else ''}{shown}{' …' if right < len(body) else ''}"
