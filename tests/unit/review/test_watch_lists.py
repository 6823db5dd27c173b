"""Watch lists as people paste them, and names as they stand in texts."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lib.review import names_in, places_of, read_list
from lib.review.watching import Watched, line_of


@pytest.mark.parametrize(
    ("pasted", "read"),
    [
        ("Ines Calder", [("Ines Calder", (), "PERSON")]),
        ("NATO", [("NATO", (), "ORG")]),
        ("Ines Calder; Calder; I. Calder; person", [("Ines Calder", ("Calder", "I. Calder"), "PERSON")]),
        ("Larkhaven Port,Port Authority,organization", [("Larkhaven Port", ("Port Authority",), "ORG")]),
        ("Kyiv\tKiev\tcity", [("Kyiv", ("Kiev",), "PLACE")]),
        ('"Calder, Ines"; Calder; PERSON', [("Calder, Ines", ("Calder",), "PERSON")]),
        ("name;alias;type\nKyiv;Kiev;PLACE", [("Kyiv", ("Kiev",), "PLACE")]),
        ("\ufeffKyiv;;PLACE\r\n\r\nKyiv;Kiev;PLACE", [("Kyiv", ("Kiev",), "PLACE")]),
        ("Acme GmbH;  Acme ;ORG", [("Acme GmbH", ("Acme",), "ORG")]),
        ("", []),
        ("\n\n;;\n", []),
    ],
)
def test_a_list_is_read_as_it_is_pasted(pasted: str, read: list[tuple[str, tuple[str, ...], str]]) -> None:
    found, problems = read_list(pasted)
    assert [(w.name, w.aliases, w.type) for w in found] == read
    assert problems == ()


def test_lines_without_a_name_are_told_by_number() -> None:
    found, problems = read_list("Kyiv;PLACE\nX\n!!!;;")
    assert [w.name for w in found] == ["Kyiv"]
    assert problems == ("Line 2 has no name of two letters or more.", "Line 3 has no name of two letters or more.")


@settings(deadline=None)
@given(st.text(max_size=200) | st.text(alphabet='aB;,"\t\n ', max_size=60))
def test_any_paste_is_read_and_stands_in_the_ledger_as_it_was_read(pasted: str) -> None:
    for watched in read_list(pasted)[0]:
        assert line_of(watched.line) == watched


@settings(deadline=None)
@given(st.lists(st.text(alphabet="Aa b-.'", min_size=2, max_size=12), min_size=1, max_size=4))
def test_a_line_in_the_ledger_says_what_was_read(cells: list[str]) -> None:
    for watched in read_list("; ".join(cells))[0]:
        assert line_of(watched.line) == watched


@pytest.mark.parametrize(
    ("text", "names", "found"),
    [
        ("Kyiv, not Kyivan.", ["Kyiv"], ["Kyiv"]),
        ("The New York Times of New York", ["New York", "New York Times"], ["New York Times", "New York"]),
        ("the U.S. Steel plant", ["U.S. Steel"], ["U.S. Steel"]),
        ("New\nYork", ["New York"], ["New\nYork"]),
        ("kyiv", ["Kyiv"], []),
        ("C++ and C", ["C++"], ["C++"]),
        ("Zelenskyy’s and (Zelenskyy)", ["Zelenskyy"], ["Zelenskyy", "Zelenskyy"]),
        ("a" * 50, ["(a+)+$"], []),
        ("anything", ["", " ", "!!!"], []),
    ],
)
def test_names_are_found_as_whole_words(text: str, names: list[str], found: list[str]) -> None:
    assert [span.of(text) for span, _ in names_in(text, names)] == found


@settings(deadline=None)
@given(st.text(alphabet="ab \n.", max_size=60), st.lists(st.text(alphabet="ab .", max_size=6), max_size=4))
def test_places_hold_the_words_looked_for_and_do_not_overlap(text: str, names: list[str]) -> None:
    spans = places_of(text, names)
    assert all(" ".join(s.of(text).split()) in {" ".join(n.split()) for n in names} for s in spans)
    assert all(a.end <= b.start for a, b in pairwise(spans))


def test_the_id_is_the_one_an_article_would_give() -> None:
    assert Watched("Ines Calder", (), "PERSON").id == "person:ines-calder"
