"""A workspace as the shelf of its articles: order, letters, removal and its undo, corrections."""

from dataclasses import replace
from threading import Thread

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from lib.model import Article, Engine, Extraction, content_id
from lib.store import found, letter


def extraction(text, **fields):
    return Extraction(Engine("0", "none"), Article(content_id(text), text, **fields))


@pytest.fixture
def shelf_of(new_desk):
    def make(*texts):
        shelf = new_desk()
        shelf.add_all(extraction(text) for text in texts)
        return shelf

    return make


def texts(shelf):
    return [(item.letter, item.extraction.article.text) for item in shelf.items()]


@pytest.mark.parametrize(
    ("number", "name"),
    [(0, "A"), (1, "B"), (25, "Z"), (26, "AA"), (27, "AB"), (51, "AZ"), (52, "BA"), (701, "ZZ"), (702, "AAA")],
)
def test_letters_go_on_as_columns_of_a_sheet_do(number, name):
    assert letter(number) == name


@given(st.lists(st.integers(0, 5000), unique=True, max_size=50))
def test_no_two_numbers_share_a_letter(numbers):
    assert len({letter(number) for number in numbers}) == len(numbers)


def test_articles_stand_in_the_order_they_came(shelf_of):
    assert texts(shelf_of("one", "two", "three")) == [("A", "one"), ("B", "two"), ("C", "three")]


def test_the_same_article_again_is_replaced_in_its_place(shelf_of):
    shelf = shelf_of("one", "two")
    assert not shelf.add(extraction("one", title="New"))
    assert texts(shelf) == [("A", "one"), ("B", "two")]
    assert shelf.get(content_id("one")).article.title == "New"


def test_what_is_not_there_is_none(shelf_of):
    shelf = shelf_of("one")
    assert shelf.get("nothing") is None
    assert shelf.get(None) is None
    assert shelf.letter("nothing") is None


def test_letters_stay_when_another_article_goes(shelf_of):
    shelf = shelf_of("one", "two", "three")
    shelf.remove(content_id("one"))
    assert texts(shelf) == [("B", "two"), ("C", "three")]
    shelf.add(extraction("four"))
    assert texts(shelf)[-1] == ("D", "four")


def test_letters_begin_again_on_an_empty_shelf(shelf_of):
    shelf = shelf_of("one", "two")
    shelf.remove(content_id("one"), content_id("two"))
    shelf.add(extraction("three"))
    assert texts(shelf) == [("A", "three")]


def test_undo_puts_an_article_back_where_it_stood(shelf_of):
    shelf = shelf_of("one", "two", "three")
    shelf.remove(content_id("two"))
    assert [gone.extraction.article.text for gone in shelf.removed()] == ["two"]
    assert [back.extraction.article.text for back in shelf.undo_remove()] == ["two"]
    assert texts(shelf) == [("A", "one"), ("B", "two"), ("C", "three")]
    assert shelf.removed() == ()
    assert shelf.undo_remove() == ()


def test_several_removed_in_one_step_come_back_in_one(shelf_of):
    shelf = shelf_of("one", "two", "three")
    shelf.remove(content_id("one"), content_id("three"), "nothing")
    assert texts(shelf) == [("B", "two")]
    shelf.undo_remove()
    assert texts(shelf) == [("A", "one"), ("B", "two"), ("C", "three")]


def test_removals_are_undone_last_first(shelf_of):
    shelf = shelf_of("one", "two")
    shelf.remove(content_id("one"))
    shelf.remove(content_id("two"))
    shelf.undo_remove()
    assert texts(shelf) == [("B", "two")]
    shelf.undo_remove()
    assert texts(shelf) == [("A", "one"), ("B", "two")]


def test_removing_nothing_leaves_nothing_to_undo(shelf_of):
    shelf = shelf_of("one")
    assert shelf.remove("nothing") == ()
    assert shelf.removed() == ()


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=40)
@given(st.lists(st.tuples(st.sampled_from(["add", "remove", "undo"]), st.integers(0, 5)), max_size=40))
def test_a_letter_never_means_two_articles(new_desk, steps):
    shelf = new_desk()
    for step, number in steps:
        if step == "add":
            shelf.add(extraction(f"text {number}"))
        elif step == "remove":
            shelf.remove(content_id(f"text {number}"))
        else:
            shelf.undo_remove()
        letters = [item.letter for item in shelf.items()]
        assert len(set(letters)) == len(letters)
        assert letters == sorted(letters)


def test_details_are_corrected_and_the_rest_stays(shelf_of):
    shelf = shelf_of("one", "two")
    article = shelf.get(content_id("one")).article
    assert shelf.edit(replace(article, title="A title", outlet="The Ledger"))
    assert shelf.get(article.id).article.title == "A title"
    assert texts(shelf) == [("A", "one"), ("B", "two")]


def test_a_removed_article_cannot_be_corrected(shelf_of):
    shelf = shelf_of("one")
    article = shelf.get(content_id("one")).article
    shelf.remove(article.id)
    assert not shelf.edit(replace(article, title="Late"))


def test_the_text_never_changes(shelf_of):
    shelf = shelf_of("one")
    with pytest.raises(ValueError, match="never changes"):
        shelf.edit(Article(content_id("one"), "another"))


def test_many_threads_may_add_at_once(new_desk):
    shelf = new_desk()
    threads = [Thread(target=shelf.add, args=(extraction(f"text {n}"),)) for n in range(40)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert [item.number for item in shelf.items()] == list(range(40))


@pytest.mark.parametrize(
    ("words", "letters"),
    [
        ("", "ABC"),
        ("FERRY", "A"),
        ("ledger", "AB"),
        ("cafe ledg", "B"),
        ("2026-05", "C"),
        ("b", "BC"),  # its letter first, then what begins so: "Bridge"
        ("zebra", ""),
        ("...", "ABC"),
    ],
)
def test_an_article_is_found_by_letter_title_outlet_and_date(new_desk, words, letters):
    desk = new_desk()
    desk.add(extraction("One", title="Ferry aground", outlet="Ledger"))
    desk.add(extraction("Two", title="Café shut", outlet="The Ledger", author="Ines Calder"))
    desk.add(extraction("Bridge open", published="2026-05-04"))
    assert "".join(item.letter for item in found(desk.items(), words)) == letters
