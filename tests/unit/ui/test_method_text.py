"""The method's text and the measured figures beside it."""

import re

import pytest

from lib.ui.accuracy import load_accuracy
from lib.ui.keys import keys_table
from lib.ui.method import NOT_MEASURED, accuracy_table, installed, sections

MEASURED = """
measured = "2026-03-02"
misses = ["a <b>nested</b> quote"]
[[figures]]
what = "Names"
measure = "F1"
value = 85.2
test_set = "20 invented articles"
"""


def test_every_section_has_an_anchor_of_its_own_and_some_text():
    found = sections()
    assert len({section.anchor for section in found}) == len(found) > 10
    assert all(section.title and section.body and re.fullmatch(r"[a-z]+", section.anchor) for section in found)


def test_sections_are_cut_at_their_headings():
    assert sections("preface\n## One {#one}\n\nText.\n\nMore.\n## Two {#two}\nEnd.\n") == (
        ("one", "One", "Text.\n\nMore."),
        ("two", "Two", "End."),
    )


@pytest.mark.parametrize(
    "anchor", ["entities", "quotes", "numbers", "zones", "confidence", "limits", "keys", "privacy"]
)
def test_what_people_look_for_is_there(anchor):
    assert anchor in {section.anchor for section in sections()}


def test_without_figures_it_says_so(tmp_path):
    assert load_accuracy(tmp_path / "none.toml") is None
    assert NOT_MEASURED in accuracy_table(None)


def test_figures_are_shown_as_they_are_written(tmp_path):
    path = tmp_path / "accuracy.toml"
    path.write_text(MEASURED, "utf-8")
    table = accuracy_table(load_accuracy(path))
    assert NOT_MEASURED not in table
    for words in ("Names", "F1", "85.2", "20 invented articles", "2026-03-02", "&lt;b&gt;nested"):
        assert words in table


def test_keys_and_versions():
    assert "<kbd>J</kbd>" in keys_table()
    assert installed("streamlit")[0].isdigit()
    assert installed("no-such-package") == "not installed"
