"""Political parties by the words around them: "the far-right Danish Union", "Midway party", "Social Union is on 27.1%".

Parties are groups in the sense of the records. A name that ends as parties' names do counts as one only where the words
beside it say so at least once in the article.
"""

from __future__ import annotations

from typing import Final

from lib.extract.entities.board import Board, Draft
from lib.extract.entities.data_files import word_list
from lib.extract.entities.shapes import is_capital, key

LEANINGS: Final = word_list("parties", "leanings")
HALVES: Final = word_list("parties", "halves")
SIDES: Final = word_list("parties", "sides")
ENDS: Final = word_list("parties", "ends")
MEMBERS: Final = word_list("parties", "members")
POLLING: Final = word_list("parties", "polling")
CLEAR_ENDS: Final = word_list("parties", "clear_ends")
FIGURES: Final = MEMBERS | word_list("parties", "figures")
LEADERS: Final = word_list("parties", "leaders")
RULE: Final = "a political party by the words around it"
REACH: Final = 12
POLLS: Final = 4  # words of an election in an article about one
FEW_POLLS: Final = 2  # where the name ends as only parties' names do
LONGEST: Final = 4


def lay(board: Board) -> None:
    """Lay out and retype the parties of an article, all mentions of one alike."""
    for word in board.spelt({"party"}):
        if is_capital(board.word(word.i - 1)):
            before_party(board, word.i)
    polls = sum(w.lower in POLLING for w in board.words)
    found = {key(board.name(d)) for d in board.drafts if may_be(d) and is_party(board, d, polls)}
    long_of = {key(short): long for short, long in board.expansions.items()}
    found |= {long_of[name] for name in found if name in long_of}
    found |= {short for short, long in long_of.items() if long in found}
    for draft in board.drafts:
        if may_be(draft) and key(board.name(draft)) in found:
            board.retype(draft, "GROUP", RULE, sure=True)


def may_be(draft: Draft) -> bool:
    """Tell whether a draft can turn out to be a party: organisations and unsure people, places and works."""
    return draft.type == "ORG" or (draft.type in {"PERSON", "PLACE", "WORK"} and not draft.sure)


def before_party(board: Board, i: int) -> None:
    """Take "Midway" of "the centrist Midway party" for a party; the small word is no part of its name."""
    owner = board.owner[i] or board.owner[i - 1]
    first = owner.first if owner is not None and owner.last in {i, i + 1} else i - 1
    led = board.lower(first - 1) in {"the", "a", "'s", "’s"} or leaning(board, first)
    if not led or i - first > LONGEST or not all(is_capital(board.word(k)) for k in range(first, i)):
        return
    if not any(d.first < first or d.last > i + 1 or d.type == "GROUP" for d in board.over(first, i)):
        board.claim(first, i, "GROUP", RULE, sure=True)


def leaning(board: Board, first: int) -> bool:
    """Tell whether the words before a name say where its politics stand: "far-right", "the ruling", "centrist"."""
    if board.lower(first - 1) in LEANINGS:
        return True
    joined = board.word(first - 2) in {"-", "‑"} or board.lower(first - 2) in HALVES
    half = board.lower(first - 3) if board.word(first - 2) in {"-", "‑"} else board.lower(first - 2)
    return joined and board.lower(first - 1) in SIDES and half in HALVES


def is_party(board: Board, draft: Draft, polls: int) -> bool:
    """Tell whether the words around a mention say that it is a party's name."""
    if draft.rule == RULE:
        return True
    ends = board.word(draft.last - 1) in ENDS
    letters = board.expansions.get(board.name(draft))
    ends = ends or (letters is not None and letters.rsplit(maxsplit=1)[-1].capitalize() in ENDS)
    if ends and (own(board, draft.first) or leaning(board, draft.first) or board.lower(draft.last) in MEMBERS):
        return True
    if leaning(board, draft.first) and board.lower(draft.last) in MEMBERS:
        return True
    if board.word(draft.last - 1) in CLEAR_ENDS and draft.last - draft.first > 1 and of_members(board, draft.first):
        return True
    several = draft.last - draft.first > 1 or letters is not None
    clear = board.word(draft.last - 1) in CLEAR_ENDS
    return ends and several and polls >= (FEW_POLLS if clear else POLLS) and is_counted(board, draft)


def is_counted(board: Board, draft: Draft) -> bool:
    """Tell whether a word of elections or a share stands near a name in its sentence."""
    near = range(max(0, draft.first - REACH), min(len(board.words), draft.last + REACH))
    return any(
        (board.lower(k) in POLLING or board.word(k) == "%") and board.same_sentence(k, draft.first) for k in near
    )


def of_members(board: Board, first: int) -> bool:
    """Tell whether "a senior figure in the" or "candidate of the" stands before a name."""
    link = board.lower(first - 2)
    return board.lower(first - 1) == "the" and link in {"in", "of", "for"} and board.lower(first - 3) in FIGURES


def own(board: Board, first: int) -> bool:
    """Tell whether a politician's "own" stands before a name: "the prime minister's own Civic Union"."""
    if board.lower(first - 1) != "own":
        return False
    return any(board.lower(k) in LEADERS for k in range(max(0, first - 4), first - 1))
