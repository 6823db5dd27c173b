"""Words of others in labels and HTML: shown as written, whatever they hold."""

import html
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lib.ui.plain import JOINER, TURNS, escape_html, escape_markdown, one_line

HOSTILE = [
    "<script>alert(1)</script>",
    ":red[x]",
    "[x](http://y)",
    "![x](http://y/z.png)",
    "$a$",
    "**b** _c_ ~~d~~ `e`",
    ":material/delete:",
    ":smile:",
    "www.example.test and a@example.test",
    "# 1. - > | \\",
    "a -> b <- c -- d",
]


def unescaped(label):
    return re.sub(r"\\([!-/:-@\[-`{-~])", r"\1", label).replace(JOINER, "")


@pytest.mark.parametrize("text", HOSTILE)
def test_labels_keep_every_character(text):
    assert unescaped(escape_markdown(text)) == text


@pytest.mark.parametrize("text", HOSTILE)
def test_no_punctuation_of_a_label_stands_unescaped(text):
    assert not re.search(r"(?<!\\)[!-/:-@\[-`{-~]", re.sub(r"\\[!-/:-@\[-`{-~]", "", escape_markdown(text)))


@pytest.mark.parametrize("live", ["://", ":s", "www.", "->", "--", "<-", ">=", "@e"])
def test_what_is_looked_for_after_escapes_is_kept_apart(live):
    shown = escape_markdown(f"x {live}x").replace("\\", "")
    assert live not in shown
    assert shown.replace(JOINER, "") == f"x {live}x"


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_any_text_comes_back_from_html(text):
    shown = escape_html(text)
    assert html.unescape(shown.removeprefix("<bdi>").removesuffix("</bdi>")) == one_line(text)
    assert "<" not in shown.removeprefix("<bdi>").removesuffix("</bdi>")


@given(st.text())
def test_one_line_has_no_breaks_and_no_turns(text):
    line = one_line(text)
    assert "\n" not in line
    assert not TURNS.search(line)
    assert line == line.strip()


def test_turns_of_direction_are_dropped():
    assert one_line("abc\u202ecba\u2066x\u2069") == "abccbax"


@pytest.mark.parametrize(
    ("text", "limit", "shown"),
    [
        ("short", 10, "short"),
        ("exactly ten", 11, "exactly ten"),
        ("a longer title", 9, "a longer…"),
        ("abc def", 5, "abc…"),
    ],
)
def test_long_words_are_cut_with_an_ellipsis(text, limit, shown):
    assert one_line(text, limit) == shown
