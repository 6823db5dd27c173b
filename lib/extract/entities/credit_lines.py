"""People in the credits under and over an article: "editing by X", "Ana Lima & Jo Bos", "writing by A in B"."""

from __future__ import annotations

from typing import Final

from lib.extract.entities.board import Board
from lib.extract.entities.data_files import word_list
from lib.extract.entities.shapes import is_capital, is_name_word

WORK: Final = word_list("credit_lines", "work")
LONGEST: Final = 4
MOST: Final = 8
RULE: Final = "name in the credits"


def lay(board: Board) -> None:
    """Lay out the people whom the credits name, and part two whom a byline joins by "&"."""
    for word in board.spelt({"by", "&"}):
        if word.lower == "by" and board.lower(word.i - 1) in WORK:
            credited(board, word.i + 1)
        elif word.text == "&":
            joined(board, word.i)


def credited(board: Board, first: int) -> None:
    """Take the full names from a word on, with "and", commas and places between them, for people."""
    for _ in range(MOST):
        last = name_end(board, first)
        if last - first < 2 or is_known(board, first, last):
            return
        over = board.over(first, last)
        if all(first <= d.first and d.last <= last for d in over):
            board.claim(first, last, "PERSON", RULE, sure=True)
        if board.lower(last) == "in" and is_capital(board.word(last + 1)):
            last += 2
        if board.word(last) == "," and board.lower(last + 1) == "and":
            last += 1
        if board.lower(last) not in {",", "and", "&"}:
            return
        first = last + 1


def name_end(board: Board, first: int) -> int:
    """Return where a person's name ends that begins at a word: name words, particles between them."""
    at = first
    while at - first < LONGEST and at < len(board.words) and board.same_sentence(first, at):
        small = board.lower(at) in board.lexicon.particles and at > first and is_capital(board.word(at + 1))
        if not small and not is_name_word(board.word(at)):
            break
        at += 1
        if board.word(at) in {"-", "‑"} and board.joined(at) and is_capital(board.word(at + 1)):
            at += 2
    return at


def is_known(board: Board, first: int, last: int) -> bool:
    """Tell whether words are a known name or end as bodies do, after a word that is no given name."""
    body = board.word(last - 1) in board.lexicon.org_words and board.word(first) in board.lexicon.not_names
    return body or board.lexicon.kind(board.text(first, last)) is not None


def joined(board: Board, i: int) -> None:
    """Part "Ana Lima & Jo Bos" of one line: two full names, both with a given name first, are no firm."""
    owner = board.owner[i]
    if owner is None or owner.type != "ORG" or owner.sure or owner.last - owner.first < len(["A", "B", "&", "C", "D"]):
        return
    given = board.lexicon.given
    fronts = (owner.first, i + 1)
    people = all(board.word(k) in given for k in fronts) and i - owner.first > 1 and owner.last - i > 2
    sentence = board.reading.sentences[board.words[i].sentence]
    line = sentence.last - sentence.first <= owner.last - owner.first + LONGEST
    if people and (line or board.reading.article.zone_at(board.words[i].start) == "byline"):
        first, last = owner.first, owner.last
        board.drop(owner)
        board.put(first, i, "PERSON", RULE, sure=True)
        board.put(i + 1, last, "PERSON", RULE, sure=True)
