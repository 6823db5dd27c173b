"""Words as they are searched: case, accents and punctuation do not count."""

from __future__ import annotations

import hashlib
import re
import unicodedata
from typing import Final

MARK: Final = re.compile("[\u0300-\U0010ffff]")  # the accents and all that may be one
TOKEN: Final = re.compile(r"[^\W_]+")
LONGEST: Final = 200  # PostgreSQL holds no lexeme above 2,046 bytes
HANDLE, KEPT = 400, 320  # bytes of an id in an index, and of what is kept of a longer one
UNSTORABLE: Final = re.compile("[\x00\ud800-\udfff]")
REPLACEMENT: Final = "\ufffd"


def folded(text: str) -> str:
    """Return a text in the form in which it is compared: accents taken off, case gone."""
    if text.isascii():
        return text.lower()
    plain = unicodedata.normalize("NFKD", text.casefold())
    return MARK.sub(unmarked, plain).casefold()


def unmarked(letter: re.Match[str]) -> str:
    """Return a letter that may be a mark on the one before; "" when it is."""
    return "" if unicodedata.combining(letter[0]) else letter[0]


def tokens(text: str) -> list[str]:
    """Return the folded words and numbers of a text, in order."""
    return [token[:LONGEST] for token in TOKEN.findall(folded(text))]


def searched(*texts: str | None) -> str:
    """Return the words of several texts in one line with a space before each, so that " wor" finds "word"."""
    return "".join(f" {token}" for text in texts if text for token in tokens(text)) + " "


def storable(text: str) -> str:
    """Return a text that every database holds: NUL and lone surrogates become U+FFFD, one for one."""
    return UNSTORABLE.sub(REPLACEMENT, text)


def handle(record: str) -> str:
    """Return an id as every index takes it: a very long one by its beginning and its hash."""
    if len(record) <= HANDLE // 4:
        return record
    raw = record.encode("utf-8", "replace")
    if len(raw) <= HANDLE:
        return record
    return f"{raw[:KEPT].decode(errors='ignore')}~{hashlib.sha256(raw).hexdigest()[:32]}"
