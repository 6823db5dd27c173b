"""Two articles side by side: their paragraphs in pieces, with the sentences they share tied together."""

from __future__ import annotations

from typing import Any, Final

from lib.model import Span
from lib.views.compare_board import Board
from lib.views.labels import counted
from lib.views.segments import Mark, Node, joined, lay_out

Plain = dict[str, Any]
WEAK_ZONES: Final = frozenset({"byline", "caption", "credit", "furniture"})


def shared_pairs(board: Board, left: str, right: str) -> tuple[tuple[Span, Span], ...]:
    """Return the sentences two articles share, in the order of the left one."""
    pairs = set()
    for shared in board.comparison.shared_text:
        if (shared.a, shared.b) == (left, right):
            pairs |= set(shared.sentences)
        elif (shared.a, shared.b) == (right, left):
            pairs |= {(b, a) for a, b in shared.sentences}
    return tuple(sorted(pairs))


def side_of(board: Board, article: str, spans: list[Span]) -> Plain:
    """Return one article's paragraphs: words, and the shared sentences by their number."""
    known = board.dossiers[article].extraction.article
    marks = [Mark(*span, "found", str(i)) for i, span in enumerate(spans)]
    blocks = []
    for block in lay_out(known, marks).blocks:
        pieces: list[Any] = []
        for piece in block.pieces:
            flat = flattened(piece)
            pieces.extend(flat)
        zone = block.kind if block.kind != "text" else ""
        blocks.append({"n": block.number, "z": zone, "weak": zone in WEAK_ZONES, "c": pieces})
    return {"letter": board.letters[article], "outlet": known.outlet or "outlet not known", "blocks": blocks}


def flattened(piece: Node | str) -> list[Any]:
    """Return a piece as words, or as words with the number of the shared sentence they belong to."""
    if isinstance(piece, str):
        return [piece]
    if piece.mark.kind == "found":
        return [{"s": int(piece.mark.id), "t": joined(piece.children)}]
    return [part for child in piece.children for part in flattened(child)]


def sides(board: Board, left: str, right: str) -> Plain:
    """Return what draws two articles side by side."""
    pairs = shared_pairs(board, left, right)
    return {
        "left": side_of(board, left, [a for a, _ in pairs]),
        "right": side_of(board, right, [b for _, b in pairs]),
        "shared": len(pairs),
    }


def sides_words(board: Board, left: str, right: str) -> str:
    """Say how much two articles share."""
    shared = len(shared_pairs(board, left, right))
    pair = f"{board.letters[left]} and {board.letters[right]}"
    if not shared:
        return f"{pair} share no sentence; they scroll apart."
    return f"{pair} share {counted(shared, 'sentence')}, greyed here. Choose one to bring both beside each other."
