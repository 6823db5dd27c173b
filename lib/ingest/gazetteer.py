"""Places and given names, by which a line of a page's head is told to be a place or a person: the data of the names."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Final

FOLDER: Final = Path(__file__).resolve().parents[1] / "data" / "entities"
PLACES: Final = ("cities.tsv", "capitals.tsv", "countries.tsv", "regions.tsv", "city_forms.tsv", "place_forms.tsv")
MOST_WORDS: Final = 5
MARKS: Final = ".,()"


def is_place(text: str) -> bool:
    """Tell whether some words are a place: a known one, or one with a word such as County at its end or start."""
    tokens = text.split()
    if not 1 <= len(tokens) <= MOST_WORDS or not text[0].isupper():
        return False
    known = places()
    if " ".join(tokens).strip(MARKS).casefold() in known:
        return True
    ends = place_words()
    if len(tokens) > 1 and (tokens[-1].casefold() in ends or tokens[0].casefold() == "mount"):
        return True
    pieces = [piece.strip() for piece in text.split(",")]
    return len(pieces) > 1 and all(piece.casefold() in known for piece in pieces)


def is_given_name(word: str) -> bool:
    """Tell whether a word is a known given name, or two of them with a hyphen."""
    return any(part in given_names() for part in (word.casefold(), word.casefold().partition("-")[0]))


@cache
def places() -> frozenset[str]:
    """Return the known places and their other forms, in small letters."""
    found: set[str] = set()
    for name in PLACES:
        for line in lines(name):
            first, _, rest = line.partition("\t")
            if name == "countries.tsv":
                found.add(rest)
            else:
                found.add(first.strip())
                found.update(rest.split("|") if name in {"regions.tsv", "city_forms.tsv", "place_forms.tsv"} else ())
    return frozenset(form.casefold() for form in found if form)


@cache
def place_words() -> frozenset[str]:
    """Return the words that end a place's name: Bridge, County."""
    return frozenset(word.casefold() for word in [*lines("place_words.txt"), "City", "Town", "State"])


@cache
def given_names() -> frozenset[str]:
    """Return the known given names in small letters, without those that are ordinary words."""
    plain = {word.strip().casefold() for word in lines("given_words.txt")}
    census = {line.partition("\t")[0].casefold() for line in lines("first_names.tsv")}
    others = {word.casefold() for line in lines("given_names.txt") for word in line.split()[1:]}
    return frozenset((census | others) - plain)


def lines(name: str) -> Iterator[str]:
    """Yield the lines of a data file without comments and empty ones."""
    for line in (FOLDER / name).read_text(encoding="utf-8").splitlines():
        if line.strip() and not line.startswith("#"):
            yield line
