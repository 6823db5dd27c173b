"""Drafts to records: checked spans, unique ids, text order."""

from __future__ import annotations

from typing import Final

from lib.extract.quotes.credible import has_verb
from lib.extract.quotes.drafts import Draft
from lib.extract.quotes.page import Page
from lib.extract.quotes.score import confidence
from lib.model import AttributionType, Quote, Span, quote_id, trimmed

UNLABELLED: Final = frozenset({"transcript", "headline", "headline, no speaker", "headline colon", "colon"})


def to_quotes(page: Page, drafts: list[Draft]) -> tuple[Quote, ...]:
    """Make the records, in text order; of two with one place the surer one stays."""
    best: dict[str, Quote] = {}
    for draft in drafts:
        content = tidy(page.text, draft.parts)
        if not content:
            continue
        closed = all(page.regions[r].closed or page.regions[r].continues for r in draft.regions)
        quote = Quote(
            quote_id(content),
            draft.kind(page),
            content,
            draft.cue_span,
            draft.voice.speaker,
            relays(draft),
            confidence(draft, closed=closed, alone=unseen(page, draft)),
            draft.rule,
            attribution_of(page, draft),
            draft.polarity,
            draft.engine,
        )
        other = best.get(quote.id)
        if other is None or quote.confidence > other.confidence:
            best[quote.id] = quote
    return tuple(sorted(best.values(), key=lambda q: (q.content[0].start, -q.content[-1].end, q.id)))


def unseen(page: Page, draft: Draft) -> bool:
    """Tell whether the trained tagger read the place of a draft and does not see it; it sees nothing inside quotes."""
    read = page.tagging.starts.size > 0 and draft.frame.host < 0 and not draft.carried
    return read and not draft.agreed and draft.found is None and draft.form not in UNLABELLED


def relays(draft: Draft) -> tuple[str, ...]:
    """Return who passes the words on, outermost first; nobody relays what is their own."""
    speaker = draft.voice.speaker
    own = speaker.entity if speaker is not None else None
    return tuple(dict.fromkeys(v for v in draft.via if v != own))


def tidy(text: str, parts: list[Span]) -> tuple[Span, ...]:
    """Sort the parts, without white space at their ends, and drop those that lie inside another or hold nothing."""
    kept: list[Span] = []
    for part in sorted({t for p in parts if (t := trimmed(text, *p)) is not None}):
        if not kept or part.start >= kept[-1].end:
            kept.append(part)
    return tuple(kept)


def attribution_of(page: Page, draft: Draft) -> AttributionType:
    """Say whether it is said, believed or written: by the cue, and by who is speaking."""
    if draft.found is not None and not is_told(page, draft):
        return "belief"
    if draft.cue is not None and draft.cue.cue.attribution != "speech":
        return draft.cue.cue.attribution
    speaker = draft.voice.speaker
    if speaker is not None and speaker.speaker_class == "document":
        return "document"
    return "speech"


def is_told(page: Page, draft: Draft) -> bool:
    """Tell whether what the tagger alone found are words: somebody's, in marks or with a verb of their own.

    What is left are wishes, plans and refusals: "asked the regulator for a rise", "a petition for an inquiry".
    """
    if draft.marked:
        return True
    somebody = draft.found is not None and draft.found.source is not None
    return somebody and (draft.kind(page) == "mixed" or any(has_verb(page, part) for part in draft.parts))
