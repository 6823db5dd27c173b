"""What the sum check reports."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from lib.model import NumericClaim, Span

CheckKind = Literal["parts and total", "share", "change", "percent or points", "multiple", "weekday"]


@dataclass(frozen=True, slots=True)
class Check:
    """Figures that do not add up.

    `claims` are ids of numeric claims in text order (none for a date), `places` what to mark in the text, and
    `arithmetic` one plain sentence: "30 + 14 = 44, the text says 45". It does not say which figure is the odd one.
    """

    kind: CheckKind
    claims: tuple[str, ...]
    places: tuple[Span, ...]
    arithmetic: str

    @property
    def id(self) -> str:
        """Return the id of the check: stable over runs, like those of claims."""
        return f"check:{self.places[0].start}-{self.places[-1].end}"


def of_claims(kind: CheckKind, claims: list[NumericClaim], arithmetic: str) -> Check:
    """Make the check of some claims."""
    ordered = sorted(claims, key=lambda claim: claim.start)
    return Check(kind, tuple(c.id for c in ordered), tuple(c.span for c in ordered), arithmetic)
