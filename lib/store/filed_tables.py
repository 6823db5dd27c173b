"""The tables of what is derived from extractions: entities, quotes, numbers, and who is who over a workspace.

They are flat and indexed, so that thousands of articles are filtered and counted without reading one of them; all of
it can be made anew at any time. A change here needs a revision in migrations/versions.
"""

from __future__ import annotations

from typing import Final

from sqlalchemy import Double, ForeignKey, Index, Text
from sqlalchemy.orm import Mapped, mapped_column

from lib.store.tables import CASCADE, Base


class Filed:
    """What every derived row says about its record and its article. Unknown texts are "", so that they can be chosen.

    `search` holds the folded words that a filter looks through; `state` is what was decided about the record, "" when
    nothing was.
    """

    key: Mapped[int] = mapped_column(primary_key=True)
    workspace: Mapped[int]
    article: Mapped[int] = mapped_column(ForeignKey("articles.key", ondelete=CASCADE))
    article_id: Mapped[str] = mapped_column(Text)
    number: Mapped[int]
    outlet: Mapped[str] = mapped_column(Text)
    published: Mapped[str] = mapped_column(Text)
    month: Mapped[str] = mapped_column(Text)
    record: Mapped[str] = mapped_column(Text)
    start: Mapped[int]
    end: Mapped[int]
    state: Mapped[str] = mapped_column(Text)
    search: Mapped[str] = mapped_column(Text)


class EntityRow(Filed, Base):
    """An entity of one article, with how often it is named and quoted there.

    `handle` is its id as an index takes it, `cluster` the handle that its person or body goes by in the workspace.
    """

    __tablename__ = "entity_rows"

    handle: Mapped[str] = mapped_column(Text)
    cluster: Mapped[str] = mapped_column(Text)
    gender: Mapped[str] = mapped_column(Text)

    name: Mapped[str] = mapped_column(Text)
    type: Mapped[str] = mapped_column(Text)
    aliases: Mapped[str] = mapped_column(Text)
    mentions: Mapped[int]
    quotes: Mapped[int]


class Said(Filed):
    """Who says so: `speaker` is an entity's handle or the words used, "" for the article's own voice or nobody known.

    `voice` is the handle that the speaker goes by in the workspace.
    """

    speaker: Mapped[str] = mapped_column(Text)
    voice: Mapped[str] = mapped_column(Text)
    speaker_name: Mapped[str] = mapped_column(Text)
    speaker_class: Mapped[str] = mapped_column(Text)
    cue: Mapped[str] = mapped_column(Text)
    kind: Mapped[str] = mapped_column(Text)
    text: Mapped[str] = mapped_column(Text)
    confidence: Mapped[float] = mapped_column(Double)


class QuoteRow(Said, Base):
    """A quote; `cue` is the cue word in lower case, `kind` direct, indirect or mixed."""

    __tablename__ = "quote_rows"

    attribution: Mapped[str] = mapped_column(Text)
    polarity: Mapped[str] = mapped_column(Text)
    inferred: Mapped[bool]


class NumberRow(Said, Base):
    """A numeric claim. `cue` and `kind` are those of the quote it stands in."""

    __tablename__ = "number_rows"

    value: Mapped[float | None] = mapped_column(Double)
    low: Mapped[float | None] = mapped_column(Double)
    high: Mapped[float | None] = mapped_column(Double)
    comparator: Mapped[str] = mapped_column(Text)
    unit: Mapped[str] = mapped_column(Text)
    per: Mapped[str] = mapped_column(Text)
    counted: Mapped[str] = mapped_column(Text)
    subject: Mapped[str] = mapped_column(Text)
    trend: Mapped[str] = mapped_column(Text)
    role: Mapped[str] = mapped_column(Text)
    quote: Mapped[str] = mapped_column(Text)


class IdentityRow(Base):
    """An entity id over all articles of a workspace: what is known of it, and the handle its cluster goes by.

    `why` says what the join rests on; `family` is shared by all ids that any rule ties together. `stale` is 1 when an
    article that names it has changed since.
    """

    __tablename__ = "identities"
    __table_args__ = (
        Index(None, "workspace", "cluster"),
        Index(None, "workspace", "family"),
        Index(None, "workspace", "stale"),
    )

    workspace: Mapped[int] = mapped_column(ForeignKey("workspaces.key", ondelete=CASCADE), primary_key=True)
    handle: Mapped[str] = mapped_column(Text, primary_key=True)
    record: Mapped[str] = mapped_column(Text)
    name: Mapped[str] = mapped_column(Text)
    type: Mapped[str] = mapped_column(Text)
    aliases: Mapped[str] = mapped_column(Text)
    genders: Mapped[str] = mapped_column(Text)
    articles: Mapped[int]
    cluster: Mapped[str] = mapped_column(Text)
    why: Mapped[str] = mapped_column(Text)
    family: Mapped[str] = mapped_column(Text)
    stale: Mapped[int]


class IdentityKeyRow(Base):
    """A key under which an entity id is found by others that may be one with it."""

    __tablename__ = "identity_keys"
    __table_args__ = (Index(None, "workspace", "handle"),)

    workspace: Mapped[int] = mapped_column(ForeignKey("workspaces.key", ondelete=CASCADE), primary_key=True)
    key: Mapped[str] = mapped_column(Text, primary_key=True)
    handle: Mapped[str] = mapped_column(Text, primary_key=True)


ORDERED = ("workspace", "number", "start", "state")
COUNTED = ("outlet", "month", "published", "article")
SPOKEN = ("speaker_class", "cue", "kind")
# One index for the order of rows, one for each facet, so that values are counted without reading a row. Each has the
# state as well: what was rejected or hidden is left out of nearly every question. No column in them is longer than an
# index of PostgreSQL takes. Words have indexes that their revision makes, since each database has them in its own way.
INDEXES = {
    "entity_rows": (
        ORDERED,
        ("workspace", "state"),
        ("article", "cluster", "state"),
        ("workspace", "cluster", "mentions", "quotes", "state"),
        ("workspace", "handle", "article"),
        *(("workspace", facet, "state") for facet in ("type", *COUNTED)),
    ),
    "quote_rows": (
        ORDERED,
        ("workspace", "state"),
        ("article",),
        ("workspace", "voice", "speaker_name", "state"),
        ("workspace", "speaker"),
        *(("workspace", facet, "state") for facet in (*SPOKEN, "attribution", *COUNTED)),
    ),
    "number_rows": (
        ORDERED,
        ("workspace", "state"),
        ("article",),
        ("workspace", "voice", "speaker_name", "state"),
        ("workspace", "speaker"),
        *(
            ("workspace", facet, "state")
            for facet in ("comparator", "unit", "counted", "speaker_class", "trend", "role", *COUNTED)
        ),
    ),
}
for _name, _indexes in INDEXES.items():
    for _columns in _indexes:
        Index(None, *(Base.metadata.tables[_name].c[_column] for _column in _columns))
# Every table there is: these here and those of `tables`.
METADATA: Final = Base.metadata
