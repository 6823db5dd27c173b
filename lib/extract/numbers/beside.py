"""What stands right beside a count: its noun, a label, what befell the counted, the thing that has a magnitude."""

from __future__ import annotations

from typing import Final

from lib.extract.numbers import lexicon
from lib.extract.numbers.memory import GRADE_RULE, HYPHEN_RULE, Found, Memory, Place
from lib.extract.numbers.nouns import is_time, noun_of, plural_before, singular, words_between
from lib.extract.numbers.syntax import NOUNS, is_noun, noun_run, phrase, verb_above
from lib.extract.numbers.tokens import HYPHENS
from lib.extract.numbers.understood import EARLIER_RULE
from lib.extract.reading import Reading, Word

STATES: Final = lexicon.cues("states")
TAKEN_UP: Final = lexicon.cues("taken_up")
CAPACITIES: Final = lexicon.cues("capacities")
BLOWS: Final = frozenset({"shoot", "stab", "kick", "punch", "bite", "strike", "slash", "hit", "arrest", "convict"})
GONE: Final = frozenset({"missing", "unaccounted", "buried"})
STEPS: Final = 3
GRADE: Final = "magnitude"
GRADE_REACH: Final = 4


def graded(reading: Reading, place: Place, following: Word | None, memory: Memory) -> Found | None:
    """Return the quake of "a 6.3-magnitude quake", "a quake of magnitude 6.4", "a magnitude 5 aftershock"."""
    words, first, last = reading.words, place.figure, place.last
    before = words[first.i - 1] if first.i else first
    if before.text in HYPHENS and before.i:
        before = words[before.i - 1]
    after = (
        words[last.i + 2] if following is not None and following.text in HYPHENS and last.i + 2 < len(words) else last
    )
    if GRADE not in {before.lower, after.lower, last.lower.rpartition("-")[2]}:
        return None
    start = (after if after.lower == GRADE else last).i + 1
    noun = noun_run(reading, start, last.sentence, determined=False)
    if noun is None and before.lower == GRADE:
        at = before.i - 1
        while at > max(0, before.i - GRADE_REACH) and words[at].pos in {"ADP", "ADV", "SCONJ", "CCONJ"}:
            at -= 1
        if words[at].tag == "JJS" and memory.last_count(
            place.first.sentence, reach=0
        ):  # "the strongest of magnitude 5"
            return Found(memory.last_count(place.first.sentence, reach=0), GRADE_RULE)
        noun = words[at] if is_noun(words[at]) and words[at].sentence == before.sentence else None
    return Found(phrase(reading, noun, noun.i, tail=False) if noun is not None else GRADE, GRADE_RULE)


def headline_load(reading: Reading, place: Place, following: Word | None) -> bool:
    """Tell whether a headline's only verb was read as a noun: "Bus carrying 40 overturns near Izmir"."""
    before = reading.words[place.first.i - 1] if place.first.i else None
    if before is None or before.lower != "carrying" or following is None or following.i + 1 >= len(reading.words):
        return False
    last = reading.words[following.i + 1]
    sentence = reading.sentences[following.sentence]
    finite = any(w.tag in {"VBZ", "VBD", "VBP", "MD"} for w in reading.words[sentence.first : sentence.last])
    return not finite and following.lower.endswith("s") and last.pos in {"ADP", "ADV"}


def labels_figure(reading: Reading, noun: Word, following: Word | None) -> bool:
    """Tell whether a noun only labels the figure behind it: "The village, population 340, has no shop"."""
    before = reading.words[noun.i - 1] if noun.i else None
    ends = following is None or following.text in {",", ";", ")", "|", "."}
    plain = noun.pos == "NOUN" and noun.tag == "NN" and before is not None and noun.sentence == before.sentence
    return ends and plain and before is not None and before.text in {",", ";", "(", "|"}


def beside_count(reading: Reading, following: Word | None, place: Place, memory: Memory) -> Found | None:  # noqa: PLR0911  one return a form, read from the top
    """Return the noun right after a count: its own, one joined by a hyphen, or people by what befell them."""
    persons = told_by_next(reading, following, place, memory) if following is not None else None
    if persons is not None:
        return persons
    if following is not None and following.lower == "times":
        verb = verb_above(reading, place.figure)
        dealt = verb is not None and verb.lemma in BLOWS  # "shot him three times"
        return Found(f"times {verb.lower}" if dealt and verb is not None else "times", "counted noun")
    if following is not None and following.lower in lexicon.table("words")["statistics"]:
        return Found(following.text, "counted noun")
    if following is not None and following.lower == "working":
        days = reading.words[following.i + 1 : following.i + 2]
        if days and is_time(days[0]):  # "lost 42,000 working days"
            return Found(f"{following.text} {days[0].text}", "counted noun")
    part = reading.words[following.i + 1] if following is not None and following.i + 1 < len(reading.words) else None
    held = place.last.text.rpartition("-")[2]
    if held.lower() in CAPACITIES and held != place.last.text:
        return Found(held, HYPHEN_RULE)
    tied = part is not None and following is not None and following.text in HYPHENS and part.start == following.end
    if part is not None and tied and is_noun(part):
        return Found(part.text, HYPHEN_RULE)
    noun = noun_of(reading, place, memory)
    text = words_between(reading, place.last, noun, memory.figures) if noun is not None else ""
    return Found(text, "counted noun") if text else None


def told_by_next(reading: Reading, following: Word, place: Place, memory: Memory) -> Found | None:
    """Return who is counted by the next word: "others", "who", "dead"."""
    told = past_adverbs(reading, following)
    if following.lower == "others":
        known, verb = memory.last_count(place.first.sentence, reach=0), verb_above(reading, place.figure)
        if known is not None and (verb is None or verb.lemma not in lexicon.not_claims("harming_verbs")):
            return Found(known, EARLIER_RULE)
    after = reading.words[following.i + 1] if following.i + 1 < len(reading.words) else following
    if following.lower in TAKEN_UP and (after.pos not in NOUNS or after.sentence != following.sentence):
        known = memory.last_count(place.first.sentence, reach=0)  # "214 votes out of 96,000 cast"
        return Found(known, EARLIER_RULE) if known else None
    if following.lower != "who" and told.lower not in STATES:
        return None
    earlier = memory.last_count(place.first.sentence)
    human = earlier is not None and singular(earlier.split(" ")[-1].lower()) in lexicon.not_claims("human_nouns")
    if following.lower == "who":
        return Found(
            earlier if human else plural_before(reading, place.first, human=True) or "people", "people, told by “who”"
        )
    things = memory.last_count(place.first.sentence, reach=0)
    if things is not None and told.lower in GONE and not set(things.lower().split()) & lexicon.not_claims("totals"):
        return Found(things, EARLIER_RULE)  # "police found two of the paintings; seven are still missing"
    return Found(earlier if human else "people", "people, understood from what befell them")


def past_adverbs(reading: Reading, word: Word) -> Word:
    """Return the word behind "still", "now" and "are still": the missing of "14 still missing"."""
    at = word
    for _ in range(STEPS):
        if at.i + 1 >= len(reading.words) or reading.words[at.i + 1].sentence != word.sentence:
            break
        if at.pos != "ADV" and not (at.pos == "AUX" and at.lemma in {"be", "remain"}):
            break
        at = reading.words[at.i + 1]
    return at
