"""Comparing ten articles in a real browser: one click from a finding to both sentences, and on to the article."""

import json
import re
from urllib.parse import urlencode

import pytest
from playwright.sync_api import expect

from tests.browser.desk import open_desk, settled

pytestmark = pytest.mark.browser

# Ten outlets on one accident: the figures move, and one outlet alone is at odds about the cost.
TELLS = [(14, "12 million crowns"), (14, "12 million crowns"), (17, "12 million crowns"), (17, "31 million crowns")]
TEN = [
    {
        "id": f"ten-{n:02}",
        "title": f"Cable car halts above Varn Ridge, outlet {n} reports",
        "outlet": f"Outlet {n}",
        "published": "2026-05-04",
        "text": (
            f"A cable car halted above Varn Ridge on Monday and {hurt} people were injured, the Varn Ridge Authority said. "
            f"Repairs will cost {cost}, the authority said.\n\n"
            f'"Nobody should have been up there in that wind," said Petra Halloran, who runs the mountain rescue.'
            f" Reporter {n} saw the last cabin come down.\n"
        ),
    }
    for n, (hurt, cost) in enumerate([*TELLS[:1] * 5, *TELLS[2:3] * 4, TELLS[3]], 1)
]


def test_ten_articles_one_click_from_a_finding_to_both_sentences(page, server):
    open_desk(page, server)
    lines = "\n".join(map(json.dumps, TEN)).encode()
    page.get_by_test_id("stFileUploaderDropzoneInput").set_input_files(
        {"name": "ten.jsonl", "mimeType": "application/jsonl", "buffer": lines}
    )
    expect(page.get_by_text("outlet 10 reports").first).to_be_visible(timeout=90_000)
    settled(page)
    open_desk(page, server, "/Compare?" + urlencode({"a": [one["id"] for one in TEN]}, doseq=True))
    expect(page.get_by_text("10 articles side by side")).to_be_visible(timeout=60_000)
    settled(page)
    page.locator(".st-key-compare-findings").get_by_role(
        "button", name=re.compile("cost.*at odds", re.IGNORECASE)
    ).first.click()
    sides = page.locator(".side .words")
    expect(sides.first).to_be_visible(timeout=30_000)
    told = " ".join(sides.all_inner_texts())
    assert "Repairs will cost 12 million crowns" in told
    assert "Repairs will cost 31 million crowns" in told
    page.get_by_role("link", name=re.compile("^Read in")).last.click()
    expect(page.locator(".sheet mark.on").first).to_contain_text("million crowns", timeout=30_000)
