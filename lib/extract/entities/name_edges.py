"""Where a name begins and ends: without articles, titles, prefixes, possessive endings and what stands behind it."""

from __future__ import annotations

from typing import Final

from lib.extract.entities.board import Board
from lib.extract.entities.data_files import word_list
from lib.extract.entities.shapes import POSSESSIVE, is_capital
from lib.model import EntityType

ARTICLES: Final = frozenset({"the", "a", "an", "this", "that", "these", "our", "its", "his", "her", "their"})
PREFIXES: Final = frozenset({"pro", "anti", "non", "ex", "post", "pre", "mid", "trans", "un", "all", "former", "then"})
KEPT_AFTER: Final = frozenset({".", ")", "!", "%", "+"})
PARTIES: Final = frozenset({"D", "R", "I"})
LABELS_OF_PICTURES: Final = frozenset(
    {"image", "photo", "picture", "file", "video", "credit", "source", "caption", "graphic"}
)
SHORTEST_PLAIN: Final = 5
POST_NOMINALS: Final = word_list("name_edges", "post_nominals")
NUMBERED: Final = word_list("name_edges", "numbered")
DIRECTIONS: Final = frozenset({"north", "south", "east", "west"})


def trim(board: Board, first: int, last: int, kind: EntityType) -> tuple[int, int]:
    """Take away articles, honorifics, prefixes, possessive endings and edge punctuation."""
    changed = True
    while changed and first < last:
        before = first, last
        first = trim_front(board, first, last, kind)
        last = trim_back(board, first, last, kind)
        changed = before != (first, last)
    return first, last


def trim_front(board: Board, first: int, last: int, kind: EntityType) -> int:
    """Return where the name begins."""
    word, lower = board.word(first), board.lower(first)
    more = last - first > 1
    if not any(c.isalnum() for c in lower) or (more and lower in ARTICLES and (kind != "WORK" or word == "the")):
        return first + 1
    if not more or kind not in {"PERSON", "ORG", "PLACE", "GROUP"}:
        return first
    # "pro-Kremlin", "D-Ohio"
    if last - first > 2 and (lower in PREFIXES or word in PARTIES) and board.word(first + 1) in {"-", "–"}:
        return first + 2
    if kind == "PERSON" and lower not in LABELS_OF_PICTURES:
        # "Ring Bev": an order and its object
        order = board.words[first + 1].head == first and board.words[first + 1].dep == "dobj"
        return first + (1 if order else leading_title(board, first, last))
    # "bin Salman" keeps its particle, "southern Gaza" is Gaza
    small = not is_capital(word) and lower not in board.lexicon.particles and not lower[0].isdigit()
    return first + (lower in LABELS_OF_PICTURES or (small and kind != "GROUP"))


def leading_title(board: Board, first: int, last: int) -> int:
    """Return how many words of a title stand at the front of a person's name."""
    size = title_length(board, first, last - 1)
    # "Dean Kamen" bears a given name, "Dean Okafor" is a dean: the words alone cannot tell
    given = board.word(first) in board.lexicon.given and board.lower(first) in {"dean", "judge", "major"}
    return 0 if size == 1 and last - first == 2 and given else size


def trim_back(board: Board, first: int, last: int, kind: EntityType) -> int:
    """Return where the name ends (exclusive)."""
    if first >= last:
        return last
    word = board.word(last - 1)
    lower = word.lower()
    mark = not any(c.isalnum() for c in word)
    if word in POSSESSIVE or (mark and word not in KEPT_AFTER) or (word == ")" and "(" not in board.text(first, last)):
        return last - 1
    if kind in {"WORK", "PRODUCT", "LAW", "EVENT"}:
        return last
    cut = last - 1 if word == "." and closes_sentence(board, last - 1) else foreign_end(board, first, last, kind)
    if cut < last or mark:
        return cut
    number = word.isdigit() and kind in {"PLACE", "PERSON"} and board.word(last - 2) not in NUMBERED
    if lower in LABELS_OF_PICTURES or number:
        return last - 1
    keeps = kind == "ORG" and (lower in board.lexicon.org_nouns or lower in board.lexicon.particles)
    return last if last - first < 2 or is_capital(word) or keeps or not word[0].isalpha() else last - 1


def closes_sentence(board: Board, i: int) -> bool:
    """Tell whether the full stop at word i ends its sentence and no abbreviation: "Ashlow.", not "Inc."."""
    before = board.lower(i - 1)
    plain = (
        board.word(i - 2) != ","
        and len(before) >= SHORTEST_PLAIN
        and before.isalpha()
        and before not in board.lexicon.legal_forms
    )
    return plain and not board.same_sentence(i, i + 1)


def foreign_end(board: Board, first: int, last: int, kind: EntityType) -> int:
    """Return where a name ends before what is no part of it: "KC", a score, "Secretary"'s ministry, "North of"."""
    lower = board.lower(last - 1)
    if last - first > 1 and kind != "GROUP" and lower.replace(".", "") in POST_NOMINALS:
        return last - 1
    # "Rovers 2-1"
    if last - first > 3 and lower.isdigit() and board.word(last - 2) in {"-", "–"} and board.word(last - 3).isdigit():
        return last - 3
    # "Welsh Health" before "Secretary"
    group = kind == "ORG" and last - first > 1 and board.lexicon.kind(board.word(first)) == "group"
    office = group and board.lower(last) in board.lexicon.role_nouns
    if office and all(board.lower(k) in board.lexicon.ministries for k in range(first + 1, last)):
        return first + 1
    # "Ann Lee North of England correspondent"
    region = kind == "PERSON" and last - first > 2 and lower in DIRECTIONS and board.lower(last) == "of"
    return last - 1 if region else last


def title_length(board: Board, first: int, last: int) -> int:
    """Return how many words from `first` on (at most to `last`) are a title such as "Lt. Col."; 0 for none."""
    best = 0
    if board.lower(first).rstrip(".") not in board.lexicon.title_starts:
        return 0
    for size in range(1, min(3, last - first) + 1):
        if title_words(board, first, first + size) in board.lexicon.titles:
            best = size
    return best


def title_words(board: Board, first: int, last: int) -> str:
    """Return words as the list of titles writes them: lower case, hyphens joined, no stop at the end."""
    text = " ".join(board.lower(i).rstrip(".") for i in range(first, last))
    return text.replace(" - ", "-")
