"""What the noun or verb before a name says of it: "the reign of X", "the mill at X", "studied at X", "told X"."""

from __future__ import annotations

from collections import Counter
from typing import Final

from lib.extract.entities.board import Board, Draft
from lib.extract.entities.data_files import word_list
from lib.extract.entities.kind_signs import CERTAIN, STRONG, WEAK
from lib.extract.entities.shapes import POSSESSIVE, is_capital
from lib.extract.entities.speech import SUBJECTS
from lib.model import EntityType

LIFE: Final = word_list("noun_frames", "of_a_person")
FACILITIES: Final = word_list("noun_frames", "facilities")
HAPPENS: Final = word_list("noun_frames", "happens_at")
STUDIES: Final = word_list("noun_frames", "studies_at")
DEGREES: Final = word_list("noun_frames", "degrees")
MOVES: Final = word_list("noun_frames", "prices")
ALONG: Final = frozenset({"along", "across", "up", "down", "beside", "upstream", "into", "over"})
STAFF: Final = word_list("noun_frames", "staff")
RUNS: Final = word_list("noun_frames", "runs")
GONE: Final = frozenset({"visit", "reach", "tour", "leave"})
LINKS: Final = frozenset({"link", "connect"})
HOUSES: Final = frozenset(
    {"School", "College", "University", "Hospital", "Church", "Clinic", "Academy", "Primary", "Infirmary", "Museum"}
)
INSIDE: Final = frozenset(
    {"in", "at", "near", "outside", "inside", "around", "across", "through", "opposite", "behind"}
)
TOLD: Final = frozenset({"told", "tells", "to", "in", "for", "from", "at"})
MONEY: Final = frozenset({"%", "percent", "per", "£", "$", "€", "pence", "cents"})


def frame_signs(board: Board, draft: Draft) -> Counter[EntityType]:
    """Return what the words before an unknown name, and its verb, say of it, weighted."""
    found: Counter[EntityType] = Counter()
    found["ORG"] += priced(board, draft)
    if board.lexicon.kind(board.name(draft)) not in {None, "city"}:
        listed = board.lexicon.kind(board.name(draft)) == "org" and draft.type == "PERSON" and not draft.sure
        if listed and draft.last - draft.first == 1 and board.word(draft.first) not in board.lexicon.given:
            found["ORG"] += WEAK  # "Moredun": the list has it as a body's name too
        return found
    if board.same_sentence(draft.first - 1, draft.first):
        by_preposition(board, draft, found)
    by_verb(board, draft, found)
    if draft.type in {"PERSON", "PLACE", "PRODUCT"} and not draft.sure:
        found["ORG"] += STRONG * (owns_person(board, draft) + runs_things(board, draft))
    return found


def by_preposition(board: Board, draft: Draft, found: Counter[EntityType]) -> None:
    """Weigh the small word before a name with what stands before it."""
    before = board.lower(draft.first - 1)
    lone = draft.last - draft.first == 1
    if before == "of":
        after_of(board, draft, found)
    elif before == "at" and not goes_on(board, draft):
        after_at(board, draft, found)
    elif before == "the":
        after_the(board, draft, found)
    elif before in {"from", "to", "with"}:
        after_from(board, draft, found)
    elif before == "," and lone and board.word(draft.last) == ",":
        found["PLACE"] += CERTAIN * (draft.type != "PLACE" and housed(board, draft.first - 2))
    if before in {"from", "of", "with", "at"} and lone and draft.type == "PERSON":
        found["ORG"] += STRONG * (board.lower(draft.first - 2) in STAFF)


def after_of(board: Board, draft: Draft, found: Counter[EntityType]) -> None:
    """Weigh "the reign of X" for a person, "Ada Lund, 72, of X" for a place."""
    noun = draft.first - 2
    if board.lower(noun) in LIFE and (draft.type != "PLACE" or board.words[max(noun, 0)].tag == "NN"):
        found["PERSON"] += STRONG
    if lives(board, noun) and draft.type in {"ORG", "GROUP", "PERSON"}:
        found["PLACE"] += CERTAIN
    elif draft.type in {"GROUP", "PERSON"} and comes_from(board, draft, noun):
        found["PLACE"] += STRONG


def after_at(board: Board, draft: Draft, found: Counter[EntityType]) -> None:
    """Weigh "the mill at X", "was held at X" for a place, "studied at X", "professor at X" for a body."""
    noun = board.words[max(draft.first - 2, 0)]
    head = board.words[board.words[draft.first - 1].head]
    if (noun.lower in FACILITIES and noun.pos == "NOUN") or (head.pos == "VERB" and head.lemma in HAPPENS):
        found["PLACE"] += CERTAIN
    elif (head.pos == "VERB" and head.lemma in STUDIES) or noun.lower in DEGREES:
        found["ORG"] += STRONG


def after_the(board: Board, draft: Draft, found: Counter[EntityType]) -> None:
    """Weigh "the X" for no person: "in the X" a place, else a body; "told The X" an outlet."""
    told_so = board.lower(draft.first - 2) in TOLD and not board.opens_sentence(draft.first - 1)
    if board.word(draft.first - 1) == "The" and told_so and draft.type != "GROUP":
        found["ORG"] += CERTAIN
    lone = draft.last - draft.first == 1 and draft.type in {"PERSON", "GROUP"} and not goes_on(board, draft)
    if lone and not board.lower(draft.first).endswith("s"):
        found["PLACE" if board.lower(draft.first - 2) in INSIDE | ALONG else "ORG"] += STRONG


def after_from(board: Board, draft: Draft, found: Counter[EntityType]) -> None:
    """Weigh "a degree from X" and "according to X" for a body, "links it with X" for a place."""
    noun = board.lower(draft.first - 2)
    head = board.words[board.words[draft.first - 1].head]
    with_ = board.lower(draft.first - 1) == "with"
    found["ORG"] += STRONG * (noun in DEGREES and not with_)
    found["ORG"] += WEAK * (noun == "according" and draft.last - draft.first == 1 and draft.type == "PERSON")
    found["PLACE"] += CERTAIN * (head.pos == "VERB" and head.lemma in LINKS)


def by_verb(board: Board, draft: Draft, found: Counter[EntityType]) -> None:
    """Weigh what is done to a name: told something (a body), visited or left, linked with another (places)."""
    word = board.words[draft.last - 1]
    lone = draft.last - draft.first == 1
    if draft.type == "PLACE" and lone and told(board, draft):
        found["ORG"] += STRONG
    if word.dep != "dobj":
        return
    verb = board.words[word.head].lemma
    if verb in GONE and lone and draft.type in {"PRODUCT", "PERSON"} and not goes_on(board, draft) and not draft.gender:
        found["PLACE"] += STRONG
    if verb in LINKS and board.lower(draft.last) in {"with", "to", "and"}:
        found["PLACE"] += CERTAIN


def owns_person(board: Board, draft: Draft) -> bool:
    """Tell whether a lone name owns somebody named in full, as firms and clubs do: "Moredun's Stew Burgess"."""
    i = draft.last
    if draft.last - draft.first > 1 or board.word(i) not in POSSESSIVE or i + 1 >= len(board.words):
        return False
    owned = board.owner[i + 1]
    full = owned is not None and owned.type == "PERSON" and owned.first == i + 1 and owned.last - owned.first > 1
    # towns and countries own their people as well
    return full and draft.type == "PERSON" and board.lexicon.kind(board.name(draft)) is None


def runs_things(board: Board, draft: Draft) -> bool:
    """Tell whether ", which runs" or the like follows a name: "Trenitalia, which runs red trains"."""
    which = board.word(draft.last) == "," and board.lower(draft.last + 1) == "which"
    verb = board.words[draft.last + 2] if which and draft.last + 2 < len(board.words) else None
    return verb is not None and verb.lemma in RUNS


def lives(board: Board, comma: int) -> bool:
    """Tell whether the comma before "of" closes an age: "Ada Lund, 72, of Oldacre"."""
    return board.word(comma) == "," and board.word(comma - 1).isdigit() and board.word(comma - 2) == ","


def comes_from(board: Board, draft: Draft, comma: int) -> bool:
    """Tell whether commas set "of X" apart after somebody's name: "Danladi, of Barnawa, pleaded"."""
    person = board.owner[comma - 1] if comma > 0 else None
    apart = board.word(comma) == "," and board.word(draft.last) == "," and draft.last - draft.first == 1
    return apart and person is not None and person.type == "PERSON" and person.last == comma


def housed(board: Board, i: int) -> bool:
    """Tell whether word i ends the name of a school, hospital or the like, which a comma parts from its town."""
    owner = board.owner[i] if i >= 0 else None
    return owner is not None and owner.type == "ORG" and owner.last == i + 1 and board.word(i) in HOUSES


def goes_on(board: Board, draft: Draft) -> bool:
    """Tell whether a name goes on into a noun or another name: "the Trump administration"."""
    if draft.last >= len(board.words) or not board.same_sentence(draft.first, draft.last):
        return False
    after = board.words[draft.last]
    owns = after.text in POSSESSIVE
    return owns or after.pos in {"NOUN", "PROPN", "NUM"} or is_capital(after.text) or after.text in {"-", "–"}


def told(board: Board, draft: Draft) -> bool:
    """Tell whether somebody told something to what is named: "Lin told Caixin she had been stuck"."""
    word = board.words[draft.last - 1]
    return (
        word.dep in {"dobj", "dative"}
        and board.words[word.head].lemma == "tell"
        and board.word(draft.last) not in POSSESSIVE
    )


def priced(board: Board, draft: Draft) -> int:
    """Weigh that a lone name rises or falls by an amount of money or a share: "Equity closed at 45 shillings"."""
    word = board.words[draft.last - 1]
    if word.dep not in SUBJECTS or draft.type not in {"PERSON", "PLACE"} or draft.sure or word.head != draft.last:
        return 0
    verb = board.words[word.head]
    near = {board.lower(k) for k in range(verb.i + 1, min(verb.i + 5, len(board.words)))}
    return (STRONG if verb.lemma == "close" and "at" in near else WEAK) * (
        verb.lemma in MOVES and bool(near & MONEY | near & {"at"})
    )
