"""Cars by maker and model: "a Skoda Octavia", "his black BMW X5", not "the Ford factory" or "Honda Motor"."""

from __future__ import annotations

from typing import Final

from lib.extract.entities.board import Board
from lib.extract.entities.data_files import word_list
from lib.extract.entities.shapes import is_capital

MAKERS: Final = word_list("cars", "makers")
ALSO_PEOPLE: Final = word_list("cars", "also_people")
NOT_MODELS: Final = word_list("cars", "not_models")
DETERMINERS: Final = frozenset({"a", "an", "his", "her", "the", "my", "their", "our", "this", "that", "another"})
LONGEST: Final = 4
NEAR: Final = 4


def lay(board: Board) -> None:
    """Give cars the model that stands after their maker."""
    for word in board.written(MAKERS):
        if not board.in_headline(word.i):
            last = model_end(board, word.i)
            over = board.over(word.i, last)
            inside = all(word.i <= d.first and d.last <= last for d in over)
            sure = any(d.sure and d.first > word.i and d.type != "PRODUCT" for d in over)
            if last > word.i + 1 and inside and not sure and led(board, word.i):
                board.claim(word.i, last, "PRODUCT", "a car by its maker and model", sure=True)


def model_end(board: Board, i: int) -> int:
    """Return where the model ends that begins after the maker at word i: capitalised words and codes."""
    lexicon = board.lexicon
    at = i + 1
    if board.word(at) in {"-", "‑"} and board.joined(at):
        return at
    while at - i < LONGEST and at < len(board.words) and board.same_sentence(i, at):
        word = board.word(at)
        coded = (
            any(c.isdigit() for c in word) and len(word) <= 4 and (not word.isdigit() or at > i + 1 or len(word) == 3)
        )
        other = (
            word in NOT_MODELS or word in lexicon.org_words or (word.lower() in lexicon.role_nouns and word != "Model")
        )
        other = other or word.lower() in lexicon.titles or lexicon.kind(word) in {"country", "region", "group", "org"}
        hyphen = word in {"-", "‑"} and board.joined(at) and board.joined(at + 1) and is_capital(board.word(at - 1))
        if not (coded or hyphen or (is_capital(word) and not other and word.lower() not in lexicon.not_names)):
            break
        at += 1
    return at


def led(board: Board, i: int) -> bool:
    """Tell whether a determiner stands before a maker, an adjective between at most; nothing else makes it a car."""
    for k in range(i - 1, max(i - NEAR, -1), -1):
        if not board.same_sentence(k, i):
            return False
        if board.lower(k) in DETERMINERS:
            return board.word(i) not in ALSO_PEOPLE or board.lower(k) != "the"
        if board.words[k].pos not in {"ADJ", "NUM", "NOUN", "VERB"} or is_capital(board.word(k)):
            return False
    return False
