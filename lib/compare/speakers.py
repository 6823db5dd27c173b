"""Whether two quotes can be one person's words: same speaker, one speaking for the other, unknown, or different."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import Final, Literal

from lib.compare.words import sentences, tokenize, word_set
from lib.model import Entity, Extraction, Quote, Ref, Span

Bond = Literal["same", "linked", "unknown", "different"]
WINDOW: Final = 2_000
NAMED: Final = frozenset({"PERSON", "ORG", "PLACE"})


class Speakers:
    """The speakers of all quotes of one article, and whom each may speak for."""

    def __init__(self, extraction: Extraction, owner: dict[Ref, int]) -> None:
        """`owner` gives for every entity the number of its group across articles."""
        self.extraction = extraction
        self.article = extraction.article.id
        self.owner = owner
        self.entities = {e.id: e for e in extraction.entities}
        self.text = extraction.article.text
        self.bounds = sentences(self.text)
        self.starts = [s.start for s in self.bounds]
        self.bodies = sorted(  # where each organisation is named, and its group
            (m.start, owner[Ref(self.article, e.id)])
            for e in extraction.entities if e.type == "ORG"
            for m in e.mentions if m.kind == "name"
        )  # fmt: skip

    def entity(self, quote: Quote) -> Entity | None:
        """Return the speaker when it is a named person, organisation or place; None when it is not known."""
        found = self.entities.get(quote.speaker.entity or "") if quote.speaker else None
        return found if found is not None and found.type in NAMED else None

    def group(self, quote: Quote) -> int | None:
        """Return the number of the speaker's group; None when the speaker is not known."""
        found = self.entity(quote)
        return None if found is None else self.owner[Ref(self.article, found.id)]

    def stands_for(self, quote: Quote) -> frozenset[int]:
        """Return the groups of the organisations that a quoted person speaks for, by the words around the quote.

        A person does when the organisation is named in the quote's sentence or the one before, outside the quote,
        beside a word such as "spokesman" or "chief".
        """
        person = self.entity(quote)
        if person is None or person.type != "PERSON":
            return frozenset()
        around = self.around(quote)
        inside = quote.content
        words = {t.lower for t in tokenize(self.text, around.start, around.end)}
        words |= {w.lower() for role in person.roles for w in role.split()}
        if not words & word_set("speaks_for"):
            return frozenset()
        first, last = bisect_left(self.bodies, (around.start,)), bisect_left(self.bodies, (around.end,))
        return frozenset(
            group for at, group in self.bodies[first:last] if not any(p.start <= at < p.end for p in inside)
        )

    def sentence_of(self, position: int) -> int:
        """Return the index of the sentence that holds a position."""
        return max(0, bisect_right(self.starts, position) - 1)

    def around(self, quote: Quote) -> Span:
        """Return the sentences from the one before the quote's speaker (else the quote) to the quote's end.

        Of very long ones, and where the speaker is named far off, only what stands near the quote.
        """
        spot = quote.speaker.start if quote.speaker and quote.speaker.start is not None else quote.span.start
        first = self.sentence_of(spot)
        start = self.bounds[max(0, first - 1)].start if self.bounds else 0
        end = max(quote.span.end, self.bounds[first].end if self.bounds else 0)
        return Span(max(start, quote.span.start - WINDOW), min(end, quote.span.end + WINDOW))


def bond(a: tuple[int | None, frozenset[int]], b: tuple[int | None, frozenset[int]]) -> Bond:
    """Tell how two speakers relate, each given as the number of its group and the groups it speaks for."""
    if a[0] is None or b[0] is None:
        return "unknown"
    if a[0] == b[0]:
        return "same"
    return "linked" if a[0] in b[1] or b[0] in a[1] else "different"
