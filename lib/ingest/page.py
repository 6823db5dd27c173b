"""A pasted page cut into units, and what each of them is."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import NamedTuple

from lib.ingest.datelines import Dateline
from lib.model import Span, Zone, ZoneKind


class Detected(NamedTuple):
    """A value and where it was found, in words."""

    value: str
    origin: str


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
    datelines: dict[int, Dateline] = field(default_factory=dict)
    credits: dict[int, int] = field(default_factory=dict)  # where the credit at the end of a paragraph begins
    rules: dict[int, str] = field(default_factory=dict)  # why a unit is marked, where no list names it

    def mark(self, i: int, kind: ZoneKind, rule: str) -> None:
        """Give a unit its kind, and say by which rule."""
        self.kinds[i] = kind
        self.rules[i] = rule

    def line(self, i: int) -> str:
        """Return the words of a unit."""
        return self.units[i].of(self.text)

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
