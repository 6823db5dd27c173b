"""Hostile articles, file names and metadata on every page: shown as they are written, nothing of them runs or is fetched."""

import re

import pytest
from playwright.sync_api import expect

from tests.browser.desk import choose_tab, click_row, open_desk, other_hosts, settled

pytestmark = pytest.mark.browser

SCRIPT = "<script>window.__pwn = 1</script><img src=x onerror='window.__pwn = 2'>"
MARKS = ":red[council] :material/home: :smile: $x^2$ **bold** [click](http://example.test/track) ![p](http://example.test/p.png)"
TURNED = "\u202egnol eltit\u202c Z\u0351\u0343\u0302a\u030a\u0311l\u0334g\u0321o"
BODY = f"""{MARKS} said Ana `rm -rf` Silva on Monday, and 45 people left {SCRIPT} the harbour.

“We lost 12 boats, {MARKS},” said Tomas {TURNED} Brandt, the captain of the [ferry](javascript:window.__pwn=3).

At least 40 cars &lt;b&gt; will stay, according to {SCRIPT} Port Authority. {{{{7*7}}}} ${{7*7}} %%{{7}} $$\\frac{{1}}{{2}}$$
"""
OTHER = BODY.replace("45 people", "54 people").replace("12 boats", "14 boats")
ESCAPED = SCRIPT.replace("<", "&lt;").replace(">", "&gt;").replace('"', "&quot;")
PAGE = f"""<!doctype html><html><head><title>{ESCAPED} {MARKS}</title><meta property="og:title" content="{ESCAPED} {MARKS}">
<meta property="og:site_name" content="{MARKS} {ESCAPED}"><meta name="author" content="$\\alpha$ {ESCAPED} {TURNED}">
<meta property="article:published_time" content="2026-03-02"><script>window.__pwn = 4</script></head><body><article>
<h1 onclick="window.__pwn=5">{ESCAPED} {MARKS}</h1><p>The mayor said on Friday that 12 roads were shut after the storm.</p>
<p>“It was the worst night in forty years,” said Ana Silva, the mayor of Larkhaven. She expects 300 visitors.</p>
<p>The council will meet on Tuesday to talk about the roads, the harbour and the school, its clerk said.</p>
<iframe src="http://example.test/frame"></iframe><img src="http://example.test/pixel.png"></article></body></html>"""
TABLE = f'"{MARKS}","{SCRIPT.replace(chr(34), chr(39))}"\n"a","One of two columns."\n'
FILES = [
    {"name": f"{MARKS.replace('/', '|')} <b>one</b>.txt", "mimeType": "text/plain", "buffer": BODY.encode()},
    {"name": "<img src=x onerror=window.__pwn=6>.txt", "mimeType": "text/plain", "buffer": OTHER.encode()},
    {"name": "$x^2$ :red[page].html", "mimeType": "text/html", "buffer": PAGE.encode()},
    {"name": "[bad](http:||example.test).pdf", "mimeType": "application/pdf", "buffer": b"%PDF-1.7 no"},
    {"name": "`t` $y$ :blue[table].csv", "mimeType": "text/csv", "buffer": TABLE.encode()},
]


def untouched(page, context):
    """Nothing ran, nothing was fetched, and no formula, coloured word or picture was made of anybody's words."""
    assert page.evaluate("window.__pwn === undefined")
    assert other_hosts(context) == []
    main = page.get_by_test_id("stApp")
    assert (
        main.locator(
            ".katex, img[src='x'], img[src*='example.test'], a[href*='example.test'], iframe[src*='example']"
        ).count()
        == 0
    )
    assert main.locator("a[href^='javascript']").count() == 0


@pytest.fixture(scope="module")
def brought(server, browser):
    """A desk with the hostile files on it; the samples are taken off."""
    profile = browser.new_context(viewport={"width": 1440, "height": 900})
    profile.requested = []
    profile.on("request", lambda request: profile.requested.append(request.url))
    page = profile.new_page()
    page.set_default_timeout(30_000)
    open_desk(page, server)
    page.get_by_role("button", name="Remove the samples").click()
    page.get_by_text("Removed 3 articles").wait_for()
    page.get_by_test_id("stFileUploaderDropzoneInput").set_input_files(FILES)
    page.get_by_text("Clear this list").wait_for(timeout=120_000)
    settled(page)
    yield page, profile
    profile.close()


def test_the_desk_shows_names_metadata_and_columns_as_written(brought):
    page, profile = brought
    expect(page.get_by_text("<img src=x onerror=window.__pwn=6>.txt").first).to_be_visible()
    expect(page.get_by_text("$x^2$ :red[page].html").first).to_be_visible()
    expect(page.get_by_text("[bad](http:||example.test).pdf").first).to_be_visible()
    expect(page.get_by_text(re.compile(r"`t` \$y\$ :\W?blue\[table\]\.csv")).first).to_be_visible()
    expect(page.get_by_text(MARKS[:24], exact=False).first).to_be_visible()
    page.get_by_label("Text", exact=True).click()  # the choice of columns
    expect(page.get_by_role("option", name=re.compile(r"<script>window")).first).to_be_visible()
    page.keyboard.press("Escape")
    untouched(page, profile)
    page.get_by_role("button", name=re.compile("Edit details of")).last.click()
    expect(page.get_by_role("dialog")).to_be_visible()
    settled(page)
    untouched(page, profile)


def test_every_table_and_card_of_read_shows_them_as_written(brought, server):
    page, profile = brought
    open_desk(page, server)
    page.locator(".st-key-shelf a").nth(2).wait_for()
    links = [link.get_attribute("href") for link in page.locator(".st-key-shelf a").all()]
    assert len(links) == 3
    for link in links:
        page.goto(f"{server.url}/{link.lstrip('/')}")
        expect(page.locator(".sheet")).to_contain_text(":red[council]")
        for tab in ("Entities", "Quotes", "Numbers"):
            choose_tab(page, tab)
            click_row(page, 0)
            settled(page)
            untouched(page, profile)


@pytest.mark.parametrize(
    "path", ["/Compare", "/Compare?tab=numbers", "/Compare?tab=quotes", "/Compare?tab=entities", "/Compare?tab=sides",
             "/Compare?tab=timeline", "/Explore", "/Explore?tab=quotes", "/Explore?tab=numbers", "/Method", "/", "/Brief"],
)  # fmt: skip
def test_every_other_page_shows_them_as_written(brought, server, path):
    page, profile = brought
    open_desk(page, server, path)
    settled(page)
    page.wait_for_timeout(1500)
    assert page.get_by_test_id("stException").count() == 0
    if path != "/Method":
        shown = page.get_by_test_id("stApp").inner_text().replace("\u2060", "")
        assert ":red[" in shown or "<script>" in shown
    untouched(page, profile)
