"""Words in capitals that are no name: roles, labels, orders, addresses, the names of offices, ordinary words."""

from __future__ import annotations

import re
from typing import Final

from lib.extract.entities.board import Board
from lib.extract.entities.name_edges import POST_NOMINALS, title_words
from lib.extract.entities.shapes import is_name_word
from lib.model import EntityType

ADDRESS: Final = re.compile(r"https?:|www\.|@|\.(?:com|org|net|co\.uk)\b", re.IGNORECASE)
MAX_WORDS: Final = 12
PARLIAMENTARIANS: Final = frozenset({"TD", "MP", "MEP", "MSP", "MLA", "QC", "KC"})
DESKS: Final = frozenset({"correspondent", "editor", "reporter", "columnist"})
SHADOW: Final = frozenset({"shadow", "deputy", "vice", "prime", "acting", "chief"})


def is_name(board: Board, first: int, last: int, kind: EntityType) -> bool:
    """Tell whether trimmed words can be a name at all."""
    name = board.text(first, last)
    if not looks_like_name(name) or last - first > MAX_WORDS:
        return False
    return name in board.lexicon.known or not is_no_name(board, first, last, kind)


def is_no_name(board: Board, first: int, last: int, kind: EntityType) -> bool:
    """Tell whether words that are no known name are a role, a label, an order or ordinary words."""
    lexicon = board.lexicon
    name = board.text(first, last)
    lowers = [board.lower(i).rstrip(".") for i in range(first, last)]
    nominal = last - first == 1 and lowers[0].replace(".", "") in POST_NOMINALS
    nominal = nominal and (after_person(board, first) or name in PARLIAMENTARIANS)
    # "Ring us on", "Political Correspondent"
    asked = kind == "PERSON" and board.lower(last) == "us" and board.opens_sentence(first)
    desk = kind == "ORG" and last - first in {2, 3} and lowers[-1] in DESKS
    # "Act" is no law and "State" no organisation, "May" no person, "Missile" at a sentence's start no product
    empty = all(w in lexicon.not_names or w in lexicon.ministries or not w.isalpha() for w in lowers)
    plain = kind == "PRODUCT" and last - first == 1 and board.words[first].tag in {"NN", "NNS", "JJ"}
    # "Shadow Home" before "Secretary"
    office = kind == "ORG" and board.lower(last) in lexicon.role_nouns
    office = office and all(w in lexicon.ministries or w in SHADOW for w in lowers)
    if nominal or asked or desk or empty or plain or office:
        return True
    return kind in {"PERSON", "ORG", "PLACE"} and is_role_phrase(board, first, last)


def after_person(board: Board, i: int) -> bool:
    """Tell whether two capitalised words stand right before word i, or before its comma: "Ann Lee, MD"."""
    end = i - 1 - (board.word(i - 1) == ",")
    return is_name_word(board.word(end)) and is_name_word(board.word(end - 1)) and board.same_sentence(end, i)


def looks_like_name(name: str) -> bool:
    """Tell whether the letters may be a name: a capital, no address, no markup."""
    if len(name) < 2 or not any(c.isupper() for c in name) or ADDRESS.search(name):
        return False
    return not any(c in "{}[]<>|\ufffd" for c in name)


def is_role_phrase(board: Board, first: int, last: int) -> bool:
    """Tell whether words are a role alone: "Defense Minister", "Chair of the Board", "Head of Investor Relations"."""
    lexicon = board.lexicon
    head, end = board.lower(first), board.lower(last - 1).rstrip(".")
    if last - first == 1:
        return end in lexicon.role_nouns or end in lexicon.titles
    if (end in lexicon.role_nouns or title_words(board, first, last) in lexicon.titles) and end not in {"host", "spy"}:
        return all(
            board.lower(i) in lexicon.ministries or board.lower(i) in lexicon.not_names or is_title_word(board, i)
            for i in range(first, last - 1)
        )
    joined = "".join(board.lower(i) for i in range(first, min(first + 3, last)))
    if joined.endswith("-general") and board.lower(first + 3) in {"of", "for", ""} and last - first > 3:
        return True
    return head in lexicon.role_nouns and board.lower(first + 1) in {"of", "for", "and"}


def is_title_word(board: Board, i: int) -> bool:
    """Tell whether a word is a part of titles: "prime", "vice", "deputy", "executive", "&"."""
    lower = board.lower(i)
    return (
        lower in board.lexicon.role_nouns
        or lower in board.lexicon.titles
        or lower in {"prime", "vice", "deputy", "acting", "former", "assistant", "senior", "general", "first", "of"}
        or not lower[0].isalnum()
    )
