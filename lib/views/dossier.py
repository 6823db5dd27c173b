"""All that the Read screen shows of one article, worked out once."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cached_property, lru_cache
from typing import Any, NamedTuple

from lib.model import Extraction, Paragraph, Span, content_id, number_paragraphs, to_json
from lib.views.choice import FACETS, Choice, Chosen, Order, chosen
from lib.views.citation import readable_date
from lib.views.context import sentences_in
from lib.views.entity_card import entity_card, mark_card
from lib.views.entity_rows import entity_rows, numbers_of, quotes_about, quotes_by
from lib.views.evidence import sentence_case
from lib.views.filters import Filter
from lib.views.labels import counted
from lib.views.measures import Measure, measures_of
from lib.views.number_card import number_card
from lib.views.number_places import Spot, places_of
from lib.views.number_rows import number_rows
from lib.views.quote_card import quote_card
from lib.views.quote_rows import quote_rows
from lib.views.rows import TABLES, Row, Table, by_size
from lib.views.segments import Mark, left_over
from lib.views.sheet import check_marks, found_marks, marks_of, plain_items, plain_lanes, plain_sheet, plain_voices
from lib.views.to_check import Doubt, check_rows, doubts_of, mark_id, reasons_by_record
from lib.views.voices import Cast, cast_of

Plain = dict[str, Any]


class Shown(NamedTuple):
    """The rows that a filter shows, and for each facet how many rows each of its values would show."""

    rows: tuple[Row, ...]
    counts: Mapping[str, Mapping[str, int]]


@dataclass(frozen=True, eq=False)
class Dossier:
    """One extraction made ready to show. Make it with `dossier_of`. Two are equal when they are one object."""

    extraction: Extraction
    paragraphs: tuple[Paragraph, ...]
    cast: Cast
    rows: dict[Table, tuple[Row, ...]]
    marks: tuple[Mark, ...]
    sentences: tuple[Span, ...]
    measures: tuple[Measure, ...]
    doubts: tuple[Doubt, ...]
    spots: Mapping[str, Spot]
    gone: frozenset[str] = frozenset()
    held: frozenset[str] = frozenset()

    def without(self, gone: frozenset[str], held: frozenset[str]) -> Dossier:
        """Return what is shown when the records `gone` are not marked, and those `held` stand in no table."""
        rows = {table: tuple(row for row in found if row.id not in held) for table, found in self.rows.items()}
        return replace(self, rows=rows, marks=tuple(left_over(self.marks, gone)), gone=gone, held=held)

    @cached_property
    def digest(self) -> str:
        """A short name for these records of this text."""
        counts = "-".join(str(len(self.rows[table])) for table in TABLES)
        without = content_id("\n".join((*sorted(self.gone), "", *sorted(self.held)))) if self.gone or self.held else ""
        return f"{content_id(to_json(self.extraction))}-{counts}{without}"

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
            "items": plain_items(self.extraction, self.cast) | self.plain_checks,
            "voices": plain_voices(self.cast),
            "lanes": plain_lanes(self.extraction, self.gone),
        }
        return json.dumps(plain, ensure_ascii=False, separators=(",", ":"))

    @cached_property
    def plain_checks(self) -> dict[str, Plain]:
        """What the places to check that are no records look like in the reading view, by their id."""
        return {key: {"t": "k", "label": f"To check: {' '.join(self.reasons[key])}"} for key in self.check_places}

    @cached_property
    def check_places(self) -> dict[str, Span]:
        """Where the places to check that are no records stand, by their id."""
        return {doubt.record: doubt.span for doubt in self.doubts if doubt.record == mark_id(doubt.span)}

    @cached_property
    def reasons(self) -> Mapping[str, tuple[str, ...]]:
        """Why records are to be checked, by their id."""
        return reasons_by_record(self.doubts)

    @cached_property
    def places(self) -> dict[str, tuple[Table, int]]:
        """For each record id its table and its number there, from 1; "check" has those that are no records."""
        found: dict[str, tuple[Table, int]] = {}
        for table in TABLES:
            for place, row in enumerate(self.rows[table], 1):
                found.setdefault(row.id, (table, place))
        return found

    @cached_property
    def entities_everywhere(self) -> tuple[Row, ...]:
        """The rows of entities with the mentions in bylines, credits and page furniture counted as well."""
        every = entity_rows(self.extraction, self.cast, self.paragraphs, self.sentences, aside=True)
        return tuple(row for row in every if row.id not in self.held)

    @lru_cache(maxsize=24)  # noqa: B019  (a click changes neither filter nor order; few are kept)
    def shown(self, table: Table, wanted: Filter, order: Order, aside: bool) -> Shown:  # noqa: FBT001
        """Return the rows of a table that a filter shows, in order, and what each value of a facet would show."""
        every = self.every(table, aside=aside)
        rows = wanted.apply(every)
        return Shown(by_size(rows) if order == "size" else rows, wanted.counts(every, FACETS[table]))

    def every(self, table: Table, *, aside: bool) -> tuple[Row, ...]:
        """Return all rows of a table; `aside` counts mentions in bylines, credits and page furniture as well."""
        return self.entities_everywhere if table == "entities" and aside else self.rows[table]

    @lru_cache(maxsize=24)  # noqa: B019  (as above)
    def chosen(self, table: Table, choice: Choice) -> Chosen:
        """Return what filters a table, with the defaults of the facets that the reader left alone."""
        return chosen(choice, table, self.rows[table])

    @cached_property
    def measure_of(self) -> dict[str, Measure]:
        """For each number that shares its counted thing with another, all that do."""
        return {claim.id: measure for measure in self.measures for claim in measure.claims}

    @cached_property
    def ties(self) -> tuple[Mapping[str, tuple[str, ...]], ...]:
        """By entity id: quotes it says, quotes of others about it, its numbers."""
        return (
            quotes_by(self.extraction, self.cast),
            quotes_about(self.extraction, self.cast),
            numbers_of(self.extraction, self.sentences),
        )

    def card(self, record: str, mention: int = 0) -> Plain | None:
        """Return the evidence card of a record; None when the article has no such record."""
        if record not in self.places:
            return None
        table, number = self.places[record]
        given = (self.extraction, self.cast, self.paragraphs)
        place = (number, len(self.rows[table]))
        reasons = self.reasons.get(record, ())
        quote = self.extraction.quote(record)
        if quote is not None:
            return quote_card(*given, quote, place, reasons)
        claim = self.extraction.number(record)
        if claim is not None:
            return number_card(*given, claim, place, reasons, self.measure_of.get(record), self.spots.get(record))
        entity = self.extraction.entity(record)
        if entity is not None:
            said, about, numbers = (tie.get(record, ()) for tie in self.ties)
            return entity_card(*given, entity, place, mention, reasons, said, about, numbers)
        return mark_card(self.extraction, self.paragraphs, self.check_places[record], place, reasons)

    def citation(self, record: str, mention: int = 0) -> str:
        """Return what "Copy citation" copies for a record; "" when the article has no such record."""
        card = self.card(record, mention)
        return str(card["citation"]) if card else ""

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
    text = extraction.article.text
    sentences = tuple(sentence for paragraph in paragraphs for sentence in sentences_in(text, paragraph.span))
    cast = cast_of(extraction)
    measures = measures_of(extraction.numbers)
    spots = places_of(extraction, sentences)
    doubts = doubts_of(extraction, cast, paragraphs, measures, sentences)
    rows: dict[Table, tuple[Row, ...]] = {
        "quotes": quote_rows(extraction, cast, paragraphs),
        "numbers": number_rows(extraction, cast, paragraphs, spots),
        "entities": entity_rows(extraction, cast, paragraphs, sentences),
        "check": check_rows(extraction, cast, paragraphs, doubts),
    }
    marks = (*marks_of(extraction), *check_marks(doubts))
    return Dossier(extraction, paragraphs, cast, rows, marks, sentences, measures, doubts, spots)
