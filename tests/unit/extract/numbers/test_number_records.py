"""Whose claim a number is, what it is tied to, and that every record is grounded and the same each time."""

import math

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from lib.extract.engine import read
from lib.extract.numbers import find_numbers
from lib.extract.numbers.voices import Voices
from lib.model import Article, Entity, Mention, Quote, Span, Speaker, Zone, content_id, number_id, quote_id


def quote_of(text, words, speaker="person:ana-roe"):
    start = text.index(words)
    content = (Span(start, start + len(words)),)
    who = Speaker(None, None, speaker, inferred=False, speaker_class=None)
    return Quote(quote_id(content), "direct", content, None, who, (), 0.9, "test")


def entity_of(text, words, kind):
    start = text.index(words)
    return Entity(f"{kind.lower()}:x", words, kind, (), (), (Mention(start, start + len(words), "name", "test"),))


def test_a_number_inside_a_quote_is_its_speakers(claims_in):
    text = '"We lost 12 boats," Ana Roe said. The harbour holds 90 boats.'
    quote = quote_of(text, "We lost 12 boats,")
    inside, outside = claims_in(text, quotes=(quote,))
    assert (inside.quote, inside.speaker) == (quote.id, "person:ana-roe")
    assert (outside.quote, outside.speaker) == (None, None)


def test_the_innermost_quote_counts(claims_in):
    text = "The agency writes that, according to him, 30 houses fell and 9 burned."
    outer = quote_of(text, "that, according to him, 30 houses fell and 9 burned", "org:agency")
    inner = quote_of(text, "30 houses fell", "person:him")
    assert [c.speaker for c in claims_in(text, quotes=(outer, inner))] == ["person:him", "org:agency"]
    assert [c.speaker for c in claims_in(text, quotes=(inner, outer))] == ["person:him", "org:agency"]


def test_an_unnamed_source_gives_a_quote_and_no_speaker(claims_in):
    text = "An official said 40 men were held."
    quote = quote_of(text, "40 men were held", None)
    (claim,) = claims_in(text, quotes=(quote,))
    assert (claim.quote, claim.speaker) == (quote.id, None)


@given(st.lists(st.tuples(st.integers(0, 60), st.integers(1, 40)), max_size=8), st.integers(0, 110))
def test_voices_agree_with_looking_at_every_quote(spans, position):
    quotes = tuple(
        Quote(f"q{k}", "direct", (Span(start, start + size),), None, None, (), 1.0, "")
        for k, (start, size) in enumerate(spans)
    )
    around = [q for q in quotes if q.content[0].start <= position < q.content[0].end]
    expected = min(around, key=lambda q: (q.content[0].end - q.content[0].start, -int(q.id[1:])), default=None)
    assert Voices(quotes).at(position) is expected


@pytest.mark.parametrize(
    ("text", "name", "kind", "kept"),
    [
        ("Channel 4 News broke the story.", "Channel 4 News", "ORG", []),
        ("The Galaxy S Ultra 20 sold 300 units.", "Galaxy S Ultra 20", "PRODUCT", ["300"]),
        ("The 2 Tone Village opened.", "2 Tone Village", "ORG", []),
        ("He read Catch 22 in 5 days.", "Catch 22", "WORK", ["5 days"]),
        ("Some 40 New Zealand dollars were found.", "New Zealand", "PLACE", ["Some 40 New Zealand dollars"]),
    ],
)
def test_numbers_in_names_are_no_claims(claims_in, text, name, kind, kept):
    claims = claims_in(text, entities=(entity_of(text, name, kind),))
    assert [text[c.start : c.end] for c in claims] == kept


def test_page_furniture_claims_nothing():
    text = "The dam holds 40 tonnes.\n\nRead more: Seven dams that failed\n\n3 charts that explain floods"
    assert [c.value for c in find_numbers(read(Article("a", text)), (), ())] == [40.0]
    zoned = Article("a", "Share 14 comments\n\nThe dam holds 40 tonnes.", zones=(Zone(0, 17, "furniture"),))
    assert [c.value for c in find_numbers(read(zoned), (), ())] == [40.0]


@pytest.mark.parametrize(
    ("text", "times"),
    [
        ("In March the firm cut 300 jobs.", ["March"]),
        ("The firm cut 300 jobs last week.", ["last week"]),
        ("Output was 40 tonnes in 2019 and 55 tonnes in 2020.", ["2019", "2020"]),
        ("The firm has 300 workers.", [None]),
    ],
)
def test_the_date_words_that_a_claim_is_tied_to(claims_in, text, times):
    assert [c.time and c.time.of(text) for c in claims_in(text)] == times


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("In Oslo the bus cost 45 kroner.", "NOK"),
        ("In Copenhagen the bus costs 24 kroner.", "DKK"),
        ("Sweden set aside 2 billion crowns.", "SEK"),
        ("Prague set aside 2 billion crowns.", "CZK"),
        ("He paid 500 Mexican pesos.", "MXN"),
        ("Manila spent 90 million pesos.", "PHP"),
        ("The baby weighed seven pounds.", "lb"),
        ("The fine was 600 pounds.", "GBP"),
        ("It costs A$20.", "AUD"),
        ("A $20 fee applies.", "USD"),
        ("It costs NZ$20.", "NZD"),
        ("It cost EUR50m.", "EUR"),
        ("It cost 40 million Swiss francs.", "CHF"),
        ("It was sold for 3,000 Hong Kong dollars.", "HKD"),
        ("Lagos spent ₦4bn.", "NGN"),
        ("The lot went for 7.5m yuan.", "CNY"),
        ("The stamp costs 85p.", "penny"),
        ("The stamp costs 85 cents.", "cent"),
        ("The car has 90 horsepower.", "horsepower"),
        ("It grew 2.5 per cent.", "percent"),
        ("Yields rose 7 bps.", "basis_point"),
        ("The gap is 4 percentage points.", "percentage_point"),
        ("The flat has 60 sq m.", "square metre"),
        ("The fever hit 40°C.", "celsius"),
        ("The load was 300kg.", "kg"),
        ("It drew 4.5kWh.", "kilowatt hour"),
    ],
)
def test_units(claims_in, text, unit):
    (claim,) = claims_in(text)
    assert claim.unit == unit


def test_bounds_pass_to_conversions_and_hedges_do_not(claims_in):
    text = "The kite flew more than 100 metres (328 feet). It weighs some 2 kg (4.4 lb)."
    assert [c.comparator for c in claims_in(text)] == [">", ">", "~", "="]


def test_earlier_values_in_brackets_take_unit_and_scale(claims_in):
    text = "Net sales were SEK 2,410 m (2,560) and the margin was 6.1% (7.4)."
    assert [(c.value, c.unit) for c in claims_in(text)] == [
        (2.41e9, "SEK"), (2.56e9, "SEK"), (6.1, "percent"), (7.4, "percent"),
    ]  # fmt: skip


LONG = (
    "Fires burned 1,400 hectares near Porto on Monday, killing at least 12 people and injuring 40 others, officials said. "
    "Some 3,000 residents fled, about a third of the town. The damage may reach €2.5bn, or 1.1% of output, up from "
    "€1.9bn in 2019. Between 60 and 80 homes are gone, none of the schools is open and 5-6 million trees were lost."
)


def test_records_are_grounded_ordered_and_the_same_twice(claims_in):
    first, second = claims_in(LONG), claims_in(LONG)
    assert first == second
    last = 0
    for claim in first:
        assert last <= claim.start < claim.end <= len(LONG)
        assert claim.id == number_id(claim.start, claim.end)
        assert LONG[claim.start : claim.end].strip() == LONG[claim.start : claim.end]
        assert 0 < claim.confidence <= 1
        assert claim.rule
        last = claim.end


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    st.text("0123456789.,-–/:%$£ ()'\"\n", max_size=40),
    st.sampled_from(["of people", "million", "and", "\n\n", "per cent", "fell to", "a third"]),
    st.text("0123456789.,-–/:%$£ abkmn\n", max_size=40),
)
def test_hostile_text_never_raises_and_stays_finite(left, middle, right):
    text = f"{left} {middle} {right}"
    for claim in find_numbers(read(Article(content_id(text), text)), (), ()):
        assert text[claim.start : claim.end]
        for value in (claim.value, claim.low, claim.high):
            assert value is None or math.isfinite(value)
