"""Whose a name is: letters, second names, namesakes, credits, clubs, parties, places; each bearer as "TYPE form, form"."""

from __future__ import annotations

import pytest

from lib.extract.entities import find_entities

CASES = {
    "letters of a body's own language": [
        ("The Federal Border Service (SFG) saw nobody. The SFG gave no figures.", ["ORG Federal Border Service, SFG"]),
        (
            "The Mining Corporation of the Republic, known as COMIRE, called the shaft safe.",
            ["ORG Mining Corporation of the Republic, COMIRE"],
        ),
        (
            "The Agronomy Research Institute in Leuven, known as ARX, found so.",
            ["ORG Agronomy Research Institute, ARX", "PLACE Leuven"],
        ),
        ("The Board of Trade (US) disagreed.", ["ORG Board of Trade", "PLACE US"]),
        ("The Secret Service, the FBI and others came.", ["ORG Secret Service", "ORG FBI"]),
    ],
    "letters of plain words name nobody": [
        ("Doctors counted heart-failure hospitalisation (HHF) and body-mass index (BMI).", []),
    ],
    "second names": [
        (
            "Sergei Malkov, the attaché whom investigators call “Roman,” left. “Roman” had a beard.",
            ["PERSON Sergei Malkov, Roman"],
        ),
        ("Doris Finch, known as Della, died on Sunday. Della was 79.", ["PERSON Doris Finch, Della"]),
        (
            "Harbour Freight, formerly Pelham Logistics, said it would appeal. Pelham Logistics had debts.",
            ["ORG Harbour Freight, Pelham Logistics"],
        ),
        (
            "The courier was known to him as Tibor; his real name, the charge sheet says, is Andrei Volkov.",
            ["PERSON Tibor, Andrei Volkov"],
        ),
        ("Hanna Lind, formerly Volvo's chief, resigned.", ["PERSON Hanna Lind", "ORG Volvo"]),
    ],
    "two of one surname": [
        (
            "Former Major Radim Holub is on trial. Mr. Holub denies it. The spokesman, Ladislav Holub, is no relation.",
            ["PERSON Radim Holub, Holub", "PERSON Ladislav Holub"],
        ),
        (
            "Officer Kyle Lund fired.\n\nThe union's president, Ray Lund, says he did no wrong. Lund believes it.",
            ["PERSON Kyle Lund", "PERSON Ray Lund, Lund"],
        ),
        (
            "Hana Lund ran. It was won, although Ray Lund had fallen. Reporters asked Lund why.",
            ["PERSON Hana Lund", "PERSON Ray Lund", "PERSON Lund"],
        ),
    ],
    "people by their given name": [
        ("Soul legend Della Fontane left much. Della was kind.", ["PERSON Della Fontane, Della"]),
        ("Striker Emmanuel Osman scored. Manny smiled, the coach said.", ["PERSON Emmanuel Osman, Manny"]),
        ("The bank's Joy Mbeki writes that rates may fall.", ["PERSON Joy Mbeki"]),
        ("The lawyer, Ondřej Horák, rejected the charge.", ["PERSON Ondřej Horák"]),
        ("Gord Tait, whose wife June is in hospital, wept.", ["PERSON Gord Tait", "PERSON June"]),
    ],
    "credits": [
        (
            "The council met.\n\n(Reporting by Ana Lima and Joost Kramer; editing by Anneke Post)",
            ["PERSON Ana Lima", "PERSON Joost Kramer", "PERSON Anneke Post"],
        ),
    ],
    "clubs": [
        (
            "Saturday's match against Stoke Lane will go ahead. They lost 3-0 to Marsden in the league.",
            ["ORG Stoke Lane", "ORG Marsden"],
        ),
        ("They beat Burnhill 3-1 on Saturday in the league. The match was even.", ["ORG Burnhill"]),
        (
            "SKINT Harnfeld Rovers are bust. The Rovers Trust wept. Rovers owe millions.",
            ["ORG Harnfeld Rovers, Rovers", "ORG Rovers Trust"],
        ),
    ],
    "parties": [
        (
            "Three of the prime minister's own Civic Union (UC) rebelled. The UC has slipped.",
            ["GROUP Civic Union, UC"],
        ),
        (
            "A senior figure in the Green List said so. A founder of the Miners Union spoke.",
            ["GROUP Green List", "ORG Miners Union"],
        ),
    ],
    "places": [
        ("Musa Danladi, of Barnawa, pleaded not guilty.", ["PERSON Musa Danladi", "PLACE Barnawa"]),
        ("A substation at Tollabad tripped. Engineers at Tollabad saw smoke.", ["PLACE Tollabad"]),
        ("Six patients died at the Munshipara clinic.", ["PLACE Munshipara"]),
        ("Our correspondent Hannah Osei writes from Quirimba.", ["PERSON Hannah Osei", "PLACE Quirimba"]),
        ("She said a lady from Hamwick was on the line.", ["PLACE Hamwick"]),
        ("Ferries cross the western Channel at night.", ["PLACE Channel"]),
        (
            "Aid came from Chile and Peru, the Water Vice-Ministry said.",
            ["PLACE Chile", "PLACE Peru", "ORG Water Vice-Ministry"],
        ),
    ],
    "firms and outlets": [
        ("Kestrel Air flight KA204 from Bergen turned back.", ["ORG Kestrel Air", "PLACE Bergen"]),
        ("He told talkSTREET that he would quit.", ["ORG talkSTREET"]),
        ("The German certifier Prüfmark tested the dam.", ["GROUP German", "ORG Prüfmark"]),
        ("Power had been cut, the Power Board said.", ["ORG Power Board"]),
        ("Dr Lena Osei of the Delta Energy Lab spoke.", ["PERSON Lena Osei", "ORG Delta Energy Lab"]),
    ],
    "what is held, what is sold": [
        ("Helvia's “Science Day” in Basel was cancelled.", ["PLACE Helvia", "EVENT Science Day", "PLACE Basel"]),
        ("Rivals sell the established drug Pardexa at $540 a month.", ["PRODUCT Pardexa"]),
    ],
}


@pytest.mark.parametrize(
    ("text", "expected"),
    [pytest.param(*case, id=f"{what}: {case[0][:40]}") for what, group in CASES.items() for case in group],
)
def test_bearers(read_text, text, expected):
    found = []
    for entity in find_entities(read_text(text)):
        forms = dict.fromkeys(text[m.start : m.end] for m in entity.mentions if m.kind == "name")
        found.append(f"{entity.type} {', '.join(forms)}")
    assert sorted(found) == sorted(expected)
