"""Who says it: people, documents and bodies, pronouns and roles, and those who pass it on."""

from __future__ import annotations

from tests.unit.extract.quotes.cases_of_quotes import Cases, Expected, each_of, found_in

CASES: Cases = {
    "relay": [
        (
            "Interfax quoted Deputy Prime Minister Oleg Sturov as saying that exports would resume in May.",
            "org:Interfax, Oleg Sturov",
            [("indirect", "Oleg Sturov", "saying", "exports would resume in May", ("Interfax",))],
        ),
        (
            'Sturov was quoted by Interfax as saying: "Exports will resume in May."',
            "org:Interfax, Oleg Sturov",
            [("direct", "Sturov", "saying", "Exports will resume in May.", ("Interfax",))],
        ),
        (
            "The port will reopen, according to Mayor Iryna Dovha, Ukrinform reports.",
            "Iryna Dovha, org:Ukrinform",
            [("indirect", "Iryna Dovha", "according to", "The port will reopen", ("Ukrinform",))],
        ),
        (
            'Citing the harbour master, Kalle Rinne, Yle News writes: "According to Rinne, the ferry had no pilot."',
            "Kalle Rinne, org:Yle News",
            [
                ("direct", "Yle News", "writes", "According to Rinne, the ferry had no pilot."),
                ("indirect", "Rinne", "According to", "the ferry had no pilot", ("Yle News",)),
            ],
        ),
        (
            "Reuters reported, citing two people familiar with the matter, that the bank plans to cut 4,000 jobs.",
            "org:Reuters",
            [
                (
                    "indirect",
                    "two people familiar with the matter",
                    "reported",
                    "the bank plans to cut 4,000 jobs",
                    ("Reuters",),
                )
            ],
        ),
        (
            "According to Tass, Kremlin spokesman Dmitri Orlov told reporters that talks would resume.",
            "org:Tass, Dmitri Orlov",
            [("indirect", "Dmitri Orlov", "told", "talks would resume", ("Tass",))],
        ),
    ],
    "documents and organisations": [
        (
            "According to a study published in the journal Marine Letters, sea levels could rise by 60cm by 2100.",
            "work:Marine Letters",
            [("indirect", "a study published in the journal", "According to", "sea levels could rise by 60cm by 2100")],
        ),
        (
            "Those who leave get three weeks' pay, according to a letter seen by the Gazette.",
            "org:Gazette",
            [
                (
                    "indirect",
                    "a letter seen by the Gazette",
                    "according to",
                    "Those who leave get three weeks' pay",
                    ("Gazette",),
                )
            ],
        ),
        (
            "A report by the water board warned of shortages by 2031.",
            "org:water board",
            [("indirect", "A report by the water board", "warned", "of shortages by 2031")],
        ),
        (
            "Nearly half of small firms expect to cut staff, a survey by the Chamber of Trade showed on Wednesday.",
            "org:Chamber of Trade",
            [
                (
                    "indirect",
                    "a survey by the Chamber of Trade",
                    "showed",
                    "Nearly half of small firms expect to cut staff",
                )
            ],
        ),
        (
            "The letter, signed by 40 academics, warns that the reform “puts lives at risk”.",
            "",
            [("mixed", "The letter", "warns", "the reform “puts lives at risk”")],
        ),
        (
            "A spokesman for Halden said the plant would reopen.",
            "org:Halden",
            [("indirect", "A spokesman for Halden", "said", "the plant would reopen")],
        ),
    ],
    "studies and audits": [
        (
            "A trial published on Monday found the vaccine halved hospital stays among over-70s.",
            "",
            [("indirect", "A trial published on Monday", "found", "the vaccine halved hospital stays among over-70s")],
        ),
        (
            "The paper cites an audit that found nurses were working 60-hour weeks.",
            "",
            [("indirect", "an audit", "found", "nurses were working 60-hour weeks")],
        ),
        (
            "The study found eating fish twice a week lowered the risk by 12%.",
            "",
            [("indirect", "The study", "found", "eating fish twice a week lowered the risk by 12%")],
        ),
    ],
    "two speakers in one sentence": [
        (
            "Diaz said the plan was sound, but Cole called it “a gamble”.",
            "Diaz, Cole",
            [("indirect", "Diaz", "said", "the plan was sound"), ("mixed", "Cole", "called", "it “a gamble”")],
        ),
        (
            "Dr Bell told Reuters that the virus was mutating, and the WHO said it was monitoring the situation.",
            "Bell, org:Reuters, org:WHO",
            [
                ("indirect", "Bell", "told", "the virus was mutating", ("Reuters",)),
                ("indirect", "WHO", "said", "it was monitoring the situation"),
            ],
        ),
        (
            "Health officials say the outbreak has infected 400 people, but doctors believe the real number is higher.",
            "",
            [
                ("indirect", "Health officials", "say", "the outbreak has infected 400 people"),
                ("indirect", "doctors", "believe", "the real number is higher"),
            ],
        ),
    ],
    "pronouns and roles": [
        (
            "Lena Voss met Karl Brandt on Monday. “You owe us an answer,” she told him.",
            "Lena Voss=she, Karl Brandt=him",
            [("direct", "she", "told", "You owe us an answer,")],
        ),
        ('"It\'s over," the nurse said.', "Hanna Bauer=the nurse", [("direct", "the nurse", "said", "It's over,")]),
        (
            'Halden denied the report. A spokesman insisted: "We are staying."',
            "org:Halden",
            [("indirect", "Halden", "denied", "the report"), ("direct", "A spokesman", "insisted", "We are staying.")],
        ),
    ],
    "asides between name and verb": [
        (
            "The strike will go ahead on Friday, the union's general secretary, Tom Ashe, confirmed.",
            "Tom Ashe",
            [("indirect", "Tom Ashe", "confirmed", "The strike will go ahead on Friday")],
        ),
        (
            "“They waited,” the defence minister, Roman Kovac, said after the attack.",
            "Roman Kovac",
            [("direct", "Roman Kovac", "said", "They waited,")],
        ),
        (
            'One resident, who asked not to be named, said: "The whole building shook."',
            "",
            [("direct", "One resident", "said", "The whole building shook.")],
        ),
        (
            "Head of the Administration Olena Marchuk, who visited the town, stated: “This was no mistake.”",
            "Olena Marchuk",
            [("direct", "Olena Marchuk", "stated", "This was no mistake.")],
        ),
    ],
    "titles that are verbs too": [
        (
            "District judge Amara Bello told Finch he had shown no remorse.",
            "Amara Bello, Finch",
            [("indirect", "Amara Bello", "told", "he had shown no remorse")],
        ),
        (
            "Committee chair Tomas Vik said the vote would be repeated.",
            "Tomas Vik",
            [("indirect", "Tomas Vik", "said", "the vote would be repeated")],
        ),
        (
            "The show's host Lina Marek apologised and said the clip had been cut.",
            "Lina Marek",
            [("indirect", "Lina Marek", "said", "the clip had been cut")],
        ),
    ],
    "a pronoun after somebody unnamed": [
        (
            "Captain Rosa Dunn praised the crew. “They were superb,” she said.\n\nA woman in a red coat said she had seen smoke. “I ran for my life,” she said.",
            "Rosa Dunn",
            [
                ("direct", "she", "said", "They were superb,", (), "Rosa Dunn"),
                ("indirect", "A woman in a red coat", "said", "she had seen smoke", (), None),
                ("direct", "she", "said", "I ran for my life,", (), None),
            ],
        )
    ],
    "things do not speak": [
        ("The party promised to cut taxes.", "", [("indirect", "The party", "promised", "to cut taxes")]),
        ("The drug promises to change lives.", "", []),
        ("A burst pipe threatens a Georgian library.", "", []),
        ("The government plans to run a surplus of €3bn.", "", []),
        ("The night Port Alder was told to run.\n\nIt rained.", "place:Port Alder", []),
        ("Rising rents show no sign of slowing.", "", []),
        ("The scheme promises a fresh start for the town.", "", []),
        ("At least 90 people moved as cracked weir threatens Welsh village\n\nThe river rose.", "", []),
        ("The volcano threatened to erupt.", "", []),
        ("Nurses threatened to strike.", "", [("indirect", "Nurses", "threatened", "to strike")]),
    ],
    "quoted as saying": [
        (
            "“The reactor is stable,” the plant director was quoted as saying by Interlink.",
            "org:Interlink",
            [("direct", "the plant director", "saying", "The reactor is stable,", ("Interlink",))],
        )
    ],
    "a pronoun after a belief": [
        (
            "“We are ready,” Carla Stein said. Analyst Ben Ochs of Larkhill thinks the price is too high. “It makes no sense,” he said.",
            "Carla Stein, Ben Ochs, org:Larkhill",
            [
                ("direct", "Carla Stein", "said", "We are ready,"),
                ("indirect", "Ben Ochs", "thinks", "the price is too high"),
                ("direct", "he", "said", "It makes no sense,", (), "Ben Ochs"),
            ],
        )
    ],
    "the 23-year-old": [
        (
            "Luka Perić won in three sets. “I felt sharp,” said the 23-year-old Croatian.",
            "Luka Perić",
            [("direct", "the 23-year-old Croatian", "said", "I felt sharp,", (), "Luka Perić")],
        )
    ],
    "who is quoted, cited or seen by a medium": [
        (
            "“We are building a champion,” the statement quoted chief executive Beat Ammann as saying.",
            "Beat Ammann",
            [("direct", "Beat Ammann", "saying", "We are building a champion,", (), "Beat Ammann")],
        ),
        (
            "Two guards were killed, the Volna-7 website reported, citing the service.",
            "org:Volna-7",
            [("indirect", "the service", "reported", "Two guards were killed", ("Volna-7",), None)],
        ),
        (
            "Prosecutors have detained two developers, according to the news site Sever, which cited a source.",
            "org:Sever",
            [("indirect", "a source", "according to", "Prosecutors have detained two developers", ("Sever",), None)],
        ),
        (
            "A memo from March, seen by Bellhop News, shows that the account was flagged.",
            "org:Bellhop News",
            [("indirect", "A memo from March", "shows", "the account was flagged", ("Bellhop News",), None)],
        ),
        (
            "“We were slow,” Daniel Okoro told Bellhop News.",
            "Daniel Okoro, org:Bellhop News",
            [("direct", "Daniel Okoro", "told", "We were slow,", ("Bellhop News",), "Daniel Okoro")],
        ),
    ],
    "what follows a cue is a clause's subject, and no speaker": [
        (
            "Two officials briefed on the response, speaking on condition of anonymity, said the order to leave came late.",
            "",
            [("indirect", "Two officials", "said", "the order to leave came late")],
        ),
        ("“It is over,” said the mayor as she left the hall.", "", [("direct", "the mayor", "said", "It is over,")]),
        (
            "About 120 fishing boats sealed off the port on Tuesday, forcing operators to cancel 14 crossings, officials said.",
            "",
            [
                (
                    "indirect",
                    "officials",
                    "said",
                    "About 120 fishing boats sealed off the port on Tuesday, forcing operators to cancel 14 crossings",
                )
            ],
        ),
    ],
    "names beside and behind": [
        (
            "Adrian Fell KC told the jury that the mill was full.",
            "Adrian Fell",
            [("indirect", "Adrian Fell", "told", "the mill was full", (), "Adrian Fell")],
        ),
        (
            "One driver, who gave his name only as Tomasz, said his load was “soup by now”.",
            "Tomasz",
            [("mixed", "Tomasz", "said", "his load was “soup by now”", (), "Tomasz")],
        ),
        (
            "The court heard Dr Samuel Kiptoo, a toxicologist, who testified that the beef contained residues.",
            "Samuel Kiptoo",
            [("indirect", "Samuel Kiptoo", "testified", "the beef contained residues", (), "Samuel Kiptoo")],
        ),
        (
            "A report published last year by the charity Safe Roof estimated that 90,000 people live so.",
            "org:Safe Roof",
            [
                (
                    "indirect",
                    "A report published last year by the charity",
                    "estimated",
                    "90,000 people live so",
                    (),
                    "Safe Roof",
                )
            ],
        ),
        (
            "Stuart Penhaligon was eating a pasty. “It's a comfort thing,” says the Castlebridge Athletic chairman.",
            "Stuart Penhaligon",
            [
                (
                    "direct",
                    "the Castlebridge Athletic chairman",
                    "says",
                    "It's a comfort thing,",
                    (),
                    "Stuart Penhaligon",
                )
            ],
        ),
        (
            "A bandit leader known as Dogo Bala, in a video, claimed that his men had lost one fighter.",
            "Dogo Bala",
            [("indirect", "Dogo Bala", "claimed", "his men had lost one fighter", (), "Dogo Bala")],
        ),
        (
            "The fine was upheld, the appeals committee of the Football Board ruled on Friday.",
            "org:Football Board",
            [
                (
                    "indirect",
                    "the appeals committee of the Football Board",
                    "ruled",
                    "The fine was upheld",
                    (),
                    "Football Board",
                )
            ],
        ),
        (
            "The review of Tamebridge Hospitals found that patients had been moved.",
            "org:Tamebridge Hospitals",
            [("indirect", "The review of Tamebridge Hospitals", "found", "patients had been moved", (), None)],
        ),
        (
            "The opposition Civic Left said that the number was twice as high.",
            "org:Civic Left",
            [("indirect", "Civic Left", "said", "the number was twice as high", (), "Civic Left")],
        ),
    ],
}


@each_of(CASES)
def test_class(*, text: str, names: str, expected: list[Expected]):
    assert found_in(text, names, expected) == expected
