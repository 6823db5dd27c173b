"""Ways in which news attributes words beyond “X said”: one invented case after another, by class."""

from __future__ import annotations

import pytest

from lib.extract.engine import read
from lib.extract.quotes import find_quotes
from lib.model import Article, Quote, content_id
from tests.unit.extract.quotes.named_entities import named

# (text, names of its entities, quotes as (kind, speaker's words, cue, content with its parts divided by a bar, relays, speaker's name or None))
CASES = {
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
    "in a statement": [
        (
            "In a statement it “wholly disputes” the findings and denies that staff were threatened.",
            "",
            [
                ("mixed", "it", "statement", "it “wholly disputes” the findings"),
                ("indirect", "it", "denies", "staff were threatened"),
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
        ),
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
        ),
    ],
    "quoted as saying": [
        (
            "“The reactor is stable,” the plant director was quoted as saying by Interlink.",
            "org:Interlink",
            [("direct", "the plant director", "saying", "The reactor is stable,", ("Interlink",))],
        ),
    ],
    "no quote inside a relative clause": [
        (
            "“We built the engine that experts said couldn't be built,” Nadia Voss said.",
            "Nadia Voss",
            [("direct", "Nadia Voss", "said", "We built the engine that experts said couldn't be built,")],
        ),
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
        ),
    ],
    "said on an occasion": [
        (
            "At last week's meeting the sewer, he warned, was “a time bomb”.",
            "",
            [("mixed", "he", "warned", "the sewer | was “a time bomb”")],
        ),
    ],
    "the 23-year-old": [
        (
            "Luka Perić won in three sets. “I felt sharp,” said the 23-year-old Croatian.",
            "Luka Perić",
            [("direct", "the 23-year-old Croatian", "said", "I felt sharp,", (), "Luka Perić")],
        ),
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
    "what follows a cue is a clause's subject, and no speaker": [
        (
            "Two officials briefed on the response, speaking on condition of anonymity, said the order to leave came late.",
            "",
            [("indirect", "Two officials", "said", "the order to leave came late")],
        ),
        (
            "“It is over,” said the mayor as she left the hall.",
            "",
            [("direct", "the mayor", "said", "It is over,")],
        ),
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
    "figures that somebody puts on a thing": [
        (
            "The maritime prefecture puts it at 96.",
            "",
            [("indirect", "The maritime prefecture", "puts", "it at 96")],
        ),
        (
            "He put the loss of tax revenue at CHF 45 million a year.",
            "",
            [("indirect", "He", "put", "the loss of tax revenue at CHF 45 million a year")],
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
            [
                (
                    "indirect",
                    "The review of Tamebridge Hospitals",
                    "found",
                    "patients had been moved",
                    (),
                    None,
                )
            ],
        ),
        (
            "The opposition Civic Left said that the number was twice as high.",
            "org:Civic Left",
            [("indirect", "Civic Left", "said", "the number was twice as high", (), "Civic Left")],
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
    "somebody else's words inside a quote": [
        (
            "“He told me, ‘We're going to miss something,’” Sol Wabasse said.",
            "Sol Wabasse=He",
            [
                ("direct", "Sol Wabasse", "said", "He told me, ‘We're going to miss something,’", (), "Sol Wabasse"),
                ("direct", "He", "told", "We're going to miss something,", ("Sol Wabasse",), None),
            ],
        ),
    ],
    "live reports": [
        (
            "16:48 Minister: ‘Nobody gave in’",
            "",
            [("direct", "Minister", ":", "Nobody gave in")],
        ),
    ],
}


def told(quote: Quote, text: str, names: dict[str, str], length: int) -> tuple[object, ...]:
    speaker = quote.speaker
    words = speaker.span.of(text) if speaker is not None and speaker.span is not None else None
    cue = quote.cue.of(text) if quote.cue is not None else None
    content = " | ".join(part.of(text) for part in quote.content)
    name = names.get(speaker.entity or "") if speaker is not None else None
    shown = (quote.kind, words, cue, content, tuple(names[v] for v in quote.via), name)
    return shown[: max(length, 5 if quote.via else 4)]


@pytest.mark.parametrize(
    ("text", "names", "expected"), [pytest.param(*c, id=f"{g}: {c[0][:40]}") for g, cs in CASES.items() for c in cs]
)
def test_class(*, text: str, names: str, expected: list[tuple[object, ...]]):
    entities = named(text, names)
    quotes, _ = find_quotes(read(Article(content_id(text), text)), entities)
    lengths = [len(e) for e in expected] + [4] * len(quotes)
    found = [told(q, text, {e.id: e.name for e in entities}, n) for q, n in zip(quotes, lengths, strict=False)]
    assert found == expected
