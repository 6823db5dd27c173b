"""Decisions in a real browser: they outlive reload and restart, an undo takes them back, whoever comes second is told."""

import contextlib
import re

import pytest
from playwright.sync_api import TimeoutError as PlaywrightTimeout
from playwright.sync_api import expect

from tests.browser.desk import ARTICLE, HEADER, ROW, choose_tab, click_row, open_desk, other_hosts, paste, settled

pytestmark = pytest.mark.browser


def explore(page, server, query=""):
    open_desk(page, server, f"/Explore{query}", timeout=60_000)
    grid(page).wait_for(timeout=30_000)
    settled(page)


def grid(page):
    return page.locator(".st-key-explore-table .stDataFrameGlideDataEditor").first


def cell(page, column, row):
    """A cell of the table, as the grid tells those who cannot see it."""
    return page.locator(f".st-key-explore-table [data-testid='glide-cell-{column}-{row}']")


def click(page, row, across):
    settled(page)
    page.wait_for_timeout(400)  # the grid is a canvas that draws itself once more after the last answer
    grid(page).click(position={"x": across, "y": HEADER + ROW * row + ROW // 2})
    settled(page)


def tick(page, row, label):
    """Tick a row's box, once more when the grid was just drawing itself; returns when the button below says so."""
    for _ in range(4):
        click(page, row, 15)
        with contextlib.suppress(AssertionError):
            expect(page.locator(".st-key-explore-bulk")).to_contain_text(label, timeout=4000)
            return


def open_row(page, row):
    click(page, row, 300)
    expect(page).to_have_url(re.compile("sel="))
    page.locator(".st-key-explore-evidence").wait_for()


def press(page, key):
    page.locator(f".st-key-{key} button").click()
    settled(page)


def open_dialog(page, key):
    """Press what opens a dialog, once more when the screen was just being drawn anew."""
    for _ in range(3):
        press(page, key)
        with contextlib.suppress(PlaywrightTimeout):
            page.get_by_role("dialog").wait_for(timeout=6000)
            settled(page)
            return


def bar(page):
    return page.locator(".st-key-review-bar")


def test_decisions_outlive_undo_reload_and_restart(page, context, server):
    explore(page, server, "?tab=quotes")
    quote = cell(page, 4, 0).inner_text()
    open_row(page, 0)
    press(page, "review-reject")
    expect(bar(page)).to_contain_text("Rejected one quote")
    expect(cell(page, 4, 0)).not_to_have_text(quote)

    explore(page, server)
    tick(page, 0, "Accept the row ticked")
    tick(page, 3, "Merge the 2 as")
    names = cell(page, 2, 0).inner_text(), cell(page, 2, 3).inner_text()
    apart = cell(page, 4, 0).inner_text()
    page.get_by_role("button", name="Merge the 2 as").click()
    dialog = page.get_by_role("dialog")
    dialog.get_by_role("button", name="Merge", exact=True).click()
    expect(bar(page)).to_contain_text(
        re.compile(rf"Merged .*{names[1]}.* into {names[0]}: \d+ mentions in \d+ articles")
    )
    expect(cell(page, 4, 0)).not_to_have_text(apart)
    merged = cell(page, 4, 0).inner_text()

    page.keyboard.press("u")
    expect(bar(page)).to_contain_text("Took back: merged")
    expect(cell(page, 4, 0)).to_have_text(apart)

    def as_left():
        explore(page, server)
        expect(cell(page, 4, 0)).to_have_text(apart)
        expect(bar(page)).to_contain_text("Decisions 1")
        explore(page, server, "?tab=quotes&state=rejected")
        expect(cell(page, 4, 0)).to_have_text(quote)
        expect(cell(page, 1, 0)).to_have_text("✗")

    as_left()
    server.stop()
    server.start()
    as_left()

    explore(page, server)
    press(page, "review-redo")
    expect(cell(page, 4, 0)).to_have_text(merged)
    assert other_hosts(context) == []


def test_of_two_who_decide_about_one_record_the_second_is_told(browser, server):
    first, second = (browser.new_context(viewport={"width": 1440, "height": 1000}) for _ in range(2))
    one, other = first.new_page(), second.new_page()
    for page in (one, other):
        explore(page, server, "?tab=numbers")
        open_row(page, 1)
    press(one, "review-accept")
    expect(cell(one, 1, 1)).to_have_text("✓")
    press(other, "review-reject")
    expect(other.locator(".st-key-review-clash")).to_contain_text("accepted one number in the meantime")
    press(other, "review-theirs")
    expect(cell(other, 1, 1)).to_have_text("✓")
    press(other, "review-reject")
    expect(other.locator(".st-key-review-clash")).to_have_count(0)
    expect(bar(other)).to_contain_text("Rejected one number")
    first.close()
    second.close()


def test_keys_decide_on_the_reading_screen(page, server):
    paste(page, server, ARTICLE)
    choose_tab(page, "Quotes")
    click_row(page, 1)
    page.locator(".st-key-review-accept").wait_for()
    page.locator(".sheet p.dateline").click()
    page.keyboard.press("a")
    expect(bar(page)).to_contain_text("Accepted one quote")
    expect(page.locator(".st-key-read-table [data-testid='glide-cell-1-1']")).to_have_text("✓")
    page.keyboard.press("x")
    expect(page.locator(".st-key-read-table [data-testid='glide-cell-1-1']")).to_have_text("✗")
    page.keyboard.press("u")
    expect(page.locator(".st-key-read-table [data-testid='glide-cell-1-1']")).to_have_text("✓")
    page.keyboard.press("e")
    expect(page.get_by_role("dialog")).to_contain_text("The words quoted")


def test_words_selected_in_the_text_become_an_entity(page, server):
    paste(page, server, ARTICLE + "\nThe lantern of Old Quay Ferry Steps stayed dark.\n")
    place = page.get_by_text("The lantern of", exact=False).first
    place.scroll_into_view_if_needed()
    edge = place.evaluate(
        """p => {
          const walk = document.createTreeWalker(p, NodeFilter.SHOW_TEXT)
          for (let node = walk.nextNode(); node; node = walk.nextNode()) {
            const at = node.data.indexOf("lantern")
            if (at < 0) continue
            const range = document.createRange()
            range.setStart(node, at)
            range.setEnd(node, at + 7)
            const { left, right, top, bottom } = range.getBoundingClientRect()
            return { left, right, y: (top + bottom) / 2 }
          }
        }"""
    )
    page.mouse.move(edge["left"] + 1, edge["y"])
    page.mouse.down()
    page.mouse.move(edge["right"] - 1, edge["y"], steps=6)
    page.mouse.up()
    expect(page.locator(".st-key-review-add")).to_contain_text("lantern")
    page.wait_for_timeout(500)
    open_dialog(page, "open-review-add-entity")
    press(page, "review-add-save")
    expect(bar(page)).to_contain_text("Added lantern")
    expect(page.locator(".sheet mark.e", has_text="lantern")).to_have_count(1)
    page.locator(".sheet p.dateline").click()
    page.keyboard.press("u")
    expect(page.locator(".sheet mark.e", has_text="lantern")).to_have_count(0)


def test_facets_and_days_narrow_by_click_and_stand_in_the_link(page, browser, server):
    explore(page, server, "?tab=quotes")
    facet = page.locator(".rail li button").first
    name = facet.locator(".words").inner_text()
    facet.click()
    expect(page).to_have_url(re.compile("speaker="))
    settled(page)
    expect(cell(page, 3, 0)).to_have_text(name)
    other = browser.new_context().new_page()
    other.goto(page.url)
    expect(cell(other, 3, 0)).to_have_text(name, timeout=30_000)
    other.context.close()
    page.locator(".st-key-explore-clear button").click()
    expect(page).not_to_have_url(re.compile("speaker="))
    settled(page)
    page.locator(".rail .columns button").first.click()
    expect(page).to_have_url(re.compile(r"since=\d{4}-\d\d-\d\d"))


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_nothing_serious_for_readers_who_cannot_see_or_point(browser, server, scheme):
    from axe_playwright_python.sync_playwright import Axe

    profile = browser.new_context(viewport={"width": 1440, "height": 900}, color_scheme=scheme, reduced_motion="reduce")
    page = profile.new_page()
    explore(page, server, "?tab=quotes")
    open_row(page, 2)
    page.wait_for_function("!document.querySelector('[data-stale=true]')")
    page.wait_for_timeout(1500)  # colours fade in
    found = Axe().run(page).response["violations"]
    grave = {v["id"]: [n["html"] for n in v["nodes"]] for v in found if v["impact"] in {"serious", "critical"}}
    profile.close()
    assert grave == {}
