"""Title, outlet, author and date from a text alone, each with the place it was read from."""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from lib.ingest.bylines import is_name
from lib.ingest.dates import find_date, find_publication, without_date
from lib.ingest.head_names import headline_of
from lib.ingest.letters import without_label
from lib.ingest.organisations import is_outlet
from lib.ingest.outlet_names import cut, is_person
from lib.ingest.outlets import outlets
from lib.ingest.page import Detected, Layout
from lib.ingest.phrases import is_release_mark
from lib.ingest.signatures import LAST_LINES, Signature, read_signatures

SUFFIX: Final = re.compile(r"\s+(?:[|•·]|[–—-])\s+(?P<outlet>[^|•·–—]{2,40})$")
REPORTER: Final = re.compile(
    r"\(?(?:Reporting|Writing|Reporting and writing) by (?P<name>[^;()|,]{3,60})", re.IGNORECASE
)
# Furniture that states a date all the same.
DATED: Final = ("first published", "originally published", "published", "this article was originally published")


class Metadata(NamedTuple):
    """What a text says about itself; None for what it does not say."""

    title: Detected | None
    outlet: Detected | None
    author: Detected | None
    published: Detected | None


def find_metadata(layout: Layout) -> Metadata:
    """Read title, outlet, author and date off a page's head and foot. A date without its year is none."""
    title, suffix = find_title(layout)
    signatures = list(read_signatures(layout))
    found = Metadata(
        title, find_outlet(layout, signatures, suffix), find_author(layout, signatures), find_published(layout)
    )
    return found._replace(**labelled(layout))


def labelled(layout: Layout) -> dict[str, Detected]:
    """Return what labelled lines at the page's top say, with a date as ISO text."""
    said = {name: value for name, (_, value) in layout.labelled.items()}
    day = find_date(said.pop("published", ""))
    found = {name: Detected(value, "labelled line") for name, value in said.items()}
    return found | ({"published": Detected(day, "labelled line")} if day else {})


def find_title(layout: Layout) -> tuple[Detected | None, str | None]:
    """Return the headline, and the outlet that a browser's page title adds to it ("… | BBC News")."""
    if layout.title is None:
        return None, None
    line = without_label(" ".join(layout.line(layout.title).split()))
    origin = "first line" if layout.title == 0 else f"line {layout.title + 1}"
    match = SUFFIX.search(line)
    if match and is_outlet(match["outlet"].strip()):
        return Detected(line[: match.start()], origin), match["outlet"].strip()
    if layout.imprint is not None and layout.imprint[0] == layout.title:
        line = headline_of(line, {layout.imprint[1]})
    return Detected(line, origin), None


def find_author(layout: Layout, signatures: list[Signature]) -> Detected | None:
    """Return who wrote: from a byline, else from a credit such as "(Reporting by …"."""
    where, named = layout.imprint or (None, "")
    for signature in sorted(signatures, key=lambda each: doubt(layout, each)):
        author = signature.byline.author
        own = signature.i == where and not signature.led and (author or "").casefold().startswith(named.casefold())
        if author and not own:
            return Detected(author, signature.origin)
    if where is not None and layout.kinds[where] == "byline":
        pieces = [piece for _, piece in cut(without_date(layout.line(where)))]
        for at, piece in enumerate(pieces):
            if is_name(piece) and piece.casefold() != named.casefold() and (at == 0 or is_person(piece)):
                return Detected(piece, "line below the headline")
    for i, kind in enumerate(layout.kinds):
        match = REPORTER.match(layout.line(i)) if kind == "credit" else None
        if match:
            name = re.sub(r"\s+in\s+[A-Z].*$", "", match["name"].strip())
            return Detected(name, "credit line")
    return None


def doubt(layout: Layout, signature: Signature) -> int:
    """Return how little a byline is one: 0 with "By" or a given name, 1 for a bare name, 2 with a date."""
    if signature.led or is_person(signature.byline.author or ""):
        return 0
    return 1 + (find_date(layout.line(signature.i)) is not None)


def find_outlet(layout: Layout, signatures: list[Signature], suffix: str | None) -> Detected | None:
    """Return who published, from the surest place that names an outlet."""
    return next(outlets(layout, signatures, suffix), None)


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
    if layout.imprint is not None and i == layout.imprint[0] != layout.title:
        return True
    return layout.kinds[i] == "dateline" or (layout.kinds[i] == "byline" and not layout.body <= i < layout.foot)
