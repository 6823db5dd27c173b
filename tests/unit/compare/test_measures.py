"""Which numbers are on one measure, and how they relate. What is unsure is never at odds."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from lib.compare import compare
from lib.model import Extraction

Page = Callable[..., Extraction]

AT_ODDS = [
    ("{46|46} people died in the fire.", "The fire killed {43|43} people."),
    ("Police arrested {27|27} demonstrators.", "Officers detained {35|35} protesters, organisers said."),
    ("{Up to 80|<=80} people were hurt.", "{At least 95|>=95} people were hurt."),
    ("Repairs will cost {£12m|12e6 GBP}, the council said.", "The repair bill will reach {£21m|21e6 GBP}."),
    ("We have pulled {19|19} people out alive.", "{21|21} people have been rescued from the rubble."),
    ("{No military personnel|0 #military personnel} were killed.", "{Up to 90|<=90} soldiers were killed."),
    ("The retailer will close {40|40} stores.", "The retailer will close {65|65} stores, the union said."),
    ("The magnitude {6.1|6.1} quake struck at dawn.", "A quake of magnitude {6.2|6.2} struck at dawn."),
    ("Its net profit fell {41%|41/delta percent}.", "Its profits almost halved, down {50%|50/delta percent}."),
    ("Some {300|300} residents were forced from their homes.", "{450|450} residents were evacuated."),
]
AGREE = [
    ("{Six|6 #children} of the dead were children.", "{43|43} people, including {6|6} children, were confirmed dead."),
    ("The firm will cut {about 3,200|~3200} jobs.", "The firm will axe {3,184|3184} positions."),
    ("Operating profit was {1.89 billion crowns|1.89e9 SEK}.", "Operating income came to {SEK 1,894 m|1.894e9 SEK}."),
    (
        "The margin shrank by {130 basis points|130/delta basis_point}.",
        "A fall in margin of {1.3 points|1.3/delta percentage_point}.",
    ),
    (
        "Unemployment rose to {5.4%|5.4/to percent} in March.",
        "The jobless rate climbed to {5.4 percent|5.4/to percent} in March.",
    ),
    ("{Two|2} missiles hit the station.", "They fired {two|2} missiles at people with shopping bags."),
    (
        "The dam holds {9.4 million cubic metres|9.4e6 cubic metre} of water.",
        "It holds back {9.4 million cubic metres|9.4e6 cubic metre} of water.",
    ),
    ("The ship is {300 metres|300 metre} long.", "The {984-foot|984 foot} long ship docked."),
    ("He was jailed for {12 years|12 year}.", "He was sentenced to {144 months|144 month} in prison."),
    ("It will cut {5%|5 percent #staff} of its {40,000|40000} staff.", "It will cut {2,000|2000} jobs."),
]
BOTH_CAN_HOLD = [
    ("{At least 40|>=40} people died.", "{43|43} people were killed."),
    ("The blast wounded {more than 120|>120} people.", "{127|127} people have been wounded."),
    ("{More than 5,000|>5000} homes were left without power.", "{Some 5,200|~5200} homes lost electricity."),
]
NOTHING_TO_COMPARE = [
    ("Inflation was {6.1%|6.1 percent} in May.", "Inflation was {5.8%|5.8 percent} in April."),
    ("The storm killed {1,200|1200} people in 2013.", "The storm killed {40|40} people in 2024."),
    ("Shares fell to {47 crowns|47/to SEK}.", "Shares fell {47 crowns|47/delta SEK}."),
    ("The deal is worth {A$2.4bn|2.4e9 AUD}.", "The deal is worth {$2.4bn|2.4e9 USD}."),
    ("{43 miles|43 mile} away.", "{43|43} people died."),
    ("{61|61} people were treated in the corridor.", "{127|127} people were wounded."),
    ("{127|127} people were wounded, {31|31} of them seriously.", "{28|28} of whom remain in intensive care."),
    ("Operating profit was {1.89bn|1.89e9 EUR}.", "Net profit was {1.12bn|1.12e9 EUR}."),
    ("Inflation was {3.1%|3.1 percent}.", "Core inflation was {3.6%|3.6 percent}."),
    ("Profit was {1.8bn|1.8e9 EUR}.", "Analysts had expected a profit of {2.2bn|2.2e9 EUR}."),
    ("The army said {12|12} soldiers were killed.", "The army said {30|30} civilians were killed."),
    ("{150|150} migrants seek asylum.", "{400|400} migrants arrived in the city."),
    ("{40|40} flights were cancelled.", "{90|90} flights were delayed."),
    ("Sales rose {8%|8/delta percent}.", "Shares fell {7%|7/delta percent}."),
    ("Police recovered {2.3 tonnes|2.3 tonne #cocaine} of cocaine.", "Police found {40 kg|40 kg #heroin} of heroin."),
]  # fmt: skip
NEVER_AT_ODDS = [
    ("The firm will cut {1,200|1200} jobs in <PLACE:Leeds>.", "The firm will cut {4,000|4000} jobs worldwide."),
    ("{12,000|12000} homes lost power in <PLACE:Devon>.", "{48,000|48000} homes lost power in <PLACE:Wales>."),
    ("{Two|2} people were killed in <PLACE:Ashford>.", "{Seven|7} people were killed in <PLACE:Belmont>."),
    ("<GROUP:Norvian> losses came to {520|520} soldiers.", "<GROUP:Velian> losses came to {900|900} soldiers."),
    ("Three died and {a further 12|12} were killed later.", "{30|30} people were killed."),
    ("The share price fell {8%|8/delta percent}.", "The share price fell {11%|11/delta percent} by noon."),
    ("The study lasted {two years|2 year}.", "The study lasted {ten years|10 year}."),
    ("Police arrested {27|27} people on Monday.", "Police arrested {41|41} people on Tuesday."),
    ("His album sold {2 million|2e6 #copies} copies.", "His second album sold {5 million|5e6 #copies} copies."),
]  # fmt: skip


def relations(page: Page, a: str, b: str) -> list[str]:
    return [p.relation for p in compare([page(a, "a"), page(b, "b")]).numbers]


@pytest.mark.parametrize(("a", "b"), AT_ODDS)
def test_at_odds(page: Page, a: str, b: str) -> None:
    assert relations(page, a, b) == ["conflict"]


@pytest.mark.parametrize(("a", "b"), AGREE)
def test_agree(page: Page, a: str, b: str) -> None:
    assert relations(page, a, b) == ["agree"]


@pytest.mark.parametrize(("a", "b"), BOTH_CAN_HOLD)
def test_both_can_hold(page: Page, a: str, b: str) -> None:
    assert relations(page, a, b) == ["compatible"]


@pytest.mark.parametrize(("a", "b"), NOTHING_TO_COMPARE)
def test_nothing_to_compare(page: Page, a: str, b: str) -> None:
    assert relations(page, a, b) == []


@pytest.mark.parametrize(("a", "b"), NEVER_AT_ODDS)
def test_unsure_is_never_at_odds(page: Page, a: str, b: str) -> None:
    assert "conflict" not in relations(page, a, b)


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        ("{12|12} people died.", "{19|19} people died.", ("conflict", "updated?")),
        ("{19|19} people died.", "{12|12} people died.", ("conflict", "")),
        ("{12|12} people died.", "The toll rose to {19|19/to} people dead.", ("compatible", "updated?")),
        ("The council fined {12|12} shops.", "The council fined {120|120} shops.", ("conflict", "check magnitude ×10")),
    ],
)
def test_later_counts_and_slips(page: Page, first: str, second: str, expected: tuple[str, str]) -> None:
    found = compare([page(first, "a", "2026-03-02"), page(second, "b", "2026-03-04")])
    assert [(p.relation, p.note) for p in found.numbers] == [expected]


def test_an_article_that_says_its_figure_moved_may_agree_and_be_at_odds(page: Page) -> None:
    late = page("{46|46} people are now known to have died. The toll stood at {43|43} on Friday.", "late", "2026-08-30")
    found = compare([page("{43|43} people died.", "early", "2026-08-28"), late])
    assert sorted((p.relation, p.note) for p in found.numbers) == [("agree", ""), ("conflict", "updated?")]


def test_repeats_within_an_article_are_compared_once(page: Page) -> None:
    a = page("{43|43} people died. In all {43|43} people were killed, the mayor said.", "a")
    assert len(compare([a, page("{46|46} people died.", "b")]).numbers) == 1


def test_two_speakers_of_one_article_can_be_at_odds(page: Page) -> None:
    a = page(
        "⟦indirect:Ann Lee|{12|12} people were killed|said⟧. ⟦indirect:Bo Rask|{30|30} people were killed|said⟧.", "a"
    )
    b = page("Nothing else happened in town.", "b")
    assert [(p.relation, p.a.article, p.b.article) for p in compare([a, b]).numbers] == [("conflict", "a", "a")]


def test_one_voice_is_not_at_odds_with_itself(page: Page) -> None:
    a = page("{12|12} people were killed at the gate. {30|30} people were killed in the hall.", "a")
    assert compare([a, page("Nothing else happened.", "b")]).numbers == ()


def test_articles_on_different_stories_are_never_at_odds(page: Page) -> None:
    names = "<PERSON:{0} Ash> met <PERSON:{0} Birch> of <ORG:{0} Works> in <PLACE:{0}ton>. "
    a = page(names.replace("{0}", "Mara") + "The fire killed {12|12} people.", "a")
    b = page(names.replace("{0}", "Ivo") + "The fire killed {30|30} people.", "b")
    found = compare([a, b])
    assert found.numbers == ()
    assert found.unrelated


def test_the_measure_is_named(page: Page) -> None:
    found = compare([page("{46|46} people died.", "a"), page("{43|43} people were killed.", "b")])
    assert [p.measure for p in found.numbers] == ["people killed"]
    assert [(m.name, len(m.members), m.relation) for m in found.measures] == [("people killed", 2, "conflict")]
