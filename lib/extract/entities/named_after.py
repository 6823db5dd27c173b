"""Names that the word before them gives their kind: "the charity X", "the journal X", "the ship X", "the app X"."""

from __future__ import annotations

from typing import Final

from lib.extract.entities.board import Board, Draft
from lib.extract.entities.data_files import word_list
from lib.extract.entities.kind_signs import AMBIGUOUS
from lib.extract.entities.shapes import POSSESSIVE, is_capital, is_name_word
from lib.model import EntityType

APPS: Final = word_list("named_after", "apps")
SHOWS: Final = word_list("named_after", "shows")
STATIONS: Final = frozenset({"station", "service", "channel"})
ON_AIR: Final = word_list("named_after", "on_air")
BEFORE_NAMES: Final = APPS | SHOWS | STATIONS
GOVERNED: Final = word_list("named_after", "governed")
PUBLICATIONS: Final = word_list("named_after", "publications")
VESSELS: Final = word_list("named_after", "vessels")
LONGEST: Final = 5
LONGEST_LETTERS: Final = 7  # of an acronym; longer words in capitals are shouted


def plain_noun(board: Board, i: int) -> None:
    """Take the name right after "the recipe app", "the drama", "radio station" for what the noun says."""
    lower = board.lower(i)
    if lower in STATIONS and board.lower(i - 1) not in ON_AIR:
        return
    first, last = i + 1, run_end(board, i + 1)
    if last == first or last >= len(board.words):
        return
    given = board.word(first) in board.lexicon.given and last - first > 1
    known = board.lexicon.kind(board.text(first, last)) is not None
    tagged = board.words[first].tag in {"NNP", "NNPS"} or (board.word(first) == "The" and last - first > 1)
    tagged = tagged or (board.words[first].tag == "NN" and board.owner[first] is not None)
    if not given and not known and board.word(last) not in POSSESSIVE and tagged:
        kind: EntityType = "PRODUCT" if lower in APPS else "WORK" if lower in SHOWS else "ORG"
        name_after(board, i, kind, f"named after “{lower}”")


def governed(board: Board, i: int) -> None:
    """Take a lone name after "government of" for a place."""
    alone = is_capital(board.word(i)) and not is_capital(board.word(i + 1)) and board.same_sentence(i - 1, i)
    if alone and board.words[i].tag == "NNP":
        board.put(i, i + 1, "PLACE", f"named after “{board.lower(i - 2)} of”")


def run_end(board: Board, first: int) -> int:
    """Return where a run of capitalised words ends, "&" and joined hyphens inside it."""
    at = first
    while at < len(board.words) and at - first < LONGEST and board.same_sentence(first, at):
        if is_capital(board.word(at)) or (board.word(at)[:1].isdigit() and at > first and board.joined(at)):
            at += 1
        elif board.word(at) in {"&", "-"} and at > first and is_capital(board.word(at + 1)):
            at += 2
        else:
            break
    return at


def noun_before(board: Board, i: int) -> None:
    """Take the name after a noun for an organisation: "the charity Safe Harbour", "rival Alder"."""
    first = i + 1
    last = run_end(board, first)
    if last == first or not board.same_sentence(i, first) or any(d.sure for d in board.over(first, last)):
        return
    shouted = last - first == 1 and board.word(first).isupper() and len(board.word(first)) > LONGEST_LETTERS
    if shouted or board.joined(first) or board.lower(first) in board.lexicon.titles:
        return
    over = board.over(first, last)
    if any(d.first < first or d.last > last for d in over) or board.lexicon.kind(board.text(first, last)) is not None:
        return
    first_name = board.word(first) in board.lexicon.clear_given and last - first > 1
    opener = (board.lower(first) in board.lexicon.not_names or len(board.word(first)) < 3) and last - first == 1
    opener = opener or (last - first == 1 and board.lower(i) in AMBIGUOUS and board.word(first) in board.lexicon.given)
    if opener or (first_name and (board.lower(i) in AMBIGUOUS or over)):
        return
    person = over and over[0].type == "PERSON" and over[0].last - over[0].first > 1
    if board.lower(i) in AMBIGUOUS and person and (plain(board, over[0]) or board.lower(i) in {"rival", "owner"}):
        return
    # "the bank Monday", "union City" are none; "the bank said" has no name
    preceded = board.words[i].tag in {"NN", "NNP"} or board.opens_sentence(i)
    if preceded:
        board.claim(first, last, "ORG", f"named after “{board.lower(i)}”", sure=True)


def plain(board: Board, draft: Draft) -> bool:
    """Tell whether a draft's words look like a person's name and the first is a given name."""
    words = [board.word(k) for k in range(draft.first, draft.last)]
    return all(is_name_word(w) for w in words) and words[0] in board.lexicon.given


def publication(board: Board, i: int) -> None:
    """Take what follows "the journal" for a work: "the journal Annals of Coastal Botany"."""
    if board.lower(i - 1) not in {"the", "in", ",", "scientific", "medical", "academic", "open-access"}:
        return
    first = at = last = i + 1
    while at < len(board.words) and at - first < 8 and board.same_sentence(i, at):
        if is_capital(board.word(at)):
            last = at + 1
        elif board.lower(at) not in {"of", "the", "and", "in", "for", "&"}:
            break
        at += 1
    if last > first and all(first <= d.first and d.last <= last for d in board.over(first, last)):
        board.claim(first, last, "WORK", f"named after “{board.lower(i)}”", sure=True)


def name_after(board: Board, i: int, kind: EntityType, rule: str) -> None:
    """Lay a name on the run of capitals after word i, unless something sure stands there."""
    first, last = i + 1, run_end(board, i + 1)
    over = board.over(first, last)
    if last == first or board.joined(first) or not board.same_sentence(i, first) or any(d.sure for d in over):
        return
    named = board.lower(first) not in board.lexicon.not_names or (board.word(first) == "The" and kind == "WORK")
    if all(first <= d.first and d.last <= last for d in over) and named:
        board.claim(first, last, kind, rule, sure=True)
