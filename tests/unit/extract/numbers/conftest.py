"""The real language model, read once a text."""

import pytest

from lib.extract.engine import read
from lib.extract.numbers import find_numbers
from lib.model import Article, content_id


@pytest.fixture(scope="session")
def claims_in():
    """Return a function: text → its numeric claims, without entities or quotes."""

    def find(text, entities=(), quotes=()):
        return find_numbers(read(Article(content_id(text), text)), entities, quotes)

    return find


def number(value):
    return f"{value:,.0f}" if value == int(value) else f"{value:.10g}"


def row(text, claim):
    value = number(claim.value) if claim.value is not None else f"{number(claim.low)}..{number(claim.high)}"
    sign = "" if claim.comparator in {"=", "range"} else claim.comparator
    unit = f" {claim.unit}" if claim.unit else ""
    rate = f" per {claim.per}" if claim.per else ""
    change = " ".join(x for x in (claim.trend, claim.role) if x)
    cells = (text[claim.start : claim.end], f"{sign}{value}{unit}{rate}", claim.counted or "-", change)
    return " | ".join(cell for cell in cells if cell)


@pytest.fixture(scope="session")
def rows_in(claims_in):
    """Return a function: text → its claims as rows "words | value unit rate | counted thing | trend and role"."""

    def rows(text):
        return [row(text, claim) for claim in claims_in(text)]

    return rows
