"""A workspace as one file: gzipped lines of JSON: a head, then each article, each line of the ledger, each view."""

from __future__ import annotations

import gzip
import io
import json
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, BinaryIO, Final, NoReturn

from sqlalchemy import insert, select, update
from sqlalchemy.exc import DataError, IntegrityError

from lib.model import from_plain, to_plain
from lib.model.ledger_wire import ledger_lines, plain_entry, read_entry
from lib.store.articles import put_new, read_extraction, storable_extraction
from lib.store.beside import view_name
from lib.store.catalogue import Catalogue, new_workspace
from lib.store.faults import NoWorkspaceFileError
from lib.store.folding import storable
from lib.store.tables import ArticleRow, EntryRow, ViewRow, WorkspaceRow
from lib.store.workspace import Workspace

KIND: Final = "workspace"
FORMAT: Final = 1
SUFFIX: Final = ".sayso"
GZIP: Final = b"\x1f\x8b"
LONGEST: Final = 64 * 1024 * 1024  # bytes of one line: the longest article with its records takes less
NEWER: Final = "This workspace file was made by a newer Say-So. Install that version to open it."
SHORT: Final = "This workspace file is not whole: it ends too early. Download it once more."


def written(desk: Workspace) -> Iterator[bytes]:
    """Write a workspace, line by line: the same workspace gives the same bytes."""
    entries, views = desk.ledger(), desk.views()
    with desk.database.reading() as link:
        asked = select(ArticleRow.key, ArticleRow.number).where(
            ArticleRow.workspace == desk.key, ArticleRow.gone.is_(None)
        )
        rows = link.execute(asked.order_by(ArticleRow.number)).all()
        counts = {"articles": len(rows), "entries": len(entries), "views": len(views)}
        yield line({"say-so": KIND, "format": FORMAT, "name": desk.name, **counts})
        for row in rows:
            extraction = read_extraction(link, row.key)
            if extraction is not None:
                yield line({"number": row.number, "extraction": to_plain(extraction)})
    for entry in entries:
        yield line({"entry": plain_entry(entry)})
    for name, address in views:
        yield line({"view": {"name": name, "address": address}})


def as_file(desk: Workspace) -> bytes:
    """Return a workspace as one file: the same workspace gives the same bytes."""
    made = io.BytesIO()
    with gzip.GzipFile(fileobj=made, mode="wb", mtime=0, compresslevel=6) as packed:
        for piece in written(desk):
            packed.write(piece)
    return made.getvalue()


def line(plain: dict[str, Any]) -> bytes:
    """Write one line."""
    return storable(json.dumps(plain, ensure_ascii=False, separators=(",", ":"))).encode() + b"\n"


def open_file(catalogue: Catalogue, data: bytes | BinaryIO) -> Workspace:
    """Make a workspace of a file that `as_file` made, packed or not; all of it or nothing.

    Raises NoWorkspaceFileError with one sentence, naming the line where there is one.
    """
    packed = io.BytesIO(data) if isinstance(data, bytes) else data
    with plain_lines(packed) as lines:
        return from_lines(catalogue, lines)


@contextmanager
def plain_lines(packed: BinaryIO) -> Iterator[Iterator[bytes]]:
    """Unpack a file line by line, so that one that grows without end is given up at its first endless line."""
    zipped = packed.read(2) == GZIP
    packed.seek(0)
    source = gzip.GzipFile(fileobj=packed) if zipped else packed

    def lines() -> Iterator[bytes]:
        while piece := source.readline(LONGEST):
            if len(piece) == LONGEST:
                raise NoWorkspaceFileError
            yield piece

    try:
        yield lines()
    except (EOFError, zlib.error, gzip.BadGzipFile) as problem:
        raise NoWorkspaceFileError(SHORT) from problem


def from_lines(catalogue: Catalogue, lines: Iterator[bytes]) -> Workspace:
    """Make a workspace of unpacked lines."""
    head = read_head(next(lines, b""))
    left = {name: head[name] for name in ("articles", "entries", "views")}
    with catalogue.database.writing() as link:
        key, address = new_workspace(link, head["name"])
        letters: set[int] = set()
        told = 0
        for place, raw in enumerate(lines, 2):
            plain = read_line(raw, place)
            try:
                if "extraction" in plain:
                    number = plain["number"]
                    if type(number) is not int or not 0 <= number < 2**31 or number in letters:
                        refuse(place)
                    letters.add(number)
                    put_new(link, key, number, storable_extraction(from_plain(plain["extraction"])))
                    left["articles"] -= 1
                elif "entry" in plain:
                    entry = read_entry(plain["entry"])
                    told += 1
                    if entry.number != told:
                        refuse(place)
                    row = {"workspace": key, "number": entry.number, "line": storable(ledger_lines((entry,)))}
                    link.execute(insert(EntryRow).values(row))
                    left["entries"] -= 1
                elif "view" in plain:
                    view = {"name": view_name(plain["view"]["name"]), "address": storable(plain["view"]["address"])}
                    link.execute(insert(ViewRow).values(workspace=key, **view))
                    left["views"] -= 1
                else:
                    refuse(place)
            except (KeyError, TypeError, ValueError, AttributeError, IntegrityError, DataError) as problem:
                raise refusal(place) from problem
        if any(left.values()):
            raise NoWorkspaceFileError(SHORT)
        link.execute(update(WorkspaceRow).where(WorkspaceRow.key == key).values(entries=head["entries"]))
    made = catalogue.open(address)
    if made is None:
        raise NoWorkspaceFileError
    return made


def read_head(raw: bytes) -> dict[str, Any]:
    """Read the first line. Raises NoWorkspaceFileError when it is no head of ours, or of a newer format."""
    try:
        head = json.loads(raw.decode().removeprefix("\ufeff"))
    except (ValueError, RecursionError) as problem:
        raise NoWorkspaceFileError from problem
    if not isinstance(head, dict) or head.get("say-so") != KIND or not isinstance(head.get("format"), int):
        raise NoWorkspaceFileError
    if head["format"] > FORMAT:
        raise NoWorkspaceFileError(NEWER)
    counts = [head.get(name) for name in ("articles", "entries", "views")]
    if not isinstance(head.get("name"), str) or not all(isinstance(n, int) and n >= 0 for n in counts):
        raise NoWorkspaceFileError
    return head


def read_line(raw: bytes, place: int) -> dict[str, Any]:
    """Read a line after the first."""
    try:
        plain = json.loads(raw, parse_constant=lambda _: refuse(place))
    except (ValueError, RecursionError) as problem:
        raise refusal(place) from problem
    if not isinstance(plain, dict):
        refuse(place)
    return plain


def refuse(place: int) -> NoReturn:
    """Raise the refusal of a line."""
    raise refusal(place)


def refusal(place: int) -> NoWorkspaceFileError:
    """Return what is said about a line that cannot be read."""
    return NoWorkspaceFileError(
        f"Line {place:,} of this workspace file cannot be read, so nothing was opened. Download it once more."
    )
