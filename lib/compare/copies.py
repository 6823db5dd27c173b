"""Which articles hold the same copy: five-word sequences counted against all articles seen before, one look-up each."""

from __future__ import annotations

from array import array
from collections import Counter
from typing import Final, NamedTuple
from zlib import crc32

from lib.compare.words import tokenize
from lib.model import Article

GRAM: Final = 5
SAME_STORY: Final = 0.6  # containment from which two articles are one wire story (measured on labelled pairs)
SHARES_COPY: Final = 0.3
EVERY: Final = 4  # of the sequences, one in so many is kept: enough to measure a share, a quarter of the memory
FEWEST: Final = 8  # kept sequences, about 35 words; less says nothing


class Copy(NamedTuple):
    """An article that holds much of another's text: its id and the part, 0 to 1, of the shorter one that both hold."""

    article_id: str
    share: float

    @property
    def same_story(self) -> bool:
        """Whether the two are one story with small changes, and not merely share passages."""
        return self.share >= SAME_STORY


class CopyIndex:
    """The word sequences of many articles, for finding copies of one wire story. Not for use by several threads."""

    def __init__(self) -> None:
        """Begin with no article."""
        self.ids: list[str] = []
        self.known: set[str] = set()
        self.sizes: list[int] = []
        self.holders: dict[int, array[int]] = {}

    def __contains__(self, article_id: object) -> bool:
        """Whether an article is in the index."""
        return article_id in self.known

    def add(self, article: Article) -> None:
        """Put an article in. One with an id that is there already counts as another article."""
        kept = sequences(article)
        for one in kept:
            self.holders.setdefault(one, array("L")).append(len(self.ids))
        self.ids.append(article.id)
        self.known.add(article.id)
        self.sizes.append(len(kept))

    def nearest(self, article: Article) -> Copy | None:
        """Return the article that shares most with this one, when it shares copy at all.

        The share is containment: shared sequences over those of the shorter article (Broder 1997). Ties go to the one
        that was put in first.
        """
        kept = sequences(article)
        common: Counter[int] = Counter()
        for one in kept:
            common.update(self.holders.get(one, ()))
        best: Copy | None = None
        for at, count in sorted(common.items()):
            size = min(len(kept), self.sizes[at])
            if size < FEWEST or self.ids[at] == article.id:
                continue
            share = count / size
            if share >= SHARES_COPY and (best is None or share > best.share):
                best = Copy(self.ids[at], share)
        return best


def sequences(article: Article) -> frozenset[int]:
    """Return the kept five-word sequences of an article's body as 32-bit numbers; the same on every machine."""
    words = [
        token.lower.replace("’", "'")
        for token in tokenize(article.text, 0, len(article.text))
        if article.zone_at(token.start) is None
    ]
    found = (crc32(" ".join(words[i : i + GRAM]).encode("utf-8", "replace")) for i in range(len(words) - GRAM + 1))
    return frozenset(one for one in found if one % EVERY == 0)
