"""What a reader chose for a table fits into a link and comes back from it; any link is read."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lib.views.choice import FACETS, Choice, chosen, read_choice, write_choice
from lib.views.filters import Filter
from lib.views.rows import TABLES, Row

VALUE = st.text(min_size=1, max_size=12)


@st.composite
def choices(draw):
    table = draw(st.sampled_from(TABLES))
    names = draw(st.lists(st.sampled_from(FACETS[table]), unique=True, max_size=3))
    facets = tuple((name, tuple(draw(st.lists(VALUE, min_size=1, max_size=3)))) for name in names)
    order = "size" if table == "numbers" and draw(st.booleans()) else "text"
    return table, Choice(facets, order, table == "entities" and draw(st.booleans()))


@given(choices())
def test_a_choice_comes_back_from_its_link(made):
    table, choice = made
    kept = tuple(pair for pair in choice.facets if (table, *pair) != ("quotes", "attribution", ("speech", "document")))
    assert read_choice(write_choice(choice, table), table) == choice._replace(facets=kept)


@given(st.text(max_size=200), st.sampled_from(TABLES))
def test_any_link_is_read(words, table):
    choice = read_choice(words, table)
    assert all(name in FACETS[table] for name, _ in choice.facets)


def test_a_link_is_short_when_nothing_is_chosen():
    assert write_choice(Choice(), "quotes") == ""
    assert write_choice(Choice((("attribution", ("document", "speech")),)), "quotes") == ""
    assert write_choice(Choice((("attribution", ("speech",)),)), "quotes") == "attribution=speech"
    assert write_choice(Choice((("kind", ("direct", "mixed")),)), "quotes") == "kind=direct&kind=mixed"


def rows(*values):
    return tuple(Row(str(i), i, (), {"attribution": frozenset({v})}, "", None) for i, v in enumerate(values))


@pytest.mark.parametrize(
    ("values", "choice", "let_through"),
    [
        (("speech", "belief"), Choice(), ("speech",)),
        (("speech", "speech"), Choice(), ()),
        (("speech", "document"), Choice(), ()),
        (("speech", "document", "belief"), Choice(), ("speech", "document")),
        (("belief", "document"), Choice(), ("document",)),
        (("belief", "belief"), Choice(), ()),
        (("speech", "belief"), Choice((("attribution", ()),)), ()),
        (("speech", "belief"), Choice((("attribution", ("belief",)),)), ("belief",)),
        (("speech", "belief"), Choice((("attribution", ("gone",)),)), ()),
        (("speech", "belief"), Choice().open_all("quotes"), ()),
    ],
    ids=[
        "default",
        "nothing else",
        "documents",
        "both",
        "documents alone",
        "would hide all",
        "opened",
        "chosen",
        "not there",
        "cleared",
    ],
)
def test_all_but_beliefs_is_shown_until_the_reader_says_otherwise(values, choice, let_through):
    assert dict(chosen(choice, "quotes", rows(*values)))["attribution"] == let_through


def test_counts_say_what_each_value_would_show():
    made = tuple(
        Row(str(i), i, (), {"kind": frozenset({kind}), "class": frozenset({name})}, "", None)
        for i, (kind, name) in enumerate([("direct", "a"), ("direct", "b"), ("mixed", "a")])
    )
    wanted = Filter("", (("kind", ("direct",)), ("class", ("b",))))
    assert wanted.counts(made, ("kind", "class")) == {"kind": {"direct": 1, "mixed": 0}, "class": {"a": 1, "b": 1}}
