"""What is extracted: entities, quotes and numeric claims, each grounded in the article's text."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal, get_args

from lib.model.spans import Span

EntityType = Literal["PERSON", "ORG", "PLACE", "GROUP", "EVENT", "WORK", "PRODUCT", "LAW"]
LinkKind = Literal["nationality of", "stands for"]
MentionKind = Literal["name", "description", "pronoun"]
QuoteKind = Literal["direct", "indirect", "mixed"]
AttributionType = Literal["speech", "belief", "document"]
QuoteEngine = Literal["rules", "tagger"]
SpeakerClass = Literal["named person", "named organisation", "unnamed", "document", "media", "self"]
Comparator = Literal["=", "~", ">", ">=", "<", "<=", "range"]
Trend = Literal["up", "down"]
Role = Literal["level", "delta", "from", "to"]

ENTITY_TYPES: Final[tuple[EntityType, ...]] = get_args(EntityType)
QUOTE_KINDS: Final[tuple[QuoteKind, ...]] = get_args(QuoteKind)
SPEAKER_CLASSES: Final[tuple[SpeakerClass, ...]] = get_args(SpeakerClass)
COMPARATORS: Final[tuple[Comparator, ...]] = get_args(Comparator)


@dataclass(frozen=True, slots=True)
class Mention:
    """One place where an entity is named, described or meant by a pronoun.

    `rule` names the layer that made it, in words a reader can follow ("surname of Guido Crosetto").
    """

    start: int
    end: int
    kind: MentionKind
    rule: str

    @property
    def span(self) -> Span:
        """The mention's place in the text."""
        return Span(self.start, self.end)


@dataclass(frozen=True, slots=True)
class Link:
    """What an entity is tied to without being the same: a nationality to its country, "the Kremlin" to who is meant.

    `name` is what it is tied to, in words ("Russia", "government of Russia"); `entity` is the id of that, or of the
    country meant, when the article names it. `rule` is one sentence that says why.
    """

    kind: LinkKind
    name: str
    entity: str | None
    rule: str


@dataclass(frozen=True, slots=True)
class Entity:
    """The thing behind mentions. `name` is its fullest form in the article; `aliases` are the other forms.

    `links` tie it to others; they never merge it with them.
    """

    id: str
    name: str
    type: EntityType
    aliases: tuple[str, ...]
    roles: tuple[str, ...]
    mentions: tuple[Mention, ...]
    links: tuple[Link, ...] = ()


@dataclass(frozen=True, slots=True)
class Speaker:
    """Who says it: as written (`start`, `end`; None when named elsewhere only) and as resolved (`entity`)."""

    start: int | None
    end: int | None
    entity: str | None
    inferred: bool
    speaker_class: SpeakerClass | None

    @property
    def span(self) -> Span | None:
        """The place of the speaker's words; None when the text does not name one here."""
        return None if self.start is None or self.end is None else Span(self.start, self.end)


@dataclass(frozen=True, slots=True)
class Quote:
    """One attribution: what is said (`content`, several parts when interrupted), the cue word and the speaker.

    `via` holds entity ids of those who relay it, outermost first. `polarity` is a word such as "denied" when the cue
    turns the content round, else None. `engine` says which one set its content: the rules or the trained tagger.
    """

    id: str
    kind: QuoteKind
    content: tuple[Span, ...]
    cue: Span | None
    speaker: Speaker | None
    via: tuple[str, ...]
    confidence: float
    rule: str
    attribution: AttributionType = "speech"
    polarity: str | None = None
    engine: QuoteEngine = "rules"

    @property
    def span(self) -> Span:
        """From the first word of the first part to the last word of the last."""
        return Span(self.content[0].start, self.content[-1].end)


@dataclass(frozen=True, slots=True)
class NumericClaim:
    """A quantity about something: value or ends, how it is bounded, its unit, what it counts, and who says so."""

    id: str
    start: int
    end: int
    value: float | None
    low: float | None
    high: float | None
    comparator: Comparator
    unit: str | None
    per: str | None
    counted: str | None
    subject: str | None
    trend: Trend | None
    role: Role | None
    time: Span | None
    quote: str | None
    speaker: str | None
    confidence: float
    rule: str

    @property
    def span(self) -> Span:
        """The claim's place in the text, approximator and unit word included."""
        return Span(self.start, self.end)


def quote_id(content: tuple[Span, ...]) -> str:
    """Return the id of a quote with this content: stable over runs, so links and decisions survive."""
    return f"quote:{content[0].start}-{content[-1].end}"


def number_id(start: int, end: int) -> str:
    """Return the id of the numeric claim at this place."""
    return f"number:{start}-{end}"
