"""Workspaces: several, each its own, shared by tabs and servers, lasting."""

from dataclasses import replace
from threading import Thread

import pytest

from lib.ingest import load_samples
from lib.store import Catalogue, NoWorkspaceError
from lib.store.place import data_folder, database_url
from lib.store.workspace import older
from tests.unit.store.filed import extraction, spoken

HOSTILE = [
    "'; DROP TABLE articles; --",
    '"><script>alert(1)</script>',
    "a\x00b",
    "\ud800 alone",
    "%_\\",
    "Ünïcödé 😀 \u202egnirts",
    "x" * 500,
]


def names(catalogue):
    return [listed.name for listed in catalogue.listed()]


def test_what_is_added_is_there_for_another_server(url, open_at):
    desk = open_at(url).create("Floods")
    desk.add_all(load_samples())
    again = open_at(url).open(desk.id)
    assert again.name == "Floods"
    assert again.all() == load_samples()
    assert [item.letter for item in again.items()] == ["A", "B", "C"]


def test_two_servers_see_each_others_changes_at_once(url, open_at):
    mine = open_at(url).create("Floods")
    theirs = open_at(url).open(mine.id)
    for text in ("one", "two", "three"):
        mine.add(extraction(text))
        assert [item.opening for item in theirs.items()] == [item.opening for item in mine.items()]
    theirs.remove(theirs.items()[0].id)
    assert [item.opening for item in mine.items()] == ["two", "three"]
    theirs.edit(replace(theirs.items()[0].extraction.article, title="By another tab"))
    assert mine.items()[0].heading == "By another tab"
    assert mine.items()[0].extraction.article.title == "By another tab"
    mine.undo_remove()
    assert [item.letter for item in theirs.items()] == ["A", "B", "C"]


def test_an_extraction_is_one_object_until_it_changes(desk):
    desk.add(spoken("Ada Roe", "We saw", 12))
    key = desk.items()[0].id
    first = desk.get(key)
    assert desk.get(key) is first
    desk.edit(replace(first.article, outlet="The Ledger"))
    assert desk.get(key) is not first
    assert desk.get(key).article.outlet == "The Ledger"
    assert desk.get(key).quotes == first.quotes


def test_the_undo_of_a_removal_outlives_the_server(url, open_at):
    desk = open_at(url).create("Floods")
    desk.add_all(load_samples())
    desk.remove(*(item.id for item in desk.items()[:2]))
    again = open_at(url).open(desk.id)
    assert [item.letter for item in again.removed()] == ["A", "B"]
    again.undo_remove()
    assert again.all() == load_samples()


def test_workspaces_do_not_mix(catalogue):
    one, two = catalogue.create("One"), catalogue.create("Two")
    one.add(spoken("Ada Roe", "We saw", 12))
    two.add(spoken("Ada Roe", "We saw", 12))
    two.remove(two.items()[0].id)
    assert len(one.items()) == 1
    assert one.search("roe")
    assert not two.search("roe")


def test_a_name_is_used_once(catalogue):
    for _ in range(3):
        catalogue.create("  Floods \n")
    catalogue.create("")
    assert names(catalogue) == ["Floods", "Floods 2", "Floods 3", "Workspace"]
    third = catalogue.listed()[2].id
    assert catalogue.rename(third, "Floods") == "Floods 3"
    assert catalogue.rename(third, "Droughts") == "Droughts"
    assert catalogue.open(third).name == "Droughts"


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_names_are_only_names(catalogue, name):
    desk = catalogue.create(name)
    desk.save_view(name, name)
    desk.keep_draft(name)
    desk.add(extraction("A text", title=name, outlet=name))
    shown = name.replace("\x00", "\ufffd").replace("\ud800", "\ufffd")
    assert desk.name == shown[:80].rstrip()
    assert desk.views() == ((shown[:200], shown),)
    assert desk.draft() == shown
    assert (desk.items()[0].title, desk.items()[0].extraction.article.outlet) == (shown, shown)
    assert catalogue.open(name) is None
    assert len(catalogue.listed()) == 1


def test_a_copy_is_a_workspace_of_its_own(catalogue):
    desk = catalogue.create("Floods")
    desk.add_all(load_samples())
    desk.save_view("Numbers", "tab=numbers")
    copy = catalogue.duplicate(desk.id, "Floods")
    assert copy.name == "Floods 2"
    assert copy.all() == desk.all()
    assert copy.views() == desk.views()
    assert [hit.shown for hit in copy.search("kinnaird")] == [hit.shown for hit in desk.search("kinnaird")]
    assert desk.unfiled() == copy.unfiled() == 0
    copy.remove(copy.items()[0].id)
    assert len(desk.items()) == len(copy.items()) + 1


def test_a_deleted_workspace_can_be_brought_back_until_the_next_is_deleted(catalogue):
    one, two, _ = (catalogue.create(name) for name in ("One", "Two", "Three"))
    one.add(extraction("a text"))
    catalogue.delete(one.id)
    assert names(catalogue) == ["Two", "Three"]
    assert catalogue.open(one.id) is None
    for act in (one.items, lambda: one.add(extraction("late")), lambda: one.name, lambda: catalogue.delete(one.id)):
        with pytest.raises(NoWorkspaceError):
            act()
    assert catalogue.deleted().name == "One"
    assert catalogue.deleted().articles == 1
    assert catalogue.restore().all() == (extraction("a text"),)
    catalogue.delete(one.id)
    catalogue.delete(two.id)
    assert catalogue.restore().id == two.id
    assert catalogue.restore() is None
    assert names(catalogue) == ["Two", "Three"]


def test_the_workspace_chosen_last_is_home(url, open_at):
    catalogue = open_at(url)
    assert catalogue.home() is None
    first, fresh = catalogue.first("My desk")
    assert fresh
    other = catalogue.create("Other")
    assert catalogue.home().id == first.id
    catalogue.choose(other.id)
    assert open_at(url).home().id == other.id
    catalogue.delete(other.id)
    catalogue.delete(first.id)
    assert catalogue.home() is None
    again, fresh = catalogue.first("My desk")
    assert not fresh
    assert again.items() == ()


def test_a_link_to_an_article_finds_its_workspace(catalogue):
    catalogue.create("Empty")
    desk = catalogue.create("Floods")
    desk.add(extraction("a text"))
    key = desk.items()[0].id
    assert catalogue.holding(key) is desk
    desk.remove(key)
    assert catalogue.holding(key) is None


def test_two_first_visits_at_once_make_one_workspace(url, open_at):
    made = []
    servers = [open_at(url) for _ in range(4)]
    threads = [Thread(target=lambda known=known: made.append(known.first("My desk"))) for known in servers]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len({desk.id for desk, _ in made}) == 1
    assert [fresh for _, fresh in made].count(True) == 1


def test_two_servers_may_open_a_new_database_at_once(url, open_at):
    made = []
    threads = [Thread(target=lambda: made.append(open_at(url).listed())) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert made == [()] * 4


def test_records_of_an_older_version_are_known(desk):
    desk.add(extraction("a text"))
    assert [item.opening for item in desk.stale("0.2.0")] == ["a text"]
    assert desk.stale("0.1.0") == ()


@pytest.mark.parametrize(
    ("version", "than", "answer"),
    [
        ("0.1.0", "0.2.0", True),
        ("0.9.9", "0.10.0", True),
        ("0.2.0", "0.2.0", False),
        ("1.0", "0.9", False),
        ("made by hand", "0.2.0", False),
    ],
)
def test_versions_are_compared_by_their_numbers(version, than, answer):
    assert older(version, than) is answer


@pytest.mark.parametrize(
    ("named", "address"),
    [
        ("postgres://me@host/db", "postgresql+psycopg://me@host/db"),
        ("postgresql://me@host/db", "postgresql+psycopg://me@host/db"),
        ("sqlite:////data/a.db", "sqlite:////data/a.db"),
    ],
)
def test_the_database_named_is_the_one_used(monkeypatch, named, address):
    monkeypatch.setenv("SAYSO_DATABASE_URL", named)
    assert database_url() == address


def test_without_a_name_it_is_a_file_in_the_data_folder(monkeypatch, tmp_path):
    monkeypatch.delenv("SAYSO_DATABASE_URL")
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    assert database_url() == f"sqlite:///{tmp_path / 'say-so' / 'workspaces.db'}"
    monkeypatch.delenv("XDG_DATA_HOME")
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setattr("sys.platform", "linux")
    assert data_folder() == tmp_path / ".local" / "share" / "say-so"
    monkeypatch.setattr("sys.platform", "darwin")
    assert data_folder() == tmp_path / "Library" / "Application Support" / "Say-So"
    monkeypatch.setattr("sys.platform", "win32")
    monkeypatch.setenv("LOCALAPPDATA", str(tmp_path / "Local"))
    assert data_folder() == tmp_path / "Local" / "Say-So"


def test_tests_have_a_database_of_their_own():
    assert Catalogue
    assert "sayso-tests-" in database_url()
