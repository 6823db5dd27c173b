"""Two sides against each other, and groups that hold together."""

import pytest

from lib.views.compare_camps import groups, neighbours, two_sides


@pytest.mark.parametrize(
    ("pairs", "sides"),
    [
        (["ab"], ("b", "a")),
        (["ab", "bc"], ("b", "ac")),
        (["ac", "bc"], ("c", "ab")),
        (["ad", "ae", "bd", "be", "cd", "ce"], ("de", "abc")),
        (["ab", "bc", "ac"], None),
        (["ab", "cd"], None),
        (["ac", "ad", "bc"], None),
    ],
)
def test_sides(pairs, sides):
    found = two_sides(neighbours([tuple(p) for p in pairs], "abcde"))
    assert found == (sides and tuple(map(set, sides)))


@pytest.mark.parametrize(
    ("pairs", "held"),
    [
        ([], []),
        (["ab"], ["ab"]),
        (["aa"], ["a"]),
        (["ab", "cd"], ["ab", "cd"]),
        (["ab", "cd", "bc"], ["abcd"]),
    ],
)
def test_groups(pairs, held):
    assert groups([tuple(p) for p in pairs]) == [tuple(group) for group in held]
