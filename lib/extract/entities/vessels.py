"""Ships and firms named with letters before them: "HMS Daring", "PT Bintang", and the bare name elsewhere."""

from __future__ import annotations

from typing import Final

from lib.extract.entities.board import Board
from lib.extract.entities.data_files import word_list
from lib.extract.entities.shapes import is_capital, is_initial
from lib.model import EntityType

PREFIXES: Final = word_list("vessels", "ship_prefixes")
LEGAL: Final = word_list("organisations", "legal_prefixes")
LONGEST: Final = 5
RULE: Final = "name of a vessel"


def ships(board: Board) -> None:
    """Find ships by the letters before their name, and the names of ships where they stand bare."""
    bare = prefixed(board, PREFIXES, "PRODUCT", RULE)
    for draft in board.drafts:
        if draft.rule == RULE and draft.last - draft.first < LONGEST:
            last = draft.last + numbered(board, draft.last)
            board.move(draft, draft.first, last)
            bare.add(tuple(board.word(k) for k in range(draft.first, draft.last)))
    repeat(board, bare - {()}, "PRODUCT", "named as a vessel elsewhere")


def firms(board: Board) -> None:
    """Find firms by the legal form before their name ("PT Bintang"), and the names of these where they stand bare."""
    repeat(board, prefixed(board, LEGAL, "ORG", "legal form before the name"), "ORG", "firm named so elsewhere")


def prefixed(board: Board, prefixes: frozenset[str], kind: EntityType, rule: str) -> set[tuple[str, ...]]:
    """Lay out the names that one of these prefixes opens; return them without it."""
    bare: set[tuple[str, ...]] = set()
    for word in board.written(prefixes):
        if not is_capital(board.word(word.i + 1)) or board.in_headline(word.i):
            continue
        last = end_of(board, word.i)
        over = board.over(word.i, last)
        if last > word.i + 1 and not any(d.first < word.i for d in over) and not (over and over[-1].last > last):
            board.claim(word.i, last, kind, rule, sure=True)
            bare.add(tuple(board.word(k) for k in range(word.i + 1, last)))
    return bare


def repeat(board: Board, names: set[tuple[str, ...]], kind: EntityType, rule: str) -> None:
    """Lay out names, given as their words, wherever they stand and nothing sure does."""
    if not names:
        return
    starts: dict[str, list[tuple[str, ...]]] = {}
    for words in sorted(names, key=lambda w: (-len(w), w)):
        starts.setdefault(words[0], []).append(words)
    for word in board.written(starts):
        for words in starts[word.text]:
            last = word.i + len(words)
            here = tuple(board.word(k) for k in range(word.i, min(last, len(board.words))))
            if here != words or is_capital(board.word(last)):
                continue
            over = board.over(word.i, last)
            free = all(not d.sure and word.i <= d.first and d.last <= last for d in over)
            if free and not board.in_headline(word.i) and (over or word.tag in {"NNP", "NNPS"}):
                board.claim(word.i, last, kind, rule, sure=True)
                break


def end_of(board: Board, i: int) -> int:
    """Return where the name ends that begins with the letters at word i: capitalised words and initials."""
    last = i + 1
    while last - i < LONGEST and last < len(board.words) and board.same_sentence(i, last):
        word = board.word(last)
        initial = is_initial(word) or (word == "." and board.joined(last))
        joins = word in {"of", "the"} and (is_capital(board.word(last + 1)) or board.word(last + 1) == "the")
        if not (is_capital(word) or initial or joins):
            break
        last += 1
    return last + numbered(board, last)


def numbered(board: Board, i: int) -> bool:
    """Tell whether word i is a number that ends a ship's name: "Teluk Harapan 3 sank", not "5 miles"."""
    digits = board.word(i).isdigit() and len(board.word(i)) < 3 and board.same_sentence(i - 1, i)
    return digits and i + 1 < len(board.words) and board.words[i + 1].pos not in {"NOUN", "NUM", "ADJ"}
