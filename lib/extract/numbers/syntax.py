"""What the parse says around a quantity: its noun, its verb, the verb's subject, noun phrases as they are written."""

from __future__ import annotations

from typing import Final

from lib.extract.numbers import lexicon
from lib.extract.numbers.tokens import HYPHENS
from lib.extract.reading import Reading, Word

LEFT_OF_NOUN: Final = frozenset(
    ["compound", "amod", "nmod", "poss", "advmod", "quantmod", "npadvmod", "punct", "case", "nummod"]
)
NO_MODIFIERS: Final = lexicon.cues("no_modifiers")
NOUNS: Final = frozenset({"NOUN", "PROPN"})
RELATIVES: Final = frozenset({"that", "which", "who", "whom"})
SUBJECTS: Final = frozenset({"nsubj", "nsubjpass", "csubj"})
DASHES: Final = frozenset("–—―-−.,;:…")  # what the model may take for a name
PLANS: Final = frozenset({"TO", "VB"})
CLIMB: Final = 12
PHRASE: Final = 12


def is_noun(word: Word) -> bool:
    """Tell whether a word is a noun or a name."""
    return word.pos in NOUNS and word.text not in DASHES


def phrase_start(reading: Reading, head: Word, floor: int) -> int:
    """Return the index of the first word of the noun phrase of `head`, not before `floor`; articles are left out."""
    first = head.i
    for i in range(head.i - 1, max(floor, head.i - PHRASE) - 1, -1):
        word = reading.words[i]
        if word.sentence != head.sentence or not hangs_on(reading, word, head.i, first):
            break
        first = i
    while first < head.i and reading.words[first].pos in {"DET", "PUNCT", "ADV", "CCONJ", "PRON", "PART"}:
        first += 1
    return first


def hangs_on(reading: Reading, word: Word, head: int, first: int) -> bool:
    """Tell whether a word is a left modifier of the phrase from `first` to `head`, directly or through one."""
    at = word
    for _ in range(4):
        if first <= at.head <= head:
            return at.dep in LEFT_OF_NOUN or at.dep in {"conj", "cc", "det", "neg", "prep", "pobj"}
        if at.head <= at.i or at.head > head:
            return False
        at = reading.words[at.head]
    return False


def phrase(reading: Reading, head: Word, floor: int = 0, *, tail: bool = True) -> str:
    """Return the noun phrase of `head` as written: modifiers, head, and with `tail` a following "of" phrase."""
    first = phrase_start(reading, head, floor)
    last = head
    if tail:
        for _ in range(2):
            after = of_object(reading, last)
            if (
                after is None
                or after.i - first > PHRASE
                or any(w.pos in {"NUM", "SYM"} for w in reading.words[last.i : after.i])
            ):
                break
            last = after
    return " ".join(reading.text[reading.words[first].start : hyphened_end(reading, last)].split())


def figure_free(reading: Reading, head: Word, figures: frozenset[int], *, tail: bool = True) -> str:
    """Return the noun phrase of `head` from behind the last figure before it: "homes" of "over 2,100 homes"."""
    floor = next((i + 1 for i in range(head.i - 1, max(-1, head.i - PHRASE), -1) if i in figures), 0)
    if floor and reading.text[reading.words[floor].start - 1] in HYPHENS:
        floor = 0
    inner = any(w.i in figures for w in reading.words[head.i + 1 : head.i + 4])
    return phrase(reading, head, floor, tail=tail and not inner)


def hyphened_end(reading: Reading, word: Word) -> int:
    """Return where the written word ends that `word` is part of: the model cuts "e-minis" at its hyphen."""
    end = word.end
    for other in reading.words[word.i + 1 : word.i + 5]:
        if other.start != end or not (other.text in HYPHENS or reading.text[end - 1] in HYPHENS):
            break
        end = other.end
    return end - 1 if reading.text[end - 1] in HYPHENS else end


def of_object(reading: Reading, head: Word) -> Word | None:
    """Return the noun of the "of" phrase right after a noun; None when there is none."""
    if head.i + 1 >= len(reading.words) or reading.words[head.i + 1].lower != "of":
        return None
    return prep_object(reading, reading.words[head.i + 1])


WITH_ARTICLE: Final = frozenset({"ADJ", "DET", "NUM", "ADV", "PRON", "VERB"})
BARE: Final = frozenset({"ADJ", "NUM", "ADV", "VERB"})


def prep_object(reading: Reading, prep: Word) -> Word | None:
    """Return the object of a preposition by the parse, else the last noun of the run of nouns that follows."""
    for i in reading.children[prep.i]:
        child = reading.words[i]
        if child.dep == "pobj":
            return child
    return noun_run(reading, prep.i + 1, prep.sentence)


def noun_run(reading: Reading, at: int, sentence: int, *, determined: bool = True) -> Word | None:
    """Return the last noun of the modifiers and nouns that stand at `at`; None when something else stands there.

    Without `determined` an article or pronoun ends the search: a figure does not count what has its own article.
    """
    allowed = WITH_ARTICLE if determined else BARE
    found: Word | None = None
    for i in range(at, min(at + 8, len(reading.words))):
        word = reading.words[i]
        if word.sentence != sentence:
            break
        if is_noun(word):
            found = word
        elif found is not None or not may_modify(word, allowed):
            break
    return found


def may_modify(word: Word, allowed: frozenset[str]) -> bool:
    """Tell whether a word may stand between a figure or preposition and its noun."""
    if word.pos not in allowed or word.lower in NO_MODIFIERS:
        return False
    if word.pos == "VERB":
        return word.tag in {"VBN", "VBG"}
    return word.pos != "PRON" or word.tag == "PRP$"


def verb_above(reading: Reading, word: Word) -> Word | None:
    """Return the verb that governs a word; None in a clause without one."""
    at = word
    for _ in range(CLIMB):
        if at.pos in {"VERB", "AUX"} and at.i != word.i:
            return at
        if at.head == at.i:
            return None
        at = reading.words[at.head]
    return None


def subject_child(reading: Reading, verb: Word) -> Word | None:
    """Return the subject that hangs on a verb, or on its auxiliary: "a door would have cost £640"."""
    found: Word | None = None
    for i in reading.children[verb.i]:
        child = reading.words[i]
        if child.dep in SUBJECTS:
            parted = found is not None and any(w.text == ";" for w in reading.words[found.i : child.i])
            if found is None or (parted and child.i < verb.i):  # "…, says the club; the police figure is 52"
                found = child
            continue
        if found is not None:
            continue
        for k in reading.children[i] if child.dep == "aux" else ():
            if reading.words[k].dep in SUBJECTS:
                return reading.words[k]
    return found


def subject_of(reading: Reading, verb: Word) -> Word | None:
    """Return the head noun of a verb's subject, looked for through conjuncts, participles and relative clauses."""
    at = verb
    for step in range(6):
        child = subject_child(reading, at)
        if child is not None:
            return reading.words[at.head] if child.lower in RELATIVES and at.dep == "relcl" else child
        beside = reading.words[at.i - 1] if at.i else at
        if step == 0 and beside.pos == "PROPN" and beside.sentence == at.sentence and at.tag in {"VBD", "VBZ", "VBP"}:
            return beside
        if at.head == at.i:
            return None
        above = reading.words[at.head]
        if at.dep in {"acl", "relcl"} and is_noun(above) and at.tag not in PLANS:
            return above
        if is_noun(above) and joined_subject(reading, above, at):
            return above
        at = above
    return None


def joined_subject(reading: Reading, noun: Word, verb: Word) -> bool:
    """Tell whether a noun was joined to a verb by mistake: the profit of "sales to grow and profit to rise"."""
    to_do = reading.words[noun.i + 1 : verb.i]
    return noun.dep == "conj" and reading.words[noun.head].pos == "VERB" and [w.lower for w in to_do] == ["to"]


def object_of(reading: Reading, verb: Word) -> Word | None:
    """Return the head noun of a verb's direct object; None when it has none."""
    for i in reading.children[verb.i]:
        child = reading.words[i]
        if child.dep in {"dobj", "obj"}:
            return child
    return None
