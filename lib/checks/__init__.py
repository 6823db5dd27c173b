"""The sum check: figures of an article that do not add up, each with its arithmetic. It flags and never decides."""

from __future__ import annotations

from lib.checks.changes import changes
from lib.checks.points import points
from lib.checks.records import Check, CheckKind
from lib.checks.shares import shares
from lib.checks.totals import totals
from lib.checks.weekdays import weekdays
from lib.model import Extraction

__all__ = ["Check", "CheckKind", "find_checks"]


def find_checks(extraction: Extraction) -> tuple[Check, ...]:
    """Find the figures of an article that do not add up, in text order.

    Looked at, within two sentences: parts against their total, "12 of 48, or 30 %", changes against from and to,
    percent against percentage points, "doubled" against from and to, weekdays against written dates. Rounding as
    written and bounds ("about", "more than") are allowed for. What adds up is not reported.
    """
    found = [
        *totals(extraction),
        *shares(extraction),
        *changes(extraction),
        *points(extraction),
        *weekdays(extraction.article),
    ]
    return tuple(sorted(found, key=lambda check: (check.places[0], check.kind)))
