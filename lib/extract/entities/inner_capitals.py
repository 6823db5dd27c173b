"""Organisations by a capital inside a word, or a dot: "CalMac", "talkZONE", "Rentals.io"."""

from __future__ import annotations

import re
from typing import Final

from lib.extract.entities.board import Board
from lib.extract.entities.gazetteer import SPEAKS
from lib.extract.entities.retyping import FAMILY_PREFIXES, INNER_CAPITAL
from lib.extract.entities.shapes import is_capital

DOTTED: Final = re.compile(r"[A-Z][A-Za-z]{2,}\.(?:ai|io)")
# "talkZONE", "easyRail", not "mRNA" nor "kWh"
SMALL_FIRST: Final = re.compile(r"[a-z]{4,}[A-Z](?:[A-Z]{2,}|[a-z]{2,})")


def lay(board: Board) -> None:
    """Take words with a capital inside for organisations when nothing else is known of them: "CalMac", "talkZONE"."""
    for word in board.words:
        if word.text.islower() or word.text.istitle() or board.owner[word.i] is not None:
            continue
        match = INNER_CAPITAL.fullmatch(word.text)
        dotted = DOTTED.fullmatch(word.text) is not None
        family = match is not None and match.group(1) in FAMILY_PREFIXES
        small = SMALL_FIRST.fullmatch(word.text) is not None and acts_as_outlet(board, word.i)
        if not (match or dotted or small) or family:
            continue
        beside = [board.word(word.i + 1), board.word(word.i - 1)]
        alone = not any(is_capital(w) and w.lower() not in board.lexicon.not_names for w in beside)
        if (dotted or small or word.tag in {"NNP", "NNPS"}) and alone and not board.in_headline(word.i):
            rule = "name of a firm or site with a dot" if dotted else "name with a capital inside"
            board.put(word.i, word.i + 1, "ORG", rule)


def acts_as_outlet(board: Board, i: int) -> bool:
    """Tell whether somebody told something to the name at word i, or it is followed by what outlets and firms have."""
    if board.word(i - 1) in {"@", "#", "/", "."}:
        return False
    after = board.lower(i + 1)
    return board.lower(i - 1) in {"told", "tells", "by", "at"} or after in SPEAKS | {
        "radio",
        "tv",
        "reported",
        "reports",
    }
