"""What is marked as no part of the story, and what is left alone."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lib.ingest import read_text, sample_texts
from lib.ingest.layout import find_layout
from lib.model import Article, number_paragraphs

STORY = (
    "The harbour bridge was closed on Tuesday after divers found cracks in its piers, the port authority said.\n\n"
    "“We would rather be late than sorry,” said its director, Anna Sorley, who expects repairs to take six weeks."
)
MORE = "Ferries will run every 20 minutes until the bridge opens again, and lorries have to use the ring road."

FURNITURE = """
Advertisement
ADVERTISEMENT - SCROLL TO CONTINUE
Story continues below advertisement
Article continues after ad
Sponsored content
Home > News > Harbour
Home / Local news / Harbour
Share
Share this article
Share on Facebook
Facebook Twitter WhatsApp Email
Share: Facebook | X | LinkedIn | Copy link
Copy link
Print
Save
3 min read
5 minute read
2 hours ago
12 hrs ago
Listen to this article
Listen (4 min)
Read more
Read more: Why the port is growing
READ MORE: Ten bridges that need work
Read next
Read also: The harbour in pictures
Also read: Ferries through the years
Related: Bridge was inspected in May
Related articles
More on this story
Most read
Trending now
Recommended for you
You may also like
See also: Port authority accounts
Don't miss: our guide to the ring road
Sign up
Sign up for our newsletter
Sign up to our daily briefing
Get the latest news straight to your inbox
Subscribe now
Subscribe to continue reading
Already a subscriber? Log in
Enter your email address
By signing up you agree to our terms
You can unsubscribe at any time.
Support independent journalism
Become a member
Donate
We use cookies to improve your visit. Accept all
This site uses cookies.
Accept all cookies
Manage preferences
Cookie policy
Privacy policy
Terms of use
© 2026 Harbour Media Ltd
Copyright 2026 The Harbour Post. All rights reserved.
All rights reserved. This material may not be published, broadcast, rewritten or redistributed.
1,204 Comments
12 comments
Leave a comment
Join the conversation
View comments (31)
Be the first to comment
Follow us on Facebook
Follow @harbourpost
Follow the author
Download our app
Got a story? Email news@harbour.example
Do you have information? Write to us
Have you been affected by the closure? Tell us
This story has been updated.
This is a developing story. Check back for updates.
An earlier version of this article misnamed the bridge.
Correction: An earlier version gave a wrong date.
Tags: bridges, ports
Topics: Transport
Filed under: Local
Skip to content
Back to top
Next article
View gallery
View image in fullscreen
1 of 12
Play video
Watch: Divers at work
Live updates: closure of the bridge
BREAKING NEWS
PRESS RELEASE
FOR IMMEDIATE RELEASE
Notes to editors
Media contact: Jo Field, 01632 960 001
For more information, contact the press office
ENDS
-ends-
###
About the author
Loading…
Our Standards: The principles we work by
Hide caption
Comments are closed
Most viewed
Show more
147 View comments
4-Minute Listen
6-minute read
Heard on Morning Edition
Do YOU know a rogue landlord? Email tips@harbour.example or call 0800 555 0199
Jane Roe covers health for the Courier. Reach her at 330-555-0117.
DOI: 10.5555/apc.2026.0114
https://doi.org/10.5555/apc.2026.0114
@janeroe
___
* * *
KEY POINTS
Readers like you keep the Harbour Post free. Support us from €5 a month
This is a rush transcript and may contain errors.
Jo Field, Harbour: +44 1632 960 001, j.field@harbour.example
Investor contact: Jo Field, 01632 960 001
Is this page useful?
17 thoughts on “Cracks close harbour bridge”
Republish this story
14:32
21.12 GMT
8:55 p.m.
Sat 14 Feb 2026, 00:12
""".strip().split("\n")

PICTURES = """
The bridge on Tuesday, via AFP
Divers beside the second pier (AP Photo/Jane Roe)
Divers beside the second pier. Photo: Jane Roe
Lorries wait at the ring road. Photograph: Jane Roe/Harbour Images
Lorries wait at the ring road [Jane Roe/Reuters]
Lorries wait at the ring road. Credit: Getty Images
Divers carry a beam from the bridge in Harbour Town, Friday, Feb. 13, 2026. (Jane Roe/Halyard via AP)
Lorries wait at the ring road on May 2, 2026. (Jane Roe/Harbour Post)
Anna Sorley had to leave her car behind. (Harbour News: Jane Roe)
The bridge was built in 1974. Jane Roe/Harbour Radio hide caption
Cracks in the second pier. Image credit: J. Roe
Illustrations by Jane Roe
Anna Sorley in March. REUTERS/Jane Roe
FILE PHOTO: The bridge in 2019
FILE - The bridge in 2019.
Pictured: Anna Sorley
Image caption The bridge was built in 1974
(Getty Images)
Getty Images
Photo by Jane Roe
Photograph: Jane Roe/The Harbour Post
Image source, Getty Images
AFP via Getty Images
(Reporting by Jane Roe; Editing by Jo Field)
Additional reporting by Jo Field
Reporting by Jane Roe in Harbour Town, editing by Jo Field
The Associated Press contributed to this report.
Jane Roe in London contributed reporting.
With files from The Canadian Press
Compiled by Jo Field
Photography by Jane Roe
""".strip().split("\n")

SENTENCES = """
Share prices fell for a third day on Wednesday.
Shares in the ferry company rose 4%.
Related costs came to £3m, the port said.
Read more than one report and you will find more than one number.
By Tuesday the queue was nine miles long.
By law, every pier must be inspected each year.
By contrast, the old bridge never closed.
Watch out for lorries, the police told drivers.
Sign language interpreters were there too.
Subscribers to the ferry were told by text message.
Follow-up inspections are due in May.
Comments by the minister angered drivers.
More than 400 people had to walk.
Most of them read the notice too late.
Live wires were found under the deck.
Updated figures showed 43 cracks.
Published accounts put the cost at 12 million pounds.
Source protection is a duty, the court held.
First published in 1925, the harbour chart is still in use.
By continuing to fund the repair, Berlin sent a signal.
Advertising revenue fell by 6%.
Sponsored by the port, the race drew 3,000 runners.
Related or not, the two faults were found on one day.
An earlier version of this bill was rejected in March.
He told The Associated Press that nobody was hurt.
The photo, taken by a diver, shows a crack as wide as a hand.
“We have 12 comments to make,” Sorley said.
Home to 3,000 people, the harbour district is now cut off.
Next week the council will vote.
Print was dead, they said, and then came the flood.
Image matters to the port, which spent £2m on its name.
Pictures of the crack spread on Facebook and X within minutes.
The agency had no comment.
"I can't comment," he said via Telegram.
NATO - which paid for the piers - did not reply.
Editing by machine is no longer rare in newsrooms, she said.
Reporting by hospitals is patchy, the study found.
Credit ratings were cut on Friday.
Use of this road rose by a fifth.
Breaking news reached him at sea.
The ferry, the Anna S, sailed at 7:40 a.m. on 3 May 2024.
They were told by video link.
Anyone with information is asked to call detectives on 01632 960 001.
He wrote to anna.sorley@harbour.example on Monday, and had no answer.
Support for the port fell to 31% in the poll.
Support The Harbour was the slogan on every wall that week.
Do you know what they told us? Nothing, she said.
Posted to Kyiv in March, she learned the language in a year.
Presented by the mayor as a gift, the boat turned out to be on loan.
Reach for the rope, the captain told them.
Call it what you like, the ferry is late.
Get the piers fixed, the minister told the board.
The journal retracted the paper in May.
Jane Roe is a teacher in Harbour Town and saw the bridge move.
Part of the deck fell into the water.
Thank you for reading the statement, the judge told him.
Who is right?
Nobody knows.
""".strip().split("\n")


def page(line: str) -> str:
    return f"Cracks close harbour bridge\n\n{STORY}\n\n{line}\n\n{MORE}"


def kind_of(article: Article, line: str) -> str | None:
    at = article.text.index(f"\n{line}\n") + 1
    kinds = {article.zone_at(i) for i in range(at, at + len(line)) if not article.text[i].isspace()}
    return kinds.pop() if len(kinds) == 1 else "mixed"


@pytest.mark.parametrize("line", FURNITURE)
def test_page_furniture_is_marked(line: str) -> None:
    assert kind_of(read_text(page(line)), line) in {"furniture", "headline", "dateline"}


@pytest.mark.parametrize("line", PICTURES)
def test_captions_and_credits_are_marked(line: str) -> None:
    assert kind_of(read_text(page(line)), line) in {"caption", "credit"}


@pytest.mark.parametrize("line", SENTENCES)
def test_sentences_are_left_alone(line: str) -> None:
    assert kind_of(read_text(page(line)), line) is None


@pytest.mark.parametrize(
    ("opening", "dateline"),
    [
        ("KYIV, Aug 28 (Reuters) - Two men were held.", "KYIV, Aug 28 (Reuters) -"),
        ("NEW YORK (AP) — Two men were held.", "NEW YORK (AP) —"),
        ("LONDON — Two men were held.", "LONDON —"),
        ("SYRACUSE, N.Y. - Two men were held.", "SYRACUSE, N.Y. -"),
        ("STRATHORRAN, Scotland, March 2 (Tidewire) - Two men.", "STRATHORRAN, Scotland, March 2 (Tidewire) -"),
        ("Paris, 3 May 2024 (AFP) – Two men were held.", "Paris, 3 May 2024 (AFP) –"),
        ("Washington (AFP) – Two men were held.", "Washington (AFP) –"),
        ("GENEVA/LONDON, May 5 (Reuters) - Two men.", "GENEVA/LONDON, May 5 (Reuters) -"),
        ("(CNN) -- Two men were held.", "(CNN) --"),
        ("NEW YORK, Oct. 3, 2026 /PRNewswire/ -- Two men.", "NEW YORK, Oct. 3, 2026 /PRNewswire/ --"),
        ("Beijing, Oct. 3 (Xinhua) -- Two men.", "Beijing, Oct. 3 (Xinhua) --"),
        ("UNITED NATIONS — Two men were held.", "UNITED NATIONS —"),
        ("SÃO PAULO, May 5 (Reuters) - Two men.", "SÃO PAULO, May 5 (Reuters) -"),
        ("NATO - which paid for it - did not reply.", None),
        ("UPDATE - Two men were held.", None),
        ("Anna Sorley - who runs the port - was away.", None),
        ("The port (AP Moller) - one of three - was shut.", None),
        ("DIVER: Two men were held.", None),
        ("Two men were held.", None),
    ],
)
def test_the_dateline_is_marked_and_the_sentence_after_it_is_not(opening: str, dateline: str | None) -> None:
    article = read_text(f"Cracks close harbour bridge\n\n{opening} Nobody was hurt on the bridge.\n\n{MORE}")
    found = [article.text[z.start : z.end] for z in article.zones if z.kind == "dateline"]
    assert found == ([dateline] if dateline else [])


@pytest.mark.parametrize(
    ("head", "kinds"),
    [
        ("Cracks close bridge", ["headline"]),
        ("Cracks Close Harbour Bridge After Divers Find Damage.", ["headline"]),
        ("Who will pay for the harbour bridge?", ["headline"]),
        ("Cracks close bridge\nBy Jane Roe", ["headline", "byline"]),
        ("Cracks close bridge\nby Jane Roe", ["headline", "byline"]),
        ("Cracks close bridge\n\nJane Roe\nTransport correspondent", ["headline", "byline", "byline"]),
        ("Cracks close bridge\nJane Roe in Harbour Town", ["headline", "byline"]),
        ("Cracks close bridge\nBy JANE ROE and JO FIELD | The Harbour Post", ["headline", "byline"]),
        ("Cracks close bridge\nHarbour Post, 3 May 2026", ["headline", "byline"]),
        ("Cracks close bridge\nPublished 3 May 2026, 10:12 BST", ["headline", "dateline"]),
        ("Cracks close bridge\nSix weeks of repairs ahead for drivers", ["headline", "headline"]),
        ("WORLD\nCracks close bridge in Europe\nBy Jane Roe", ["furniture", "headline", "byline"]),
        ("Cracks close it. Again.\nBy Jane Roe", ["headline", "byline"]),
        ("Cracks close it!\nSix weeks of repairs lie ahead.\nBy Jane Roe", ["headline", "headline", "byline"]),
        ("Cracks close it: live!\nPublished: 10:12, 3 May 2026", ["headline", "dateline"]),
        ("In pictures: cracks in the bridge\n3 May 2026", ["headline", "dateline"]),
        ("Harbour Authority\nPress release\nCracks close the harbour bridge", ["byline", "furniture", "headline"]),
    ],
)
def test_the_head_of_a_page(head: str, kinds: list[str | None]) -> None:
    article = read_text(f"{head}\n\n{STORY}")
    lines = [line for line in head.split("\n") if line]
    assert [article.zone_at(article.text.index(line)) for line in lines] == kinds


@pytest.mark.parametrize(
    "text",
    [
        STORY,
        "The bridge is closed - something the port will not admit, at least in public...\n\n" + STORY,
        "just one line without a stop",
        "3 May 2026\nUnion calls a strike.\n10 May 2026\nTalks fail again.\n12 May 2026\nThe port closes.\n" + STORY,
        STORY + "\n\nBy Jane Roe\n3 May 2026",
        "The bridge is shut.\n\nNobody is sure why.\n\nBy Jane Roe",
        "HOST: Why did you close it?\nSORLEY: We found cracks in two piers, and we had no choice.\nHOST: Who pays?",
        "KYIV, Aug 28 (Reuters) - At least 12 peo-\nple were killed and 48 wounded on Monday when\na missile hit.",
    ],
)
def test_a_text_that_begins_with_its_story_has_no_headline(text: str) -> None:
    article = read_text(text)
    assert article.title is None
    assert "headline" not in {zone.kind for zone in article.zones}


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


PARAGRAPHS = (
    "Divers found cracks in two piers of the harbour bridge on Tuesday, the port authority said in a statement.",
    "“We would rather be late than sorry,” said its director, Anna Sorley, who expects repairs to take six weeks.",
    "The bridge was built in 1974 and carries 9,000 lorries a day to the terminals on the far side of the water.",
    "Sorley said that ferries would run every 20 minutes until the bridge opened again, at no cost to drivers.",
)


def kinds_in(*lines: str) -> dict[str, str | None]:
    """The kind of each line of a page with a headline, four paragraphs and the given lines below."""
    text = "\n".join(["Cracks close harbour bridge", *PARAGRAPHS, *lines])
    article = read_text(text)
    return {line: article.zone_at(text.rindex(line) + len(line) // 2) for line in lines}


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


@pytest.mark.parametrize(
    ("above", "title"),
    [
        (["News", "Sport", "Weather", "Traffic", "Book a place at our winter fair in town"], "Cracks close harbour bridge"),
        (["You are here: Home / News / Cracks close harbour bridge"], "Cracks close harbour bridge"),
        (["iPlay", "Sounds", "InDepth", "Wales", "Cymru", "North", "South", "East", "War", "Money", "Earth", "Ideas", "Bits"],
         "Cracks close harbour bridge"),
    ],
    ids=["a promotion", "a trail", "a long menu"],
)  # fmt: skip
def test_the_headline_is_what_the_story_speaks_of(above: list[str], title: str) -> None:
    article = read_text("\n".join([*above, "Cracks close harbour bridge", *PARAGRAPHS]))
    assert article.title == title
    assert {article.zone_at(article.text.index(line)) for line in above} == {"furniture"}


def test_the_name_that_a_page_repeats_is_its_outlet() -> None:
    top, foot = ["Open Well", "News"], ["Support Open Well", "More from Open Well", "Privacy policy"]
    article = read_text("\n".join([*top, "Cracks close harbour bridge", *PARAGRAPHS, *foot]))
    assert article.outlet == "Open Well"
    assert read_text("\n".join([*top, "Cracks close harbour bridge", *PARAGRAPHS, *foot[2:]])).outlet is None


def test_every_line_that_no_list_knows_is_marked_by_a_rule_that_has_a_name() -> None:
    layout = find_layout(
        "\n".join(["Cracks close harbour bridge", *PARAGRAPHS, "Load more posts", "€15", "© 2026 Harbour"])
    )
    assert [layout.rules.get(i) for i in range(5, 8)] == ["a page's own words", "below the story's end", None]


PIECES = st.sampled_from([*FURNITURE, *PICTURES, *SENTENCES, "By Jane Roe", "KYIV, Aug 28 (Reuters) - Rain.", "\n", ""])


@settings(max_examples=150, deadline=None)
@given(st.lists(st.one_of(PIECES, st.text(max_size=40)), min_size=1, max_size=25).map("\n".join))
def test_zones_lie_in_the_text_in_order_without_overlap(text: str) -> None:
    if not any(c.isprintable() and not c.isspace() for c in text.replace("\ufeff", "")):
        return
    article = read_text(text)
    last = 0
    for zone in article.zones:
        assert last <= zone.start < zone.end <= len(article.text)
        assert not article.text[zone.start].isspace()
        last = zone.end


def test_a_labelled_headline_above_its_byline_heads_a_live_report() -> None:
    text = (
        "Live updates: harbour bridge shut after cracks are found; ferries full\n\nBy Jane Roe and Kofi Mensah\n"
        "Updated 3 May 2026, 8:05 p.m.\n\nWhat to know\n• The bridge carries 40,000 cars a day\n"
        "• Ferries run every ten minutes\n\n8:05 p.m.\nEvening briefing\nThe bridge was closed at noon, the council said. "
        "Engineers found cracks in two of its piers on Sunday."
    )
    article = read_text(text)
    assert article.title == "Live updates: harbour bridge shut after cracks are found; ferries full"
    assert not [zone for zone in article.zones if zone.kind == "furniture"]
