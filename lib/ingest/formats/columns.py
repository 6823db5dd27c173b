"""Which column of a table holds what, and the articles in its rows: an outcome a row."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from lib.ingest.formats import limits
from lib.ingest.formats.column_names import ROLES, column_called
from lib.ingest.formats.document import Document, to_article
from lib.ingest.formats.tables import Row, Table
from lib.ingest.outcome import Outcome
from lib.ingest.refusal import Refusal

LONG_CELL: Final = 80  # characters a cell of an article's text has on average, when no column is called so
SAMPLE_ROWS: Final = 50


def guess_roles(table: Table) -> dict[str, str]:
    """Return which column holds what: role (text, title, outlet, author, published, id) to column name.

    A column is told by its name; when none is called text, the one with the longest cells is, if they are long.
    """
    roles = {role: column for role in ROLES if (column := column_called(role, table.columns))}
    if "text" not in roles:
        lengths = {column: mean_length(table, column) for column in table.columns if column not in roles.values()}
        longest = max(lengths, key=lambda c: lengths[c], default=None)
        if longest is not None and lengths[longest] >= LONG_CELL:
            roles["text"] = longest
    return roles


def is_sure(table: Table, roles: Mapping[str, str]) -> bool:
    """Tell whether the guess needs no look: a column is called text, and no other holds longer cells."""
    text = column_called("text", table.columns)
    if text is None or roles.get("text") != text:
        return False
    length = mean_length(table, text)
    return length > 0 and all(mean_length(table, column) < length for column in table.columns if column != text)


def in_words(roles: Mapping[str, str]) -> str:
    """Return which column is read as what, as part of a sentence: “column “body” as text, “headline” as title”."""
    names = {"published": "date"}
    told = [f"“{roles[role]}” as {names.get(role, role)}" for role in ROLES if role in roles]
    return "column " + ", ".join(told)


def mean_length(table: Table, column: str) -> float:
    """Return the mean length of a column's cells in the first rows."""
    lengths = [len(row.cells.get(column, "")) for row in table.rows[:SAMPLE_ROWS]]
    return sum(lengths) / len(lengths) if lengths else 0.0


def table_articles(table: Table, name: str, roles: Mapping[str, str] | None = None) -> Iterator[Outcome]:
    """Turn each row into an article or a sentence why not.

    `roles` says which column holds what. When it is None that is guessed, and the first outcome says how.
    """
    note = None
    if roles is None:
        roles = guess_roles(table)
        note = f"Read {in_words(roles)}."
    if "text" not in roles:
        yield Outcome(name, problem=limits.NO_TEXT_COLUMN)
        return
    for row in table.rows:
        yield row_outcome(row, roles)._replace(note=note)
        note = None
    if table.note:
        yield Outcome(name, problem=table.note)


def row_outcome(row: Row, roles: Mapping[str, str]) -> Outcome:
    """Turn one row into an article or a sentence why not."""
    if row.problem:
        return Outcome(row.place, problem=row.problem)
    given = {role: row.cells.get(column, "").strip() or None for role, column in roles.items()}
    document = Document(
        row.cells.get(roles["text"], ""),
        title=given.get("title"),
        outlet=given.get("outlet"),
        author=given.get("author"),
        published=given.get("published"),
        article_id=given.get("id"),
        origins=tuple((role, f"column {column}") for role, column in roles.items() if role not in {"text", "id"}),
    )
    try:
        return Outcome(row.place, to_article(document, row.place))
    except Refusal as refusal:
        return Outcome(row.place, problem=str(refusal))
