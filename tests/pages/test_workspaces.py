"""Workspaces on screen: what is done lasts, each is its own, and what the database refuses is told."""

from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from lib.ingest import load_samples
from lib.store.faults import DiskFullError, NewerSchemaError
from lib.ui.shelf import catalogue, reset, shelf

APP = Path(__file__).parents[2] / "app.py"
HOSTILE = "<script>x</script> :red[y] $z$ **b**"


@pytest.fixture
def visit():
    reset()

    def go(page="app.py", **asked):
        at = AppTest.from_file(str(APP), default_timeout=60)
        if page != "app.py":
            at.switch_page(page)
        for name, value in asked.items():
            at.query_params[name] = value
        at.run()
        assert not at.exception
        return at

    yield go
    reset()


def opened(at):
    at.button(key="workspace").click().run()
    return at


def names():
    return [listed.name for listed in catalogue().listed()]


def field(at, name):
    return next(box for box in at.text_input if str(box.key).startswith(f"workspace-{name}-"))


def plain(elements):
    return " ".join(element.value for element in elements).replace("\\", "").replace("\u2060", "")


def asked(at, name):
    value = at.query_params.get(name)
    return value[0] if isinstance(value, list) else value


def test_a_first_visit_makes_one_workspace_with_the_samples(visit):
    at = visit()
    assert names() == ["My desk"]
    assert asked(at, "w") == shelf().id
    assert shelf().all() == load_samples()
    visit()
    assert names() == ["My desk"]


def test_a_new_workspace_is_empty_and_the_old_one_stays(visit):
    at = opened(visit())
    field(at, "new").set_value("Floods")
    at.button(key="workspace-create").click().run()
    assert not at.exception
    assert names() == ["My desk", "Floods"]
    assert asked(at, "w") == catalogue().listed()[1].id
    assert any(button.key == "samples-open" for button in at.button)
    assert len(catalogue().open(catalogue().listed()[0].id).items()) == 3


def test_the_address_names_the_workspace_and_a_new_visit_opens_the_last(visit):
    first = visit()
    other = catalogue().create("Floods")
    at = visit(w=other.id)
    assert asked(at, "w") == other.id
    assert asked(visit(), "w") == other.id
    assert asked(visit(w=asked(first, "w")), "w") == asked(first, "w")


def test_an_unknown_workspace_is_told_and_another_opened(visit):
    visit()
    at = visit(w="ffffffff")
    assert "not on this machine" in at.warning[0].value
    assert asked(at, "w") == shelf().id


def test_a_link_to_an_article_opens_the_workspace_that_holds_it(visit):
    visit()
    other = catalogue().create("Empty")
    catalogue().choose(other.id)
    key = load_samples()[0].article.id
    at = visit("pages/1_Read.py", a=key)
    assert asked(at, "w") == catalogue().holding(key).id != other.id


def test_renaming_duplicating_deleting_and_bringing_back(visit):
    at = opened(visit())
    field(at, "name").set_value("Dam")
    at.button(key="workspace-rename").click().run()
    assert names() == ["Dam"]
    opened(at).button(key="workspace-copy").click().run()
    assert names() == ["Dam", "Dam 2"]
    assert asked(at, "w") == catalogue().listed()[1].id
    opened(at).button(key="workspace-delete").click().run()
    assert names() == ["Dam", "Dam 2"]
    at.button(key="workspace-keep").click().run()
    at.button(key="workspace-delete").click().run()
    at.button(key="workspace-delete-it").click().run()
    assert names() == ["Dam"]
    assert asked(at, "w") == catalogue().listed()[0].id
    at.button(key="workspace-restore").click().run()
    assert names() == ["Dam", "Dam 2"]
    assert not at.exception


def test_the_last_workspace_may_be_deleted(visit):
    at = opened(visit())
    at.button(key="workspace-delete").click().run()
    at.button(key="workspace-delete-it").click().run()
    assert not at.exception
    assert names() == ["My desk"]
    assert catalogue().home().items() == ()
    assert catalogue().deleted().articles == 3


def test_a_workspace_goes_out_as_a_file_and_comes_in_again(visit):
    from lib.store.workspace_file import as_file

    at = opened(visit())
    data = as_file(shelf())
    at.file_uploader[-1].upload("desk.sayso", data)
    at.run()
    assert not at.exception
    assert names() == ["My desk", "My desk 2"]
    assert catalogue().home().all() == load_samples()


def test_a_file_that_is_none_is_told(visit):
    at = opened(visit())
    at.file_uploader[-1].upload("desk.sayso", b"something else")
    at.run()
    assert "no Say-So workspace" in plain(at.error)
    assert names() == ["My desk"]


def test_a_hostile_name_is_shown_as_it_is_written(visit):
    visit()
    other = catalogue().create(HOSTILE)
    at = opened(visit(w=other.id))
    labels = [at.button(key="workspace").label, *(element.value for element in at.markdown)]
    assert not any("<script>" in label or ":red[" in label for label in labels)
    assert field(at, "name").value == HOSTILE


def test_what_is_typed_waits_in_its_own_workspace(visit):
    visit()
    shelf().keep_draft("Half a text")
    other = catalogue().create("Floods")
    at = visit(w=other.id)
    assert at.text_area[0].value == ""
    assert visit(w=catalogue().listed()[0].id).text_area[0].value == "Half a text"


def test_a_refused_text_is_kept_and_an_analysed_one_is_not(visit):
    at = visit()
    at.text_area[0].set_value("Bridge shut on Friday, 12 people said.")
    at.text_input(key=f"paste-date-{at.session_state['paste-turn']}").set_value("soon")
    at.button(key="analyse").click().run()
    assert shelf().draft() == "Bridge shut on Friday, 12 people said."
    at.text_input(key=f"paste-date-{at.session_state['paste-turn']}").set_value("")
    at.button(key="analyse").click().run()
    assert shelf().draft() == ""


def test_what_the_database_refuses_is_told_in_a_sentence(visit, monkeypatch):
    at = visit()

    def full(*_):
        raise DiskFullError

    monkeypatch.setattr("lib.store.workspace.Workspace.remove", full)
    at.button(key="samples-remove").click().run()
    assert not at.exception
    assert "disk is full" in at.warning[0].value
    assert len(shelf().items()) == 3


def test_a_database_that_cannot_be_opened_is_told_on_every_page(visit, monkeypatch):
    def newer(*_, **__):
        raise NewerSchemaError

    monkeypatch.setattr("lib.ui.shelf.Database", newer)
    from lib.ui.shelf import opened as cached

    cached.clear()
    for page in ("app.py", "pages/1_Read.py", "pages/2_Compare.py", "pages/5_Method.py"):
        at = visit(page)
        assert plain(at.error) == NewerSchemaError.sentence
    monkeypatch.undo()


def test_records_of_an_older_version_are_made_anew(visit):
    from dataclasses import replace

    from lib.model import Engine
    from lib.ui.shelf import renewal

    visit()
    old = replace(load_samples()[0], engine=Engine("0.0.1", "none"), quotes=(), numbers=(), entities=())
    shelf().add(old)
    renewal.clear()
    at = visit()
    renewing = renewal(*_place())
    renewing.wait(120)
    at.run()
    fresh = shelf().get(old.article.id)
    assert fresh.engine.version != "0.0.1"
    assert fresh.quotes
    assert [item.letter for item in shelf().items()] == ["A", "B", "C"]
    assert not at.exception


def _place():
    from lib.store.place import database_url

    return database_url(), shelf().id


def test_every_link_of_a_page_names_the_workspace_it_is_drawn_for(visit):
    first = visit()
    known = catalogue()
    here = known.open(asked(first, "w"))
    known.create("Used last")
    known.choose(next(x.id for x in known.listed() if x.name == "Used last"))
    article = here.items()[0].id
    for page, query in (
        ("pages/3_Explore.py", {"sel": "org:norvane-hydro"}),
        ("pages/3_Explore.py", {"tab": "quotes"}),
        ("pages/1_Read.py", {"a": article}),
        ("pages/2_Compare.py", {}),
        ("app.py", {}),
    ):
        at = visit(page=page, w=here.id, **query)
        links = [link.proto for link in at.get("page_link")]
        assert len(links) > 3
        for link in links:
            assert f"w={here.id}" in link.query_string, (page, link.label)
