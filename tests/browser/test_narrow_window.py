"""A window of 1,100 by 800 pixels, as on a small laptop: nothing that is needed stands outside it."""

import pytest
from playwright.sync_api import expect

from tests.browser.desk import choose_tab, click_row, open_desk, settled

pytestmark = pytest.mark.browser

WIDTH, HEIGHT = 1100, 800


@pytest.fixture
def narrow(browser, server):
    profile = browser.new_context(viewport={"width": WIDTH, "height": HEIGHT})
    page = profile.new_page()
    page.set_default_timeout(20_000)
    yield page
    profile.close()


def inside(page, locator):
    """Tell whether an element lies within the window, as it stands."""
    box = locator.bounding_box()
    return box["x"] >= 0 and box["y"] >= 0 and box["x"] + box["width"] <= WIDTH and box["y"] + box["height"] <= HEIGHT


def overflow(page, key):
    """Return how many pixels of a grid's columns lie outside it."""
    grid = page.locator(f"{key} .dvn-scroller").first
    grid.wait_for()
    return grid.evaluate("grid => grid.scrollWidth - grid.clientWidth")


def test_read_shows_every_tab_every_first_column_and_the_decision(narrow, server):
    open_desk(narrow, server, "/Read")
    narrow.locator(".sheet").wait_for(timeout=30_000)
    settled(narrow)
    for tab in ("Quotes", "Numbers", "Entities", "To check", "Charts"):
        assert inside(narrow, narrow.locator(".st-key-read-tab").get_by_text(tab, exact=False))
    for tab in ("Quotes", "Numbers", "Entities"):
        choose_tab(narrow, tab)
        narrow.wait_for_timeout(800)  # the browser tells the room there is
        settled(narrow)
        assert overflow(narrow, ".st-key-read-table") <= 0
    assert inside(narrow, narrow.locator(".legend"))
    choose_tab(narrow, "Numbers")
    click_row(narrow, 1)
    for button in ("Accept", "Reject"):
        expect(narrow.get_by_role("button", name=button)).to_be_visible()
        assert inside(narrow, narrow.get_by_role("button", name=button))
    narrow.keyboard.press("a")
    narrow.get_by_role("button", name="Accepted").wait_for()
    settled(narrow)
    narrow.wait_for_timeout(500)
    assert inside(narrow, narrow.locator(".legend"))  # the bar of decisions pushes it nowhere


@pytest.mark.parametrize("tab", ["numbers", "entities"])
def test_compare_shows_the_column_of_each_of_three_articles(narrow, server, tab):
    open_desk(narrow, server, f"/Compare?tab={tab}")
    narrow.locator(f".st-key-compare-grid-{tab}").wait_for(timeout=30_000)
    settled(narrow)
    others = {"numbers": 0, "entities": 96 + 100}[tab]  # the type and what else it is called may wait
    assert overflow(narrow, f".st-key-compare-grid-{tab}") <= others
