"""Corrections by hand: what changes, what stays, and where each field came from."""

import pytest

from lib.model import Article
from lib.ui.desk_details import BY_HAND, corrected, whence
from lib.ui.desk_paste import is_date

ARTICLE = Article(
    "a", "text", "Found", "The Ledger", None, "2026-03-02", origins=(("title", "first line"), ("published", "dateline"))
)
SAME = {"title": "Found", "outlet": "The Ledger", "author": "", "published": "2026-03-02"}


@pytest.mark.parametrize("day", ["2026-03-02", " 2026-12-31 ", "2024-02-29"])
def test_a_day_is_a_date(day):
    assert is_date(day)


@pytest.mark.parametrize("text", ["", "2 March 2026", "2026-3-2", "2026-02-30", "20260302", "2026-W10-1", "02/03/2026"])
def test_anything_else_is_none(text):
    assert not is_date(text)


def test_nothing_changed_changes_nothing():
    assert corrected(ARTICLE, SAME) == ARTICLE


def test_a_changed_field_is_by_hand_and_the_others_keep_their_origin():
    new = corrected(ARTICLE, SAME | {"title": "Better"})
    assert new.title == "Better"
    assert dict(new.origins) == {"title": BY_HAND, "published": "dateline"}


def test_an_emptied_field_is_unknown_and_has_no_origin():
    new = corrected(ARTICLE, SAME | {"title": ""})
    assert new.title is None
    assert new.origin("title") is None


@pytest.mark.parametrize(
    ("name", "words"),
    [("title", "From: first line."), ("outlet", "Given with the article."), ("author", "Not found in the text.")],
)
def test_every_field_says_where_it_came_from(name, words):
    assert whence(ARTICLE, name) == words
