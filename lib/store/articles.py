"""Articles and extractions as rows: written, read back, taken away, within a transaction that the caller holds."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any, Final

from sqlalchemy import Connection, delete, insert, select, update

from lib.model import Extraction, from_plain, to_json, to_plain
from lib.store.filing import unfile
from lib.store.folding import handle, storable
from lib.store.items import opening
from lib.store.search import drop_from_index, index_article
from lib.store.tables import ArticleRow, ExtractionRow

MANY: Final = 500  # keys in one statement
# The columns of an Item, in its order.
LISTED: Final = (
    ArticleRow.number,
    ArticleRow.id,
    ArticleRow.title,
    ArticleRow.outlet,
    ArticleRow.author,
    ArticleRow.published,
    ArticleRow.opening,
    ArticleRow.words,
    ArticleRow.quotes,
    ArticleRow.numbers,
    ArticleRow.entities,
    ArticleRow.engine,
    ArticleRow.revision,
)


def columns(extraction: Extraction) -> dict[str, Any]:
    """Return what the list of articles says about one."""
    article = extraction.article
    return {
        "title": article.title,
        "outlet": article.outlet,
        "author": article.author,
        "published": article.published,
        "opening": opening(article),
        "words": article.words,
        "quotes": len(extraction.quotes),
        "numbers": len(extraction.numbers),
        "entities": len(extraction.entities),
        "engine": extraction.engine.version,
        "filed": 0,
    }


def storable_extraction(extraction: Extraction) -> Extraction:
    """Return an extraction as any database holds it: see `storable`, and `handle` for the article's id.

    One that is fine is returned as it is.
    """
    line = to_json(extraction)
    if storable(line) != line or "\\u0000" in line:
        extraction = from_plain(clean(to_plain(extraction)))
    known = known_as(extraction.article.id)
    if known == extraction.article.id:
        return extraction
    return replace(extraction, article=replace(extraction.article, id=known))


def known_as(given: str) -> str:
    """Return the id that an article with this one goes by here."""
    return handle(storable(given))


def clean(plain: Any) -> Any:  # noqa: ANN401  (whatever JSON holds; as deep as the contract's objects, no deeper)
    """Return a plain value with every text in it as any database holds it."""
    if isinstance(plain, str):
        return storable(plain)
    if isinstance(plain, dict):
        return {clean(name): clean(value) for name, value in plain.items()}
    return [clean(value) for value in plain] if isinstance(plain, list) else plain


def wire(extraction: Extraction) -> tuple[str, str]:
    """Return the text of an article whose extraction is storable, and the JSON of everything else."""
    plain = to_plain(extraction)
    text = plain["article"].pop("text")
    return text, json.dumps(plain, ensure_ascii=False, separators=(",", ":"), allow_nan=False)


def unwired(text: str, rest: str) -> Extraction:
    """Build an extraction from the two."""
    plain = json.loads(rest)
    plain["article"]["text"] = text
    return from_plain(plain)


def put_new(link: Connection, workspace: int, number: int, extraction: Extraction) -> int:
    """Write an article that is not there yet; return its key."""
    row = columns(extraction) | {"workspace": workspace, "id": extraction.article.id, "number": number}
    key: int = link.execute(insert(ArticleRow).values(row).returning(ArticleRow.key)).scalar_one()
    text, rest = wire(extraction)
    link.execute(insert(ExtractionRow).values(article=key, text=text, wire=rest))
    index_article(link, key, extraction.article.title, text)
    return key


def put_again(link: Connection, key: int, extraction: Extraction) -> None:
    """Write an article in the place of what stands at this key."""
    changed = columns(extraction) | {"revision": ArticleRow.revision + 1}
    link.execute(update(ArticleRow).where(ArticleRow.key == key).values(changed))
    text, rest = wire(extraction)
    link.execute(update(ExtractionRow).where(ExtractionRow.article == key).values(text=text, wire=rest))
    index_article(link, key, extraction.article.title, text)


def read_extraction(link: Connection, key: int) -> Extraction | None:
    """Read an extraction back; None when there is none at this key."""
    row = link.execute(select(ExtractionRow.text, ExtractionRow.wire).where(ExtractionRow.article == key)).one_or_none()
    return None if row is None else unwired(row.text, row.wire)


def take_away(link: Connection, workspace: int, keys: list[int], removal: int) -> None:
    """Take articles off the desk, to be brought back perhaps: what is derived goes, the article stays."""
    for some in (keys[i : i + MANY] for i in range(0, len(keys), MANY)):
        link.execute(update(ArticleRow).where(ArticleRow.key.in_(some)).values(gone=removal, filed=0))
        drop_from_index(link, some)
        for key in some:
            unfile(link, workspace, key)


def forget_gone(link: Connection, workspace: int, before: int | None = None) -> None:
    """Delete for good what was taken off; with `before`, only removals of a lower number."""
    lost = [ArticleRow.workspace == workspace, ArticleRow.gone.is_not(None)]
    if before is not None:
        lost.append(ArticleRow.gone < before)
    link.execute(delete(ArticleRow).where(*lost))
