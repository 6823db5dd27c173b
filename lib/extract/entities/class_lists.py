"""Lists whose noun says what their members are: "firms including Zipline and Manna", "Penn and other towns"."""

from __future__ import annotations

from itertools import pairwise
from typing import Final

from lib.extract.entities.board import Board, Draft
from lib.extract.entities.data_files import word_list
from lib.extract.entities.place_lists import list_at
from lib.extract.entities.shapes import POSSESSIVE, is_capital
from lib.extract.entities.titles import person_drafts
from lib.model import EntityType

KINDS: Final[tuple[tuple[frozenset[str], EntityType], ...]] = (
    (word_list("class_lists", "places"), "PLACE"),
    (word_list("class_lists", "bodies"), "ORG"),
    (word_list("class_lists", "people"), "PERSON"),
    (word_list("class_lists", "groups"), "GROUP"),
    (word_list("class_lists", "works"), "WORK"),
    (word_list("class_lists", "products"), "PRODUCT"),
)
RULE: Final = "a list of {}"
FAR: Final = 10
LEADS: Final = frozenset({"them", "including", "as", "other"})


def lay(board: Board) -> None:
    """Type the members of lists by the noun before or after them."""
    for word in board.spelt(LEADS):
        if board.in_headline(word.i):
            continue
        among = word.lower == "them" and board.lower(word.i - 1) == "among"
        if word.lower == "including" or among or (word.lower == "as" and board.lower(word.i - 1) == "such"):
            after(board, word.i)
        elif word.lower == "other" and board.lower(word.i - 1) in {"and", "or"}:
            before(board, word.i)


def kind_of(noun: str) -> EntityType | None:
    """Return what the members of a list under a plural noun are."""
    return next((kind for nouns, kind in KINDS if noun in nouns), None)


def after(board: Board, i: int) -> None:
    """Type the list after "including" or "such as" at word i."""
    at = i - 1 - (board.lower(i) in {"as", "them"})
    at -= board.word(at) == ","
    noun = board.words[max(at, 0)]
    head = board.words[board.words[i].head]
    if noun.tag != "NNS" and head.tag == "NNS" and 0 < i - head.i <= FAR:
        noun = head
    kind = kind_of(noun.lower)
    if kind is None or not board.same_sentence(noun.i, i):
        return
    members, _ = list_at(board, i + 1 + (board.lower(i + 1) == "the"))
    for first, last in members:
        if board.same_sentence(i, first):
            member(board, first, last, kind, noun.lower)


def before(board: Board, i: int) -> None:
    """Type the list before "and other towns", where word i is "other"."""
    noun = next(
        (board.words[k] for k in range(i + 1, min(i + 4, len(board.words))) if board.words[k].tag == "NNS"), None
    )
    kind = kind_of(noun.lower) if noun is not None else None
    if noun is None or kind is None:
        return
    end = i - 1 - (board.word(i - 2) == ",")
    while end > 0:
        draft = board.owner[end - 1]
        if draft is None or draft.last != end or not board.same_sentence(draft.first, i):
            return
        member(board, draft.first, draft.last, kind, noun.lower)
        if board.word(draft.first - 1) != ",":
            return
        end = draft.first - 1


def member(board: Board, first: int, last: int, kind: EntityType, noun: str) -> None:
    """Give one member of a list its type, unless something else is known of it."""
    name = board.text(first, last)
    known = board.lexicon.kind(name)
    if board.word(last) in POSSESSIVE or known not in {None, "city"} or (known == "city" and kind == "PERSON"):
        return
    draft = board.owner[first]
    rule = RULE.format(noun)
    if draft is None:
        plain = board.lower(first) not in board.lexicon.not_names and board.words[first].tag in {"NNP", "NNPS"}
        if plain:
            board.put(first, last, kind, rule)
    elif not draft.sure and draft.type != kind and (draft.first, draft.last) == (first, last):
        given = kind != "PERSON" and last - first > 1 and board.word(first) in board.lexicon.clear_given
        if not given:
            board.retype(draft, kind, rule, sure=True)


def firms_beside_firms(board: Board) -> None:
    """See a firm in a lone unknown name that "and" joins to an organisation: "a venture of Network Rail and Kier"."""
    borne = {board.word(k) for d in person_drafts(board) if d.last - d.first > 1 for k in (d.first, d.last - 1)}
    drafts = board.drafts
    for one, two in pairwise(drafts):
        if board.lower(one.last) not in {"and", "or"} or two.first != one.last + 1:
            continue
        if not board.same_sentence(one.first, two.first) or board.in_headline(one.first):
            continue
        for org, other in ((one, two), (two, one)):
            if is_body(board, org) and may_be_firm(board, other, borne):
                board.retype(other, "ORG", "joined by “and” to an organisation", sure=False)


def is_body(board: Board, draft: Draft) -> bool:
    """Tell whether a draft is an organisation beyond doubt, or an unsure one of several words."""
    listed = board.lexicon.kind(board.name(draft)) == "org"
    return draft.type == "ORG" and (draft.sure or listed or draft.last - draft.first > 1)


def may_be_firm(board: Board, draft: Draft, borne: set[str]) -> bool:
    """Tell whether a draft is a lone name that nobody of the article bears and of which nothing else is known."""
    word = board.word(draft.first)
    lone = draft.last - draft.first == 1 and draft.type in {"PERSON", "PLACE"} and not draft.sure
    spoken = board.lower(draft.last) == "," and board.lower(draft.last + 1) == "who"
    owner = board.word(draft.last) in POSSESSIVE or is_capital(board.word(draft.last))
    if not lone or draft.gender is not None or word in borne or spoken or owner:
        return False
    return board.lexicon.kind(word) is None and word not in board.lexicon.clear_given
