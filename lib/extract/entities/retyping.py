"""A name's type by the words right after it, its own last word, its capitals: "X, 34,", "Tarrant Bridge", "BaFin"."""

from __future__ import annotations

import re
from typing import Final

from lib.extract.entities.board import Board, Draft
from lib.extract.entities.data_files import word_list
from lib.extract.entities.shapes import POSSESSIVE, is_acronym, is_name_word
from lib.extract.entities.speech import VERBS

INNER_CAPITAL: Final = re.compile(r"([A-Z][a-z]{1,12})(?:[A-Z][a-z]{1,12}|[A-Z])")
FAMILY_PREFIXES: Final = word_list("context", "family_prefixes")
MONTHS: Final = frozenset({"April", "June", "May"})
SPEAKS: Final = word_list("retyping", "speaks")
UTILITIES: Final = frozenset({"Water", "Power", "Waste", "Grid"})
PLACED: Final = frozenset({"in", "near", "outside", "from", "to", "across", "into", "of", ","})


def retype_person(board: Board, draft: Draft) -> None:
    """See a person where the words after a name say so: "X, who", "X, 34,"; or where a given name opens it."""
    name = board.name(draft)
    lexicon = board.lexicon
    words = [board.word(i) for i in range(draft.first, draft.last)]
    if name.isupper() or words[-1] in lexicon.ends or len(words) > 3:
        return
    nexts = [board.lower(draft.last + k) for k in range(4)]
    age = nexts[0] == "," and nexts[1].isdigit() and len(nexts[1]) == 2 and nexts[2] in {",", ".", "–", "—"}
    aged = nexts[0] == "," and nexts[1] == "aged"
    member = board.lower(draft.first - 1) in {"of", "from", "at", "in"} or board.lower(draft.first - 2) == "of"
    if (nexts[:2] == [",", "who"] or nexts[0] == "who" or age or aged) and lexicon.kind(name) is None and not member:
        board.retype(draft, "PERSON", "a person by the words after the name", sure=False)
    elif len(words) in {2, 3} and (words[0] in lexicon.clear_given or words[0] in MONTHS or belongs(board, draft)):
        plain = all(is_name_word(w) or w.lower() in lexicon.particles for w in words)
        if plain and words[-1] not in lexicon.country_of and lexicon.kind(name) is None:
            board.retype(draft, "PERSON", "given name", sure=False)


def belongs(board: Board, draft: Draft) -> bool:
    """Tell whether a name that may open with a given name follows a body's possessive: "GMB's Chase Lee"."""
    owner = board.owner[draft.first - 2] if draft.first > 1 else None
    body = (owner is not None and owner.type == "ORG") or board.lower(draft.first - 2) in board.lexicon.org_nouns
    owned = body and board.word(draft.first - 1) in POSSESSIVE
    return owned and board.word(draft.first) in board.lexicon.given


def retype_acronym(board: Board, draft: Draft) -> None:
    """See an organisation in a lone word of capitals, and by a last word that no person bears."""
    words = [board.word(i) for i in range(draft.first, draft.last)]
    end = words[-1]
    if len(words) == 1 and is_acronym(end) and 3 <= len(end) <= 6 and not in_shouted_line(board, draft):
        board.retype(draft, "ORG", "acronym", sure=False)
    elif (
        len(words) > 1 and end in board.lexicon.org_words and end not in {"Park", "Church", "Brothers", "Sons", "Post"}
    ) or (
        len(words) == len(("Miranda", "House"))
        and end == "House"
        and board.lower(draft.first - 1) in {"at", "to", "from"}
    ):
        board.retype(draft, "ORG", f"name that ends in “{end}”", sure=False)
    elif len(words) > 1 and end in {
        "Bridge",
        "River",
        "Street",
        "Road",
        "Avenue",
        "Airport",
        "Stadium",
        "Island",
        "Square",
    }:
        board.retype(draft, "PLACE", f"name that ends in “{end}”", sure=False)


def retype_place(board: Board, draft: Draft) -> None:
    """See an organisation in a lone acronym that the model takes for a place, and in a place unknown that speaks."""
    if draft.type != "PLACE" or draft.sure or in_shouted_line(board, draft):
        return
    if draft.last - draft.first > 1:
        end = board.words[draft.last - 1]
        if end.text in UTILITIES and end.dep == "nsubj" and board.words[end.head].lemma in VERBS:
            board.retype(draft, "ORG", "an organisation by the verb after it")
        return
    word = board.words[draft.first]
    if board.lexicon.kind(word.text) is not None or word.text in board.lexicon.not_acronyms:
        return
    there = board.lower(draft.first - 1) in PLACED
    match = INNER_CAPITAL.fullmatch(word.text)
    if is_acronym(word.text) and 3 <= len(word.text) <= 6 and not there:
        board.retype(draft, "ORG", "acronym", sure=False)
    elif match is not None and match.group(1) not in FAMILY_PREFIXES:
        board.retype(draft, "ORG", "name with a capital inside", sure=False)
    elif word.dep == "nsubj" and board.words[word.head].lemma in SPEAKS and not there:
        board.retype(draft, "ORG", "an organisation by the verb after it", sure=False)


def in_shouted_line(board: Board, draft: Draft) -> bool:
    """Tell whether the words next to a draft are in capitals as well."""
    near = [board.word(draft.first - 1), board.word(draft.last)]
    return any(len(w) > 3 and w.isupper() for w in near)
