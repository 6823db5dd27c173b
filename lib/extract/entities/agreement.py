"""One name, one type: surnames of people named in full, and votes among the mentions of a name."""

from __future__ import annotations

from collections import Counter
from typing import Final

from lib.extract.entities.board import Board, Draft
from lib.extract.entities.data_files import word_list
from lib.extract.entities.layout_names import HYPHENS, surname_first
from lib.extract.entities.shapes import is_name_word, key
from lib.extract.entities.titles import person_drafts
from lib.model import EntityType

SURE_WEIGHT: Final = 3
LISTED_WEIGHT: Final = 5  # the list of organisations has it, and the words around it say so
SURNAME_OF: Final = "surname of "
STRONGLY_PLACED: Final = word_list("agreement", "strongly_placed")


def surnames(board: Board) -> None:
    """Take a lone word for a person when it is the last name of someone named in full."""
    full, given = names_in_full(board)
    doubles = particle_surnames(board)
    for draft in board.drafts:
        name, free = board.name(draft), not draft.sure
        if free and draft.type in {"ORG", "PLACE", "WORK", "PRODUCT"} and name in doubles:
            board.retype(draft, "PERSON", SURNAME_OF + doubles[name], sure=False)
        elif free and draft.type == "ORG" and name in given and board.lexicon.kind(name) is None:
            board.retype(draft, "PERSON", f"given name of {given[name]}", sure=False)
        elif name in full and is_name_word(board.word(draft.first)) and may_be_surname(board, draft):
            board.retype(draft, "PERSON", SURNAME_OF + full[name], sure=False)


def names_in_full(board: Board) -> tuple[dict[str, str], dict[str, str]]:
    """Return the surnames and the given names of all people named in full, each with the first who bears it."""
    full: dict[str, str] = {}
    given: dict[str, str] = {}
    for draft in person_drafts(board):
        if draft.last - draft.first > 1:
            start = surname_first(board, draft.first, draft.last)
            if start > draft.first:
                full.setdefault(board.text(start, draft.last), board.name(draft))
            given.setdefault(board.word(draft.first), board.name(draft))
            if board.word(draft.last - 2) in HYPHENS and is_name_word(board.word(draft.last - 3)):
                full.setdefault(board.word(draft.last - 3), board.name(draft))  # "Kihoro" of Ana Kihoro-Lund
    return full, given


def may_be_surname(board: Board, draft: Draft) -> bool:
    """Tell whether a name may turn out to be a person's surname.

    A small city may, however sure, unless the word before says that it is a place.
    """
    if draft.type != "PLACE":
        return draft.type != "PERSON" and not draft.sure
    there = board.lower(draft.first - 1) in STRONGLY_PLACED
    return not there and (not draft.sure or board.lexicon.kind(board.word(draft.first)) == "city")


def particle_surnames(board: Board) -> dict[str, str]:
    """Return surnames of two and more words, such as "Le Pen" and "van der Bellen", with the full name."""
    found: dict[str, str] = {}
    for draft in person_drafts(board):
        first = next(
            (k for k in range(draft.first + 1, draft.last - 1) if board.lower(k) in board.lexicon.particles), None
        )
        if first is not None:
            surname = board.text(first, draft.last)
            found.setdefault(surname[0].upper() + surname[1:], board.name(draft))
    return found


def vote(board: Board) -> None:
    """Give every mention of a name the type that most of its mentions have; sure ones count threefold."""
    counts: dict[str, Counter[EntityType]] = {}
    for draft in board.drafts:
        listed = draft.type == "ORG" and board.lexicon.kind(board.name(draft)) == "org"
        counts.setdefault(key(board.name(draft)), Counter())[draft.type] += (
            LISTED_WEIGHT if listed else SURE_WEIGHT if draft.sure else 1
        )
    for draft in board.drafts:
        types = counts[key(board.name(draft))]
        if draft.sure or len(types) < 2:
            continue
        best, votes = max(types.items(), key=lambda item: (item[1], item[0]))
        if best != draft.type and votes * 2 >= 3 * types[draft.type]:
            board.retype(draft, best, "type of its other mentions", sure=False)
    follow_surnames(board)


def follow_surnames(board: Board) -> None:
    """Let a lone word follow the full name whose surname it was taken for, where that turned out to be a firm's."""
    people = {board.name(d) for d in person_drafts(board)}
    firms = {board.name(d) for d in board.drafts if d.type == "ORG"} - people
    for draft in board.drafts:
        full = draft.rule.removeprefix(SURNAME_OF)
        if draft.type == "PERSON" and full != draft.rule and full in firms:
            board.retype(draft, "ORG", f"short for {full}", sure=False)
