"""What a reader does on the screens, as a browser does it: paste, open, click a row, click a mark."""

import contextlib
from urllib.parse import parse_qs, urlsplit

from playwright.sync_api import TimeoutError as PlaywrightTimeout

ARTICLE = """Harbour ferry runs aground off Skerry Point

By Ines Calder
Larkhaven Courier, 4 May 2026

A harbour ferry with 212 passengers on board ran aground off Skerry Point on Monday, the coastguard said.

"It is over, and we are all grateful for that," said Tomas Brandt, the ferry's captain. "The tide did the rest."

At least 40 cars will stay on the deck until Wednesday, according to Larkhaven Port Authority.
"""

HEADER, ROW = 35, 34


def open_desk(page, server, path="/", timeout=30_000):
    """Open a page of the product and wait until its wordmark and its text stand."""
    page.goto(server.url + path)
    page.get_by_test_id("stSidebar").wait_for(timeout=timeout)


def paste(page, server, text):
    """Paste an article on the Desk and analyse it; returns when Read shows it."""
    open_desk(page, server)
    box = page.get_by_label("Paste an article")
    box.fill(text)
    box.press("Control+Enter")
    page.wait_for_url("**/Read?*")
    page.locator(".sheet").wait_for()


def query(page):
    """The parameters in the page's address."""
    return {k: v[0] for k, v in parse_qs(urlsplit(page.url).query).items()}


def click_row(page, row, column=120):
    """Click a row of the table beside the text, as a hand does; returns when the address names another record.

    The grid is one canvas, which may still be drawing itself: a click that went nowhere is made again.
    """
    grid = page.locator(".st-key-read-table .stDataFrameGlideDataEditor").first
    before = query(page).get("sel")
    for _ in range(4):
        settled(page)
        grid.wait_for()
        grid.click(position={"x": column, "y": HEADER + ROW * row + ROW // 2})
        with contextlib.suppress(PlaywrightTimeout):
            page.wait_for_function(
                "was => (new URLSearchParams(location.search).get('sel') || null) !== was", arg=before, timeout=5000
            )
            return


def settled(page):
    """Wait until the server has nothing more to say."""
    page.wait_for_function("document.querySelector('[data-testid=stApp]')?.dataset.testScriptState !== 'running'")


def choose_tab(page, name):
    """Choose one of the tables beside the text."""
    page.get_by_test_id("stButtonGroup").get_by_text(name, exact=False).last.click()
    settled(page)


def other_hosts(context):
    """Every address asked for that is not on this machine."""
    local = ("http://127.0.0.1", "ws://127.0.0.1", "data:", "blob:", "about:")
    return [url for url in context.requested if not url.startswith(local)]
