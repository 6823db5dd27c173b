"""What a reader of one format hands on: a text, what the file says about it, and where it says so."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Final

from lib.ingest.characters import one_line, settle
from lib.ingest.dates import find_date, is_iso
from lib.ingest.reading import read_text
from lib.model import Article

FIELDS: Final = ("title", "outlet", "author", "published")
LONGEST: Final = 500


@dataclass(frozen=True, slots=True)
class Document:
    """A text with the fields that its file states. `origins` says where each stands ("meta tag og:title")."""

    text: str
    title: str | None = None
    outlet: str | None = None
    author: str | None = None
    published: str | None = None
    article_id: str | None = None
    origins: tuple[tuple[str, str], ...] = ()
    warnings: tuple[str, ...] = ()


def document_of(text: str, stated: Mapping[str, tuple[str, str]]) -> Document:
    """Make a document of a text and what its file states: field name to (value, where it stands); empty values drop."""
    kept = {name: pair for name, pair in stated.items() if pair[0].strip()}
    value = {name: kept[name][0].strip() if name in kept else None for name in FIELDS}
    return Document(
        text,
        title=value["title"],
        outlet=value["outlet"],
        author=value["author"],
        published=value["published"],
        origins=tuple((name, where) for name, (_, where) in kept.items()),
    )


def to_article(document: Document, name: str) -> Article:
    """Turn a document into an article; the origin of each field the file states is kept. Raises Refusal."""
    stated = {field: tidy(getattr(document, field)) for field in FIELDS}
    stated["published"] = day_of(stated["published"])
    article = read_text(document.text, article_id=document.article_id, name=name, **stated)
    where = dict(document.origins)
    origins = {
        n: where.get(n, "stated in the file") if stated.get(n) and o == "given" else o for n, o in article.origins
    }
    return replace(article, origins=tuple(origins.items()), warnings=(*document.warnings, *article.warnings))


def tidy(value: str | None) -> str | None:
    """Return a stated field as one line of bounded length, control characters settled; None for an empty one."""
    line = one_line(settle(value)[0]) if value else None
    return line[:LONGEST].strip() or None if line else None


def day_of(value: str | None) -> str | None:
    """Return the day of a stated date or time as ISO text; None when it is no full date."""
    if value is None:
        return None
    if is_iso(value[:10]):
        return value[:10]
    return find_date(value)
