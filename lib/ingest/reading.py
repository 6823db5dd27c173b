"""One text or one file to one article."""

from __future__ import annotations

from dataclasses import replace
from typing import Final, NamedTuple

from lib.ingest.characters import one_line, settle
from lib.ingest.content import refuse_binary, refuse_other_content, refuse_other_name
from lib.ingest.dates import find_date, is_iso
from lib.ingest.decoding import Decoded, decode
from lib.ingest.language import find_language
from lib.ingest.layout import find_layout
from lib.ingest.metadata import Metadata, find_metadata
from lib.ingest.page import Detected
from lib.ingest.refusal import Refusal, check_length, check_size
from lib.model import Article, content_id

EMPTY: Final = "There is no text here. Paste or choose an article that has some."
BLANK: Final = "There is only white space here. Paste or choose an article that has some text."
FIELDS: Final = ("title", "outlet", "author", "published")


class Given(NamedTuple):
    """What whoever hands in a text says about it; None for what is left to be found."""

    title: str | None
    outlet: str | None
    author: str | None
    published: str | None


def read_text(
    text: str,
    *,
    article_id: str | None = None,
    title: str | None = None,
    outlet: str | None = None,
    author: str | None = None,
    published: str | None = None,
    name: str | None = None,  # noqa: ARG001  (every reader takes one)
) -> Article:
    """Turn a text into an article: characters settled, zones marked, title, outlet, author, date and language found.

    What is given wins over what the text says. `name` is a file's or row's name, for nothing but a reader's
    orientation. Raises Refusal for a text that is empty, blank or too long.
    """
    if not text:
        raise Refusal(EMPTY)
    check_length(text)
    settled, replaced = settle(text)
    if not any(c.isprintable() and not c.isspace() for c in settled):
        raise Refusal(BLANK)
    layout = find_layout(settled)
    found = find_metadata(layout)
    given = Given(title, outlet, author, published)
    fields, origins, warnings = settle_fields(given, found)
    language, foreign = find_language(settled)
    return Article(
        id=one_line(article_id) or content_id(settled),
        text=settled,
        title=fields["title"],
        outlet=fields["outlet"],
        author=fields["author"],
        published=fields["published"],
        language=language,
        zones=layout.zones(),
        origins=tuple(origins.items()),
        warnings=tuple(w for w in (replaced_warning(replaced), *warnings, foreign) if w),
    )


def settle_fields(given: Given, found: Metadata) -> tuple[dict[str, str | None], dict[str, str], list[str]]:
    """Choose between what is given and what was found. Returns values, origins in words, and warnings."""
    fields: dict[str, str | None] = {}
    origins: dict[str, str] = {}
    warnings: list[str] = []
    for name in FIELDS:
        value = one_line(getattr(given, name))
        if value is not None and name == "published":
            value, warning = given_date(value)
            warnings += [warning] if warning else []
        detected: Detected | None = getattr(found, name)
        if value is not None:
            origins[name] = "given"
        elif detected is not None:
            value = detected.value
            origins[name] = detected.origin
        fields[name] = value
    return fields, origins, warnings


def given_date(value: str) -> tuple[str | None, str | None]:
    """Return a given date as ISO text, or None and a sentence that says why it is not used."""
    if is_iso(value):
        return value, None
    day = find_date(value) or find_date(value[:10])
    if day is not None:
        return day, None
    return None, f"The given date “{value[:40]}” is no full date. Write it as 2026-03-02."


def replaced_warning(count: int) -> str | None:
    """Say how many characters no file can hold; None for none."""
    if not count:
        return None
    if count == 1:
        return "1 character that no file can hold (a control character or a broken one) is shown as \ufffd."
    return f"{count:,} characters that no file can hold (control characters or broken ones) are shown as \ufffd."


def read_bytes(data: bytes, name: str, *, as_text: bool = False) -> Article:
    """Turn a file's content into an article: what it is told by content, then decoded, then read as text.

    `as_text` reads it as plain text whatever its name says (a PDF or a picture is refused all the same). Raises
    Refusal, as `read_text` does, and for content that is no plain text.
    """
    if not data:
        raise Refusal(EMPTY)
    check_size(data)
    refuse_other_content(data)
    if not as_text:
        refuse_other_name(name)
    decoded = decode(data)
    refuse_binary(decoded)
    article = read_text(decoded.text, name=name)
    if not decoded.guessed:
        return article
    origins = (*article.origins, ("encoding", f"guessed: {decoded.encoding}"))
    return replace(article, origins=origins, warnings=(guessed_warning(decoded), *article.warnings))


def guessed_warning(decoded: Decoded) -> str:
    """Say which encoding was guessed, and that bytes were lost where some were."""
    lost = " Bytes that do not fit are shown as \ufffd." if decoded.damaged else ""
    return f"The file does not say its encoding; it was read as {decoded.encoding}. Check quotes and accents.{lost}"
