"""Sentences and what stands between claims, read off the text alone: a stored extraction has no parse."""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import Final

from lib.model import Extraction, NumericClaim

END: Final = re.compile(
    r"[.!?…][\"”’')\]]{0,3}(?=\s{1,80}[\"“‘'(]?[A-Z0-9])|\n[^\S\n]{0,80}\n|\n(?=[^\S\n]{0,80}[-•*])"
)
SHORT: Final = re.compile(r"(?:\b(?:Mr|Mrs|Ms|Dr|St|No|Nos|Sgt|Gen|Col|Rev|vs|approx|est|Inc|Ltd|Co|Corp)|\b[A-Z])\.$")
BEFORE: Final = 8
PARAGRAPH: Final = re.compile(r"\n[^\S\n]{0,80}\n")


class Window:
    """The claims of an article by sentence."""

    def __init__(self, extraction: Extraction) -> None:
        self.text = extraction.article.text
        self.claims = extraction.numbers
        ends = [
            m.end() for m in END.finditer(self.text) if not SHORT.search(self.text, max(0, m.end() - BEFORE), m.end())
        ]
        self.ends = ends
        self.paragraphs = [m.end() for m in PARAGRAPH.finditer(self.text)]
        self.sentences: dict[int, list[NumericClaim]] = {}
        for claim in self.claims:
            self.sentences.setdefault(bisect_right(ends, claim.start), []).append(claim)

    def near(self, size: int = 2) -> list[list[NumericClaim]]:
        """Return the claims of each stretch of up to `size` sentences of one paragraph that hold claims."""
        found = []
        for at in sorted(self.sentences):
            group = list(self.sentences[at])
            for later in range(at + 1, at + size):
                more = self.sentences.get(later)
                if more and self.paragraph(more[0].start) == self.paragraph(group[0].start):
                    group = [*group, *more]
            found.append(group)
        return found

    def paragraph(self, position: int) -> int:
        """Return the number of the paragraph that holds a position."""
        return bisect_right(self.paragraphs, position)

    def between(self, earlier: NumericClaim, later: NumericClaim) -> str:
        """Return the text between two claims."""
        return self.text[earlier.end : later.start]

    def after(self, claim: NumericClaim, size: int = 60) -> str:
        """Return the text right after a claim."""
        return self.text[claim.end : claim.end + size]

    def before(self, claim: NumericClaim, size: int = 60) -> str:
        """Return the text right before a claim."""
        return self.text[max(0, claim.start - size) : claim.start]
