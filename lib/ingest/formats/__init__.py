"""Files of every usual format to articles: one module a format, one way in."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Final

from lib.ingest.formats import limits
from lib.ingest.formats.archive import entries
from lib.ingest.formats.columns import guess_roles, is_sure, table_articles
from lib.ingest.formats.document import Document, to_article
from lib.ingest.formats.kinds import READABLE, kind_for
from lib.ingest.formats.mail import plain_part
from lib.ingest.formats.tables import read_table
from lib.ingest.formats.worker import WORKER
from lib.ingest.jsonl import read_jsonl, states_texts
from lib.ingest.outcome import Outcome
from lib.ingest.reading import EMPTY, read_bytes
from lib.ingest.refusal import Refusal
from lib.model import Article

__all__ = ["READABLE", "Preview", "preview_table", "read_file_content"]

TABLES: Final = frozenset({"csv", "json", "jsonl", "sheet"})
SHOWN_ROWS: Final = 4

Apart = Callable[[str, bytes], None]


@dataclass(frozen=True, slots=True)
class Preview:
    """A table before its articles are made: columns, first rows by column, number of rows, and the guess.

    `roles` says which column holds what (text, title, outlet, author, published, id); `sure` whether it is plain.
    """

    columns: tuple[str, ...]
    rows: tuple[Mapping[str, str], ...]
    count: int
    roles: Mapping[str, str]
    sure: bool


def preview_table(data: bytes, name: str) -> Preview | None:
    """Return a table's preview; None for what is no table, or none that can be read (reading it says why)."""
    try:
        check_file(data)
        kind = kind_for(data, name)
        if kind not in TABLES or is_contract(kind, data):
            return None
        table = read_table(data, kind, name)
    except Refusal:
        return None
    roles = guess_roles(table)
    first = tuple(row.cells for row in table.rows if row.cells)[:SHOWN_ROWS]
    return Preview(table.columns, first, len(table.rows), roles, is_sure(table, roles))


def is_contract(kind: str, data: bytes) -> bool:
    """Tell whether a file holds articles as lines of JSON with a "text", as the product itself writes them."""
    return kind == "jsonl" and states_texts(data)


def read_file_content(
    data: bytes,
    name: str,
    *,
    as_text: bool = False,
    inside: bool = False,
    roles: Mapping[str, str] | None = None,
    apart: Apart | None = None,
) -> Iterator[Outcome]:
    """Read a file's content, whatever its format: an outcome an article, at least one, none of them raised.

    Tables give an outcome a row, archives those of their files; everything else exactly one. `as_text` reads it as
    plain text whatever its name; `inside` says that it came out of an archive, where no further archive is opened;
    `roles` which column of a table holds what, where a person said so. `apart` is handed the tables of an archive, as
    name and content, so that somebody can be asked about their columns; they then give no outcome here.
    """
    try:
        check_file(data)
        kind = "text" if as_text else kind_for(data, name)
        if kind == "zip":
            yield from archive_articles(data, name, inside=inside, apart=apart)
        elif is_contract(kind, data):
            yield from read_jsonl(data, name)
        elif kind in TABLES:
            yield from table_articles(read_table(data, kind, name), name, roles)
        else:
            yield Outcome(name, one_article(data, kind, name, as_text=as_text))
    except Refusal as refusal:
        yield Outcome(name, problem=str(refusal))


def check_file(data: bytes) -> None:
    """Raise Refusal for an empty file and for one that is over the limit."""
    if not data:
        raise Refusal(EMPTY)
    if len(data) > limits.FILE_BYTES:
        raise Refusal(limits.FILE.format(size=len(data) / limits.MB, limit=limits.FILE_BYTES / limits.MB))


def archive_articles(data: bytes, name: str, *, inside: bool, apart: Apart | None = None) -> Iterator[Outcome]:
    """Yield the outcomes of an archive's files, each named with its archive. Raises Refusal for one within another.

    Tables are handed to `apart` instead, where it is given.
    """
    if inside:
        raise Refusal(limits.NESTED)
    found = False
    for entry in entries(data):
        found = True
        place = f"{name} / {entry.name}"
        if entry.problem:
            yield Outcome(place, problem=entry.problem)
        elif apart is not None and preview_table(entry.data, entry.name) is not None:
            apart(place, entry.data)
        else:
            for outcome in read_file_content(entry.data, entry.name, inside=True):
                yield outcome._replace(name=f"{name} / {outcome.name}")
    if not found:
        raise Refusal(limits.EMPTY_ARCHIVE)


def one_article(data: bytes, kind: str, name: str, *, as_text: bool) -> Article:
    """Read a file that holds one article. Raises Refusal."""
    if kind == "text":
        return read_bytes(data, name, as_text=as_text)
    if kind not in {"mail", "mhtml"}:
        return to_article(WORKER.read(kind, data), name)
    document, page = plain_part(data, saved_page=kind == "mhtml")
    if page is not None:
        document = with_page(document or Document(""), WORKER.read("html", page))
    return to_article(document or Document(""), name)


def with_page(headers: Document, page: Document) -> Document:
    """Join what a mail's headers say to what its page says; the page knows better."""
    stated = {name: getattr(headers, name) for name in ("title", "author", "published") if not getattr(page, name)}
    origins = {**dict(headers.origins), **dict(page.origins)}
    return replace(page, origins=tuple(origins.items()), **stated)
