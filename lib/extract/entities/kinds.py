"""Names that a noun beside them gives their kind: "the charity X", "the journal X", "the ship X", "X-based"."""

from __future__ import annotations

from typing import Final

from lib.extract.entities.board import Board
from lib.extract.entities.kind_signs import AMBIGUOUS, ORG_NOUNS
from lib.extract.entities.named_after import (
    BEFORE_NAMES,
    GOVERNED,
    PUBLICATIONS,
    VESSELS,
    governed,
    name_after,
    noun_before,
    plain_noun,
    publication,
)
from lib.extract.entities.named_before import BASED, CRAFT, MACHINES, SOLD, base, craft, machine, sold
from lib.extract.entities.papers import FIRM_WORDS, FOREIGN_PAPERS, PAPERS, foreign, paper
from lib.extract.entities.shapes import is_capital

# What the words are that say something of the name beside them, as they are written and in small letters.
PAPER_WORDS: Final = frozenset(PAPERS) | frozenset(FOREIGN_PAPERS) | frozenset(FIRM_WORDS)
NOUNS: Final = frozenset().union(
    ORG_NOUNS, PUBLICATIONS, VESSELS, MACHINES, CRAFT, BASED, SOLD, BEFORE_NAMES, {"site", "of"}
)
SITES: Final = frozenset({"news", "web", "gossip", "review", "investigative", "satirical", "travel", "sports"})


def beside(board: Board) -> None:
    """Lay out or retype the names that a noun or number beside them makes organisations, products, works or events."""
    front_nouns(board)
    for i in sorted({w.i for w in board.spelt(NOUNS)} | {w.i for w in board.written(PAPER_WORDS)}):
        if board.in_headline(i):
            continue
        word, lower = board.words[i], board.lower(i)
        site = lower == "site" and board.lower(i - 1) in SITES
        if word.text in PAPERS:
            paper(board, i)
        if word.text in FOREIGN_PAPERS or word.text in FIRM_WORDS:
            foreign(board, i)
        if (lower in ORG_NOUNS or site) and (not is_capital(word.text) or board.opens_sentence(i)):
            noun_before(board, i)
        elif word.text.islower():
            small_word(board, i)
    laws(board)


def small_word(board: Board, i: int) -> None:
    """Lay out the name beside the word at i, if this is a word that gives names their kind."""
    lower = board.lower(i)
    if lower in PUBLICATIONS:
        publication(board, i)
    elif lower in VESSELS:
        name_after(board, i, "PRODUCT", "name of a vessel")
    elif lower in MACHINES:
        machine(board, i)
    elif lower in CRAFT:
        craft(board, i)
    elif lower in BASED and board.word(i - 1) in {"-", "‑"} and board.joined(i):
        base(board, i - 1)
    elif lower == "of" and board.lower(i - 1) in GOVERNED:
        governed(board, i + 1)
    elif lower in SOLD:
        sold(board, i)
    elif lower in BEFORE_NAMES:
        plain_noun(board, i)


def laws(board: Board) -> None:
    """Take organisations that end in "Act" or "Bill" for laws."""
    for draft in board.drafts:
        if (
            draft.type in {"ORG", "WORK"}
            and not draft.sure
            and draft.last - draft.first > 2
            and board.word(draft.last - 1) in {"Act", "Bill", "Regulations", "Directive", "Ordinance"}
        ):
            board.retype(draft, "LAW", f"name that ends in “{board.word(draft.last - 1)}”")


def front_nouns(board: Board) -> None:
    """Take the noun off the front of a name that it opens: "Retailer Alder & Co", "Rival Alder"."""
    for draft in board.drafts:
        more = draft.last - draft.first > 1 and draft.type != "WORK" and not draft.sure
        if more and board.lower(draft.first) in AMBIGUOUS and board.opens_sentence(draft.first):
            board.move(draft, draft.first + 1, draft.last)
