"""Text that articles share, what they go back to, and whom they give credit."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from lib.compare import compare
from lib.compare.days import dates_of
from lib.model import Article, Comparison, Extraction

Page = Callable[..., Extraction]
WIRE = (
    "The old bridge at Marden was built in the year of the great frost. "
    "Its middle arch gave way after three days of heavy rain in the hills. "
    "Engineers had warned the council twice about the state of the piers. "
    "No boat has passed below it since the night of the fall."
)
OWN = (
    "Nobody in the market wants to talk about the bridge this morning. "
    "A woman with two baskets says she will walk the long way round now. "
    "The ferryman has doubled his price and sings while he rows across. "
    "By noon the first school children stand on the bank and throw stones."
)


def shares(found: Comparison) -> dict[tuple[str, str], float]:
    return {(s.a, s.b): s.share for s in found.shared_text}


def test_copies_of_one_text_are_one_origin(page: Page) -> None:
    found = compare([page(WIRE, "a"), page(WIRE, "b"), page(OWN, "c")])
    assert shares(found) == {("a", "b"): 1.0, ("b", "a"): 1.0}
    assert [(o.articles, o.reason) for o in found.origins] == [(("a", "b"), "same text")]


def test_a_rewritten_wire_story_is_the_same_story(page: Page) -> None:
    found = compare([page(WIRE, "a"), page(WIRE + " The mayor was not to be reached on Friday evening.", "b")])
    assert shares(found) == {("a", "b"): 1.0, ("b", "a"): 0.8}
    assert [o.reason for o in found.origins] == ["same story"]


def test_a_passage_in_common_is_shared_copy(page: Page) -> None:
    found = compare([page(WIRE, "a"), page(f"{OWN} {WIRE.split('. ')[0]}. {WIRE.split('. ')[1]}.", "b")])
    assert shares(found) == {("a", "b"): 0.5, ("b", "a"): 0.3333}
    assert [o.reason for o in found.origins] == ["shares copy"]
    (shared, _) = found.shared_text
    texts = {x.article.id: x.article.text for x in found.articles}
    assert [(x.of(texts["a"]), y.of(texts["b"])) for x, y in shared.sentences] == [
        (s, s) for s in (f"{part}." for part in WIRE.split(". ")[:2])
    ]


def test_articles_of_their_own_share_nothing(page: Page) -> None:
    found = compare([page(WIRE, "a"), page(OWN, "b")])
    assert found.shared_text == found.origins == ()


@pytest.mark.parametrize(
    ("text", "outlet", "cited"),
    [
        ("The harbour master told <ORG:Reuters> that the gates were open.", "Reuters", None),
        ("The gates were open, the <ORG:Marden Echo> reported.", "Marden Echo", "b"),
        ("Men at the gates on Friday, via <ORG:AFP>", "AFP", None),
    ],
)
def test_outlets_given_credit(page: Page, text: str, outlet: str, cited: str | None) -> None:
    found = compare([page(text, "a"), page(OWN, "b", outlet="Marden Echo")])
    assert [(c.article, c.outlet, c.cited) for c in found.credits] == [("a", outlet, cited)]


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("on 28 August 2026 and Aug 27", ["2026-08-28", "2026-08-27"]),
        ("on March 2, 2026 it rained", ["2026-03-02"]),
        ("since 2014, in May", ["2014", "2026-05"]),
        ("on Thursday and on Friday", ["2026-08-27", "2026-08-28"]),
        ("It may rain; 31 February 2026", []),
        ("in December", ["2025-12"]),
        ("next Monday", []),
        ("Rain is expected by Sunday. The road will stay shut until Monday.", ["2026-08-30", "2026-08-31"]),
        ("By Thursday 40 had signed. The mayor said on Thursday she will stay.", ["2026-08-27", "2026-08-27"]),
    ],
)
def test_dates_named(text: str, days: list[str]) -> None:
    assert [d.day for d in dates_of(Article("a", text, published="2026-08-28"))] == days


def test_without_a_date_of_its_own_an_article_names_full_dates_alone() -> None:
    text = "on Thursday, on 27 August, on 28 August 2026"
    assert [d.day for d in dates_of(Article("a", text))] == ["2026-08-28"]
