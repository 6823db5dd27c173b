"""Words in quotation marks: over paragraphs, split, nested, bracketed, and marks that quote nobody."""

from __future__ import annotations

from tests.unit.extract.quotes.cases_of_quotes import Cases, Expected, each_of, found_in

CASES: Cases = {
    "multi-paragraph quotation": [
        (
            'The dam burst at noon.\n\n"It was like thunder," said Ada Hill. "Then nothing.\n\n"We ran uphill. My son carried the dog.\n\n"By morning the bridge had gone."\n\nThe council said repairs would take a year.',
            "Ada Hill",
            [
                (
                    "direct",
                    "Ada Hill",
                    "said",
                    "It was like thunder, | Then nothing. | We ran uphill. My son carried the dog. | By morning the bridge had gone.",
                ),
                ("indirect", "The council", "said", "repairs would take a year"),
            ],
        ),
        (
            "Ben Ruhl told the inquiry: “The alarm went off at two.\n\n“Nobody came.”",
            "Ben Ruhl",
            [("direct", "Ben Ruhl", "told", "The alarm went off at two. | Nobody came.")],
        ),
    ],
    "floating quotation": [
        (
            'Ruth Adeyemi said the result was a surprise.\n\n"I went to bed early. I thought we had lost."\n\nHer rival conceded at 2am.',
            "Ruth Adeyemi",
            [
                ("indirect", "Ruth Adeyemi", "said", "the result was a surprise"),
                ("direct", None, None, "I went to bed early. I thought we had lost."),
            ],
        ),
        (
            '"The seats are gone," said usher Kofi Mensah. "Even the carpet."',
            "Kofi Mensah",
            [("direct", "Kofi Mensah", "said", "The seats are gone, | Even the carpet.")],
        ),
        (
            "“We play for the badge,” Dele Ward said.\n\n“And for the fans who came all this way.”",
            "Dele Ward",
            [
                ("direct", "Dele Ward", "said", "We play for the badge,"),
                ("direct", None, None, "And for the fans who came all this way."),
            ],
        ),
    ],
    "split round the cue": [
        (
            '"Nobody," said the judge, "is above the law."',
            "",
            [("direct", "the judge", "said", "Nobody, | is above the law.")],
        ),
        (
            "“If you build it,” said Ray Tully, “they will come.”",
            "Ray Tully",
            [("direct", "Ray Tully", "said", "If you build it, | they will come.")],
        ),
        ('"I\'m not leaving," he told me. "Ever."', "", [("direct", "he", "told", "I'm not leaving, | Ever.")]),
    ],
    "marks of all kinds": [
        (
            "'We lost everything,' said Ken Obi, the drivers' representative. 'They don't care about us.'",
            "Ken Obi",
            [("direct", "Ken Obi", "said", "We lost everything, | They don't care about us.")],
        ),
        (
            "« We will not yield, » said Claire Morin.",
            "Claire Morin",
            [("direct", "Claire Morin", "said", "We will not yield,")],
        ),
        (
            "„We stay“, said Uwe Lang. „That is final.“",
            "Uwe Lang",
            [("direct", "Uwe Lang", "said", "We stay | That is final.")],
        ),
        ("``It's over,'' said Jo Pike.", "Jo Pike", [("direct", "Jo Pike", "said", "It's over,")]),
        (
            'He said: "We will fight on.\n\nBy noon it rained. "Let us go," said Ivo Hahn.',
            "Ivo Hahn",
            [("direct", "He", "said", "We will fight on."), ("direct", "Ivo Hahn", "said", "Let us go,")],
        ),
    ],
    "brackets and ellipses": [
        (
            '"They [the nurses] … deserve better," Amina Yusuf said.',
            "Amina Yusuf",
            [("direct", "Amina Yusuf", "said", "They [the nurses] … deserve better,")],
        )
    ],
    "scare quotes, nicknames, titles": [
        (
            'The so-called "smart" motorways have been criticised. A film titled "The Last Ferry" opens on Friday.',
            "",
            [],
        ),
        ('The 6\'2" striker, nicknamed "The Wall", scored twice.', "", []),
        (
            'The band\'s single "Hold On" reached No. 1. "It\'s unreal," said singer Mia Fox.',
            "Mia Fox",
            [("direct", "Mia Fox", "said", "It's unreal,")],
        ),
        ("A woman on a screen thanked us for our ‘flexibility’.", "", []),
    ],
    "nested": [
        (
            "\"My mother used to say, 'Eat before you argue,'\" Okafor recalled.",
            "Okafor",
            [
                ("direct", "Okafor", "recalled", "My mother used to say, 'Eat before you argue,'"),
                ("direct", "My mother", "say", "Eat before you argue,", ("Okafor",)),
            ],
        ),
        (
            "“In May we were told that ‘the worst is over’. It was not,” wrote Pia Renn.",
            "Pia Renn",
            [
                ("direct", "Pia Renn", "wrote", "In May we were told that ‘the worst is over’. It was not,"),
                ("direct", None, "were told", "the worst is over", ("Pia Renn",)),
            ],
        ),
        (
            "\"She told us, 'Go home,' and we went,\" said Imran Aziz.",
            "Imran Aziz",
            [
                ("direct", "Imran Aziz", "said", "She told us, 'Go home,' and we went,"),
                ("direct", "She", "told", "Go home,", ("Imran Aziz",)),
            ],
        ),
    ],
    "inside somebody's words": [
        (
            "“My manager said to me, ‘Keep your mouth shut,’ and walked off,” Ines Prado said.",
            "Ines Prado",
            [
                ("direct", "Ines Prado", "said", "My manager said to me, ‘Keep your mouth shut,’ and walked off,"),
                ("direct", "My manager", "said", "Keep your mouth shut,", ("Ines Prado",)),
            ],
        ),
        (
            "HOST: Why did you leave?\n\nDARA QUINN: My doctor says I need rest. So I went home.",
            "Dara Quinn",
            [
                ("direct", "HOST", ":", "Why did you leave?"),
                ("direct", "DARA QUINN", ":", "My doctor says I need rest. So I went home."),
                ("indirect", "My doctor", "says", "I need rest", ("Dara Quinn",)),
            ],
        ),
    ],
    "somebody else's words inside a quote": [
        (
            "“He told me, ‘We're going to miss something,’” Sol Wabasse said.",
            "Sol Wabasse=He",
            [
                ("direct", "Sol Wabasse", "said", "He told me, ‘We're going to miss something,’", (), "Sol Wabasse"),
                ("direct", "He", "told", "We're going to miss something,", ("Sol Wabasse",), None),
            ],
        )
    ],
    "naming in marks": [
        (
            "The watchdog's chair, Moira Pell, branded the rescue plan, which costs £2bn, 'a sticking plaster on a broken leg'.",
            "Moira Pell",
            [
                (
                    "mixed",
                    "Moira Pell",
                    "branded",
                    "the rescue plan, which costs £2bn, 'a sticking plaster on a broken leg'",
                )
            ],
        ),
        (
            "She was described as “a rock” by her sister.",
            "",
            [("mixed", "her sister", "was described", "She | as “a rock”")],
        ),
        (
            "Union leader Petra Holm branded the timetable “a recipe for accidents”.",
            "Petra Holm",
            [("mixed", "Petra Holm", "branded", "the timetable “a recipe for accidents”")],
        ),
        (
            "Coach Ana Ruiz, who called the pitch ‘a swamp’, withdrew her team.",
            "Ana Ruiz",
            [("mixed", "Ana Ruiz", "called", "the pitch ‘a swamp’")],
        ),
        (
            "An internal memo described the software as ‘barely fit for a museum’, while managers praised it in public.",
            "",
            [("mixed", "An internal memo", "described", "the software as ‘barely fit for a museum’")],
        ),
        (
            "Inspectors rated the kitchen “inadequate” in March.",
            "",
            [("mixed", "Inspectors", "rated", "the kitchen “inadequate”")],
        ),
        (
            "The archbishop issued a statement on Sunday calling the raid “an insult to the faithful”.",
            "",
            [("mixed", "The archbishop", "calling", "the raid “an insult to the faithful”")],
        ),
        (
            "Critics have dubbed the bridge 'the road to nowhere'.",
            "",
            [("mixed", "Critics", "dubbed", "the bridge 'the road to nowhere'")],
        ),
        (
            "A survey of vets labelled the feed as “unsafe”.",
            "",
            [("mixed", "A survey of vets", "labelled", "the feed as “unsafe”")],
        ),
        (
            "The deal was described by analysts at Cobalt Bank as “generous to a fault”.",
            "org:Cobalt Bank",
            [("mixed", "analysts at Cobalt Bank", "was described", "The deal | as “generous to a fault”")],
        ),
        (
            "Trade minister Hal Orr described the tariff, first raised in May, as ‘a tax on breakfast’.",
            "Hal Orr",
            [("mixed", "Hal Orr", "described", "the tariff, first raised in May, as ‘a tax on breakfast’")],
        ),
        ("Fans call him 'The Wall'.", "", []),
        ("A band called “The Stayers” played.", "", []),
        ("She rang the bell and called her sister.", "", []),
        (
            "Lund called the raid “a breach” of the treaty.",
            "Lund",
            [("mixed", "Lund", "called", "the raid “a breach” of the treaty")],
        ),
    ],
    "mixed, evaluations, beliefs, courts": [
        (
            "Mayor Lena Brandt called the ruling “a disaster for tenants” and vowed to appeal.",
            "Lena Brandt",
            [
                ("mixed", "Lena Brandt", "called", "the ruling “a disaster for tenants”"),
                ("indirect", "Lena Brandt", "vowed", "to appeal"),
            ],
        ),
        (
            'The judge described Barnes as "a danger to women", and told him he would serve at least 12 years.',
            "Barnes",
            [
                ("mixed", "The judge", "described", 'Barnes as "a danger to women"'),
                ("indirect", "The judge", "told", "he would serve at least 12 years"),
            ],
        ),
        (
            "Carol Hale accused the firm of “vandalism, plain and simple”.",
            "Carol Hale",
            [("mixed", "Carol Hale", "accused", "the firm of “vandalism, plain and simple”")],
        ),
        (
            "Scientists believe the comet will be visible until March.",
            "",
            [("indirect", "Scientists", "believe", "the comet will be visible until March")],
        ),
        (
            "The agency expects to complete the search within 36 hours.",
            "",
            [("indirect", "The agency", "expects", "to complete the search within 36 hours")],
        ),
        (
            'The court heard that Dunn had told his brother he would "burn it down".',
            "Dunn",
            [
                ("mixed", "The court", "heard", 'Dunn had told his brother he would "burn it down"'),
                ("mixed", "Dunn", "told", 'he would "burn it down"'),
            ],
        ),
        (
            'As the manager put it: "You can\'t win them all."',
            "",
            [("direct", "the manager", "put it", "You can't win them all.")],
        ),
        (
            'The senator slammed the bill as "a giveaway to billionaires" while praising the governor.',
            "",
            [("mixed", "The senator", "slammed", 'the bill as "a giveaway to billionaires"')],
        ),
        (
            "Her claim that the vote was rigged has been rejected by three courts.",
            "",
            [("indirect", "Her", "claim", "the vote was rigged")],
        ),
        (
            'The Administration rejects the assertion by the ministry and its speaker, Hanno Ribb, that the site housed "instructors".',
            "Hanno Ribb",
            [
                (
                    "mixed",
                    "The Administration",
                    "rejects",
                    'the assertion by the ministry and its speaker, Hanno Ribb, that the site housed "instructors"',
                ),
                ("mixed", "Hanno Ribb", "assertion", 'the site housed "instructors"'),
            ],
        ),
        (
            "OSLO, Aug 28 (Nordwire) - A fire destroyed the mill, police said.",
            "",
            [("indirect", "police", "said", "A fire destroyed the mill")],
        ),
        ('"Who did this?" she asked. Nobody answered.', "", [("direct", "she", "asked", "Who did this?")]),
        ('Mara Lindt had one message for investors: "Sell."', "Mara Lindt", [("direct", "Mara Lindt", ":", "Sell.")]),
    ],
}


@each_of(CASES)
def test_class(*, text: str, names: str, expected: list[Expected]):
    assert found_in(text, names, expected) == expected
