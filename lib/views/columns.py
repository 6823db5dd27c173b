"""The columns of the Read screen's tables: what each is called, and which fit beside the text."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Final, Literal, NamedTuple

from lib.views.rows import Table

ColumnKind = Literal["text", "number", "chips", "tag"]
SQUEEZED: Final = 1  # up to this rank columns give way; those after it are shown at their usual width or not at all
BOX: Final = 36  # the grid's own column of boxes, and its edge


class Column(NamedTuple):
    """One column: its name among the cells, its heading, its usual width in pixels.

    Of low `rank` are those that are shown first where room is short; `grows` is its part of the room left over, and
    `gives` how many pixels of its width it gives up before a column of the first ranks stays out of sight.
    """

    name: str
    label: str
    width: int
    rank: int = 0
    grows: int = 0
    kind: ColumnKind = "text"
    hint: str = ""
    gives: int = 0


TAG: Final = Column("tag", "", 38, kind="tag")
PARAGRAPH: Final = Column("paragraph", "¶", 40, kind="number", hint="Paragraph; – is outside the body")
WHO: Final = Column(
    "who", "Who says so", 112, grows=1, gives=20, hint="The speaker, as far as the article tells who it is"
)
CLASS: Final = Column("class", "Class", 140, 8)
SURE: Final = Column("confidence", "Confidence", 84, 9, hint="How sure the extraction is")
COLUMNS_SHOWN: Final[dict[Table, tuple[Column, ...]]] = {
    "quotes": (
        TAG,
        WHO,
        Column("quote", "Quote", 180, grows=3, gives=96),
        Column("kind", "Kind", 62),
        Column("cue", "Cue", 84, 2),
        Column("via", "Via", 96, 3, hint="Who relays it"),
        Column("written", "As written", 110, 4, hint="The speaker, as the text has it beside the quote"),
        Column("group", "Cue group", 80, 5, hint="What the cue does: neutral, doubting, denying, arguing"),
        Column("attribution", "Type", 84, 6, hint="Speech, belief or plan, document"),
        Column("polarity", "Polarity", 78, 7, hint="A cue that turns the words round: denied, refused"),
        CLASS,
        SURE,
        PARAGRAPH,
    ),
    "numbers": (
        TAG,
        Column("number", "Number", 122, grows=1, gives=36, hint="As the article writes it"),
        Column("value", "Value", 84, 2, kind="number", hint="As understood; sorts by size within one unit"),
        Column("unit", "Unit", 92, 3),
        Column("counted", "Counted thing", 112, grows=2, gives=44),
        Column("comparator", "Comparator", 88, 4),
        Column("subject", "Subject", 120, 5, grows=1, hint="What the number is about"),
        Column("trend", "Trend", 68, 6),
        Column("time", "Time", 96, 7),
        Column("place", "Place", 96, 7, hint="Where it holds, as far as its own clause says so"),
        WHO,
        CLASS,
        SURE,
        PARAGRAPH,
    ),
    "entities": (
        Column("name", "Name", 112, grows=2, gives=36),
        Column("type", "Type", 84),
        Column("aliases", "Also written", 94, 1, grows=2, kind="chips", gives=30),
        Column("named", "Named", 54, kind="number", hint="How often by name, in the article itself"),
        Column("described", "Described", 70, 4, kind="number", hint="How often by a description: “the minister”"),
        Column("pronouns", "Pronoun", 66, 4, kind="number", hint="How often by a pronoun"),
        Column("quotes", "Quotes by", 68, kind="number", hint="Quotes that it says"),
        Column("about", "Quotes about", 86, 2, kind="number", hint="Quotes of others whose words mention it"),
        Column("numbers", "Numbers", 64, 3, kind="number", hint="Numbers it states, or whose sentence names it"),
        Column("roles", "Roles", 150, 5, grows=2),
        PARAGRAPH,
    ),
    "check": (
        Column("kind", "What", 62),
        Column("words", "Words", 120, grows=1, gives=36),
        Column("why", "Why", 220, grows=3, gives=90),
        PARAGRAPH,
    ),
}


def fitting(table: Table, room: int, *, every: bool = False) -> tuple[Column, ...]:
    """Return the columns that fit into `room` pixels, as wide as they are shown there; all of them with `every`."""
    columns = COLUMNS_SHOWN[table]
    left = room - BOX
    ranks = sorted({column.rank for column in columns})
    best = ranks[0]
    for rank in ranks:
        within = [c for c in columns if c.rank <= rank]
        if sum(c.width - (c.gives if rank <= SQUEEZED else 0) for c in within) > left:
            break
        best = rank
    chosen = [c for c in columns if every or c.rank <= best]
    spare = left - sum(c.width for c in chosen)
    if spare < 0 and best <= SQUEEZED and not every:
        return squeezed(chosen, -spare)
    parts = sum(c.grows for c in chosen) or 1
    return tuple(c._replace(width=c.width + max(0, spare) * c.grows // parts) for c in chosen)


def squeezed(columns: Sequence[Column], short: int) -> tuple[Column, ...]:
    """Return the columns narrower by `short` pixels in all, as far as they give way, each by its part of it."""
    giving = sum(c.gives for c in columns) or 1
    short = min(short, giving)
    return tuple(c._replace(width=c.width - math.ceil(short * c.gives / giving)) for c in columns)


def complete(table: Table, shown: tuple[Column, ...]) -> bool:
    """Tell whether no column of a table is left out."""
    return len(shown) == len(COLUMNS_SHOWN[table])
