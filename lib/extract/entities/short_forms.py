"""Short forms of organisations named in full: "the Administration", "the Echo", "Acme"."""

from __future__ import annotations

from collections.abc import Container
from dataclasses import dataclass, field
from typing import Final

from lib.extract.entities.appositions import said_after
from lib.extract.entities.board import Board
from lib.extract.entities.by_last_word import OF_HEADS
from lib.extract.entities.data_files import word_list
from lib.extract.entities.organisations import NOT_SHORT
from lib.extract.entities.shapes import POSSESSIVE, is_capital, key

RULE: Final = "short form of a name given in full"
CLUB_OPENERS: Final = word_list("short_forms", "openers")
# Matters that bodies are named for: "Power had been cut" is not the Power Board.
PLAIN: Final = word_list("short_forms", "matters")
TITLED: Final = "title before the name"
HONORIFICS: Final = frozenset(
    {"mr", "mrs", "ms", "miss", "dr", "sir", "dame", "lord", "lady", "president", "senator", "judge"}
)
LED: Final = frozenset({"a place by the words before it", "a place by the words that lead to it"})


@dataclass
class ShortForms:
    """Words that may stand for a name: its last, its first before words for organisations, its first anywhere."""

    ends: dict[str, set[str]] = field(default_factory=dict)
    starts: dict[str, set[str]] = field(default_factory=dict)
    alone: dict[str, set[str]] = field(default_factory=dict)


def collect_short(board: Board) -> ShortForms:
    """Collect what each organisation of the article may be called for short."""
    found = ShortForms()
    people = words_of_people(board)
    for draft in board.drafts:
        if draft.type != "ORG" or draft.last - draft.first < 2 or board.in_headline(draft.first):
            continue
        full = key(board.name(draft))
        first, last = board.word(draft.first), board.word(draft.last - 1)
        if last in board.lexicon.org_words or (may_shorten(board, last) and last not in people):
            found.ends.setdefault(last, set()).add(full)
        if first in OF_HEADS and board.lower(draft.first + 1) in {"of", "for"}:
            found.ends.setdefault(first, set()).add(full)
        rest = [board.word(k) for k in range(draft.first + 1, draft.last)]
        unknown = board.lexicon.kind(first) is None and first.lower() not in board.lexicon.not_names | PLAIN
        if unknown and all(w in board.lexicon.org_words for w in rest) and len(first) > 2:
            found.starts.setdefault(first, set()).add(full)
        if first in CLUB_OPENERS and may_shorten(board, last) and last not in people:
            found.alone.setdefault(last, set()).add(full)
        if may_shorten(board, first) and first not in people:
            found.alone.setdefault(first, set()).add(full)
    return found


def lay(board: Board) -> None:
    """Find organisations called by one word of their name: "the Administration", "the Echo", "Acme"."""
    short = collect_short(board)
    low = board.small
    settled = {w.text for w in board.words if is_capital(w.text) and said_after(board, w.i + 1) == "PLACE"}
    settled |= {board.name(d) for d in board.drafts if d.type == "PLACE" and d.last - d.first == 1 and d.rule in LED}
    for word in board.capitals:
        i, text = word.i, word.text
        if text in settled or not may_be_short(board, i):
            continue
        whole = means_one(short.ends, text) and is_definite(board, i)
        whole = whole or (means_one(short.alone, text) and takes_short(board, i, low))
        if whole and ends_here(board, i):
            board.claim(i, i + 1, "ORG", RULE, sure=True)
        elif board.owner[i] is None and means_one(short.starts, text) and not is_capital(board.word(i + 1)):
            board.put(i, i + 1, "ORG", RULE)


def means_one(forms: dict[str, set[str]], word: str) -> bool:
    """Tell whether a word may stand for one organisation and no other."""
    return len(forms.get(word, ())) == 1


def may_be_short(board: Board, i: int) -> bool:
    """Tell whether a word is a capitalised one that no name owns, or an unsure name of one word that is no body."""
    owner = board.owner[i]
    free = owner is None or (not owner.sure and owner.last - owner.first == 1 and owner.type != "ORG")
    return free and is_capital(board.word(i)) and not board.in_headline(i)


def is_definite(board: Board, i: int) -> bool:
    """Tell whether "the" stands before a word, or a day that owns it: "Tuesday's Echo"."""
    dated = board.word(i - 1) in POSSESSIVE and board.lower(i - 2).endswith("day")
    return board.lower(i - 1) == "the" or dated


def ends_here(board: Board, i: int) -> bool:
    """Tell whether no capitalised word goes on after a word, unless with a name of its own."""
    nexts = board.owner[i + 1] if i + 1 < len(board.words) else None
    return not is_capital(board.word(i + 1)) or (nexts is not None and nexts.first == i + 1)


def words_of_people(board: Board) -> set[str]:
    """Return the words of the names of people given in full, or after a title."""
    people = [d for d in board.drafts if d.type == "PERSON"]
    clear = [d for d in people if d.last - d.first > 1 or d.gender is not None or d.rule == TITLED]
    titled = {board.word(i + 1) for i, w in enumerate(board.words[:-1]) if w.lower.rstrip(".") in HONORIFICS}
    return titled | {board.word(k) for d in clear for k in range(d.first, d.last)}


def may_shorten(board: Board, word: str) -> bool:
    """Tell whether the first or last word of a name can stand for it: no word that is known as something else."""
    lexicon = board.lexicon
    known = lexicon.kind(word) is not None or word in lexicon.given or word.lower() in lexicon.not_names
    known = known or word in lexicon.surnames
    other = (
        word in lexicon.place_words
        or word.lower() in lexicon.ministries | PLAIN
        or word.lower() in NOT_SHORT
        or word.lower() in lexicon.titles
    )
    return len(word) > 3 and is_capital(word) and not word.isupper() and not known and not other


def takes_short(board: Board, i: int, low: Container[str]) -> bool:
    """Tell whether a word may be a short form here: no place by the word before it, no ordinary word of the article."""
    owner = board.owner[i]
    there = board.lower(i - 1) in {"in", "near", "outside"} and (owner is None or owner.type == "PLACE")
    inside = is_capital(board.word(i - 1)) and board.same_sentence(i - 1, i) and not board.opens_sentence(i - 1)
    named = owner is not None or board.words[i].tag in {"NNP", "NNPS"}
    return named and not there and not inside and board.lower(i) not in low
