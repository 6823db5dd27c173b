"""What moved between two versions of one story."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lib.compare import Moved, compare, version_pairs, what_moved
from lib.compare.versions import replaced
from lib.model import Extraction, NumericClaim
from tests.unit.compare.conftest import build

Page = Callable[..., Extraction]

EARLY = (
    "The barge struck the lock gate at Calder on Sunday night. Police said {14|14 #people} people were hurt. "
    "The gate was built in 1911 and has never been replaced. ⟦direct:Ana Roe|Nobody touched the brakes|said⟧ at dawn. "
    "The canal stays shut until the divers have gone."
)
LATE = (
    "The barge struck the lock gate at Calder on Sunday night. Police said {19|19 #people} people were hurt. "
    "The gate was built in 1911 and has never been replaced. ⟦direct:Ana Roe|Somebody cut the cable|said⟧ at dawn. "
    "A crane arrived on Monday to lift the wreck. The canal stays shut until the divers have gone."
)
OTHER = "A choir from Lenwick sang on the quay and {300|300 #people} people came to hear it. Everybody went home early."


def versions(
    early: str, late: str, *, outlet: str | None = "The Calder Post", other: str | None = None
) -> Moved | None:
    pages = [build(early, "early", "2026-05-04", outlet), build(late, "late", "2026-05-05", other or outlet)]
    found = compare(pages)
    pairs = version_pairs(found)
    assert version_pairs(compare(pages[::-1])) == pairs
    return what_moved(found, *pairs[0]) if pairs else None


def test_sentences_that_came_went_and_changed() -> None:
    moved = versions(EARLY, LATE)
    assert moved is not None
    assert (moved.a, moved.b, moved.same) == ("early", "late", 3)
    early, late = (build(text).article.text for text in (EARLY, LATE))
    shown = [(m.kind, m.a and m.a.of(early)[:18], m.b and m.b.of(late)[:18]) for m in moved.moves]
    assert shown == [
        ("changed", "Police said 14 peo", "Police said 19 peo"),
        ("changed", "“Nobody touched th", "“Somebody cut the "),
        ("added", None, "A crane arrived on"),
    ]


def test_a_number_that_took_anothers_place_and_quotes_gained_and_lost() -> None:
    moved = versions(EARLY, LATE)
    assert moved is not None
    early, late = build(EARLY, "early"), build(LATE, "late")
    was, now = moved.numbers[0]
    assert (early.number(was.record).value, late.number(now.record).value) == (14, 19)  # type: ignore[union-attr]
    assert [said.part.of(early.article.text) for said in moved.lost] == ["Nobody touched the brakes"]
    assert [said.part.of(late.article.text) for said in moved.gained] == ["Somebody cut the cable"]


@pytest.mark.parametrize(
    ("late", "outlet", "other", "are_versions"),
    [
        (LATE, "The Calder Post", "Calder Post", True),  # one outlet, "the" or not
        (LATE, "The Calder Post", "Lenwick Echo", True),  # a near-copy
        (OTHER, "The Calder Post", None, False),  # one outlet, another story
        (OTHER, None, None, False),
    ],
)
def test_which_articles_are_versions(late: str, outlet: str | None, other: str | None, *, are_versions: bool) -> None:
    assert (versions(EARLY, late, outlet=outlet, other=other) is not None) == are_versions


def test_one_text_twice_has_nothing_moved() -> None:
    moved = versions(EARLY, EARLY)
    assert moved is not None
    assert (moved.moves, moved.numbers, moved.gained, moved.lost) == ((), (), (), ())


@given(st.permutations(range(8)), st.permutations(range(8)), st.integers(0, 8), st.integers(0, 8))
def test_every_sentence_is_counted_once(one: list[int], two: list[int], cut_one: int, cut_two: int) -> None:
    told = [f"On day {word} the {word} crew repaired the {word} gate alone." for word in "abcdefgh"]
    early, late = ([told[i] for i in order[: 1 + cut]] for order, cut in ((one, cut_one), (two, cut_two)))
    pages = [build(" ".join(text), name) for text, name in ((early, "early"), (late, "late"))]
    moved = what_moved(compare(pages), "early", "late")
    assert moved.same + moved.count("removed") + moved.count("changed") == len(early)
    assert moved.same + moved.count("added") + moved.count("changed") == len(late)


STATED = st.lists(st.tuples(st.integers(1, 4), st.sampled_from(["", " km", " EUR"])), max_size=8)


@given(STATED, STATED)
def test_a_number_is_replaced_by_the_first_new_one_of_its_unit(
    early: list[tuple[int, str]], late: list[tuple[int, str]]
) -> None:
    old, new = (list(build(" ".join(f"{{{n}|{n}{unit}}}" for n, unit in side)).numbers) for side in (early, late))
    gone = [n for n in old if (n.value, n.unit) not in {(m.value, m.unit) for m in new}]
    come = [n for n in new if (n.value, n.unit) not in {(m.value, m.unit) for m in old}]
    expected: list[tuple[NumericClaim, NumericClaim]] = []
    for unit in ("km", "EUR", None):
        expected += zip([n for n in gone if n.unit == unit], [n for n in come if n.unit == unit], strict=False)
    assert replaced(old, new) == sorted(expected, key=lambda pair: pair[0].start)
