"""Mails (EML) and saved web pages (MHTML): the part that holds the article, the headers that name it."""

from __future__ import annotations

import email
import email.policy
import email.utils
from collections.abc import Iterator
from contextlib import suppress
from email.message import EmailMessage
from typing import Final

from lib.ingest.decoding import decode
from lib.ingest.formats import limits
from lib.ingest.formats.document import Document, document_of
from lib.ingest.refusal import Refusal

PAGE: Final = "text/html"
PLAIN: Final = "text/plain"


def plain_part(data: bytes, *, saved_page: bool) -> tuple[Document | None, bytes | None]:
    """Return the mail's text as a document, or its HTML part to be read as a page. Raises Refusal when it has neither.

    A saved page (MHTML) is read by its HTML part alone; a mail by its plain part when it has one.
    """
    try:
        message = email.message_from_bytes(data, policy=email.policy.default)
        parts = list(leaves(message))
    except (RecursionError, ValueError, LookupError, TypeError, AttributeError, IndexError, KeyError):
        raise Refusal(limits.BROKEN.format(kind="a mail")) from None
    texts = [part for part in parts if part.get_content_type() == PLAIN and not is_attached(part)]
    pages = [part for part in parts if part.get_content_type() == PAGE and not is_attached(part)]
    if not saved_page and texts:
        words = "\n".join(text_of(part) for part in texts)
        if words.strip():
            return with_headers(words, message), None
    if pages:
        return with_headers("", message), payload(pages[0])
    raise Refusal(limits.NO_MAIL_TEXT)


def leaves(message: EmailMessage) -> Iterator[EmailMessage]:
    """Yield the parts that hold content, down to a bounded depth."""
    waiting = [(message, 0)]
    while waiting:
        part, depth = waiting.pop(0)
        if not part.is_multipart():
            yield part
        elif depth < limits.MAIL_DEPTH:
            inner = [p for p in part.get_payload() if isinstance(p, EmailMessage)]
            waiting[:0] = [(p, depth + 1) for p in inner]


def is_attached(part: EmailMessage) -> bool:
    """Whether a part is an attachment and not the mail's own text."""
    with suppress(Exception):  # a malformed header raises what it likes
        return part.get_content_disposition() == "attachment"
    return False


def payload(part: EmailMessage) -> bytes:
    """Return a part's bytes with its transfer encoding undone."""
    found = part.get_payload(decode=True)
    return found if isinstance(found, bytes) else b""


def text_of(part: EmailMessage) -> str:
    """Return a part's text by its own charset, or decoded as any text where that is unknown or does not fit."""
    data = payload(part)
    try:
        return data.decode(part.get_content_charset() or "utf-8")
    except (LookupError, UnicodeDecodeError, ValueError):
        return decode(data).text


def with_headers(text: str, message: EmailMessage) -> Document:
    """Make a document of a text with subject, sender and date of the mail, each with its origin."""
    subject, sender, sent = (header(message, name) for name in ("Subject", "From", "Date"))
    name = email.utils.parseaddr(sender)[0] if sender else ""
    day = ""
    with suppress(ValueError, TypeError, IndexError, OverflowError):
        day = email.utils.parsedate_to_datetime(sent).date().isoformat() if sent else ""
    return document_of(
        text,
        {
            "title": (subject, "the mail's subject"),
            "author": (name, "the mail's sender"),
            "published": (day, "the mail's date"),
        },
    )


def header(message: EmailMessage, name: str) -> str:
    """Return a header's text; "" when it is absent or malformed."""
    with suppress(Exception):  # as above
        return str(message.get(name, "") or "").strip()
    return ""
