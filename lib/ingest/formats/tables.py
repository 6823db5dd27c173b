"""Tables (CSV, JSON, JSON Lines, Excel) as columns and rows, whatever stands in them."""

from __future__ import annotations

import csv
import io
import json
import warnings
from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from typing import Any, Final
from zipfile import BadZipFile

import openpyxl
from openpyxl.utils.exceptions import InvalidFileException

from lib.ingest.decoding import decode
from lib.ingest.formats import limits
from lib.ingest.formats.column_names import column_called
from lib.ingest.formats.word import check_parts
from lib.ingest.refusal import Refusal

DELIMITERS: Final = ",;\t|"
SHEET_FAULTS: Final = (
    InvalidFileException, BadZipFile, KeyError, ValueError, TypeError, AttributeError, IndexError, OSError, SyntaxError,
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Row:
    """A row as it stands: what to call it in a sentence, its cells by column, or why it cannot be read."""

    place: str
    cells: Mapping[str, str]
    problem: str | None = None


@dataclass(frozen=True, slots=True)
class Table:
    """A table's columns and rows. `note` is a sentence about what was left unread."""

    columns: tuple[str, ...]
    rows: tuple[Row, ...]
    note: str | None = None


def read_table(data: bytes, kind: str, name: str) -> Table:
    """Read a table of `kind` csv, json, jsonl or sheet. Raises Refusal when none is there."""
    if kind == "csv":
        return from_csv(data, name)
    if kind == "json":
        return from_json(data, name)
    if kind == "jsonl":
        return from_json_lines(data, name)
    return from_sheet(data, name)


def from_csv(data: bytes, name: str) -> Table:
    """Read comma-, semicolon-, tab- or bar-separated rows; the first names the columns."""
    text = decode(data).text.removeprefix("\ufeff").replace("\0", "\ufffd")
    first = text[:4096].partition("\n")[0]
    delimiter = max(DELIMITERS, key=first.count) if any(d in first for d in DELIMITERS) else ","
    csv.field_size_limit(limits.CELL_CHARACTERS)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    lines: list[list[str] | None] = []
    while len(lines) <= limits.ROWS + 1:
        try:
            line = next(reader)
        except StopIteration:
            break
        except csv.Error:
            lines.append(None)
            continue
        if any(cell.strip() for cell in line):
            lines.append(line)
    return from_lines(lines, name, "row")


def from_sheet(data: bytes, name: str) -> Table:
    """Read the first sheet of a workbook, cell values as written."""
    check_parts(data, "an Excel workbook")
    lines: list[list[str] | None] = []
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # openpyxl warns of styles it does not know
            book = openpyxl.load_workbook(io.BytesIO(data), read_only=True, data_only=True, keep_links=False)
            sheet = book.worksheets[0]
            sheet.reset_dimensions()
            for cells in sheet.iter_rows(max_row=limits.ROWS * 2, max_col=limits.COLUMNS, values_only=True):
                line = ["" if cell is None else str(cell) for cell in cells]
                if any(cell.strip() for cell in line):
                    lines.append(line)
                if len(lines) > limits.ROWS + 1:
                    break
            book.close()
    except SHEET_FAULTS:
        raise Refusal(limits.BROKEN.format(kind="an Excel workbook")) from None
    return from_lines(lines, name, "row")


def from_lines(lines: list[list[str] | None], name: str, word: str) -> Table:
    """Make a table of lines of cells, the first of which names the columns. None stands for a line that is broken."""
    if not lines or lines[0] is None:
        raise Refusal("This table is empty. Give it a first row with the columns' names, and rows below it.")
    columns = named_once(lines[0][: limits.COLUMNS])
    rows = []
    for number, line in enumerate(lines[1 : limits.ROWS + 1], 2):
        place = f"{name}, {word} {number}"
        if line is None:
            rows.append(
                Row(
                    place,
                    {},
                    f"This row has a cell of more than {limits.CELL_CHARACTERS:,} characters, or broken quoting.",
                )
            )
        else:
            rows.append(Row(place, dict(zip(columns, line, strict=False))))
    return Table(columns, tuple(rows), note_on(len(lines) - 1))


def note_on(count: int) -> str | None:
    """Say that rows were left unread; None when all were read."""
    return limits.MANY_ROWS.format(limit=limits.ROWS) if count > limits.ROWS else None


def named_once(header: Iterable[str]) -> tuple[str, ...]:
    """Return the columns' names, each once: a second “text” is “text 2”, an empty one “column 3”."""
    names: list[str] = []
    for number, cell in enumerate(header, 1):
        name = " ".join(cell.split())[:80] or f"column {number}"
        count = 2
        unique = name
        while unique in names:
            unique = f"{name} {count}"
            count += 1
        names.append(unique)
    return tuple(names)


def from_json(data: bytes, name: str) -> Table:
    """Read a JSON array of objects, an object that holds one, or one object that is an article itself."""
    try:
        parsed: object = json.loads(decode(data).text.removeprefix("\ufeff"))
    except (ValueError, RecursionError):
        raise Refusal("This file is not JSON that can be read. Give an array of objects, each with a “text”.") from None
    records = parsed
    if isinstance(parsed, dict):
        inner = [v for v in parsed.values() if isinstance(v, list) and any(isinstance(r, dict) for r in v)]
        records = [parsed] if not inner or column_called("text", [str(k) for k in parsed]) else inner[0]
    if not isinstance(records, list) or not records:
        raise Refusal("This file holds no articles. Give an array of objects, each with a “text”.")
    named = ((f"{name}, record {number}", record) for number, record in enumerate(records[: limits.ROWS], 1))
    return from_records(named, "This record is not an object. Write {“text”: …}.", note_on(len(records)))


def from_json_lines(data: bytes, name: str) -> Table:
    """Read an object a line; blank lines are skipped."""
    lines = [
        (n, line) for n, line in enumerate(decode(data).text.removeprefix("\ufeff").split("\n"), 1) if line.strip()
    ]
    named = ((f"{name}, line {n}", parsed_line(line)) for n, line in lines[: limits.ROWS])
    return from_records(named, "This line is not a JSON object. Write one a line.", note_on(len(lines)))


def parsed_line(line: str) -> object:
    """Return what a line of JSON holds; None when it is none."""
    with suppress(ValueError, RecursionError):
        return json.loads(line)
    return None


def from_records(records: Iterable[tuple[str, object]], problem: str, note: str | None) -> Table:
    """Make a table of objects, each with its place; what is no object is a row with this problem."""
    columns: dict[str, None] = {}
    rows = []
    for place, record in records:
        if isinstance(record, dict):
            cells = {" ".join(str(k).split())[:80]: plain(v) for k, v in list(record.items())[: limits.COLUMNS]}
            columns.update(dict.fromkeys(cells))
            rows.append(Row(place, cells))
        else:
            rows.append(Row(place, {}, problem))
    return Table(tuple(columns)[: limits.COLUMNS], tuple(rows), note)


def plain(value: Any) -> str:  # noqa: ANN401  (whatever JSON holds)
    """Return a JSON value as a cell: text as it is, numbers as text, names out of objects, lists joined."""
    if isinstance(value, str):
        return value
    if isinstance(value, list):
        return ", ".join(found for one in value[:20] if (found := plain(one)))
    if isinstance(value, dict):
        return plain(value.get("name", ""))
    with suppress(ValueError):  # integers of thousands of digits have no text
        return "" if value is None else str(value)
    return ""
