"""What "Copy citation" copies: the words, who says them, and where they stand."""

from __future__ import annotations

from datetime import date
from typing import Final

from lib.model import Article, Entity, Extraction, NumericClaim, Quote, Span
from lib.views.values import written
from lib.views.voices import Voice

MONTHS: Final = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def quote_words(quote: Quote, text: str) -> str:
    """Return what is said, on one line; parts that the attribution interrupts are joined by an ellipsis."""
    return " … ".join(" ".join(part.of(text).split()) for part in quote.content)


def cite_quote(extraction: Extraction, quote: Quote, voice: Voice, paragraph: str) -> str:
    """Return `"…" - Jane Roe, minister (said), Outlet 1, 2 Mar 2026, ¶3`. Indirect words take no quote marks."""
    words = quote_words(quote, extraction.article.text)
    shown = f'"{words}"' if quote.kind == "direct" else words
    return f"{shown} - {', '.join([attributed(extraction, quote, voice), *where(extraction.article, paragraph)])}"


def cite_number(extraction: Extraction, number: NumericClaim, voice: Voice, sentence: Span, paragraph: str) -> str:
    """Return the claim, its sentence, who states it and where."""
    text = extraction.article.text
    quote = extraction.quote(number.quote)
    who = attributed(extraction, quote, voice) if quote else voice.name
    words = " ".join(sentence.of(text).split())
    return f'{written(number, text)}: "{words}" - {", ".join([who, *where(extraction.article, paragraph)])}'


def cite_entity(extraction: Extraction, entity: Entity, sentence: Span, paragraph: str) -> str:
    """Return the name, one sentence that mentions it, and where."""
    words = " ".join(sentence.of(extraction.article.text).split())
    return f'{entity.name}: "{words}" - {", ".join(where(extraction.article, paragraph))}'


def attributed(extraction: Extraction, quote: Quote, voice: Voice) -> str:
    """Return the speaker with role, relay and cue: "Jane Roe, minister, relayed by Kanal 3 (said)"."""
    entity = extraction.entity(voice.key)
    parts = [voice.name, *(entity.roles[:1] if entity else ())]
    relays = relayed_by(extraction, quote)
    if relays:
        parts.append(f"relayed by {relays}")
    cue = " ".join(quote.cue.of(extraction.article.text).split()) if quote.cue else ""
    return ", ".join(parts) + (f" ({cue})" if cue else "")


def relayed_by(extraction: Extraction, quote: Quote) -> str:
    """Return who relays a quote, outermost first; "" when nobody does."""
    names = [entity.name for entity in map(extraction.entity, quote.via) if entity is not None]
    return ", ".join(names)


def where(article: Article, paragraph: str) -> list[str]:
    """Return outlet (else title), date and paragraph, what is not known left out."""
    known = (article.outlet or article.title, readable_date(article.published), paragraph)
    return [part for part in known if part]


def readable_date(published: str | None) -> str:
    """Return "2 Mar 2026" for an ISO date; other text as it is; "" for None."""
    if not published:
        return ""
    try:
        day = date.fromisoformat(published[:10])
    except ValueError:
        return published
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"
