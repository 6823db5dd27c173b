"""What people decided and noted on the records of a brief's articles."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from lib.model import Span
from lib.report.brief import Line, Section, section
from lib.report.passages import claim_words, quoted_words, spot
from lib.review import State
from lib.views.citation import readable_date
from lib.views.dossier import Dossier

Decided = tuple[str, Dossier, Mapping[str, State]]
NOTES: Final = 6
SHORT: Final = 90
ORDER: Final = ("accepted", "rejected", "edited", "added", "hidden")


def decisions_section(decided: Sequence[Decided]) -> Section:
    """Count what was decided, and give the notes, each at its record.

    `decided` are articles: letter, what shows it, and what was decided about each record.
    """
    tally = dict.fromkeys(ORDER, 0)
    lines = []
    for letter, dossier, states in decided:
        for record, state in states.items():
            if state.word:
                tally[state.word] += 1
            for note in state.notes:
                name, span = record_words(dossier, record)
                who = ", ".join(x for x in (note.who, readable_date(note.at)) if x)
                spots = (spot(dossier, span, letter),) if span else ()
                lines.append(Line(note.text, name, who, spots=spots))
    words = " · ".join(f"{count:,} {word}" for word, count in tally.items() if count)
    return section("Notes and decisions", lines, NOTES, words=words, empty="" if words else "Nothing is decided yet.")


def record_words(dossier: Dossier, record: str) -> tuple[str, Span | None]:
    """Return a record's words and its place; those that are out of the tables have no place."""
    extraction = dossier.extraction
    if (quote := extraction.quote(record)) is not None:
        return quoted_words(dossier, quote, SHORT), quote.content[0]
    if (number := extraction.number(record)) is not None:
        return claim_words(dossier, number), number.span
    if (entity := extraction.entity(record)) is not None and entity.mentions:
        return entity.name, entity.mentions[0].span
    return "A record that is left out", None
