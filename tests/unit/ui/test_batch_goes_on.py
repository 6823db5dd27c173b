"""Files of a batch stand in the workspace's queue until they are read: a server that dies loses none."""

from lib.ui.batch import Batch

TEXTS = {
    f"{n}.txt": f"Bridge {n} shut\n\nThe bridge on Mill Lane was shut on Friday, {n} people said.".encode()
    for n in range(3)
}


def test_files_left_by_a_server_that_died_are_read_by_the_next(new_desk):
    desk = new_desk()
    for name, data in TEXTS.items():
        desk.bring(name, data)
    batch = Batch(desk)
    assert batch.go_on_with_rest()
    batch.wait(60)
    assert [taken.result for taken in batch.done] == ["added"] * 3
    assert desk.waiting() == ()
    assert not Batch(desk).go_on_with_rest()


def test_a_file_that_was_added_before_the_end_is_not_added_twice(new_desk):
    desk = new_desk()
    first = Batch(desk)
    first.add(TEXTS.items())
    first.wait(60)
    assert desk.waiting() == ()
    desk.bring("0.txt", TEXTS["0.txt"])
    again = Batch(desk)
    again.go_on_with_rest()
    again.wait(60)
    assert [taken.result for taken in again.done] == ["identical"]
    assert len(desk.items()) == 3
    assert desk.waiting() == ()


def test_what_is_stopped_waits_no_longer(new_desk, monkeypatch):
    desk = new_desk()
    batch = Batch(desk)
    monkeypatch.setattr("lib.ui.batch.take_file", lambda *_: batch.stop() or iter(()))
    batch.add(TEXTS.items())
    batch.wait(60)
    assert [taken.result for taken in batch.done] == ["stopped"] * 2
    assert desk.waiting() == ()
