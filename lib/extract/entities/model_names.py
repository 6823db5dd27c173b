"""The first layer: what the language model tags, trimmed to the name proper."""

from __future__ import annotations

import re
from typing import Final

from lib.extract.entities.board import Board
from lib.extract.entities.data_files import word_list
from lib.extract.entities.shapes import POSSESSIVE, is_capital, is_name_word
from lib.model import EntityType, Span

LABELS: Final[dict[str, EntityType]] = {
    "PERSON": "PERSON",
    "ORG": "ORG",
    "GPE": "PLACE",
    "LOC": "PLACE",
    "FAC": "PLACE",
    "NORP": "GROUP",
    "EVENT": "EVENT",
    "WORK_OF_ART": "WORK",
    "PRODUCT": "PRODUCT",
    "LAW": "LAW",
}
RULE: Final = "tagged by the language model"
ARTICLES: Final = frozenset({"the", "a", "an", "this", "that", "these", "our", "its", "his", "her", "their"})
ADDRESS: Final = re.compile(r"https?:|www\.|@|\.(?:com|org|net|co\.uk)\b", re.IGNORECASE)
WIDE_GAP: Final = re.compile(r"[^\S\n]{2,}|\t|\n[^\S\n]*\n")
PREFIXES: Final = frozenset({"pro", "anti", "non", "ex", "post", "pre", "mid", "trans", "un", "all", "former", "then"})
JOINS: Final = frozenset({"and", "&", ",", ";"})
KEPT_AFTER: Final = frozenset({".", ")", "!", "%", "+"})
PARTIES: Final = frozenset({"D", "R", "I"})
LABELS_OF_PICTURES: Final = frozenset(
    {"image", "photo", "picture", "file", "video", "credit", "source", "caption", "graphic"}
)
SHORTEST_PLAIN: Final = 5
MAX_WORDS: Final = 12
POST_NOMINALS: Final = word_list("model_names", "post_nominals")
NUMBERED: Final = word_list("model_names", "numbered")
PARLIAMENTARIANS: Final = frozenset({"TD", "MP", "MEP", "MSP", "MLA", "QC", "KC"})
DESKS: Final = frozenset({"correspondent", "editor", "reporter", "columnist"})
CONJUNCTIONS: Final = frozenset(
    {"before", "after", "while", "when", "where", "who", "which", "than", "amid", "despite"}
)
DIRECTIONS: Final = frozenset({"north", "south", "east", "west"})
SHADOW: Final = frozenset({"shadow", "deputy", "vice", "prime", "acting", "chief"})


def propose(board: Board) -> None:
    """Lay out the names that the model proposes, in text order."""
    for name in board.reading.names:
        kind = LABELS.get(name.label)
        if kind is None:
            continue
        inside = board.reading.words_in(Span(name.start, name.end))
        if not inside or len(inside) > 3 * MAX_WORDS:
            continue
        after_role(board, inside[0].i, inside[-1].i + 1)
        for first, last in parts(board, inside[0].i, inside[-1].i + 1, kind):
            low, high = trim(board, first, last, kind)
            if low < high and is_name(board, low, high, kind):
                board.put(low, high, kind, RULE)


def after_role(board: Board, first: int, last: int) -> None:
    """Find the person at the end of a proposal that begins with an office: "Minister of Defence of Ukraine X Y"."""
    if board.lower(first) not in board.lexicon.role_nouns or board.lower(first + 1) not in {"of", "for"}:
        return
    of = max(i for i in range(first, last) if board.lower(i) in {"of", "for"})
    start = of + 2 if board.lower(of + 1) != "the" else of + 3
    names = [board.word(i) for i in range(start, last)]
    if len(names) in {2, 3} and all(is_name_word(w) for w in names):
        board.put(start, last, "PERSON", "title before the name", sure=True)


def parts(board: Board, first: int, last: int, kind: EntityType) -> list[tuple[int, int]]:
    """Cut a proposal at wide gaps and where two names run together: people at "and" and commas, known organisations."""
    text = board.reading.text
    found: list[tuple[int, int]] = []
    start = first
    for i in range(first + 1, last):
        if WIDE_GAP.search(text[board.words[i - 1].end : board.words[i].start]):
            found.append((start, i))
            start = i
        if i > start and divides(board, start, i, kind):
            found.append((start, i))
            start = i + 1
    found.append((start, last))
    return [(a, b) for a, b in found if a < b]


def divides(board: Board, start: int, i: int, kind: EntityType) -> bool:
    """Tell whether word i stands between two names."""
    lower = board.lower(i)
    # "from Selsey to Chichester"
    ways = (
        lower == "to"
        and kind in {"ORG", "PLACE"}
        and board.lower(start - 1) == "from"
        and is_capital(board.word(i + 1))
    )
    if ways or board.word(i) in {"/", "·", "•", "|"}:
        return True
    # "Scattered Lynx hit Co-op": a verb is no part of a name
    verb = board.words[i].tag in {"VBD", "VBZ"} and board.word(i).islower()
    listed = i > start and (lower in CONJUNCTIONS or (lower == "," and both_known(board, start, i)))
    if kind == "ORG" and (verb or listed):
        return True
    if kind == "PERSON":
        return lower in JOINS or (board.word(i).islower() and lower not in board.lexicon.particles)
    placed = kind == "ORG" and lower == "in" and board.lexicon.kind(board.word(i + 1)) in {"country", "region", "city"}
    if (
        placed
        or (kind == "PLACE" and lower in {"in", "near"})
        or (kind == "WORK" and lower == "that" and i > start + 1)
    ):
        return True
    if kind == "LAW" and lower in {"and", ","} and board.lower(i + 1) == "the":
        return True
    return kind == "ORG" and lower == "and" and board.lexicon.kind(board.text(start, i)) == "org"


def both_known(board: Board, start: int, i: int) -> bool:
    """Tell whether a known organisation stands before the comma at word i and another right after it."""
    known = board.lexicon.kind
    return known(board.text(start, i)) == "org" and known(board.word(i + 1)) == "org"


def trim(board: Board, first: int, last: int, kind: EntityType) -> tuple[int, int]:
    """Take away articles, honorifics, prefixes, possessive endings and edge punctuation."""
    changed = True
    while changed and first < last:
        before = first, last
        first = trim_front(board, first, last, kind)
        last = trim_back(board, first, last, kind)
        changed = before != (first, last)
    return first, last


def trim_front(board: Board, first: int, last: int, kind: EntityType) -> int:
    """Return where the name begins."""
    word, lower = board.word(first), board.lower(first)
    more = last - first > 1
    if not any(c.isalnum() for c in lower) or (more and lower in ARTICLES and (kind != "WORK" or word == "the")):
        return first + 1
    if not more or kind not in {"PERSON", "ORG", "PLACE", "GROUP"}:
        return first
    # "pro-Kremlin", "D-Ohio"
    if last - first > 2 and (lower in PREFIXES or word in PARTIES) and board.word(first + 1) in {"-", "–"}:
        return first + 2
    if kind == "PERSON" and lower not in LABELS_OF_PICTURES:
        # "Ring Bev": an order and its object
        order = board.words[first + 1].head == first and board.words[first + 1].dep == "dobj"
        return first + (1 if order else leading_title(board, first, last))
    # "bin Salman" keeps its particle, "southern Gaza" is Gaza
    small = not is_capital(word) and lower not in board.lexicon.particles and not lower[0].isdigit()
    return first + (lower in LABELS_OF_PICTURES or (small and kind != "GROUP"))


def leading_title(board: Board, first: int, last: int) -> int:
    """Return how many words of a title stand at the front of a person's name."""
    size = title_length(board, first, last - 1)
    # "Dean Kamen" bears a given name, "Dean Okafor" is a dean: the words alone cannot tell
    given = board.word(first) in board.lexicon.given and board.lower(first) in {"dean", "judge", "major"}
    return 0 if size == 1 and last - first == 2 and given else size


def trim_back(board: Board, first: int, last: int, kind: EntityType) -> int:
    """Return where the name ends (exclusive)."""
    if first >= last:
        return last
    word = board.word(last - 1)
    lower = word.lower()
    mark = not any(c.isalnum() for c in word)
    if word in POSSESSIVE or (mark and word not in KEPT_AFTER) or (word == ")" and "(" not in board.text(first, last)):
        return last - 1
    if kind in {"WORK", "PRODUCT", "LAW", "EVENT"}:
        return last
    cut = last - 1 if word == "." and closes_sentence(board, last - 1) else foreign_end(board, first, last, kind)
    if cut < last or mark:
        return cut
    number = word.isdigit() and kind in {"PLACE", "PERSON"} and board.word(last - 2) not in NUMBERED
    if lower in LABELS_OF_PICTURES or number:
        return last - 1
    keeps = kind == "ORG" and (lower in board.lexicon.org_nouns or lower in board.lexicon.particles)
    return last if last - first < 2 or is_capital(word) or keeps or not word[0].isalpha() else last - 1


def closes_sentence(board: Board, i: int) -> bool:
    """Tell whether the full stop at word i ends its sentence and no abbreviation: "Ashlow.", not "Inc."."""
    before = board.lower(i - 1)
    plain = (
        board.word(i - 2) != ","
        and len(before) >= SHORTEST_PLAIN
        and before.isalpha()
        and before not in board.lexicon.legal_forms
    )
    return plain and not board.same_sentence(i, i + 1)


def foreign_end(board: Board, first: int, last: int, kind: EntityType) -> int:
    """Return where a name ends before what is no part of it: "KC", a score, "Secretary"'s ministry, "North of"."""
    lower = board.lower(last - 1)
    if last - first > 1 and kind != "GROUP" and lower.replace(".", "") in POST_NOMINALS:
        return last - 1
    # "Rovers 2-1"
    if last - first > 3 and lower.isdigit() and board.word(last - 2) in {"-", "–"} and board.word(last - 3).isdigit():
        return last - 3
    # "Welsh Health" before "Secretary"
    group = kind == "ORG" and last - first > 1 and board.lexicon.kind(board.word(first)) == "group"
    office = group and board.lower(last) in board.lexicon.role_nouns
    if office and all(board.lower(k) in board.lexicon.ministries for k in range(first + 1, last)):
        return first + 1
    # "Ann Lee North of England correspondent"
    region = kind == "PERSON" and last - first > 2 and lower in DIRECTIONS and board.lower(last) == "of"
    return last - 1 if region else last


def title_length(board: Board, first: int, last: int) -> int:
    """Return how many words from `first` on (at most to `last`) are a title such as "Lt. Col."; 0 for none."""
    best = 0
    if board.lower(first).rstrip(".") not in board.lexicon.title_starts:
        return 0
    for size in range(1, min(3, last - first) + 1):
        if title_words(board, first, first + size) in board.lexicon.titles:
            best = size
    return best


def title_words(board: Board, first: int, last: int) -> str:
    """Return words as the list of titles writes them: lower case, hyphens joined, no stop at the end."""
    text = " ".join(board.lower(i).rstrip(".") for i in range(first, last))
    return text.replace(" - ", "-")


def is_name(board: Board, first: int, last: int, kind: EntityType) -> bool:
    """Tell whether trimmed words can be a name at all."""
    name = board.text(first, last)
    if not looks_like_name(name) or last - first > MAX_WORDS:
        return False
    return name in board.lexicon.known or not is_no_name(board, first, last, kind)


def is_no_name(board: Board, first: int, last: int, kind: EntityType) -> bool:
    """Tell whether words that are no known name are a role, a label, an order or ordinary words."""
    lexicon = board.lexicon
    name = board.text(first, last)
    lowers = [board.lower(i).rstrip(".") for i in range(first, last)]
    nominal = last - first == 1 and lowers[0].replace(".", "") in POST_NOMINALS
    nominal = nominal and (after_person(board, first) or name in PARLIAMENTARIANS)
    # "Ring us on", "Political Correspondent"
    asked = kind == "PERSON" and board.lower(last) == "us" and board.opens_sentence(first)
    desk = kind == "ORG" and last - first in {2, 3} and lowers[-1] in DESKS
    # "Act" is no law and "State" no organisation, "May" no person, "Missile" at a sentence's start no product
    empty = all(w in lexicon.not_names or w in lexicon.ministries or not w.isalpha() for w in lowers)
    plain = kind == "PRODUCT" and last - first == 1 and board.words[first].tag in {"NN", "NNS", "JJ"}
    # "Shadow Home" before "Secretary"
    office = kind == "ORG" and board.lower(last) in lexicon.role_nouns
    office = office and all(w in lexicon.ministries or w in SHADOW for w in lowers)
    if nominal or asked or desk or empty or plain or office:
        return True
    return kind in {"PERSON", "ORG", "PLACE"} and is_role_phrase(board, first, last)


def after_person(board: Board, i: int) -> bool:
    """Tell whether two capitalised words stand right before word i, or before its comma: "Ann Lee, MD"."""
    end = i - 1 - (board.word(i - 1) == ",")
    return is_name_word(board.word(end)) and is_name_word(board.word(end - 1)) and board.same_sentence(end, i)


def looks_like_name(name: str) -> bool:
    """Tell whether the letters may be a name: a capital, no address, no markup."""
    if len(name) < 2 or not any(c.isupper() for c in name) or ADDRESS.search(name):
        return False
    return not any(c in "{}[]<>|\ufffd" for c in name)


def is_role_phrase(board: Board, first: int, last: int) -> bool:
    """Tell whether words are a role alone: "Defense Minister", "Chair of the Board", "Head of Investor Relations"."""
    lexicon = board.lexicon
    head, end = board.lower(first), board.lower(last - 1).rstrip(".")
    if last - first == 1:
        return end in lexicon.role_nouns or end in lexicon.titles
    if (end in lexicon.role_nouns or title_words(board, first, last) in lexicon.titles) and end not in {"host", "spy"}:
        return all(
            board.lower(i) in lexicon.ministries or board.lower(i) in lexicon.not_names or is_title_word(board, i)
            for i in range(first, last - 1)
        )
    joined = "".join(board.lower(i) for i in range(first, min(first + 3, last)))
    if joined.endswith("-general") and board.lower(first + 3) in {"of", "for", ""} and last - first > 3:
        return True
    return head in lexicon.role_nouns and board.lower(first + 1) in {"of", "for", "and"}


def is_title_word(board: Board, i: int) -> bool:
    """Tell whether a word is a part of titles: "prime", "vice", "deputy", "executive", "&"."""
    lower = board.lower(i)
    return (
        lower in board.lexicon.role_nouns
        or lower in board.lexicon.titles
        or lower in {"prime", "vice", "deputy", "acting", "former", "assistant", "senior", "general", "first", "of"}
        or not lower[0].isalnum()
    )
