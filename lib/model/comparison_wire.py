"""A comparison to JSON, in the words of the data contract."""

from __future__ import annotations

import json

from lib.model.comparison import Comparison, NumberPair, QuoteGroup, Ref, RelatedNumbers
from lib.model.extraction import SCHEMA
from lib.model.spans import Span
from lib.model.wire import Json, to_plain


def comparison_json(comparison: Comparison) -> str:
    """Write a comparison as one line of JSON: same comparison, same bytes."""
    return json.dumps(plain_comparison(comparison), ensure_ascii=False, separators=(",", ":"), allow_nan=False)


def plain_comparison(found: Comparison) -> Json:
    """Turn a comparison into the contract's object; what the contract does not name follows after it."""
    engine = found.articles[0].engine
    return {
        "schema": SCHEMA,
        "engine": {"version": engine.version, "model": engine.model},
        "articles": [to_plain(x) for x in found.articles],
        "entities": [
            {
                "name": g.name,
                "type": g.type,
                "members": [member(r, "entity") for r in g.members],
                "named_differently": g.named_differently,
                "presence": [
                    {"article": p.article, "name": p.name, "mentions": p.mentions, "quotes": p.quotes, "rank": p.rank}
                    for p in g.presence
                ],
                **({"by_surname": [member(r, "entity") for r in g.by_surname]} if g.by_surname else {}),
            }
            for g in found.entities
        ],
        "quotes": [plain_quotes(g) for g in found.quotes],
        "numbers": [plain_pair(p) for p in found.numbers],
        "shared_text": [
            {
                "a": s.a,
                "b": s.b,
                "share": s.share,
                "containment": s.containment,
                "sentences": [{"a": list(x), "b": list(y)} for x, y in s.sentences],
            }
            for s in found.shared_text
        ],
        "only_in": {
            o.article: {"entities": list(o.entities), "quotes": list(o.quotes), "numbers": list(o.numbers)}
            for o in found.only_in
        },
        "other_speakers": [
            {
                "a": member(o.a, "quote"),
                "b": member(o.b, "quote"),
                "speaker_a": o.speaker_a,
                "speaker_b": o.speaker_b,
            }
            for o in found.other_speakers
        ],
        "related_numbers": [plain_pair(p) for p in found.related],
        "measures": [
            {"name": m.name, "members": [member(r, "number") for r in m.members], "relation": m.relation}
            for m in found.measures
        ],
        "origins": [{"articles": list(o.articles), "reason": o.reason} for o in found.origins],
        "credits": [
            {"article": c.article, **place(c.span), "outlet": c.outlet, "cited": c.cited} for c in found.credits
        ],
        "never_quoted": [
            {
                "name": n.name,
                "type": n.type,
                "members": [member(r, "entity") for r in n.members],
                "mentions": n.mentions,
            }
            for n in found.never_quoted
        ],
        "dates": [
            {
                "day": d.day,
                "precision": d.precision,
                "places": [{"article": p.article, **place(p.span)} for p in d.places],
            }
            for d in found.dates
        ],
    }


def member(ref: Ref, kind: str) -> Json:
    """Name a record: {"article": …, "quote": …}."""
    return {"article": ref.article, kind: ref.record}


def place(span: Span) -> Json:
    """Name a stretch of text."""
    return {"start": span.start, "end": span.end}


def plain_quotes(group: QuoteGroup) -> Json:
    """Turn a group of quotes into the contract's object."""
    return {
        "members": [member(r, "quote") for r in group.members],
        "relation": group.relation,
        "changes": [
            {
                "a": member(c.a, "quote"),
                "b": member(c.b, "quote"),
                "kinds": [{"kind": kind, "words": words} for kind, words in c.details],
            }
            for c in group.changes
        ],
    }


def plain_pair(pair: NumberPair | RelatedNumbers) -> Json:
    """Turn a pair of numbers into the contract's object."""
    plain = {"a": member(pair.a, "number"), "b": member(pair.b, "number"), "measure": pair.measure}
    if isinstance(pair, NumberPair):
        plain["relation"] = pair.relation
    return {**plain, "note": pair.note}
