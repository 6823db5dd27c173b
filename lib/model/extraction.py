"""All that was extracted from one article, checked to be grounded in its text."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from lib.model.article import Article
from lib.model.records import Entity, NumericClaim, Quote
from lib.model.spans import Span

SCHEMA = 1


class GroundingError(ValueError):
    """A record whose offsets leave the text, or that speaks of a record that is not there."""


@dataclass(frozen=True, slots=True)
class Engine:
    """What made an extraction: the product's version and the language model's name."""

    version: str
    model: str


@dataclass(frozen=True, slots=True)
class Extraction:
    """The article and its records, in text order. Building one raises GroundingError unless all are grounded."""

    engine: Engine
    article: Article
    entities: tuple[Entity, ...] = ()
    quotes: tuple[Quote, ...] = ()
    numbers: tuple[NumericClaim, ...] = ()
    warnings: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        """Check every offset and every reference between records."""
        length = len(self.article.text)
        for owner, span in self.spans():
            if not span.within(length):
                message = f"{owner}: {span.start}-{span.end} is no stretch of a text of {length} characters"
                raise GroundingError(message)
        self._check_references()

    def spans(self) -> Iterator[tuple[str, Span]]:
        """Yield (record id, span) for every place that any record points to."""
        for entity in self.entities:
            for mention in entity.mentions:
                yield entity.id, mention.span
        for quote in self.quotes:
            for part in quote.content:
                yield quote.id, part
            if quote.cue is not None:
                yield quote.id, quote.cue
            if quote.speaker is not None and quote.speaker.span is not None:
                yield quote.id, quote.speaker.span
        for number in self.numbers:
            yield number.id, number.span
            if number.time is not None:
                yield number.id, number.time

    def _check_references(self) -> None:
        entities = {entity.id for entity in self.entities}
        quotes = {quote.id for quote in self.quotes}
        numbers = {number.id for number in self.numbers}
        if len(entities) + len(quotes) + len(numbers) < len(self.entities) + len(self.quotes) + len(self.numbers):
            message = "two records share one id"
            raise GroundingError(message)
        for quote in self.quotes:
            speaker = quote.speaker.entity if quote.speaker else None
            missing = {x for x in (speaker, *quote.via) if x is not None} - entities
            if missing or not quote.content:
                message = f"{quote.id}: no content, or speaks of {', '.join(sorted(missing))} that is not there"
                raise GroundingError(message)
        for number in self.numbers:
            if (number.speaker is not None and number.speaker not in entities) or (
                number.quote is not None and number.quote not in quotes
            ):
                message = f"{number.id}: speaks of an entity or quote that is not there"
                raise GroundingError(message)

    def entity(self, entity_id: str | None) -> Entity | None:
        """Return the entity with this id; None when there is none."""
        return next((e for e in self.entities if e.id == entity_id), None)

    def quote(self, quote_id: str | None) -> Quote | None:
        """Return the quote with this id; None when there is none."""
        return next((q for q in self.quotes if q.id == quote_id), None)

    def number(self, number_id: str | None) -> NumericClaim | None:
        """Return the numeric claim with this id; None when there is none."""
        return next((n for n in self.numbers if n.id == number_id), None)
