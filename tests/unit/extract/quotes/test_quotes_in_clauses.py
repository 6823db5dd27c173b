"""Words told in a clause, without marks: where they begin and end, and what only looks like them."""

from __future__ import annotations

from tests.unit.extract.quotes.cases_of_quotes import Cases, Expected, each_of, found_in

CASES: Cases = {
    "denied, refused": [
        (
            "The minister denied that money had gone missing.",
            "",
            [("indirect", "The minister", "denied", "money had gone missing")],
        ),
        (
            "Norville denied deliberately misleading investors.",
            "org:Norville",
            [("indirect", "Norville", "denied", "deliberately misleading investors")],
        ),
        (
            "The ministry rejected claims that patients had died waiting for ambulances.",
            "",
            [("indirect", "The ministry", "rejected", "patients had died waiting for ambulances")],
        ),
        ("Lopez did not say whether he would run.", "Lopez", []),
        ("Officials would not say how many had died.", "", []),
        ("Ms Koroma declined to say why she had left.", "Koroma", []),
        (
            "She refused to apologise, saying she had done nothing wrong.",
            "",
            [("indirect", "She", "saying", "she had done nothing wrong")],
        ),
    ],
    "hypotheticals": [
        ("If the regulator says the merger is unlawful, the deal will collapse.", "", []),
        ("She would say that, wouldn't she?", "", []),
        ("Critics could argue that the law is too weak.", "", []),
    ],
    "passive without a speaker": [
        (
            "It was reported that two ferries had collided off Zadar.",
            "",
            [("indirect", None, "was reported", "two ferries had collided off Zadar")],
        ),
        ("Investors were told that the mine was safe.", "", [("indirect", None, "were told", "the mine was safe")]),
        (
            "It is understood that the club will appoint a new manager this week.",
            "",
            [("indirect", None, "is understood", "the club will appoint a new manager this week")],
        ),
    ],
    "one subject, two cues": [
        (
            "Park said the mine was safe, adding that tests would go on until July.",
            "Park",
            [
                ("indirect", "Park", "said", "the mine was safe"),
                ("indirect", "Park", "adding", "tests would go on until July"),
            ],
        ),
        (
            'Eva Stahl told the court that the accused had planned the attack for months, adding: "This was no impulse."',
            "Eva Stahl",
            [
                ("indirect", "Eva Stahl", "told", "the accused had planned the attack for months"),
                ("direct", "Eva Stahl", "adding", "This was no impulse."),
            ],
        ),
        (
            "The ministry calls the depot a “legal target” and insists that no civilians were hurt.",
            "",
            [
                ("mixed", "The ministry", "calls", "the depot a “legal target”"),
                ("indirect", "The ministry", "insists", "no civilians were hurt"),
            ],
        ),
        (
            'Okoye said the pitch was "unplayable" and accused the referee of "hiding".',
            "Okoye",
            [
                ("mixed", "Okoye", "said", 'the pitch was "unplayable"'),
                ("mixed", "Okoye", "accused", 'the referee of "hiding"'),
            ],
        ),
        (
            'British union Unison called the plan "reckless" and said it would ballot members.',
            "org:Unison",
            [
                ("mixed", "Unison", "called", 'the plan "reckless"'),
                ("indirect", "Unison", "said", "it would ballot members"),
            ],
        ),
    ],
    "attribution inside a clause": [
        (
            "The tower, the architect explained, would sway by up to 30 cm in a storm.",
            "",
            [("indirect", "the architect", "explained", "The tower | would sway by up to 30 cm in a storm")],
        ),
        (
            "The company, the regulator said in a report on Tuesday, had misled its customers for years.",
            "",
            [("indirect", "the regulator", "said", "The company | had misled its customers for years")],
        ),
        (
            "Two men have been arrested, police said, and a third is being sought.",
            "",
            [("indirect", "police", "said", "Two men have been arrested | and a third is being sought")],
        ),
    ],
    "a second clause goes on": [
        (
            "A note seen by the Ledger said the ship was unsafe, and that its owner knew.",
            "org:Ledger",
            [("indirect", "A note seen by the Ledger", "said", "the ship was unsafe, and that its owner knew")],
        ),
        (
            "Okafor told the inquiry that the brakes had failed twice, and that nobody had logged it.",
            "Okafor",
            [("indirect", "Okafor", "told", "the brakes had failed twice, and that nobody had logged it")],
        ),
        (
            "The ministry forecasts the harvest to fall by a tenth and exports to halve next year.",
            "",
            [
                (
                    "indirect",
                    "The ministry",
                    "forecasts",
                    "the harvest to fall by a tenth and exports to halve next year",
                )
            ],
        ),
        (
            "Mr Lund said the company would appeal, that it had done nothing wrong and that it would fight on.",
            "Lund",
            [
                (
                    "indirect",
                    "Lund",
                    "said",
                    "the company would appeal, that it had done nothing wrong and that it would fight on",
                )
            ],
        ),
    ],
    "a hearer without that": [
        (
            "Reyes told the tribunal he had warned his manager in June.",
            "Reyes",
            [("indirect", "Reyes", "told", "he had warned his manager in June")],
        ),
        (
            "Her lawyer reminded jurors she had no previous convictions.",
            "",
            [("indirect", "Her lawyer", "reminded", "she had no previous convictions")],
        ),
        (
            "Police warned residents the river would peak after midnight.",
            "",
            [("indirect", "Police", "warned", "the river would peak after midnight")],
        ),
        (
            "He told the BBC the strike would go on until Christmas.",
            "org:BBC",
            [("indirect", "He", "told", "the strike would go on until Christmas", ("BBC",))],
        ),
        ("Analysts told investors shares could halve.", "", [("indirect", "Analysts", "told", "shares could halve")]),
    ],
    "per": [
        (
            "Ticket sales fell 8% in May, per figures from the Theatre Guild.",
            "org:Theatre Guild",
            [("indirect", "figures from the Theatre Guild", "per", "Ticket sales fell 8% in May")],
        ),
        (
            "Rents rose £40 per month, the council said.",
            "",
            [("indirect", "the council", "said", "Rents rose £40 per month")],
        ),
    ],
    "put at a figure": [
        (
            "Adjusters put the damage at roughly 30 million euros and expect claims to rise.",
            "",
            [
                ("indirect", "Adjusters", "put", "the damage at roughly 30 million euros"),
                ("indirect", "Adjusters", "expect", "claims to rise"),
            ],
        ),
        (
            "She put the bill at about 9 million pounds ($12 million) and said work would start in May.",
            "",
            [
                ("indirect", "She", "put", "the bill at about 9 million pounds ($12 million)"),
                ("indirect", "She", "said", "work would start in May"),
            ],
        ),
        ("He put the ball at his feet.", "", []),
    ],
    "a phrase ends before its and": [
        (
            "A leaked briefing dated May 3 and seen by the Argus had warned that the roof was unsound.",
            "org:Argus",
            [("indirect", "A leaked briefing dated May 3", "warned", "the roof was unsound")],
        )
    ],
    "no quote inside a relative clause": [
        (
            "“We built the engine that experts said couldn't be built,” Nadia Voss said.",
            "Nadia Voss",
            [("direct", "Nadia Voss", "said", "We built the engine that experts said couldn't be built,")],
        )
    ],
    "an attribution in the middle of another's clause": [
        (
            "A colleague, Anna Holm says, called the plan “a joke”.",
            "Anna Holm",
            [
                ("mixed", "Anna Holm", "says", "A colleague | called the plan “a joke”", (), "Anna Holm"),
                ("mixed", "A colleague", "called", "the plan “a joke”", ("Anna Holm",), None),
            ],
        ),
        (
            "Turnout was 84.6%, the ministry says, up from 82.1% four years ago.",
            "",
            [("indirect", "the ministry", "says", "Turnout was 84.6% | up from 82.1% four years ago")],
        ),
        (
            "“We ran out of onions.” A nurse, she says, has told her that children are thin.",
            "",
            [
                ("direct", None, None, "We ran out of onions."),
                ("indirect", "she", "says", "A nurse | has told her that children are thin"),
                ("indirect", "A nurse", "told", "children are thin"),
            ],
        ),
    ],
    "figures that somebody puts on a thing": [
        ("The maritime prefecture puts it at 96.", "", [("indirect", "The maritime prefecture", "puts", "it at 96")]),
        (
            "He put the loss of tax revenue at CHF 45 million a year.",
            "",
            [("indirect", "He", "put", "the loss of tax revenue at CHF 45 million a year")],
        ),
    ],
    "a statement whose attribution another one reports": [
        (
            "“There's a man on my porch,” Dorothy Haines told the dispatcher, according to a transcript of the call.",
            "Dorothy Haines",
            [("direct", "Dorothy Haines", "told", "There's a man on my porch,", (), "Dorothy Haines")],
        ),
        (
            "Of the 14 fines imposed since 2020, she pointed out, nine had gone to European companies.",
            "",
            [
                (
                    "indirect",
                    "she",
                    "pointed out",
                    "Of the 14 fines imposed since 2020 | nine had gone to European companies",
                )
            ],
        ),
    ],
    "said on an occasion": [
        (
            "At last week's meeting the sewer, he warned, was “a time bomb”.",
            "",
            [("mixed", "he", "warned", "the sewer | was “a time bomb”")],
        )
    ],
    "in a statement": [
        (
            "In a statement it “wholly disputes” the findings and denies that staff were threatened.",
            "",
            [
                ("mixed", "it", "statement", "it “wholly disputes” the findings"),
                ("indirect", "it", "denies", "staff were threatened"),
            ],
        )
    ],
    'posts, statements, "told"': [
        (
            "“We will rebuild,” the president wrote on X, formerly Twitter.",
            "",
            [("direct", "the president", "wrote", "We will rebuild,")],
        ),
        (
            'In a post on X, the president wrote: "We will rebuild".',
            "",
            [("direct", "the president", "wrote", "We will rebuild")],
        ),
        (
            "Gov. Ron Halloway tweeted that schools would reopen on 4 January.",
            "Ron Halloway",
            [("indirect", "Ron Halloway", "tweeted", "schools would reopen on 4 January")],
        ),
        (
            "“This is the hardest week … of my life,” Ms Lind said in a statement.",
            "Lind",
            [("direct", "Lind", "said", "This is the hardest week … of my life,")],
        ),
        (
            'Coach Dele Ward, who took over in March, told BBC Sport: "We were second best. No complaints."',
            "Dele Ward, org:BBC Sport",
            [("direct", "Dele Ward", "told", "We were second best. No complaints.", ("BBC Sport",))],
        ),
    ],
}


@each_of(CASES)
def test_class(*, text: str, names: str, expected: list[Expected]):
    assert found_in(text, names, expected) == expected
