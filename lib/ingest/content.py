"""What kind of file some bytes are, told by their content and not by their name."""

from __future__ import annotations

import re
from typing import Final

from lib.ingest.characters import UNHOLDABLE
from lib.ingest.decoding import Decoded
from lib.ingest.refusal import Refusal

COPY: Final = "this version reads plain text. Copy its text and paste it."
OPENING: Final = 1024
SAMPLE: Final = 100_000
# Signatures of file formats: (the first bytes, what people call it).
SIGNATURES: Final = (
    (b"%PDF-", "a PDF"),
    (b"\x89PNG\r\n", "a picture (PNG)"),
    (b"\xff\xd8\xff", "a picture (JPEG)"),
    (b"GIF87a", "a picture (GIF)"),
    (b"GIF89a", "a picture (GIF)"),
    (b"II*\x00", "a picture (TIFF)"),
    (b"MM\x00*", "a picture (TIFF)"),
    (b"RIFF", "a sound, film or picture file"),
    (b"\x1f\x8b", "a compressed file (gzip)"),
    (b"BZh", "a compressed file (bzip2)"),
    (b"\xfd7zXZ\x00", "a compressed file (xz)"),
    (b"7z\xbc\xaf\x27\x1c", "an archive (7z)"),
    (b"Rar!\x1a\x07", "an archive (RAR)"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old Office document"),
    (b"{\\rtf", "a rich-text document (RTF)"),
    (b"SQLite format 3\x00", "a database"),
    (b"\x7fELF", "a program"),
    (b"ID3\x03", "a sound file"),
    (b"OggS\x00", "a sound file"),
)
# Letters that could open an honest text count as a signature only when NUL bytes follow.
WITH_NUL: Final = ((b"MZ", "a program"), (b"BM", "a picture (BMP)"), (b"RIFF", "a sound, film or picture file"))
NEEDS_NUL: Final = frozenset({b"RIFF", b"BZh"})
PAGE: Final = re.compile(
    rb"\s{0,200}(?:<!doctype\s{1,9}html|<html[\s>]|<head[\s>]|<body[\s>]|<\?xml[\s?]|<svg[\s>])", re.IGNORECASE
)
MAIL: Final = re.compile(
    rb"(?:From|Return-Path|Received|MIME-Version|Delivered-To|Message-ID|Content-Type): [^\n]{1,500}\r?\n",
    re.IGNORECASE,
)
MAIL_FIELD: Final = re.compile(
    rb"(?m)^(?:MIME-Version|Content-Type|Content-Transfer-Encoding|Received|Subject): ", re.IGNORECASE
)
# What a name promises and its signature has to keep.
PROMISES: Final = {
    ".pdf": "a PDF",
    ".docx": "a Word document",
    ".xlsx": "an Excel workbook",
    ".zip": "a ZIP archive",
    ".png": "a picture",
    ".jpg": "a picture",
    ".jpeg": "a picture",
}
# Formats that are written in characters, so that only their name tells.
TABLES: Final = {
    ".csv": "a table (CSV)",
    ".tsv": "a table (TSV)",
    ".json": "a data file (JSON)",
    ".html": "a web page (HTML)",
    ".htm": "a web page (HTML)",
    ".mhtml": "a saved web page (MHTML)",
    ".mht": "a saved web page (MHTML)",
    ".eml": "a mail (EML)",
    ".rtf": "a rich-text document (RTF)",
    ".xml": "a data file (XML)",
}


def refuse_other_content(data: bytes) -> None:
    """Raise Refusal when the bytes are of a known format that is no plain text, whatever the file's name says."""
    kind = kind_of(data)
    if kind is not None:
        raise Refusal(f"This is {kind}; {COPY}")


def refuse_other_name(name: str) -> None:
    """Raise Refusal when a file that holds characters is named as another format than plain text."""
    ending = ending_of(name)
    if ending in PROMISES:
        raise Refusal(f"This is named as {PROMISES[ending]} but holds none. Check the file, or paste its text.")
    if ending in TABLES:
        raise Refusal(f"This is named as {TABLES[ending]}; {COPY}")


def refuse_binary(decoded: Decoded) -> None:
    """Raise Refusal when decoded bytes cannot have been a text: too many control characters in them."""
    sample = decoded.text[:SAMPLE]
    sound = not decoded.damaged and decoded.encoding != "Windows-1252"
    if len(UNHOLDABLE.findall(sample)) > len(sample) * (0.3 if sound else 0.03):
        raise Refusal("This looks like a binary file; this version reads plain text. Open it and paste its text.")


def kind_of(data: bytes) -> str | None:  # noqa: PLR0911  (one way out a family of formats)
    """Name the format of some bytes for people ("a PDF"); None for what may be plain text."""
    opening = data[:OPENING]
    for signature, kind in SIGNATURES:
        if opening.startswith(signature) and (signature not in NEEDS_NUL or 0 in opening):
            return kind
    for signature, kind in WITH_NUL:
        if opening.startswith(signature) and 0 in opening:
            return kind
    if opening.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return zipped_kind(data)
    if opening[4:8] == b"ftyp":
        return "a film"
    if PAGE.match(opening.removeprefix(b"\xef\xbb\xbf")):
        return "a web page or other marked-up file (HTML, XML)"
    if MAIL.match(opening) and len(MAIL_FIELD.findall(opening)) >= 2:
        return "a mail with its headers"
    return None


def zipped_kind(data: bytes) -> str:
    """Tell Word and Excel from other ZIP archives by the names of their parts, without unpacking anything."""
    head, tail = data[:65_536], data[-65_536:]
    if b"word/" in head or b"word/" in tail:
        return "a Word document"
    if b"xl/" in head or b"xl/" in tail:
        return "an Excel workbook"
    return "a ZIP archive"


def ending_of(name: str) -> str:
    """Return a file name's ending in small letters with its dot; "" when there is none."""
    stem, dot, ending = name.rpartition(".")
    return f".{ending.lower()}" if dot and stem else ""
