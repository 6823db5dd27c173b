"""The word lists that only the views need."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Final

FOLDER: Final = Path(__file__).parent.parent / "data" / "views"


@cache
def word_list(name: str) -> frozenset[str]:
    """Return the words of `lib/data/views/NAME.txt`: one a line, lines that begin with # left out."""
    lines = (FOLDER / f"{name}.txt").read_text("utf-8").splitlines()
    return frozenset(line.strip() for line in lines if line.strip() and not line.startswith("#"))
