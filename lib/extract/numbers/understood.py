"""The noun that a bare count leaves out: its subject, the thing counted before, people whom something befell."""

from __future__ import annotations

from typing import Final

from lib.extract.numbers import lexicon
from lib.extract.numbers.antecedents import plural_antecedent, subject_before_last
from lib.extract.numbers.befallen import great_many, held_or_hit, loses_work, state_set
from lib.extract.numbers.change_words import Change
from lib.extract.numbers.deeds import GAPPED_RULE, gapped_noun, noun_start
from lib.extract.numbers.memory import MEMORY, Found, Memory, Place
from lib.extract.numbers.nouns import is_time, plural_before, singular
from lib.extract.numbers.quantity import Quantity
from lib.extract.numbers.syntax import is_noun, object_of, phrase, subject_of, verb_above
from lib.extract.numbers.those import fronted_of
from lib.extract.reading import Reading, Word

EARLIER_RULE: Final = "noun left out, taken from the count before"
SPOKEN_RULE: Final = "what the sentence before speaks of"
ASKING: Final = lexicon.cues("asking_for")
STANDING: Final = lexicon.cues("standing")
TALLYING: Final = lexicon.cues("tallying")
HUMAN_ENDINGS: Final = ("er", "or", "ist", "ian", "ee", "man", "wife", "ant", "ent", "eur", "clerk", "men", "wive")
CALAMITIES: Final = lexicon.cues("calamities")
AFFECTING: Final = lexicon.cues("affecting")
NEAR: Final = 20
# Where a number without a noun may stand for what the sentence before counted: subject, object, predicate
BARE_PLACES: Final = frozenset({"nsubj", "nsubjpass", "dobj", "attr", "conj", "ROOT", "appos", "nummod", "oprd", "dep"})


def gapped_count(reading: Reading, quantity: Quantity, place: Place, memory: Memory) -> Found | None:
    """Return what a count is of whose clause has lost its verb: "Murders rose to 43 and shootings to 210".

    Where the clause before counted something else than its subject, so does this one: "The Greens took 34 seats, the
    Liberals 28".
    """
    known = memory.last_count(place.first.sentence, reach=0)
    noun = gapped_noun(reading, place, memory) if known and quantity.kind in {"digits", "words", "range"} else None
    if noun is None:
        return None
    verb = verb_above(reading, place.figure)
    subject = subject_of(reading, verb) if verb is not None else None
    own = subject is not None and phrase(reading, subject) == known
    return Found(phrase(reading, noun, noun_start(reading, noun), tail=False) if own else known, GAPPED_RULE)


def standing_subject(  # noqa: PLR0911  one return a form, read from the top
    reading: Reading, quantity: Quantity, place: Place, change: Change | None, memory: Memory
) -> Found | None:
    """Return the subject of what falls to, stands at, totals or is a bare number: "Strokes fell from 11 to four"."""
    verb = change.word if change is not None and change.word.pos == "VERB" else verb_above(reading, place.figure)
    if verb is None or verb.i > place.first.i or quantity.kind == "vague":
        return None
    if verb.lemma not in STANDING and (change is None or quantity.role is None or change.word.i != verb.i):
        return None
    subject = subject_of(reading, verb)
    if subject is not None and verb.lemma in AFFECTING and subject.lemma.lower() in CALAMITIES and great_many(quantity):
        return None  # "a blackout hits 70 million"
    fits = subject is not None and is_noun(subject) and subject.i < verb.i and subject.i not in memory.figures
    if not fits or subject is None or subject.sentence != place.first.sentence:
        return None
    thing = object_of(reading, verb)
    if thing is not None and verb.i < thing.i < place.first.i:  # "put arrests at 48"
        fits = is_noun(thing) and thing.i not in memory.figures
        rule = "object of the verb"
    else:
        thing, rule = subject, "subject of the clause"
        fits = not names_again(reading, verb, subject, place, memory)
    if not fits or is_time(thing):
        return None
    if thing.lemma.lower() in lexicon.not_claims("totals"):
        return total_of(reading, thing, memory, place)
    return Found(phrase(reading, thing), rule)


def total_of(reading: Reading, total: Word, memory: Memory, place: Place) -> Found | None:
    """Return the toll itself where nothing was counted before: "put the death toll at 218"."""
    text = phrase(reading, total)
    counted = memory.last_count(place.first.sentence)
    return None if counted is not None or text == total.text else Found(text, "the total itself")


def names_again(reading: Reading, verb: Word, subject: Word, place: Place, memory: Memory) -> bool:
    """Tell whether a bare number counts anew what its clause counted before, and not the subject.

    So in "won by 52 votes to 48", in "losses come to 500 people, while Russian losses exceed 900", and where the
    subject is a count of its own or stands in another clause.
    """
    if any(i in memory.figures for i in reading.children[subject.i]):
        return True
    before = reading.words[max(0, subject.i - NEAR) : subject.i]
    if any(w.lemma == subject.lemma and w.sentence == subject.sentence for w in before):
        return True
    counted = memory.count is not None and memory.count[0] == subject.sentence
    other = counted and memory.count is not None and memory.count[1] != phrase(reading, subject)
    if other and any(i in memory.figures for i in range(verb.i, place.first.i)):
        return True
    return subject.head != verb.i and verb.dep not in {"conj", "xcomp", "relcl"}


def understood(reading: Reading, quantity: Quantity, place: Place, memory: Memory) -> Found:  # noqa: PLR0911  one return a form, read from the top
    """Return the noun that is left out: people where someone is killed or hurt, else what was counted before."""
    whole = fronted_of(reading, place.first, memory.figures)
    if whole is not None and whole.tag in {"NNS", "NNPS"}:
        return Found(phrase(reading, whole, tail=False), "“of” phrase")  # "Of the survivors, 40 were children"
    verb = verb_above(reading, place.figure)
    state = state_set(reading, verb, place)
    if state is not None:
        return state
    earlier = last_like(reading, quantity, place, memory)
    if quantity.kind == "vague" or (verb is not None and verb.lemma in lexicon.not_claims("harming_verbs")):
        if earlier is not None and is_human(earlier):
            return Found(earlier, EARLIER_RULE)
        near = plural_before(reading, place.first, human=True)
        return Found(near or "people", "people, understood from the verb")
    if verb is not None and held_or_hit(reading, quantity, verb, place, memory):
        return Found("people", "people, understood from the verb")
    people = loses_work(reading, verb, place) and (earlier is None or not may_be_human(earlier))
    if people:
        return Found(plural_before(reading, place.first, human=True) or "people", "people, understood from the verb")
    if earlier is not None:
        return Found(earlier, EARLIER_RULE)
    if verb is not None and tallies(reading, verb, place):
        return tallied(reading, verb, place, memory)
    spoken = spoken_of(reading, verb, place, memory)
    return object_set(reading, verb, place, memory) or spoken or subject_alone(reading, verb, place.figure, memory)


def is_human(text: str) -> bool:
    """Tell whether a counted thing ends in a noun of people: "crew members"."""
    return singular(text.rsplit(" ", maxsplit=1)[-1].lower()) in lexicon.not_claims("human_nouns")


def may_be_human(text: str) -> bool:
    """Tell whether a counted thing may well be people, by the word list or by its ending: "midwives", "cashiers"."""
    return is_human(text) or singular(text.rsplit(" ", maxsplit=1)[-1].lower()).endswith(HUMAN_ENDINGS)


def tallies(reading: Reading, verb: Word, place: Place) -> bool:
    """Tell whether a verb before a bare number says who counted: "a warden counted 58", "the union puts it at 96"."""
    passive = any(reading.words[i].dep in {"auxpass", "nsubjpass"} for i in reading.children[verb.i])
    speaks = verb.lemma in {"speak", "talk"} and reading.words[place.first.i - 1].lower == "of"
    return (verb.lemma in TALLYING or speaks) and verb.i < place.first.i and not passive


def tallied(reading: Reading, verb: Word, place: Place, memory: Memory) -> Found:
    """Return what someone counted or put at a number: the object of the verb, else what was spoken of before."""
    thing = object_of(reading, verb)
    totals = lexicon.not_claims("totals")
    named = thing if thing is not None and is_noun(thing) and verb.i < thing.i < place.first.i else None
    own = object_set(reading, verb, place, memory) if named is not None else None
    if own is not None and named is not None and named.lemma.lower() not in totals:
        return own
    if thing is not None and thing.pos == "PRON":
        known = memory.last_thing(place.first.sentence)
        if known:
            return Found(known, EARLIER_RULE)
    counted = memory.last_count(place.first.sentence, reach=1)
    if counted:
        return Found(counted, EARLIER_RULE)
    known = plural_antecedent(reading, place.first, memory.figures)
    return Found(known, SPOKEN_RULE) if known else own or Found(None, "")


def object_set(reading: Reading, verb: Word | None, place: Place, memory: Memory) -> Found | None:
    """Return what someone sets at a number: the quota of "raised the quota to 400"."""
    thing = object_of(reading, verb) if verb is not None else None
    if verb is None or thing is None or not is_noun(thing) or not verb.i < thing.i < place.first.i:
        return None
    if thing.i in memory.figures or is_time(thing) or reading.words[place.first.i - 1].lower not in {"at", "to"}:
        return None
    return Found(phrase(reading, thing), "object of the verb")


def spoken_of(reading: Reading, verb: Word | None, place: Place, memory: Memory) -> Found | None:
    """Return what the sentences before speak of, for a number that acts or that someone asks for, gets or names.

    So in "A small number of Britons were hurt. Two are in hospital", "The coach wanted wingers. He asked for five".
    """
    figure = place.figure
    if verb is None or (verb.lemma in STANDING and figure.i > verb.i):
        return None
    acts = figure.dep in {"nsubj", "nsubjpass"} and figure.head == verb.i and figure.i < verb.i
    subject = subject_of(reading, verb)
    agent = subject is not None and subject.i < verb.i < figure.i
    taken = agent and (figure.dep == "dobj" or reading.words[figure.i - 1].lower == "for") and verb.lemma in ASKING
    if not acts and not taken:
        return None
    known = plural_antecedent(reading, place.first, memory.figures)
    return Found(known, SPOKEN_RULE) if known else None


def subject_alone(reading: Reading, verb: Word | None, figure: Word, memory: Memory) -> Found:
    """Return the subject of the verb above a number, where nothing else names what it counts."""
    subject = subject_of(reading, verb) if verb is not None else None
    taken = verb is not None and verb.lemma in ASKING and subject is not None and subject.i < verb.i
    if taken and figure.dep == "dobj" and figure.head == (verb.i if verb else -1):
        return Found(None, "")  # who sells, asks or gets is not what is counted
    if subject is not None and is_noun(subject) and subject.i not in memory.figures:
        return Found(phrase(reading, subject), "subject of the clause")
    stands = verb is not None and (verb.lemma in STANDING or verb.lemma in lexicon.change("verbs"))
    if subject is not None and stands and subject.lower in {"they", "it"}:
        known = subject_before_last(reading, subject, memory.figures, plural=subject.lower == "they")
        return Found(known, SPOKEN_RULE if known else "")
    return Found(None, "")


def last_like(reading: Reading, quantity: Quantity, place: Place, memory: Memory) -> str | None:
    """Return what was counted last, in this sentence, or in the one before where the number may stand for its noun."""
    if quantity.value is not None and quantity.value != quantity.value.to_integral_value():
        return None
    alone = reading.words[place.figure.head].i == place.figure.i or quantity.kind == "zero"
    bare = alone or place.figure.dep in BARE_PLACES or quantity.role is not None
    return memory.last_count(place.first.sentence, reach=MEMORY if alone else 1 if bare else 0)
