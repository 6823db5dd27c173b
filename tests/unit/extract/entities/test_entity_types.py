"""Types on many topics: each text and all that is named in it, as "TYPE name" or "TYPE name = form"."""

from __future__ import annotations

import pytest

from lib.extract.entities import find_entities

CASES = {
    "ships": [
        ("The HMS Brannock, a destroyer, docked. The Brannock had fired once.", ["PRODUCT HMS Brannock = Brannock"]),
        (
            "The freighter MV Kestrel Dawn 3 sank off Java. The Kestrel Dawn 3 was old.",
            ["PRODUCT MV Kestrel Dawn 3 = Kestrel Dawn 3", "PLACE Java"],
        ),
        ("The MV Isle of Tarn left port.", ["PRODUCT MV Isle of Tarn"]),
    ],
    "craft": [
        ("The KELP-B satellite mapped the ice.", ["PRODUCT KELP-B"]),
        ("The Tenacity rover stopped. Tenacity had landed in May.", ["PRODUCT Tenacity"]),
    ],
    "firms and clubs": [
        (
            "PT Sinar Laut denied the report. Sinar Laut shares fell.",
            ["ORG PT Sinar Laut = Sinar Laut"],
        ),
        ("Grupo Almara cut 300 jobs.", ["ORG Grupo Almara"]),
        ("The trams are run by Velsia. Velsia cut 40 jobs.", ["ORG Velsia"]),
        ("The accounts were audited by Marlow Prynne.", ["ORG Marlow Prynne"]),
        ("Marenda, who were bought last year, are top of the league.", ["ORG Marenda"]),
        ("Barcelona beat Sevilla 4-0 on Sunday.", ["ORG Barcelona", "ORG Sevilla"]),
        ("The Lakers beat the Celtics 112-108.", ["ORG Lakers", "ORG Celtics"]),
        ("Ines Duarte, an analyst at Corvane, was calm. Corvane shares rose.", ["PERSON Ines Duarte", "ORG Corvane"]),
        ("The Maricopa County Sheriff's Office arrested him.", ["ORG Maricopa County Sheriff's Office"]),
        ("Wada will appeal. Staff of LINTRA met on Monday.", ["ORG Wada", "ORG LINTRA"]),
        ("Le Courrier du Fleuve, citing police, named him.", ["ORG Le Courrier du Fleuve"]),
    ],
    "parties": [
        ("The Greens and Fine Gael will vote against Labour.", ["GROUP Greens", "GROUP Fine Gael", "GROUP Labour"]),
        (
            "The Coastal Unity Party (CUP) won. CUP voters cheered.",
            ["GROUP CUP = Coastal Unity Party"],
        ),
    ],
    "people": [
        ("Ursula von der Tann spoke. Von der Tann left.", ["PERSON Ursula von der Tann = Von der Tann"]),
        ("“No,” said Seo-jin Park. Park left.", ["PERSON Seo-jin Park = Park"]),
        ("Trump's lawyer objected. Macron smiled.", ["PERSON Trump", "PERSON Macron"]),
        (
            "Andrés Manuel López Obrador spoke. López Obrador left.",
            ["PERSON Andrés Manuel López Obrador = López Obrador"],
        ),
        ("Christian Hauge, 34, denied it.", ["PERSON Christian Hauge"]),
    ],
    "places": [
        ("Nine people died near Chamba in Himachal Pradesh, police said.", ["PLACE Chamba", "PLACE Himachal Pradesh"]),
        ("They crossed the Edmund Tarrant Bridge.", ["PLACE Edmund Tarrant Bridge"]),
        ("Smoke rose over the Amazon on Friday.", ["PLACE Amazon"]),
        ("Amazon cut 90 jobs.", ["ORG Amazon"]),
        ("He fled on Interstate 10.", ["PLACE Interstate 10"]),
        ("Mount Etna erupted. Etna was calm in May.", ["PLACE Mount Etna = Etna"]),
    ],
    "works, laws, events, products": [
        ("“Lanterns” won seven prizes.", ["WORK Lanterns"]),
        ("Harrow Lane, a drama, returns in May.", ["WORK Harrow Lane"]),
        ("EastEnders lost viewers.", ["WORK EastEnders"]),
        ("The GDPR applies.", ["LAW GDPR"]),
        ("The Ardal Accord and the Fair Rents Bill are stalled.", ["LAW Ardal Accord", "LAW Fair Rents Bill"]),
        ("The Reefs Compact, a bundle of rules, failed.", ["LAW Reefs Compact"]),
        ("La Niña may return. The Holocene was warm.", ["EVENT La Niña", "EVENT Holocene"]),
        ("Ford recalled the F-150.", ["ORG Ford", "PRODUCT F-150"]),
        ("The firm unveiled Ardent, a chip for cars. Ardent is small.", ["PRODUCT Ardent"]),
    ],
    "no names": [
        ("Levels of reactive oxygen species (ROS) rose. ROS levels then fell.", []),
        ("Ring us on 555-0199.", []),
        ("“No,” said the TD.", []),
    ],
}


def called(entity):
    return " = ".join([f"{entity.type} {entity.name}", *entity.aliases])


@pytest.mark.parametrize(
    ("text", "expected"),
    [pytest.param(*case, id=f"{kind}: {case[0][:30]}") for kind, all_ in CASES.items() for case in all_],
)
def test_types(read_text, text, expected):
    assert sorted(called(entity) for entity in find_entities(read_text(text))) == sorted(expected)
