"""Every record of an article as a row with its outlet, whose say-so it is, its sentence and its place."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from lib.model import Entity, NumericClaim, Quote, Span
from lib.report.passages import quote_who, sentence_of
from lib.review import State
from lib.views.citation import quote_words, relayed_by
from lib.views.dossier import Dossier
from lib.views.entity_rows import counted_mentions
from lib.views.evidence import paragraph_label
from lib.views.labels import ATTRIBUTION_WORDS, CLASS_WORDS, COMPARATOR_WORDS, ENTITY_WORDS, confidence_words
from lib.views.number_rows import unit_words
from lib.views.values import subject_of, written
from lib.views.voices import ARTICLE, NOT_KNOWN, Voice

Cell = str | int | float | None
Row = tuple[Cell, ...]
HEADS: Final = (
    "Article", "Outlet", "Published", "Title", "Kind", "Words", "Who says so", "Class of speaker", "Cue", "Relayed by",
    "Type", "Value", "Low", "High", "Comparator", "Unit", "Counted thing", "Subject", "Mentions", "Sentence", "Place",
    "Confidence", "Decision", "Record", "Start", "End",
)  # fmt: skip


def item_rows(dossier: Dossier, letter: str = "", states: Mapping[str, State] | None = None) -> Iterator[Row]:
    """Yield an article's quotes, numbers and names, each kind in text order, as rows under HEADS.

    `states` are what was decided, by record id. Confidence is the extraction's, in words; places are code points.
    """
    extraction = dossier.extraction
    known = states or {}
    for quote in sorted(extraction.quotes, key=lambda q: q.span):
        yield quote_row(dossier, letter, quote, known)
    for number in sorted(extraction.numbers, key=lambda n: n.span):
        yield number_row(dossier, letter, number, known)
    for entity in sorted(extraction.entities, key=lambda e: first_place(dossier, e)):
        yield entity_row(dossier, letter, entity, known)


def head_cells(dossier: Dossier, letter: str) -> tuple[Cell, ...]:
    """Return the cells that say which article a row is of: its letter, else its id."""
    article = dossier.extraction.article
    return (letter or article.id, article.outlet, article.published, article.title)


def place_cells(
    dossier: Dossier, span: Span, confidence: float | None, record: str, known: Mapping[str, State]
) -> tuple[Cell, ...]:
    """Return the cells that end a row: its sentence, place, confidence, decision and id."""
    text = dossier.extraction.article.text
    sentence = " ".join(sentence_of(dossier, span).of(text).split())
    place = paragraph_label(dossier.extraction, dossier.paragraphs, span.start)
    sure = confidence_words(confidence) if confidence is not None else ""
    return (sentence, place, sure, known.get(record, State()).word or "undecided", record, span.start, span.end)


def source_cells(dossier: Dossier, quote: Quote | None, voice: Voice) -> tuple[Cell, ...]:
    """Return the cells of a say-so: who, the class of speaker, the cue, and who relays it."""
    if quote is None:
        return (voice.name, CLASS_WORDS[voice.class_name], "", "")
    text = dossier.extraction.article.text
    cue = " ".join(quote.cue.of(text).split()) if quote.cue else ""
    who = "not known" if voice.key == NOT_KNOWN else voice.name
    source = "" if voice.key == NOT_KNOWN else CLASS_WORDS[voice.class_name]
    return (who, source, cue, relayed_by(dossier.extraction, quote))


def quote_row(dossier: Dossier, letter: str, quote: Quote, known: Mapping[str, State]) -> Row:
    """Return the row of a quote."""
    words = quote_words(quote, dossier.extraction.article.text)
    voice = dossier.cast.of_quote(quote.id)
    kind = quote.kind if quote.attribution == "speech" else f"{quote.kind}, {ATTRIBUTION_WORDS[quote.attribution]}"
    said = ("quote", words, *source_cells(dossier, quote, voice), kind)
    end = place_cells(dossier, quote.span, quote.confidence, quote.id, known)
    return (*head_cells(dossier, letter), *said, None, None, None, "", "", "", "", None, *end)


def number_row(dossier: Dossier, letter: str, number: NumericClaim, known: Mapping[str, State]) -> Row:
    """Return the row of a number."""
    quote = dossier.extraction.quote(number.quote)
    said = source_cells(dossier, quote, dossier.cast.of_number(number))
    bound = COMPARATOR_WORDS[number.comparator]
    amount = (
        number.value,
        number.low,
        number.high,
        bound,
        unit_words(number),
        number.counted or "",
        subject_of(number),
    )
    end = place_cells(dossier, number.span, number.confidence, number.id, known)
    words = written(number, dossier.extraction.article.text)
    return (*head_cells(dossier, letter), "number", words, *said, "", *amount, None, *end)


def entity_row(dossier: Dossier, letter: str, entity: Entity, known: Mapping[str, State]) -> Row:
    """Return the row of a name, at its first mention."""
    span = first_place(dossier, entity)
    count = len(counted_mentions(dossier.extraction, entity))
    more = ", ".join((*entity.aliases, *entity.roles))
    end = place_cells(dossier, span, None, entity.id, known)
    said = ("name", entity.name, "", "", "", "", ENTITY_WORDS[entity.type], None, None, None, "", "", "", more, count)
    return (*head_cells(dossier, letter), *said, *end)


def first_place(dossier: Dossier, entity: Entity) -> Span:
    """Return the first mention of a name in the news itself; outside it when there is none."""
    return min(m.span for m in counted_mentions(dossier.extraction, entity) or entity.mentions)


WORKSHEET_HEADS: Final = (
    "Article", "Outlet", "Published", "Kind", "Claim", "Who says so", "Sentence", "Place", "Why look",
    "Checked against", "Finding", "Checked by", "Date", "Record",
)  # fmt: skip


def worksheet_rows(dossier: Dossier, letter: str = "", beside: Mapping[str, str] | None = None) -> Iterator[Row]:
    """Yield the fact-check worksheet: every number and quote as a claim, those with a reason to look first.

    `beside` gives further reasons by record id: what other articles state otherwise. What is merely thought is left
    out; the columns to be filled in are empty.
    """
    extraction = dossier.extraction
    article = extraction.article
    rows: list[tuple[bool, Span, Row]] = []
    claims: list[Quote | NumericClaim] = [
        *extraction.numbers,
        *(q for q in extraction.quotes if q.attribution != "belief"),
    ]
    for claim in claims:
        is_quote = isinstance(claim, Quote)
        quote = claim if isinstance(claim, Quote) else extraction.quote(claim.quote)
        words = quote_words(claim, article.text) if isinstance(claim, Quote) else written(claim, article.text)
        if isinstance(claim, NumericClaim) and claim.counted and claim.counted.casefold() not in words.casefold():
            words = f"{words} · {claim.counted}"
        who = quote_who(dossier, quote) if quote else ARTICLE.name
        if isinstance(claim, NumericClaim) and quote is None:
            who = dossier.cast.of_number(claim).name
        why = " ".join((*dossier.reasons.get(claim.id, ()), (beside or {}).get(claim.id, ""))).strip()
        sentence, place, *_ = place_cells(dossier, claim.span, None, claim.id, {})
        kind = "quote" if is_quote else "number"
        where = (letter or article.id, article.outlet, article.published)
        rows.append((not why, claim.span, (*where, kind, words, who, sentence, place, why, "", "", "", "", claim.id)))
    for _, _, row in sorted(rows, key=lambda r: r[:2]):
        yield row
