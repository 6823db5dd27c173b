"""What deserves a second look: each doubt with one plain sentence that says why."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Final, NamedTuple

from lib.checks import find_checks
from lib.model import Entity, Extraction, NumericClaim, Paragraph, Quote, Span
from lib.views.citation import quote_words
from lib.views.labels import is_unsure
from lib.views.measures import Measure, rivals
from lib.views.rows import Row, facet, folded, number_at
from lib.views.values import written
from lib.views.voices import ARTICLE, NOT_KNOWN, Cast

PARAGRAPH: Final = re.compile(r"\bparagraph (\d{1,6})\b")
OPENING: Final = re.compile(r"[“\"«„‘']")
SHOWN: Final = 60
MOST_RIVALS: Final = 3

Reason = str
NOT_SURE: Final = "not sure"
NO_SPEAKER: Final = "no speaker"
DIFFERS: Final = "differs"
NAMESAKES: Final = "two people, one surname"
OPEN_MARK: Final = "reading"
SUMS: Final = "does not add up"


class Doubt(NamedTuple):
    """A doubt: the record it is about, where it stands, its kind for the filter, and why, as a sentence.

    `beside` are other records of the same doubt: they say so on their cards and have no row of their own for it.
    """

    record: str
    span: Span
    reason: Reason
    why: str
    beside: tuple[str, ...] = ()


def mark_id(span: Span) -> str:
    """Return the id of a place in the text that is no record but deserves a look."""
    return f"mark:{span.start}-{span.end}"


def doubts_of(
    extraction: Extraction,
    cast: Cast,
    paragraphs: tuple[Paragraph, ...],
    measures: Iterable[Measure],
    sentences: Sequence[Span],
) -> tuple[Doubt, ...]:
    """Gather all doubts about an article's records, in text order."""
    found = [
        *quote_doubts(extraction.quotes, cast),
        *number_doubts(extraction, cast),
        *rival_doubts(extraction, cast, paragraphs, measures, sentences),
        *namesakes(extraction.entities),
        *reading_doubts(extraction, paragraphs),
        *sum_doubts(extraction),
    ]
    return tuple(sorted(found, key=lambda doubt: (doubt.span, doubt.record)))


def quote_doubts(quotes: Iterable[Quote], cast: Cast) -> list[Doubt]:
    """Return quotes of low confidence and quotes whose speaker is not known; beliefs and plans claim no words."""
    found = []
    for quote in quotes:
        if quote.attribution == "belief":
            continue
        if cast.of_quote(quote.id).key == NOT_KNOWN:
            found.append(Doubt(quote.id, quote.span, NO_SPEAKER, "The text does not say whose words these are."))
        elif is_unsure(quote.confidence):
            why = "We are not sure that these words are a quote, or who says them."
            found.append(Doubt(quote.id, quote.span, NOT_SURE, why))
    return found


def number_doubts(extraction: Extraction, cast: Cast) -> list[Doubt]:
    """Return numbers of low confidence and numbers in a quote whose speaker is not known."""
    found = []
    for number in extraction.numbers:
        if number.quote is not None and cast.of_quote(number.quote).key == NOT_KNOWN:
            why = "This number stands in a quote whose speaker is not known."
            found.append(Doubt(number.id, number.span, NO_SPEAKER, why))
        if is_unsure(number.confidence):
            why = "We are not sure how much this is, or what it counts."
            found.append(Doubt(number.id, number.span, NOT_SURE, why))
    return found


def rival_doubts(
    extraction: Extraction,
    cast: Cast,
    paragraphs: tuple[Paragraph, ...],
    measures: Iterable[Measure],
    sentences: Sequence[Span],
) -> list[Doubt]:
    """Return numbers in the article's own voice beside which the article gives another for the same thing."""
    text = extraction.article.text
    found: dict[str, tuple[NumericClaim, list[str]]] = {}
    for measure in measures:
        for pair in rivals(measure, text, sentences):
            for own, other in (pair, pair[::-1]):
                number, rival = measure.claims[own], measure.claims[other]
                if cast.of_number(number) is not ARTICLE:
                    continue
                voice = cast.of_number(rival)
                who = "the article" if voice is ARTICLE else voice.name
                at = number_at(paragraphs, rival.start)
                place = f" (¶{at})" if at else ""
                found.setdefault(number.id, (number, []))[1].append(f"“{written(rival, text)}” by {who}{place}")
    return [
        Doubt(
            number.id,
            number.span,
            DIFFERS,
            f"Stated without a speaker, and given otherwise as {' and '.join(others[:MOST_RIVALS])}.",
        )
        for number, others in found.values()
    ]


def namesakes(entities: Iterable[Entity]) -> list[Doubt]:
    """Return lone surnames that two or more people of the article bear: which of them is meant is not told."""
    people = [entity for entity in entities if entity.type == "PERSON"]
    bearers: dict[str, list[str]] = {}
    for entity in people:
        words = entity.name.split()
        if len(words) > 1:
            bearers.setdefault(words[-1].casefold(), []).append(entity.name)
    found = []
    for entity in people:
        words = entity.name.split()
        known = list(dict.fromkeys(bearers.get(words[-1].casefold(), ()))) if len(words) == 1 else []
        if len(known) > 1 and entity.mentions:
            names = f"{', '.join(known[:-1])} or {known[-1]}"
            found.append(
                Doubt(
                    entity.id,
                    entity.mentions[0].span,
                    NAMESAKES,
                    f"“{entity.name}” may be {names}: the article does not tell which.",
                )
            )
    return found


def reading_doubts(extraction: Extraction, paragraphs: tuple[Paragraph, ...]) -> list[Doubt]:
    """Return the warnings that name a paragraph, each at the mark or paragraph that it speaks of."""
    text = extraction.article.text
    numbered = {paragraph.number: paragraph.span for paragraph in paragraphs if paragraph.number is not None}
    found = []
    for warning in (*extraction.warnings, *extraction.article.warnings):
        named = PARAGRAPH.search(warning)
        span = numbered.get(int(named[1])) if named else None
        if span is None:
            continue
        place = open_mark(text, span) if "quotation mark" in warning else first_word(text, span)
        why = warning.strip().rstrip(".")
        if "unclosed" in why.casefold():
            why = "This quotation mark is not closed: where the quote ends is a guess"
        found.append(Doubt(mark_id(place), place, OPEN_MARK, f"{why[:1].upper()}{why[1:]}."))
    return found


def sum_doubts(extraction: Extraction) -> list[Doubt]:
    """Return figures that do not add up, each with its arithmetic; the first of them has the row."""
    return [
        Doubt(
            check.claims[0] if check.claims else mark_id(check.places[0]),
            check.places[0],
            SUMS,
            f"{check.arithmetic[:1].upper()}{check.arithmetic[1:].rstrip('.')}.",
            check.claims[1:],
        )
        for check in find_checks(extraction)
    ]


def open_mark(text: str, span: Span) -> Span:
    """Return the last opening mark of a paragraph with the word after it; its first word when it has none."""
    last = None
    for mark in OPENING.finditer(text, span.start, span.end):
        if mark.end() < span.end and text[mark.end()].isalnum() and not text[mark.start() - 1 : mark.start()].isalnum():
            last = mark.start()
    return first_word(text, Span(last, span.end)) if last is not None else first_word(text, span)


def first_word(text: str, span: Span) -> Span:
    """Return the first word of a stretch that begins with one."""
    end = text.find(" ", span.start, min(span.end, span.start + SHOWN))
    return Span(span.start, end if end > span.start else min(span.end, span.start + SHOWN))


def check_rows(
    extraction: Extraction, cast: Cast, paragraphs: tuple[Paragraph, ...], doubts: Iterable[Doubt]
) -> tuple[Row, ...]:
    """Make the rows of the table of doubts: one for each record, its reasons joined."""
    text = extraction.article.text
    quotes = {quote.id: quote for quote in extraction.quotes}
    numbers = {number.id: number for number in extraction.numbers}
    names = {entity.id: entity.name for entity in extraction.entities}
    gathered: dict[str, list[Doubt]] = {}
    for doubt in doubts:
        gathered.setdefault(doubt.record, []).append(doubt)
    rows = []
    for record, those in gathered.items():
        span = those[0].span
        voice = None
        if record in quotes:
            kind, words, voice = "quote", quote_words(quotes[record], text), cast.of_quote(record)
        elif record in numbers:
            kind, words, voice = "number", written(numbers[record], text), cast.of_number(numbers[record])
        else:
            kind = "name" if record in names else "mark"
            words = names.get(record) or " ".join(span.of(text).split())
        why = " ".join(doubt.why for doubt in those)
        cells = (kind, words, why, number_at(paragraphs, span.start))
        facets = {"kind": facet(kind), "reason": facet(*(doubt.reason for doubt in those))}
        rows.append(Row(record, span.start, cells, facets, folded(f"{words} {why}"), voice))
    return tuple(rows)


def reasons_by_record(doubts: Iterable[Doubt]) -> Mapping[str, tuple[str, ...]]:
    """Return for each record why it is to be checked."""
    found: dict[str, list[str]] = {}
    for doubt in doubts:
        for record in (doubt.record, *doubt.beside):
            found.setdefault(record, []).append(doubt.why)
    return {record: tuple(whys) for record, whys in found.items()}
