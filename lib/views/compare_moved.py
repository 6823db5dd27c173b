"""What moved between two versions of one story, ready to show: sentences, numbers and quotes with both their places."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, NamedTuple

from lib.compare import Moved, Piece, version_pairs, what_moved, word_diff
from lib.compare.versions import Move, MoveKind, Said, outlet
from lib.model import Ref, Span
from lib.views.citation import readable_date
from lib.views.compare_board import Board, joined
from lib.views.evidence import clipped
from lib.views.labels import counted

LONGEST: Final = 600
MOST: Final = 3  # pairs of versions that are laid side by side


class Spot(NamedTuple):
    """A place in an article: its letter, a record that stands there, which of its mentions, and "¶3"."""

    letter: str
    article: str
    record: str | None
    mention: int
    place: str


class MovedLine(NamedTuple):
    """A sentence or quote that came, went or changed: its words piece by piece, and where it stands in each version."""

    kind: MoveKind
    pieces: tuple[Piece, ...]
    old: Spot | None
    new: Spot | None


class MovedNumber(NamedTuple):
    """A number that took another's place: both as written, what is counted, and where they stand."""

    was: str
    now: str
    counted: str
    old: Spot
    new: Spot


@dataclass(frozen=True, slots=True)
class MovedView:
    """Two versions of one story: what moved in a sentence of our own, then numbers, quotes and sentences."""

    title: str
    words: str
    numbers: tuple[MovedNumber, ...]
    quotes: tuple[MovedLine, ...]
    sentences: tuple[MovedLine, ...]


def moved_views(board: Board) -> tuple[MovedView, ...]:
    """Return what moved in each pair of versions among the articles."""
    return tuple(
        moved_view(board, what_moved(board.comparison, *pair)) for pair in version_pairs(board.comparison)[:MOST]
    )


def moved_view(board: Board, moved: Moved) -> MovedView:
    """Lay out one pair of versions."""
    old, new = (board.dossiers[x].extraction for x in (moved.a, moved.b))
    a, b = old.article, new.article
    letters = board.letters[a.id], board.letters[b.id]
    one = outlet(old) and outlet(old) == outlet(new)
    days = [readable_date(x.published) for x in (a, b)]
    when = f", {days[0]} and {days[1]}" if all(days) and days[0] != days[1] else ""
    who = f"Two versions by {b.outlet}{when}" if one else f"{letters[1]} repeats most of {letters[0]}{when}"
    kinds: tuple[MoveKind, ...] = ("added", "removed", "changed")
    counts = [f"{moved.count(kind):,} {kind}" for kind in kinds if moved.count(kind)]
    same = f"{counted(moved.same, 'sentence')} the same"
    words = f"{who}: {same}, {joined(counts)}." if counts else f"{who}: {same}, nothing moved."
    quotes = [quote_line(board, said, "removed") for said in moved.lost]
    quotes += [quote_line(board, said, "added") for said in moved.gained]
    return MovedView(
        f"What moved from {letters[0]} to {letters[1]}",
        words,
        tuple(number_line(board, old, new) for old, new in moved.numbers),
        tuple(quotes),
        tuple(sentence_line(board, moved, move) for move in moved.moves),
    )


def spot(board: Board, article: str, span: Span, record: str | None = None) -> Spot:
    """Return a place in an article, with a record that opens it on Read."""
    known, mention = (record, 0) if record else board.record_in(article, span)
    return Spot(board.letters[article], article, known, mention, board.place(article, span.start))


def number_line(board: Board, old: Ref, new: Ref) -> MovedNumber:
    """Lay out a number that took another's place."""
    was, now = board.number(old), board.number(new)
    places = (spot(board, ref.article, n.span, ref.record) for ref, n in ((old, was), (new, now)))
    measure = next((p.measure for p in board.comparison.numbers if {p.a, p.b} == {old, new}), "")
    return MovedNumber(board.written(old), board.written(new), measure or now.counted or was.counted or "", *places)


def quote_line(board: Board, said: Said, kind: MoveKind) -> MovedLine:
    """Lay out a quote, or the part of it, that one version alone has, with its speaker before it."""
    words = " ".join(said.part.of(board.text(said.ref.article)).split())
    shown = f"{board.voice(said.ref).name}: “{clipped(words, LONGEST)}”"
    here = spot(board, said.ref.article, said.part, said.ref.record)
    return MovedLine(kind, (Piece("equal", shown, shown),), *((here, None) if kind == "removed" else (None, here)))


def sentence_line(board: Board, moved: Moved, move: Move) -> MovedLine:
    """Lay out a sentence that came, went or changed."""
    old, new = (
        "" if span is None else clipped(" ".join(span.of(board.text(article)).split()), LONGEST)
        for article, span in ((moved.a, move.a), (moved.b, move.b))
    )
    pieces = word_diff(old, new) if old and new else (Piece("equal", old or new, old or new),)
    return MovedLine(
        move.kind,
        pieces,
        None if move.a is None else spot(board, moved.a, move.a),
        None if move.b is None else spot(board, moved.b, move.b),
    )
