"""A speaker as found, and what can be one: persons, bodies, news media."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile
from typing import Final, NamedTuple

from lib.extract.entities.outlet_names import STATIONS
from lib.extract.entities.papers import FOREIGN_PAPERS
from lib.extract.quotes.lexicon import lexicon
from lib.extract.reading import Word
from lib.model import Entity, Mention, Speaker

RANK: Final = {"name": 2, "description": 1, "pronoun": 0}
HUMAN: Final = (
    *(
        "er",
        "ers",
        "or",
        "ors",
        "ist",
        "ists",
        "ian",
        "ians",
        "man",
        "men",
        "woman",
        "women",
        "ee",
        "ees",
        "ant",
        "ants",
    ),
    *("crat", "crats", "folk", "people", "body", "one"),
)
ONE: Final = frozenset({"a", "an", "one", "another"})
AFTER_HEAD: Final = frozenset({",", "of", "in", "from", "with", "at", "on", "who", "for", "by", "whose", "near"})


class Voice(NamedTuple):
    """A speaker as found: the record, the speaker's words in plain text, and what the rule says of them."""

    speaker: Speaker | None
    words: str
    note: str


UNKNOWN: Final = Voice(None, "", "")


def able(word: Word, held: Entity | None) -> bool:
    """Tell whether a noun can be one who promises or threatens: people, bodies and documents, no dam and no rise."""
    lists = lexicon()
    if held is not None:
        return held.type != "EVENT"
    if word.tag not in {"NN", "NNS"}:
        return True
    if word.lower in lists.things:
        return False
    known = (lists.people, lists.documents, lists.spokes, lists.outlet_nouns, lists.claims, lists.bodies)
    return any(word.lower in nouns for nouns in known) or word.lower.endswith(HUMAN)


def is_aged(phrase: Sequence[Word]) -> bool:
    """Tell whether a phrase is "the 23-year-old" or "the 23-year-old Dane": somebody known from just before."""
    if phrase[0].lower != "the" or phrase[-1].tag not in {"NN", "NNP", "JJ"}:
        return False
    inside = [word.lower for word in phrase]
    return any(w.endswith("year-old") for w in inside) or ("year" in inside and "old" in inside)


def somebody(voice: Voice) -> bool:
    """Tell whether a voice is one unnamed person: "a man in a red coat", "one resident"; no firm, no group."""
    if voice.speaker is None or voice.speaker.entity is not None or voice.speaker.speaker_class != "unnamed":
        return False
    words = voice.words.lower().replace(",", " , ").split()
    if words[0] not in ONE:
        return False
    phrase = list(takewhile(lambda w: w not in AFTER_HEAD, words))
    return not (phrase[-1] in lexicon().bodies or (phrase[-1].endswith("s") and not phrase[-1].endswith("ss")))


def role_head(role: str) -> str:
    """Return the noun that says what somebody is: "leader" of "council leader", "head" of "head of the council"."""
    words = list(takewhile(lambda w: w not in AFTER_HEAD, role.lower().replace(",", " , ").split()))
    return words[-1] if words else ""


def better(one: Mention, other: Mention) -> bool:
    """Tell whether a mention says more of a word than another: a name, else the longer one."""
    return (RANK[one.kind], one.end - one.start) > (RANK[other.kind], other.end - other.start)


def is_medium(entity: Entity) -> bool:
    """Tell whether an entity is a news medium, by the lists of outlets."""
    lists = lexicon()
    names = {entity.name.lower(), *(a.lower() for a in entity.aliases)}
    plain = {n.removeprefix("the ") for n in names} | names
    plain |= {f"the {n}" for n in plain}
    if not plain.isdisjoint(lists.outlets):
        return True
    first, _, rest = entity.name.partition(" ")
    station = first in STATIONS | FOREIGN_PAPERS and bool(rest) and not rest.startswith("of ")
    return entity.type in {"ORG", "WORK"} and (station or any(n.endswith(lists.outlet_ends) for n in names))
