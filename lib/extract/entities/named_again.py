"""Mentions that nobody has found of names known elsewhere in the article, and lone surnames of people named in full."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple

from lib.extract.entities.agreement import SURNAME_OF, particle_surnames
from lib.extract.entities.board import Board
from lib.extract.entities.gazetteer import PLACE_BEFORE
from lib.extract.entities.layout_names import HYPHENS
from lib.extract.entities.months import MONTHS, acts
from lib.extract.entities.shapes import is_capital, is_name_word
from lib.extract.entities.titles import person_drafts
from lib.model import EntityType


class Sought(NamedTuple):
    """A name to look for: its words, its type, and the rule that gave it."""

    words: tuple[str, ...]
    type: EntityType
    rule: str


def propagate(board: Board) -> None:
    """Find the mentions of known names that the model left out, and lone surnames of people named in full."""
    names = candidates(board)
    low = {text for text in board.small if len(text) > 2}
    for word in board.written(names):
        i = word.i
        if board.owner[i] is None:
            found = next((name for name in names[word.text] if stands_at(board, i, name, low)), None)
            if found is not None:
                board.put(i, i + len(found.words), found.type, found.rule)


def stands_at(board: Board, i: int, name: Sought, low: set[str]) -> bool:
    """Tell whether a name stands free at word i; `low` holds the words that the article also writes small."""
    last = i + len(name.words)
    if last > len(board.words) or any(board.owner[i:last]):
        return False
    if any(board.word(i + k) != word for k, word in enumerate(name.words)):
        return False
    return len(name.words) > 1 or (stands_alone(board, i, name, low) and not is_month_or_city(board, i, name))


def is_month_or_city(board: Board, i: int, name: Sought) -> bool:
    """Tell whether a lone name is a month here, or the city that bears somebody's surname."""
    word, surname = name.words[0], name.rule.startswith(SURNAME_OF)
    if word in MONTHS and not (surname and acts(board, i)):
        return True
    subject = board.words[i].dep in {"nsubj", "nsubjpass"}  # "Moreno, for his part, posted …"
    placed = board.lower(i - 1) in PLACE_BEFORE or (board.word(i + 1) == "," and not subject)
    return placed and surname and board.lexicon.kind(word) == "city"


def speaker_labels(board: Board) -> None:
    """Find the people who speak in a transcript by their name in capitals before a colon: "OSEI: Well, …"."""
    bearers: dict[str, str] = {}
    for draft in person_drafts(board):
        for name in (board.name(draft), board.word(draft.last - 1), board.word(draft.first)):
            bearers.setdefault(name.upper(), board.name(draft))
    for word in board.written({":"}):
        if not board.word(word.i - 1).isupper() or len(board.word(word.i - 1)) < 3:
            continue
        for first in (word.i - 2, word.i - 1):
            if first >= 0 and board.text(first, word.i) in bearers and not any(board.owner[first : word.i]):
                board.put(first, word.i, "PERSON", f"speaks as {bearers[board.text(first, word.i)]}")
                break


def candidates(board: Board) -> dict[str, list[Sought]]:
    """Return the names to look for by their first word, longest first."""
    counts: dict[tuple[str, ...], Counter[EntityType]] = {}
    sure: set[tuple[str, ...]] = set()
    for draft in board.drafts:
        if board.in_headline(draft.first):
            continue
        words = tuple(board.word(k) for k in range(draft.first, draft.last))
        counts.setdefault(words, Counter())[draft.type] += 1
        if draft.sure and draft.type in {"PRODUCT", "EVENT", "ORG"}:
            sure.add(words)
    found: dict[tuple[str, ...], Sought] = {}
    for words, types in counts.items():
        kind, times = max(types.items(), key=lambda item: (item[1], item[0]))
        name = " ".join(words)
        short = (len(name) < 3 and name not in board.expansions) or not is_capital(words[0])
        if not short and (len(words) > 1 or words in sure or times >= 2 or kind == "PERSON" or name.isupper()):
            found[words] = Sought(words, kind, "named so elsewhere in the article")
    for sought in surnames_sought(board, [words for words, types in counts.items() if types["PERSON"]]):
        found.setdefault(sought.words, sought)
    index: dict[str, list[Sought]] = {}
    for sought in sorted(found.values(), key=lambda one: -len(one.words)):
        index.setdefault(sought.words[0], []).append(sought)
    return index


def surnames_sought(board: Board, people: list[tuple[str, ...]]) -> Iterator[Sought]:
    """Yield the surnames of people named in full that are known as nothing but a city."""
    for words in people:
        surname = surname_of(words)
        plain = bool(surname) and len(surname[-1]) > 2 and is_name_word(surname[-1])
        if plain and board.lexicon.kind(surname[-1]) in {None, "city"}:
            yield Sought(surname, "PERSON", SURNAME_OF + " ".join(words))
    for name, full in particle_surnames(board).items():
        yield Sought(tuple(name.split()), "PERSON", SURNAME_OF + full)


def surname_of(words: tuple[str, ...]) -> tuple[str, ...]:
    """Return the words of a full name's surname: the last, or the last joined by hyphens; none for a lone name."""
    start = len(words) - 1
    while start > 2 and words[start - 1] in HYPHENS:
        start -= 2
    return words[start:] if start > 0 else ()


def stands_alone(board: Board, i: int, name: Sought, low: set[str]) -> bool:
    """Tell whether a single word is a name here and no part of a longer one, nor an ordinary word."""
    word = name.words[0]
    if word.lower() in low and not word.isupper():
        return False
    after = board.word(i + 1)
    if is_capital(after) and len(after) > 1 and board.same_sentence(i, i + 1) and not after.isupper():
        return False
    before = board.word(i - 1)
    inside = is_capital(before) and board.same_sentence(i - 1, i) and not board.opens_sentence(i - 1)
    return name.type == "PERSON" or not inside
