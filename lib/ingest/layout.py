"""How a news page is built: which lines stand before, in and after the story, and what each is."""

from __future__ import annotations

import re
from typing import Final

from lib.ingest.boxes import mark_forms, mark_pictures
from lib.ingest.bylines import parse_byline
from lib.ingest.datelines import find_dateline
from lib.ingest.ends import mark_end
from lib.ingest.feet import mark_feet
from lib.ingest.heads import mark_head
from lib.ingest.imprint import find_imprint
from lib.ingest.inserts import mark_inserts, mark_service
from lib.ingest.labels import mark_labels
from lib.ingest.letters import mark_mail_head
from lib.ingest.lines import LINE_MAX, is_crosshead, is_prose, is_short_question, is_title_like, line_kind
from lib.ingest.page import Layout
from lib.ingest.phrases import opens_comments, opens_list
from lib.ingest.readers import mark_readers
from lib.ingest.signatures import read_signatures
from lib.ingest.signs import read_signs
from lib.ingest.tails import mark_foot, mark_tail
from lib.model import Span, split_paragraphs

LIST_MAX: Final = 15
ENTRY_WORDS: Final = 16
STORY_LEAST: Final = 3  # paragraphs above readers' comments
FOOT: Final = 8  # lines at the end that may be a page's foot
CREDIT: Final = re.compile(
    r"\((?:additional |further )?(?:reporting|writing|editing|compiled|edited|with inputs)"
    r" (?:and \w{1,12} )?(?:by|from)\s",
    re.IGNORECASE,
)


def find_layout(text: str) -> Layout:
    """Tell headline, bylines, captions, credits and furniture from the story. Linear in the length of the text."""
    units = split_paragraphs(text)
    closing = closing_credits(text, units)
    kinds = [line_kind(text, Span(unit.start, closing.get(i, unit.end))) for i, unit in enumerate(units)]
    layout = Layout(text, units, kinds, credits=closing)
    mark_lists(layout)
    subject = mark_mail_head(layout)
    if subject is None:
        mark_labels(layout)
        subject = layout.labelled.get("title", (None, ""))[0]
    mark_head(layout)
    layout.title = layout.title if subject is None else subject
    unmark_mastheads(layout)
    mark_forms(layout)
    mark_pictures(layout)
    mark_tail(layout)
    mark_comments(layout)
    mark_foot(layout)
    mark_service(layout)
    mark_readers(layout)
    signs = read_signs(layout)
    mark_end(layout, signs)
    mark_inserts(layout, signs)
    mark_datelines(layout)
    mark_crossheads(layout)
    mark_feet(layout)
    mark_imprint(layout)
    return layout


def mark_imprint(layout: Layout) -> None:
    """Find the line of the head that names the outlet, and mark it as the byline it belongs to."""
    layout.imprint = find_imprint(layout, list(read_signatures(layout)))
    if layout.imprint is not None and layout.kinds[layout.imprint[0]] not in {"byline", "dateline"}:
        if layout.imprint[0] == layout.title:
            return
        layout.kinds[layout.imprint[0]] = "byline"


def closing_credits(text: str, units: tuple[Span, ...]) -> dict[int, int]:
    """Find the credits in brackets that end a paragraph of the story: unit → where they begin."""
    found: dict[int, int] = {}
    for i, unit in enumerate(units):
        if text[unit.end - 1] == ")":
            start = text.rfind("(", max(unit.start, unit.end - LINE_MAX), unit.end)
            if start > unit.start and CREDIT.match(text, start, unit.end):
                found[i] = start
    return found


def mark_lists(layout: Layout) -> None:
    """Mark what follows "Read more:" and the like: the lines up to the next sentence."""
    left = 0
    seen_prose = False
    for i, unit in enumerate(layout.units):
        line = unit.of(layout.text) if unit.end - unit.start <= LINE_MAX else ""
        if layout.kinds[i] is None and seen_prose and line and opens_list(line) and not line.endswith("."):
            layout.kinds[i] = "furniture"
            left = LIST_MAX
        elif layout.kinds[i] is None:
            if not line or (is_prose(line) and not is_short_question(line)):
                seen_prose, left = True, 0
            elif left and not line.endswith(":"):
                layout.kinds[i] = "furniture"
                left -= 1
        elif seen_prose and opens_list(line):
            left = LIST_MAX


def mark_comments(layout: Layout) -> None:
    """Mark readers' comments: all below their heading, where it stands below the story."""
    seen = 0
    for i, unit in enumerate(layout.units):
        short = unit.end - unit.start <= LINE_MAX
        if short and seen >= STORY_LEAST and i * 3 > len(layout.units) and opens_comments(layout.line(i)):
            layout.kinds[i:] = ["furniture"] * (len(layout.units) - i)
            return
        seen += layout.kinds[i] is None


def unmark_mastheads(layout: Layout) -> None:
    """Take lines of names and a date inside the story for the story: only above and below it are they mastheads."""
    for i in range(layout.body + 1, len(layout.units) - FOOT):
        if layout.kinds[i] == "byline" and parse_byline(layout.line(i)) is None:
            layout.kinds[i] = None


def mark_datelines(layout: Layout) -> None:
    """Find the datelines that open paragraphs of the story."""
    seen = 0
    for i in range(layout.body, len(layout.units)):
        if layout.kinds[i] is None:
            seen += 1
            unit = layout.units[i]
            dateline = find_dateline(layout.text[unit.start : min(unit.end, unit.start + 200)], first=seen <= 3)
            if dateline is not None:
                layout.datelines[i] = dateline


def mark_crossheads(layout: Layout) -> None:
    """Mark headings inside the story: short lines between paragraphs. Many of them are a list or a transcript."""
    found: list[int] = []
    last = len(layout.units) - 1
    prose = 0
    for i in range(layout.body, last + 1):
        if layout.kinds[i] is not None:
            continue
        line = layout.line(i) if layout.units[i].end - layout.units[i].start <= LINE_MAX else ""
        if not line or is_prose(line):
            prose += 1
        elif is_entry_heading(layout, i, line):
            layout.kinds[i] = "headline"
        elif (
            i < last
            and is_crosshead(line)
            and layout.kinds[i + 1] is None
            and is_story(layout, i - 1)
            and is_story(layout, i + 1)
        ):
            found.append(i)
    if len(found) * 2 <= prose:
        for i in found:
            layout.kinds[i] = "furniture" if layout.line(i).startswith("About ") else "headline"


def is_entry_heading(layout: Layout, i: int, line: str) -> bool:
    """Tell whether a line heads an entry of a live blog: below a time stamp, above a sentence, and itself none."""
    if i == 0 or i + 1 >= len(layout.units) or layout.kinds[i - 1] != "dateline" or layout.kinds[i + 1] is not None:
        return False
    below = layout.units[i + 1]
    return (
        line.count(" ") < ENTRY_WORDS
        and is_title_like(line)
        and (below.end - below.start > LINE_MAX or is_prose(layout.line(i + 1)))
    )


def is_story(layout: Layout, i: int) -> bool:
    """Tell whether a neighbour is no heading-like line itself: two such in a row are a list."""
    unit = layout.units[i]
    return unit.end - unit.start > LINE_MAX or layout.kinds[i] is not None or not is_title_like(layout.line(i))
