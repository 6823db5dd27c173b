"""Who published a page: every place that may say so, surest first."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from lib.ingest.dates import without_date, without_time
from lib.ingest.imprint import without_addition
from lib.ingest.lines import LINE_MAX
from lib.ingest.mastheads import repeated_name, without_company
from lib.ingest.organisations import is_outlet
from lib.ingest.own_names import foot_name, own_name
from lib.ingest.page import Detected, Layout
from lib.ingest.signatures import Signature

ACRONYM: Final = re.compile(r"\s*\([A-Z][\w.&-]{1,12}\)$")
COPYRIGHT: Final = re.compile(
    r"(?:©|\(c\)|copyright)[\s©]{0,3}(?:\d{4}(?:\s?[–-]\s?\d{4})?)?,?\s?(?P<outlet>[^.,|()]{2,50})", re.IGNORECASE
)
YEAR_LAST: Final = re.compile(r",?\s(?:19|20)\d\d(?:\s?[–-]\s?(?:(?:19|20)\d\d)?)?$")
PARTS: Final = re.compile(r"\s*[,|•·()]\s*|\s+[–—-]\s+")
QUOTES: Final = ('"', "“", "‘", "«")
READING: Final = re.compile(
    r"(?:Thank you|Thanks) for (?:reading|staying with|subscribing to) "
    r"(?P<outlet>[A-Z][\w’'-]{1,24}(?: (?:(?:of|on|in|for|and|the) ){0,2}[A-Z][\w’'-]{1,24}){1,3})"
)


def outlets(layout: Layout, signatures: list[Signature], suffix: str | None) -> Iterator[Detected]:
    """Yield outlets, surest first: of the page's head, then of its dateline, thanks and foot."""
    yield from head_outlets(layout, signatures)
    if suffix:
        yield Detected(suffix, "end of the headline")
    repeated = repeated_name(layout)
    if repeated:
        yield Detected(repeated, "name of the page, in its own lines")
    owners = list(copyright_owners(layout, {each.byline.author for each in signatures}))
    heading = next((owner for owner in owners if is_line_of_page(layout, owner)), None)
    if heading:
        yield Detected(heading, "name of the page, in its own lines")
    if layout.imprint is not None:
        origin = "end of the headline" if layout.imprint[0] == layout.title else "head of the page"
        yield Detected(as_in_story(layout, layout.imprint[1]), origin)
    opening = next(iter(layout.datelines.values()), None)
    if opening and opening.agency:
        yield Detected(opening.agency, "dateline")
    yield from (Detected(name, "thanks to its readers") for name in thanks(layout))
    yield from (Detected(without_company(layout, owner), "copyright line") for owner in owners)
    author = next((each.byline.author for each in signatures if each.byline.author), None)
    written = foot_name(layout, author)
    if written:
        yield Detected(written, "last lines")
    named = own_name(layout)
    if named:
        yield Detected(named, "name that the story is told to")


def head_outlets(layout: Layout, signatures: list[Signature]) -> Iterator[Detected]:
    """Yield the outlets that bylines, lines with a date and the letterhead name by a word such as Times or News."""
    yield from (Detected(each.byline.outlet, each.origin) for each in signatures if each.byline.outlet)
    for i in range(min(layout.body, len(layout.units))):
        named = masthead_outlet(layout.line(i)) if layout.kinds[i] == "byline" else None
        if named:
            yield Detected(without_addition(layout, named), "line with the date")
    if layout.letterhead is not None:
        yield Detected(as_in_story(layout, ACRONYM.sub("", layout.line(layout.letterhead))), "letterhead")


def copyright_owners(layout: Layout, written: set[str | None]) -> Iterator[str]:
    """Yield who holds the rights by the lines below the story, except who wrote it."""
    for i in range(layout.body, len(layout.units)):
        match = COPYRIGHT.search(layout.line(i)[:120]) if layout.kinds[i] == "furniture" else None
        owner = YEAR_LAST.sub("", match["outlet"].strip()) if match else ""
        if owner[:1].isupper() and "rights" not in owner.casefold() and owner not in written:
            yield owner


def is_line_of_page(layout: Layout, owner: str) -> bool:
    """Tell whether a line above the headline is a name and nothing else."""
    return any(layout.line(i).casefold() == owner.casefold() for i in range(layout.title or 0))


def thanks(layout: Layout) -> Iterator[str]:
    """Yield the outlets that thank their own readers, outside quotes."""
    for i, unit in enumerate(layout.units):
        match = READING.search(layout.line(i)) if unit.end - unit.start <= LINE_MAX else None
        if match and not any(mark in layout.line(i)[: match.start()] for mark in QUOTES):
            yield match["outlet"]


def as_in_story(layout: Layout, name: str) -> str:
    """Write a name set in capitals as the story does, else with capitals for its longer words alone."""
    if not name.isupper() or " " not in name:
        return name
    spelt = re.compile(rf"(?<!\w){re.escape(name)}(?!\w)", re.IGNORECASE).finditer(layout.text)
    found = next((match.group() for match in spelt if not match.group().isupper()), None)
    return found or " ".join(word if len(word) < 4 else word.capitalize() for word in name.split())


def masthead_outlet(line: str) -> str | None:
    """Return the outlet in a line with a date, such as "Sunday Tribune, 30 August 2026"; None when it names none."""
    if without_time(line) is None:
        return None
    return next((part for part in PARTS.split(without_date(line)) if is_outlet(part)), None)
