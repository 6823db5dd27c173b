"""What all evidence cards share: lines, the sentence in its context, and who says so."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from lib.model import Extraction, Paragraph, Quote, Span, paragraph_of
from lib.views.citation import relayed_by
from lib.views.context import Context
from lib.views.labels import (
    ATTRIBUTION_NOTES,
    CLASS_WORDS,
    KIND_NOTES,
    ZONE_WORDS,
    confidence_words,
    is_unsure,
)
from lib.views.segments import Mark, cut
from lib.views.sheet import plain_pieces, plain_voice
from lib.views.voices import NOT_KNOWN, Voice

Plain = dict[str, Any]
Line = list[Any]
LONG_CLAIM: Final = 90
SENTENCE: Final = 720
LEAD: Final = 160
MOST_PLACES: Final = 200  # a longer list is sent with every click, and nobody reads it


def line(name: str, words: str, note: str = "", *, voice: Voice | None = None, chips: Sequence[str] = ()) -> Line:
    """Return one line of a card: its name, the speaker's tag when it has one, words, a quieter note, chips."""
    return [name, words, plain_voice(voice) if voice else None, note, list(chips)]


def places_list(name: str, entries: list[Plain], *, shut: bool = False) -> Plain:
    """Return a list of places that a click goes to; `shut` keeps it behind its name."""
    return {"name": name, "entries": entries, "shut": shut}


def window(total: int, at: int = 0) -> range:
    """Return which of many places a list shows: at most 200, those round the place `at`."""
    first = max(0, min(at - MOST_PLACES // 2, total - MOST_PLACES))
    return range(first, min(total, first + MOST_PLACES))


def paragraph_label(extraction: Extraction, paragraphs: tuple[Paragraph, ...], position: int) -> str:
    """Return "¶3", or the zone's name ("headline") outside the body."""
    paragraph = paragraph_of(paragraphs, position)
    if paragraph is not None and paragraph.number is not None:
        return f"¶{paragraph.number}"
    zone = extraction.article.zone_at(position)
    return ZONE_WORDS[zone] if zone else ""


def sureness(confidence: float) -> str:
    """Return "confidence high", "confidence medium" or "not sure"."""
    words = confidence_words(confidence)
    return words if is_unsure(confidence) else f"confidence {words}"


def over_line(name: str, place: tuple[int, int], paragraph: str) -> str:
    """Return "Quote 3 of 14 · ¶2"."""
    number, total = place
    return " · ".join(part for part in (f"{name} {number} of {total}", paragraph) if part)


def attribution_lines(extraction: Extraction, quote: Quote, voice: Voice, cue_group: str) -> list[Line]:
    """Return who says so and by which cue, what is inferred said plainly."""
    text = extraction.article.text
    notes = [] if voice.key == NOT_KNOWN else [CLASS_WORDS[voice.class_name]]
    if quote.via:
        notes.append(f"relayed by {relayed_by(extraction, quote)}")
    as_written = speaker_written(quote, text)
    if quote.speaker is not None and quote.speaker.inferred:
        notes.append(f"inferred from “{as_written}”" if as_written else "inferred: not named at this quote")
    elif as_written and as_written != voice.name:
        notes.append(f"here “{as_written}”")
    cue = " ".join(quote.cue.of(text).split()) if quote.cue else "no cue word"
    cue_notes = [KIND_NOTES[quote.kind], ATTRIBUTION_NOTES[quote.attribution]]
    if cue_group not in {"", "neutral"}:
        cue_notes.append(f"a {cue_group} word" if cue_group[0] not in "aeiou" else f"an {cue_group} word")
    if quote.polarity:
        cue_notes.append(f"“{quote.polarity}” turns the content round")
    return [
        line("Who says so", voice.name, " · ".join(notes), voice=voice),
        line("Cue", cue, " · ".join(note for note in cue_notes if note)),
    ]


def speaker_written(quote: Quote, text: str) -> str:
    """Return the speaker as the text has it beside the quote, on one line; "" when it does not name one there."""
    span = quote.speaker.span if quote.speaker else None
    return " ".join(span.of(text).split()) if span else ""


def why_line(rule: str, label: str = "Why") -> Line:
    """Return the rule that made a record, in words."""
    return line(label, sentence_case(rule))


def check_lines(reasons: Sequence[str]) -> list[Line]:
    """Return why a record stands among those to check, one line each."""
    return [line("To check" if place == 0 else "", reason) for place, reason in enumerate(reasons)]


def sentence_case(words: str) -> str:
    """Begin words with a capital letter."""
    return words[:1].upper() + words[1:]


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
