"""A record that was rejected leaves the text, the barcode and the tables of Read; an undo brings it back."""

import json
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from lib.model.ledger import Target
from lib.review import decisions, reviewed
from lib.ui.shelf import reset, shelf
from lib.views.dossier import dossier_of
from lib.views.segments import Mark, left_over
from tests.unit.compare.conftest import build

ROOT = Path(__file__).parents[2]
TEXT = (
    "<PERSON:Ines Calder> spoke for <ORG:Larkhaven Port>. "
    "⟦direct:Ines Calder|We counted {45 cars|=45 #cars} on the deck|said⟧ on Monday. It cost {2 million pounds|=2000000 GBP #rescue}."
)


@pytest.fixture
def opened(tmp_path, monkeypatch):
    monkeypatch.setenv("SAYSO_DATABASE_URL", f"sqlite:///{tmp_path / 'desk.db'}")
    reset()

    def go(**asked):
        shelf().clear()
        shelf().add(build(TEXT, "harbour"))
        at = AppTest.from_file(str(ROOT / "app.py"), default_timeout=60)
        at.switch_page("pages/1_Read.py")
        at.query_params["a"] = "harbour"
        for name, value in asked.items():
            at.query_params[name] = value
        return ran(at)

    yield go
    reset()


def ran(at):
    at.run()
    assert not at.exception, at.exception[0].value
    return at


def keys(at):
    return {button.key for button in at.button}


def test_a_rejected_row_leaves_its_table_once_the_reader_goes_on_and_comes_back_with_the_undo(opened):
    quote = build(TEXT, "harbour").quotes[0].id
    at = opened(tab="quotes", sel=quote)
    at.button(key="review-reject").click()
    at = ran(at)
    assert len(at.dataframe[0].value) == 1  # selected still: it can be taken back, and the next is the next
    del at.query_params["sel"]
    at = ran(at)
    assert not at.dataframe
    assert at.button(key="read-rejected").label == "1 rejected"
    at.button(key="read-rejected").click()
    at = ran(at)
    assert at.query_params["decision"] in ("rejected", ["rejected"])
    assert len(at.dataframe[0].value) == 1
    at.button(key="review-undo").click()
    at = ran(at)
    assert "read-rejected" not in keys(at)
    assert len(at.dataframe[0].value) == 1


def drawn(extraction, rejected):
    """What the reading view gets: the marks of the text by id, and how many the barcode counts."""
    sheet = json.loads(dossier_of(extraction).without(rejected, rejected).sheet()[0])
    found, waiting = set(), [piece for block in sheet["blocks"] for piece in block["c"]]
    while waiting:
        piece = waiting.pop()
        if isinstance(piece, dict):
            found |= {piece.get("i", ""), *piece.get("for", ())}
            waiting += piece["c"]
    return found - {""}, [lane["n"] for lane in sheet["lanes"]]


def test_its_marks_leave_the_text_and_the_barcode(opened):
    made = build(TEXT, "harbour")
    every = {x.id for found in (made.entities, made.quotes, made.numbers) for x in found}
    assert drawn(made, frozenset()) == (every, ["2", "1", "2"])
    gone = frozenset({made.quotes[0].id, made.numbers[1].id})
    assert drawn(made, gone) == (every - gone, ["2", "0", "1"])
    opened(tab="numbers")
    entry = shelf().append("me", "decide", decisions.reject([Target("harbour", x) for x in sorted(gone)]))
    assert {x for x, word in reviewed(made, [entry]).words.items() if word == "rejected"} == gone


@pytest.mark.parametrize(
    ("gone", "left"),
    [
        ((), [(0, "cue"), (0, "number"), (0, "value"), (5, "found")]),
        (("quote:1",), [(0, "cue"), (0, "number"), (0, "value"), (5, "found")]),
        (("quote:1", "quote:2"), [(0, "number"), (0, "value"), (5, "found")]),
        (("number:0",), [(0, "cue"), (5, "found")]),
    ],
)
def test_a_mark_goes_with_the_last_record_it_is_of(gone, left):
    marks = [
        Mark(0, 4, "number", "number:0"),
        Mark(0, 2, "value", ""),
        Mark(0, 3, "cue", "quote:1\nquote:2"),
        Mark(5, 6, "found", ""),
    ]
    assert sorted((m.start, m.kind) for m in left_over(marks, frozenset(gone))) == left
