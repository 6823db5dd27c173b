"""Which names in two articles are one entity."""

from __future__ import annotations

import pytest

from lib.compare.names import same_entity
from lib.model import Entity, EntityType


def entity(kind: EntityType, name: str, *aliases: str) -> Entity:
    return Entity(f"{kind.lower()}:{name}", name, kind, aliases, (), ())


@pytest.mark.parametrize(
    ("kind", "a", "b"),
    [
        ("PERSON", "Olena Marchuk", "Olena Marchuk"),
        ("PERSON", "Vasyl Hrytsenko", "Vasil Gritsenko"),
        ("PERSON", "Aleksandr Petrov", "Alexander Petrov"),
        ("PERSON", "J. D. Marsh", "J.D. Marsh"),
        ("PERSON", "Mike Farrow", "Michael Farrow"),
        ("PERSON", "Manny Farrow", "Emmanuel Farrow"),
        ("PLACE", "Kyiv", "Kiev"),
        ("PLACE", "Marovec City", "Marovec"),
        ("PLACE", "West Yorks", "West Yorkshire"),
        ("ORG", "Harlow University Hospitals", "Harlow University Hospitals NHS Trust"),
        ("ORG", "Data Protection Board", "Data Protection Board of India"),
        ("ORG", "Harlow Rovers", "Harlow Rovers AFC"),
        ("PLACE", "Lviv region", "Lviv"),
        ("PLACE", "Marovec Hill", "Marovecz Hill"),
        ("PLACE", "the United States", "U.S."),
        ("ORG", "Ministry of Health of the Russian Federation", "Russian Health Ministry"),
        ("ORG", "Tarvik AB", "Tarvik"),
        ("ORG", "Ministry of Defence", "Defense Ministry"),
        ("PRODUCT", "Corvo 300 Pro", "300 Pro"),
        ("PRODUCT", "Iskanders", "Iskander"),
        ("GROUP", "Swedes", "Swedish"),
    ],
)
def test_one_entity(kind: EntityType, a: str, b: str) -> None:
    assert same_entity(entity(kind, a), entity(kind, b))
    assert same_entity(entity(kind, b), entity(kind, a))


@pytest.mark.parametrize(
    ("kind", "a", "b"),
    [
        ("PERSON", "Olena Marchuk", "Olha Marchuk"),
        ("PERSON", "Anna Lind", "Per Lind"),
        ("PERSON", "Marsh", "Jane Marsh"),
        ("PLACE", "Harlow", "Marlow"),
        ("PLACE", "North Korea", "South Korea"),
        ("PLACE", "Mexico City", "Mexico"),
        ("PLACE", "Benin City", "Benin"),
        ("ORG", "Ministry of Health", "Ministry of Finance"),
        ("ORG", "Bank of Tarvik", "Tarvik Police"),
        ("ORG", "UN", "United Nations Office for the Coordination of Humanitarian Affairs"),
        ("PRODUCT", "Corvo 300", "Corvo 500"),
        ("GROUP", "Swedish", "Norwegian"),
    ],
)
def test_two_entities(kind: EntityType, a: str, b: str) -> None:
    assert not same_entity(entity(kind, a), entity(kind, b))


def test_an_acronym_is_its_long_form() -> None:
    assert same_entity(entity("ORG", "KRMA"), entity("ORG", "Karsk Regional Military Administration"))


def test_one_name_of_two_types_is_one_thing_unless_a_lone_word_for_a_person() -> None:
    assert same_entity(entity("ORG", "Team Valley"), entity("PLACE", "Team Valley"))
    assert not same_entity(entity("PERSON", "Washington"), entity("PLACE", "Washington"))
