"""The word lists of reading in, as sets."""

from __future__ import annotations

import tomllib
from functools import cache
from pathlib import Path
from typing import Any, Final

FOLDER: Final = Path(__file__).resolve().parents[1] / "data" / "ingest"


@cache
def table(name: str) -> dict[str, Any]:
    """Return one of the data files, by its name without ending."""
    with (FOLDER / f"{name}.toml").open("rb") as file:
        return tomllib.load(file)


@cache
def words(section: str, key: str) -> frozenset[str]:
    """Return one list of words.toml, in small letters."""
    return frozenset(word.casefold() for word in table("words")[section][key])
