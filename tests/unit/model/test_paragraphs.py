"""Where paragraphs begin and end, and which number a reader knows them by."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lib.model import Article, Span, Zone, content_id, number_paragraphs, paragraph_of, split_paragraphs, trimmed

WRAPPED = (
    "The harbour bridge was closed on Tuesday after divers found\n"
    "cracks in two of its piers, the port authority said. Repairs\n"
    "will take six weeks, and lorries have to use the ring road.\n"
)


def shown(text: str) -> list[str]:
    return [span.of(text) for span in split_paragraphs(text)]


@pytest.mark.parametrize(
    ("text", "paragraphs"),
    [
        ("One.", ["One."]),
        ("One.\n\nTwo.", ["One.", "Two."]),
        ("One.\nTwo.", ["One.", "Two."]),
        ("  One. \n \t \n\n  Two.\n", ["One.", "Two."]),
        ("", []),
        (" \n\n ", []),
        ("Title\nBy Jane Roe\n\nOne.", ["Title", "By Jane Roe", "One."]),
        ("Title\nby Jane Roe\n\nOne.", ["Title", "by Jane Roe", "One."]),
        ("He said it was\nover.", ["He said it was\nover."]),
        (
            "At least 12 peo-\nple were killed when\na missile hit.",
            ["At least 12 peo-\nple were killed when\na missile hit."],
        ),
        (WRAPPED, [WRAPPED.strip()]),
        (f"{WRAPPED}\nNext one.", [WRAPPED.strip(), "Next one."]),
        (
            (
                "Bridge Shut After Divers Find Cracks In Two Piers\nFerry Firm Adds Boats As Drivers Queue For Hours\n"
                "Council To Vote On Ring Road Plan After Easter"
            ),
            [
                "Bridge Shut After Divers Find Cracks In Two Piers",
                "Ferry Firm Adds Boats As Drivers Queue For Hours",
                "Council To Vote On Ring Road Plan After Easter",
            ],
        ),
        (
            (
                "The bridge was closed on Monday after divers found cracks in it.\nRepairs take six weeks, it said.\n"
                "Lorries have to use the ring road until the bridge opens again."
            ),
            [
                "The bridge was closed on Monday after divers found cracks in it.",
                "Repairs take six weeks, it said.",
                "Lorries have to use the ring road until the bridge opens again.",
            ],
        ),
        ("One goes on.\u2029Two goes on.\u2028Three.", ["One goes on.", "Two goes on.", "Three."]),
        ("he said it was\u2029over and\ndone", ["he said it was", "over and\ndone"]),
        ("Related Topics\ncyclones\nferries", ["Related Topics", "cyclones", "ferries"]),
        ("- milk\n- bread\n- eggs", ["- milk", "- bread", "- eggs"]),
    ],
)
def test_paragraphs_end_at_blank_lines_and_at_line_ends_that_are_no_wrapping(text: str, paragraphs: list[str]) -> None:
    assert shown(text) == paragraphs


@given(st.text(alphabet="aA. \n\t”\u2028\u2029", max_size=80))
def test_paragraphs_hold_all_that_is_no_white_space(text: str) -> None:
    spans = split_paragraphs(text)
    inside = {i for span in spans for i in range(*span)}
    assert all(text[i].isspace() for i in set(range(len(text))) - inside)
    assert list(spans) == sorted(spans)
    for span, after in pairwise(spans):
        assert span.end <= after.start
    for span in spans:
        assert trimmed(text, *span) == span


TEXT = "Title\nBy Jane Roe\n\nKYIV (AP) - One.\n\n3 May 2026\n\nPhoto, via AFP\n\nTwo. (Reporting by Roe)\n\nRead more"


def zone(words: str, kind: str) -> Zone:
    at = TEXT.index(words)
    return Zone(at, at + len(words), kind)  # type: ignore[arg-type]


def test_readers_count_the_body_alone() -> None:
    zones = (
        zone("Title", "headline"),
        zone("By Jane Roe", "byline"),
        zone("KYIV (AP) -", "dateline"),
        zone("3 May 2026", "dateline"),
        zone("Photo, via AFP", "caption"),
        zone("(Reporting by Roe)", "credit"),
        zone("Read more", "furniture"),
    )
    numbered = number_paragraphs(Article("a", TEXT, zones=zones))
    assert [p.number for p in numbered] == [None, None, 1, None, None, 2, None]
    assert [p.number for p in number_paragraphs(Article("a", TEXT))] == [1, 2, 3, 4, 5, 6, 7]


def test_a_place_is_found_in_its_paragraph_and_between_paragraphs_in_none() -> None:
    paragraphs = number_paragraphs(Article("a", TEXT))
    for i, char in enumerate(TEXT):
        found = paragraph_of(paragraphs, i)
        holding = [p for p in paragraphs if p.start <= i < p.end]
        assert found == (holding[0] if holding else None)
        assert found is not None or char == "\n"


@pytest.mark.parametrize(("position", "kind"), [(0, None), (6, "byline"), (16, "byline"), (17, None), (999, None)])
def test_which_zone_holds_a_place(position: int, kind: str | None) -> None:
    assert Article("a", TEXT, zones=(zone("By Jane Roe", "byline"),)).zone_at(position) == kind


@pytest.mark.parametrize(
    ("start", "end", "kept"),
    [(0, 9, Span(2, 7)), (2, 7, Span(2, 7)), (0, 2, None), (3, 3, None), (7, 9, None), (0, 3, Span(2, 3))],
)
def test_a_span_without_outer_white_space(start: int, end: int, kept: Span | None) -> None:
    assert trimmed("  a b c  ", start, end) == kept


def test_the_id_of_a_text_is_the_start_of_its_digest() -> None:
    assert content_id("") == "e3b0c44298fc"
    assert content_id("a") != content_id("b")
    assert len(content_id("\ud800")) == 12
