"""Seas by their short name: "the Baltic herring quota", "the western Baltic", but "Baltic leaders" are a group."""

from __future__ import annotations

from typing import Final

from lib.extract.entities.board import Board
from lib.extract.entities.data_files import word_list
from lib.extract.entities.shapes import is_capital

SEAS: Final = word_list("seas", "seas")
SWIMS: Final = word_list("seas", "at_sea")
PEOPLE: Final = word_list("seas", "people")
SIDES: Final = word_list("seas", "sides")


def lay(board: Board) -> None:
    """Type the short names of seas by the words beside them."""
    for word in board.written(SEAS):
        i = word.i
        if board.in_headline(i) or is_capital(board.word(i + 1)):
            continue
        owner = board.owner[i]
        if owner is not None and (
            owner.last - owner.first > 1 or owner.type not in {"GROUP", "PLACE", "ORG", "PERSON"}
        ):
            continue
        near = (
            {board.lower(i + 1), board.lower(i + 2)}
            if board.words[min(i + 1, len(board.words) - 1)].pos in {"NOUN", "ADJ"}
            else set()
        )
        if board.lower(i + 1) in PEOPLE:
            board.claim(i, i + 1, "GROUP", "people by the word after the sea’s name", sure=True)
        elif near & SWIMS or lies(board, i):
            board.claim(i, i + 1, "PLACE", "a sea by the words around it", sure=True)


def lies(board: Board, i: int) -> bool:
    """Tell whether a sea's name stands after "the", "the western" or "western" and ends its phrase."""
    before = board.lower(i - 1)
    led = before == "the" or before in SIDES
    after = board.words[i + 1] if i + 1 < len(board.words) else None
    return led and (after is None or after.pos not in {"NOUN", "ADJ", "NUM"})
