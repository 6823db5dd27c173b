"""What a page says between, beside and below the paragraphs of its story."""

from __future__ import annotations

import pytest

from lib.ingest import read_text, sample_texts
from lib.ingest.layout import find_layout
from lib.model import number_paragraphs
from tests.unit.ingest.harbour_page import MORE, PARAGRAPHS, STORY, kind_of, kinds_in, page


def test_links_after_read_more_belong_to_it() -> None:
    article = read_text(f"{page('Read more:')}\n\nRead more:\nWho owns the port?\n5 Bridges You Should See\n")
    assert [article.text[z.start : z.end] for z in article.zones if z.kind == "furniture"][-3:] == [
        "Read more:",
        "Who owns the port?",
        "5 Bridges You Should See",
    ]


def test_headings_inside_the_story_are_marked_but_lists_and_transcripts_are_not() -> None:
    heading = read_text(page("What happens next"))
    assert kind_of(heading, "What happens next") == "headline"
    turns = "Host: And the ferry?\n\nSorley: No\n\nHost: Never\n\nSorley: Never\n\nHost: Thank you"
    assert {z.kind for z in read_text(page(turns)).zones} == {"headline"}
    assert len(read_text(page(turns)).zones) == 1


def test_a_credit_that_ends_a_paragraph_leaves_the_paragraph() -> None:
    article = read_text(f"{STORY} {MORE} (Reporting by Jane Roe; Editing by Jo Field)")
    assert [article.text[z.start : z.end] for z in article.zones] == ["(Reporting by Jane Roe; Editing by Jo Field)"]


def test_the_page_round_a_sample_has_no_paragraph_number() -> None:
    plain = {
        name: [p.span.of(text)[:14] for p in number_paragraphs(read_text(text)) if p.number is None]
        for name, text in sample_texts()
    }
    assert plain == {
        "1_tidewire.txt": ["At least 340 p", "By Callum Bair", "March 2, 2026 ", "(Reporting by "],
        "2_northern_register.txt": [
            "“You could hea",
            "By Isla Mackay",
            "The Northern R",
            "Photograph: To",
            "Additional rep",
            "Read more: Who",
        ],
        "3_thistle_dispatch.txt": [
            "The Dam That C",
            "by Greg Tulloc",
            "Posted 4 March",
            "Sandbags outsi",
            "Read more:",
            "Ten Questions ",
            "Who Owns Your ",
        ],
    }


@pytest.mark.parametrize(
    "line",
    [
        "Jump to comments",
        "Load more posts",
        "2,114 viewing this page",
        "Get alerts",
        "Add as preferred on Google",
        "Prefer the Harbour Post on Google",
        "Copied to clipboard",
        "See subscription options",
        "Article voiceover",
        "Kindly share this story:",
        "Rail fares go up for a third time in a year",
        "Why the port of Kelmar is growing",
        "We would rather be late than sorry",
        "‘We would rather be late than sorry’",
        "Stay informed! Follow the Harbour Post on WhatsApp for updates, podcasts and exclusive offers.",
        "Register for a free account to read three articles a month and get our newsletter by email.",
        "Harbour Post is a registered charity in England and Wales.",
        "Nous utilisons des cookies pour améliorer votre expérience.",
    ],
)
def test_a_line_between_paragraphs_that_is_the_page_s_own_is_marked(line: str) -> None:
    assert kinds_in(line, MORE, PARAGRAPHS[3] + " She did.")[line] == "furniture"


@pytest.mark.parametrize(
    "line",
    [
        "Watch it again and you will see the crack widen.",
        "Share the road, the signs say.",
        "Read the report, and you will find no mention of ferries.",
        "Follow the water and you will find the crack.",
        "Subscribe now, they all say. Nobody asks why you left.",
        "The port declined to comment.",
        "And the ferry?",
        "Nobody was hurt.",
        "- Amber warning for wind until 21:00",
        "Harbour Rovers 24",
        "The repair is expected to cost £4m, and the port says that it will need a further loan of",
    ],
)
def test_a_line_of_the_story_is_left_alone_however_much_it_looks_like_a_page(line: str) -> None:
    assert kinds_in(line, MORE)[line] is None


def test_below_the_story_everything_is_the_page_s() -> None:
    foot = [
        "Most read",
        "Man finds ring in loaf",
        "Who pays when your car is flooded?",
        "Before you go, a word about money. We have no owner, and your support keeps our newsletter free for all readers.",
        "Give once",
        "€15",
        "Partager",
        "Bob from the allotment",
        "2 hours ago",
        "Lovely bridge, I used to fish off it with my dad.",
        "Reply",
        "Sally T.",
        "3 hours ago",
        "Nobody asked the fish.",
        "Reply",
        "© 2026 Harbour Media",
        "Site powered by Webvision",
    ]
    kinds = kinds_in(*foot)
    assert [line for line in foot if kinds[line] not in {"furniture", "dateline"}] == []


@pytest.mark.parametrize("label", ["Most read", "Top stories", "Read more", "Recommended", "Topics"])
def test_a_box_of_links_inside_the_story_does_not_end_it(label: str) -> None:
    links = ["Man finds wedding ring in a loaf of bread", "Storm could bring six inches of snow by Sunday"]
    rest = [MORE, "Sorley said that she had told the minister in March.", "Nobody at the ministry would talk."]
    kinds = kinds_in(label, *links, *rest)
    assert [kinds[line] for line in links] == ["furniture", "furniture"]
    assert [kinds[line] for line in rest] == [None, None, None]


def test_a_text_of_unfinished_lines_is_no_page_of_links() -> None:
    lines = [f"The ferry of {name} goes out at dawn with the nets" for name in ("Anna", "Bela", "Cora", "Dora", "Edda")]
    article = read_text("\n".join(["Songs of the harbour", "They sang of ferries.", *lines]))
    assert {article.zone_at(article.text.index(line)) for line in lines} == {None}


def test_every_line_that_no_list_knows_is_marked_by_a_rule_that_has_a_name() -> None:
    layout = find_layout(
        "\n".join(["Cracks close harbour bridge", *PARAGRAPHS, "Load more posts", "€15", "© 2026 Harbour"])
    )
    assert [layout.rules.get(i) for i in range(5, 8)] == ["a page's own words", "below the story's end", None]
