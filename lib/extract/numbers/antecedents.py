"""What a figure without a noun of its own stands for in the sentences before it."""

from __future__ import annotations

from typing import Final

from lib.extract.numbers import lexicon
from lib.extract.numbers.nouns import is_time
from lib.extract.numbers.syntax import SUBJECTS, figure_free, is_noun
from lib.extract.reading import Reading, Word

AGENTS: Final = lexicon.cues("agents")
TELLING: Final = lexicon.cues("tallying") | frozenset(
    {"say", "tell", "announce", "warn", "claim", "believe", "think", "add"}
)
BACK: Final = 2
PLURALS: Final = frozenset({"NNS", "NNPS"})
LONE: Final = frozenset({"first", "second", "third", "last", "other", "others", "latter", "former", "rest", "one"})


def plural_antecedent(reading: Reading, word: Word, figures: frozenset[int]) -> str | None:
    """Return what the sentences right before spoke of: their plural subject, else their last plural noun."""
    for sentence in range(word.sentence - 1, max(-1, word.sentence - 1 - BACK), -1):
        bounds = reading.sentences[sentence]
        words = reading.words[bounds.first : bounds.last]
        nouns = [w for w in words if w.tag in PLURALS and is_thing(w, figures) and not tells(reading, w)]
        subjects = [w for w in nouns if w.dep in SUBJECTS]
        if nouns:
            return figure_free(reading, subjects[0] if subjects else nouns[-1], figures, tail=False)
    return None


def misread_verb(word: Word) -> bool:
    """Tell whether a verb of telling was read as a noun, which no figure counts: "two of the four tell the paper"."""
    return word.tag == "NN" and word.lower in TELLING


def tells(reading: Reading, word: Word) -> bool:
    """Tell whether a noun is who reports, counts or finds something, and not what is spoken of."""
    return word.dep in SUBJECTS and reading.words[word.head].lemma in TELLING


def subject_before_last(reading: Reading, pronoun: Word, figures: frozenset[int], *, plural: bool | None) -> str | None:
    """Return the common noun that is the subject of the sentence before, for "it" or "they" to stand for.

    `plural` says which number it must have; None takes either.
    """
    sentence = reading.sentences[pronoun.sentence]
    before = reading.sentences[pronoun.sentence - 1] if pronoun.sentence else sentence
    if before.first == sentence.first or before.paragraph != sentence.paragraph:
        return None
    for word in reading.words[before.first : before.last]:
        if word.dep in SUBJECTS and reading.words[word.head].dep == "ROOT":
            fits = (
                word.pos == "NOUN"
                and word.lemma.lower() not in AGENTS
                and is_thing(word, figures)
                and plural in {None, word.tag in PLURALS}
            )
            return figure_free(reading, word, figures) if fits else None
    return None


def is_thing(word: Word, figures: frozenset[int]) -> bool:
    """Tell whether a word is a noun that can be counted: no time, no part of a figure."""
    return is_noun(word) and word.i not in figures and not is_time(word)


def lacks_noun(reading: Reading, subject: Word, figures: frozenset[int]) -> bool:
    """Tell whether a subject has left its noun out: "the cheapest", "the other two", "the council's"."""
    if subject.tag in {"JJS", "CD"} or subject.i in figures or subject.lower in LONE:
        return True
    owner = reading.words[subject.i + 1 : subject.i + 3]
    return len(owner) > 1 and owner[0].tag == "POS" and owner[1].pos in {"VERB", "AUX"}
