"""The date words that a claim is tied to: the nearest ones in its clause."""

from __future__ import annotations

import re
from typing import Final

from lib.extract.numbers.memory import Place
from lib.extract.numbers.setting import Setting
from lib.model import Span

DATED: Final = re.compile(
    r"(?i)\b(?:(?:1[0-9]|20)[0-9]{2}|yesterday|today|tomorrow|tonight|overnight|last|next|this|previous|"
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|"
    r"november|december|jan|feb|mar|apr|aug|sept?|oct|nov|dec|quarter|earlier|ago|later)\b"
)
BOUNDARIES: Final = frozenset({";", ":", "while", "whereas", "but", "and", "although", "though"})
CLAUSE: Final = 28


def time_of(setting: Setting, place: Place, start: int, end: int) -> Span | None:
    """Return the span of the date words of a claim's clause, nearest first; None when it has none."""
    reading = setting.reading
    sentence = reading.sentences[place.figure.sentence]
    best: tuple[int, Span] | None = None
    for first, last in setting.dates.around(sentence.start, sentence.end):
        if (first < end and start < last) or not DATED.search(reading.text, first, last):
            continue
        span = Span(first, last)
        low, high = (span.end, start) if span.end <= start else (end, span.start)
        between = reading.words_in(Span(low, high)) if low < high else ()
        distance = (
            2 * len(between)
            - (span.start >= end)
            + sum(20 for w in between if w.lower in BOUNDARIES and w.lower != "and")
        )
        if distance <= CLAUSE + 10 and (best is None or distance < best[0]):
            best = distance, span
    return best[1] if best else None
