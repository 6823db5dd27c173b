"""The process that reads pages and documents: `python -m lib.ingest.formats.child`, fed by lib.ingest.formats.worker.

A request is a line of JSON {"kind", "size"} and so many bytes; the answer a line of JSON, a document or a refusal.
Memory is limited once, processor time for each request. Nothing here opens a file or a connection on behalf of a page.
"""

from __future__ import annotations

import json
import sys
from contextlib import suppress
from dataclasses import asdict
from typing import TYPE_CHECKING, Any, Final

from lib.ingest.formats import limits
from lib.ingest.refusal import Refusal

if TYPE_CHECKING:
    from lib.ingest.formats.document import Document

with suppress(ImportError):  # not on Windows, where the time limit alone holds
    import resource

NAMES: Final = {"pdf": "a PDF", "html": "a web page", "word": "a Word document", "rtf": "rich text"}


def read(kind: str, data: bytes) -> Document:
    """Read one file by its kind. Libraries are loaded when first needed."""
    if kind == "pdf":
        from lib.ingest.formats.pdf import read_pdf as reader
    elif kind == "word":
        from lib.ingest.formats.word import read_word as reader
    elif kind == "rtf":
        from lib.ingest.formats.rich_text import read_rich_text as reader
    else:
        from lib.ingest.formats.pages import read_page as reader
    return reader(data)


def answer(kind: str, data: bytes) -> dict[str, Any]:
    """Return a document's fields, or {"problem": sentence}."""
    try:
        return asdict(read(kind, data))
    except Refusal as refusal:
        return {"problem": str(refusal)}
    except MemoryError:
        return {"problem": limits.TOO_BIG}
    except Exception:  # noqa: BLE001  (a parser's own faults on hostile input; the sentence is all that a person needs)
        return {"problem": limits.BROKEN.format(kind=NAMES.get(kind, "a file"))}


def limit_memory() -> None:
    """Bound this process's address space and keep it from writing files."""
    with suppress(NameError, ValueError, OSError):
        resource.setrlimit(resource.RLIMIT_AS, (limits.CHILD_BYTES, limits.CHILD_BYTES))
        resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))


def limit_time() -> None:
    """Give the next request its share of processor time."""
    with suppress(NameError, ValueError, OSError):
        used = resource.getrusage(resource.RUSAGE_SELF)
        most = int(used.ru_utime + used.ru_stime + limits.CHILD_SECONDS + 1)
        resource.setrlimit(resource.RLIMIT_CPU, (most, resource.getrlimit(resource.RLIMIT_CPU)[1]))


def main() -> None:
    """Answer requests until the input ends."""
    limit_memory()
    source, sink = sys.stdin.buffer, sys.stdout.buffer
    while line := source.readline():
        request = json.loads(line)
        data = source.read(request["size"])
        limit_time()
        sink.write(json.dumps(answer(request["kind"], data)).encode() + b"\n")
        sink.flush()


if __name__ == "__main__":
    main()
