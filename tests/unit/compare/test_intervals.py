"""What two bounded numbers on one measure allow."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lib.compare.intervals import relation, size_of, slip
from lib.model import NumericClaim


def claim(text: str, unit: str | None = None) -> NumericClaim:
    """Read "~3200", ">=40", "5..6" as a claim."""
    sign = text.rstrip("0123456789.e") if ".." not in text else ""
    ends = [float(x) for x in text.removeprefix(sign).split("..")]
    value, low, high = (ends[0], None, None) if len(ends) == 1 else (None, *ends)
    comparator = (sign or "=") if value is not None else "range"
    return NumericClaim("number:0-1", 0, 1, value, low, high, comparator, unit, *[None] * 8, 1.0, "test")  # type: ignore[arg-type]


def verdict(a: str, b: str, unit_a: str | None = None, unit_b: str | None = None) -> str:
    vague = ("12..120", "100..1000")
    return relation(*(size_of(claim(x, u), vague=x in vague) for x, u in ((a, unit_a), (b, unit_b or unit_a))))


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        ("43", "43", "agree"),
        ("43", "46", "conflict"),
        ("~3200", "3184", "agree"),
        ("~3200", "~3000", "compatible"),
        ("~3000", "3184", "compatible"),
        ("~70", "~40", "conflict"),
        ("1.89e9", "1.894e9", "agree"),
        ("3200", "3184", "agree"),
        ("40", "43", "conflict"),
        (">=40", "43", "compatible"),
        (">=40", "38", "conflict"),
        (">=43", ">=40", "compatible"),
        (">=43", ">=43", "agree"),
        (">120", "127", "compatible"),
        (">130", "127", "conflict"),
        (">120", "120", "compatible"),
        ("<=80", ">=95", "conflict"),
        ("<=90", "<=90", "agree"),
        ("<=90", "0", "conflict"),
        ("0", ">=4", "conflict"),
        ("5.5..6.5", "5.5..6.5", "agree"),
        ("5..6", "6..7", "compatible"),
        ("5..6", "7..8", "conflict"),
        ("30..40", "35", "compatible"),
        ("12..120", "31", "agree"),
        ("12..120", "300", "conflict"),
        ("6.4", "6.2", "conflict"),
    ],
)
def test_relation(a: str, b: str, expected: str) -> None:
    assert verdict(a, b) == verdict(b, a) == expected


@pytest.mark.parametrize(
    ("a", "unit_a", "b", "unit_b", "expected"),
    [
        ("300", "metre", "984", "foot", "agree"),
        ("10", "km", "6", "mile", "agree"),
        ("10", "km", "9", "mile", "conflict"),
        ("12", "year", "144", "month", "agree"),
        ("130", "basis_point", "1.3", "percentage_point", "agree"),
        ("2.3", "tonne", "2300", "kg", "agree"),
        ("40", "celsius", "104", "fahrenheit", "agree"),
        ("<25", "km", "10", "mile", "compatible"),
    ],
)
def test_units_convert(a: str, unit_a: str, b: str, unit_b: str, expected: str) -> None:
    assert verdict(a, b, unit_a, unit_b) == expected


@pytest.mark.parametrize(("a", "b", "factor"), [("58000", "5800", 10), ("1.2e9", "1.2e6", 1000), ("20", "3", None)])
def test_slips_of_the_decimal_point(a: str, b: str, factor: int | None) -> None:
    assert slip(size_of(claim(a), vague=False), size_of(claim(b), vague=False)) == factor


SIGNS = st.sampled_from(["", "~", ">", ">=", "<", "<="])
VALUES = st.integers(min_value=0, max_value=10**12)


@given(SIGNS, VALUES, SIGNS, VALUES)
def test_the_relation_does_not_depend_on_the_side(sign_a: str, a: int, sign_b: str, b: int) -> None:
    assert verdict(f"{sign_a}{a}", f"{sign_b}{b}") == verdict(f"{sign_b}{b}", f"{sign_a}{a}")


@given(SIGNS, VALUES)
def test_a_number_agrees_with_itself(sign: str, value: int) -> None:
    assert verdict(f"{sign}{value}", f"{sign}{value}") == "agree"
