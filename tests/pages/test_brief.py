"""The Brief screen: one article, a comparison, links opened cold, and its honest states."""

import re
from base64 import b64decode
from pathlib import Path

import pytest
from lxml import html
from streamlit.testing.v1 import AppTest

from lib.model.ledger import Target
from lib.review.decisions import accept
from lib.ui.shelf import reset, shelf
from tests.unit.report.briefed import choir, ferry, later

ROOT = Path(__file__).parents[2]


@pytest.fixture
def opened():
    """Open the screen by a link, on a desk that holds the given articles and no others."""
    reset()

    def go(*articles, decide=None, **asked):
        desk = shelf()
        desk.clear()
        desk.add_all(articles)
        if decide:
            desk.append("Ines", "decide", decide)
        at = AppTest.from_file(str(ROOT / "app.py"), default_timeout=60)
        at.switch_page("pages/4_Brief.py")
        for name, value in asked.items():
            at.query_params[name] = value
        at.run()
        assert not at.exception, at.exception[0].value
        return at

    yield go
    reset()


def page_of(at):
    """The page as the preview holds it."""
    (frame,) = at.get("iframe")
    return b64decode(frame.proto.src.partition("base64,")[2]).decode()


def title(at):
    return html.fromstring(page_of(at)).xpath("string(//h1)")


def notes(at):
    return " ".join(re.sub("<[^>]+>", "", element.proto.body) for element in at.get("html"))


def test_without_a_link_it_is_the_first_article_and_the_address_says_so(opened):
    at = opened(ferry(), later())
    assert at.query_params["a"] in ("ferry", ["ferry"])
    assert "Who speaks" in page_of(at)
    assert "Same words, changed" not in page_of(at)


def test_it_begins_with_what_compare_or_read_showed_last(opened):
    at = opened(ferry(), later(), choir(), a="choir")
    at.switch_page("pages/2_Compare.py")
    at.query_params["a"] = ["ferry", "later"]
    at.run()
    at.switch_page("pages/4_Brief.py")
    del at.query_params["a"]
    at.run()
    assert title(at) == "2 articles side by side"
    at.switch_page("pages/1_Read.py")
    at.query_params["a"] = "later"
    at.run()
    at.switch_page("pages/4_Brief.py")
    del at.query_params["a"]
    at.run()
    assert at.query_params["a"] in ("later", ["later"])


def test_two_articles_make_the_brief_of_their_comparison(opened):
    at = opened(ferry(), later(), choir(), a=["ferry", "later"])
    assert title(at) == "2 articles side by side"
    assert "Same words, changed" in page_of(at)


def test_the_baseline_stands_first(opened):
    at = opened(ferry(), later(), a=["ferry", "later"], base="later")
    letters = html.fromstring(page_of(at)).xpath("//article/h2/span/text()")
    assert letters == ["B", "A"]


def test_decisions_are_told(opened):
    extraction = ferry()
    at = opened(extraction, decide=accept((Target("ferry", extraction.numbers[0].id),)), a="ferry")
    assert "1 accepted" in page_of(at)


def test_a_link_to_an_article_that_is_not_here_says_so_and_shows_the_rest(opened):
    at = opened(ferry(), a=["ferry", "gone"])
    assert "One article of this link is not on this desk" in notes(at)
    assert "Who speaks" in page_of(at)


def test_an_empty_desk_says_what_to_do(opened):
    at = opened()
    assert "Paste an article, or open the three samples." in notes(at)
    assert not at.get("iframe")


def test_every_file_is_offered(opened):
    at = opened(ferry(), later(), a=["ferry", "later"])
    names = [button.proto.label for button in at.get("download_button")]
    assert len(names) == 5
    assert [n.split()[0].strip(":,") for n in names] == ["Web", "Excel", "CSV", "Markdown", "JSON"]
