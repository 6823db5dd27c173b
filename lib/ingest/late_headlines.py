"""Headlines where a page's head seems to have none: a label taken for a link, or the first sentence itself."""

from __future__ import annotations

from typing import Final

from lib.ingest.datelines import find_dateline
from lib.ingest.lines import HEADLINE_MAX, HEADLINE_WORDS, INNER_STOP, LINE_MAX, is_headline_sentence, is_prose
from lib.ingest.page import Layout

REACH: Final = 16  # how many lines down a page head may reach


def label_as_headline(layout: Layout) -> bool:
    """Take "In pictures: …", known from link lists, for the headline where nothing else above the byline can be it."""
    for i in range(min(layout.body - 1, REACH)):
        line = layout.line(i)
        labelled = layout.kinds[i] == "furniture" and line.partition(": ")[2].count(" ") >= 2
        if labelled and layout.kinds[i + 1] in {"byline", "dateline", "credit"} and not is_prose(line):
            layout.kinds[i] = "headline"
            layout.title = i
            return True
    return False


def sentence_as_headline(layout: Layout, first: int, open_units: list[int]) -> None:
    """Take a first sentence for the headline where its capitals, a byline or a dateline after it say so."""
    line = layout.line(first)
    later = [i for i in open_units if i > first]
    if not later or len(line) > HEADLINE_MAX or line.count(" ") >= HEADLINE_WORDS or INNER_STOP.search(line):
        return
    following = layout.kinds[first + 1]
    listed = following == "dateline" and first > 0 and layout.kinds[first - 1] == "dateline"
    by = following in {"byline", "dateline"} and not listed
    wired = find_dateline(layout.line(later[0])[:LINE_MAX], first=True) is not None
    if by or wired or is_headline_sentence(line):
        layout.kinds[first] = "headline"
        layout.title = first
        layout.body = later[0]
