"""What is done lasts in a real browser: reload, new tab, restart of the server; and several workspaces."""

import pytest
from playwright.sync_api import expect

from tests.browser.desk import ARTICLE, open_desk, other_hosts, paste, query, settled

pytestmark = pytest.mark.browser
HEADLINE = "Harbour ferry runs aground"


def workspaces(page):
    """Open the dialog of workspaces."""
    page.locator(".st-key-workspace button").first.click()
    page.get_by_role("dialog").get_by_text("This workspace").wait_for()
    settled(page)


def name_shown(page):
    return page.locator(".st-key-workspace button").first


def moved_from(page, workspace):
    """Wait until the address names another workspace; return it."""
    page.wait_for_function("was => new URLSearchParams(location.search).get('w') !== was", arg=workspace)
    return query(page)["w"]


def test_an_article_outlives_reload_tab_and_server(page, context, server):
    paste(page, server, ARTICLE)
    link = page.url
    page.reload()
    expect(page.locator(".sheet")).to_contain_text(HEADLINE)
    server.stop()
    server.start()
    tab = context.new_page()
    tab.goto(link)
    expect(tab.locator(".sheet")).to_contain_text(HEADLINE)
    open_desk(tab, server)
    expect(tab.get_by_test_id("stMain")).to_contain_text(HEADLINE)
    expect(tab.get_by_test_id("stMain")).to_contain_text("4 articles")
    assert not other_hosts(context)


def test_a_half_typed_text_waits_over_pages_and_reloads(page, server):
    open_desk(page, server)
    settled(page)
    box = page.get_by_label("Paste an article")
    box.press_sequentially("Half a text", delay=10)
    page.get_by_role("link", name="Method", exact=True).click(delay=100)
    page.get_by_role("heading", name="Method").wait_for()
    page.get_by_role("link", name="Desk", exact=True).click()
    expect(page.get_by_label("Paste an article")).to_have_value("Half a text")
    page.reload()
    expect(page.get_by_label("Paste an article")).to_have_value("Half a text")
    page.get_by_label("Paste an article").fill("")
    page.get_by_label("Paste an article").press("End")
    page.wait_for_timeout(800)  # the pause after which what is typed is kept


def test_a_new_workspace_a_switch_and_the_undo_of_its_deletion(page, server):
    open_desk(page, server)
    settled(page)
    first, home = "My desk", query(page)["w"]
    workspaces(page)
    page.get_by_label("Name of a new workspace").fill("Ferry <b>accident</b>")
    page.get_by_role("button", name="Create").click()
    expect(name_shown(page)).to_contain_text("Ferry <b>accident</b>")
    expect(page.get_by_test_id("stMain")).to_contain_text("nothing yet")
    other = moved_from(page, home)
    workspaces(page)
    page.get_by_role("dialog").get_by_role("link").first.click()
    expect(name_shown(page)).to_contain_text(first)
    assert moved_from(page, other) == home
    page.goto(f"{server.url}/?w={other}")
    expect(name_shown(page)).to_contain_text("Ferry <b>accident</b>")
    page.get_by_role("button", name="Open the three samples").click()
    expect(page.get_by_test_id("stMain")).to_contain_text("3 articles")
    workspaces(page)
    page.get_by_role("button", name="Delete…").click()
    page.get_by_role("button", name="Delete it").click()
    expect(name_shown(page)).to_contain_text(first)
    page.get_by_role("button", name="Bring it back").click()
    expect(name_shown(page)).to_contain_text("Ferry <b>accident</b>")
    expect(page.get_by_test_id("stMain")).to_contain_text("3 articles")
    expect(page.locator("[class*='st-key-row-']")).to_have_count(3)


def test_a_workspace_is_downloaded_and_opened_again(page, server, tmp_path):
    open_desk(page, server)
    workspaces(page)
    with page.expect_download() as coming:
        page.get_by_role("button", name="Download as one file").click()
    file = tmp_path / coming.value.suggested_filename
    coming.value.save_as(file)
    assert file.suffix == ".sayso"
    page.get_by_role("dialog").locator("input[type=file]").set_input_files(file)
    expect(name_shown(page)).to_contain_text(" 2")
    expect(page.locator("[class*='st-key-row-']").first).to_be_visible()


def test_files_that_a_killed_server_left_are_read_by_the_next(page, server, tmp_path):
    files = []
    for n in range(30):
        file = tmp_path / f"{n}.txt"
        file.write_text(
            f"Bridge {n} shut\n\nThe bridge on Mill Lane was shut, {n + 3} people of ward {n} said on Friday."
        )
        files.append(str(file))
    open_desk(page, server)
    workspaces(page)
    page.get_by_label("Name of a new workspace").fill("Bridges")
    home = query(page)["w"]
    page.get_by_role("button", name="Create").click()
    address = f"{server.url}/?w={moved_from(page, home)}"
    settled(page)
    page.locator("input[type=file]").first.set_input_files(files)
    row = page.locator("[class*='st-key-sidebar-shelf'] a")
    expect(page.get_by_test_id("stMain")).to_contain_text("of 30")
    page.wait_for_timeout(2000)
    server.process.kill()
    server.process.wait()
    server.start()
    page.goto(address)
    expect(page.get_by_test_id("stMain")).to_contain_text("30 articles", timeout=90_000)
    # a link with a tip stands twice, for wide windows and for narrow ones
    expect(row.filter(visible=True)).to_have_count(12)
