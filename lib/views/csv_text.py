"""A table as CSV: exactly the rows shown, whole cells, safe to open in a spreadsheet."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable
from typing import Final

from lib.model import Article
from lib.views.columns import COLUMNS_SHOWN
from lib.views.rows import COLUMNS, Row, Table, Value

# A cell that begins so would be read as a formula (CWE-1236).
FORMULA: Final = ("=", "+", "-", "@", "\t", "\r")


def csv_text(table: Table, rows: Iterable[Row], article: Article) -> str:
    """Write rows as CSV with a byte order mark, so that spreadsheets read it as UTF-8.

    Each row begins with outlet, title and date of its article and ends with its record's id.
    """
    out = io.StringIO()
    writer = csv.writer(out)
    columns = [column for column in COLUMNS_SHOWN[table] if column.name != "tag"]
    writer.writerow(["Outlet", "Article", "Published", *(c.label.replace("¶", "Paragraph") for c in columns), "Record"])
    of_article = (article.outlet or "", article.title or "", article.published or "")
    places = [COLUMNS[table].index(column.name) for column in columns]
    for row in rows:
        cells = [row.cells[place] for place in places]
        writer.writerow([guarded(cell) for cell in (*of_article, *cells, row.id)])
    return "\ufeff" + out.getvalue()


def guarded(value: Value) -> str | int | float:
    """Return a cell as it is written: text that a spreadsheet would take for a formula gets a leading quote."""
    if value is None:
        return ""
    if isinstance(value, tuple):
        value = "; ".join(value)
    if isinstance(value, str):
        line = value.replace("\x00", "")
        return f"'{line}" if line.startswith(FORMULA) else line
    return value
