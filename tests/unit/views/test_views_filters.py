"""Filters: what is shown is part of all, and clearing brings all back."""

from hypothesis import given
from hypothesis import strategies as st

from lib.views.dossier import dossier_of
from lib.views.filters import Filter, values_of
from lib.views.rows import Row, frame
from tests.unit.views.viewed_article import article_viewed

VALUES = st.sampled_from(["a", "b", "c"])
WORDS = st.text(alphabet="abc ", max_size=6)


@st.composite
def rows_made(draw):
    made = []
    for number in range(draw(st.integers(0, 8))):
        facets = {name: frozenset(draw(st.lists(VALUES, max_size=2))) for name in ("kind", "speaker")}
        made.append(Row(str(number), number, (), facets, " ".join(draw(WORDS).casefold().split()), None))
    return tuple(made)


chosen = st.lists(st.tuples(st.sampled_from(["kind", "speaker"]), st.lists(VALUES, max_size=2).map(tuple))).map(tuple)


@given(rows_made(), WORDS, chosen)
def test_rows_shown_are_rows_there_are_in_their_order(rows, find, facets):
    shown = Filter(find, facets).apply(rows)
    places = [rows.index(row) for row in shown]
    assert places == sorted(set(places))


@given(rows_made(), WORDS, chosen)
def test_filtering_twice_changes_nothing(rows, find, facets):
    wanted = Filter(find, facets)
    assert wanted.apply(wanted.apply(rows)) == wanted.apply(rows)


@given(rows_made(), WORDS, chosen)
def test_an_added_condition_never_adds_rows(rows, find, facets):
    assert set(map(id, Filter(find, facets).apply(rows))) <= set(map(id, Filter("", facets).apply(rows)))


@given(rows_made())
def test_a_cleared_filter_shows_all(rows):
    cleared = Filter("", (("kind", ()), ("speaker", ())))
    assert cleared.apply(rows) == rows
    assert not cleared.active


@given(rows_made(), VALUES)
def test_the_values_of_one_facet_share_the_rows_out(rows, value):
    shown = Filter("", (("kind", (value,)),)).apply(rows)
    assert all(value in row.facets["kind"] for row in shown)
    assert (value in values_of(rows, "kind")) == bool(shown)


def test_digests_ignore_order_and_emptiness():
    one = Filter(" Flood ", (("kind", ("a", "b")), ("unit", ())))
    assert one.digest == Filter("flood", (("kind", ("b", "a")),)).digest
    assert one.digest != Filter("flood", (("kind", ("a",)),)).digest


def test_find_looks_at_words_speaker_and_cue():
    rows = dossier_of(article_viewed()).rows
    assert [row.cells[1] for row in Filter("LORRIES a").apply(rows["quotes"])] == ["Dora Venn"]
    assert len(Filter("venn").apply(rows["quotes"])) == 2
    assert [row.cells[1] for row in Filter("some 30").apply(rows["numbers"])] == ["Some 30 boats"]
    assert Filter("zeppelin").apply(rows["entities"]) == ()


def test_rows_carry_tag_speaker_and_paragraph():
    rows = dossier_of(article_viewed()).rows
    assert [row.cells[:5] for row in rows["quotes"]] == [
        ("DV", "Dora Venn", "At least 1,200 lorries a day will be turned away", "indirect", 1),
        ("DV", "Dora Venn", "“We saw it grow, … It was about 40 centimetres long on Monday.”", "direct", 2),
        ("?1", "Two people close to the repair", "the work “may take [many] months”", "mixed", 3),
    ]
    assert [row.cells[3] for row in rows["numbers"]] == ["Dora Venn", "Dora Venn", "the article"]


def test_frames_are_indexed_by_record_and_leave_turns_of_direction_out():
    rows = dossier_of(article_viewed()).rows["quotes"]
    data = frame("quotes", rows)
    assert list(data.index) == [row.id for row in rows]
    odd = Row("x", 0, ("name", "evil\u202eman", "why", None), {}, "", None)
    assert frame("check", [odd]).loc["x", "words"] == "evilman"
    assert frame("quotes", []).empty
