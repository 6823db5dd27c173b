"""The rows of the numbers table."""

from __future__ import annotations

import math
from collections.abc import Mapping

from lib.model import Extraction, NumericClaim, Paragraph
from lib.views.labels import CLASS_WORDS, COMPARATOR_WORDS, TREND_WORDS, confidence_words
from lib.views.number_places import Spot
from lib.views.rows import Row, facet, folded, number_at, paragraph_facet
from lib.views.values import amount, normalised, subject_of, written
from lib.views.voices import Cast

NO_UNIT = "plain count"


def number_rows(
    extraction: Extraction, cast: Cast, paragraphs: tuple[Paragraph, ...], places: Mapping[str, Spot] | None = None
) -> tuple[Row, ...]:
    """Make the rows of the numbers table, in text order. A cell's value is a number, shown in words that say it.

    `places` gives by id where a number holds, for those whose words say so.
    """
    text = extraction.article.text
    rows = []
    for number in sorted(extraction.numbers, key=lambda n: (n.start, -n.end)):
        voice = cast.of_number(number)
        words = written(number, text)
        subject = subject_of(number)
        counted = number.counted or ""
        unit = unit_words(number)
        at = number_at(paragraphs, number.start)
        size = middle(number)
        time = " ".join(number.time.of(text).split()) if number.time else ""
        spot = (places or {}).get(number.id)
        where = spot.name if spot else ""
        cells = (
            voice.tag,
            words,
            counted,
            voice.name if voice.place >= 0 else "the article",
            at,
            size,
            COMPARATOR_WORDS[number.comparator],
            unit,
            subject,
            TREND_WORDS[number.trend] if number.trend else "",
            time,
            where,
            CLASS_WORDS[voice.class_name],
            confidence_words(number.confidence),
        )
        facets = {
            "speaker": facet(voice.key),
            "class": facet(CLASS_WORDS[voice.class_name]),
            "comparator": facet(COMPARATOR_WORDS[number.comparator]),
            "unit": facet(unit),
            "counted": facet(folded(counted)),
            "subject": facet(subject),
            "trend": facet(TREND_WORDS[number.trend] if number.trend else "no change told"),
            "time": facet(time),
            "place": facet(where),
            "paragraph": paragraph_facet(at),
            "confidence": facet(confidence_words(number.confidence)),
        }
        search = " ".join((words, normalised(number), counted, subject, voice.name, time, where))
        order = (unit, size if size is not None else -math.inf)
        rows.append(
            Row(number.id, number.start, cells, facets, folded(search), voice, shown=amount(number), size=order)
        )
    return tuple(rows)


def middle(number: NumericClaim) -> float | None:
    """Return the number that orders a claim: its value, else the middle of its ends; None without any."""
    if number.value is not None:
        return number.value
    ends = [end for end in (number.low, number.high) if end is not None]
    return sum(ends) / len(ends) if ends else None


def unit_words(number: NumericClaim) -> str:
    """Name a claim's unit and rate for people: "litre per second"; "plain count" without a unit."""
    unit = NO_UNIT if number.unit is None else number.unit.replace("_", " ")
    return f"{unit} per {number.per.replace('_', ' ')}" if number.per else unit
