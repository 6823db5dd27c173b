"""Headlines in Title Case or ALL CAPS, where capitals say nothing: the body's names are looked for in them."""

from __future__ import annotations

import re
from typing import Final

from lib.extract.entities.board import Board, Draft
from lib.extract.entities.data_files import word_list
from lib.extract.entities.shapes import is_capital, key
from lib.model import EntityType

RULE: Final = "headline: named so in the body"
LONGEST: Final = 180
FEWEST_WORDS: Final = 4
CAPITAL_SHARE: Final = 0.8
SMALL: Final = 4
SENTENCE_INSIDE: Final = re.compile(r"[a-z]{2}[.?!][”\"’]? +\S")
NOT_HEADLINE: Final = re.compile(
    r"^by\b|\b(?:via|courtesy|photo|photograph|photographer|image|picture|getty|handout|contact|edited|reporting)\b",
    re.IGNORECASE,
)
FUNCTION: Final = word_list("headlines", "function")
OTHER_ZONES: Final = frozenset({"byline", "dateline", "caption", "credit"})


def mark(board: Board) -> None:
    """Find the paragraphs whose capitals say nothing and take the model's names out of them.

    Nothing is taken when there is no body to look the names up in.
    """
    reading = board.reading
    found: list[tuple[int, int]] = []
    inside: dict[int, list[int]] = {}
    for sentence in reading.sentences:
        inside.setdefault(sentence.paragraph, []).extend((sentence.first, sentence.last))
    for paragraph, bounds in inside.items():
        first, last = min(bounds), max(bounds)
        span = reading.paragraphs[paragraph]
        if span.end - span.start <= LONGEST and reading.article.zone_at(span.start) not in OTHER_ZONES:
            text = reading.text[span.start : span.end]
            if says_nothing(board, first, last, text):
                found.append((first, last))
    if sum(last - first for first, last in found) < 0.7 * len(board.words):
        for first, last in found:
            board.add_headline(first, last)


def says_nothing(board: Board, first: int, last: int, text: str) -> bool:
    """Tell whether a paragraph is written in Title Case or in capitals."""
    words = [board.word(i) for i in range(first, last) if board.word(i)[0].isalpha()]
    spoken = text.rstrip("\"'”’")[-1:] in {".", "?", "!"} and SENTENCE_INSIDE.search(text) is not None
    if len(words) < FEWEST_WORDS or NOT_HEADLINE.search(text) or spoken:
        return False
    if text.upper() == text:
        return True
    big = [w for w in words if len(w) >= SMALL]
    others = [w for w in words if len(w) < SMALL]
    ends = text.rstrip("\"'”’")[-1:] in {".", ",", ":", ";"}
    if len(big) < 3 or ends or sum(map(is_capital, big)) < CAPITAL_SHARE * len(big):
        return False
    # A line of nothing but names ("Maria Rossi, Jan Kowalski, Ana Lima") has no small words and no verb.
    verb = any(board.words[i].pos in {"VERB", "AUX"} for i in range(first, last))
    return verb or any(not is_capital(w) for w in others) or len(words) >= 7


def set_aside(board: Board) -> list[Draft]:
    """Take the drafts that stand in headlines off the board and return them."""
    found: list[Draft] = []
    for first, last in board.headlines:
        for draft in board.over(first, last):
            board.drop(draft)
            found.append(draft)
    return found


def project(board: Board, aside: list[Draft]) -> None:
    """Find the body's names in the headlines; of what the model proposed there keep what looks sound by itself."""
    if not board.headlines:
        return
    forms = body_forms(board)
    for first, last in board.headlines:
        shouted = all(board.word(i).isupper() for i in range(first, last) if board.word(i)[0].isalpha())
        i = first
        while i < last:
            i = project_at(board, i, last, forms, shouted=shouted)
    for draft in aside:
        if sound(board, draft):
            board.put(draft.first, draft.last, draft.type, draft.rule)


def body_forms(board: Board) -> dict[str, list[tuple[tuple[str, ...], EntityType]]]:
    """Return the names of the body as tuples of words, by their first word in lower case, longest first."""
    forms: dict[tuple[str, ...], EntityType] = {}
    for draft in board.drafts:
        words = tuple(board.lower(i) for i in range(draft.first, draft.last))
        forms.setdefault(words, draft.type)
        if draft.type == "PERSON" and len(words) > 1 and len(words[-1]) > 2:
            forms.setdefault(words[-1:], "PERSON")
    found: dict[str, list[tuple[tuple[str, ...], EntityType]]] = {}
    for words, kind in forms.items():
        found.setdefault(words[0], []).append((words, kind))
    for group in found.values():
        group.sort(key=lambda pair: -len(pair[0]))
    return found


def project_at(
    board: Board, i: int, last: int, forms: dict[str, list[tuple[tuple[str, ...], EntityType]]], *, shouted: bool
) -> int:
    """Lay out the longest name of the body that begins at word i of a headline; return where to go on."""
    for words, kind in forms.get(board.lower(i), ()):
        end = i + len(words)
        fits = end <= last and all(board.lower(i + k) == w for k, w in enumerate(words)) and is_capital(board.word(i))
        if fits and (shouted or len(words) > 1 or not board.word(i).islower()) and board.put(i, end, kind, RULE):
            return end
    return i + 1


def sound(board: Board, draft: Draft) -> bool:
    """Tell whether the model's name in a headline can stand without the body's help."""
    name = board.name(draft)
    lexicon = board.lexicon
    words = [board.word(i) for i in range(draft.first, draft.last)]
    if any(w.lower() in FUNCTION for w in words) or len(words) > 3:
        return False
    if name.isupper():
        return len(words) == 1 and 2 <= len(name) <= 6 and name not in lexicon.not_acronyms and draft.type == "ORG"
    if key(name) in lexicon.not_names:
        return False
    named = words[0] in lexicon.clear_given and len(words) > 1
    return named or (len(words) > 1 and words[-1] in lexicon.ends)
