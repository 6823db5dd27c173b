"""Titles before names: "Governor Anneli Forsberg" is a person, whatever the model says."""

from __future__ import annotations

from typing import Final

from lib.extract.entities.board import Board, Draft
from lib.extract.entities.data_files import Gender, word_list
from lib.extract.entities.kind_signs import AMBIGUOUS as PERSON_OR_ORG
from lib.extract.entities.name_edges import title_length, title_words
from lib.extract.entities.shapes import is_capital, is_initial, is_name_word

RULE: Final = "title before the name"
# Titles that are also parts of other names: "General Motors", "Justice Department", "Major League".
WEAK: Final = word_list("titles", "weak")
STRONG_SINGLE: Final = word_list("titles", "strong_single")
OFFICE_WORDS: Final = word_list("titles", "office_words")
CALLINGS: Final = ("er", "or", "ist", "eer", "man", "woman", "keeper", "smith")
SHORTEST_CALLING: Final = 5
MAX_NAME: Final = 4
LONGEST_OFFICE: Final = 12


def by_title(board: Board) -> None:
    """Find people by the title or role noun right before their name."""
    i = 0
    while i < len(board.words):
        size = title_at(board, i)
        if not size:
            i += 1
            continue
        name_at = i + size
        if board.word(name_at) == "." and board.joined(name_at):
            name_at += 1
        last = name_end(board, name_at)
        if last > name_at:
            title_words_lower = title_words(board, i, i + size)
            take(board, i, name_at, last, title_words_lower)
        i = max(i + size, i + 1)


def by_office(board: Board) -> None:
    """Find people by an office before their name: "Minister of Defence of Norway Kjersti Moen"."""
    lexicon = board.lexicon
    for word in board.spelt(lexicon.role_nouns):
        i = word.i
        if not is_capital(word.text) or board.lower(i + 1) not in {"of", "for"}:
            continue
        start = end = i + 1
        while end - i < LONGEST_OFFICE and board.same_sentence(i, end):
            if board.lower(end) in {"of", "for", "the", "and"}:
                start = end + 1
            elif not is_capital(board.word(end)):
                break
            end += 1
        for split in range(start + 1, min(start + 4, end - 1)):
            owner = board.owner[start]
            office = owner is not None and owner.first == start and owner.last == split and owner.type != "PERSON"
            office = office or lexicon.kind(board.text(start, split)) in {"country", "region", "city", "org"}
            office = office or (split == start + 1 and board.lower(start) in lexicon.ministries)
            plain = end - split in {2, 3} and all(is_name_word(board.word(k)) for k in range(split, end))
            if office and plain and not any(d.sure or d.first < split for d in board.over(split, end)):
                board.claim(split, end, "PERSON", RULE, sure=True)
                break


MISTER: Final = frozenset({"mr", "mrs", "ms", "mx", "mr.", "mrs.", "ms."})


def title_at(board: Board, i: int) -> int:
    """Return how many words from i on are a title or end in a role noun; 0 for none."""
    word = board.words[i]
    lexicon = board.lexicon
    if word.lower not in lexicon.role_nouns and word.lower.rstrip(".") not in lexicon.title_starts:
        return 0
    if not word.text[0].isalpha() or not board.same_sentence(i, i + 1):
        return 0
    if board.joined(i) and board.lower(i - 2) in {"in", "of", "at"}:
        return 0  # "commander-in-chief", "head-of-household"
    size = title_length(board, i, min(i + 3, len(board.words)))
    if size:
        # "the president" may stand before a name in lower case; "rep", "col", "pc" may not
        return size if is_capital(word.text) or board.lower(i + size - 1) in board.lexicon.role_nouns else 0
    return 1 if word.lower in board.lexicon.role_nouns and word.tag in {"NN", "NNP"} else 0


def name_end(board: Board, first: int) -> int:
    """Return where the person's name that begins at word `first` ends (exclusive); `first` when none does."""
    lexicon = board.lexicon
    beyond = first + 2 if board.word(first + 1) == "." and board.joined(first + 1) else first + 1
    if title_length(board, first, first + 1) and title_at(board, first) and is_capital(board.word(beyond)):
        return first  # another title comes first: "Lt. Col. Brandt"
    last = i = first
    while i < len(board.words) and i - first < 2 * MAX_NAME and (i == first or board.same_sentence(first, i)):
        text = board.word(i)
        if text.lower() in OFFICE_WORDS:
            break
        stands_sure = board.owner[i] is not None and board.owner[i].sure and board.owner[i].type != "PERSON"  # type: ignore[union-attr]
        if stands_sure:
            break
        if is_name_word(text) and text.lower() not in lexicon.not_names - {"may", "april", "june", "august", "jan"}:
            last = i = i + 1
        elif text.lower() in lexicon.particles and is_capital(board.word(i + 1)) and i > first:
            i += 1
        elif (
            i > first
            and text in {"-", "‑"}
            and board.joined(i)
            and board.joined(i + 1)
            and board.word(i + 1)[:1].isalpha()
        ):
            i += 1
            last = i = i + 1
        else:
            break
        if sum(1 for k in range(first, last) if board.word(k)[0].isalpha()) >= MAX_NAME:
            break
    return last if not (last - first == 1 and is_initial(board.word(first))) else first


def take(board: Board, title_first: int, first: int, last: int, title: str) -> None:
    """Make a person of the words after a title, unless they are rather a part of another name."""
    lexicon = board.lexicon
    over = board.over(first, last)
    shown = lexicon.titles.get(title)
    gender = shown.gender if shown else lexicon.role_nouns.get(title)
    person = next((d for d in over if d.type == "PERSON" and d.first <= first < d.last), None)
    if person is not None and person.first == first:
        person.gender = gender or person.gender
        if last > person.last and len(over) == 1 and not ends_like_other(board, first, last):
            board.move(person, first, last)
        return
    if board.owner[title_first] is not None and board.owner[title_first] in over:
        free_from_title(board, title_first, first, last, gender)
        return
    firm = title in PERSON_OR_ORG and bool(over) and over[0].type == "ORG" and board.word(first) not in lexicon.given
    if firm or ends_like_other(board, first, last) or any(d.first < first or d.last > last for d in over):
        return
    weak = title in WEAK or not is_capital(board.word(title_first))
    single = last - first == 1
    if single and board.text(first, last) in lexicon.known and title not in STRONG_SINGLE:
        return
    if weak and single and (not over or board.word(first).isupper()) and not vouched(board, first, title):
        return
    if not over and shown is None and single:
        return
    draft = board.claim(first, last, "PERSON", RULE, sure=not weak or not single)
    if draft is not None:
        draft.gender = gender


def opening_roles(board: Board) -> None:
    """Part a full name from a word before it that opens a sentence and ends as callings do: "Mountaineer Eve Stone"."""
    lexicon = board.lexicon
    for draft in board.drafts:
        first, word = draft.first, board.word(draft.first)
        three = draft.last - first == 3 and draft.type in {"PERSON", "ORG", "GROUP"} and not draft.sure
        if not three or len(word) < SHORTEST_CALLING or not word.lower().endswith(CALLINGS):
            continue
        named = board.word(first + 1) in lexicon.clear_given and all(
            is_name_word(board.word(k)) for k in range(first, draft.last)
        )
        plain = word not in lexicon.given and lexicon.kind(word) is None and board.opens_sentence(first)
        if named and plain and not ends_like_other(board, first + 1, draft.last):
            board.move(draft, first + 1, draft.last)
            board.retype(draft, "PERSON", RULE)


def free_from_title(board: Board, title_first: int, first: int, last: int, gender: Gender | None) -> None:
    """Part a name from "Ms", and a full one from a role that opens a sentence: "Defender Kit Hale"."""
    draft = board.owner[title_first]
    if draft is not None and draft.first == title_first and first < draft.last < last and not draft.sure:
        join_parts(board, draft, first, last, gender)
        return
    whole = draft is not None and (draft.first, draft.last) == (title_first, last) and not draft.sure
    if draft is None or not whole or draft.type not in {"PERSON", "ORG", "GROUP", "PLACE"}:
        return
    lexicon = board.lexicon
    if board.lower(title_first) in MISTER and not ends_like_other(board, first, last):
        board.move(draft, first, last)
        board.retype(draft, "PERSON", RULE)
        draft.gender = gender
        return
    if last - first < 2 or draft.type == "PLACE":
        return
    named = board.word(title_first) in lexicon.given and board.word(first) not in lexicon.clear_given
    if named or ends_like_other(board, first, last):
        return
    if draft.type == "PERSON" or board.word(first) in board.lexicon.clear_given:
        board.move(draft, first, last)
        board.retype(draft, "PERSON", RULE)
        draft.gender = gender


def join_parts(board: Board, draft: Draft, first: int, last: int, gender: Gender | None) -> None:
    """Join a given name that the model has put to the title with the surname after it: "Major Radim" and "Holub"."""
    rest = board.over(draft.last, last)
    alone = all(d.type == "PERSON" and d.last <= last for d in rest)
    if alone and board.word(first) in board.lexicon.given and not ends_like_other(board, first, last):
        board.drop(draft)
        made = board.claim(first, last, "PERSON", RULE, sure=True)
        if made is not None:
            made.gender = gender


def vouched(board: Board, first: int, title: str) -> bool:
    """Tell whether a single word after a weak title is a name nonetheless: "Judge Okafor said"."""
    tag = board.words[first].tag
    return title in board.lexicon.titles and tag == "NNP" and not is_capital(board.word(first + 1))


def ends_like_other(board: Board, first: int, last: int) -> bool:
    """Tell whether words end as organisations, places or laws do, so that the title is a part of their name."""
    end = board.word(last - 1)
    nexts = board.word(last)
    lexicon = board.lexicon
    other = lexicon.ends
    return (
        end in other
        or (nexts in other and board.same_sentence(first, last))
        or (last - first == 1 and lexicon.kind(end) in {"country", "group"})
    )


def person_drafts(board: Board) -> list[Draft]:
    """Return the drafts of people, in text order."""
    return [d for d in board.drafts if d.type == "PERSON"]
