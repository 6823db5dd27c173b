"""Names before what someone does and is called: "Pell analyst Ana Rahimi" a firm, "Bern teenager Lea Naef" a place."""

from __future__ import annotations

from typing import Final

from lib.extract.entities.board import Board, Draft
from lib.extract.entities.data_files import word_list
from lib.extract.entities.shapes import is_acronym, is_capital, is_name_word
from lib.extract.entities.titles import person_drafts
from lib.model import EntityType

AT_WORK: Final = word_list("workplaces", "at_work")
AT_HOME: Final = word_list("workplaces", "at_home")
LONGEST: Final = 3
SHORTEST: Final = 4
RULE: Final = "named before “{}” and a person"


def lay(board: Board) -> None:
    """Type or lay out the names right before "analyst Ana Rahimi", "spokesman Jan Bos", "pensioner Ada Lund"."""
    for person in person_drafts(board):
        role = person.first - 1
        if role < 1 or board.owner[role] is not None or not board.same_sentence(role, person.first):
            continue
        noun = board.words[role]
        kind: EntityType | None = "ORG" if noun.lower in AT_WORK else "PLACE" if noun.lower in AT_HOME else None
        if kind is None or not noun.text.islower() or board.in_headline(role):
            continue
        last = role
        while role - last < LONGEST and board.word(last - 1).islower() and board.words[last - 1].pos in {"NOUN", "ADJ"}:
            last -= 1
        if board.same_sentence(last - 1, role):
            before(board, last, kind, RULE.format(noun.lower))


def before(board: Board, last: int, kind: EntityType, rule: str) -> None:
    """Give the name that ends before word `last` its type, or lay it out where nobody has taken it."""
    draft = board.owner[last - 1]
    if draft is None:
        if kind == "ORG" and may_be_body(board, last - 1):
            board.put(last - 1, last, kind, rule)
        return
    if draft.last != last or draft.sure or draft.type == kind or draft.type in {"LAW", "EVENT"}:
        return
    if board.lexicon.kind(board.name(draft)) in {None, "city"} and fits(board, draft, kind):
        board.retype(draft, kind, rule, sure=True)


def fits(board: Board, draft: Draft, kind: EntityType) -> bool:
    """Tell whether a draft may be of this kind: cities stay places, bodies that show it by their words stay bodies."""
    if kind == "ORG":
        # players and officials come from towns as well
        return draft.type != "PLACE" or board.lexicon.kind(board.name(draft)) is None
    words = [board.word(k) for k in range(draft.first, draft.last)]
    body = any(w in board.lexicon.org_words or is_acronym(w) for w in words)
    return draft.type in {"ORG", "PERSON"} and not body


def may_be_body(board: Board, i: int) -> bool:
    """Tell whether the free word at i is an unknown name: an acronym, or capitals inside its sentence."""
    word, lexicon = board.words[i], board.lexicon
    if word.tag not in {"NNP", "NNPS"} or is_capital(board.word(i - 1)) or lexicon.kind(word.text) is not None:
        return False
    if is_acronym(word.text):
        return (
            len(word.text) >= SHORTEST - 1
            and word.text not in lexicon.not_acronyms
            and word.text not in board.not_names
        )
    other = word.lower in lexicon.not_names or word.lower in lexicon.titles or word.lower in lexicon.role_nouns
    other = other or word.text in lexicon.org_words or word.lower in lexicon.ministries or word.text in lexicon.given
    return is_name_word(word.text) and len(word.text) >= SHORTEST and not other and not board.opens_sentence(i)
