"""Places by the words that lead to them: "families from X", "the bus to X", "the X MP", "mayor of X"."""

from __future__ import annotations

from typing import Final

from lib.extract.entities.board import Board, Draft
from lib.extract.entities.data_files import word_list
from lib.extract.entities.shapes import POSSESSIVE, is_capital, is_name_word

DWELLERS: Final = word_list("led_places", "dwellers")
ROUTES: Final = word_list("led_places", "routes")
MOTION: Final = word_list("led_places", "motion")
REPORTS: Final = word_list("led_places", "reports")
SITES: Final = word_list("led_places", "sites")
SEATS: Final = word_list("led_places", "seats")
BUILDINGS: Final = word_list("led_places", "buildings")
LIVES: Final = word_list("led_places", "lives")
THERE: Final = frozenset({"in", "near", "outside"})
AFTER: Final = word_list("led_places", "after_place")
PARTISANS: Final = word_list("led_places", "partisans")
WAYS: Final = frozenset({"to", "from", "via", "through", "into", "toward", "towards", "across", "between"})
PARLIAMENTARIANS: Final = frozenset({"MP", "MPs", "MSP", "MEP", "TD"})
LONGEST: Final = 2
CERTAIN: Final = 9
RULE: Final = "a place by the words that lead to it"


def lay(board: Board) -> None:
    """Lay out the places that nobody has taken where words lead to them, and take unknown groups there for places."""
    found: set[str] = set()
    for word in board.capitals:
        owner = board.owner[word.i]
        if word.tag != "NNP" or (owner is not None and (owner.type != "GROUP" or owner.sure)):
            continue
        if not is_name_word(word.text) or board.in_headline(word.i) or not unknown(board, word.i, word.i + 1):
            continue
        if owner is None:
            free = not is_capital(board.word(word.i + 1))
            led = free and (led_to(board, word.i, word.i + 1) or at_site(board, word.i, word.i + 1))
            if led and board.put(word.i, word.i + 1, "PLACE", RULE):
                found.add(word.text)
        elif owner.last - owner.first == 1:
            inside = board.lower(word.i - 1) == "in" and not is_compound(board, word.i + 1) and word.lower[-3:] != "ics"
            if inside or led_to(board, word.i, word.i + 1):
                board.retype(owner, "PLACE", RULE, sure=False)
                found.add(word.text)
    if found:
        repeat(board, found)


def repeat(board: Board, names: set[str]) -> None:
    """Lay out these places wherever else they stand alone and nobody, or an unknown group, has taken them."""
    for word in board.written(names):
        owner = board.owner[word.i]
        if board.in_headline(word.i) or is_capital(board.word(word.i + 1)):
            continue
        if owner is None:
            board.put(word.i, word.i + 1, "PLACE", "named so elsewhere in the article")
        elif owner.type == "GROUP" and not owner.sure and owner.last - owner.first == 1:
            board.retype(owner, "PLACE", "type of its other mentions", sure=False)


def unknown(board: Board, first: int, last: int) -> bool:
    """Tell whether words are neither a known name other than a city's nor a word that is never a name."""
    lexicon = board.lexicon
    other = board.lower(first) in lexicon.not_names or board.lower(first) in lexicon.titles
    return lexicon.kind(board.text(first, last)) in {None, "city"} and not other


def led_weight(board: Board, draft: Draft) -> int:
    """Weigh that the words beside a name lead to a place; nothing for a known one or one in capitals."""
    if board.name(draft).isupper() or not unknown(board, draft.first, draft.last):
        return 0
    full = (
        draft.type == "PERSON" and draft.last - draft.first > 1 and board.word(draft.first) in board.lexicon.clear_given
    )
    site = draft.type != "ORG" and not full and at_site(board, draft.first, draft.last)
    led = site or led_to(board, draft.first, draft.last)
    return CERTAIN * led


def at_site(board: Board, first: int, last: int) -> bool:
    """Tell whether a noun for what stands on its ground follows a name after "the": "the Santa Rufina mine"."""
    noun = board.words[min(last, len(board.words) - 1)]
    after = board.words[min(last + 1, len(board.words) - 1)]
    led = board.lower(first - 1) == "the" and board.same_sentence(first - 1, last)
    return led and noun.lower in SITES and noun.pos == "NOUN" and noun.text.islower() and after.pos != "NOUN"


def led_to(board: Board, first: int, last: int) -> bool:
    """Tell whether the words around words `first` to `last` say that these are a place."""
    if not board.same_sentence(first - 1, first) and not board.same_sentence(first, last):
        return False
    if is_constituency(board, first, last) or (board.word(first - 1) in {"'s", "’s"} and in_country(board, first)):
        return True
    if is_compound(board, last) or not board.same_sentence(first - 1, first):
        return False
    before = board.lower(first - 1)
    return (
        (before == "from" and comes_from(board, first - 2))
        or (before in THERE and is_there(board, first - 1))
        or (before in {"and", "to"} and follows_place(board, first - 1))
        or (before in WAYS and is_way(board, first - 1))
        or (before == "of" and board.lower(first - 2) == "out" and is_way(board, first - 2))
        or (before == "of" and is_home(board, first - 2))
        or (before in {"of", "for"} and is_seat(board, first - 2, before))
    )


def is_home(board: Board, comma: int) -> bool:
    """Tell whether the comma before "of" closes an age: "Ada Lund, 72, of Oldacre"."""
    age = board.word(comma - 1)
    return board.word(comma) == "," and age.isdigit() and len(age) == len("72") and board.word(comma - 2) == ","


def is_compound(board: Board, last: int) -> bool:
    """Tell whether a name goes on into a noun or owns one: "Oxfam shops", "Pfizer’s"."""
    if last >= len(board.words) or not board.same_sentence(last - 1, last):
        return False
    return (
        board.words[last].pos in {"NOUN", "PROPN"} or board.word(last) in POSSESSIVE or board.word(last) in {"-", "‑"}
    )


def is_constituency(board: Board, first: int, last: int) -> bool:
    """Tell whether what follows a name is had by places alone: "the X MP", "X residents". Parties have MPs too."""
    if not board.same_sentence(first, last):
        return False
    if board.word(last) in PARLIAMENTARIANS:
        names = [board.lower(k) for k in range(first, last)]
        before = board.lower(first - 1)
        apart = before == "the" or not (is_capital(board.word(first - 1)) or before in {"-", "&", "and"})
        party = any(n in PARTISANS or n.endswith(("ist", "crat", "ists", "crats")) for n in names)
        long = last - first > 1 and (
            before != "the" or last - first > LONGEST or board.word(first) in board.lexicon.given
        )
        return apart and not long and not party
    if board.lower(last) == "mayor" and board.lower(first - 1) == "the":
        return last + 1 >= len(board.words) or not is_capital(board.word(last + 1)) or last - first == 1
    return board.lower(last) in AFTER and board.words[last].pos in {"NOUN", "PROPN"}


def comes_from(board: Board, i: int) -> bool:
    """Tell whether word i, before "from", is who lives somewhere or reports: "families", "Ana Ruiz, 34,", "writes"."""
    if board.lower(i) in REPORTS and board.words[max(i, 0)].tag in {"VBD", "VBZ", "VBN", "VBG", "RB"}:
        return True
    if board.word(i) == ",":
        i -= 1
        if board.word(i).isdigit() and len(board.word(i)) == 2 and board.word(i - 1) == ",":
            return True
    return board.lower(i) in DWELLERS and board.words[max(i, 0)].pos == "NOUN"


def is_there(board: Board, i: int) -> bool:
    """Tell whether the preposition at word i says where people live or where houses stand: "the clinic in"."""
    noun = board.lower(i - 1)
    if noun in DWELLERS or noun in BUILDINGS:
        return True
    head = board.words[board.words[i].head]
    return head.pos == "VERB" and head.lemma in LIVES


def follows_place(board: Board, i: int) -> bool:
    """Tell whether "and" or "to" at word i joins a name to one that words lead to: "residents of Grimley and X"."""
    before = board.owner[i - 1] if i > 0 else None
    if before is None or before.last != i or not before.first or not board.same_sentence(before.first - 1, i):
        return False
    link = board.lower(before.first - 1)
    one = (
        link not in {"and", "to"}
        and (board.lower(i) == "and" or link == "from")
        and unknown(board, before.first, before.last)
    )
    return one and led_to(board, before.first, before.last)


def is_way(board: Board, i: int) -> bool:
    """Tell whether the preposition at word i leads a way: "trains via", "a bus to", "flown out of", "drove from"."""
    if board.lower(i - 1) in ROUTES:
        return True
    head = board.words[board.words[i].head]
    if head.lower in {"out", "from"} and head.i != i:
        head = board.words[head.head]
    return head.lower in ROUTES or (head.pos == "VERB" and head.lemma in MOTION)


def is_seat(board: Board, i: int, link: str) -> bool:
    """Tell whether the noun at word i is of a place: "mayor of", "the MP for"."""
    noun = board.lower(i)
    return noun in {"mp", "seat", "msp"} if link == "for" else noun in SEATS


def in_country(board: Board, first: int) -> bool:
    """Tell whether a name stands after "mayor of Peru’s": the office is of a place inside a country."""
    country = board.owner[first - 2] if first > 1 else None
    if country is None or country.type != "PLACE" or board.lower(country.first - 1) != "of":
        return False
    return board.lower(country.first - 2) in SEATS | {"governor", "head", "chief", "bishop", "prefect"}
