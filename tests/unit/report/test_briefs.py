"""Briefs: what each section holds, that every line leads to its article's words, and what stands where nothing is."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest

from lib.model import Article, Engine, Extraction
from lib.report import Brief, Line, article_brief, comparison_brief, markdown, plain_text, web_page
from lib.review import Note, State
from lib.views.dossier import dossier_of
from tests.unit.report.briefed import choir, ferry, later, side_by_side


def every_line(brief: Brief) -> Iterator[Line]:
    waiting = [line for section in brief.sections for line in section.lines]
    while waiting:
        line = waiting.pop(0)
        yield line
        waiting[:0] = line.lines


def section(brief: Brief, title: str) -> list[str]:
    """Return a section's lines as plain text."""
    whole = plain_text(brief).split(f"\n{title.upper()}\n")[1].split("\n\n")[0]
    return whole.splitlines()


@pytest.mark.parametrize(
    ("title", "lines"),
    [
        ("How it begins", ["- First sentence: Crews reached Skerry Point at dawn on 4 May 2026. [¶1]"]),
        (
            "Who speaks",
            [
                (
                    "- Tomas Brandt: “We saw the rocks too late and nobody could have turned her” "
                    "(named person · 1 quote · 12 words · 12 in quote marks) [¶1]"
                )
            ],
        ),
        (
            "Key numbers",
            [
                "- 2 million pounds · rescue: The rescue cost 2 million pounds. - the article’s own voice [¶1]",
                "- at least 40 cars: Larkhaven Port reportedly lost at least 40 cars. - the article’s own voice [¶1]",
            ],
        ),
        ("Named, never quoted", ["Larkhaven Port (2 mentions) [¶1]"]),
        ("Places", ["Skerry Point [¶1]"]),
        ("Dates", ["4 May 2026 [¶1]"]),
        ("Hedged or relayed", ["- “reportedly”: Larkhaven Port reportedly lost at least 40 cars. [¶1]"]),
        ("To check", ["Nothing to check: every record is sure enough and has its speaker."]),
    ],
)
def test_the_sections_of_an_article(title: str, lines: list[str]) -> None:
    assert section(article_brief(dossier_of(ferry())), title) == lines


@pytest.mark.parametrize(
    ("title", "lines"),
    [
        (
            "Numbers at odds",
            [
                "- ≠ at odds  Cost of rescue: A and B are at odds",
                "  - 2 million pounds: The rescue cost 2 million pounds. - the article’s own voice [A ¶1]",
                "  - 3 million pounds: The rescue cost 3 million pounds. - the article’s own voice [B ¶1]",
            ],
        ),
        (
            "Same words, changed",
            [
                "- Tomas Brandt, in 2 articles: cue changed, shortened",
                "  - “We saw the rocks too late and nobody could have turned her” - Tomas Brandt (said) [A ¶1]",
                "  - “We saw the rocks too late” - Tomas Brandt (claimed) (cue: said → claimed) [B ¶1]",
            ],
        ),
        ("What they share", ["All name Skerry Point and Tomas Brandt."]),
        ("Who gets the floor, in words", ["Tomas Brandt (A 12 · B 6)"]),
        ("Common origin", ["No two of them share a sentence."]),
        ("Talked about, never quoted", ["Larkhaven Port (2 mentions in A) [A ¶1]"]),
    ],
)
def test_the_sections_of_a_comparison(title: str, lines: list[str]) -> None:
    assert section(comparison_brief(side_by_side(ferry(), later())), title) == lines


def test_every_line_leads_to_words_of_its_article() -> None:
    board = side_by_side(ferry(), later(), choir())
    briefs = [comparison_brief(board), *(article_brief(board.dossiers[x]) for x in board.ids)]
    for brief in briefs:
        texts = {article.id: article.text for _, article in brief.articles}
        assert brief.spots
        for spot in brief.spots:
            words = spot.span.of(texts[spot.article])
            assert words == words.strip() != ""
            assert spot.sentence.holds(spot.span)
        page = web_page([brief])
        wanted, there = re.findall(r'href="#([^"]+)"', page), re.findall(r' id="([^"]+)"', page)
        assert set(wanted) <= set(there)
        assert len(there) == len(set(there))


def test_words_shown_are_words_of_the_text_or_say_that_they_are_cut() -> None:
    dossier = dossier_of(ferry())
    text = " ".join(dossier.extraction.article.text.split())
    for line in every_line(article_brief(dossier)):
        if line.spots and line.words:
            assert line.words.strip("“”…") in text


def test_the_same_articles_give_the_same_bytes() -> None:
    for write in (plain_text, markdown, lambda brief: web_page([brief])):
        assert write(article_brief(dossier_of(ferry()))) == write(article_brief(dossier_of(ferry())))
        one, two = (comparison_brief(side_by_side(ferry(), later())) for _ in range(2))
        assert write(one) == write(two)


def test_notes_and_decisions_stand_at_their_records() -> None:
    extraction = ferry()
    number, quote = extraction.numbers[0].id, extraction.quotes[0].id
    states = {
        number: State(verdict="accepted", notes=(Note("Ask the port.", "Ines", "2026-05-05T10:00:00", 2),)),
        quote: State(verdict="accepted"),
        "number:1-2": State(verdict="rejected"),
    }
    assert section(article_brief(dossier_of(extraction), states), "Notes and decisions") == [
        "2 accepted · 1 rejected",
        "- 2 million pounds · rescue: Ask the port. - Ines, 5 May 2026 [¶1]",
    ]


def test_a_text_of_nothing_says_what_was_looked_for() -> None:
    empty = Extraction(Engine("0", "none"), Article("none", "", language="en"), (), (), (), ())
    brief = article_brief(dossier_of(empty), {})
    for part in brief.sections:
        assert part.lines or part.words or part.empty
    assert "Nobody is quoted" in plain_text(brief)
    assert "No numbers" in plain_text(brief)


def test_what_has_no_room_is_counted() -> None:
    from tests.unit.compare.conftest import build

    many = build(" ".join(f"The port sold {{{n}00 tonnes|={n}00 tonne #fish {n}}} of fish {n}." for n in range(2, 20)))
    lines = section(article_brief(dossier_of(many)), "Key numbers")
    assert len(lines) == 9
    assert lines[-1] == "- and 10 more"
