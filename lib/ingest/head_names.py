"""The names in a page's head and foot that may be an outlet's, by the line they stand in and their looks."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from typing import Final, NamedTuple

from lib.ingest.beats import is_post
from lib.ingest.bylines import after_opener
from lib.ingest.dates import find_date, without_date, without_time
from lib.ingest.gazetteer import is_place
from lib.ingest.lines import LINE_MAX
from lib.ingest.organisations import is_section
from lib.ingest.outlet_names import clean, cut, may_be_outlet
from lib.ingest.page import Layout
from lib.ingest.phrases import phrase_kind

SIGNED: Final = frozenset({None, "byline", "dateline", "headline"})
EDGES: Final = "-–—() "
LINE_WORDS: Final = 24
MOST_PARTS: Final = 24
HEAD: Final = 16  # lines of a head that are looked at
ABOVE: Final = 5  # lines above the headline that are no menu
TITLE_WORDS: Final = 3
AFTER_POST: Final = "@"
BARS: Final = re.compile(r"\s[|·•]\s")
ADDED: Final = re.compile(r"\s(?P<mark>[|·•–—-])\s(?P<name>[^|•·–—]{2,40})$")


class Part(NamedTuple):
    """A name in a line of the head: its words, its unit, its place in the line, and what stands in the line with it."""

    name: str
    i: int
    first: bool
    mark: str  # the mark before it: "" for none, "," or another
    alone: bool
    dated: bool
    led: bool  # "Published in …"


def parts_among(layout: Layout, lines: Sequence[int]) -> list[Part]:
    """Return the parts of lines that may name an outlet; none where no line is a byline or a date."""
    if not any(layout.kinds[i] in {"byline", "dateline"} for i in lines):
        return []
    return [part for i in lines for part in parts_of(layout, i)][:MOST_PARTS]


def head_lines(layout: Layout, top: int, body: int) -> list[int]:
    """Return the lines that may name the outlet: below the headline, a signed one above it, and the page's first.

    Where menus stand above the headline, the first line is one of theirs.
    """
    below = [i for i in range(top + 1, min(body, top + HEAD)) if layout.kinds[i] in SIGNED or is_led(layout, i)]
    above = [i for i in range(max(0, top - ABOVE), top) if layout.kinds[i] in {"byline", "dateline"}]
    first = next((i for i in range(top) if phrase_kind(layout.line(i)) is None), top) if top <= ABOVE else top
    return sorted({*below, *above, *([first] if first < top else [])})


def is_led(layout: Layout, i: int) -> bool:
    """Tell whether a line begins with "First published in" or the like."""
    return layout.kinds[i] in {"furniture", "credit"} and is_line(layout, i) and clean(layout.line(i))[1]


def parts_of(layout: Layout, i: int) -> Iterator[Part]:
    """Yield the parts of a line that may name an outlet by their looks."""
    line = layout.line(i)
    if layout.units[i].end - layout.units[i].start > LINE_MAX or line.count(" ") > LINE_WORDS:
        return
    pieces = list(cut(without_date(line.strip(EDGES) if i >= layout.foot else line)))
    dated = without_time(line) is not None or find_date(line) is not None
    plain = sum(not (is_place(piece) or is_section(piece)) for _, piece in pieces)
    for at, (mark, piece) in enumerate(pieces):
        rest = after_opener(piece)
        name, led = clean(piece)
        if rest is not None and (not led or name.startswith(piece[: len(piece) - len(rest)].strip())):
            name, led = clean(rest)  # "By Harbour Packet staff"
            if not led:
                continue
        posted = at > 0 and mark == "," and is_post(pieces[at - 1][1].split()[-1])
        if may_be_outlet(name):
            mark_before = AFTER_POST if posted else mark
            yield Part(name, i, at == 0, mark_before, alone=plain == 1 and at == 0 and not dated, dated=dated, led=led)


def title_parts(layout: Layout, top: int) -> Iterator[Part]:
    """Yield the outlet that a browser's title adds to the headline: "… | Tidemark", "Tidemark | News | …"."""
    line = layout.line(top)
    pieces = BARS.split(line)
    last = ADDED.search(line)
    if last and may_be_outlet(last["name"]) and line[: last.start()].count(" ") >= TITLE_WORDS:
        yield Part(last["name"], top, first=False, mark=last["mark"], alone=False, dated=False, led=False)
    if len(pieces) > 1 and may_be_outlet(pieces[0]) and pieces[-1].count(" ") >= TITLE_WORDS:
        yield Part(pieces[0], top, first=True, mark="|", alone=False, dated=False, led=False)


def headline_of(line: str, names: AbstractSet[str]) -> str:
    """Return a headline without the name that a browser's title adds to it."""
    last = ADDED.search(line)
    if last and last["name"] in names:
        return line[: last.start()]
    pieces = BARS.split(line)
    return pieces[-1] if len(pieces) > 1 and pieces[0] in names else line


def is_line(layout: Layout, i: int) -> bool:
    """Tell whether a unit is no longer than a line."""
    return layout.units[i].end - layout.units[i].start <= LINE_MAX
