"""Bodies of odd shape: services in small letters ("the Omani coast guard"), unions of people ("Nurses’ Union")."""

from __future__ import annotations

from typing import Final

from lib.extract.entities.board import Board
from lib.extract.entities.by_last_word import OPENERS, POSSESSORS
from lib.extract.entities.data_files import word_list
from lib.extract.entities.shapes import POSSESSIVE, is_capital, is_name_word

SERVICES: Final = word_list("bodies", "services")
OPENING: Final = frozenset(service.split()[0] for service in SERVICES)
UNIONS: Final = word_list("bodies", "unions")
PLURALS: Final = ("men", "women", "people", "children")
PLURAL_MARKS: Final = frozenset({"'", "’"})
LONGEST: Final = 5
SHORTEST: Final = 5


def lay(board: Board) -> None:
    """Lay out services in small letters after a nationality, and unions after the people whose they are."""
    for word in board.written(UNIONS | frozenset(OPENING)):
        if word.text in UNIONS:
            if board.word(word.i - 1) in POSSESSIVE and not board.in_headline(word.i):
                union(board, word.i)
        elif word.text in OPENING:
            service(board, word.i)


def service(board: Board, i: int) -> None:
    """Take "Omani coast guard" for one name, where word i is the first in small letters."""
    size = 2 if f"{board.word(i)} {board.word(i + 1)}" in SERVICES else 1 if board.word(i) in SERVICES else 0
    owner = board.owner[i - 1] if i > 0 else None
    if (
        not size
        or board.in_headline(i)
        or owner is None
        or owner.last != i
        or not board.same_sentence(i - 1, i + size - 1)
    ):
        return
    nation = owner.type == "GROUP" or board.lexicon.kind(board.name(owner)) in {"country", "group"}
    if nation and not any(board.owner[i : i + size]) and owner.last - owner.first == 1:
        board.claim(owner.first, i + size, "ORG", "service of a country", sure=True)


def union(board: Board, i: int) -> None:
    """Take "Nurses’ Union" for one name, with the capitalised words before it: "National Farmers’ Union"."""
    own = board.word(i - 2)
    mark = board.word(i - 1)
    several = own.endswith(("s", "S")) and mark in PLURAL_MARKS and len(own) >= SHORTEST
    several = several or own.lower().endswith(PLURALS) or own in POSSESSORS
    if not several or not is_capital(own) or not board.same_sentence(i - 2, i) or own in board.lexicon.given:
        return
    first = i - 2
    while first > 0 and i - first < LONGEST and is_capital(board.word(first - 1)) and board.same_sentence(first - 1, i):
        owner = board.owner[first - 1]
        if board.lower(first - 1) in OPENERS or (owner is not None and owner.type == "PERSON" and owner.last < first):
            break
        first -= 1
    last = i + 1
    while is_name_word(board.word(last)) and board.owner[last] is board.owner[i] is not None:
        last += 1
    over = board.over(first, last)
    if not any(d.first < first or d.last > last or (d.sure and d.type == "PERSON") for d in over):
        board.claim(first, last, "ORG", f"name that ends in “{board.word(i)}”", sure=True)
