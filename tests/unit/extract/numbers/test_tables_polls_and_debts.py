"""Points of a table, support in a poll, debts, wages, and what the sentence before leaves to be understood."""

import pytest

CLAIMS = [
    # Points of a league table, told and left out
    (
        "Albion will lose 12 points under league rules. Currently on 14, they drop to two, ten short of safety.",
        ["12 points | 12 point | points | down delta", "14 | 14 point | points", "two | 2 point | points | to", "ten | 10 point | points"],
    ),
    ("The strugglers were docked nine points, leaving them six adrift.", ["nine points | 9 point | points", "six | 6 point | points"]),
    ("The Nikkei lost 300 points.", ["300 points | 300 point | Nikkei | down delta"]),
    ("Four gunmen fled. Two went on to kill six.", ["Four | 4 | gunmen", "Two | 2 | gunmen", "six | 6 | people"]),
    # Support in a poll
    (
        "His party has 78 seats and, in the latest poll by Lumen, 31 per cent, up three points since May; the Greens have slipped to 27.",
        [
            "78 | 78 | seats",
            "31 per cent | 31 percent | support",
            "three points | 3 percentage_point | support | up delta",
            "27 | 27 percent | support | to",
        ],
    ),
    # Debts and wages
    ("The taxman is owed a whopping £6.2m.", ["£6.2m | 6,200,000 GBP | debt"]),
    ("Of that, £5.8m is due to the bank.", ["£5.8m | 5,800,000 GBP | debt"]),
    ("The winger, on £3,200 a week, said he would stay.", ["£3,200 a week | 3,200 GBP per week | wage"]),
    ("They spend money on £3,200 a week hotels.", ["£3,200 a week | 3,200 GBP per week | hotels"]),
    # Understood from the sentence before
    (
        "The court found debts of £36m. Include the loan and the total is more than £55m.",
        ["£36m | 36,000,000 GBP | debts", "more than £55m | >55,000,000 GBP | debts"],
    ),
    (
        "The spy received 46,000 euros. The police found only 29,500 of it.",
        ["46,000 euros | 46,000 EUR | payment", "only 29,500 | 29,500 EUR | payment"],
    ),
    (
        "The hearing was to last 14 days. The judge thinks it will need 20.",
        ["14 days | 14 day | hearing", "20 | 20 day | hearing"],
    ),
    (
        "The house is for sale at 8.9 million euros, 400,000 less than in May.",
        ["8.9 million euros | 8,900,000 EUR | house", "400,000 | 400,000 EUR | house"],
    ),
    ("The tickets went on sale at noon. They cost £18.", ["£18 | 18 GBP | cost of tickets"]),
    ("Who are the rebels? Three, all from the north.", ["Three | 3 | rebels"]),
    (
        "The deficit is 0.6%. Brussels had asked Lisbon to stay below 0.7%.",
        ["0.6% | 0.6 percent | deficit", "below 0.7% | <0.7 percent | deficit"],
    ),
    ("Raised enzymes (ALT more than three times the limit) were seen.", ["more than three times | >3 times | ALT"]),
    ("The gauge read 1.2 metres.", ["1.2 metres | 1.2 metre | gauge"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), CLAIMS)
def test_claims_of_a_sentence_are_as_written_down(rows_in, text, expected):
    assert rows_in(text) == expected
