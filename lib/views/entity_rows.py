"""The rows of the entities table: each name with how often it is named, quoted and spoken of."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from typing import Final

from lib.model import Entity, Extraction, Mention, Paragraph, Span
from lib.views.labels import ENTITY_WORDS
from lib.views.rows import Row, facet, folded, number_at
from lib.views.voices import Cast

# Who wrote or photographed it, and what stands round it, is not what the article speaks of.
ASIDE: Final = frozenset({"byline", "credit", "furniture"})
Places = Sequence[tuple[int, int, str]]


def entity_rows(
    extraction: Extraction,
    cast: Cast,
    paragraphs: tuple[Paragraph, ...],
    sentences: Sequence[Span],
    *,
    aside: bool = False,
) -> tuple[Row, ...]:
    """Make the rows of the entities table, by first mention.

    `aside` counts the mentions in bylines, credits and page furniture as well. "quotes" are those it says, "about"
    those of others whose words mention it, "numbers" those it states or whose sentence names it.
    """
    spoken = quotes_by(extraction, cast)
    about = quotes_about(extraction, cast)
    numbers = numbers_of(extraction, sentences)
    rows = []
    for entity in sorted(extraction.entities, key=lambda e: min((m.start for m in e.mentions), default=0)):
        within = counted_mentions(extraction, entity)
        counts = entity.mentions if aside else within
        start = min((m.start for m in counts or entity.mentions), default=0)
        said, told = len(spoken.get(entity.id, ())), len(about.get(entity.id, ()))
        cells = (
            ENTITY_WORDS[entity.type],
            entity.name,
            entity.aliases,
            sum(m.kind == "name" for m in counts),
            sum(m.kind == "description" for m in counts),
            sum(m.kind == "pronoun" for m in counts),
            "; ".join(entity.roles),
            said,
            told,
            len(numbers.get(entity.id, ())),
            number_at(paragraphs, start),
        )
        facets = {
            "type": facet(ENTITY_WORDS[entity.type]),
            "quoted": facet("quoted" if said else "talked about, not quoted" if told else "not quoted"),
            "role": facet(*entity.roles),
            "zone": facet("in the article" if within else "byline, credit or furniture alone"),
        }
        search = " ".join((entity.name, *entity.aliases, *entity.roles))
        rows.append(Row(entity.id, start, cells, facets, folded(search), None))
    return tuple(rows)


def counted_mentions(extraction: Extraction, entity: Entity) -> tuple[Mention, ...]:
    """Return an entity's mentions without those in bylines, credits and page furniture."""
    return tuple(m for m in entity.mentions if extraction.article.zone_at(m.start) not in ASIDE)


def quotes_by(extraction: Extraction, cast: Cast) -> dict[str, tuple[str, ...]]:
    """Return the quotes (their ids, in text order) that each entity says, by entity id."""
    found: dict[str, list[str]] = {}
    for quote in extraction.quotes:
        found.setdefault(cast.of_quote(quote.id).key, []).append(quote.id)
    return {key: tuple(ids) for key, ids in found.items()}


def quotes_about(extraction: Extraction, cast: Cast) -> dict[str, tuple[str, ...]]:
    """Return the quotes of others whose words mention an entity, by entity id: what is said about it."""
    places = mention_places(extraction.entities)
    found: dict[str, list[str]] = {}
    for quote in extraction.quotes:
        speaker = cast.of_quote(quote.id).key
        inside = {entity for part in quote.content for entity in entities_in(places, part)}
        for entity in sorted(inside - {speaker}):
            found.setdefault(entity, []).append(quote.id)
    return {key: tuple(ids) for key, ids in found.items()}


def numbers_of(extraction: Extraction, sentences: Sequence[Span]) -> dict[str, tuple[str, ...]]:
    """Return the numbers that an entity states, or in whose sentence it is named or described, by entity id."""
    places = mention_places(extraction.entities, pronouns=False)
    starts = [sentence.start for sentence in sentences]
    found: dict[str, list[str]] = {}
    for number in extraction.numbers:
        at = bisect_right(starts, number.start) - 1
        inside = entities_in(places, sentences[at]) if at >= 0 and number.end <= sentences[at].end else set()
        for entity in sorted(inside | ({number.speaker} if number.speaker else set())):
            found.setdefault(entity, []).append(number.id)
    return {key: tuple(ids) for key, ids in found.items()}


def mention_places(entities: Iterable[Entity], *, pronouns: bool = True) -> Places:
    """Return where entities are mentioned, as (start, end, entity id), sorted."""
    return sorted((m.start, m.end, e.id) for e in entities for m in e.mentions if pronouns or m.kind != "pronoun")


def entities_in(places: Places, span: Span) -> set[str]:
    """Return the entities mentioned inside a stretch of text."""
    first = bisect_left(places, (span.start, 0, ""))
    last = bisect_left(places, (span.end, 0, ""), first)
    return {entity for _, end, entity in places[first:last] if end <= span.end}
