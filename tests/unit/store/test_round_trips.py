"""What goes in comes out: extractions, ledgers, views, whole workspaces as files, whatever the words are."""

import gzip
import json

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from lib.ingest import load_samples
from lib.model import Article, Engine, Entity, Extraction, Mention, Quote, Span, content_id, quote_id
from lib.model.ledger import Decision, Target
from lib.store import NoWorkspaceFileError
from lib.store.workspace_file import as_file, open_file
from tests.unit.store.filed import spoken

CHECKED = settings(suppress_health_check=list(HealthCheck), deadline=None, max_examples=40)
WORDS = st.text(max_size=60)
STORED = WORDS.map(lambda t: "".join("\ufffd" if c == "\x00" or "\ud800" <= c <= "\udfff" else c for c in t))


@st.composite
def extractions(draw, words=WORDS):
    text = draw(words.filter(lambda t: len(t) > 1))
    places = st.tuples(st.integers(0, len(text) - 1), st.integers(1, len(text))).filter(lambda p: p[0] < p[1])
    span = Span(*draw(places))
    entity = Entity(
        "person:x", draw(words), "PERSON", (draw(words),), (draw(words),), (Mention(*span, "name", draw(words)),)
    )
    content = (Span(*draw(places)),)
    quote = Quote(quote_id(content), "direct", content, None, None, (), 0.5, draw(words))
    fields = {name: draw(st.none() | words) for name in ("title", "outlet", "author")}
    article = Article(content_id(text), text, **fields, warnings=(draw(words),))
    return Extraction(Engine("0.1.0", draw(words)), article, (entity,), (quote,))


@CHECKED
@given(found=extractions(STORED))
def test_an_extraction_comes_back_as_it_was(catalogue, found):
    desk = catalogue.create("Desk")
    desk.add(found)
    desk._recent.__init__()
    assert desk.all() == (found,)


@CHECKED
@given(found=extractions())
def test_what_no_database_holds_is_replaced_one_for_one(catalogue, found):
    desk = catalogue.create("Desk")
    desk.add(found)
    held = desk.all()[0]
    desk._recent.__init__()
    assert desk.all() == (held,)
    assert len(held.article.text) == len(found.article.text)
    assert [e.mentions[0].span for e in held.entities] == [e.mentions[0].span for e in found.entities]


@CHECKED
@given(who=WORDS, why=WORDS, words=st.lists(st.tuples(STORED, STORED), max_size=3), note=STORED)
def test_a_ledger_comes_back_as_it_was(catalogue, who, why, words, note):
    desk = catalogue.create("Desk")
    targets = tuple(Target(article or None, record) for article, record in words)
    decision = Decision("note", targets, (("text", note),))
    entry = desk.append(who, "decide", decision, why=why)
    desk.append(who, "undo", about=1)
    desk._entries = ()
    assert desk.ledger()[0] == entry
    assert (entry.decision, desk.ledger()[1].about) == (decision, 1)


@pytest.fixture
def filled(catalogue):
    desk = catalogue.create("Floods")
    desk.add_all(load_samples())
    desk.remove(desk.items()[1].id)
    desk.append("me", "decide", Decision("accept", (Target(desk.items()[0].id, "quote:1-2"),)), why="'; --")
    desk.append("me", "undo", about=1)
    desk.save_view("Numbers", "tab=numbers&x='")
    return desk


def test_a_workspace_is_one_file_and_comes_back(catalogue, filled):
    again = open_file(catalogue, as_file(filled))
    assert again.name == "Floods 2"
    assert again.all() == filled.all()
    assert [item.letter for item in again.items()] == ["A", "C"]
    assert again.ledger() == filled.ledger()
    assert again.views() == filled.views()
    assert again.search("kinnaird") == filled.search("kinnaird")
    assert again.append("me", "undo", about=1).number == 3


def test_the_same_workspace_is_the_same_file(catalogue, filled):
    data = as_file(filled)
    assert as_file(filled) == data
    catalogue.rename(filled.id, "Was")
    again = open_file(catalogue, data)
    assert as_file(again) == data


def test_an_unpacked_file_is_read_as_well(catalogue, filled):
    assert open_file(catalogue, gzip.decompress(as_file(filled))).all() == filled.all()


def lines_of(desk):
    return gzip.decompress(as_file(desk)).split(b"\n")[:-1]


def changed(line, **new):
    return json.dumps(json.loads(line) | new).encode()


@pytest.mark.parametrize(
    ("spoil", "says"),
    [
        (lambda lines: [], "no Say-So workspace"),
        (lambda lines: [b"{}"], "no Say-So workspace"),
        (lambda lines: [b"\xff\xfe", *lines], "no Say-So workspace"),
        (lambda lines: [b"[" * 100_000], "no Say-So workspace"),
        (lambda lines: [changed(lines[0], format=99), *lines[1:]], "newer Say-So"),
        (lambda lines: [changed(lines[0], name=7), *lines[1:]], "no Say-So workspace"),
        (lambda lines: lines[:-1], "not whole"),
        (lambda lines: [*lines, lines[1]], "Line 7"),
        (lambda lines: [lines[0], b"nonsense", *lines[2:]], "Line 2"),
        (lambda lines: [lines[0], b"[1]", *lines[2:]], "Line 2"),
        (lambda lines: [lines[0], b"[" * 100_000, *lines[2:]], "Line 2"),
        (lambda lines: [lines[0], changed(lines[1], number="A"), *lines[2:]], "Line 2"),
        (lambda lines: [lines[0], changed(lines[1], number=-1), *lines[2:]], "Line 2"),
        (lambda lines: [lines[0], changed(lines[1], extraction={"schema": 1}), *lines[2:]], "Line 2"),
        (lambda lines: [lines[0], lines[1].replace(b'"start":0', b'"start":99999999'), *lines[2:]], "Line 2"),
        (
            lambda lines: [lines[0], lines[1].replace(b'"confidence":0', b'"confidence":NaN,"x":0'), *lines[2:]],
            "Line 2",
        ),
        (lambda lines: [*lines[:3], changed(lines[3], entry={"number": 1}), *lines[4:]], "Line 4"),
        (lambda lines: [*lines[:5], changed(lines[5], view=None)], "Line 6"),
    ],
)
def test_a_spoilt_file_opens_nothing_and_says_why(catalogue, filled, spoil, says):
    with pytest.raises(NoWorkspaceFileError, match=says):
        open_file(catalogue, b"\n".join(spoil(lines_of(filled))))
    assert [listed.name for listed in catalogue.listed()] == ["Floods"]


def test_a_packed_file_cut_short_opens_nothing(catalogue, filled):
    data = as_file(filled)
    for end in (2, 20, len(data) // 2, len(data) - 1):
        with pytest.raises(NoWorkspaceFileError):
            open_file(catalogue, data[:end])
    assert len(catalogue.listed()) == 1


def test_a_line_without_end_is_given_up(catalogue, monkeypatch):
    monkeypatch.setattr("lib.store.workspace_file.LONGEST", 10_000)
    with pytest.raises(NoWorkspaceFileError):
        open_file(catalogue, gzip.compress(b" " * 50_000_000))


def test_an_edit_by_one_tab_is_in_the_file_of_another(catalogue, open_at, url):
    desk = catalogue.create("Desk")
    desk.add(spoken("Ada Roe", "We saw", 12))
    theirs = open_at(url).open(desk.id)
    desk.append("me", "decide", Decision("hide", (Target(None, "person:ada-roe"),)))
    assert as_file(theirs) == as_file(desk)
