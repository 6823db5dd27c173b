"""Articles in lines of JSON: {"id", "text", "title", "outlet", "author", "published"}, only `text` required."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any, Final

from lib.ingest.decoding import decode
from lib.ingest.outcome import Outcome
from lib.ingest.reading import read_text
from lib.ingest.refusal import Refusal
from lib.model import Article

FIELDS: Final = ("title", "outlet", "author", "published")
FIRST_LINES: Final = 200


def states_texts(data: bytes) -> bool:
    """Tell whether the lines are articles with a "text", and not rows of columns under other names.

    The first lines decide. Lines none of which is an object count as articles, since there is no column in them.
    """
    objects = False
    for line in decode(data).text.removeprefix("\ufeff").split("\n")[:FIRST_LINES]:
        try:
            row = json.loads(line)
        except (ValueError, RecursionError):
            continue
        if isinstance(row, dict):
            objects = True
            if isinstance(row.get("text"), str):
                return True
    return not objects


def read_jsonl(data: bytes, name: str) -> Iterator[Outcome]:
    """Read one article a line, each with its outcome; a bad line never loses the good ones. Blank lines are skipped."""
    found = False
    for number, line in enumerate(decode(data).text.removeprefix("\ufeff").split("\n"), 1):
        if not line.strip():
            continue
        found = True
        place = f"{name}, line {number}"
        try:
            yield Outcome(place, read_line(line, place))
        except Refusal as refusal:
            yield Outcome(place, problem=str(refusal))
    if not found:
        yield Outcome(name, problem="There is no line with an article in this file.")


def read_line(line: str, place: str) -> Article:
    """Read one line. Raises Refusal when it is no article, with what to put right."""
    try:
        row: Any = json.loads(line)
    except (ValueError, RecursionError):
        raise Refusal("This line is not JSON. Write one object with a text a line.") from None
    if not isinstance(row, dict):
        raise Refusal('This line is not an object. Write {"text": "…"}.')
    text = row.get("text")
    if not isinstance(text, str):
        raise Refusal('This line has no "text". Add one, as text in quote marks.')
    given = {field: plain(row.get(field)) for field in FIELDS}
    return read_text(text, article_id=plain(row.get("id")), name=place, **given)


def plain(value: object) -> str | None:
    """Return a text or number as text; None for anything else, since a list or object names nothing."""
    if isinstance(value, str):
        return value
    if isinstance(value, int) and not isinstance(value, bool) and abs(value) < 10**18:
        return str(value)
    return None
