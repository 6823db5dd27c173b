"""Lone words that only look like names: ordinary words in capitals or at the start of a sentence."""

from __future__ import annotations

from collections import Counter

from lib.extract.entities.board import Board
from lib.extract.entities.clubs import CLUB_ENDS
from lib.extract.entities.shapes import is_capital


def drop_common(board: Board) -> None:
    """Drop a lone word that opens a sentence, or stands in capitals, and is an ordinary word elsewhere in the text."""
    low = {w.text for w in board.words if w.text.islower()}
    times = Counter(w.text.title() for w in board.words if is_capital(w.text))
    for draft in board.drafts:
        if draft.sure or draft.last - draft.first > 1:
            continue
        word = board.word(draft.first)
        shouted = word.isupper() and len(word) > 5 and draft.type in {"ORG", "PLACE", "PRODUCT"}
        shouted = shouted and not framed(board, draft.first)
        plural = board.words[draft.first].tag == "NNS" and draft.type not in {"PERSON", "GROUP"}
        plural = plural and word not in CLUB_ENDS
        once = times[word.title()] < 2
        listed = board.lexicon.kind(word) is not None or word in board.expansions
        opens = board.opens_sentence(draft.first) and (word.lower() in low or (plural and once))
        if not listed and (opens or (shouted and once)):
            board.drop(draft)


def framed(board: Board, i: int) -> bool:
    """Tell whether a word of capitals stands as a name does: after "of", "the" and the like, no capitals beside it."""
    shouted = any(len(w) > 1 and w.isupper() for w in (board.word(i - 1), board.word(i + 1)))
    return not shouted and board.lower(i - 1) in {"of", "at", "by", "with", "from", "the", "for", "and", "a"}
