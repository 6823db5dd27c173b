"""Whose dollar a bare "$" is: the text alone says so, and the rule says how."""

import pytest

from lib.extract.numbers.quantity import Quantity

SUMS = [
    # The text says which dollars its figures are in
    ("All figures are in Canadian dollars. Sales were $30 million.", {"$30 million": "CAD"}),
    ("Sales were $30 million. Amounts in New Zealand dollars unless stated.", {"$30 million": "NZD"}),
    # It marks American dollars and speaks of one other country with dollars
    (
        "TORONTO - The miner will pay $40 million, or US$29 million, to a Canadian fund.",
        {"$40 million": "CAD", "US$29 million": "USD"},
    ),
    (
        "WELLINGTON: The bridge cost $30 million. A US$2 million grant from Ohio helped.",
        {"$30 million": "NZD", "US$2 million": "USD"},
    ),
    # One sum told both ways
    (
        "The council voted to spend $45 million on the pool. “That is A$45 million we lack,” Bree Holt said.",
        {"$45 million": "AUD", "A$45 million": "AUD"},
    ),
    # No reason: American
    (
        "Revenue was A$2.3 billion, while net debt stood at $640 million.",
        {"A$2.3 billion": "AUD", "$640 million": "USD"},
    ),
    ("Revenue was A$2.3 billion ($1.5 billion) in Sydney.", {"A$2.3 billion": "AUD", "$1.5 billion": "USD"}),
    ("SYDNEY - The firm lost $3 million in Australia.", {"$3 million": "USD"}),
    ("It paid $3m and US$2m in all.", {"$3m": "USD", "US$2m": "USD"}),
    ("It paid $3m in Toronto, $4m in Sydney and US$2m in Ohio.", {"$3m": "USD", "$4m": "USD", "US$2m": "USD"}),
    ("Gold fell C$9 to C$2,700 (C$1 = $0.74).", {"C$9": "CAD", "C$2,700": "CAD"}),
]


@pytest.mark.parametrize(("text", "units"), SUMS)
def test_whose_dollar(claims_in, text, units):
    assert {text[c.start : c.end]: c.unit for c in claims_in(text)} == units


def test_the_rule_says_why(claims_in):
    (claim,) = claims_in("All figures are in Canadian dollars. Sales were $30 million.")
    assert "“$” read as CAD: the text says which dollars its figures are in" in claim.rule


@pytest.mark.parametrize("text", ["It paid $3m. " * 60, "It paid $3m and US$2m. " * 60])
def test_a_sum_is_not_compared_with_every_other(claims_in, monkeypatch, text):
    compared = []
    monkeypatch.setattr(Quantity, "__eq__", lambda a, b: compared.append((a, b)) or a is b)
    assert len(claims_in(text)) == text.count("$")
    assert len(compared) <= text.count("$")
