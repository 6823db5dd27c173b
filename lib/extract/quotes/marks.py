"""Quotation marks: which stretches of each paragraph stand inside them.

Straight, curly, low and angled marks, double and single, nested to any depth. Feet, inches, apostrophes and elisions
are no marks. A paragraph that opens a mark which the next paragraph opens again is continued there. Whatever does not
pair is left out for its own paragraph alone, with a warning. One pass a paragraph: linear in the text.
"""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from lib.extract.quotes.single_marks import DOUBLE, Mark, Pair, at_left, at_right, pair_single
from lib.model import Paragraph, trimmed

MARK: Final = re.compile(r"``|''|[\"“”„‟«»‘’‚‹›']")
ONLY_OPENS: Final = frozenset({"``", "„", "‟"})
CLOSERS: Final[dict[str, frozenset[str]]] = {
    "„": frozenset({"“", "”", '"', "‟"}),
    "«": frozenset({"»"}),
    "»": frozenset({"«", "»"}),
    "“": frozenset({"”", '"', "''"}),
    "‟": frozenset({"”", '"'}),
    "”": frozenset({"”", '"'}),
    "``": frozenset({"''", '"', "”"}),
    '"': frozenset({'"', "”", "''"}),
    "''": frozenset({"''", '"', "”"}),
}
ENDS: Final = ".,?!…"
FEET: Final = re.compile(r"\d['’]\d{1,2}$")


class Region(NamedTuple):
    """A stretch inside marks: its words (`start`, `end`), and the marks included (`outer`, `close`).

    `parent` is the index of the region around it, -1 for none. `continued` says that the paragraph before runs on into
    this one, `continues` that this one runs on into the next. `closed` is False when no closing mark was found.
    """

    start: int
    end: int
    outer: int
    close: int
    paragraph: int
    parent: int
    double: bool
    continued: bool
    continues: bool
    closed: bool


def find_regions(text: str, paragraphs: tuple[Paragraph, ...]) -> tuple[tuple[Region, ...], tuple[str, ...]]:
    """Pair the quotation marks of a text, paragraph by paragraph.

    Returns the regions in text order, outer before inner, and one warning for each paragraph with a mark that stays
    open.
    """
    regions: list[Region] = []
    warnings: list[str] = []
    running: str | None = None
    for index, paragraph in enumerate(paragraphs):
        marks = [Mark(m.start(), m.end(), m.group()) for m in MARK.finditer(text, paragraph.start, paragraph.end)]
        if not marks:
            running = running if paragraph.number is None else None
            continue
        following = next_opening(text, paragraphs, index)
        pairs, left_open, was_running = pair_double(text, paragraph, marks, following, running)
        running = left_open.sign if left_open is not None and was_running else None
        if left_open is not None and not was_running:
            place = f"paragraph {paragraph.number}" if paragraph.number is not None else "a headline or caption"
            warnings.append(f"unclosed quotation mark in {place}")
        pairs += pair_single(text, paragraph, marks, pairs, following)
        nest(text, index, pairs, regions)
    return tuple(regions), tuple(dict.fromkeys(warnings))


def next_opening(text: str, paragraphs: tuple[Paragraph, ...], index: int) -> str:
    """Return the mark that opens the next paragraph of the body, or an empty string."""
    for paragraph in paragraphs[index + 1 : index + 3]:
        if paragraph.number is not None:
            found = MARK.match(text, paragraph.start)
            return found.group() if found else ""
    return ""


def pair_double(
    text: str, paragraph: Paragraph, marks: list[Mark], following: str, running: str | None
) -> tuple[list[Pair], Mark | None, bool]:
    """Pair the double marks of one paragraph.

    Returns the pairs, the mark that stays open at the end (None when all close) and whether the next paragraph opens
    it again. A mark inside another pair of double marks is left to the outer pair.
    """
    pairs: list[Pair] = []
    opened: Mark | None = None
    lost: Mark | None = None
    continued = False
    for mark in marks:
        if mark.sign not in DOUBLE or is_measure(text, mark, opened):
            continue
        left, right = at_left(text, mark.at, paragraph.start), at_right(text, mark.end, paragraph.end)
        if opened is None:
            if opens(mark.sign, left=left, right=right):
                opened = mark
                continued = running is not None and mark.at == paragraph.start
        elif mark.sign in CLOSERS[opened.sign] and not (left and not right):
            pairs.append(Pair(opened.at, opened.end, mark.at, mark.end, double=True, continued=continued))
            opened, continued = None, False
        elif opens(mark.sign, left=left, right=right) and left:
            lost = opened
            opened, continued = mark, False
    if opened is None:
        return pairs, lost, False
    before = text[max(paragraph.start, opened.at - 3) : opened.at].rstrip()
    statement = not before or before[-1] in ".?!…:,—–-”’\"'"
    goes_on = statement and (following == opened.sign or following in DOUBLE)
    if goes_on or continued or before.endswith((":", ",")):
        end = paragraph.end
        pairs.append(
            Pair(opened.at, opened.end, end, end, double=True, continued=continued, continues=goes_on, closed=False)
        )
    return pairs, opened, goes_on and lost is None


def opens(sign: str, *, left: bool, right: bool) -> bool:
    """Tell whether a double mark that finds nothing open opens something itself."""
    if sign in ONLY_OPENS or sign in {"“", "«"}:
        return True
    return not right if sign in {"”", "»"} else left or not right


def is_measure(text: str, mark: Mark, opened: Mark | None) -> bool:
    """Tell whether a straight mark stands for inches (6'2", 5")."""
    if mark.sign not in {'"', "''"} or mark.at == 0 or not text[mark.at - 1].isdigit():
        return False
    return opened is None or FEET.search(text[max(0, mark.at - 6) : mark.at]) is not None


def nest(text: str, paragraph: int, pairs: list[Pair], regions: list[Region]) -> None:
    """Add the pairs of one paragraph to `regions`, each with the region around it. Pairs that cross are left out."""
    open_ones: list[int] = []
    for pair in sorted(pairs, key=lambda p: (p.outer, -p.close)):
        while open_ones and regions[open_ones[-1]].close <= pair.outer:
            open_ones.pop()
        inside = trimmed(text, pair.start, pair.end)
        if inside is None or (open_ones and regions[open_ones[-1]].close < pair.close):
            continue
        parent = open_ones[-1] if open_ones else -1
        regions.append(
            Region(
                inside.start,
                inside.end,
                pair.outer,
                pair.close,
                paragraph,
                parent,
                pair.double,
                pair.continued,
                pair.continues,
                pair.closed,
            )
        )
        open_ones.append(len(regions) - 1)
