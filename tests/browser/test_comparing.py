"""Comparing in a real browser: from the Desk to a number at odds, both sentences, the link opened cold."""

import re
from urllib.parse import parse_qs, urlencode, urlsplit

import pytest
from playwright.sync_api import expect

from tests.browser.desk import HEADER, open_desk, other_hosts, paste, settled

pytestmark = pytest.mark.browser

ROW = 36


def open_tab(page, name):
    page.get_by_test_id("stButtonGroup").get_by_text(re.compile(rf"^{name}")).first.click()
    settled(page)


def click_finding(page, table, row, column=220):
    grid = page.locator(f".st-key-compare-grid-{table} .stDataFrameGlideDataEditor").first
    grid.wait_for()
    grid.click(position={"x": column, "y": HEADER + ROW * row + ROW // 2})
    settled(page)


def test_three_articles_a_number_at_odds_both_sentences_and_the_link(page, browser, context, server):
    open_desk(page, server)
    page.get_by_role("link", name="Compare these 3").click()
    expect(page.get_by_text("3 articles side by side")).to_be_visible(timeout=30_000)
    page.get_by_role("button", name=re.compile("3 articles of 3")).click()
    page.get_by_test_id("stCheckbox").nth(2).click()
    expect(page.get_by_text("2 articles side by side")).to_be_visible()
    page.get_by_test_id("stCheckbox").nth(2).click()
    expect(page.get_by_text("3 articles side by side")).to_be_visible()
    page.keyboard.press("Escape")
    open_tab(page, "Numbers")
    expect(page.get_by_text("Cost of repairs: B is at odds with A and C")).to_be_visible()
    page.wait_for_timeout(500)
    click_finding(page, "numbers", 1)
    expect(page.get_by_text("People evacuated: A and C are at odds")).to_be_visible()
    click_finding(page, "numbers", 0)
    expect(page.get_by_text("Cost of repairs: B is at odds with A and C")).to_be_visible()
    sides = page.locator(".side .words")
    expect(sides.nth(0)).to_contain_text("She put the cost of repairs at about 12 million pounds")
    expect(sides.nth(1)).to_contain_text("The same memo puts the cost of repairs at £21m")
    page.wait_for_url(re.compile("sel=number"))
    link = page.url

    other = browser.new_context()
    cold = other.new_page()
    cold.goto(link)
    expect(cold.get_by_text("Cost of repairs: B is at odds with A and C")).to_be_visible(timeout=30_000)
    cold.get_by_role("link", name="Read in B").first.click()
    expect(cold.locator(".sheet mark.on").first).to_contain_text("£21m", timeout=30_000)
    other.close()
    assert other_hosts(context) == []


def test_a_cell_of_the_matrix_opens_its_mentions(page, server):
    open_desk(page, server, "/Compare?tab=entities")
    expect(page.get_by_text(re.compile("Dunorran: in A, B and C"))).to_be_visible(timeout=30_000)
    page.wait_for_timeout(500)
    click_finding(page, "entities", 0, column=400)
    expect(page.get_by_text("Dunorran in C", exact=True)).to_be_visible()
    page.wait_for_url(re.compile("in="))


def test_a_shared_sentence_brings_both_texts_beside_each_other(page, server):
    page.set_viewport_size({"width": 1440, "height": 620})
    open_desk(page, server, "/Compare?tab=sides")
    left, right = page.locator(".sbs .pane").nth(0), page.locator(".sbs .pane").nth(1)
    left.locator(".shared").first.wait_for(timeout=30_000)
    left.locator(".shared").nth(2).click()
    expect(right.locator(".shared.on")).to_contain_text("Engineers have been pumping water out")
    here, there = (pane.locator(".shared.on").first.bounding_box()["y"] for pane in (left, right))
    assert abs(here - there) < 40
    left.hover()
    page.mouse.wheel(0, 400)
    page.wait_for_timeout(400)
    assert right.evaluate("pane => pane.scrollTop") > 100


EARLY = """Ferry hits pier at Larkhaven, at least 14 hurt

By Ines Calder
Larkhaven Courier, 4 May 2026

A ferry carrying 212 passengers struck the east pier on Monday morning, injuring at least 14 people, the coastguard said.

The ferry was built in 1998 and had been inspected in March. The harbour stays shut for two days, said the mayor.
"""
LATE = EARLY.replace("14", "19").replace("4 May", "5 May").replace("for two days", "until Friday") + (
    '\n"The recorder will tell us who did what and when," said Petra Halloran, who leads the inquiry.\n'
)


def test_two_versions_of_one_story_show_what_moved_with_both_places(page, server):
    for text in (EARLY, LATE):
        paste(page, server, text)
    open_desk(page, server, "/Compare")
    page.wait_for_url("**a=**")
    every = parse_qs(urlsplit(page.url).query)["a"]
    two = every[-2:]
    open_desk(page, server, "/Compare?" + urlencode({"a": two}, doseq=True))
    expect(page.get_by_role("heading", name=re.compile("What moved from"))).to_be_visible(timeout=30_000)
    numbers = page.locator(".moved", has_text="Numbers").first
    expect(numbers.locator("del").first).to_have_text("at least 14")
    expect(numbers.locator(".n").first).to_have_text("at least 19")
    expect(page.locator(".moved ins", has_text="until Friday").first).to_be_visible()
    expect(page.locator(".move.added", has_text="who did what and when").first).to_be_visible()
    numbers.get_by_role("link").last.click()
    expect(page.locator(".sheet mark.on").first).to_contain_text("19", timeout=30_000)


def test_who_is_named_first_is_a_link_of_its_own(page, browser, server):
    open_desk(page, server, "/Compare?tab=entities")
    expect(page.get_by_text(re.compile("Dunorran: in A, B and C"))).to_be_visible(timeout=30_000)
    page.get_by_test_id("stButtonGroup").get_by_text("Named first").click()
    page.wait_for_url(re.compile("show=first"))
    link = page.url
    other = browser.new_context()
    cold = other.new_page()
    cold.goto(link)
    expect(cold.get_by_text("Who is named first, second, third in each article")).to_be_visible(timeout=30_000)
    other.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("tab", ["overview", "numbers", "quotes", "entities", "sides", "timeline"])
def test_nothing_serious_for_readers_who_cannot_see_or_point(browser, server, tab, scheme):
    from axe_playwright_python.sync_playwright import Axe

    profile = browser.new_context(viewport={"width": 1440, "height": 900}, color_scheme=scheme, reduced_motion="reduce")
    page = profile.new_page()
    open_desk(page, server, f"/Compare?tab={tab}")
    page.get_by_text(re.compile(r"^\d+ articles side by side")).wait_for(timeout=30_000)
    settled(page)
    page.wait_for_function("!document.querySelector('[data-stale=true]')")
    found = Axe().run(page).response["violations"]
    grave = {v["id"]: [n["target"] for n in v["nodes"]] for v in found if v["impact"] in {"serious", "critical"}}
    profile.close()
    assert grave == {}


@pytest.mark.parametrize("tab", ["overview", "numbers", "quotes", "entities", "sides", "timeline"])
def test_a_narrow_window_has_nothing_beside_its_edge(browser, server, tab):
    profile = browser.new_context(viewport={"width": 700, "height": 900})
    page = profile.new_page()
    page.goto(f"{server.url}/Compare?tab={tab}")
    page.get_by_text(re.compile(r"^\d+ articles side by side")).wait_for(timeout=30_000)
    settled(page)
    wide = page.evaluate("document.querySelector('[data-testid=stMain]').scrollWidth")
    profile.close()
    assert wide <= 700
