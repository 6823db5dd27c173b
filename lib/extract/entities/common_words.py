"""What only looks like a name: ordinary words in capitals or at a sentence's start, units, entries of a timetable."""

from __future__ import annotations

import re
from collections import Counter
from typing import Final

from lib.extract.entities.board import Board, Draft
from lib.extract.entities.clubs import CLUB_ENDS
from lib.extract.entities.data_files import word_list
from lib.extract.entities.papers import ARTICLES, JOINING
from lib.extract.entities.shapes import is_acronym, is_capital

ADJECTIVES: Final = tuple(sorted(word_list("common_words", "adjective_ends")))
CLUB_WORDS: Final = word_list("clubs", "club_maybe") | CLUB_ENDS
AFTER_UNIT: Final = word_list("common_words", "after_unit")
CLOCK: Final = re.compile(r"\d{1,2}[:.]\d{2}(?:am|pm)?")
LONGEST_UNIT: Final = 4


def drop_common(board: Board) -> None:
    """Drop a lone word that opens a sentence, or stands in capitals, and is an ordinary word elsewhere in the text."""
    low = board.small
    times = Counter(w.text.title() for w in board.words if is_capital(w.text))
    for draft in board.drafts:
        if draft.sure or draft.last - draft.first > 1:
            continue
        word = board.word(draft.first)
        shouted = word.isupper() and len(word) > 5 and draft.type in {"ORG", "PLACE", "PRODUCT"}
        shouted = shouted and not framed(board, draft.first)
        plural = board.words[draft.first].tag == "NNS" and draft.type not in {"PERSON", "GROUP"}
        plural = plural and word not in CLUB_ENDS
        once = times[word.title()] < 2
        listed = board.lexicon.kind(word) is not None or word in board.expansions
        opens = board.opens_sentence(draft.first) and (word.lower() in low or (plural and once))
        small = shouted and (word.lower() in low or word.lower().removesuffix("s") in low)
        if not listed and (opens or small or (shouted and once)):
            board.drop(draft)


def framed(board: Board, i: int) -> bool:
    """Tell whether a word of capitals stands as a name does: after "of", "the" and the like, no capitals beside it."""
    shouted = any(len(w) > 1 and w.isupper() for w in (board.word(i - 1), board.word(i + 1)))
    return not shouted and board.lower(i - 1) in {"of", "at", "by", "with", "from", "the", "for", "and", "a"}


AMOUNT: Final = re.compile(r"(?:R|Rs|KSh|Ksh|TSh|USh|GH|RM|Rp|HK|NT)\d[\d,.]*(?:m|bn|k|tn|mn|cr)?")
SCALES: Final = frozenset({"m", "bn", "k", "tn", "million", "billion", "trillion", "crore", "lakh", "a", "per"})
SHORT_AMOUNT: Final = 4


def drop_units(board: Board) -> None:
    """Drop units in capitals after a number ("200 PFU per litre"), wherever else they stand in the article."""
    units: set[str] = set()
    for word in board.words:
        short = 2 <= len(word.text) <= LONGEST_UNIT and is_acronym(word.text) and board.word(word.i - 1)[-1:].isdigit()
        if not short or word.text in board.expansions:
            continue
        if board.lexicon.kind(word.text) is not None and board.lower(word.i + 1) != "per":
            continue
        number = board.word(word.i - 1).replace(",", "").replace(".", "").isdigit() and not is_year(board, word.i - 1)
        if number and board.lower(word.i + 1) in AFTER_UNIT and board.same_sentence(word.i - 1, word.i):
            units.add(word.text)
    board.not_names |= units
    for draft in board.drafts:
        if draft.last - draft.first == 1 and board.word(draft.first) in units:
            board.drop(draft)


def drop_amounts(board: Board) -> None:
    """Drop sums taken for names: "R48m a day", "KSh40 million"."""
    for draft in board.drafts:
        word = board.word(draft.first)
        after = board.lower(draft.first + 1)
        scaled = after in SCALES or re.fullmatch(r"\S*\d(?:m|bn|k|tn|mn|cr)", word) is not None
        if draft.last - draft.first == 1 and AMOUNT.fullmatch(word) and (scaled or len(word) > SHORT_AMOUNT):
            board.drop(draft)


def is_year(board: Board, i: int) -> bool:
    """Tell whether a number may be a year or the day of a month: "in 2019 NATO", "3 May"."""
    digits = board.word(i)
    year = len(digits) == len("2019") and digits[:2] in {"18", "19", "20"}
    return year and board.lower(i - 1) in {"in", "since", "by", "until", "from", "of", ","}


def drop_openers(board: Board) -> None:
    """Drop a lone word that opens a sentence, or an entry with its hour, and only describes: "Municipal clerks"."""
    for draft in board.drafts:
        if draft.sure or draft.last - draft.first > 1 or board.lexicon.kind(board.word(draft.first)) is not None:
            continue
        word = board.words[draft.first]
        if word.text in ARTICLES:
            board.drop(draft)
            continue
        calling = (
            word.lower.endswith("s") and word.lower[:-1] in board.lexicon.role_nouns and word.text not in CLUB_WORDS
        )
        if calling and board.opens_sentence(draft.first) and draft.type in {"ORG", "PERSON", "PLACE"}:
            board.drop(draft)
            continue
        timed = CLOCK.fullmatch(board.word(draft.first - 1)) is not None
        nexts = board.words[min(draft.last, len(board.words) - 1)]
        adjective = word.tag == "JJ" or (word.dep in {"compound", "amod"} and word.lower.endswith(ADJECTIVES))
        describes = (
            adjective and nexts.pos in {"NOUN", "ADJ"} and draft.type != "PERSON" and not nexts.text[0].isupper()
        )
        plain = word.lower.endswith(ADJECTIVES) or (draft.type == "GROUP" and occupies(board, draft))
        if (timed and word.lower.endswith("ing")) or (describes and plain and board.opens_sentence(draft.first)):
            board.drop(draft)


def occupies(board: Board, draft: Draft) -> bool:
    """Tell whether a lone word is what someone does, with the name after it: "Trucker Jan Bos"."""
    after = board.owner[draft.last] if draft.last < len(board.words) else None
    return board.lower(draft.first) in board.lexicon.role_nouns or (after is not None and after.type == "PERSON")


def drop_title_ends(board: Board) -> None:
    """Drop a lone person that is the end of a foreign title: "Canto de Ossanha". What is sung whole is a work."""
    for draft in board.drafts:
        sung = board.words[board.words[draft.last - 1].head]
        foreign = any(board.word(k) in JOINING for k in range(draft.first + 1, draft.last))
        if draft.type == "PERSON" and not draft.sure and foreign and sung.lemma in {"sing", "perform", "hum", "recite"}:
            if sung.i < draft.first and board.word(draft.first) not in board.lexicon.given:
                board.retype(draft, "WORK", "what is sung or performed", sure=False)
            continue
        if draft.type != "PERSON" or draft.sure or draft.last - draft.first > 1:
            continue
        link, head = board.word(draft.first - 1), draft.first - 2
        small = draft.first > 0 and link.islower() and link in JOINING and link not in {"do", "y"}
        alone = head >= 0 and is_capital(board.word(head)) and board.owner[head] is None
        if small and alone and board.same_sentence(head, draft.first) and board.word(head) not in board.lexicon.given:
            board.drop(draft)
