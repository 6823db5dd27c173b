"""Records to JSON and back: nothing is lost, the same record gives the same bytes, and nothing ungrounded gets in."""

from __future__ import annotations

import json
import math
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lib.model import (
    Article,
    Engine,
    Entity,
    Extraction,
    GroundingError,
    Link,
    Mention,
    NumericClaim,
    Quote,
    Span,
    Speaker,
    WireError,
    Zone,
    from_json,
    from_plain,
    number_id,
    quote_id,
    to_json,
    to_plain,
)
from lib.model.article import ZONE_KINDS
from lib.model.records import COMPARATORS, ENTITY_TYPES, QUOTE_KINDS, SPEAKER_CLASSES

TEXT = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=60)
WORDS = st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=12)
MAYBE_WORDS = st.none() | WORDS
VALUES = st.none() | st.integers(-(10**12), 10**12) | st.floats(allow_nan=False, allow_infinity=False)
SHARE = st.sampled_from([0.0, 0.5, 0.93, 1.0])


@st.composite
def spans(draw: st.DrawFn, length: int) -> Span:
    start = draw(st.integers(0, length - 1))
    return Span(start, draw(st.integers(start + 1, length)))


@st.composite
def extractions(draw: st.DrawFn) -> Extraction:
    text = draw(TEXT)
    place = spans(len(text))
    cuts = sorted(set(draw(st.lists(st.integers(0, len(text)), max_size=6))))
    zones = tuple(
        Zone(a, b, draw(st.sampled_from(sorted(ZONE_KINDS)))) for a, b in zip(cuts[::2], cuts[1::2], strict=False)
    )
    entities = []
    for i in range(draw(st.integers(0, 3))):
        mentions = tuple(
            Mention(*draw(place), draw(st.sampled_from(["name", "description", "pronoun"])), draw(WORDS))
            for _ in range(draw(st.integers(1, 3)))
        )
        kind = draw(st.sampled_from(ENTITY_TYPES))
        aliases = tuple(draw(st.lists(WORDS, max_size=2)))
        links = tuple(
            Link(draw(st.sampled_from(["nationality of", "stands for"])), draw(WORDS), draw(st.none() | WORDS), "rule")
            for _ in range(draw(st.integers(0, 2)))
        )
        entities.append(Entity(f"{kind.lower()}:{i}", draw(WORDS), kind, aliases, (draw(WORDS),), mentions, links))
    ids = [entity.id for entity in entities]
    known = st.sampled_from(ids) if ids else st.none()
    quotes: dict[str, Quote] = {}
    for _ in range(draw(st.integers(0, 3))):
        content = (draw(place),)
        span = draw(st.none() | place)
        speaker = Speaker(
            span.start if span else None,
            span.end if span else None,
            draw(st.none() | known),
            draw(st.booleans()),
            draw(st.none() | st.sampled_from(SPEAKER_CLASSES)),
        )
        quotes[quote_id(content)] = Quote(
            quote_id(content),
            draw(st.sampled_from(QUOTE_KINDS)),
            content,
            draw(st.none() | place),
            draw(st.sampled_from([None, speaker])),
            tuple(ids[:1]),
            draw(SHARE),
            draw(WORDS),
            draw(st.sampled_from(["speech", "belief", "document"])),
            draw(MAYBE_WORDS),
        )
    numbers: dict[str, NumericClaim] = {}
    for _ in range(draw(st.integers(0, 3))):
        at = draw(place)
        numbers[number_id(*at)] = NumericClaim(
            number_id(*at),
            *at,
            draw(VALUES),
            draw(VALUES),
            draw(VALUES),
            draw(st.sampled_from(COMPARATORS)),
            draw(MAYBE_WORDS),
            draw(MAYBE_WORDS),
            draw(MAYBE_WORDS),
            draw(MAYBE_WORDS),
            draw(st.sampled_from([None, "up", "down"])),
            draw(st.sampled_from([None, "level", "delta", "from", "to"])),
            draw(st.none() | place),
            draw(st.sampled_from([None, *quotes])),
            draw(st.none() | known),
            draw(SHARE),
            draw(WORDS),
        )
    article = Article(
        draw(WORDS),
        text,
        draw(MAYBE_WORDS),
        draw(MAYBE_WORDS),
        draw(MAYBE_WORDS),
        draw(st.sampled_from([None, "2026-03-02"])),
        draw(st.sampled_from([None, "en"])),
        zones,
        (("title", draw(WORDS)),),
        tuple(draw(st.lists(WORDS, max_size=2))),
    )
    engine = Engine("0.1.0", "en_core_web_md-3.7.1")
    return Extraction(engine, article, tuple(entities), tuple(quotes.values()), tuple(numbers.values()), (draw(WORDS),))


@given(extractions())
def test_an_extraction_comes_back_from_its_json(extraction: Extraction) -> None:
    line = to_json(extraction)
    again = from_json(line)
    assert again == extraction
    assert to_json(again) == line
    assert "\n" not in line
    line.encode()


@given(extractions())
def test_what_is_shown_is_what_the_offsets_hold(extraction: Extraction) -> None:
    plain = to_plain(extraction)
    text = plain["article"]["text"]
    for number, record in zip(extraction.numbers, plain["numbers"], strict=True):
        assert text[record["start"] : record["end"]] == number.span.of(extraction.article.text) != ""
    for _, span in extraction.spans():
        assert span.within(len(text))


def small(**changes: Any) -> dict[str, Any]:
    """A record of one entity, one quote by it and one number in the quote, with some fields changed."""
    article = Article("a1", "“Forty left,” Roe said.")
    roe = Entity("person:roe", "Roe", "PERSON", (), (), (Mention(14, 17, "name", "model"),))
    speaker = Speaker(14, 17, "person:roe", inferred=False, speaker_class="named person")
    quote = Quote("quote:1-12", "direct", (Span(1, 12),), Span(18, 22), speaker, (), 0.9, "r")
    number = NumericClaim(
        "number:1-6",
        1,
        6,
        40,
        None,
        None,
        "=",
        None,
        None,
        None,
        None,
        None,
        None,
        None,
        "quote:1-12",
        "person:roe",
        1,
        "r",
    )
    plain = to_plain(Extraction(Engine("0", "m"), article, (roe,), (quote,), (number,)))
    for path, value in changes.items():
        *steps, last = path.split("__")
        at: Any = plain
        for step in steps:
            at = at[int(step)] if step.isdigit() else at[step]
        at[last] = value
    return plain


def test_the_contract_has_these_fields() -> None:
    plain = small()
    assert list(plain) == ["schema", "engine", "article", "entities", "quotes", "numbers", "warnings"]
    assert plain["quotes"][0] == {
        "id": "quote:1-12",
        "kind": "direct",
        "content": [[1, 12]],
        "cue": [18, 22],
        "speaker": {"start": 14, "end": 17, "entity": "person:roe", "inferred": False, "class": "named person"},
        "via": [],
        "attribution": "speech",
        "polarity": None,
        "engine": "rules",
        "confidence": 0.9,
        "rule": "r",
    }
    assert plain["article"]["words"] == 4


@pytest.mark.parametrize(
    "changes",
    [
        {"entities__0__mentions__0__end": 24},
        {"entities__0__mentions__0__start": -1},
        {"entities__0__mentions__0__start": 17},
        {"quotes__0__content": [[1, 99]]},
        {"quotes__0__content": [[12, 1]]},
        {"quotes__0__content": []},
        {"quotes__0__cue": [22, 24]},
        {"quotes__0__speaker__end": 90},
        {"quotes__0__speaker__entity": "person:doe"},
        {"quotes__0__via": ["org:none"]},
        {"numbers__0__end": 1},
        {"numbers__0__time": {"start": 20, "end": 30}},
        {"numbers__0__quote": "quote:0-1"},
        {"numbers__0__speaker": "person:doe"},
        {"numbers__0__id": "quote:1-12", "quotes__0__id": "quote:1-12", "entities": []},
    ],
    ids=str,
)
def test_what_is_not_grounded_does_not_get_in(changes: dict[str, Any]) -> None:
    with pytest.raises(GroundingError):
        from_plain(small(**changes))


def test_two_records_may_not_share_an_id() -> None:
    plain = small()
    plain["quotes"] *= 2
    with pytest.raises(GroundingError, match="share one id"):
        from_plain(plain)


@pytest.mark.parametrize(
    "zones",
    [
        [{"start": 0, "end": 24, "kind": "headline"}],
        [{"start": 3, "end": 3, "kind": "headline"}],
        [{"start": 0, "end": 3, "kind": "title"}],
        [{"start": 0, "end": 3, "kind": "byline"}, {"start": 2, "end": 5, "kind": "byline"}],
        [{"start": 5, "end": 6, "kind": "byline"}, {"start": 0, "end": 2, "kind": "byline"}],
    ],
    ids=str,
)
def test_zones_are_stretches_of_the_text_in_order(zones: list[dict[str, Any]]) -> None:
    with pytest.raises(ValueError, match="does not fit the text"):
        from_plain(small(article__zones=zones))


@pytest.mark.parametrize("line", ["", "no json", "[]", "{}", "null", "3", '"text"', '{"schema":1}', '{"schema":2}'])
def test_json_that_is_no_extraction(line: str) -> None:
    with pytest.raises(WireError):
        from_json(line)


def test_another_schema_is_named() -> None:
    with pytest.raises(WireError, match="This file has schema 2; this version reads schema 1"):
        from_plain(small(schema=2))


@pytest.mark.parametrize("value", [math.nan, math.inf])
def test_no_number_is_written_that_json_does_not_know(value: float) -> None:
    with pytest.raises(ValueError, match="JSON"):
        to_json(from_plain(small(numbers__0__value=value)))


@pytest.mark.parametrize(
    ("value", "written"), [(40, "40"), (40.0, "40"), (0.5, "0.5"), (1e20, "1e+20"), (None, "null")]
)
def test_a_whole_value_is_written_without_a_point(value: float | None, written: str) -> None:
    line = to_json(from_plain(small(numbers__0__value=value)))
    assert f'"value":{written},' in line
    assert json.loads(line)["numbers"][0]["value"] == value
