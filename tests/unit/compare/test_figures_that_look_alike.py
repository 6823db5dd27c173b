"""Figures that look alike but are not one, by kind of event.

Part and whole, other place, time or subject, change and level, plan and deed: "none" or, where both can hold,
"compatible". What is apart is never at odds.
"""

from __future__ import annotations

import pytest

from tests.unit.compare.sentences_compared import UNDATED, verdicts

APART: list[tuple[str, str, str, str]] = [
    (
        "flood",
        "Some 4,500 people had to leave their homes.",
        "In Marl alone, 1,200 people were evacuated.",
        "compatible none",
    ),
    ("flood", "The river peaked at 8.4 metres at Marl.", "The record there, set in 1954, is 8.9 metres.", "none"),
    (
        "flood",
        "Damage was estimated at 700 million euros.",
        "The government released 50 million euros in emergency aid.",
        "none",
    ),
    (
        "flood",
        "The flood killed 14 people in the Tarn valley.",
        "The flood of 1998 killed 31 people in the Tarn valley.",
        "none",
    ),
    ("flood", "Four children were among the dead.", "The death toll stands at 14.", "compatible none"),
    (
        "flood",
        "The water level at Marl fell by 40 centimetres overnight.",
        "The water at Marl stood at 6.2 metres.",
        "none",
    ),
    (
        "quake",
        "The confirmed death toll is 86.",
        "Rescuers fear that more than 200 people may have died.",
        "compatible none",
    ),
    ("quake", "Some 1,100 houses collapsed in Senna.", "Another 3,000 houses in Senna were damaged.", "none"),
    ("quake", "The quake left 640 injured.", "Hospitals are treating 640 wounded.", "agree none"),
    (
        "quake",
        "The quake left 640 people injured.",
        "Of the injured, 75 are in a serious condition.",
        "compatible none",
    ),
    ("quake", "A tent camp for 2,000 people was put up.", "About 20,000 people are homeless.", "none"),
    (
        "quake",
        "The quake killed 86 people in Senna.",
        "In the neighbouring town of Brix, 19 people were killed.",
        "none",
    ),
    ("quake", "Of the victims, 31 were schoolchildren.", "The quake killed 86 people.", "compatible none"),
    ("train", "The collision injured 52 people.", "Nine people were seriously hurt in the crash.", "compatible none"),
    ("train", "There were 140 people on the express.", "The regional train had 38 passengers on board.", "none"),
    ("train", "The express was travelling at 120 km/h.", "The limit on that stretch is 80 km/h.", "none"),
    (
        "train",
        "The line will stay closed for ten days.",
        "Repairs to the line will take ten days, the railway said.",
        "agree none",
    ),
    ("train", "The driver had 22 years of experience.", "The signal box was built 22 years ago.", "none"),
    ("train", "A crash on the same line in 2011 killed 19 people.", "Seven people died in Tuesday's crash.", "none"),
    ("train", "Seven people, including the driver, were killed.", "Six passengers were killed.", "compatible none"),
    ("strike", "The union is seeking a 9 per cent pay rise.", "Management has offered 4.5 per cent.", "none"),
    ("strike", "Some 72 per cent of members voted for the strike.", "Turnout in the ballot was 81 per cent.", "none"),
    ("strike", "Drivers earn 28,000 pounds a year.", "The average driver's salary is £28,000.", "agree none"),
    ("strike", "It is the third strike in two months.", "Talks broke down after two months.", "none"),
    (
        "election",
        "The Centre Party took 34.2 per cent of the vote.",
        "The Centre Party won 29 per cent four years ago.",
        "none",
    ),
    (
        "election",
        "The Centre Party took 34.2 per cent of the vote.",
        "An exit poll gave the Centre Party 36 per cent.",
        "none",
    ),
    ("election", "The Centre Party will have 58 seats in parliament.", "The Greens gained 11 seats to 30.", "none"),
    ("election", "Turnout was 67 per cent.", "By noon, 31 per cent of voters had cast their ballots.", "none"),
    ("election", "Some 4.1 million people were entitled to vote.", "About 2.7 million people voted.", "none"),
    ("election", "She won by 1,204 votes.", "She received 48,310 votes.", "none"),
    (
        "rate",
        "The central bank lifted its policy rate to 4.25 per cent.",
        "The bank sees rates peaking at 4.75 per cent.",
        "none",
    ),
    ("rate", "Inflation is running at 6.1 per cent.", "The bank's inflation target is 2 per cent.", "none"),
    (
        "rate",
        "Inflation is running at 6.1 per cent.",
        "Inflation will average 3.9 per cent next year, the bank predicts.",
        "none",
    ),
    ("rate", "Six of nine members voted for the rise.", "The decision was taken by six votes to three.", "agree none"),
    ("rate", "The crown gained 0.7 per cent against the euro.", "Bank shares gained 2 per cent.", "none"),
    (
        "fine",
        "The watchdog fined Telvia 18 million euros.",
        "Telvia had faced a fine of up to 40 million euros.",
        "compatible none",
    ),
    ("fine", "The court gave Bergmann six years in prison.", "The prosecution had sought nine years.", "none"),
    ("fine", "Bergmann embezzled 3.2 million euros.", "He must repay 1.9 million euros.", "none"),
    ("fine", "His co-defendant got 18 months.", "Bergmann got six years behind bars.", "none"),
    ("fine", "Telvia has 2.1 million customers.", "Telvia overcharged 230,000 customers.", "none"),
    (
        "epidemic",
        "Health officials have confirmed 212 cholera cases.",
        "Another 90 suspected cases of cholera are being tested.",
        "none",
    ),
    ("epidemic", "Cholera has killed 17 people since March.", "Cholera killed four people last week.", "none"),
    ("epidemic", "Some 48 patients are in hospital.", "Eight patients are in intensive care.", "none"),
    ("epidemic", "Half a million doses have been ordered.", "So far 60,000 doses have been given.", "none"),
    ("epidemic", "New infections fell to 31 on Friday.", "There were 44 new infections on Thursday.", "none"),
    ("layoffs", "Corvane is laying off 300 workers at its Tilby plant.", "The Tilby plant employs 900 people.", "none"),
    ("layoffs", "Corvane is laying off 300 workers at its Tilby plant.", "One in three Tilby workers must go.", "none"),
    ("layoffs", "The plant employs 900 people.", "Corvane has 14,000 employees around the world.", "none"),
    (
        "layoffs",
        "Corvane wants to save 80 million pounds a year.",
        "The restructuring will cost 45 million pounds.",
        "none",
    ),
    (
        "layoffs",
        "Another 120 agency staff will not have their contracts renewed.",
        "Corvane is laying off 300 workers.",
        "none",
    ),
    ("layoffs", "The cuts will take effect within 90 days.", "A 90-day consultation has begun.", "agree none"),
    ("layoffs", "The 300 jobs will go by June.", "A further 500 jobs will go next year.", "none"),
    ("merger", "Palmer offers 42 dollars a share.", "Dunmore shares closed at 32.80 dollars.", "none"),
    ("merger", "The combined group will have sales of $9 billion.", "Palmer alone has sales of $6.3 billion.", "none"),
    ("merger", "Palmer will take on $400 million of debt.", "Dunmore has debts of $400 million.", "agree none"),
    ("stadium", "The match was attended by 12,300.", "The stadium holds 15,000.", "none"),
    ("stadium", "Some 200 people were on the stand when it fell.", "The stand was built for 120 people.", "none"),
    ("stadium", "Two children are among the injured.", "Thirty-four people were hurt.", "compatible none"),
    (
        "stadium",
        "A cheer went up in the 63rd minute; 34 fans fell.",
        "The visitors' section had sold 63 tickets.",
        "none",
    ),
    ("budget", "The deficit will be 3.1 per cent of GDP.", "The EU limit is 3 per cent of GDP.", "none"),
    (
        "budget",
        "Spending on health will rise by 4 billion crowns.",
        "Spending on defence will rise by 6 billion crowns.",
        "none",
    ),
    ("budget", "Total spending is 480 billion crowns.", "Revenue is put at 455 billion crowns.", "none"),
    ("budget", "The economy will grow by 1.8 per cent this year.", "Growth next year is put at 2.2 per cent.", "none"),
    ("study", "Women had a 30 per cent higher risk.", "Men had a 12 per cent higher risk.", "none"),
    ("study", "Of 2,000 people asked, 58 per cent backed the plan.", "Only 31 per cent opposed the plan.", "none"),
    ("study", "The poll has a margin of error of 3 points.", "Support for the plan fell by 3 points.", "none"),
    ("study", "In a similar poll in 2022, 49 per cent backed the plan.", "Now 58 per cent back the plan.", "none"),
    ("study", "One in five teenagers vapes.", "Among adults, the share is 8 per cent.", "none"),
    (
        "breach",
        "Hackers stole the data of 2.3 million customers of Kaplin.",
        "Kaplin has nine million customers.",
        "none",
    ),
    (
        "breach",
        "The hackers demanded 5 million dollars.",
        "Kaplin has set aside 12 million dollars for the clean-up.",
        "none",
    ),
    (
        "breach",
        "Card numbers of 40,000 customers were stolen.",
        "The hackers got the names of 2.3 million customers.",
        "none",
    ),
    ("school", "The school has 1,140 pupils.", "Some 310 pupils were absent on the day.", "none"),
    ("school", "The school has places for 1,300 pupils.", "The school has 1,140 pupils.", "none"),
    ("school", "Only 48 per cent of pupils passed maths.", "In English, 71 per cent passed.", "none"),
    ("school", "Only 48 per cent of pupils passed maths.", "Nationally, 64 per cent of pupils passed maths.", "none"),
]


@pytest.mark.parametrize(("kind", "a", "b", "accepted"), APART)
def test_figures_that_only_look_alike_are_left_alone(kind: str, a: str, b: str, accepted: str) -> None:
    assert (verdicts(a, b, UNDATED) or {"none"}) <= set(accepted.split()), kind
