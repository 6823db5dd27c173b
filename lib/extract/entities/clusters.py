"""Which mentions of an article stand for one entity."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import Final

from lib.extract.entities import also_named
from lib.extract.entities.board import Board, Draft
from lib.extract.entities.data_files import Gender
from lib.extract.entities.lexicon import Lexicon
from lib.extract.entities.organisations import org_key
from lib.extract.entities.organisations_joined import join_organisations
from lib.extract.entities.people import fold, gender_of, tokens
from lib.extract.entities.people_joined import ambiguous_surnames, join_people
from lib.extract.entities.shapes import key
from lib.extract.entities.union import Union
from lib.model import EntityType

NEVER_MERGED: Final[frozenset[EntityType]] = frozenset({"PERSON", "GROUP", "PLACE"})


REGION_WORDS: Final = frozenset({"region", "province", "state", "county", "island", "peninsula", "oblast"})


@dataclass(eq=False)
class Cluster:
    """The mentions of one entity by name, in text order, its fullest form, and what is known of it besides."""

    type: EntityType
    drafts: list[Draft]
    name: str = ""
    gender: Gender | None = None
    roles: list[str] = field(default_factory=list)
    id: str = ""

    @property
    def first(self) -> int:
        """Index of the first word of the first mention."""
        return self.drafts[0].first


def cluster(board: Board) -> list[Cluster]:
    """Unite the drafts of an article into clusters, in order of first mention."""
    drafts = board.drafts
    names = [board.name(d) for d in drafts]
    union = Union(len(drafts))
    by_key(board, drafts, names, union)
    join_people(board, drafts, names, union)
    join_organisations(board, drafts, names, union)
    join_products(drafts, names, union)
    also_named.join(board, drafts, union)
    members: dict[int, list[int]] = {}
    for i in range(len(drafts)):
        members.setdefault(union.find(i), []).append(i)
    found = []
    for group in members.values():
        types = Counter(drafts[i].type for i in group)
        kind = max(types, key=lambda t: (types[t], t))
        made = Cluster(kind, [drafts[i] for i in group])
        made.name = fullest(made.type, [names[i] for i in group], board.lexicon)
        made.gender = cluster_gender(made, [names[i] for i in group], board.lexicon)
        found.append(made)
    return sorted(found, key=lambda c: c.first)


def by_key(board: Board, drafts: list[Draft], names: list[str], union: Union) -> None:
    """Unite what is written alike, and all forms of one place, nationality or well-known organisation."""
    seen: dict[tuple[object, ...], int] = {}
    lone = ambiguous_surnames(drafts, names, board.lexicon)
    for i, (draft, name) in enumerate(zip(drafts, names, strict=True)):
        if draft.type == "PERSON" and len(tokens(name)) == 1 and fold(tokens(name)[0]) in lone:
            continue  # decided mention by mention
        for form in keys_of(draft.type, name, board.lexicon):
            union.join(i, seen.setdefault(form, i))


def keys_of(kind: EntityType, name: str, lexicon: Lexicon) -> list[tuple[object, ...]]:
    """Return the keys under which a name is looked up; mentions that share one are one entity."""
    plain = key(name)
    if kind == "PLACE":
        known = lexicon.known.get(name) or lexicon.known.get(name.removeprefix("the ").removeprefix("The "))
        if known is None and name.isupper():
            known = lexicon.known.get(name.title())
        if known is None and name.rsplit(maxsplit=1)[-1].lower() in REGION_WORDS and len(name.split()) > 1:
            # "Lombardy region" is Lombardy; "Kharkiv region" is not Kharkiv, which is a city
            bare_known = lexicon.known.get(name.rsplit(None, 1)[0])
            known = bare_known if bare_known is not None and bare_known.kind in {"country", "region"} else None
        canon = key(known.canon) if known is not None and known.kind in {"country", "region", "city"} else plain
        return [("PLACE", canon)]
    if kind == "GROUP":
        known = lexicon.known.get(name) or lexicon.known.get(name.title())
        return [("GROUP", key(known.canon) if known is not None and known.kind == "group" else plain)]
    if kind == "ORG":
        return [("ORG", *org_key(name, lexicon)), ("*", plain)]
    if kind == "PERSON":
        return [("PERSON", *tokens(name))]
    return [("*", plain)]


def join_products(drafts: list[Draft], names: list[str], union: Union) -> None:
    """Join "900 Pro" to the one product that ends so, "Milena" to "Hurricane Milena", plurals to their singular."""
    first_of: dict[str, int] = {}
    for i, draft in enumerate(drafts):
        if draft.type in {"PRODUCT", "EVENT"}:
            first_of.setdefault(key(names[i]), i)
    for name, i in list(first_of.items())[:200]:
        longer = [j for other, j in first_of.items() if other.endswith(" " + name)]
        if len(longer) == 1:
            union.join(i, longer[0])
        if name + "s" in first_of:
            union.join(i, first_of[name + "s"])


def fullest(kind: EntityType, names: list[str], lexicon: Lexicon) -> str:
    """Return the form that names an entity best: the fullest for people and organisations, the usual one for places."""
    counts = Counter(names)
    order = {name: -i for i, name in enumerate(dict.fromkeys(names))}

    def rank(name: str) -> tuple[object, ...]:
        shouted = name.isupper() and len(name) > 3
        size = len(name.split())
        if kind == "PERSON":
            initial = any(len(w.rstrip(".")) == 1 for w in name.split()[:1])
            return (size > 1, not shouted, not initial, min(size, 4), counts[name], len(name), order[name])
        if kind == "ORG":
            return (not shouted or size == 1, size, counts[name], len(name), order[name])
        known = lexicon.known.get(name)
        canonical = known is not None and known.canon == name
        plural = kind == "PRODUCT" and name.endswith("s")
        return (
            canonical,
            not shouted,
            not plural,
            size if kind in {"PRODUCT", "EVENT"} else 0,
            counts[name],
            order[name],
        )

    return max(counts, key=rank)


def cluster_gender(made: Cluster, names: list[str], lexicon: Lexicon) -> Gender | None:
    """Return the gender that titles, else the given name, show for a person."""
    if made.type != "PERSON":
        return None
    shown = Counter(d.gender for d in made.drafts if d.gender is not None)
    if shown:
        return max(shown, key=lambda g: (shown[g], g))
    for name in dict.fromkeys([made.name, *names]):
        found = gender_of(name, lexicon)
        if found is not None:
            return found
    return None
