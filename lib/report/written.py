"""Articles and comparisons as files in each format: what the command line prints and the desk offers for download."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator, Sequence

from openpyxl.utils import get_column_letter

from lib.model import Comparison, Extraction
from lib.report.article_brief import article_brief
from lib.report.comparison_brief import comparison_brief
from lib.report.items import HEADS, Row, item_rows
from lib.report.markdown import markdown
from lib.report.sheets import Filed, side_heads, side_row, workbook
from lib.report.web_page import web_page
from lib.views.compare_board import Board
from lib.views.compare_numbers import number_rows
from lib.views.dossier import dossier_of
from lib.views.explore_rows import harmless

BETWEEN = "\n---\n\n"


def articles_in(form: str, extractions: Iterable[Extraction]) -> Iterator[bytes]:
    """Yield extractions in a format, piece by piece: "csv" and "md" as articles come, "xlsx" and "html" at the end.

    Raises ValueError for another format.
    """
    match form:
        case "csv":
            yield csv_bytes([HEADS], mark=True)
            for extraction in extractions:
                yield csv_bytes(item_rows(dossier_of(extraction)))
        case "md":
            for place, extraction in enumerate(extractions):
                words = markdown(article_brief(dossier_of(extraction)))
                yield ((BETWEEN if place else "") + words).encode()
        case "html":
            briefs = [article_brief(dossier_of(extraction)) for extraction in extractions]
            if briefs:
                yield web_page(briefs).encode()
        case "xlsx":
            yield workbook([Filed("", dossier_of(extraction), {}) for extraction in extractions])
        case _:
            message = f"there is no format {form!r}"
            raise ValueError(message)


def comparison_in(form: str, comparison: Comparison) -> bytes:
    """Return a comparison in a format: "csv" (its measures, a column an article), "md" or "html" (its brief).

    Raises ValueError for another format.
    """
    board = board_of(comparison)
    match form:
        case "csv":
            rows = [side_heads(board), *(side_row(board, row) for row in number_rows(board))]
            return csv_bytes(rows, mark=True)
        case "md":
            return markdown(comparison_brief(board)).encode()
        case "html":
            return web_page([comparison_brief(board)]).encode()
        case _:
            message = f"there is no format {form!r}"
            raise ValueError(message)


def board_of(comparison: Comparison) -> Board:
    """Make a comparison ready to show, its articles named A, B, C … in their order."""
    dossiers = {x.article.id: dossier_of(x) for x in comparison.articles}
    return Board(comparison, dossiers, {x: get_column_letter(i) for i, x in enumerate(dossiers, 1)})


def csv_bytes(rows: Iterable[Row | Sequence[str]], *, mark: bool = False) -> bytes:
    """Return rows as CSV (RFC 4180, UTF-8), no cell one that a spreadsheet runs; `mark` begins with a BOM."""
    out = io.StringIO()
    csv.writer(out).writerows([harmless(value) for value in row] for row in rows)
    return (("\ufeff" if mark else "") + out.getvalue()).encode("utf-8", "replace")
