"""What became of one input."""

from __future__ import annotations

from typing import NamedTuple

from lib.model import Article


class Outcome(NamedTuple):
    """An input's name and either its article or, in one plain sentence, why there is none."""

    name: str
    article: Article | None = None
    problem: str | None = None
