"""Segments: nested pieces that join to the text again, whatever the marks."""

from hypothesis import given
from hypothesis import strategies as st

from lib.model import Article, Span, Zone
from lib.views.segments import ORDER, Mark, Node, cut, joined, joined_sheet, lay_out

TEXTS = st.text(alphabet="ab “”.\n\U0001f600\u0301\u202e[]", max_size=60)


@st.composite
def marked(draw):
    text = draw(TEXTS)
    ends = st.integers(-2, len(text) + 2)
    mark = st.builds(Mark, ends, ends, st.sampled_from(list(ORDER)), st.sampled_from("xyz"), st.integers(0, 2))
    return text, draw(st.lists(mark, max_size=12))


def nodes(pieces):
    for piece in pieces:
        if isinstance(piece, Node):
            yield piece
            yield from nodes(piece.children)


@given(marked())
def test_pieces_join_to_the_text(case):
    text, marks = case
    assert joined(cut(text, Span(0, len(text)), marks)) == text


@given(marked(), st.data())
def test_pieces_of_a_stretch_join_to_the_stretch(case, data):
    text, marks = case
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    assert joined(cut(text, Span(start, end), marks)) == text[start:end]


@given(marked())
def test_each_mark_keeps_its_words(case):
    text, marks = case
    pieces = cut(text, Span(0, len(text)), marks)
    for mark in set(marks):
        held = "".join(joined(node.children) for node in nodes(pieces) if node.mark == mark)
        copies = marks.count(mark)
        wanted = text[max(0, mark.start) : max(0, mark.end)] if mark.start < mark.end else ""
        assert held == wanted * copies or copies > 1


@given(marked())
def test_a_sheet_joins_to_the_text(case):
    text, marks = case
    assert joined_sheet(lay_out(Article("a", text), marks)) == text


def test_a_number_in_a_quote_lies_inside_it():
    text = "He said 40 men left."
    quote, number = Mark(8, 19, "quote", "q"), Mark(8, 14, "number", "n")
    (lead, outer, end) = cut(text, Span(0, len(text)), [number, quote])
    assert (lead, end) == ("He said ", ".")
    assert outer.mark is quote
    assert outer.children[0].mark is number


def test_of_two_that_cross_the_longer_stays_whole():
    text = "abcdefghij"
    long, short = Mark(0, 6, "quote", "q"), Mark(4, 8, "entity", "e")
    pieces = cut(text, Span(0, 10), [short, long])
    assert [node.mark.id for node in nodes(pieces)] == ["q", "e", "e"]
    assert joined(pieces[0].children) == "abcdef"


def test_a_mark_over_two_paragraphs_is_cut_between_them():
    text = "One two.\n\nThree four."
    sheet = lay_out(Article("a", text), [Mark(4, 15, "quote", "q")])
    assert [joined(node.children) for block in sheet.blocks for node in nodes(block.pieces)] == ["two.", "Three"]


def test_zones_name_whole_blocks_and_mark_parts():
    text = "Title\n\nLEEDS, May 2 - It rained.\n\nShare this"
    zones = (Zone(0, 5, "headline"), Zone(7, 20, "dateline"), Zone(34, 44, "furniture"))
    sheet = lay_out(Article("a", text, zones=zones), [])
    assert [(block.kind, block.number) for block in sheet.blocks] == [
        ("headline", None),
        ("text", 1),
        ("furniture", None),
    ]
    assert [node.mark.id for node in nodes(sheet.blocks[1].pieces)] == ["dateline"]
