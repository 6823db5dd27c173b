"""What a measure is of by the subject of its clause: "sales fell 41%", "it raised £1.4m", "at 320 km/h the train …"."""

from __future__ import annotations

from typing import Final

from lib.extract.numbers import lexicon
from lib.extract.numbers.ahead import noun_by
from lib.extract.numbers.antecedents import lacks_noun, subject_before_last
from lib.extract.numbers.clause import BEFORE_RULE, SUBJECT_RULE, VALUED, Clause, dimension_of
from lib.extract.numbers.deeds import listed, named_by_verb, sum_before
from lib.extract.numbers.memory import MEMORY, Found
from lib.extract.numbers.nouns import plural_before
from lib.extract.numbers.owed import total_of_before
from lib.extract.numbers.prices import named_by_for
from lib.extract.numbers.syntax import SUBJECTS, figure_free, is_noun, noun_run, object_of, phrase, subject_of
from lib.extract.numbers.those import those_what
from lib.extract.reading import Word

SPREADING: Final = frozenset({"range", "vary", "total", "average", "number", "cost"})
COPULAS: Final = lexicon.cues("copulas")
TALLYING: Final = lexicon.cues("tallying")
SURVEYS: Final = lexicon.cues("surveys")


def what_it_is(clause: Clause) -> Found | None:
    """Find what "it" or "they" stands for when that is measured."""
    verb = clause.verb
    noun = subject_of(clause.reading, verb) if verb is not None else None
    if verb is None or noun is None:
        return None
    before = noun.i < clause.place.first.i
    whom = those_what(clause.reading, noun) if before else None
    if whom is not None:
        return Found(whom, SUBJECT_RULE)
    if noun.pos != "PRON" or noun.lower not in {"it", "this", "that", "they", "these"}:
        return None
    acts = clause.dimension == "money" and verb.lemma not in VALUED and noun.head == verb.i
    told = named_by_verb(clause) if acts and clause.quantity.role is None and before else None
    if told is not None:
        return told  # "it has raised £1.4m"
    known = meant_by(clause, noun)
    return Found(known, BEFORE_RULE) if known else None


def meant_by(clause: Clause, pronoun: Word) -> str | None:
    """Return what a pronoun stands for: what was measured, counted or spoken of before."""
    plural = pronoun.lower in {"they", "these"}
    known = plural_before(clause.reading, pronoun) if plural else None
    known = known or clause.memory.last_measured(clause.quantity, clause.sentence, MEMORY)
    if known is None and clause.verb is not None and clause.verb.lemma in COPULAS:
        known = sum_before(clause) if clause.dimension == "money" else clause.memory.last_thing(clause.sentence)
    if known is None and clause.change is not None and pronoun.i < clause.place.first.i:
        known = subject_before_last(clause.reading, pronoun, clause.memory.figures, plural=plural)
    return known


def subject_before(clause: Clause) -> Found | None:
    """Find the subject: "sales fell 41%", "the drone costs $20,000"; not who pays, gives or earns a sum."""
    verb = clause.verb
    noun = spread_before(clause) or (subject_of(clause.reading, verb) if verb is not None else None)
    instead = named_by_for(clause) or total_of_before(clause, noun)
    instead = instead or (subject_left_out(clause, noun) if noun is not None else None)
    if instead is not None:
        return instead
    if verb is not None and noun is not None and clause.thing_before(noun):
        return by_subject(clause, verb, noun)
    if clause.same:
        return Found(clause.same, BEFORE_RULE)
    return named_by_verb(clause) or noun_by(clause) or named_before(clause) or dimension_of(clause.quantity)


def spread_before(clause: Clause) -> Word | None:
    """Return the noun right before a participle that measures it: "claims, ranging from $200 to $4 million"."""
    verb = clause.verb
    if verb is None or verb.tag != "VBG" or verb.lemma not in SPREADING or not verb.i:
        return None
    comma = clause.reading.words[verb.i - 1].text == ","
    beside = clause.reading.words[max(0, verb.i - 1 - comma)]
    return beside if clause.thing_before(beside) else None


def by_subject(clause: Clause, verb: Word, noun: Word) -> Found:
    """Return what a measure is of whose verb has a subject: this, unless it pays, gives, gets or takes a part."""
    takes = clause.dimension == "share" and verb.lemma in listed("taking") and verb.i < clause.place.first.i
    if takes and clause.same and object_of(clause.reading, verb) in {None, clause.place.last}:
        return Found(clause.same, BEFORE_RULE)  # "Labour won 35% of the vote, the Tories got 24%"
    subject = Found(figure_free(clause.reading, noun, clause.memory.figures), SUBJECT_RULE)
    if clause.change is not None and clause.quantity.role is not None:
        return subject
    passive = noun.dep == "nsubjpass"
    participle = verb.tag == "VBN" and verb.dep in {"acl", "relcl"} and noun.i == verb.head
    active = not (passive and noun.head == verb.i) and not participle
    if clause.dimension == "share" and active:
        return named_by_verb(clause) or subject
    if clause.dimension == "money" and passive and verb.lemma in listed("giving") and clause.preceding == verb:
        return named_by_verb(clause) or subject
    if clause.dimension == "money" and active and verb.lemma not in VALUED:
        return named_by_verb(clause) or Found(clause.same, BEFORE_RULE if clause.same else "")
    return subject


def subject_left_out(clause: Clause, noun: Word) -> Found | None:
    """Find what a subject without its noun stands for, and of whom a survey found a share.

    So in "the cheapest cost £4m", "the council's jumped 12%", "a survey of 900 drivers found 61% in favour".
    """
    if noun.sentence != clause.sentence or noun.i > clause.place.first.i:
        return None
    verb, figures = clause.verb, clause.memory.figures
    if clause.dimension == "share" and verb is not None and verb.lemma in TALLYING and noun.lemma.lower() in SURVEYS:
        known = clause.memory.last_count(clause.sentence)
        return Found(known, BEFORE_RULE) if known else None
    if not lacks_noun(clause.reading, noun, figures) or noun.dep not in SUBJECTS:
        return None
    known = clause.same
    if is_noun(noun):
        known = known or clause.memory.last_measured(clause.quantity, clause.sentence, MEMORY)
        known = known or subject_before_last(clause.reading, noun, figures, plural=None)
    else:
        known = known or clause.memory.last_count(clause.sentence)
    return Found(known, BEFORE_RULE) if known else None


def fronted(clause: Clause) -> Found | None:
    """Find the subject behind a measure that opens its sentence: "At 320 km/h the train would be the fastest"."""
    before, following = clause.preceding, clause.following
    opens = before is not None and before.i == clause.reading.sentences[clause.sentence].first
    if before is None or not opens or before.lower not in {"at", "with"} or following is None:
        return None
    start = following.i + (following.text == ",")
    noun = noun_run(clause.reading, start, clause.sentence) if following.lower not in {"of", "per"} else None
    return Found(phrase(clause.reading, noun, tail=False), SUBJECT_RULE) if clause.names_thing(noun) and noun else None


def named_before(clause: Clause) -> Found | None:
    """Find what a share or a number of points, or "twice that", is of where its own clause has no word for it."""
    if clause.dimension == "share":
        known = clause.memory.last_measured(clause.quantity, clause.sentence, MEMORY)
    elif clause.dimension == "multiple":
        known = clause.memory.last_thing(clause.sentence)
    else:
        return None
    return Found(known, BEFORE_RULE) if known else None
