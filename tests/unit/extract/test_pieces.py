"""What the model is given, and the way back to the article's text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lib.extract.pieces import MAX_PIECE, MAX_TOKEN, cut
from lib.model import split_paragraphs

SOUP = st.text(alphabet='ab "“”.,!—\n\t😀é-', max_size=400)


def pieces(text):
    return list(cut(text, split_paragraphs(text)))


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("One line.\n\nAnother.", ["One line.", "Another."]),
        ("A headline\nBy a name", ["A headline", "By a name"]),
        ("Wait.......... what?", ["Wait... what?"]),
        ('""""""""', ['"""']),
        ("- - -", ["- - -"]),
        ("tab\tbed", ["tab bed"]),
        ("x" * (MAX_TOKEN + 5) + " end", ["x" * MAX_TOKEN + " end"]),
    ],
)
def test_the_model_reads_paragraphs_without_endless_runs(text, read):
    assert [p.text for p in pieces(text)] == read


@given(SOUP)
def test_every_character_of_a_piece_stands_in_the_text(text):
    for piece in pieces(text):
        for at, character in enumerate(piece.text):
            there = text[piece.offset(at)]
            assert character == there or (character == " " and there in "\n\t")


@given(SOUP)
def test_offsets_only_grow(text):
    found = [piece.offset(at) for piece in pieces(text) for at in range(len(piece.text))]
    assert found == sorted(set(found))


@pytest.mark.parametrize("unit", ["word ", "sentence end. ", "x", "\t", "é"])
def test_no_piece_is_longer_than_the_limit_and_none_is_lost(unit):
    text = (unit * 100_000)[:100_000].strip() or "x"
    got = pieces(text)
    assert all(len(p.text) <= MAX_PIECE for p in got)
    assert got[-1].offset(len(got[-1].text) - 1) >= len(text) - MAX_PIECE


@pytest.mark.parametrize(
    ("text", "prose"),
    [
        ("The mayor spoke. The crowd listened. " * 500, True),
        ("word " * 400, True),
        ("word " * 4000, False),
        ("“He said " * 4000, False),
        ("He said so. " * 100 + "one hundred and " * 300, False),
    ],
)
def test_what_has_no_sentence_ends_is_no_prose(text, prose):
    assert all(p.prose for p in pieces(text)) is prose
