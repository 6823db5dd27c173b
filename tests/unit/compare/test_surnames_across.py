"""Articles that give a person's surname alone: joined to the one bearer of the desk, and said to be so."""

from __future__ import annotations

from itertools import permutations

import pytest

from lib.compare.entities import entity_groups, group_entities
from lib.model import Article, Engine, Entity, EntityType, Extraction, Mention


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


def groups(pages: tuple[Extraction, ...]) -> list[set[str]]:
    return [{n.entity.name for n in group} for group in group_entities(pages) if len(group) > 1]


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
