"""What briefs and tables say of a record: its words, its sentence, whose say-so it is, and its place."""

from __future__ import annotations

from typing import Final

from lib.model import NumericClaim, Quote, Span
from lib.report.brief import Spot
from lib.views.citation import attributed, quote_words
from lib.views.compare_overview import number_words
from lib.views.context import context_of
from lib.views.dossier import Dossier
from lib.views.evidence import clipped, paragraph_label
from lib.views.opening import after_dateline
from lib.views.voices import ARTICLE, NOT_KNOWN

SENTENCE: Final = 240


def sentence_of(dossier: Dossier, span: Span) -> Span:
    """Return the sentence that holds a stretch of an article."""
    return context_of(dossier.extraction.article.text, dossier.paragraphs, span).sentence


def spot(dossier: Dossier, span: Span, letter: str = "") -> Spot:
    """Return the place of a stretch of an article, as a line of a brief names it."""
    extraction = dossier.extraction
    place = paragraph_label(extraction, dossier.paragraphs, span.start)
    return Spot(extraction.article.id, letter, span, sentence_of(dossier, span), place)


def words_of(dossier: Dossier, span: Span, limit: int = SENTENCE) -> str:
    """Return a stretch of an article on one line, cut at `limit` characters."""
    return clipped(" ".join(span.of(dossier.extraction.article.text).split()), limit)


def sentence_words(dossier: Dossier, span: Span, limit: int = SENTENCE) -> str:
    """Return the sentence round a stretch on one line; a long one is cut round the stretch."""
    text = dossier.extraction.article.text
    whole = sentence_of(dossier, span)
    start = first = min(after_dateline(dossier.extraction.article, whole.start), span.start)
    if span.end - start > limit:
        start = text.find(" ", max(start, span.start - limit // 3), span.start) + 1 or span.start
    return ("…" if start > first else "") + words_of(dossier, Span(start, whole.end), limit)


def quoted_words(dossier: Dossier, quote: Quote, limit: int = SENTENCE) -> str:
    """Return a quote's words on one line, in quote marks when all of them stand in quote marks in the text."""
    words = clipped(quote_words(quote, dossier.extraction.article.text), limit)
    return f"“{words}”" if quote.kind == "direct" else words


def quote_who(dossier: Dossier, quote: Quote) -> str:
    """Say whose words a quote is: "Jane Roe, minister, relayed by Kanal 3 (said)"; "speaker not known"."""
    voice = dossier.cast.of_quote(quote.id)
    who = attributed(dossier.extraction, quote, voice)
    return f"speaker {who}" if voice.key == NOT_KNOWN else who


def number_who(dossier: Dossier, number: NumericClaim) -> str:
    """Say who states a number: the speaker of its quote, with role, relay and cue, else the article's own voice."""
    quote = dossier.extraction.quote(number.quote)
    if quote is not None:
        return quote_who(dossier, quote)
    voice = dossier.cast.of_number(number)
    return voice.name if voice is not ARTICLE else ARTICLE.name


def claim_words(dossier: Dossier, number: NumericClaim) -> str:
    """Return a number as it is written, with the thing it counts."""
    return number_words(number, dossier.extraction.article.text)
