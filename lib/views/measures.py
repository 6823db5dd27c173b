"""Claims of one article that speak of the same thing: one counted thing, in units that can be compared."""

from __future__ import annotations

import math
import re
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from typing import Final, NamedTuple

from lib.compare.intervals import Size, size_of
from lib.model import NumericClaim
from lib.views.word_lists import word_list

WORD: Final = re.compile(r"[^\W\d_]{3,}")
CLAUSE_END: Final = re.compile(r"[,;:()–—](?=\s|$)|\s[–—-]\s")
STEM: Final = 5  # letters that tell one word from another, its ending aside
BESIDE: Final = 70  # characters on either side that say what a number is about
NEXT: Final = 40  # a claim is held against so many of those that follow it
GIVE: Final = 0.02
NO_THINGS: Final = frozenset({"time", "length", "distance"})  # what a unit measures, when nothing else is named


class Measure(NamedTuple):
    """Two or more claims about one counted thing, in text order. `unit` is the base unit of their axis."""

    counted: str
    unit: str | None
    per: str | None
    claims: tuple[NumericClaim, ...]
    sizes: tuple[Size, ...]


def measures_of(numbers: Iterable[NumericClaim]) -> tuple[Measure, ...]:
    """Gather the claims that share counted thing, unit and rate; those with most claims first, then in text order."""
    found: dict[tuple[str, str | None, str | None], list[tuple[NumericClaim, Size]]] = {}
    for number in sorted(numbers, key=lambda n: (n.start, n.end)):
        size = size_of(number, vague=False)
        thing = folded_thing(number.counted or "")
        if thing and thing not in NO_THINGS and number.role != "delta" and drawable(size):
            key = (thing, size.unit, number.per)
            found.setdefault(key, []).append((number, size))
    made = [
        Measure(pairs[0][0].counted or "", key[1], key[2], tuple(n for n, _ in pairs), tuple(s for _, s in pairs))
        for key, pairs in found.items()
        if len(pairs) > 1
    ]
    return tuple(sorted(made, key=lambda measure: (-len(measure.claims), measure.claims[0].start)))


def folded_thing(counted: str) -> str:
    """Return a counted thing as it is compared: case and spacing do not count."""
    return " ".join(counted.casefold().split())


def drawable(size: Size) -> bool:
    """Tell whether a number has a finite place on an axis."""
    return any(x is not None and math.isfinite(x) for x in (size.value, size.low, size.high))


def apart(one: Size, other: Size) -> bool:
    """Tell whether two numbers of one unit cannot both hold, rounding aside."""
    give = GIVE * max((abs(x) for s in (one, other) for x in (s.low, s.high) if math.isfinite(x)), default=0.0)
    return one.low > other.high + give or other.low > one.high + give


def rivals(measure: Measure, text: str, sentences: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return pairs of places in a measure whose claims differ although the words beside them speak of one event.

    `sentences` are the stretches of the text's sentences, sorted: words beyond a claim's own sentence do not count.
    """
    starts = [bisect_right(sentences, (number.start, len(text))) for number in measure.claims]
    near = [beside(text, number, sentences) for number in measure.claims]
    counted = stems(measure.counted)
    return [
        (i, j)
        for i, first in enumerate(measure.claims)
        for j, second in enumerate(measure.claims[i + 1 : i + NEXT], i + 1)
        if starts[i] != starts[j]  # one sentence lists parts, or the same in other units
        and first.role != "from"
        and second.role != "from"
        and apart(measure.sizes[i], measure.sizes[j])
        and not (first.time and second.time and first.time.of(text).casefold() != second.time.of(text).casefold())
        and (near[i] & near[j]) - counted
    ]


def beside(text: str, number: NumericClaim, sentences: Sequence[tuple[int, int]]) -> frozenset[str]:
    """Return the stems of the words round a claim, in its own clause; small and frequent words left out."""
    at = bisect_right(sentences, (number.start, len(text))) - 1
    low, high = sentences[at] if at >= 0 else (0, len(text))
    before = CLAUSE_END.split(text[max(low, number.start - BESIDE) : number.start])[-1]
    after = CLAUSE_END.split(text[number.end : min(max(high, number.end), number.end + BESIDE)])[0]
    return stems(before) | stems(after)


def stems(words: str) -> frozenset[str]:
    """Return the beginnings of the words that carry a meaning."""
    plain = word_list("frequent_words")
    return frozenset(w[:STEM] for w in map(str.casefold, WORD.findall(words)) if w not in plain)
