"""Names that go on in small letters: "the Russian defence ministry", "Kharkiv region"."""

from __future__ import annotations

from typing import Final

from lib.extract.entities.board import Board
from lib.extract.entities.data_files import word_list
from lib.extract.entities.shapes import POSSESSIVE, is_capital

DEPARTMENTS: Final = frozenset({"ministry", "department"})
COURTS: Final = frozenset(
    {"crown", "magistrates", "magistrates’", "magistrates'", "county", "high", "district", "sheriff"}
)
LOWER_PLACES: Final = word_list("small_letters", "lower_places")


def complete(board: Board) -> None:
    """Complete names of ministries and regions."""
    lower_ministries(board)
    lower_regions(board)
    lower_courts(board)


def lower_ministries(board: Board) -> None:
    """Find ministries in small letters after a nationality: "the Russian defence ministry"."""
    lexicon = board.lexicon
    for word in board.spelt(DEPARTMENTS):
        i = word.i
        if is_capital(word.text):
            continue
        first = i
        while first > 0 and board.lower(first - 1) in lexicon.ministries | {"and"} and i - first < 4:
            first -= 1
        group = board.owner[first - 1] if first > 0 else None
        if first < i and group is not None and group.type == "GROUP" and group.last == first:
            over = board.over(group.first, i + 1)
            if all(group.first <= d.first and d.last <= i + 1 for d in over):
                board.claim(group.first, i + 1, "ORG", "ministry of a country")


def lower_regions(board: Board) -> None:
    """Let a place keep the small word that tells a region from its city: "Kharkiv region"."""
    for draft in board.drafts:
        follows = board.word(draft.last) in LOWER_PLACES and board.same_sentence(draft.first, draft.last)
        if draft.type == "PLACE" and follows:
            known = board.lexicon.kind(board.name(draft))
            plural = board.word(draft.last + 1) in POSSESSIVE
            if known != "country" and not in_list(board, draft.first) and not plural:
                board.move(draft, draft.first, draft.last + 1)
                draft.rule = f"place with “{board.word(draft.last - 1)}”"


def in_list(board: Board, first: int) -> bool:
    """Tell whether a place stands last in a list, so that the word after speaks of all: "Sumy and Kharkiv region"."""
    return board.lower(first - 1) in {"and", "or", ","} and board.owner[max(first - 2, 0)] is not None


def lower_courts(board: Board) -> None:
    """Let courts and prisons keep their words in small letters: "Leeds crown court", "Armley jail"."""
    for draft in board.drafts:
        if draft.type not in {"PLACE", "ORG", "PERSON"} or board.lower(draft.first - 1) in {"a", "an", "his", "her"}:
            continue
        last = draft.last
        court = board.word(last) in COURTS and board.word(last + 1) == "court"
        court = court or (board.word(last) == "magistrates" and board.word(last + 2) == "court")
        known = board.lexicon.kind(board.name(draft))
        if court and known not in {"country", "group"}:
            end = last + 2 + (board.word(last + 1) != "court")
            board.claim(draft.first, end, "ORG", "court of a place", sure=True)
        elif (
            board.word(last) in {"jail", "prison"}
            and known in {None, "city"}
            and draft.type != "PERSON"
            and not noun_at(board, last + 1)
        ):
            board.claim(draft.first, last + 1, "PLACE", "prison of a place", sure=True)


def noun_at(board: Board, i: int) -> bool:
    """Tell whether word i is a common noun."""
    return i < len(board.words) and board.words[i].pos == "NOUN"
