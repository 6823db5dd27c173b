"""What a quantity counts, with ellipsis filled from what was said before."""

from __future__ import annotations

from typing import Final

from lib.extract.numbers import lexicon
from lib.extract.numbers.antecedents import misread_verb
from lib.extract.numbers.beside import beside_count, graded, headline_load, labels_figure
from lib.extract.numbers.change_words import Change
from lib.extract.numbers.deeds import ASKED_RULE, listed
from lib.extract.numbers.measured import measured_thing
from lib.extract.numbers.memory import PART_RULE, PRONOUNS, Found, Memory, Place
from lib.extract.numbers.nouns import cut_front, noun_of, plural_before, word_after, words_between
from lib.extract.numbers.quantity import Quantity
from lib.extract.numbers.special import NOUN_INSIDE, ONES
from lib.extract.numbers.syntax import (
    is_noun,
    object_of,
    phrase,
    prep_object,
    subject_child,
    subject_of,
    verb_above,
)
from lib.extract.numbers.those import apposed, those_what
from lib.extract.numbers.understood import EARLIER_RULE, gapped_count, standing_subject, understood
from lib.extract.reading import Reading, Word

PARENTS: Final = frozenset({"father", "mother", "parent", "dad", "mum", "mom", "stepfather", "stepmother"})


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


def thing_of(  # noqa: PLR0911  one return a form, read from the top
    reading: Reading, quantity: Quantity, place: Place, change: Change | None, memory: Memory, listed: Place | None
) -> Found:
    """Return what a quantity counts or measures, as written, and by which rule.

    `listed` is the place of the last quantity of the list that this one stands in: "12, 15 and 20 missiles" share
    a noun.
    """
    if quantity.kind == "zero" and reading.words[place.figure.i].lower in {"nobody", "one"} and no_one(reading, place):
        return Found("people", "people, told by “nobody”")
    if quantity.kind == "zero" and quantity.last > quantity.figure_last:
        words = [w for w in reading.words[place.first.i : place.last.i + 1] if w.i > place.first.i]
        return Found(reading.text[words[0].start : words[-1].end], "noun after “no”") if words else Found(None, "")
    if NOUN_INSIDE in quantity.notes:
        return noun_inside(reading, place)
    if quantity.unit is None:
        if listed is not None:
            noun = noun_of(reading, listed, memory)
            if noun is not None:
                return Found(
                    words_between(reading, listed.last, noun, memory.figures), "counted noun at the end of the list"
                )
        return count_noun(reading, quantity, place, change, memory)
    if place.figure.pos == "VERB" and quantity.kind == "multiple":
        return multiplied(reading, place.figure)
    return measured_thing(reading, quantity, place, change, memory)


def noun_inside(reading: Reading, place: Place) -> Found:
    """Return the passenger of "one passenger in six"."""
    words = reading.words[place.first.i : place.last.i + 1]
    start = next((w.i + 1 for w in words if w.lower in ONES), place.first.i)
    stop = next((w.i for w in words if w.i > start and w.lower in {"in", "out"}), place.last.i)
    return Found(reading.text[reading.words[start].start : reading.words[stop - 1].end], "noun inside the share")


def multiplied(reading: Reading, verb: Word) -> Found:
    """Return what doubled or halved: the object of the verb, else its subject."""
    for noun in (object_of(reading, verb), subject_of(reading, verb)):
        if noun is not None and is_noun(noun):
            return Found(phrase(reading, noun), "what the verb multiplies")
    return Found(None, "")


def no_one(reading: Reading, place: Place) -> bool:
    """Tell whether a zero is that of "nobody" or "no one", and not of "not one"."""
    return place.figure.lower == "nobody" or reading.words[place.figure.i - 1].lower == "no"


def count_noun(  # noqa: PLR0911  one return a form, read from the top
    reading: Reading, quantity: Quantity, place: Place, change: Change | None, memory: Memory
) -> Found:
    """Return the noun of a plain count: right after it, in an "of" phrase, or left out and understood."""
    following = word_after(reading, place.last)
    if following is not None and following.lower == "of":
        return of_phrase(reading, following, place, memory)
    shaken = graded(reading, place, following, memory)
    if shaken is not None:
        return shaken
    if headline_load(reading, place, following):
        return Found("people", "people, understood from the verb")
    beside = beside_count(reading, following, place, memory)
    if beside is not None:
        return beside
    asked = asked_for(reading, place)
    if asked is not None:
        return asked
    led = led_up_to(reading, quantity, place, following, memory)
    if led is not None:
        return led
    return (
        named_before(reading, place, memory)
        or gapped_count(reading, quantity, place, memory)
        or standing_subject(reading, quantity, place, change, memory)
        or understood(reading, quantity, place, memory)
    )


def asked_for(reading: Reading, place: Place) -> Found | None:
    """Return what a question right before asks about, where a count opens the answer: "Who are the rebels? Three"."""
    sentence = reading.sentences[place.first.sentence]
    question = reading.sentences[place.first.sentence - 1] if place.first.sentence else sentence
    words = reading.words[question.first : question.last]
    if place.first.i != sentence.first or question.paragraph != sentence.paragraph or words[-1].text != "?":
        return None
    after = reading.words[place.last.i + 1] if place.last.i + 1 < sentence.last else None
    nouns = [w for w in words if w.tag in {"NNS", "NNPS"} or w.lower == "people"]
    ends = after is None or after.pos == "PUNCT"
    return Found(phrase(reading, nouns[-1], tail=False), ASKED_RULE) if ends and nouns else None


def led_up_to(
    reading: Reading, quantity: Quantity, place: Place, following: Word | None, memory: Memory
) -> Found | None:
    """Return what the words around a bare count lead up to: "2,114 more than", "the three", "index at 47.2"."""
    than = reading.words[following.i + 1] if following is not None and following.i + 1 < len(reading.words) else None
    more = following is not None and following.lower in {"more", "fewer", "less"}
    if more and than is not None and than.lower == "than":
        known = memory.last_thing(place.first.sentence, reach=0)  # "51% of votes, 2,114 more than her rival"
        if known:
            return Found(known, EARLIER_RULE)
    before = reading.words[place.first.i - 1] if place.first.i else None
    if before is None:
        return None
    known = memory.by_value.get((str(quantity.value), "")) if before.lower in {"the", "those", "these"} else None
    if known and quantity.value is not None:
        return Found(known, "noun of the same number before")
    if labels_figure(reading, before, following):
        return Found(phrase(reading, before, tail=False), "noun right before")
    level = reading.words[before.i - 1] if before.lower == "at" and before.i else None
    placed = level is not None and level.dep == "pobj" and reading.words[level.head].lower == "with" and is_noun(level)
    return Found(phrase(reading, level, tail=False), "noun before “at”") if placed and level is not None else None


def of_phrase(reading: Reading, of: Word, place: Place, memory: Memory) -> Found:  # noqa: PLR0911  one return a form, read from the top
    """Return the noun of "of" after a count: "28 of whom" and "31 of them" speak of what stands before."""
    noun = prep_object(reading, of)
    after = reading.words[of.i + 1] if of.i + 1 < len(reading.words) else of
    part = apposed(reading, of)
    if part is not None:
        return Found(part, PART_RULE)
    named = those_what(reading, after)
    if named is not None:
        return Found(named, "“of” phrase")
    if noun is None or after.lower in PRONOUNS or noun.pos == "PRON" or misread_verb(noun):
        text = plural_before(reading, place.first) or memory.last_count(place.first.sentence)
        return Found(text, "“of” and a pronoun, noun taken from before")
    if noun.i in memory.figures and memory.last_count(place.first.sentence):  # "against 71 of 498 given a placebo"
        return Found(memory.last_count(place.first.sentence), EARLIER_RULE)
    verb = verb_above(reading, place.figure)
    child = subject_child(reading, verb) if verb is not None else None
    if verb is not None and verb.lemma == "be" and child is not None and place.first.i <= child.i <= place.last.i:
        for i in reading.children[verb.i]:
            child = reading.words[i]
            if child.dep == "attr" and is_noun(child) and child.i > noun.i:
                return Found(phrase(reading, child, tail=False), "predicate noun")
    inner = [i for i in range(of.i + 1, noun.i) if i in memory.figures]
    if inner:
        return Found(words_between(reading, reading.words[inner[-1]], noun, memory.figures), "“of” phrase")
    return Found(cut_front(phrase(reading, noun, of.i + 1)), "“of” phrase")


def told_by_noun(reading: Reading, noun: Word) -> Found | None:
    """Return who is counted behind "father of", "a poll of" and "in front of"; None behind other nouns."""
    lemma = noun.lemma.lower()
    if lemma in PARENTS:
        return Found("children", "children, told by “father of”")
    if lemma in {"poll", "survey"}:
        return Found("people", "people, told by “poll of”")
    before = reading.words[noun.i - 1].lower if noun.i else ""
    return Found("people", "people, told by “in front of”") if lemma == "front" and before == "in" else None


def named_before(reading: Reading, place: Place, memory: Memory) -> Found | None:
    """Return X of "the number of X is 40" and "a crowd of 40"; None when nothing before names the thing."""
    prep = reading.words[place.first.i - 1] if place.first.i else None
    if prep is not None and prep.lower == "of" and prep.sentence == place.first.sentence and prep.i:
        noun = reading.words[prep.i - 1]
        known = memory.last_count(place.first.sentence, reach=0)
        if known is not None and noun.lemma.lower() in lexicon.change("nouns"):  # "112 seats, a gain of 17"
            return Found(known, EARLIER_RULE)
        if known is not None and noun.lemma.lower() in listed("expecting"):  # "70 officers, against a target of 250"
            return Found(known, EARLIER_RULE)
        told = told_by_noun(reading, noun)
        if told is not None:
            return told
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
