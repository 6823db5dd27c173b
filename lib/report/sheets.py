"""The workbook: items, the fact-check worksheet, articles, numbers side by side, decisions. Same input, same bytes."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime
from typing import Any, Final, NamedTuple

from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.styles import Alignment, Font
from openpyxl.utils import get_column_letter

from lib.model.ledger import Entry
from lib.report.items import HEADS, WORKSHEET_HEADS, Cell, Row, item_rows, worksheet_rows
from lib.review import State
from lib.views.compare_board import Board
from lib.views.compare_numbers import NumberRow, number_rows
from lib.views.dossier import Dossier

LONGEST: Final = 32_000  # a cell of a spreadsheet holds 32,767 characters
UNHOLDABLE: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]")
NARROW, MIDDLE, WIDE = 12, 22, 60
WIDE_HEADS: Final = frozenset(
    {"Words", "Sentence", "Claim", "Title", "Why look", "Finding", "Values", "Warnings", "How they relate"}
)
NARROW_HEADS: Final = frozenset(
    {
        "Article",
        "Published",
        "Kind",
        "Place",
        "Value",
        "Low",
        "High",
        "Start",
        "End",
        "Mentions",
        "Letter",
        "Line",
        "Words in it",
    }
)
ARTICLE_HEADS: Final = (
    "Letter", "Title", "Outlet", "Author", "Published", "Language", "Words in it", "Quotes", "Numbers", "Names",
    "Warnings", "Article id",
)  # fmt: skip
DECISION_HEADS: Final = ("Line", "When (UTC)", "Who", "What", "About", "Values", "Why")
FIXED: Final = datetime(1980, 1, 1, tzinfo=UTC).replace(tzinfo=None)  # the first day that a ZIP archive can name
STAMP: Final = re.compile(rb"(<dcterms:(?:created|modified)[^>]*>)[^<]*(<)")


class Filed(NamedTuple):
    """One article of a workbook: its letter, what shows it, and what was decided about its records."""

    letter: str
    dossier: Dossier
    states: Mapping[str, State]


def workbook(filed: Sequence[Filed], ledger: Iterable[Entry] = (), board: Board | None = None) -> bytes:
    """Write articles as an XLSX workbook. Every cell is text or a number, none a formula.

    `ledger` gives the decisions' sheet, `board` the sheet of numbers side by side. The same input gives the same bytes.
    """
    book = Workbook(write_only=True)
    rows = number_rows(board) if board else ()
    beside = reasons_beside(rows)
    put(book, "Items", HEADS, (row for one in filed for row in item_rows(*one_of(one))))
    claims = (
        row for f in filed for row in worksheet_rows(f.dossier, f.letter, beside.get(f.dossier.extraction.article.id))
    )
    put(book, "Fact-check", WORKSHEET_HEADS, claims)
    put(book, "Articles", ARTICLE_HEADS, map(article_row, filed))
    if board is not None:
        put(book, "Numbers side by side", side_heads(board), (side_row(board, row) for row in rows))
    entries = tuple(ledger)
    if entries:
        letters = {f.dossier.extraction.article.id: f.letter for f in filed}
        put(book, "Decisions", DECISION_HEADS, (decision_row(entry, letters) for entry in entries))
    out = io.BytesIO()
    book.save(out)
    return settled(out.getvalue())


def one_of(filed: Filed) -> tuple[Dossier, str, Mapping[str, State]]:
    """Return what `item_rows` takes."""
    return filed.dossier, filed.letter, filed.states


def put(book: Workbook, name: str, heads: Sequence[str], rows: Iterable[Row]) -> None:
    """Write one sheet: bold heads that stay in view, wide columns for words, a filter over all rows."""
    sheet = book.create_sheet(name)
    for place, head in enumerate(heads, 1):
        width = WIDE if head in WIDE_HEADS else NARROW if head in NARROW_HEADS else MIDDLE
        sheet.column_dimensions[get_column_letter(place)].width = width
    sheet.freeze_panes = "A2"
    sheet.append([cell(sheet, head, bold=True) for head in heads])
    count = 1
    for row in rows:
        sheet.append([cell(sheet, value) for value in row])
        count += 1
    sheet.auto_filter.ref = f"A1:{get_column_letter(len(heads))}{count}"


def cell(sheet: Any, value: Cell, *, bold: bool = False) -> WriteOnlyCell:  # noqa: ANN401  (openpyxl has no types)
    """Make a cell: text stays text, whatever it begins with, and no longer than a spreadsheet holds."""
    if isinstance(value, str):
        words = UNHOLDABLE.sub("\ufffd", value)
        value = words if len(words) <= LONGEST else f"{words[: LONGEST - 1]}…"
    elif isinstance(value, float) and value.is_integer() and abs(value) < 1e15:
        value = int(value)
    elif isinstance(value, float) and value - value != 0:  # not a number that a spreadsheet knows
        value = str(value)
    made = WriteOnlyCell(sheet, value=value)
    if isinstance(value, str):
        made.data_type = "s"
    made.alignment = Alignment(vertical="top", wrap_text=True)
    if bold:
        made.font = Font(bold=True)
    return made


def article_row(filed: Filed) -> Row:
    """Return an article's row."""
    extraction = filed.dossier.extraction
    article = extraction.article
    counts = (len(extraction.quotes), len(extraction.numbers), len(extraction.entities))
    about = (filed.letter, article.title, article.outlet, article.author, article.published, article.language)
    return (*about, article.words, *counts, filed.dossier.notes(), article.id)


def side_heads(board: Board) -> tuple[str, ...]:
    """Return the heads of the sheet of numbers side by side: one column an article."""
    return ("Verdict", "What is counted", *(board.letters[x] for x in board.ids), "How they relate")


def side_row(board: Board, row: NumberRow) -> Row:
    """Return a measure's row."""
    return (row.verdict, row.name, *(row.cells.get(x, "") for x in board.ids), row.title)


def reasons_beside(rows: Iterable[NumberRow]) -> dict[str, dict[str, str]]:
    """Return why numbers deserve a look because of other articles, by article and record."""
    found: dict[str, dict[str, str]] = {}
    for row in rows:
        if row.verdict in {"at odds", "magnitude", "updated"}:
            for ref in row.members:
                found.setdefault(ref.article, {})[ref.record] = f"{row.title}."
    return found


def decision_row(entry: Entry, letters: Mapping[str, str]) -> Row:
    """Return a line of the ledger as a row."""
    decision = entry.decision
    what = decision.kind if decision else entry.action
    targets = decision.targets if decision else ()
    about = "; ".join(f"{letters.get(t.article or '', t.article or 'everywhere')} {t.record}" for t in targets)
    if entry.about is not None:
        about = f"line {entry.about}"
    values = "; ".join(f"{name}: {value}" for name, value in decision.values) if decision else ""
    return (entry.number, entry.at, entry.who, what, about, values, entry.why)


def settled(data: bytes) -> bytes:
    """Return a workbook's bytes without the time at which they were written."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for name in sorted(old.namelist(), key=lambda n: (n != "[Content_Types].xml", n)):
            part = STAMP.sub(rb"\g<1>" + FIXED.isoformat().encode() + rb"Z\g<2>", old.read(name))
            info = zipfile.ZipInfo(name, FIXED.timetuple()[:6])
            info.compress_type = zipfile.ZIP_DEFLATED
            new.writestr(info, part)
    return out.getvalue()
