"""Where entity ids of a workspace meet: keys so narrow that thousands of names are joined without comparing them all.

Short forms look for fuller names under keys that only these hold, and the other way round, so that two long names which
share a word ("University of …") are never compared for it.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import Final, NamedTuple

from lib.compare.names import full_name, group_key, latin, office_key, place_key, product_key
from lib.extract.entities.lexicon import lexicon
from lib.extract.entities.organisations import initials, org_key, words_of_name
from lib.extract.entities.people import tokens
from lib.extract.entities.shapes import is_acronym, key
from lib.model.identity import Keys, Known

SHORTEST: Final = 3
LONGEST_KEY: Final = 120
MOST_FORMS: Final = 40


class Key(NamedTuple):
    """A key that is held, and the one under which a partner is sought: the same one for like forms."""

    held: str
    sought: str


@lru_cache(maxsize=16_384)
def keys(known: Known) -> Keys:
    """Return the keys of an entity id: two are compared when one holds what the other seeks."""
    found = [both("name", key(known.name)), *by_type(known)]
    return Keys(frozenset(k.held[:LONGEST_KEY] for k in found), frozenset(k.sought[:LONGEST_KEY] for k in found))


def both(kind: str, words: str) -> Key:
    """Return a key under which like forms meet."""
    return Key(f"{kind}:{words}", f"{kind}:{words}")


def short(words: str) -> Key:
    """Return the key of a short form, which looks for fuller ones."""
    return Key(f"short:{words}", f"full:{words}")


def full(words: str) -> Key:
    """Return the key of a full form, which looks for a short one."""
    return Key(f"full:{words}", f"short:{words}")


def by_type(known: Known) -> Iterator[Key]:
    """Return the keys that the rules of an entity's type ask for."""
    if known.type == "PERSON":
        yield from person_keys(known)
    elif known.type == "GROUP":
        yield both("group", group_key(known.name))
    elif known.type == "PLACE":
        yield from place_keys(known)
    elif known.type == "ORG":
        yield from organisation_keys(known)
    elif known.type == "PRODUCT":
        yield from product_keys(known)


def person_keys(known: Known) -> Iterator[Key]:
    """Return the keys of a person: surname, all words, and the two first, which double names leave alike."""
    words, bare = tokens(known.name), full_name(known.name)
    if not words or not bare:
        return
    yield both("surname", latin(bare[-1]))
    yield both("surname", latin(words[-1]))
    if len(bare) > 1:
        yield both("person", " ".join(sorted(map(latin, words))))
        yield both("given", " ".join(words[:2]))


def place_keys(known: Known) -> Iterator[Key]:
    """Return the keys of a place: what its written forms share."""
    for form in (known.name, *known.aliases[:MOST_FORMS]):
        yield both("place", place_key(form).replace(" ", ""))


def organisation_keys(known: Known) -> Iterator[Key]:
    """Return the keys of an organisation: its words, its acronym or its initials, the forms it may be cut to."""
    yield both("org", " ".join(org_key(known.name, lexicon())))
    yield both("office", " ".join(office_key(known.name)))
    yield Key(f"called:{key(known.name)}", f"alias:{key(known.name)}")
    for alias in known.aliases[:MOST_FORMS]:
        yield Key(f"alias:{key(alias)}", f"called:{key(alias)}")
    for form in (known.name, *known.aliases[:MOST_FORMS]):
        letters = form.replace(".", "")
        if is_acronym(letters) and len(letters) >= SHORTEST:
            yield Key(f"acronym:{letters}", f"initials:{letters}")
    letters = initials(known.name)
    if len(known.name.split()) > 1 and len(letters) >= SHORTEST:
        yield Key(f"initials:{letters}", f"acronym:{letters}")
    words = words_of_name(known.name)
    yield short(" ".join(sorted(words)))
    for size in range(1, len(words)):
        yield full(" ".join(sorted(words[:size])))
        yield full(" ".join(sorted(words[-size:])))


def product_keys(known: Known) -> Iterator[Key]:
    """Return the keys of a product: its name, and the names that a maker or a variant may have been added to."""
    words = product_key(known.name).split()
    yield both("product", " ".join(words))
    yield short(" ".join(words))
    for at in range(1, len(words)):
        yield full(" ".join(words[at:]))
    if len(words) > 1:
        yield full(" ".join(words[:-1]))
