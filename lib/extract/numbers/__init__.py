"""Numeric claims: quantities about something, with bound, unit, counted thing and who says so."""

from __future__ import annotations

from lib.extract.numbers.claims import find_claims
from lib.extract.reading import Reading
from lib.model import Entity, NumericClaim, Quote


def find_numbers(reading: Reading, entities: tuple[Entity, ...], quotes: tuple[Quote, ...]) -> tuple[NumericClaim, ...]:
    """Find the numeric claims of an article in text order.

    `entities` keep numbers inside names from being claims, `quotes` tell whose claim each number is. No two claims
    share a character.
    """
    return find_claims(reading, entities, quotes)
