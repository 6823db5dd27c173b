"""Two sentences on one event: when their figures are at odds, and when one is a part, a plan or another's."""

from __future__ import annotations

import pytest

from lib.compare import compare
from lib.extract import extract
from lib.model import Article

AT_ODDS = [
    # times told of something else part no counts
    (
        "The motion on the 2031 budget was carried by 88 votes to 81.",
        "The motion was carried by 88 votes to 79.",
    ),
    (
        "The storm has killed 31 people since May 4, the fire service said.",
        "The death toll from the storm stood at 47 on Sunday.",
    ),
    (
        "Harlow Rail aims to save 40 million euros a year by 2034, at a one-off cost of 9 million euros.",
        "Restructuring will cost Harlow Rail 7 million euros.",
    ),
    # who gives a bare figure gives one of what was told last
    (
        "Nine miners died in the shaft, the company said. The union counts 14.",
        "Eleven miners died in the shaft.",
    ),
    (
        "Six passengers were hurt. The clinic put the number at eight and sent a doctor.",
        "Eleven passengers were hurt.",
    ),
    # what leads to the next number is not said of this one
    (
        "The owner crammed 52 people into a hostel licensed for 20.",
        "The owner crammed 48 people into the hostel.",
    ),
    # some of whom nothing but their fate is told are no more than all
    (
        "A spokeswoman said nine in ten had been given a date, and that 1,310 had already been treated.",
        "The trust said 1,480 of the waiting patients had now been treated.",
    ),
    # a sum lost is a sum
    ("Orvel says it has lost 40 million euros in sales.", "Orvel reckons with 46 million euros in lost sales."),
    ("The trial enrolled 4,310 people.", "In the trial 4,302 patients were randomised."),
]

NEVER_AT_ODDS = [
    # part and whole
    ("The court threw out seven of the firm's twelve claims.", "The court heard all but five of the firm's twelve claims."),
    ("The harbour has debts of £38 million.", "The harbour has several debts, excluding £19 million that its owner claims."),
    ("Two people died of the fever.", "Forty people would have to be vaccinated to prevent one death from the fever."),
    ("The court threw out seven of the firm's twelve claims.", "The firm had made twelve claims."),
    ("They sacked 30 of the 90 staff on Monday.", "Thirty staff have lost their jobs, leaving 60."),
    ("By Friday 120 of the infected patients had died.", "The clinic counted 300 infected patients."),
    ("Of those, 40 waited more than a year and nine were harmed.", "The review found 2,000 patients had been harmed."),
    # dead and missing
    (
        "The council said 22 persons were confirmed dead as of 7 a.m. today, while others were missing.",
        "Another 31 people were missing.",
    ),
    # one patient's wait and the average
    ("Her mother waited 17 months for a new knee.", "The clinic kept 700 patients off its waiting list for three years."),
    # what is planned, what is done, what is left
    ("The town plans to plant 5,000 trees.", "The town has planted 1,200 trees so far."),
    ("The plant will employ 500 people.", "The plant employs 320 people."),
    ("Some 60,000 homes lost power.", "Some 22,000 homes were still without power on Monday."),
    ("The 14 survivors were taken to hospital.", "Three survivors were still in hospital on Sunday."),
    # another's figures
    ("The firm's debts are 40 million euros.", "Its parent has debts of 90 million euros."),
    ("The party won 34 seats.", "The rival party won 29 seats."),
    ("The men were jailed for 12 years.", "The driver was jailed for eight years."),
    ("Marovia said it shot down 40 drones.", "Tarvia said it shot down 61 drones."),
    ("The police fired 60 shots.", "The gunman fired 22 shots."),
    # another purpose
    ("The fund raised 4 million euros for victims of the fire.", "The fund raised 900,000 euros for the school."),
    ("Tickets cost 40 euros.", "Tickets cost 25 euros for students."),
    # what is and what will be needed
    ("The agency is sheltering 900 people.", "The agency believes up to 1,200 people will need shelter until spring."),
]  # fmt: skip

AGREE = [
    ("Kest shares were down about 4%.", "Kest shares fell 3.8%."),
    ("Kest posted a first-half loss of 71 million euros.", "Kest lost 71 million euros in the first half."),
]

APART = [
    ("The chance of a quake above magnitude 7 this year is small.", "A magnitude 7.3 earthquake struck on Sunday."),
]


def relations(first: str, second: str) -> set[str]:
    """The relations between the figures of two articles of one sentence or two."""
    found = compare([extract(Article("a", first)), extract(Article("b", second))])
    return {p.relation for p in found.numbers if p.a.article != p.b.article}


@pytest.mark.parametrize(("first", "second"), AT_ODDS)
def test_at_odds(first: str, second: str) -> None:
    assert "conflict" in relations(first, second)


@pytest.mark.parametrize(("first", "second"), NEVER_AT_ODDS)
def test_never_at_odds(first: str, second: str) -> None:
    assert "conflict" not in relations(first, second)


@pytest.mark.parametrize(("first", "second"), AGREE)
def test_agree(first: str, second: str) -> None:
    assert relations(first, second) == {"agree"}


@pytest.mark.parametrize(("first", "second"), APART)
def test_nothing_to_compare(first: str, second: str) -> None:
    assert relations(first, second) == set()
