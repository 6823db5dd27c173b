"""Where names stand in a text: whole words, case as written, in time that does not grow with the list of names."""

from __future__ import annotations

import re
from bisect import bisect_left, insort
from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import Final, NamedTuple

from lib.model import Span

WORD: Final = re.compile(r"[^\W_]+")
LONGEST: Final = 200
LONGEST_STRETCH: Final = 20_000
NEAR: Final = 8  # mentions are short and hardly nest: the few that begin just before a place decide whether it is taken


class Form(NamedTuple):
    """A written form to look for: what it is, and how far into it its first word begins."""

    name: str
    pattern: re.Pattern[str]
    inset: int


@lru_cache(maxsize=64)
def forms_by_word(names: tuple[str, ...]) -> dict[str, list[Form]]:
    """Lay names out by their first word, the longer before the shorter; those without a word are left out."""
    found: dict[str, list[Form]] = {}
    for name in sorted(set(names), key=lambda n: (-len(n), n)):
        plain = " ".join(name[:LONGEST].split())
        word = WORD.search(plain)
        if word is not None:
            written = r"\s{1,3}".join(map(re.escape, plain.split()))
            pattern = re.compile(rf"(?<![^\W_]){written}(?![^\W_])")
            found.setdefault(word[0], []).append(Form(name, pattern, word.start()))
    return found


def names_in(text: str, names: Iterable[str]) -> list[tuple[Span, str]]:
    """Return where any of the names stands in a text, with the name, in order; none overlaps the one before."""
    forms = forms_by_word(tuple(sorted(set(names))))
    found: list[tuple[Span, str]] = []
    end = 0
    if not forms:
        return found
    for word in WORD.finditer(text):
        for form in forms.get(word[0], ()):
            start = word.start() - form.inset
            match = form.pattern.match(text, start) if start >= end else None
            if match is not None:
                found.append((Span(match.start(), match.end()), form.name))
                end = match.end()
                break
    return found


def places_of(text: str, names: Iterable[str], taken: Iterable[Span] = ()) -> list[Span]:
    """Return where any of the names stands in a text, in order; places that overlap `taken` are left out."""
    busy = sorted(taken)
    found = []
    for span, _ in names_in(text, names):
        if not meets(busy, span):
            found.append(span)
            insort(busy, span)
    return found


def meets(busy: Sequence[Span], span: Span) -> bool:
    """Tell whether a span overlaps one of these, which are sorted."""
    at = bisect_left(busy, span)
    return any(span.overlaps(other) for other in busy[max(0, at - NEAR) : at + 2])


def stretch_near(text: str, words: str, near: int) -> Span | None:
    """Return the stretch of a text that holds these words, spacing aside: the one nearest to `near`; None for none."""
    parts = words.split()
    if not parts or len(words) > LONGEST_STRETCH:
        return None
    pattern = re.compile(r"\s{1,4}".join(map(re.escape, parts)))
    found = [Span(m.start(), m.end()) for m in pattern.finditer(text)]
    return min(found, key=lambda s: (abs(s.start - near), s.start), default=None)
