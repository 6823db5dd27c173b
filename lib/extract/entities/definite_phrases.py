"""Definite noun phrases without a name in them: "the Italian defense chief", "Norway's minister", "the hospital"."""

from __future__ import annotations

from typing import Final

from lib.extract.entities.board import Board, Draft
from lib.extract.entities.roles import MODIFIER_TAGS
from lib.extract.entities.shapes import POSSESSIVE, is_capital
from lib.extract.entities.speech import is_speech_subject

LONGEST: Final = 9
DEFINITE: Final = frozenset({"the", "that", "this"})
INDEFINITE: Final = frozenset({"a", "an"})
SPOKESPEOPLE: Final = frozenset({"spokesman", "spokeswoman", "spokesperson"})


def phrase_start(board: Board, head: int) -> int | None:
    """Return where the definite noun phrase begins whose head is at a word; None when this heads none.

    A phrase that goes on, or stands right beside a name whose role it is, is none. A spokesman may be "a spokesman".
    """
    first = definite_start(board, head)
    return None if first is None or goes_on(board, head) or beside_name(board, first, head) else first


def definite_start(board: Board, head: int) -> int | None:
    """Return where a noun phrase is made definite: at "the", or at its possessor; None when it is not definite."""
    first = head
    while first > 0 and head - first < LONGEST and board.same_sentence(first - 1, head):
        word = board.words[first - 1]
        if word.lower in DEFINITE or (word.lower in INDEFINITE and board.lower(head) in SPOKESPEOPLE):
            return first - 1
        if word.tag not in MODIFIER_TAGS or word.tag == "VBG":
            break
        first -= 1
    whose = board.owner[first]
    owned = whose is not None and whose.type in {"PLACE", "ORG"} and board.word(whose.last) in POSSESSIVE
    if owned and whose is not None and whose.first == first and whose.last < head:
        return first
    bare = first == head and in_headline_like(board, head) and is_speech_subject(board.reading, head)
    return head if bare else None


def goes_on(board: Board, head: int) -> bool:
    """Tell whether the noun phrase goes on after a word, so that it is not its head."""
    after = board.lower(head + 1)
    compound = board.words[head].dep == "compound" or after in board.lexicon.role_nouns
    return compound or after in {"-", "‑"}


def beside_name(board: Board, first: int, head: int) -> bool:
    """Tell whether a name stands right beside, so that the phrase is its role and no mention of its own."""
    after = [head + 1]
    if board.word(head + 1) in {",", "(", "–", "—"}:
        # "said the minister, Rossi adding" is rarer than "the minister, Anna Rossi, said"
        after.append(past_article(board, head + 2))
    if any(bearer_at(board, i) is not None and board.same_sentence(head, i) for i in after):
        return True
    before = bearer_at(board, first - 2) if board.word(first - 1) == "," else None
    return before is not None and before.last == first - 1


def bearer_at(board: Board, i: int) -> Draft | None:
    """Return the name of a person or organisation that owns word i."""
    owner = board.owner[i] if 0 <= i < len(board.words) else None
    return owner if owner is not None and owner.type in {"PERSON", "ORG"} else None


def past_article(board: Board, i: int) -> int:
    """Return the next word where "the" stands at word i, else i."""
    return i + 1 if board.lower(i) == "the" else i


def in_headline_like(board: Board, i: int) -> bool:
    """Tell whether a word stands in a headline, where articles are left out."""
    zone = board.reading.article.zone_at(board.words[i].start)
    return (
        zone == "headline" or board.in_headline(i) or (board.words[i].sentence == 0 and not is_capital(board.word(i)))
    )
