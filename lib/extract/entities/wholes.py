"""Names that the model cut short or in two: a surname beside its given name, a name seen whole elsewhere."""

from __future__ import annotations

from typing import Final

from lib.extract.entities.board import Board, Draft
from lib.extract.entities.data_files import word_list
from lib.extract.entities.shapes import is_capital, is_name_word
from lib.model import EntityType

LABELS: Final = word_list("wholes", "labels")
HYPHENS: Final = frozenset({"-", "‑"})
LONGEST_PERSON: Final = 5
MOST_PARTICLES: Final = 3
MOST_FORMS: Final = 400
LARGE: Final = 400_000  # inhabitants: larger cities are no surnames


def known_surnames(board: Board) -> None:
    """Take the surnames that news uses alone ("Macron") for people, where they stand alone."""
    surnames = board.lexicon.surnames
    for word in board.written(surnames):
        i = word.i
        if board.in_headline(i):
            continue
        owner = board.owner[i]
        if owner is None:
            alone = not is_capital(board.word(i + 1)) and not beside_capital(board, i)
            if alone and word.tag in {"NNP", "NNPS"}:
                board.put(i, i + 1, "PERSON", "list of surnames that news uses alone")
        elif owner.last - owner.first == 1 and owner.type != "PERSON" and not owner.sure:
            board.retype(owner, "PERSON", "list of surnames that news uses alone", sure=False)


def drop_labels(board: Board) -> None:
    """Take the noun off the given name of somebody named in full elsewhere: "Hero Manny" where Manny Osei is named."""
    people = [d for d in board.drafts if d.type == "PERSON" and d.last - d.first == 2]
    named = {board.word(d.first) for d in people if board.word(d.first) in board.lexicon.given}
    for draft in people:
        label, name = board.word(draft.first), board.word(draft.first + 1)
        if name in named and label.lower() in LABELS and not draft.sure:
            board.move(draft, draft.first + 1, draft.last)


def beside_capital(board: Board, i: int) -> bool:
    """Tell whether the word before word i is capitalised inside its sentence, so that both may be one name."""
    before = is_capital(board.word(i - 1)) and board.same_sentence(i - 1, i)
    return before and (not board.opens_sentence(i - 1) or board.word(i - 1) in board.lexicon.clear_given)


def complete_people(board: Board) -> None:
    """Give people the surname that the model left out or took for somebody else's: "Andrés Manuel" + "López"."""
    for draft in board.drafts:
        if draft.type != "PERSON" or board.owner[draft.first] is not draft:
            continue
        while draft.last - draft.first < LONGEST_PERSON and follows(board, draft):
            end = particles_end(board, draft.last) + 1
            after = board.owner[end - 1]
            if after is not None:
                end = after.last
                board.drop(after)
            if end - draft.first > LONGEST_PERSON + 1 or not board.move(draft, draft.first, end):
                break


def follows(board: Board, draft: Draft) -> bool:
    """Tell whether the word after a person's name is the rest of it."""
    i = particles_end(board, draft.last)
    if i >= len(board.words) or not board.same_sentence(draft.first, i) or "\n" in between(board, draft.last):
        return False
    word, lexicon = board.words[i], board.lexicon
    lasts = board.word(draft.last - 1)
    double = board.word(draft.last - 2) in HYPHENS and board.joined(draft.last - 1)  # "Seo-jin"
    tagged = word.tag in {"NNP", "NNPS"} and not board.joined(i)
    if not tagged or not is_name_word(word.text) or not (is_name_word(lasts) or double):
        return False
    after = board.owner[i]
    if after is not None:
        known = lexicon.known.get(word.text)
        small = after.type == "PLACE" and after.last - after.first == 1 and not is_place(board, draft, after)
        if small and (known is None or (known.kind == "city" and known.size < LARGE)):
            return (
                after.first == i == draft.last
                and draft.last - draft.first > 1
                and not board.opens_sentence(draft.first)
            )
        return after.type == "PERSON" and not after.sure and after.first == i and not draft.sure
    other = word.text in lexicon.ends or word.text in lexicon.event_words or word.text in lexicon.law_words
    plain = word.lower in lexicon.not_names or word.lower in lexicon.role_nouns or word.lower in lexicon.titles
    given = (board.word(draft.first) in lexicon.given and draft.last - draft.first < 3) or (
        double and draft.last - draft.first == 3
    )
    return given and not other and not plain and lexicon.kind(word.text) is None


def is_place(board: Board, draft: Draft, after: Draft) -> bool:
    """Tell whether a place right after a name stands apart from it or goes on as places do: "Hull, England"."""
    apart = board.words[after.first].start != board.words[draft.last - 1].end + 1
    onward = (
        board.owner[after.last + 1] if board.word(after.last) == "," and after.last + 1 < len(board.words) else None
    )
    return apart or (onward is not None and onward.type == "PLACE")


def particles_end(board: Board, i: int) -> int:
    """Return where small particles from word i on end ("von der"); i when there are none or no name follows."""
    end = i
    while end - i < MOST_PARTICLES and board.word(end).islower() and board.lower(end) in board.lexicon.particles:
        end += 1
    free = not any(board.owner[i:end])
    return end if free and is_name_word(board.word(end)) else i


def between(board: Board, i: int) -> str:
    """Return what stands between word i and the word before it."""
    return board.reading.text[board.words[i - 1].end : board.words[i].start]


def seen_whole(board: Board) -> None:
    """Mend names cut short where the same words stand whole elsewhere: "Fontaines" and "D.C." are "Fontaines D.C."."""
    forms: dict[str, list[tuple[tuple[str, ...], EntityType]]] = {}
    known: set[tuple[str, ...]] = set()
    for draft in board.drafts:
        words = tuple(board.word(k) for k in range(draft.first, draft.last))
        if len(words) > 1 and words not in known and len(known) < MOST_FORMS and not board.in_headline(draft.first):
            known.add(words)
            forms.setdefault(words[0], []).append((words, draft.type))
    for word in board.written(forms):
        i = word.i
        for words, kind in sorted(forms[word.text], key=lambda form: -len(form[0])):
            last = i + len(words)
            if last > len(board.words) or any(board.word(i + k) != w for k, w in enumerate(words)):
                continue
            over = board.over(i, last)
            inside = all(i <= d.first and d.last <= last for d in over)
            if over and inside and (over[0].first, over[0].last) != (i, last) and not board.in_headline(i):
                board.claim(i, last, kind, "named so elsewhere in the article")
            break
