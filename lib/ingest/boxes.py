"""Boxes in the middle of a page: newsletter forms told by how they open and end, pictures told by their credit."""

from __future__ import annotations

from typing import Final

from lib.ingest.lines import LINE_MAX, is_prose, is_title_like
from lib.ingest.page import Layout
from lib.ingest.phrases import closes_form, opens_form

FORM: Final = 8  # lines that a form has at most
FORM_WORDS: Final = 30
CAPTION_WORDS: Final = 45
CREDIT_WORDS: Final = 6
COUNTER: Final = 2  # figures of a picture's number in its gallery
QUOTES: Final = ('"', "“", "‘", "«")


def mark_forms(layout: Layout) -> None:
    """Mark what stands between "Sign up to …" and "Enter your email …", "after newsletter promotion" and the like."""
    opened = -FORM - 1
    for i, kind in enumerate(layout.kinds):
        line = short_line(layout, i)
        if kind == "furniture" and closes_form(line) and i - opened <= FORM:
            for j in range(opened + 1, i):
                if layout.kinds[j] is None:
                    layout.kinds[j] = "furniture"
        if kind == "furniture" and opens_form(line):
            opened = opened if closes_form(line) else i
        elif kind is None and (not line or line.count(" ") >= FORM_WORDS or line.startswith(QUOTES)):
            opened = -FORM - 1


def mark_pictures(layout: Layout) -> None:
    """Mark captions and picture numbers inside the story: lines that are no sentence beside a credit or a number."""
    last = len(layout.units) - 1
    for i in range(layout.body, last + 1):
        if layout.kinds[i] is not None:
            continue
        line = short_line(layout, i)
        if is_counter(layout, i, line):
            layout.kinds[i] = "furniture"
            following = short_line(layout, i + 1)
            if layout.kinds[i + 1] is None and may_be_caption(following):
                layout.kinds[i + 1] = "caption"
        elif may_be_caption(line) and (is_bare_credit(layout, i - 1) or is_bare_credit(layout, i + 1)):
            layout.kinds[i] = "caption"


def short_line(layout: Layout, i: int) -> str:
    """Return a unit's words; nothing where it is too long for a line."""
    return layout.line(i) if layout.units[i].end - layout.units[i].start <= LINE_MAX else ""


def is_counter(layout: Layout, i: int, line: str) -> bool:
    """Tell whether a line is a picture's number: figures alone after a sentence, before a caption or a sentence."""
    if not (line.isdigit() and len(line) <= COUNTER) or not layout.body < i < len(layout.units) - 1:
        return False
    before, after = short_line(layout, i - 1), short_line(layout, i + 1)
    told = layout.kinds[i + 1] in {"caption", "credit"} or may_be_caption(after)
    return told and (not before or is_prose(before)) and not after.isdigit()


def may_be_caption(line: str) -> bool:
    """Tell whether a line has a caption's length and is no sentence, quote, question or label."""
    count = line.count(" ") + 1
    return 5 <= count <= CAPTION_WORDS and not line.startswith(QUOTES) and line[-1].isalnum() and is_captionlike(line)


def is_captionlike(line: str) -> bool:
    """Tell whether a line begins as a caption does; one of several sentences counts, if the last has no full stop."""
    return is_title_like(line) or (line[:1].isupper() and not is_prose(line))


def is_bare_credit(layout: Layout, i: int) -> bool:
    """Tell whether a line is a picture's credit and nothing else: "Reuters", "Credit: Jane Roe"."""
    if not 0 <= i < len(layout.units) or layout.kinds[i] != "credit":
        return False
    return layout.line(i).count(" ") < CREDIT_WORDS and "reporting" not in layout.line(i).casefold()
