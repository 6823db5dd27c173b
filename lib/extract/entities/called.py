"""Names that a noun before "called" gives their kind: "an autopilot called Lapwing", "a man named Osei"."""

from __future__ import annotations

from typing import Final

from lib.extract.entities.board import Board
from lib.extract.entities.data_files import word_list
from lib.extract.entities.kind_signs import LAW_NOUNS, ORG_NOUNS, PLACE_NOUNS, PRODUCT_NOUNS, WORK_NOUNS
from lib.extract.entities.named_after import run_end
from lib.model import EntityType

CALLED: Final = frozenset({"called", "named", "dubbed", "nicknamed", "codenamed", "branded"})
TITLED: Final = frozenset({"titled", "entitled"})
PEOPLE: Final = word_list("called", "people")
PRODUCTS: Final = word_list("called", "products") | PRODUCT_NOUNS
PLACES: Final = word_list("called", "places") | PLACE_NOUNS
BODIES: Final = word_list("called", "bodies") | ORG_NOUNS
EVENTS: Final = word_list("called", "events")
QUOTES: Final = frozenset("\"“‘'")
FAR: Final = 8


def lay(board: Board) -> None:
    """Lay out the name after "NOUN called", "NOUN named", "NOUN known as" as what the noun says."""
    for word in board.spelt(CALLED | TITLED | {"known"}):
        known_as = word.lower == "known" and board.lower(word.i + 1) == "as"
        if not (word.lower in CALLED | TITLED or known_as) or board.in_headline(word.i):
            continue
        kind = "WORK" if word.lower in TITLED else kind_of(board, noun_of(board, word.i))
        if kind is not None:
            take(board, word.i + 1 + known_as, kind, f"a name after “{word.lower}”")


def noun_of(board: Board, i: int) -> str:
    """Return the noun that the participle at word i stands to, in small letters; nothing when none does."""
    word = board.words[i]
    head = board.words[word.head]
    if word.dep == "acl" and head.pos == "NOUN" and 0 < i - head.i <= FAR:
        return head.lemma.lower()
    before = board.words[i - 1 - (board.word(i - 1) == ",")] if i > 1 else word
    return before.lemma.lower() if before.pos == "NOUN" and before.tag == "NN" else ""


def kind_of(board: Board, noun: str) -> EntityType | None:
    """Return what a noun says that its bearer is; None for nouns that say nothing or several things."""
    if not noun:
        return None
    kinds: list[EntityType] = []
    if noun in PEOPLE or noun in board.lexicon.role_nouns:
        kinds.append("PERSON")
    tables: tuple[tuple[frozenset[str], EntityType], ...] = (
        (BODIES, "ORG"),
        (PRODUCTS, "PRODUCT"),
        (PLACES, "PLACE"),
        (WORK_NOUNS, "WORK"),
        (LAW_NOUNS, "LAW"),
        (EVENTS, "EVENT"),
    )
    kinds.extend(kind for nouns, kind in tables if noun in nouns)
    return kinds[0] if len(kinds) == 1 else None


def take(board: Board, first: int, kind: EntityType, rule: str) -> None:
    """Lay a name of this kind on the run of capitals at word `first`, or retype the one that stands there."""
    first += board.word(first) in QUOTES
    first += board.lower(first) == "the"
    last = run_end(board, first)
    owner = board.owner[first] if first < len(board.words) else None
    if last == first or not board.same_sentence(first - 1, first):
        return
    if owner is not None and owner.first == first and owner.last > last:
        last = owner.last
    over = board.over(first, last)
    if any(d.sure or d.first < first or d.last > last for d in over):
        return
    name = board.text(first, last)
    if board.lexicon.kind(name) in {None, "city"} and board.lower(first) not in board.lexicon.not_names:
        board.claim(first, last, kind, rule, sure=True)
