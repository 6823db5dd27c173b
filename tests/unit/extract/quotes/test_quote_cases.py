"""What is a quote, who says it, by which word: one invented case after another, as a specification.

A case: the text, the names its entities have (see named_entities), and the quotes expected in text order as (kind,
speaker's words, cue, content with its parts divided by a bar, relays).
"""

from __future__ import annotations

from typing import NamedTuple

import pytest

from lib.extract.engine import read
from lib.extract.quotes import find_quotes
from lib.model import Article, Quote, content_id
from tests.unit.extract.quotes.named_entities import named

Expected = tuple[str, str | None, str | None, str] | tuple[str, str | None, str | None, str, tuple[str, ...]]


class Case(NamedTuple):
    text: str
    names: str
    quotes: list[Expected]


CASES = {
    "multi-paragraph quotation": [
        Case(
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
        Case(
            "Ben Ruhl told the inquiry: “The alarm went off at two.\n\n“Nobody came.”",
            "Ben Ruhl",
            [("direct", "Ben Ruhl", "told", "The alarm went off at two. | Nobody came.")],
        ),
    ],
    "floating quotation": [
        Case(
            'Ruth Adeyemi said the result was a surprise.\n\n"I went to bed early. I thought we had lost."\n\nHer rival conceded at 2am.',
            "Ruth Adeyemi",
            [
                ("indirect", "Ruth Adeyemi", "said", "the result was a surprise"),
                ("direct", None, None, "I went to bed early. I thought we had lost."),
            ],
        ),
        Case(
            '"The seats are gone," said usher Kofi Mensah. "Even the carpet."',
            "Kofi Mensah",
            [("direct", "Kofi Mensah", "said", "The seats are gone, | Even the carpet.")],
        ),
        Case(
            "“We play for the badge,” Dele Ward said.\n\n“And for the fans who came all this way.”",
            "Dele Ward",
            [
                ("direct", "Dele Ward", "said", "We play for the badge,"),
                ("direct", None, None, "And for the fans who came all this way."),
            ],
        ),
    ],
    "split round the cue": [
        Case(
            '"Nobody," said the judge, "is above the law."',
            "",
            [("direct", "the judge", "said", "Nobody, | is above the law.")],
        ),
        Case(
            "“If you build it,” said Ray Tully, “they will come.”",
            "Ray Tully",
            [("direct", "Ray Tully", "said", "If you build it, | they will come.")],
        ),
        Case('"I\'m not leaving," he told me. "Ever."', "", [("direct", "he", "told", "I'm not leaving, | Ever.")]),
    ],
    "denied, refused": [
        Case(
            "The minister denied that money had gone missing.",
            "",
            [("indirect", "The minister", "denied", "money had gone missing")],
        ),
        Case(
            "Norville denied deliberately misleading investors.",
            "org:Norville",
            [("indirect", "Norville", "denied", "deliberately misleading investors")],
        ),
        Case(
            "The ministry rejected claims that patients had died waiting for ambulances.",
            "",
            [("indirect", "The ministry", "rejected", "patients had died waiting for ambulances")],
        ),
        Case("Lopez did not say whether he would run.", "Lopez", []),
        Case("Officials would not say how many had died.", "", []),
        Case("Ms Koroma declined to say why she had left.", "Koroma", []),
        Case(
            "She refused to apologise, saying she had done nothing wrong.",
            "",
            [("indirect", "She", "saying", "she had done nothing wrong")],
        ),
    ],
    "hypotheticals": [
        Case("If the regulator says the merger is unlawful, the deal will collapse.", "", []),
        Case("She would say that, wouldn't she?", "", []),
        Case("Critics could argue that the law is too weak.", "", []),
    ],
    "transcripts": [
        Case(
            "JUDGE: Did you see the defendant?\nWITNESS: Yes, I did.",
            "",
            [("direct", "JUDGE", ":", "Did you see the defendant?"), ("direct", "WITNESS", ":", "Yes, I did.")],
        ),
        Case(
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
    "passive without a speaker": [
        Case(
            "It was reported that two ferries had collided off Zadar.",
            "",
            [("indirect", None, "was reported", "two ferries had collided off Zadar")],
        ),
        Case("Investors were told that the mine was safe.", "", [("indirect", None, "were told", "the mine was safe")]),
        Case(
            "It is understood that the club will appoint a new manager this week.",
            "",
            [("indirect", None, "is understood", "the club will appoint a new manager this week")],
        ),
    ],
    "relay": [
        Case(
            "Interfax quoted Deputy Prime Minister Oleg Sturov as saying that exports would resume in May.",
            "org:Interfax, Oleg Sturov",
            [("indirect", "Oleg Sturov", "saying", "exports would resume in May", ("Interfax",))],
        ),
        Case(
            'Sturov was quoted by Interfax as saying: "Exports will resume in May."',
            "org:Interfax, Oleg Sturov",
            [("direct", "Sturov", "saying", "Exports will resume in May.", ("Interfax",))],
        ),
        Case(
            "The port will reopen, according to Mayor Iryna Dovha, Ukrinform reports.",
            "Iryna Dovha, org:Ukrinform",
            [("indirect", "Iryna Dovha", "according to", "The port will reopen", ("Ukrinform",))],
        ),
        Case(
            'Citing the harbour master, Kalle Rinne, Yle News writes: "According to Rinne, the ferry had no pilot."',
            "Kalle Rinne, org:Yle News",
            [
                ("direct", "Yle News", "writes", "According to Rinne, the ferry had no pilot."),
                ("indirect", "Rinne", "According to", "the ferry had no pilot", ("Yle News",)),
            ],
        ),
        Case(
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
        Case(
            "According to Tass, Kremlin spokesman Dmitri Orlov told reporters that talks would resume.",
            "org:Tass, Dmitri Orlov",
            [("indirect", "Dmitri Orlov", "told", "talks would resume", ("Tass",))],
        ),
    ],
    "documents and organisations": [
        Case(
            "According to a study published in the journal Marine Letters, sea levels could rise by 60cm by 2100.",
            "work:Marine Letters",
            [("indirect", "a study published in the journal", "According to", "sea levels could rise by 60cm by 2100")],
        ),
        Case(
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
        Case(
            "A report by the water board warned of shortages by 2031.",
            "org:water board",
            [("indirect", "A report by the water board", "warned", "of shortages by 2031")],
        ),
        Case(
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
        Case(
            "The letter, signed by 40 academics, warns that the reform “puts lives at risk”.",
            "",
            [("mixed", "The letter", "warns", "the reform “puts lives at risk”")],
        ),
        Case(
            "A spokesman for Halden said the plant would reopen.",
            "org:Halden",
            [("indirect", "A spokesman for Halden", "said", "the plant would reopen")],
        ),
    ],
    "two speakers in one sentence": [
        Case(
            "Diaz said the plan was sound, but Cole called it “a gamble”.",
            "Diaz, Cole",
            [("indirect", "Diaz", "said", "the plan was sound"), ("mixed", "Cole", "called", "it “a gamble”")],
        ),
        Case(
            "Dr Bell told Reuters that the virus was mutating, and the WHO said it was monitoring the situation.",
            "Bell, org:Reuters, org:WHO",
            [
                ("indirect", "Bell", "told", "the virus was mutating", ("Reuters",)),
                ("indirect", "WHO", "said", "it was monitoring the situation"),
            ],
        ),
        Case(
            "Health officials say the outbreak has infected 400 people, but doctors believe the real number is higher.",
            "",
            [
                ("indirect", "Health officials", "say", "the outbreak has infected 400 people"),
                ("indirect", "doctors", "believe", "the real number is higher"),
            ],
        ),
    ],
    "one subject, two cues": [
        Case(
            "Park said the mine was safe, adding that tests would go on until July.",
            "Park",
            [
                ("indirect", "Park", "said", "the mine was safe"),
                ("indirect", "Park", "adding", "tests would go on until July"),
            ],
        ),
        Case(
            'Eva Stahl told the court that the accused had planned the attack for months, adding: "This was no impulse."',
            "Eva Stahl",
            [
                ("indirect", "Eva Stahl", "told", "the accused had planned the attack for months"),
                ("direct", "Eva Stahl", "adding", "This was no impulse."),
            ],
        ),
        Case(
            "The ministry calls the depot a “legal target” and insists that no civilians were hurt.",
            "",
            [
                ("mixed", "The ministry", "calls", "the depot a “legal target”"),
                ("indirect", "The ministry", "insists", "no civilians were hurt"),
            ],
        ),
        Case(
            'Okoye said the pitch was "unplayable" and accused the referee of "hiding".',
            "Okoye",
            [
                ("mixed", "Okoye", "said", 'the pitch was "unplayable"'),
                ("mixed", "Okoye", "accused", 'the referee of "hiding"'),
            ],
        ),
        Case(
            'British union Unison called the plan "reckless" and said it would ballot members.',
            "org:Unison",
            [
                ("mixed", "Unison", "called", 'the plan "reckless"'),
                ("indirect", "Unison", "said", "it would ballot members"),
            ],
        ),
    ],
    "scare quotes, nicknames, titles": [
        Case(
            'The so-called "smart" motorways have been criticised. A film titled "The Last Ferry" opens on Friday.',
            "",
            [],
        ),
        Case('The 6\'2" striker, nicknamed "The Wall", scored twice.', "", []),
        Case(
            'The band\'s single "Hold On" reached No. 1. "It\'s unreal," said singer Mia Fox.',
            "Mia Fox",
            [("direct", "Mia Fox", "said", "It's unreal,")],
        ),
        Case("A woman on a screen thanked us for our ‘flexibility’.", "", []),
    ],
    "marks of all kinds": [
        Case(
            "'We lost everything,' said Ken Obi, the drivers' representative. 'They don't care about us.'",
            "Ken Obi",
            [("direct", "Ken Obi", "said", "We lost everything, | They don't care about us.")],
        ),
        Case(
            "« We will not yield, » said Claire Morin.",
            "Claire Morin",
            [("direct", "Claire Morin", "said", "We will not yield,")],
        ),
        Case(
            "„We stay“, said Uwe Lang. „That is final.“",
            "Uwe Lang",
            [("direct", "Uwe Lang", "said", "We stay | That is final.")],
        ),
        Case("``It's over,'' said Jo Pike.", "Jo Pike", [("direct", "Jo Pike", "said", "It's over,")]),
        Case(
            'He said: "We will fight on.\n\nBy noon it rained. "Let us go," said Ivo Hahn.',
            "Ivo Hahn",
            [("direct", "He", "said", "We will fight on."), ("direct", "Ivo Hahn", "said", "Let us go,")],
        ),
    ],
    "attribution inside a clause": [
        Case(
            "The tower, the architect explained, would sway by up to 30 cm in a storm.",
            "",
            [("indirect", "the architect", "explained", "The tower | would sway by up to 30 cm in a storm")],
        ),
        Case(
            "The company, the regulator said in a report on Tuesday, had misled its customers for years.",
            "",
            [("indirect", "the regulator", "said", "The company | had misled its customers for years")],
        ),
        Case(
            "Two men have been arrested, police said, and a third is being sought.",
            "",
            [("indirect", "police", "said", "Two men have been arrested | and a third is being sought")],
        ),
    ],
    "brackets and ellipses": [
        Case(
            '"They [the nurses] … deserve better," Amina Yusuf said.',
            "Amina Yusuf",
            [("direct", "Amina Yusuf", "said", "They [the nurses] … deserve better,")],
        ),
    ],
    "headlines": [
        Case(
            "Harris: We will not go back\n\nVice President Dana Harris told a rally that the country would not go back.",
            "Dana Harris",
            [
                ("indirect", "Harris", ":", "We will not go back"),
                ("indirect", "Dana Harris", "told", "the country would not go back"),
            ],
        ),
        Case(
            "Ceasefire deal reached: officials\n\nOfficials in the capital said on Monday that a ceasefire had been agreed.",
            "",
            [
                ("indirect", "officials", ":", "Ceasefire deal reached"),
                ("indirect", "Officials in the capital", "said", "a ceasefire had been agreed"),
            ],
        ),
        Case(
            "Rate cut unlikely before May, says central bank chief\n\nThe economy is weak.",
            "",
            [("indirect", "central bank chief", "says", "Rate cut unlikely before May")],
        ),
        Case("PM vows to 'smash' people-smuggling gangs\n\nThe bill passed.", "", []),
        Case(
            '"We had no choice": How a town lost its river\n\nThe river is gone. "We had no choice but to move," said farmer Iva Lukic.',
            "Iva Lukic",
            [
                ("direct", None, None, "We had no choice"),
                ("direct", "Iva Lukic", "said", "We had no choice but to move,"),
            ],
        ),
        Case("Explainer: What the new tax means for you\n\nThe tax starts in May.", "", []),
    ],
    'posts, statements, "told"': [
        Case(
            "“We will rebuild,” the president wrote on X, formerly Twitter.",
            "",
            [("direct", "the president", "wrote", "We will rebuild,")],
        ),
        Case(
            'In a post on X, the president wrote: "We will rebuild".',
            "",
            [("direct", "the president", "wrote", "We will rebuild")],
        ),
        Case(
            "Gov. Ron Halloway tweeted that schools would reopen on 4 January.",
            "Ron Halloway",
            [("indirect", "Ron Halloway", "tweeted", "schools would reopen on 4 January")],
        ),
        Case(
            "“This is the hardest week … of my life,” Ms Lind said in a statement.",
            "Lind",
            [("direct", "Lind", "said", "This is the hardest week … of my life,")],
        ),
        Case(
            'Coach Dele Ward, who took over in March, told BBC Sport: "We were second best. No complaints."',
            "Dele Ward, org:BBC Sport",
            [("direct", "Dele Ward", "told", "We were second best. No complaints.", ("BBC Sport",))],
        ),
    ],
    "nested": [
        Case(
            "\"My mother used to say, 'Eat before you argue,'\" Okafor recalled.",
            "Okafor",
            [
                ("direct", "Okafor", "recalled", "My mother used to say, 'Eat before you argue,'"),
                ("direct", "My mother", "say", "Eat before you argue,", ("Okafor",)),
            ],
        ),
        Case(
            "“In May we were told that ‘the worst is over’. It was not,” wrote Pia Renn.",
            "Pia Renn",
            [
                ("direct", "Pia Renn", "wrote", "In May we were told that ‘the worst is over’. It was not,"),
                ("direct", None, "were told", "the worst is over", ("Pia Renn",)),
            ],
        ),
        Case(
            "\"She told us, 'Go home,' and we went,\" said Imran Aziz.",
            "Imran Aziz",
            [
                ("direct", "Imran Aziz", "said", "She told us, 'Go home,' and we went,"),
                ("direct", "She", "told", "Go home,", ("Imran Aziz",)),
            ],
        ),
    ],
    "pronouns and roles": [
        Case(
            "Lena Voss met Karl Brandt on Monday. “You owe us an answer,” she told him.",
            "Lena Voss=she, Karl Brandt=him",
            [("direct", "she", "told", "You owe us an answer,")],
        ),
        Case('"It\'s over," the nurse said.', "Hanna Bauer=the nurse", [("direct", "the nurse", "said", "It's over,")]),
        Case(
            'Halden denied the report. A spokesman insisted: "We are staying."',
            "org:Halden",
            [("indirect", "Halden", "denied", "the report"), ("direct", "A spokesman", "insisted", "We are staying.")],
        ),
    ],
    "asides between name and verb": [
        Case(
            "The strike will go ahead on Friday, the union's general secretary, Tom Ashe, confirmed.",
            "Tom Ashe",
            [("indirect", "Tom Ashe", "confirmed", "The strike will go ahead on Friday")],
        ),
        Case(
            "“They waited,” the defence minister, Roman Kovac, said after the attack.",
            "Roman Kovac",
            [("direct", "Roman Kovac", "said", "They waited,")],
        ),
        Case(
            'One resident, who asked not to be named, said: "The whole building shook."',
            "",
            [("direct", "One resident", "said", "The whole building shook.")],
        ),
        Case(
            "Head of the Administration Olena Marchuk, who visited the town, stated: “This was no mistake.”",
            "Olena Marchuk",
            [("direct", "Olena Marchuk", "stated", "This was no mistake.")],
        ),
    ],
    "mixed, evaluations, beliefs, courts": [
        Case(
            "Mayor Lena Brandt called the ruling “a disaster for tenants” and vowed to appeal.",
            "Lena Brandt",
            [
                ("mixed", "Lena Brandt", "called", "the ruling “a disaster for tenants”"),
                ("indirect", "Lena Brandt", "vowed", "to appeal"),
            ],
        ),
        Case(
            'The judge described Barnes as "a danger to women", and told him he would serve at least 12 years.',
            "Barnes",
            [
                ("mixed", "The judge", "described", 'Barnes as "a danger to women"'),
                ("indirect", "The judge", "told", "he would serve at least 12 years"),
            ],
        ),
        Case(
            "Carol Hale accused the firm of “vandalism, plain and simple”.",
            "Carol Hale",
            [("mixed", "Carol Hale", "accused", "the firm of “vandalism, plain and simple”")],
        ),
        Case(
            "Scientists believe the comet will be visible until March.",
            "",
            [("indirect", "Scientists", "believe", "the comet will be visible until March")],
        ),
        Case(
            "The agency expects to complete the search within 36 hours.",
            "",
            [("indirect", "The agency", "expects", "to complete the search within 36 hours")],
        ),
        Case(
            'The court heard that Dunn had told his brother he would "burn it down".',
            "Dunn",
            [
                ("mixed", "The court", "heard", 'Dunn had told his brother he would "burn it down"'),
                ("mixed", "Dunn", "told", 'he would "burn it down"'),
            ],
        ),
        Case(
            'As the manager put it: "You can\'t win them all."',
            "",
            [("direct", "the manager", "put it", "You can't win them all.")],
        ),
        Case(
            'The senator slammed the bill as "a giveaway to billionaires" while praising the governor.',
            "",
            [("mixed", "The senator", "slammed", 'the bill as "a giveaway to billionaires"')],
        ),
        Case(
            "Her claim that the vote was rigged has been rejected by three courts.",
            "",
            [("indirect", "Her", "claim", "the vote was rigged")],
        ),
        Case(
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
        Case(
            "OSLO, Aug 28 (Nordwire) - A fire destroyed the mill, police said.",
            "",
            [("indirect", "police", "said", "A fire destroyed the mill")],
        ),
        Case('"Who did this?" she asked. Nobody answered.', "", [("direct", "she", "asked", "Who did this?")]),
        Case(
            'Mara Lindt had one message for investors: "Sell."', "Mara Lindt", [("direct", "Mara Lindt", ":", "Sell.")]
        ),
    ],
}


def told(quote: Quote, text: str, names: dict[str, str]) -> Expected:
    speaker = quote.speaker.span if quote.speaker is not None else None
    shown = (
        quote.kind,
        speaker.of(text) if speaker is not None else None,
        quote.cue.of(text) if quote.cue is not None else None,
        " | ".join(part.of(text) for part in quote.content),
    )
    return (*shown, tuple(names[v] for v in quote.via)) if quote.via else shown


@pytest.mark.parametrize("case", [pytest.param(c, id=f"{g}: {c.text[:40]}") for g, cs in CASES.items() for c in cs])
def test_case(case: Case):
    entities = named(case.text, case.names)
    quotes, _ = find_quotes(read(Article(content_id(case.text), case.text)), entities)
    assert [told(q, case.text, {e.id: e.name for e in entities}) for q in quotes] == case.quotes


def test_every_failure_class_has_cases():
    assert sum(len(cases) for cases in CASES.values()) >= 60
    assert all(CASES.values())
