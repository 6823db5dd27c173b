"""Files and folders to articles, one outcome each, in a stable order."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Final

from lib.ingest.content import ending_of
from lib.ingest.jsonl import read_jsonl
from lib.ingest.outcome import Outcome
from lib.ingest.reading import read_bytes
from lib.ingest.refusal import MAX_BYTES, Refusal

STANDARD_INPUT: Final = "-"
READ_IN_FOLDERS: Final = (".txt", ".jsonl")
MAX_TABLE_BYTES: Final = 1 << 29


def read_paths(paths: Iterable[str], *, as_text: bool = False) -> Iterator[Outcome]:
    """Read files, folders and `-` (standard input, one article of plain text), each article when it is asked for.

    Folders give their .txt and .jsonl files, sub-folders too, in the order of their names; hidden files are left out.
    `as_text` reads every file as one plain text whatever its name.
    """
    for path in paths:
        if path == STANDARD_INPUT:
            data = sys.stdin.buffer.read(MAX_BYTES + 1)
            yield one_article(data, "standard input", as_text=True)
        elif Path(path).is_dir():
            yield from read_folder(Path(path), as_text=as_text)
        else:
            yield from read_file(Path(path), as_text=as_text)


def read_folder(folder: Path, *, as_text: bool) -> Iterator[Outcome]:
    """Read every .txt and .jsonl file below a folder."""
    files = sorted(
        (
            path
            for path in folder.rglob("*")
            if ending_of(path.name) in READ_IN_FOLDERS
            and not any(part.startswith(".") for part in path.relative_to(folder).parts)
            and path.is_file()
        ),
        key=lambda path: path.relative_to(folder).parts,
    )
    if not files:
        yield Outcome(str(folder), problem="This folder holds no .txt or .jsonl file. Name the files themselves.")
    for file in files:
        yield from read_file(file, as_text=as_text)


def read_file(path: Path, *, as_text: bool) -> Iterator[Outcome]:
    """Read one file: a .jsonl gives an article a line, anything else one article or one problem."""
    table = ending_of(path.name) == ".jsonl" and not as_text
    try:
        with path.open("rb") as file:
            data = file.read((MAX_TABLE_BYTES if table else MAX_BYTES) + 1)
    except FileNotFoundError:
        yield Outcome(str(path), problem="There is no such file or folder. Check the path.")
        return
    except (OSError, ValueError) as problem:
        reason = getattr(problem, "strerror", None) or str(problem)
        yield Outcome(str(path), problem=f"This file cannot be opened ({reason}). Check that you may read it.")
        return
    yield from read_upload(data, str(path), as_text=as_text)


def read_upload(data: bytes, name: str, *, as_text: bool = False) -> Iterator[Outcome]:
    """Read a file's content: a .jsonl gives an outcome a line, anything else exactly one."""
    if ending_of(name) == ".jsonl" and not as_text and len(data) <= MAX_TABLE_BYTES:
        yield from read_jsonl(data, name)
    else:
        yield one_article(data, name, as_text=as_text)


def one_article(data: bytes, name: str, *, as_text: bool) -> Outcome:
    """Read one file's content, with the refusal as the outcome's problem."""
    try:
        return Outcome(name, read_bytes(data, name, as_text=as_text))
    except Refusal as refusal:
        return Outcome(name, problem=str(refusal))
