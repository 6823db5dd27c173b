"""Outlets by the noun beside their name: "the daily Novy Bereg", "the paper Folha do Porto", "the Volna-7 website"."""

from __future__ import annotations

from typing import Final

from lib.extract.entities.board import Board
from lib.extract.entities.data_files import word_list
from lib.extract.entities.papers import JOINING
from lib.extract.entities.shapes import is_capital, is_initial

BEFORE: Final = word_list("outlet_names", "before")
AFTER: Final = word_list("outlet_names", "after")
PARTICLES: Final = JOINING | word_list("outlet_names", "particles")
PERIODICALS: Final = frozenset({"daily", "weekly", "monthly", "fortnightly"})
STATIONS: Final = word_list("outlet_names", "stations")
STATION_WORDS: Final = 2
LONGEST: Final = 6
LONGEST_BEFORE: Final = 3
RULE: Final = "name of an outlet"
HEADS: Final = BEFORE | AFTER | frozenset(w.lower() for w in STATIONS)


def lay(board: Board) -> None:
    """Lay out the names that stand beside a noun for outlets."""
    for word in board.spelt(HEADS):
        if word.text in STATIONS and is_capital(board.word(word.i + 1)) and not board.in_headline(word.i):
            station(board, word.i)
        if word.lower not in BEFORE and word.lower not in AFTER:
            continue
        small = word.text.islower()
        if board.in_headline(word.i) or not (small or board.opens_sentence(word.i)):
            continue
        if word.lower in BEFORE:
            after_noun(board, word.i)
        if small and word.lower in AFTER:
            before_noun(board, word.i)


def station(board: Board, i: int) -> None:
    """Take "TV Drini" and "Radio Sol" for outlets."""
    last = name_end(board, i + 1)
    opens = i == 0 or not is_capital(board.word(i - 1)) or not board.same_sentence(i - 1, i)
    if opens and last - i - 1 <= STATION_WORDS and board.words[i + 1].tag in {"NNP", "NNPS"}:
        lay_name(board, i, last)


def name_end(board: Board, first: int) -> int:
    """Return where a name ends that may hold small foreign words: "Diario de la Costa", "Hela og Halv"."""
    at = last = first
    while at < len(board.words) and at - first < LONGEST and board.same_sentence(first, at):
        if is_capital(board.word(at)) and not is_initial(board.word(at)):
            last = at + 1
        elif at == first or board.lower(at) not in PARTICLES:
            break
        at += 1
    return last


def after_noun(board: Board, i: int) -> None:
    """Take the name after "the daily", "the Peruvian paper" or "The site" for an outlet."""
    group = board.owner[i - 1] if i > 0 else None
    led = board.lower(i - 1) in {"the", "a"} or (group is not None and group.type == "GROUP")
    if board.opens_sentence(i):
        led = False
    elif not led and board.lower(i - 2) == "the" and board.words[i - 1].tag in {"JJ", "NN"}:
        led = True
    first = i + 1
    if board.word(first) == "," and board.word(i).islower():  # "told the state news agency, Agjencia Vala."
        beyond = name_end(board, first + 1)
        first += beyond < len(board.words) and board.word(beyond) in {",", "."} and beyond - first > 1
    last = name_end(board, first)
    if not led or last == first or board.joined(first) or not board.same_sentence(i, first):
        return
    foreign = any(board.lower(k) in PARTICLES and not is_capital(board.word(k)) for k in range(first, last))
    plain = board.lower(first) in board.lexicon.not_names or board.lower(first) in board.lexicon.titles
    person = board.word(first) in board.lexicon.clear_given and not foreign and board.lower(i) not in PERIODICALS
    goes_on = last < len(board.words) and board.words[last].pos in {"NOUN", "PROPN"} and board.same_sentence(i, last)
    if plain or person or goes_on or board.lexicon.kind(board.text(first, last)) not in {None, "city", "org"}:
        return
    lay_name(board, first, last)


def before_noun(board: Board, i: int) -> None:
    """Take the name between "the" and "website" or "agency" for an outlet: "the Volna-7 website"."""
    last = i - (board.lower(i - 1) == "news")
    first = last
    while (
        first > 0
        and last - first < LONGEST_BEFORE
        and is_capital(board.word(first - 1))
        and board.lower(first - 1) != "the"
    ):
        first -= 1
    if first == last or board.lower(first - 1) != "the" or not board.same_sentence(first - 1, i):
        return
    lexicon = board.lexicon
    words = [board.lower(k) for k in range(first, last)]
    plain = all(w in lexicon.not_names or w in lexicon.ministries or w in lexicon.org_nouns for w in words)
    adjective = board.words[last - 1].tag in {"JJ", "NNPS"} or any(d.type == "GROUP" for d in board.over(first, last))
    if not plain and not adjective and lexicon.kind(board.text(first, last)) is None:
        lay_name(board, first, last)


def lay_name(board: Board, first: int, last: int) -> None:
    """Lay an outlet's name over what the model made of its words."""
    over = board.over(first, last)
    if len(over) > 1 + any(board.lower(k) in PARTICLES for k in range(first, last)) or any(
        d.first < first or d.last > last for d in over
    ):
        return
    if not any(d.sure and (d.first, d.last) == (first, last) for d in over):
        board.claim(first, last, "ORG", RULE, sure=True)
