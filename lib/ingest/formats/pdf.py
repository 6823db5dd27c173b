"""PDFs: the text layer, lines joined to paragraphs, running heads and page numbers left out."""

from __future__ import annotations

import io
import re
from collections import Counter
from typing import Final

import pypdf
import pypdfium2
from pypdf.errors import PyPdfError

from lib.ingest.formats import limits
from lib.ingest.formats.document import Document, document_of
from lib.ingest.refusal import Refusal

PASSWORD: Final = re.compile(r"password|encrypt", re.IGNORECASE)
EDGE_LINES: Final = 3  # at the top and foot of a page, where running heads stand
NUMBER: Final = re.compile(r"\d+")
SENTENCE_END: Final = re.compile(r"[.!?:][\"”’')\]]{0,2}$")
SHORT: Final = 0.75  # of the usual line: a shorter one that ends a sentence ends its paragraph
HYPHENS: Final = ("-", "\u00ad", "\u2010")
# pdfium joins a word that a line's end broke with one of these; before a capital or figure it was a hyphen.
BROKEN_WORD: Final = re.compile("[\ufffe\x02](?P<small>[a-z])?")


def read_pdf(data: bytes) -> Document:
    """Read a PDF's text layer and its stated title. Raises Refusal: encrypted, no text, too long."""
    try:
        pages, title = by_pdfium(data)
    except pypdfium2.PdfiumError as problem:
        if PASSWORD.search(str(problem)):
            raise Refusal(limits.ENCRYPTED) from None
        pages, title = by_pypdf(data)
    if not any(page.strip() for page in pages):
        raise Refusal(limits.NO_TEXT_LAYER)
    lines = [mended(page).split("\n") for page in pages]
    text = "\n\n".join(paragraphs(without_running_heads(lines)))
    if not text.strip():
        raise Refusal(limits.NO_TEXT_LAYER)
    return document_of(text + "\n", {"title": (sound_title(title), "the PDF's properties")})


def by_pdfium(data: bytes) -> tuple[list[str], str]:
    """Return the text of each page and the stated title, by pdfium."""
    document = pypdfium2.PdfDocument(data)
    check_pages(len(document))
    pages = []
    for page in document:
        words = page.get_textpage()
        pages.append(words.get_text_bounded())
        words.close()
        page.close()
    return pages, document.get_metadata_value("Title")


def by_pypdf(data: bytes) -> tuple[list[str], str]:
    """Return the same by pypdf, which mends some files that pdfium refuses."""
    try:
        document = pypdf.PdfReader(io.BytesIO(data))
        check_open(document)
        check_pages(len(document.pages))
        stated = document.metadata
        title = stated.title if stated is not None else None
        return [page.extract_text() for page in document.pages], title or ""
    except Refusal:
        raise
    except (PyPdfError, ValueError, TypeError, KeyError, IndexError, AttributeError, RecursionError, OSError):
        raise Refusal(limits.BROKEN.format(kind="a PDF")) from None


def check_open(document: pypdf.PdfReader) -> None:
    """Raise Refusal for a document behind a password."""
    if document.is_encrypted:
        raise Refusal(limits.ENCRYPTED)


def check_pages(count: int) -> None:
    """Raise Refusal for a document with too many pages."""
    if count > limits.PAGES:
        raise Refusal(limits.LONG_DOCUMENT.format(pages=count, limit=limits.PAGES))


def mended(page: str) -> str:
    """Put words together that a line's end broke, and give lines plain ends."""
    words = BROKEN_WORD.sub(lambda found: found["small"] or "-", page)
    return words.replace("\r\n", "\n")


def sound_title(title: str) -> str:
    """Return the stated title when it reads as one; "" for a file's name or a program's."""
    words = title.split()
    is_file = bool(words) and re.search(r"\.[a-z]{2,5}$", words[-1], re.IGNORECASE)
    return "" if len(words) < 3 or is_file or words[0] == "Microsoft" else " ".join(words)


def without_running_heads(pages: list[list[str]]) -> list[list[str]]:
    """Drop lines that stand at the edge of half the pages and more, page numbers among them."""
    if len(pages) < 3:
        return pages
    edges: Counter[str] = Counter()
    for lines in pages:
        kept = [line for line in lines if line.strip()]
        edges.update({shape(line) for line in (*kept[:EDGE_LINES], *kept[-EDGE_LINES:])})
    running = {line for line, count in edges.items() if count >= len(pages) / 2}
    cleaned = []
    for lines in pages:
        at = [i for i, line in enumerate(lines) if line.strip()]
        edge = {*at[:EDGE_LINES], *at[-EDGE_LINES:]}
        cleaned.append([line for i, line in enumerate(lines) if i not in edge or shape(line) not in running])
    return cleaned


def shape(line: str) -> str:
    """Return a line with its numbers made alike, so that page 3 is page 4."""
    return NUMBER.sub("0", line.strip().casefold())


def paragraphs(pages: list[list[str]]) -> list[str]:
    """Join lines to paragraphs: a blank line ends one, and so does a short line that ends a sentence.

    A paragraph may run over the end of a page. A word broken by a hyphen at the line's end is put together.
    """
    lengths = sorted(len(line.strip()) for lines in pages for line in lines if line.strip())
    usual = lengths[len(lengths) * 9 // 10] if lengths else 0
    found: list[str] = []
    current = ""
    for lines in pages:
        for raw in lines:
            line = raw.strip()
            if not line:
                if current and SENTENCE_END.search(current):
                    found.append(current)
                    current = ""
                continue
            current = joined(current, line)
            if len(line) < usual * SHORT and (SENTENCE_END.search(line) or not found):
                found.append(current)
                current = ""
    return [*found, current] if current else found


def joined(before: str, line: str) -> str:
    """Put a line after the ones before it, mending a word that was broken between them."""
    if before.endswith(HYPHENS) and line[:1].islower():
        return before[:-1] + line
    return f"{before} {line}" if before else line
