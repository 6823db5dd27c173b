"""A quantity under construction: figure, unit, bound, place."""

from __future__ import annotations

from dataclasses import dataclass, field
from decimal import Decimal
from typing import Final

from lib.extract.numbers.lexicon import Unit

DASHES: Final = frozenset("-–—‐‑~")


@dataclass(slots=True)
class Quantity:
    """A quantity under construction, tokens `first` to `last` (exclusive), the figure itself up to `figure_last`."""

    first: int
    last: int
    figure_last: int
    kind: str
    value: Decimal | None
    low: Decimal | None = None
    high: Decimal | None = None
    unit: Unit | None = None
    per: str | None = None
    comparator: str = "="
    scaled: bool = False
    mantissa: Decimal = Decimal(0)
    sign: str = ""
    own_unit: bool = False
    group: int = -1
    trend: str | None = None
    role: str | None = None
    shares_noun: bool = False
    notes: list[str] = field(default_factory=list)
    hedge_first: int = -1
    hedge_last: int = -1
    upper_money: bool = False
    parts: tuple[Quantity, Quantity] | None = None

    @property
    def begins(self) -> int:
        """The first token, bound or hedge included."""
        return self.first if self.hedge_first < 0 else min(self.hedge_first, self.first)

    @property
    def ends(self) -> int:
        """The token after the last, bound or hedge included."""
        return max(self.last, self.hedge_last)
