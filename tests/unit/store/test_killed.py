"""kill -9 in the middle of a batch of 200: whole articles only, and the rest is read when it goes on."""

import os
import signal
import sqlite3
import subprocess
import sys
import time
from pathlib import Path

from lib.store import Catalogue, Database
from lib.store.records_query import rows

ROOT = Path(__file__).parents[3]
MANY = 200
READ_ON = """
import sys
from lib.store import Catalogue, Database
from tests.unit.store.filed import spoken

desk = Catalogue(Database(sys.argv[1])).home()
for ticket, name in desk.waiting():
    desk.add(spoken("Ada Roe", "We counted " + desk.brought(ticket).decode(), int(name)))
    desk.done(ticket)
"""


def test_a_killed_batch_goes_on_and_nothing_is_lost_or_doubled(url):
    database = Database(url)
    desk = Catalogue(database).create("Desk")
    for n in range(MANY):
        desk.bring(str(n), f"lot {n}".encode())
    kills = 0
    while desk.waiting():
        before = len(desk.items())
        reader = subprocess.Popen([sys.executable, "-c", READ_ON, url], cwd=ROOT, env=os.environ | {"PYTHONPATH": "."})
        if kills < 3:
            end = time.monotonic() + 60
            while len(desk.items()) < before + 15 + 20 * kills and reader.poll() is None and time.monotonic() < end:
                time.sleep(0.002)
            reader.send_signal(signal.SIGKILL)
            kills += 1
        reader.wait(300)
    items = desk.items()
    assert kills == 3
    assert len(items) == len({item.id for item in items}) == MANY
    assert [item.number for item in items] == list(range(MANY))
    assert sorted(item.extraction.numbers[0].value for item in items) == list(range(MANY))
    assert rows(desk, "quotes").total == rows(desk, "entities").total == rows(desk, "numbers").total == MANY
    assert desk.unfiled() == 0
    assert all(
        len([h for h in desk.search(f"lot {n} counted") if h.kind == "article"]) >= 1 for n in range(0, MANY, 20)
    )
    with database.reading() as link:
        assert link.exec_driver_sql("SELECT count(*) FROM search_index").scalar() == MANY
    database.close()
    if database.is_sqlite:
        check = sqlite3.connect(url.removeprefix("sqlite:///"))
        assert check.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        assert check.execute("PRAGMA foreign_key_check").fetchall() == []
        check.close()


def test_inputs_wait_in_their_order_and_only_in_their_workspace(catalogue):
    one, two = catalogue.create("One"), catalogue.create("Two")
    first, second = one.bring("a.txt", b"\x00\xff"), one.bring("b\x00.txt", b"")
    assert one.waiting() == ((first, "a.txt"), (second, "b\ufffd.txt"))
    assert two.waiting() == ()
    assert one.brought(first) == b"\x00\xff"
    two.done(first)
    assert len(one.waiting()) == 2
    one.done(first, second)
    assert one.waiting() == ()
    assert one.brought(first) is None
