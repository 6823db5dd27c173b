"""A filter as a condition on flat rows: facets by their indexes, words by the index of each database's own kind."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import ColumnElement, Select, and_, bindparam, column, false, select, text
from sqlalchemy.orm import aliased

from lib.store.articles import known_as
from lib.store.filed_tables import EntityRow, NumberRow, QuoteRow
from lib.store.folding import handle, storable, tokens
from lib.store.identities import clusters_of
from lib.store.records import FACETS, Filter, Table
from lib.store.tables import ArticleRow

if TYPE_CHECKING:
    from lib.store.workspace import Workspace

COLUMNS: Final[dict[Table, Any]] = {"entities": EntityRow, "quotes": QuoteRow, "numbers": NumberRow}
INDEX: Final[dict[Table, str]] = {"entities": "entity_words", "quotes": "quote_words", "numbers": "number_words"}
MOST_WORDS: Final = 24  # of a filter: more would only cost time


def conditions(desk: Workspace, table: Table, narrowed: Filter, but: str = "") -> ColumnElement[bool]:
    """Return the filter as a condition on the table's rows; what is chosen in the facet `but` is left out."""
    source = COLUMNS[table]
    parts: list[ColumnElement[bool]] = [source.workspace == desk.key]
    said = [words for form in (narrowed.words, *narrowed.forms) if (words := words_of(form))]
    if said:
        parts.append(having(desk, table, said))
    for facet, values in narrowed.chosen:
        if facet != but and facet in FACETS[table]:
            parts.append(one_of(desk, source, facet, values))
    parts += [*within(source, narrowed), *named(desk, table, narrowed)]
    if table != "entities" and narrowed.sure_from is not None:
        parts.append(source.confidence >= narrowed.sure_from)
    if table != "entities" and narrowed.sure_below is not None:
        parts.append(source.confidence < narrowed.sure_below)
    return and_(*parts)


def within(source: Any, narrowed: Filter) -> Iterator[ColumnElement[bool]]:  # noqa: ANN401  (one of COLUMNS)
    """Return the conditions that a row's article was published in the days asked for."""
    if narrowed.since:
        yield source.published >= narrowed.since
    if narrowed.until:
        yield and_(source.published <= narrowed.until, source.published != "")


def named(desk: Workspace, table: Table, narrowed: Filter) -> Iterator[ColumnElement[bool]]:
    """Return the conditions that a row is one record, one entity under all its ids, or in an article that names it."""
    source = COLUMNS[table]
    if narrowed.record and table == "entities":
        yield EntityRow.handle == handle(storable(narrowed.record))
    elif narrowed.record:
        yield source.record == storable(narrowed.record)
    if narrowed.cluster:
        yield EntityRow.cluster.in_(resolved(desk, (narrowed.cluster,))) if table == "entities" else false()
    if narrowed.mentions_of:
        yield source.article.in_(naming(desk, narrowed.mentions_of))


def words_of(form: str) -> list[str]:
    """Return the words that a filter asks for, folded, each once."""
    return list(dict.fromkeys(tokens(storable(form))))[:MOST_WORDS]


def one_of(desk: Workspace, source: Any, facet: str, values: tuple[str, ...]) -> ColumnElement[bool]:  # noqa: ANN401
    """Return the condition that a row has one of the values chosen in a facet."""
    found: ColumnElement[bool]
    if facet == "speaker":
        found = source.voice.in_(resolved(desk, values))
    elif facet == "article_id":
        found = source.article.in_(here(desk, values))
    else:
        found = getattr(source, facet).in_([storable(value) for value in values])
    return found


def here(desk: Workspace, articles: tuple[str, ...]) -> Select[int]:
    """Return the keys of the articles with these ids."""
    known = [known_as(article) for article in articles]
    return select(ArticleRow.key).where(ArticleRow.workspace == desk.key, ArticleRow.id.in_(known))


def resolved(desk: Workspace, records: tuple[str, ...]) -> list[str]:
    """Return the handles of the clusters that entity ids belong to; other words stay as they are."""
    own = [handle(storable(record)) for record in records]
    with desk.reading() as link:
        known = clusters_of(link, desk.key, own)
    return [known.get(name, name) for name in own]


def having(desk: Workspace, table: Table, said: list[list[str]]) -> ColumnElement[bool]:
    """Return the condition that a row has all words of one of the lists, each word perhaps only begun.

    An entity is found in all its articles when it is in one, so that its counts are whole.
    """
    found = found_sqlite(table, said) if desk.database.is_sqlite else found_postgresql(table, said)
    if table != "entities":
        return found
    inner = select(EntityRow.cluster).where(EntityRow.workspace == desk.key, found).distinct()
    return EntityRow.cluster.in_(inner.correlate(None))


def found_sqlite(table: Table, said: list[list[str]]) -> ColumnElement[bool]:
    """Ask the FTS5 index of a table."""
    asked = " OR ".join("(" + " AND ".join(f'"{word}" *' for word in words) + ")" for words in said)
    index = INDEX[table]
    # No word of the filter is in the statement itself: they are bound.
    picked = text(f"SELECT rowid FROM {index} WHERE {index} MATCH :words")  # noqa: S608
    bound = picked.bindparams(bindparam("words", asked, unique=True)).columns(column("rowid"))
    key: ColumnElement[int] = COLUMNS[table].key
    return key.in_(bound)


def found_postgresql(table: Table, said: list[list[str]]) -> ColumnElement[bool]:
    """Ask the index of words that PostgreSQL keeps for a table: the expression has to be the one it was made with."""
    asked = " | ".join("(" + " & ".join(f"'{word}':*" for word in words) + ")" for words in said)
    name = COLUMNS[table].__tablename__
    held = text(f"array_to_tsvector(string_to_array(btrim({name}.search), ' ')) @@ CAST(:words AS tsquery)")
    return held.bindparams(bindparam("words", asked, unique=True)).self_group()  # type: ignore[return-value]


def naming(desk: Workspace, record: str) -> Select[int]:
    """Return the articles that name an entity, under any id that is one with it."""
    other = aliased(EntityRow)
    wanted = resolved(desk, (record,))
    return select(other.article).where(other.workspace == desk.key, other.cluster.in_(wanted))
