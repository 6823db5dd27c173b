"""Runs of capitalised words that nobody has taken, where the words beside them say what they are."""

from __future__ import annotations

from collections.abc import Container
from typing import Final

from lib.extract.entities.appositions import said_after
from lib.extract.entities.board import Board
from lib.extract.entities.data_files import word_list
from lib.extract.entities.kind_signs import INSTITUTIONS, ORG_NOUNS, PLACE_NOUNS, PRODUCT_NOUNS, WORK_NOUNS, apposed
from lib.extract.entities.shapes import POSSESSIVE, is_acronym, is_capital, is_initial, is_name_word
from lib.extract.entities.speech import VERBS
from lib.model import EntityType

PLACES_OF: Final = frozenset({"village", "town", "hamlet", "suburb", "city", "parish", "district", "settlement"})
FEATURES: Final = word_list("free_runs", "features")
MEMBERS: Final = frozenset({"mp", "msp", "mep", "cllr", "councillor", "mla", "td", "senator", "sen", "rep"})
LONGEST: Final = 4
SHORTEST: Final = 3
RULE: Final[dict[EntityType, str]] = {
    "PERSON": "a person by the words around the name",
    "ORG": "an organisation by the words around it",
    "PLACE": "a place by the words after it",
    "PRODUCT": "a product by the words around it",
    "WORK": "a work by the words around it",
}
APPOSED: Final[tuple[tuple[frozenset[str], EntityType], ...]] = (
    (ORG_NOUNS | INSTITUTIONS, "ORG"),
    (PLACE_NOUNS, "PLACE"),
    (PRODUCT_NOUNS, "PRODUCT"),
    (WORK_NOUNS, "WORK"),
)


def lay(board: Board) -> None:
    """Lay out the free runs of capitals that stand as people, firms, places, products and works do."""
    low = board.small
    small_places(board)
    seats(board)
    i = 0
    while i < len(board.words):
        free = board.owner[i] is None and board.words[i].tag in {"NNP", "NNPS"}
        last = run_end(board, i) if free else i
        if last == i:
            i += 1
            continue
        if last - i <= LONGEST and is_free(board, i, last, low):
            kind = kind_of(board, i, last)
            if kind is not None:
                board.put(i, last, kind, RULE[kind])
        i = last


def run_end(board: Board, i: int) -> int:
    """Return where the run of free names that begins at word i ends; i when none does."""
    last = i
    while last < len(board.words) and board.owner[last] is None and board.same_sentence(i, last):
        word = board.words[last]
        if word.tag not in {"NNP", "NNPS"} or not is_capital(word.text) or not any(c.isalpha() for c in word.text):
            break
        last += 1
    return last


def is_free(board: Board, first: int, last: int, low: Container[str]) -> bool:
    """Tell whether a run is a name by itself: nothing known, no ordinary words, no capitals beside it."""
    lexicon = board.lexicon
    if board.in_headline(first) or (board.opens_sentence(first) and last - first < 2):
        return False
    if is_capital(board.word(last)) or board.word(last) in {"-", "‑"} or board.word(first - 1) in {"-", "‑", "&", "."}:
        return False
    if is_capital(board.word(first - 1)) and board.same_sentence(first - 1, first) and board.word(first - 1) != "The":
        return False
    words = [board.words[k] for k in range(first, last)]
    plain = any(
        w.lower in lexicon.not_names or w.lower in lexicon.titles or w.lower in lexicon.role_nouns or w.lower in low
        for w in words
    )
    kinds = {lexicon.kind(w.text) for w in words} | {lexicon.kind(board.text(first, last))}
    known = bool(kinds - {None, "city"}) or (
        "city" in kinds and not (beside_place(board, first, last) or led_of(board, first))
    )
    acronyms = any(is_acronym(w.text) and (w.text in lexicon.not_acronyms or not is_initial(w.text)) for w in words)
    return not plain and not known and not acronyms and len(board.text(first, last)) >= SHORTEST


def small_places(board: Board) -> None:
    """Lay out a run before a small word for a place, which is a part of the name: "the Magat Norte dam"."""
    for word in board.spelt(FEATURES):
        if not word.text.islower() or board.in_headline(word.i):
            continue
        first = word.i
        while (
            first > 0
            and word.i - first < LONGEST
            and is_capital(board.word(first - 1))
            and board.owner[first - 1] is None
        ):
            first -= 1
        plain = any(
            board.lower(k) in board.lexicon.not_names
            or board.lower(k) in board.lexicon.role_nouns
            or not is_name_word(board.word(k))
            for k in range(first, word.i)
        )
        led = board.lower(first - 1) in {"the", "in", "near", "at", "of"} and board.same_sentence(first - 1, word.i)
        tagged = all(board.words[k].tag in {"NNP", "NNPS"} for k in range(first, word.i))
        if first < word.i and led and tagged and not plain:
            board.put(first, word.i + 1, "PLACE", f"name that ends in “{word.lower}”")


def seats(board: Board) -> None:
    """Take what brackets after a member's name hold for the seat: "MP Gareth Whitlow (Tamebridge North)"."""
    for draft in board.drafts:
        if draft.type != "PERSON" or board.word(draft.last) != "(":
            continue
        titled = {board.lower(draft.first - 1).rstrip("."), board.lower(draft.last - 1)} & MEMBERS
        close = next(
            (k for k in range(draft.last + 1, min(draft.last + 8, len(board.words))) if board.word(k) == ")"), 0
        )
        if not titled or not close:
            continue
        first = draft.last + 1
        comma = next((k for k in range(first, close) if board.word(k) == ","), first - 1)
        start = comma + 1
        if comma < first and board.lexicon.kind(board.text(start, close)) == "group":
            continue
        words = range(start, close)
        if (
            start < close
            and all(is_name_word(board.word(k)) for k in words)
            and not any(d.sure for d in board.over(start, close))
        ):
            board.claim(start, close, "PLACE", "the seat of a member, in brackets")


def kind_of(board: Board, first: int, last: int) -> EntityType | None:
    """Return what the words beside a run say that it is; None when they say nothing."""
    if is_person(board, first, last):
        return "PERSON"
    for nouns, kind in APPOSED:
        if apposed(board, last, nouns):
            return kind
    said = said_after(board, last)
    if said is None and (beside_place(board, first, last) or led_of(board, first)):
        said = "PLACE"
    if said is None and (told_to(board, first, last) or beside_body(board, first, last)):
        said = "ORG"
    return said


def told_to(board: Board, first: int, last: int) -> bool:
    """Tell whether a run is told something, or stands after "The" as outlets do: "told Mihaaru", "told The Grocer"."""
    article = board.word(first - 1) == "The" and board.same_sentence(first - 1, first)
    if article and not board.opens_sentence(first - 1):
        return board.lower(first - 2) in {"told", "to", "in", "for"}
    lone = last - first == 1 and board.word(first) not in board.lexicon.given
    return lone and board.lower(first - 1) == "told"


def is_person(board: Board, first: int, last: int) -> bool:
    """Tell whether a run stands as people do: "X Y, who", "X Y, 34,", "said X Y", "Romania's X Y"."""
    lexicon = board.lexicon
    words = [board.word(k) for k in range(first, last)]
    other = lexicon.telling
    if any(w in other for w in words) or not all(is_name_word(w) for w in words):
        return False
    if board.word(last) == "," and board.lower(last + 1) in {"who", "whose"}:
        return True
    aged = board.word(last) == "," and board.word(last + 1).isdigit() and len(board.word(last + 1)) == len("34")
    if aged and board.word(last + 2) in {",", ".", ";", ")"}:
        return True
    if last - first < 2:
        return False
    spoke = (
        board.words[last].lemma in VERBS and board.words[last].tag in {"VBD", "VBZ"}
        if last < len(board.words)
        else False
    )
    said = board.words[first - 1].lemma in {"say", "add"} and board.words[first - 1].tag in {"VBD", "VBZ"}
    owner = board.owner[first - 2] if first > 1 else None
    owned = board.word(first - 1) in POSSESSIVE and owner is not None and owner.type == "PLACE"
    return spoke or said or owned


def beside_body(board: Board, first: int, last: int) -> bool:
    """Tell whether "and" joins a run to an organisation: "Larimar and PTC Therapeutics rose"."""
    after = board.owner[last + 1] if board.lower(last) == "and" and last + 1 < len(board.words) else None
    before = board.owner[first - 2] if board.lower(first - 1) == "and" and first > 1 else None
    return any(d is not None and d.type == "ORG" and board.same_sentence(d.first, first) for d in (after, before))


def led_of(board: Board, first: int) -> bool:
    """Tell whether "the village of" or the like leads to a run."""
    return (
        board.lower(first - 1) == "of"
        and board.lower(first - 2) in PLACES_OF
        and board.lower(first - 3) in {"the", "a"}
    )


def beside_place(board: Board, first: int, last: int) -> bool:
    """Tell whether "and" joins a run to a place that "in" or the like leads to: "in Hartsmere and Penwith"."""
    before = board.owner[first - 2] if board.lower(first - 1) == "and" and first > 1 else None
    if before is None or before.type != "PLACE" or before.last != first - 1:
        return False
    return (
        board.lower(before.first - 1) in {"in", "near", "at", "from", "between"} and board.word(last) not in POSSESSIVE
    )
