"""Which marks pair, and which stand for something else."""

from __future__ import annotations

import pytest

from lib.extract.quotes.marks import find_regions
from lib.model import Article, number_paragraphs


def inside(text: str) -> list[str]:
    regions, _ = find_regions(text, number_paragraphs(Article("x", text)))
    return [text[r.start : r.end] for r in regions]


def warned(text: str) -> tuple[str, ...]:
    return find_regions(text, number_paragraphs(Article("x", text)))[1]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('"Yes," he said, "no."', ["Yes,", "no."]),
        ("“Yes,” he said.", ["Yes,"]),
        ("„Ja“, sagte er. „Nein.“", ["Ja", "Nein."]),
        ("„Nie,” she said.", ["Nie,"]),
        ("« Oui », he said.", ["Oui"]),
        ("»Ja«, he said.", ["Ja"]),
        ("``It is over,'' he said.", ["It is over,"]),
        ("''It is over,'' he said.", ["It is over,"]),
        ("'It's over,' he said.", ["It's over,"]),
        ("‘It’s the drivers’ fault,’ he said.", ["It’s the drivers’ fault,"]),
        ("The drivers' union and the dogs' home agree.", []),
        ("It's the '90s, 'tis said; rock 'n' roll.", []),
        ("the 'smart' toaster and the 'clever' fridge", ["smart", "clever"]),
        ("the 'experts' said so", ["experts"]),
        ("The 6'2\" striker scored.", []),
        ('A 5" screen and a 7" one.', []),
        ('"He is 6\'2" tall," she said.', ["He is 6'2\" tall,"]),
        ("“My father said ‘no’ and left,” he said.", ["My father said ‘no’ and left,", "no"]),
        ("'She said \"no\" to me,' he said.", ['She said "no" to me,', "no"]),
        ("“They [the men] … left,” he said.", ["They [the men] … left,"]),
        ('""', []),
        ('" "', []),
        ("no marks at all", []),
    ],
)
def test_pairs(text: str, expected: list[str]):
    assert inside(text) == expected


def test_a_mark_opened_again_in_each_paragraph_and_closed_once_is_one_chain_without_warning():
    text = "He said: “One.\n\n“Two.\n\n“Three.”\n\nDone."
    regions, warnings = find_regions(text, number_paragraphs(Article("x", text)))
    assert [(text[r.start : r.end], r.continued, r.continues) for r in regions] == [
        ("One.", False, True),
        ("Two.", True, True),
        ("Three.", True, False),
    ]
    assert warnings == ()


def test_an_unclosed_mark_is_named_by_its_paragraph_and_costs_no_other():
    text = "First.\n\nHere “it breaks.\n\nThen “all is well,” she said."
    assert warned(text) == ("unclosed quotation mark in paragraph 2",)
    assert inside(text) == ["all is well,"]


def test_two_broken_paragraphs_give_two_warnings():
    assert warned("An “open one.\n\nPlain.\n\nAn “open two.") == (
        "unclosed quotation mark in paragraph 1",
        "unclosed quotation mark in paragraph 3",
    )


def test_an_apostrophe_is_no_unclosed_mark():
    assert warned("The drivers' union said it's over. 'Tis late.") == ()


def test_a_region_knows_the_one_around_it():
    text = "“My mother said, ‘Go,’ and I went,” he said."
    regions, _ = find_regions(text, number_paragraphs(Article("x", text)))
    assert [r.parent for r in regions] == [-1, 0]
