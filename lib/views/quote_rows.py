"""The rows of the quotes table."""

from __future__ import annotations

from lib.model import Extraction, Paragraph
from lib.views.citation import quote_words, relayed_by
from lib.views.cue_groups import cue_group
from lib.views.evidence import speaker_written
from lib.views.labels import ATTRIBUTION_WORDS, CLASS_WORDS, confidence_words
from lib.views.rows import Row, facet, folded, number_at
from lib.views.voices import Cast


def quote_rows(extraction: Extraction, cast: Cast, paragraphs: tuple[Paragraph, ...]) -> tuple[Row, ...]:
    """Make the rows of the quotes table, in text order. "Who" is the speaker as resolved, "written" as it stands."""
    text = extraction.article.text
    rows = []
    for quote in sorted(extraction.quotes, key=lambda q: (q.span.start, -q.span.end)):
        voice = cast.of_quote(quote.id)
        words = quote_words(quote, text)
        cue = " ".join(quote.cue.of(text).split()) if quote.cue else ""
        group = cue_group(quote, text)
        via = relayed_by(extraction, quote)
        written = speaker_written(quote, text)
        cells = (
            voice.tag,
            voice.name,
            f"“{words}”" if quote.kind == "direct" else words,
            quote.kind,
            number_at(paragraphs, quote.span.start),
            written,
            cue,
            group,
            ATTRIBUTION_WORDS[quote.attribution],
            quote.polarity or "",
            via,
            CLASS_WORDS[voice.class_name],
            confidence_words(quote.confidence),
        )
        facets = {
            "speaker": facet(voice.key),
            "kind": facet(quote.kind),
            "class": facet(CLASS_WORDS[voice.class_name]),
            "group": facet(group),
            "attribution": facet(ATTRIBUTION_WORDS[quote.attribution]),
            "polarity": facet(quote.polarity or "as it stands"),
            "via": facet("relayed" if quote.via else "first hand"),
            "confidence": facet(confidence_words(quote.confidence)),
        }
        search = f"{words} {voice.name} {written} {cue} {via}"
        rows.append(Row(quote.id, quote.span.start, cells, facets, folded(search), voice))
    return tuple(rows)
