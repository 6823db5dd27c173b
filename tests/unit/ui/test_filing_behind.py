"""What a decision leaves to be filed: few articles at once, many by a thread behind, while questions are answered."""

import time

from lib.ingest import load_samples
from lib.review import decided
from lib.review.decisions import rename
from lib.store import Catalogue, Database
from lib.store.records_query import gathered
from lib.ui.workspace_renewal import filing_goes_on


def renamed(tmp_path):
    desk = Catalogue(Database(f"sqlite:///{tmp_path / 'desk.db'}", decided)).create("Desk")
    desk.add_all(load_samples())
    record = gathered(desk).lines[0].record
    desk.append("Ann", "decide", rename(record, "Another Name"))
    return desk


def test_few_articles_are_filed_at_once(tmp_path):
    desk = renamed(tmp_path)
    assert desk.unfiled() > 0
    assert filing_goes_on(desk) == 0
    assert desk.unfiled() == 0
    assert gathered(desk).lines[0].name == "Another Name"


def test_many_are_filed_behind_by_one_thread(tmp_path, monkeypatch):
    monkeypatch.setattr("lib.ui.workspace_renewal.AT_ONCE", 0)
    monkeypatch.setattr("lib.ui.workspace_renewal.BEHIND", 1)
    desk = renamed(tmp_path)
    waiting = desk.unfiled()
    assert filing_goes_on(desk) == waiting
    end = time.monotonic() + 60
    while filing_goes_on(desk) and time.monotonic() < end:
        time.sleep(0.01)
    assert desk.unfiled() == 0
    assert gathered(desk).lines[0].name == "Another Name"
