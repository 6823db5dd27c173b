"""Whose claim a number is: the speaker of the innermost quote that it stands in."""

from __future__ import annotations

from bisect import bisect_right
from heapq import heappop, heappush

from lib.model import Quote


class Voices:
    """Who speaks at each place: the text cut where any part of a quote begins or ends, by one sweep."""

    def __init__(self, quotes: tuple[Quote, ...]) -> None:
        # Innermost is shortest; of two equal ones the later counts, since relays come first.
        parts = sorted(
            (part.start, part.end, sum(p.end - p.start for p in quote.content), -k)
            for k, quote in enumerate(quotes)
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
            self.speaking.append(quotes[-open_now[0][1]] if open_now else None)

    def at(self, position: int) -> Quote | None:
        """Return the innermost quote whose content holds the character at `position`; None in the article's voice."""
        place = bisect_right(self.cuts, position) - 1
        return self.speaking[place] if place >= 0 else None
