"""What the columns of tables are called: text, title, outlet, author, date and id under their usual names."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Final

ROLES: Final = ("text", "title", "outlet", "author", "published", "id")
# What columns are called, in order of trust.
CALLED: Final[Mapping[str, tuple[str, ...]]] = {
    "text": (
        "text", "body", "content", "article", "articletext", "fulltext", "maintext", "articlebody", "story", "bodytext",
    ),
    "title": ("title", "headline", "head", "subject", "name"),
    "outlet": (
        "outlet", "publisher", "publication", "source", "sitename", "newspaper", "paper", "medium", "media", "site",
    ),
    "author": ("author", "authors", "byline", "by", "writer", "creator"),
    "published": (
        "published", "date", "publishedat", "pubdate", "datepublished", "publicationdate", "publishdate", "day", "time",
    ),
    "id": ("id", "articleid", "guid", "uid", "key", "number", "no"),
}  # fmt: skip


def column_called(role: str, columns: Iterable[str]) -> str | None:
    """Return the column whose name says this role; None when there is none."""
    folded = {re.sub(r"[^a-z]", "", column.casefold()): column for column in reversed(list(columns))}
    return next((folded[name] for name in CALLED[role] if name in folded), None)
