"""Ties that are no merging: nationality and country, a seat or capital and who is meant by it."""

from __future__ import annotations

import pytest

from lib.extract.entities import find_entities
from lib.extract.entities.data_files import lines

# A text, the name of an entity in it, and its tie: kind, what it is tied to, the id it leads to (None: not named).
TIES = [
    ("Norwegian ships left. Norway said nothing.", "Norwegian", ("nationality of", "Norway", "place:norway")),
    ("The Norwegians left.", "Norwegians", ("nationality of", "Norway", None)),
    ("British troops left Britain.", "British", ("nationality of", "United Kingdom", "place:britain")),
    ("The Kremlin denied the report.", "Kremlin", ("stands for", "government of Russia", None)),
    (
        "Downing Street said that the vote would be held in May.",
        "Downing Street",
        ("stands for", "office of the Prime Minister of the United Kingdom", None),
    ),
    (
        "The White House declined to comment. The United States had signed.",
        "White House",
        ("stands for", "administration of the President of the United States", "place:united-states"),
    ),
    ("Oslo said that Norway would pay.", "Oslo", ("stands for", "government of Norway", "place:norway")),
    ("Talks with Tehran failed.", "Tehran", ("stands for", "government of Iran", None)),
    ("Relations between Hanoi and Manila are cool.", "Manila", ("stands for", "government of the Philippines", None)),
    ("According to Kyiv, 12 drones were shot down.", "Kyiv", ("stands for", "government of Ukraine", None)),
    ("Lima’s ambassador left Quito.", "Lima", ("stands for", "government of Peru", None)),
    ("Brussels warned Budapest over its veto.", "Brussels", ("stands for", "institutions of the European Union", None)),
    ("Brussels warned Budapest over its veto.", "Budapest", ("stands for", "government of Hungary", None)),
]

# A text and a name in it that is a place or group and nothing more there.
NOT_TIED = [
    ("Rain fell in Oslo all day.", "Oslo"),
    ("A court in Kyiv sentenced a man.", "Kyiv"),
    ("Lima’s cathedral reopened.", "Lima"),
    ("Snow closed the airport in Brussels.", "Brussels"),
    ("Muslims marked the feast.", "Muslims"),
    ("Bergen said it was sorry.", "Bergen"),
]


@pytest.mark.parametrize(("text", "name", "tie"), TIES)
def test_tied(read_text, text, name, tie):
    found = {e.name: e for e in find_entities(read_text(text))}
    assert [(k.kind, k.name, k.entity) for k in found[name].links] == [tie]
    assert found[name].links[0].rule.startswith("“")


@pytest.mark.parametrize(("text", "name"), NOT_TIED)
def test_not_tied(read_text, text, name):
    found = {e.name: e for e in find_entities(read_text(text))}
    assert found[name].links == ()


def test_a_seat_and_its_country_stay_two(read_text):
    text = "Moscow said that Russia was ready. The Kremlin agreed, and Russian troops left Moscow."
    assert {e.name for e in find_entities(read_text(text))} == {"Moscow", "Russia", "Kremlin", "Russian"}


def test_the_rule_says_where(read_text):
    text = "Rain fell.\n\nOslo said no.\n\nSnow fell in Oslo.\n\nOslo insisted."
    (oslo,) = [e for e in find_entities(read_text(text)) if e.name == "Oslo"]
    assert "¶2, ¶4" in oslo.links[0].rule


@pytest.mark.parametrize("line", list(lines("metonyms.tsv")))
def test_each_line_of_the_data_is_whole(line):
    name, meant, country, *mark = line.split("\t")
    assert name
    assert meant[0].islower() or meant[0].isupper()
    assert country
    assert mark in ([], ["speaks"])
