"""The lines of a page that sign it: who wrote, above the story and in its last lines."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from lib.ingest.bylines import (
    Byline,
    after_opener,
    has_role,
    is_by_place,
    is_name,
    parse_bare_byline,
    parse_byline,
    parse_pair,
)
from lib.ingest.dates import find_date, without_time
from lib.ingest.gazetteer import is_place
from lib.ingest.outlet_names import is_person
from lib.ingest.page import Layout

LAST_LINES: Final = 12
CLOSING: Final = re.compile(
    r"(?:[Bb]y\s|with (?:a report|reports|reporting) from\s)?(?P<name>[^,;:()|·•]{3,60}?)"
    r"(?=\.?$|[,|(·•]|\.\s|\s[–—-]\s|\s\()"
)
EDGES: Final = "-–—() "
MOST_NAMES: Final = 2
COMPANY: Final = frozenset({"ltd", "limited", "plc", "inc", "llc", "gmbh", "dac"})
SIGNING: Final = ("·", "•", "|", " – ", " — ", " - ")


class Signature(NamedTuple):
    """A byline, the unit it stands in, the words for where that is, and whether it says "By" or the like."""

    i: int
    byline: Byline
    origin: str
    led: bool


def read_signatures(layout: Layout) -> Iterator[Signature]:
    """Yield the bylines above the story and in its last lines."""
    count = len(layout.units)
    for i, kind in enumerate(layout.kinds):
        if kind != "byline" or (layout.body < i < count - LAST_LINES) or i == layout.letterhead:
            continue
        line = layout.line(i)
        byline = parse_byline(line)
        if byline is not None and not (i > layout.body and is_company(byline)):
            opener = line.split(maxsplit=1)[0].strip("-–—•|(*").capitalize()
            led = after_opener(line) is not None
            yield Signature(i, byline, f"line that starts with “{opener}”" if led else "line with “By”", led=True)
        elif i >= layout.foot:
            signed = closing_byline(line)
            if signed is not None:
                yield Signature(i, signed, "last lines", led=True)
        elif i < layout.body:
            pair = parse_pair(line) if is_by_date(layout, i) else None
            bare = parse_bare_byline(line) or pair
            if bare is not None and (
                pair or is_signed(line) or has_role(line) or is_by_place(line) or is_person(bare.author or "")
            ):
                yield Signature(i, bare, "line below the headline", led=False)


def closing_byline(line: str) -> Byline | None:
    """Return the name that a line below the story begins with: "— Jane Roe, Harbour Packet"; None without one."""
    bare = line.strip(EDGES)
    parsed = parse_byline(bare.partition(". ")[0]) or parse_bare_byline(bare)
    match = CLOSING.match(bare)
    if (parsed is None or parsed.author is None) and match and is_name(match["name"]) and not is_place(match["name"]):
        return Byline(match["name"], None)
    return parsed


def is_closing(line: str) -> bool:
    """Tell whether a line is a dash and one name: "— Jane Roe"."""
    match = CLOSING.fullmatch(line.strip(EDGES))
    return match is not None and is_name(match["name"]) and match["name"].count(" ") <= MOST_NAMES


def is_company(byline: Byline) -> bool:
    """Tell whether a line at the page's foot names the firm that owns the outlet: "Published by Harbour Media Ltd"."""
    last = (byline.outlet or "").rpartition(" ")[2].strip(".").casefold()
    return byline.author is None and last in COMPANY


def is_by_date(layout: Layout, i: int) -> bool:
    """Tell whether a date stands in the line above or below."""
    after = layout.kinds[i + 1] if i + 1 < len(layout.kinds) else None
    return after == "dateline" or (i > 0 and layout.kinds[i - 1] == "dateline")


def is_signed(line: str) -> bool:
    """Tell a name with a date from a place with one: "Jane Roe · 3 May 2026", but not "Grand Rapids, 3 May 2026"."""
    if without_time(line) is None:
        return True
    return any(mark in line for mark in SIGNING) and find_date(line.partition(",")[0]) is None
