"""What a sum is for or taken off."""

from __future__ import annotations

from typing import Final

from lib.extract.numbers import lexicon
from lib.extract.numbers.clause import VALUED, Clause
from lib.extract.numbers.memory import Found
from lib.extract.numbers.nouns import is_time
from lib.extract.numbers.syntax import of_object, phrase, prep_object
from lib.extract.reading import Word

TAKING: Final = lexicon.cues("taking")
AGAINST: Final = lexicon.cues("against")
INJECTING: Final = lexicon.cues("injecting")
PLACES: Final = frozenset({"bank", "country", "region", "city", "world", "area"})
INSTALMENTS: Final = lexicon.cues("instalments")
FOR_RULE: Final = "what it is for"
LOSING: Final = frozenset({"lose", "gain", "shed"})
SPENDING: Final = lexicon.cues("spending")


def taken_off(clause: Clause) -> Found | None:
    """Find what a sum is for, in, or taken off: "$5m in damages", "wiped £2bn off its value"."""
    prep, change, verb = clause.following, clause.change, clause.verb
    if prep is not None and prep.lemma in SPENDING and prep.pos == "VERB" and prep.i + 1 < len(clause.reading.words):
        prep = clause.reading.words[prep.i + 1]  # "sixty grand went on the fountain"
    if (
        verb is not None
        and verb.lemma in SPENDING
        and clause.dimension == "money"
        and (prep is None or prep.lower != "on")
    ):
        prep = spent_on(clause) or prep
    if prep is None or verb is None:
        return None
    taking = change is not None and change.word.lemma in TAKING and not change.preposition
    spent = prep.lower == "on" and verb.lemma in SPENDING and clause.dimension == "money"
    injected = prep.lower == "into" and verb.lemma in INJECTING and clause.dimension == "money"
    spent = spent or injected
    lost = (
        prep.lower == "in" and clause.dimension == "money" and verb.lemma in LOSING and not is_time_phrase(clause, prep)
    )
    if lost and change is not None and not change.preposition:
        change = None  # "lost £1.2bn in revenue"
    if not ((spent or prep.lower in {"off", "for", "in", "worth"}) and change is None) and not (
        prep.lower in {"off", "from", "to"} and taking
    ):
        return None
    noun = of_object(clause.reading, prep) if prep.lower == "worth" else prep_object(clause.reading, prep)
    if noun is None or not clause.names_thing(noun):
        return None
    placed = (prep.lower == "in" and clause.dimension != "money") or (
        prep.lower in {"in", "into"} and noun.pos == "PROPN"
    )
    placed = placed or (prep.lower == "in" and noun.lemma.lower() in PLACES | INSTALMENTS)
    rival = clause.preceding is not None and clause.preceding.lower in AGAINST
    valued = (verb.lemma in VALUED or verb.lemma == "manage") and prep.lower not in {"off", "in", "worth"} and not rival
    return None if placed or valued else Found(phrase(clause.reading, noun), FOR_RULE)


def is_time_phrase(clause: Clause, prep: Word) -> bool:
    """Tell whether "in" tells when: "lost £2m in May"."""
    noun = prep_object(clause.reading, prep)
    return noun is None or is_time(noun) or noun.pos in {"PROPN", "NUM"} or noun.lower == "half"


def spent_on(clause: Clause) -> Word | None:
    """Find "on" further right: "to spend €2bn over the next five years on rail"."""
    words, last = clause.reading.words, clause.place.last
    for word in words[last.i + 1 : last.i + 10]:
        if word.sentence != last.sentence or word.pos in {"VERB", "AUX"} or word.text in {",", ";"}:
            return None
        if word.lower == "on":
            noun = prep_object(clause.reading, word)
            return word if noun is not None and clause.names_thing(noun) else None
    return None
