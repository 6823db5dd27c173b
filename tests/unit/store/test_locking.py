"""The ledger with several writers: the second is told, nothing is lost, numbers have no gap."""

from threading import Thread

import pytest

from lib.model.ledger import Decision, Target
from lib.store import ConflictError, NoWorkspaceError, StoreError
from tests.unit.store.filed import extraction

HERE = Target("article", "quote:1-9")
THERE = Target("article", "quote:20-29")
WHO = Target(None, "person:ada-roe")


def kinds(desk):
    return [entry.decision.kind if entry.decision else entry.action for entry in desk.ledger()]


def test_the_second_of_two_is_told_whose_change_came_first(url, open_at):
    mine = open_at(url).create("Desk")
    theirs = open_at(url).open(mine.id)
    seen = len(mine.ledger())
    assert len(theirs.ledger()) == seen
    mine.append("Ann", "decide", Decision("accept", (HERE,)), seen=seen)
    with pytest.raises(ConflictError, match="Ann has decided") as told:
        theirs.append("Ben", "decide", Decision("reject", (THERE, HERE)), seen=seen)
    assert told.value.entry == mine.ledger()[0]
    assert kinds(theirs) == ["accept"]


def test_he_may_keep_his_own_all_the_same(url, open_at):
    mine = open_at(url).create("Desk")
    theirs = open_at(url).open(mine.id)
    mine.append("Ann", "decide", Decision("accept", (HERE,)), seen=0)
    theirs.append("Ben", "decide", Decision("reject", (HERE,)), seen=None)
    assert kinds(mine) == kinds(theirs) == ["accept", "reject"]


@pytest.mark.parametrize(
    ("first", "second", "told"),
    [
        ((HERE,), (HERE,), True),
        ((HERE,), (THERE,), False),
        ((HERE, WHO), (THERE, WHO), True),
        ((WHO,), (Target("article", "person:ada-roe"),), False),
    ],
)
def test_only_what_is_about_the_same_record_is_a_conflict(desk, first, second, told):
    desk.append("Ann", "decide", Decision("accept", first), seen=0)
    if told:
        with pytest.raises(ConflictError):
            desk.append("Ben", "decide", Decision("reject", second), seen=0)
    else:
        desk.append("Ben", "decide", Decision("reject", second), seen=0)
    assert len(desk.ledger()) == 2 - told


def test_what_one_has_read_is_no_conflict(desk):
    desk.append("Ann", "decide", Decision("accept", (HERE,)), seen=0)
    desk.append("Ben", "decide", Decision("reject", (HERE,)), seen=1)
    assert kinds(desk) == ["accept", "reject"]


def test_an_undo_is_about_what_it_takes_back(desk):
    desk.append("Ann", "decide", Decision("accept", (HERE,)))
    desk.append("Ann", "undo", about=1, seen=1)
    with pytest.raises(ConflictError) as told:
        desk.append("Ben", "decide", Decision("reject", (HERE,)), seen=1)
    assert told.value.entry.action == "undo"
    with pytest.raises(ConflictError):
        desk.append("Ben", "redo", about=1, seen=1)
    desk.append("Ben", "redo", about=1, seen=2)
    assert kinds(desk) == ["accept", "undo", "redo"]


def test_the_first_of_several_is_named(desk):
    for who in ("Ann", "Cleo"):
        desk.append(who, "decide", Decision("note", (HERE,)))
    with pytest.raises(ConflictError) as told:
        desk.append("Ben", "decide", Decision("reject", (HERE,)), seen=0)
    assert told.value.entry.who == "Ann"


def test_many_writers_lose_nothing_and_leave_no_gap(url, open_at):
    address = open_at(url).create("Desk").id
    desks = [open_at(url, busy=60.0).open(address) for _ in range(4)]
    problems = []

    def write(desk, who):
        try:
            for n in range(10):
                desk.append(who, "decide", Decision("note", (HERE,), (("text", f"{who} {n}"),)))
                desk.add(extraction(f"{who} {n}"))
        except StoreError as problem:
            problems.append(problem)

    threads = [Thread(target=write, args=(desk, f"writer {n}")) for n, desk in enumerate(desks)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert problems == []
    ledger = desks[0].ledger()
    assert [entry.number for entry in ledger] == list(range(1, 41))
    assert len({entry.decision.values for entry in ledger}) == 40
    assert [item.number for item in desks[0].items()] == list(range(40))
    assert all(desk.items() == desks[0].items() for desk in desks)


def test_a_deleted_workspace_takes_no_decision(catalogue, desk):
    catalogue.delete(desk.id)
    with pytest.raises(NoWorkspaceError):
        desk.append("Ann", "decide", Decision("accept", (HERE,)))
    assert catalogue.restore().ledger() == ()
