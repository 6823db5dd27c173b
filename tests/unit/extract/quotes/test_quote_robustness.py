"""Whatever the text, spans are exact, nothing is raised, and the same text gives the same quotes."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from lib.extract.engine import read
from lib.extract.quotes import find_quotes
from lib.model import Article, Quote, content_id
from tests.unit.extract.quotes.named_entities import named

PIECES = [
    *"\"'“”‘’„«»‹›`.,:;?!-–—…()[]\n ",
    "\n\n",
    "'s ",
    " said ",
    " told ",
    " he ",
    "Hill ",
    " that ",
    " according to ",
    "the dam held",
    "A",
    "7",
    "“It held,” ",
]
SOUP = st.lists(st.sampled_from(PIECES), max_size=60).map("".join)
MANY = 100_000


def quotes_of(text: str) -> tuple[tuple[Quote, ...], tuple[str, ...]]:
    return find_quotes(read(Article(content_id(text), text)), named(text, "Hill"))


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(SOUP)
def test_any_soup_of_marks_gives_exact_spans_twice_the_same(text: str):
    quotes, warnings = quotes_of(text)
    for quote in quotes:
        for part in quote.content:
            words = part.of(text)
            assert words
            assert words == words.strip()
        assert list(quote.content) == sorted(quote.content)
        assert all(one.end <= two.start for one, two in zip(quote.content, quote.content[1:], strict=False))
        assert 0 < quote.confidence < 1
        assert quote.rule
    assert len({q.id for q in quotes}) == len(quotes)
    assert [q.content[0].start for q in quotes] == sorted(q.content[0].start for q in quotes)
    assert (quotes, warnings) == quotes_of(text)


@pytest.mark.parametrize("mark", ['"', "“", "”", "'", "’", "«"])
def test_a_hundred_thousand_marks_lose_nothing(mark: str):
    text = (
        "“It held,” Hill said.\n\n" + f"{mark} a " * (MANY // 4) + f"\n\n{mark * MANY}\n\nHill said: “It held again.”"
    )
    quotes, _ = quotes_of(text)
    found = [part.of(text) for quote in quotes for part in quote.content]
    assert found[0] == "It held,"
    assert found[-1] == "It held again."


def test_one_endless_paragraph_of_cues_ends():
    text = "He said she said they said the dam held and " * 4000
    quotes, _ = quotes_of(text)
    assert all(part.of(text) for quote in quotes for part in quote.content)


def test_an_unbalanced_paragraph_costs_no_other():
    text = "“One,” said Hill.\n\nIt is “broken here.\n\n“Two,” said Hill.\n\nHill said: “Three.”"
    quotes, warnings = quotes_of(text)
    assert [q.content[0].of(text) for q in quotes] == ["One,", "Two,", "Three."]
    assert warnings == ("unclosed quotation mark in paragraph 2",)


@pytest.mark.parametrize(
    "text",
    [
        "The dam held for years , the mayor told Mr. Hill in the end, said Reuters.",
        "The dam held for years\u00a0, the mayor told Mr. Hill in the end, said Reuters.",
    ],
)
def test_white_space_before_a_comma_is_no_part_of_what_is_said(text: str):
    (quote,) = find_quotes(read(Article(content_id(text), text)), named(text, "Hill, org:Reuters"))[0]
    assert [part.of(text) for part in quote.content] == ["The dam held for years"]
