"""The rows of the Read screen's tables: one a record, in text order, with what they show and what filters them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final, Literal

import pandas as pd

from lib.model import Extraction, Mention, Paragraph, paragraph_of
from lib.views.citation import quote_words, relayed_by
from lib.views.labels import CLASS_WORDS, COMPARATOR_WORDS, ENTITY_WORDS
from lib.views.values import normalised, written
from lib.views.voices import Cast, Voice

Table = Literal["quotes", "numbers", "entities"]
TABLES: Final[tuple[Table, ...]] = ("quotes", "numbers", "entities")
TURNS: Final = re.compile("[\u202a-\u202e\u2066-\u2069]")
CELL: Final = 160  # characters of a quote that a cell holds: more is in the card
COLUMNS: Final[dict[Table, tuple[str, ...]]] = {
    "quotes": ("tag", "who", "quote", "kind", "paragraph"),
    "numbers": ("tag", "number", "counted", "who", "paragraph"),
    "entities": ("type", "name", "mentions", "quoted", "paragraph"),
}
NO_UNIT: Final = "plain count"


@dataclass(frozen=True, slots=True)
class Row:
    """One record in a table.

    `cells` go by COLUMNS. `facets` name what it can be filtered by, each with the values it has. `search` is its
    case-folded words. `voice` says who says so; None for entities.
    """

    id: str
    start: int
    cells: tuple[str | int | None, ...]
    facets: Mapping[str, frozenset[str]]
    search: str
    voice: Voice | None


def quote_rows(extraction: Extraction, cast: Cast, paragraphs: tuple[Paragraph, ...]) -> tuple[Row, ...]:
    """Make the rows of the quotes table."""
    text = extraction.article.text
    rows = []
    for quote in sorted(extraction.quotes, key=lambda q: (q.span.start, -q.span.end)):
        voice = cast.of_quote(quote.id)
        words = quote_words(quote, text)
        shown = f"“{words}”" if quote.kind == "direct" else words
        cells = (voice.tag, voice.name, shorten(shown), quote.kind, number_at(paragraphs, quote.span.start))
        facets = {
            "speaker": frozenset({voice.key}),
            "kind": frozenset({quote.kind}),
            "class": frozenset({CLASS_WORDS[voice.class_name]}),
        }
        cue = quote.cue.of(text) if quote.cue else ""
        search = " ".join((words, voice.name, cue, relayed_by(extraction, quote)))
        rows.append(Row(quote.id, quote.span.start, cells, facets, folded(search), voice))
    return tuple(rows)


def number_rows(extraction: Extraction, cast: Cast, paragraphs: tuple[Paragraph, ...]) -> tuple[Row, ...]:
    """Make the rows of the numbers table."""
    text = extraction.article.text
    rows = []
    for number in sorted(extraction.numbers, key=lambda n: (n.start, -n.end)):
        voice = cast.of_number(number)
        counted = number.counted or number.subject or ""
        who = voice.name if voice.place >= 0 else "the article"
        cells = (voice.tag, written(number, text), counted, who, number_at(paragraphs, number.start))
        facets = {
            "speaker": frozenset({voice.key}),
            "comparator": frozenset({COMPARATOR_WORDS[number.comparator]}),
            "unit": frozenset({unit_words(number.unit)}),
        }
        search = " ".join((written(number, text), normalised(number), counted, number.subject or "", voice.name))
        rows.append(Row(number.id, number.start, cells, facets, folded(search), voice))
    return tuple(rows)


def entity_rows(extraction: Extraction, cast: Cast, paragraphs: tuple[Paragraph, ...]) -> tuple[Row, ...]:
    """Make the rows of the entities table, by first mention. "Mentions" counts pronouns too; "Quoted" counts quotes."""
    quotes: dict[str, int] = {}
    for quote in extraction.quotes:
        key = cast.of_quote(quote.id).key
        quotes[key] = quotes.get(key, 0) + 1
    rows = []
    for entity in sorted(extraction.entities, key=lambda e: min((m.start for m in e.mentions), default=0)):
        start = first_mention(entity.mentions)
        quoted = quotes.get(entity.id, 0)
        cells = (ENTITY_WORDS[entity.type], entity.name, len(entity.mentions), quoted, number_at(paragraphs, start))
        facets = {
            "type": frozenset({ENTITY_WORDS[entity.type]}),
            "quoted": frozenset({"quoted" if quoted else "not quoted"}),
        }
        search = " ".join((entity.name, *entity.aliases, *entity.roles))
        rows.append(Row(entity.id, start, cells, facets, folded(search), None))
    return tuple(rows)


def first_mention(mentions: Sequence[Mention]) -> int:
    """Return where the first mention begins; 0 when there is none."""
    return min((mention.start for mention in mentions), default=0)


def number_at(paragraphs: tuple[Paragraph, ...], position: int) -> int | None:
    """Return the number of the paragraph at `position`; None outside the body."""
    paragraph = paragraph_of(paragraphs, position)
    return paragraph.number if paragraph else None


def unit_words(unit: str | None) -> str:
    """Name a unit for people; "plain count" for None."""
    return NO_UNIT if unit is None else unit.replace("_", " ")


def shorten(words: str) -> str:
    """Cut words to what a cell can hold."""
    return words if len(words) <= CELL else words[: CELL - 1].rstrip() + "…"


def cell(value: str | int | None) -> str | int | None:
    """Return a cell's value without marks that turn the direction of writing: they would reach beyond the cell."""
    return TURNS.sub("", value) if isinstance(value, str) else value


def folded(words: str) -> str:
    """Return words as the filter compares them: case and spacing do not count."""
    return " ".join(words.casefold().split())


def frame(table: Table, rows: Iterable[Row]) -> pd.DataFrame:
    """Lay rows out as a table, indexed by record id. Paragraph numbers are integers that may be missing."""
    rows = tuple(rows)
    data = pd.DataFrame(
        [tuple(map(cell, row.cells)) for row in rows], columns=list(COLUMNS[table]), index=[row.id for row in rows]
    )
    whole = [name for name in ("mentions", "quoted", "paragraph") if name in data]
    return data.astype(dict.fromkeys(whole, "Int64"))
