"""Whose quantity it is, and when: one row a claim, as counted thing / subject / time words."""

import pytest

SETTINGS = [
    ("The company also said it has more than 1,000 customers.", ["customers / company / -"]),
    ("Labour won 35% of the vote, the Tories 24%.", ["vote / Labour / -", "vote / Tories / -"]),
    ("It is now investing to boost its output to 1.2m tons of ore by 2031.", ["ore / output / 2031"]),
    ("The village, population 340, has no shop.", ["population / village / -"]),
    (
        "Inflation slowed to 2.1 percent in May from 2.4 percent in April.",
        ["Inflation / - / May", "Inflation / - / April"],
    ),
    (
        "The carrier cancelled 310 flights on Monday and 280 on Tuesday.",
        ["flights / carrier / Monday", "flights / carrier / Tuesday"],
    ),
    (
        "A kilo of rice now costs 90 taka, up from 60 a year ago.",
        ["cost of kilo of rice / - / a year ago", "cost of kilo of rice / - / -"],
    ),
    ("Exports to China dropped by a third, imports by a quarter.", ["Exports / - / -", "imports / - / -"]),
    ("The mission will last 18 months and cost $900 million.", ["mission / - / -", "cost of mission / - / -"]),
    (
        "Just over 2,100 homes were built last year, far short of the 5,000 needed.",
        ["homes / - / last year", "homes / - / last year"],
    ),
    ("Norway said it would send 40 generators in March.", ["generators / Norway / March"]),
]


@pytest.mark.parametrize(("text", "rows"), SETTINGS)
def test_whose_it_is_and_when(claims_in, text, rows):
    found = claims_in(text)
    times = [text[c.time.start : c.time.end] if c.time else "-" for c in found]
    assert [f"{c.counted or '-'} / {c.subject or '-'} / {t}" for c, t in zip(found, times, strict=True)] == rows
