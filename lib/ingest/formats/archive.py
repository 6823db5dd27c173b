"""ZIP archives, opened in memory and never onto the disk; what their headers declare is not believed."""

from __future__ import annotations

import io
import posixpath
import zipfile
from collections.abc import Iterator
from typing import Final, NamedTuple

from lib.ingest.formats import limits
from lib.ingest.refusal import Refusal

BLOCK: Final = 1 << 16
IGNORED: Final = ("__MACOSX/", ".")
FAULTS: Final = (zipfile.BadZipFile, NotImplementedError, RuntimeError, EOFError, OSError, ValueError)


class Entry(NamedTuple):
    """A file in an archive: its name, and its content or why it was not opened."""

    name: str
    data: bytes = b""
    problem: str | None = None


def entries(data: bytes) -> Iterator[Entry]:
    """Yield the files of an archive one by one, each within its limits. Raises Refusal when it is no sound archive.

    Names are for people alone: folders and drive letters are cut off, nothing is ever written under them.
    """
    try:
        archive = zipfile.ZipFile(io.BytesIO(data))
    except FAULTS:
        raise Refusal(limits.BROKEN.format(kind="a ZIP archive")) from None
    with archive:
        parts = [part for part in archive.infolist() if not part.is_dir()]
        if len(parts) > limits.ENTRIES:
            raise Refusal(limits.MANY_ENTRIES.format(count=len(parts), limit=limits.ENTRIES))
        room = limits.ARCHIVE_BYTES
        for part in parts:
            name = shown_name(part.filename)
            if part.filename.startswith("__MACOSX/") or name.startswith("."):
                continue
            entry = open_entry(archive, part, name, room)
            room -= len(entry.data)
            yield entry
            if entry.problem == limits.HEAVY_ARCHIVE:
                return


def open_entry(archive: zipfile.ZipFile, part: zipfile.ZipInfo, name: str, room: int) -> Entry:
    """Unpack one file, counting bytes while they come; past a limit it stops."""
    if part.flag_bits & 1:
        return Entry(name, problem=limits.ENCRYPTED)
    found = bytearray()
    try:
        with archive.open(part) as stream:
            while block := stream.read(BLOCK):
                found += block
                heavy = len(found) >= limits.MB and len(found) > limits.RATIO * max(part.compress_size, 1)
                if heavy or len(found) > limits.ENTRY_BYTES:
                    return Entry(name, problem=limits.HEAVY_ENTRY)
                if len(found) > room:
                    return Entry(name, problem=limits.HEAVY_ARCHIVE)
    except FAULTS:
        return Entry(name, problem="This file in the archive is damaged. Unpack it yourself and add what you need.")
    return Entry(name, bytes(found))


def shown_name(name: str) -> str:
    """Return the last part of an entry's name, without folders, drive letters and characters that no name has."""
    last = posixpath.basename(name.replace("\\", "/"))
    return "".join(c if c.isprintable() else "\ufffd" for c in last) or "unnamed"
