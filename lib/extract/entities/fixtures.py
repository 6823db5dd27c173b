"""Clubs by whom they play: "the match against Colne Park", "drew 2-2 with Tranby", where an article is about sport."""

from __future__ import annotations

from typing import Final

from lib.extract.entities.board import Board, Draft
from lib.extract.entities.clubs import FEWEST_SPORT, SPORT, WINS
from lib.extract.entities.data_files import word_list
from lib.extract.entities.shapes import is_capital, is_name_word

MATCHES: Final = word_list("fixtures", "matches")
RESULTS: Final = word_list("fixtures", "results")
VERSUS: Final = frozenset({"against", "v", "vs", "versus"})
SCORED: Final = frozenset({"with", "to", "by", "at", "against", "over"})
LONGEST: Final = 2
NEAR: Final = 6
RULE: Final = "plays a match"


def lay(board: Board) -> None:
    """Take the lone names that a match is played against for clubs, all their mentions alike."""
    if sum(w.lower in SPORT for w in board.words) < FEWEST_SPORT // 2:
        return
    found: set[str] = set()
    for word in board.words:
        beaten = word.pos == "VERB" and word.lemma in WINS and not board.in_headline(word.i)
        name = opponent(board, word.i + 1) if beaten and is_beaten(board, word.i + 1) else ""
        if name:
            found.add(name)
        if word.lower in VERSUS | SCORED and not board.in_headline(word.i) and is_fixture(board, word.i):
            name = opponent(board, word.i + 1)
            if name:
                found.add(name)
    for draft in board.drafts:
        placed = board.lower(draft.first - 1) in {"in", "near", "from"}
        if draft.type in {"PLACE", "PERSON"} and not draft.sure and board.name(draft) in found and not placed:
            board.retype(draft, "ORG", RULE)


def is_fixture(board: Board, i: int) -> bool:
    """Tell whether the preposition at word i joins an opponent: after a match, or after a result and its score."""
    sentence = board.reading.sentences[board.words[i].sentence]
    near = range(max(sentence.first, i - NEAR), i)
    if board.lower(i) in VERSUS and board.lower(i - 1) in MATCHES:
        return True
    scored = any(is_score(board, k) for k in near)
    return scored and any(board.words[k].lemma in RESULTS or board.lower(k) in MATCHES for k in near)


def is_beaten(board: Board, i: int) -> bool:
    """Tell whether a score stands right after the name at word i: "beat Harnfeld 3-1"."""
    draft = board.owner[i] if i < len(board.words) else None
    return is_score(board, draft.last if draft is not None else i + 1)


def is_score(board: Board, k: int) -> bool:
    """Tell whether a score begins at word k: "2-2", one word or three."""
    word = board.word(k)
    if word.isdigit():
        return board.word(k + 1) in {"-", "–"} and board.word(k + 2).isdigit()
    one, _, two = word.replace("–", "-").partition("-")
    return one.isdigit() and two.isdigit()


def opponent(board: Board, first: int) -> str:
    """Return the name at a word if it can be a club's and nobody has made sure that it is something else."""
    draft = board.owner[first] if first < len(board.words) else None
    if draft is None:
        alone = is_name_word(board.word(first)) and not is_capital(board.word(first + 1))
        plain = board.lower(first) in board.lexicon.not_names or board.lexicon.kind(board.word(first)) is not None
        if alone and not plain and board.words[first].tag == "NNP":
            board.put(first, first + 1, "ORG", RULE, sure=True)
        return ""
    return board.name(draft) if draft.first == first and may_be_club(board, draft) else ""


def may_be_club(board: Board, draft: Draft) -> bool:
    """Tell whether a draft is an unsure short name that is no country's and opens with no given name."""
    if draft.type not in {"PLACE", "PERSON"} or draft.last - draft.first > LONGEST or draft.gender is not None:
        return False
    person = draft.type == "PERSON" and board.word(draft.first) in board.lexicon.given
    return not person and board.lexicon.kind(board.name(draft)) in {None, "city"}
