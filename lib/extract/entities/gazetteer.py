"""Known names: countries, regions, cities, nationalities, organisations, events, products."""

from __future__ import annotations

import re
from typing import Final

from lib.extract.entities.board import Board, Draft
from lib.extract.entities.data_files import Kind, Known, word_list
from lib.extract.entities.lexicon import first_key
from lib.extract.entities.shapes import POSSESSIVE, is_capital
from lib.model import EntityType

TYPES: Final[dict[Kind, EntityType]] = {
    "country": "PLACE",
    "region": "PLACE",
    "city": "PLACE",
    "group": "GROUP",
    "org": "ORG",
    "event": "EVENT",
    "product": "PRODUCT",
    "work": "WORK",
    "law": "LAW",
}
RULES: Final[dict[Kind, str]] = {
    "country": "country",
    "region": "list of regions",
    "city": "list of cities",
    "group": "list of nationalities and groups",
    "org": "list of organisations",
    "event": "list of events",
    "product": "list of products",
    "work": "list of works",
    "law": "list of laws",
}
DIRECTIONS: Final = word_list("gazetteer", "directions")
PLACE_BEFORE: Final = word_list("gazetteer", "place_before")
GOING: Final = word_list("gazetteer", "going")
WITH_THE: Final = word_list("gazetteer", "with_the")
SPEAKS: Final = word_list("gazetteer", "speaks")
HYPHENED: Final = re.compile(r"((?:[A-Z]\.){2,})-\w")
HONORIFICS: Final = frozenset({"dr", "mr", "mrs", "ms", "miss", "prof", "sir", "dame", "rev"})
BIG_CITY: Final = 150_000
HUGE: Final = 1_000_000
MAX_WORDS: Final = 8
SMALL_STARTS: Final = ("al", "dpa", "easyJet", "sub", "mainland")


def look_up(board: Board) -> None:
    """Find every known name in the article; retype what the model called otherwise and add what it missed."""
    done = 0
    for i, text in enumerate(board.texts):
        if i < done or not (is_capital(text) or text.startswith(SMALL_STARTS)):
            continue
        hit = match_at(board, i)
        if hit is not None:
            known, last = hit
            settle(board, i, last, known)
            done = last


def match_at(board: Board, i: int) -> tuple[Known, int] | None:
    """Return the longest known name that begins at word i and ends with a word, and where it ends."""
    word = board.words[i]
    key = first_key(word.text)
    lexicon = board.lexicon
    candidates = lexicon.phrases.get(key, ())
    if len(key) > 3 and key.isupper():
        candidates = (*candidates, *lexicon.shouted.get(key, ()))
    if not candidates or not (is_capital(key) or key in SMALL_STARTS):
        return None
    text = board.reading.text
    for known in candidates:
        end = word.start + len(known.form)
        if not text.startswith(known.form, word.start) or text[end : end + 1].isalnum():
            continue
        last = i + 1
        while last < len(board.words) and board.words[last - 1].end < end and last - i < MAX_WORDS:
            last += 1
        if board.words[last - 1].end == end or (board.words[last - 1].end == end + 1 and text[end] == "."):
            return known, last
    return None


def settle(board: Board, first: int, last: int, known: Known) -> None:
    """Bring a known name and the drafts over its words into line."""
    over = board.over(first, last)
    kind = TYPES[known.kind]
    if known.form in WITH_THE and known.kind == "org" and lies_there(board, first, last):
        board.claim(first, last, "PLACE", "named with “the” as rivers and forests are", sure=True)
        return
    if not over:
        if may_add(board, first, last, known):
            board.put(first, last, kind, RULES[known.kind], sure=True)
        return
    if len(over) == 1:
        draft = over[0]
        if draft.first == first and draft.last == last:
            settle_same(board, draft, known)
            return
        if draft.first <= first and draft.last >= last:
            settle_inside(board, draft, first, last, known)
            return
    wider = all(first <= d.first and d.last <= last for d in over)
    if wider and (known.clear or known.kind in {"org", "region"}) and not any(d.sure for d in over):
        board.claim(first, last, kind, RULES[known.kind], sure=True)


def lies_there(board: Board, first: int, last: int) -> bool:
    """Tell whether a name with "the" before it stands alone, so that it is the river: "the Amazon lost trees"."""
    after = board.word(last)
    noun = board.words[min(last, len(board.words) - 1)].pos == "NOUN"
    alone = not (noun or after in POSSESSIVE or is_capital(after))
    return board.lower(first - 1) == "the" and alone and board.same_sentence(first - 1, first)


def settle_same(board: Board, draft: Draft, known: Known) -> None:
    """Decide the type of a draft whose words are a known name."""
    kind = TYPES[known.kind]
    if draft.sure or draft.type == kind:
        draft.sure = draft.sure or known.clear
        return
    if known.kind == "city":
        if city_fits(board, draft, known) or opens_dateline(board, draft.first, draft.last):
            board.retype(draft, kind, RULES["city"])
    elif known.clear or (known.kind != "org" and (placed(board, draft.first) or board.lower(draft.first - 1) == "the")):
        board.retype(draft, kind, RULES[known.kind])


def city_fits(board: Board, draft: Draft, known: Known) -> bool:
    """Tell whether a draft of another type is rather the city of that name."""
    verb = board.words[max(draft.first - 1, 0)]
    gone_to = draft.type == "ORG" and verb.pos == "VERB" and verb.lemma in GOING
    if gone_to and known.clear:
        return True
    if draft.last - draft.first > 1 and known.clear and known.size >= HUGE:
        return True
    if not known.clear or known.size < 40_000:
        return known.size >= BIG_CITY and board.lower(draft.first - 1) in {"in", "near", "outside"}
    if draft.type == "PERSON":
        # surnames are cities too: "Whitman", "Kamen"
        near = board.lower(draft.first - 1) in {"in", "near", "outside", "from"}
        return (known.size >= BIG_CITY or near) and board.lower(draft.last) not in SPEAKS
    return draft.type != "PLACE" and placed(board, draft.first)


def placed(board: Board, first: int) -> bool:
    """Tell whether the words before say that a place follows."""
    return board.lower(first - 1) in PLACE_BEFORE or board.word(first - 1) in {",", "and"}


def settle_inside(board: Board, draft: Draft, first: int, last: int, known: Known) -> None:
    """Free a known name at the edge of a wrong draft: "Ukraine Cannot Retake Crimea" is no name."""
    if draft.sure or draft.type != "PERSON" or not known.clear or known.kind not in {"country", "group"}:
        return
    if board.lower(first - 1).rstrip(".") in HONORIFICS:
        return  # "Dr. Finn Adler"
    named = known.form in board.lexicon.given and known.form not in board.lexicon.country_of  # "Christian Hauge"
    if first == draft.first and known.kind == "group" and draft.last - last >= 1 and not named:
        rest = last, draft.last
        board.drop(draft)
        board.put(first, last, TYPES[known.kind], RULES[known.kind], sure=True)
        board.put(*rest, draft.type, draft.rule)


def may_add(board: Board, first: int, last: int, known: Known) -> bool:
    """Tell whether a known name that the model left out is to be added."""
    if not known.clear and not (known.kind in {"region", "country"} and placed(board, first)):
        return False
    before, after = board.word(first - 1), board.word(last)
    if board.same_sentence(first - 1, first) and before.lower() in DIRECTIONS and is_capital(before):
        return False
    single = last - first == 1
    after_capital = is_capital(after) and board.same_sentence(first, last) and not after.isupper()
    if known.kind == "city":
        return (
            known.size >= BIG_CITY
            and not after_capital
            and (board.lower(first - 1) in PLACE_BEFORE or opens_dateline(board, first, last))
        )
    if known.kind == "country" and placed(board, first) and after not in board.lexicon.ends:
        return True
    if known.kind in {"org", "country", "region"} and single and after_capital:
        return after not in board.lexicon.org_words and board.owner[last] is not None
    return not (known.kind == "org" and single and known.form in {"Senate", "Congress", "Treasury"} and after_capital)


def before_hyphens(board: Board) -> None:
    """Find the letters of a country before a hyphen in one word with what follows: "U.S." in "U.S.-listed"."""
    for word in board.words:
        match = HYPHENED.match(word.text) if ".-" in word.text and board.owner[word.i] is None else None
        known = board.lexicon.known.get(match.group(1)) if match else None
        draft = board.put(word.i, word.i + 1, TYPES[known.kind], RULES[known.kind], sure=True) if known else None
        if match and draft is not None:
            draft.letters = len(match.group(1))


def opens_dateline(board: Board, first: int, last: int) -> bool:
    """Tell whether a name in capitals opens a paragraph as a dateline does: "ROME (Reuters) -", "KYIV, Aug 28"."""
    return (
        board.opens_sentence(first)
        and board.word(first).isupper()
        and board.word(last) in {"(", ",", "-", "–", "—", ":"}
    )
