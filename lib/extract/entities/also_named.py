"""A bearer's second name, where the text says so: "X, known as Y", "X, whom friends call Y", "Y, real name X"."""

from __future__ import annotations

from typing import Final

from lib.extract.entities.board import Board, Draft
from lib.extract.entities.data_files import word_list
from lib.extract.entities.named_after import run_end
from lib.extract.entities.shapes import is_name_word
from lib.extract.entities.union import Union
from lib.model import EntityType

NAMED: Final = word_list("also_named", "participles")
FORMER: Final = word_list("also_named", "former")
CALLS: Final = word_list("also_named", "verbs")
BEARERS: Final[frozenset[EntityType]] = frozenset({"PERSON", "ORG", "PLACE", "PRODUCT"})
OPENING: Final = frozenset("\"“‘'")
CLOSING: Final = frozenset({",", ")", ".", ";", "–", "—", "-", '"', "”", "’", "'", ":"})
MARKS: Final = frozenset({",", "(", "–", "—"})
REACH: Final = 10
WHOM: Final = frozenset({"whom", "who", "that"})
RULE: Final = "another name, as the text says"


def lay(board: Board) -> None:
    """Find second names and note on the board which words name one bearer."""
    for word in board.spelt(NAMED | FORMER | CALLS | {"name"}):
        i = word.i
        if word.lower in NAMED or word.lower in FORMER:
            after_participle(board, i)
        elif word.lower in CALLS and not board.in_headline(i):
            after_call(board, i)
        elif word.lower == "name" and board.lower(i - 1) in {"real", "birth", "full"}:
            real_name(board, i)


def join(board: Board, drafts: list[Draft], union: Union) -> None:
    """Unite the mentions that the article says are names of one bearer."""
    if not board.also_named:
        return
    index = {id(draft): k for k, draft in enumerate(drafts)}
    for short, long in board.also_named:
        one, two = board.owner[short], board.owner[long]
        if one is not None and two is not None and one.type == two.type:
            union.join(index[id(two)], index[id(one)])


def after_participle(board: Board, i: int) -> None:
    """Take "X, better known to friends as Y" and "X, formerly Y" for two names of one."""
    front = i - 1
    while board.words[front].tag.startswith("RB") and front > 0:
        front -= 1
    if board.word(front) not in MARKS or front < 1:
        return
    full = board.owner[front - 1]
    first = i + 1
    if board.lower(i) in {"known", "referred"} or board.lower(first) in {"known", "called"}:
        end = min(i + REACH, len(board.words))
        first = next((k + 1 for k in range(i, end) if board.lower(k) in {"as", "called"}), 0)
    if full is not None and full.last == front and first:
        pair(board, first, full)


def after_call(board: Board, i: int) -> None:
    """Take "X, the diplomat whom prosecutors call Y" for two names of one."""
    sentence = board.reading.sentences[board.words[i].sentence]
    whom = next((k for k in reversed(range(max(sentence.first, i - 5), i)) if board.lower(k) in WHOM), None)
    if whom is None:
        return
    comma = next((k for k in reversed(range(max(sentence.first, whom - 6), whom)) if board.word(k) in MARKS), None)
    full = board.owner[comma - 1] if comma else None
    if full is not None and full.last == comma and not any(board.owner[comma:i]):
        pair(board, i + 1 + (board.lower(i + 1) == "as"), full)


def real_name(board: Board, i: int) -> None:
    """Take "Y, real name X" and "known to him as Y; his real name was X" for two names of one."""
    near = range(i + 1, min(i + REACH, len(board.words)))
    full = next((d for k in near if (d := board.owner[k]) is not None and d.type == "PERSON"), None)
    before = range(max(0, i - REACH), i - 1)
    short = next((d for k in reversed(before) if (d := board.owner[k]) is not None), None)
    linked = full is not None and all(not board.words[k].text.istitle() for k in range(i + 1, full.first))
    if full is not None and linked and short is not None and full.last - full.first > 1:
        tie(board, short, full)


def pair(board: Board, first: int, full: Draft) -> None:
    """Tie the name that begins at a word, in quotation marks or not, to the bearer's full name."""
    while board.word(first) in OPENING or board.lower(first) in {"simply", "just", "only", "the"}:
        first += 1
    last = run_end(board, first)
    if last == first or full.type not in BEARERS or board.word(last) not in CLOSING:
        return
    over = board.over(first, last)
    if not over and is_name_word(board.word(first)):
        board.put(first, last, full.type, RULE, sure=True)
    elif len(over) == 1 and (over[0].first, over[0].last) == (first, last):
        tie(board, over[0], full)
        return
    if not over and board.owner[first] is not None:
        board.also_named.append((first, full.first))


def tie(board: Board, short: Draft, full: Draft) -> None:
    """Note that two names are one bearer's, if their types agree or the second is open."""
    if short.type != full.type:
        if short.sure or full.type not in BEARERS or board.lexicon.kind(board.name(short)) is not None:
            return
        board.retype(short, full.type, RULE)
    board.also_named.append((short.first, full.first))
