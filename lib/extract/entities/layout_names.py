"""Names whose kind the layout shows: bylines, datelines, picture credits, the outlet itself."""

from __future__ import annotations

import re
from typing import Final

from lib.extract.entities.board import Board
from lib.extract.entities.data_files import word_list
from lib.extract.entities.shapes import is_capital

DASHES: Final = frozenset({"-", "–", "—", "―", "--"})
HYPHENS: Final = frozenset({"-", "‑", "–"})
BY: Final = frozenset({"by"})
BEFORE_BY: Final = word_list("layout_names", "before_by")
NOT_BYLINE: Final = word_list("layout_names", "not_byline")
NO_LABEL: Final = word_list("layout_names", "no_label")
PICTURE: Final = word_list("layout_names", "picture")
OUTLET_ITSELF: Final = "the outlet itself"
AND_BETWEEN: Final = re.compile(r"\s*(?:,|;|&|/|\band\b)\s*")
LONGEST_LINE: Final = 30
LONGEST_NAME: Final = 4
LONGEST_DATELINE: Final = 16
MOST_PLACES: Final = 5


def by_layout(board: Board) -> None:
    """Lay out the names that stand in places of their own; what stands there otherwise gives way."""
    places: dict[str, tuple[int, int]] = {}
    for first, last in line_bounds(board):
        byline(board, first, min(last, first + LONGEST_LINE))
        end = dateline(board, first, last)
        if end > first:
            places.setdefault(board.text(first, end).lower(), (first, end))
    for first, end in list(places.values())[:MOST_PLACES]:
        spread_place(board, first, end)
    credits_with_slash(board)
    outlet(board)
    author(board)


def line_bounds(board: Board) -> list[tuple[int, int]]:
    """Return the lines of the article as ranges of words."""
    text, words = board.reading.text, board.words
    starts = [0] + [i for i in range(1, len(words)) if "\n" in text[words[i - 1].end : words[i].start]]
    return list(zip(starts, [*starts[1:], len(words)], strict=True)) if words else []


def person_end(board: Board, first: int, last: int) -> int:
    """Return where the run of name words that begins at `first` ends; `first` when these are no person's name."""
    lexicon = board.lexicon
    at = first
    parts = 0
    while at < last and parts < LONGEST_NAME:
        word = board.word(at)
        if board.lower(at) in lexicon.particles and parts and is_capital(board.word(at + 1)):
            at += 1
            continue
        stop = board.lower(at).rstrip(".") in NOT_BYLINE or word.title() in lexicon.org_words
        if not is_capital(word) or stop or not any(c.isalpha() for c in word):
            break
        at += 1
        parts += 1
        while (
            board.word(at) in HYPHENS and board.joined(at) and board.joined(at + 1) and is_capital(board.word(at + 1))
        ):
            at += 2
        if board.word(at) == "." and board.joined(at) and len(word) == 1:
            at += 1
    while at > first and board.lower(at - 1) in lexicon.particles:
        at -= 1
    hyphenated = any(board.word(k) in HYPHENS for k in range(first, at))
    known = lexicon.kind(board.text(first, at)) is not None if at > first else True
    return first if known or (parts < 2 and not hyphenated) else at


def byline(board: Board, first: int, last: int) -> None:
    """Take the names after "By" at the start of a short line for people."""
    at = first
    while at < min(first + 3, last) and board.lower(at) in BEFORE_BY:
        at += 1
    if board.lower(at) not in BY or last - first > LONGEST_LINE - 1:
        return
    at += 1
    people = 0
    while at < last:
        end = person_end(board, at, last)
        after = board.lower(end)
        closes = end >= last or not board.word(end)[0].isalpha() or after in {"and", "in", "for", "at", "with"}
        if end == at or not (closes or board.reading.article.zone_at(board.words[at].start) == "byline"):
            return
        if people and board.lower(end - 1) in board.lexicon.role_nouns:
            return
        over = board.over(at, end)
        if people and over and over[0].type in {"ORG", "PLACE"} and over[0].last >= end:
            return
        board.claim(at, end, "PERSON", "name in a byline", sure=True)
        people += 1
        at = end
        if board.word(at) not in {",", "and", "&"} and board.lower(at) != "and":
            return
        at += 1 + (board.lower(at + 1) == "and")


def dateline(board: Board, first: int, last: int) -> int:
    """Take what opens a line as "LEEDS, England, March 10 (Agency) -" for place and agency; return the place’s end."""
    stop = min(last, first + LONGEST_DATELINE)
    dash = next((i for i in range(first + 1, stop) if board.word(i) in DASHES and not board.joined(i)), None)
    if dash is None or dash + 1 >= last:
        return first
    end = first
    while end < dash and is_capital(board.word(end)) and end - first < LONGEST_NAME:
        end += 1
    opening = next((i for i in range(end, dash) if board.word(i) == "("), None)
    shouted = all(board.word(k).isupper() for k in range(first, end))
    closed = board.word(dash - 1) == ")"
    if end == first or board.word(end) not in {",", "("} | DASHES or not (shouted or (opening and closed)):
        return first
    mixed = any(not board.word(k).isupper() and board.word(k)[0].isalpha() for k in range(end, dash))
    listed = board.lexicon.kind(board.text(first, end).title()) in {"city", "region", "country"}
    marked = board.reading.article.zone_at(board.words[first].start) == "dateline"
    if not (listed or marked or (mixed and board.word(end) in {",", "("}) or (opening and closed)):
        return first
    if len(board.text(first, end)) > 2 and board.lower(first) not in NO_LABEL:
        board.claim(first, end, "PLACE", "place of a dateline", sure=True)
    if opening is not None and closed and opening + 1 < dash - 1:
        agency = opening + 1
        if all(is_capital(board.word(k)) for k in range(agency, dash - 1)):
            board.claim(agency, dash - 1, "ORG", "agency of a dateline", sure=True)
    return end


def spread_place(board: Board, first: int, end: int) -> None:
    """Find a dateline's place again in the text, there in small letters."""
    name = [board.lower(k) for k in range(first, end)]
    for i in range(end, len(board.words) - len(name) + 1):
        if board.lower(i) != name[0] or not is_capital(board.word(i)):
            continue
        last = i + len(name)
        if [board.lower(k) for k in range(i, last)] != name:
            continue
        over = board.over(i, last)
        if len(over) == 1 and over[0].first <= i and over[0].last >= last and not over[0].sure:
            wide, was = over[0].last, over[0].type
            whole = (over[0].first, over[0].last) == (i, last)
            local = (
                board.lexicon.kind(board.text(i, last)) is None
                and board.word(wide - 1) not in board.lexicon.place_words
            )
            opens = over[0].first == i and (was == "PERSON" or (local and board.lower(i - 1) == "the"))
            if not whole and not opens:
                continue
            board.drop(over[0])
            board.put(i, last, "PLACE", "place of the dateline", sure=True)
            if opens and not whole:
                board.put(last, wide, "ORG", "name after the place where it is")
        elif not over and not is_capital(board.word(last)) and not is_capital(board.word(i - 1)):
            board.put(i, last, "PLACE", "place of the dateline", sure=True)


def credits_with_slash(board: Board) -> None:
    """Part photographer and agency at the slash: "(Ann Lee/Northlight via AP)", "Photograph: Ann Lee/Northlight"."""
    for word in board.written({"/"}):
        i = word.i
        if not (board.joined(i) or board.joined(i + 1)) or i < 2:
            continue
        first = i
        while first > 0 and i - first < LONGEST_NAME + 2 and inside_name(board, first - 1, i):
            first -= 1
        last = i + 1
        while last < len(board.words) and last - i <= LONGEST_NAME and inside_name(board, last, i, agency=True):
            last += 1
        opened = board.word(first - 1) in {"(", ":", "by", "—", "–"} or board.lower(first - 1) in PICTURE
        if last == i + 1 or i - first < 2 or not opened:
            continue
        if person_end(board, first, i) == i:
            board.claim(first, i, "PERSON", "photographer of a credit", sure=True)
        board.claim(i + 1, last, "ORG", "agency of a credit", sure=True)
        if board.lower(last) == "via" and is_capital(board.word(last + 1)):
            board.put(last + 1, last + 2, "ORG", "agency of a credit", sure=True)


def inside_name(board: Board, k: int, near: int, *, agency: bool = False) -> bool:
    """Tell whether word k may stand in a name beside the slash at `near`, on the same line."""
    low, high = min(k, near), max(k, near)
    same_line = "\n" not in board.reading.text[board.words[low].start : board.words[high].start]
    word = board.word(k)
    hyphen = word in HYPHENS and board.joined(k) and board.joined(k + 1)
    return same_line and (is_capital(word) or hyphen) and (agency or board.lower(k) not in PICTURE)


def surname_first(board: Board, first: int, last: int) -> int:
    """Return where the surname of a name begins: its last word, or the last joined by hyphens."""
    at = last - 1
    while at - 2 >= first and board.word(at - 1) in HYPHENS and board.joined(at) and board.joined(at - 1):
        at -= 2
    return at


def outlet(board: Board) -> None:
    """Find the outlet that the article says it is of, with its article "The", and short after "The"."""
    name = board.reading.article.outlet
    if not name or not is_capital(name):
        return
    words = name.split()
    forms = [words]
    if words[0] == "The" and len(words) > 1:
        forms.append(words[1:])
    telling = words[-1] not in board.lexicon.org_words or words[-1].lower() in board.lexicon.org_nouns["newspaper"]
    if len(words) > 1 + (words[0] == "The") and telling:
        forms.extend([["The", words[-1]], ["the", words[-1]]])
    low = board.small
    lone = len(words) == 1 and words[0].lower() not in low and words[0] not in board.lexicon.given
    speaks = {w.upper() for w in words if w != "The" and is_capital(w)}
    for word in board.written(speaks | {form[0] for form in forms}):
        i = word.i
        if board.word(i + 1) == "SAYS" and word.text in speaks and board.owner[i] is None:
            board.put(i, i + 1, "ORG", OUTLET_ITSELF, sure=True)
        for form in forms:
            last = i + len(form)
            if board.word(i) != form[0] or [board.word(k) for k in range(i, last)] != form:
                continue
            first = i + (form[0] == "the")
            longer = is_capital(board.word(last)) and same_line(board, last - 1, last)
            if longer or any(d.sure or d.last > last or d.first < i for d in board.over(i, last)):
                continue
            if len(form) > 1 or lone or board.lower(i - 1) == "the":
                board.claim(first, last, "ORG", OUTLET_ITSELF, sure=True)
                break


def author(board: Board) -> None:
    """Find the people who the article says wrote it, in its lines that are no body."""
    for name in AND_BETWEEN.split(board.reading.article.author or ""):
        words = [w.lower() for w in name.split()]
        if not 1 < len(words) <= LONGEST_NAME:
            continue
        for word in board.spelt({words[0]}):
            i, last = word.i, word.i + len(words)
            found = [board.lower(k) for k in range(i, last)] == words and is_capital(board.word(i))
            if found and board.reading.article.zone_at(board.words[i].start) == "byline":
                board.claim(i, last, "PERSON", "name in a byline", sure=True)


def same_line(board: Board, i: int, j: int) -> bool:
    """Tell whether two words stand in one line of the text."""
    if j >= len(board.words):
        return False
    return "\n" not in board.reading.text[board.words[i].end : board.words[j].start]
