"""Flat rows of all records, and the search index. Both are filled when a workspace is opened next."""

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

ORDERED = ("workspace", "number", "start", "record", "state")
COUNTED = ("outlet", "month", "published", "article_id")
INDEXES = {
    "entity_rows": (
        ORDERED,
        ("workspace", "state"),
        ("article", "record", "name", "type", "state"),
        ("workspace", "record", "name", "type", "mentions", "quotes", "state"),
        *(("workspace", facet, "state") for facet in ("type", *COUNTED)),
    ),
    "quote_rows": (
        ORDERED,
        ("workspace", "state"),
        ("article",),
        ("workspace", "speaker", "speaker_name", "state"),
        *(("workspace", facet, "state") for facet in ("speaker_class", "cue", "kind", "attribution", *COUNTED)),
    ),
    "number_rows": (
        ORDERED,
        ("workspace", "state"),
        ("article",),
        ("workspace", "speaker", "speaker_name", "state"),
        *(
            ("workspace", facet, "state")
            for facet in ("comparator", "unit", "counted", "speaker_class", "trend", "role", *COUNTED)
        ),
    ),
}
Columns = list[sa.Column[Any]]


def filed() -> Columns:
    """Return the columns of every derived row."""
    return [
        sa.Column("key", sa.Integer, nullable=False),
        sa.Column("workspace", sa.Integer, nullable=False),
        sa.Column("article", sa.Integer, nullable=False),
        sa.Column("article_id", sa.Text, nullable=False),
        sa.Column("number", sa.Integer, nullable=False),
        sa.Column("outlet", sa.Text, nullable=False),
        sa.Column("published", sa.Text, nullable=False),
        sa.Column("month", sa.Text, nullable=False),
        sa.Column("record", sa.Text, nullable=False),
        sa.Column("start", sa.Integer, nullable=False),
        sa.Column("end", sa.Integer, nullable=False),
        sa.Column("state", sa.Text, nullable=False),
        sa.Column("search", sa.Text, nullable=False),
    ]


def said() -> Columns:
    """Return the columns that say who says so."""
    return [
        sa.Column("speaker", sa.Text, nullable=False),
        sa.Column("speaker_name", sa.Text, nullable=False),
        sa.Column("speaker_class", sa.Text, nullable=False),
        sa.Column("cue", sa.Text, nullable=False),
        sa.Column("kind", sa.Text, nullable=False),
        sa.Column("text", sa.Text, nullable=False),
        sa.Column("confidence", sa.Double, nullable=False),
    ]


def entities() -> Columns:
    """Return the columns of entities."""
    return [
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("type", sa.Text, nullable=False),
        sa.Column("aliases", sa.Text, nullable=False),
        sa.Column("mentions", sa.Integer, nullable=False),
        sa.Column("quotes", sa.Integer, nullable=False),
    ]


def quotes() -> Columns:
    """Return the columns of quotes."""
    return [
        *said(),
        sa.Column("attribution", sa.Text, nullable=False),
        sa.Column("polarity", sa.Text, nullable=False),
        sa.Column("inferred", sa.Boolean, nullable=False),
    ]


def numbers() -> Columns:
    """Return the columns of numeric claims."""
    return [
        *said(),
        sa.Column("value", sa.Double),
        sa.Column("low", sa.Double),
        sa.Column("high", sa.Double),
        sa.Column("comparator", sa.Text, nullable=False),
        sa.Column("unit", sa.Text, nullable=False),
        sa.Column("per", sa.Text, nullable=False),
        sa.Column("counted", sa.Text, nullable=False),
        sa.Column("subject", sa.Text, nullable=False),
        sa.Column("trend", sa.Text, nullable=False),
        sa.Column("role", sa.Text, nullable=False),
        sa.Column("quote", sa.Text, nullable=False),
    ]


def upgrade() -> None:
    """Create what is derived; `filed` 0 has every article filed anew."""
    op.add_column("articles", sa.Column("filed", sa.Integer, nullable=False, server_default="0"))
    for name, columns in (("entity_rows", entities()), ("quote_rows", quotes()), ("number_rows", numbers())):
        op.create_table(
            name,
            *filed(),
            *columns,
            sa.PrimaryKeyConstraint("key", name=f"pk_{name}"),
            sa.ForeignKeyConstraint(["article"], ["articles.key"], name=f"fk_{name}_article", ondelete="CASCADE"),
        )
        for indexed in INDEXES[name]:
            op.create_index(f"ix_{name}_{'_'.join(indexed)}", name, list(indexed))
    if op.get_bind().dialect.name == "sqlite":
        op.execute("CREATE VIRTUAL TABLE search_index USING fts5(words)")
    else:
        op.execute(
            "CREATE TABLE search_index (article integer PRIMARY KEY REFERENCES articles (key) ON DELETE CASCADE, "
            "words tsvector NOT NULL)"
        )
        op.execute("CREATE INDEX ix_search_index_words ON search_index USING gin (words)")
