"""The evidence card of a numeric claim."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from lib.extract.numbers.conversions import conversions
from lib.model import Extraction, NumericClaim, Paragraph
from lib.views.citation import cite_number
from lib.views.context import context_of
from lib.views.cue_groups import cue_group
from lib.views.evidence import (
    Line,
    Plain,
    attribution_lines,
    check_lines,
    cue_marks,
    line,
    over_line,
    paragraph_label,
    places_list,
    shown_context,
    sureness,
    why_line,
    window,
)
from lib.views.labels import CLASS_WORDS
from lib.views.measures import Measure
from lib.views.number_places import Spot
from lib.views.segments import Mark
from lib.views.values import normalised, subject_of, value_span, written
from lib.views.voices import ARTICLE, Cast

ROLES = {"delta": "the change", "from": "the value before", "to": "the value after", "level": ""}


def number_card(
    extraction: Extraction,
    cast: Cast,
    paragraphs: tuple[Paragraph, ...],
    number: NumericClaim,
    place: tuple[int, int],
    reasons: tuple[str, ...] = (),
    measure: Measure | None = None,
    spot: Spot | None = None,
) -> dict[str, Any]:
    """Return the card of a numeric claim.

    `place` is its number among all and their number, `reasons` say what to check, `measure` holds the claims that
    count the same thing, `spot` is where it holds.
    """
    text = extraction.article.text
    voice = cast.of_number(number)
    quote = extraction.quote(number.quote)
    paragraph = paragraph_label(extraction, paragraphs, number.start)
    context = context_of(text, paragraphs, number.span)
    if quote is not None:
        who = attribution_lines(extraction, quote, voice, cue_group(quote, text))
    elif voice is ARTICLE:
        who = [line("Who says so", "", voice.name, voice=voice)]
    else:
        who = [line("Who says so", voice.name, CLASS_WORDS[voice.class_name], voice=voice)]
    marks = [Mark(*number.span, "number", "hit"), *(cue_marks(quote) if quote else ())]
    others = other_claims(extraction, cast, paragraphs, number, measure)
    lists = [places_list(f"Numbers of {measure.counted} here", others)] if measure and others else []
    in_units = conversions(number, text)
    if in_units:
        lists.append(places_list("In other units", [{"words": words} for words in in_units], shut=True))
    return {
        "kind": over_line("Number", place, paragraph),
        "sure": sureness(number.confidence),
        "what": claim_runs(number, text),
        "long": False,
        "rows": [
            line("Value", normalised(number), change_note(number)),
            *scope_lines(number, text, spot),
            *who,
            why_line(number.rule),
            *check_lines(reasons),
        ],
        **shown_context(text, context, marks),
        "lists": lists,
        "citation": cite_number(extraction, number, voice, context.sentence, paragraph),
    }


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
    words = [{"up": "rising", "down": "falling"}.get(number.trend or "", ""), ROLES.get(number.role or "", "")]
    return " · ".join(word for word in words if word)


def scope_lines(number: NumericClaim, text: str, spot: Spot | None) -> list[Line]:
    """Return what a number is about, when and where, as far as the text says so."""
    lines = [line("About", subject_of(number))] if subject_of(number) else []
    if number.time is not None:
        lines.append(line("When", " ".join(number.time.of(text).split())))
    if spot is not None:
        lines.append(line("Place", " ".join(text[spot.start : spot.end].split())))
    return lines


def other_claims(
    extraction: Extraction,
    cast: Cast,
    paragraphs: tuple[Paragraph, ...],
    number: NumericClaim,
    measure: Measure | None,
) -> list[Plain]:
    """Return all claims of a measure as places to go to, the one shown marked; none when it stands alone."""
    claims: Sequence[NumericClaim] = measure.claims if measure else ()
    at = claims.index(number) if number in claims else 0
    text = extraction.article.text
    return [
        {
            "i": claim.id,
            "p": paragraph_label(extraction, paragraphs, claim.start),
            "words": written(claim, text),
            "why": cast.of_number(claim).name,
            "on": claim.id == number.id,
        }
        for claim in (claims[i] for i in window(len(claims), at))
    ]
