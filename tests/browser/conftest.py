"""A real server on a free port and a real Chromium, shut off from every other host."""

import contextlib
import os
import shutil
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from pathlib import Path

import pytest
from _pytest.runner import runtestprotocol

ROOT = Path(__file__).parents[2]
FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
START_SECONDS = 60


def chromium_path():
    """Where a Chromium is installed; None when there is none."""
    named = os.environ.get("SAYSO_CHROMIUM")
    return named or next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)


def free_port():
    with contextlib.closing(socket.socket()) as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Server:
    """The product as a user starts it, on a port of its own and with workspaces of its own."""

    def __init__(self, folder):
        self.log, self.port = folder / "log.txt", free_port()
        self.url = f"http://127.0.0.1:{self.port}"
        self.database = f"sqlite:///{folder / 'workspaces.db'}"
        self.start()

    def start(self):
        """Start it, or start it again over the same workspaces."""
        command = [sys.executable, "-m", "streamlit", "run", "app.py", "--server.port", str(self.port)]
        place = os.environ | {"SAYSO_DATABASE_URL": self.database}
        with self.log.open("ab") as out:
            self.process = subprocess.Popen(command, cwd=ROOT, stdout=out, stderr=subprocess.STDOUT, env=place)
        self.wait()

    def wait(self):
        end = time.monotonic() + START_SECONDS
        while time.monotonic() < end:
            with contextlib.suppress(urllib.error.URLError, ConnectionError, TimeoutError):
                if urllib.request.urlopen(f"{self.url}/_stcore/health", timeout=2).status == 200:
                    return
            if self.process.poll() is not None:
                break
            time.sleep(0.1)
        pytest.fail(f"the server did not start:\n{self.log.read_text(errors='replace')[-3000:]}")

    def stop(self):
        self.process.terminate()
        try:
            self.process.wait(10)
        except subprocess.TimeoutExpired:
            self.process.kill()


@pytest.fixture(scope="module")
def server(tmp_path_factory):
    """A server for the tests of one module; its log is shown when one of them fails."""
    running = Server(tmp_path_factory.mktemp("server"))
    yield running
    running.stop()


@pytest.fixture(scope="package")
def browser():
    """One headless Chromium for all browser tests, gone when the other tests begin."""
    path = chromium_path()
    if path is None:
        message = "no Chromium found: install one or name it in SAYSO_CHROMIUM"
        if os.environ.get("SAYSO_REQUIRE_BROWSER"):
            pytest.fail(message)
        pytest.skip(message)
    from playwright.sync_api import expect, sync_playwright

    expect.set_options(timeout=15_000)  # two slow cores, a model and a browser
    with sync_playwright() as play:
        chromium = play.chromium.launch(executable_path=path, headless=True, args=FLAGS)
        yield chromium
        chromium.close()


@pytest.fixture
def context(browser):
    """A fresh profile that notes every request, so that a test can show that none leaves the machine."""
    profile = browser.new_context(viewport={"width": 1440, "height": 900})
    profile.grant_permissions(["clipboard-read", "clipboard-write"])
    profile.set_default_timeout(20_000)
    profile.requested = []
    profile.on("request", lambda request: profile.requested.append(request.url))
    yield profile
    profile.close()


@pytest.fixture
def page(context):
    return context.new_page()


def pytest_runtest_protocol(item, nextitem):
    """Try a browser test a second time: on two slow cores a click may meet a page that is still drawing itself."""
    if "browser" not in item.keywords:
        return None
    item.ihook.pytest_runtest_logstart(nodeid=item.nodeid, location=item.location)
    reports = runtestprotocol(item, nextitem=nextitem, log=False)
    if any(report.failed for report in reports):
        item._initrequest()  # fixtures anew
        reports = runtestprotocol(item, nextitem=nextitem, log=False)
    for report in reports:
        item.ihook.pytest_runtest_logreport(report=report)
    item.ihook.pytest_runtest_logfinish(nodeid=item.nodeid, location=item.location)
    return True
