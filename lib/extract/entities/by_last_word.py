"""Names by their last word: "Brenton General Hospital", "Foreign and Commonwealth Office", "Harbour Bridge"."""

from __future__ import annotations

from typing import Final

from lib.extract.entities.board import Board, Draft
from lib.extract.entities.data_files import word_list
from lib.extract.entities.gazetteer import RULES, TYPES
from lib.extract.entities.shapes import POSSESSIVE, is_capital, is_initial
from lib.model import EntityType

MAX_WORDS: Final = 10
LONGEST_RUN: Final = 7
# Words that open a name continued by "of" or "for".
OF_HEADS: Final = word_list("by_last_word", "of_heads")
SAINTS: Final = frozenset({"St", "St.", "Saint"})
POSSESSORS: Final = word_list("by_last_word", "possessors")
NO_SURNAMES: Final = word_list("by_last_word", "no_surnames")
CLEAR_PLACES: Final = word_list("by_last_word", "clear_places")
CLEAR_EVENTS: Final = word_list("by_last_word", "clear_events")
OPENERS: Final = word_list("by_last_word", "openers")


def lay(board: Board) -> None:
    """Find organisations, places, works, laws and events by the last word of a run of capitalised words."""
    for word in board.capitals:
        i, text = word.i, word.text
        kind = kind_of_run(board, text)
        if kind is None or board.in_headline(i) or goes_on(board, i):
            continue
        last = i + 1
        if board.word(last) in {"No", "No."} and board.word(last + 1).isdigit():
            last += 2
        first = run_start(board, i)
        if kind == "LAW" and last - first > 2 and board.lexicon.kind(board.word(first)) in {"org", "country", "group"}:
            first += 1
            free_first(board, first)
        if last - first >= 2:
            lay_run(board, first, last, kind, text)


def run_start(board: Board, i: int) -> int:
    """Return where the run of capitalised words begins that ends with word i."""
    first = i
    while first > 0 and i - first < MAX_WORDS and board.same_sentence(first - 1, i):
        step = step_back(board, first, i)
        if not step:
            break
        first -= step
    return trim_opening(board, first, i)


def step_back(board: Board, first: int, i: int) -> int:
    """Return how many words right before `first` belong to the run that ends with word i; 0 where it begins."""
    word = board.word(first - 1)
    if word in {"&", "-", "–"} and is_capital(board.word(first - 2)) and board.same_sentence(first - 2, i):
        return int(word == "&" or (board.joined(first) and board.joined(first - 1)))
    if word == "and" and is_conjoined(board, first - 1, i):
        return 2
    if is_capital(word) or word[:1].isdigit():
        return 1
    possessor = board.word(first - 3) in SAINTS or board.word(first - 2) in POSSESSORS
    return 2 if word in POSSESSIVE and possessor else 0


def trim_opening(board: Board, first: int, i: int) -> int:
    """Drop what opens a sentence or is no part of a name from the front of a run."""
    while first < i:
        word = board.word(first)
        opener = word.lower() in OPENERS and not (word.isupper() and len(word) > 1)
        owner = board.owner[first]
        person_or_list = owner is not None and owner.type in {"PERSON", "EVENT", "WORK"} and owner.sure
        if opener or not word[0].isalnum() or word[0].isdigit() or person_or_list:
            first += 1
        else:
            break
    return first


def is_conjoined(board: Board, i: int, end: int) -> bool:
    """Tell whether "and" joins words of one name: "Foreign and Commonwealth Office", "Trade and Industry Ministry"."""
    before = board.word(i - 1)
    if end - i <= 3 and before.lower() in board.lexicon.ministries and is_capital(before):
        return True
    # "the Atlantic and Pacific Fisheries Commission"
    seas = board.lexicon.kind(before) == "region" and board.lexicon.kind(board.word(i + 1)) == "region"
    return seas and board.lower(i - 2) == "the" and 2 <= end - i <= 3 and board.word(end) in board.lexicon.org_words


def kind_of_run(board: Board, word: str) -> EntityType | None:
    """Return what a capitalised last word makes of a run; None for other words."""
    lexicon = board.lexicon
    if word == "Party":
        return "GROUP"
    if word in lexicon.work_words:
        return "WORK"
    if word in lexicon.org_words:
        return "ORG"
    if word in lexicon.place_words:
        return "PLACE"
    if word in lexicon.event_words:
        return "EVENT"
    return "LAW" if word in lexicon.law_words else None


def goes_on(board: Board, i: int) -> bool:
    """Tell whether a name goes on after word i, so that this word does not end it."""
    lexicon = board.lexicon
    if board.word(i + 1) == "of" and board.word(i) in OF_HEADS:
        return True
    if not is_capital(board.word(i + 1)) or not board.same_sentence(i, i + 1):
        return False
    nexts = board.word(i + 1)
    ends = nexts in lexicon.org_words or nexts in lexicon.place_words or board.word(i) in lexicon.law_words
    # "U.S. District Judge Ellen Marks"
    return ends or nexts.lower() in lexicon.role_nouns or nexts.lower() in lexicon.titles


def free_first(board: Board, first: int) -> None:
    """Part a known name from the law it stands before: "EU Market Abuse Regulation" names the EU and its regulation."""
    owner = board.owner[first - 1]
    if owner is None or owner.first != first - 1 or owner.last == first or owner.sure:
        return
    known = board.lexicon.kind(board.word(first - 1))
    board.drop(owner)
    if known is not None:
        board.put(first - 1, first, TYPES[known], RULES[known])


def lay_run(board: Board, first: int, last: int, kind: EntityType, word: str) -> None:
    """Lay a run on the board unless a longer name stands there already."""
    over = board.over(first, last)
    rule = f"name that ends in “{word}”"
    if len(over) == 1 and (over[0].first, over[0].last) == (first, last):
        retype_run(board, over[0], kind, rule, word)
    elif may_lay(board, first, last, kind):
        board.claim(first, last, kind, rule)


def retype_run(board: Board, draft: Draft, kind: EntityType, rule: str, word: str) -> None:
    """Give a draft the type that its last word shows, unless its own is as likely."""
    if (
        draft.type == kind
        or draft.sure
        or (kind == "EVENT" and draft.type not in {"PERSON", "ORG", "PLACE", "LAW", "PRODUCT", "GROUP"})
    ):
        return
    given = board.word(draft.first) in board.lexicon.clear_given and draft.last - draft.first <= 3
    place = kind == "PLACE" and draft.type == "ORG" and word not in CLEAR_PLACES
    if not place and not (kind != "ORG" and given and draft.type == "PERSON" and word not in CLEAR_EVENTS):
        board.retype(draft, kind, rule, sure=kind in {"ORG", "GROUP"} or word in CLEAR_EVENTS)


def may_lay(board: Board, first: int, last: int, kind: EntityType) -> bool:
    """Tell whether a run that the model does not see so may be laid over what stands there."""
    over = board.over(first, last)
    if any(d.first < first or d.last > last for d in over) or (kind in {"EVENT", "WORK"} and not over):
        return False
    person = next((d for d in over if d.type == "PERSON"), None)
    if (person is not None and person.first > first) or last - first > LONGEST_RUN:
        return False
    # a run of known names before the last word is left alone
    if sum(d.sure and d.type in {"PLACE", "PERSON", "ORG"} for d in over) > 1:
        return False
    if is_initial(board.word(first)) and board.lexicon.kind(board.word(first)) is None:
        return False
    return kind not in {"PLACE", "ORG"} or not is_person(board, first, last)


def is_person(board: Board, first: int, last: int) -> bool:
    """Tell whether a run is rather a person whose surname is such a word: "Marc Lamont Hill", "Ada Church"."""
    over = board.over(first, last)
    given = board.word(first) in board.lexicon.clear_given and last - first <= 3
    return given and (not over or over[0].type == "PERSON") and board.word(last - 1) not in NO_SURNAMES
