"""Sentences in which the article itself says how likely a thing is: "reportedly", "may", "not confirmed"."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from typing import Final

from lib.model import Span

LIST: Final = Path(__file__).parents[1] / "data" / "report" / "hedges.txt"


@cache
def pattern() -> re.Pattern[str]:
    """Return the pattern that finds any hedge of the list, the longest first. "May" the month does not count."""
    lines = (line.strip() for line in LIST.read_text("utf-8").splitlines())
    words = sorted({line for line in lines if line and not line.startswith("#")}, key=lambda w: (-len(w), w))
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, words))})\b", re.IGNORECASE)


def hedge_in(text: str, sentence: Span) -> Span | None:
    """Return the first hedge of a sentence; None when it has none."""
    for match in pattern().finditer(text, sentence.start, sentence.end):
        if match[0] != "May":
            return Span(*match.span())
    return None
