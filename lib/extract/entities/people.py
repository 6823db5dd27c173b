"""Which written names stand for one person: initials, nicknames, transliteration, surnames."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from anyascii import anyascii
from rapidfuzz import fuzz
from rapidfuzz.distance import JaroWinkler

from lib.extract.entities.data_files import Gender
from lib.extract.entities.lexicon import Lexicon

SUFFIXES: Final = frozenset({"jr", "sr", "ii", "iii", "iv"})
ARABIC_PREFIX: Final = re.compile(r"^(?:al|el|ash|as|an|ar|ad|at|ez|es)-(?=\w{3})")
PUNCTUATION: Final = re.compile(r"[.,'`\"]")
SKY: Final = re.compile(r"(?:skyi|skyy|skiy|skij|skii|skyj|skyj|ski|sky)$")
END_Y: Final = re.compile(r"(?:yi|yy|iy|ij|ii|yj|iv|yv|ov|ev|iev|yev)$")
DOUBLED: Final = re.compile(r"(.)\1")
SHORT: Final = 3  # "Le" of "Le Pen" is no given name
LIKE: Final = 86
FIRST_LIKE: Final = 0.9
TRANSLITERATIONS: Final = (("kh", "h"), ("gh", "g"), ("q", "k"), ("ou", "u"), ("oo", "u"), ("ee", "i"), ("tch", "ch"))


@lru_cache(maxsize=8192)
def tokens(name: str) -> tuple[str, ...]:
    """Return a person's name as words to compare: ASCII, lower case; hyphenated given names stay one word.

    "Bashar al-Assad" gives ("bashar", "assad"); "J.D. Vance" gives ("jd", "vance").
    """
    plain = PUNCTUATION.sub("", anyascii(name).lower().replace(". ", " ").replace(".", ""))
    found = [ARABIC_PREFIX.sub("", w) for w in plain.split()]
    kept = tuple(w for w in found if w and w not in SUFFIXES)
    return kept or tuple(found)


def bare(words: tuple[str, ...], lexicon: Lexicon) -> tuple[str, ...]:
    """Return a name's words without particles such as "van" or "bin"; all of them when nothing else is there.

    "Della Fontaine" keeps its first word, which is a woman's name as well as a particle.
    """
    named = len(words) > 1 and len(words[0]) > SHORT and lexicon.given.get(words[0].capitalize()) == "f"
    kept = tuple(w for i, w in enumerate(words) if w not in lexicon.particles or (named and i == 0))
    return kept or words


@lru_cache(maxsize=8192)
def fold(word: str) -> str:
    """Fold transliterations of a surname: Zelenskyy and Zelenskiy, Golovko and Holovko, Qaddafi and Gaddafi."""
    plain = re.sub(r"[-']", "", word)
    if len(plain) > 5:
        plain = SKY.sub("sky", plain)
        match = END_Y.search(plain)
        if match and not plain.endswith("sky"):
            plain = plain[: match.start()] + ("v" if match.group().endswith("v") else "y")
    for written, folded in TRANSLITERATIONS:
        plain = plain.replace(written, folded)
    if (
        plain.startswith(("g", "h"))
        and len(plain) > 4
        and plain.endswith(("enko", "uk", "chuk", "yuk", "sky", "y", "ak", "v"))
    ):
        plain = "h" + plain[1:]
    return DOUBLED.sub(r"\1", plain)


def same_given(a: str, b: str, lexicon: Lexicon) -> bool:
    """Tell whether two given names can be one person's: equal, an initial, a nickname, one spelled otherwise."""
    if a == b or fold(a) == fold(b):
        return True
    if len(a) == 1 or len(b) == 1:
        return a[0] == b[0]
    if len(a) == 2 and a not in lexicon.nicknames and b[0] == a[0] and len(b) > 3:
        return False
    if lexicon.nicknames.get(a, frozenset()) & lexicon.nicknames.get(b, frozenset()):
        return True
    return min(len(a), len(b)) > 3 and a[0] == b[0] and JaroWinkler.similarity(a, b) >= FIRST_LIKE


def same_surname(a: str, b: str) -> bool:
    """Tell whether two surnames are one, allowing for transliteration and small slips in long names."""
    if a == b or fold(a) == fold(b):
        return True
    long = len(a) > 5 and len(b) > 5 and abs(len(a) - len(b)) <= 1
    return long and fold(a)[:2] == fold(b)[:2] and fuzz.ratio(fold(a), fold(b)) >= LIKE


def same_person(a: tuple[str, ...], b: tuple[str, ...], lexicon: Lexicon) -> bool:
    """Tell whether two full names can be one person's."""
    if a == b or sorted(a) == sorted(b):
        return True
    # "López Obrador" is Andrés Manuel López Obrador
    if min(len(a), len(b)) > 1 and (a[-len(b) :] == b or b[-len(a) :] == a):
        return True
    if same_surname(a[-1], b[-1]):
        middles = len(a) > 2 and len(b) > 2 and a[1][0] != b[1][0] and a[1] not in lexicon.particles
        if middles:
            return False
        if a[-1] != b[-1] and fold(a[-1]) != fold(b[-1]) and fold(a[0]) != fold(b[0]):
            return False
        return (
            same_given(a[0], b[0], lexicon)
            or (len(a) > 2 and len(b) == 2 and a[1] == b[0])
            or (len(b) > 2 and len(a) == 2 and b[1] == a[0])
        )
    # "Ana Lima" and "Ana Lima Duarte": one name more, or double names
    short, long = (a, b) if len(a) < len(b) else (b, a)
    return len(short) >= 2 and long[: len(short)] == short


def gender_of(name: str, lexicon: Lexicon) -> Gender | None:
    """Return the gender that a full name's given name shows; None when it shows none."""
    words = name.split()
    if len(words) < 2:
        return None
    first = words[0].rstrip(".")
    found = lexicon.given.get(first)
    if found is None and "-" in first:
        found = lexicon.given.get(first.split("-")[0])
    if found is None:
        found = lexicon.given.get(anyascii(first))
    return found
