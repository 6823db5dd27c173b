"""The lines below a story that sign it: "— Jane Roe, Harbour Packet", "By Jane Roe. Published on 3 May 2026."."""

from __future__ import annotations

from typing import Final

from lib.ingest.beats import is_post
from lib.ingest.bylines import after_opener, is_name
from lib.ingest.dates import find_date, without_date, without_time
from lib.ingest.gazetteer import is_place
from lib.ingest.outlet_names import WORDED, clean, cut, is_person, looks, may_be_outlet
from lib.ingest.page import Layout
from lib.ingest.signatures import is_closing, read_signatures

MOST: Final = 4  # lines that sign a story at its end
WORDS: Final = 14
LONGEST: Final = 120
DASHES: Final = "-–—"
EDGES: Final = "-–—() "


def mark_feet(layout: Layout) -> None:
    """Mark the last lines that are names, outlets and dates alone, where nobody signs the page's head."""
    signed = [
        each
        for each in read_signatures(layout)
        if each.i < layout.body and each.byline.author and (each.led or is_person(each.byline.author))
    ]
    lines: list[int] = []
    for i in range(len(layout.units) - 1, layout.body, -1):
        if layout.kinds[i] in {"furniture", "credit"}:
            continue
        if len(lines) == MOST or layout.kinds[i] not in {None, "byline", "dateline"} or not is_signing(layout, i):
            break
        lines.insert(0, i)
    if not lines or signed or not any(is_firm(layout.line(i)) for i in lines):
        return
    layout.foot = lines[0]
    for i in lines:
        layout.kinds[i] = layout.kinds[i] or "byline"


def is_signing(layout: Layout, i: int) -> bool:
    """Tell whether a line has nothing but names, outlets, places, posts and dates."""
    if layout.units[i].end - layout.units[i].start > LONGEST or layout.line(i).count(" ") >= WORDS:
        return False
    line = layout.line(i)
    if "@" in line:
        return False  # whoever wrote a message that the page shows
    if line[0] in DASHES and is_closing(line):
        return True
    return all(is_signing_piece(piece.rstrip(".")) for _, piece in cut(without_date(layout.line(i).strip(EDGES))))


def is_signing_piece(piece: str) -> bool:
    """Tell whether a piece of a line is a name, an outlet, a place or a post."""
    rest = after_opener(piece)
    name, led = clean(piece if rest is None else rest)
    if led or rest is not None:
        return is_name(name) or may_be_outlet(name)
    return (
        is_person(piece)
        or (may_be_outlet(piece) and looks(piece) >= WORDED)
        or is_place(piece)
        or is_post(piece.rsplit(maxsplit=1)[-1])
    )


def is_firm(line: str) -> bool:
    """Tell whether a line signs without doubt: a full date, a dash or "By" before it, an outlet's word in it."""
    if find_date(line) or line[0] in DASHES or after_opener(line) is not None or without_time(line) == "":
        return True
    return any(looks(clean(piece)[0]) >= WORDED for _, piece in cut(line))
