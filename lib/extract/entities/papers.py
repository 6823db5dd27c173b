"""Papers and firms by a telling word of their name: "the Northern Register", "Le Courrier du Lac", "Grupo Verano"."""

from __future__ import annotations

from typing import Final

from lib.extract.entities.board import Board
from lib.extract.entities.data_files import word_list
from lib.extract.entities.shapes import is_capital, is_name_word

PAPERS: Final = word_list("papers", "papers")
FOREIGN_PAPERS: Final = word_list("papers", "foreign_papers")
FIRM_WORDS: Final = word_list("papers", "firm_words")
ARTICLES: Final = frozenset({"Le", "La", "Les", "L'", "L’", "El", "Il", "Lo", "Die", "Der", "Das", "De", "O", "A"})
JOINING: Final = frozenset({"du", "de", "des", "della", "del", "di", "do", "da", "dos", "y", "et"})
LONGEST: Final = 5


def paper(board: Board, i: int) -> None:
    """Take "the Northern Register", which nobody has taken, for a paper: article, capitalised words, a paper's noun."""
    first = board.capitals_before(i, LONGEST)
    first += board.lower(first) == "the"
    article = board.lower(first - 1) == "the" and board.same_sentence(first - 1, i)
    if article and first < i and not is_capital(board.word(i + 1)) and not any(board.owner[first : i + 1]):
        board.put(first, i + 1, "ORG", "name of a paper", sure=True)


def foreign(board: Board, i: int) -> None:
    """Take "Le Courrier du Lac" and "Grupo Verano" for organisations: article, telling noun, capitals and particles."""
    first = i - (board.word(i - 1) in ARTICLES and board.same_sentence(i - 1, i))
    last = at = i + 1
    while at < len(board.words) and at - i < LONGEST and board.same_sentence(i, at):
        if is_name_word(board.word(at)):
            last = at + 1
        elif board.lower(at) not in board.lexicon.particles | JOINING:
            break
        at += 1
    over = board.over(first, last)
    named = last - first > 1 and (board.word(i) in FIRM_WORDS or first < i)
    inside = {id(d) for d in over if d.type == "PLACE" and d.first > i and board.lower(d.first - 1) in JOINING}
    if named and not any((d.sure and id(d) not in inside) or d.first < first or d.last > last for d in over):
        board.claim(first, last, "ORG", f"name with “{board.word(i)}”", sure=True)
