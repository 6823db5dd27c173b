"""What a quantity counts, with ellipsis filled from what was said before."""

from __future__ import annotations

from typing import Final

from lib.extract.numbers import lexicon
from lib.extract.numbers.measured import measured_thing
from lib.extract.numbers.memory import PRONOUNS, Found, Memory, Place
from lib.extract.numbers.nouns import cut_front, noun_of, plural_before, singular, word_after, words_between
from lib.extract.numbers.quantity import Quantity
from lib.extract.numbers.syntax import is_noun, object_of, phrase, prep_object, subject_of, verb_above
from lib.extract.numbers.tokens import HYPHENS
from lib.extract.numbers.trends import Change
from lib.extract.reading import Reading, Word

STATES: Final = lexicon.cues("states")


def counted_thing(
    reading: Reading,
    quantity: Quantity,
    place: Place,
    change: Change | None,
    memory: Memory,
    listed: Place | None = None,
) -> Found:
    """Return what a quantity counts or measures, without figures of its own: "three of the 27 states" counts states."""
    found = thing_of(reading, quantity, place, change, memory, listed)
    return Found(cut_front(found.text) or None, found.rule) if found.text else found


def thing_of(
    reading: Reading, quantity: Quantity, place: Place, change: Change | None, memory: Memory, listed: Place | None
) -> Found:
    """Return what a quantity counts or measures, as written, and by which rule.

    `listed` is the place of the last quantity of the list that this one stands in: "12, 15 and 20 missiles" share
    a noun.
    """
    if quantity.kind == "zero" and quantity.last > quantity.figure_last:
        words = [w for w in reading.words[place.first.i : place.last.i + 1] if w.i > place.first.i]
        return Found(reading.text[words[0].start : words[-1].end], "noun after “no”") if words else Found(None, "")
    if quantity.unit is None:
        if listed is not None:
            noun = noun_of(reading, listed, memory)
            if noun is not None:
                return Found(
                    words_between(reading, listed.last, noun, memory.figures), "counted noun at the end of the list"
                )
        return count_noun(reading, quantity, place, memory)
    if place.figure.pos == "VERB" and quantity.kind == "multiple":
        return multiplied(reading, place.figure)
    return measured_thing(reading, quantity, place, change, memory)


def multiplied(reading: Reading, verb: Word) -> Found:
    """Return what doubled or halved: the object of the verb, else its subject."""
    for noun in (object_of(reading, verb), subject_of(reading, verb)):
        if noun is not None and is_noun(noun):
            return Found(phrase(reading, noun), "what the verb multiplies")
    return Found(None, "")


def count_noun(reading: Reading, quantity: Quantity, place: Place, memory: Memory) -> Found:
    """Return the noun of a plain count: right after it, in an "of" phrase, or left out and understood."""
    following = word_after(reading, place.last)
    if following is not None and following.lower == "of":
        return of_phrase(reading, following, place, memory)
    beside = beside_count(reading, following, place, memory)
    if beside is not None:
        return beside
    before = reading.words[place.first.i - 1] if place.first.i else None
    if before is not None and before.lower in {"the", "those", "these"} and quantity.value is not None:
        known = memory.by_value.get((str(quantity.value), ""))
        if known:
            return Found(known, "noun of the same number before")
    return named_before(reading, place) or understood(reading, quantity, place, memory)


def beside_count(reading: Reading, following: Word | None, place: Place, memory: Memory) -> Found | None:
    """Return the noun right after a count: its own, one joined by a hyphen, or people by what befell them."""
    if following is not None and following.lower in STATES:
        earlier = memory.last_count(place.first.sentence)
        human = earlier is not None and singular(earlier.split(" ")[-1].lower()) in lexicon.not_claims("human_nouns")
        return Found(earlier if human else "people", "people, understood from what befell them")
    if following is not None and following.lower == "times":
        return Found("times", "counted noun")
    part = reading.words[following.i + 1] if following is not None and following.i + 1 < len(reading.words) else None
    tied = part is not None and following is not None and following.text in HYPHENS and part.start == following.end
    if part is not None and tied and is_noun(part):
        return Found(part.text, "noun joined by a hyphen")
    noun = noun_of(reading, place, memory)
    text = words_between(reading, place.last, noun, memory.figures) if noun is not None else ""
    return Found(text, "counted noun") if text else None


def understood(reading: Reading, quantity: Quantity, place: Place, memory: Memory) -> Found:
    """Return the noun that is left out: people where someone is killed or hurt, else what was counted before."""
    verb = verb_above(reading, place.figure)
    earlier = memory.last_count(place.first.sentence)
    if quantity.kind == "vague" or (verb is not None and verb.lemma in lexicon.not_claims("harming_verbs")):
        people = None if earlier is None else earlier.split(" ")[-1].lower()
        if people is not None and singular(people) in lexicon.not_claims("human_nouns"):
            return Found(earlier, "noun left out, taken from the count before")
        near = plural_before(reading, place.first, human=True)
        return Found(near or "people", "people, understood from the verb")
    if earlier is not None:
        return Found(earlier, "noun left out, taken from the count before")
    subject = subject_of(reading, verb) if verb else None
    if subject is not None and is_noun(subject) and subject.i not in memory.figures:
        return Found(phrase(reading, subject), "subject of the clause")
    return Found(None, "")


def of_phrase(reading: Reading, of: Word, place: Place, memory: Memory) -> Found:
    """Return the noun of "of" after a count: "28 of whom" and "31 of them" speak of what stands before."""
    noun = prep_object(reading, of)
    after = reading.words[of.i + 1] if of.i + 1 < len(reading.words) else of
    if noun is None or after.lower in PRONOUNS or noun.pos == "PRON":
        text = plural_before(reading, place.first) or memory.last_count(place.first.sentence)
        return Found(text, "“of” and a pronoun, noun taken from before")
    verb = verb_above(reading, place.figure)
    if verb is not None and verb.lemma == "be":
        for i in reading.children[verb.i]:
            child = reading.words[i]
            if child.dep == "attr" and is_noun(child) and child.i > noun.i:
                return Found(phrase(reading, child, tail=False), "predicate noun")
    return Found(cut_front(phrase(reading, noun, of.i + 1)), "“of” phrase")


def named_before(reading: Reading, place: Place) -> Found | None:
    """Return X of "the number of X is 40" and "a crowd of 40"; None when nothing before names the thing."""
    prep = reading.words[place.first.i - 1] if place.first.i else None
    if prep is not None and prep.lower == "of" and prep.sentence == place.first.sentence and prep.i:
        noun = reading.words[prep.i - 1]
        if is_noun(noun) and noun.lemma.lower() not in lexicon.not_claims("totals"):
            return Found(phrase(reading, noun, tail=False), "noun before “of”")
    verb = verb_above(reading, place.figure)
    subject = subject_of(reading, verb) if verb else None
    for total in (subject, object_of(reading, verb) if verb else None):
        if total is not None and total.lemma.lower() in {
            "number",
            "total",
            "count",
            "figure",
            "amount",
            "tally",
            "toll",
        }:
            thing = reading.words[total.i + 1] if total.i + 1 < len(reading.words) else total
            inner = prep_object(reading, thing) if thing.lower in {"of", "for"} else None
            if inner is not None and is_noun(inner):
                return Found(phrase(reading, inner), "“number of”")
    return None
