"""How strongly the words beside a name speak for a kind: "X, a 40-bed home", "X shares", "marketed as X"."""

from __future__ import annotations

from typing import Final

from lib.extract.entities.board import Board, Draft
from lib.extract.entities.data_files import word_list
from lib.extract.entities.shapes import POSSESSIVE

ORG_NOUNS: Final = word_list("kind_signs", "org_nouns")
AMBIGUOUS: Final = word_list("kind_signs", "person_or_org")
AFTER: Final = word_list("kind_signs", "after_org")
OWNED: Final = word_list("kind_signs", "owned_by_org")
ROLES_OF: Final = word_list("kind_signs", "roles_of")
ROLES_AT: Final = word_list("kind_signs", "roles_at")
LEAVES: Final = frozenset({"resign", "sack", "borrow", "lease", "poach", "headhunt"})
CURRENCY: Final = frozenset({"£", "$", "€", "¥", "US$", "A$", "C$"})
PRODUCT_NOUNS: Final = word_list("kind_signs", "product_nouns")
WORK_NOUNS: Final = word_list("kind_signs", "work_nouns")
LAW_NOUNS: Final = word_list("kind_signs", "law_nouns")
PLACE_NOUNS: Final = word_list("kind_signs", "apposed_places")
AFTER_PRODUCT: Final = word_list("kind_signs", "after_product")
LAUNCHES: Final = word_list("kind_signs", "launches")
APPOSED: Final = 8
STRONG: Final = 4
WEAK: Final = 2
CERTAIN: Final = 9
CLOSES: Final = frozenset(
    {
        ",",
        ".",
        ";",
        ")",
        "–",
        "—",
        "of",
        "in",
        "on",
        "near",
        "that",
        "which",
        "for",
        "with",
        "based",
        "at",
        "run",
        "owned",
        "founded",
        "called",
    }
)
INSTITUTIONS: Final = word_list("kind_signs", "institutions")


def org_weight(board: Board, draft: Draft) -> int:
    """Weigh what the words beside a name say for an organisation."""
    first, last = draft.first, draft.last
    after = board.lower(last)
    weight = 0
    if after in AFTER and board.words[last].pos in {"NOUN", "PROPN"} and board.same_sentence(first, last):
        weight += CERTAIN if after in {"shares", "stock"} else STRONG
    if board.word(last) in POSSESSIVE and board.lower(last + 1) in OWNED:
        weight += STRONG
    weight += frames(board, draft)
    noun = apposed(board, last, ORG_NOUNS | INSTITUTIONS)
    if noun:
        weight += STRONG if noun in AMBIGUOUS else CERTAIN
    if after == "," and board.lower(last + 1) == "which" and draft.type == "PERSON":
        weight += WEAK
    return weight + takes_its(board, draft)


def frames(board: Board, draft: Draft) -> int:
    """Weigh the words before a name: "shares in X", "seen by X", "an economist at X", "told the X", "behind X"."""
    first, last = draft.first, draft.last
    before, noun = board.lower(first - 1), board.lower(first - 2)
    found = (
        (before in {"in", "of"} and noun in {"shares", "stake", "shareholders", "takeover", "subsidiary"})
        or (before in {"of", "for"} and noun in ROLES_OF and draft.type != "PLACE")
        or (before == "by" and noun == "seen" and not is_plain_full(board, draft))
        or (before == "at" and noun in ROLES_AT and board.word(last - 1) not in board.lexicon.place_words)
        or (before == "the" and noun in {"told", "tells"})
        or (before == "behind" and noun in {"point", "points", "place", "places"})
    )
    found = found or (before == "from" and board.words[board.words[first - 1].head].lemma in LEAVES)
    employs = board.words[min(last, len(board.words) - 1)].lemma in {"employ", "manufacture"} and draft.type == "PERSON"
    return STRONG * (found + employs)


def is_plain_full(board: Board, draft: Draft) -> bool:
    """Tell whether a draft is a full name that opens with a given name."""
    return draft.last - draft.first > 1 and board.word(draft.first) in board.lexicon.given


def apposed(board: Board, last: int, nouns: frozenset[str]) -> str:
    """Return the one of these nouns that is the head of an apposition, else nothing: "X, a 112-bed home"."""
    if board.word(last) != "," or board.lower(last + 1) not in {"a", "an", "the", "one", "its", "another"}:
        return ""
    at = last + 2
    while at < min(last + APPOSED + 2, len(board.words)) and board.same_sentence(last, at):
        word = board.words[at]
        nexts = board.words[at + 1] if at + 1 < len(board.words) else word
        if word.pos in {"NOUN", "PROPN"} and nexts.pos not in {"NOUN", "PROPN"} and nexts.text not in {"-", "‑"}:
            noun = word.lower
            if board.word(at - 1) in {"-", "‑"} and board.joined(at):
                noun = f"{board.lower(at - 2)}-{noun}"  # "start-up"
            return noun if noun in nouns and nexts.lower in CLOSES else ""
        if word.pos in {"VERB", "ADP", "AUX"} and word.tag not in {"VBN", "VBG"}:
            return ""
        at += 1
    return ""


def takes_its(board: Board, draft: Draft) -> int:
    """Weigh that a short subject has an "its" soon after its verb: "Quillon cut its prices"; a lone one weighs more."""
    word = board.words[draft.last - 1]
    if draft.type == "ORG" or draft.last - draft.first > 2 or word.dep not in {"nsubj", "nsubjpass"}:
        return 0
    verb = word.head
    near = range(verb + 1, min(verb + 4, len(board.words)))
    its = draft.last <= verb <= draft.last + 4 and any(board.lower(k) == "its" for k in near)
    lone = draft.last - draft.first == 1 and board.lexicon.kind(word.text) is None
    return its * (WEAK if lone else 1)


def product_weight(board: Board, draft: Draft) -> int:
    """Weigh what speaks for a product: a price before it, "sells for", "marketed as"."""
    first, last = draft.first, draft.last
    weight = 0
    if (
        board.words[first - 1].tag == "CD"
        and board.word(first - 2) in CURRENCY
        and board.lower(first - 3) in {"a", "the", "his", "her"}
    ):
        weight += STRONG
    if board.lower(last) in {"sells", "retails"} and board.lower(last + 1) in {"for", "at"}:
        weight += STRONG
    if board.lower(last) in {"costs", "cost"} and board.word(last + 1) in CURRENCY:
        weight += STRONG
    if board.lower(first - 1) == "as" and board.lower(first - 2) in {"marketed", "sold", "branded"}:
        weight += STRONG
    kind = board.lower(last) in AFTER_PRODUCT and board.words[last].pos in {"NOUN", "PROPN"}
    if kind and board.lower(first - 1) != "by":
        weight += STRONG
    ship = (
        board.lower(first - 1) == "the"
        and board.word(last) == ","
        and board.lower(last + 1) in {"registered", "flagged"}
    )
    weight += CERTAIN * ship
    if board.words[last - 1].dep == "dobj" and board.words[board.words[last - 1].head].lemma in LAUNCHES:
        weight += WEAK
    return weight + CERTAIN * bool(apposed(board, last, PRODUCT_NOUNS))


def work_weight(board: Board, draft: Draft) -> int:
    """Weigh what speaks for a work: "X, the BBC drama,"."""
    return CERTAIN * bool(apposed(board, draft.last, WORK_NOUNS))


def law_weight(board: Board, draft: Draft) -> int:
    """Weigh what speaks for a law: "X, a package of rules that"."""
    return CERTAIN * bool(apposed(board, draft.last, LAW_NOUNS))


def place_weight(board: Board, draft: Draft) -> int:
    """Weigh what speaks for a place: "X, a village in"."""
    return CERTAIN * bool(apposed(board, draft.last, PLACE_NOUNS))


def person_weight(board: Board, draft: Draft) -> int:
    """Weigh what speaks for a person: a verb of speech taken up by "he" or "she" in the same clause."""
    last = draft.last
    word = board.words[last - 1]
    if word.dep != "nsubj" or not 0 < word.head - last + 1 <= 2:
        return 0
    after = [board.lower(k) for k in range(word.head + 1, min(word.head + 3, len(board.words)))]
    return STRONG * (after[:1] in (["he"], ["she"]) or after in (["that", "he"], ["that", "she"]))
