"""An extraction being changed: its records by id, where ids went, and one way back to a checked extraction."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from lib.model import Entity, Extraction, Mention, NumericClaim, Quote

BY_HAND = "set by hand"


class UnmetError(Exception):
    """A decision that cannot be carried out here. Its message is a sentence for people."""


@dataclass
class Draft:
    """The records of one article while decisions are carried out on them.

    `moved` tells under which id an entity lives that was merged into another. Every step leaves the draft grounded.
    """

    machine: Extraction
    entities: dict[str, Entity]
    quotes: dict[str, Quote]
    numbers: dict[str, NumericClaim]
    moved: dict[str, str] = field(default_factory=dict)

    @property
    def text(self) -> str:
        """The article's text."""
        return self.machine.article.text

    def lives(self, record: str) -> str:
        """Return the id under which a record lives now: an entity that was merged goes by the one it went into."""
        while record in self.moved:
            record = self.moved[record]
        return record

    def holds(self, record: str) -> bool:
        """Tell whether the article has this record now."""
        return record in self.entities or record in self.quotes or record in self.numbers

    def move(self, gone: Iterable[str], into: str) -> None:
        """Say that these entities live under the id `into` from now on, whether or not this article names them."""
        self.moved.pop(into, None)
        for record in gone:
            if record != into and self.lives(into) != record:
                self.moved[record] = into

    def point(self, gone: str, into: str | None) -> None:
        """Have every quote and number that speaks of the entity `gone` speak of `into`."""
        for key, quote in self.quotes.items():
            speaker = quote.speaker
            if speaker is not None and speaker.entity == gone:
                speaker = replace(speaker, entity=into)
            via = tuple(dict.fromkeys(x for v in quote.via if (x := into if v == gone else v) is not None))
            if speaker is not quote.speaker or via != quote.via:
                self.quotes[key] = replace(quote, speaker=speaker, via=via)
        for key, number in self.numbers.items():
            if number.speaker == gone:
                self.numbers[key] = replace(number, speaker=into)
        for key, entity in self.entities.items():
            if any(link.entity == gone for link in entity.links):
                links = (replace(link, entity=into) if link.entity == gone else link for link in entity.links)
                self.entities[key] = replace(entity, links=tuple(x for x in links if x.entity != key))

    def drop(self, record: str) -> None:
        """Take a record away; what spoke of it speaks of nobody, and a number stands in no quote."""
        if self.entities.pop(record, None) is not None:
            self.point(record, None)
        elif self.quotes.pop(record, None) is not None:
            for key, number in self.numbers.items():
                if number.quote == record:
                    self.numbers[key] = replace(number, quote=None, speaker=None)
        else:
            self.numbers.pop(record, None)

    def sealed(self) -> Extraction:
        """Return the extraction as it is now: entities by first mention, quotes and numbers as they stand in the text.

        Building it checks that all is grounded. A draft nobody changed gives the machine's own extraction back.
        """
        made = replace(
            self.machine,
            entities=tuple(sorted(self.entities.values(), key=lambda e: (first(e.mentions), e.id))),
            quotes=tuple(sorted(self.quotes.values(), key=lambda q: (q.span.start, q.span.end, q.id))),
            numbers=tuple(sorted(self.numbers.values(), key=lambda n: (n.start, n.end, n.id))),
        )
        same = (
            set(made.entities) == set(self.machine.entities)
            and set(made.quotes) == set(self.machine.quotes)
            and set(made.numbers) == set(self.machine.numbers)
        )
        return self.machine if same else made


def draft_of(extraction: Extraction) -> Draft:
    """Open an extraction for changes."""
    return Draft(
        extraction,
        {e.id: e for e in extraction.entities},
        {q.id: q for q in extraction.quotes},
        {n.id: n for n in extraction.numbers},
    )


def first(mentions: Sequence[Mention]) -> int:
    """Return where an entity is mentioned first; 0 when nowhere."""
    return min((m.start for m in mentions), default=0)


def in_order(mentions: Iterable[Mention]) -> tuple[Mention, ...]:
    """Return mentions in text order, each place once."""
    by_place: dict[tuple[int, int], Mention] = {}
    for mention in mentions:
        by_place.setdefault((mention.start, mention.end), mention)
    return tuple(by_place[place] for place in sorted(by_place))


def other_names(name: str, *names: str) -> tuple[str, ...]:
    """Return names but `name`, each once, in their order."""
    return tuple(x for x in dict.fromkeys(names) if x and x != name)
