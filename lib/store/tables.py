"""The tables of workspaces and their articles, the same on SQLite and PostgreSQL.

What is derived from extractions lies in `filed_tables`. A change in either needs a revision in migrations/versions.
"""

from __future__ import annotations

from sqlalchemy import ForeignKey, Index, LargeBinary, MetaData, String, Text, UniqueConstraint
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

CASCADE = "CASCADE"


class Base(DeclarativeBase):
    """All our tables. Constraints have names, so that a revision can speak of them."""

    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "fk": "fk_%(table_name)s_%(column_0_name)s",
            "pk": "pk_%(table_name)s",
        }
    )


class WorkspaceRow(Base):
    """A workspace. `version` grows with every change in it.

    `opened` is when somebody last chose it, `gone` when it was deleted: it is kept for the undo.
    """

    __tablename__ = "workspaces"

    key: Mapped[int] = mapped_column(primary_key=True)
    id: Mapped[str] = mapped_column(String(32), unique=True)
    name: Mapped[str] = mapped_column(Text)
    made: Mapped[str] = mapped_column(String(32))
    opened: Mapped[str] = mapped_column(String(32), default="")
    version: Mapped[int] = mapped_column(default=1)
    entries: Mapped[int] = mapped_column(default=0)
    gone: Mapped[str | None] = mapped_column(String(32))
    draft: Mapped[str] = mapped_column(Text, default="")


class ArticleRow(Base):
    """An article in a workspace. `number` makes its letter; `gone` is the removal it went with, until that is final.

    `revision` grows whenever the article or its extraction changes. `filed` is the layout its derived rows have;
    0 when they are to be made anew.
    """

    __tablename__ = "articles"
    __table_args__ = (
        UniqueConstraint("workspace", "id"),
        Index(None, "workspace", "number"),
        Index(None, "workspace", "gone"),
    )

    key: Mapped[int] = mapped_column(primary_key=True)
    workspace: Mapped[int] = mapped_column(ForeignKey("workspaces.key", ondelete=CASCADE))
    id: Mapped[str] = mapped_column(Text)
    number: Mapped[int]
    revision: Mapped[int] = mapped_column(default=1)
    gone: Mapped[int | None]
    filed: Mapped[int] = mapped_column(default=0)
    title: Mapped[str | None] = mapped_column(Text)
    outlet: Mapped[str | None] = mapped_column(Text)
    author: Mapped[str | None] = mapped_column(Text)
    published: Mapped[str | None] = mapped_column(Text)
    opening: Mapped[str] = mapped_column(Text)
    words: Mapped[int]
    quotes: Mapped[int]
    numbers: Mapped[int]
    entities: Mapped[int]
    engine: Mapped[str] = mapped_column(Text)


class ExtractionRow(Base):
    """An article's text and the JSON of its extraction without that text, as the data contract writes both."""

    __tablename__ = "extractions"

    article: Mapped[int] = mapped_column(ForeignKey("articles.key", ondelete=CASCADE), primary_key=True)
    text: Mapped[str] = mapped_column(Text)
    wire: Mapped[str] = mapped_column(Text)


class EntryRow(Base):
    """A line of a workspace's ledger, in the ledger's own JSON."""

    __tablename__ = "ledger"

    workspace: Mapped[int] = mapped_column(ForeignKey("workspaces.key", ondelete=CASCADE), primary_key=True)
    number: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    line: Mapped[str] = mapped_column(Text)


class ViewRow(Base):
    """A saved view: a name for an address within the product."""

    __tablename__ = "views"

    workspace: Mapped[int] = mapped_column(ForeignKey("workspaces.key", ondelete=CASCADE), primary_key=True)
    name: Mapped[str] = mapped_column(Text, primary_key=True)
    address: Mapped[str] = mapped_column(Text)


class PendingRow(Base):
    """An input that was brought and not read yet: what a batch goes on with after a crash."""

    __tablename__ = "pending"

    key: Mapped[int] = mapped_column(primary_key=True)
    workspace: Mapped[int] = mapped_column(ForeignKey("workspaces.key", ondelete=CASCADE), index=True)
    name: Mapped[str] = mapped_column(Text)
    data: Mapped[bytes] = mapped_column(LargeBinary)
