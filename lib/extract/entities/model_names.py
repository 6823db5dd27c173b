"""The first layer: what the language model tags, trimmed to the name proper."""

from __future__ import annotations

import re
from typing import Final

from lib.extract.entities.board import Board
from lib.extract.entities.name_edges import trim
from lib.extract.entities.no_names import MAX_WORDS, is_name
from lib.extract.entities.shapes import is_capital, is_name_word
from lib.model import EntityType, Span

LABELS: Final[dict[str, EntityType]] = {
    "PERSON": "PERSON",
    "ORG": "ORG",
    "GPE": "PLACE",
    "LOC": "PLACE",
    "FAC": "PLACE",
    "NORP": "GROUP",
    "EVENT": "EVENT",
    "WORK_OF_ART": "WORK",
    "PRODUCT": "PRODUCT",
    "LAW": "LAW",
}
RULE: Final = "tagged by the language model"
WIDE_GAP: Final = re.compile(r"[^\S\n]{2,}|\t|\n[^\S\n]*\n")
JOINS: Final = frozenset({"and", "&", ",", ";"})
CONJUNCTIONS: Final = frozenset(
    {"before", "after", "while", "when", "where", "who", "which", "than", "amid", "despite"}
)


def propose(board: Board) -> None:
    """Lay out the names that the model proposes, in text order."""
    for name in board.reading.names:
        kind = LABELS.get(name.label)
        if kind is None:
            continue
        inside = board.reading.words_in(Span(name.start, name.end))
        if not inside or len(inside) > 3 * MAX_WORDS:
            continue
        after_role(board, inside[0].i, inside[-1].i + 1)
        for first, last in parts(board, inside[0].i, inside[-1].i + 1, kind):
            low, high = trim(board, first, last, kind)
            if low < high and is_name(board, low, high, kind):
                board.put(low, high, kind, RULE)


def after_role(board: Board, first: int, last: int) -> None:
    """Find the person at the end of a proposal that begins with an office: "Minister of Defence of Ukraine X Y"."""
    if board.lower(first) not in board.lexicon.role_nouns or board.lower(first + 1) not in {"of", "for"}:
        return
    of = max(i for i in range(first, last) if board.lower(i) in {"of", "for"})
    start = of + 2 if board.lower(of + 1) != "the" else of + 3
    names = [board.word(i) for i in range(start, last)]
    if len(names) in {2, 3} and all(is_name_word(w) for w in names):
        board.put(start, last, "PERSON", "title before the name", sure=True)


def parts(board: Board, first: int, last: int, kind: EntityType) -> list[tuple[int, int]]:
    """Cut a proposal at wide gaps and where two names run together: people at "and" and commas, known organisations."""
    text = board.reading.text
    found: list[tuple[int, int]] = []
    start = first
    for i in range(first + 1, last):
        if WIDE_GAP.search(text[board.words[i - 1].end : board.words[i].start]):
            found.append((start, i))
            start = i
        if i > start and divides(board, start, i, kind):
            found.append((start, i))
            start = i + 1
    found.append((start, last))
    return [(a, b) for a, b in found if a < b]


def divides(board: Board, start: int, i: int, kind: EntityType) -> bool:
    """Tell whether word i stands between two names."""
    lower = board.lower(i)
    # "from Selsey to Chichester"
    way = lower == "to" and board.lower(start - 1) == "from" and is_capital(board.word(i + 1))
    if board.word(i) in {"/", "·", "•", "|"} or (way and kind in {"ORG", "PLACE"}):
        return True
    if kind == "ORG":
        return divides_bodies(board, start, i)
    if kind == "PERSON":
        return lower in JOINS or (board.word(i).islower() and lower not in board.lexicon.particles)
    if kind == "LAW":
        return lower in {"and", ","} and board.lower(i + 1) == "the"
    return (kind == "PLACE" and lower in {"in", "near"}) or (kind == "WORK" and lower == "that" and i > start + 1)


def divides_bodies(board: Board, start: int, i: int) -> bool:
    """Tell whether word i ends an organisation's name within a proposal."""
    lower, known = board.lower(i), board.lexicon.kind
    # "Scattered Lynx hit Co-op": a verb is no part of a name
    verb = board.words[i].tag in {"VBD", "VBZ"} and board.word(i).islower()
    listed = i > start and (lower in CONJUNCTIONS or (lower == "," and both_known(board, start, i)))
    placed = lower == "in" and known(board.word(i + 1)) in {"country", "region", "city"}
    return verb or listed or placed or (lower == "and" and known(board.text(start, i)) == "org")


def both_known(board: Board, start: int, i: int) -> bool:
    """Tell whether a known organisation stands before the comma at word i and another right after it."""
    known = board.lexicon.kind
    if known(board.text(start, i)) == "org" and known(board.word(i + 1)) == "org":
        return True
    # "Rovers, FA Cup winners in 1911"
    return any(known(board.text(i + 1, last)) == "event" for last in range(i + 2, min(i + 5, len(board.words))))
