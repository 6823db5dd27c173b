"""Explore's words: facets, days, cells, the CSV that no spreadsheet runs, decisions told."""

from __future__ import annotations

import csv
import io
from dataclasses import dataclass

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lib.model import Span
from lib.model.ledger import Decision, Target
from lib.review import decisions as d
from lib.review import watch
from lib.review.watching import Watched
from lib.views.explore_days import plain_days
from lib.views.explore_decisions import told
from lib.views.explore_facets import facet_words, found_words, period_words, plain_facet
from lib.views.explore_rows import HEADS, csv_row, csv_text, harmless, number_cells, quote_cells


@pytest.mark.parametrize(
    ("table", "facet", "value", "label", "words"),
    [
        ("entities", "type", "ORG", "ORG", "organisation"),
        ("entities", "state", "", "", "undecided"),
        ("entities", "month", "2026-05", "", "May 2026"),
        ("entities", "month", "", "", "no date"),
        ("entities", "month", "2026-13", "", "2026-13"),
        ("quotes", "speaker", "person:ines-calder", "Ines Calder", "Ines Calder"),
        ("quotes", "speaker", "", "", "not known"),
        ("numbers", "speaker", "", "", "the article’s own voice"),
        ("numbers", "speaker_class", "", "", "the article’s own voice"),
        ("quotes", "speaker_class", "media", "media", "other media"),
        ("numbers", "unit", "", "", "plain count"),
        ("numbers", "unit", "percentage_point", "", "percentage point"),
        ("numbers", "comparator", ">=", "", "at least"),
        ("quotes", "outlet", "", "", "no outlet"),
        ("quotes", "outlet", "The\nCourier", "The\nCourier", "The Courier"),
    ],
)
def test_values_are_named_for_people(table, facet, value, label, words):
    assert facet_words(table, facet, value, label) == words


def test_a_facet_says_how_each_value_compares_with_the_largest():
    made = plain_facet("quotes", "outlet", [("Courier", "Courier", 8), ("", "", 2)], ["Courier"], is_open=True)
    assert made["values"] == [
        {"v": "Courier", "words": "Courier", "n": 8, "w": 100, "on": True},
        {"v": "", "words": "no outlet", "n": 2, "w": 25},
    ]


def test_decisions_and_months_stand_in_their_own_order():
    states = plain_facet("quotes", "state", [("rejected", "", 9), ("", "", 3), ("accepted", "", 4)], [], is_open=True)
    assert [v["v"] for v in states["values"]] == ["", "accepted", "rejected"]
    months = plain_facet("quotes", "month", [("2026-01", "", 9), ("2026-03", "", 1)], [], is_open=True)
    assert [v["v"] for v in months["values"]] == ["2026-03", "2026-01"]


@pytest.mark.parametrize(
    ("page", "found", "total", "words"),
    [
        (1, 3, 3, "3 quotes"),
        (1, 1, 3, "1 quote · 3 in all"),
        (2, 40, 1204, "26–40 of 40 quotes · 1,204 in all"),
        (1, 0, 7, "None of the 7 quotes"),
    ],
)
def test_what_is_shown_is_counted(page, found, total, words):
    assert found_words("quotes", page, 25, found, total) == words


@pytest.mark.parametrize(
    ("since", "until", "words"),
    [
        ("2026-03-02", "2026-03-02", "2 Mar 2026"),
        ("2026-03-01", "2026-03-31", "1 Mar 2026 to 31 Mar 2026"),
        ("2026-03-01", "", "from 1 Mar 2026"),
        ("", "2026-03-01", "until 1 Mar 2026"),
        ("", "", ""),
    ],
)
def test_periods(since, until, words):
    assert period_words(since, until) == words


def test_days_have_a_column_each_even_where_nothing_was_published():
    made = plain_days("quotes", [("2026-03-01", 4), ("2026-03-03", 2)], "2026-03-03", "2026-03-03")
    assert [(b["since"], b["n"], b["h"], b.get("on", False)) for b in made["bars"]] == [
        ("2026-03-01", 4, 100, False),
        ("2026-03-02", 0, 0, False),
        ("2026-03-03", 2, 50, True),
    ]


def test_long_times_are_months_then_years_and_nothing_is_lost():
    days = [("2024-01-15", 1), ("2024-02-28", 2), ("2024-02-29", 3), ("2025-12-31", 4)]
    by_month = plain_days("numbers", days, "2024-02-01", "2024-02-29")
    assert sum(b["n"] for b in by_month["bars"]) == 10
    assert [(b["words"], b["n"]) for b in by_month["bars"] if b["n"]] == [
        ("Jan 2024", 1),
        ("Feb 2024", 5),
        ("Dec 2025", 4),
    ]
    assert [b["words"] for b in by_month["bars"] if b.get("on")] == ["Feb 2024"]
    by_year = plain_days("numbers", [("1990-06-01", 1), ("2025-12-31", 4)], "", "")
    assert by_year["title"].startswith("Numbers by year")
    assert sum(b["n"] for b in by_year["bars"]) == 5


@settings(deadline=None)
@given(st.lists(st.tuples(st.dates(), st.integers(1, 9)), min_size=2, max_size=6, unique_by=lambda p: p[0]))
def test_no_row_falls_between_the_columns(days):
    known = sorted((day.isoformat(), rows) for day, rows in days)
    if known[-1][0] >= "9999":
        return
    made = plain_days("quotes", known, "", "")
    assert sum(b["n"] for b in made["bars"]) == sum(rows for _, rows in known)
    assert all(b["since"] <= b["until"] for b in made["bars"])


def test_one_day_is_no_chart_and_no_date_is_no_day():
    assert plain_days("quotes", [("2026-03-01", 4)], "", "") is None
    assert plain_days("quotes", [("soon", 4), ("2026-03-01", 1)], "", "") is None


@pytest.mark.parametrize("bad", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", " =1", "\n=cmd|' /C calc'!A0"])
def test_words_that_a_spreadsheet_would_run_are_quoted(bad):
    assert harmless(bad) == f"'{bad}"
    rows = list(csv.reader(io.StringIO(csv_text(["a"], [[bad]]).removeprefix("\ufeff"), newline="")))
    assert rows == [["a"], [f"'{bad}"]]


@pytest.mark.parametrize(("value", "kept"), [(None, ""), (-3.5, -3.5), (45.0, 45), ("a=b", "a=b"), ("", "")])
def test_other_cells_stay_as_they_are(value, kept):
    assert harmless(value) == kept


@settings(deadline=None)
@given(st.lists(st.lists(st.text(max_size=12), min_size=2, max_size=2), max_size=4))
def test_the_csv_is_read_back_as_it_was_written(rows):
    back = list(csv.reader(io.StringIO(csv_text(["a", "b"], rows).removeprefix("\ufeff"), newline="")))
    assert back == [["a", "b"], *([str(harmless(cell)) for cell in row] for row in rows)]


@dataclass
class Line:
    article: str = "a"
    number: int = 0
    record: str = "quote:1-9"
    start: int = 1
    end: int = 9
    outlet: str = "Larkhaven Courier"
    published: str = "2026-05-04"
    state: str = "accepted"
    text: str = "We counted\n45 cars"
    kind: str = "direct"
    cue: str = "said"
    speaker: str = "person:ines-calder"
    speaker_name: str = "Ines Calder"
    speaker_class: str = "named person"
    attribution: str = "speech"
    confidence: float = 0.9
    value: float | None = 45.0
    low: float | None = None
    high: float | None = None
    comparator: str = ">="
    unit: str = ""
    per: str = ""
    counted: str = "cars"
    subject: str = ""
    quote: str = "quote:1-9"


def test_cells_of_a_quote():
    assert list(quote_cells(Line(), "A").values()) == [
        "✓",
        "A",
        "Ines Calder",
        "“We counted 45 cars”",
        "said",
        "Larkhaven Courier",
        "4 May 2026",
    ]


@pytest.mark.parametrize(
    ("changes", "who"),
    [
        ({}, "Ines Calder"),
        ({"speaker": "", "speaker_name": "", "quote": ""}, "the article"),
        ({"speaker": "", "speaker_name": ""}, "not known"),
    ],
)
def test_who_states_a_number(changes, who):
    assert number_cells(Line(**changes), "A")["who"] == who


def test_marks_that_turn_writing_round_stay_out_of_cells():
    assert number_cells(Line(text="\u202e54", counted="x" * 999), "A")["number"] == "54"
    assert len(number_cells(Line(counted="x" * 999), "A")["counted"]) == 200


@pytest.mark.parametrize("table", ["quotes", "numbers"])
def test_every_row_of_the_csv_has_its_heads(table):
    row = csv_row(table, Line(), "A")
    assert len(row) == len(HEADS[table])
    assert row[HEADS[table].index("who says so")] == "Ines Calder"


NAMES = {"person:calder": "Calder", "person:ines-calder": "Ines Calder"}


@pytest.mark.parametrize(
    ("decision", "words"),
    [
        (d.accept(Target("a", "quote:1-9")), "Accepted one quote"),
        (d.reject([Target("a", "quote:1-9"), Target("b", "quote:1-9")]), "Rejected 2 quotes"),
        (d.reject([Target("a", "quote:1-9"), Target("a", "number:1-9")]), "Rejected 2 records"),
        (d.accept(Target(None, "person:calder")), "Accepted Calder"),
        (d.hide(["person:calder", "person:ines-calder"]), "Hid 2 entities"),
        (d.merge(["person:calder"], "person:ines-calder", "Ines Calder"), "Merged Calder into Ines Calder"),
        (d.split("person:calder", "a", [Span(1, 2)], "Tom Calder", "PERSON"), "Split off Tom Calder from Calder"),
        (d.rename("person:calder", "I. Calder"), "Renamed Calder as I. Calder"),
        (d.retype("person:calder", "ORG"), "Changed the type of Calder to organisation"),
        (d.role("person:calder", "captain"), "Described Calder as captain"),
        (d.edit(Target("a", "number:1-9"), value="4"), "Edited one number"),
        (d.note(Target("a", "number:1-9"), "hm"), "Noted on one number"),
        (d.add_quote("a", Span(1, 9), "direct"), "Added a quote"),
        (d.add_entity("a", Span(1, 9), "Skerry\nPoint", "PLACE"), "Added Skerry Point"),
        (watch([Watched("Calder", (), "PERSON")]), "Watching 1 name"),
        (Decision("retype", (), (("type", "KING"),)), "Changed the type of  to ?"),
    ],
)
def test_decisions_are_told(decision, words):
    assert told(decision, lambda record: NAMES.get(record, record)) == words


def test_reach_follows_what_was_done():
    merge = d.merge(["person:calder"], "person:ines-calder", "Ines Calder")
    said = told(merge, lambda record: NAMES[record], "23 mentions in 4 articles")
    assert said == "Merged Calder into Ines Calder: 23 mentions in 4 articles"
