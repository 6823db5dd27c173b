"""Joining the names of people within an article: full names, then lone surnames and given names."""

from __future__ import annotations

from collections import Counter
from typing import Final

from lib.extract.entities.board import Board, Draft
from lib.extract.entities.lexicon import Lexicon
from lib.extract.entities.people import bare, fold, gender_of, same_person, same_surname, tokens
from lib.extract.entities.union import Union
from lib.model import paragraph_of

MOST_NAMED: Final = 3
ABOUT: Final = frozenset({"nsubj", "nsubjpass", "appos", "compound", "conj", "ccomp", "parataxis", "attr"})
FAR: Final = 5


def ambiguous_surnames(drafts: list[Draft], names: list[str], lexicon: Lexicon) -> set[str]:
    """Return the surnames (folded) that two people of the article bear."""
    people: dict[str, list[tuple[str, ...]]] = {}
    for draft, name in zip(drafts, names, strict=True):
        words = tokens(name)
        if draft.type == "PERSON" and len(bare(words, lexicon)) > 1:
            known = people.setdefault(fold(words[-1]), [])
            if len(known) < 2 and not any(same_person(words, other, lexicon) for other in known):
                known.append(words)
    return {surname for surname, known in people.items() if len(known) > 1}


def join_people(board: Board, drafts: list[Draft], names: list[str], union: Union) -> None:
    """Unite full names that can be one person's, then join lone surnames and given names to the one they fit."""
    lexicon = board.lexicon
    people = [i for i, d in enumerate(drafts) if d.type == "PERSON"]
    full = [i for i in people if len(bare(tokens(names[i]), lexicon)) > 1]
    by_name: dict[tuple[str, ...], int] = {}
    for i in full:
        by_name.setdefault(tokens(names[i]), i)
    distinct = sorted(by_name.items(), key=lambda item: item[1])
    pairs = []
    for at, (words, i) in enumerate(distinct[:400]):
        fits = [(other, j) for other, j in distinct[:at] if same_person(words, other, lexicon)]
        if len({union.find(j) for _, j in fits}) == 1:
            pairs.append((i, fits[0][1]))
            union.join(*pairs[-1])
    candidates: dict[str, list[int]] = {}
    for i in people:
        if i in by_name.values() or len(bare(tokens(names[i]), lexicon)) > 1:
            continue
        word = bare(tokens(names[i]), lexicon)[-1]
        if word not in candidates:
            candidates[word] = bearers(word, distinct, lexicon)
        roots = sorted({union.find(j) for j in candidates[word]})
        chosen = choose(board, drafts, names, i, roots, union)
        if chosen is not None:
            union.join(i, chosen)
            explain(board, drafts, names, i, chosen)
        elif roots:
            drafts[i].rule = f"name shared by {' and '.join(names[r] for r in roots[:MOST_NAMED])}: left open"
    join_lone(people, names, union, lexicon)


def join_lone(people: list[int], names: list[str], union: Union, lexicon: Lexicon) -> None:
    """Unite the mentions of a lone name that joined nobody."""
    size = Counter(union.find(i) for i in people)
    lone: dict[str, int] = {}
    for i in people:
        if size[union.find(i)] == 1 and len(bare(tokens(names[i]), lexicon)) == 1:
            union.join(i, lone.setdefault(fold(tokens(names[i])[-1]), i))


def bearers(word: str, distinct: list[tuple[tuple[str, ...], int]], lexicon: Lexicon) -> list[int]:
    """Return the drafts with a full name that a lone word can stand for: by surname, else given name, else any part."""
    for fits in (
        lambda words: same_surname(words[-1], word),
        lambda words: words[0] == word,
        lambda words: word in words or word in words[-1].split("-"),
        lambda words: (
            len(word) > 2
            and bool(lexicon.nicknames.get(word, frozenset()) & lexicon.nicknames.get(words[0], frozenset()))
        ),
        lambda words: len(word) > 2 and words[0].startswith(word),  # "Rob" for Roberta
    ):
        found = [i for words, i in distinct if fits(words)]
        if found:
            return found
    return []


def choose(board: Board, drafts: list[Draft], names: list[str], i: int, roots: list[int], union: Union) -> int | None:
    """Choose whom a lone name stands for; None when two are possible and nothing decides."""
    if len(roots) < 2:
        return roots[0] if roots else None
    draft = drafts[i]
    genders = {r: gender_of(names[r], board.lexicon) for r in roots}
    fitting = [r for r in roots if draft.gender is None or genders[r] in {draft.gender, None}]
    if len(fitting) == 1:
        return fitting[0]
    earlier = [r for r in fitting if drafts[r].first < draft.first]
    clear = [r for r in earlier if draft.gender is not None and genders[r] == draft.gender]
    if len(clear) == 1:
        return clear[0]
    used = established(drafts, names, i, earlier, union)
    if used is None:
        used = just_named(board, drafts, names, i, earlier, union)
    if used is not None:
        return used
    return earlier[0] if len(earlier) == 1 and not in_same_sentence_later(board, drafts, draft, fitting) else None


def just_named(
    board: Board, drafts: list[Draft], names: list[str], i: int, roots: list[int], union: Union
) -> int | None:
    """Return who is named in full right before a lone surname, in its paragraph, where no other bearer is."""
    words, sentences = board.words, board.reading.sentences
    here = words[drafts[i].first].sentence
    after = words[min(drafts[i].last, len(words) - 1)]
    used = any(names[j] == names[i] for j in range(i) if drafts[j].type == "PERSON")
    if used or after.pos in {"NOUN", "PROPN"}:
        return None  # the surname has been somebody's already; "the Clinton administration"
    found: set[int] = set()
    told: set[int] = set()
    for j in reversed(range(i)):
        there = words[drafts[j].first].sentence
        if there < here - 1 or sentences[there].paragraph != sentences[here].paragraph:
            break
        if drafts[j].type == "PERSON" and len(tokens(names[j])) > 1:
            found.add(union.find(j))
            told |= {union.find(j)} if is_told_of(board, drafts[j]) else set()
    bearers_here = found & set(roots)
    return bearers_here.pop() if len(bearers_here) == 1 and bearers_here <= told else None


def is_told_of(board: Board, draft: Draft) -> bool:
    """Tell whether a sentence is about a person: subject of its main verb or beside that, not named in passing."""
    word = board.words[draft.last - 1]
    for _ in range(FAR):
        if word.head == word.i:
            return True
        if word.dep not in ABOUT:
            return False
        word = board.words[word.head]
    return False


def established(drafts: list[Draft], names: list[str], i: int, roots: list[int], union: Union) -> int | None:
    """Return whose a lone surname has been since before a second bearer was named: news goes on using it so."""
    before = [union.find(j) for j in range(i) if names[j] == names[i] and drafts[j].type == "PERSON"]
    return before[0] if before and before[0] in roots and len(set(before)) == 1 else None


def in_same_sentence_later(board: Board, drafts: list[Draft], draft: Draft, roots: list[int]) -> bool:
    """Tell whether another bearer of the name is named later in the very sentence of a lone name."""
    here = board.words[draft.first].sentence
    return any(drafts[r].first > draft.first and board.words[drafts[r].first].sentence == here for r in roots)


def explain(board: Board, drafts: list[Draft], names: list[str], i: int, chosen: int) -> None:
    """Say on a lone name whose it is and where that person is named in full."""
    words, lone = tokens(names[chosen]), tokens(names[i])[-1]
    what = "surname" if same_surname(words[-1], lone) else "given name" if words[0] == lone else "part of the name"
    paragraph = paragraph_of(board.reading.paragraphs, board.words[drafts[chosen].first].start)
    where = f", ¶{paragraph.number}" if paragraph is not None and paragraph.number is not None else ""
    drafts[i].rule = f"{what} of {names[chosen]}{where}"
