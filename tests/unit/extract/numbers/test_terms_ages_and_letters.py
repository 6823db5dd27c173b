"""What only names by a number, ages that say who, money by a single letter: one row a claim, on invented news."""

import pytest

CLAIMS = [
    # A time with a hyphen that names a paper or a contract
    ("The yield on ten-year government bonds rose to 3%.", ["3% | 3 percent | yield | to"]),
    ("Copper for three-month delivery cost $9,100 a tonne.", ["$9,100 a tonne | 9,100 USD per tonne | cost of Copper"]),
    ("A five-year plan costs 4m euros.", ["five-year | 5 year | plan", "4m euros | 4,000,000 EUR | cost of plan"]),
    ("She has type 2 diabetes.", []),
    ("To donate, text HELP NOW to 60606.", []),
    # Ages that say who someone is
    ("The singer died in January aged 78.", []),
    ("“I’m not tired,” he said. “I’m 66.”", []),
    ("They will get it when they turn 25.", []),
    (
        "Two men, aged 34 and 41, were hurt.",
        ["Two | 2 | men", "34 | 34 year of age | age", "41 | 41 year of age | age"],
    ),
    # Words of number that count nothing
    ("The report was “half true”, an aide said.", []),
    ("Half the town was flooded.", ["Half | 50 percent | town"]),
    ("He is not one of the heirs.", []),
    ("Not one of the codes worked.", ["Not one | 0 | codes"]),
    ("She was not the only one.", []),
    # Read by their grammar
    ("The tax roughly triples, to 40 euros.", ["roughly triples | ~3 times | tax", "40 euros | 40 EUR | tax"]),
    ("They used up eight bits at $90 each.", ["eight | 8 | bits", "$90 | 90 USD | bits"]),
    ("She waited a year and a half.", ["a year and a half | 1.5 year | wait"]),
    (
        "The floods have killed 58 people since July 16, 21 of them children.",
        ["58 | 58 | people", "21 | 21 | children"],
    ),
    ("One deputy abstained.", ["One | 1 | deputy"]),
    # Money
    ("In Lagos the families gave N38 million.", ["N38 million | 38,000,000 NGN | payment"]),
    ("The seed N95 mask was sold out.", []),
    ("Each family in Manila will receive P15,000.", ["P15,000 | 15,000 PHP | payment"]),
    ("In Dakar a sack costs 9,000 CFA francs.", ["9,000 CFA francs | 9,000 XOF | cost of sack"]),
    ("It sold for SFr300m.", ["SFr300m | 300,000,000 CHF | -"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), CLAIMS)
def test_claims_of_a_sentence_are_as_written_down(rows_in, text, expected):
    assert rows_in(text) == expected
