"""Names that the word after them gives their kind: "Falke drones", "Perseverance rover", "Oslo-based", "X costs $5"."""

from __future__ import annotations

from typing import Final

from lib.extract.entities.board import Board
from lib.extract.entities.data_files import word_list
from lib.extract.entities.kind_signs import CURRENCY
from lib.extract.entities.shapes import is_capital, is_name_word

CRAFT: Final = word_list("named_before", "craft")
MACHINES: Final = word_list("named_before", "machines")
SOLD: Final = frozenset({"costs", "sells", "retails"})
BASED: Final = frozenset({"based", "born", "headquartered"})
LONGEST: Final = 5


def sold(board: Board, i: int) -> None:
    """Take a name that nobody has taken before "costs $5" or "sells for $5" for a product."""
    first = board.capitals_before(i, LONGEST)
    priced = board.word(i + 1) in CURRENCY or board.word(i + 2) in CURRENCY
    plain = i - first == 1 and any(w.text == board.lower(first) for w in board.words)
    if priced and first < i and board.words[i - 1].tag == "NNP" and not plain:
        board.put(first, i, "PRODUCT", "a product by the words around it", sure=True)


def base(board: Board, hyphen: int) -> None:
    """Take the name before "-based" for a place."""
    first = board.capitals_before(hyphen, 3)
    over = board.over(first, hyphen)
    if first < hyphen and not any(d.sure or d.first < first or d.last > hyphen for d in over):
        board.claim(first, hyphen, "PLACE", "named before “-based”", sure=True)


def machine(board: Board, i: int) -> None:
    """Take a name with letters and digits before "phone", "chip", "drones" for a product, and "40 Falke drones"."""
    first = board.capitals_before(i, LONGEST - 1)
    if first == i or any(d.first < first or d.last > i for d in board.over(first, i)):
        return
    last = board.word(i - 1)
    coded = last[0].isalpha() and any(c.isdigit() for c in last)
    counted = board.words[first - 1].pos == "NUM" and board.words[i].tag == "NNS" if first else False
    if any(d.sure for d in board.over(first, i)) or (counted and board.lexicon.kind(last) is not None):
        return
    if coded or counted:
        board.claim(first, i, "PRODUCT", f"named before “{board.lower(i)}”", sure=True)


def craft(board: Board, i: int) -> None:
    """Take the lone name before "rover", "spacecraft" or "satellite" for a product: "Perseverance", "SWOT-B"."""
    first = i - 1
    while first > 1 and board.word(first - 1) in {"-", "‑"} and board.joined(first) and board.joined(first - 1):
        first -= 2
    if first < 0 or not is_capital(board.word(first)) or not board.same_sentence(first, i):
        return
    coded = first < i - 1 or any(c.isdigit() or c == "-" for c in board.word(first))
    named = is_name_word(board.word(first)) and board.words[first].tag in {"NNP", "NNPS"}
    opens = first == 0 or board.opens_sentence(first - 1)
    lone = (opens or not is_capital(board.word(first - 1))) and board.lexicon.kind(board.text(first, i)) is None
    if (coded or named) and lone and not any(d.sure or d.first < first or d.last > i for d in board.over(first, i)):
        board.claim(first, i, "PRODUCT", f"named before “{board.lower(i)}”", sure=True)
