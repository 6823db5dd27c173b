"""What is asked of all records of a workspace, and what is answered: filters, rows, counts."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Final, Literal, NamedTuple

Table = Literal["entities", "quotes", "numbers"]
Chosen = Mapping[str, Iterable[str]]

# What each table can be narrowed by. Values are those of the columns: an outlet as written, a month as 2026-03, a class
# of source in the data contract's words, "" for what is not known (own voice, plain count, no outlet, undecided).
FACETS: Final[dict[Table, tuple[str, ...]]] = {
    "entities": ("type", "outlet", "month", "state", "article_id"),
    "quotes": ("speaker", "speaker_class", "cue", "kind", "attribution", "outlet", "month", "state", "article_id"),
    "numbers": (
        "comparator",
        "unit",
        "counted",
        "speaker",
        "speaker_class",
        "trend",
        "role",
        "outlet",
        "month",
        "state",
        "article_id",
    ),
}
# What rows can be ordered by, the first when nothing is asked; the article's letter and the place in it break ties.
ORDERS: Final[dict[Table, tuple[str, ...]]] = {
    "entities": ("number", "name", "type", "mentions", "quotes", "outlet", "published", "state"),
    "quotes": ("number", "speaker_name", "text", "kind", "cue", "outlet", "published", "confidence", "state"),
    "numbers": (
        "number",
        "value",
        "comparator",
        "unit",
        "counted",
        "speaker_name",
        "outlet",
        "published",
        "confidence",
        "state",
    ),
}
TOTALS: Final = ("mentions", "articles", "quotes", "name", "type")


@dataclass(frozen=True, slots=True)
class Filter:
    """Which rows. Everything empty means all of them.

    `words`: each must begin a word of the row (quote, speaker and cue; number, what it counts, subject and speaker; for
    entities name, aliases and roles, in any article). `forms`: other words that do as well, in place of all of `words`.
    `chosen`: facet to the values of which a row must have one; an entity chosen as speaker stands for all ids that are
    one with it. `since` and `until`: ISO dates, inclusive; rows without a date are then left out. `sure_from` and
    `sure_below`: bounds of the confidence, for quotes and numbers. `record`: one record id in all articles. `cluster`:
    an entity with all ids that are one with it. `mentions_of`: rows of articles that name this entity.
    """

    words: str = ""
    forms: tuple[str, ...] = ()
    chosen: tuple[tuple[str, tuple[str, ...]], ...] = ()
    since: str = ""
    until: str = ""
    sure_from: float | None = None
    sure_below: float | None = None
    record: str = ""
    cluster: str = ""
    mentions_of: str = ""

    @classmethod
    def of(cls, chosen: Chosen | None = None, **rest: Any) -> Filter:  # noqa: ANN401  (the fields above)
        """Build a filter from a mapping of facets to values; facets without values are left out."""
        pairs = ((facet, tuple(sorted(set(values)))) for facet, values in (chosen or {}).items())
        return cls(chosen=tuple(sorted(pair for pair in pairs if pair[1])), **rest)

    def values(self, facet: str) -> tuple[str, ...]:
        """Return the values chosen in a facet."""
        return dict(self.chosen).get(facet, ())


EVERYTHING: Final = Filter()


class Count(NamedTuple):
    """A value of a facet, how it reads (a speaker's name for its id, else the value), and how many rows have it."""

    value: str
    label: str
    rows: int


@dataclass(frozen=True, slots=True)
class Line:
    """What every row says. `article` is the article's id, `number` makes its letter; `start`, `end` are its place.

    Of an entity that is its first mention.
    """

    article: str
    number: int
    record: str
    start: int
    end: int
    outlet: str
    published: str
    state: str


@dataclass(frozen=True, slots=True)
class EntityLine(Line):
    """An entity in one article."""

    name: str
    type: str
    aliases: tuple[str, ...]
    mentions: int
    quotes: int


@dataclass(frozen=True, slots=True)
class QuoteLine(Line):
    """A quote. `speaker` is an entity's id, or words:… for an unnamed one, or "" for nobody known."""

    text: str
    kind: str
    cue: str
    speaker: str
    speaker_name: str
    speaker_class: str
    attribution: str
    polarity: str
    inferred: bool
    confidence: float


@dataclass(frozen=True, slots=True)
class NumberLine(Line):
    """A numeric claim. `speaker` "" with `quote` "" is the article's own voice; `unit` "" is a plain count."""

    text: str
    value: float | None
    low: float | None
    high: float | None
    comparator: str
    unit: str
    per: str
    counted: str
    subject: str
    trend: str
    role: str
    quote: str
    speaker: str
    speaker_name: str
    speaker_class: str
    cue: str
    confidence: float


class Member(NamedTuple):
    """An entity id of a cluster. `why` says what its join rests on that may be wrong; "" for nothing."""

    record: str
    name: str
    type: str
    why: str
    aliases: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Gathered:
    """A person or body over all articles that the filter leaves: how many name it, how often, how often it is quoted.

    `record` is the id it goes by, `members` all that are one with it, itself first.
    """

    record: str
    name: str
    type: str
    articles: int
    mentions: int
    quotes: int
    members: tuple[Member, ...]


class Together(NamedTuple):
    """An entity that is named in the same articles as another, and in how many."""

    record: str
    name: str
    type: str
    articles: int


class Page(NamedTuple):
    """Some of the rows, in order, and how many there are in all."""

    lines: tuple[Any, ...]
    total: int


LINES: Final[dict[Table, Any]] = {"entities": EntityLine, "quotes": QuoteLine, "numbers": NumberLine}
