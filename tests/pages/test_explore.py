"""The Explore screen: what stands in the tables, what narrows them, decisions on exactly the rows shown, links."""

import csv
import io
from dataclasses import replace
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from lib.model.ledger import Target
from lib.review import decisions
from lib.store.records_query import Filter, gathered, rows
from lib.ui.shelf import reset, shelf
from tests.unit.compare.conftest import build

ROOT = Path(__file__).parents[2]
HARBOUR = (
    "<PERSON:Ines Calder> spoke for <ORG:Larkhaven Port>. "
    "⟦direct:Ines Calder|We counted {45 cars|=45 #cars} on the deck|said⟧ on Monday. "
    "⟦indirect:Tomas Brandt|the tide did the rest|claimed⟧ in the evening. It cost {2 million pounds|=2000000 GBP #rescue}."
)
INLAND = "<PERSON:Calder> sang. ⟦direct:Calder|We sing {12 songs|=12 #songs} a night|said⟧ in <PLACE:Lenwick>."
CALDER, INES = "person:calder", "person:ines-calder"


@pytest.fixture
def opened(tmp_path, monkeypatch):
    """Open the screen by a link, on a desk of its own that holds the given articles."""
    monkeypatch.setenv("SAYSO_DATABASE_URL", f"sqlite:///{tmp_path / 'desk.db'}")
    reset()

    def go(*articles, **asked):
        desk = shelf()
        if articles:
            desk.clear()
            desk.add_all(articles)
        at = AppTest.from_file(str(ROOT / "app.py"), default_timeout=60)
        at.switch_page("pages/3_Explore.py")
        for name, value in asked.items():
            at.query_params[name] = value
        return ran(at)

    yield go
    reset()


def two():
    return (
        build(HARBOUR, "harbour", "2026-05-04", "Larkhaven Courier"),
        build(INLAND, "inland", "2026-05-06", "Inland News"),
    )


def ran(at):
    at.run()
    assert not at.exception, at.exception[0].value
    return at


def press(at, key):
    at.button(key=key).click()
    return ran(at)


def table(at):
    frames = at.dataframe
    return frames[0].value if frames else None


def words(at):
    return " ".join([*(m.value for m in at.markdown), *(h.proto.body for h in at.get("html"))])


def test_entities_stand_first_with_how_often_they_are_named(opened):
    at = opened(*two())
    shown = table(at)
    assert (shown["name"][0], shown["mentions"][0], shown["articles"][0]) == ("Ines Calder", 4, 2)
    assert shown["also"][0] == "Calder (surname alone)"
    assert "4 entities" in words(at)


def test_quotes_of_all_articles_stand_in_one_table(opened):
    shown = table(opened(*two(), tab="quotes"))
    assert list(shown["letter"]) == ["A", "A", "B"]
    assert list(shown["who"]) == ["Ines Calder", "Tomas Brandt", "Calder"]
    assert shown["quote"][0] == "“We counted 45 cars on the deck”"


def test_numbers_say_who_states_them(opened):
    shown = table(opened(*two(), tab="numbers"))
    assert dict(zip(shown["number"], shown["who"], strict=True)) == {
        "45 cars": "Ines Calder",
        "2 million pounds": "the article",
        "12 songs": "Calder",
    }


@pytest.mark.parametrize(
    ("asked", "quotes"),
    [
        ({"outlet": ["Inland News"]}, ["“We sing 12 songs a night”"]),
        ({"kind": ["indirect"]}, ["the tide did the rest"]),
        ({"speaker": [INES]}, ["“We counted 45 cars on the deck”", "“We sing 12 songs a night”"]),
        ({"speaker": [CALDER]}, ["“We counted 45 cars on the deck”", "“We sing 12 songs a night”"]),
        ({"cue": ["claimed"]}, ["the tide did the rest"]),
        ({"about": "songs"}, ["“We sing 12 songs a night”"]),
        ({"speaker": [INES], "about": "deck"}, ["“We counted 45 cars on the deck”"]),
        ({"since": "2026-05-05"}, ["“We sing 12 songs a night”"]),
        ({"article": ["harbour"], "kind": ["direct"]}, ["“We counted 45 cars on the deck”"]),
        ({"order": "-published"}, None),
        ({"state": ["(none)"]}, None),
    ],
)
def test_a_link_opens_narrowed(opened, asked, quotes):
    shown = list(table(opened(*two(), tab="quotes", **asked))["quote"])
    assert len(shown) == 3 if quotes is None else shown == quotes


@pytest.mark.parametrize(
    "asked",
    [
        {"tab": "crowns", "p": "x", "order": "'; drop table quotes"},
        {"tab": "quotes", "p": "99999", "about": "' OR 1=1 --"},
        {"tab": "numbers", "since": "tomorrow", "state": ["crowned"]},
        {"sel": "person:nobody"},
        {"tab": "quotes", "sel": "quote:1-2", "in": "nowhere"},
    ],
)
def test_a_link_that_asks_for_nonsense_opens_without_an_error(opened, asked):
    opened(*two(), **asked)


def test_a_filter_that_leaves_nothing_says_so_and_is_cleared(opened):
    at = opened(*two(), tab="quotes", about="zebra", kind=["direct"])
    assert "No quotes match all of this" in words(at)
    at = press(at, "explore-clear-all")
    assert len(table(at)) == 3
    assert "about" not in at.query_params
    assert "kind" not in at.query_params


def test_the_question_leads_from_the_entities_to_the_quotes(opened):
    at = opened(*two())
    at.selectbox(key="explore-speaker").select(INES)
    at = ran(at)
    assert list(table(at)["who"]) == ["Ines Calder", "Calder"]
    at.text_input(key="explore-about").input("songs")
    at = ran(at)
    assert list(table(at)["who"]) == ["Calder"]
    at.text_input(key="explore-about").input("zebra")
    at = ran(at)
    assert "No quotes match all of this" in words(at)


def test_what_is_said_about_somebody_is_found_under_every_name(opened):
    told = build("⟦direct:Tomas Brandt|Calder counted the cars|said⟧. <PERSON:Tomas Brandt> left.", "told")
    at = opened(*two(), told, tab="quotes", about="Ines Calder", speaker=["person:tomas-brandt"])
    assert list(table(at)["quote"]) == ["“Calder counted the cars”"]
    assert any("or Calder" in button.label for button in at.button)


def test_a_join_that_may_be_wrong_is_told_and_taken_apart(opened):
    at = opened(*two(), sel=CALDER)
    assert "Calder joined: surname of Ines Calder" in words(at)
    at = press(at, f"explore-apart-{CALDER}")
    assert {"Calder", "Ines Calder"} <= set(table(at)["name"])
    assert "Kept apart Calder and Ines Calder" in words(at)
    at = press(at, "review-undo")
    assert "Calder" not in set(table(at)["name"])


def test_a_link_by_another_id_opens_who_it_is_and_can_be_taken_off(opened):
    at = opened(*two(), tab="quotes", speaker=[CALDER])
    assert at.query_params["speaker"] in (INES, [INES])
    at = press(at, f"explore-off-speaker-{INES}")
    assert len(table(at)) == 3


def test_an_empty_desk_leads_to_the_desk(opened):
    at = opened()
    shelf().clear()
    assert "Paste an article" in words(ran(at))


def test_one_article_is_enough(opened):
    assert len(table(opened(two()[1]))) == 2


def test_a_decision_on_the_rows_shown_reaches_exactly_these(opened):
    at = opened(*two(), tab="quotes", kind=["direct"])
    assert at.button(key="explore-reject").label == "Reject the 2 rows shown"
    at = press(at, "explore-reject")
    desk = shelf()
    decided = rows(desk, "quotes", Filter.of({"state": ["rejected"]}))
    assert {line.kind for line in decided.lines} == {"direct"}
    assert decided.total == 2
    assert "Rejected 2 quotes: 2 quotes in 2 articles" in words(at)
    at = press(at, "review-undo")
    assert rows(desk, "quotes", Filter.of({"state": ["rejected"]})).total == 0
    assert len(table(at)) == 2
    at = press(at, "review-redo")
    assert rows(desk, "quotes", Filter.of({"state": ["rejected"]})).total == 2


def test_rejected_rows_are_shown_when_they_are_asked_for(opened):
    at = press(opened(*two(), tab="quotes", cue=["claimed"]), "explore-reject")
    assert "No quotes match all of this" in words(at)
    at = opened(tab="quotes", state=["rejected"])
    assert list(table(at)["state"]) == ["✗"]


def test_a_merge_holds_in_every_article_and_says_how_far_it_reaches(opened):
    at = opened(*two())
    desk = shelf()
    desk.append("Ann", "decide", decisions.merge([CALDER], INES, "Ines Calder"))
    at = ran(at)
    shown = table(at)
    assert (shown["name"][0], shown["articles"][0], shown["mentions"][0]) == ("Ines Calder", 2, 4)
    assert {q.speaker for q in rows(desk, "quotes").lines} == {INES, "person:tomas-brandt"}


def test_hiding_and_accepting_entities_from_the_card(opened):
    at = press(opened(*two(), sel=CALDER), "review-hide")
    assert "Ines Calder" not in list(table(at)["name"])
    at = press(at, "review-undo")
    at = press(at, "review-accept")
    line = next(iter(rows(shelf(), "entities", Filter(record=CALDER)).lines))
    assert line.state == "accepted"
    at = press(at, "review-accept")
    assert next(iter(rows(shelf(), "entities", Filter(record=CALDER)).lines)).state == ""


def test_the_card_of_a_quote_can_be_decided_and_leads_to_its_article(opened):
    record = two()[0].quotes[0].id
    at = opened(*two(), tab="quotes", sel=record, **{"in": "harbour"})
    assert "Larkhaven Courier" in words(at)
    at = press(at, "review-accept")
    assert list(table(at)["state"]) == ["✓", "", ""]
    assert at.button(key="review-accept").label == "Accepted"


def test_who_is_second_is_told_and_may_still_decide(opened):
    record = two()[0].quotes[0].id
    at = opened(*two(), tab="quotes", sel=record, **{"in": "harbour"})
    shelf().append("Bob", "decide", decisions.reject(Target("harbour", record)))
    at.button(key="review-accept").click()
    at = ran(at)
    assert "in the meantime" in words(at)
    assert len(shelf().ledger()) == 1
    at = press(at, "review-mine")
    assert [e.decision.kind for e in shelf().ledger()] == ["reject", "accept"]
    assert "in the meantime" not in words(at)


def test_who_is_second_may_give_way(opened):
    record = two()[0].quotes[0].id
    at = opened(*two(), tab="quotes", sel=record, **{"in": "harbour"})
    shelf().append("Bob", "decide", decisions.reject(Target("harbour", record)))
    at = press(press(at, "review-accept"), "review-theirs")
    assert [e.decision.kind for e in shelf().ledger()] == ["reject"]
    assert "in the meantime" not in words(at)


def test_hostile_names_are_shown_as_they_stand(opened):
    nasty = '=HYPERLINK("x") <b>&</b> :red[x] $y$'
    made = build("<ORG:Acme> rose. " + INLAND, "hostile", outlet="<script>alert(1)</script>")
    made = replace(made, entities=tuple(replace(e, name=nasty) if e.name == "Acme" else e for e in made.entities))
    at = opened(made, sel="org:acme")
    assert nasty in list(table(at)["name"])
    assert "<script>alert" not in words(at)
    assert gathered(shelf(), Filter(words='"x" OR')).total == 0


def test_the_csv_holds_every_row_found(opened):
    from lib.ui.explore_bulk import csv_of
    from lib.ui.explore_place import Place

    opened(*two())
    place = Place("quotes", "", (("kind", ("direct",)),), "", "", "", descending=False, page=1, article="", record="")
    read = list(csv.DictReader(io.StringIO(csv_of(shelf(), place).decode("utf-8-sig"), newline="")))
    assert [(row["outlet"], row["quote"]) for row in read] == [
        ("Larkhaven Courier", "We counted 45 cars on the deck"),
        ("Inland News", "We sing 12 songs a night"),
    ]
