"""Cases of quotes, by class: how the tables are written, and how what was found is written alike.

A case is: the text, the names its entities have (see `named_entities`), and the quotes expected in text order as (kind,
speaker's words, cue, content with its parts divided by a bar, relays, speaker's name); the last two where they matter.
"""

from __future__ import annotations

import pytest

from lib.extract.engine import read
from lib.extract.quotes import find_quotes
from lib.model import Article, Quote, content_id
from tests.unit.extract.quotes.named_entities import named

Expected = tuple[object, ...]
Cases = dict[str, list[tuple[str, str, list[Expected]]]]


def each_of(cases: Cases) -> pytest.MarkDecorator:
    """Run a test once a case, called by its class and the beginning of its text."""
    assert all(cases.values()), "a class without a case"
    params = [pytest.param(*c, id=f"{group}: {c[0][:40]}") for group, some in cases.items() for c in some]
    return pytest.mark.parametrize(("text", "names", "expected"), params)


def found_in(text: str, names: str, expected: list[Expected]) -> list[Expected]:
    """Return the quotes of a text, each with as many fields as the one expected in its place."""
    entities = named(text, names)
    quotes, _ = find_quotes(read(Article(content_id(text), text)), entities)
    lengths = [len(e) for e in expected] + [4] * len(quotes)
    called = {e.id: e.name for e in entities}
    return [told(quote, text, called, length) for quote, length in zip(quotes, lengths, strict=False)]


def told(quote: Quote, text: str, names: dict[str, str], length: int) -> Expected:
    speaker = quote.speaker
    words = speaker.span.of(text) if speaker is not None and speaker.span is not None else None
    cue = quote.cue.of(text) if quote.cue is not None else None
    content = " | ".join(part.of(text) for part in quote.content)
    name = names.get(speaker.entity or "") if speaker is not None else None
    shown = (quote.kind, words, cue, content, tuple(names[v] for v in quote.via), name)
    return shown[: max(length, 5 if quote.via else 4)]
