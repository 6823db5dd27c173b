"""What an apposition says that a name is: ", the prime minister," a person, ", a city of 140,000," a place."""

from __future__ import annotations

from typing import Final

from lib.extract.entities.board import Board
from lib.extract.entities.data_files import word_list
from lib.extract.entities.shapes import POSSESSIVE
from lib.model import EntityType

ARTICLES: Final = frozenset({"the", "a", "an", "its", "his", "her", "their", "one"})
SETTLEMENTS: Final = word_list("evidence", "settlements") | {"city", "port", "island", "borough", "municipality"}
STOPS: Final = frozenset(",.;:()–—") | {"who", "which", "that", "of", "in", "for", "at", "on"}
FAR: Final = 9


def said_after(board: Board, last: int) -> EntityType | None:
    """Return what the words after a name call it, where a comma and an article follow the name; None for nothing clear.

    "Channelstar, the largest operator on the route, said", "Ilir Vrana, the prime minister", "Millhaven, a city of".
    """
    if board.word(last) != "," or board.lower(last + 1) not in ARTICLES or not board.same_sentence(last, last + 1):
        return None
    for k in range(last + 2, min(last + FAR, len(board.words))):
        if board.lower(k) in STOPS:
            return kind_of_noun(board, k - 1) if board.words[k - 1].tag in {"NN", "NNP"} else None
    return None


def said_before(board: Board, first: int) -> EntityType | None:
    """Return what the words before a name call it, where a comma parts them: "Molefe’s widow, Lerato, said"."""
    if board.word(first - 1) != "," or board.words[max(first - 2, 0)].tag != "NN":
        return None
    noun = board.words[first - 2]
    prep = board.words[noun.head]
    if noun.dep == "pobj" and board.words[prep.head].pos == "NOUN":
        return None  # "the governor of the Batken region, Almaz Toktobaev,"
    led = any(board.word(k) in POSSESSIVE or board.lower(k) in ARTICLES for k in range(max(0, first - 5), first - 2))
    return kind_of_noun(board, first - 2) if led and board.same_sentence(first - 2, first) else None


def kind_of_noun(board: Board, i: int) -> EntityType | None:
    """Return what a noun calls somebody or something; None for nouns that say nothing, or several things."""
    lexicon, noun = board.lexicon, board.lower(i)
    if noun in SETTLEMENTS:
        return "PLACE"
    kinds: list[EntityType] = []
    if noun in lexicon.role_nouns:
        kinds.append("PERSON")
    if noun in lexicon.org_nouns:
        kinds.append("ORG")
    return kinds[0] if len(kinds) == 1 else None
