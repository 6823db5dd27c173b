"""A head of labelled lines, as archives and notes have it: "Headline: …", "Byline: …", "Publication: …", "Date: …"."""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from lib.ingest.contacts import is_rule
from lib.ingest.dates import find_date
from lib.ingest.page import Layout
from lib.ingest.words import table
from lib.model import ZoneKind

LABELLED: Final = re.compile(r"(?P<label>[A-Za-z][A-Za-z ]{1,18}):\s+(?P<value>\S.*)")
FIRST: Final = 14  # lines in which such a head ends
FEWEST: Final = 2
LONGEST: Final = 400
KINDS: Final[dict[str, ZoneKind]] = {
    "title": "headline",
    "outlet": "byline",
    "author": "byline",
    "published": "dateline",
    "other": "furniture",
}


def mark_labels(layout: Layout) -> None:
    """Mark the labelled lines at the top of a page and keep what they say; fewer than two fields are no such head."""
    found: dict[str, tuple[int, str]] = {}
    marked: list[tuple[int, str]] = []
    for i in range(min(FIRST, len(layout.units))):
        line = layout.line(i) if layout.units[i].end - layout.units[i].start <= LONGEST else ""
        match = LABELLED.fullmatch(line)
        field = labels().get(match["label"].casefold()) if match else None
        if match and field:
            marked.append((i, field))
            found.setdefault(field, (i, match["value"].strip().strip("\"'")))
        elif not is_rule(line):
            break
    if len(found.keys() - {"other"}) < FEWEST:
        return
    for i, field in marked:
        if field != "published" or find_date(layout.line(i)):
            layout.kinds[i] = KINDS[field]
    layout.labelled = {field: value for field, value in found.items() if field != "other"}


@cache
def labels() -> dict[str, str]:
    """Return the labels in small letters, each with its field."""
    lists: dict[str, list[str]] = table("imprint")["labels"]
    return {label: field for field, listed in lists.items() for label in listed}
