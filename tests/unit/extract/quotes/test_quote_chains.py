"""Whose words they are where several stand in line: relays, colons, documents, titles and pronouns, by invented text.

A case: the text, and of each quote in text order the content, the name of the speaker, and the names of the relays.
"""

from __future__ import annotations

import pytest

from lib.extract import extract
from lib.ingest import read_text

pytestmark = pytest.mark.quotes("")

CASES = {
    "told inside an attribution": [
        (
            "The Harbour Board has told councillors that the pier would cost 12 million euros, according to Petra Lind, who sits on its audit committee.",
            [
                ("The Harbour Board has told councillors that the pier would cost 12 million euros", "Petra Lind", []),
                ("the pier would cost 12 million euros", "Harbour Board", ["Petra Lind"]),
            ],
        ),
        (
            "Petra Lind told the court that her husband had come home at two and had asked her to burn the letters.",
            [
                (
                    "her husband had come home at two and had asked her to burn the letters",
                    "Petra Lind",
                    [],
                ),
            ],
        ),
    ],
    "sent or confirmed to a medium": [
        (
            "In an email to the magazine Meridian, Pavel Orlov said the talks had failed.",
            [("the talks had failed", "Pavel Orlov", ["Meridian"])],
        ),
        (
            "The port has asked for more time, the harbour office confirmed to Reuters.",
            [("The port has asked for more time", None, ["Reuters"])],
        ),
        (
            "In an email to the council, Pavel Orlov said the talks had failed.",
            [("the talks had failed", "Pavel Orlov", [])],
        ),
    ],
    "a denied report is its author's": [
        (
            "Northwind denied a report by the newspaper Meridian that it had known of the leak since May.",
            [
                ("a report by the newspaper Meridian that it had known of the leak since May", "Northwind", []),
                ("it had known of the leak since May", "Meridian", []),
            ],
        ),
    ],
    "after a colon": [
        (
            "The union's leader, Petra Lind, is blunt: there would be no deal, she said, and “every clause is a trap”.",
            [("there would be no deal | and “every clause is a trap”", "Petra Lind", [])],
        ),
        (
            "Mayor Karl Voss spoke first. Opposition leader Ada Moss accused him of waste: half the buses, she said, were empty.",
            [("him of waste", "Ada Moss", []), ("half the buses | were empty", "Ada Moss", [])],
        ),
    ],
    "documents named before": [
        (
            "The Harbour Board said in a report that the pier was rotten. The document also says that two cranes must go.",
            [("the pier was rotten", "Harbour Board", []), ("two cranes must go", "Harbour Board", [])],
        ),
        (
            "A leaked Harbour Board memo is cooler. It notes that the turbines were idle for a month. The Harbour Board met in May.",
            [("the turbines were idle for a month", "Harbour Board", [])],
        ),
        (
            "A statement issued by Karl Voss's solicitors denied that he had sold the boat.",
            [("he had sold the boat", "Karl Voss", [])],
        ),
    ],
    "in somebody's words": [
        (
            "The pier was “a gift to rats”, in the words of the harbour master, Karl Voss.",
            [("The pier was “a gift to rats”", "Karl Voss", [])],
        ),
        (
            "On the reckoning of the Harbour Board, the pier will cost 12 million euros.",
            [("the pier will cost 12 million euros", "Harbour Board", [])],
        ),
        ("In other words, the pier was rotten.", []),
    ],
    "who she or he is": [
        (
            "The first witness was his aunt, Petra Lind. She told the jury that the safe was open.",
            [("the safe was open", "Petra Lind", [])],
        ),
        (
            "Karl Voss, the chairman, voted first. The third will not give his name. He has promised his vote to both sides, he admits.",
            [("He has promised his vote to both sides", None, [])],
        ),
    ],
    "an attribution that parts a clause": [
        (
            "The firm lost its licence, and with that debt, says Ada Moss, it will close.",
            [("with that debt | it will close", "Ada Moss", [])],
        ),
        (
            "The likelihood that the voice is his is “very high,” Dr Petra Lind told the court.",
            [("The likelihood that the voice is his is “very high,”", "Petra Lind", [])],
        ),
    ],
}


def found(text):
    extraction = extract(read_text(text))
    names = {e.id: e.name for e in extraction.entities}
    return [
        (
            " | ".join(part.of(text) for part in q.content),
            names.get(q.speaker.entity) if q.speaker else None,
            [names[v] for v in q.via],
        )
        for q in extraction.quotes
    ]


@pytest.mark.parametrize(
    ("kind", "text", "expected"),
    [(kind, *case) for kind, cases in CASES.items() for case in cases],
    ids=lambda value: value[:50] if isinstance(value, str) else "",
)
def test_whose_words_they_are(kind, text, expected):
    assert found(text) == expected, kind


def test_a_longer_title_is_whoever_bears_it_alone():
    text = "The state prosecutor told the court that the vault had been empty. Prosecutor Petra Lind then sat down."
    assert found(text)[0] == ("the vault had been empty", "Petra Lind", [])
