"""What a file is, told by its content; its name decides only between formats that are written in characters."""

from __future__ import annotations

import re
from typing import Final

from lib.ingest.content import PROMISES, ending_of, kind_of
from lib.ingest.refusal import Refusal

# What the signatures are called, and which reader takes it.
BY_CONTENT: Final = {
    "a PDF": "pdf",
    "a rich-text document (RTF)": "rtf",
    "a Word document": "word",
    "an Excel workbook": "sheet",
    "a ZIP archive": "zip",
    "a web page or other marked-up file (HTML, XML)": "html",
    "a mail with its headers": "mail",
}
BY_NAME: Final = {
    ".csv": "csv",
    ".tsv": "csv",
    ".json": "json",
    ".jsonl": "jsonl",
    ".ndjson": "jsonl",
    ".html": "html",
    ".htm": "html",
    ".xhtml": "html",
    ".eml": "mail",
    ".mhtml": "mhtml",
    ".mht": "mhtml",
    ".rtf": "rtf",
}
READABLE: Final = (
    ".txt", ".text", ".md", ".html", ".htm", ".xhtml", ".mhtml", ".mht", ".pdf", ".docx", ".eml", ".rtf", ".csv",
    ".tsv", ".json", ".jsonl", ".ndjson", ".xlsx", ".zip",
)  # fmt: skip
CAN_READ: Final = (
    "Say-So reads plain text, web pages (HTML, MHTML), PDF, Word (DOCX), RTF, mail (EML), CSV, JSON, Excel (XLSX) "
    "and ZIP."
)
OFFICE: Final = frozenset({".docx", ".xlsx"})
HEAD: Final = 2048
HTML: Final = re.compile(rb"<!doctype\s{1,9}html|<html[\s>]|<head[\s>]|<body[\s>]", re.IGNORECASE)
SAVED: Final = re.compile(
    rb"^(?:Snapshot-Content-Location:|Content-Type:\s{0,9}multipart/related)", re.IGNORECASE | re.MULTILINE
)
FIELD: Final = re.compile(rb"[A-Za-z-]{2,40}: ")


def kind_for(data: bytes, name: str) -> str:
    """Return which reader takes a file: text, pdf, word, rtf, html, mail, mhtml, sheet, csv, json, jsonl or zip.

    Raises Refusal for what none takes, a picture or a program say, and for a name that promises what is not there.
    """
    told, ending = kind_of(data), ending_of(name)
    if told is not None:
        kind = BY_CONTENT.get(told)
        if kind is None:
            raise Refusal(f"This is {told}. {CAN_READ}")
        if kind == "html" and not HTML.search(data[:HEAD]):
            raise Refusal(f"This is an XML file. {CAN_READ}")
        if kind == "zip" and ending in OFFICE:
            raise Refusal(f"This is named as {PROMISES[ending]} but holds none. Check the file, or paste its text.")
        return "mhtml" if kind == "mail" and SAVED.search(data[:HEAD]) else kind
    if ending in PROMISES:
        raise Refusal(f"This is named as {PROMISES[ending]} but holds none. Check the file, or paste its text.")
    kind = BY_NAME.get(ending, "text")
    if kind == "rtf":
        raise Refusal("This is named as rich text but holds none. Check the file, or paste its text.")
    if kind == "mhtml" or (kind == "mail" and not FIELD.match(data)):
        return "mhtml" if FIELD.match(data) else "html"
    return kind
