"""The records that pass between layers: plain, frozen, standard library only."""

from lib.model.article import Article, Zone, ZoneKind, content_id
from lib.model.extraction import Engine, Extraction, GroundingError
from lib.model.paragraphs import Paragraph, number_paragraphs, paragraph_of, split_paragraphs
from lib.model.records import (
    AttributionType,
    Comparator,
    Entity,
    EntityType,
    Mention,
    MentionKind,
    NumericClaim,
    Quote,
    QuoteKind,
    Role,
    Speaker,
    SpeakerClass,
    Trend,
    number_id,
    quote_id,
)
from lib.model.spans import Span, trimmed
from lib.model.wire import WireError, from_json, from_plain, to_json, to_plain

__all__ = [
    "Article",
    "AttributionType",
    "Comparator",
    "Engine",
    "Entity",
    "EntityType",
    "Extraction",
    "GroundingError",
    "Mention",
    "MentionKind",
    "NumericClaim",
    "Paragraph",
    "Quote",
    "QuoteKind",
    "Role",
    "Span",
    "Speaker",
    "SpeakerClass",
    "Trend",
    "WireError",
    "Zone",
    "ZoneKind",
    "content_id",
    "from_json",
    "from_plain",
    "number_id",
    "number_paragraphs",
    "paragraph_of",
    "quote_id",
    "split_paragraphs",
    "to_json",
    "to_plain",
    "trimmed",
]
