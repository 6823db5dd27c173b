"""People whose given name is also a month: "his wife, April, …", "said June, 71"."""

from __future__ import annotations

from typing import Final

from lib.extract.entities.board import Board
from lib.extract.entities.data_files import word_list
from lib.extract.entities.shapes import POSSESSIVE, is_capital
from lib.extract.entities.speech import VERBS

MONTHS: Final = frozenset({"April", "May", "June", "August"})
KIN: Final = word_list("months", "kin")
DATED: Final = word_list("months", "dated")
OF_MONTHS: Final = frozenset(
    {"month", "months", "record", "average", "wettest", "hottest", "warmest", "coldest", "driest"}
)
POSSESSORS: Final = frozenset({"his", "her", "their", "my", "our", "whose"}) | POSSESSIVE
RULE: Final = "a given name, not the month, by the words around it"


def people(board: Board) -> None:
    """Lay out the given names that are also months, and these names wherever they act after that."""
    named: dict[str, int] = {}
    lone = [w for w in board.words if w.text in MONTHS and board.owner[w.i] is None and not board.in_headline(w.i)]
    if not lone:
        return
    for word in lone:
        if is_person(board, word.i) and board.put(word.i, word.i + 1, "PERSON", RULE, sure=True):
            named.setdefault(word.text, word.i)
    for word in lone:
        if named.get(word.text, word.i) < word.i and board.owner[word.i] is None and acts(board, word.i):
            board.put(word.i, word.i + 1, "PERSON", "named so elsewhere in the article", sure=True)


def is_dated(board: Board, i: int) -> bool:
    """Tell whether the words beside a month make it a date: "in April", "April 2020", "late June"."""
    after = board.word(i + 1)
    return board.lower(i - 1) in DATED or board.word(i - 1)[-1:].isdigit() or after[:1].isdigit() or is_capital(after)


def is_person(board: Board, i: int) -> bool:
    """Tell whether a month is said to be kin, to speak, or to have an age."""
    if is_dated(board, i):
        return False
    comma = board.word(i - 1) == ","
    kin = i - 1 - comma
    if board.lower(kin) in KIN and board.lower(kin - 1) in POSSESSORS and board.same_sentence(kin - 1, i):
        # "to his wife, May was": the comma must close again
        return not comma or board.word(i + 1) in {",", ".", ";", ")"}
    if board.lower(i - 1) in {"said", "says"} and board.same_sentence(i - 1, i):
        aged = board.word(i + 1) == "," and board.word(i + 2).isdigit() and len(board.word(i + 2)) == 2
        return aged or board.word(i - 2)[-1:] in {"”", '"', "’", "'"}
    verb = board.words[min(i + 1, len(board.words) - 1)]
    speaks = (
        verb.i == i + 1
        and verb.lemma in VERBS
        and verb.tag in {"VBD", "VBZ"}
        and verb.sentence == board.words[i].sentence
    )
    return speaks and board.words[i].tag == "NNP"


def acts(board: Board, i: int) -> bool:
    """Tell whether a month that is someone's name in this article stands as a person: subject or owner, undated."""
    own = board.word(i + 1) in POSSESSIVE and len(board.word(i + 1)) > 1
    subject = board.words[i].dep == "nsubj" and board.words[i].head > i
    sentence = board.reading.sentences[board.words[i].sentence]
    weather = subject and any(board.lower(k) in OF_MONTHS for k in range(i + 1, sentence.last))
    return not is_dated(board, i) and ((subject and not weather) or own)
