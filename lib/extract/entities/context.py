"""What the words around a name say of it: hyphens, "who", an age, a given name."""

from __future__ import annotations

from itertools import pairwise
from typing import Final

from lib.extract.entities import inner_capitals
from lib.extract.entities.board import Board
from lib.extract.entities.data_files import word_list
from lib.extract.entities.gazetteer import SPEAKS
from lib.extract.entities.retyping import retype_acronym, retype_person, retype_place
from lib.extract.entities.shapes import is_acronym, is_capital, is_initial, is_name_word
from lib.extract.entities.titles import name_end

ARABIC: Final = frozenset({"al", "el", "ash", "as", "an", "ar", "ad", "bin", "ould"})
HYPHENS: Final = frozenset({"-", "‑"})
# What follows a name and a hyphen without being a part of the name: "Zelensky-led".
AFTER_HYPHEN: Final = word_list("context", "after_hyphen")

COLOURED: Final = word_list("context", "coloured")


def owned(board: Board) -> None:
    """Give an organisation the plural it belongs to: "the Mineworkers’ Allied Union", "Farmers' Alliance"."""
    for draft in board.drafts:
        first = draft.first - 2
        members = board.word(first)
        plural = is_capital(members) and members.endswith("s") and board.word(first + 1) in {"'", "’"}
        telling = draft.type == "ORG" and board.word(draft.last - 1) in board.lexicon.org_words
        over = board.over(first, first + 1) if plural else []
        own = all((d.first, d.last) in {(first, first + 1), (first, first + 2)} and not d.sure for d in over)
        if plural and telling and own and board.joined(first + 1) and board.same_sentence(first, draft.first):
            board.claim(first, draft.last, "ORG", "members, and the organisation that is theirs")


def colours(board: Board) -> None:
    """Take "Black" and "White" before a plural in small letters for groups of people: "Black residents"."""
    for word in board.written({"Black", "White", "Brown"}):
        if word.i + 1 >= len(board.words):
            continue
        after = board.words[word.i + 1]
        people = after.lower in COLOURED and after.text.islower()
        inner = not board.opens_sentence(word.i) or word.text == "Black"
        if people and inner and not any(d.sure for d in board.over(word.i, word.i + 1)):
            board.claim(word.i, word.i + 1, "GROUP", "people by the word after it", sure=True)


def around(board: Board) -> None:
    """Complete and retype names by what stands next to them."""
    complete_hyphens(board)
    owned(board)
    colours(board)
    join_outlets(board)
    split_places(board)
    storms(board)
    widen_people(board)
    for draft in board.drafts:
        if draft.type in {"ORG", "PLACE", "EVENT", "PRODUCT", "WORK"} and not draft.sure:
            retype_person(board, draft)
            retype_place(board, draft)
        elif draft.type == "PERSON" and not draft.sure:
            retype_acronym(board, draft)
    given_names(board)
    inner_capitals.lay(board)


def complete_hyphens(board: Board) -> None:
    """Give people the rest of a name cut at a hyphen: "Yoon Suk-yeol", "al-Assad", "Jean-Luc"."""
    for draft in board.drafts:
        if draft.type not in {"PERSON", "ORG", "PLACE"}:
            continue
        last = draft.last
        if board.word(last) in HYPHENS and board.joined(last) and board.joined(last + 1):
            rest = board.word(last + 1)
            person = draft.type == "PERSON" and rest.lower() not in AFTER_HYPHEN and rest[:1].isalpha()
            if person and (is_capital(rest) or len(rest) <= 6) and board.owner[last + 1] is None:
                board.move(draft, draft.first, extend(board, last + 2))
        first = draft.first
        if board.word(first - 1) in HYPHENS and board.joined(first) and board.joined(first - 1):
            if board.lower(first - 2) in ARABIC:
                board.move(draft, first - 2, draft.last)
        elif (
            draft.type == "PERSON"
            and board.lower(first - 1) in {"al", "bin", "el", "von", "van", "de"}
            and (is_capital(board.word(first - 1)) and not board.opens_sentence(first - 1))
        ):
            board.move(draft, first - 1, draft.last)


def extend(board: Board, last: int) -> int:
    """Return where a name goes on after its hyphen: "Mei-Ling Tan"."""
    while is_name_word(board.word(last)) and board.owner[last] is None and board.same_sentence(last - 1, last):
        last += 1
    return last


def join_outlets(board: Board) -> None:
    """Make one organisation of "RBC-Ukraine": an acronym or organisation, a hyphen, a country."""
    for draft in board.drafts:
        if draft.type not in {"PLACE", "ORG", "GROUP"} or board.word(draft.first - 1) not in HYPHENS:
            continue
        i = draft.first - 1
        if not (board.joined(i) and board.joined(i + 1)) or i < 1:
            continue
        before = board.owner[i - 1]
        acronym = is_acronym(board.word(i - 1))
        known = board.lexicon.kind(board.word(i - 1))
        follows = board.word(draft.last) in HYPHENS and board.joined(draft.last)
        if known is not None or follows or not (acronym or (before is not None and before.type == "ORG")):
            continue
        first = before.first if before is not None else i - 1
        board.claim(first, draft.last, "ORG", "organisation with a country in its name", sure=True)


def widen_people(board: Board) -> None:
    """Give people the given name or initial before their surname that the model left out: "Per Nygaard"."""
    for draft in board.drafts:
        i = draft.first - 1
        if draft.type != "PERSON" or i < 0 or board.owner[i] is not None or not board.same_sentence(i, draft.first):
            continue
        before = board.word(i)
        # "Hyun-woo Baek" when only "Baek" was seen
        if i > 1 and board.word(i - 1) in HYPHENS and board.joined(i) and board.joined(i - 1) and before.isalpha():
            double = is_name_word(board.word(i - 2)) and len(before) <= 6 and board.owner[i - 2] is None
            known = board.lexicon.kind(board.word(i - 2)) is not None or before in AFTER_HYPHEN
            if double and not known and draft.last - draft.first == 1 and board.words[i].tag in {"NNP", "NN"}:
                board.move(draft, i - 2, draft.last)
            continue
        single = (
            draft.last - draft.first == 1 and is_name_word(board.word(draft.first)) and not board.joined(draft.first)
        )
        if (
            single
            and draft.gender is None
            and (may_be_given(board, i) or (is_initial(before) and before.endswith(".")))
        ):
            board.move(draft, i, draft.last)


def may_be_given(board: Board, i: int) -> bool:
    """Tell whether the word before a surname is a given name: a known one, or a name and nothing else known."""
    word, lexicon = board.words[i], board.lexicon
    if word.text in lexicon.clear_given:
        return True
    if board.words[i + 1].head == i and board.words[i + 1].dep == "dobj":
        return False  # "Ring Bev on 555-0199"
    if word.tag != "NNP" or not is_name_word(word.text) or is_initial(word.text) or lexicon.kind(word.text):
        return False
    other = lexicon.plain
    ending = word.text in lexicon.org_words or word.text in lexicon.place_words or word.text in lexicon.event_heads
    return word.lower.rstrip(".") not in other and not ending and not is_capital(board.word(i - 1))


def storms(board: Board) -> None:
    """Take "Hurricane Ida" and "Operation Midas" for events, and the name alone elsewhere too."""
    heads = board.lexicon.event_heads
    alone: set[str] = set()
    for draft in board.drafts:
        inside = board.word(draft.first) in heads and draft.last - draft.first > 1
        outside = board.word(draft.first - 1) in heads and board.same_sentence(draft.first - 1, draft.first)
        if (
            (inside or outside)
            and not draft.sure
            and board.word(draft.last - 1) not in board.lexicon.ends
            and board.move(draft, draft.first - outside, draft.last)
        ):
            board.retype(draft, "EVENT", f"{board.word(draft.first).lower()} by name")
            alone.add(board.text(draft.first + 1, draft.last))
    for word in board.written(heads):
        name = word.i + 1
        free = name < len(board.words) and not any(board.owner[word.i : name + 1])
        storm = (
            free and word.text != "Operation" and not board.in_headline(word.i) and board.same_sentence(word.i, name)
        )
        if storm and is_name_word(board.word(name)) and not is_capital(board.word(name + 1)):
            board.put(word.i, name + 1, "EVENT", f"{word.lower} by name", sure=True)
            alone.add(board.word(name))
    for draft in board.drafts:
        if not draft.sure and draft.type in {"PERSON", "ORG", "PLACE"} and board.name(draft) in alone:
            board.retype(draft, "EVENT", "event named so elsewhere")
    for word in board.written(alone):
        free = board.owner[word.i] is None and not board.in_headline(word.i)
        if free and word.tag in {"NNP", "NNPS"} and not is_capital(board.word(word.i + 1)):
            board.put(word.i, word.i + 1, "EVENT", "event named so elsewhere")


def split_places(board: Board) -> None:
    """See one person in two places that stand side by side before a verb of speech: "Alia Salem said"."""
    for one, two in pairwise(board.drafts):
        side = one.last == two.first and one.type == two.type == "PLACE" and board.same_sentence(one.first, two.first)
        if side and two.last - one.first == 2 and board.lower(two.last) in SPEAKS and not board.joined(two.first):
            board.claim(one.first, two.last, "PERSON", "a person by the verb after the name")


def given_names(board: Board) -> None:
    """Find people that the model left out by a clear given name before a capitalised word."""
    lexicon = board.lexicon
    low = board.small
    for word in board.written(lexicon.clear_given):
        i, owner = word.i, board.owner[word.i]
        # a given name alone that the model takes for a place: "Volodymyr"
        misread = (
            owner is not None
            and not owner.sure
            and owner.last - owner.first == 1
            and (owner.type in {"PLACE", "ORG"} or (owner.type == "GROUP" and lexicon.kind(word.text) is None))
        )
        if board.in_headline(i) or (owner is not None and not misread):
            continue
        last = name_end(board, i)
        end = board.word(last - 1)
        if last - i < 2 or end.lower() in low or end in lexicon.ends or end in lexicon.law_words:
            continue
        if (
            lexicon.kind(end) in {"country", "group"}
            or any(o.sure or o.first < i or o.last > last or o.type == "PERSON" for o in board.over(i + 1, last))
            or lexicon.kind(board.text(i, last))
        ):
            continue
        board.claim(i, last, "PERSON", "given name")
