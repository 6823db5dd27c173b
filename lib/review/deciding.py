"""A workspace's decisions on many articles: the ledger is made ready once, however often it is asked for."""

from __future__ import annotations

from collections.abc import Mapping

from lib.model import Extraction
from lib.model.ledger import Entry
from lib.review.plan import Plan, plan
from lib.review.reviewing import reviewed

_last: list[tuple[tuple[Entry, ...], Plan]] = []


def decided(extraction: Extraction, entries: tuple[Entry, ...]) -> tuple[Extraction, Mapping[str, str]]:
    """Return an extraction with all decisions applied, and the state of each decided record in one word, by its id.

    States are accepted, rejected, edited, added, hidden. Rejected and hidden records are among the records still.
    """
    review = reviewed(extraction, ready(entries))
    return review.extraction, review.words


def ready(entries: tuple[Entry, ...]) -> Plan:
    """Make a ledger ready; one that was asked for last, the same object, is ready already."""
    for known, made in _last:
        if known is entries:
            return made
    made = plan(entries)
    _last[:] = [(entries, made), *_last[:3]]
    return made
