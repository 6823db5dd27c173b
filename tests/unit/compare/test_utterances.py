"""The same utterance in two articles: which quotes are one, how their wordings relate, what changed."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from lib.compare import compare
from lib.compare.quotes import within
from lib.compare.speakers import WINDOW, Speakers
from lib.model import Comparison, Extraction, Ref

Page = Callable[..., Extraction]
FULL = "We opened the gates at dawn and nobody should doubt that"


def side_by_side(page: Page, a: str, b: str) -> Comparison:
    return compare([page(a, "a"), page(b, "b")])


@pytest.mark.parametrize(
    ("b", "relation"),
    [
        (f"⟦direct:Ann Lee|{FULL}|said⟧", "same"),
        ("⟦direct:Ann Lee|we opened the gates at dawn, and nobody should doubt that!|said⟧", "same"),
        ("⟦direct:Ann Lee|We opened the gates at dawn|said⟧", "shortened"),
        ("⟦direct:Ann Lee|We opened the gates … nobody should doubt that|said⟧", "shortened"),
        ("⟦direct:Ann Lee|We opened [all] the gates at dawn and nobody should doubt that|said⟧", "same"),
        ("⟦direct:Ann Lee|We opened the gates at dusk and nobody should doubt that|said⟧", "reworded"),
        ("⟦indirect:Ann Lee|the gates were opened at dawn and nobody should doubt it|said⟧", "reworded"),
        (f"⟦direct:|{FULL}|said⟧", "same"),
    ],
)
def test_one_utterance(page: Page, b: str, relation: str) -> None:
    (group,) = side_by_side(page, f"⟦direct:Ann Lee|{FULL}|said⟧", b).quotes
    assert group.relation == relation
    assert [m.article for m in group.members] == ["a", "b"]


@pytest.mark.parametrize(
    "b",
    [
        "⟦direct:Ann Lee|The pumps were never any good in this town|said⟧",
        "⟦indirect:Ann Lee|the inquiry would begin in April|said⟧",
        "⟦direct:Ann Lee|We opened|said⟧",
    ],
)
def test_other_words_are_another_utterance(page: Page, b: str) -> None:
    assert side_by_side(page, f"⟦direct:Ann Lee|{FULL}|said⟧", b).quotes == ()


@pytest.mark.parametrize(
    ("a", "b"),
    [
        # One utterance as two reporters took it down
        (
            "direct:Ann Lee|Our members are not asking for the profit, they are asking for the price of bread",
            "direct:Ann Lee|Our members do not want the profits. They want the price of a loaf",
        ),
        (
            "direct:Ann Lee|Every hour my trucks stand idle, I lose money",
            "direct:Ann Lee|Every hour they stood idle I lost money. Nobody sees me getting it back",
        ),
        (
            "direct:Ann Lee|Every night the pumps stand still we lose water we do not have",
            "direct:Ann Lee|Every night the pumps stood still we lost water",
        ),
        (
            "direct:Ann Lee|I told the ref what I saw and he believed me. Ten years ago nobody would have",
            "direct:Ann Lee|I told the referee what I saw and he believed me",
        ),
        # A word or two that one speaker used
        ("mixed:Ann Lee|the offer “shameful”", "mixed:Ann Lee|their conduct as “shameful”"),
        ("direct:Ann Lee|This is a betrayal", "mixed:Ann Lee|the plan “a betrayal on a Monday morning”"),
        # In quotation marks here, told there; a figure in words
        (
            "indirect:Ann Lee|the fire cost it {€35 million|35000000 EUR}",
            "indirect:Ann Lee|it lost {€35 million|35000000 EUR} in sales",
        ),
        ("direct:Ann Lee|For an hour she called me", "indirect:Ann Lee|the woman next door had called for an hour"),
    ],
)
def test_one_utterance_in_other_words(page: Page, a: str, b: str) -> None:
    assert len(side_by_side(page, f"⟦{a}|said⟧", f"⟦{b}|said⟧").quotes) == 1


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("direct:Ann Lee|We will not move until the mayor answers us", "direct:Ann Lee|The mayor answered"),
        ("indirect:Ann Lee|the fire cost it {40 euros|40 EUR}", "indirect:Ann Lee|it lost {40 euros|40 EUR} in sales"),
        ("direct:Ann Lee|This is a betrayal of us all", "direct:Bo Rask|What a betrayal"),
        (
            "direct:Ann Lee|It cost my firm 40 trucks and my sleep",
            "direct:Ann Lee|Sleep costs nothing, and 70 firms know it",
        ),
    ],
)
def test_what_sounds_alike_is_another_utterance(page: Page, a: str, b: str) -> None:
    assert side_by_side(page, f"⟦{a}|said⟧", f"⟦{b}|said⟧").quotes == ()


def test_different_named_speakers_never_merge_but_are_reported(page: Page) -> None:
    found = side_by_side(page, f"⟦direct:Ann Lee|{FULL}|said⟧", f"⟦direct:Bo Rask|{FULL}|said⟧")
    assert found.quotes == ()
    assert [(o.speaker_a, o.speaker_b) for o in found.other_speakers] == [("Ann Lee", "Bo Rask")]


@pytest.mark.parametrize(
    ("b", "kinds"),
    [
        ("⟦direct:Ann Lee|We lost 24 men in the fire last night|said⟧", {"number", "reworded"}),
        ("⟦direct:Ann Lee|We never lost 22 men in the fire last night|said⟧", {"negation", "shortened"}),
        ("⟦direct:Ann Lee|We lose 22 men in the fire last night|said⟧", {"tense", "reworded"}),
        ("⟦direct:Ann Lee|We lost 22 men in the fire last night|claimed⟧", {"cue"}),
        ("⟦direct:Ann Lee|We lost 22 men in the fire last night|told⟧", set()),
        ("⟦direct:Ann Lee|We lost 22 men in the fire|said⟧", {"shortened"}),
        ("⟦direct:Ann Lee|We lost 22 men|said⟧", {"cut", "shortened"}),
        ("⟦indirect:Ann Lee|they had lost 22 men in the fire last night|said⟧", {"direct to indirect"}),
    ],
)
def test_changes(page: Page, b: str, kinds: set[str]) -> None:
    found = side_by_side(page, "⟦direct:Ann Lee|We lost 22 men in the fire last night|said⟧", b)
    assert {kind for group in found.quotes for change in group.changes for kind in change.kinds} == kinds


def test_a_spokesperson_speaks_for_the_organisation_named_beside(page: Page) -> None:
    a = page("The union <ORG:Tolk> said so. Its spokesman, ⟦mixed:Bo Rask|the plan was “sheer vandalism”|said⟧.", "a")
    b = page("⟦mixed:Bo Rask|the plan “sheer vandalism”|called⟧.", "b")
    assert len(compare([a, b]).quotes) == 1


def test_one_statement_needs_its_numbers(page: Page) -> None:
    a = "⟦indirect:Ann Lee|40 people had died in the market fire|said⟧"
    b = "⟦indirect:Ann Lee|43 people had died in the market fire|said⟧"
    assert side_by_side(page, a, b).quotes == ()
    assert len(side_by_side(page, a, a).quotes) == 1


def test_only_what_stands_near_a_quote_tells_whom_its_speaker_speaks_for(page: Page) -> None:
    """A paragraph without a sentence's end is not read again from end to end for each of its quotes."""
    one = "⟦direct:Ann Lee|We lost it|said⟧, a spokesman for <ORG:Kelmar Power Ltd.> and "
    many = page(one * 200, "a")
    owner = {Ref("a", e.id): i for i, e in enumerate(many.entities)}
    speakers = Speakers(many, owner)
    read = sum(around.end - around.start for around in map(speakers.around, many.quotes))
    assert read <= len(many.quotes) * (2 * WINDOW + 40)
    body = next(owner[Ref("a", e.id)] for e in many.entities if e.type == "ORG")
    assert {speakers.stands_for(quote) for quote in many.quotes} == {frozenset({body})}


@pytest.mark.parametrize(
    ("said", "values"),
    [
        ("⟦direct:Ann Lee|{12|12} boats sank|said⟧", [12.0]),
        ("⟦direct:Ann Lee|boats sank: {12|12}|said⟧", [12.0]),
        ("{3|3} ⟦direct:Ann Lee|{12|12} boats and {4|4} men sank|said⟧ {5|5}", [12.0, 4.0]),
        ("{3|3} ⟦direct:Ann Lee|boats sank|said⟧ {5|5}", []),
    ],
)
def test_the_figures_of_an_utterance_are_those_within_it(page: Page, said: str, values: list[float]) -> None:
    found = page(f"{{1|1}} man sank. {said} {{2|2}} men sank.", "a")
    starts = [n.start for n in found.numbers]
    assert [n.value for n in within(list(found.numbers), starts, list(found.quotes))] == values


def test_one_quote_of_a_sentence_may_be_what_another_outlet_gives(page: Page) -> None:
    two = "She ⟦indirect:Ann Lee|the council had put up money for tents and blankets|said⟧ and ⟦indirect:Ann Lee|no family would spend the winter outdoors|vowed⟧."
    other = "⟦direct:Ann Lee|We will not leave one family outdoors this winter|said⟧"
    assert len(side_by_side(page, two, other).quotes) == 1
