"""Words of a text as comparison sees them: tokens with places, stems, stop words, sentences."""

from __future__ import annotations

import re
import tomllib
from functools import cache, lru_cache
from pathlib import Path
from typing import Any, Final, NamedTuple

from lib.model import Span, split_paragraphs

FOLDER: Final = Path(__file__).resolve().parents[1] / "data" / "compare"
TOKEN: Final = re.compile(r"\d[\d.,]*\d|\d|[^\W\d_]+(?:[’'][^\W\d_]{1,3}\b)?")
SENTENCE_END: Final = re.compile(r"[.!?…][\"”’')\]]{0,3}(?=\s)|\n")
ADVERB: Final = 7  # "rally" stays what it is
NAME: Final = "@"  # before the stem of a word that is part of a name
VOWEL: Final = re.compile(r"[aeiouy]")


class Token(NamedTuple):
    """A word or figure: its place, its lower-case form and its stem."""

    start: int
    end: int
    lower: str
    stem: str

    @property
    def span(self) -> Span:
        """The token's place in the text."""
        return Span(self.start, self.end)


@cache
def word_file(name: str) -> tuple[str, ...]:
    """Return the entries of lib/data/compare/NAME, comments left out."""
    lines = (FOLDER / name).read_text(encoding="utf-8").splitlines()
    return tuple(line for line in lines if line.strip() and not line.startswith("#"))


def read_table(name: str) -> dict[str, Any]:
    """Read lib/data/compare/NAME, a table of TOML."""
    return tomllib.loads((FOLDER / name).read_text(encoding="utf-8"))


@cache
def word_table() -> dict[str, Any]:
    """Return the short lists of words.toml."""
    return read_table("words.toml")


@cache
def word_set(name: str) -> frozenset[str]:
    """Return one short list of words.toml."""
    return frozenset(word_table()[name].split())


@cache
def word_list(name: str) -> tuple[str, ...]:
    """Return one short list of words.toml in its order."""
    return tuple(word_table()[name].split())


@cache
def stop_words() -> frozenset[str]:
    """Return the words that tell nothing about what a sentence is about."""
    return frozenset(word for line in word_file("stop_words.txt") for word in line.split())


@cache
def irregular() -> dict[str, str]:
    """Return the irregular forms with their stem: "children" → "child", "fell" → "fall"."""
    found: dict[str, str] = {}
    for line in word_file("irregular.txt"):
        base, *forms = line.split()
        found.update(dict.fromkeys(forms, regular_stem(base)))
    return found


@lru_cache(maxsize=65536)
def stem(word: str) -> str:
    """Reduce a lower-case word to a stem that its forms share: killed, killing, kills → kill; residents → resident."""
    plain = word.replace("’", "'").removesuffix("'s").removesuffix("'")
    return irregular().get(plain) or regular_stem(plain)


def regular_stem(word: str) -> str:
    """Strip regular endings of nouns and verbs, a final "e", a doubled last letter."""
    if len(word) < 4 or not word.isalpha():
        return word
    if word.endswith("ies") and len(word) > 4:
        word = word[:-3] + "y"
    elif word.endswith(("sses", "shes", "ches", "xes", "zes")):
        word = word[:-2]
    elif word.endswith("s") and not word.endswith(("ss", "us", "is")):
        word = word[:-1]
    word = without_ly(word)
    for ending in ("ing", "ed"):
        cut = word.removesuffix(ending)
        if cut != word and len(cut) > 2 and VOWEL.search(cut):
            word = cut
            break
    if len(word) > 3 and word.endswith("y"):
        word = word[:-1] + "i"
    if len(word) > 3 and word.endswith("e"):
        word = word[:-1]
    if len(word) > 3 and word[-1] == word[-2] and word[-1] not in "aeiou":
        word = word[:-1]
    return word


def without_ly(word: str) -> str:
    """Return the adjective of an adverb: "critically" → "critical"; other words as they are."""
    adverb = len(word) > ADVERB and word.endswith(("ously", "ally", "ently", "ately", "ively", "erely"))
    return word[:-2] if adverb else word


def tokenize(text: str, start: int = 0, end: int | None = None) -> tuple[Token, ...]:
    """Cut `text[start:end]` into words and figures with their places in the whole text."""
    stop = len(text) if end is None else end
    found = []
    for match in TOKEN.finditer(text, start, stop):
        lower = match.group().lower()
        found.append(Token(match.start(), match.end(), lower, stem(lower)))
    return tuple(found)


def sentences(text: str) -> tuple[Span, ...]:
    """Cut a text into sentences, paragraph by paragraph; a stop after an initial or a short abbreviation ends none."""
    found: list[Span] = []
    for paragraph in split_paragraphs(text):
        start = paragraph.start
        for match in SENTENCE_END.finditer(text, paragraph.start, paragraph.end):
            if match.start() < start or not ends_here(text, start, match):
                continue
            found.append(Span(start, match.end()))
            start = match.end()
            while start < paragraph.end and text[start].isspace():
                start += 1
        if start < paragraph.end:
            found.append(Span(start, paragraph.end))
    return tuple(span for span in found if span.start < span.end)


def ends_here(text: str, start: int, match: re.Match[str]) -> bool:
    """Tell whether a stop ends its sentence: what follows begins anew, and what precedes is no abbreviation."""
    mark = match.group()
    if mark == "\n":
        return False
    after = text[match.end() : match.end() + 3].lstrip()
    if after[:1].islower():
        return False
    if mark != ".":
        return True
    last = text[max(start, match.start() - 12) : match.start()].rsplit(maxsplit=1)[-1:] or [""]
    word = last[0].lstrip("(\"“‘'[").lower()
    return not (word in abbreviations() or (len(word) == 1 and word.isalpha() and word != "i"))


@cache
def abbreviations() -> frozenset[str]:
    """Return the abbreviations whose full stop ends no sentence."""
    return frozenset(word for line in word_file("abbreviations.txt") for word in line.split())
