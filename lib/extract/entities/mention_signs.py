"""What the words beside one mention say of its type: "Mr X", "X, who", "in X", "town of X", "workers at X"."""

from __future__ import annotations

from typing import Final

from lib.extract.entities.board import Board, Draft
from lib.extract.entities.data_files import word_list
from lib.extract.entities.kind_signs import CERTAIN
from lib.extract.entities.shapes import POSSESSIVE, is_capital, is_compound

PLACE_BEFORE: Final = frozenset({"in", "near", "outside", "throughout", "off"})
PLACE_NOUNS: Final = word_list("evidence", "place_nouns")
AT_NOUNS: Final = word_list("evidence", "at_nouns")
SETTLEMENTS: Final = word_list("evidence", "settlements")
OWNED: Final = word_list("evidence", "owned_by_person")
JOURNALS: Final = word_list("evidence_journals", "journal_words")
LIVES: Final = word_list("evidence", "person_verbs")
HONORIFICS: Final = word_list("titles", "strong_single") | {"professor", "judge", "senator", "cllr"}
ABSTRACT: Final = word_list("evidence", "abstract")
HAPPENINGS: Final = word_list("evidence", "happenings")
PUBLISHED: Final = frozenset({"publish", "appear", "write", "report"})
STUDIES: Final = frozenset({"study", "paper", "article", "letter", "editorial", "trial", "report"})
WEIGHT: Final = 2


def person_signs(board: Board, draft: Draft) -> int:
    """Weigh what speaks for a person at one mention: a title, an office, "who"."""
    title = board.word(draft.first - 1).rstrip(".")
    titled = draft.rule == "title before the name" or draft.gender is not None
    titled = titled or (draft.type == "PERSON" and is_capital(title) and title.lower() in HONORIFICS)
    who = board.lower(draft.last) == "," and board.lower(draft.last + 1) == "who"
    office = board.word(draft.first - 1) == "," and is_office(board, draft.first - 2)
    owns = (
        draft.last - draft.first == 1
        and board.word(draft.last) in POSSESSIVE
        and board.lower(draft.last + 1) in OWNED
        and board.same_sentence(draft.first, draft.last + 1)
    )
    last = board.words[draft.last - 1]
    lives = last.dep == "nsubj" and board.words[last.head].lemma in LIVES and board.lower(draft.first - 1) != "the"
    return 2 * WEIGHT * (titled or office) + WEIGHT * (who + owns + lives)


def opens_with_given(board: Board, draft: Draft) -> bool:
    """Tell whether a name of several words, not taken for an organisation, opens with a given name."""
    given = board.word(draft.first) in board.lexicon.clear_given and draft.last - draft.first > 1
    # "Edmund Pettus Bridge"
    other = draft.type != "PERSON" and board.word(draft.last - 1) in board.lexicon.place_words
    return given and draft.type != "ORG" and not other


def is_office(board: Board, i: int) -> bool:
    """Tell whether the noun phrase that ends with word i says what a person does: "the defence minister"."""
    if i < 1 or board.words[i].tag != "NN" or board.lower(i) not in board.lexicon.role_nouns:
        return False
    return any(board.lower(k) in {"the", "a", "an", "its", "his", "her", "their"} for k in range(max(0, i - 4), i))


def place_signs(board: Board, draft: Draft, *, person: bool) -> int:
    """Weigh what speaks for a place: "in X", "town of X", "X village"."""
    before, after = board.lower(draft.first - 1), board.lower(draft.last)
    there = before in PLACE_BEFORE and after not in {"'s", "’s"} and locative(board, draft)
    named = before == "of" and board.lower(draft.first - 2) in PLACE_NOUNS
    happened = (
        before == "the"
        and after in HAPPENINGS
        and draft.last - draft.first == 1
        and not board.word(draft.first).isupper()
    )
    beyond = (
        board.owner[draft.last + 1] if there and after in {"in", ","} and draft.last + 1 < len(board.words) else None
    )
    inside = beyond is not None and beyond.type == "PLACE" and beyond.first == draft.last + 1
    named = named or (happened and board.words[draft.last].pos == "NOUN")
    if there and draft.type in {"ORG", "PERSON"} and before in {"in", "near", "outside"} and stands_there(board, draft):
        return CERTAIN
    return WEIGHT * there + CERTAIN * inside + 2 * WEIGHT * (named or (after in SETTLEMENTS and not person))


def stands_there(board: Board, draft: Draft) -> bool:
    """Tell whether an unknown name after "in" is one that something stands or happens in, not one somebody is in."""
    if draft.last - draft.first > 2 or board.lexicon.kind(board.name(draft)) not in {None, "city"} or draft.gender:
        return False
    words = [board.word(k) for k in range(draft.first, draft.last)]
    if any(w in board.lexicon.org_words or w.isupper() or is_compound(w) for w in words):
        return False
    if draft.last < len(board.words) and board.same_sentence(draft.first, draft.last):
        after = board.words[draft.last]
        if after.pos in {"NOUN", "PROPN"} or after.text in {"-", "‑", "&", ":", "”", '"'}:
            return False
    head = board.words[board.words[draft.first - 1].head]
    if draft.type == "PERSON" and head.tag in {"NNP", "NNPS"}:
        return False
    return not (head.lower in ABSTRACT or head.lemma.lower() in ABSTRACT)


def org_signs(board: Board, draft: Draft) -> int:
    """Weigh what speaks for an organisation: "workers at X", "(X) -" after a dateline, "by A. Writer for X"."""
    before, after = board.lower(draft.first - 1), board.word(draft.last)
    weight = 0
    if before == "at" and draft.type != "PLACE":
        weight += WEIGHT * (board.lower(board.words[draft.first - 1].head) in AT_NOUNS)
    if before == "(" and after == ")" and board.word(draft.last + 1) in {"-", "–", "—"}:
        weight += 2 * WEIGHT
    if before == "for" and draft.type in {"PRODUCT", "WORK", "EVENT"} and byline(board, draft):
        weight += 2 * WEIGHT
    itself = draft.type == "PERSON" and draft.last - draft.first == 1 and speaks_of_itself(board, draft)
    return weight + WEIGHT * (itself + published_in(board, draft))


def published_in(board: Board, draft: Draft) -> bool:
    """Tell whether something is published or written in what is named: "published in Nature Medicine"."""
    if board.lower(draft.first - 1) not in {"in", "on"}:
        return False
    study = board.lower(draft.first - 2) in STUDIES and any(
        board.word(k) in JOURNALS for k in range(draft.first, draft.last)
    )
    return study or board.words[board.words[draft.first - 1].head].lemma in PUBLISHED


def locative(board: Board, draft: Draft) -> bool:
    """Tell whether the word before a name governs it as a place: "died in X", not "confidence in X's plan"."""
    head = board.words[draft.first - 1].head
    return board.lower(head) not in {"interest", "confidence", "trust", "faith", "belief", "believe", "stake", "shares"}


def byline(board: Board, draft: Draft) -> bool:
    """Tell whether a name stands in a line that begins with "by"."""
    first = board.reading.sentences[board.words[draft.first].sentence].first
    return board.lower(first) == "by"


def speaks_of_itself(board: Board, draft: Draft) -> bool:
    """Tell whether a name is taken up by "it" in its own sentence: "Halden denied that it would close"."""
    word = board.words[draft.last - 1]
    if word.dep != "nsubj" or word.head <= word.i:
        return False
    verb = board.words[word.head]
    for k in range(verb.i + 1, min(verb.i + 4, len(board.words))):
        if board.words[k].sentence != word.sentence:
            return False
        if board.lower(k) == "it" and board.words[k].dep == "nsubj" and verb.lemma not in {"make", "find", "think"}:
            return board.words[k].head != verb.i
    return False
