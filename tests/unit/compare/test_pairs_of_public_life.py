"""Pairs of sentences on one event: elections, budgets, courts, crime, schools, transport, protest.

They are read and compared as the product does it; `sentences_compared` tells what a row says.
"""

from __future__ import annotations

import pytest

from tests.unit.compare.sentences_compared import UNDATED, Dates, Pair, verdicts

PAIRS: list[Pair] = [
    (
        "election",
        "Turnout was 61.4 per cent, the electoral commission said.",
        "Turnout stood at 58 per cent, down from 64 per cent four years ago.",
        "conflict",
        UNDATED,
    ),
    (
        "election",
        "Maren Holt won 52.3 per cent of the vote.",
        "Maren Holt took 52 per cent of the vote, preliminary results showed.",
        "agree",
        UNDATED,
    ),
    (
        "election",
        "Maren Holt won 52.3 per cent of the vote.",
        "Her rival Lukas Brandt won 45.1 per cent of the vote.",
        "none",
        UNDATED,
    ),
    (
        "election",
        "The Liberals won 84 seats in the new parliament.",
        "The Conservatives won 71 seats in the new parliament.",
        "none",
        UNDATED,
    ),
    (
        "election",
        "The Liberals won 84 seats in the 200-seat parliament.",
        "The Liberals took 86 seats, according to the final count.",
        "conflict",
        UNDATED,
    ),
    (
        "election",
        "More than 2 million people voted early in Tarvia.",
        "About 2.3 million people cast early ballots in Tarvia.",
        "compatible",
        UNDATED,
    ),
    (
        "election",
        "Holt led by four percentage points with 90 per cent of votes counted.",
        "Holt led by 4 points with nine in ten ballots counted.",
        "agree",
        UNDATED,
    ),
    (
        "courts",
        "The judge sentenced Tom Varley to 14 years in prison.",
        "Tom Varley was jailed for 14 years on Friday.",
        "agree",
        UNDATED,
    ),
    (
        "courts",
        "Prosecutors had asked for 20 years in prison.",
        "Tom Varley was jailed for 14 years on Friday.",
        "none",
        UNDATED,
    ),
    (
        "courts",
        "Varley, who faced up to 25 years in prison, was acquitted.",
        "Varley was sentenced to 14 years in prison.",
        "none compatible",
        UNDATED,
    ),
    (
        "courts",
        "The court fined Kestrel Bank $40 million.",
        "Kestrel Bank must pay a fine of $45 million.",
        "conflict",
        UNDATED,
    ),
    ("courts", "The jury deliberated for three days.", "The trial lasted 11 weeks.", "none", UNDATED),
    ("courts", "Twelve people were charged with fraud.", "Nine people were convicted of fraud.", "none", UNDATED),
    (
        "crime",
        "Police arrested 27 people after the march.",
        "The force said 27 arrests had been made.",
        "agree",
        UNDATED,
    ),
    (
        "crime",
        "Organisers said 50,000 people joined the march.",
        "Police put the crowd at 18,000.",
        "conflict",
        UNDATED,
    ),
    ("crime", "Thieves stole jewels worth 3 million pounds.", "The stolen jewels are valued at £3m.", "agree", UNDATED),
    (
        "crime",
        "Police seized 2.1 tonnes of cocaine.",
        "Officers found 2,100 kilograms of cocaine in the hold.",
        "agree",
        UNDATED,
    ),
    (
        "education",
        "A third of pupils failed the exam.",
        "Thirty-three per cent of pupils failed the exam.",
        "agree",
        UNDATED,
    ),
    ("education", "A third of pupils failed the exam.", "Some 4,100 pupils failed the exam.", "none", UNDATED),
    ("transport", "The bridge is 1.2 kilometres long.", "The 1,200-metre bridge opened on Friday.", "agree", UNDATED),
    ("transport", "The bridge cost 96 million pounds.", "The tunnel cost 210 million pounds.", "none", UNDATED),
    (
        "transport",
        "The crash left 23 people injured, four of them seriously.",
        "Twenty-three people were hurt and four are in a serious condition.",
        "agree",
        UNDATED,
    ),
    (
        "transport",
        "The train was carrying 212 passengers.",
        "There were 240 passengers on board the train.",
        "conflict",
        UNDATED,
    ),
    (
        "local",
        "The council will spend £4.2 million on the new library.",
        "The library will cost £4.2m, the council said.",
        "agree",
        UNDATED,
    ),
    (
        "local",
        "The council will spend £4.2 million a year on libraries.",
        "The council will spend £12 million on libraries over three years.",
        "none",
        UNDATED,
    ),
    (
        "local",
        "A petition against the closure drew 5,800 signatures.",
        "More than 5,000 people signed the petition.",
        "compatible",
        UNDATED,
    ),
    (
        "budget",
        "The government will borrow 30 billion crowns this year.",
        "The government will borrow 42 billion crowns next year.",
        "none",
        UNDATED,
    ),
    (
        "budget",
        "The deficit will reach 3.4 per cent of GDP.",
        "The deficit was 2.9 per cent of GDP in 2024.",
        "none",
        UNDATED,
    ),
    (
        "budget",
        "Defence spending will rise to 2.5 per cent of GDP.",
        "Defence spending will rise by 2.5 billion crowns.",
        "none",
        UNDATED,
    ),
    (
        "budget",
        "The tax will raise 900 million crowns a year.",
        "The tax will raise 4.5 billion crowns over five years.",
        "none",
        UNDATED,
    ),
    ("budget", "The minister promised 5,000 new homes.", "The council has built 1,200 homes.", "none", UNDATED),
    ("poll", "A poll put the Greens at 14 per cent.", "The Greens won 11 per cent of the vote.", "none", UNDATED),
    ("poll", "A poll put the Greens at 14 per cent.", "A poll put the Liberals at 22 per cent.", "none", UNDATED),
    ("poll", "Some 54 per cent of women support the law.", "Some 41 per cent of men support the law.", "none", UNDATED),
    (
        "poll",
        "The survey asked 1,002 adults.",
        "The survey had a margin of error of 3.1 percentage points.",
        "none",
        UNDATED,
    ),
    (
        "court",
        "She faces up to ten years in prison.",
        "She was sentenced to 30 months in prison.",
        "none compatible",
        UNDATED,
    ),
    ("court", "He was ordered to pay 12,000 pounds in damages.", "He was fined 2,000 pounds.", "none", UNDATED),
    (
        "court",
        "Two men were jailed for 12 and 14 years.",
        "A third man was jailed for nine years.",
        "none compatible",
        UNDATED,
    ),
    (
        "court",
        "Karl Menz was jailed for 12 years.",
        "His brother Otto Menz was jailed for seven years.",
        "none compatible",
        UNDATED,
    ),
    ("school", "The school has 640 pupils.", "The school has 41 teachers.", "none", UNDATED),
    ("school", "Fees will rise to 9,500 pounds a year.", "Fees were 9,250 pounds a year in 2024.", "none", UNDATED),
    (
        "crime",
        "Knife crime rose 6 per cent in the year to March.",
        "Knife crime fell 2 per cent in the capital.",
        "none",
        UNDATED,
    ),
    ("crime", "Police arrested 14 men aged 19 to 34.", "Police are looking for three more men.", "none", UNDATED),
    ("protest", "Police used 300 officers.", "Nine officers were injured.", "none", UNDATED),
    (
        "protest",
        "Some 4,000 people marched in Norby and 12,000 in Calder.",
        "About 12,000 people marched in Calder, police said.",
        "agree compatible",
        UNDATED,
    ),
]


@pytest.mark.parametrize(("topic", "a", "b", "accepted", "days"), PAIRS)
def test_pair(topic: str, a: str, b: str, accepted: str, days: Dates) -> None:
    found = verdicts(a, b, days)
    assert (found or {"none"}) <= set(accepted.split()), topic


def test_of_all_comparable_pairs_most_are_found() -> None:
    """The table may not be passed by finding nothing: of the pairs that must be found, all were above."""
    assert sum("none" not in accepted for *_, accepted, _ in PAIRS) >= 18
    assert sum(accepted == "none" for *_, accepted, _ in PAIRS) >= 23
