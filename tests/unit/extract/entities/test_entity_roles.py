"""Roles beside names, and the descriptions and pronouns that stand for them."""

from __future__ import annotations

import pytest

from lib.extract.entities import find_entities

ROLES = [
    ("Italian Defense Minister Guido Marani spoke.", "Guido Marani", "Italian Defense Minister"),
    ("Former Fed chair Janet Olsen warned of risks.", "Janet Olsen", "Former Fed chair"),
    ("Carol Haswick, leader of Brenton Council, agreed.", "Carol Haswick", "leader of Brenton Council"),
    ("“We cut,” said Annika Lind, President and CEO.", "Annika Lind", "President and CEO"),
    ("The defence minister, Roman Vasik, said no.", "Roman Vasik", "defence minister"),
    ("Unite’s regional officer, Carol Haswick, wept.", "Carol Haswick", "Unite’s regional officer"),
    ("Tory MP Sir Desmond Price fumed.", "Desmond Price", "Tory MP"),
    ("President Emmanuel Lacroix of France left.", "Emmanuel Lacroix", "President of France"),
    ("Darren Milbank, 47, a line leader, was angry.", "Darren Milbank", "line leader"),
    ("Ana Lima is the mayor of Lund.", "Ana Lima", "mayor of Lund"),
    ("Swedish appliance maker Norrland AB cut jobs.", "Norrland AB", "Swedish appliance maker"),
]


@pytest.mark.parametrize(("text", "name", "role"), ROLES)
def test_roles(read_text, text, name, role):
    roles = {e.name: e.roles for e in find_entities(read_text(text))}
    assert role in roles.get(name, ()), roles


# text, the words of the description or pronoun, and who is meant (None: nobody is named)
MEANT = [
    (
        "Italian Defense Minister Guido Marani spoke. The Italian defense chief left.",
        "The Italian defense chief",
        "Marani",
    ),
    ("Guido Marani, Italy's defence minister, spoke. The minister left.", "The minister", "Marani"),
    ("Governor Ana Lima met Mayor Tom Berg. The governor said it rained.", "The governor", "Lima"),
    ("The governor of Skane said it rained. Governor Ana Lima added that roads were shut.", "The governor", "Lima"),
    ("Minister Ana Lima met Minister Tom Berg. The minister said no.", "The minister", None),
    ("Brenton General Hospital is full. The hospital said 40 people were hurt.", "The hospital", "Hospital"),
    ("Halvorsen Robotics Inc. cut 300 jobs. The company said sales fell.", "The company", "Halvorsen"),
    ("The Environmental Defence Agency fined a farm. The agency said the river was foul.", "The agency", "Agency"),
    ("Norrland AB denied the report. A spokesman said the plant would stay.", "A spokesman", "Norrland"),
    ("Hanna Soder had worked all night. “I heard it,” says the nurse.", "the nurse", "Soder"),
    ("Ana Lima opened the hearing. She said the bridge was safe.", "She", "Lima"),
    ("Tom Berg met Ana Lima. He said the bridge was safe.", "He", "Berg"),
    ("Tom Berg praised Ana Lima. She said the bridge was safe.", "She", "Lima"),
    ("“We are ready,” said Tom Berg. He added that the roads were open.", "He", "Berg"),
    ("Citing Tom Berg, the paper wrote that, according to him, the roads were open.", "him", "Berg"),
    ("A woman left the shop. She said nothing.", "She", None),
    ("Ana Lima sat by the road. A man shouted. He said the bridge was shut.", "He", None),
]


@pytest.mark.parametrize(("text", "words", "who"), MEANT)
def test_who_is_meant(read_text, text, words, who):
    start = text.index(words)
    entities = find_entities(read_text(text))
    hits = [
        e.name
        for e in entities
        for m in e.mentions
        if m.kind != "name" and text[m.start : m.end].startswith(words) and m.start == start
    ]
    if who is None:
        assert hits == []
    else:
        assert len(hits) == 1, hits
        assert who in hits[0]


def test_a_description_beside_a_name_is_a_role_only(read_text):
    entities = find_entities(read_text("The defence minister, Roman Vasik, left with the nurse, Hanna Soder."))
    assert all(m.kind == "name" for e in entities for m in e.mentions)


def test_inferred_mentions_say_why(read_text):
    text = "Governor Ana Lima spoke in Lund. The governor left. She said it rained."
    lima = next(e for e in find_entities(read_text(text)) if e.type == "PERSON")
    rules = {text[m.start : m.end]: m.rule for m in lima.mentions}
    assert rules["The governor"] == "description of Ana Lima, ¶1"
    assert rules["She"].startswith("pronoun, ")
    assert rules["She"].endswith("Ana Lima")


# text, the words of the pronoun, and who is meant (None: left open)
NEUTRAL = [
    ("Halden Steel said it would close the mill.", "it", "Halden Steel"),
    ("Halden Steel cut its prices.", "its", "Halden Steel"),
    ("Halden Steel, which cut its prices, is old.", "its", "Halden Steel"),
    ("Halden Steel said its profits had risen.", "its", "Halden Steel"),
    ("Norway said it would pay.", "it", "Norway"),
    ("Arsenal won their third title.", "their", "Arsenal"),
    ("Kent Police said two men were held. They added that a knife was found.", "They", "Kent Police"),
    ("Ray Alder, who uses they/them pronouns, sued. Alder said they would appeal.", "they would", "Ray Alder"),
    ("Halden Steel said it was unclear who would pay.", "it", None),
    ("Halden Steel criticised the report by the Tarn Institute and its director.", "its", None),
    ("Halden Steel and Tarn Mills cut their prices.", "their", None),
    ("Ana Lima said they would appeal.", "they", None),
    ("Halden Steel closed the mill. The roof had lost its tiles.", "its", None),
]


@pytest.mark.parametrize(("text", "words", "who"), NEUTRAL)
def test_pronouns_without_gender(read_text, text, words, who):
    start = text.index(f" {words}") + 1 if f" {words}" in text else text.index(words)
    meant = [e.name for e in find_entities(read_text(text)) if start in {m.start for m in e.mentions}]
    assert meant == ([who] if who else [])


def test_a_shared_surname_is_said_and_left_open(read_text):
    text = "Peter Marsh and Sue Marsh own the farm. Marsh told the court that it was safe."
    (lone,) = [e for e in find_entities(read_text(text)) if e.name == "Marsh"]
    assert lone.mentions[0].rule == "name shared by Peter Marsh and Sue Marsh: left open"
