"""What laying several articles side by side finds: groups and pairs of records, each named by article and record."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, NamedTuple

from lib.model.extraction import Extraction
from lib.model.records import EntityType
from lib.model.spans import Span

QuoteRelation = Literal["same", "shortened", "reworded"]
NumberRelation = Literal["agree", "compatible", "conflict"]
ChangeKind = Literal[
    "shortened",
    "reworded",
    "number",
    "negation",
    "tense",
    "cue",
    "direct to indirect",
    "indirect to direct",
    "cut",
    "merged",
]
OriginReason = Literal["same text", "same story", "shares copy"]
Precision = Literal["day", "month", "year"]


class Ref(NamedTuple):
    """One record of one article."""

    article: str
    record: str


class Place(NamedTuple):
    """A stretch of one article's text."""

    article: str
    span: Span


@dataclass(frozen=True, slots=True)
class Presence:
    """How one article treats an entity: its name there, mentions by name, quotes it speaks, and when it comes up.

    `rank` is 1 for the entity that the article names first.
    """

    article: str
    entity: str
    name: str
    mentions: int
    quotes: int
    rank: int


@dataclass(frozen=True, slots=True)
class EntityGroup:
    """One entity in two or more articles. `named_differently` is set when its full names differ between them.

    `by_surname` are the members whose article gives a surname alone: joined since nobody else of the articles bears it.
    """

    name: str
    type: EntityType
    members: tuple[Ref, ...]
    presence: tuple[Presence, ...]
    named_differently: bool
    by_surname: tuple[Ref, ...] = ()


@dataclass(frozen=True, slots=True)
class QuoteChange:
    """What became of an utterance from one record (`a`, the fuller or earlier) to another (`b`).

    `details` are pairs such as ("cue", "said → claimed"), in a fixed order of kinds.
    """

    a: Ref
    b: Ref
    details: tuple[tuple[ChangeKind, str], ...]

    @property
    def kinds(self) -> tuple[ChangeKind, ...]:
        """The kinds of change, without their words."""
        return tuple(kind for kind, _ in self.details)


@dataclass(frozen=True, slots=True)
class QuoteGroup:
    """One utterance as several articles give it, how far its wordings differ, and what changed against the fullest."""

    members: tuple[Ref, ...]
    relation: QuoteRelation
    changes: tuple[QuoteChange, ...]


@dataclass(frozen=True, slots=True)
class OtherSpeaker:
    """The same words, given to two different speakers."""

    a: Ref
    b: Ref
    speaker_a: str
    speaker_b: str


@dataclass(frozen=True, slots=True)
class NumberPair:
    """Two numbers on one measure and whether both can hold. `note` is empty or says what a reader should know."""

    a: Ref
    b: Ref
    measure: str
    relation: NumberRelation
    note: str = ""


@dataclass(frozen=True, slots=True)
class RelatedNumbers:
    """Two numbers that may speak of one thing, and why that is not certain: "different scope", "maybe related"."""

    a: Ref
    b: Ref
    measure: str
    note: str


@dataclass(frozen=True, slots=True)
class Measure:
    """All numbers that were found to be on one measure, repeated mentions left out."""

    name: str
    members: tuple[Ref, ...]
    relation: NumberRelation


@dataclass(frozen=True, slots=True)
class SharedText:
    """How much of article `a` stands in article `b` too.

    `share` is the part of its sentences, `containment` that of its five-word sequences. `sentences` are the places of
    the shared sentences in `a` and, where one sentence answers to each, in `b`.
    """

    a: str
    b: str
    share: float
    containment: float
    sentences: tuple[tuple[Span, Span], ...]


@dataclass(frozen=True, slots=True)
class Origin:
    """Articles that go back to one text, so that they count as one voice."""

    articles: tuple[str, ...]
    reason: OriginReason


@dataclass(frozen=True, slots=True)
class Credit:
    """A place where an article takes something from an outlet ("told Reuters"); `cited` is its article here."""

    article: str
    span: Span
    outlet: str
    cited: str | None


@dataclass(frozen=True, slots=True)
class OnlyIn:
    """What one article alone holds: ids of its entities, quotes and numbers, in text order."""

    article: str
    entities: tuple[str, ...]
    quotes: tuple[str, ...]
    numbers: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class NeverQuoted:
    """Someone talked about and given no word in any of the articles, with the number of mentions by name."""

    name: str
    type: EntityType
    members: tuple[Ref, ...]
    mentions: int


@dataclass(frozen=True, slots=True)
class NamedDate:
    """A date and the places that name it. `day` is ISO text as precise as the words: 2026-08-28, 2026-08 or 2026."""

    day: str
    precision: Precision
    places: tuple[Place, ...]


@dataclass(frozen=True, slots=True)
class Comparison:
    """Articles side by side and all that was found. Every reference names a record of one of `articles`."""

    articles: tuple[Extraction, ...]
    entities: tuple[EntityGroup, ...]
    quotes: tuple[QuoteGroup, ...]
    other_speakers: tuple[OtherSpeaker, ...]
    numbers: tuple[NumberPair, ...]
    related: tuple[RelatedNumbers, ...]
    measures: tuple[Measure, ...]
    shared_text: tuple[SharedText, ...]
    origins: tuple[Origin, ...]
    credits: tuple[Credit, ...]
    only_in: tuple[OnlyIn, ...]
    never_quoted: tuple[NeverQuoted, ...]
    dates: tuple[NamedDate, ...]

    @property
    def unrelated(self) -> bool:
        """Tell whether the articles seem to have nothing to do with each other: no quote, number or sentence shared."""
        return not (self.quotes or self.numbers or self.shared_text) and len(self.entities) < 2
