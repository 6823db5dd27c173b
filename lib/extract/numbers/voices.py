"""Whose claim a number is: the speaker of the innermost quote that it stands in, or that its clause goes on from."""

from __future__ import annotations

from bisect import bisect_right
from heapq import heappop, heappush
from typing import Final

from lib.extract.numbers import lexicon
from lib.extract.reading import Reading, Word
from lib.model import Quote

NOT_TELLING: Final = lexicon.cues("not_telling")
CLAUSE_TAGS: Final = frozenset({"VBD", "VBZ", "VBP", "VB", "MD"})
FINITE: Final = frozenset({"VBD", "VBZ", "VBP", "MD"})
OWN_CLAUSE: Final = frozenset({"advcl", "relcl", "parataxis", "ccomp"})
CLIMB: Final = 14
INSERTED: Final = 16  # words behind a cue put between reported words in which these go on
NEAR_CUE: Final = 6
GO_ON: Final = 45  # words of one sentence over which reported words may go on behind what was taken as their end


class Voices:
    """Who speaks at each place: the text cut where any part of a quote begins or ends, by one sweep."""

    def __init__(self, quotes: tuple[Quote, ...], reading: Reading | None = None) -> None:
        self.reading = reading
        self.cues: dict[int, Quote] = {}
        self.quotes = tuple(q for q in quotes if reading is None or tells(reading, q))
        for quote in self.quotes:
            if reading is not None and quote.cue is not None:
                self.cues |= {w.i: quote for w in reading.words_in(quote.cue)}
        # Innermost is shortest; of two equal ones the later counts, since relays come first.
        parts = sorted(
            (part.start, part.end, sum(p.end - p.start for p in quote.content), -k)
            for k, quote in enumerate(self.quotes)
            for part in quote.content
        )
        self.cuts = sorted({at for start, end, _, _ in parts for at in (start, end)})
        self.speaking: list[Quote | None] = []
        open_now: list[tuple[int, int, int]] = []
        ahead = 0
        for cut in self.cuts:
            while ahead < len(parts) and parts[ahead][0] <= cut:
                _, end, size, order = parts[ahead]
                heappush(open_now, (size, order, end))
                ahead += 1
            while open_now and open_now[0][2] <= cut:
                heappop(open_now)
            self.speaking.append(self.quotes[-open_now[0][1]] if open_now else None)

    def at(self, position: int) -> Quote | None:
        """Return the innermost quote whose content holds the character at `position`; None in the article's voice."""
        place = bisect_right(self.cuts, position) - 1
        return self.speaking[place] if place >= 0 else None

    def of(self, figure: Word, position: int) -> Quote | None:
        """Return the quote that a number belongs to: the one it stands in, else the one whose clause it ends.

        `figure` is the word of the number, `position` its place in the text. In "The bank expects prices to rise 3%,
        against 2% last year" the bank says both.
        """
        found = self.at(position)
        if self.reading is None:
            return found
        if found is not None:
            return None if after_stop(self.reading, found, position) else found
        return self.around_cue(figure) or self.ended_by(figure, position)

    def ended_by(self, figure: Word, position: int) -> Quote | None:
        """Return the quote whose clause goes on up to a number behind it; None in the article's voice."""
        if self.reading is None:
            return None
        at, words = figure, self.reading.words
        for _ in range(CLIMB):
            if at.tag == "VB" and at.dep == "conj" and at.head in self.cues and at.head < at.i:
                return self.cues[at.head]  # "expects prices to rise and the economy to grow by 2%"
            if at.head == at.i or at.dep in OWN_CLAUSE or (at.dep == "conj" and at.tag in FINITE):
                return None
            at = words[at.head]
            held = self.at(at.start) if at.i < figure.i else None
            if held is not None:
                near = figure.i - at.i <= GO_ON and at.sentence == figure.sentence
                return held if near and held.kind == "indirect" and held.span.end <= position else None
        return None

    def around_cue(self, figure: Word) -> Quote | None:
        """Return the quote whose reported words go on behind a cue put between them; None for words of the article.

        So in "A refit costs €40,000, he estimates, and takes six weeks", "Nine were hurt, he said, not 23".
        """
        if self.reading is None or not self.cues:
            return None
        words, first = self.reading.words, self.reading.sentences[figure.sentence].first
        cue = next((i for i in range(figure.i - 1, max(first - 1, figure.i - INSERTED), -1) if i in self.cues), None)
        if cue is None or words[cue + 1].text != ",":
            return None
        quote = self.cues[cue]
        before = words[first:cue]
        held = [w for w in before if any(p.start <= w.start < p.end for p in quote.content)]
        if quote.kind != "indirect" or not held or cue - held[-1].i > NEAR_CUE:
            return None
        behind = words[cue + 2 : figure.i]
        if any(w.text in {";", "“", '"'} for w in behind):
            return None
        whole = any(w.tag in FINITE for w in held)
        own = any(w.dep in {"nsubj", "nsubjpass"} and w.i < figure.i for w in behind)
        return None if whole and own else quote


def tells(reading: Reading, quote: Quote) -> bool:
    """Tell whether a quote states its numbers: not where a verb of deciding has a bare thing as its object."""
    if quote.kind != "indirect" or quote.cue is None:
        return True
    cue = reading.words_in(quote.cue)
    if not any(w.lemma.lower() in NOT_TELLING for w in cue):
        return True
    return any(w.tag in CLAUSE_TAGS for part in quote.content for w in reading.words_in(part))


def after_stop(reading: Reading, quote: Quote, position: int) -> bool:
    """Tell whether a semicolon parts a number from the bare thing reported: "forecast a loss of $9m; it was $13m"."""
    start = quote.content[0].start
    stop = reading.text.find(";", start, position) if quote.kind == "indirect" else -1
    if stop < 0 or quote.cue is None or quote.cue.start > start:
        return False
    return not any(w.tag in CLAUSE_TAGS and w.start < stop for w in reading.words_in(quote.content[0]))
