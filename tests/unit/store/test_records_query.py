"""Questions over all records: rows, counts, ids, each the same as counting by hand."""

from collections import Counter

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from lib.ingest import load_samples
from lib.model.ledger import Decision, Target
from lib.review import decided, verdicts
from lib.store.records_query import FACETS, ORDERS, Filter, facets, gathered, ids, rows, together
from tests.unit.store.filed import extraction, spoken

TABLES = ("entities", "quotes", "numbers")
SAID = [
    spoken("Ada Roe", "The bridge was shut for", 12, outlet="Ledger", published="2026-03-02", unit="km"),
    spoken("Ada Roe", "The road was shut for", 14, outlet="Courier", published="2026-03-09", comparator=">="),
    spoken("Bo Lund", "We counted", 7, outlet="Ledger", published="2026-04-01", cue="claimed"),
    spoken("Port Office", "No ship has left in", 3, kind="ORG"),
]


@pytest.fixture
def filled(desk):
    desk.add_all(SAID)
    return desk


def records(desk, table, **narrowed):
    return [line.text for line in rows(desk, table, Filter.of(**narrowed)).lines]


def test_a_row_says_all_about_its_record(filled):
    line = rows(filled, "numbers").lines[0]
    claim = SAID[0].numbers[0]
    assert (line.article, line.number, line.record) == (SAID[0].article.id, 0, claim.id)
    assert (line.text, line.value, line.unit, line.counted, line.comparator) == ("12", 12, "km", "people", "=")
    assert (line.speaker, line.speaker_name, line.speaker_class) == ("person:ada-roe", "Ada Roe", "named person")
    assert (line.outlet, line.published, line.cue, line.quote) == ("Ledger", "2026-03-02", "said", claim.quote)
    quote = rows(filled, "quotes").lines[3]
    assert quote.text == "No ship has left in 3"
    assert (quote.speaker_class, quote.outlet, quote.published) == ("named organisation", "", "")
    entity = rows(filled, "entities").lines[2]
    assert (entity.name, entity.type, entity.mentions, entity.quotes, entity.aliases) == ("Bo Lund", "PERSON", 1, 1, ())


@pytest.mark.parametrize(
    ("narrowed", "found"),
    [
        ({}, 4),
        ({"words": "shut"}, 2),
        ({"words": "SHUT bri"}, 1),
        ({"words": "roe said"}, 2),
        ({"words": "oe"}, 0),
        ({"words": "%"}, 4),
        ({"words": "1_"}, 2),
        ({"chosen": {"outlet": ["Ledger"]}}, 2),
        ({"chosen": {"outlet": ["Ledger", "Courier"]}}, 3),
        ({"chosen": {"outlet": [""]}}, 1),
        ({"chosen": {"outlet": []}}, 4),
        ({"chosen": {"outlet": ["Ledger"], "cue": ["claimed"]}}, 1),
        ({"chosen": {"speaker": ["person:ada-roe"]}}, 2),
        ({"chosen": {"speaker_class": ["named organisation"]}}, 1),
        ({"chosen": {"month": ["2026-03"]}}, 2),
        ({"chosen": {"no such facet": ["x"]}}, 4),
        ({"since": "2026-03-05"}, 2),
        ({"until": "2026-03-05"}, 1),
        ({"since": "2026-03-02", "until": "2026-03-31"}, 2),
        ({"sure_from": 0.95}, 0),
        ({"sure_below": 0.95}, 4),
        ({"mentions_of": "person:ada-roe"}, 2),
        ({"words": "'; DROP TABLE quote_rows; --"}, 0),
        ({"chosen": {"outlet": ["' OR 1=1 --"]}}, 0),
    ],
)
def test_a_filter_leaves_what_it_says(filled, narrowed, found):
    asked = Filter.of(**narrowed)
    page = rows(filled, "quotes", asked)
    assert page.total == len(page.lines) == found
    assert ids(filled, "quotes", asked) == tuple((line.article, line.record) for line in page.lines)


@pytest.mark.parametrize("table", TABLES)
def test_facets_count_every_row_once(desk, table):
    desk.add_all(load_samples())
    total = rows(desk, table).total
    assert total == sum(len(getattr(sample, table)) for sample in load_samples())
    for facet, counted in facets(desk, table, limit=1000).items():
        assert facet in FACETS[table]
        assert sum(count.rows for count in counted) == total


@settings(suppress_health_check=list(HealthCheck), deadline=None, max_examples=60)
@given(
    chosen=st.dictionaries(
        st.sampled_from(FACETS["quotes"]), st.lists(st.integers(0, 4), min_size=1, max_size=2), max_size=3
    ),
    words=st.sampled_from(["", "the", "dam", "said"]),
)
def test_a_facet_counts_what_choosing_it_would_leave(catalogue, chosen, words):
    known = catalogue.listed()
    desk = catalogue.open(known[0].id) if known else catalogue.create("Desk")
    if not known:
        desk.add_all(load_samples())
    every = facets(desk, "quotes", limit=1000)
    picked = {facet: [every[facet][i % len(every[facet])].value for i in places] for facet, places in chosen.items()}
    asked = Filter.of(picked, words=words)
    counted = facets(desk, "quotes", asked, limit=1000)
    for facet, values in counted.items():
        for count in values[:3]:
            only = Filter.of(picked | {facet: [count.value]}, words=words)
            assert rows(desk, "quotes", only).total == count.rows


@pytest.mark.parametrize("table", TABLES)
def test_rows_are_ordered_and_paged(desk, table):
    desk.add_all(load_samples())
    total = rows(desk, table).total
    for order in (*ORDERS[table], "nonsense", "key; DROP TABLE articles"):
        for descending in (False, True):
            pages = [
                line.record + line.article
                for at in range(0, total, 10)
                for line in rows(desk, table, order=order, descending=descending, limit=10, offset=at).lines
            ]
            assert len(pages) == len(set(pages)) == total


def test_values_that_are_missing_come_last(filled):
    for descending in (False, True):
        dates = [line.published for line in rows(filled, "quotes", order="published", descending=descending).lines]
        assert dates[-1] == ""
        assert dates[:-1] == sorted(dates[:-1], reverse=descending)


def test_entities_are_gathered_over_articles(filled):
    found = gathered(filled)
    assert found.total == 3
    assert (found.lines[0].name, found.lines[0].articles, found.lines[0].mentions) == ("Ada Roe", 2, 2)
    assert gathered(filled, Filter(words="port")).lines[0].record == "org:port-office"


def test_entities_of_the_same_articles_are_counted(desk):
    desk.add_all(load_samples())
    by_hand = Counter(
        entity.id
        for sample in load_samples()
        if any(e.id == "person:moira-kinnaird" for e in sample.entities)
        for entity in sample.entities
        if entity.id != "person:moira-kinnaird"
    )
    found = together(desk, "person:moira-kinnaird", limit=1000)
    assert {line.record: line.articles for line in found} == by_hand
    assert [line.articles for line in found] == sorted(by_hand.values(), reverse=True)


def test_a_correction_of_the_outlet_is_counted_at_once(filled):
    from dataclasses import replace

    assert {c.value for c in facets(filled, "quotes", only=["outlet"])["outlet"]} == {"Ledger", "Courier", ""}
    filled.edit(replace(filled.items()[3].extraction.article, outlet="Harbour Post"))
    assert {c.value for c in facets(filled, "quotes", only=["outlet"])["outlet"]} == {
        "Ledger",
        "Courier",
        "Harbour Post",
    }


def test_what_is_removed_is_not_counted(filled):
    filled.remove(SAID[0].article.id)
    assert rows(filled, "quotes").total == 3
    filled.undo_remove()
    assert rows(filled, "quotes").total == 4
    filled.clear()
    assert rows(filled, "quotes").total == 0


def test_decisions_are_in_the_rows_at_once_and_so_is_their_undo(url, open_at):
    desk = open_at(url, decided=decided).create("Desk")
    desk.add_all(SAID)
    quote = SAID[0].quotes[0].id
    desk.append("me", "decide", Decision("reject", (Target(SAID[0].article.id, quote),)))
    assert [line.state for line in rows(desk, "quotes").lines] == ["rejected", "", "", ""]
    assert {c.value: c.rows for c in facets(desk, "quotes", only=["state"])["state"]} == {"": 3, "rejected": 1}
    desk.append("me", "undo", about=1)
    assert [line.state for line in rows(desk, "quotes").lines] == ["", "", "", ""]


def states(desk):
    return [[(line.record, line.state) for line in rows(desk, table).lines] for table in TABLES]


def test_verdicts_stand_in_the_rows_at_once_as_if_each_article_were_filed_anew(url, open_at):
    desk = open_at(url, decided=decided, verdicts=verdicts).create("Desk")
    slow = open_at(url, decided=decided).create("Slow")
    ada, bo = Target(None, "person:ada-roe"), Target(None, "person:bo-lund")
    quotes = tuple(Target(said.article.id, said.quotes[0].id) for said in SAID)
    number = Target(SAID[0].article.id, SAID[0].numbers[0].id)
    steps = [
        ("decide", Decision("accept", (*quotes, number)), None),
        ("decide", Decision("reject", (ada, bo, quotes[0])), None),
        ("decide", Decision("rename", (bo,), (("name", "Bo"),)), None),
        ("decide", Decision("hide", (ada,)), None),
        ("decide", Decision("note", (number,), (("text", "see page 2"),)), None),
        ("undo", None, 2),
        ("undo", None, 1),
        ("redo", None, 1),
    ]
    for one in (desk, slow):
        one.add_all(SAID)
    waiting = []
    for action, decision, about in steps:
        for one in (desk, slow):
            one.append("me", action, decision, about)
        waiting.append((desk.unfiled(), slow.unfiled()))
        assert states(desk) == states(slow)
        assert not desk.unfiled()
    # A rename reaches further than a verdict, and so does a verdict on what was renamed.
    assert waiting == [(0, 4), (0, 3), (1, 1), (0, 2), (0, 0), (1, 3), (0, 4), (0, 4)]


def test_a_question_does_not_wait_for_a_great_many_articles(url, open_at, monkeypatch):
    monkeypatch.setattr("lib.store.filed_desk.AT_ONCE", 2)
    desk = open_at(url, decided=decided).create("Desk")
    desk.add_all(SAID)
    desk.append("me", "decide", Decision("watch", (Target(None, "person:ada-roe"),)))
    assert rows(desk, "quotes").total == len(SAID)
    assert desk.unfiled() == len(SAID)
    assert desk.file_some(2) == 2
    assert rows(desk, "quotes").total == len(SAID)
    assert desk.unfiled() == 0


def test_a_merged_entity_stands_under_its_new_name_and_comes_apart_again(url, open_at):
    desk = open_at(url, decided=decided).create("Desk")
    desk.add_all(SAID)
    targets = (Target(None, "person:ada-roe"), Target(None, "person:bo-lund"))
    values = (("into", "person:ada-roe"), ("name", "Ada Roe"))
    desk.append("me", "decide", Decision("merge", targets, values))
    assert [(line.name, line.articles) for line in gathered(desk).lines] == [("Ada Roe", 3), ("Port Office", 1)]
    assert rows(desk, "quotes", Filter.of({"speaker": ["person:ada-roe"]})).total == 3
    desk.add(spoken("Bo Lund", "We counted once more", 9))
    assert rows(desk, "quotes", Filter.of({"speaker": ["person:ada-roe"]})).total == 4
    desk.append("me", "undo", about=1)
    assert [line.articles for line in gathered(desk).lines] == [2, 2, 1]


def test_another_servers_decision_is_seen(url, open_at):
    mine = open_at(url, decided=decided).create("Desk")
    mine.add_all(SAID)
    theirs = open_at(url, decided=decided).open(mine.id)
    assert rows(theirs, "entities", Filter.of({"state": ["hidden"]})).total == 0
    mine.append("me", "decide", Decision("hide", (Target(None, "person:ada-roe"),)))
    assert rows(theirs, "entities", Filter.of({"state": ["hidden"]})).total == 2


def test_an_article_without_records_is_no_row(desk):
    desk.add(extraction("Nothing."))
    assert [rows(desk, table).total for table in TABLES] == [0, 0, 0]
    assert facets(desk, "numbers")["unit"] == ()
    assert gathered(desk).total == 0
