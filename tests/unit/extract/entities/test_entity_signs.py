"""Names by what is said beside them, class by class; each text with all its names, as "TYPE name = form"."""

from __future__ import annotations

import pytest

from lib.extract.entities import find_entities

CASES = {
    "what is called so": [
        ("The firm sells an autopilot called Lapwing. Lapwing has flown a million hours.", ["PRODUCT Lapwing"]),
        ("Patients are sorted by a tool called Klinik.", ["PRODUCT Klinik"]),
        ("Police are looking for a man named Corso.", ["PERSON Corso"]),
        ("They camped near a village called Hetherleigh.", ["PLACE Hetherleigh"]),
        ("She called Rome on Monday.", ["PLACE Rome"]),
    ],
    "lists by their noun": [
        ("It sells to drone firms including Zipline and Manna.", ["ORG Zipline", "ORG Manna"]),
        ("Rain fell on towns such as Mallory and Pennick.", ["PLACE Mallory", "PLACE Pennick"]),
        ("Ports including Rotterdam were shut.", ["PLACE Rotterdam"]),
        ("It is a venture of Network Rail and Kierly.", ["ORG Network Rail", "ORG Kierly"]),
    ],
    "where names begin and end": [
        ('Ronald "Ronnie" Escalante, 38, was jailed.', ['PERSON Ronald "Ronnie" Escalante']),
        ("Wilkie D. Ferguson spoke first.", ["PERSON Wilkie D. Ferguson"]),
        ("The Nurses' Association UK said no.", ["ORG Nurses' Association UK"]),
        ("RSPB Scotland fears for the puffins.", ["ORG RSPB Scotland"]),
        ("The altars were shown at Castello di Bona.", ["PLACE Castello di Bona"]),
        ("Daniel arap Tonui ruled for years.", ["PERSON Daniel arap Tonui"]),
    ],
    "places by what stands or happens there": [
        ("The firm will shut its mill at Annock.", ["PLACE Annock"]),
        ("She grew up in Tenmoor and moved away.", ["PLACE Tenmoor"]),
        ("Maureen Sketchley, 72, of Oldacre, waited a day.", ["PERSON Maureen Sketchley", "PLACE Oldacre"]),
        ("It flooded land below the Magat Norte dam.", ["PLACE Magat Norte dam"]),
        ("Bern teenager Celine Naef lost.", ["PLACE Bern", "PERSON Celine Naef"]),
    ],
    "bodies by who belongs to them": [
        ("Piper Sandlow analyst Yasmeen Rahimi cut the stock.", ["ORG Piper Sandlow", "PERSON Yasmeen Rahimi"]),
        ("UNIFOR spokesman Andrea Tenenti urged calm.", ["ORG UNIFOR", "PERSON Andrea Tenenti"]),
        ("Lin Xiaoyan told Caixun she had been stuck.", ["PERSON Lin Xiaoyan", "ORG Caixun"]),
        ("Zuvio, a Berlin start-up that spots fakes, was sold.", ["ORG Zuvio", "PLACE Berlin"]),
        ("Trenzia, which runs red trains to Milan, sold out.", ["ORG Trenzia", "PLACE Milan"]),
        ("Cars operated by Ponyo.ai stalled.", ["ORG Ponyo.ai"]),
    ],
    "people by what only people have": [
        ("The altars date from the reign of Septimar.", ["PERSON Septimar"]),
        (
            "Romania’s Sorana Cîrstean, who beat Ana Naef, won.",
            ["PLACE Romania", "PERSON Sorana Cîrstean", "PERSON Ana Naef"],
        ),
    ],
    "peoples": [
        ("Dozens of Paiuta people were killed. The Karipu people say so.", ["GROUP Paiuta", "GROUP Karipu"]),
    ],
    "sport": [
        (
            """Virtus Bologna beat Eastport City 3-1 in the league. The coach named his squad. A late penalty won the match.

            Virtus go top of the table.""",
            ["ORG Virtus Bologna = Virtus", "ORG Eastport City"],
        ),
        (
            """The Wombats led at half-time. The coach praised his squad after the match.

            A late penalty settled it before the Ibises scored.""",
            ["ORG Wombats", "ORG Ibises"],
        ),
    ],
    "works and laws": [
        ("Her novel The Salt Ledger sold well.", ["WORK The Salt Ledger"]),
        ("The firm broke the Work at Depth Regulations.", ["LAW Work at Depth Regulations"]),
    ],
}


def called(entity):
    """Write an entity as the cases do."""
    return " = ".join([f"{entity.type} {entity.name}", *entity.aliases])


@pytest.mark.parametrize(
    ("text", "expected"), [case for cases in CASES.values() for case in cases], ids=lambda value: str(value)[:40]
)
def test_names_are_what_the_words_beside_them_say(read_text, text, expected):
    found = [called(entity) for entity in find_entities(read_text(text))]
    assert sorted(found) == sorted(expected)
