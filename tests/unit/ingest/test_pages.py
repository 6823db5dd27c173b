"""Whole web pages, invented and built as real ones are: how much of the article is read, and how little besides.

Beside each page stands the text that a person would call the article: headline, paragraphs, lists and tables, without
captions, pull quotes, bylines and whatever else surrounds it.
"""

import re
from collections import Counter
from pathlib import Path

import pytest

from lib.ingest import read_file_content

PAGES = sorted((Path(__file__).parent / "pages").glob("*.html"))
WORD = re.compile(r"[\w’'.,%£€$+-]*\w")
MEAN, LEAST = 0.95, 0.75


def tokens(text):
    return Counter(WORD.findall(text.casefold()))


def token_f1(found, expected):
    """F1 over words, counted with their repetitions, as page-extraction benchmarks score."""
    common = (found & expected).total()
    return 2 * common / (found.total() + expected.total())


def article_of(path):
    (outcome,) = read_file_content(path.read_bytes(), path.name)
    assert outcome.article is not None, f"{path.name}: {outcome.problem}"
    return outcome.article


@pytest.fixture(scope="module")
def scores():
    return {
        path.stem: token_f1(tokens(article_of(path).text), tokens(path.with_suffix(".txt").read_text(encoding="utf-8")))
        for path in PAGES
    }


def test_the_article_of_each_page_is_read_and_little_else(scores):
    for name, score in scores.items():
        print(f"{name:20} {score:.3f}")
    mean = sum(scores.values()) / len(scores)
    print(f"{'mean of ' + str(len(scores)):20} {mean:.3f}")
    assert len(scores) >= 20
    assert mean >= MEAN
    assert min(scores.values()) >= LEAST
