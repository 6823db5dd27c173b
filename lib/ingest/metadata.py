"""Title, outlet, author and date from a text alone, each with the place it was read from."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from lib.ingest.bylines import Byline, after_opener, is_outlet, parse_bare_byline, parse_byline
from lib.ingest.dates import find_date, find_publication, without_date, without_time
from lib.ingest.letters import without_label
from lib.ingest.lines import LINE_MAX
from lib.ingest.mastheads import repeated_name, without_company
from lib.ingest.page import Layout
from lib.ingest.phrases import is_release_mark

SUFFIX: Final = re.compile(r"\s+(?:[|•·]|[–—-])\s+(?P<outlet>[^|•·–—]{2,40})$")
ACRONYM: Final = re.compile(r"\s*\([A-Z][\w.&-]{1,12}\)$")
REPORTER: Final = re.compile(
    r"\(?(?:Reporting|Writing|Reporting and writing) by (?P<name>[^;()|,]{3,60})", re.IGNORECASE
)
COPYRIGHT: Final = re.compile(
    r"(?:©|\(c\)|copyright)[\s©]{0,3}(?:\d{4}(?:\s?[–-]\s?\d{4})?)?,?\s?(?P<outlet>[^.,|()]{2,50})", re.IGNORECASE
)
YEAR_LAST: Final = re.compile(r",?\s(?:19|20)\d\d(?:\s?[–-]\s?(?:(?:19|20)\d\d)?)?$")
COMPANY: Final = frozenset({"ltd", "limited", "plc", "inc", "llc", "gmbh", "dac"})
SIGNING: Final = ("·", "•", "|", " – ", " — ", " - ")
PARTS: Final = re.compile(r"\s*[,|•·()]\s*|\s+[–—-]\s+")
LAST_LINES: Final = 12
# Furniture that states a date all the same.
DATED: Final = ("first published", "originally published", "published", "this article was originally published")
QUOTES: Final = ('"', "“", "‘", "«")
READING: Final = re.compile(
    r"(?:Thank you|Thanks) for (?:reading|staying with|subscribing to) "
    r"(?P<outlet>[A-Z][\w’'-]{1,24}(?: (?:(?:of|on|in|for|and|the) ){0,2}[A-Z][\w’'-]{1,24}){1,3})"
)


class Detected(NamedTuple):
    """A value and where it was found, in words."""

    value: str
    origin: str


class Metadata(NamedTuple):
    """What a text says about itself; None for what it does not say."""

    title: Detected | None
    outlet: Detected | None
    author: Detected | None
    published: Detected | None


def find_metadata(layout: Layout) -> Metadata:
    """Read title, outlet, author and date off a page's head and foot. A date without its year is none."""
    title, suffix = find_title(layout)
    bylines = list(read_bylines(layout))
    return Metadata(title, find_outlet(layout, bylines, suffix), find_author(layout, bylines), find_published(layout))


def find_title(layout: Layout) -> tuple[Detected | None, str | None]:
    """Return the headline, and the outlet that a browser's page title adds to it ("… | BBC News")."""
    if layout.title is None:
        return None, None
    line = without_label(" ".join(layout.line(layout.title).split()))
    origin = "first line" if layout.title == 0 else f"line {layout.title + 1}"
    match = SUFFIX.search(line)
    if match and is_outlet(match["outlet"].strip()):
        return Detected(line[: match.start()], origin), match["outlet"].strip()
    return Detected(line, origin), None


def read_bylines(layout: Layout) -> Iterator[tuple[Byline, str]]:
    """Yield the bylines above the story and in its last lines, with the words for where they stand."""
    count = len(layout.units)
    for i, kind in enumerate(layout.kinds):
        if kind != "byline" or (layout.body < i < count - LAST_LINES) or i == layout.letterhead:
            continue
        line = layout.line(i)
        byline = parse_byline(line)
        if byline is not None and not (i > layout.body and is_company(byline)):
            opener = line.split(maxsplit=1)[0].strip("-–—•|(*").capitalize()
            led = after_opener(line) is not None
            yield byline, f"line that starts with “{opener}”" if led else "line with “By”"
        elif i < layout.body and is_signed(line):
            bare = parse_bare_byline(line)
            if bare is not None:
                yield bare, "line below the headline"


def is_company(byline: Byline) -> bool:
    """Tell whether a line at the page's foot names the firm that owns the outlet: "Published by Harbour Media Ltd"."""
    last = (byline.outlet or "").rpartition(" ")[2].strip(".").casefold()
    return byline.author is None and last in COMPANY


def is_signed(line: str) -> bool:
    """Tell a name with a date from a place with one: "Jane Roe · 3 May 2026", but not "Grand Rapids, 3 May 2026"."""
    if without_time(line) is None:
        return True
    return any(mark in line for mark in SIGNING) and find_date(line.partition(",")[0]) is None


def find_author(layout: Layout, bylines: list[tuple[Byline, str]]) -> Detected | None:
    """Return who wrote: from a byline, else from a credit such as "(Reporting by …"."""
    for byline, origin in bylines:
        if byline.author:
            return Detected(byline.author, origin)
    for i, kind in enumerate(layout.kinds):
        match = REPORTER.match(layout.line(i)) if kind == "credit" else None
        if match:
            name = re.sub(r"\s+in\s+[A-Z].*$", "", match["name"].strip())
            return Detected(name, "credit line")
    return None


def find_outlet(layout: Layout, bylines: list[tuple[Byline, str]], suffix: str | None) -> Detected | None:
    """Return who published, from the surest place that names an outlet."""
    return next(outlets(layout, bylines, suffix), None)


def outlets(layout: Layout, bylines: list[tuple[Byline, str]], suffix: str | None) -> Iterator[Detected]:
    """Yield outlets, surest first: byline, date line, letterhead, page title, first dateline, thanks, copyright."""
    yield from (Detected(byline.outlet, origin) for byline, origin in bylines if byline.outlet)
    for i in range(min(layout.body, len(layout.units))):
        named = masthead_outlet(layout.line(i)) if layout.kinds[i] == "byline" else None
        if named:
            yield Detected(named, "line with the date")
    if layout.letterhead is not None:
        yield Detected(as_in_story(layout, ACRONYM.sub("", layout.line(layout.letterhead))), "letterhead")
    if suffix:
        yield Detected(suffix, "end of the headline")
    opening = next(iter(layout.datelines.values()), None)
    if opening and opening.agency:
        yield Detected(opening.agency, "dateline")
    thanked = next(thanks(layout), None)
    if thanked:
        yield Detected(thanked, "thanks to its readers")
    repeated = repeated_name(layout)
    if repeated:
        yield Detected(repeated, "name of the page, in its own lines")
    written = {byline.author for byline, _ in bylines}
    for i in range(layout.body, len(layout.units)):
        match = COPYRIGHT.search(layout.line(i)[:120]) if layout.kinds[i] == "furniture" else None
        owner = YEAR_LAST.sub("", match["outlet"].strip()) if match else ""
        if owner[:1].isupper() and "rights" not in owner.casefold() and owner not in written:
            yield Detected(without_company(layout, owner), "copyright line")


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


def find_published(layout: Layout) -> Detected | None:
    """Return the date of publication: above the story ("Updated …" last), in its dateline, or in the lines below it."""
    later: Detected | None = None
    top, body = layout.title or 0, min(layout.body, len(layout.units))
    head = (*range(top, body), *range(top))  # a date above the headline may be the day of the visit
    foot = range(max(layout.body, len(layout.units) - LAST_LINES), len(layout.units))
    for i in head:
        day, updated = find_publication(layout.line(i)) if is_date_line(layout, i) else (None, False)
        if day and updated:
            later = later or Detected(day, "line with the date")
        elif day:
            return Detected(day, "line with the date")
    for dateline in layout.datelines.values():
        day = find_date(dateline.date) if dateline.date else None
        if day:
            return Detected(day, "dateline")
    for i in foot:
        day, updated = find_publication(layout.line(i)) if is_date_line(layout, i) else (None, False)
        if day and not updated:
            return Detected(day, "line with the date")
        later = later or (Detected(day, "line with the date") if day else None)
    return later


def is_date_line(layout: Layout, i: int) -> bool:
    """Tell whether a line may state the date of publication: a stamp, a byline, "First published on …"."""
    if layout.kinds[i] == "furniture":
        return layout.line(i).casefold().startswith(DATED) or is_release_mark(layout.line(i))
    return layout.kinds[i] == "dateline" or (layout.kinds[i] == "byline" and i < layout.body)
