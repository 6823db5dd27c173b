"""One row for one person or body over a whole workspace, words found by index, and ids that no index breaks on."""

import hashlib
import json

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

TABLES = ("entity_rows", "quote_rows", "number_rows")
GONE = {
    "entity_rows": (
        ("workspace", "number", "start", "record", "state"),
        ("article", "record", "name", "type", "state"),
        ("workspace", "record", "name", "type", "mentions", "quotes", "state"),
        ("workspace", "article_id", "state"),
    ),
    "quote_rows": (
        ("workspace", "number", "start", "record", "state"),
        ("workspace", "speaker", "speaker_name", "state"),
        ("workspace", "article_id", "state"),
    ),
    "number_rows": (
        ("workspace", "number", "start", "record", "state"),
        ("workspace", "speaker", "speaker_name", "state"),
        ("workspace", "article_id", "state"),
    ),
}
MADE = {
    "entity_rows": (
        ("workspace", "number", "start", "state"),
        ("article", "cluster", "state"),
        ("workspace", "cluster", "mentions", "quotes", "state"),
        ("workspace", "handle", "article"),
        ("workspace", "article", "state"),
    ),
    "quote_rows": (
        ("workspace", "number", "start", "state"),
        ("workspace", "voice", "speaker_name", "state"),
        ("workspace", "speaker"),
        ("workspace", "article", "state"),
    ),
    "number_rows": (
        ("workspace", "number", "start", "state"),
        ("workspace", "voice", "speaker_name", "state"),
        ("workspace", "speaker"),
        ("workspace", "article", "state"),
    ),
}
LONGEST, KEPT = 400, 320  # bytes


def upgrade() -> None:
    """Empty what is derived, give it its new columns and indexes, and have every article filed anew."""
    for table in TABLES:
        op.execute(f"DELETE FROM {table}")  # noqa: S608  (our word)
        for gone in GONE[table]:
            op.drop_index(f"ix_{table}_{'_'.join(gone)}", table)
    op.execute("UPDATE articles SET filed = 0")
    for table, names in (
        ("entity_rows", ("handle", "cluster", "gender")),
        ("quote_rows", ("voice",)),
        ("number_rows", ("voice",)),
    ):
        for name in names:
            op.add_column(table, sa.Column(name, sa.Text, nullable=False, server_default=""))
    for table in TABLES:
        for columns in MADE[table]:
            op.create_index(f"ix_{table}_{'_'.join(columns)}", table, list(columns))
    identities()
    words()
    shorten_article_ids()


def identities() -> None:
    """Create what is known of each entity id over all articles, and the keys under which ids meet."""
    op.create_table(
        "identities",
        sa.Column("workspace", sa.Integer, nullable=False),
        sa.Column("handle", sa.Text, nullable=False),
        sa.Column("record", sa.Text, nullable=False),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("type", sa.Text, nullable=False),
        sa.Column("aliases", sa.Text, nullable=False),
        sa.Column("genders", sa.Text, nullable=False),
        sa.Column("articles", sa.Integer, nullable=False),
        sa.Column("cluster", sa.Text, nullable=False),
        sa.Column("why", sa.Text, nullable=False),
        sa.Column("family", sa.Text, nullable=False),
        sa.Column("stale", sa.Integer, nullable=False),
        sa.PrimaryKeyConstraint("workspace", "handle", name="pk_identities"),
        owned("identities"),
    )
    for column in ("cluster", "family", "stale"):
        op.create_index(f"ix_identities_workspace_{column}", "identities", ["workspace", column])
    op.create_table(
        "identity_keys",
        sa.Column("workspace", sa.Integer, nullable=False),
        sa.Column("key", sa.Text, nullable=False),
        sa.Column("handle", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("workspace", "key", "handle", name="pk_identity_keys"),
        owned("identity_keys"),
    )
    op.create_index("ix_identity_keys_workspace_handle", "identity_keys", ["workspace", "handle"])


def owned(table: str) -> sa.ForeignKeyConstraint:
    """Return the reference to the workspace that a row goes with."""
    return sa.ForeignKeyConstraint(["workspace"], ["workspaces.key"], name=f"fk_{table}_workspace", ondelete="CASCADE")


def words() -> None:
    """Create an index of the words of every row. On SQLite triggers keep it; PostgreSQL does so itself."""
    for table in TABLES:
        index = table.replace("_rows", "_words")
        if op.get_bind().dialect.name == "postgresql":
            op.execute(
                f"CREATE INDEX ix_{index} ON {table} USING gin (array_to_tsvector(string_to_array(btrim(search), ' ')))"
            )
            continue
        op.execute(
            f"CREATE VIRTUAL TABLE {index} USING fts5(search, content='{table}', content_rowid='key', prefix='2 3')"
        )
        op.execute(
            f"CREATE TRIGGER {index}_in AFTER INSERT ON {table} BEGIN "  # noqa: S608  (our words)
            f"INSERT INTO {index} (rowid, search) VALUES (new.key, new.search); END"
        )
        op.execute(
            f"CREATE TRIGGER {index}_out AFTER DELETE ON {table} BEGIN "  # noqa: S608  (our words)
            f"INSERT INTO {index} ({index}, rowid, search) VALUES ('delete', old.key, old.search); END"
        )


def shorten_article_ids() -> None:
    """Shorten article ids that no index of PostgreSQL takes, in the list and in the article itself."""
    link = op.get_bind()
    long = link.execute(sa.text("SELECT key, id FROM articles WHERE length(id) > :few"), {"few": LONGEST // 4}).all()
    for key, written in long:
        raw = written.encode()
        if len(raw) <= LONGEST:
            continue
        short = f"{raw[:KEPT].decode(errors='ignore')}~{hashlib.sha256(raw).hexdigest()[:32]}"
        wire = link.execute(sa.text("SELECT wire FROM extractions WHERE article = :key"), {"key": key}).scalar()
        link.execute(sa.text("UPDATE articles SET id = :short WHERE key = :key"), {"short": short, "key": key})
        if wire is not None:
            plain = json.loads(wire)
            plain["article"]["id"] = short
            packed = json.dumps(plain, ensure_ascii=False, separators=(",", ":"), allow_nan=False)
            changed = sa.text("UPDATE extractions SET wire = :wire WHERE article = :key")
            link.execute(changed, {"wire": packed, "key": key})
