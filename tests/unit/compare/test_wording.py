"""Whole-word differences between two wordings, and the flags raised."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lib.compare import word_diff
from lib.compare.wording import (
    changed_negation,
    changed_number,
    changed_tense,
    cut_words,
    number_words,
    plain_words,
    runs_together,
    steps,
)


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        ("We are ready.", "We are ready.", "=We are ready."),
        ("We, too, are ready", "we too are Ready!", "=We, too, are ready"),
        ("We are not ready", "We are ready", "=We are |-not |=ready"),
        ("The dam held", "The old dam held", "=The |+old |=dam held"),
        ("It fell 3%", "It fell 5%", "=It fell |-3%|+5%"),
        ("It’s over", "It's over", "=It’s over"),
        ("", "New words", "+New words"),
        ("Stop here … please", "Stop here please", "=Stop here … please"),
    ],
)
def test_pieces(a: str, b: str, expected: str) -> None:
    signs = {"equal": "=", "deleted": "-", "inserted": "+"}
    assert "|".join(signs[p.kind] + (p.a or p.b) for p in word_diff(a, b)) == expected


@given(st.text(max_size=200), st.text(max_size=200))
def test_pieces_join_to_both_texts(a: str, b: str) -> None:
    found = word_diff(a, b)
    assert "".join(p.a for p in found) == a
    assert "".join(p.b for p in found) == b


@given(st.lists(st.sampled_from(["the", "dam", "held", "not", "3", "5", "all", "night,", "Nobody", "was"])))
def test_a_text_differs_in_nothing_from_itself(words: list[str]) -> None:
    text = " ".join(words)
    assert {p.kind for p in word_diff(text, text)} <= {"equal"}


def test_very_long_texts_are_joined_all_the_same() -> None:
    a, b = "word " * 6000, "word " * 5999 + "end"
    found = word_diff(a, b)
    assert ("".join(p.a for p in found), "".join(p.b for p in found)) == (a, b)


@pytest.mark.parametrize(
    ("words", "values"),
    [
        ("twenty-two years", [22]),
        ("22 years", [22]),
        ("sixty five homes", [65]),
        ("3 million", [3e6]),
        ("£4.5m", [4.5e6]),
        ("two hundred and ten", [200, 10]),
        ("1,200 litres", [1200]),
        ("none at all", []),
    ],
)
def test_values_of_words(words: str, values: list[float]) -> None:
    assert number_words(plain_words(words)) == values


@pytest.mark.parametrize(
    ("a", "b", "number", "negation", "tense"),
    [
        ("We lost 22 men", "We lost twenty-two men", False, False, False),
        ("We lost 22 men", "We lost 24 men", True, False, False),
        ("We lost two men at sea", "We lost men at sea", True, False, False),
        ("It is not a mistake", "It is a mistake", False, True, False),
        ("This was not a mistake", "This was no error", False, False, False),
        ("Nobody told us", "Someone told us", False, True, False),
        ("We didn't know", "We knew", False, True, False),
        ("The bank has a robust record", "The bank had a robust record", False, False, True),
        ("We will pay in full", "We pay in full", False, False, True),
        ("We will pay in full", "We would pay in full", False, False, True),
        ("Spillways fail slowly", "Spillways failed slowly", False, False, True),
        ("She leads the firm", "She led the firm", False, False, True),
        ("The town needs help", "The town needs money", False, False, False),
    ],
)
def test_flags(a: str, b: str, number: bool, negation: bool, tense: bool) -> None:  # noqa: FBT001
    changes = steps(a, b)
    found = (changed_number(changes), changed_negation(changes), changed_tense(changes))
    assert tuple(x is not None for x in found) == (number, negation, tense), found


def test_words_left_out_are_named() -> None:
    full = "We opened the gates at dawn and nobody came to help us"
    assert cut_words(steps(full, "We opened the gates at dawn")) == "and nobody came to help us"
    assert cut_words(steps(full, full)) is None


@pytest.mark.parametrize(
    ("short", "expected"),
    [
        ("We saw the water. We could not leave the house.", True),
        ("We saw the water … We could not leave the house.", False),
        ("We saw the water.", False),
    ],
)
def test_words_run_together(short: str, expected: bool) -> None:  # noqa: FBT001
    full = "We saw the water. My sister ran for the boat and fell. We could not leave the house."
    assert runs_together(full, short) is expected
