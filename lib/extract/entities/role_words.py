"""What of a role is compared: its head noun, what narrows it, and whether a description fits it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from lib.extract.entities.board import Board, Draft
from lib.extract.entities.data_files import word_list
from lib.extract.entities.organisations import SPELLINGS

GENERIC: Final = word_list("role_words", "generic")
CAUSES: Final = frozenset({"leader", "minister", "chief", "head", "boss", "premier", "ceo"})


@dataclass(frozen=True)
class Role:
    """A role as written, cut into what is compared: its head noun and the words that narrow it.

    Nationalities and places among the narrowing words are written "=Italy", whether "Italian" or "Italy's".
    """

    text: str
    heads: frozenset[str]
    narrowing: frozenset[str]


def compared(board: Board, first: int, last: int) -> tuple[frozenset[str], frozenset[str]]:
    """Return the heads (classes of roles) of a phrase and its narrowing words."""
    lexicon = board.lexicon
    words: list[str] = []
    i = first
    while i < last:
        owner = board.owner[i]
        if owner is not None and owner.first == i and owner.type in {"GROUP", "PLACE"} and owner.last <= last:
            name = board.name(owner)
            words.append("=" + (lexicon.country_of.get(name) or known_country(board, owner) or name))
            i = owner.last
            continue
        lower = board.lower(i).rstrip(".")
        words.append(SPELLINGS.get(lower, lower))
        i += 1
    heads: set[str] = set()
    used: set[int] = set()
    for size in (3, 2, 1):
        for k in range(len(words) - size + 1):
            phrase = " ".join(words[k : k + size])
            if phrase in lexicon.role_classes and not used & set(range(k, k + size)):
                heads |= lexicon.role_classes[phrase]
                used |= set(range(k, k + size))
            elif size == 1 and k not in used and (phrase in lexicon.role_nouns or phrase in lexicon.titles):
                heads.add(phrase)
                used.add(k)
    narrowing = {
        w for k, w in enumerate(words) if k not in used and w not in GENERIC and (w[:1].isalnum() or w[:1] == "=")
    }
    return frozenset(heads), frozenset(narrowing)


def known_country(board: Board, draft: Draft) -> str | None:
    """Return the country that a place draft names; None for other places."""
    known = board.lexicon.known.get(board.name(draft))
    return known.canon if known is not None and known.kind == "country" else None


def fits(heads: frozenset[str], narrowing: frozenset[str], role: Role, *, loose: bool) -> bool:
    """Tell whether a description can be of who carries a role.

    Its head must be of the role's class (`loose`: a minister may be called chief when both are of one ministry), and
    what narrows it must be in the role; a country may be missing there.
    """
    same = bool(heads & role.heads)
    if not same and not (loose and heads & CAUSES and role.heads & CAUSES):
        return False
    extra = narrowing - role.narrowing
    countries = {w for w in role.narrowing if w.startswith("=")}
    if extra and (any(not w.startswith("=") for w in extra) or countries):
        return False
    return same or bool(narrowing & role.narrowing)
