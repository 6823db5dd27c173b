"""The evidence card: one record, who says so, why we think so, and its sentence in context."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise
from typing import Any, Final

from lib.model import Entity, Extraction, Mention, NumericClaim, Paragraph, Quote, Span, paragraph_of
from lib.views.citation import cite_entity, cite_number, cite_quote, quote_words, relayed_by
from lib.views.context import Context, context_of
from lib.views.labels import (
    ATTRIBUTION_NOTES,
    CLASS_WORDS,
    ENTITY_WORDS,
    KIND_NOTES,
    MENTION_WORDS,
    ZONE_WORDS,
    confidence_words,
    counted,
    is_unsure,
)
from lib.views.segments import Mark, cut
from lib.views.sheet import plain_pieces, plain_voice
from lib.views.values import normalised, value_span, written
from lib.views.voices import ARTICLE, NOT_KNOWN, Cast, Voice

Plain = dict[str, Any]
LONG_CLAIM: Final = 90
CLAIM: Final = 260
SENTENCE: Final = 720
LEAD: Final = 160
NEAR: Final = 400


def paragraph_label(extraction: Extraction, paragraphs: tuple[Paragraph, ...], position: int) -> str:
    """Return "¶3", or the zone's name ("headline") outside the body."""
    paragraph = paragraph_of(paragraphs, position)
    if paragraph is not None and paragraph.number is not None:
        return f"¶{paragraph.number}"
    zone = extraction.article.zone_at(position)
    return ZONE_WORDS[zone] if zone else ""


def quote_card(
    extraction: Extraction, cast: Cast, paragraphs: tuple[Paragraph, ...], quote: Quote, place: tuple[int, int]
) -> Plain:
    """Return the card of a quote. `place` is its number among all and their number."""
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
        "rows": [*attribution_rows(extraction, quote, voice), why_row(quote.rule)],
        **shown_context(text, context_of(text, paragraphs, with_attribution(quote)), [*marks, *cue_marks(quote)]),
        "citation": cite_quote(extraction, quote, voice, paragraph),
    }


def number_card(
    extraction: Extraction, cast: Cast, paragraphs: tuple[Paragraph, ...], number: NumericClaim, place: tuple[int, int]
) -> Plain:
    """Return the card of a numeric claim. `place` is its number among all and their number."""
    text = extraction.article.text
    voice = cast.of_number(number)
    quote = extraction.quote(number.quote)
    paragraph = paragraph_label(extraction, paragraphs, number.start)
    context = context_of(text, paragraphs, number.span)
    if quote is not None:
        rows = attribution_rows(extraction, quote, voice)
    elif voice is ARTICLE:
        rows = [["Who says so", "", plain_voice(voice), voice.name]]
    else:
        rows = [["Who says so", voice.name, plain_voice(voice), CLASS_WORDS[voice.class_name]]]
    marks = [Mark(*number.span, "number", "hit"), *(cue_marks(quote) if quote else ())]
    return {
        "kind": over_line("Number", place, paragraph),
        "sure": sureness(number.confidence),
        "what": claim_runs(number, text),
        "long": False,
        "rows": [
            ["Value", normalised(number), None, change_note(number)],
            *scope_rows(number, text),
            *rows,
            why_row(number.rule),
        ],
        **shown_context(text, context, marks),
        "citation": cite_number(extraction, number, voice, context.sentence, paragraph),
    }


def entity_card(
    extraction: Extraction,
    cast: Cast,
    paragraphs: tuple[Paragraph, ...],
    entity: Entity,
    place: tuple[int, int],
    index: int,
) -> Plain:
    """Return the card of an entity at its mention `index`. `place` is its number among all and their number."""
    text = extraction.article.text
    mention = entity.mentions[index] if index < len(entity.mentions) else None
    start = mention.start if mention else 0
    paragraph = paragraph_label(extraction, paragraphs, start)
    span = mention.span if mention else Span(0, min(1, len(text)))
    context = context_of(text, paragraphs, span)
    rows: list[list[Any]] = [["Type", ENTITY_WORDS[entity.type], None, ""]]
    if entity.roles:
        rows.append(["Described as", "; ".join(entity.roles), None, ""])
    rows.append(["Mentions", mention_counts(entity.mentions), None, ""])
    if mention is not None:
        rows.append(why_row(mention.rule, "Why here"))
    quotes = [quote for quote in extraction.quotes if cast.of_quote(quote.id).key == entity.id]
    return {
        "kind": over_line("Entity", place, paragraph),
        "sure": f"mention {index + 1} of {len(entity.mentions)}",
        "what": [["b", entity.name]],
        "long": False,
        "rows": rows,
        "chips": list(entity.aliases),
        "mentions": [
            {
                "i": entity.id,
                "m": i,
                "p": paragraph_label(extraction, paragraphs, m.start),
                "words": " ".join(m.span.of(text).split()),
                "kind": MENTION_WORDS[m.kind],
                "why": sentence_case(m.rule),
                "on": i == index,
            }
            for i, m in enumerate(entity.mentions)
        ],
        "quotes": [
            {
                "i": quote.id,
                "p": paragraph_label(extraction, paragraphs, quote.span.start),
                "words": clipped(quote_words(quote, text), LONG_CLAIM),
                "kind": quote.kind,
            }
            for quote in quotes
        ],
        **shown_context(text, context, [Mark(*span, "entity", "hit")]),
        "citation": cite_entity(extraction, entity, context.sentence, paragraph),
    }


def sureness(confidence: float) -> str:
    """Return "confidence high", "confidence medium" or "not sure"."""
    words = confidence_words(confidence)
    return words if is_unsure(confidence) else f"confidence {words}"


def over_line(name: str, place: tuple[int, int], paragraph: str) -> str:
    """Return "Quote 3 of 14 · ¶2"."""
    number, total = place
    return " · ".join(part for part in (f"{name} {number} of {total}", paragraph) if part)


def attribution_rows(extraction: Extraction, quote: Quote, voice: Voice) -> list[list[Any]]:
    """Return who says so and by which cue, what is inferred said plainly."""
    text = extraction.article.text
    notes = [] if voice.key == NOT_KNOWN else [CLASS_WORDS[voice.class_name]]
    if quote.via:
        notes.append(f"relayed by {relayed_by(extraction, quote)}")
    speaker = quote.speaker
    if speaker is not None:
        as_written = " ".join(speaker.span.of(text).split()) if speaker.span else ""
        if speaker.inferred:
            notes.append(f"inferred from “{as_written}”" if as_written else "inferred: not named at this quote")
        elif as_written and as_written != voice.name:
            notes.append(f"here “{as_written}”")
    cue = " ".join(quote.cue.of(text).split()) if quote.cue else "no cue word"
    cue_notes = [KIND_NOTES[quote.kind], ATTRIBUTION_NOTES[quote.attribution]]
    if quote.polarity:
        cue_notes.append(f"“{quote.polarity}” turns the content round")
    return [
        ["Who says so", voice.name, plain_voice(voice), " · ".join(notes)],
        ["Cue", cue, None, " · ".join(note for note in cue_notes if note)],
    ]


def why_row(rule: str, label: str = "Why") -> list[Any]:
    """Return the rule that made a record, in words."""
    return [label, sentence_case(rule), None, ""]


def sentence_case(words: str) -> str:
    """Begin words with a capital letter."""
    return words[:1].upper() + words[1:]


def claim_runs(number: NumericClaim, text: str) -> list[list[str]]:
    """Return a claim as written, its value strong, and the thing counted when the words leave it out."""
    value = value_span(number, text)
    runs = [["dim", text[number.start : value.start]], ["b", value.of(text)], ["dim", text[value.end : number.end]]]
    runs = [[kind, " ".join(words.split())] for kind, words in runs]
    said = written(number, text).casefold()
    if number.counted and number.counted.casefold() not in said:
        runs.append(["", number.counted])
    return [run for run in runs if run[1]]


def change_note(number: NumericClaim) -> str:
    """Say whether a claim is a rise or a fall, and which part of it this number is."""
    roles = {"delta": "the change", "from": "the value before", "to": "the value after", "level": ""}
    words = [{"up": "rising", "down": "falling"}.get(number.trend or "", ""), roles.get(number.role or "", "")]
    return " · ".join(word for word in words if word)


def scope_rows(number: NumericClaim, text: str) -> list[list[Any]]:
    """Return what a number is about and when, where the text says so."""
    rows: list[list[Any]] = []
    if number.subject and number.subject.lower() not in {"he", "she", "they", "we", "i", "you"}:
        rows.append(["About", number.subject, None, ""])
    if number.time is not None:
        rows.append(["When", " ".join(number.time.of(text).split()), None, ""])
    return rows


def mention_counts(mentions: Iterable[Mention]) -> str:
    """Return "4 named · 1 described · 6 pronouns"."""
    tally = {"name": 0, "description": 0, "pronoun": 0}
    for mention in mentions:
        tally[mention.kind] += 1
    parts = [f"{tally['name']} named" if tally["name"] else "", f"{tally['description']} described"]
    parts[1] = parts[1] if tally["description"] else ""
    parts.append(counted(tally["pronoun"], "pronoun") if tally["pronoun"] else "")
    return " · ".join(part for part in parts if part) or "none"


def with_attribution(quote: Quote) -> Span:
    """Return the stretch from a quote to its cue and speaker, where these stand near."""
    start, end = quote.span
    for span in (quote.cue, quote.speaker.span if quote.speaker else None):
        if span is not None and abs(span.start - start) < NEAR:
            start, end = min(start, span.start), max(end, span.end)
    return Span(start, end)


def cue_marks(quote: Quote) -> list[Mark]:
    """Return marks for a quote's cue and speaker."""
    marks = [Mark(*quote.cue, "cue", "hit")] if quote.cue else []
    if quote.speaker is not None and quote.speaker.span is not None:
        marks.append(Mark(*quote.speaker.span, "speaker", "hit"))
    return marks


def shown_context(text: str, context: Context, marks: list[Mark]) -> Plain:
    """Return a sentence in pieces, with what stands around it; a very long one is cut around the record."""
    first = min(mark.start for mark in marks)
    start = context.sentence.start
    if first - start > SENTENCE - LEAD:
        start = text.find(" ", first - LEAD, first) + 1 or first
    end = context.sentence.end
    cut_off = end - start > SENTENCE
    if cut_off:
        end = text.rfind(" ", start + 1, start + SENTENCE)
        end = end if end > start else start + SENTENCE
    return {
        "before": context.before if start == context.sentence.start else "…",
        "sentence": plain_pieces(cut(text, Span(start, end), marks)),
        "after": "…" if cut_off else context.after,
    }


def clipped(words: str, limit: int) -> str:
    """Cut words at `limit` characters, at a space, with an ellipsis."""
    return words if len(words) <= limit else words[:limit].rpartition(" ")[0] + "…"


def neighbours(ids: tuple[str, ...], chosen: str | None) -> tuple[str | None, str | None]:
    """Return the record before and the one after `chosen` in a table's order.

    At an end the record itself; with none chosen (or one that is not shown) the last and the first; None for no rows.
    """
    if not ids:
        return None, None
    if chosen not in ids:
        return ids[-1], ids[0]
    around = dict(pairwise(ids))
    back = {after: before for before, after in pairwise(ids)}
    return back.get(chosen, chosen), around.get(chosen, chosen)
