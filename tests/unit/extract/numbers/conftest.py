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
