"""The rows of Explore as cells on screen and in the CSV. Rows come from the store's flat tables, and are read only."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Sequence
from typing import Any, Final

from lib.review import MARKS
from lib.views.citation import readable_date
from lib.views.explore_facets import Table, facet_words
from lib.views.labels import COMPARATOR_WORDS, ENTITY_WORDS

DASH: Final = "–"
CELL: Final = 200  # characters that a cell holds: more is in the card
TURNS: Final = re.compile("[\u202a-\u202e\u2066-\u2069]")  # they would turn what stands in other cells
FORMULA: Final = ("=", "+", "-", "@", "\t", "\r")
RESTS: Final = {
    "surname of": "surname alone",
    "short form of": "short form",
    "initials of": "initials",
    "spelled almost like": "spelled almost so",
    "another name of": "so called",
    "same name as": "same name",
}
HEADS: Final[dict[Table, tuple[str, ...]]] = {
    "entities": ("type", "name", "also named", "joined", "articles", "mentions", "quotes", "id", "all ids"),
    "quotes": (
        "article",
        "outlet",
        "published",
        "who says so",
        "class of source",
        "quote",
        "kind",
        "cue",
        "attribution",
        "decision",
        "confidence",
        "article id",
        "record",
        "start",
        "end",
    ),
    "numbers": (
        "article",
        "outlet",
        "published",
        "number",
        "value",
        "low",
        "high",
        "comparator",
        "unit",
        "per",
        "counted thing",
        "who says so",
        "class of source",
        "cue",
        "decision",
        "confidence",
        "article id",
        "record",
        "start",
        "end",
    ),
}


def marked(state: str) -> str:
    """Return the sign of a decision, "" for none."""
    return next((sign for word, sign in MARKS.items() if word == state), "")


def quote_cells(line: Any, letter: str) -> dict[str, Any]:  # noqa: ANN401  (a row of the store)
    """Return the cells of a quote."""
    words = " ".join(line.text.split())
    return {
        "state": marked(line.state),
        "letter": letter,
        "who": cell(facet_words("quotes", "speaker", line.speaker, line.speaker_name)),
        "quote": cell(f"“{words}”" if line.kind == "direct" else words),
        "cue": cell(line.cue or DASH),
        "outlet": cell(line.outlet or DASH),
        "date": readable_date(line.published) or DASH,
    }


def number_cells(line: Any, letter: str) -> dict[str, Any]:  # noqa: ANN401  (a row of the store)
    """Return the cells of a numeric claim."""
    return {
        "state": marked(line.state),
        "letter": letter,
        "number": cell(" ".join(line.text.split())),
        "counted": cell(line.counted or line.subject or DASH),
        "who": "the article" if not line.speaker and not line.quote else cell(line.speaker_name or "not known"),
        "outlet": cell(line.outlet or DASH),
        "date": readable_date(line.published) or DASH,
    }


def entity_cells(line: Any) -> dict[str, Any]:  # noqa: ANN401  (a row of the store)
    """Return the cells of an entity over all articles."""
    return {
        "type": type_words(line.type),
        "name": cell(line.name),
        "articles": line.articles,
        "mentions": line.mentions,
        "quotes": line.quotes,
        "also": cell(also_named(line)),
    }


def other_names(line: Any) -> list[str]:  # noqa: ANN401  (a row of the store)
    """Return the names that articles give an entity instead of the one it goes by."""
    return [name for name in dict.fromkeys(member.name for member in line.members) if name != line.name]


def also_named(line: Any) -> str:  # noqa: ANN401  (a row of the store)
    """Say what else an entity is named, each join that may be wrong with what it rests on: "Norvane (short form)"."""
    rests = {member.name: member.why for member in reversed(line.members)}
    names = other_names(line)
    return ", ".join(f"{name} ({rest_words(rests[name])})" if rests.get(name) else name for name in names)


def rest_words(why: str) -> str:
    """Return what a join rests on without whom it leads to: "short form" for "short form of Norvane Hydro"."""
    return next((short for begin, short in RESTS.items() if why.startswith(begin)), why)


def joined_words(line: Any) -> str:  # noqa: ANN401  (a row of the store)
    """Say which names were joined on what may be wrong: "Norvane: short form of Norvane Hydro"."""
    return "; ".join(f"{member.name}: {member.why}" for member in line.members if member.why)


def cell(words: str) -> str:
    """Return words as a cell holds them: on one line, cut where they are long."""
    line = " ".join(TURNS.sub("", words).split())
    return line if len(line) <= CELL else line[: CELL - 1].rstrip() + "…"


def type_words(kind: str) -> str:
    """Name a type of entity."""
    return next((words for known, words in ENTITY_WORDS.items() if known == kind), kind)


def csv_row(table: Table, line: Any, letter: str) -> tuple[object, ...]:  # noqa: ANN401  (a row of the store)
    """Return a row of the CSV, in the order of HEADS."""
    if table == "entities":
        ids = "; ".join(member.record for member in line.members)
        counts = (line.articles, line.mentions, line.quotes)
        names = (line.name, "; ".join(other_names(line)), joined_words(line))
        return (type_words(line.type), *names, *counts, line.record, ids)
    place = (line.state or "undecided", line.confidence, line.article, line.record, line.start, line.end)
    words = " ".join(line.text.split())
    who = facet_words(table, "speaker", line.speaker, line.speaker_name)
    if table == "numbers" and line.quote and not line.speaker:
        who = "not known"
    source = facet_words(table, "speaker_class", line.speaker_class)
    if table == "quotes":
        said = (who, source, words, line.kind, line.cue, line.attribution)
        return (letter, line.outlet, line.published, *said, *place)
    bound = next((w for sign, w in COMPARATOR_WORDS.items() if sign == line.comparator), line.comparator)
    amount = (words, line.value, line.low, line.high, bound, line.unit, line.per, line.counted)
    return (letter, line.outlet, line.published, *amount, who, source, line.cue, *place)


def csv_text(heads: Sequence[str], rows: Iterable[Sequence[object]]) -> str:
    """Write rows as CSV (RFC 4180, UTF-8 with a byte-order mark so that spreadsheets read it).

    Words that a spreadsheet would take for a formula get an apostrophe before them.
    """
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(heads)
    writer.writerows([harmless(value) for value in row] for row in rows)
    return "\ufeff" + out.getvalue()


def harmless(value: object) -> object:
    """Return a value that no spreadsheet runs: words that begin like a formula begin with an apostrophe."""
    if value is None:
        return ""
    if isinstance(value, str) and value.lstrip(" \n\u00a0").startswith(FORMULA):
        return f"'{value}"
    return int(value) if isinstance(value, float) and value.is_integer() else value
