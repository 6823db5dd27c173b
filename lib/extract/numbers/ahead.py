"""Finders that look left of a measure: the noun before it, the noun before "up", the heading of a list."""

from __future__ import annotations

from typing import Final

from lib.extract.numbers import lexicon
from lib.extract.numbers.clause import AHEAD_RULE, BEFORE_RULE, SUBJECT_RULE, Clause, dimension_of
from lib.extract.numbers.deeds import listed
from lib.extract.numbers.memory import VAGUE_NOUNS, Found, Memory
from lib.extract.numbers.nouns import is_time, noun_before
from lib.extract.numbers.syntax import is_noun, phrase, subject_of
from lib.extract.reading import Reading, Word

COPULAS: Final = lexicon.cues("copulas")
CUTS: Final = frozenset({"cut", "cuts", "trims", "lifts", "raises", "boosts", "slashes", "halves", "lowers", "hikes"})
WEALTHY: Final = lexicon.cues("wealthy")
VAGUE_LEVELS: Final = lexicon.cues("vague_levels")


def signed(clause: Clause) -> Found | None:
    """Find the name before a signed change in a list: "Dow +0.2% S&P 500 +0.3%"."""
    if clause.quantity.sign != "+" or clause.dimension not in {"share", "points"} or clause.preceding is None:
        return None
    heading = noun_before(clause.reading, clause.place, clause.memory)
    return Found(heading, AHEAD_RULE) if heading and clause.preceding.pos in {"PROPN", "NOUN", "NUM"} else None


def noun_ahead(clause: Clause) -> Found | None:
    """Find the noun right before the measure: "drugs worth £2m", "base price: $400"."""
    before = clause.preceding
    if before is None:
        return None
    if before.pos == "NOUN" and clause.change is None and heads_item(clause, before):
        return Found(phrase(clause.reading, before, tail=False), AHEAD_RULE)
    if clause.dimension == "temperature" and clause.thing_before(before):
        return Found(phrase(clause.reading, before, tail=False), AHEAD_RULE)  # "with temperatures near 41C"
    receives = clause.verb is not None and clause.verb.lemma in listed("giving") and clause.dimension == "money"
    beside = before.pos == "PROPN" and clause.change is None and not receives
    capped = before.text == "," and clause.quantity.comparator == "<=" and clause.dimension == "money"
    if capped or before.text == ":" or before.lower == "worth" or beside or clause.quantity.sign == "+":
        if before.lower == "worth" and owned_by(clause, before):
            return Found("fortune", AHEAD_RULE)
        heading = worth_of(clause, before) or noun_before(clause.reading, clause.place, clause.memory)
        return Found(heading, AHEAD_RULE) if heading else None
    return None


def head_of_phrase(clause: Clause) -> Found | None:
    """Find the noun that "of" or "at" hangs on: "a margin of 6.4%", "with carbon levels at 1,200 parts per million"."""
    before = clause.preceding
    if before is None or before.lower not in {"of", "at", "on"} or not before.i:
        return None
    noun = clause.reading.words[before.i - 1]
    if before.lower in {"at", "on"}:
        level = noun.dep == "pobj" and clause.reading.words[noun.head].lower == "with" and clause.names_thing(noun)
        return Found(phrase(clause.reading, noun, tail=False), AHEAD_RULE) if level else None
    lemma = noun.lemma.lower()
    if lemma in listed("expecting") and clause.same:
        return Found(clause.same, BEFORE_RULE)
    vague = lemma in VAGUE_NOUNS or (lemma in VAGUE_LEVELS and clause.dimension in {"share", "money"})
    still = clause.change is None or clause.change.noun
    result = lemma in {"loss", "gain"} and clause.dimension == "money" and still
    named = is_noun(noun) and (result or lemma not in lexicon.change("nouns")) and not vague
    return Found(with_head(clause.reading, noun), "noun before “of”") if named else None


def worth_of(clause: Clause, worth: Word) -> str | None:
    """Return "Shipments" for "Shipments to Asia, worth $90m": the noun that the one before the comma hangs on."""
    words = clause.reading.words
    if worth.lower != "worth" or worth.i < 2 or words[worth.i - 1].text != ",":
        return None
    noun = words[worth.i - 2]
    prep = words[noun.head]
    above = words[prep.head]
    hangs = noun.dep == "pobj" and prep.lower != "of" and is_noun(above) and above.i < prep.i
    return phrase(clause.reading, above, tail=False) if hangs and clause.names_thing(above) else None


def owned_by(clause: Clause, worth: Word) -> bool:
    """Tell whether a person is worth the sum: "a shipping heir worth £400m"."""
    words = clause.reading.words
    before = words[worth.i - 1] if worth.i else worth
    if before.text in {",", "is", "was", "reportedly", "now"} and before.i:
        before = words[before.i - 1]
    person = any(n.start <= before.start < n.end and n.label == "PERSON" for n in clause.reading.names)
    return before.lemma.lower() in WEALTHY or person


def with_head(reading: Reading, noun: Word) -> str:
    """Return "margin of error" for the error of "a margin of error of 3 points"."""
    text = phrase(reading, noun, tail=False)
    of = reading.words[noun.i - 1] if noun.i > 1 else noun
    above = reading.words[noun.i - 2] if noun.i > 1 else noun
    return f"{phrase(reading, above, tail=False)} of {text}" if of.lower == "of" and is_noun(above) else text


def heads_item(clause: Clause, noun: Word) -> bool:
    """Tell whether a noun heads an item of a list of facts: "Population 12,400; area 33 sq km"."""
    before = clause.reading.words[noun.i - 1] if noun.i else None
    return before is not None and (before.text in {";", "|", "•", "·"} or before.sentence != noun.sentence)


def noun_that_moved(clause: Clause) -> Found | None:
    """Find the noun before "up" or "down", or what was measured before such a word without a verb."""
    change = clause.change
    if change is None or change.word.pos == "VERB":
        return None
    moved = moved_noun(clause.reading, change.word, clause.memory) if change.word.pos not in {"AUX", "NOUN"} else None
    if moved:
        return Found(moved, "noun before “up” or “down”")
    above = clause.reading.words[change.word.head]
    own = subject_of(clause.reading, above) if above.lemma in COPULAS and above.pos in {"VERB", "AUX"} else None
    if own is not None and own.head == above.i and clause.thing_before(own):
        return Found(phrase(clause.reading, own), SUBJECT_RULE)
    lead = change.word.i - 1
    while change.noun and lead > 0 and clause.reading.words[lead].pos in {"DET", "ADJ"}:
        lead -= 1  # ", an increase of nine percent"
    aside = lead >= 0 and clause.reading.words[lead].text in {",", "(", "–", "—"}
    known = clause.same or (clause.memory.last_thing(clause.sentence, reach=0) if aside else None)
    return Found(known, BEFORE_RULE) if known else None


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


def without_verb(clause: Clause) -> Found | None:
    """Find the noun before a measure that no verb governs."""
    if clause.verb is not None:
        return None
    if clause.dimension == "time" and clause.preceding is not None and clause.preceding.pos == "ADP":
        return dimension_of(clause.quantity)
    heading = noun_before(clause.reading, clause.place, clause.memory)
    return Found(heading, AHEAD_RULE) if heading else dimension_of(clause.quantity)


def noun_by(clause: Clause) -> Found | None:
    """Find the noun right before "by": headlines such as "Salt swap cut strokes by a fifth" lack a parsed verb."""
    by = clause.preceding
    noun = clause.reading.words[by.i - 1] if by is not None and by.lower == "by" and by.i else None
    if noun is None or not clause.names_thing(noun) or noun.sentence != clause.sentence:
        return None
    verbs = lexicon.change("verbs")
    floor = next(
        (i + 1 for i in range(noun.i - 1, max(-1, noun.i - 6), -1) if clause.reading.words[i].lower in verbs), 0
    )
    return Found(phrase(clause.reading, noun, floor, tail=False), AHEAD_RULE)


def noun_cut_by(clause: Clause) -> Found | None:
    """Find the noun before "by" whose verb was read as a noun: the relapses of "its pill cut relapses by 47%"."""
    by, words = clause.preceding, clause.reading.words
    noun = words[by.i - 1] if by is not None and by.lower == "by" and by.i > 1 else None
    if noun is None or not clause.names_thing(noun) or noun.sentence != clause.sentence:
        return None
    floor = noun.i
    while floor > noun.i - 3 and words[floor - 1].pos in {"NOUN", "ADJ"} and words[floor - 1].lower not in CUTS:
        floor -= 1
    verb = words[floor - 1]
    mistaken = verb.lower in CUTS and verb.dep in {"compound", "amod", "nmod", "nsubj", "dobj"}
    return Found(phrase(clause.reading, noun, floor, tail=False), AHEAD_RULE) if mistaken else None
