"""What the letters of a word say: capitalised, an initial, an acronym, a part of a person's name."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from anyascii import anyascii

INITIAL: Final = re.compile(r"(?:[A-Z]\.){1,3}|[A-Z]")
ACRONYM: Final = re.compile(r"[A-Z][A-Z&]{1,6}")
POSSESSIVE: Final = frozenset({"'s", "’s", "'", "’", "`s", "´s"})
COMPOUND: Final = re.compile(r"[a-z][a-z][A-Z]|[a-z][A-Z][a-z]")
PREFIXES: Final = ("Mc", "Mac", "De", "Di", "Da", "Du", "La", "Le", "Lo", "Van", "Von", "Fitz", "St", "San", "O")
NOT_KEY: Final = re.compile(r"[^a-z0-9&]+")


def is_capital(word: str) -> bool:
    """Tell whether a word begins with a capital letter."""
    return word[:1].isupper()


def is_initial(word: str) -> bool:
    """Tell whether a word is one or several initials: "J.", "H.W.", "J"."""
    return INITIAL.fullmatch(word) is not None


def is_acronym(word: str) -> bool:
    """Tell whether a word is two to seven capital letters."""
    return ACRONYM.fullmatch(word) is not None


def is_name_word(word: str) -> bool:
    """Tell whether a word may stand in a person's name: a capital and a small letter, or initials."""
    return is_capital(word) and (word != word.upper() or is_initial(word)) and any(c.isalpha() for c in word)


def is_compound(word: str) -> bool:
    """Tell whether a capital stands inside a word as in firms' names: "MedAxis"; "McCall" and "DeVos" are people's."""
    return COMPOUND.search(word) is not None and not word.startswith(PREFIXES)


@lru_cache(maxsize=8192)
def key(name: str) -> str:
    """Return a name for comparison: ASCII, lower case, one space between its words, no article before it."""
    plain = NOT_KEY.sub(" ", anyascii(name).lower().replace("'", "").replace(".", "")).strip()
    for article in ("the ", "a ", "an "):
        plain = plain.removeprefix(article)
    return plain


@lru_cache(maxsize=8192)
def slug(name: str) -> str:
    """Return a name for use in an id: lower-case ASCII letters and digits with hyphens between."""
    return re.sub(r"[^a-z0-9]+", "-", anyascii(name).lower().replace("'", "")).strip("-") or "unnamed"
