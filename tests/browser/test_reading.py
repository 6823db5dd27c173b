"""The main job in a real browser: paste, read, from row to sentence and back; nothing leaves the machine."""

import re

import pytest
from playwright.sync_api import expect

from tests.browser.desk import ARTICLE, choose_tab, click_row, open_desk, other_hosts, paste, settled

pytestmark = pytest.mark.browser

SELECTED = ".sheet mark.on"


def test_first_visit_shows_three_samples_ready_to_read(page, context, server):
    open_desk(page, server)
    expect(page.get_by_label("Paste an article")).to_be_visible()
    expect(page.get_by_text("3 articles", exact=False)).to_be_visible()
    assert other_hosts(context) == []


def test_paste_then_row_to_sentence_and_sentence_to_row(page, context, server):
    paste(page, server, ARTICLE)
    expect(page.locator(".sheet h1")).to_contain_text("Harbour ferry runs aground off Skerry Point")
    choose_tab(page, "Quotes")

    click_row(page, 1)
    expect(page.locator(SELECTED).first).to_contain_text("It is over")
    expect(page).to_have_url(re.compile(r"sel=quote(:|%3A)"))
    card = page.locator(".ss.card")
    expect(card).to_contain_text("Tomas Brandt")

    page.locator(".sheet mark.n", has_text="212").click()
    expect(page).to_have_url(re.compile(r"sel=number(:|%3A)"), timeout=20_000)
    expect(page.locator(SELECTED)).to_contain_text("212")
    expect(page.locator(".ss.card").first).to_contain_text("212")
    assert other_hosts(context) == []


def test_keys_step_through_the_rows(page, server):
    paste(page, server, ARTICLE + "\nThe company said 3 boats had helped.\n")
    choose_tab(page, "Numbers")
    click_row(page, 0)
    expect(page.locator(SELECTED).first).to_contain_text("212")
    page.locator(".sheet p.dateline").click()
    page.keyboard.press("j")
    expect(page.locator(SELECTED).first).to_contain_text("40")
    page.keyboard.press("k")
    expect(page.locator(SELECTED).first).to_contain_text("212")


def test_a_link_opens_cold_on_its_record(page, browser, server):
    paste(page, server, ARTICLE + "\nIt was the 3rd time this year, she said.\n")
    choose_tab(page, "Quotes")
    click_row(page, 1)
    expect(page.locator(SELECTED).first).to_contain_text("It is over")
    settled(page)
    link = page.url
    other = browser.new_context()
    fresh = other.new_page()
    fresh.goto(link)
    expect(fresh.locator(SELECTED).first).to_contain_text("It is over", timeout=30_000)
    expect(fresh.locator(".ss.card").first).to_contain_text("Tomas Brandt")
    other.close()


def test_a_link_to_nowhere_says_so(page, server):
    page.goto(f"{server.url}/Read?a=000000000000")
    expect(page.get_by_text("No article with this link on this desk", exact=False)).to_be_visible(timeout=30_000)


def test_an_upload_of_several_with_a_bad_one_adds_the_good(page, server):
    open_desk(page, server)
    page.get_by_test_id("stFileUploaderDropzoneInput").set_input_files(
        [
            {"name": "one.txt", "mimeType": "text/plain", "buffer": b"Two boats sank on Monday, the coastguard said."},
            {"name": "scan.txt", "mimeType": "text/plain", "buffer": b"%PDF-1.7\n" + bytes(range(256)) * 20},
            {"name": "two.txt", "mimeType": "text/plain", "buffer": b"Nine trees fell in the storm, police said."},
        ]
    )
    expect(page.get_by_text("scan.txt").first).to_be_visible(timeout=60_000)
    expect(page.get_by_text("two.txt").first).to_be_visible(timeout=60_000)
    expect(page.get_by_text("it looks damaged", exact=False).first).to_be_visible(timeout=60_000)
    expect(page.get_by_text("Nine trees fell in the storm", exact=False).first).to_be_visible(timeout=60_000)


HOSTILE = """<script>window.broken = 1</script><img src=x onerror="window.broken = 1"> in :red[council] $x^2$

By Mallory Quist

<b>Read</b> [click](http://example.test/track) first. **"We [sic] lost <i>all</i> 45 ~~boats~~,"** said Ana `rm -rf` Silva. ![pixel](http://example.test/pixel.png)

The \u202egnol eltit\u202c and Z\u0351\u0343\u0302a\u030a\u0311l\u0334g\u0321o of 12 people, said \U0001f468\u200d\U0001f469\u200d\U0001f467 Doe.
"""


def test_hostile_text_is_shown_as_it_stands(page, context, server):
    paste(page, server, HOSTILE)
    expect(page.locator(".sheet")).to_contain_text('<img src=x onerror="window.broken = 1"> in :red[council] $x^2$')
    expect(page.locator(".sheet")).to_contain_text("![pixel](http://example.test/pixel.png)")
    choose_tab(page, "Numbers")
    click_row(page, 0)
    expect(page.locator(SELECTED).first).to_be_visible()
    open_desk(page, server)
    expect(page.get_by_text(re.compile(r"<script>window\.broken")).first).to_be_visible()
    assert page.evaluate("window.broken === undefined")
    assert other_hosts(context) == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("path", ["/", "/Read", "/Method"])
def test_nothing_serious_for_readers_who_cannot_see_or_point(browser, server, path, scheme):
    from axe_playwright_python.sync_playwright import Axe

    profile = browser.new_context(viewport={"width": 1440, "height": 900}, color_scheme=scheme, reduced_motion="reduce")
    page = profile.new_page()
    open_desk(page, server, path)
    page.get_by_test_id("stMainBlockContainer").wait_for()
    if path == "/Read":
        page.locator(".sheet").wait_for(timeout=30_000)
    settled(page)
    page.wait_for_function("!document.querySelector('[data-stale=true]')")
    page.wait_for_timeout(1500)  # colours fade in
    found = Axe().run(page).response["violations"]
    grave = {v["id"]: [n["html"] for n in v["nodes"]] for v in found if v["impact"] in {"serious", "critical"}}
    profile.close()
    assert grave == {}
