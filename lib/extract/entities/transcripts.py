"""Names in transcripts: who speaks by the label before a turn, what is heard, what brackets say."""

from __future__ import annotations

from typing import Final

from lib.extract.entities.board import Board
from lib.extract.entities.data_files import word_list
from lib.extract.entities.layout_names import NO_LABEL, line_bounds, surname_first
from lib.extract.entities.shapes import POSSESSIVE, is_capital, key
from lib.extract.entities.titles import person_drafts

HYPHENS: Final = frozenset({"-", "‑", "–"})
LABEL_ROLES: Final = word_list("transcripts", "label_roles")
STAGE: Final = word_list("transcripts", "stage")
LONGEST_LINE: Final = 30
LONGEST_NAME: Final = 4


def speakers(board: Board) -> None:
    """Lay out who speaks and what is heard in a transcript, and drop what only looks like a name there."""
    labels(board, line_bounds(board))
    stage_directions(board)
    played(board)


def labels(board: Board, lines: list[tuple[int, int]]) -> None:
    """Find who speaks in a transcript: names in capitals at a line's start before a colon or ", HOST:"."""
    low = board.small | NO_LABEL
    found: dict[str, list[tuple[int, int, bool]]] = {}
    for first, last in lines:
        end, roled = label_end(board, first, min(last, first + LONGEST_LINE))
        if end > first and not any(board.lower(k) in low for k in range(first, end)):
            found.setdefault(board.text(first, end), []).append((first, end, roled))
    bearers = {w for text, at in found.items() if is_full(board, text, at) for w in (key(text), key(text).split()[-1])}
    for draft in person_drafts(board):
        bearers |= {key(board.name(draft)), key(board.text(surname_first(board, draft.first, draft.last), draft.last))}
    for text, places in found.items():
        for first, end, roled in places:
            again = len(places) > 1 and board.lexicon.kind(text.title()) is None
            if roled or again or key(text) in bearers or is_full(board, text, places):
                board.claim(first, end, "PERSON", "speaks in a transcript", sure=True)


def is_full(board: Board, text: str, places: list[tuple[int, int, bool]]) -> bool:
    """Tell whether a label is a full name: one that opens with a given name, or with the speaker's role after it."""
    return " " in text and (any(p[2] for p in places) or text.split(maxsplit=1)[0].title() in board.lexicon.given)


def label_end(board: Board, first: int, last: int) -> tuple[int, bool]:
    """Return where a speaker's label ends, and whether a role stands after it; `first` when there is none."""
    at = first
    while at < last and at - first < 2 * LONGEST_NAME:
        word = board.word(at)
        hyphen = word in HYPHENS | {"."} and board.joined(at)
        if not (word.isupper() or hyphen) or (at == first and len(word) < 2):
            break
        at += 1
    if at == first or len(board.text(first, at)) < 3 or (at < last and board.word(at) not in {":", ","}):
        return first, False
    if at < last and board.word(at) == ":":
        return at, False
    colon = next((k for k in range(at, min(last, at + 12)) if board.word(k) == ":"), None)
    roled = colon is not None and any(board.lower(k) in LABEL_ROLES for k in range(at, colon))
    return (at, True) if roled else (first, False)


def stage_directions(board: Board) -> None:
    """Drop names made of what a transcript puts in brackets: "(Laughter)"."""
    for draft in board.drafts:
        bracketed = board.word(draft.first - 1) in {"(", "["} and board.word(draft.last) in {")", "]"}
        if bracketed and any(board.lower(k) in STAGE for k in range(draft.first, draft.last)):
            board.drop(draft)


def played(board: Board) -> None:
    """Find who is heard and what in "(SOUNDBITE OF THE LOW TIDES’ “HARBOUR”)", and the programme in "Heard on X"."""
    for i, word in enumerate(board.words):
        if word.text == "Heard" and board.lower(i + 1) == "on" and board.opens_sentence(i):
            last = i + 2
            while is_capital(board.word(last)) and "\n" not in between(board, last) and last - i < LONGEST_NAME + 2:
                last += 1
            if last > i + 2 and not any(d.first < i + 2 or d.last > last for d in board.over(i + 2, last)):
                board.claim(i + 2, last, "WORK", "programme that it was heard on", sure=True)
        if word.text != "SOUNDBITE" or board.lower(i + 1) != "of":
            continue
        near = range(i + 2, min(i + 2 + LONGEST_LINE, len(board.words)))
        opened = next((k for k in near if board.word(k) in {"“", '"'}), None)
        closed = next((k for k in near if opened and k > opened and board.word(k) in {"”", '"'}), None)
        bracket = next((k for k in near if board.word(k) == ")"), len(board.words))
        if opened is None or closed is None or closed > bracket or opened + 1 == closed:
            continue
        board.claim(opened + 1, closed, "WORK", "title in quotation marks", sure=True)
        owner = opened - 1
        first = i + 2 + (board.lower(i + 2) in {"the", "song"})
        if board.lower(owner) in POSSESSIVE and first < owner and owner - first <= LONGEST_NAME:
            person = board.word(first).title() in board.lexicon.clear_given and owner - first > 1
            board.claim(first, owner, "PERSON" if person else "ORG", "heard in a recording", sure=True)


def between(board: Board, i: int) -> str:
    """Return what stands between word i and the word before it."""
    return board.reading.text[board.words[i - 1].end : board.words[i].start]
