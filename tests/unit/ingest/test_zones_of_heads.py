"""The head of a page: headline, byline and dateline, and what stands above them."""

from __future__ import annotations

import pytest

from lib.ingest import read_text
from tests.unit.ingest.harbour_page import MORE, PARAGRAPHS, STORY


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


def test_the_name_that_a_page_repeats_is_its_outlet() -> None:
    top, foot = ["Open Well", "News"], ["Support Open Well", "More from Open Well", "Privacy policy"]
    article = read_text("\n".join([*top, "Cracks close harbour bridge", *PARAGRAPHS, *foot]))
    assert article.outlet == "Open Well"
    assert read_text("\n".join([*top, "Cracks close harbour bridge", *PARAGRAPHS, *foot[2:]])).outlet is None
