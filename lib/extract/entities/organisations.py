"""Which written names stand for one organisation: legal forms, word order, acronyms, short forms."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from anyascii import anyascii

from lib.extract.entities.data_files import word_list
from lib.extract.entities.lexicon import Lexicon
from lib.extract.entities.shapes import is_capital, key

SMALL: Final = frozenset({"of", "the", "for", "and", "&", "in", "on", "to"})
SPELLINGS: Final = {
    "defence": "defense",
    "organisation": "organization",
    "programme": "program",
    "centre": "center",
    "labour": "labor",
    "theatre": "theater",
    "dept": "department",
    "univ": "university",
}
PREFIXES: Final = frozenset(w.lower() for w in word_list("organisations", "legal_prefixes"))
NOT_SHORT: Final = word_list("organisations", "not_short")
HYPHEN_SPACE: Final = re.compile(r"[\s\-–]+")


@lru_cache(maxsize=8192)
def words_of_name(name: str) -> tuple[str, ...]:
    """Return an organisation's name as words to compare: lower case, small words dropped, one spelling."""
    return tuple(SPELLINGS.get(w, w) for w in key(name).split() if w not in SMALL)


def org_key(name: str, lexicon: Lexicon) -> tuple[str, ...]:
    """Return what all forms of one organisation share: its words in order of the alphabet, without legal forms.

    A well-known organisation's forms share its canonical name.
    """
    known = lexicon.known.get(name)
    if known is None and name.startswith("The "):
        known = lexicon.known.get(name.removeprefix("The "))
    words = list(words_of_name(known.canon if known is not None and known.kind == "org" else name))
    while len(words) > 1 and words[-1] in lexicon.legal_forms:
        words.pop()
    return tuple(sorted(words)) or (key(name),)


@lru_cache(maxsize=8192)
def initials(name: str) -> str:
    """Return the initials of a name's capitalised words: "IAEA"."""
    words = [w for w in HYPHEN_SPACE.split(re.sub(r"[^A-Za-z\s\-–]", "", anyascii(name))) if w]
    return "".join(w[0] for w in words if is_capital(w))


def is_short_form(short: str, long: str, lexicon: Lexicon) -> bool:
    """Tell whether a name is a short form of a longer one: its last words, its first word, or all but a nationality."""
    small, large = words_of_name(short), words_of_name(long)
    if not small or len(small) >= len(large):
        return False
    if len(small) == 1:
        return is_one_word_of(short, small[0], long, large, lexicon)
    extra = len(large) - len(small)
    # "Ferens Trust" for Ferens Education Trust
    ends = len(small) == 2 and (small[0], small[-1]) == (large[0], large[-1]) and len(large) == 3
    if ends and small[-1].capitalize() in lexicon.org_words and small[0] not in NOT_SHORT:
        first = long.split(maxsplit=1)[0]
        return lexicon.kind(first) is None and is_capital(first)
    if large[-len(small) :] == small or sorted(large[extra:]) == sorted(small):
        return has_country_first(long, extra, lexicon) or all(w in PREFIXES for w in large[:extra])
    rest = large[len(small) :]
    own = lexicon.kind(short) is None
    return large[: len(small)] == small and all(
        w in lexicon.legal_forms or (own and w.capitalize() in lexicon.org_words) for w in rest
    )


def is_one_word_of(short: str, word: str, long: str, large: tuple[str, ...], lexicon: Lexicon) -> bool:
    """Tell whether one word can stand for a name: "the Echo", "the Church" of the Nativity, "Acme" for a company."""
    if short in lexicon.org_words:
        return large[-1] == word or long.startswith((f"{short} of ", f"{short} for "))
    if word in NOT_SHORT or word not in {large[0], large[-1]} or len(word) < 3:
        return False
    if large == (large[0], word) and large[0] in PREFIXES:
        return True
    # "Verdane" for Verdane Hydro, "Rovers" for Ballymore Rovers: words that stand for nothing else
    if lexicon.kind(short) is None and short not in lexicon.given and len(word) > 3:
        return True
    return large[0] == word and any(w.capitalize() in lexicon.org_words or w in lexicon.legal_forms for w in large[1:])


def has_country_first(long: str, extra: int, lexicon: Lexicon) -> bool:
    """Tell whether the first `extra` words of a name are a country, nationality or "UN": they may be left out."""
    front = HYPHEN_SPACE.split(long)[:extra]
    known = {lexicon.kind(w) for w in front} | {lexicon.kind(" ".join(front))}
    return bool(known & {"group", "country"}) or any(w.isupper() and lexicon.kind(w) == "org" for w in front)
