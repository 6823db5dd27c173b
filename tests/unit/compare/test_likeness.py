"""What is on one measure though no list has its words, and what no likeness makes one."""

from __future__ import annotations

from collections.abc import Callable
from itertools import combinations

import pytest

from lib.compare import compare
from lib.compare.articles import canonical
from lib.compare.figures import Desk
from lib.compare.likeness import likeness, limits, weights
from lib.compare.signs import signs
from lib.compare.uniting import group_entities, owners
from lib.model import Extraction

Page = Callable[..., Extraction]

# One measure in other words; the verdict
PAIRED = [
    ("They want {38|38 #branches} branches in Tolm sold.", "It must sell {37|37 #branches} branches.", "conflict"),
    ("{150|150 #vessels} vessels closed the harbour.", "{150|150 #boats} boats sealed off the harbour.", "agree"),
    ("Clients pulled out {9.4bn|9.4e9 EUR}.", "Depositors have withdrawn {more than 9bn|>9e9 EUR}.", "compatible"),
    ("{27m|27e6 EUR #aid} in aid was paid since January.", "It got {27m|27e6 EUR #aid} in aid this year.", "agree"),
    ("{23|23 #people} people have fallen ill.", "The number of infected rose to {31|31 #people}.", "compatible"),
    ("{14|14 #crossings} crossings were cancelled.", "{31|31 #sailings} sailings were cancelled in all.", "conflict"),
    ("{At least 17|>=17 #people} people were killed.", "The toll stands at {54|54 #toll}.", "compatible"),
]
CALM = "<ORG:Orrin Lines> sails daily. Trade is slow. Nobody works. The sea is calm. "
RIVAL = "<ORG:Castle Ferries> cancelled {six|6 #sailings} sailings."
# What a likeness of words or values must not pair as at odds: a part, a group of its own, a rival, a name
NEVER_AT_ODDS = [
    ("{24|24 #infected patients} of the infected patients came at dawn.", "{31|31 #people} people were infected."),
    ("{No cases|0 #cases} have been found among staff.", "There were {38|38 #cases} cases of infection."),
    ("They counted cases, {35|35 #cases} of them in patients.", "Cases climbed to {31|31 #cases}."),
    ("{Nine|9 #people} people are missing.", "{17|17 #people} people were killed."),
    ("{63|63 #people} people were rescued.", "{Around 60|~60 #people} people were missing."),
    (CALM + "{Twenty-six|26 #sailings} sailings were cancelled.", CALM + RIVAL),
    ("{40|40 #shops} shops were robbed.", "<PERSON:Rob Ash> owns {31|31 #shops} shops."),
]


@pytest.mark.parametrize(("a", "b", "verdict"), PAIRED)
def test_one_measure_in_other_words(page: Page, a: str, b: str, verdict: str) -> None:
    found = compare([page(a, "a"), page(b, "b")]).numbers
    assert [p.relation for p in found if p.a.article != p.b.article] == [verdict]


@pytest.mark.parametrize(("a", "b"), NEVER_AT_ODDS)
def test_what_only_looks_alike_is_never_at_odds(page: Page, a: str, b: str) -> None:
    wrong = [p for p in compare([page(a, "a"), page(b, "b")]).numbers if p.relation == "conflict"]
    assert not wrong


def test_every_sign_has_a_weight(page: Page) -> None:
    pages = canonical([page(text, name) for pair in PAIRED for name, text in zip("ab", pair[:2], strict=True)])
    desk = Desk(pages, owners(group_entities(pages)))
    seen = {name for a, b in combinations(desk.kept, 2) for name in signs(a, b, desk.telling(a, b))}
    assert len(seen) > 20
    assert seen <= weights().keys() - {"constant"}


def test_likeness_does_not_hang_on_who_comes_first(page: Page) -> None:
    for a, b, _ in PAIRED:
        pages = canonical([page(a, "a"), page(b, "b")])
        desk = Desk(pages, owners(group_entities(pages)))
        for x, y in combinations(desk.kept, 2):
            assert likeness(x, y, desk.telling(x, y)) == pytest.approx(likeness(y, x, desk.telling(y, x)))


def test_at_odds_asks_for_more_than_one_measure() -> None:
    known = limits()
    assert known["enough"] > known["at_odds"]
