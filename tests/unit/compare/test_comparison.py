"""The comparison as a whole: independent of order, the same each time, every reference good."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import permutations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lib.compare import compare
from lib.model import Comparison, Extraction, comparison_json, plain_comparison

Page = Callable[..., Extraction]

SENTENCES = [
    "{46|46} people died in <PLACE:Marden>.",
    "The fire killed {43|43} people in <PLACE:Marden>.",
    "{At least 40|>=40} people were killed.",
    "Repairs will cost {£12m|12e6 GBP}.",
    "The repair bill will reach {£21m|21e6 GBP}.",
    "⟦direct:Ann Lee|We opened the gates at dawn and nobody should doubt that|said⟧.",
    "⟦direct:Ann Lee|We opened the gates at dawn|claimed⟧.",
    "⟦direct:Bo Rask|We opened the gates at dawn and nobody should doubt that|said⟧.",
    "⟦indirect:Bo Rask|{12|12} people were missing|said⟧.",
    "<ORG:Kelmar Power> owns the dam above the town, which was built in 1958 by the county.",
    "<PERSON:Ruth Okoro> told <ORG:Reuters> nothing on 2 March 2026.",
]
ARTICLES = st.lists(st.lists(st.sampled_from(SENTENCES), max_size=7, unique=True), min_size=2, max_size=4)


@pytest.fixture(scope="module")
def pages(page: Page) -> Callable[[list[list[str]]], list[Extraction]]:
    def made(drafts: list[list[str]]) -> list[Extraction]:
        return [
            page(" ".join(draft) or "Nothing.", f"id{i % 3}", f"2026-03-0{1 + i}") for i, draft in enumerate(drafts)
        ]

    return made


def findings(found: Comparison) -> str:
    """A comparison without the order in which things are listed."""

    def unordered(value: object) -> object:
        if isinstance(value, dict):
            if {"a", "b"} <= value.keys() and "kinds" not in value and "share" not in value:
                sides = sorted(json.dumps(value[s], sort_keys=True) for s in "ab")
                names = sorted(str(value.get(f"speaker_{s}")) for s in "ab")
                rest = {k: v for k, v in value.items() if k not in {"a", "b", "speaker_a", "speaker_b"}}
                return {**rest, "sides": sides, "names": names}
            return {k: unordered(v) for k, v in value.items()}
        if isinstance(value, list):
            return sorted((unordered(v) for v in value), key=lambda v: json.dumps(v, sort_keys=True))
        return value

    return json.dumps(unordered(plain_comparison(found)), sort_keys=True)


def references(found: Comparison) -> Iterator[tuple[str, str, str]]:
    """Every reference to a record: article, kind, id."""
    for group in found.entities:
        yield from ((*m, "entity") for m in group.members)
    for quotes in found.quotes:
        yield from ((*m, "quote") for m in quotes.members)
        yield from ((*r, "quote") for c in quotes.changes for r in (c.a, c.b))
    for other in found.other_speakers:
        yield from ((*r, "quote") for r in (other.a, other.b))
    for pair in (*found.numbers, *found.related):
        yield from ((*r, "number") for r in (pair.a, pair.b))
    for measure in found.measures:
        yield from ((*m, "number") for m in measure.members)
    for never in found.never_quoted:
        yield from ((*m, "entity") for m in never.members)
    for only in found.only_in:
        yield from ((only.article, e, "entity") for e in only.entities)
        yield from ((only.article, q, "quote") for q in only.quotes)
        yield from ((only.article, n, "number") for n in only.numbers)


@settings(deadline=None, max_examples=60)
@given(ARTICLES, st.randoms(use_true_random=False))
def test_findings_do_not_depend_on_the_order(
    pages: Callable[..., list[Extraction]], drafts: list[list[str]], dice
) -> None:
    given_order = pages(drafts)
    shuffled = given_order[:]
    dice.shuffle(shuffled)
    assert findings(compare(given_order)) == findings(compare(shuffled))


@settings(deadline=None, max_examples=40)
@given(ARTICLES)
def test_same_articles_same_bytes(pages: Callable[..., list[Extraction]], drafts: list[list[str]]) -> None:
    assert comparison_json(compare(pages(drafts))) == comparison_json(compare(pages(drafts)))


@settings(deadline=None, max_examples=60)
@given(ARTICLES)
def test_every_reference_is_to_a_record_that_is_there(
    pages: Callable[..., list[Extraction]], drafts: list[list[str]]
) -> None:
    found = compare(pages(drafts))
    there = {(x.article.id, e.id, "entity") for x in found.articles for e in x.entities}
    there |= {(x.article.id, q.id, "quote") for x in found.articles for q in x.quotes}
    there |= {(x.article.id, n.id, "number") for x in found.articles for n in x.numbers}
    assert set(references(found)) <= there
    texts = {x.article.id: x.article.text for x in found.articles}
    spans = [(p.article, p.span) for d in found.dates for p in d.places]
    spans += [(s.a, x) for s in found.shared_text for x, _ in s.sentences]
    spans += [(s.b, y) for s in found.shared_text for _, y in s.sentences]
    assert all(span.within(len(texts[name])) for name, span in spans)


def test_findings_are_listed_in_the_order_given(page: Page) -> None:
    a, b = page("{46|46} people died.", "a"), page("{43|43} people died.", "b")
    assert [x.article.id for x in compare([b, a]).articles] == ["b", "a"]
    assert [(p.a.article, p.b.article) for p in compare([b, a]).numbers] == [("b", "a")]


def test_doubled_ids_get_an_ending_that_depends_on_content_alone(page: Page) -> None:
    drafts = [page(text, "x") for text in ("One.", "Two.", "Three.")]
    seen = {
        tuple(sorted((x.article.text, x.article.id) for x in compare(order).articles)) for order in permutations(drafts)
    }
    assert len(seen) == 1
    assert sorted(x.article.id for x in compare(drafts).articles) == ["x", "x-2", "x-3"]


def test_an_ending_never_takes_an_id_that_is_given(page: Page) -> None:
    drafts = [page("One.", "x"), page("Two.", "x"), page("Three.", "x-2")]
    assert sorted(x.article.id for x in compare(drafts).articles) == ["x", "x-2", "x-3"]


def test_the_same_article_twice_is_kept_twice(page: Page) -> None:
    text = "The old bridge at Marden was built in the year of the great frost."
    found = compare([page(text, "x"), page(text, "x")])
    assert [(s.a, s.b, s.share) for s in found.shared_text] == [("x", "x-2", 1.0), ("x-2", "x", 1.0)]


@pytest.mark.parametrize("count", [0, 1, 51])
def test_two_to_fifty_articles(page: Page, count: int) -> None:
    with pytest.raises(ValueError, match="2 to 50"):
        compare([page("One.", f"a{i}") for i in range(count)])


def test_presence_says_who_is_named_how_often_and_quoted(page: Page) -> None:
    a = page("<ORG:Tolk> spoke. ⟦direct:Ann Lee|We are ready for it|said⟧. <ORG:Tolk> left.", "a")
    b = page("<PERSON:Ann Lee> saw <ORG:Tolk>.", "b")
    found = compare([a, b])
    shown = {g.name: [(p.mentions, p.quotes, p.rank) for p in g.presence] for g in found.entities}
    assert shown == {"Tolk": [(2, 0, 1), (1, 0, 2)], "Ann Lee": [(1, 1, 2), (1, 0, 1)]}
    assert [(n.name, n.mentions) for n in found.never_quoted] == [("Tolk", 3)]


def test_named_differently(page: Page) -> None:
    found = compare([page("<PLACE:Kyiv> woke.", "a"), page("<PLACE:Kiev> slept.", "b")])
    assert [g.named_differently for g in found.entities] == [True]


def test_what_one_article_alone_holds(page: Page) -> None:
    a = page("<PLACE:Marden> mourns. {46|46} people died. {£9m|9e6 GBP} was raised.", "a")
    b = page("The fire killed {43|43} people. <PERSON:Ann Lee> wept.", "b")
    alone = {o.article: (len(o.entities), len(o.numbers)) for o in compare([a, b]).only_in}
    assert alone == {"a": (1, 1), "b": (1, 0)}


def test_the_contract_names_its_fields(page: Page) -> None:
    plain = plain_comparison(compare([page("{46|46} people died.", "a"), page("{43|43} people died.", "b")]))
    assert {"schema", "engine", "articles", "entities", "quotes", "numbers", "shared_text", "only_in"} <= plain.keys()
    (pair,) = plain["numbers"]
    assert pair["a"] == {"article": "a", "number": "number:0-2"}
    assert pair["relation"] == "conflict"
    assert plain["only_in"]["a"] == {"entities": [], "quotes": [], "numbers": []}


def test_an_article_without_text_is_no_trouble(page: Page) -> None:
    empty = replace(page("x", "e"), article=replace(page("x", "e").article, text=""))
    assert compare([empty, page("{46|46} people died.", "a")]).numbers == ()
