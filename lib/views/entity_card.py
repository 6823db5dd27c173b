"""The evidence card of an entity, at one of its mentions; and the card of a place that is no record."""

from __future__ import annotations

from typing import Any

from lib.model import Entity, Extraction, Paragraph, Span
from lib.views.citation import cite_entity, quote_words
from lib.views.context import context_of
from lib.views.entity_rows import ASIDE
from lib.views.evidence import (
    LONG_CLAIM,
    Line,
    Plain,
    check_lines,
    clipped,
    line,
    over_line,
    paragraph_label,
    places_list,
    sentence_case,
    shown_context,
    why_line,
    window,
)
from lib.views.labels import ENTITY_WORDS, MENTION_WORDS, ZONE_WORDS, counted
from lib.views.segments import Mark
from lib.views.values import written
from lib.views.voices import Cast

FURNITURE = ZONE_WORDS["furniture"]


def entity_card(
    extraction: Extraction,
    cast: Cast,
    paragraphs: tuple[Paragraph, ...],
    entity: Entity,
    place: tuple[int, int],
    index: int,
    reasons: tuple[str, ...] = (),
    said: tuple[str, ...] = (),
    about: tuple[str, ...] = (),
    numbers: tuple[str, ...] = (),
) -> dict[str, Any]:
    """Return the card of an entity at its mention `index`.

    `place` is its number among all and their number; `said`, `about` and `numbers` are ids of the quotes it says, of
    those about it, and of its numbers.
    """
    text = extraction.article.text
    mention = entity.mentions[index] if index < len(entity.mentions) else None
    start = mention.start if mention else 0
    paragraph = paragraph_label(extraction, paragraphs, start)
    span = mention.span if mention else Span(0, min(1, len(text)))
    context = context_of(text, paragraphs, span)
    lines = [line("Type", ENTITY_WORDS[entity.type])]
    if entity.aliases:
        lines.append(line("Also written", "", chips=entity.aliases))
    if entity.roles:
        lines.append(line("Described as", "; ".join(entity.roles)))
    lines.extend(line(sentence_case(tie.kind), tie.name, tie.rule) for tie in entity.links)
    lines.append(mention_line(extraction, entity))
    if mention is not None:
        lines.append(why_line(mention.rule, "Why here"))
    lists = []
    if len(entity.mentions) > 1:
        lists.append(places_list("Mentions", mention_entries(extraction, paragraphs, entity, index)))
    for name, ids in (("by it", said), ("about it", about)):
        if ids:
            entries = quote_entries(extraction, cast, paragraphs, ids, speakers=name == "about it")
            lists.append(places_list(f"{counted(len(ids), 'quote')} {name}", entries, shut=bool(lists)))
    if numbers:
        entries = number_entries(extraction, cast, paragraphs, numbers)
        lists.append(places_list(counted(len(numbers), "number"), entries, shut=bool(lists)))
    return {
        "kind": over_line("Entity", place, paragraph),
        "sure": f"mention {index + 1} of {len(entity.mentions)}",
        "what": [["b", entity.name]],
        "long": False,
        "rows": [*lines, *check_lines(reasons)],
        "lists": lists,
        **shown_context(text, context, [Mark(*span, "entity", "hit")]),
        "citation": cite_entity(extraction, entity, context.sentence, paragraph),
    }


def mention_line(extraction: Extraction, entity: Entity) -> Line:
    """Return "4 named · 1 described · 6 pronouns", and how many of them stand beside the article."""
    tally = {"name": 0, "description": 0, "pronoun": 0}
    aside: dict[str, int] = {}
    for mention in entity.mentions:
        zone = extraction.article.zone_at(mention.start)
        if zone in ASIDE:
            aside[ZONE_WORDS[zone]] = aside.get(ZONE_WORDS[zone], 0) + 1
        else:
            tally[mention.kind] += 1
    parts = [f"{tally['name']} named" if tally["name"] else ""]
    parts.append(f"{tally['description']} described" if tally["description"] else "")
    parts.append(counted(tally["pronoun"], "pronoun") if tally["pronoun"] else "")
    note = " · ".join(f"{number} in {'' if zone == FURNITURE else 'a '}{zone}" for zone, number in aside.items())
    words = " · ".join(part for part in parts if part)
    return line("Mentions", words or ("" if note else "none"), f"and {note}, not counted" if words and note else note)


def mention_entries(
    extraction: Extraction, paragraphs: tuple[Paragraph, ...], entity: Entity, index: int
) -> list[Plain]:
    """Return every mention as a place to go to, with why it belongs to the entity."""
    text = extraction.article.text
    return [
        {
            "i": entity.id,
            "m": i,
            "p": paragraph_label(extraction, paragraphs, m.start),
            "words": " ".join(m.span.of(text).split()),
            "kind": MENTION_WORDS[m.kind],
            "why": sentence_case(m.rule),
            "on": i == index,
        }
        for i, m in ((i, entity.mentions[i]) for i in window(len(entity.mentions), index))
    ]


def quote_entries(
    extraction: Extraction, cast: Cast, paragraphs: tuple[Paragraph, ...], ids: tuple[str, ...], *, speakers: bool
) -> list[Plain]:
    """Return quotes as places to go to, with `speakers` each with who says it."""
    text = extraction.article.text
    quotes = {quote.id: quote for quote in extraction.quotes}
    entries = []
    for quote in (quotes[ids[i]] for i in window(len(ids))):
        words = clipped(quote_words(quote, text), LONG_CLAIM)
        entries.append(
            {
                "i": quote.id,
                "p": paragraph_label(extraction, paragraphs, quote.span.start),
                "words": f"“{words}”" if quote.kind == "direct" else words,
                "why": cast.of_quote(quote.id).name if speakers else "",
            }
        )
    return entries


def number_entries(
    extraction: Extraction, cast: Cast, paragraphs: tuple[Paragraph, ...], ids: tuple[str, ...]
) -> list[Plain]:
    """Return numbers as places to go to, each with who states it."""
    text = extraction.article.text
    numbers = {number.id: number for number in extraction.numbers}
    return [
        {
            "i": number.id,
            "p": paragraph_label(extraction, paragraphs, number.start),
            "words": " ".join(
                part for part in (written(number, text), extra(number.counted, written(number, text))) if part
            ),
            "why": cast.of_number(number).name,
        }
        for number in (numbers[ids[i]] for i in window(len(ids)))
    ]


def extra(counted_thing: str | None, words: str) -> str:
    """Return the counted thing when the words leave it out."""
    return counted_thing if counted_thing and counted_thing.casefold() not in words.casefold() else ""


def mark_card(
    extraction: Extraction,
    paragraphs: tuple[Paragraph, ...],
    span: Span,
    place: tuple[int, int],
    reasons: tuple[str, ...],
) -> dict[str, Any]:
    """Return the card of a place in the text that is no record but to be checked."""
    text = extraction.article.text
    paragraph = paragraph_label(extraction, paragraphs, span.start)
    context = context_of(text, paragraphs, span)
    words = " ".join(span.of(text).split())
    return {
        "kind": over_line("To check", place, paragraph),
        "sure": "",
        "what": [["", clipped(words, LONG_CLAIM)]],
        "long": False,
        "rows": check_lines(reasons),
        "lists": [],
        **shown_context(text, context, [Mark(*span, "check", "hit")]),
        "citation": f"{paragraph}: {' '.join(context.sentence.of(text).split())}",
    }
