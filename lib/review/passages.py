"""Decisions on one record of one article: quotes and numbers given other values, missed ones added."""

from __future__ import annotations

import math
from dataclasses import replace

from lib.model import Entity, Mention, NumericClaim, Quote, QuoteKind, Span, Speaker, SpeakerClass
from lib.model.ledger import Target
from lib.model.records import COMPARATORS, QUOTE_KINDS
from lib.review.draft import BY_HAND, Draft, UnmetError, in_order, other_names
from lib.review.entities import Reached, Values, spans_in, type_of, written_name
from lib.review.places import places_of

SURE = 1.0


def edited(draft: Draft, targets: tuple[Target, ...], values: Values) -> Reached:
    """Give records other values."""
    reached: Reached = {}
    for target in targets:
        key = draft.lives(target.record)
        if key in draft.quotes:
            edit_quote(draft, draft.quotes[key], values)
        elif key in draft.numbers:
            draft.numbers[key] = edited_number(draft, draft.numbers[key], values)
        elif key in draft.entities and written_name(values):
            entity, name = draft.entities[key], written_name(values)
            draft.entities[key] = replace(entity, name=name, aliases=other_names(name, entity.name, *entity.aliases))
        else:
            raise UnmetError("The record this was about is not in the article any more.")
        reached[key] = 1
    return reached


def edit_quote(draft: Draft, quote: Quote, values: Values) -> None:
    """Give a quote other extents, cue, kind or speaker; its numbers take the speaker over."""
    made = quote
    if "content" in values:
        made = replace(made, content=stretches(draft, values["content"]))
    if "cue" in values:
        made = replace(made, cue=stretches(draft, values["cue"])[0] if values["cue"] else None)
    if "kind" in values:
        kind = next((k for k in QUOTE_KINDS if k == values["kind"]), None)
        if kind is None:
            raise UnmetError(f"“{values['kind']}” is no kind of quote.")
        made = replace(made, kind=kind)
    if "speaker" in values:
        made = replace(made, speaker=speaker_of(draft, values["speaker"], quote.speaker))
        entity = made.speaker.entity if made.speaker else None
        was = quote.speaker.entity if quote.speaker else None
        for number in [n for n in draft.numbers.values() if n.quote == quote.id and n.speaker == was]:
            draft.numbers[number.id] = replace(number, speaker=entity)
    draft.quotes[quote.id] = replace(made, rule=BY_HAND, confidence=SURE)


def speaker_of(draft: Draft, record: str, was: Speaker | None) -> Speaker | None:
    """Return a speaker by an entity's id; the words that name the speaker stay when they are a mention of it."""
    if not record:
        return None
    entity = draft.entities.get(draft.lives(record))
    if entity is None:
        raise UnmetError("The speaker chosen is not named in this article.")
    span = was.span if was is not None else None
    if span is not None and not any(m.span.overlaps(span) for m in entity.mentions):
        span = None
    start, end = (None, None) if span is None else span
    return Speaker(start, end, entity.id, inferred=False, speaker_class=class_of(entity))


def class_of(entity: Entity) -> SpeakerClass:
    """Return the class of a speaker who is this entity."""
    if entity.type in {"WORK", "LAW"}:
        return "document"
    return "named person" if entity.type == "PERSON" else "named organisation"


def edited_number(draft: Draft, number: NumericClaim, values: Values) -> NumericClaim:
    """Return a numeric claim with other values. One value and two ends never stand together."""
    made = number
    if "comparator" in values:
        comparator = next((c for c in COMPARATORS if c == values["comparator"]), None)
        if comparator is None:
            raise UnmetError(f"“{values['comparator']}” is no comparator.")
        made = replace(made, comparator=comparator)
    if "value" in values:
        made = replace(made, value=amount(values["value"]), low=None, high=None)
    if "low" in values or "high" in values:
        low, high = amount(values.get("low", "")), amount(values.get("high", ""))
        if low is not None and high is not None and low > high:
            raise UnmetError("The lower end of a range cannot lie above the upper one.")
        made = replace(made, value=None, low=low, high=high)
    if (made.comparator == "range") != (made.value is None) or (made.value, made.low, made.high) == (None, None, None):
        raise UnmetError("A range has two ends, every other number one value.")
    for name in ("unit", "counted"):
        if name in values:
            made = replace(made, **{name: " ".join(values[name].split()) or None})  # type: ignore[arg-type]
    if "speaker" in values:
        speaker = speaker_of(draft, values["speaker"], None)
        made = replace(made, speaker=speaker.entity if speaker else None)
    return replace(made, rule=BY_HAND, confidence=SURE)


def amount(words: str) -> float | None:
    """Read a value, thousands separated or not; None for "". Raises UnmetError when it is no finite number."""
    plain = words.replace(",", "").replace(" ", "").replace("\u202f", "")
    if not plain:
        return None
    try:
        value = float(plain)
    except ValueError:
        value = math.nan
    if not math.isfinite(value):
        raise UnmetError(f"“{words}” is no number.")
    return value


def added(draft: Draft, targets: tuple[Target, ...], values: Values) -> Reached:
    """Add a missed entity, quote or number at the stretch that was selected."""
    spans = stretches(draft, values.get("at", ""))
    key = targets[0].record
    match values.get("what"):
        case "entity":
            return add_entity(draft, draft.lives(key), spans[0], values)
        case "quote":
            if key in draft.quotes:
                raise UnmetError("This quote is there already.")
            kind: QuoteKind = next((k for k in QUOTE_KINDS if k == values.get("kind")), "direct")
            speaker = speaker_of(draft, values.get("speaker", ""), None)
            draft.quotes[key] = Quote(key, kind, spans, None, speaker, (), SURE, "added by hand")
            take_numbers(draft, draft.quotes[key])
        case "number":
            if key in draft.numbers:
                raise UnmetError("This number is there already.")
            draft.numbers[key] = edited_number(draft, plain_number(draft, key, spans[0]), values)
        case _:
            raise UnmetError("This is neither an entity, a quote nor a number.")
    return {key: 1}


def add_entity(draft: Draft, key: str, span: Span, values: Values) -> Reached:
    """Add an entity, or mentions to one that is there: the stretch itself and all places with its words."""
    name, kind = written_name(values), type_of(values)
    if not name or kind is None:
        raise UnmetError("An entity needs a name and a type.")
    taken = sorted(m.span for e in draft.entities.values() for m in e.mentions)
    free = [s for s in places_of(draft.text, [span.of(draft.text)], taken) if not s.overlaps(span)]
    for other in [e for e in draft.entities.values() if any(m.span == span for m in e.mentions)]:
        rest = tuple(m for m in other.mentions if m.span != span)
        if other.id == key:
            raise UnmetError("This mention is there already.")
        if rest:
            draft.entities[other.id] = replace(other, mentions=rest)
        else:
            del draft.entities[other.id]
            draft.point(other.id, None)
    found = [Mention(*span, "name", "added by hand"), *(Mention(*s, "name", "same words as one added") for s in free)]
    there = draft.entities.get(key) or Entity(key, name, kind, (), (), ())
    draft.entities[key] = replace(there, mentions=in_order((*there.mentions, *found)))
    return {key: len(found)}


def plain_number(draft: Draft, key: str, span: Span) -> NumericClaim:
    """Return a numeric claim at a place, in the quote it stands in, its values still open."""
    around = [q for q in draft.quotes.values() if any(part.holds(span) for part in q.content)]
    quote = min(around, key=lambda q: (q.span.end - q.span.start, q.id), default=None)
    return NumericClaim(
        id=key,
        start=span.start,
        end=span.end,
        value=None,
        low=None,
        high=None,
        comparator="=",
        unit=None,
        per=None,
        counted=None,
        subject=None,
        trend=None,
        role=None,
        time=None,
        quote=quote.id if quote else None,
        speaker=quote.speaker.entity if quote and quote.speaker else None,
        confidence=SURE,
        rule="added by hand",
    )


def take_numbers(draft: Draft, quote: Quote) -> None:
    """Have the numbers that stand in a new quote, and in no other, be said by its speaker."""
    entity = quote.speaker.entity if quote.speaker else None
    for number in list(draft.numbers.values()):
        if number.quote is None and any(part.holds(number.span) for part in quote.content):
            draft.numbers[number.id] = replace(number, quote=quote.id, speaker=entity)


def stretches(draft: Draft, words: str) -> tuple[Span, ...]:
    """Read places of the article's text, in order. Raises UnmetError when they are none of it, or overlap."""
    spans = tuple(Span(*span) for span in spans_in(words))
    last = 0
    for span in spans:
        if not span.within(len(draft.text)) or span.start < last or not span.of(draft.text).strip():
            raise UnmetError("That is no stretch of this article’s text.")
        last = span.end
    if not spans:
        raise UnmetError("No stretch of the text was named.")
    return spans
