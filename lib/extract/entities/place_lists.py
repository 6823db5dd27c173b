"""Lists whose members agree: "Donetsk, Kherson, Luhansk and Zaporizhzhia" are four places, "Wigan and Preston" two."""

from __future__ import annotations

from collections import Counter
from itertools import pairwise
from typing import Final

from lib.extract.entities.board import Board
from lib.extract.entities.shapes import is_capital, is_name_word
from lib.extract.entities.titles import person_drafts

LIST_MARKS: Final = frozenset({",", "and", "or", "&", ";"})


def lists(board: Board) -> None:
    """Make the members of a list share a type: "Donetsk, Kherson, Luhansk and Zaporizhzhia" are four places."""
    i = 0
    while i < len(board.words):
        if board.owner[i] is None and not is_capital(board.texts[i]):
            i += 1
            continue
        members, end = list_at(board, i)
        if len(members) >= 3:
            agree(board, members)
        i = max(end, i + 1)


def pairs_of_cities(board: Board) -> None:
    """See two cities in two lone names joined by "and" that nobody of the article bears: "Wigan and Preston"."""
    people = list(person_drafts(board))
    borne = {board.word(k) for d in people if d.last - d.first > 1 for k in (d.first, d.last - 1)}
    lone = [d for d in people if d.last - d.first == 1 and not d.sure and d.gender is None]
    places = [d for d in board.drafts if d.type == "PLACE" and d.last - d.first == 1]
    cities = [
        d
        for d in sorted([*lone, *places], key=lambda d: d.first)
        if board.lexicon.kind(board.name(d)) == "city" and board.name(d) not in borne
    ]
    for one, two in pairwise(cities):
        if board.lower(one.last) == "and" and two.first == one.last + 1 and not board.in_headline(one.first):
            for draft in (one, two):
                if draft.type == "PERSON":
                    board.retype(draft, "PLACE", "list of places", sure=False)


def list_at(board: Board, i: int) -> tuple[list[tuple[int, int]], int]:
    """Return the members (as word ranges) of the list of names that begins at word i, and where it ends."""
    members: list[tuple[int, int]] = []
    at = i
    while at < len(board.words) and board.same_sentence(i, at):
        last = member_end(board, at)
        if last == at:
            break
        members.append((at, last))
        if board.lower(at - 1) in {"and", "or"} and len(members) > 1:
            break  # "from Chile and Peru, the ministry said"
        marks = next(k for k in range(3) if k == 2 or board.word(last + k) not in LIST_MARKS)
        at = last + marks + (board.word(last + marks) == "the")
        if not marks:
            break
    return members, at


def member_end(board: Board, at: int) -> int:
    """Return where the name ends that begins at a word: a draft, or capitalised words that nobody owns; else `at`."""
    draft = board.owner[at]
    if draft is not None:
        return draft.last if draft.first == at else at
    if not is_capital(board.word(at)) or not is_name_word(board.word(at)):
        return at
    last = at + 1
    while is_name_word(board.word(last)) and board.owner[last] is None and board.same_sentence(at, last):
        last += 1
    return last


def agree(board: Board, members: list[tuple[int, int]]) -> None:
    """Type the doubtful members of a list by the sure ones, if these are places and nothing else."""
    drafts = [board.owner[first] for first, _ in members]
    sure = Counter(d.type for d in drafts if d is not None and d.sure)
    places = sum(d is not None and d.type == "PLACE" for d in drafts)
    if set(sure) != {"PLACE"} or places * 2 < len(members) or board.in_headline(members[0][0]):
        return
    # "in Paris, France, Macron said": a list ends in "and" or is long
    joined = any(board.lower(first - 1) in {"and", "or", "&"} for first, _ in members[1:])
    if not joined and len(members) < 4:
        return
    for (first, last), draft in zip(members, drafts, strict=True):
        if draft is None:
            if board.lower(first).rstrip(".") not in board.lexicon.not_names:
                board.put(first, last, "PLACE", "list of places")
        elif draft.type in {"PERSON", "ORG", "PRODUCT", "WORK"} and not draft.sure:
            board.retype(draft, "PLACE", "list of places", sure=False)
