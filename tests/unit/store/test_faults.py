"""Full disk, read-only or locked file, a damaged one, none: one sentence each, and what was saved is safe."""

import sqlite3

import pytest

from lib.store import Catalogue, Database, StoreError
from lib.store.faults import DamagedError, DiskFullError, LockedError, ReadOnlyError, UnreachableError, kind_of
from tests.unit.store.filed import extraction


@pytest.fixture
def path(tmp_path):
    return tmp_path / "workspaces.db"


@pytest.fixture
def address(path):
    return f"sqlite:///{path}"


def saved(address):
    database = Database(address)
    desk = Catalogue(database).home()
    found = [item.opening for item in desk.items()]
    assert all(item.extraction for item in desk.items())
    database.close()
    return found


def test_a_full_disk_is_told_and_keeps_what_was_saved(address, path):
    database = Database(address)
    desk = Catalogue(database).create("Desk")
    desk.add(extraction("kept"))
    with database.reading() as link:
        link.exec_driver_sql(f"PRAGMA max_page_count = {link.exec_driver_sql('PRAGMA page_count').scalar() + 3}")
    with pytest.raises(DiskFullError, match="disk is full"):
        desk.add(extraction("lost " * 20_000))
    assert [item.opening for item in desk.items()] == ["kept"]
    database.close()
    assert saved(address) == ["kept"]


def test_a_read_only_file_is_read_and_a_change_is_told(address, path):
    database = Database(address)
    Catalogue(database).create("Desk").add(extraction("kept"))
    database.close()
    database = Database(f"sqlite:///file:{path}?mode=ro&uri=true")
    desk = Catalogue(database).home()
    assert [item.extraction.article.text for item in desk.items()] == ["kept"]
    assert desk.search("kept")
    for change in (
        lambda: desk.add(extraction("more")),
        lambda: desk.remove(desk.items()[0].id),
        lambda: desk.keep_draft("typed"),
        lambda: Catalogue(database).create("Other"),
    ):
        with pytest.raises(ReadOnlyError, match="read-only"):
            change()
    database.close()
    assert saved(address) == ["kept"]


def test_a_locked_file_is_told_after_a_while(address, path):
    database = Database(address, busy=0.1)
    desk = Catalogue(database).create("Desk")
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    assert desk.items() == ()  # readers do not wait for a writer
    with pytest.raises(LockedError, match="Another program"):
        desk.add(extraction("more"))
    other.execute("ROLLBACK")
    desk.add(extraction("more"))
    other.close()
    database.close()
    assert saved(address) == ["more"]


@pytest.mark.parametrize("content", [b"no database at all " * 100, b"SQLite format 3\x00" + b"\xff" * 5000])
def test_what_is_no_database_is_told_and_left_alone(address, path, content):
    path.write_bytes(content)
    with pytest.raises(DamagedError, match="damaged"):
        Database(address)
    assert path.read_bytes() == content


def test_a_database_damaged_in_the_middle_is_told(address, path):
    database = Database(address)
    desk = Catalogue(database).create("Desk")
    for n in range(30):
        desk.add(extraction(f"text {n} " * 200))
    database.close()
    data = bytearray(path.read_bytes())
    data[4096 : len(data)] = b"\xa5" * (len(data) - 4096)
    path.write_bytes(data)
    with pytest.raises(DamagedError):
        Catalogue(Database(address)).listed()


@pytest.mark.parametrize(
    "url",
    [
        "nonsense",
        "mysql://host/db",
        "sqlite:////proc/none/workspaces.db",
        "postgresql+psycopg://nobody@127.0.0.1:1/none",
    ],
)
def test_a_place_without_a_database_is_told(url):
    with pytest.raises(UnreachableError, match="SAYSO_DATABASE_URL"):
        Database(url)


def test_a_folder_in_the_place_of_the_file_is_told(address, path):
    path.mkdir()
    with pytest.raises(UnreachableError):
        Database(address)


def test_the_data_folder_is_made_when_it_is_not_there(tmp_path):
    database = Database(f"sqlite:///{tmp_path / 'a' / 'b' / 'workspaces.db'}")
    assert Catalogue(database).listed() == ()
    database.close()


class RefusedError(Exception):
    """What a PostgreSQL driver raises."""

    def __init__(self, state):
        self.sqlstate = state


@pytest.mark.parametrize(
    ("state", "kind"),
    [
        ("53100", DiskFullError),
        ("25006", ReadOnlyError),
        ("55P03", LockedError),
        ("08006", UnreachableError),
        ("57P01", UnreachableError),
        ("XX001", DamagedError),
        ("22021", StoreError),
    ],
)
def test_states_of_postgresql_have_the_same_sentences(state, kind):
    assert kind_of(RefusedError(state)) is kind


def test_every_sentence_says_what_to_do_next():
    def kinds(kind):
        return [kind, *(found for sub in kind.__subclasses__() for found in kinds(sub))]

    for kind in kinds(StoreError):
        sentence = kind.sentence
        assert sentence.endswith(".")
        assert any(
            word in sentence
            for word in ("Free", "Make", "Close", "Install", "Check", "Put back", "Open", "Choose", "Restart")
        )


def test_what_postgresql_refuses_to_write_is_told(open_at):
    from tests.unit.store.conftest import postgresql_url

    url, drop = postgresql_url()
    catalogue = open_at(url)
    desk = catalogue.create("Desk")
    read_only = open_at(f"{url}?options=-c%20default_transaction_read_only%3Don").open(desk.id)
    assert read_only.items() == ()
    with pytest.raises(ReadOnlyError):
        read_only.add(extraction("more"))
    catalogue.database.close()
    read_only.database.close()
    drop()
