"""Drafts to records: checked spans, unique ids, text order."""

from __future__ import annotations

from lib.extract.quotes.drafts import Draft
from lib.extract.quotes.page import Page
from lib.extract.quotes.score import confidence
from lib.model import AttributionType, Quote, Span, quote_id


def to_quotes(page: Page, drafts: list[Draft]) -> tuple[Quote, ...]:
    """Make the records, in text order; of two with one place the surer one stays."""
    best: dict[str, Quote] = {}
    for draft in drafts:
        content = tidy(draft.parts)
        if not content:
            continue
        closed = all(page.regions[r].closed or page.regions[r].continues for r in draft.regions)
        quote = Quote(
            quote_id(content),
            draft.kind(page),
            content,
            draft.cue_span,
            draft.voice.speaker,
            tuple(draft.via),
            confidence(draft, closed=closed),
            draft.rule,
            attribution_of(draft),
            draft.polarity,
        )
        other = best.get(quote.id)
        if other is None or quote.confidence > other.confidence:
            best[quote.id] = quote
    return tuple(sorted(best.values(), key=lambda q: (q.content[0].start, -q.content[-1].end, q.id)))


def tidy(parts: list[Span]) -> tuple[Span, ...]:
    """Sort the parts and drop those that lie inside another."""
    kept: list[Span] = []
    for part in sorted(set(parts)):
        if not kept or part.start >= kept[-1].end:
            kept.append(part)
    return tuple(kept)


def attribution_of(draft: Draft) -> AttributionType:
    """Say whether it is said, believed or written: by the cue, and by who is speaking."""
    if draft.cue is not None and draft.cue.cue.attribution != "speech":
        return draft.cue.cue.attribution
    speaker = draft.voice.speaker
    if speaker is not None and speaker.speaker_class == "document":
        return "document"
    return "speech"
