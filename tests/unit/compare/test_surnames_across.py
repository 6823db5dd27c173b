"""Articles that give a person's surname alone: joined to the one bearer of the desk, and said to be so."""

from __future__ import annotations

from itertools import permutations

import pytest

from lib.compare.entities import entity_groups
from lib.compare.uniting import group_entities
from lib.model import Article, Engine, Entity, EntityType, Extraction, Mention
from lib.model.identity import Pairs


def page(number: int, *names: str) -> Extraction:
    """An article that is nothing but names, one a line; a pronoun may follow a name after "/"."""
    text, entities, at = "", [], 0
    for name in names:
        shown, _, pronoun = name.partition("/")
        kind: EntityType = "PERSON"
        bare = shown.removeprefix("Mrs ")
        mentions = [Mention(at + len(shown) - len(bare), at + len(shown), "name", "test")]
        text += shown + "\n"
        at = len(text)
        if pronoun:
            mentions.append(Mention(at, at + len(pronoun), "pronoun", "test"))
            text += pronoun + "\n"
            at = len(text)
        entities.append(Entity(f"person:{bare.lower().replace(' ', '-')}", bare, kind, (), (), tuple(mentions)))
    return Extraction(Engine("0", "test"), Article(f"a{number}", text), tuple(entities))


# The names of each article, and the groups that come of them.
CASES = [
    ([["Anna Rydberg"], ["Rydberg"]], [{"Anna Rydberg", "Rydberg"}]),
    ([["Volodymyr Hrytsenko"], ["Gritsenko"]], [{"Volodymyr Hrytsenko", "Gritsenko"}]),
    ([["Anna Rydberg"], ["Rydberg"], ["Rydberg"]], [{"Anna Rydberg", "Rydberg"}]),
    ([["Anna Rydberg"], ["Per Rydberg"], ["Rydberg"]], []),
    ([["Anna Rydberg"], ["Rydberg/he"]], []),
    ([["Per Rydberg"], ["Mrs Rydberg"]], []),
    ([["Per Rydberg"], ["Rydberg/he"]], [{"Per Rydberg", "Rydberg"}]),
    ([["Per Rydberg", "Rydberg"], ["Rydberg"]], [{"Rydberg"}]),
    ([["Anna Rydberg"], ["Rydholm"]], []),
]


# Given names that begin alike are one person's where nobody else bears the surname.
GIVEN = [
    ([["Ada Nworah"], ["Adaeze Nworah"]], [{"Ada Nworah", "Adaeze Nworah"}]),
    ([["Gord Fenn"], ["Gordon Fenn"]], [{"Gord Fenn", "Gordon Fenn"}]),
    ([["Ada Nworah", "Adaeze Nworah"], ["Ada Nworah"]], [{"Ada Nworah"}]),
    ([["Ada Nworah"], ["Adaeze Nworah"], ["Ben Nworah"]], []),
    ([["Jo Fenn"], ["Gordon Fenn"]], []),
    ([["Ann Fenn"], ["Mary Fenn"]], []),
]


def groups(pages: tuple[Extraction, ...], apart: Pairs = frozenset()) -> list[set[str]]:
    return [{n.entity.name for n in group} for group in group_entities(pages, apart) if len(group) > 1]


@pytest.mark.parametrize(("articles", "expected"), GIVEN)
def test_given_names(articles: list[list[str]], expected: list[set[str]]) -> None:
    pages = tuple(page(i, *names) for i, names in enumerate(articles))
    for order in permutations(pages):
        assert sorted(map(sorted, groups(order))) == sorted(map(sorted, expected))


@pytest.mark.parametrize(
    ("articles", "kept_apart", "expected"),
    [
        ([["Anna Rydberg"], ["Rydberg"]], [("anna-rydberg", "rydberg")], []),
        ([["Ada Nworah"], ["Adaeze Nworah"]], [("ada-nworah", "adaeze-nworah")], []),
        ([["Anna Rydberg"], ["Anna K. Rydberg"]], [("anna-rydberg", "anna-k.-rydberg")], []),
        # What is kept apart is not joined by way of a third article either
        (
            [["Anna Rydberg"], ["Rydberg"], ["Anna Rydberg"]],
            [("anna-rydberg", "rydberg")],
            [{"Anna Rydberg"}],
        ),
        ([["Anna Rydberg"], ["Rydberg"]], [("anna-rydberg", "per-rydberg")], [{"Anna Rydberg", "Rydberg"}]),
    ],
)
def test_what_people_keep_apart_is_not_joined(
    articles: list[list[str]], kept_apart: list[tuple[str, str]], expected: list[set[str]]
) -> None:
    pages = tuple(page(i, *names) for i, names in enumerate(articles))
    apart = frozenset(frozenset(f"person:{name}" for name in pair) for pair in kept_apart)
    for order in permutations(pages):
        assert sorted(map(sorted, groups(order, apart))) == sorted(map(sorted, expected))


@pytest.mark.parametrize(("articles", "expected"), CASES)
def test_surnames(articles: list[list[str]], expected: list[set[str]]) -> None:
    pages = tuple(page(i, *names) for i, names in enumerate(articles))
    for order in permutations(pages):
        assert sorted(map(sorted, groups(order))) == sorted(map(sorted, expected))


def test_the_join_is_said_and_is_no_other_name() -> None:
    pages = (page(0, "Anna Rydberg"), page(1, "Rydberg"), page(2, "Rydberg"))
    (group,) = entity_groups(pages, group_entities(pages))
    assert group.name == "Anna Rydberg"
    assert [ref.article for ref in group.by_surname] == ["a1", "a2"]
    assert not group.named_differently
