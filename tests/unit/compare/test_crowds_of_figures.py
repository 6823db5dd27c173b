"""Texts crowded with figures: how many pairs are judged is bounded, and nearest values come first."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lib.compare import compare, numbers
from lib.compare.about import fold
from lib.compare.figures import MOST, Desk, how_many, near_in_value
from lib.compare.numbers import moved
from lib.compare.setting import Setting
from lib.compare.times import (
    BASES,
    BASIS,
    CENTURIES,
    DAY,
    MOMENTS,
    NOW,
    PARTS_OF_YEAR,
    PERIOD,
    QUARTER,
    SPANS,
    UNTOLD,
    WEEKDAY,
    YEAR,
    named,
    when,
)
from lib.model import Extraction, Span

Page = Callable[..., Extraction]


def desk(page: Page, draft: str) -> Desk:
    return Desk((page(draft, "a"), page(draft, "b")), {})


@pytest.mark.parametrize("form", ["{{{n} km|{n} kilometre}} ", "{{{n} boats|{n} #boats}} sank. ", "{{1|1}} to "])
def test_no_crowd_asks_for_more_pairs_than_the_most(page: Page, form: str) -> None:
    crowd = "".join(form.format(n=1 + i % 3) for i in range(1_500))
    assert len(desk(page, crowd).candidates()) <= MOST


def test_many_articles_may_have_many_pairs(page: Page) -> None:
    """What one article states is not dropped because there are many: 25 articles, each with the same 22 counts."""
    text = "".join(f"{{{i + 1_000}|{i + 1_000}}} people came. " for i in range(22))
    many = Desk(tuple(page(text, f"a{n}") for n in range(25)), {})
    ends = [pair for pair in many.candidates() if {s.ref.article for s in pair} == {"a0", "a24"}]
    assert len(ends) == 22 * 22


def test_figures_of_an_article_all_meet_their_like_where_there_is_no_crowd(page: Page) -> None:
    """Forty counts in each of two articles, all worth comparing: every figure meets every other article's figure."""
    few = "".join(f"{{{i + 1_000}|{i + 1_000}}} people came. " for i in range(40))
    assert len(desk(page, few).candidates()) == 40 * 40


@given(st.lists(st.lists(st.integers(0, 50), max_size=20), max_size=4), st.integers(1, 12))
def test_pairs_are_counted_as_they_are_made(crowds: list[list[int]], reach: int) -> None:
    near = []
    for ends in crowds:
        size = len(ends)
        near.append((list(range(size)), [min(size, at + 1 + end) for at, end in enumerate(ends)]))
    made = sum(1 for members, ends in near for _ in near_in_value(members, ends, reach))
    assert made == how_many([], near, reach)


def test_times_are_read_with_and_without_the_words_that_they_need(page: Page) -> None:
    text = "In the third Quarter of 2021, and on Monday, 5 rose from a year earlier, since January; now NOW."
    found = when(text, Span(0, len(text)), page("{5|5}").numbers[0], None)
    assert found.years == {"2021"}
    assert found.weekdays == {"monday"}
    assert found.quarters == {"third quarter"}
    assert found.periods == {"this year", "in january"}
    assert found.basis == {"year"}
    assert found.present
    assert when("5 boats sank", Span(0, 12), page("{5|5}").numbers[0], None) == UNTOLD


WORDS = (
    "said on", "Monday", "SUNDAY", "the", "a", "2021", "1890", "first", "2nd", "quarter", "-half", "Q3", "full-year",
    "for the year", "nine months", "this season", "last TERM", "next autumn", "per year", "annually", "by 2030",
    "overnight", "since", "invasion", "January", "its forces", "than", "a year earlier", "month-on-month", "now", "Currently",
    "at present", "from a", "day", "week ago", "decade", "so far this summer",
)  # fmt: skip
FORMS = ((WEEKDAY, DAY), (YEAR, CENTURIES), (QUARTER, PARTS_OF_YEAR), (PERIOD, SPANS), (BASIS, BASES), (NOW, MOMENTS))


@given(st.lists(st.sampled_from(WORDS), max_size=7))
def test_what_a_time_needs_is_in_every_wording_of_it(words: list[str]) -> None:
    text = " ".join(words)
    for form, needs in FORMS:
        assert [m.span() for m in named(form, needs, text, text.lower())] == [m.span() for m in form.finditer(text)]


@pytest.mark.parametrize(
    ("word", "stem", "told"),
    [("the", "the", None), ("7th", "7th", None), ("x", "x", None), ("boat", "boat", "boat"), ("rob", "@rob", "rob")],
)
def test_a_word_counts_as_its_stem_or_as_nothing(word: str, stem: str, told: str | None) -> None:
    assert fold(word, stem) == told


def test_whether_a_count_moved_is_asked_once_of_each_figure(page: Page, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[object] = []

    def counted(desk: Desk, s: Setting) -> bool:
        asked.append(s.ref)
        return moved(desk, s)

    monkeypatch.setattr(numbers, "moved", counted)
    crowd = "".join(
        f"The fire killed {{{20 + i % 9}|{20 + i % 9}}} people, now up from fewer earlier. " for i in range(60)
    )
    compare([page(crowd, "a"), page(crowd.replace("now", "later"), "b")])
    assert asked
    assert len(asked) == len(set(asked))
