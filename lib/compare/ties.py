"""What ties two entity ids of a workspace: one name written alike, or a form that is likely another's.

The rules are those of `names`, told apart by how sure they are. A strong tie holds by itself. A weak one (a short form,
initials, a surname alone) leads from the shorter name to the fuller, and joins only where it leads to one alone. Over
thousands of articles two rules tell nothing and are left out: a slip of spelling, and a common word ("Council") that
stands for whatever council an article is about.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from typing import Final, NamedTuple

from lib.compare.names import (
    LOOSE_TYPES,
    full_name,
    group_key,
    latin,
    office_key,
    place_key,
    product_key,
    same_people,
    same_product,
    surname_key,
)
from lib.extract.entities.lexicon import lexicon
from lib.extract.entities.organisations import initials, is_short_form, org_key, words_of_name
from lib.extract.entities.people import tokens
from lib.extract.entities.shapes import is_acronym, key
from lib.model import EntityType
from lib.model.identity import Known

SHORTEST: Final = 3  # letters of an acronym or an alias by which two are tied
SURNAME: Final = "surname of"
SHORT: Final = "short form of"
LETTERS: Final = "initials of"
SPELLED: Final = "spelled almost like"
CALLED: Final = "another name of"
SAME_NAME: Final = "same name as"


class Tie(NamedTuple):
    """A tie: `short` is the id that would join the other, "" where which one is not said by the names; `why` as told.

    A strong tie has neither.
    """

    strong: bool
    short: str = ""
    why: str = ""


STRONG: Final = Tie(strong=True)


@lru_cache(maxsize=65_536)
def tie(a: Known, b: Known) -> Tie | None:
    """Return what ties two entity ids, whichever is given first; None when nothing does."""
    if a.type != b.type:
        return Tie(strong=False, why=SAME_NAME) if same_name(a, b) else None
    return RULES.get(a.type, equal_names)(a, b)


def equal_names(a: Known, b: Known) -> Tie | None:
    """Return what ties two events, works or laws: one name."""
    return STRONG if key(a.name) == key(b.name) else None


def groups(a: Known, b: Known) -> Tie | None:
    """Return what ties two nationalities, religions or parties."""
    return STRONG if group_key(a.name) == group_key(b.name) else None


def same_name(a: Known, b: Known) -> bool:
    """Tell whether entities of different types have one name that rarely belongs to two."""
    kinds: set[EntityType] = {a.type, b.type}
    if "GROUP" in kinds or key(a.name) != key(b.name):
        return False
    return kinds <= LOOSE_TYPES or kinds == {"PERSON", "ORG"} or len(a.name.split()) > 1


def people(a: Known, b: Known) -> Tie | None:
    """Return what ties two people."""
    left, right = tokens(a.name), tokens(b.name)
    full = (len(full_name(a.name)) > 1, len(full_name(b.name)) > 1)
    if full == (False, False):
        return STRONG if latin(left[-1]) == latin(right[-1]) else None
    if full != (True, True):
        lone, other = (b, a) if full[0] else (a, b)
        fits = surname_key(full_name(lone.name)) == surname_key(full_name(other.name))
        return Tie(strong=False, short=lone.record, why=SURNAME) if fits else None
    if sorted(map(latin, left)) == sorted(map(latin, right)):
        return STRONG
    spelled = latin(left[-1]) == latin(right[-1]) or left[:2] == right[:2]
    if not spelled or not same_people(left, right, lexicon()):
        return None
    sizes = [(len(words), sum(map(len, words))) for words in (left, right)]
    if sizes[0] == sizes[1]:
        return Tie(strong=False, why=SPELLED)
    short, words = (a, left) if sizes[0] < sizes[1] else (b, right)
    abbreviated = any(len(word) == 1 for word in words)
    why = LETTERS if abbreviated else SHORT if sizes[0][0] != sizes[1][0] else SPELLED
    return Tie(strong=False, short=short.record, why=why)


def places(a: Known, b: Known) -> Tie | None:
    """Return what ties two places."""
    left, right = place_form(a.name), place_form(b.name)
    if left == right:
        return STRONG
    return called(a, b, left in map(place_form, b.aliases), right in map(place_form, a.aliases))


def place_form(name: str) -> str:
    """Return what the written forms of a place share, without spaces."""
    return place_key(name).replace(" ", "")


def organisations(a: Known, b: Known) -> Tie | None:
    """Return what ties two organisations."""
    names = lexicon()
    if org_key(a.name, names) == org_key(b.name, names) or office_key(a.name) == office_key(b.name):
        return STRONG
    for short, long in ((a, b), (b, a)):
        if spelled_out(short, long):
            return Tie(strong=False, short=short.record, why=LETTERS)
    short, long = sorted((a, b), key=lambda e: (len(words_of_name(e.name)), e.name, e.record))
    known = names.known.get(short.name)
    common = short.name in names.org_words
    if not common and (known is None or known.kind != "org") and is_short_form(short.name, long.name, names):
        return Tie(strong=False, short=short.record, why=SHORT)
    left, right = key(a.name), key(b.name)
    return called(a, b, left in map(key, b.aliases), right in map(key, a.aliases))


def spelled_out(short: Known, long: Known) -> bool:
    """Tell whether one is an acronym, in its name or an alias, of the other's name."""
    if len(long.name.split()) < 2:
        return False
    letters = initials(long.name)
    forms = (form.replace(".", "") for form in (short.name, *short.aliases))
    return len(letters) >= SHORTEST and any(is_acronym(form) and form == letters for form in forms)


def called(a: Known, b: Known, a_is_alias: bool, b_is_alias: bool) -> Tie | None:  # noqa: FBT001
    """Return the tie of a name that an article uses as the other's alias."""
    if not (a_is_alias or b_is_alias) or min(len(key(a.name)), len(key(b.name))) < SHORTEST:
        return None
    if (a if a_is_alias else b).name in lexicon().org_words:
        return None
    if a_is_alias and b_is_alias:
        return Tie(strong=False, why=CALLED)
    return Tie(strong=False, short=(a if a_is_alias else b).record, why=CALLED)


def products(a: Known, b: Known) -> Tie | None:
    """Return what ties two products."""
    left, right = product_key(a.name), product_key(b.name)
    if left == right:
        return STRONG
    if not same_product(a.name, b.name):
        return None
    return Tie(strong=False, short=(a if len(left) < len(right) else b).record, why=SHORT)


RULES: Final[dict[EntityType, Callable[[Known, Known], Tie | None]]] = {
    "PERSON": people,
    "GROUP": groups,
    "PLACE": places,
    "ORG": organisations,
    "PRODUCT": products,
}
