"""Quotes: who says what, by which cue, relayed by whom."""

from __future__ import annotations

from lib.extract.quotes.rules import find_by_rules
from lib.extract.quotes.trained import tag
from lib.extract.reading import Reading
from lib.model import Entity, Quote


def find_quotes(reading: Reading, entities: tuple[Entity, ...]) -> tuple[tuple[Quote, ...], tuple[str, ...]]:
    """Find the quotes of an article in text order, and warnings such as "unclosed quotation mark in paragraph 4".

    `entities` carry the mentions by which a speaker's words are resolved. The trained tagger works beside the rules
    unless the environment says SAYSO_QUOTES=rules, or its weights cannot be loaded (then a warning says so).
    """
    tagging, warnings = tag(reading)
    quotes, more = find_by_rules(reading, entities, tagging)
    return quotes, (*warnings, *more)
