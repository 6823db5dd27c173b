"""From a text or a file to the shelf, or a sentence why not."""

import logging

import pytest

from lib.extract import NoModelError
from lib.store import Shelf
from lib.ui import intake
from lib.ui.batch import Batch
from lib.ui.intake import FAILED, Details, take_file, take_text

TEXT = "Bakery to close after forty years\n\nThe bakery on Mill Lane will close in May, its owner said on Friday."
NO_DETAILS = Details()


def test_a_text_is_added_and_has_a_letter():
    desk = Shelf()
    taken = take_text(desk, TEXT, NO_DETAILS)
    assert (taken.result, taken.letter) == ("added", "A")
    assert desk.get(taken.article_id).article.text == TEXT


def test_details_given_by_hand_win():
    desk = Shelf()
    taken = take_text(desk, TEXT, Details(" A title ", "The Ledger", "", "2026-03-02"))
    article = desk.get(taken.article_id).article
    assert (article.title, article.outlet, article.published) == ("A title", "The Ledger", "2026-03-02")


def test_the_same_text_again_names_the_letter():
    desk = Shelf()
    first = take_text(desk, TEXT, NO_DETAILS)
    again = take_file(desk, "bakery.txt", TEXT.encode())
    assert (again.result, again.letter, again.article_id) == ("identical", "A", first.article_id)
    assert len(desk.items()) == 1


@pytest.mark.parametrize("data", [b"", b"  \n\t ", b"%PDF-1.7\n\x00\x01", b"a" * 5_000_000])
def test_what_holds_no_article_is_refused_in_a_sentence(data):
    desk = Shelf()
    taken = take_file(desk, "odd.txt", data)
    assert taken.result == "refused"
    assert taken.sentence.endswith(".")
    assert desk.items() == ()


def test_a_missing_model_is_told(monkeypatch):
    def none(_):
        raise NoModelError("No language model is installed.")

    monkeypatch.setattr(intake, "extract", none)
    assert take_text(Shelf(), TEXT, NO_DETAILS).sentence == "No language model is installed."


def test_a_fault_of_ours_is_a_sentence_and_the_log_holds_no_article_text(monkeypatch, caplog):
    def broken(article):
        raise RuntimeError(article.text)

    monkeypatch.setattr(intake, "extract", broken)
    with caplog.at_level(logging.DEBUG):
        taken = take_text(Shelf(), TEXT, NO_DETAILS)
    assert (taken.result, taken.sentence) == ("refused", FAILED)
    assert "RuntimeError" in caplog.text
    assert "bakery" not in caplog.text.lower()


def test_a_batch_takes_every_file_and_one_bad_one_stops_nothing():
    desk = Shelf()
    batch = Batch(desk)
    batch.add(
        [("one.txt", TEXT.encode()), ("bad.txt", b""), ("two.txt", b"Rain ends\n\nIt stopped raining on Sunday.")]
    )
    batch.wait(60)
    assert [(taken.name, taken.result) for taken in batch.done] == [
        ("one.txt", "added"),
        ("bad.txt", "refused"),
        ("two.txt", "added"),
    ]
    assert not batch.running
    assert batch.total == 3


def test_a_stopped_batch_says_what_was_not_read(monkeypatch):
    desk = Shelf()
    batch = Batch(desk)
    real = intake.extract

    def stopping(article):
        batch.stop()
        return real(article)

    monkeypatch.setattr(intake, "extract", stopping)
    batch.add([("one.txt", TEXT.encode()), ("two.txt", b"Two."), ("three.txt", b"Three.")])
    batch.wait(60)
    assert [(taken.name, taken.result) for taken in batch.done] == [
        ("one.txt", "added"),
        ("two.txt", "stopped"),
        ("three.txt", "stopped"),
    ]
    assert [item.extraction.article.text for item in desk.items()] == [TEXT]
