"""The data files of this room: how their lines are read, and the plain values that come of them."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Final, Literal, NamedTuple

FOLDER: Final = Path(__file__).parents[2] / "data" / "entities"

Kind = Literal["country", "region", "city", "group", "org", "event", "product", "work", "law"]
Gender = Literal["f", "m"]


class Known(NamedTuple):
    """A written form of something known: what it is, its canonical name, and whether the form alone is proof.

    `size` is the number of inhabitants of a city, else 0.
    """

    form: str
    kind: Kind
    canon: str
    clear: bool
    size: int


class Title(NamedTuple):
    """A title before a name: the gender it shows, if any, and whether it is a role rather than a mere honorific."""

    gender: Gender | None
    role: bool


def lines(name: str) -> Iterator[str]:
    """Yield the lines of a data file without comments and empty ones."""
    for line in (FOLDER / name).read_text(encoding="utf-8").splitlines():
        if line.strip() and not line.startswith("#"):
            yield line


def rows(name: str) -> Iterator[tuple[str, list[str]]]:
    """Yield (first field, other forms) of a file whose second field holds forms with "|" between."""
    for line in lines(name):
        first, _, rest = line.partition("\t")
        yield first, [form for form in rest.strip().split("|") if form]


@cache
def rule_lists() -> dict[str, dict[str, list[str]]]:
    """Read the small word lists of single rules."""
    return tomllib.loads((FOLDER / "rules.toml").read_text(encoding="utf-8"))


def word_list(module: str, name: str) -> frozenset[str]:
    """Return a word list of one rule; `module` is the module that reads it."""
    return frozenset(rule_lists()[module][name])


def words_of(name: str) -> frozenset[str]:
    """Return the words of a file, wherever its lines end."""
    return frozenset(word for line in lines(name) for word in line.split())


def gender(letter: str) -> Gender | None:
    """Read the gender column of a file."""
    if letter == "f":
        return "f"
    return "m" if letter == "m" else None
