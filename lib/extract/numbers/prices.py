"""What a price is for: the thing bought or sold, the player who moved, never the buyer or the form of payment."""

from __future__ import annotations

from typing import Final

from lib.extract.numbers import lexicon
from lib.extract.numbers.clause import OBJECT_RULE, SUBJECT_RULE, Clause
from lib.extract.numbers.deeds import DEED_RULE, deeds
from lib.extract.numbers.memory import Found
from lib.extract.numbers.syntax import figure_free, object_of, phrase, subject_of
from lib.extract.reading import Word

BUYING: Final = lexicon.cues("buying")
JOINING: Final = lexicon.cues("joining")
SELLING: Final = frozenset({"sell", "offer", "auction", "market"})
FEES: Final = frozenset({"fee", "price", "deal"})
FEE_RULE: Final = "fee or price named nearby"
NEAR: Final = 30


def price_of(clause: Clause) -> Found | None:  # noqa: PLR0911  one return a form, read from the top
    """Find what a price after "for" buys: "bought its rival for £2m in stock", "the winger joined Porto for £9m"."""
    before, verb = clause.preceding, clause.verb
    if clause.dimension != "money" or before is None or verb is None or verb.i > before.i:
        return None
    if before.lower != "for" and not (before.lower == "at" and verb.lemma in SELLING):
        return None
    if verb.lemma not in BUYING | JOINING or clause.change is not None:
        return None
    thing = object_of(clause.reading, verb)
    bought = thing is not None and verb.lemma in BUYING and clause.thing_before(thing)
    if bought and thing is not None:
        return Found(figure_free(clause.reading, thing, clause.memory.figures, tail=False), OBJECT_RULE)
    part = clause.memory.last_thing(clause.sentence, reach=0) if verb.lemma in BUYING and thing is not None else None
    if part is not None and thing is not None and thing.i in clause.memory.figures:
        return Found(part, OBJECT_RULE)  # "bought 4% of the company for $120m"
    named = fee_near(clause) if verb.lemma in JOINING else None
    if named is not None:
        return Found(phrase(clause.reading, named, tail=False), FEE_RULE)
    who = subject_of(clause.reading, verb)
    moves = who is not None and (verb.lemma in JOINING or who.dep == "nsubjpass") and clause.thing_before(who)
    return Found(figure_free(clause.reading, who, clause.memory.figures), SUBJECT_RULE) if moves and who else None


def named_by_for(clause: Clause) -> Found | None:
    """Find what a sum behind "for" is by its verb: "the bank settled for $20m" tells of a settlement."""
    before, verb = clause.preceding, clause.verb
    if verb is None or before is None or before.lower != "for" or clause.dimension != "money":
        return None
    text = deeds("money_for").get(verb.lemma.lower())
    return Found(text, DEED_RULE) if text else None


def fee_near(clause: Clause) -> Word | None:
    """Return the fee, price or deal that this sentence or the one before speaks of."""
    words, first = clause.reading.words, clause.place.first
    for word in reversed(words[max(0, first.i - NEAR) : first.i]):
        if first.sentence - word.sentence > 1:
            return None
        if word.lemma.lower() in FEES and word.pos == "NOUN" and word.i not in clause.memory.figures:
            return word
    return None
