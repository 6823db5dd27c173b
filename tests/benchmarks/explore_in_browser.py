"""Print what a large workspace costs in a real browser: `python -m tests.benchmarks.explore_in_browser [10000]`.

The workspace is one that `store_scale` kept (SAYSO_SCALE_FOLDER=folder), copied first, or made anew. A real server runs
on the copy, a real Chromium drives it: Explore is opened cold and warm, narrowed, searched, decided on in bulk, undone,
opened from a link and downloaded; then Desk, Read and Compare are opened over the same articles. A line is an action: how
long until what was asked for stood on the page, and the processor time that the server took for it, which what else a
machine does leaves alone. Nothing is asserted.
"""

from __future__ import annotations

import os
import re
import shutil
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from playwright.sync_api import Error as PlaywrightError
from playwright.sync_api import sync_playwright

from tests.benchmarks.click_time import cpu_of
from tests.benchmarks.store_scale import QUERIES, fill
from tests.browser.conftest import FLAGS, Server, chromium_path
from tests.browser.desk import HEADER, ROW, settled

PATIENCE = 60_000
LINE = ".st-key-explore-line"
FOUND = f"{LINE}, .st-key-explore-chips"
CARD = ".ss.card, .st-key-explore-evidence"
GRID = ".st-key-explore-table .stDataFrameGlideDataEditor"
# Whether what a selector finds, in components' own trees too, says something else than now.
SEE = """
selector => {
  const deep = root => [...root.querySelectorAll(selector)].concat(
    ...[...root.querySelectorAll('*')].filter(e => e.shadowRoot).map(e => deep(e.shadowRoot)))
  const seen = () => deep(document).map(e => e.textContent).join('|')
  const before = seen()
  window.anew = () => seen() !== before
}
"""
Step = tuple[Callable[[], object], Callable[[], object]]


class Watch:
    """A page, its server, and how long each thing done on it takes."""

    def __init__(self, page: Any, server: Server) -> None:
        self.page, self.server = page, server

    def took(self, act: Callable[[], object], shown: Callable[[], object]) -> tuple[float, float]:
        """Do something; return the seconds until it is shown, and those of the server's processor."""
        settled(self.page)
        self.page.wait_for_timeout(300)
        used, begun = cpu_of(self.server), time.perf_counter()
        act()
        shown()
        seconds = time.perf_counter() - begun
        settled(self.page)
        self.page.wait_for_timeout(300)
        return seconds, cpu_of(self.server) - used

    def times(self, name: str, acts: list[Step]) -> None:
        """Do several things of one kind; print the median and the longest time, of the page and of the processor."""
        each = []
        for act, shown in acts:
            try:
                each.append(self.took(act, shown))
            except PlaywrightError as problem:
                print(f"{name:44} no answer: {str(problem).splitlines()[0]}")
        if each:
            shown, used = ([1000 * value for value in column] for column in zip(*each, strict=True))
            print(
                f"{name:44} shown {statistics.median(shown):6.0f} (longest {max(shown):6.0f}) ms   "
                f"server {statistics.median(used):5.0f} (longest {max(used):5.0f}) ms   × {len(each)}",
                flush=True,
            )

    def once(self, name: str, act: Callable[[], object], shown: Callable[[], object]) -> None:
        """Do one thing and print what it took."""
        self.times(name, [(act, shown)])

    def line(self) -> str:
        """Return what stands above the table: how many rows were found."""
        return self.page.locator(LINE).first.inner_text()

    def changed(self, act: Callable[[], object], selector: str = FOUND) -> Step:
        """Return an act and the wait until a part of the page says something else, and the server has said all."""

        def begin() -> None:
            self.page.evaluate(SEE, selector)
            act()

        def shown() -> None:
            self.page.wait_for_function("window.anew()", timeout=PATIENCE)
            settled(self.page)

        return begin, shown

    def table(self) -> None:
        """Wait until the table is drawn."""
        self.page.locator(GRID).first.wait_for(timeout=PATIENCE)
        self.page.locator(LINE).get_by_text(re.compile(r"\d of|\d (entit|quot|numb)")).first.wait_for(timeout=PATIENCE)


def memory_of(server: Server) -> str:
    """Return the memory that the server holds now, and the most it has held."""
    fields = dict(re.findall(r"(Vm\w+):\s+(\d+) kB", Path(f"/proc/{server.process.pid}/status").read_text()))
    return f"{int(fields['VmRSS']) / 1024:,.0f} MB now, {int(fields['VmHWM']) / 1024:,.0f} MB at most"


def tab(page: Any, name: str) -> Callable[[], object]:
    """Return the click on one of the three tables."""
    return page.locator(".st-key-explore-head [data-testid=stButtonGroup]").get_by_text(name).last.click


def value(page: Any, facet: str, place: int) -> Callable[[], object]:
    """Return the click on a value in the rail."""
    return lambda: page.locator(".rail .facet", has_text=facet).first.locator("li button").nth(place).click()


def typed(page: Any, label: str, words: str) -> Callable[[], object]:
    """Return the typing of words into a field."""

    def act() -> None:
        field = page.get_by_label(label, exact=True)
        field.fill(words)
        field.press("Enter")

    return act


def cell(page: Any, row: int) -> Callable[[], object]:
    """Return the click on a row of the table."""
    spot = {"x": 260, "y": HEADER + ROW * row + ROW // 2}
    return lambda: page.locator(GRID).first.click(position=spot)


def card(page: Any) -> Callable[[], object]:
    """Return the wait for the card of evidence."""
    return lambda: page.locator(".st-key-explore-evidence").wait_for(timeout=PATIENCE)


def explore(watch: Watch) -> None:
    """Narrow, search and open rows of Explore."""
    page, server = watch.page, watch.server
    watch.once("Explore, cold server", lambda: page.goto(f"{server.url}/Explore"), watch.table)
    opens = (lambda: page.goto(f"{server.url}/Explore"), watch.table)
    page.wait_for_timeout(8000)  # the model is loaded meanwhile
    watch.times("Explore, warm", [opens] * 3)
    watch.times("another table, first time", [watch.changed(tab(page, n)) for n in ("Quotes", "Numbers")])
    watch.times(
        "another table, again", [watch.changed(tab(page, n)) for n in ("Quotes", "Numbers", "Entities", "Quotes")]
    )
    outlets = [value(page, "Outlet", n) for n in (3, 4, 5)]
    watch.times("a facet's value, one more each time", [watch.changed(act) for act in outlets])
    watch.once("all off again", *watch.changed(lambda: page.locator(".st-key-explore-clear button").click()))
    watch.times(
        "a day, month or year of the chart",
        [watch.changed(lambda n=n: page.locator(".rail .columns button").nth(n).click()) for n in (1, 3)],
    )
    watch.once("all off again", *watch.changed(lambda: page.locator(".st-key-explore-clear button").click()))
    watch.times("a quote's evidence", [(cell(page, n), card(page)) for n in (1,)])
    watch.times("… and the next ones", [watch.changed(cell(page, n), CARD) for n in (3, 4, 5)])
    watch.times("next page", [watch.changed(lambda: page.locator(".st-key-explore-chevron_right button").click())] * 2)


def search(watch: Watch) -> None:
    """Find names, and what somebody said about something."""
    page = watch.page
    page.goto(f"{watch.server.url}/Explore")
    watch.table()
    words = [w for w in QUERIES if w != "340 people"]
    watch.times("find a name", [watch.changed(typed(page, "Find a name", w)) for w in words])
    page.goto(f"{watch.server.url}/Explore")
    watch.table()
    watch.once("what did anyone say about water", *watch.changed(typed(page, "Entity or word", "water")))
    watch.times("… about other words", [watch.changed(typed(page, "Entity or word", w)) for w in words if w != "water"])
    page.goto(f"{watch.server.url}/Explore")
    watch.table()

    def choose(name: str) -> Callable[[], object]:
        def act() -> None:
            field = page.get_by_label("Who says so", exact=False).first
            field.click()
            field.fill(name)
            page.get_by_role("option").first.click()

        return act

    watch.once("what did Norvane Hydro say", *watch.changed(choose("Norvane")))
    watch.once("… about water", *watch.changed(typed(page, "Entity or word", "water")))


def near(watch: Watch) -> None:
    """Open entities with who is named beside them."""
    page = watch.page
    page.goto(f"{watch.server.url}/Explore")
    watch.table()
    watch.once("an entity with its articles and neighbours", cell(page, 0), card(page))
    watch.times("… and the next ones", [watch.changed(cell(page, n), CARD) for n in (2, 3)])
    neighbour = page.locator(".st-key-explore-near button").first
    watch.once("a neighbour", *watch.changed(neighbour.click, CARD))


def bulk(watch: Watch, asked: str) -> None:
    """Decide about all rows that a link narrows to, and take it back."""
    page = watch.page
    page.goto(f"{watch.server.url}/Explore?{asked}")
    watch.table()
    found = re.search(r"([\d,]+) (quotes|numbers)", watch.line())
    rows = found[1] if found else "?"
    every = page.locator(".st-key-explore-bulk [data-testid=stPopover] button").first
    if not every.count():
        print(f"all {rows} at once: not offered")
        return
    every.click()
    bar = ".st-key-review-bar p"
    every_one = page.get_by_role("button", name="Accept all")
    watch.once(f"accept all {rows}", *watch.changed(every_one.click, bar))
    watch.once("… undo", *watch.changed(page.locator(".st-key-review-undo button").click, bar))
    begun, used = time.perf_counter(), cpu_of(watch.server)
    watch.page.wait_for_timeout(1000)
    while "being filed" in watch.line() and time.perf_counter() - begun < 600:
        page.goto(f"{watch.server.url}/Explore?{asked}")
        watch.table()
    print(
        f"{'… until all is filed':44} {time.perf_counter() - begun:6.1f} s, server {cpu_of(watch.server) - used:6.1f} s"
    )


def files(watch: Watch, asked: str) -> None:
    """Download what a link narrows to."""
    page = watch.page
    page.goto(f"{watch.server.url}/Explore?{asked}")
    watch.table()
    name = page.locator(".st-key-explore-csv button").inner_text().strip().splitlines()[-1]

    def act() -> None:
        with page.expect_download(timeout=PATIENCE) as coming:
            page.locator(".st-key-explore-csv button").click()
        coming.value.path()

    watch.once(f"download: {name}", act, lambda: None)


def others(watch: Watch) -> None:
    """Open the other screens over the same articles."""
    page, url = watch.page, watch.server.url
    shelf = page.locator("[class*='st-key-row-']").nth(24)
    watch.times("Desk", [(lambda: page.goto(url), lambda: shelf.wait_for(timeout=PATIENCE))] * 2)
    watch.once(
        "Desk: 25 more",
        lambda: page.locator(".st-key-shelf-more button").click(),
        lambda: page.locator("[class*='st-key-row-']").nth(49).wait_for(timeout=PATIENCE),
    )
    sheet = page.locator(".sheet")
    watch.times("Read", [(lambda: page.goto(f"{url}/Read"), lambda: sheet.wait_for(timeout=PATIENCE))] * 2)
    following = page.locator(".st-key-read-chevron_right button")
    watch.times("Read: the next article", [watch.changed(following.click, ".st-key-read-body")] * 3)
    compare = page.locator(".st-key-compare-bar").get_by_text("Overview")
    watch.times("Compare", [(lambda: page.goto(f"{url}/Compare"), lambda: compare.wait_for(timeout=PATIENCE))] * 2)


@contextmanager
def running(size: int) -> Iterator[Server]:
    """Run a server on a workspace of so many articles."""
    with tempfile.TemporaryDirectory() as folder:
        kept = Path(os.environ.get("SAYSO_SCALE_FOLDER", folder)) / f"scale-{size}.db"
        if kept.exists():
            shutil.copy(kept, Path(folder) / "workspaces.db")
        else:
            fill(f"sqlite:///{Path(folder) / 'workspaces.db'}", size)
        server = Server(Path(folder))
        try:
            yield server
        finally:
            server.stop()


def main(arguments: list[str]) -> None:
    """Measure a workspace of the size that is asked for."""
    path = chromium_path()
    if path is None:
        print("no Chromium found: install one or name it in SAYSO_CHROMIUM")
        return
    size = int(arguments[0]) if arguments else 10_000
    with running(size) as server, sync_playwright() as play:
        chromium = play.chromium.launch(executable_path=path, headless=True, args=FLAGS)
        try:
            profile = chromium.new_context(viewport={"width": 1440, "height": 900}, accept_downloads=True)
            profile.set_default_timeout(PATIENCE)
            watch = Watch(profile.new_page(), server)
            print(f"{size:,} articles")
            explore(watch)
            link = watch.page.url
            second = chromium.new_context(viewport={"width": 1440, "height": 900})
            other = Watch(second.new_page(), server)
            other.once("a link opened by somebody else", lambda: other.page.goto(link), other.table)
            search(watch)
            near(watch)
            files(watch, "tab=quotes&outlet=Outlet+7")
            files(watch, "tab=quotes")
            print(f"{'memory of the server':44} {memory_of(server)}")
            others(watch)
            print(f"{'memory of the server':44} {memory_of(server)}")
            bulk(watch, "tab=quotes&outlet=Outlet+7")
            bulk(watch, "tab=quotes&speaker=org:norvane-hydro")
            print(f"{'memory of the server, two sessions':44} {memory_of(server)}")
        finally:
            chromium.close()


if __name__ == "__main__":
    main(sys.argv[1:])
