"""The dates that several articles name, in order of time, each with the sentences that name it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from lib.model import Place, Ref, Span
from lib.views.citation import MONTHS, readable_date
from lib.views.compare_board import Board, Evidence

EDGES: Final = " \t\n.,;:"


@dataclass(frozen=True, slots=True)
class Day:
    """A date with one sentence for each place in the articles that names it."""

    day: str
    label: str
    articles: tuple[str, ...]
    places: tuple[Evidence, ...]


def days(board: Board) -> tuple[Day, ...]:
    """Return the dates, the earliest first. Two places in one sentence make one line."""
    found = []
    for date in board.comparison.dates:
        lines: dict[tuple[str, str], Evidence] = {}
        for place in date.places:
            evidence = evidence_of(board, place)
            sentence = " ".join("".join(run.words for run in evidence.runs).split())
            lines.setdefault((place.article, sentence), evidence)
        here = tuple(x for x in board.ids if any(p.article == x for p in date.places))
        found.append(Day(date.day, date_words(date.day), here, tuple(lines.values())))
    return tuple(found)


def evidence_of(board: Board, place: Place) -> Evidence:
    """Return the sentence of one place that names a date, the date marked without a full stop after it."""
    text = board.text(place.article)
    start, end = place.span
    while end > start + 1 and text[end - 1] in EDGES:
        end -= 1
    runs = board.sentence(place.article, Span(start, end))
    record, mention = board.record_in(place.article, board.sentence_span(place.article, place.span))
    found = board.evidence(Ref(place.article, record or ""), runs, "", None, start)
    return found._replace(mention=mention)


def date_words(day: str) -> str:
    """Return "2 Mar 2026", "Mar 2026" or "2026"."""
    year, _, rest = day.partition("-")
    if not rest:
        return year
    return readable_date(day) if "-" in rest else f"{MONTHS[int(rest) - 1]} {year}"
