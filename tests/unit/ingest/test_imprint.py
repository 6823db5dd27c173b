"""The outlet in a page's head: told by its place there and by how the page speaks of it, not by a list of names."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lib.ingest import read_text
from lib.model import Article

TITLE = "Lighthouse keepers refuse to leave the skerry"
STORY = (
    "Four keepers stayed on the rock on Monday although their contracts ended at midnight, the coastguard said.\n\n"
    "“Somebody has to wind the clock,” said Torvald Amsel, who has done so for nineteen years.\n\n"
    "A tender is to fetch them on Friday if the swell allows it. The lamp has burned without a fault since March."
)


def page(*head: str, story: str = STORY) -> Article:
    return read_text("\n".join(head) + "\n\n" + story)


@pytest.mark.parametrize(
    ("head", "outlet", "author"),
    [
        # beside the date
        ((TITLE, "By Edda Quist", "Skerry Packet, 4 June 2026"), "Skerry Packet", "Edda Quist"),
        ((TITLE, "By Edda Quist", "Foghorn, 4 June 2026"), "Foghorn", "Edda Quist"),
        ((TITLE, "By our own correspondent", "Foghorn, 4 June 2026, 21:15"), "Foghorn", None),
        ((TITLE, "Edda Quist", "Coastal Business Daily, 4 June 2026"), "Coastal Business Daily", "Edda Quist"),
        ((TITLE, "Foghorn · Jun 4, 2026", "by Anna Quist"), "Foghorn", "Anna Quist"),
        ((TITLE, "Rock and Reef Monthly | News | 4 June 2026", "Anna Quist"), "Rock and Reef Monthly", "Anna Quist"),
        ((TITLE, "Anna Quist, Bergen", "4 June 2026 14:30 CEST — Foghorn"), "Foghorn", "Anna Quist"),
        ((TITLE, "By Anna Quist", "The Foghorn | June 2026 issue"), "The Foghorn", "Anna Quist"),
        # between byline and date
        ((TITLE, "By Anna Quist", "Skerry Lantern", "4 June 2026"), "Skerry Lantern", "Anna Quist"),
        (
            (TITLE, "ANNA QUIST and TOM AMSEL", "Skerry Lantern", "4 June 2026"),
            "Skerry Lantern",
            "Anna Quist and Tom Amsel",
        ),
        ((TITLE, "By Anna Quist", "The Long Swell", "4 June 2026"), "The Long Swell", "Anna Quist"),
        # beside an author
        ((TITLE, "By Anna Quist | Foghorn | Jun 4, 2026, 9:14am"), "Foghorn", "Anna Quist"),
        ((TITLE, "Ylva Nkemba | Foghorn", "4 June 2026"), "Foghorn", "Ylva Nkemba"),
        ((TITLE, "By Anna Quist", "Political editor, Grey Seal", "4 June 2026"), "Grey Seal", "Anna Quist"),
        ((TITLE, "By Anna Quist", "Grey Seal Staff Writer", "4 June 2026"), "Grey Seal", "Anna Quist"),
        # above the headline
        (("Grey Seal", "", TITLE, "", "By Anna Quist", "4 June 2026"), "Grey Seal", "Anna Quist"),
        (
            ("FOGHORN", "Tales from the tidal coast", "", TITLE, "", "By Anna Quist", "4 June 2026"),
            "FOGHORN",
            "Anna Quist",
        ),
        (
            ("Grey Seal Letter — news from the rocks", "4 June 2026", "", TITLE, "", "Text by Anna Quist"),
            "Grey Seal Letter",
            "Anna Quist",
        ),
        (("Kelp & Tide, 4 June 2026", "", TITLE, "", "By Anna Quist"), "Kelp & Tide", "Anna Quist"),
        # in the headline as a browser's title gives it
        ((f"{TITLE} | Foghorn", "By Anna Quist", "4 June 2026"), "Foghorn", "Anna Quist"),
        ((f"Foghorn | News | {TITLE}", "By Anna Quist", "4 June 2026"), "Foghorn", "Anna Quist"),
        # where it was first
        (
            (TITLE, "By Anna Quist; photographs by Tom Amsel", "First published in Grey Seal, 4 June 2026"),
            "Grey Seal",
            "Anna Quist",
        ),
        (
            (TITLE, "Translated from the Danish. Published in Grey Seal, 4 June 2026", "By Anna Quist"),
            "Grey Seal",
            "Anna Quist",
        ),
    ],
)
def test_the_place_in_the_head_tells_the_outlet(head: tuple[str, ...], outlet: str, author: str | None) -> None:
    article = page(*head)
    assert (article.outlet, article.author, article.title) == (outlet, author, TITLE)


@pytest.mark.parametrize(
    "head",
    [
        ("Enforcement", "", TITLE, "", "By Anna Quist", "4 June 2026"),
        ("The Big Read", "", TITLE, "", "By Anna Quist", "4 June 2026"),
        ("Shetland County", "", TITLE, "", "By Anna Quist", "4 June 2026"),
        ("Lighthouse Strike", "", TITLE, "", "By Anna Quist", "4 June 2026"),
        (TITLE, "By Anna Quist, Bergen", "4 June 2026"),
        (TITLE, "By Anna Quist", "Bergen, 4 June 2026"),
        (TITLE, "By Anna Quist", "Bergen", "4 June 2026"),
        (TITLE, "By Anna Quist", "Europe correspondent", "4 June 2026"),
        (TITLE, "By Anna Quist", "World News", "4 June 2026"),
        (TITLE, "By Anna Quist", "Peter Amsel", "4 June 2026"),
        (TITLE, "Vessna Tarrik", "4 June 2026"),
        (TITLE, "Vessna Tarrik, Bergen, 4 June 2026"),
        ("Yttri Sandoval", "4 June 2026", "", TITLE),
        (f"{TITLE} | Opinion", "By Anna Quist", "4 June 2026"),
    ],
    ids=" / ".join,
)
def test_sections_places_posts_and_people_are_no_outlet(head: tuple[str, ...]) -> None:
    assert page(*head).outlet is None


@pytest.mark.parametrize(
    ("kicker", "sentence", "outlet"),
    [
        ("Amber Tern", "Amber Tern hired the keepers in 2019 and wants its cottages back.", None),
        ("Amber Tern", "Amsel told Amber Tern that he would stay.", "Amber Tern"),
        ("Amber Tern", "Amber Tern understands that the tender has no skipper.", "Amber Tern"),
        ("Amber Tern", "The contract, seen by Amber Tern, ends in May.", "Amber Tern"),
        ("Amber Tern", "Amber Tern had sold the rock to its own directors.", None),
    ],
)
def test_whom_a_story_keeps_naming_is_its_subject_and_whom_it_tells_is_its_outlet(
    kicker: str, sentence: str, outlet: str | None
) -> None:
    assert page(kicker, "", TITLE, "", "By Anna Quist", "4 June 2026", story=f"{STORY}\n\n{sentence}").outlet == outlet


@pytest.mark.parametrize(
    ("foot", "outlet"),
    [
        ("Amsel told the Skerry Pilot so. This newspaper has asked for the contract.", "Skerry Pilot"),
        ("Amsel told the Skerry Pilot so, and told this newspaper nothing.", None),
        ("Amsel told Kestrel FM so.", None),
        ("Amsel told the Pilot so.\n\nCall us? Email desk@dailypilot.example", "Daily Pilot"),
        ("Amsel told The Pilot so.\n\nCall us? Email desk@dailypilot.example", "The Pilot"),
        ("Amsel told the Pilot so.\n\nCall us? Email desk@kelpnews.example", None),
    ],
)
def test_a_page_names_its_own_outlet_in_passing(foot: str, outlet: str | None) -> None:
    assert page(TITLE, "By Anna Quist", "4 June 2026", story=f"{STORY}\n\n{foot}").outlet == outlet


@pytest.mark.parametrize(
    ("line", "author"),
    [
        ("By Vessna Tarrik, Bergen and Oke Lindqvist-Rao, Oslo", "Vessna Tarrik and Oke Lindqvist-Rao"),
        ("Vessna Tarrik & Oke Lindqvist", "Vessna Tarrik & Oke Lindqvist"),
        ("Vessna Tarrik, Bergen", "Vessna Tarrik"),
        ("Vessna Tarrik, Bergen, 4 June 2026", "Vessna Tarrik"),
        ("VESSNA TARRIK and OKE LINDQVIST", "Vessna Tarrik and Oke Lindqvist"),
        ("Words: Vessna Tarrik", "Vessna Tarrik"),
        ("Por Vessna Tarrik", "Vessna Tarrik"),
        ("Von Vessna Tarrik", "Vessna Tarrik"),
        ("Grand Rapids, Michigan, 4 June 2026", None),
        ("North West Wales correspondent", None),
    ],
)
def test_authors_are_named_without_role_and_place(line: str, author: str | None) -> None:
    assert page(TITLE, line).author == author


@pytest.mark.parametrize(
    "lines",
    [
        ("Anna Quist|Grey Seal|4 June 2026",),
        ("Anna Quist // Grey Seal // 4 June 2026",),
        ("By Anna Quist", "Grey Seal—4 June 2026"),
        ("By Anna Quist", "Grey Seal", "4-Jun-2026"),
        ("By Anna Quist", "Grey Seal", "Posted 4 June 2026 in Coast"),
        ("By Anna Quist", "Grey Seal (Bergen)", "4 June 2026"),
        ("Anna Quist in Bergen for Grey Seal", "4 June 2026"),
        ("Grey Seal", "Anna Quist", "4 June 2026"),
        ("Story: Anna Quist", "Photos: Tom Amsel", "Grey Seal, 4 June 2026"),
        ("Coast reporter Anna Quist", "Grey Seal, 4 June 2026"),
        ("By Anna Quist and agencies", "Grey Seal, 4 June 2026"),
        ("By Dr Anna Quist", "Grey Seal, 4 June 2026"),
        ("Grey Seal, 4 June 2026, by Anna Quist",),
        ("Grey Seal | By Anna Quist | 4 June 2026",),
        ("By Anna Quist. Grey Seal, 4 June 2026.",),
        ("Anna Quist | Coast reporter | Grey Seal | 4 June 2026",),
        ("By Anna Quist", "A Grey Seal investigation", "4 June 2026"),
        ("Vessna Tarrik", "Grey Seal, 4 June 2026"),
    ],
    ids=" / ".join,
)
def test_one_head_in_many_forms(lines: tuple[str, ...]) -> None:
    article = page(TITLE, *lines)
    author = "Vessna Tarrik" if "Vessna Tarrik" in lines else "Anna Quist"
    assert (article.outlet, article.author, article.published) == ("Grey Seal", author, "2026-06-04")


@pytest.mark.parametrize(
    "head",
    [
        (f"Headline: {TITLE}", "Byline: Anna Quist", "Publication: Grey Seal", "Date: 4 June 2026"),
        (f"Title: {TITLE}", "Author: Anna Quist", "Source: Grey Seal", "Section: Coast", "Published: 2026-06-04"),
        (f"# {TITLE}", "", "**By Anna Quist**", "", "*Grey Seal, 4 June 2026*"),
    ],
    ids=" / ".join,
)
def test_notes_and_archives_label_or_set_their_lines(head: tuple[str, ...]) -> None:
    article = page(*head)
    found = (article.title, article.outlet, article.author, article.published)
    assert found == (TITLE, "Grey Seal", "Anna Quist", "2026-06-04")


def test_one_labelled_line_is_no_labelled_head() -> None:
    assert (
        page("Title: the last keeper of the skerry", "", "By Anna Quist").title
        == "Title: the last keeper of the skerry"
    )


@pytest.mark.parametrize(
    ("foot", "outlet", "author", "published"),
    [
        ("— Anna Quist, Skerry Packet", "Skerry Packet", "Anna Quist", None),
        ("Anna Quist\nSkerry Packet\n4 June 2026", "Skerry Packet", "Anna Quist", "2026-06-04"),
        ("By Anna Quist. Published in Skerry Packet on 4 June 2026.", "Skerry Packet", "Anna Quist", "2026-06-04"),
        ("— Tom Amsel (@amsel) 4 June 2026", None, None, None),
        ("Anna Quist", None, None, None),
    ],
)
def test_the_foot_signs_what_the_head_does_not(
    foot: str, outlet: str | None, author: str | None, published: str | None
) -> None:
    article = page(TITLE, story=f"{STORY}\n\n{foot}")
    assert (article.outlet, article.author, article.published) == (outlet, author, published)


@pytest.mark.parametrize(
    ("foot", "outlet"),
    [
        ("Anna Quist covers the outer skerries for Grey Seal.", "Grey Seal"),
        ("Anna Quist is a staff reporter at Foghorn.", "Foghorn"),
        ("Quist is the coast correspondent of the Skerry Packet.", "Skerry Packet"),
        ("Anna Quist covers the coast for the Packet.", None),
        ("Anna Quist teaches geography for Bergen Summer School.", None),
        ("Torvald Amsel is a reporter at Foghorn.", None),
        ("This article first appeared in Grey Seal.", "Grey Seal"),
        ("Originally published in the Grey Seal on 3 June.", "Grey Seal"),
    ],
)
def test_the_last_lines_say_for_whom_an_author_writes(foot: str, outlet: str | None) -> None:
    assert page(TITLE, "By Anna Quist", "4 June 2026", story=f"{STORY}\n\n{foot}").outlet == outlet


def test_a_name_after_a_dash_at_the_end_wrote_what_nobody_else_signs() -> None:
    assert page(TITLE, "4 June 2026", story=f"{STORY}\n\n— Vessna Tarrik").author == "Vessna Tarrik"
    assert page(TITLE, "By Anna Quist", story=f"{STORY}\n\n— Vessna Tarrik").author == "Anna Quist"


@pytest.mark.parametrize(
    ("line", "published"),
    [
        ("Publicado el 4 de junio de 2026 a las 09:15", "2026-06-04"),
        ("4. Juni 2026", "2026-06-04"),
        ("Le 4 juin 2026 à 10h20, mis à jour le 5 juin 2026", "2026-06-04"),
        ("4 giugno 2026", "2026-06-04"),
        ("Jeudi 4 juin 2026", "2026-06-04"),
        ("4 Juni 2026", "2026-06-04"),
        ("4 Jun 26", "2026-06-04"),
        ("Thu 4 Jun ’26 | 10:15", "2026-06-04"),
        ("4 keepers 2026", None),
        ("On 4 June 26 lamps went out", None),
    ],
)
def test_dates_in_other_languages_and_with_short_years(line: str, published: str | None) -> None:
    assert page(TITLE, line).published == published


def test_the_line_that_names_the_outlet_is_a_byline() -> None:
    article = page("Grey Seal", "", TITLE, "", "By Anna Quist", "Foghorn", "4 June 2026")
    assert article.outlet == "Grey Seal"
    assert article.zone_at(0) == "byline"


@settings(max_examples=60, deadline=None)
@given(
    st.lists(
        st.sampled_from(
            ["Grey Seal", "By Anna Quist", "4 June 2026", "|", ",", "told", "The", "\n", "\n\n", TITLE, "©", "— "]
        )
    )
)
def test_any_head_is_read(pieces: list[str]) -> None:
    article = read_text(" ".join(pieces) + "\n\n" + STORY)
    assert article.outlet is None or article.outlet.casefold() in article.text.casefold()
