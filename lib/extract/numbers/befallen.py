"""Numbers of people that only the verb tells: whom the mill employs, whom the storm hit, who lost their jobs."""

from __future__ import annotations

from typing import Final

from lib.extract.numbers import lexicon
from lib.extract.numbers.memory import Found, Memory, Place
from lib.extract.numbers.quantity import Quantity
from lib.extract.numbers.syntax import object_of
from lib.extract.reading import Reading, Word

PEOPLING: Final = lexicon.cues("peopling")
AFFECTING: Final = lexicon.cues("affecting")
PERSONAL: Final = lexicon.cues("personal")
STATES: Final = lexicon.cues("states")
PERSONAL_THINGS: Final = frozenset({"job", "home", "life", "limb", "seat", "vote", "livelihood", "sight", "leg", "arm"})
HOLDING: Final = frozenset({"carry", "hold", "seat", "accommodate", "house"})
MANY: Final = 1000


def held_or_hit(reading: Reading, quantity: Quantity, verb: Word, place: Place, memory: Memory) -> bool:
    """Tell whether a verb tells of people: "the mill employs 400", "a storm hit 70 million"."""
    if verb.lemma in AFFECTING and great_many(quantity) and object_is(reading, verb, place):
        return True
    if memory.last_count(place.first.sentence, reach=0) is not None:
        return False
    return verb.lemma in HOLDING or (verb.lemma in PEOPLING and object_is(reading, verb, place))


def great_many(quantity: Quantity) -> bool:
    """Tell whether a bare number is one of a population: thousands and more."""
    return (quantity.value or quantity.high or 0) >= MANY


def object_is(reading: Reading, verb: Word, place: Place) -> bool:
    """Tell whether a bare number is what a verb does something to: its object, or its subject in the passive."""
    figure = place.figure
    passive = any(reading.words[i].dep == "auxpass" for i in reading.children[verb.i])
    return figure.dep in {"dobj", "nsubjpass"} or (figure.dep == "nsubj" and passive) or figure.i == verb.i + 1


def loses_work(reading: Reading, verb: Word | None, place: Place) -> bool:
    """Tell whether only people can do what a number does: "1,100 will lose their jobs", "40 have resigned"."""
    if verb is None or place.figure.dep != "nsubj" or place.figure.head != verb.i:
        return False
    thing = object_of(reading, verb)
    return verb.lemma in PERSONAL or (thing is not None and thing.lemma.lower() in PERSONAL_THINGS)


def state_set(reading: Reading, verb: Word | None, place: Place) -> Found | None:
    """Return the people of a state that someone sets at a number: "which takes the dead to 14"."""
    thing = object_of(reading, verb) if verb is not None else None
    if verb is None or thing is None or not verb.i < thing.i == place.first.i - 2 or thing.lower not in STATES:
        return None
    led = reading.words[thing.i - 1].lower == "the" and reading.words[thing.i + 1].lower in {"at", "to"}
    return Found(thing.text, "object of the verb") if led else None
