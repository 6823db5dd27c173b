"""Names by their first word: "Ministry of Defence of Ukraine", "Office for the Coordination of Aid", "River Tyne"."""

from __future__ import annotations

from typing import Final

from lib.extract.entities.board import Board
from lib.extract.entities.by_last_word import MAX_WORDS, OF_HEADS, run_start
from lib.extract.entities.data_files import word_list
from lib.extract.entities.shapes import is_capital
from lib.model import EntityType

OF_PLACES: Final = word_list("by_first_word", "of_places")
PLACE_FIRST: Final = word_list("by_first_word", "place_first")
HEADS: Final = OF_HEADS | OF_PLACES | PLACE_FIRST


def lay(board: Board) -> None:
    """Find names such as "Ministry of Defence of Ukraine", "Office for the Coordination of Humanitarian Affairs"."""
    done = 0
    for word in board.written(HEADS):
        i, text, last = word.i, word.text, word.i + 1
        if i < done:
            continue
        shown = not board.in_headline(i)
        if shown and (text in OF_HEADS or text in OF_PLACES) and board.lower(i + 1) in {"of", "for"}:
            last = of_end(board, i)
            lay_of(board, i, last)
        elif shown and text in PLACE_FIRST and is_capital(board.word(i + 1)):
            name_after(board, i)
        done = last


def lay_of(board: Board, i: int, last: int) -> None:
    """Lay a name with "of" that begins (but for words before its head) with word i."""
    if last - i < 3:
        return
    kind: EntityType = "ORG" if board.word(i) in OF_HEADS else "PLACE"
    first = run_start(board, i) if kind == "ORG" else i
    rule = f"name that begins with “{board.word(i)}”"
    over = board.over(first, last)
    if any(d.first < first or d.last > last for d in over):
        return
    exact = len(over) == 1 and (over[0].first, over[0].last) == (first, last)
    if not exact:
        board.claim(first, last, kind, rule)
    elif over[0].type != kind:
        board.retype(over[0], kind, rule, sure=False)


def of_end(board: Board, i: int) -> int:
    """Return where a name with "of" ends (exclusive): capitalised words joined by of, for, the, and."""
    last = j = i + 1
    while j < len(board.words) and j - i < MAX_WORDS + 2 and board.same_sentence(i, j):
        if is_capital(board.word(j)) and any(c.isalpha() for c in board.word(j)):
            last = j + 1
        elif not links(board, i, j):
            break
        j += 1
    return last


def links(board: Board, i: int, j: int) -> bool:
    """Tell whether the small word j can link words of the name that begins with word i."""
    word = board.word(j)
    if word in {"and", "&"}:
        return joins_inside(board, i, j)
    if word == "of":
        return j == i + 1 or is_generic_of(board, j)
    return word == "for" or (word == "the" and board.lower(j - 1) in {"of", "for"})


def is_generic_of(board: Board, j: int) -> bool:
    """Tell whether a second "of" goes on with the name: "Ministry of Defence of Ukraine"."""
    return is_capital(board.word(j + 1)) or (board.lower(j + 1) == "the" and is_capital(board.word(j + 2)))


def joins_inside(board: Board, i: int, j: int) -> bool:
    """Tell whether "and" stands inside the name: "Ministry of Trade and Industry", not "Bank of France and Germany"."""
    before, after = board.word(j - 1), board.word(j + 1)
    lexicon = board.lexicon
    if not is_capital(after) or lexicon.kind(after) is not None or lexicon.kind(before) is not None:
        return False
    return board.owner[j] is not None or (before.lower() in lexicon.ministries and board.word(i) in OF_HEADS)


def name_after(board: Board, i: int) -> None:
    """Find "River Tyne", "Lake Geneva", "Mount Everest"."""
    last = i + 2
    if board.word(last)[:1].isupper() and board.same_sentence(i, last) and board.owner[last] is board.owner[i + 1]:
        last += 1
    over = board.over(i, last)
    if all(i <= d.first and d.last <= last for d in over) and not any(d.type == "PERSON" and d.sure for d in over):
        exact = len(over) == 1 and (over[0].first, over[0].last) == (i, last)
        if not exact or (over[0].type != "PLACE" and not over[0].sure):
            board.claim(i, last, "PLACE", f"name that begins with “{board.word(i)}”")
