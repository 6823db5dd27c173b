"""Names: text → entities as "TYPE name", each with the forms it is called by."""

from __future__ import annotations

import pytest

from lib.extract.entities import find_entities

# Each line: what is shown, a text, and the entities expected in it, as "TYPE name" or "TYPE name = form = form".
CASES = [
    (
        "a surname joins the full name",
        "Anneli Forsberg opened the bridge. Forsberg thanked the builders.",
        ["PERSON Anneli Forsberg = Forsberg"],
    ),
    (
        "a surname may come first",
        "Okafor arrived late. Then Chidinma Okafor, the mayor, apologised.",
        ["PERSON Chidinma Okafor = Okafor"],
    ),
    (
        "titles and honorifics stay outside the name",
        "Sir Gareth Pugh met Professor Ingrid Dahl and Mrs. Dahl's lawyer in Oslo.",
        ["PERSON Gareth Pugh", "PERSON Ingrid Dahl = Dahl", "PLACE Oslo"],
    ),
    (
        "a title makes a person of an unknown name",
        "Governor Zurab Qavtara resigned on Monday.",
        ["PERSON Zurab Qavtara"],
    ),
    (
        "an office with its country before the name",
        "Minister of Finance of Norway Kjersti Moen visited Lima.",
        ["PERSON Kjersti Moen", "PLACE Norway", "PLACE Lima"],
    ),
    (
        "possessives stay outside, straight and curly",
        "Peru's exports and Chile’s imports rose. Peru will vote.",
        ["PLACE Peru", "PLACE Chile"],
    ),
    (
        "members of a list share a type",
        "Rebels hold the districts of Karvela, Norsk, Lublin and Poltava.",
        ["PLACE Lublin", "PLACE Poltava"],
    ),
    (
        "what comes before a hyphen is no part of the name",
        "A pro-Kremlin channel praised anti-EU groups in a NATO-member state.",
        ["ORG Kremlin", "ORG EU", "ORG NATO"],
    ),
    (
        "a country inside an outlet's name",
        "RBC-Ukraine quoted the minister. Ukraine denied the report.",
        ["ORG RBC-Ukraine", "PLACE Ukraine"],
    ),
    (
        "an acronym in brackets is its long form",
        "The Lake District Rescue Association (LDRA) sent 40 people. LDRA crews worked all night.",
        ["ORG Lake District Rescue Association = LDRA"],
    ),
    (
        "one word of a name given in full",
        "Brenton City Council met on Tuesday. The Council voted to sell the park.",
        ["ORG Brenton City Council = Council"],
    ),
    (
        "legal forms may come and go",
        "Halvorsen Robotics Inc. cut 300 jobs. Shares of Halvorsen Robotics fell.",
        ["ORG Halvorsen Robotics Inc. = Halvorsen Robotics"],
    ),
    (
        "word order and spelling of ministries",
        "The Ministry of Defence confirmed the strike. The Defense Ministry gave no toll.",
        ["ORG Ministry of Defence = Defense Ministry"],
    ),
    (
        "a ministry in small letters after a nationality",
        "The Romanian foreign ministry summoned the envoy.",
        ["ORG Romanian foreign ministry"],
    ),
    (
        "all forms of the United States",
        "The US and the U.S. Treasury agreed. The United States would lead.",
        ["PLACE United States = US", "ORG U.S. Treasury"],
    ),
    (
        "nationalities are groups of their own",
        "Swedish officials met Swedes in Sweden.",
        ["GROUP Swedish = Swedes", "PLACE Sweden"],
    ),
    (
        "transliterations of one surname",
        "Volodymyr Zelenskyy spoke. Zelensky and Zelenskiy are spellings of his name.",
        ["PERSON Volodymyr Zelenskyy = Zelensky = Zelenskiy"],
    ),
    (
        "nicknames and initials",
        "Robert Ashby resigned. Bob Ashby was 61. R. Ashby signed the letter.",
        ["PERSON Robert Ashby = Bob Ashby = R. Ashby"],
    ),
    (
        "Mr and Mrs choose between two who share a surname",
        "Peter Lang met voters in Ohio. Maria Lang stayed in Denver. Mr. Lang spoke. Mrs. Lang did not.",
        ["PERSON Peter Lang = Lang", "PERSON Maria Lang = Lang"],
    ),
    (
        "particles and hyphens belong to the name",
        "Mohammed bin Rashid hosted Bashar al-Assad. Assad left with Yoon Suk-yeol.",
        ["PERSON Mohammed bin Rashid", "PERSON Bashar al-Assad = Assad", "PERSON Yoon Suk-yeol"],
    ),
    (
        "a given name that the model misses before a surname",
        "Getachew Reda, an adviser to the premier, left. Reda said nothing.",
        ["PERSON Getachew Reda = Reda"],
    ),
    (
        "speakers of a transcript, in capitals",
        "HOST: With me is Amara Osei. Amara, is he right?\n\nOSEI: He has a point.",
        ["PERSON Amara Osei = Amara = OSEI"],
    ),
    (
        "police ranks",
        "Det Ch Insp Sarah Rooney appealed for witnesses. Rooney said two men fled.",
        ["PERSON Sarah Rooney = Rooney"],
    ),
    (
        "a name with a capital inside",
        "On Monday CalMac cancelled all sailings.",
        ["ORG CalMac"],
    ),
    (
        "a surname of two words",
        "Marine Le Pen spoke in Lille. Le Pen said she would appeal.",
        ["PERSON Marine Le Pen = Le Pen", "PLACE Lille"],
    ),
    (
        "months are given names before a surname only",
        "In March, April Jones met June Clark.",
        ["PERSON April Jones", "PERSON June Clark"],
    ),
    (
        "a place by the words before it",
        "A blast shook the village of Gidan Wawa. Residents of Gidan Wawa fled.",
        ["PLACE Gidan Wawa"],
    ),
    (
        "an outlet in the dateline",
        "KYIV, Aug 3 (Meridian) - Two bridges were hit, officials told Meridian.",
        ["PLACE KYIV", "ORG Meridian"],
    ),
    (
        "works in quotation marks after a word for a work",
        "He discussed it on the podcast “Late Trains of the North”.",
        ["WORK Late Trains of the North"],
    ),
    (
        "laws and storms",
        "The Clean Rivers Act passed as Hurricane Odalys neared. Odalys weakened.",
        ["LAW Clean Rivers Act", "EVENT Hurricane Odalys = Odalys"],
    ),
    (
        "a club that bears a city's name",
        "Real Madrid beat Manchester City in Madrid.",
        ["ORG Real Madrid", "ORG Manchester City", "PLACE Madrid"],
    ),
    (
        "an actor who bears a city's name",
        "Denzel Washington arrived in Washington on Sunday.",
        ["PERSON Denzel Washington", "PLACE Washington"],
    ),
    (
        "a headline in Title Case takes its names from the body",
        (
            "Harbour Chief Says Storm Cannot Sink Port As Mayor Digs In\n\n"
            "Harbour chief Tomas Berg said the storm would pass. Mayor Ana Lima agreed with Berg."
        ),
        ["PERSON Tomas Berg = Berg", "PERSON Ana Lima"],
    ),
    (
        "a headline in capitals takes its names from the body",
        "BERG MEETS LIMA IN OSLO\n\nTomas Berg met Ana Lima in Oslo on Monday. Berg thanked Lima.",
        ["PERSON Tomas Berg = BERG = Berg", "PERSON Ana Lima = LIMA = Lima", "PLACE Oslo = OSLO"],
    ),
]


def called(entity):
    return " = ".join([f"{entity.type} {entity.name}", *entity.aliases])


@pytest.mark.parametrize(("shown", "text", "expected"), CASES, ids=[case[0] for case in CASES])
def test_names(read_text, shown, text, expected):
    found = {called(entity) for entity in find_entities(read_text(text))}
    for line in expected:
        head, *forms = line.split(" = ")
        fits = [f for f in found if f.split(" = ")[0] == head and set(forms) <= set(f.split(" = ")[1:])]
        assert fits, f"{line!r} is not among {sorted(found)}"


ABSENT = [
    ("Join us today. It is up to us.", "us"),
    ("The Prime Minister met the Foreign Secretary. The Prime Minister left.", "Prime Minister"),
    ("On Tuesday in August the rain stopped.", "August"),
    ("The head of the fund, Chair of the Board, resigned.", "Board"),
    ("Missile strike kills dozens in market", "Missile"),
    ("Read more: what the auditors found. Contact: the press service.", "Read"),
]


@pytest.mark.parametrize(("text", "word"), ABSENT)
def test_what_is_no_name(read_text, text, word):
    assert word not in {e.name for e in find_entities(read_text(text))}


APART = [
    ("Hanna Sorel is no relation of Pavlo Sorel. Sorel said nothing.", "Hanna Sorel", "Pavlo Sorel"),
    ("The Kremlin was open to talks. Moscow waited. Russia refused.", "Kremlin", "Russia"),
    ("Ford Motor said Harrison Ford would not appear.", "Ford Motor", "Harrison Ford"),
    ("George W. Bush and George H.W. Bush were presidents.", "George W. Bush", "George H.W. Bush"),
    (
        "The University of Texas sued the University of Texas Muslim Student Association.",
        "University of Texas",
        "Muslim",
    ),
]


@pytest.mark.parametrize(("text", "one", "other"), APART)
def test_what_stays_apart(read_text, text, one, other):
    entities = find_entities(read_text(text))
    holding = [e for e in entities if one in (e.name, *e.aliases)]
    assert holding
    assert not any(other in form for e in holding for form in (e.name, *e.aliases))


def test_an_ambiguous_surname_is_its_own_entity(read_text):
    text = "Hanna Sorel met Pavlo Sorel. Sorel said nothing."
    names = [e.name for e in find_entities(read_text(text)) if e.type == "PERSON"]
    assert names == ["Hanna Sorel", "Pavlo Sorel", "Sorel"]


def test_a_surname_used_before_the_second_bearer_stays(read_text):
    text = "Hanna Sorel won. Sorel wept.\n\nHer uncle, Pavlo Sorel, cheered. Sorel will play again."
    found = {e.name: len([m for m in e.mentions if m.kind == "name"]) for e in find_entities(read_text(text))}
    assert found == {"Hanna Sorel": 3, "Pavlo Sorel": 1}


def test_ids_and_rules(read_text):
    text = "Governor Anneli Forsberg spoke.\n\nForsberg left for Malmö."
    entities = {e.id: e for e in find_entities(read_text(text))}
    assert set(entities) == {"person:anneli-forsberg", "place:malmo"}
    assert entities["person:anneli-forsberg"].mentions[1].rule == "surname of Anneli Forsberg, ¶1"
