"""Records to JSON and back, in the words of the data contract."""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from typing import Any

from lib.model.article import Article, Zone
from lib.model.extraction import SCHEMA, Engine, Extraction
from lib.model.records import Entity, Link, Mention, NumericClaim, Quote, Speaker
from lib.model.spans import Span

Json = dict[str, Any]


class WireError(ValueError):
    """JSON that is no extraction of this schema."""


def to_json(extraction: Extraction) -> str:
    """Write an extraction as one line of JSON: same extraction, same bytes."""
    return json.dumps(to_plain(extraction), ensure_ascii=False, separators=(",", ":"), allow_nan=False)


def from_json(line: str) -> Extraction:
    """Read an extraction back. Raises WireError when it is none, GroundingError when it is not grounded."""
    try:
        plain = json.loads(line)
    except ValueError as problem:
        message = "This is not JSON."
        raise WireError(message) from problem
    return from_plain(plain)


def to_plain(extraction: Extraction) -> Json:
    """Turn an extraction into the contract's object: dicts, lists, text, numbers and None alone."""
    return {
        "schema": SCHEMA,
        "engine": {"version": extraction.engine.version, "model": extraction.engine.model},
        "article": plain_article(extraction.article),
        "entities": [plain_entity(e) for e in extraction.entities],
        "quotes": [plain_quote(q) for q in extraction.quotes],
        "numbers": [plain_number(n) for n in extraction.numbers],
        "warnings": list(extraction.warnings),
    }


def plain_article(article: Article) -> Json:
    """Turn an article into the contract's object."""
    return {
        "id": article.id,
        "title": article.title,
        "outlet": article.outlet,
        "author": article.author,
        "published": article.published,
        "language": article.language,
        "words": article.words,
        "text": article.text,
        "zones": [{"start": z.start, "end": z.end, "kind": z.kind} for z in article.zones],
        "origins": dict(article.origins),
        "warnings": list(article.warnings),
    }


def plain_entity(entity: Entity) -> Json:
    """Turn an entity into the contract's object; `links` follow where there are any."""
    plain: Json = {
        "id": entity.id,
        "name": entity.name,
        "type": entity.type,
        "aliases": list(entity.aliases),
        "roles": list(entity.roles),
        "mentions": [{"start": m.start, "end": m.end, "kind": m.kind, "rule": m.rule} for m in entity.mentions],
    }
    if entity.links:
        plain["links"] = [{"kind": k.kind, "name": k.name, "entity": k.entity, "rule": k.rule} for k in entity.links]
    return plain


def plain_quote(quote: Quote) -> Json:
    """Turn a quote into the contract's object."""
    speaker = quote.speaker
    return {
        "id": quote.id,
        "kind": quote.kind,
        "content": [list(part) for part in quote.content],
        "cue": None if quote.cue is None else list(quote.cue),
        "speaker": None
        if speaker is None
        else {
            "start": speaker.start,
            "end": speaker.end,
            "entity": speaker.entity,
            "inferred": speaker.inferred,
            "class": speaker.speaker_class,
        },
        "via": list(quote.via),
        "attribution": quote.attribution,
        "polarity": quote.polarity,
        "engine": quote.engine,
        "confidence": quote.confidence,
        "rule": quote.rule,
    }


def plain_number(number: NumericClaim) -> Json:
    """Turn a numeric claim into the contract's object. Whole values are written without a decimal point."""
    return {
        "id": number.id,
        "start": number.start,
        "end": number.end,
        "value": whole(number.value),
        "low": whole(number.low),
        "high": whole(number.high),
        "comparator": number.comparator,
        "unit": number.unit,
        "per": number.per,
        "counted": number.counted,
        "subject": number.subject,
        "trend": number.trend,
        "role": number.role,
        "time": None if number.time is None else {"start": number.time.start, "end": number.time.end},
        "quote": number.quote,
        "speaker": number.speaker,
        "confidence": number.confidence,
        "rule": number.rule,
    }


def whole(value: float | None) -> float | None:
    """Return 20 for 20.0, so that a value reads the same whichever way it was computed."""
    if isinstance(value, float) and math.isfinite(value) and value.is_integer() and abs(value) < 2**53:
        return int(value)
    return value


def from_plain(plain: Any) -> Extraction:  # noqa: ANN401  (whatever JSON held: checked here)
    """Build an extraction from the contract's object. Raises WireError on a missing or ill-typed field."""
    try:
        if plain["schema"] != SCHEMA:
            message = f"This file has schema {plain['schema']}; this version reads schema {SCHEMA}."
            raise WireError(message)
        return Extraction(
            engine=Engine(plain["engine"]["version"], plain["engine"]["model"]),
            article=read_article(plain["article"]),
            entities=tuple(read_entity(e) for e in plain["entities"]),
            quotes=tuple(read_quote(q) for q in plain["quotes"]),
            numbers=tuple(read_number(n) for n in plain["numbers"]),
            warnings=tuple(plain.get("warnings", ())),
        )
    except (KeyError, TypeError, AttributeError) as problem:
        message = f"This is no extraction: {problem!r}."
        raise WireError(message) from problem


def read_article(plain: Mapping[str, Any]) -> Article:
    """Build an article from the contract's object."""
    return Article(
        id=plain["id"],
        text=plain["text"],
        title=plain.get("title"),
        outlet=plain.get("outlet"),
        author=plain.get("author"),
        published=plain.get("published"),
        language=plain.get("language"),
        zones=tuple(Zone(z["start"], z["end"], z["kind"]) for z in plain.get("zones", ())),
        origins=tuple(plain.get("origins", {}).items()),
        warnings=tuple(plain.get("warnings", ())),
    )


def read_entity(plain: Mapping[str, Any]) -> Entity:
    """Build an entity from the contract's object."""
    return Entity(
        id=plain["id"],
        name=plain["name"],
        type=plain["type"],
        aliases=tuple(plain["aliases"]),
        roles=tuple(plain["roles"]),
        mentions=tuple(Mention(m["start"], m["end"], m["kind"], m["rule"]) for m in plain["mentions"]),
        links=tuple(Link(k["kind"], k["name"], k["entity"], k["rule"]) for k in plain.get("links", ())),
    )


def read_quote(plain: Mapping[str, Any]) -> Quote:
    """Build a quote from the contract's object."""
    speaker = plain["speaker"]
    return Quote(
        id=plain["id"],
        kind=plain["kind"],
        content=tuple(Span(*part) for part in plain["content"]),
        cue=None if plain["cue"] is None else Span(*plain["cue"]),
        speaker=None
        if speaker is None
        else Speaker(speaker["start"], speaker["end"], speaker["entity"], speaker["inferred"], speaker["class"]),
        via=tuple(plain["via"]),
        confidence=plain["confidence"],
        rule=plain["rule"],
        attribution=plain.get("attribution", "speech"),
        polarity=plain.get("polarity"),
        engine=plain.get("engine", "rules"),
    )


def read_number(plain: Mapping[str, Any]) -> NumericClaim:
    """Build a numeric claim from the contract's object."""
    time = plain["time"]
    return NumericClaim(
        id=plain["id"],
        start=plain["start"],
        end=plain["end"],
        value=plain["value"],
        low=plain["low"],
        high=plain["high"],
        comparator=plain["comparator"],
        unit=plain["unit"],
        per=plain["per"],
        counted=plain["counted"],
        subject=plain["subject"],
        trend=plain["trend"],
        role=plain["role"],
        time=None if time is None else Span(time["start"], time["end"]),
        quote=plain["quote"],
        speaker=plain["speaker"],
        confidence=plain["confidence"],
        rule=plain["rule"],
    )
