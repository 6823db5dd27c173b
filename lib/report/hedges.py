"""Sentences in which the article itself says how likely a thing is: "reportedly", "may", "not confirmed"."""

from __future__ import annotations

import re
from functools import cache

from lib.model import Span
from lib.views.word_lists import word_list


@cache
def pattern() -> re.Pattern[str]:
    """Return the pattern that finds any hedge of the list, the longest first. "May" the month does not count."""
    words = sorted(word_list("hedges"), key=lambda w: (-len(w), w))
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, words))})\b", re.IGNORECASE)


def hedge_in(text: str, sentence: Span) -> Span | None:
    """Return the first hedge of a sentence; None when it has none."""
    for match in pattern().finditer(text, sentence.start, sentence.end):
        if match[0] != "May":
            return Span(*match.span())
    return None
