"""One row for one person or body: kept up as articles come and go, the same as if all were looked at at once."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from lib.ingest import load_samples
from lib.model.ledger import Target
from lib.review import decided, decisions
from lib.store.records_query import Filter, facets, gathered, rows, together
from lib.views.explore_joining import JOINING
from tests.unit.store.filed import extraction, spoken

HYDRO = spoken("Norvane Hydro", "The gates were shut at", 4, kind="ORG")
SHORT = spoken("Norvane", "We opened the gates at", 5, kind="ORG")
AGAIN = spoken("Norvane Hydro", "The gates held until", 6, kind="ORG")
TELECOM = spoken("Norvane Telecom", "No line was lost in", 7, kind="ORG")
INES = spoken("Ines Calder", "We counted", 45)
CALDER = spoken("Calder", "We sing", 12)


@pytest.fixture
def joining(url, open_at):
    return open_at(url, decided=decided, joining=JOINING).create("Desk")


def lines(desk, **narrowed):
    return {line.name: line for line in gathered(desk, Filter.of(**narrowed), limit=100).lines}


def who(desk):
    return {line.name: {m.name: m.why for m in line.members[1:]} for line in gathered(desk, limit=1000).lines}


def test_a_body_under_two_ids_is_one_row_that_says_so(joining):
    joining.add_all([HYDRO, SHORT, AGAIN])
    line = lines(joining)["Norvane Hydro"]
    assert (line.record, line.articles, line.mentions, line.quotes) == ("org:norvane-hydro", 3, 3, 3)
    assert [(m.record, m.why) for m in line.members] == [
        ("org:norvane-hydro", ""),
        ("org:norvane", "short form of Norvane Hydro"),
    ]
    assert gathered(joining).total == 1
    assert rows(joining, "entities").total == 3


@pytest.mark.parametrize("asked", ["org:norvane-hydro", "org:norvane"])
def test_a_speaker_stands_for_all_its_ids(joining, asked):
    joining.add_all([HYDRO, SHORT, INES])
    for table in ("quotes", "numbers"):
        assert rows(joining, table, Filter.of({"speaker": [asked]})).total == 2
        counts = facets(joining, table, Filter.of({"speaker": [asked]}), ["speaker"])["speaker"]
        assert ("org:norvane-hydro", "Norvane Hydro", 2) in counts
    assert rows(joining, "entities", Filter(cluster=asked)).total == 2
    assert rows(joining, "entities", Filter(record=asked)).total == 1
    assert rows(joining, "quotes", Filter(mentions_of=asked)).total == 2


def test_a_name_finds_all_articles_of_whom_it_names(joining):
    joining.add_all([HYDRO, SHORT, INES])
    assert lines(joining, words="hydro")["Norvane Hydro"].articles == 2
    assert rows(joining, "quotes", Filter(words="norvane hydro")).total == 1
    assert rows(joining, "quotes", Filter(words="norvane hydro", forms=("Norvane",))).total == 2


def test_a_second_bearer_parts_what_was_joined_and_its_removal_joins_it_again(joining):
    joining.add_all([HYDRO, SHORT])
    assert who(joining) == {"Norvane Hydro": {"Norvane": "short form of Norvane Hydro"}}
    joining.add(TELECOM)
    assert who(joining) == {"Norvane Hydro": {}, "Norvane": {}, "Norvane Telecom": {}}
    assert rows(joining, "quotes", Filter.of({"speaker": ["org:norvane-hydro"]})).total == 1
    joining.remove(TELECOM.article.id)
    assert who(joining) == {"Norvane Hydro": {"Norvane": "short form of Norvane Hydro"}}
    joining.undo_remove()
    assert len(who(joining)) == 3
    joining.clear()
    assert who(joining) == {}


def test_people_part_what_was_joined_and_an_undo_joins_it_again(joining):
    joining.add_all([HYDRO, SHORT])
    joining.append("me", "decide", decisions.keep_apart("org:norvane", ["org:norvane-hydro"]))
    assert who(joining) == {"Norvane Hydro": {}, "Norvane": {}}
    joining.append("me", "undo", about=1)
    assert len(who(joining)) == 1


def test_a_merge_wins_over_the_rules(joining):
    joining.add_all([HYDRO, SHORT, TELECOM])
    joining.append("me", "decide", decisions.merge(["org:norvane"], "org:norvane-telecom", "Norvane Telecom"))
    assert who(joining) == {"Norvane Hydro": {}, "Norvane Telecom": {}}
    assert lines(joining)["Norvane Telecom"].articles == 2
    joining.append("me", "undo", about=1)
    assert len(who(joining)) == 3


def test_a_split_wins_over_the_rules(joining):
    both = spoken("Norvane Hydro", "Norvane shut the gates at", 4, kind="ORG")
    joining.add_all([both, SHORT])
    joining.append("me", "decide", decisions.split_form("org:norvane-hydro", "Norvane Hydro", "Norvane Water", "ORG"))
    assert "Norvane Water" in who(joining)
    assert "org:norvane-hydro" not in {m.record for line in lines(joining).values() for m in line.members}


def test_a_new_name_is_the_clusters_name(joining):
    joining.add_all([HYDRO, SHORT])
    joining.append("me", "decide", decisions.rename(["org:norvane-hydro", "org:norvane"], "Norvane Power"))
    assert who(joining) == {"Norvane Power": {"Norvane Power": ""}}
    assert facets(joining, "quotes", only=["speaker"])["speaker"][0].label == "Norvane Power"


def test_who_is_named_together_is_counted_by_cluster(joining):
    one = spoken("Norvane", "Ines Calder opened the gates at", 8, kind="ORG")
    joining.add_all([HYDRO, SHORT, one, INES])
    assert [(t.name, t.articles) for t in together(joining, "org:norvane-hydro")] == []


def test_very_long_ids_are_filed_found_and_given_back(joining):
    from dataclasses import replace

    # Letters that no compression makes shorter.
    name = "".join(chr(0x4E00 + (i * i * 7919) % 20000) for i in range(3000))
    long = replace(INES, article=replace(INES.article, id=name))
    entity = replace(INES.entities[0], id=f"person:{name}")
    quote = replace(INES.quotes[0], speaker=replace(INES.quotes[0].speaker, entity=entity.id))
    number = replace(INES.numbers[0], speaker=entity.id)
    joining.add(replace(long, entities=(entity,), quotes=(quote,), numbers=(number,)))
    assert joining.get(name).article.text == INES.article.text
    line = gathered(joining).lines[0]
    assert line.record == f"person:{name}"
    assert rows(joining, "quotes", Filter.of({"speaker": [line.record], "article_id": [name]})).total == 1
    joining.append("me", "decide", decisions.accept(Target(name, quote.id)))
    joining.append("me", "decide", decisions.rename(f"person:{name}", "Ines"))
    assert rows(joining, "quotes").lines[0].state == "accepted"
    assert gathered(joining).lines[0].name == "Ines"
    joining.remove(name)
    assert gathered(joining).total == 0


PARTS = [HYDRO, SHORT, AGAIN, TELECOM, INES, CALDER, extraction("Nothing."), *load_samples()]


@settings(suppress_health_check=list(HealthCheck), deadline=None, max_examples=12)
@given(st.permutations(range(len(PARTS))), st.lists(st.integers(0, len(PARTS) - 1), max_size=4))
def test_it_is_the_same_in_whatever_order_articles_come_and_go(catalogue, open_at, order, gone):
    there = open_at(catalogue.database.url, decided=decided, joining=JOINING)
    slow, quick = there.create("One by one"), there.create("At once")
    for place in order:
        slow.add(PARTS[place])
    slow.remove(*(PARTS[place].article.id for place in gone))
    quick.add_all(part for place, part in enumerate(PARTS) if place not in gone)

    def told(desk):
        found = gathered(desk, limit=1000).lines
        return sorted((x.record, x.name, x.type, x.articles, x.mentions, x.quotes, x.members) for x in found)

    assert told(slow) == told(quick)


def test_a_copy_of_a_workspace_knows_who_is_who(joining, url, open_at):
    joining.add_all([HYDRO, SHORT])
    there = open_at(url, decided=decided, joining=JOINING)
    copy = there.duplicate(joining.id, "Copy")
    assert who(copy) == who(joining)
    copy.add(TELECOM)
    assert len(who(copy)) == 3
    assert len(who(joining)) == 1
