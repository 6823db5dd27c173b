"""Files and folders to articles, one outcome each, in a stable order."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Final

from lib.ingest.content import ending_of
from lib.ingest.formats import READABLE, read_file_content
from lib.ingest.formats.limits import FILE_BYTES
from lib.ingest.jsonl import read_jsonl
from lib.ingest.outcome import Outcome
from lib.ingest.refusal import MAX_BYTES

STANDARD_INPUT: Final = "-"
MAX_LINES_BYTES: Final = 1 << 29  # of a .jsonl file, read on the command line


def read_paths(paths: Iterable[str], *, as_text: bool = False) -> Iterator[Outcome]:
    """Read files, folders and `-` (standard input, one article of plain text), each article when it is asked for.

    Folders give their files of every readable format, sub-folders too, in the order of their names; hidden files are
    left out.
    `as_text` reads every file as one plain text whatever its name.
    """
    for path in paths:
        if path == STANDARD_INPUT:
            data = sys.stdin.buffer.read(MAX_BYTES + 1)
            yield from read_file_content(data, "standard input", as_text=True)
        elif Path(path).is_dir():
            yield from read_folder(Path(path), as_text=as_text)
        else:
            yield from read_file(Path(path), as_text=as_text)


def read_folder(folder: Path, *, as_text: bool) -> Iterator[Outcome]:
    """Read every file of a readable format below a folder."""
    files = sorted(
        (
            path
            for path in folder.rglob("*")
            if ending_of(path.name) in READABLE
            and not any(part.startswith(".") for part in path.relative_to(folder).parts)
            and path.is_file()
        ),
        key=lambda path: path.relative_to(folder).parts,
    )
    if not files:
        yield Outcome(str(folder), problem="This folder holds no file that can be read. Name the files themselves.")
    for file in files:
        yield from read_file(file, as_text=as_text)


def read_file(path: Path, *, as_text: bool) -> Iterator[Outcome]:
    """Read one file: tables and archives give several articles, anything else one article or one problem."""
    lines = ending_of(path.name) == ".jsonl" and not as_text
    try:
        with path.open("rb") as file:
            data = file.read((MAX_LINES_BYTES if lines else FILE_BYTES) + 1)
    except FileNotFoundError:
        yield Outcome(str(path), problem="There is no such file or folder. Check the path.")
        return
    except (OSError, ValueError) as problem:
        reason = getattr(problem, "strerror", None) or str(problem)
        yield Outcome(str(path), problem=f"This file cannot be opened ({reason}). Check that you may read it.")
        return
    if lines and len(data) > FILE_BYTES:
        yield from read_jsonl(data, str(path))
    else:
        yield from read_file_content(data, str(path), as_text=as_text)
