"""The evidence card of a quote."""

from __future__ import annotations

from typing import Any, Final

from lib.model import Extraction, Paragraph, Quote, Span
from lib.views.citation import cite_quote, quote_words
from lib.views.context import context_of
from lib.views.cue_groups import cue_group
from lib.views.evidence import (
    LONG_CLAIM,
    attribution_lines,
    check_lines,
    clipped,
    cue_marks,
    over_line,
    paragraph_label,
    shown_context,
    sureness,
    why_line,
)
from lib.views.segments import Mark
from lib.views.voices import Cast

CLAIM: Final = 260
NEAR: Final = 400


def quote_card(
    extraction: Extraction,
    cast: Cast,
    paragraphs: tuple[Paragraph, ...],
    quote: Quote,
    place: tuple[int, int],
    reasons: tuple[str, ...] = (),
) -> dict[str, Any]:
    """Return the card of a quote. `place` is its number among all and their number; `reasons` say what to check."""
    text = extraction.article.text
    voice = cast.of_quote(quote.id)
    paragraph = paragraph_label(extraction, paragraphs, quote.span.start)
    words = clipped(quote_words(quote, text), CLAIM)
    marks = [Mark(*part, "quote", "hit") for part in quote.content]
    return {
        "kind": over_line("Quote", place, paragraph),
        "sure": sureness(quote.confidence),
        "what": [["", f"“{words}”" if quote.kind == "direct" else words]],
        "long": len(words) > LONG_CLAIM,
        "rows": [
            *attribution_lines(extraction, quote, voice, cue_group(quote, text)),
            why_line(quote.rule),
            *check_lines(reasons),
        ],
        **shown_context(text, context_of(text, paragraphs, with_attribution(quote)), [*marks, *cue_marks(quote)]),
        "citation": cite_quote(extraction, quote, voice, paragraph),
    }


def with_attribution(quote: Quote) -> Span:
    """Return the stretch from a quote to its cue and speaker, where these stand near."""
    start, end = quote.span
    for span in (quote.cue, quote.speaker.span if quote.speaker else None):
        if span is not None and abs(span.start - start) < NEAR:
            start, end = min(start, span.start), max(end, span.end)
    return Span(start, end)
