"""Names that stand for no bearer where they are: languages, callings, plain words."""

from __future__ import annotations

from typing import Final

from lib.extract.entities.board import Board, Draft
from lib.extract.entities.data_files import word_list
from lib.extract.entities.model_names import RULE as MODEL
from lib.extract.entities.shapes import is_acronym, is_compound

EDITIONS: Final = word_list("no_bearers", "editions")
LINKS: Final = frozenset({"is", "was"})
SHORTEST: Final = 4


def drop(board: Board) -> None:
    """Take away what names nobody: "English" of "English edition", "Haulier" before a name, "Quartz is harder"."""
    for draft in board.drafts:
        if draft.type == "GROUP" and draft.last - draft.first == 1:
            if is_language(board, draft) or is_calling(board, draft):
                board.drop(draft)
        elif draft.rule == MODEL and is_matter(board, draft):
            board.drop(draft)


def is_language(board: Board, draft: Draft) -> bool:
    """Tell whether a nationality is the language something is written in: "the English edition"."""
    after = board.lower(draft.last)
    listed = board.lexicon.kind(board.name(draft)) == "group"
    here = board.same_sentence(draft.first, draft.last)
    return listed and here and board.word(draft.last).islower() and after in EDITIONS


def is_calling(board: Board, draft: Draft) -> bool:
    """Tell whether an unknown lone group opens a sentence right before a full name: "Haulier Dieter Vogt"."""
    after = board.owner[draft.last] if draft.last < len(board.words) else None
    full = after is not None and after.type == "PERSON" and after.first == draft.last and after.last - after.first > 1
    unknown = board.lexicon.kind(board.name(draft)) is None and not draft.sure
    return full and unknown and board.opens_sentence(draft.first)


def is_matter(board: Board, draft: Draft) -> bool:
    """Tell whether a lone organisation that opens a sentence is a word: "Trust is the only product"."""
    word = board.words[draft.first]
    lone = draft.type == "ORG" and draft.last - draft.first == 1 and not draft.sure and len(word.text) >= SHORTEST
    if not lone or not board.opens_sentence(draft.first) or board.lower(draft.last) not in LINKS:
        return False
    if is_acronym(word.text) or is_compound(word.text) or board.lexicon.kind(word.text) is not None:
        return False
    once = sum(w.text == word.text for w in board.words) == 1
    nexts = board.words[draft.last + 1] if draft.last + 1 < len(board.words) else word
    return once and (nexts.tag in {"DT", "JJR", "WP", "WDT", "RB"}) and nexts.lower not in {"a", "an", "not"}
