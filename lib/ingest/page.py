"""A pasted page cut into units, and what each of them is."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Final, NamedTuple

from lib.ingest.datelines import Dateline
from lib.model import Span, Zone, ZoneKind


def unmarked(line: str) -> str:
    """Return a line without "#" before it or "**", "_" round it or round one part of it, as plain notes have them."""
    bare = HEADING.sub("", line)
    if bare[:1] in SET and bare[-1] in SET:
        inner = bare.strip(SET).strip()
        return inner if inner and not any(mark in inner for mark in SET) else bare
    return bare


class Detected(NamedTuple):
    """A value and where it was found, in words."""

    value: str
    origin: str


MARKS: Final = frozenset("#*_")
SET: Final = "*_"
SHORT: Final = 300
HEADING: Final = re.compile(r"#{1,6}\s+(?=\S)")
LAST: Final = 1 << 31  # beyond the last unit of any text


@dataclass
class Layout:
    """The units of a text (paragraphs and lines), the kind of each (None: story) and what carries metadata."""

    text: str
    units: tuple[Span, ...]
    kinds: list[ZoneKind | None]
    title: int | None = None
    letterhead: int | None = None
    imprint: tuple[int, str] | None = None  # the unit of the head that names the outlet, and the name
    body: int = 0
    foot: int = LAST  # where the lines begin that sign the story at its end
    labelled: dict[str, tuple[int, str]] = field(default_factory=dict)  # what labelled lines say, and where
    datelines: dict[int, Dateline] = field(default_factory=dict)
    credits: dict[int, int] = field(default_factory=dict)  # where the credit at the end of a paragraph begins
    rules: dict[int, str] = field(default_factory=dict)  # why a unit is marked, where no list names it

    def mark(self, i: int, kind: ZoneKind, rule: str) -> None:
        """Give a unit its kind, and say by which rule."""
        self.kinds[i] = kind
        self.rules[i] = rule

    def line(self, i: int) -> str:
        """Return the words of a unit, without the marks that set a short line as a heading or in bold."""
        unit = self.units[i]
        if self.text[unit.start] in MARKS and unit.end - unit.start <= SHORT:
            return unmarked(unit.of(self.text))
        return unit.of(self.text)

    def zones(self) -> tuple[Zone, ...]:
        """Return the zones in text order."""
        found: list[Zone] = []
        for i, (unit, kind) in enumerate(zip(self.units, self.kinds, strict=True)):
            if kind is not None:
                found.append(Zone(unit.start, unit.end, kind))
                continue
            if i in self.datelines:
                found.append(Zone(unit.start, unit.start + self.datelines[i].length, "dateline"))
            if i in self.credits:
                found.append(Zone(self.credits[i], unit.end, "credit"))
        return tuple(found)
