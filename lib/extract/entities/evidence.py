"""What all mentions of a name together say of its type: "in X", "town of X", "workers at X", "X AB", "(X) -"."""

from __future__ import annotations

from collections import Counter
from typing import Final

from lib.extract.entities.appositions import said_after, said_before
from lib.extract.entities.board import Board, Draft
from lib.extract.entities.firm_signs import firm_weight, unintroduced
from lib.extract.entities.kind_signs import (
    CERTAIN,
    law_weight,
    org_weight,
    person_weight,
    place_weight,
    product_weight,
    work_weight,
)
from lib.extract.entities.led_places import led_weight
from lib.extract.entities.lone_names import itself_weight, part_weight
from lib.extract.entities.mention_signs import (
    JOURNALS,
    PLACE_BEFORE,
    WEIGHT,
    opens_with_given,
    org_signs,
    person_signs,
    place_signs,
    published_in,
)
from lib.extract.entities.noun_frames import ALONG, frame_signs
from lib.extract.entities.shapes import is_compound, key
from lib.model import EntityType

COMPASS: Final = frozenset({"north", "south", "east", "west", "northern", "southern", "eastern", "western"})
PEOPLES: Final = frozenset({"people", "peoples", "tribe", "tribes", "tribesmen", "clan", "clans", "language"})
PLACED: Final = PLACE_BEFORE | {"from", "to", "at"}
GROUP_ENDS: Final = ("s", "ish", "ese", "an", "ist", "ic", "i", "er", "ite", "men")
UNSEEN: Final = "a word of the same form that nobody has taken"


RULES: Final[dict[EntityType, str]] = {
    "PLACE": "a place by the words before it",
    "ORG": "an organisation by the words around it",
    "PERSON": "a person by the words around the name",
    "PRODUCT": "a product by the words around it",
    "WORK": "a work by the words around it",
    "LAW": "a law by the words around it",
    "GROUP": "a people by the words after it",
}


def weigh(board: Board) -> None:
    """Retype the unsure names of people, organisations and places whose surroundings speak clearly for another type."""
    doubtful_groups(board)
    drafts = [d for d in board.drafts if d.type in {"PERSON", "ORG", "PLACE", "PRODUCT", "WORK", "EVENT"}]
    groups: dict[str, list[Draft]] = {}
    for draft in drafts:
        groups.setdefault(bare_key(board, draft), []).append(draft)
    companies = [d for d in drafts if d.type == "ORG" and has_legal_form(board, d)]
    legal = {bare_key(board, d) for d in companies}
    surnames = {board.lower(d.last - 1) for d in drafts if d.type == "PERSON" and d.last - d.first > 1}
    openers = {board.lower(d.first) for d in companies if d.last - d.first > 2} - surnames
    unseen(board, groups)
    heads = body_heads(board, drafts)
    for name, group in groups.items():
        types = {d.type for d in group}
        if any(d.sure and d.type != "ORG" for d in group) and not (name in openers and is_short_city(board, group)):
            continue
        if name in legal:
            turn(board, group, "ORG", "company named with its legal form")
        elif name in openers and types <= {"PERSON", "PLACE"}:
            turn(board, group, "ORG", "first word of a company's name")
        elif name in heads and types == {"PERSON"} and not any(signs(board, d)["PERSON"] for d in group):
            turn(board, group, "ORG", "first word of an organisation's name")
        else:
            decide(board, group, types, surname=name.split()[-1] in surnames if len(name.split()) == 1 else False)


def unseen(board: Board, groups: dict[str, list[Draft]]) -> None:
    """Add to the groups of lone unsure names the words of the same form that nobody has taken: they speak too."""
    lone: dict[str, list[Draft]] = {}
    for group in groups.values():
        for draft in group:
            if draft.last - draft.first == 1 and not draft.sure and not board.in_headline(draft.first):
                lone.setdefault(board.word(draft.first), group)
    for word in board.written(lone):
        group = lone[word.text]
        if board.owner[word.i] is None and word.tag.startswith("NN") and not board.in_headline(word.i):
            group.append(Draft(word.i, word.i + 1, group[0].type, UNSEEN))


def body_heads(board: Board, drafts: list[Draft]) -> set[str]:
    """Return the first words of bodies that end as bodies do ("Barnaby House"), which nobody bears in the article."""
    ends = board.lexicon.org_words | {"House"}
    borne = {
        board.lower(k) for d in drafts if d.type == "PERSON" and d.last - d.first > 1 for k in range(d.first, d.last)
    }
    found = {
        board.lower(d.first)
        for d in drafts
        if d.type == "ORG" and d.last - d.first == 2 and board.word(d.last - 1) in ends
    }
    return found - borne


def doubtful_groups(board: Board) -> None:
    """Retype lone unknown names that the model takes for nationalities though they are no adjectives nor plurals."""
    for draft in board.drafts:
        word = board.words[draft.first]
        if draft.type != "GROUP" or draft.sure or draft.last - draft.first > 2 or word.tag not in {"NNP", "JJ"}:
            continue
        if draft.last - draft.first == 2:
            if word.lower in COMPASS and board.lower(draft.first - 1) in PLACE_BEFORE | {"off", "across", "from"}:
                board.retype(draft, "PLACE", RULES["PLACE"], sure=False)
            continue
        if board.lexicon.kind(word.text) is not None:
            continue
        river = board.lower(draft.first - 1) == "the" and board.lower(draft.first - 2) in ALONG
        if river and frame_signs(board, draft)["PLACE"]:
            board.retype(draft, "PLACE", RULES["PLACE"], sure=False)
        if word.lower.endswith(GROUP_ENDS):
            continue
        if place_signs(board, draft, person=False) or of_somebody(board, draft):
            board.retype(draft, "PLACE", RULES["PLACE"], sure=False)
        elif word.tag == "NNP" and word.dep == "nsubj" and board.words[word.head].pos == "VERB":
            board.retype(draft, "ORG", RULES["ORG"], sure=False)


def of_somebody(board: Board, draft: Draft) -> bool:
    """Tell whether "of" or "from" ties a lone name to a person right before: "Trish Lund, of Minyip,"."""
    before = draft.first - 2 - (board.word(draft.first - 2) == ",")
    person = board.owner[before] if before >= 0 else None
    tied = board.lower(draft.first - 1) in {"of", "from"} and board.same_sentence(before, draft.first)
    return tied and person is not None and person.type == "PERSON"


def is_short_city(board: Board, group: list[Draft]) -> bool:
    """Tell whether a name is taken for a city by the list of cities alone: nothing before it says a place follows."""
    listed = all(d.type == "PLACE" and board.lexicon.kind(board.name(d)) == "city" for d in group)
    return listed and not any(board.lower(d.first - 1) in PLACED or board.word(d.last) == "," for d in group)


def decide(board: Board, group: list[Draft], types: set[EntityType], *, surname: bool) -> None:
    """Give a name the type that its surroundings outweigh all others for; an organisation may turn a person alone.

    What is also the `surname` of someone named in full is left to that person.
    """
    if types == {"ORG"} and any(is_plainly_org(board, d) for d in group):
        return
    said: Counter[EntityType] = Counter()
    for draft in group:
        found = signs(board, draft)
        if draft.rule == UNSEEN and found["PLACE"] <= WEIGHT:
            found.pop("PLACE")
        said.update(found)
    if any(opens_with_given(board, d) for d in group):
        said["PERSON"] += 2 * WEIGHT
    if not surname and not said["PERSON"]:
        said["ORG"] += unintroduced(board, group)
    best = max(said, key=lambda t: (said[t], t))
    clear = not surname and said[best] >= WEIGHT and 2 * said[best] > said.total()
    open_ = types != {"ORG"} or best in {"PERSON", "PRODUCT", "WORK"} or said[best] >= CERTAIN
    if clear and types != {best} and open_:
        turn(board, group, best, RULES[best])


def is_plainly_org(board: Board, draft: Draft) -> bool:
    """Tell whether a name shows by itself that it is an organisation's."""
    words = [board.word(k) for k in range(draft.first, draft.last)]
    acronym = len(words) == 1 and words[0].isupper()
    return draft.sure or acronym or any(w in board.lexicon.org_words for w in words)


def bare_key(board: Board, draft: Draft) -> str:
    """Return a draft's name for comparison, without a legal form at its end."""
    last = draft.last
    if has_legal_form(board, draft):
        last -= 1
    return key(board.text(draft.first, last))


def has_legal_form(board: Board, draft: Draft) -> bool:
    """Tell whether a name ends in a company's legal form: "Halden AB"."""
    end = board.lower(draft.last - 1).replace(".", "")
    return (
        draft.last - draft.first > 1
        and end in board.lexicon.legal_forms
        and end not in {"group", "se", "as", "company"}
    )


def turn(board: Board, group: list[Draft], kind: EntityType, rule: str) -> None:
    """Retype the drafts of a group."""
    for draft in group:
        if draft.type != kind:
            board.retype(draft, kind, rule, sure=kind == "ORG")


def signs(board: Board, draft: Draft) -> Counter[EntityType]:
    """Return what the words around one mention say, weighted."""
    found: Counter[EntityType] = Counter()
    found["PERSON"] = person_signs(board, draft) + person_weight(board, draft) + part_weight(board, draft, "PERSON")
    found["ORG"] = org_signs(board, draft) + org_weight(board, draft) + firm_weight(board, draft)
    found["ORG"] += part_weight(board, draft, "ORG") + itself_weight(board, draft)
    found["PRODUCT"] = product_weight(board, draft)
    found["WORK"] = work_weight(board, draft)
    found["LAW"] = law_weight(board, draft)
    if published_in(board, draft) and any(board.word(k) in JOURNALS for k in range(draft.first, draft.last)):
        found["WORK"] += 2 * WEIGHT + 1
    found.update(frame_signs(board, draft))
    if draft.last - draft.first == 1 and is_compound(board.word(draft.first)):
        found["ORG"] += found.pop("PERSON", 0) + WEIGHT  # "the clinic's owner, MedAxis,"
    if board.lexicon.kind(board.name(draft)) is None:
        for said in (said_before(board, draft.first), said_after(board, draft.last)):
            if said is not None:
                found[said] += 2 * WEIGHT * (said != "ORG" or not is_somebody(board, draft, found["PERSON"]))
    person = found["PERSON"] > 0 or opens_with_given(board, draft)
    found["PLACE"] += 0 if published_in(board, draft) else place_signs(board, draft, person=person)
    found["PLACE"] += place_weight(board, draft) + led_weight(board, draft)
    if (
        board.lower(draft.last) in PEOPLES
        and draft.last - draft.first == 1
        and board.lexicon.kind(board.name(draft)) is None
    ):
        found["GROUP"] += CERTAIN + WEIGHT
    return found


def is_somebody(board: Board, draft: Draft, said: int) -> bool:
    """Tell whether a noun for bodies is rather said of a person here: "Ezekiel Motaung, a rock-drill operator"."""
    full = draft.type == "PERSON" and draft.last - draft.first > 1
    return said > 0 or (full and (board.word(draft.first - 1) != "," or board.word(draft.first) in board.lexicon.given))
