"""Values, sentences, citations: the words the Read screen makes of records."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lib.model import Article, Paragraph, Span, number_paragraphs
from lib.views.citation import readable_date
from lib.views.context import context_of, sentences_in
from lib.views.dossier import dossier_of
from lib.views.labels import confidence_words
from lib.views.values import figure, normalised, value_span
from tests.unit.views.viewed_article import TEXT, article_viewed, claim, place


def number(**fields):
    return replace(claim("Some 30 boats", 30, "="), **{"counted": None, **fields})


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({"value": 520000, "counted": "people"}, "520,000 people"),
        ({"value": 20, "comparator": "~", "unit": "percent"}, "about 20 %"),
        ({"value": 43, "comparator": ">=", "counted": "people"}, "at least 43 people"),
        ({"value": None, "low": 12, "high": 120, "comparator": "range"}, "12–120"),
        ({"value": 3.5e9, "comparator": "<=", "unit": "EUR"}, "up to EUR 3.5 billion"),
        ({"value": 1, "unit": "percentage_point"}, "1 percentage point"),
        ({"value": 130, "unit": "basis_point"}, "130 basis points"),
        ({"value": 2, "unit": "times"}, "2 times"),
        ({"value": 1200, "per": "day", "counted": "lorries"}, "1,200 lorries per day"),
        ({"value": None, "low": 1000, "comparator": ">=", "counted": "homes"}, "at least 1,000 homes"),
        ({"value": None}, ""),
    ],
)
def test_normalised(fields, words):
    assert normalised(number(**fields)) == words


@pytest.mark.parametrize(
    ("value", "words"),
    [
        (0, "0"),
        (0.333, "0.333"),
        (7.5, "7.5"),
        (1234567, "1,234,567"),
        (1234567.5, "1,234,567.5"),
        (1e12, "1 trillion"),
    ],
)
def test_figures_keep_every_digit(value, words):
    assert figure(value) == words


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("at least 45 people", "45"),
        ("some three dozen cars", "three dozen"),
        ("about €2.4 billion", "€2.4 billion"),
        ("roughly one in eight", "one in eight"),
        ("between 300 and 350 million crowns", "300 and 350 million"),
        ("many homes", "many homes"),
        ("twenty-five per cent", "twenty-five"),
    ],
)
def test_the_words_that_carry_the_value(written, value):
    made = replace(number(), start=0, end=len(written))
    assert value_span(made, written).of(written) == value


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("It rained. It poured.", ["It rained.", "It poured."]),
        ("Gen. Roe met Mr. Doe. They left.", ["Gen. Roe met Mr. Doe.", "They left."]),
        ("J. R. Poe spoke. He sat.", ["J. R. Poe spoke.", "He sat."]),
        ("“Stop!” she said. “Now.” He ran.", ["“Stop!” she said.", "“Now.”", "He ran."]),
        ("It cost $3.5 million. Nobody paid.", ["It cost $3.5 million.", "Nobody paid."]),
        ("What? No one knew… Then it came.", ["What?", "No one knew…", "Then it came."]),
        ("no stop at all", ["no stop at all"]),
    ],
)
def test_sentences(text, sentences):
    assert [span.of(text) for span in sentences_in(text, Span(0, len(text)))] == sentences


@given(st.text(alphabet="aB .!?”\n", max_size=80), st.data())
def test_the_sentence_holds_its_record(text, data):
    paragraphs = number_paragraphs(Article("a", text))
    if not paragraphs:
        return
    inside = data.draw(st.sampled_from(paragraphs))
    start = data.draw(st.integers(inside.start, inside.end - 1))
    end = data.draw(st.integers(start + 1, inside.end))
    context = context_of(text, paragraphs, Span(start, end))
    assert context.sentence.holds(Span(start, end))
    assert 0 <= context.sentence.start < context.sentence.end <= len(text)


def test_context_stays_in_the_body():
    paragraphs = number_paragraphs(article_viewed().article)
    first = context_of(TEXT, paragraphs, place("shut on Tuesday"))
    assert first.before == ""
    last = context_of(TEXT, paragraphs, place("Some 30 boats"))
    assert last.sentence.of(TEXT) == "Some 30 boats were counted below the bridge."
    assert last.before.endswith("Ola Brandt, denied that.")
    assert last.after == ""
    second = context_of(TEXT, paragraphs, place("We saw it grow"))
    assert second.before.endswith("said. ¶")
    assert second.sentence.of(TEXT) == "“We saw it grow,” Dr. Venn said."


def test_context_of_a_span_outside_all_paragraphs():
    assert context_of("a b", (Paragraph(0, 1, 1),), Span(2, 3)).sentence == Span(2, 3)


@pytest.mark.parametrize(
    ("iso", "words"),
    [("2026-03-02", "2 Mar 2026"), ("2026-12-31T10:00:00Z", "31 Dec 2026"), ("spring", "spring"), (None, "")],
)
def test_dates(iso, words):
    assert readable_date(iso) == words


@pytest.mark.parametrize(("confidence", "words"), [(1, "high"), (0.8, "high"), (0.6, "medium"), (0.3, "not sure")])
def test_confidence_is_said_in_words(confidence, words):
    assert confidence_words(confidence) == words


def citations():
    dossier = dossier_of(article_viewed())
    return [dossier.card(row.id)["citation"] for table in dossier.rows for row in dossier.rows[table]]


def test_citations():
    lorries, grow, months, day, _, boats, *_ = citations()
    assert grow == (
        '"We saw it grow, … It was about 40 centimetres long on Monday." - Dora Venn, engineer (said), '
        "Tarn Valley Post, 3 Jun 2026, ¶2"
    )
    assert lorries == (
        "At least 1,200 lorries a day will be turned away - Dora Venn, engineer, relayed by Highways Agency (said), "
        "Tarn Valley Post, 3 Jun 2026, ¶1"
    )
    assert months.startswith("the work “may take [many] months” - Two people close to the repair (said), ")
    assert day.startswith('At least 1,200 lorries: "At least 1,200 lorries a day will be turned away, Highways')
    assert boats == (
        'Some 30 boats: "Some 30 boats were counted below the bridge." - the article’s own voice, '
        "Tarn Valley Post, 3 Jun 2026, ¶3"
    )


def test_a_citation_leaves_out_what_is_not_known():
    extraction = article_viewed()
    bare = replace(extraction, article=replace(extraction.article, title=None, outlet=None, published=None))
    assert dossier_of(bare).card(extraction.quotes[1].id)["citation"].endswith("Dora Venn, engineer (said), ¶2")
