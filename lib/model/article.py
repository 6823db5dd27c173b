"""An article as it was read: its text, what is known about it, and the zones that are not body."""

from __future__ import annotations

import hashlib
from bisect import bisect_right
from dataclasses import dataclass
from typing import Final, Literal, get_args

from lib.model.spans import Span

ZoneKind = Literal["headline", "byline", "dateline", "caption", "credit", "furniture"]
ZONE_KINDS: Final[frozenset[str]] = frozenset(get_args(ZoneKind))
# Who wrote, took the picture or published it is named there: kept and shown, out of counts by default.
ASIDE: Final[frozenset[ZoneKind]] = frozenset({"byline", "credit", "furniture"})


@dataclass(frozen=True, slots=True)
class Zone:
    """A marked stretch that is not body text. It is shown, dimmed, and never cut."""

    start: int
    end: int
    kind: ZoneKind

    @property
    def span(self) -> Span:
        """The zone's place in the text."""
        return Span(self.start, self.end)


@dataclass(frozen=True, slots=True)
class Article:
    """One article, its text exactly as every offset counts it.

    `published` is an ISO date. `language` is an ISO 639-1 code, None when the text is too short to tell.
    `origins` says in words where a detected field came from, as pairs such as ("title", "first line"); fields are
    title, outlet, author, published, encoding. `warnings` are sentences for people.
    """

    id: str
    text: str
    title: str | None = None
    outlet: str | None = None
    author: str | None = None
    published: str | None = None
    language: str | None = None
    zones: tuple[Zone, ...] = ()
    origins: tuple[tuple[str, str], ...] = ()
    warnings: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        """Refuse zones that are not stretches of the text, or that overlap or stand out of order."""
        last = 0
        for zone in self.zones:
            if not zone.span.within(len(self.text)) or zone.start < last or zone.kind not in ZONE_KINDS:
                message = f"zone {zone.kind} {zone.start}-{zone.end} does not fit the text"
                raise ValueError(message)
            last = zone.end

    @property
    def words(self) -> int:
        """Number of white-space-separated words in the text."""
        return len(self.text.split())

    def origin(self, name: str) -> str | None:
        """Return where the field `name` came from, in words; None when it was not detected."""
        return dict(self.origins).get(name)

    def zone_at(self, position: int) -> ZoneKind | None:
        """Return the kind of zone that holds the character at `position`; None for body text."""
        at = bisect_right(self.zones, position, key=lambda zone: zone.start) - 1
        return self.zones[at].kind if at >= 0 and position < self.zones[at].end else None

    def in_news(self, position: int) -> bool:
        """Tell whether what stands at `position` counts as part of the news: not in a byline, credit or furniture."""
        return self.zone_at(position) not in ASIDE


def content_id(text: str) -> str:
    """Return the id of an article without a given one: the first 12 hex digits of the text's SHA-256."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:12]
