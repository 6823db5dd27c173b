"""Works in quotation marks and products with numbers."""

from __future__ import annotations

from typing import Final

from lib.extract.entities.board import Board
from lib.extract.entities.data_files import word_list
from lib.extract.entities.shapes import POSSESSIVE, is_capital

OF_WORKS: Final = word_list("works", "of_works")
OPEN: Final = {'"': '"', "“": "”", "‘": "’", "«": "»"}
DAYS: Final = word_list("works", "days")
MAX_WORDS: Final = 9
SMALL: Final = word_list("works", "small")
GRADES: Final = frozenset({"Pro", "Max", "MAX", "Plus", "Ultra", "Mini", "Lite", "Air", "GT", "XL", "SE"})


def quoted_works(board: Board) -> None:
    """Find the names of works: quoted, in Title Case, after "film" or a possessive, or as subject of "won"."""
    lexicon = board.lexicon
    for word in board.written(OPEN):
        i, close = word.i, OPEN[word.text]
        if not is_capital(board.word(i + 1)):
            continue
        last = i + 1
        while last < len(board.words) and last - i <= MAX_WORDS + 1 and board.word(last) != close:
            last += 1
        if board.word(last) != close or last - i < 2:
            continue
        noun = i > 0 and board.lower(i - 1) in lexicon.work_nouns
        owned = i > 0 and board.word(i - 1) in POSSESSIVE and len(board.word(i - 1)) > 1
        subject = acts_as_work(board, i, last)
        if board.word(last - 1) in {",", "."}:
            last -= 1
        texts = [board.word(k) for k in range(i + 1, last) if board.word(k)[0].isalpha()]
        titled = bool(texts) and all(is_capital(t) or t.lower() in SMALL for t in texts) and is_capital(texts[0])
        named = bool(texts) and is_capital(texts[0]) and is_titled(board, i)
        if titled and board.word(last - 1) in DAYS and owned and is_held(board, last + 1):
            board.claim(i + 1, last, "EVENT", "an event in quotation marks", sure=True)
        elif named or (titled and (noun or subject or (owned and len(texts) > 1))):
            board.claim(i + 1, last, "WORK", "title in quotation marks", sure=True)


def is_held(board: Board, i: int) -> bool:
    """Tell whether a place, a day or an end follows, as for what is held: "its “Science Day” in Basel"."""
    return board.lower(i) in {"in", "on", "at", "this", "next", "last", "was", "will", "takes"}


def is_titled(board: Board, i: int) -> bool:
    """Tell whether a quotation mark follows "titled": whatever is in it is a title, its capitals aside."""
    at = i - 1 - (board.word(i - 1) == ",")
    return board.lower(at) in {"titled", "entitled", "retitled"} and board.same_sentence(at, i)


def acts_as_work(board: Board, i: int, close: int) -> bool:
    """Tell whether a quoted title without a full stop or comma is followed by what works do: “X” won seven prizes."""
    if not board.word(close - 1)[-1].isalnum() or not board.same_sentence(i + 1, close + 1):
        return False
    after = board.words[close + 1]
    return after.pos == "VERB" and after.lemma in OF_WORKS and after.tag in {"VBD", "VBZ", "VBP"}


def numbered_products(board: Board) -> None:
    """Find products named with a number and a grade ("Halden 900 Pro", "900 Pro") and weapons ("Kh-101")."""
    for i, word in enumerate(board.words):
        if not word.text[0].isdigit() or board.word(i + 1) not in GRADES or board.in_headline(i):
            continue
        if board.lower(i + 1) in {"max", "mini", "air", "plus"} and not is_capital(board.word(i - 1)):
            continue
        first = board.capitals_before(i, 3)
        last = i + 2
        while board.word(last) in GRADES:
            last += 1
        if all(first <= d.first and d.last <= last for d in board.over(first, last)):
            board.claim(first, last, "PRODUCT", "product with a number", sure=True)
    extend_products(board)


def extend_products(board: Board) -> None:
    """Let known products keep their variant: "Iskander-M"."""
    for draft in board.drafts:
        hyphen = board.word(draft.last) in {"-", "‑"} and board.joined(draft.last) and board.joined(draft.last + 1)
        variant = board.word(draft.last + 1)
        if draft.type == "PRODUCT" and hyphen and len(variant) <= 3 and (variant.isupper() or variant.isdigit()):
            board.move(draft, draft.first, draft.last + 2)
