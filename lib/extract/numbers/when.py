"""The date words that a claim is tied to: the nearest ones in its clause."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from lib.extract.numbers.memory import Place
from lib.extract.numbers.nouns import ends_sentence
from lib.extract.numbers.setting import Setting
from lib.extract.reading import Reading, Word
from lib.model import Span

DATED: Final = re.compile(
    r"(?i)\b(?:(?:1[0-9]|20)[0-9]{2}|yesterday|today|tomorrow|tonight|overnight|last|next|this|previous|"
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|"
    r"november|december|jan|feb|mar|apr|aug|sept?|oct|nov|dec|quarter|earlier|ago|later)\b"
)
BOUNDARIES: Final = frozenset({";", ":", "while", "whereas", "but", "and", "although", "though"})
CLAUSE: Final = 28
PAST_ONLY: Final = 40
NOW: Final = frozenset({"VBZ", "VBP"})
PAST: Final = frozenset({"VBD", "VBN"})
LEADING: Final = frozenset({"a", "the", "last", "this", "next", "in", "on"})
SHARES: Final = frozenset({"a", "one", "three", "quarter", "quarters"})


def time_of(setting: Setting, place: Place, start: int, end: int) -> Span | None:
    """Return the span of the date words of a claim's clause, nearest first; None when it has none."""
    reading = setting.reading
    sentence = reading.sentences[place.figure.sentence]
    best: tuple[int, Span] | None = None
    for first, last in setting.dates.around(sentence.start, sentence.end):
        if (first < end and start < last) or not DATED.search(reading.text, first, last):
            continue
        if first >= end and ends_sentence(reading, place.last):
            continue
        span = without_figure(reading, Span(first, last))
        if tells_no_day(reading, span):
            continue
        low, high = (span.end, start) if span.end <= start else (end, span.start)
        between = reading.words_in(Span(low, high)) if low < high else ()
        distance = (
            2 * len(between)
            - (span.start >= end)
            + sum(20 for w in between if w.lower in BOUNDARIES and w.lower != "and")
            + (PAST_ONLY if span.end <= start and leaves_past(reading, sentence.first, between) else 0)
        )
        if distance <= CLAUSE + 10 and (best is None or distance < best[0]):
            best = distance, span
    return best[1] if best else None


def leaves_past(reading: Reading, first: int, between: Sequence[Word]) -> bool:
    """Tell whether a past verb's date stands before a second verb of now: "was built in 1958 and holds 9m litres"."""
    for word, after in pairwise(between):
        verb = between[after.i - between[0].i + 1 :][:1] if after.pos == "ADV" else [after]
        if word.lower == "and" and verb and verb[0].tag in NOW:
            earlier = reading.words[max(first, word.i - CLAUSE) : word.i]
            tags = [w.tag for w in earlier if w.tag in NOW | PAST]
            return bool(tags) and tags[-1] in PAST
    return False


def without_figure(reading: Reading, span: Span) -> Span:
    """Return date words without a figure that only stands before them: "60 a year ago", "200 more than a day ago"."""
    words = reading.words_in(span)
    keep = next((k for k, w in enumerate(words) if w.lower in LEADING), 0)
    leading = words[:keep]
    first = leading[0] if keep else None
    if (
        first is not None
        and (first.pos == "NUM" or first.lower in {"more", "less", "fewer"})
        and all(w.pos in {"NUM", "ADJ", "ADP", "ADV", "SYM", "SCONJ"} for w in leading)
    ):
        return Span(words[keep].start, span.end)
    return span


def tells_no_day(reading: Reading, span: Span) -> bool:
    """Tell whether words that look like a date are a share or a length: "a quarter", "will last 18 months"."""
    words = reading.words_in(span)
    if not words:
        return True
    share = words[-1].lower in {"quarter", "quarters"} and len(words) <= 2 and words[0].lower in SHARES
    return share or (words[0].lower == "last" and words[0].pos == "VERB")
