"""The words that stand for the records' closed vocabularies on screen and in what people copy."""

from __future__ import annotations

from typing import Final, Literal

from lib.model import AttributionType, Comparator, EntityType, MentionKind, QuoteKind, SpeakerClass, Trend, ZoneKind

ClassName = Literal["person", "organisation", "document", "media", "unnamed", "nobody"]

COMPARATOR_WORDS: Final[dict[Comparator, str]] = {
    "=": "exactly",
    "~": "about",
    ">": "more than",
    ">=": "at least",
    "<": "less than",
    "<=": "up to",
    "range": "between",
}
ENTITY_WORDS: Final[dict[EntityType, str]] = {
    "PERSON": "person",
    "ORG": "organisation",
    "PLACE": "place",
    "GROUP": "group",
    "EVENT": "event",
    "WORK": "work",
    "PRODUCT": "product",
    "LAW": "law",
}
KIND_NOTES: Final[dict[QuoteKind, str]] = {
    "direct": "direct, in quote marks",
    "indirect": "indirect, not in quote marks",
    "mixed": "mixed, partly in quote marks",
}
ATTRIBUTION_NOTES: Final[dict[AttributionType, str]] = {
    "speech": "",
    "belief": "a belief, plan or wish rather than words",
    "document": "from a document",
}
ATTRIBUTION_WORDS: Final[dict[AttributionType, str]] = {"speech": "speech", "belief": "belief", "document": "document"}
TREND_WORDS: Final[dict[Trend, str]] = {"up": "rising", "down": "falling"}
MENTION_WORDS: Final[dict[MentionKind, str]] = {"name": "named", "description": "described", "pronoun": "pronoun"}
CLASS_NAMES: Final[dict[SpeakerClass, ClassName]] = {
    "named person": "person",
    "named organisation": "organisation",
    "unnamed": "unnamed",
    "document": "document",
    "media": "media",
    "self": "nobody",
}
CLASS_WORDS: Final[dict[ClassName, str]] = {
    "person": "named person",
    "organisation": "named organisation",
    "document": "document",
    "media": "other media",
    "unnamed": "unnamed",
    "nobody": "the article’s own voice",
}
# A named speaker whose class the extraction leaves open is still of the class its entity's type says.
CLASS_OF_TYPE: Final[dict[EntityType, ClassName]] = {
    "PERSON": "person",
    "ORG": "organisation",
    "PLACE": "organisation",
    "GROUP": "organisation",
    "EVENT": "organisation",
    "WORK": "document",
    "PRODUCT": "organisation",
    "LAW": "document",
}
ZONE_WORDS: Final[dict[ZoneKind, str]] = {
    "headline": "headline",
    "byline": "byline",
    "dateline": "dateline",
    "caption": "caption",
    "credit": "credit",
    "furniture": "page furniture",
}

HIGH: Final = 0.8
MEDIUM: Final = 0.55


def confidence_words(confidence: float) -> str:
    """Say how sure the extraction is: "high", "medium" or "not sure"."""
    if confidence >= HIGH:
        return "high"
    return "medium" if confidence >= MEDIUM else "not sure"


def is_unsure(confidence: float) -> bool:
    """Tell whether a record is shown as "not sure"."""
    return confidence < MEDIUM


def counted(number: int, one: str, many: str | None = None) -> str:
    """Return "1 quote", "3 quotes"; thousands are separated."""
    return f"{number:,} {one if number == 1 else many or one + 's'}"
