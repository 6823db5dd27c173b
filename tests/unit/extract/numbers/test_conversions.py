"""Conversions on demand: what a figure is in the other system, no more precise than written, and labelled as ours."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lib.extract.numbers.conversions import conversions, others
from lib.model import NumericClaim, number_id

CONVERTED = [
    ("The trail is 50 km long.", ["31 miles"]),
    ("The trail is 5 km long.", ["3.1 miles"]),
    ("The marathon is 26.2 miles long.", ["42.2 km"]),
    ("The plane flew at 10,000 metres.", ["33,000 feet"]),
    ("The tower is 324 metres tall.", ["1,060 feet"]),
    ("He is over six feet tall.", ["more than 1.8 metres"]),
    ("The fire burnt about 1,200 hectares.", ["about 3,000 acres"]),
    ("They farm 640 acres.", ["260 hectares"]),
    ("The park covers 12.5 square miles.", ["32.4 square km"]),
    ("Police found 12 kilos of heroin.", ["26 lb"]),
    ("The stone weighs 75 lb.", ["34 kg"]),
    ("Winds of 120 km/h were measured.", ["75 mph"]),
    ("He drove at more than 100mph.", ["more than 160 km/h"]),
    ("The tank holds 300 litres.", ["79 US gallons"]),
    ("The tank holds 40 gallons.", ["150 litres (US gallon", "180 litres (UK gallon"]),
    ("Temperatures will reach 30C.", ["86 °F"]),
    ("Temperatures fell to -10C.", ["14 °F"]),
    ("It was 98.6F in the shade.", ["37 °C"]),
    ("It was 2C above average.", ["3.6 °F"]),
    ("The lake is between 20 and 30 km wide.", ["12 to 19 miles"]),
    ("Rent is £850 a month.", ["10,200 GBP per year"]),
    ("Rent is £855 a month.", ["10,260 GBP per year"]),
    ("The post pays €36,000 a year.", ["3,000 EUR per month"]),
    ("The ship burns 40 tonnes a day.", ["44 US tons per day", "14,600 tonne per year"]),
    ("The pump moves 2.4 million litres.", ["630,000 US gallons"]),
]

LEFT_ALONE = [
    "The grant is worth €2 million.",
    "About 400 people came.",
    "Inflation is 4 percent.",
    "The trial took 11 weeks.",
    "Prices doubled.",
]


@pytest.mark.parametrize(("text", "expected"), CONVERTED)
def test_a_figure_in_other_units(claims_in, text, expected):
    shown = [x for claim in claims_in(text) for x in conversions(claim, text)]
    assert len(shown) == len(expected)
    for line, part in zip(shown, expected, strict=True):
        assert line.startswith(f"= {part}"), line
        assert line.endswith("our conversion)")


@pytest.mark.parametrize("text", LEFT_ALONE)
def test_money_counts_and_shares_are_not_converted(claims_in, text):
    assert [x for claim in claims_in(text) for x in conversions(claim, text)] == []


def test_no_currency_is_converted():
    assert not any(unit.isupper() for unit in others())


@given(
    st.floats(), st.sampled_from([*others(), "celsius", "fahrenheit", "GBP"]), st.sampled_from([None, "month", "year"])
)
def test_any_value_gives_plain_lines(value, unit, per):
    claim = NumericClaim(
        number_id(0, 4), 0, 4, value, None, None, "=", unit, per, None, None, None, None, None, None, None, 0.9, "digits"
    )  # fmt: skip
    for line in conversions(claim, "1234"):
        assert line.endswith("our conversion)")
        assert "E" not in line.split("(")[0].replace("EUR", "")
        assert "nan" not in line.lower()
