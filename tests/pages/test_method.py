"""Method: opens by itself, holds every section, and names what runs."""

from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from lib import __version__
from lib.ui.method import sections
from lib.ui.shelf import reset

APP = Path(__file__).parents[2] / "app.py"


@pytest.fixture
def method():
    reset()
    at = AppTest.from_file(str(APP), default_timeout=60)
    return at.switch_page("pages/5_Method.py").run()


def test_it_holds_every_section_in_order(method):
    assert not method.exception
    assert [header.value for header in method.header] == [section.title for section in sections()]


def test_no_placeholder_is_left(method):
    shown = [element.value for element in method.markdown] + [element.proto.body for element in method.get("html")]
    assert not [text for text in shown if "{{" in text]


def test_it_names_what_runs(method):
    html = " ".join(element.proto.body for element in method.get("html"))
    assert __version__ in html
    assert "spaCy" in html


def test_the_keys_are_shown_when_asked(method):
    assert not any("next mention" in markdown.value for markdown in method.markdown)
    method.session_state["dialog-open"] = "keys"
    method.run()
    assert any("next mention" in markdown.value for markdown in method.markdown)
