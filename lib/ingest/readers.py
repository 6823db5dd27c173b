"""What readers write below a story: names and times above short texts, "Reply" below them, heading or none."""

from __future__ import annotations

from typing import Final

from lib.ingest.dates import without_time
from lib.ingest.lines import LINE_MAX, is_prose
from lib.ingest.page import Layout
from lib.ingest.phrases import plain_line
from lib.ingest.service import service

FEWEST: Final = 2  # answers to comments that a page must offer
ABOVE: Final = 3  # paragraphs of the story above
TEXTS: Final = 2  # paragraphs that the first comment has at most
SHORT_TIME: Final = 4
NAME_WORDS: Final = 6


def mark_readers(layout: Layout) -> None:
    """Mark everything from the first comment on, where a page offers to answer more than one."""
    answers = [i for i in range(layout.body, len(layout.units)) if is_answer(layout, i)]
    if len(answers) < FEWEST:
        return
    start = first_comment(layout, answers[0])
    if start is None or sum(layout.kinds[i] is None for i in range(layout.body, start)) < ABOVE:
        return
    for i in range(start, len(layout.units)):
        if layout.kinds[i] is None:
            layout.mark(i, "furniture", "what readers write")


def first_comment(layout: Layout, answer: int) -> int | None:
    """Return the line with the name above the text that the first "Reply" stands below; None where there is no name."""
    i = answer - 1
    while i > layout.body and layout.kinds[i] == "furniture":
        i -= 1
    texts = 0
    while i > layout.body and texts <= TEXTS and is_text(layout, i):
        i, texts = i - 1, texts + 1
    start, timed = None, False
    while i > layout.body and layout.kinds[i] != "furniture" and not is_text(layout, i) and is_signature(layout, i):
        start, timed = i, timed or is_timed(layout.line(i))
        i -= 1
    return start if timed and 0 < texts <= TEXTS else None


def is_timed(line: str) -> bool:
    """Tell whether a line says when: a date or clock, "2 hours ago", "3d"."""
    return without_time(line) is not None or line.endswith(" ago") or (line[0].isdigit() and len(line) <= SHORT_TIME)


def is_answer(layout: Layout, i: int) -> bool:
    """Tell whether a line offers to answer or rate what a reader wrote."""
    unit = layout.units[i]
    return unit.end - unit.start < 2 * LINE_MAX and plain_line(layout.line(i)[:80]) in service("ends", "answers")


def is_text(layout: Layout, i: int) -> bool:
    """Tell whether a unit is an unmarked sentence or more."""
    if layout.kinds[i] is not None:
        return False
    return layout.units[i].end - layout.units[i].start > LINE_MAX or is_prose(layout.line(i))


def is_signature(layout: Layout, i: int) -> bool:
    """Tell whether a short line may be the name of who wrote, or when: "Bob T.", "2 hours ago", "says:"."""
    line = layout.line(i) if layout.units[i].end - layout.units[i].start <= LINE_MAX else ""
    if not line or line.count(" ") >= NAME_WORDS * 2:
        return False
    return layout.kinds[i] in {"dateline", "byline"} or line.count(" ") < NAME_WORDS or without_time(line) is not None
