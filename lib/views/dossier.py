"""All that the Read screen shows of one article, worked out once."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import Any

from lib.model import Extraction, Paragraph, content_id, number_paragraphs
from lib.views.citation import readable_date
from lib.views.evidence import entity_card, number_card, quote_card, sentence_case
from lib.views.labels import counted
from lib.views.rows import TABLES, Row, Table, entity_rows, number_rows, quote_rows
from lib.views.segments import Mark
from lib.views.sheet import found_marks, marks_of, plain_items, plain_lanes, plain_sheet, plain_voices
from lib.views.voices import Cast, cast_of

Plain = dict[str, Any]


@dataclass(frozen=True, eq=False)
class Dossier:
    """One extraction made ready to show. Make it with `dossier_of`. Two are equal when they are one object."""

    extraction: Extraction
    paragraphs: tuple[Paragraph, ...]
    cast: Cast
    rows: dict[Table, tuple[Row, ...]]
    marks: tuple[Mark, ...]

    @cached_property
    def digest(self) -> str:
        """A short name for these records of this text."""
        counts = "-".join(str(len(self.rows[table])) for table in TABLES)
        return f"{content_id(self.extraction.article.text)}-{self.extraction.engine.version}-{counts}"

    @cached_property
    def has_headline(self) -> bool:
        """Whether the text itself begins with its headline."""
        return any(zone.kind == "headline" for zone in self.extraction.article.zones)

    @cached_property
    def plain_sheet(self) -> str:
        """The reading view's JSON: pieces of text, what their marks are, speakers, where records fall."""
        return self.written_sheet(())

    def sheet(self, find: str = "") -> tuple[str, int]:
        """Return the reading view's JSON with some words marked, and how many places hold them (500 at most)."""
        hits = found_marks(self.extraction.article.text, find)
        return (self.written_sheet(tuple(hits)) if hits else self.plain_sheet), len(hits)

    @lru_cache(maxsize=8)  # noqa: B019  (a click while words are being looked for makes nothing anew; few are kept)
    def written_sheet(self, hits: tuple[Mark, ...]) -> str:
        """Write the reading view's JSON with these places marked as well."""
        plain = {
            "blocks": plain_sheet(self.extraction, [*self.marks, *hits]),
            "items": plain_items(self.extraction, self.cast),
            "voices": plain_voices(self.cast),
            "lanes": plain_lanes(self.extraction),
        }
        return json.dumps(plain, ensure_ascii=False, separators=(",", ":"))

    @cached_property
    def places(self) -> dict[str, tuple[Table, int]]:
        """For each record id its table and its number there, from 1."""
        return {row.id: (table, place) for table in TABLES for place, row in enumerate(self.rows[table], 1)}

    def card(self, record: str, mention: int = 0) -> Plain | None:
        """Return the evidence card of a record; None when the article has no such record."""
        if record not in self.places:
            return None
        table, number = self.places[record]
        place = (number, len(self.rows[table]))
        quote = self.extraction.quote(record)
        if quote is not None:
            return quote_card(self.extraction, self.cast, self.paragraphs, quote, place)
        claim = self.extraction.number(record)
        if claim is not None:
            return number_card(self.extraction, self.cast, self.paragraphs, claim, place)
        entity = self.extraction.entity(record)
        return entity_card(self.extraction, self.cast, self.paragraphs, entity, place, mention) if entity else None

    def header(self) -> str:
        """Return outlet, date, byline and length, as far as they are known."""
        article = self.extraction.article
        parts = (article.outlet, readable_date(article.published), article.author, counted(article.words, "word"))
        return "  ·  ".join(part for part in parts if part)

    def notes(self) -> str:
        """Return what reading and extraction warn of, as sentences on one line."""
        warnings = (*self.extraction.article.warnings, *self.extraction.warnings)
        sentences = (sentence_case(warning.strip()) for warning in warnings if warning.strip())
        return " ".join(s if s[-1] in ".!?”" else f"{s}." for s in sentences)

    def mentions(self, record: str) -> int:
        """Return how many mentions an entity has; 0 for other records."""
        entity = self.extraction.entity(record)
        return len(entity.mentions) if entity else 0


def dossier_of(extraction: Extraction) -> Dossier:
    """Make an extraction ready to show."""
    paragraphs = number_paragraphs(extraction.article)
    cast = cast_of(extraction)
    rows: dict[Table, tuple[Row, ...]] = {
        "quotes": quote_rows(extraction, cast, paragraphs),
        "numbers": number_rows(extraction, cast, paragraphs),
        "entities": entity_rows(extraction, cast, paragraphs),
    }
    return Dossier(extraction, paragraphs, cast, rows, tuple(marks_of(extraction)))
