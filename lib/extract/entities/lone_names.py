"""Lone names that open a sentence and are left out by the model: "Northjet denies …", "Hale, for his part, …"."""

from __future__ import annotations

from collections.abc import Container
from typing import Final

from lib.extract.entities.appositions import said_after
from lib.extract.entities.board import Board, Draft
from lib.extract.entities.data_files import word_list
from lib.extract.entities.shapes import is_capital, is_name_word
from lib.extract.entities.speech import SUBJECTS, VERBS
from lib.model import EntityType

FIRM_VERBS: Final = word_list("kind_signs", "firm_verbs")
EMPTY: Final = word_list("neutral_pronouns", "empty_verbs")
LIVES: Final = word_list("evidence", "person_verbs")
FINITE: Final = frozenset({"VBD", "VBZ", "VBP", "MD"})
SETTLES: Final = word_list("lone_names", "settles")
SPOKESPEOPLE: Final = frozenset({"spokesman", "spokeswoman", "spokesperson"})
FAR: Final = 14
SHORTEST: Final = 4
WEAK: Final = 2
STRONG: Final = 4


def openers(board: Board) -> None:
    """Lay out a lone unknown word that opens a sentence and speaks or acts as firms and people do."""
    low = board.small
    for sentence in board.reading.sentences:
        i = next((k for k in range(sentence.first, sentence.last) if board.word(k)[0].isalnum()), sentence.last)
        if i + 2 >= sentence.last or not is_unknown(board, i, low):
            continue
        kind = kind_of(board, i)
        if kind is not None:
            board.put(i, i + 1, kind, "a lone name that opens a sentence")


def is_unknown(board: Board, i: int, low: Container[str]) -> bool:
    """Tell whether the free word at i is capitalised, tagged as a name and known for nothing else."""
    word, lexicon = board.words[i], board.lexicon
    if board.owner[i] is not None or word.tag not in {"NNP", "NNPS"} or board.in_headline(i):
        return False
    if not is_name_word(word.text) or len(word.text) < SHORTEST or is_capital(board.word(i + 1)):
        return False
    plain = word.lower in lexicon.not_names or word.lower in lexicon.titles or word.lower in lexicon.role_nouns
    plain = (
        plain or word.text in lexicon.org_words or word.lower in lexicon.org_nouns or word.lower in lexicon.ministries
    )
    return not plain and word.lower not in low and lexicon.kind(word.text) is None


def kind_of(board: Board, i: int) -> EntityType | None:
    """Return what a lone name is by the words right after it; None when they say nothing."""
    part = part_of(board, i + 1)
    if part is not None:
        return part
    if board.word(i + 1) == "," and board.lower(i + 2) in {"which", "who"}:
        return "ORG" if board.lower(i + 2) == "which" else "PERSON"
    apposed = said_after(board, i + 1)
    if apposed is not None:
        return apposed
    word = board.words[i]
    verb = board.words[word.head]
    if word.dep not in SUBJECTS or not i < verb.i <= i + 4 or verb.pos != "VERB":
        return None
    finite = board.words[i + 1].tag in FINITE
    if not finite or verb.lemma not in VERBS | FIRM_VERBS | SETTLES | LIVES:
        return None
    his = any(
        board.lower(k) in {"he", "she", "his", "her"} for k in range(verb.i + 1, min(verb.i + 5, len(board.words)))
    )
    return "PERSON" if his or word.text in board.lexicon.given or verb.lemma in LIVES else "ORG"


def part_of(board: Board, i: int) -> EntityType | None:
    """Return what ", for his part," and ", for its part," at word i say of the name before them."""
    if board.word(i) != "," or board.lower(i + 1) != "for" or board.lower(i + 3) not in {"part", "parts"}:
        return None
    whose = board.lower(i + 2)
    return "PERSON" if whose in {"his", "her"} else "ORG" if whose in {"its", "their"} else None


def part_weight(board: Board, draft: Draft, kind: EntityType) -> int:
    """Weigh ", for his part," after a name for a person, ", for its part," for an organisation."""
    return STRONG * (part_of(board, draft.last) == kind)


def spoken_for(board: Board, number: int) -> bool:
    """Tell whether "a spokeswoman said" closes a sentence that names nobody she speaks for."""
    if number >= len(board.reading.sentences):
        return False
    sentence = board.reading.sentences[number]
    for k in range(sentence.first + 1, sentence.last):
        if board.lower(k) in SPOKESPEOPLE and board.lower(k - 1) in {"a", "its"}:
            other = any(d.type == "ORG" for d in board.over(sentence.first, sentence.last))
            return board.lower(k + 1) in {"said", "says", "added"} and not other
    return False


def itself_weight(board: Board, draft: Draft) -> int:
    """Weigh that a lone unknown name speaks of itself as "it": "X said on Monday it would close", "X denies its …"."""
    word = board.words[draft.last - 1]
    lone = draft.last - draft.first == 1 and draft.type in {"PERSON", "PLACE", "ORG"}
    if not lone or word.dep != "nsubj" or word.head <= word.i or board.lexicon.kind(word.text) is not None:
        return 0
    verb = board.words[word.head]
    sentence = board.reading.sentences[word.sentence]
    if verb.lemma not in VERBS:
        return 0
    if spoken_for(board, word.sentence + 1):
        return WEAK
    for k in range(verb.i + 1, min(sentence.last, verb.i + FAR)):
        lower = board.lower(k)
        if lower in {"he", "she", "his", "her"}:
            return 0
        subject = board.words[k] if lower == "it" else board.words[board.words[k].head] if lower == "its" else None
        if subject is not None and subject.dep in SUBJECTS:
            clause = board.words[subject.head]
            own = clause.head == verb.i and clause.dep == "ccomp"
            if own and (lower == "its" or (clause.lemma not in EMPTY and clause.pos == "VERB")):
                return WEAK
    return 0
