"""Finders that look right of a measure: the noun behind it, its "of" phrase, the word that comes next."""

from __future__ import annotations

from typing import Final

from lib.extract.numbers import lexicon
from lib.extract.numbers.antecedents import subject_before_last
from lib.extract.numbers.clause import BEFORE_RULE, MEASURE_RULE, Clause, dimension_of
from lib.extract.numbers.deeds import listed
from lib.extract.numbers.memory import MEMORY, PRONOUNS, Found
from lib.extract.numbers.nouns import cut_front, is_time, noun_of, plural_before, words_between
from lib.extract.numbers.syntax import SUBJECTS, is_noun, noun_run, phrase, prep_object
from lib.extract.numbers.those import fronted_of, those_what
from lib.extract.reading import Word

COMPARATIVES: Final = lexicon.cues("comparatives")
OPINING: Final = lexicon.cues("opining")
OPENING: Final = frozenset({"“", "‘", '"', "'"})
CLOSING: Final = frozenset({"”", "’", '"', "'"})
QUOTED: Final = 8
MORE_OR_LESS: Final = COMPARATIVES | {"more", "less", "fewer"}
AGO: Final = lexicon.cues("ago")
AWAY: Final = lexicon.cues("away")
BEFALLEN: Final = lexicon.cues("befallen")


def of_those(clause: Clause) -> Found | None:
    """Find "those polled" in "70% of those polled", and what was counted before in "12% of the total"."""
    of, words = clause.following, clause.reading.words
    first = clause.reading.sentences[clause.sentence].first
    opening = words[first : first + 4]
    fronts = [w.lower for w in opening[:2]] == ["of", "those"] and len(opening) > 3 and opening[3].text == ","
    if fronts and opening[3].i == clause.place.first.i - 1 and opening[2].tag in {"VBN", "VBD", "JJ"}:
        return Found(f"those {opening[2].lower}", "“of” phrase")  # "Of those affected, 60% are farmers"
    opening_of = fronted_of(clause.reading, clause.place.first, clause.memory.figures)
    if opening_of is not None and clause.dimension in {"money", "share"} and (of is None or of.lower != "of"):
        return Found(phrase(clause.reading, opening_of, tail=False), "“of” phrase")
    if of is None or of.lower != "of" or of.i + 2 >= len(words):
        return None
    whom = words[of.i + 2]
    if whom.lower in listed("asking") | BEFALLEN and words[of.i + 1].lower == "those":
        return Found(f"those {whom.lower}", "“of” phrase")
    named = those_what(clause.reading, words[of.i + 1])
    if named and clause.dimension != "time":
        return Found(named, "“of” phrase")
    noun = prep_object(clause.reading, of)
    known = clause.memory.last_thing(clause.sentence)
    whole = noun is not None and noun.lemma.lower() in lexicon.not_claims("totals")
    return Found(known, "“of” the total of what was counted before") if whole and known else None


def of_what(clause: Clause) -> Found | None:
    """Find X in "20% of X", what "half of them" stands for."""
    of, reading = clause.following, clause.reading
    if of is not None and of.lower == "worth" and of.i + 1 < len(reading.words):
        of = reading.words[of.i + 1]  # "$250 billion worth of grain"
    if of is None or of.lower != "of":
        return None
    noun = prep_object(reading, of)
    first = reading.words[of.i + 1] if of.i + 1 < len(reading.words) else of
    if clause.dimension == "length" and clause.place.first.lower == "within" and first.pos == "PRON":
        return dimension_of(clause.quantity)  # "no soldiers within three kilometres of it"
    timed = first.tag == "VBG" or first.i in clause.memory.figures or (noun is not None and is_time(noun))
    if clause.dimension == "time" and timed:  # "two days of waiting" and "three of five years" measure time
        return dimension_of(clause.quantity)
    if noun is not None and owns_what_is_left_out(clause, noun):
        known = clause.memory.last_thing(clause.sentence)
        if known is None and clause.verb is not None and clause.verb.lemma != "be":
            known = subject_before_last(reading, noun, clause.memory.figures, plural=None)
        return Found(known, BEFORE_RULE) if known else None
    if noun is not None and noun.pos != "PRON" and first.lower not in PRONOUNS:
        return Found(cut_front(phrase(reading, noun, of.i + 1)), "“of” phrase")
    known = plural_before(reading, clause.place.first) if first.lower in {"them", "whom", "these", "those"} else None
    if clause.dimension == "money" and first.lower in {"it", "that"}:
        known = clause.memory.last_measured(clause.quantity, clause.sentence, MEMORY)
    known = known or clause.memory.last_thing(clause.sentence)
    return Found(known, "“of” and a pronoun, noun taken from before") if known else None


def owns_what_is_left_out(clause: Clause, noun: Word) -> bool:
    """Tell whether a possessive has lost its noun: "a tenth of Utah's"."""
    words = clause.reading.words[noun.i + 1 : noun.i + 3]
    return bool(words) and words[0].tag == "POS" and (len(words) == 1 or words[1].pos in {"PUNCT", "ADP", "CCONJ"})


def each_for(clause: Clause) -> Found | None:
    """Find what a price "each" is for: "lists a pair of tickets for $6 each"."""
    if clause.following is None or clause.following.lower not in {"each", "apiece"} or clause.dimension != "money":
        return None
    known = clause.memory.last_count(clause.sentence, reach=0)
    priced = clause.preceding is not None and clause.preceding.lower in {"for", "at", "cost", "costing"}
    return Found(known, BEFORE_RULE) if known and priced else None


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


def compared_with(clause: Clause) -> Found | None:
    """Find X in "10mph less than X", and what a share is more or less than: "£2m was raised, 15% more than before"."""
    following, before = clause.following, clause.preceding
    if following is None or following.lower not in MORE_OR_LESS or following.i + 1 >= len(clause.reading.words):
        return None
    than = clause.reading.words[following.i + 1]
    if than.lower == "than" and clause.dimension not in {"share", "time"}:
        noun = prep_object(clause.reading, than)
        if noun is not None and clause.names_thing(noun):
            return Found(phrase(clause.reading, noun, tail=False), "what it is compared with")
    if clause.dimension not in {"share", "money"} or before is None or before.text not in {",", "–", "—", "("}:
        return None
    known = clause.same or clause.memory.last_thing(clause.sentence, reach=0)
    return Found(known, BEFORE_RULE) if known else None


def share_of_those(clause: Clause) -> Found | None:
    """Find whom a share without a noun speaks of: "a survey of 900 adults found 37% had lost work"."""
    following = clause.following
    if clause.dimension != "share" or following is None:
        return None
    words = clause.reading.words
    after = words[following.i + 1] if following.i + 1 < len(words) else following
    opines = following.lower in OPINING and after.pos != "ADP"
    if following.tag not in {"VBD", "VBP", "MD"} and not opines:
        return None
    known = clause.memory.last_count(clause.sentence)
    return Found(known, BEFORE_RULE) if known else None


def noun_behind(clause: Clause) -> Found | None:
    """Find the noun that the measure stands before: "a $2.5bn deal", "a 75 percent increase in usage"."""
    reading, after = clause.reading, measured_noun(clause)
    if after is None:
        return None
    changed = lexicon.change("nouns").get(after.lemma.lower())
    thing = reading.words[after.i + 1] if after.i + 1 < len(reading.words) else after
    if changed and thing.lower in {"in", "of", "for", "on", "to"} and thing.sentence == after.sentence:
        noun = prep_object(reading, thing)
        if noun is not None and is_noun(noun) and not is_time(noun):
            return Found(phrase(reading, noun), "thing that changed")
        known = clause.memory.last_thing(clause.sentence, reach=0)
        if known:
            return Found(known, BEFORE_RULE)
    if (changed and clause.change is not None) or clause.dimension == "multiple":
        return None
    first = clause.following
    quoted = (
        first is not None
        and first.text in OPENING
        and any(w.text in CLOSING for w in reading.words[first.i + 1 : after.i])
    )
    text = after.text if quoted else words_between(reading, clause.place.last, after, clause.memory.figures)
    return Found(text, "noun after the measure")


def measured_noun(clause: Clause) -> Word | None:
    """Return the noun to the right that a measure belongs to; None where a figure, clause or comparative follows."""
    reading, following = clause.reading, clause.following
    after = noun_of(reading, clause.place, clause.memory) if following is None or leads_on(following) else None
    if following is not None and following.i in clause.memory.figures and clause.quantity.own_unit:
        apart = (
            following.pos == "NUM"
            and following.dep != "compound"
            and reading.text[following.end : following.end + 1] != "-"
        )
        after = None if apart else after  # "7.3 points 3.7 rebounds"
    if (
        after is None
        and clause.quantity.kind == "fraction"
        and following is not None
        and following.pos in {"DET", "PRON"}
    ):
        after = noun_run(reading, following.i, following.sentence)
    if after is None and following is not None and following.text in OPENING:
        after = behind_quoted(clause, following)
    if after is None or leads_clause(clause, after):
        return None
    return None if following is not None and after.i == following.i and after.lower in COMPARATIVES else after


def behind_quoted(clause: Clause, mark: Word) -> Word | None:
    """Return the noun behind a quoted name: the scheme of "a $9 million “Safe Streets” scheme"."""
    words = clause.reading.words
    for word in words[mark.i + 1 : mark.i + QUOTED]:
        if word.sentence != mark.sentence or word.pos in {"VERB", "AUX"}:
            return None
        if word.text in CLOSING and word.i + 1 < len(words):
            return noun_run(clause.reading, word.i + 1, mark.sentence, determined=False)
    return None


def leads_clause(clause: Clause, noun: Word) -> bool:
    """Tell whether the noun after a time or length is the subject that goes on: "For nine days Helena waited"."""
    unit = clause.place.last
    return clause.dimension in {"time", "length"} and unit.tag == "NNS" and noun.dep in SUBJECTS and unit.head != noun.i


def leads_on(word: Word) -> bool:
    """Tell whether the word after a measure may belong to the noun that it measures."""
    if word.text in {"-", "’", "'"}:
        return True
    return word.pos not in {"ADP", "SCONJ", "PUNCT", "AUX", "CCONJ"} and word.tag not in {"VBD", "VBZ", "VBP", "VB"}
