"""Any number, written in any of the ways news writes it, is read back; soup of digits and signs never raises."""

from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lib.extract.numbers import find_numbers
from lib.extract.numbers.blockers import block
from lib.extract.numbers.bounds import apply_bounds, join_bounds
from lib.extract.numbers.digits import digits_value
from lib.extract.numbers.quantities import find_quantities
from lib.extract.numbers.tokens import tokenize

SMALL = [
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
]
TENS = ["-", "-", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]


def quantities_in(text):
    tokens = tokenize(text, frozenset({0}))
    found = find_quantities(tokens, block(text, tokens))
    apply_bounds(tokens, found)
    return tokens, join_bounds(tokens, found)


def only_value(text):
    _, found = quantities_in(text)
    assert len(found) == 1, (text, found)
    return found[0].value


def in_words(n):
    if n < 20:
        return SMALL[n]
    if n < 100:
        return TENS[n // 10] + (f"-{SMALL[n % 10]}" if n % 10 else "")
    if n < 1000:
        rest = f" and {in_words(n % 100)}" if n % 100 else ""
        return f"{SMALL[n // 100]} hundred{rest}"
    for size, name in ((10**9, "billion"), (10**6, "million"), (1000, "thousand")):
        if n >= size:
            rest = n % size
            joint = " and " if 0 < rest < 100 else " "
            return f"{in_words(n // size)} {name}" + (f"{joint}{in_words(rest)}" if rest else "")
    raise AssertionError


@given(st.integers(0, 10**12 - 1))
def test_whole_numbers_in_words(n):
    assert only_value(f"They counted {in_words(n)} items.") == n


@given(st.integers(0, 10**15))
def test_whole_numbers_with_commas(n):
    assert only_value(f"They counted {n:,} items.") == n


@given(st.integers(1000, 10**12), st.sampled_from(["\u00a0", "\u202f", " "]))
def test_whole_numbers_with_spaces(n, space):
    assert only_value(f"They counted {n:,} items.".replace(",", space)) == n


@given(st.integers(0, 10**9), st.integers(0, 99))
def test_decimals_of_both_conventions(whole, part):
    value = Decimal(f"{whole}.{part:02}")
    assert digits_value(f"{whole:,}.{part:02}") == value
    assert digits_value(f"{whole:,}.{part:02}".translate(str.maketrans(",.", ".,"))) == value


@given(
    st.decimals(Decimal("0.1"), 999, places=1),
    st.sampled_from(
        [("m", 6), ("mn", 6), ("bn", 9), ("tn", 12), ("k", 3), (" million", 6), (" bn", 9), ("-billion", 9)]
    ),
    st.sampled_from(["£", "$", "€", "US$", "A$", "SEK ", "RM", "CHF ", "₹"]),
)
def test_sums_of_money_with_scales(mantissa, scale, sign):
    form, power = scale
    tokens, found = quantities_in(f"It cost {sign}{mantissa}{form} in all.")
    assert [q.value for q in found] == [mantissa.scaleb(power)]
    assert found[0].unit.dimension == "money"
    assert tokens[found[0].first].text == sign.strip()[: len(tokens[found[0].first].text)]


@given(st.integers(1, 500), st.integers(1, 500), st.sampled_from(["-", "–", " to ", " - "]))
def test_ranges_rise(a, gap, dash):
    _, found = quantities_in(f"About {a}{dash}{a + gap} km of road.")
    assert [(q.low, q.high, q.unit.name) for q in found] == [(a, a + gap, "km")]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("1,234.5", "1234.5"),
        ("1.234,5", "1234.5"),
        ("1,23,456", "123456"),
        ("12,34,567", "1234567"),
        ("1.234.567", "1234567"),
        ("3,5", "3.5"),
        ("0.75", "0.75"),
        ("1,2,3", None),
        ("12,34", "12.34"),
        ("1.2.3", None),
        ("1,234.567,8", None),
        ("9" * 5000, None),
        ("1," * 40 + "0", None),
    ],
)
def test_separators(text, value):
    assert digits_value(text) == (None if value is None else Decimal(value))


@settings(max_examples=400)
@given(st.text("0123456789,.-–/:%$£€¥+()'\" \nabeknmEMx½⁄²°", max_size=120))
def test_soup_of_digits_and_signs_never_raises(text):
    tokens, found = quantities_in(text)
    last = 0
    for quantity in found:
        assert last <= quantity.begins < quantity.ends <= len(tokens)
        last = quantity.ends


@settings(max_examples=300)
@given(
    st.lists(
        st.sampled_from(
            [
                "one",
                "two",
                "twenty",
                "hundred",
                "thousand",
                "million",
                "half",
                "a",
                "an",
                "and",
                "of",
                "third",
                "thirds",
                "quarter",
                "dozen",
                "dozens",
                "score",
                "per",
                "day",
                "in",
                "to",
                "from",
                "between",
                "or",
                "more",
                "than",
                "at",
                "least",
                "up",
                "about",
                "5",
                "3.5",
                "1,000",
                "%",
                "$",
                "bn",
                "m",
                "-",
                "(",
                ")",
                ",",
                ".",
                "no",
                "not",
                "none",
                "times",
                "fold",
            ]
        ),
        max_size=40,
    )
)
def test_soup_of_number_words_never_raises(words):
    quantities_in(" ".join(words))


@pytest.mark.parametrize(
    "text",
    ["1e999 of them", "5 350.5 350.5", "5 3.5 3.5", "9" * 5000, "1" + ",000" * 2000, "thousands of " * 5000, "million " * 5000, "per day " * 5000,
     "1-" * 5000, "$" * 5000 + "5", "5 per day per day " * 2000, "1/2/" * 3000, "a hundred and " * 3000],
)  # fmt: skip
def test_endless_figures_stay_finite(text):
    _, found = quantities_in(text)
    for quantity in found:
        for value in (quantity.value, quantity.low, quantity.high):
            assert value is None or value.is_finite()


def test_groups_that_make_no_single_number_stay_apart(read_text):
    reading = read_text("It rose from 1 0,0 to 5 350.5 350.5 in all.")
    assert all(isinstance(n.value, int | float) or n.low is not None for n in find_numbers(reading, (), ()))
