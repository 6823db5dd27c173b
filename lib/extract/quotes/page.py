"""The article as quotes see it: marked regions, and frames, the sentences that hold a region as one piece."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from typing import Final, NamedTuple

from lib.extract.quotes.cues import CueWord, find_cues
from lib.extract.quotes.marks import find_regions
from lib.extract.quotes.tagger.decode import NOTHING, Attribution, Tagging
from lib.extract.reading import Reading, Word
from lib.model import Span, trimmed

TERMINAL: Final = ".?!…"
NAME_TAGS: Final = frozenset({"NNP", "NNPS", "NN", "NNS", "DT", "PRP", "PRP$", "JJ", "CD", "POS", "CC", "HYPH", "IN"})
AFTER_TAIL: Final = frozenset({".", ",", ":", "IN", "RB", "TO", "NNP", "PRP"})
TAIL_WORDS: Final = 9
MAX_WORDS: Final = 400
MAX_REGIONS: Final = 40


class Frame(NamedTuple):
    """A sentence as a reader takes it: words `first` to `last` (exclusive) at one depth, and the regions inside.

    `host` is the region whose words these are, -1 for the article's own voice.
    """

    first: int
    last: int
    host: int
    regions: tuple[int, ...]
    paragraph: int


class Page:
    """A reading with its marks paired. All indices are into `reading.words` and `regions`."""

    def __init__(self, reading: Reading, tagging: Tagging = NOTHING) -> None:
        """Pair the marks, and note for each word the innermost region that holds it (marks included)."""
        self.reading = reading
        self.tagging = tagging
        self.open = tagging.open
        self.text = reading.text
        self.words: tuple[Word, ...] = reading.words
        self.children = reading.children
        self.regions, self.warnings = find_regions(reading.text, reading.paragraphs)
        self.cues: dict[int, CueWord] = find_cues(reading)
        self.cue_places: list[int] = sorted(self.cues)
        self.host: list[int] = [-1] * len(self.words)
        self.inner: list[list[int]] = [[] for _ in self.regions]
        self.top: list[int] = []
        self.bounds: list[tuple[int, int]] = []
        starts = reading.starts
        for index, region in enumerate(self.regions):
            first, last = bisect_left(starts, region.outer), bisect_left(starts, region.close)
            self.bounds.append((first, last))
            self.host[first:last] = [index] * (last - first)
            (self.top if region.parent < 0 else self.inner[region.parent]).append(index)

    def region_words(self, index: int) -> tuple[int, int]:
        """Return the words inside the marks of a region, as first and last (exclusive)."""
        region = self.regions[index]
        starts = self.reading.starts
        return bisect_left(starts, region.start), bisect_left(starts, region.end)

    def child_at(self, word: int, host: int) -> int:
        """Return the region directly inside `host` that holds a word; -1 when the word is `host`'s own."""
        at = self.host[word]
        while at >= 0 and at != host and self.regions[at].parent != host:
            at = self.regions[at].parent
        return -1 if at == host else at

    def cues_in(self, first: int, last: int, host: int) -> list[CueWord]:
        """Return the cue words of a stretch that belong to `host` itself, in order."""
        low, high = bisect_left(self.cue_places, first), bisect_left(self.cue_places, last)
        return [self.cues[i] for i in self.cue_places[low:high] if self.host[i] == host]

    def tagged_in(self, frame: Frame) -> list[Attribution]:
        """Return the trained tagger's attributions whose content begins in a frame."""
        found = self.tagging.attributions
        start, end = self.words[frame.first].start, self.words[frame.last - 1].end
        low = bisect_left(found, start, key=lambda a: a.content.start)
        high = bisect_left(found, end, key=lambda a: a.content.start)
        return [a for a in found[low:high] if self.reading.words_in(a.content)]

    def span(self, first: int, last: int) -> Span | None:
        """Return the text from word `first` to word `last` (exclusive), without outer commas and dashes."""
        while first < last and self.words[first].text in DROPPED:
            first += 1
        while last > first and self.words[last - 1].text in DROPPED:
            last -= 1
        if first >= last:
            return None
        return trimmed(self.text, self.words[first].start, self.words[last - 1].end)


DROPPED: Final = frozenset({",", ";", ":", "-", "–", "—", "--", ".", "..."})


DATELINE: Final = re.compile(
    r"(?:[A-Z][A-Z.'’ -]{2,30}(?:,[^()\n–—-]{1,40})?(?:\([^()\n]{1,40}\))?|\([A-Z][^()\n]{1,30}\)) ?[-–—]{1,2} "
)


def after_dateline(page: Page, first: int, last: int) -> int:
    """Return the first word after a dateline ("KYIV, Aug 28 (Outlet) - "), or `first` when there is none."""
    found = DATELINE.match(page.text, page.words[first].start)
    if found is None:
        return first
    return min(bisect_left(page.reading.starts, found.end()), last - 1)


def paragraph_words(reading: Reading) -> Iterator[tuple[int, int, int]]:
    """Yield (paragraph, first word, last word exclusive) for each paragraph that has words."""
    sentences = reading.sentences
    at = 0
    while at < len(sentences):
        paragraph, first = sentences[at].paragraph, sentences[at].first
        while at < len(sentences) and sentences[at].paragraph == paragraph:
            last = sentences[at].last
            at += 1
        yield paragraph, first, last


def frames(page: Page, first: int, last: int, host: int, paragraph: int) -> Iterator[Frame]:
    """Cut a stretch of words into frames.

    The parser's sentences are taken where a sentence can end; a region is never cut, and stays with the words round it
    unless it ends a sentence itself and no attribution follows.
    """
    inside = page.inner[host] if host >= 0 else page.top
    k = bisect_left(inside, first, key=lambda r: page.bounds[r][0])
    start, at = first, first
    held: list[int] = []
    after_region = False
    while at < last:
        if k < len(inside) and page.bounds[inside[k]][0] <= at:
            region = inside[k]
            if at > start and (ends_sentence(page, at - 1, after_region=after_region) or too_long(start, at, held)):
                yield Frame(start, at, host, tuple(held), paragraph)
                start, held = at, []
            held.append(region)
            at, k = max(page.bounds[region][1], at + 1), k + 1
            after_region = True
            if at < last and closes_frame(page, region, start, at, last):
                yield Frame(start, at, host, tuple(held), paragraph)
                start, held = at, []
            continue
        if at > start and ((not after_region and new_sentence(page, at)) or too_long(start, at, held)):
            yield Frame(start, at, host, tuple(held), paragraph)
            start, held = at, []
        after_region = False
        at += 1
    if start < last:
        yield Frame(start, last, host, tuple(held), paragraph)


def too_long(start: int, at: int, held: list[int]) -> bool:
    """Tell whether a frame must be cut here: no sentence of a real article is so long, and work must stay linear."""
    return at - start > MAX_WORDS or len(held) > MAX_REGIONS


def new_sentence(page: Page, at: int) -> bool:
    """Tell whether the parser begins a sentence at a word, and the text agrees."""
    word, before = page.words[at], page.words[at - 1]
    if word.sentence == before.sentence:
        return False
    return before.text[-1] in ".?!…:;)]”\"’'*" or word.start - before.end > 2


def ends_sentence(page: Page, at: int, *, after_region: bool) -> bool:
    """Tell whether a sentence ends with the word before a region's opening mark."""
    if after_region:
        return True
    word = page.words[at]
    return word.text in {".", "?", "!", "…", "...", ";"} or (word.tag == "." and word.text[-1] in TERMINAL)


def closes_frame(page: Page, region: int, start: int, at: int, last: int) -> bool:
    """Tell whether the sentence ends with a region: a full stop inside the marks, and no attribution after them."""
    mark = page.text[page.regions[region].end - 1]
    word = page.words[at]
    if word.text[0] in ".?!,;:)":
        return False
    if page.child_at(at, page.regions[region].parent) >= 0:
        return mark in TERMINAL
    if mark not in TERMINAL or not (word.text[0].isupper() or word.text[0].isdigit()):
        return False
    begins = page.bounds[region][0] <= start + 1
    return not (begins and attributed_after(page, at, last, mark))


def attributed_after(page: Page, at: int, last: int, mark: str) -> bool:
    """Tell whether the words from `at` are nothing but an attribution of what stands before them ("Smith asked.")."""
    host = page.host[at]
    for i in range(at, min(at + TAIL_WORDS, last)):
        word = page.words[i]
        cue = page.cues.get(i)
        if cue is not None and i > at and "quote" in cue.cue.frames and word.tag in {"VBD", "VBZ", "VBP"}:
            following = page.words[i + 1] if i + 1 < last else None
            if following is None or following.text in {".", ","}:
                # “… out of onions.” A nurse, she says, has …
                return mark in "?!…" or all(w.text != "," for w in page.words[at:i])
            return mark in "?!…" and following.tag in AFTER_TAIL and following.lower not in {"that", "it", "he", "she"}
        if page.host[i] != host or (word.tag not in NAME_TAGS and word.text not in {",", "(", ")"}):
            return False
    return False
