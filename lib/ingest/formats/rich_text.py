"""Rich text (RTF)."""

from __future__ import annotations

from typing import Final

from striprtf.striprtf import rtf_to_text

from lib.ingest.formats import limits
from lib.ingest.formats.document import Document
from lib.ingest.refusal import Refusal

FAULTS: Final = (ValueError, IndexError, KeyError, TypeError, AttributeError, LookupError, RecursionError)


def read_rich_text(data: bytes) -> Document:
    """Read the text of an RTF file, a line a paragraph. Raises Refusal when it is damaged or empty."""
    try:
        text: str = rtf_to_text(data.decode("latin-1"), errors="replace")  # type: ignore[no-untyped-call]
    except FAULTS:
        raise Refusal(limits.BROKEN.format(kind="rich text")) from None
    lines = [line.strip() for line in text.splitlines()]
    return Document("\n\n".join(line for line in lines if line))
