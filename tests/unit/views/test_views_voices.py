"""Who speaks: order by words quoted, tags, classes, the article's own share."""

import pytest

from lib.model import Article, Engine, Extraction, Quote, Span, quote_id
from lib.views import voices
from lib.views.voices import ARTICLE, candidates, cast_of, give_tags, initials
from tests.unit.views.viewed_article import TEXT, article_viewed


@pytest.mark.parametrize(
    ("name", "tag"),
    [
        ("Tomas Hale", "TH"),
        ("Ministry of Defence", "MD"),
        ("Norvolt", "NO"),
        ("WHO", "WHO"),
        ("UNESCO", "UN"),
        ("Kanal 3", "K3"),
        ("An inspection report dated January 14", "IR"),
        ("Office for the Coordination of Humanitarian Affairs", "OA"),
        ("Jean-Luc de la Tour", "JT"),
        ("élan vital", "ÉV"),
        ("***", ""),
        ("", ""),
    ],
)
def test_initials(name, tag):
    assert initials(name) == tag


def test_tags_are_never_shared():
    people = [(str(i), name, False) for i, name in enumerate(["Ann Bell", "Abe Bono", "Al Boyd", "Amy Bell", "A. B."])]
    tags = give_tags(people)
    assert tags["0"] == "AB"
    assert len(set(tags.values())) == len(people)


def test_many_of_one_name_still_get_tags():
    tags = give_tags([(str(i), "Ann Bell", False) for i in range(60)])
    assert len(set(tags.values())) == 60


def test_unnamed_are_counted_and_unknown_is_a_question_mark():
    tags = give_tags([("a", "two officials", True), ("unknown", "not known", True), ("b", "a source", True)])
    assert tags == {"a": "?1", "unknown": "?", "b": "?2"}


def test_the_one_quoted_most_comes_first():
    cast = cast_of(article_viewed())
    assert [(v.name, v.tag, v.class_name, v.colour) for v in cast.voices] == [
        ("Dora Venn", "DV", "person", 1),
        ("Two people close to the repair", "?1", "unnamed", 2),
    ]


def test_words_are_counted_direct_and_indirect():
    venn, people = cast_of(article_viewed()).voices
    assert (venn.direct, venn.indirect) == (12, 10)
    assert (people.direct, people.indirect) == (4, 2)


def test_shares_hold_every_body_word_once():
    extraction = article_viewed()
    share = cast_of(extraction).share
    zones = sum(len(zone.span.of(TEXT).split()) for zone in extraction.article.zones if zone.kind != "dateline")
    dateline = 4
    assert share.total == extraction.article.words - zones - dateline
    assert (share.direct, share.indirect) == (16, 12)


def test_a_number_outside_quotes_is_the_articles_own_voice():
    extraction = article_viewed()
    cast = cast_of(extraction)
    assert cast.of_number(extraction.numbers[2]) is ARTICLE
    assert cast.of_number(extraction.numbers[0]).name == "Dora Venn"


def test_a_quote_without_speaker_is_not_known():
    text = "“It is over,” the note read."
    part = Span(1, 13)
    quote = Quote(quote_id((part,)), "direct", (part,), None, None, (), 0.5, "words in quote marks")
    cast = cast_of(Extraction(Engine("0", "none"), Article("a", text), quotes=(quote,)))
    assert cast.of_quote(quote.id).tag == "?"
    assert cast.of_quote(quote.id).name == "not known"


def test_a_tag_is_found_after_a_few_tries_however_many_share_their_initials(monkeypatch):
    tried = []

    def counted(name, numbered):
        for tag in candidates(name, numbered):
            tried.append(tag)
            yield tag

    monkeypatch.setattr(voices, "candidates", counted)
    tags = give_tags([(str(i), "Ann Bell", False) for i in range(300)])
    assert len(set(tags.values())) == 300
    assert len(tried) <= 300 * 6
