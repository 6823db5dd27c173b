"""Search: no query breaks it, accents and case do not count, and both kinds of database find the same."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from lib.ingest import load_samples
from lib.store.folding import searched, tokens
from tests.unit.store.filed import extraction, spoken

CHECKED = settings(suppress_health_check=list(HealthCheck), deadline=None, max_examples=60)
ODD = [
    "", " ", '"', "'", '"unclosed', "a' OR 1=1 --", "'; DROP TABLE articles; --", "NEAR(", "NEAR(a b, 3)", "*", "a*", "^a",
    "AND", "OR", "NOT", "a AND", "a:b", "title:x", "{a b}: c", "(", ")", "a + b", "-a", "\\", "%", "_", "& | !", "<->", ":*",
    "a\x00b", "\ud800", "😀", "x" * 5000, " ".join("abcdefghij" * 40), "\u202e", "ﬁﬂ", "'':*", "a'':*",
]  # fmt: skip


def found(desk, words, kind="article"):
    return [hit.article for hit in desk.search(words) if hit.kind == kind]


@pytest.mark.parametrize("query", ODD, ids=range(len(ODD)))
def test_no_query_breaks_it(desk, query):
    desk.add_all(load_samples())
    for hit in desk.search(query):
        assert hit.shown
    assert len(desk.items()) == 3


@CHECKED
@given(query=st.text(max_size=40))
def test_no_text_breaks_it(catalogue, query):
    desk = catalogue.open(catalogue.listed()[0].id) if catalogue.listed() else catalogue.create("Desk")
    if not desk.items():
        desk.add_all(load_samples())
    desk.search(query)


@CHECKED
@given(text=st.text(min_size=1, max_size=80))
def test_every_word_of_a_text_finds_it(catalogue, text):
    desk = catalogue.create("Desk")
    desk.add(extraction(text))
    for word in tokens(desk.items()[0].extraction.article.text):
        assert found(desk, word)


@pytest.mark.parametrize(
    ("text", "query", "hit"),
    [
        ("Müller met O'Brien in São Paulo", "muller", True),
        ("Müller met O'Brien in São Paulo", "SAO PAULO", True),
        ("Müller met O'Brien in São Paulo", "o'brien", True),
        ("Müller met O'Brien in São Paulo", "pau", True),
        ("Müller met O'Brien in São Paulo", "paulo mull", True),
        ("Müller met O'Brien in São Paulo", "mull paulo", False),
        ("Müller met O'Brien in São Paulo", "Rome", False),
        ("The F-16 cost 1,200 euros", "f-16", True),
        ("The F-16 cost 1,200 euros", "1,200", True),
        ("100 % sure_thing", "sure", True),
        ("ΑΘΗΝΑ and Москва", "αθηνα москва", True),
    ],
)
def test_words_are_found_whatever_their_case_and_accents(desk, text, query, hit):
    desk.add(extraction(text))
    assert bool(found(desk, query)) is hit


def test_hits_are_entities_quotes_and_articles_with_their_places(desk):
    saying = spoken("Ada Roe", "The bridge was shut for", 12)
    desk.add(extraction("Nothing to see."))
    desk.add(saying)
    hits = desk.search("roe")
    assert [hit.kind for hit in hits] == ["entity", "quote", "article"]
    assert {hit.number for hit in hits} == {1}
    text = saying.article.text
    assert text[hits[0].start : hits[0].end] == "Ada Roe"
    assert hits[1].record == saying.quotes[0].id
    assert text[hits[2].start : hits[2].end] == "Roe"
    assert desk.search("bridge roe")
    assert not desk.search("bridge rain")


def test_a_title_given_by_hand_is_found_and_so_is_its_correction(desk):
    from dataclasses import replace

    desk.add(extraction("Some text.", title="Harbour news"))
    assert found(desk, "harbour")
    desk.edit(replace(desk.items()[0].extraction.article, title="Airport news"))
    assert not found(desk, "harbour")
    assert found(desk, "airport")


def test_what_is_removed_is_not_found_and_comes_back_with_the_undo(desk):
    desk.add(spoken("Ada Roe", "We saw", 12))
    desk.remove(desk.items()[0].id)
    assert desk.search("roe") == ()
    desk.undo_remove()
    assert desk.search("roe")


def test_an_article_of_a_million_characters_is_found_by_its_last_word(desk):
    desk.add(extraction(" ".join(f"w{n}" for n in range(140_000)) + " zebra"))
    assert found(desk, "w7")
    assert len(desk.search("w1 w2")) == 1


def test_folded_words_are_found_by_their_beginnings():
    assert searched("Zoë Ångström", None, "1,5") == " zoe angstrom 1 5 "
    assert searched() == " "
