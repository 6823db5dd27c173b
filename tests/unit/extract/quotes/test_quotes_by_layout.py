"""Words that the layout of a page attributes: transcripts, headlines, live reports."""

from __future__ import annotations

from tests.unit.extract.quotes.cases_of_quotes import Cases, Expected, each_of, found_in

CASES: Cases = {
    "transcripts": [
        (
            "JUDGE: Did you see the defendant?\nWITNESS: Yes, I did.",
            "",
            [("direct", "JUDGE", ":", "Did you see the defendant?"), ("direct", "WITNESS", ":", "Yes, I did.")],
        ),
        (
            "Interview with a baker\n\nQ: When did you start?\n\nA: In 1987, with my uncle.\n\nQ: Any regrets?\n\nA: None at all.",
            "",
            [
                ("direct", "Q", ":", "When did you start?"),
                ("direct", "A", ":", "In 1987, with my uncle."),
                ("direct", "Q", ":", "Any regrets?"),
                ("direct", "A", ":", "None at all."),
            ],
        ),
    ],
    "headlines": [
        (
            "Harris: We will not go back\n\nVice President Dana Harris told a rally that the country would not go back.",
            "Dana Harris",
            [
                ("indirect", "Harris", ":", "We will not go back"),
                ("indirect", "Dana Harris", "told", "the country would not go back"),
            ],
        ),
        (
            "Ceasefire deal reached: officials\n\nOfficials in the capital said on Monday that a ceasefire had been agreed.",
            "",
            [
                ("indirect", "officials", ":", "Ceasefire deal reached"),
                ("indirect", "Officials in the capital", "said", "a ceasefire had been agreed"),
            ],
        ),
        (
            "Rate cut unlikely before May, says central bank chief\n\nThe economy is weak.",
            "",
            [("indirect", "central bank chief", "says", "Rate cut unlikely before May")],
        ),
        ("PM vows to 'smash' people-smuggling gangs\n\nThe bill passed.", "", []),
        (
            '"We had no choice": How a town lost its river\n\nThe river is gone. "We had no choice but to move," said farmer Iva Lukic.',
            "Iva Lukic",
            [
                ("direct", None, None, "We had no choice"),
                ("direct", "Iva Lukic", "said", "We had no choice but to move,"),
            ],
        ),
        ("Explainer: What the new tax means for you\n\nThe tax starts in May.", "", []),
    ],
    "headline tails": [
        (
            "Driver in bus crash had slept two hours, court hears\n\nThe trial goes on.",
            "",
            [("indirect", "court", "hears", "Driver in bus crash had slept two hours")],
        ),
        (
            "Sea wall could fail within decade, report warns\n\nCouncillors meet today.",
            "",
            [("indirect", "report", "warns", "Sea wall could fail within decade")],
        ),
        (
            "Night shifts linked to weaker bones, study finds\n\nThe work took nine years.",
            "",
            [("indirect", "study", "finds", "Night shifts linked to weaker bones")],
        ),
        (
            "Bus fares to double by 2030, say campaigners\n\nThe town is small.",
            "",
            [("indirect", "campaigners", "say", "Bus fares to double by 2030")],
        ),
        (
            "Hiding phones helps pupils sleep, trial finds\n\nIt took a year.",
            "",
            [("indirect", "trial", "finds", "Hiding phones helps pupils sleep")],
        ),
    ],
    "entries of a live report": [
        (
            "10:05 Chief constable speaks\n\nMark Odell said the road would stay shut.\n\n10:40 Shelter opens\n\n“We have soup and blankets for everybody who needs them.”",
            "Mark Odell",
            [
                ("indirect", "Mark Odell", "said", "the road would stay shut"),
                ("direct", None, None, "We have soup and blankets for everybody who needs them."),
            ],
        )
    ],
    "live reports": [("16:48 Minister: ‘Nobody gave in’", "", [("direct", "Minister", ":", "Nobody gave in")])],
}


@each_of(CASES)
def test_class(*, text: str, names: str, expected: list[Expected]):
    assert found_in(text, names, expected) == expected
