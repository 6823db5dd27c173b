"""What a share, sum or measure is of: a chain of finders, the first answer counts."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from lib.extract.numbers import lexicon
from lib.extract.numbers.clause import Clause
from lib.extract.numbers.memory import MEMORY, PRONOUNS, VAGUE_NOUNS, Found, Memory, Place
from lib.extract.numbers.nouns import cut_front, is_time, noun_before, noun_of, plural_before, word_after, words_between
from lib.extract.numbers.quantity import Quantity
from lib.extract.numbers.syntax import (
    SUBJECTS,
    is_noun,
    noun_run,
    object_of,
    of_object,
    phrase,
    prep_object,
    subject_of,
)
from lib.extract.numbers.trends import Change
from lib.extract.reading import Reading, Word

MEASURED_BY: Final = {"time": "time", "length": "distance", "age": "age"}
LASTING: Final = lexicon.cues("lasting")
VALUED: Final = lexicon.cues("valued")
TAKING: Final = lexicon.cues("taking")
AGENTS: Final = lexicon.cues("agents") | lexicon.not_claims("human_nouns")
AGAINST: Final = lexicon.cues("against")
COMPARATIVES: Final = lexicon.cues("comparatives")
RATES: Final = frozenset({"a", "an", "per", "each", "every"})
COPULAS: Final = lexicon.cues("copulas")
SPENDING: Final = lexicon.cues("spending")
AGO: Final = lexicon.cues("ago")
AWAY: Final = lexicon.cues("away")
VAGUE_LEVELS: Final = lexicon.cues("vague_levels")
MEASURE_RULE: Final = "what the unit measures"
AHEAD_RULE: Final = "noun before the measure"
BEFORE_RULE: Final = "what was measured before"
OBJECT_RULE: Final = "object of the verb"
SUBJECT_RULE: Final = "subject of the clause"


def moved_noun(reading: Reading, adverb: Word, memory: Memory) -> str | None:
    """Return the noun phrase that "up" or "down" stands right behind: "Blackmores up 9.4%", "Unite Group, down 68p"."""
    at = adverb.i - 1
    while (
        at > 0
        and reading.words[at].sentence == adverb.sentence
        and (reading.words[at].text == "," or reading.words[at].pos == "ADV")
    ):
        at -= 1
    word = reading.words[max(at, 0)]
    fits = is_noun(word) and word.i not in memory.figures and not is_time(word) and word.sentence == adverb.sentence
    return phrase(reading, word, tail=False) if fits and word.pos == "PROPN" else None


def dimension_of(quantity: Quantity) -> Found:
    """Return the name of what a measure of time, length or age measures, when the text has no noun for it."""
    name = MEASURED_BY.get(quantity.unit.dimension) if quantity.unit else None
    return Found(name, MEASURE_RULE if name else "")


def measured_thing(reading: Reading, quantity: Quantity, place: Place, change: Change | None, memory: Memory) -> Found:
    """Return what a share, sum or measure is of: the first finder that has an answer gives it."""
    preceding = reading.words[place.first.i - 1] if place.first.i else None
    if preceding is not None and preceding.sentence != place.first.sentence:
        preceding = None
    following = word_after(reading, place.last, skip_brackets=True)
    rated = following is not None and quantity.per is not None and following.lower in RATES
    if rated and following is not None and following.i + 2 < len(reading.words):  # "($91,000) a year in rent"
        following = reading.words[following.i + 2]
    clause = Clause(reading, quantity, place, change, memory, following, preceding)
    return next((found for find in FINDERS if (found := find(clause)) is not None), Found(None, ""))


def of_what(clause: Clause) -> Found | None:
    """Find X in "20% of X", what "half of them" stands for."""
    of = clause.following
    if of is None or of.lower != "of":
        return None
    reading = clause.reading
    noun = prep_object(reading, of)
    first = reading.words[of.i + 1] if of.i + 1 < len(reading.words) else of
    timed = first.tag == "VBG" or first.i in clause.memory.figures or (noun is not None and is_time(noun))
    if clause.dimension == "time" and timed:  # "two days of waiting" and "three of five years" measure time
        return dimension_of(clause.quantity)
    if noun is not None and noun.pos != "PRON" and first.lower not in PRONOUNS:
        return Found(cut_front(phrase(reading, noun, of.i + 1)), "“of” phrase")
    known = plural_before(reading, clause.place.first) if first.lower in {"them", "whom", "these", "those"} else None
    known = known or clause.memory.last_thing(clause.sentence)
    return Found(known, "“of” and a pronoun, noun taken from before") if known else None


def by_next_word(clause: Clause) -> Found | None:
    """Find what the next word tells: "two years ago" is time, "40 km away" distance, "41% who" people."""
    following = clause.following.lower if clause.following is not None else ""
    if clause.dimension == "time" and following in AGO:
        return Found("time", MEASURE_RULE)
    if clause.dimension == "length" and following in AWAY:
        return Found("distance", MEASURE_RULE)
    if following in {"who", "whose"}:
        known = clause.memory.last_measured(clause.quantity, clause.sentence, MEMORY)
        return Found(known or "people", "people, told by “who”")
    return None


def share_of_those(clause: Clause) -> Found | None:
    """Find whom a share without a noun speaks of: "a survey of 900 adults found 37% had lost work"."""
    following = clause.following
    if clause.dimension != "share" or following is None or following.tag not in {"VBD", "VBP", "MD"}:
        return None
    known = clause.memory.last_count(clause.sentence)
    return Found(known, BEFORE_RULE) if known else None


def noun_behind(clause: Clause) -> Found | None:
    """Find the noun that the measure stands before: "a $2.5bn deal", "a 75 percent increase in usage"."""
    reading, following = clause.reading, clause.following
    after = noun_of(reading, clause.place, clause.memory) if following is None or leads_on(following) else None
    if (
        after is None
        and clause.quantity.kind == "fraction"
        and following is not None
        and following.pos in {"DET", "PRON"}
    ):
        after = noun_run(reading, following.i, following.sentence)
    if after is None or leads_clause(clause, after):
        return None
    if following is not None and after.i == following.i and after.lower in COMPARATIVES:
        return None
    changed = lexicon.change("nouns").get(after.lemma.lower())
    thing = reading.words[after.i + 1] if after.i + 1 < len(reading.words) else after
    if changed and thing.lower in {"in", "of", "for", "on", "to"} and thing.sentence == after.sentence:
        noun = prep_object(reading, thing)
        if noun is not None and is_noun(noun):
            return Found(phrase(reading, noun), "thing that changed")
    if (changed and clause.change is not None) or clause.dimension == "multiple":
        return None
    return Found(words_between(reading, clause.place.last, after, clause.memory.figures), "noun after the measure")


def leads_clause(clause: Clause, noun: Word) -> bool:
    """Tell whether the noun after a time or length is the subject that goes on: "For nine days Helena waited"."""
    unit = clause.place.last
    return clause.dimension in {"time", "length"} and unit.tag == "NNS" and noun.dep in SUBJECTS and unit.head != noun.i


def leads_on(word: Word) -> bool:
    """Tell whether the word after a measure may belong to the noun that it measures."""
    if word.text in {"-", "’", "'"}:
        return True
    return word.pos not in {"ADP", "SCONJ", "PUNCT", "AUX", "CCONJ"} and word.tag not in {"VBD", "VBZ", "VBP", "VB"}


def noun_ahead(clause: Clause) -> Found | None:
    """Find the noun right before the measure: "a margin of 6.4%", "drugs worth £2m", "base price: $400"."""
    before = clause.preceding
    if before is None:
        return None
    if before.lower == "of" and before.i:
        noun = clause.reading.words[before.i - 1]
        lemma = noun.lemma.lower()
        vague = lemma in VAGUE_NOUNS or (lemma in VAGUE_LEVELS and clause.dimension in {"share", "money"})
        if is_noun(noun) and lemma not in lexicon.change("nouns") and not vague:
            return Found(phrase(clause.reading, noun, tail=False), "noun before “of”")
    beside = before.pos == "PROPN" and clause.change is None
    capped = before.text == "," and clause.quantity.comparator == "<=" and clause.dimension == "money"
    if capped or before.text == ":" or before.lower == "worth" or beside or clause.quantity.sign == "+":
        heading = noun_before(clause.reading, clause.place, clause.memory)
        return Found(heading, AHEAD_RULE) if heading else None
    return None


def noun_that_moved(clause: Clause) -> Found | None:
    """Find the noun before "up" or "down", or what was measured before such a word without a verb."""
    change = clause.change
    if change is None or change.word.pos == "VERB":
        return None
    moved = moved_noun(clause.reading, change.word, clause.memory) if change.word.pos not in {"AUX", "NOUN"} else None
    if moved:
        return Found(moved, "noun before “up” or “down”")
    above = clause.reading.words[change.word.head]
    own = subject_of(clause.reading, above) if above.lemma in COPULAS and above.pos == "VERB" else None
    if own is not None and own.head == above.i and clause.thing_before(own):
        return Found(phrase(clause.reading, own), SUBJECT_RULE)
    return Found(clause.same, BEFORE_RULE) if clause.same else None


def without_verb(clause: Clause) -> Found | None:
    """Find the noun before a measure that no verb governs."""
    if clause.verb is not None:
        return None
    heading = noun_before(clause.reading, clause.place, clause.memory)
    return Found(heading, AHEAD_RULE) if heading else dimension_of(clause.quantity)


def length_of_what(clause: Clause) -> Found | None:
    """Find what a time, length or age is of: what lasts, what is done within it, else its own dimension."""
    if clause.change is not None or clause.dimension not in MEASURED_BY or clause.verb is None:
        return None
    dobj, noun = object_of(clause.reading, clause.verb), subject_of(clause.reading, clause.verb)
    if clause.place.first.lower == "within" and dobj is not None and is_noun(dobj) and dobj.i < clause.place.first.i:
        return Found(phrase(clause.reading, dobj), OBJECT_RULE)
    lasts = clause.verb.lemma in LASTING and noun is not None and is_noun(noun) and noun.i < clause.place.first.i
    if lasts and noun is not None and clause.verb.lemma == "take":
        lasts = noun.lemma.lower() not in AGENTS and not reads_as_person(clause.reading, noun)
    return (
        Found(phrase(clause.reading, noun), SUBJECT_RULE)
        if lasts and noun is not None
        else dimension_of(clause.quantity)
    )


def reads_as_person(reading: Reading, noun: Word) -> bool:
    """Tell whether the model saw a person's name in a noun."""
    return noun.pos == "PROPN" and any(n.start <= noun.start < n.end and n.label == "PERSON" for n in reading.names)


def taken_off(clause: Clause) -> Found | None:
    """Find what a sum is for, in, or taken off: "$5m in damages", "wiped £2bn off its value"."""
    prep, change, verb = clause.following, clause.change, clause.verb
    if prep is not None and prep.lemma in SPENDING and prep.pos == "VERB" and prep.i + 1 < len(clause.reading.words):
        prep = clause.reading.words[prep.i + 1]  # "sixty grand went on the fountain"
    if prep is None or verb is None:
        return None
    taking = change is not None and change.word.lemma in TAKING and not change.preposition
    spent = prep.lower == "on" and verb.lemma in SPENDING and clause.dimension == "money"
    if not ((spent or prep.lower in {"off", "for", "in", "worth"}) and change is None) and not (
        prep.lower in {"off", "from", "to"} and taking
    ):
        return None
    noun = of_object(clause.reading, prep) if prep.lower == "worth" else prep_object(clause.reading, prep)
    if noun is None or not clause.names_thing(noun):
        return None
    placed = prep.lower == "in" and (noun.pos == "PROPN" or clause.dimension != "money")
    rival = clause.preceding is not None and clause.preceding.lower in AGAINST
    valued = verb.lemma in VALUED and prep.lower not in {"off", "in", "worth"} and not rival
    return None if placed or valued else Found(phrase(clause.reading, noun), "what it is for")


def object_before(clause: Clause) -> Found | None:
    """Find the object of the verb: "cut its rate by 25 basis points"."""
    dobj = object_of(clause.reading, clause.verb) if clause.verb is not None else None
    fits = dobj is not None and is_noun(dobj) and dobj.i < clause.place.first.i and dobj.i not in clause.memory.figures
    return Found(phrase(clause.reading, dobj), OBJECT_RULE) if fits and dobj is not None else None


def what_it_is(clause: Clause) -> Found | None:
    """Find what "it" or "they" stands for when that is measured."""
    noun = subject_of(clause.reading, clause.verb) if clause.verb is not None else None
    if noun is None or noun.pos != "PRON" or noun.lower not in {"it", "this", "that", "they", "these"}:
        return None
    known = plural_before(clause.reading, noun) if noun.lower in {"they", "these"} else None
    known = known or clause.memory.last_measured(clause.quantity, clause.sentence, MEMORY)
    return Found(known, BEFORE_RULE) if known else None


def subject_before(clause: Clause) -> Found | None:
    """Find the subject: "sales fell 41%", "the drone costs $20,000"; not who pays, gives or earns a sum."""
    verb = clause.verb
    noun = subject_of(clause.reading, verb) if verb is not None else None
    if verb is None or noun is None or not clause.thing_before(noun):
        return Found(clause.same, BEFORE_RULE) if clause.same else dimension_of(clause.quantity)
    plain = clause.change is None or clause.quantity.role is None
    acts = plain and verb.lemma not in VALUED and noun.dep != "nsubjpass" and clause.dimension == "money"
    return Found(None, "") if acts else Found(phrase(clause.reading, noun), SUBJECT_RULE)


FINDERS: Final[tuple[Callable[[Clause], Found | None], ...]] = (
    of_what,
    by_next_word,
    share_of_those,
    noun_behind,
    noun_ahead,
    noun_that_moved,
    without_verb,
    length_of_what,
    taken_off,
    object_before,
    what_it_is,
    subject_before,
)
