"""What all mentions of a name together say of its type: "in X", "town of X", "workers at X", "X AB", "(X) -"."""

from __future__ import annotations

from collections import Counter
from typing import Final

from lib.extract.entities.appositions import said_after, said_before
from lib.extract.entities.board import Board, Draft
from lib.extract.entities.data_files import word_list
from lib.extract.entities.firm_signs import firm_weight
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
from lib.extract.entities.shapes import POSSESSIVE, is_compound, key
from lib.model import EntityType

COMPASS: Final = frozenset({"north", "south", "east", "west", "northern", "southern", "eastern", "western"})
PLACE_BEFORE: Final = frozenset({"in", "near", "outside", "throughout", "off"})
PLACE_NOUNS: Final = word_list("evidence", "place_nouns")
AT_NOUNS: Final = word_list("evidence", "at_nouns")
SETTLEMENTS: Final = word_list("evidence", "settlements")
OWNED: Final = word_list("evidence", "owned_by_person")
JOURNALS: Final = word_list("evidence_journals", "journal_words")
LIVES: Final = word_list("evidence", "person_verbs")
HAPPENINGS: Final = word_list("evidence", "happenings")
PUBLISHED: Final = frozenset({"publish", "appear", "write", "report"})
PLACED: Final = PLACE_BEFORE | {"from", "to", "at"}
GROUP_ENDS: Final = ("s", "ish", "ese", "an", "ist", "ic", "i", "er", "ite", "men")
WEIGHT: Final = 2


RULES: Final[dict[EntityType, str]] = {
    "PLACE": "a place by the words before it",
    "ORG": "an organisation by the words around it",
    "PERSON": "a person by the words around the name",
    "PRODUCT": "a product by the words around it",
    "WORK": "a work by the words around it",
    "LAW": "a law by the words around it",
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
    for name, group in groups.items():
        types = {d.type for d in group}
        if any(d.sure and d.type != "ORG" for d in group) and not (name in openers and is_short_city(board, group)):
            continue
        if name in legal:
            turn(board, group, "ORG", "company named with its legal form")
        elif name in openers and types <= {"PERSON", "PLACE"}:
            turn(board, group, "ORG", "first word of a company's name")
        else:
            decide(board, group, types, surname=name.split()[-1] in surnames if len(name.split()) == 1 else False)


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
        if board.lexicon.kind(word.text) is not None or word.lower.endswith(GROUP_ENDS):
            continue
        if place_signs(board, draft, person=False):
            board.retype(draft, "PLACE", RULES["PLACE"], sure=False)
        elif word.tag == "NNP" and word.dep == "nsubj" and board.words[word.head].pos == "VERB":
            board.retype(draft, "ORG", RULES["ORG"], sure=False)


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
        said.update(signs(board, draft))
    if any(opens_with_given(board, d) for d in group):
        said["PERSON"] += 2 * WEIGHT
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
    if draft.last - draft.first == 1 and is_compound(board.word(draft.first)):
        found["ORG"] += found.pop("PERSON", 0) + WEIGHT  # "the clinic's owner, MedAxis,"
    if board.lexicon.kind(board.name(draft)) is None:
        for said in (said_before(board, draft.first), said_after(board, draft.last)):
            if said is not None:
                found[said] += 2 * WEIGHT * (said != "ORG" or not is_somebody(board, draft, found["PERSON"]))
    person = found["PERSON"] > 0 or opens_with_given(board, draft)
    found["PLACE"] += 0 if published_in(board, draft) else place_signs(board, draft, person=person)
    found["PLACE"] += place_weight(board, draft) + led_weight(board, draft)
    return found


def is_somebody(board: Board, draft: Draft, said: int) -> bool:
    """Tell whether a noun for bodies is rather said of a person here: "Ezekiel Motaung, a rock-drill operator"."""
    full = draft.type == "PERSON" and draft.last - draft.first > 1
    return said > 0 or (full and (board.word(draft.first - 1) != "," or board.word(draft.first) in board.lexicon.given))


def person_signs(board: Board, draft: Draft) -> int:
    """Weigh what speaks for a person at one mention: a title, an office, "who"."""
    titled = draft.rule == "title before the name" or draft.gender is not None
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
    return WEIGHT * there + CERTAIN * inside + 2 * WEIGHT * (named or (after in SETTLEMENTS and not person))


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
    return board.words[board.words[draft.first - 1].head].lemma in PUBLISHED


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
