"""What each decision does to an article, and how far it reaches."""

from __future__ import annotations

import pytest

from lib.model import Extraction, Span, from_json, to_json
from lib.model.ledger import Decision, Entry, Target
from lib.review import conflicts, plan, reach_of, redoable, reviewed, undoable, watch
from lib.review import decisions as d
from lib.review.watching import Watched
from tests.unit.compare.conftest import build

HARBOUR = (
    "<PERSON:Ines Calder> spoke to <ORG:Larkhaven Port> on Monday. "
    "⟦direct:Ines Calder|We counted {45 cars|=45 #cars} on the deck|said⟧ to <PERSON:Calder> senior. "
    "<PERSON:Ines Calder> left. The ferry cost {2 million pounds|=2000000 GBP #ferry}. Skerry Point is near."
)
INLAND = "<PERSON:Calder> sang with <GROUP:Skerry Choir>. ⟦direct:Calder|We sing {12 songs|=12 #songs} a night|said⟧"
A, B = build(HARBOUR, "a"), build(INLAND, "b")
INES, CALDER, PORT = "person:ines-calder", "person:calder", "org:larkhaven-port"


def ledger(*decided: Decision, who: str = "Ann") -> tuple[Entry, ...]:
    return tuple(Entry(n, f"2026-05-04T10:00:{n:02}Z", who, "decide", x) for n, x in enumerate(decided, 1))


def undo(entries: tuple[Entry, ...], about: int, action: str = "undo", who: str = "Ann") -> tuple[Entry, ...]:
    return (*entries, Entry(len(entries) + 1, "2026-05-04T11:00:00Z", who, action, None, about))  # type: ignore[arg-type]


def first_quote(x: Extraction) -> str:
    return x.quotes[0].id


def words(x: Extraction, record: str) -> list[str]:
    entity = x.entity(record)
    return [m.span.of(x.article.text) for m in entity.mentions] if entity else []


def test_no_decision_gives_the_very_extraction_back() -> None:
    assert reviewed(A, ()).extraction is A
    assert reviewed(A, ()).kept is A


def test_accept_and_reject_leave_the_records_and_say_so() -> None:
    quote = Target("a", first_quote(A))
    accepted = reviewed(A, ledger(d.accept(quote)))
    assert accepted.extraction is A
    assert (accepted.state(quote.record).word, accepted.state(quote.record).mark) == ("accepted", "✓")
    rejected = reviewed(A, ledger(d.accept(quote), d.reject(quote)))
    assert rejected.state(quote.record).word == "rejected"
    assert rejected.state(quote.record).entries == (1, 2)
    assert rejected.extraction is A
    assert rejected.kept.quote(quote.record) is None


def test_what_stood_in_a_rejected_quote_is_in_the_articles_own_voice() -> None:
    inside = next(n for n in A.numbers if n.quote)
    kept = reviewed(A, ledger(d.reject(Target("a", first_quote(A))))).kept
    number = kept.number(inside.id)
    assert number is not None
    assert (number.quote, number.speaker) == (None, None)


def test_a_rejected_speaker_leaves_the_quote_without_one() -> None:
    kept = reviewed(A, ledger(d.reject(Target(None, INES)))).kept
    assert kept.entity(INES) is None
    quote = kept.quotes[0]
    assert quote.speaker is not None
    assert quote.speaker.entity is None


def test_a_verdict_on_one_article_says_nothing_about_another() -> None:
    entries = ledger(d.reject(Target("a", CALDER)))
    assert reviewed(A, entries).state(CALDER).word == "rejected"
    assert reviewed(B, entries).state(CALDER).word is None


def test_merge_holds_in_every_article_and_says_how_far_it_reaches() -> None:
    entries = ledger(d.merge([CALDER], INES, "Ines Calder"))
    both = [reviewed(x, entries) for x in (A, B)]
    for review in both:
        assert review.extraction.entity(CALDER) is None
        entity = review.extraction.entity(INES)
        assert entity is not None
        assert (entity.name, entity.aliases) == ("Ines Calder", ("Calder",))
    assert [q.speaker.entity for r in both for q in r.extraction.quotes if q.speaker] == [INES, INES]
    assert {n.speaker for r in both for n in r.extraction.numbers} == {INES, None}
    assert entries[0].decision is not None
    counted = sum(len(e.mentions) for r in both for e in r.extraction.entities if e.id == INES)
    assert reach_of(1, entries[0].decision, both).words == f"{counted} mentions in 2 articles"
    assert all(r.machine.entity(CALDER) for r in both)


def test_later_decisions_on_a_merged_entity_follow_it() -> None:
    entries = ledger(d.merge([CALDER], INES, "Ines Calder"), d.rename(CALDER, "I. Calder"), d.hide(INES))
    review = reviewed(B, entries)
    entity = review.extraction.entity(INES)
    assert entity is not None
    assert entity.name == "I. Calder"
    assert review.state(INES).word == "hidden"


def test_merges_that_meet_do_so_in_articles_that_name_but_one_of_them() -> None:
    entries = ledger(d.merge(["person:other"], "person:top", "Top"), d.merge([CALDER], "person:other", "Other"))
    for x in (A, B):
        made = reviewed(x, entries).extraction
        assert made.entity(CALDER) is None
        assert made.entity("person:top") is not None


def test_merging_back_and_forth_ends_where_it_was_said_last() -> None:
    entries = ledger(d.merge([CALDER], INES, "Ines Calder"), d.merge([INES], CALDER, "Calder"))
    made = reviewed(A, entries).extraction
    assert [e.name for e in made.entities if e.type == "PERSON"] == ["Calder"]


def test_one_mention_split_off_takes_its_quote_along() -> None:
    quote = B.quotes[0]
    assert quote.speaker is not None
    assert quote.speaker.span is not None
    entries = ledger(d.split(CALDER, "b", [quote.speaker.span], "Tom Calder", "PERSON"))
    made = reviewed(B, entries).extraction
    assert words(made, "person:tom-calder") == ["Calder"]
    assert made.quotes[0].speaker is not None
    assert made.quotes[0].speaker.entity == "person:tom-calder"


def test_splitting_a_form_off_splits_it_everywhere() -> None:
    entries = ledger(d.merge([CALDER], INES, "Ines Calder"), d.split_form(INES, "calder", "Tom Calder", "PERSON"))
    for x in (A, B):
        made = reviewed(x, entries).extraction
        assert set(words(made, "person:tom-calder")) == {"Calder"}
        assert "Calder" not in words(made, INES)
    whole = reviewed(A, entries).extraction.entity(INES)
    assert whole is not None
    assert (whole.name, whole.aliases) == ("Ines Calder", ())


def test_splitting_all_mentions_off_leaves_nothing_behind() -> None:
    spans = [m.span for e in B.entities if e.id == CALDER for m in e.mentions]
    made = reviewed(B, ledger(d.split(CALDER, "b", spans, "Tom Calder", "PERSON"))).extraction
    assert made.entity(CALDER) is None
    assert made.quotes[0].speaker is not None
    assert made.quotes[0].speaker.entity == "person:tom-calder"


def test_rename_keeps_the_old_name_as_an_alias() -> None:
    entity = reviewed(A, ledger(d.rename(PORT, "  Port of\nLarkhaven "))).extraction.entity(PORT)
    assert entity is not None
    assert (entity.name, entity.aliases) == ("Port of Larkhaven", ("Larkhaven Port",))


def test_retype_changes_the_class_of_its_quotes() -> None:
    review = reviewed(A, ledger(d.retype(INES, "ORG")))
    entity, quote = review.extraction.entity(INES), review.extraction.quotes[0]
    assert entity is not None
    assert entity.type == "ORG"
    assert quote.speaker is not None
    assert quote.speaker.speaker_class == "named organisation"
    assert [c.field for c in review.changes(INES)] == ["type"]


def test_role_stands_first() -> None:
    entity = reviewed(A, ledger(d.role(INES, "harbour master"))).extraction.entity(INES)
    assert entity is not None
    assert entity.roles[0] == "harbour master"


def test_edit_of_a_quote_keeps_the_machines_values_beside() -> None:
    quote = A.quotes[0]
    start, end = quote.span
    review = reviewed(
        A, ledger(d.edit(Target("a", quote.id), content=f"{start}-{end - 4}", kind="mixed", speaker=PORT))
    )
    made = review.extraction.quote(quote.id)
    assert made is not None
    assert made.content == (Span(start, end - 4),)
    assert made.speaker is not None
    assert (made.kind, made.speaker.entity, made.rule) == ("mixed", PORT, "set by hand")
    assert {n.speaker for n in review.extraction.numbers if n.quote == quote.id} == {PORT}
    assert review.machine.quote(quote.id) == quote
    assert {c.field for c in review.changes(quote.id)} == {"content", "kind", "speaker"}
    assert review.state(quote.id).word == "edited"


@pytest.mark.parametrize(
    ("values", "now"),
    [
        ({"value": "46"}, (46, None, None, "=", None)),
        ({"value": "1,200", "comparator": ">="}, (1200, None, None, ">=", None)),
        ({"comparator": "range", "low": "40", "high": "50"}, (None, 40, 50, "range", None)),
        ({"unit": "tonne"}, (45, None, None, "=", "tonne")),
        ({"value": "-3.5", "unit": "percent"}, (-3.5, None, None, "=", "percent")),
    ],
)
def test_edit_of_a_number(values: dict[str, str], now: tuple[object, ...]) -> None:
    number = next(n for n in A.numbers if n.counted == "cars")
    made = reviewed(A, ledger(d.edit(Target("a", number.id), **values))).extraction.number(number.id)
    assert made is not None
    assert (made.value, made.low, made.high, made.comparator, made.unit) == now


@pytest.mark.parametrize(
    ("decision", "why"),
    [
        (d.edit(Target("a", A.numbers[0].id), value="many"), "“many” is no number."),
        (d.edit(Target("a", A.numbers[0].id), value="1e999"), "“1e999” is no number."),
        (
            d.edit(Target("a", A.numbers[0].id), comparator="range"),
            "A range has two ends, every other number one value.",
        ),
        (
            d.edit(Target("a", A.numbers[0].id), comparator="range", low="9", high="2"),
            "The lower end of a range cannot lie above the upper one.",
        ),
        (d.edit(Target("a", first_quote(A)), content="0-99999"), "That is no stretch of this article’s text."),
        (d.edit(Target("a", first_quote(A)), content="5-3"), "That is no stretch of this article’s text."),
        (d.edit(Target("a", first_quote(A)), content="' OR 1=1"), "“'” is no stretch of text."),
        (
            d.edit(Target("a", first_quote(A)), speaker="person:nobody"),
            "The speaker chosen is not named in this article.",
        ),
        (d.edit(Target("a", "quote:1-2"), kind="direct"), "The record this was about is not in the article any more."),
        (d.accept(Target("a", "quote:1-2")), "The record this was about is not in the article any more."),
        (d.rename(INES, "  "), "A name cannot be empty."),
        (Decision("retype", (Target(None, INES),), (("type", "KING"),)), "“KING” is no type of entity."),
        (Decision("split", (Target("a", INES),)), "This decision lacks a value it needs."),
        (d.add_quote("a", Span(*A.quotes[0].span), "direct"), "This quote is there already."),
    ],
)
def test_what_cannot_be_done_changes_nothing_and_is_told(decision: Decision, why: str) -> None:
    review = reviewed(A, ledger(decision))
    assert review.extraction is A
    assert [c.why for c in review.conflicts] == [why]
    assert [c.why for c in conflicts(ledger(decision), [review])] == [why]


def test_a_missed_name_is_added_with_its_other_places() -> None:
    text = B.article.text
    at = text.index("Choir")
    span = Span(at, at + len("Choir"))
    review = reviewed(B, ledger(d.add_entity("b", span, "The Choir", "ORG")))
    assert words(review.extraction, "org:the-choir") == ["Choir"]
    assert review.state("org:the-choir").word == "added"
    place = Span(A.article.text.index("Skerry Point"), A.article.text.index("Skerry Point") + len("Skerry Point"))
    made = reviewed(A, ledger(d.add_entity("a", place, "Skerry Point", "PLACE"))).extraction
    assert words(made, "place:skerry-point") == ["Skerry Point"]


def test_a_missed_quote_takes_the_numbers_in_it() -> None:
    number = next(n for n in A.numbers if n.quote is None)
    span = Span(number.start - 10, number.end + 1)
    made = reviewed(A, ledger(d.add_quote("a", span, "indirect", PORT))).extraction
    inside = made.number(number.id)
    assert inside is not None
    assert (inside.quote, inside.speaker) == (f"quote:{span.start}-{span.end}", PORT)


def test_a_missed_number_stands_in_the_quote_around_it() -> None:
    quote = A.quotes[0]
    span = Span(quote.span.start, quote.span.start + 2)
    made = reviewed(A, ledger(d.add_number("a", span, {"value": "2", "counted": "people"}))).extraction
    number = made.number(f"number:{span.start}-{span.end}")
    assert number is not None
    assert (number.value, number.counted, number.quote, number.speaker) == (2, "people", quote.id, INES)


def test_a_watch_list_finds_what_was_missed_and_takes_over_what_was_found() -> None:
    follow = watch([Watched("Skerry Point", ("Skerry",), "PLACE"), Watched("Captain Calder", ("Calder",), "PERSON")])
    entries = ledger(follow)
    a, b = reviewed(A, entries), reviewed(B, entries)
    assert words(a.extraction, "place:skerry-point") == ["Skerry Point"]
    assert a.state("place:skerry-point").word == "added"
    assert b.extraction.entity("group:skerry-choir") is not None
    assert b.extraction.entity("place:skerry-point") is None
    person = b.extraction.entity("person:captain-calder")
    assert person is not None
    assert (person.name, person.aliases) == ("Captain Calder", ("Calder",))
    assert b.extraction.quotes[0].speaker is not None
    assert b.extraction.quotes[0].speaker.entity == "person:captain-calder"


def test_notes_outlive_a_merge() -> None:
    entries = ledger(d.note(Target(None, CALDER), "which one?"), d.merge([CALDER], INES, "Ines Calder"))
    assert [n.text for n in reviewed(B, entries).state(INES).notes] == ["which one?"]


def test_undo_and_redo_of_any_depth() -> None:
    entries = ledger(d.rename(PORT, "One"), d.rename(PORT, "Two"))

    def name(x: tuple[Entry, ...]) -> str:
        entity = reviewed(A, x).extraction.entity(PORT)
        assert entity is not None
        return entity.name

    assert (name(entries), [e.number for e in undoable(entries)]) == ("Two", [2, 1])
    entries = undo(entries, 2)
    assert (name(entries), [e.number for e in undoable(entries)], [e.number for e in redoable(entries)]) == (
        "One",
        [1],
        [2],
    )
    entries = undo(entries, 1)
    assert name(entries) == "Larkhaven Port"
    assert reviewed(A, entries).extraction is A
    assert [e.number for e in redoable(entries)] == [1, 2]
    entries = undo(entries, 1, "redo")
    assert (name(entries), [e.number for e in redoable(entries)]) == ("One", [2])
    entries = undo(entries, 2, "redo")
    assert (name(entries), redoable(entries)) == ("Two", ())


def test_an_undo_of_the_first_of_two_leaves_the_second() -> None:
    entries = undo(ledger(d.merge([CALDER], INES, "Ines Calder"), d.rename(PORT, "Port")), 1)
    made = reviewed(A, entries).extraction
    assert made.entity(CALDER) is not None
    assert made.entity(PORT) is not None
    assert made.entity(PORT).name == "Port"  # type: ignore[union-attr]


def test_each_undoes_their_own() -> None:
    entries = ledger(d.rename(PORT, "One"))
    entries = (*entries, Entry(2, "2026-05-04T10:00:09Z", "Bob", "decide", d.rename(INES, "Ms Calder")))
    assert [e.number for e in undoable(entries, "Ann")] == [1]
    assert [e.number for e in undoable(entries, "Bob")] == [2]


def test_two_people_who_decide_differently_are_both_told_of() -> None:
    quote = Target("a", first_quote(A))
    entries = ledger(d.accept(quote))
    entries = (*entries, Entry(2, "2026-05-04T10:00:09Z", "Bob", "decide", d.reject(quote)))
    found = conflicts(entries, [reviewed(x, entries) for x in (A, B)])
    assert [(c.entry, c.why) for c in found] == [(2, "Ann had decided otherwise in line 1; this stands.")]
    changed_mind = ledger(d.accept(quote), d.reject(quote))
    assert conflicts(changed_mind, [reviewed(A, changed_mind)]) == ()


def test_decisions_without_their_article_or_entity_are_told_of() -> None:
    entries = undo(ledger(d.hide("person:nobody"), d.accept(Target("gone", "quote:1-2"))), 7)
    found = conflicts(entries, [reviewed(x, entries) for x in (A, B)])
    assert [(c.entry, c.why) for c in found] == [
        (1, "No article names what this was about."),
        (2, "Its article is not in this workspace."),
        (3, "This takes back or restores a decision that was never made."),
    ]


def test_a_plan_finds_the_decisions_of_an_article_without_the_others() -> None:
    known = plan(ledger(d.accept(Target("b", "quote:1-2")), d.hide(PORT), d.hide("person:nobody")))
    assert [e.number for e in known.concerning(A)] == [2]
    assert not known.concerns("c", ["person:elsewhere"])


def test_of_a_decision_on_thousands_of_records_an_article_is_told_its_own() -> None:
    quote = Target("a", first_quote(A))
    many = [Target(f"other {n}", "quote:1-2") for n in range(3_000)]
    entries = ledger(d.reject([*many[:9], quote, Target(None, PORT), *many]))
    (found,) = plan(entries).concerning(A)
    assert found.decision is not None
    assert set(found.decision.targets) == {quote, Target(None, PORT)}
    assert reviewed(A, entries).words == {quote.record: "rejected", PORT: "rejected"}


def test_what_was_decided_is_written_and_read_like_any_extraction() -> None:
    made = reviewed(A, ledger(d.merge([CALDER], INES, "Ines Calder"), d.role(INES, "clerk"))).extraction
    assert from_json(to_json(made)) == made
