"""What a share, sum or measure is of: a chain of finders, the first answer counts."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from lib.extract.numbers import lexicon
from lib.extract.numbers.ahead import (
    head_of_phrase,
    noun_ahead,
    noun_by,
    noun_cut_by,
    noun_that_moved,
    signed,
    without_verb,
)
from lib.extract.numbers.antecedents import lacks_noun, subject_before_last
from lib.extract.numbers.bases import of_economy, of_what_is_done, part_of_level, set_against
from lib.extract.numbers.behind import (
    by_next_word,
    compared_with,
    each_for,
    noun_behind,
    of_those,
    of_what,
    share_of_those,
)
from lib.extract.numbers.change_words import Change
from lib.extract.numbers.clause import (
    BEFORE_RULE,
    MEASURE_RULE,
    OBJECT_RULE,
    SUBJECT_RULE,
    VALUED,
    Clause,
    dimension_of,
)
from lib.extract.numbers.costs import cost_of, predicate
from lib.extract.numbers.deeds import asked, gapped, listed, named_by_verb, sum_before
from lib.extract.numbers.lengths import length_of_what
from lib.extract.numbers.memory import MEMORY, Found, Memory, Place
from lib.extract.numbers.multiples import as_much, times_what
from lib.extract.numbers.nouns import plural_before, word_after
from lib.extract.numbers.owed import asked_to_stay, owed, paid_on, total_of_before
from lib.extract.numbers.points import points_won
from lib.extract.numbers.polls import support_alone, support_polled
from lib.extract.numbers.power import power_supplied, priced_by_hour
from lib.extract.numbers.prices import named_by_for, price_of
from lib.extract.numbers.quantity import Quantity
from lib.extract.numbers.relatives import put_at, stated_of
from lib.extract.numbers.sums import taken_off
from lib.extract.numbers.syntax import (
    SUBJECTS,
    figure_free,
    is_noun,
    noun_run,
    object_of,
    phrase,
    prep_object,
    subject_of,
)
from lib.extract.numbers.those import those_what
from lib.extract.reading import Reading, Word

SPREADING: Final = frozenset({"range", "vary", "total", "average", "number", "cost"})
RATES: Final = frozenset({"a", "an", "per", "each", "every"})
COPULAS: Final = lexicon.cues("copulas")
TALLYING: Final = lexicon.cues("tallying")
TAKEN_OF: Final = listed("taking") | {"raise", "spend", "pay", "repay", "recover", "sell", "keep", "save", "lose"}
SPANNING: Final = frozenset({"cover", "span", "occupy", "extend", "comprise", "fill", "stretch", "include"})
SURVEYS: Final = lexicon.cues("surveys")


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
    found = next((found for find in FINDERS if (found := find(clause)) is not None), Found(None, ""))
    return found if found.text else weight(clause) or support_alone(clause) or found


def object_before(clause: Clause) -> Found | None:
    """Find the object of the verb: "cut its rate by 25 basis points"."""
    dobj = object_of(clause.reading, clause.verb) if clause.verb is not None else None
    fits = dobj is not None and is_noun(dobj) and dobj.i < clause.place.first.i and dobj.i not in clause.memory.figures
    if clause.dimension == "money" and clause.verb is not None and clause.verb.lemma in listed("giving"):
        return None  # "costs a home $40", "save Medicare $640m": who pays or receives
    if clause.dimension == "speed" and clause.preceding is not None and clause.preceding.lower == "at":
        return None  # "the train left the rails at 140 km/h"
    wanted = noun_asked_for(clause)
    if fits and dobj is not None and wanted is not None and wanted.i > dobj.i:
        return Found(phrase(clause.reading, wanted), OBJECT_RULE)
    if fits and dobj is not None and dobj.lemma.lower() in listed("expecting"):
        after = clause.reading.words[dobj.i + 1]
        thing = prep_object(clause.reading, after) if after.lower in {"for", "of"} else None
        if thing is not None and clause.thing_before(thing):  # "cut its forecast for net income to $40m"
            return Found(phrase(clause.reading, thing), OBJECT_RULE)
    return Found(phrase(clause.reading, dobj), OBJECT_RULE) if fits and dobj is not None else None


def noun_asked_for(clause: Clause) -> Word | None:
    """Return what somebody is asked for, where the figure hangs on it: "asked the council for a price rise of 4%"."""
    link = clause.preceding
    if link is None or link.lower != "of":
        return None
    noun = clause.reading.words[link.head]
    return noun if is_noun(noun) and noun.dep == "pobj" and clause.reading.words[noun.head].lower == "for" else None


def what_it_is(clause: Clause) -> Found | None:
    """Find what "it" or "they" stands for when that is measured."""
    noun = subject_of(clause.reading, clause.verb) if clause.verb is not None else None
    whom = those_what(clause.reading, noun) if noun is not None and noun.i < clause.place.first.i else None
    if whom is not None:
        return Found(whom, SUBJECT_RULE)
    if noun is None or noun.pos != "PRON" or noun.lower not in {"it", "this", "that", "they", "these"}:
        return None
    verb = clause.verb
    acts = clause.dimension == "money" and verb is not None and verb.lemma not in VALUED and noun.head == verb.i
    told = named_by_verb(clause) if acts and clause.quantity.role is None and noun.i < clause.place.first.i else None
    if told is not None:
        return told  # "it has raised £1.4m"
    known = plural_before(clause.reading, noun) if noun.lower in {"they", "these"} else None
    known = known or clause.memory.last_measured(clause.quantity, clause.sentence, MEMORY)
    if known is None and clause.verb is not None and clause.verb.lemma in COPULAS:
        known = sum_before(clause) if clause.dimension == "money" else clause.memory.last_thing(clause.sentence)
    if known is None and clause.change is not None and noun.i < clause.place.first.i:
        known = subject_before_last(clause.reading, noun, clause.memory.figures, plural=noun.lower in {"they", "these"})
    return Found(known, BEFORE_RULE) if known else None


def subject_before(clause: Clause) -> Found | None:  # noqa: PLR0911  one return a form, read from the top
    """Find the subject: "sales fell 41%", "the drone costs $20,000"; not who pays, gives or earns a sum."""
    verb = clause.verb
    noun = subject_of(clause.reading, verb) if verb is not None else None
    if verb is not None and verb.tag == "VBG" and verb.lemma in SPREADING and verb.i:
        comma = clause.reading.words[verb.i - 1].text == ","
        beside = clause.reading.words[max(0, verb.i - 1 - comma)]
        noun = beside if clause.thing_before(beside) else noun  # "claims, ranging from $200 to $4 million"
    instead = (
        named_by_for(clause)
        or total_of_before(clause, noun)
        or (subject_left_out(clause, noun) if noun is not None else None)
    )
    if instead is not None:
        return instead
    if verb is None or noun is None or not clause.thing_before(noun):
        if clause.same:
            return Found(clause.same, BEFORE_RULE)
        return named_by_verb(clause) or noun_by(clause) or named_before(clause) or dimension_of(clause.quantity)
    plain = clause.change is None or clause.quantity.role is None
    takes = clause.dimension == "share" and verb.lemma in listed("taking") and verb.i < clause.place.first.i
    if takes and clause.same and object_of(clause.reading, verb) in {None, clause.place.last}:
        return Found(clause.same, BEFORE_RULE)  # "Labour won 35% of the vote, the Tories got 24%"
    active = not (noun.dep == "nsubjpass" and noun.head == verb.i) and not (
        verb.tag == "VBN" and verb.dep in {"acl", "relcl"} and noun.i == verb.head
    )
    acts = plain and verb.lemma not in VALUED and active and clause.dimension == "money"
    told = named_by_verb(clause) if active and plain and clause.dimension == "share" else None
    if told is not None:
        return told
    receives = noun.dep == "nsubjpass" and verb.lemma in listed("giving") and verb.i < clause.place.first.i
    if (
        plain
        and receives
        and clause.dimension == "money"
        and clause.preceding is not None
        and clause.preceding.i == verb.i
    ):
        return named_by_verb(clause) or Found(figure_free(clause.reading, noun, clause.memory.figures), SUBJECT_RULE)
    if not acts:
        return Found(figure_free(clause.reading, noun, clause.memory.figures), SUBJECT_RULE)
    told = named_by_verb(clause)
    return told or Found(clause.same, BEFORE_RULE if clause.same else "")


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
    owned = is_noun(noun)
    known = (
        clause.same or clause.memory.last_measured(clause.quantity, clause.sentence, MEMORY) if owned else clause.same
    )
    if owned:
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


def part_reached(clause: Clause) -> Found | None:
    """Find what a share at the end of its clause is of: "restored power to about half" of those counted before."""
    before, following = clause.preceding, clause.following
    ends = following is None or following.text in {".", ",", ";"}
    led = before is not None and before.lower in {"to", "for", "among", "from"}
    if clause.quantity.kind != "fraction" or clause.quantity.role is not None or not ends:
        return None
    verb = clause.verb
    taken = verb is not None and before is not None and before.i == verb.i and verb.lemma in TAKEN_OF
    if not led and not taken:
        return None
    known = None
    if taken:  # "need $1.2bn but have received only a third"
        sums = clause.memory.by_dimension.get("money")
        known = sums[1] if sums and sums[0] == clause.sentence else clause.memory.last_thing(clause.sentence, reach=0)
    known = known or clause.memory.last_count(clause.sentence, reach=1)
    return Found(known, BEFORE_RULE) if known else None


def area_done_to(clause: Clause) -> Found | None:
    """Name the land that something was done to: "the fire has burned 4,300 hectares"."""
    verb = clause.verb
    if clause.dimension != "area" or verb is None or verb.pos != "VERB" or verb.lemma in VALUED | SPANNING:
        return None
    thing = object_of(clause.reading, verb)
    direct = verb.i < clause.place.first.i and thing in {clause.place.last, clause.place.figure}
    ends = clause.following is None or clause.following.pos != "ADJ"
    return Found(f"land {verb.lower}" if verb.tag == "VBN" else "land", MEASURE_RULE) if direct and ends else None


def weight(clause: Clause) -> Found | None:
    """Name the weight of whom a pronoun stands for: "He weighs 14 stone"."""
    unit, verb = clause.quantity.unit, clause.verb
    weighs = unit is not None and unit.dimension == "mass" and verb is not None and verb.lemma == "weigh"
    return Found("weight", MEASURE_RULE) if weighs else None


def named_before(clause: Clause) -> Found | None:
    """Find what a share or a number of points, or "twice that", is of where its own clause has no word for it."""
    if clause.dimension == "share":
        known = clause.memory.last_measured(clause.quantity, clause.sentence, MEMORY)
    elif clause.dimension == "multiple":
        known = clause.memory.last_thing(clause.sentence)
    else:
        return None
    return Found(known, BEFORE_RULE) if known else None


FINDERS: Final[tuple[Callable[[Clause], Found | None], ...]] = (
    of_economy,
    of_what_is_done,
    set_against,
    part_of_level,
    of_those,
    of_what,
    signed,
    each_for,
    by_next_word,
    compared_with,
    share_of_those,
    as_much,
    times_what,
    points_won,
    put_at,
    paid_on,
    owed,
    asked_to_stay,
    noun_behind,
    gapped,
    head_of_phrase,
    noun_ahead,
    noun_that_moved,
    asked,
    fronted,
    without_verb,
    length_of_what,
    price_of,
    taken_off,
    cost_of,
    predicate,
    area_done_to,
    noun_cut_by,
    part_reached,
    power_supplied,
    priced_by_hour,
    stated_of,
    object_before,
    support_polled,
    what_it_is,
    subject_before,
)
