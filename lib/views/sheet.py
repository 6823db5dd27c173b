"""What the reading view draws of one article, as plain values: nested pieces, what each mark is, where marks fall."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Any, Final

from lib.model import Entity, Extraction, Span
from lib.views.labels import ENTITY_WORDS, ZONE_WORDS, counted, is_unsure
from lib.views.rows import Row, cell
from lib.views.segments import Mark, MarkKind, Piece, Sheet, lay_out
from lib.views.to_check import Doubt, mark_id
from lib.views.values import value_span, written
from lib.views.voices import Cast, Voice

Plain = dict[str, Any]
LETTERS: Final[dict[MarkKind, str]] = {
    "zone": "z",
    "quote": "q",
    "speaker": "s",
    "number": "n",
    "entity": "e",
    "editor": "x",
    "cue": "c",
    "value": "b",
    "found": "f",
    "check": "k",
}
SHAPES: Final = {"PERSON": "person", "ORG": "organisation", "PLACE": "place"}
EDITOR: Final = re.compile(r"\[[^\[\]\n]{1,120}\]")
MOST_FOUND: Final = 500


def marks_of(extraction: Extraction) -> list[Mark]:
    """Return everything to mark in an article's text: records, their cues and speakers, values, editor's words."""
    text = extraction.article.text
    marks: list[Mark] = []
    attributed: dict[tuple[Span, MarkKind], list[str]] = {}
    for quote in extraction.quotes:
        marks.extend(Mark(*part, "quote", quote.id, i) for i, part in enumerate(quote.content))
        if quote.cue is not None:
            attributed.setdefault((quote.cue, "cue"), []).append(quote.id)
        if quote.speaker is not None and quote.speaker.span is not None:
            attributed.setdefault((quote.speaker.span, "speaker"), []).append(quote.id)
        if quote.kind != "indirect":
            for part in quote.content:
                marks.extend(Mark(*m.span(), "editor", "") for m in EDITOR.finditer(text, part.start, part.end))
    marks.extend(Mark(*span, kind, "\n".join(ids)) for (span, kind), ids in attributed.items())
    for number in extraction.numbers:
        marks.append(Mark(number.start, number.end, "number", number.id))
        marks.append(Mark(*value_span(number, text), "value", ""))
    for entity in extraction.entities:
        marks.extend(Mark(m.start, m.end, "entity", entity.id, i) for i, m in enumerate(entity.mentions))
    return marks


def check_marks(doubts: Iterable[Doubt]) -> list[Mark]:
    """Return marks for the places to check that are no records of their own."""
    places = {d.record: d.span for d in doubts if d.record == mark_id(d.span)}
    return [Mark(*span, "check", record) for record, span in places.items()]


def found_marks(text: str, words: str) -> list[Mark]:
    """Return where words to find stand in a text, case aside and any white space for a space; the first 500 places."""
    parts = [re.escape(part) for part in words.split()]
    if not parts:
        return []
    pattern = re.compile(r"\s{1,4}".join(parts), re.IGNORECASE)
    found: list[Mark] = []
    for match in pattern.finditer(text):
        found.append(Mark(match.start(), match.end(), "found", "", len(found)))
        if len(found) == MOST_FOUND:
            break
    return found


def plain_sheet(extraction: Extraction, marks: Iterable[Mark]) -> list[Plain]:
    """Return an article's paragraphs for the reading view. The headline is the first `headline` block."""
    sheet: Sheet = lay_out(extraction.article, marks)
    blocks = []
    for block in sheet.blocks:
        plain: Plain = {"c": plain_pieces(block.pieces)}
        if block.number is not None:
            plain["n"] = block.number
        if block.kind != "text":
            plain["z"] = block.kind
            plain["label"] = ZONE_WORDS[block.kind]
        blocks.append(plain)
    return blocks


def plain_pieces(pieces: Sequence[Piece]) -> list[Any]:
    """Turn nested pieces into lists and dicts: `k` the kind's letter, `i` the record's id, `m` which mention."""
    found: list[Any] = []
    waiting: list[tuple[Sequence[Piece], list[Any]]] = [(pieces, found)]
    for source, target in waiting:
        for piece in source:
            if isinstance(piece, str):
                target.append(piece)
                continue
            mark = piece.mark
            node: Plain = {"k": LETTERS[mark.kind], "c": []}
            if mark.kind in {"cue", "speaker"}:
                node["for"] = mark.id.split("\n")
            elif mark.id:
                node["i"] = mark.id
            if mark.nth:
                node["m"] = mark.nth
            target.append(node)
            waiting.append((piece.children, node["c"]))
    return found


def plain_voice(voice: Voice) -> Plain:
    """Return what draws a speaker's tag and colours."""
    return {"tag": voice.tag, "name": voice.name, "s": voice.colour, "k": voice.class_name}


def plain_row(row: Row) -> Plain:
    """Return a row of the table of doubts as the list in the browser draws it."""
    kind, words, why, paragraph = row.cells
    voice = plain_voice(row.voice) if row.voice else None
    return {"i": row.id, "kind": kind, "words": cell(words), "why": why, "p": f"¶{paragraph or '–'}", "v": voice}


def plain_voices(cast: Cast) -> list[Plain]:
    """Return all speakers of an article, the one quoted most first."""
    return [plain_voice(voice) for voice in cast.voices]


def plain_items(extraction: Extraction, cast: Cast) -> dict[str, Plain]:
    """Return what each record's marks look like and are called, by its id; `v` is a place in `plain_voices`."""
    items: dict[str, Plain] = {}
    for quote in extraction.quotes:
        voice = cast.of_quote(quote.id)
        label = f"{quote.kind.capitalize()} quote, {voice.name}"
        items[quote.id] = {"t": "q", "cls": quote.kind, "v": voice.place, "label": label}
        items[quote.id] |= {"low": True} if is_unsure(quote.confidence) else {}
    for number in extraction.numbers:
        voice = cast.of_number(number)
        label = f"Number, {written(number, extraction.article.text)} {number.counted or ''}".rstrip()
        items[number.id] = {"t": "n", "k": voice.class_name, "label": f"{label}, {voice.name}", "q": number.quote}
        items[number.id] |= {"low": True} if is_unsure(number.confidence) else {}
    for entity in extraction.entities:
        items[entity.id] = {
            "t": "e",
            "cls": SHAPES.get(entity.type, "other"),
            "label": f"{ENTITY_WORDS[entity.type].capitalize()}, {entity.name}",
            "weak": weak_mentions(entity),
        }
    return items


def weak_mentions(entity: Entity) -> list[int]:
    """Return which mentions are no names: descriptions and pronouns, drawn faintly."""
    return [i for i, mention in enumerate(entity.mentions) if mention.kind != "name"]


def plain_lanes(extraction: Extraction, gone: frozenset[str] = frozenset()) -> list[Plain]:
    """Return where entities, quotes and numbers fall in the text, in per cent of its length, but for those gone."""
    length = max(1, len(extraction.article.text))

    def at(position: int) -> float:
        return round(100 * position / length, 2)

    named = [e for e in extraction.entities if e.id not in gone]
    said = [q for q in extraction.quotes if q.id not in gone]
    claims = [n for n in extraction.numbers if n.id not in gone]
    entities = [
        {"x": at(m.start), "i": e.id} | ({"m": i} if i else {})
        for e in named
        for i, m in enumerate(e.mentions)
        if m.kind == "name"
    ]
    quotes = [{"x": at(p.start), "w": at(p.end - p.start), "i": q.id} for q in said for p in q.content]
    numbers = [{"x": at(n.start), "i": n.id} for n in claims]
    return [
        lane("e", len(named), "entity", "entities", entities),
        lane("q", len(said), "quote", "quotes", quotes),
        lane("n", len(claims), "number", "numbers", numbers),
    ]


def lane(kind: str, total: int, one: str, many: str, places: list[Plain]) -> Plain:
    """Return one lane of the barcode with its name and places in text order."""
    number, _, name = counted(total, one, many).partition(" ")
    return {"k": kind, "n": number, "name": name, "at": sorted(places, key=lambda place: (place["x"], place["i"]))}
