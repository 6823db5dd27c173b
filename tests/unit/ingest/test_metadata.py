"""Title, outlet, author and date from the text alone, and where each came from."""

from __future__ import annotations

import pytest

from lib.ingest import read_text, sample_texts

BODY = (
    "The harbour bridge was closed on Tuesday after divers found cracks in its piers, the port authority said.\n\n"
    "“We would rather be late than sorry,” said its director, Anna Sorley."
)


@pytest.mark.parametrize(
    ("line", "author", "outlet"),
    [
        ("By Jane Roe", "Jane Roe", None),
        ("by Jo Bloggs for The Harbour Post", "Jo Bloggs", "The Harbour Post"),
        ("By Jane Roe, Industry reporter, Harbour Echo", "Jane Roe", "Harbour Echo"),
        ("By Jane Roe, Political Editor", "Jane Roe", None),
        ("By Jane Roe and Jo Bloggs", "Jane Roe and Jo Bloggs", None),
        ("By Jane Roe, Jo Bloggs and Ann Other", "Jane Roe, Jo Bloggs and Ann Other", None),
        ("By Jane Roe in Kyiv and Jo Bloggs in London", "Jane Roe and Jo Bloggs", None),
        ("By Eleanor van der Berg in The Hague", "Eleanor van der Berg", None),
        ("By Mei-Ling O’Brien", "Mei-Ling O’Brien", None),
        ("By J. K. Roe", "J. K. Roe", None),
        ("BY JANE ROE | BBC News", "Jane Roe", "BBC News"),
        ("By Jane Roe, CNN", "Jane Roe", "CNN"),
        ("By Jane Roe • Published 3 May 2026", "Jane Roe", None),
        ("By Jane Roe (The Harbour Times)", "Jane Roe", "The Harbour Times"),
        ("Words by Jane Roe", "Jane Roe", None),
        ("Written by Jane Roe", "Jane Roe", None),
        ("Story by Jane Roe", "Jane Roe", None),
        ("Alice Sorley North of England correspondent", "Alice Sorley", None),
        ("By Alice Sorley Health and science correspondent", "Alice Sorley", None),
        ("Mary Beth Sorley Political editor", "Mary Beth Sorley", None),
        ("Eleanor van der Berg Europe correspondent", "Eleanor van der Berg", None),
        ("Jane Roe Political editor and Jo Bloggs", "Jane Roe and Jo Bloggs", None),
        ("By Jane Roe and Jo Bloggs, health reporters", "Jane Roe and Jo Bloggs", None),
        ("By Jane Roe Crime Reporter, Harbour Echo", "Jane Roe", "Harbour Echo"),
        ("EXCLUSIVE by Jane Roe, Crime Editor", "Jane Roe", None),
        ("EXCLUSIVE BY JANE ROE", "Jane Roe", None),
        ("Posted by Jane Roe on February 15, 2026 | 41 comments", "Jane Roe", None),
        ("3 May 2026 | By Jane Roe", "Jane Roe", None),
        ("3 May 2026 by Jane Roe", "Jane Roe", None),
        ("Jane Roe · Harbour News · Posted: May 3, 2026 4:00 AM EST", "Jane Roe", "Harbour News"),
        ("Grand Rapids, 3 May 2026", None, None),
        ("From: Department for Bridges", None, "Department for Bridges"),
        ("Posted by Harbour Police on 3 May 2026", None, "Harbour Police"),
        ("Transport correspondent", None, None),
        ("By Reuters", None, "Reuters"),
        ("By Harbour Post staff", None, "Harbour Post"),
        ("By our transport correspondent", None, None),
        ("Jane Roe in Kyiv", "Jane Roe", None),
        ("Jane Roe, Transport correspondent", "Jane Roe", None),
        ("Jane Roe", "Jane Roe", None),
        ("The Guardian", None, "The Guardian"),
        ("(Reporting by Jane Roe in Kyiv; Editing by Jo Bloggs)", "Jane Roe", None),
    ],
)
def test_who_wrote_and_for_whom(line: str, author: str | None, outlet: str | None) -> None:
    article = read_text(f"Cracks close the harbour bridge\n{line}\n\n{BODY}")
    assert (article.author, article.outlet) == (author, outlet)


@pytest.mark.parametrize(
    "line",
    ["By Tuesday Night The Queue Was Long", "By Law, Bridges Close", "By Sea And By Air", "By the harbour wall"],
)
def test_not_every_line_with_by_names_an_author(line: str) -> None:
    assert read_text(f"Cracks close the harbour bridge\n{line}\n\n{BODY}").author is None


@pytest.mark.parametrize(
    ("line", "published"),
    [
        ("Aug 28, 2026 9:12 AM GMT", "2026-08-28"),
        ("28 August 2026, 18:00", "2026-08-28"),
        ("Friday, August 28th, 2026", "2026-08-28"),
        ("Fri 28 Aug 2026 18.00 BST", "2026-08-28"),
        ("2026-08-28", "2026-08-28"),
        ("2026-08-28T18:00:00Z", "2026-08-28"),
        ("28/08/2026", "2026-08-28"),
        ("08/28/2026 6:00 PM", "2026-08-28"),
        ("28.8.2026 18:00", "2026-08-28"),
        ("7.8.2026", "2026-08-07"),
        ("7/8/2026", None),
        ("31 February 2026", None),
        ("Published: 28 Aug 2026 | Updated: 30 Aug 2026", "2026-08-28"),
        ("Updated 5:12 PM EDT, Fri August 28, 2026", "2026-08-28"),
        ("Posted on August 28, 2026", "2026-08-28"),
        ("Last updated on 28 August 2026 at 10:15", "2026-08-28"),
        ("Sunday Tribune, 30 August 2026", "2026-08-30"),
        ("Stockholm, 22 October 2026, 07:30 CEST", "2026-10-22"),
        ("By Jane Roe | 28 August 2026", "2026-08-28"),
        ("Aug 28", None),
        ("Friday 28 August", None),
        ("3 hours ago", None),
        ("Posted: August 28, 2026 at 5:00 a.m.", "2026-08-28"),
        ("Published: Aug. 28, 2026, 6:14 a.m.", "2026-08-28"),
        ("LIVE | Last updated: Fri 28 Aug 2026, 00:12", "2026-08-28"),
        ("07:42, 28 Aug 2026Updated 08:15, 29 Aug 2026", "2026-08-28"),
        ("Updated August 30, 2026 9:11 AM ET Originally published August 28, 2026", "2026-08-28"),
        ("NEWS RELEASE 28-AUG-2026", "2026-08-28"),
        ("EMBARGOED UNTIL 4 P.M. ET, FRIDAY, AUGUST 28, 2026", "2026-08-28"),
        ("First published on Fri 28 Aug 2026 08.00 BST", "2026-08-28"),
    ],
)
def test_a_date_counts_with_its_year(line: str, published: str | None) -> None:
    article = read_text(f"Cracks close the harbour bridge\n{line}\n\n{BODY}")
    assert article.published == published
    assert article.title == "Cracks close the harbour bridge"


def test_an_update_is_not_the_publication() -> None:
    head = "Cracks close the harbour bridge\nUpdated 30 August 2026\nPublished 28 August 2026"
    assert read_text(f"{head}\n\n{BODY}").published == "2026-08-28"


@pytest.mark.parametrize(
    ("text", "field", "value", "origin"),
    [
        (f"Cracks close bridge\n\n{BODY}", "title", "Cracks close bridge", "first line"),
        (f"Home > News\nCracks close bridge\n\n{BODY}", "title", "Cracks close bridge", "line 2"),
        (f"Cracks close bridge\nBy Jane Roe\n\n{BODY}", "author", "Jane Roe", "line that starts with “By”"),
        (f"Cracks close the bridge | Sky News\n\n{BODY}", "title", "Cracks close the bridge", "first line"),
        (f"Cracks close the bridge | Sky News\n\n{BODY}", "outlet", "Sky News", "end of the headline"),
        (f"Cracks close bridge\n\nKYIV, May 3, 2026 (Meridian) - {BODY}", "outlet", "Meridian", "dateline"),
        (f"Cracks close bridge\n\nKYIV, May 3, 2026 (Meridian) - {BODY}", "published", "2026-05-03", "dateline"),
        (f"Cracks close bridge\nSunday Post, 3 May 2026\n\n{BODY}", "outlet", "Sunday Post", "line with the date"),
        (f"Harbour Authority (HA)\n\nCracks close the bridge\n\n{BODY}", "outlet", "Harbour Authority", "letterhead"),
        (f"Cracks close bridge\n\n{BODY}\n\n© 2026 Harbour Post", "outlet", "Harbour Post", "copyright line"),
        (f"Cracks close bridge\nJane Roe\n\n{BODY}", "author", "Jane Roe", "line below the headline"),
        (f"Cracks close bridge\n\n{BODY}\n\n(Reporting by Jane Roe)", "author", "Jane Roe", "credit line"),
        (f"Cracks close bridge\n\n{BODY}\n\nPublished 3 May 2026", "published", "2026-05-03", "line with the date"),
        (f"Cracks close it. Again.\nBy Jane Roe\n\n{BODY}", "title", "Cracks close it. Again.", "first line"),
        (
            f"NEWS RELEASE\nCracks close bridge\nSORLEY BRIDGE TRUST\n\n{BODY}",
            "outlet",
            "Sorley Bridge Trust",
            "letterhead",
        ),
        (
            f"Cracks close\n\n{BODY}\n\nThanks for reading Harbour Notes!",
            "outlet",
            "Harbour Notes",
            "thanks to its readers",
        ),
        (f"{BODY}", "title", None, None),
        (f"{BODY}", "outlet", None, None),
        (f"{BODY}", "author", None, None),
        (f"{BODY}", "published", None, None),
    ],
)
def test_where_a_value_came_from_is_said(text: str, field: str, value: str | None, origin: str | None) -> None:
    article = read_text(text)
    assert getattr(article, field) == value
    assert article.origin(field) == origin


def test_what_is_given_wins_and_says_so() -> None:
    text = f"Cracks close bridge\nBy Jane Roe\nSunday Post, 3 May 2026\n\n{BODY}"
    article = read_text(text, article_id="7", title="Other", outlet="Echo", author="Jo", published="2026-05-04")
    assert (article.id, article.title, article.outlet, article.author) == ("7", "Other", "Echo", "Jo")
    assert article.published == "2026-05-04"
    assert article.origins == tuple((name, "given") for name in ("title", "outlet", "author", "published"))


@pytest.mark.parametrize(
    ("given", "published", "warned"),
    [
        ("2026-05-04", "2026-05-04", False),
        ("2026-05-04T10:00:00Z", "2026-05-04", False),
        ("4 May 2026", "2026-05-04", False),
        ("May", None, True),
        ("2026-02-30", None, True),
    ],
)
def test_a_given_date_becomes_an_iso_date_or_a_warning(given: str, published: str | None, *, warned: bool) -> None:
    article = read_text(BODY, published=given)
    assert article.published == published
    assert bool(article.warnings) == warned


def test_the_samples_say_who_and_when() -> None:
    found = [(a.outlet, a.author, a.published) for a in (read_text(text) for _, text in sample_texts())]
    assert found == [
        ("Tidewire", "Callum Baird", "2026-03-02"),
        ("The Northern Register", "Isla Mackay", "2026-03-07"),
        ("The Thistle Dispatch", "Greg Tulloch", "2026-03-04"),
    ]
