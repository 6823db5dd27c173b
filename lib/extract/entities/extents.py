"""Where names begin and end beyond the model's cut: nicknames in quotes, times, a body's region, foreign heads."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import Final

from lib.extract.entities.board import Board, Draft
from lib.extract.entities.data_files import word_list
from lib.extract.entities.shapes import is_capital, is_initial, is_name_word
from lib.model import EntityType

OPENING: Final = frozenset("\"“‘'")
CLOSING: Final = frozenset("\"”’'")
TIME: Final = re.compile(r"\d{1,2}[:.]\d\d(?:am|pm)?")
PLACE_HEADS: Final = word_list("extents", "place_heads")
PARTICLES: Final = frozenset(
    {"de", "del", "della", "di", "du", "des", "la", "las", "los", "el", "al", "da", "do", "dos", "das", "le"}
)
BRANCHED: Final = word_list("extents", "branched")
NATIONS: Final = frozenset(
    {"Scotland", "Wales", "Cymru", "England", "UK", "Ireland", "NI", "Australia", "India", "Europe", "Africa", "NZ"}
)
NICK: Final = 3
LONGEST: Final = 6


def early(board: Board) -> None:
    """Mend what the model cut wrongly: names split by a nickname in quotes, times at a name's front."""
    for draft in board.drafts:
        if draft.last - draft.first > 1 and TIME.fullmatch(board.word(draft.first)):
            board.move(draft, draft.first + 1, draft.last)
        initialled(board, draft)
    for word in board.written(OPENING):
        if is_name_word(board.word(word.i - 1)) and is_capital(board.word(word.i + 1)):
            nickname(board, word.i)


def initialled(board: Board, draft: Draft) -> None:
    """Make one person of a given name, an initial that nobody has taken and a surname: "Wilkie" D. "Ferguson"."""
    i = draft.last
    if draft.type != "PERSON" or draft.last - draft.first > 1 or board.owner[draft.first] is not draft:
        return
    initial = (
        is_initial(board.word(i)) and board.word(i).endswith(".") and i < len(board.words) and board.owner[i] is None
    )
    if initial and is_name_word(board.word(i + 1)) and board.same_sentence(draft.first, i + 1):
        after = board.owner[i + 1]
        if after is None or (not after.sure and after.last - after.first == 1):
            board.claim(draft.first, i + 2, "PERSON", "a name with an initial in it")


def nickname(board: Board, i: int) -> None:
    """Make one person of a name with a nickname in quotes, which open at word i: Ronald "Ronnie" Escalante."""
    close = next((k for k in range(i + 2, i + 2 + NICK) if board.word(k) in CLOSING), 0)
    if not close or board.joined(i) or not board.joined(i + 1) or not board.joined(close) or board.joined(close + 1):
        return
    if not is_name_word(board.word(close + 1)) or board.words[i - 1].tag not in {"NNP", "NNPS"}:
        return
    over = board.over(i - 1, close + 2)
    if not over or not any(d.type == "PERSON" for d in over):
        return
    first = min(i - 1, over[0].first) if over[0].type == "PERSON" else i - 1
    last = max(close + 2, over[-1].last) if over[-1].type == "PERSON" else close + 2
    if last - first <= 2 * LONGEST:
        board.claim(first, last, "PERSON", "a name with a nickname in quotes", sure=True)


def branches(board: Board) -> None:
    """Join an organisation to the place right after it, which is a part of its name: "Doctors' Association UK"."""
    for one, two in pairwise(board.drafts):
        if (
            one.last != two.first
            or two.type != "PLACE"
            or one.type != "ORG"
            or not board.same_sentence(one.first, two.first)
        ):
            continue
        if board.in_headline(one.first) or board.joined(two.first):
            continue
        last = board.words[two.last - 1]
        after = board.words[two.last] if two.last < len(board.words) else last
        goes_on = (
            after.i > last.i
            and board.same_sentence(last.i, after.i)
            and (after.pos == "NOUN" or is_capital(after.text))
        )
        if not goes_on and has_branches(board, one):
            board.claim(one.first, two.last, "ORG", "an organisation with its place in its name", sure=True)


def has_branches(board: Board, draft: Draft) -> bool:
    """Tell whether an organisation's name may go on with a place: it ends in a word for bodies, or has branches."""
    end = board.word(draft.last - 1)
    nation = board.word(draft.last) in NATIONS and draft.last - draft.first == 1 and board.word(draft.first).isupper()
    if board.word(draft.first) in BRANCHED or nation:
        return True
    return draft.last - draft.first > 1 and end in board.lexicon.org_words


def foreign_places(board: Board) -> None:
    """Take names that open with another language's word for a place for places: "Castello di Baia", "Jalan Raya"."""
    for word in board.written(PLACE_HEADS):
        if board.in_headline(word.i):
            continue
        first, last = word.i, foreign_end(board, word.i)
        over = board.over(first, last)
        if last - first < 2 or (
            is_capital(board.word(first - 1)) and not board.opens_sentence(first - 1) and board.owner[first - 1]
        ):
            continue
        whole = bool(over) and over[0].first == first and over[-1].last <= last
        if not whole or any(d.sure or d.type not in {"ORG", "PERSON", "WORK", "EVENT", "PLACE"} for d in over):
            continue
        kind: EntityType = "PLACE"
        board.claim(first, last, kind, f"name that begins with “{word.text}”")


def foreign_end(board: Board, i: int) -> int:
    """Return where a foreign name that begins at word i ends: capitalised words and particles between them."""
    last = at = i + 1
    while at < len(board.words) and at - i < LONGEST and board.same_sentence(i, at):
        if is_name_word(board.word(at)):
            last = at + 1
        elif board.lower(at) not in PARTICLES:
            break
        at += 1
    return last
