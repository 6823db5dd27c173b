"""Word documents (DOCX), their parts' sizes checked before any is unpacked."""

from __future__ import annotations

import io
import zipfile
from typing import Final
from xml.etree.ElementTree import ParseError

import docx
from defusedxml.common import DefusedXmlException
from defusedxml.ElementTree import iterparse
from docx.opc.exceptions import PackageNotFoundError
from lxml.etree import LxmlError

from lib.ingest.formats import limits
from lib.ingest.formats.document import Document, document_of
from lib.ingest.refusal import Refusal

PARAGRAPHS: Final = 50_000
MAKER: Final = "python-docx"  # stands as the author where none was given
FAULTS: Final = (PackageNotFoundError, LxmlError, KeyError, ValueError, AttributeError, IndexError, TypeError, OSError)


def read_word(data: bytes) -> Document:
    """Read a Word document's paragraphs and its properties. Raises Refusal: damaged, or unpacking to too much."""
    check_parts(data, "a Word document")
    try:
        document = docx.Document(io.BytesIO(data))
        lines = [paragraph.text for paragraph in document.paragraphs]
        for table in document.tables:
            lines += ["\t".join(cell.text for cell in row.cells) for row in table.rows]
        stated = document.core_properties
        title, author = stated.title or "", stated.author or ""
    except FAULTS:
        raise Refusal(limits.BROKEN.format(kind="a Word document")) from None
    if author == MAKER:
        author = ""
    text = "\n\n".join(line for line in lines if line.strip())
    where = "the document's properties"
    return document_of(text + "\n" if text else "", {"title": (title, where), "author": (author, where)})


def check_parts(data: bytes, kind: str) -> None:
    """Raise Refusal unless every part of an Office file unpacks to a bounded size, its XML free of entities.

    What the archive declares is not believed: each part is counted while it is unpacked.
    """
    total = 0
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            if sum(part.file_size for part in archive.infolist()) > limits.PARTS_BYTES:
                raise Refusal(limits.PACKED)
            for part in archive.infolist():
                if part.flag_bits & 1:
                    raise Refusal(limits.ENCRYPTED)
                size = 0
                with archive.open(part) as stream:
                    while block := stream.read(1 << 16):
                        size += len(block)
                        total += len(block)
                        if size > limits.PART_BYTES or total > limits.PARTS_BYTES:
                            raise Refusal(limits.PACKED)
                if part.filename.endswith((".xml", ".rels")):
                    with archive.open(part) as stream:
                        check_markup(stream, kind)
    except (zipfile.BadZipFile, zipfile.LargeZipFile, NotImplementedError, RuntimeError, EOFError, OSError):
        raise Refusal(limits.BROKEN.format(kind=kind)) from None


def check_markup(stream: object, kind: str) -> None:
    """Raise Refusal for XML with entities or a document type, and for more elements than a document has."""
    count = 0
    try:
        for _, element in iterparse(stream, events=("end",), forbid_dtd=True):
            count += element.tag.endswith(("}p", "}row"))
            if count > PARAGRAPHS:
                raise Refusal(limits.PACKED)
            element.clear()
    except DefusedXmlException:
        raise Refusal(
            f"This file holds markup that {kind} never needs and that can do harm, so it was not opened."
        ) from None
    except ParseError:
        raise Refusal(limits.BROKEN.format(kind=kind)) from None
