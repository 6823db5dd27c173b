"""The tables of Read in a real browser: filters in the address, order by size, CSV, what to check, narrow windows."""

import csv
import re
from pathlib import Path

import pytest
from playwright.sync_api import expect

from tests.browser.desk import HEADER, choose_tab, click_row, open_desk, paste, settled

pytestmark = pytest.mark.browser

ARTICLE = """Floods in Larkhaven, and who counts them

By Ines Calder
Larkhaven Courier, 4 May 2026

At least 45 people died in the floods, the Interior Ministry said on Monday. "We lost nine pumps," said Tomas Brandt, the harbour master. Brandt said he would stay.

The floods killed 38 people in three days. Some 1,200 homes have no power, and 900 homes were burned.

The ministry believes that more will follow. Ana Vogel called it "a scandal and left.
"""
SELECTED = ".sheet mark.on"
COUNT = ".st-key-read-bar"


@pytest.fixture(scope="module")
def link(browser, server):
    """The article, put on the desk once; its link without what the reader chose."""
    profile = browser.new_context()
    page = profile.new_page()
    paste(page, server, ARTICLE)
    expect(page).to_have_url(re.compile(r"[?&]a=\w+"))
    found = re.search(r"[?&]a=(\w+)", page.url)[1]
    profile.close()
    return f"/Read?a={found}"


def open_table(page, server, link, tab):
    open_desk(page, server, f"{link}&tab={tab}")
    page.locator(".sheet").wait_for()
    page.locator(COUNT).get_by_text(re.compile(r"\d+ of \d+ shown")).wait_for(timeout=30_000)
    settled(page)


def cell(page, column, row):
    return page.locator(f".st-key-read-table [data-testid=glide-cell-{column}-{row}]").first


def test_a_filter_stands_in_the_address_and_opens_cold(page, browser, server, link):
    open_table(page, server, link, "quotes")
    page.get_by_role("button", name="Filters").click()
    page.get_by_test_id("stPopoverBody").get_by_text("direct", exact=False).first.click()
    expect(page).to_have_url(re.compile(r"[?&]f=kind"))
    expect(page.locator(COUNT)).to_contain_text(re.compile(r"1 of \d+ shown"))
    other = browser.new_context()
    fresh = other.new_page()
    fresh.goto(page.url)
    expect(fresh.locator(COUNT)).to_contain_text(re.compile(r"1 of \d+ shown"), timeout=30_000)
    fresh.get_by_role("button", name="Clear filters").click()
    expect(fresh).not_to_have_url(re.compile(r"kind"))
    expect(fresh.locator(COUNT)).not_to_contain_text(re.compile(r"^\D*1 of"))
    other.close()


def test_words_that_nothing_holds_are_said_and_cleared(page, server, link):
    open_table(page, server, link, "quotes")
    page.get_by_label("Find in this article").fill("zeppelin")
    page.get_by_label("Find in this article").press("Enter")
    expect(page.get_by_text(re.compile(r"None of the \d+ quotes match zeppelin\."))).to_be_visible()
    expect(page).to_have_url(re.compile("q=zeppelin"))
    page.get_by_role("button", name="Clear filters").click()
    expect(page.locator(".st-key-read-table")).to_be_visible()
    expect(page.get_by_label("Find in this article")).to_have_value("")


def test_a_click_on_value_sorts_by_size_and_not_by_letters(page, server, link):
    open_table(page, server, f"{link}&f=unit%3Dplain%2Bcount", "numbers")
    page.get_by_role("button", name="All columns").click()
    expect(page.get_by_role("button", name="Fewer columns")).to_be_visible()
    settled(page)
    grid = page.locator(".st-key-read-table .stDataFrameGlideDataEditor").first
    grid.wait_for()
    page.wait_for_timeout(500)  # the grid fades in
    grid.click(position={"x": 36 + 38 + 122 + 30, "y": HEADER // 2})
    expect(cell(page, 3, 0)).to_have_text(re.compile(r"^9$"))
    expect(cell(page, 3, 1)).to_have_text("38")
    expect(cell(page, 3, 4)).to_have_text("1200")


def test_the_csv_holds_the_rows_shown(page, server, link):
    open_table(page, server, f"{link}&f=kind%3Ddirect", "quotes")
    with page.expect_download() as waiting:
        page.get_by_role("button", name="Download these rows as CSV").click()
    with Path(waiting.value.path()).open(encoding="utf-8-sig", newline="") as file:
        head, *rows = csv.reader(file)
    assert head[0] == "Outlet"
    assert [row[head.index("Quote")] for row in rows] == ["“We lost nine pumps,”"]


def test_what_to_check_leads_to_its_place_in_the_text(page, server, link):
    open_table(page, server, link, "check")
    page.locator(".ss.rows button", has_text="not closed").click()
    expect(page.locator(SELECTED).first).to_contain_text("a")
    expect(page).to_have_url(re.compile(r"sel=mark"))
    expect(page.locator(".ss.card")).to_contain_text("This quotation mark is not closed")
    page.locator(".ss.rows button", has_text="38").click()
    expect(page.locator(SELECTED).first).to_contain_text("38")
    expect(page.locator(".ss.card")).to_contain_text("given otherwise as “At least 45”")
    page.locator(".sheet p.dateline").click()
    page.keyboard.press("j")
    expect(page.locator(SELECTED).first).not_to_contain_text("38")


def test_n_steps_through_every_mention(page, server, link):
    open_table(page, server, link, "entities")
    page.locator(".sheet mark.e", has_text="Tomas Brandt").first.click()
    expect(page.locator(".ss.card")).to_contain_text("mention 1 of")
    expect(page.get_by_role("button", name="Next mention")).to_be_visible()
    settled(page)
    page.locator(".sheet p.dateline").click()
    settled(page)
    page.keyboard.press("n")
    expect(page.locator(".ss.card")).to_contain_text("mention 2 of")
    expect(page.locator(SELECTED)).to_have_text("Brandt")


def test_tables_keep_their_own_filters(page, server, link):
    open_table(page, server, f"{link}&f=kind%3Ddirect", "quotes")
    choose_tab(page, "Numbers")
    expect(page).not_to_have_url(re.compile("kind"))
    click_row(page, 1)
    expect(page.locator(SELECTED).first).to_be_visible()
    choose_tab(page, "Quotes")
    expect(page).to_have_url(re.compile("kind"))


@pytest.mark.parametrize("width", [420, 900])
@pytest.mark.parametrize("tab", ["quotes", "numbers", "entities", "check", "charts"])
def test_a_narrow_window_has_nothing_beside_its_edge(browser, server, link, tab, width):
    profile = browser.new_context(viewport={"width": width, "height": 900})
    page = profile.new_page()
    page.goto(f"{server.url}{link}&tab={tab}")
    page.locator(".sheet").wait_for(timeout=30_000)
    settled(page)
    wide = page.evaluate("document.querySelector('[data-testid=stMain]').scrollWidth")
    profile.close()
    assert wide <= width
