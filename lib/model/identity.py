"""Who is who over a whole workspace: what is known of an entity id, whom it is joined with, by which rules."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from lib.model.ledger import Entry
from lib.model.records import Entity, EntityType

Pairs = frozenset[frozenset[str]]


@dataclass(frozen=True, slots=True)
class Known:
    """An entity id with what all articles that use it say: the name most use, every alias, "f", "m", "fm" or ""."""

    record: str
    name: str
    type: EntityType
    aliases: tuple[str, ...] = ()
    genders: str = ""


@dataclass(frozen=True, slots=True)
class Joined:
    """Where an entity id belongs: `cluster` is the id that its person or body goes by over the whole workspace.

    `why` says what a join rests on that may be wrong ("short form of Norvane Hydro"); "" for the entity itself and its
    other spellings. Ids that any rule ties together, joined or not, share a `family`.
    """

    record: str
    cluster: str
    why: str
    family: str


@dataclass(frozen=True, slots=True)
class Keys:
    """Under what an entity id is found, and under what it looks for others. Who shares no key is never compared."""

    holds: frozenset[str]
    seeks: frozenset[str]


@dataclass(frozen=True, slots=True)
class Joining:
    """The rules by which entity ids of different articles are one, as the store is given them from above.

    `gender` reads what an article's pronouns say of an entity; `keys` says where an id meets others; `related` whether
    any rule ties two; `joined` decides over a whole family, given the articles that name each id and the pairs that
    people keep apart; `apart` reads those pairs from a ledger.
    """

    gender: Callable[[Entity, str], str]
    keys: Callable[[Known], Keys]
    related: Callable[[Known, Known], bool]
    joined: Callable[[Iterable[Known], Mapping[str, AbstractSet[int]], Pairs], tuple[Joined, ...]]
    apart: Callable[[tuple[Entry, ...]], Pairs]
