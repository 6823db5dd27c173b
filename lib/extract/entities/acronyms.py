"""Acronyms: with their long form, repeated, and alone where they act."""

from __future__ import annotations

from collections import Counter
from typing import Final

from lib.extract.entities.board import Board, Draft
from lib.extract.entities.data_files import word_list
from lib.extract.entities.name_edges import POST_NOMINALS
from lib.extract.entities.shapes import is_acronym, is_capital, key
from lib.model import EntityType

MAX_LONG: Final = 10
EXPANDED: Final[frozenset[EntityType]] = frozenset({"ORG", "EVENT", "PLACE", "LAW", "GROUP"})
INSIDE: Final = frozenset({"-", "’s", "'s", "’", "'", ","})  # "Mineworkers’ Allied Union (MAU)"
SMALL: Final = frozenset({"of", "for", "the", "and", "&", "to", "in", "on"})
SHORT: Final = 3  # letters: more of these are no names
MOST_SHOUTED: Final = 0.2
KNOWN: Final = frozenset({"known", "commonly", "better", "usually", "popularly", "widely", "also"})
LONGEST_LETTERS: Final = 6
ENDS: Final = word_list("parties", "ends")


def bracketed(board: Board) -> None:
    """Join "Lake District Rescue Association (LDRA)" and "…, or OCHA": an acronym right after its long form."""
    for word in board.capitals:
        i = word.i
        if is_acronym(word.text) and word.text not in board.lexicon.not_acronyms:
            end = long_end(board, i)
            if end is not None:
                expand(board, i, end)


def long_end(board: Board, i: int) -> int | None:
    """Return the bracket or comma before the acronym at word i, if this brings it in as a short form."""
    at = i - 1
    for _ in range(2):
        at -= board.lower(at) in {"the", "or"}
    while board.word(at) in {"“", '"', "‘", "'"}:
        at -= 1
    if board.word(at) == ",":
        return at if board.lower(i - 1) in {"or", "the"} else None
    if board.lower(at) == "as" and board.lower(at - 1) == "known":
        return known_as(board, at - 1)
    closed = board.word(i + 1)[:1] in {")", "”", '"', ",", ";"}
    return at if board.word(at) == "(" and closed else None


def known_as(board: Board, at: int) -> int | None:
    """Return the comma or bracket before "known as" or "better known as": what it stands after is named so."""
    while board.lower(at) in KNOWN or board.words[at].tag.startswith("RB"):
        at -= 1
    return at if board.word(at) in {",", "("} else None


def expand(board: Board, i: int, end: int) -> None:
    """Find the long form of the acronym at word i among the words that end before `end`."""
    text = board.word(i)
    while end > 0 and board.word(end - 1) in {"”", '"', "’"}:
        end -= 1
    if end < 1 or not board.same_sentence(end - 1, i):
        return
    if board.word(end) == ",":
        end = before_seat(board, end)
    first = initials_start(board, text, end)
    owner = board.owner[end - 1]
    if first is None and owner is not None and owner.last == end and owner.type in EXPANDED:
        listed = board.word(end) == "," and board.lower(i - 1) != "or" and board.lower(i - 1) != "as"
        told = text[0] in long_initials(board, owner) or (not listed and in_other_letters(board, owner, text))
        first = owner.first if owner.last - owner.first > 1 and told else None
    if first is None:
        return
    while board.lower(first) in {"the", "a", "an"} and first < end - 1:
        first += 1
    kind = long_kind(board, first, end)
    over = board.over(first, end)
    low, high = min([first, *(d.first for d in over)]), max([end, *(d.last for d in over)])
    if high == end and len(over) <= 3 and end - low <= MAX_LONG:
        board.claim(low, end, kind, "long form of an acronym", sure=True)
        board.claim(i, i + 1, kind, f"acronym of {board.text(low, end)}", sure=True)
        board.expansions[text] = key(board.text(low, end))


def before_seat(board: Board, end: int) -> int:
    """Return where a body's name ends whose seat stands between it and the comma: "the Grid Institute in Leuven,"."""
    seat = board.owner[end - 1]
    if seat is None or seat.type != "PLACE" or board.lower(seat.first - 1) != "in":
        return end
    body = board.owner[seat.first - 2]
    return body.last if body is not None and body.type == "ORG" and body.last == seat.first - 1 else end


def in_other_letters(board: Board, long: Draft, text: str) -> bool:
    """Tell whether a body's name can have letters of its own language: "the Security Information Service (BIS)"."""
    body = long.type in {"ORG", "GROUP"} and any(
        board.word(k) in board.lexicon.org_words | ENDS for k in range(long.first, long.last)
    )
    known = board.lexicon.kind(text) in {"country", "city", "region", "org"}
    return body and not known and len(text) <= LONGEST_LETTERS and text.lower() not in board.lexicon.legal_forms


def long_kind(board: Board, first: int, end: int) -> EntityType:
    """Return what a long form is: what its last words are taken for, else an organisation."""
    last, owner = board.word(end - 1), board.owner[end - 1]
    if last in board.lexicon.law_words:
        return "LAW"
    if owner is None or owner.type not in {"EVENT", "PLACE", "LAW", "GROUP"}:
        return "ORG"
    # "Doping Watch Kenya (DWK)" is no place
    inside = owner.type == "PLACE" and owner.first > first and last not in board.lexicon.place_words
    return "ORG" if inside else owner.type


def drop_common(board: Board) -> None:
    """Drop acronyms that stand for ordinary words: "reactive oxygen species (ROS)" names no organisation."""
    common: set[str] = set()
    for word in board.capitals:
        i = word.i
        text = word.text
        if not is_acronym(text) or len(text) < 3 or board.lexicon.kind(text) is not None or text in board.expansions:
            continue
        before = board.word(i - 1) == "(" and board.word(i + 1) == ")" and common_initials(board, text, i - 1)
        end = i + 2 + len(text)
        after = board.word(i + 1) == "(" and board.word(end) == ")" and common_initials(board, text, end)
        if before or after:
            common.add(text)
    if not common:
        return
    board.not_names |= common
    for draft in board.drafts:
        if draft.last - draft.first == 1 and board.word(draft.first) in common and not draft.sure:
            board.drop(draft)


def common_initials(board: Board, acronym: str, end: int) -> bool:
    """Tell whether plain small words that end before word `end` spell an acronym, hyphens aside, in any order.

    "heart-failure hospitalisation (HHF)" stands for what others write as "hospitalisation for heart failure".
    """
    words: list[str] = []
    k = end - 1
    while k >= 0 and len(words) < len(acronym) and board.same_sentence(k, end - 1):
        word = board.word(k)
        if word not in {"-", "‑"} and word not in SMALL:
            words.insert(0, word)
        k -= 1
    small = sum(w.islower() for w in words)
    letters = "".join(w[0].upper() for w in words)
    return small >= len(acronym) - 1 and (
        letters == acronym or (small == len(words) and sorted(letters) == sorted(acronym))
    )


def long_initials(board: Board, draft: Draft) -> str:
    """Return the initials of a draft's capitalised words."""
    return "".join(board.word(k)[0] for k in range(draft.first, draft.last) if is_capital(board.word(k)))


def initials_start(board: Board, acronym: str, end: int) -> int | None:
    """Return where a run of words begins whose initials spell the acronym; None when there is none."""
    letters = [c for c in acronym if c.isalpha()]
    j = end
    while letters and j > 0 and end - j < MAX_LONG and board.same_sentence(j - 1, end - 1):
        word = board.word(j - 1)
        if word[0].upper() == letters[-1] and (is_capital(word) or word.lower() not in SMALL):
            letters.pop()
        elif not (word.lower() in SMALL or word in INSIDE):
            return None
        j -= 1
    # the first word must be capitalised: initials of plain words are no name
    return j if not letters and is_capital(board.word(j)) else None


def repeated(board: Board) -> None:
    """Take acronyms that occur twice or more for organisations, unless known to be none."""
    counts = Counter(w.text for w in board.capitals if is_acronym(w.text) and 3 <= len(w.text) <= 6)
    lines = shouted_share(board)
    for word in board.capitals:
        i, text = word.i, word.text
        known = text in board.lexicon.not_acronyms or text in board.not_names
        if board.owner[i] is not None or counts[text] < 2 or known or lines > MOST_SHOUTED:
            continue
        if (board.word(i - 1).isupper() and len(board.word(i - 1)) > 3) or board.word(i - 1) in {"-", "."}:
            continue
        if is_acronym(text) and 3 <= len(text) <= 6 and word.pos in {"PROPN", "NOUN"}:
            board.put(i, i + 1, "ORG", "acronym")


def single(board: Board) -> None:
    """Take an acronym that stands once for an organisation where it acts, or stands after "of", "by", "with", "the"."""
    if shouted_share(board) > MOST_SHOUTED:
        return
    for word in board.capitals:
        if may_be_acronym(board, word.i) and plays_a_part(board, word.i):
            board.put(word.i, word.i + 1, "ORG", "acronym")


def may_be_acronym(board: Board, i: int) -> bool:
    """Tell whether word i, which nobody owns, can be an acronym that is known as nothing else."""
    word, text = board.words[i], board.word(i)
    if not text.isupper() or not text.isalpha() or not 3 <= len(text) <= 7 or board.owner[i] is not None:
        return False
    known = text in board.lexicon.not_acronyms or text in board.not_names or board.lexicon.kind(text) is not None
    if known or board.in_headline(i) or word.tag != "NNP":
        return False
    before = board.word(i - 1)
    shouted = any(len(w) > 1 and w.isupper() for w in (before, board.word(i + 1)))
    honour = word.lower in POST_NOMINALS and is_capital(before)
    return not shouted and not honour and before not in {"-", "."}


def plays_a_part(board: Board, i: int) -> bool:
    """Tell whether an acronym acts, or stands beside a body, or (a longer one) after a preposition."""
    word = board.words[i]
    verb = board.words[word.head].pos == "VERB"
    joined = board.owner[word.head] if word.dep == "conj" else None
    if (word.dep == "nsubj" and verb) or (joined is not None and joined.type == "ORG") or of_a_body(board, i):
        return True
    compound = i + 1 < len(board.words) and board.words[i + 1].pos == "NOUN"
    framed = board.lower(i - 1) in {"of", "by", "with", "at", "from"} and not compound
    return len(word.text) > SHORT and (framed or (word.dep == "dobj" and verb))


def of_a_body(board: Board, i: int) -> bool:
    """Tell whether "the" stands before an acronym and a noun for bodies soon after: "the CNTE teachers' union"."""
    ahead = range(i + 1, min(i + 4, len(board.words)))
    noun = any(
        board.lower(k) in {"union", "party", "agency", "charity", "federation", "cartel", "militia"} for k in ahead
    )
    return noun and board.lower(i - 1) == "the" and board.same_sentence(i, min(i + 3, len(board.words) - 1))


def shouted_share(board: Board) -> float:
    """Return which share of the longer words stands in capitals."""
    long = [w.text for w in board.words if len(w.text) > 4 and w.text.isalpha()]
    return sum(map(str.isupper, long)) / len(long) if long else 0.0
