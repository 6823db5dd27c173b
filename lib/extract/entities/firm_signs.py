"""How strongly the words beside a lone name speak for a firm, club or agency rather than a person: "X flight 12"."""

from __future__ import annotations

from typing import Final

from lib.extract.entities.board import Board, Draft
from lib.extract.entities.data_files import word_list
from lib.extract.entities.shapes import POSSESSIVE, is_capital
from lib.extract.entities.speech import SUBJECTS

AFTER: Final = word_list("kind_signs", "after_firm")
OWNED: Final = word_list("kind_signs", "owned_by_firm")
VERBS: Final = word_list("kind_signs", "firm_verbs")
RUN_BY: Final = word_list("kind_signs", "run_by")
ITSELF: Final = word_list("kind_signs", "taken_up_as")
FOUNDED: Final = frozenset(
    {"found", "acquire", "headquarter", "incorporate", "list", "delist", "nationalise", "nationalize", "privatise"}
)
FLIGHTS: Final = frozenset(
    {"flight", "flights", "pilots", "passengers", "shares", "branches", "spokesman", "spokeswoman"}
)
STRONG: Final = 4
OFTEN: Final = 3
WEAK: Final = 2
PLURAL: Final = frozenset({"are", "were", "have"})
NOT_ALONE: Final = frozenset({"conj", "appos"})


def firm_weight(board: Board, draft: Draft) -> int:
    """Weigh what is said of a name that may be a person's or a firm's. Full names with a given name are left alone."""
    first, last = draft.first, draft.last
    if draft.type == "PRODUCT" and not draft.sure and board.lower(last) in FLIGHTS:
        return STRONG
    if draft.type not in {"PERSON", "PLACE"} or last - first > 2 or board.word(first) in board.lexicon.clear_given:
        return 0
    weight = 0
    after, end = board.lower(last), board.words[last - 1]
    here = board.same_sentence(first, min(last, len(board.words) - 1))
    person = draft.type == "PERSON"
    if person and here and after in AFTER and board.words[last].pos in {"NOUN", "PROPN"}:
        weight += STRONG
    if person and board.word(last) in POSSESSIVE and board.lower(last + 1) in OWNED:
        weight += WEAK
    if board.lower(first - 1) == "by" and board.lower(first - 2) in RUN_BY:
        weight += STRONG if last - first == 2 or not person else WEAK
    return weight + acts(board, draft, end.i) + taken_up(board, draft, end.i)


def acts(board: Board, draft: Draft, end: int) -> int:
    """Weigh what a name does as a subject: "Marenas are", "X, who were", "X manufactures"."""
    word = board.words[end]
    if word.dep not in SUBJECTS or any(board.words[c].dep in NOT_ALONE for c in board.reading.children[end]):
        relative = board.word(draft.last) == "," and board.lower(draft.last + 1) == "who"
        several = board.lower(draft.first - 1) in {"and", ",", "or"}
        return STRONG * (relative and not several and board.lower(draft.last + 2) in PLURAL)
    verb = board.words[word.head]
    if verb.lemma in FOUNDED and word.dep == "nsubjpass":
        return STRONG
    helpers = [board.lower(c) for c in board.reading.children[verb.i] if board.words[c].dep in {"aux", "auxpass"}]
    plural = verb.lower in PLURAL or any(h in PLURAL for h in helpers)
    if plural and verb.i > end and board.word(draft.first - 1) not in {"and", ",", "or"} and board.lower(end) != "i":
        return STRONG
    return WEAK * (verb.lemma in VERBS and verb.pos == "VERB")


def taken_up(board: Board, draft: Draft, end: int) -> int:
    """Weigh that the next sentence goes on with "the firm", "the club" or "the agency" as its subject."""
    sentence = board.words[end].sentence + 1
    if board.words[end].dep not in SUBJECTS or sentence >= len(board.reading.sentences):
        return 0
    first = board.reading.sentences[sentence].first
    noun = board.words[min(first + 1, len(board.words) - 1)]
    taken = board.lower(first) == "the" and noun.lower in ITSELF and noun.dep in SUBJECTS
    # another organisation in between may be the one that is meant
    other = any(d.type == "ORG" for d in board.over(draft.last, first))
    return WEAK * (taken and not other)


def unintroduced(board: Board, group: list[Draft]) -> int:
    """Weigh that a lone name is used again and again and nobody says who it is, in an article that says "the company".

    News names a person in full or with a title once; a firm needs neither.
    """
    word = board.word(group[0].first)
    if len(group) < OFTEN or any(d.last - d.first > 1 or d.type != "PERSON" or d.gender is not None for d in group):
        return 0
    lexicon, small = board.lexicon, word.lower()
    plain = not word.isalpha() or small in lexicon.not_names or any(w.text == small for w in board.words)
    if plain or word in lexicon.given or word in lexicon.surnames or word.isupper():
        return 0
    apart = all(not is_capital(board.word(d.first - 1)) or not board.same_sentence(d.first - 1, d.first) for d in group)
    firm = any(w.lower in ITSELF and board.lower(w.i - 1) == "the" and w.dep in SUBJECTS for w in board.words)
    return STRONG * (apart and firm)
