"""One name, one type: surnames of people named in full, votes among mentions, and lists whose members agree."""

from __future__ import annotations

from collections import Counter
from itertools import pairwise
from typing import Final

from lib.extract.entities.board import Board
from lib.extract.entities.data_files import word_list
from lib.extract.entities.gazetteer import PLACE_BEFORE
from lib.extract.entities.layout_names import HYPHENS, surname_first
from lib.extract.entities.months import MONTHS, acts
from lib.extract.entities.shapes import is_capital, is_name_word, key
from lib.extract.entities.titles import person_drafts
from lib.model import EntityType

LIST_MARKS: Final = frozenset({",", "and", "or", "&", ";"})
SURE_WEIGHT: Final = 3
LISTED_WEIGHT: Final = 5  # the list of organisations has it, and the words around it say so
SURNAME_OF: Final = "surname of "
STRONGLY_PLACED: Final = word_list("agreement", "strongly_placed")


def surnames(board: Board) -> None:
    """Take a lone word for a person when it is the last name of someone named in full."""
    full: dict[str, str] = {}
    given: dict[str, str] = {}
    for draft in person_drafts(board):
        if draft.last - draft.first > 1:
            start = surname_first(board, draft.first, draft.last)
            if start > draft.first:
                full.setdefault(board.text(start, draft.last), board.name(draft))
            given.setdefault(board.word(draft.first), board.name(draft))
            if board.word(draft.last - 2) in HYPHENS and is_name_word(board.word(draft.last - 3)):
                full.setdefault(board.word(draft.last - 3), board.name(draft))  # "Kihoro" of Ana Kihoro-Lund
    doubles = particle_surnames(board)
    for draft in board.drafts:
        name = board.word(draft.first)
        whole = board.name(draft)
        if draft.type in {"ORG", "PLACE", "WORK", "PRODUCT"} and not draft.sure and whole in doubles:
            board.retype(draft, "PERSON", f"surname of {doubles[whole]}", sure=False)
            continue
        if draft.type == "ORG" and not draft.sure and whole in given and board.lexicon.kind(whole) is None:
            board.retype(draft, "PERSON", f"given name of {given[whole]}", sure=False)
            continue
        # a small city that bears someone's surname is that person, unless the words before say that it is a place
        city = draft.type == "PLACE" and board.lexicon.kind(name) == "city"
        there = draft.type == "PLACE" and board.lower(draft.first - 1) in STRONGLY_PLACED
        if draft.type == "PERSON" or there or (draft.sure and not city):
            continue
        if whole in full and is_name_word(name):
            board.retype(draft, "PERSON", f"surname of {full[whole]}", sure=False)


def particle_surnames(board: Board) -> dict[str, str]:
    """Return surnames of two and more words, such as "Le Pen" and "van der Bellen", with the full name."""
    found: dict[str, str] = {}
    for draft in person_drafts(board):
        first = next(
            (k for k in range(draft.first + 1, draft.last - 1) if board.lower(k) in board.lexicon.particles), None
        )
        if first is not None:
            surname = board.text(first, draft.last)
            found.setdefault(surname[0].upper() + surname[1:], board.name(draft))
    return found


def vote(board: Board) -> None:
    """Give every mention of a name the type that most of its mentions have; sure ones count threefold."""
    counts: dict[str, Counter[EntityType]] = {}
    for draft in board.drafts:
        listed = draft.type == "ORG" and board.lexicon.kind(board.name(draft)) == "org"
        counts.setdefault(key(board.name(draft)), Counter())[draft.type] += (
            LISTED_WEIGHT if listed else SURE_WEIGHT if draft.sure else 1
        )
    for draft in board.drafts:
        types = counts[key(board.name(draft))]
        if draft.sure or len(types) < 2:
            continue
        best, votes = max(types.items(), key=lambda item: (item[1], item[0]))
        if best != draft.type and votes * 2 >= 3 * types[draft.type]:
            board.retype(draft, best, "type of its other mentions", sure=False)
    follow_surnames(board)


def follow_surnames(board: Board) -> None:
    """Let a lone word follow the full name whose surname it was taken for, where that turned out to be a firm's."""
    people = {board.name(d) for d in person_drafts(board)}
    firms = {board.name(d) for d in board.drafts if d.type == "ORG"} - people
    for draft in board.drafts:
        full = draft.rule.removeprefix(SURNAME_OF)
        if draft.type == "PERSON" and full != draft.rule and full in firms:
            board.retype(draft, "ORG", f"short for {full}", sure=False)


def lists(board: Board) -> None:
    """Make the members of a list share a type: "Donetsk, Kherson, Luhansk and Zaporizhzhia" are four places."""
    i = 0
    while i < len(board.words):
        members, end = list_at(board, i)
        if len(members) >= 3:
            agree(board, members)
        i = max(end, i + 1)


def pairs_of_cities(board: Board) -> None:
    """See two cities in two lone names joined by "and" that nobody of the article bears: "Wigan and Preston"."""
    borne = {board.word(d.last - 1) for d in person_drafts(board) if d.last - d.first > 1}
    borne |= {board.word(d.first) for d in person_drafts(board) if d.last - d.first > 1}
    lone = [d for d in person_drafts(board) if d.last - d.first == 1 and not d.sure and d.gender is None]
    places = [d for d in board.drafts if d.type == "PLACE" and d.last - d.first == 1]
    cities = [
        d
        for d in sorted([*lone, *places], key=lambda d: d.first)
        if board.lexicon.kind(board.name(d)) == "city" and board.name(d) not in borne
    ]
    for one, two in pairwise(cities):
        if board.lower(one.last) == "and" and two.first == one.last + 1 and not board.in_headline(one.first):
            for draft in (one, two):
                if draft.type == "PERSON":
                    board.retype(draft, "PLACE", "list of places", sure=False)


def list_at(board: Board, i: int) -> tuple[list[tuple[int, int]], int]:
    """Return the members (as word ranges) of the list of names that begins at word i, and where it ends."""
    members: list[tuple[int, int]] = []
    at = i
    while at < len(board.words) and board.same_sentence(i, at):
        draft = board.owner[at]
        if draft is not None and draft.first == at:
            last = draft.last
        elif draft is None and is_capital(board.word(at)) and is_name_word(board.word(at)):
            last = at + 1
            while is_name_word(board.word(last)) and board.owner[last] is None and board.same_sentence(at, last):
                last += 1
        else:
            break
        members.append((at, last))
        at = last
        marks = 0
        while board.word(at) in LIST_MARKS and marks < 2:
            at += 1
            marks += 1
        if board.word(at) == "the":
            at += 1
        if marks == 0:
            break
    return members, at


def agree(board: Board, members: list[tuple[int, int]]) -> None:
    """Type the doubtful members of a list by the sure ones, if these are places and nothing else."""
    drafts = [board.owner[first] for first, _ in members]
    sure = Counter(d.type for d in drafts if d is not None and d.sure)
    places = sum(d is not None and d.type == "PLACE" for d in drafts)
    if set(sure) != {"PLACE"} or places * 2 < len(members) or board.in_headline(members[0][0]):
        return
    # "in Paris, France, Macron said": a list ends in "and" or is long
    joined = any(board.lower(first - 1) in {"and", "or", "&"} for first, _ in members[1:])
    if not joined and len(members) < 4:
        return
    for (first, last), draft in zip(members, drafts, strict=True):
        if draft is None:
            if board.lower(first).rstrip(".") not in board.lexicon.not_names:
                board.put(first, last, "PLACE", "list of places")
        elif draft.type in {"PERSON", "ORG", "PRODUCT", "WORK"} and not draft.sure:
            board.retype(draft, "PLACE", "list of places", sure=False)


def propagate(board: Board) -> None:
    """Find the mentions of known names that the model left out, and lone surnames of people named in full."""
    names = candidates(board)
    low = {w.text for w in board.words if w.text.islower() and len(w.text) > 2}
    for i in range(len(board.words)):
        if board.owner[i] is not None:
            continue
        for words, kind, rule in names.get(board.word(i), ()):
            last = i + len(words)
            if last > len(board.words) or any(board.owner[i:last]):
                continue
            if any(board.word(i + k) != w for k, w in enumerate(words)):
                continue
            if len(words) == 1 and not stands_alone(board, i, words[0], kind, low):
                continue
            if len(words) == 1 and words[0] in MONTHS and not (rule.startswith("surname") and acts(board, i)):
                continue
            subject = board.words[last - 1].dep in {"nsubj", "nsubjpass"}  # "Moreno, for his part, posted …"
            placed = board.lower(i - 1) in PLACE_BEFORE or (board.word(last) == "," and not subject)
            if placed and len(words) == 1 and rule.startswith("surname") and board.lexicon.kind(words[0]) == "city":
                continue
            board.put(i, last, kind, rule)
            break


def speaker_labels(board: Board) -> None:
    """Find the people who speak in a transcript by their name in capitals before a colon: "OSEI: Well, …"."""
    bearers: dict[str, str] = {}
    for draft in person_drafts(board):
        for name in (board.name(draft), board.word(draft.last - 1), board.word(draft.first)):
            bearers.setdefault(name.upper(), board.name(draft))
    for word in board.words:
        if word.text != ":" or not board.word(word.i - 1).isupper() or len(board.word(word.i - 1)) < 3:
            continue
        for first in (word.i - 2, word.i - 1):
            if first >= 0 and board.text(first, word.i) in bearers and not any(board.owner[first : word.i]):
                board.put(first, word.i, "PERSON", f"speaks as {bearers[board.text(first, word.i)]}")
                break


def candidates(board: Board) -> dict[str, list[tuple[tuple[str, ...], EntityType, str]]]:
    """Return the names to look for: their words, type and rule, by their first word, longest first."""
    counts: dict[tuple[str, ...], Counter[EntityType]] = {}
    sure: set[tuple[str, ...]] = set()
    for draft in board.drafts:
        if board.in_headline(draft.first):
            continue
        words = tuple(board.word(k) for k in range(draft.first, draft.last))
        counts.setdefault(words, Counter())[draft.type] += 1
        if draft.sure and draft.type in {"PRODUCT", "EVENT", "ORG"}:
            sure.add(words)
    found: dict[tuple[str, ...], tuple[EntityType, str]] = {}
    for words, types in counts.items():
        kind, times = max(types.items(), key=lambda item: (item[1], item[0]))
        name = " ".join(words)
        short = len(name) < 3 or not is_capital(words[0])
        if not short and (len(words) > 1 or words in sure or times >= 2 or kind == "PERSON" or name.isupper()):
            found[words] = kind, "named so elsewhere in the article"
    lexicon = board.lexicon
    for words, types in counts.items():
        surname = surname_of(words) if types["PERSON"] else ()
        other = lexicon.kind(surname[-1]) if surname else None
        if surname and len(surname[-1]) > 2 and is_name_word(surname[-1]) and other in {None, "city"}:
            found.setdefault(surname, ("PERSON", f"surname of {' '.join(words)}"))
    for name, full in particle_surnames(board).items():
        found.setdefault(tuple(name.split()), ("PERSON", f"surname of {full}"))
    return by_first_word(found)


def by_first_word(
    found: dict[tuple[str, ...], tuple[EntityType, str]],
) -> dict[str, list[tuple[tuple[str, ...], EntityType, str]]]:
    """Sort names under their first word, longest first."""
    index: dict[str, list[tuple[tuple[str, ...], EntityType, str]]] = {}
    for words, (kind, rule) in found.items():
        index.setdefault(words[0], []).append((words, kind, rule))
    for group in index.values():
        group.sort(key=lambda item: -len(item[0]))
    return index


def surname_of(words: tuple[str, ...]) -> tuple[str, ...]:
    """Return the words of a full name's surname: the last, or the last joined by hyphens; none for a lone name."""
    start = len(words) - 1
    while start > 2 and words[start - 1] in HYPHENS:
        start -= 2
    return words[start:] if start > 0 else ()


def stands_alone(board: Board, i: int, word: str, kind: EntityType, low: set[str]) -> bool:
    """Tell whether a single word is a name here and no part of a longer one, nor an ordinary word."""
    if word.lower() in low and not word.isupper():
        return False
    after = board.word(i + 1)
    if is_capital(after) and len(after) > 1 and board.same_sentence(i, i + 1) and not after.isupper():
        return False
    before = board.word(i - 1)
    inside = is_capital(before) and board.same_sentence(i - 1, i) and not board.opens_sentence(i - 1)
    return kind == "PERSON" or not inside
