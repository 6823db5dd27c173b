"""What became of one input."""

from __future__ import annotations

from typing import NamedTuple

from lib.model import Article


class Outcome(NamedTuple):
    """An input's name and either its article or, in one plain sentence, why there is none.

    `note` stands with the first outcome of a table: which columns were read as what, where that was guessed.
    """

    name: str
    article: Article | None = None
    problem: str | None = None
    note: str | None = None
