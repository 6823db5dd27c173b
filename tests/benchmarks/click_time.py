"""Print how long a click takes to answer, in a real browser: `python -m tests.benchmarks.click_time`.

Each action is done several times on the sample articles. The time runs from the pointer's or key's going down to the first
frame in which what it asked for stands on the page, as the page's own clock sees both. Nothing is asserted: the target
is 300 ms on an idle machine, and the processor time of the server beside each figure tells a busy machine from slow code.
"""

import contextlib
import statistics
import tempfile
from pathlib import Path

from playwright.sync_api import TimeoutError as PlaywrightTimeout
from playwright.sync_api import sync_playwright

from tests.browser.conftest import FLAGS, Server, chromium_path
from tests.browser.desk import HEADER, ROW, open_desk, settled

TIMES = 7
# Text of everything that a selector finds, in components' own trees too.
WATCH = """
([selector]) => {
  const deep = (root) => [...root.querySelectorAll(selector)].concat(
    ...[...root.querySelectorAll('*')].filter((e) => e.shadowRoot).map((e) => deep(e.shadowRoot)));
  const seen = () => deep(document).map((e) => e.textContent + (e.className || '')).join('|');
  const before = seen();
  window.took = null;
  let begun = null;
  const begin = () => { begun ??= performance.now(); };
  for (const kind of ['pointerdown', 'keydown']) addEventListener(kind, begin, { capture: true, once: true });
  const look = () => {
    if (begun !== null && seen() !== before) window.took = performance.now() - begun;
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}
"""


def cpu_of(server):
    """Processor seconds that the server has used so far."""
    fields = Path(f"/proc/{server.process.pid}/stat").read_text().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / 100


def measure(page, server, name, selector, acts):
    """Do each act once and print the median and the longest time."""
    took, used = [], []
    for act in acts:
        settled(page)
        page.wait_for_timeout(400)
        page.evaluate(WATCH, [selector])
        before = cpu_of(server)
        act()
        with contextlib.suppress(PlaywrightTimeout):
            page.wait_for_function("window.took !== null", timeout=8000)
            took.append(page.evaluate("window.took"))
            settled(page)
            used.append(cpu_of(server) - before)
    if not took:
        print(f"{name:48} no answer")
        return
    print(
        f"{name:48} median {statistics.median(took):5.0f} ms   longest {max(took):5.0f} ms   "
        f"server {1000 * statistics.median(used):4.0f} ms   ({len(took)} of {len(acts)})"
    )


def click_rows(page, key, count, first=0):
    grid = page.locator(f".st-key-{key} .stDataFrameGlideDataEditor").first
    return [
        lambda n=n: grid.click(position={"x": 120, "y": HEADER + ROW * (first + n % 6) + ROW // 2})
        for n in range(count)
    ]


def choose(page, *names):
    group = page.get_by_test_id("stButtonGroup")
    return [lambda n=n: group.get_by_text(n, exact=False).last.click() for n in names]


def on_read(page, server):
    open_desk(page, server, "/Read")
    page.locator(".sheet").wait_for()
    measure(page, server, "Read: row to sentence and evidence", ".ss.card", click_rows(page, "read-table", TIMES))
    marks = page.locator(".sheet mark.n")
    measure(
        page,
        server,
        "Read: mark to row and evidence",
        ".ss.card",
        [lambda n=n: marks.nth(n).click() for n in (1, 3, 4, 5, 6)],
    )
    page.locator(".sheet p.dateline").first.click()
    measure(
        page,
        server,
        "Read: next and previous by key",
        ".ss.card",
        [lambda k=k: page.keyboard.press(k) for k in "jjkjkj"],
    )
    tabs = ["Numbers", "Entities", "Quotes", "Numbers", "Quotes"]
    measure(
        page, server, "Read: another table", ".st-key-read-body h3, .st-key-read-body p, .ss.card", choose(page, *tabs)
    )
    lens = ["Who says so", "By type", "Who says so", "By type"]
    measure(page, server, "Read: lens", ".legend", choose(page, *lens))


def on_compare(page, server):
    open_desk(page, server, "/Compare")
    page.get_by_text("Open first").wait_for()
    tabs = ["Numbers", "Quotes", "Entities", "Timeline", "Overview"]
    measure(page, server, "Compare: another tab", "[data-testid=stMainBlockContainer]", choose(page, *tabs))


def on_explore(page, server):
    open_desk(page, server, "/Explore")
    page.get_by_text("Type", exact=True).first.wait_for()
    tabs = ["Quotes", "Numbers", "Entities", "Quotes"]
    measure(page, server, "Explore: another table", "[data-testid=stMainBlockContainer]", choose(page, *tabs))


def main():
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as play:
        server = Server(Path(folder))
        chromium = play.chromium.launch(executable_path=chromium_path(), headless=True, args=FLAGS)
        page = chromium.new_context(viewport={"width": 1440, "height": 900}).new_page()
        try:
            for screen in (on_read, on_compare, on_explore):
                screen(page, server)
        finally:
            chromium.close()
            server.stop()


if __name__ == "__main__":
    main()
