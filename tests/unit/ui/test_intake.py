"""From a text or a file to the shelf, or a sentence why not."""

import io
import logging
import zipfile

import pytest

from lib.extract import NoModelError
from lib.ui import intake
from lib.ui.batch import Batch
from lib.ui.intake import FAILED, Details, take_file, take_text

TEXT = "Bakery to close after forty years\n\nThe bakery on Mill Lane will close in May, its owner said on Friday."
NO_DETAILS = Details()


def test_a_text_is_added_and_has_a_letter(new_desk):
    desk = new_desk()
    taken = take_text(desk, TEXT, NO_DETAILS)
    assert (taken.result, taken.letter) == ("added", "A")
    assert desk.get(taken.article_id).article.text == TEXT


def test_details_given_by_hand_win(new_desk):
    desk = new_desk()
    taken = take_text(desk, TEXT, Details(" A title ", "The Ledger", "", "2026-03-02"))
    article = desk.get(taken.article_id).article
    assert (article.title, article.outlet, article.published) == ("A title", "The Ledger", "2026-03-02")


def test_the_same_text_again_names_the_letter(new_desk):
    desk = new_desk()
    first = take_text(desk, TEXT, NO_DETAILS)
    (again,) = take_file(desk, "bakery.txt", TEXT.encode())
    assert (again.result, again.letter, again.article_id) == ("identical", "A", first.article_id)
    assert len(desk.items()) == 1


@pytest.mark.parametrize("data", [b"", b"  \n\t ", b"%PDF-1.7\n\x00\x01", b"a" * 5_000_000])
def test_what_holds_no_article_is_refused_in_a_sentence(new_desk, data):
    desk = new_desk()
    (taken,) = take_file(desk, "odd.txt", data)
    assert taken.result == "refused"
    assert taken.sentence.endswith(".")
    assert desk.items() == ()


def test_a_table_and_an_archive_give_an_article_each_row_and_file(new_desk):
    desk = new_desk()
    rows = list(take_file(desk, "rows.csv", b"headline,text\nRain ends,It stopped raining on Sunday.\nEmpty,\n"))
    assert [(taken.name, taken.result) for taken in rows] == [
        ("rows.csv, row 2", "added"),
        ("rows.csv, row 3", "refused"),
    ]
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("a/bakery.txt", TEXT)
        archive.writestr("b.bin", b"\x7fELF\x00")
    files = list(take_file(desk, "day.zip", packed.getvalue()))
    assert [(taken.name, taken.result) for taken in files] == [
        ("day.zip / bakery.txt", "added"),
        ("day.zip / b.bin", "refused"),
    ]


def test_a_table_in_an_archive_is_read_as_one_brought_alone_and_asked_about_when_its_columns_are_not_plain(new_desk):
    desk = new_desk()
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("plain.csv", "headline,text\nRain ends,It stopped raining on Sunday.\n")
        archive.writestr(
            "odd.csv", "alpha,beta\nx,It stopped raining on Monday.\ny,The bakery closes after ninety years.\n"
        )
        archive.writestr("bakery.txt", "The bakery on Mill Lane was shut on Friday.")
    batch = Batch(desk)
    batch.add([("day.zip", packed.getvalue()), ("last.txt", b"The last train left at noon.")])
    batch.wait(120)
    assert [(file.name, file.state, dict(file.roles or {})) for file in batch.tables] == [
        ("day.zip / plain.csv", "read", {"text": "text", "title": "headline"}),
        ("day.zip / odd.csv", "asking", {}),
    ]
    assert [taken.name for taken in batch.done] == ["day.zip / bakery.txt", "day.zip / plain.csv, row 2", "last.txt"]
    batch.read_as(batch.tables[1], {"text": "beta", "title": "alpha"})
    batch.wait(120)
    assert [taken.result for taken in batch.done] == ["added"] * 5
    assert desk.waiting() == ()


def test_tables_of_an_archive_that_come_after_a_stop_are_not_read(new_desk, monkeypatch):
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("rows.csv", "text\nIt stopped raining on Sunday.\n")
    desk = new_desk()
    batch = Batch(desk)

    def stopped(*given):
        batch.stop()
        return take_file(*given)

    monkeypatch.setattr("lib.ui.batch.take_file", stopped)
    batch.add([("day.zip", packed.getvalue())])
    batch.wait(60)
    assert [(taken.name, taken.result) for taken in batch.done] == [("day.zip / rows.csv", "stopped")]
    assert desk.waiting() == ()


def test_two_tables_that_number_their_rows_lose_no_text(new_desk):
    desk = new_desk()
    first = list(take_file(desk, "a.csv", b"id,text\n1,It stopped raining on Sunday.\n"))
    again = list(take_file(desk, "b.csv", b"id,text\n1,The bakery will close in May.\n"))
    assert [taken.result for taken in (*first, *again)] == ["added", "added"]
    assert len(desk.items()) == 2


def test_a_copy_of_a_story_on_the_desk_is_added_and_named(new_desk):
    desk = new_desk()
    story = (
        "The storm tore the roofs off forty houses on the north shore before dawn on Monday, officials said there. " * 3
    )
    story += "Nobody was hurt, but the ferry was cancelled and the only road to the harbour stayed under water all day."
    take_text(desk, story, NO_DETAILS)
    taken = take_text(desk, "Own first line about it.\n\n" + story + " A line of ours.", NO_DETAILS)
    assert taken.result == "added"
    assert taken.sentence.startswith("One wire story with A: ")


def test_a_missing_model_is_told(new_desk, monkeypatch):
    def none(_):
        raise NoModelError("No language model is installed.")

    monkeypatch.setattr(intake, "extract", none)
    assert take_text(new_desk(), TEXT, NO_DETAILS).sentence == "No language model is installed."


def test_a_fault_of_ours_is_a_sentence_and_the_log_holds_no_article_text(new_desk, monkeypatch, caplog):
    def broken(article):
        raise RuntimeError(article.text)

    monkeypatch.setattr(intake, "extract", broken)
    with caplog.at_level(logging.DEBUG):
        taken = take_text(new_desk(), TEXT, NO_DETAILS)
    assert (taken.result, taken.sentence) == ("refused", FAILED)
    assert "RuntimeError" in caplog.text
    assert "bakery" not in caplog.text.lower()


def test_a_batch_takes_every_file_and_one_bad_one_stops_nothing(new_desk):
    desk = new_desk()
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


def test_a_stopped_batch_says_what_was_not_read(new_desk, monkeypatch):
    desk = new_desk()
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
