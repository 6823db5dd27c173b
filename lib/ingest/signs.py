"""The signs by which a sentence is told to be of the story above it or of the page round it."""

from __future__ import annotations

import re
from collections import Counter
from typing import Final

from lib.ingest.lines import LINE_MAX, is_prose, is_short_question
from lib.ingest.page import Layout
from lib.ingest.phrases import opens_list
from lib.ingest.service import US, YOU, is_legal, service, weight
from lib.ingest.story import Story, Told, is_foreign, stem, stems_of, told_of
from lib.ingest.tails import authors, is_sign_off

PARTS: Final = frozenset({"caption", "credit", "dateline", "byline", "headline"})  # of a page's story, but no prose
LONG: Final = 20
LINK_WORDS: Final = 3
READ: Final = 2 * LINE_MAX  # characters of a paragraph that are judged
SHARED: Final = 0.25
MOST: Final = 3
SAID: Final = frozenset({"said", "says", "told", "asked", "added", "wrote", "according", "say", "argued", "warned"})
NO_COMMENT: Final = re.compile(r"\b(?:to|for|seeking|no|without) (?:a )?comment\b")
QUOTES: Final = ('"', "“", "«", "‘", "'")


class Signs(dict[int, Counter[str]]):
    """The signs of each unmarked sentence or paragraph, and which other lines share words with the story."""

    def __init__(self) -> None:
        super().__init__()
        self.headings: set[int] = set()


def read_signs(layout: Layout) -> Signs:
    """Read the signs of every unmarked line from the story's first on, each against the story above it."""
    story = Story()
    if layout.title is not None:
        story.add(told_of(layout.line(layout.title)))
    names = authors(layout)
    found = Signs()
    listed = False  # below the heading of a list of links, and nothing but links and teasers since
    for i in range(layout.body, len(layout.units)):
        if layout.kinds[i] is not None:
            listed = listed or (layout.kinds[i] == "furniture" and opens_list(layout.line(i)))
            continue
        unit = layout.units[i]
        line = layout.text[unit.start : min(unit.end, unit.start + READ)]
        if is_told(layout, i) and not is_asking_link(layout, i):
            told = told_of(line)
            found[i] = signs_of(line, told, story, names)
            listed = listed and is_teaser(layout, i, told)
            if listed:
                found[i]["teaser"] = 1
            if total_of(found[i]) > 0:
                story.add(told)
        elif not stems_of(line).isdisjoint(story.stems):
            found.headings.add(i)
    return found


def is_told(layout: Layout, i: int) -> bool:
    """Tell whether a unit is an unmarked sentence or paragraph."""
    if not layout.body <= i < len(layout.units) or layout.kinds[i] is not None:
        return False
    return layout.units[i].end - layout.units[i].start > LINE_MAX or is_prose(layout.line(i))


def is_asking_link(layout: Layout, i: int) -> bool:
    """Tell whether a unit is a short question with no sentence beside it: the headline of another story."""
    short = layout.units[i].end - layout.units[i].start <= LINE_MAX and is_short_question(layout.line(i))
    return short and not is_told(layout, i - 1) and not is_told(layout, i + 1)


def is_teaser(layout: Layout, i: int, told: Told) -> bool:
    """Tell whether a sentence stands alone below a line that it speaks of, as the first words of another story do."""
    above = layout.units[i - 1]
    if i in {0, layout.body} or above.end - above.start > LINE_MAX or layout.line(i - 1).count(" ") < LINK_WORDS:
        return False
    if layout.kinds[i - 1] not in {None, "furniture"} or is_prose(layout.line(i - 1)):
        return False
    if is_told(layout, i + 1):
        return False
    return not stems_of(layout.line(i - 1)).isdisjoint(told.stems)


def total_of(signs: Counter[str]) -> float:
    """Return what signs count together."""
    return sum(weight(sign) * times for sign, times in signs.items())


def signs_of(line: str, told: Told, story: Story, names: tuple[str, ...]) -> Counter[str]:
    """Return the signs that a sentence or paragraph shows, and how often each counts."""
    spoken = set(told.said)
    reader, writer = not YOU.isdisjoint(spoken), not US.isdisjoint(spoken)
    sure = {token for token in spoken & service("words", "sure") if stem(token) not in story.stems}
    if NO_COMMENT.search(line):
        sure.discard("comment")
    offer = {token for token in spoken & service("words", "offers") if stem(token) not in story.stems}
    shown = {
        "prose": 1,
        "long": int(line.count(" ") + 1 >= LONG),
        "longest": int(len(line) > LINE_MAX),
        "name": min(2, story.named(told)),
        "shared": int(story.shared(told) >= SHARED),
        "quote": int(any(mark in line for mark in QUOTES[:3]) or line.startswith(QUOTES)),
        "speech": int(not SAID.isdisjoint(spoken)),
        "reader": int(reader and not story.speaks_to_reader()),
        "writer": int(writer and not story.speaks_of_itself()),
        "both": int(reader and writer and not story.speaks_of_itself()),
        "ask": int(bool(told.said) and told.said[0] in service("words", "asks")),
        "sure": min(MOST, len(sure)),
        "offer": min(MOST, len(offer)),
        "legal": int(is_legal(line)),
        "foreign": int(story.is_english() and is_foreign(told)),
        "bio": int(is_sign_off(line, names)),
    }
    return Counter({sign: times for sign, times in shown.items() if times})
