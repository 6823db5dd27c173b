"""What holds of every ledger: it replays to the same bytes, undone it leaves no trace, all stays grounded."""

from __future__ import annotations

from itertools import permutations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lib.model import Span, WireError, to_json
from lib.model.ledger import DECISION_KINDS, Decision, Entry, Target
from lib.model.ledger_wire import ledger_lines, read_ledger
from lib.review import conflicts, plan, redoable, reviewed, standing, undoable, verdicts
from lib.review import decisions as d
from lib.review.decisions import read_spans, written_spans
from tests.unit.compare.conftest import build

ARTICLES = (
    build(
        "<PERSON:Ines Calder> met <ORG:Larkhaven Port>. ⟦direct:Ines Calder|We saw {45 cars|=45 #cars} 🚢|said⟧. "
        "<PERSON:Calder> left. It cost {2 million pounds|=2000000 GBP}. Skerry Point is near.",
        "a",
    ),
    build("<PERSON:Calder> sang. ⟦indirect:Calder|they sing {12 songs|=12 #songs}|said⟧ in <PLACE:Skerry Point>.", "b"),
)
RECORDS = sorted({r.id for x in ARTICLES for group in (x.entities, x.quotes, x.numbers) for r in group})
ENTITIES = [r for r in RECORDS if not r.startswith(("quote:", "number:"))]
WORDS = st.sampled_from(
    ["Calder", "Skerry", "x", "", "PERSON", "range", ">=", "direct", "3", "-1", "quote", "entity", "a; b; ORG"]
)
SPANS = st.tuples(st.integers(0, 260), st.integers(0, 260)).map(lambda p: f"{min(p)}-{max(p)}")
TARGETS = st.builds(
    Target, st.sampled_from([None, "a", "b", "c"]), st.sampled_from([*RECORDS, "quote:1-9", "org:none"])
)
FIELDS = {
    "name": WORDS,
    "type": st.sampled_from(["PERSON", "ORG", "KING"]),
    "into": st.sampled_from(ENTITIES),
    "to": st.sampled_from([*ENTITIES, "person:new"]),
    "form": WORDS,
    "mentions": SPANS,
    "content": SPANS,
    "at": SPANS,
    "cue": SPANS,
    "what": WORDS,
    "kind": WORDS,
    "speaker": st.sampled_from([*ENTITIES, ""]),
    "value": WORDS,
    "low": WORDS,
    "high": WORDS,
    "comparator": WORDS,
    "unit": WORDS,
    "role": WORDS,
    "text": WORDS,
    "person:calder": WORDS,
    "place:skerry-point": st.just("Skerry Point; Skerry; PLACE"),
}
ANY_VALUES = st.fixed_dictionaries({}, optional=FIELDS).map(lambda v: tuple(sorted(v.items())))
KEY_VALUES = st.fixed_dictionaries(FIELDS).map(lambda v: tuple(sorted(v.items())))
DECISIONS = st.builds(
    Decision,
    st.sampled_from(DECISION_KINDS),
    st.lists(TARGETS, min_size=1, max_size=3).map(tuple),
    ANY_VALUES | KEY_VALUES,
)


def numbered(steps: list[tuple[str, Decision, int]]) -> tuple[Entry, ...]:
    return tuple(
        Entry(n, "2026-05-04T10:00:00Z", "Ann", "decide", decision)
        if action == "decide"
        else Entry(n, "2026-05-04T10:00:00Z", "Bob", action, None, 1 + about % max(1, n - 1))  # type: ignore[arg-type]
        for n, (action, decision, about) in enumerate(steps, 1)
    )


LEDGERS = st.lists(
    st.tuples(st.sampled_from(["decide", "decide", "decide", "undo", "redo"]), DECISIONS, st.integers(0, 9)),
    max_size=10,
).map(numbered)


@settings(max_examples=300, deadline=None)
@given(LEDGERS)
def test_everything_stays_grounded_and_the_text_as_it_is(entries: tuple[Entry, ...]) -> None:
    for machine in ARTICLES:
        review = reviewed(machine, entries)  # building an extraction checks every offset and reference
        for made in (review.extraction, review.kept):
            assert made.article is machine.article
            assert all(e.mentions for e in made.entities)
        assert review.machine is machine
        held = {
            r.id
            for group in (review.extraction.entities, review.extraction.quotes, review.extraction.numbers)
            for r in group
        }
        assert set(review.states) <= held
        gone = {key for key, word in review.words.items() if word in {"rejected", "hidden"}}
        assert not gone & {r.id for g in (review.kept.entities, review.kept.quotes, review.kept.numbers) for r in g}


@settings(max_examples=200, deadline=None)
@given(LEDGERS)
def test_a_ledger_replayed_from_its_lines_gives_the_same_bytes(entries: tuple[Entry, ...]) -> None:
    again = read_ledger(ledger_lines(entries))
    assert again == entries
    assert ledger_lines(again) == ledger_lines(entries)
    known = plan(again)
    for machine in ARTICLES:
        one, other = reviewed(machine, entries), reviewed(machine, known)
        assert to_json(one.extraction) == to_json(other.extraction)
        assert to_json(one.kept) == to_json(other.kept)
        assert (one.states, one.conflicts, one.reach) == (other.states, other.conflicts, other.reach)


@settings(max_examples=200, deadline=None)
@given(LEDGERS)
def test_with_everything_undone_nothing_is_left(entries: tuple[Entry, ...]) -> None:
    while can := undoable(entries):
        entries = (*entries, Entry(len(entries) + 1, "", "Ann", "undo", None, can[0].number))
    for machine in ARTICLES:
        review = reviewed(machine, entries)
        assert review.extraction is machine
        assert review.kept is machine
        assert review.states == {}
    told = conflicts(entries, [reviewed(x, entries) for x in ARTICLES])
    assert all("never made" in conflict.why for conflict in told)


@settings(max_examples=150, deadline=None)
@given(LEDGERS)
def test_undoing_and_redoing_the_same_number_of_times_is_nothing(entries: tuple[Entry, ...]) -> None:
    before = [reviewed(x, entries).extraction for x in ARTICLES]
    steps = len(undoable(entries))
    for _ in range(steps):
        entries = (*entries, Entry(len(entries) + 1, "", "Ann", "undo", None, undoable(entries)[0].number))
    for _ in range(steps):
        entries = (*entries, Entry(len(entries) + 1, "", "Ann", "redo", None, redoable(entries)[0].number))
    assert [reviewed(x, entries).extraction for x in ARTICLES] == before


APART = st.lists(
    st.one_of(
        st.builds(lambda r, n: d.rename(r, n or "N"), st.sampled_from(ENTITIES), WORDS),
        st.builds(d.retype, st.sampled_from(ENTITIES), st.sampled_from(["PERSON", "ORG"])),
        st.builds(d.role, st.sampled_from(ENTITIES), WORDS),
        st.builds(d.hide, st.sampled_from(ENTITIES)),
        st.builds(d.accept, TARGETS),
        st.builds(d.reject, TARGETS),
        st.builds(d.note, TARGETS, WORDS),
        st.builds(lambda t, k: d.edit(t, kind=k), TARGETS, st.sampled_from(["direct", "mixed"])),
    ),
    max_size=4,
    unique_by=lambda x: x.targets[0].record,
)


@settings(max_examples=100, deadline=None)
@given(APART)
def test_decisions_on_different_records_may_come_in_any_order(decided: list[Decision]) -> None:
    outcomes = {
        tuple(to_json(reviewed(x, numbered([("decide", y, 0) for y in order])).extraction) for x in ARTICLES)
        for order in permutations(decided)
    }
    assert len(outcomes) == 1


EVERY_TARGET = [Target(article, record) for article in (None, "a", "b") for record in RECORDS]


@settings(deadline=None)
@given(LEDGERS)
def test_what_the_lines_alone_tell_of_a_state_is_what_the_article_comes_to(entries: tuple[Entry, ...]) -> None:
    told = verdicts(entries, EVERY_TARGET)
    for machine in ARTICLES:
        review = reviewed(machine, entries)
        made = review.extraction
        held = {r.id for group in (made.entities, made.quotes, made.numbers) for r in group}
        for target, word in told.items():
            if target.article in (None, made.article.id) and target.record in held:
                assert review.words.get(target.record, "") == word


def test_verdicts_are_told_of_what_nothing_else_was_decided_about() -> None:
    quote, number = Target("a", ARTICLES[0].quotes[0].id), Target("a", ARTICLES[0].numbers[0].id)
    other, port = Target("b", quote.record), Target(None, "org:larkhaven-port")
    entries = numbered(
        [
            ("decide", d.accept([quote, number]), 0),
            ("decide", d.edit(number, unit="lorry"), 0),
            ("decide", d.reject(port), 0),
            ("decide", d.reject(quote), 0),
            ("undo", d.reject(quote), 3),
        ]
    )
    assert verdicts(entries[:4], [quote, number]) == {quote: "rejected"}
    assert verdicts(entries, [quote, number, other, port]) == {quote: "accepted", other: "", port: "rejected"}


@settings(deadline=None)
@given(LEDGERS)
def test_nothing_is_both_undone_and_standing(entries: tuple[Entry, ...]) -> None:
    held = {e.number for e in standing(entries)}
    assert not held & {e.number for e in redoable(entries)}
    assert {e.number for e in undoable(entries)} == held


@settings(deadline=None)
@given(st.lists(st.tuples(st.integers(0, 9999), st.integers(0, 9999)).map(lambda p: Span(*p)), max_size=5))
def test_places_are_read_as_they_were_written(spans: list[Span]) -> None:
    assert read_spans(written_spans(spans)) == tuple(spans)


@pytest.mark.parametrize(
    "line",
    [
        "{",
        "[]",
        "{}",
        '{"number":0,"at":"","who":"","action":"undo","about":1}',
        '{"number":1,"at":"","who":"","action":"undo","about":null}',
        '{"number":1,"at":"","who":"","action":"decide","decision":null}',
        '{"number":1,"at":"","who":"","action":"decide","decision":{"kind":"crown","targets":[],"values":[]}}',
        '{"number":1,"at":"","who":"","action":"decide","decision":{"kind":"hide","targets":[{"article":1,"record":"x"}],"values":[]}}',
        '{"number":1,"at":"","who":"","action":"decide","decision":{"kind":"hide","targets":[],"values":[["a",1]]}}',
        '{"number":true,"at":"","who":"","action":"undo","about":1}',
    ],
)
def test_lines_that_are_no_entries_are_refused_by_number(line: str) -> None:
    good = ledger_lines(numbered([("decide", d.hide("x"), 0)]))
    with pytest.raises(WireError, match=r"Line 2 of this ledger is no decision\."):
        read_ledger(good + line)
