"""Every limit on what is read in, each with its reason; the sentences that people see stand beside them."""

from __future__ import annotations

from typing import Final

MB: Final = 1 << 20

FILE_BYTES: Final = 50 * MB  # the upload box allows as much
FILE: Final = "This file has {size:,.0f} MB; the limit is {limit:,.0f} MB. Split it, or copy its text and paste it."

CHILD_SECONDS: Final = 8.0  # of reading one page or document; a usual one takes a twentieth of a second
CHILD_BYTES: Final = 1 << 30  # address space of the process that reads it
TOO_SLOW: Final = (
    "Reading this file took longer than {seconds:.0f} seconds, so it was stopped. Copy its text and paste it."
)
TOO_BIG: Final = "Reading this file took more memory than it may, so it was stopped. Copy its text and paste it."
BROKEN: Final = "This file could not be read as {kind}: it looks damaged. Copy its text and paste it."

TAG_CHARACTERS: Final = 20_000  # of one HTML tag: attributes cost the square of their number
DEPTH: Final = 1_000  # of nested HTML elements
TANGLED: Final = (
    "This page's markup is too deep or too long in one place to be read safely. Copy its text and paste it."
)
NO_ARTICLE: Final = "No article was found in this page. Copy its text and paste it."

PAGES: Final = 500  # of a PDF
LONG_DOCUMENT: Final = "This document has {pages:,} pages; the limit is {limit:,}. Split it and add the parts."
NO_TEXT_LAYER: Final = (
    "This PDF holds no text, only pictures (scanned?). Run text recognition on it first, then add it again."
)
ENCRYPTED: Final = "This file is protected by a password. Take the protection off and add it again."

PART_BYTES: Final = 40 * MB  # of one unpacked part of a Word document or workbook
PARTS_BYTES: Final = 80 * MB  # of all its parts
PACKED: Final = "This file unpacks to more than it may hold, so it was not opened. Copy its text and paste it."

ROWS: Final = 5_000  # of a table
COLUMNS: Final = 200
CELL_CHARACTERS: Final = 1_000_000
MANY_ROWS: Final = "Only the first {limit:,} rows were read. Split the table and add the rest."
NO_TEXT_COLUMN: Final = "No column of this table holds articles' text. Name the column “text”."

ENTRIES: Final = 2_000  # of a ZIP archive
ENTRY_BYTES: Final = 10 * MB
ARCHIVE_BYTES: Final = 100 * MB
RATIO: Final = 100  # unpacked to packed, of one entry that unpacks to a megabyte or more
MANY_ENTRIES: Final = "This archive holds {count:,} files; the limit is {limit:,}. Split it and add the parts."
HEAVY_ENTRY: Final = "This file in the archive unpacks to more than it may hold, so it was not opened."
HEAVY_ARCHIVE: Final = "The archive's files are larger than 100 MB in all; this one and what follows were not opened."
NESTED: Final = "An archive within an archive is not opened. Unpack it and add its files."
EMPTY_ARCHIVE: Final = "This archive holds no file that can be read."

MAIL_DEPTH: Final = 20
NO_MAIL_TEXT: Final = "This mail holds no text. Open it, copy its text and paste it."
