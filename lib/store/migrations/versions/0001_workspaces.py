"""Workspaces, articles, extractions, ledger, saved views, inputs that wait."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Create the tables that hold what people bring and decide."""
    op.create_table(
        "workspaces",
        sa.Column("key", sa.Integer, nullable=False),
        sa.Column("id", sa.String(32), nullable=False),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("made", sa.String(32), nullable=False),
        sa.Column("opened", sa.String(32), nullable=False),
        sa.Column("version", sa.Integer, nullable=False),
        sa.Column("entries", sa.Integer, nullable=False),
        sa.Column("gone", sa.String(32)),
        sa.Column("draft", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("key", name="pk_workspaces"),
        sa.UniqueConstraint("id", name="uq_workspaces_id"),
    )
    op.create_table(
        "articles",
        sa.Column("key", sa.Integer, nullable=False),
        sa.Column("workspace", sa.Integer, nullable=False),
        sa.Column("id", sa.Text, nullable=False),
        sa.Column("number", sa.Integer, nullable=False),
        sa.Column("revision", sa.Integer, nullable=False),
        sa.Column("gone", sa.Integer),
        sa.Column("title", sa.Text),
        sa.Column("outlet", sa.Text),
        sa.Column("author", sa.Text),
        sa.Column("published", sa.Text),
        sa.Column("opening", sa.Text, nullable=False),
        sa.Column("words", sa.Integer, nullable=False),
        sa.Column("quotes", sa.Integer, nullable=False),
        sa.Column("numbers", sa.Integer, nullable=False),
        sa.Column("entities", sa.Integer, nullable=False),
        sa.Column("engine", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("key", name="pk_articles"),
        sa.UniqueConstraint("workspace", "id", name="uq_articles_workspace_id"),
        owned("workspace", "articles", "workspaces"),
    )
    op.create_index("ix_articles_workspace_number", "articles", ["workspace", "number"])
    op.create_index("ix_articles_workspace_gone", "articles", ["workspace", "gone"])
    op.create_table(
        "extractions",
        sa.Column("article", sa.Integer, nullable=False),
        sa.Column("text", sa.Text, nullable=False),
        sa.Column("wire", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("article", name="pk_extractions"),
        owned("article", "extractions", "articles"),
    )
    op.create_table(
        "ledger",
        sa.Column("workspace", sa.Integer, nullable=False),
        sa.Column("number", sa.Integer, nullable=False, autoincrement=False),
        sa.Column("line", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("workspace", "number", name="pk_ledger"),
        owned("workspace", "ledger", "workspaces"),
    )
    op.create_table(
        "views",
        sa.Column("workspace", sa.Integer, nullable=False),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("address", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("workspace", "name", name="pk_views"),
        owned("workspace", "views", "workspaces"),
    )
    op.create_table(
        "pending",
        sa.Column("key", sa.Integer, nullable=False),
        sa.Column("workspace", sa.Integer, nullable=False),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("data", sa.LargeBinary, nullable=False),
        sa.PrimaryKeyConstraint("key", name="pk_pending"),
        owned("workspace", "pending", "workspaces"),
    )
    op.create_index("ix_pending_workspace", "pending", ["workspace"])


def owned(column: str, table: str, owner: str) -> sa.ForeignKeyConstraint:
    """Return the reference to what owns a row: it goes with its owner."""
    return sa.ForeignKeyConstraint([column], [f"{owner}.key"], name=f"fk_{table}_{column}", ondelete="CASCADE")
