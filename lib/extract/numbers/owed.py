"""Sums that are owed, totals of what was told before, and wages that someone is "on"."""

from __future__ import annotations

from typing import Final

from lib.extract.numbers import lexicon
from lib.extract.numbers.clause import BEFORE_RULE, Clause
from lib.extract.numbers.deeds import DEED_RULE, PAY_PERIODS
from lib.extract.numbers.memory import MEMORY, Found
from lib.extract.reading import Word

DUE: Final = frozenset({"due", "owed", "outstanding", "owing"})
STEPS: Final = 4
ASKING: Final = frozenset({"ask", "tell", "urge", "order", "press", "require", "want"})


def owed(clause: Clause) -> Found | None:
    """Find the debt of "the taxman is owed £6.2m" and "£5.8m is due to the taxman"."""
    if clause.dimension != "money" or clause.change is not None:
        return None
    verb = clause.verb
    after = [w.lower for w in clause.reading.words[clause.place.last.i + 1 : clause.place.last.i + STEPS]]
    due = after[:1] != [] and after[0] in {"is", "are", "was", "were"} and bool(DUE & set(after[1:2]))
    owes = verb is not None and verb.lemma == "owe" and verb.i < clause.place.first.i
    return Found("debt", DEED_RULE) if due or owes else None


def total_of_before(clause: Clause, noun: Word | None) -> Found | None:
    """Find what a bare total sums up: "With these the total is more than £55m" after debts of £36m."""
    if noun is None or noun.lemma.lower() not in {"total", "sum"} or noun.i > clause.place.first.i:
        return None
    words = clause.reading.words
    alone = words[noun.i - 1].pos in {"DET", "PRON"} and words[noun.i + 1].lower not in {"of", "for"}
    known = clause.memory.last_measured(clause.quantity, clause.sentence, MEMORY) if alone else None
    return Found(known, BEFORE_RULE) if known else None


def asked_to_stay(clause: Clause) -> Found | None:
    """Find what someone is asked to keep at a share: "Brussels asked Lisbon to stay below 0.7%"."""
    verb = clause.verb
    if clause.dimension != "share" or verb is None or verb.lemma not in {"stay", "remain", "keep"}:
        return None
    asks = verb.dep in {"xcomp", "ccomp"} and clause.reading.words[verb.head].lemma in ASKING
    known = clause.memory.last_measured(clause.quantity, clause.sentence, MEMORY) if asks else None
    return Found(known, BEFORE_RULE) if known else None


def paid_on(clause: Clause) -> Found | None:
    """Find the wage of somebody "on £3,200 a week"."""
    before, following = clause.preceding, clause.following
    if clause.dimension != "money" or clause.quantity.per not in PAY_PERIODS or before is None or before.lower != "on":
        return None
    lead = clause.reading.words[before.i - 1] if before.i else before
    led = lead.text == "," or lead.lemma in {"be", "still", "now"} or lead.pos in {"PROPN", "NOUN"}
    person = lead.text == "," or lead.pos == "PROPN" or lead.lemma.lower() in PEOPLE or lead.lemma == "be"
    ends = following is None or following.pos in {"PUNCT", "CCONJ", "SCONJ"}
    return Found("wage", DEED_RULE) if led and person and ends else None


PEOPLE: Final = lexicon.not_claims("human_nouns")
