"""Cue words in the text: verbs of the lexicon that can attribute where they stand."""

from __future__ import annotations

from typing import Final, NamedTuple

from lib.extract.quotes.lexicon import Cue, lexicon
from lib.extract.reading import Reading, Word

# Words the tagger sometimes takes for something else beside quotation marks, though they hardly are.
SURE: Final = frozenset({"said", "says", "told", "tells", "wrote", "insisted", "insists", "asked", "tweeted", "added"})
HYPOTHETICAL: Final = frozenset({"if", "unless", "whether", "should", "lest"})
NOT_SAID: Final = frozenset({"would", "could", "should", "might", "may", "ca", "must", "can", "wo"})
FINITE: Final = frozenset({"VBD", "VBZ", "VBP"})
REFUSING: Final = frozenset({"refuse", "decline", "fail", "forget", "avoid", "stop"})
HOMOGRAPHS: Final = frozenset(
    {"judge", "host", "chair", "state", "report", "champion", "coach", "guard", "post", "project"}
)
CLOSING: Final = frozenset({'"', "”", "’", "''", "'", "»"})
PARTICLE_REACH: Final = 3
PUT_IT: Final = "put it"
NAME_WORDS: Final = 5


class CueWord(NamedTuple):
    """A cue in the text: its verb, the lexicon's entry, and the words that show it (`first` to `last`, exclusive).

    `passive`: in the passive voice. `negated`: under not or never. `unreal`: under if, would, could. `finite`: carries
    tense, so that it may stand after a quotation.
    """

    i: int
    cue: Cue
    first: int
    last: int
    passive: bool
    negated: bool
    unreal: bool
    finite: bool


def find_cues(reading: Reading) -> dict[int, CueWord]:
    """Find the cue words of an article, by the index of their verb."""
    verbs = lexicon().verbs
    words = reading.words
    found: dict[int, CueWord] = {}
    for word in words:
        entries = verbs.get(word.lower)
        if entries is None or not (is_verb(word) or inverted(words, word)):
            continue
        if word.lower in HOMOGRAPHS and before_name(words, word.i):
            continue
        particle_at, cue = chosen(words, word.i, entries)
        if cue is not None:
            found[word.i] = described(reading, word, cue, particle_at)
    return found


def is_verb(word: Word) -> bool:
    """Tell whether a word is used as a verb, and not as an auxiliary or before a noun."""
    if word.tag[:1] != "V":
        return word.lower in SURE
    if word.tag == "VBN" and word.dep == "acl":  # "a book called …", "the losses reported by …"
        return False
    return word.dep not in {"amod", "aux", "auxpass", "compound", "case", "prep"}


def before_name(words: tuple[Word, ...], i: int) -> bool:
    """Tell whether a word stands as a title before a name that has a verb of its own: "judge Ada Hill told"."""
    at = i + 1
    while at < len(words) and at - i <= NAME_WORDS and words[at].text[0].isupper():
        at += 1
    named = at > i + 1 and at < len(words)
    return named and (words[at].tag in FINITE or words[at].text in {",", "'s", "’s"})


def inverted(words: tuple[Word, ...], word: Word) -> bool:
    """Tell whether a word taken for a noun is a verb: …,” comments Roe. Or, at the end: …, Tass reports."""
    if word.i == 0 or word.tag not in {"NN", "NNS"}:
        return False
    before = words[word.i - 1]
    after = words[word.i + 1] if word.i + 1 < len(words) else None
    if before.text in CLOSING:
        return after is not None and (after.text[0].isupper() or after.tag in {"DT", "PRP", "PRP$"})
    ends = after is None or after.text == "." or after.sentence != word.sentence
    if not ends or before.tag not in {"NNP", "NNPS"} or word.tag != "NNS":
        return False
    return any(words[at].text == "," for at in range(max(0, word.i - NAME_WORDS), word.i))


def chosen(words: tuple[Word, ...], i: int, entries: tuple[Cue, ...]) -> tuple[int, Cue | None]:
    """Choose the entry whose particle follows, else the one without; with the particle's index, or the verb's."""
    for cue in entries:
        if not cue.particle:
            return i, cue
        for at in range(i + 1, min(i + 1 + PARTICLE_REACH, len(words))):
            if words[at].lower == cue.particle:
                if cue.lemma == PUT_IT and at + 1 < len(words) and words[at + 1].lower == "at":
                    break  # "puts it at 96" is "put" with a figure
                return at, cue
            if words[at].lower not in {"it", "that", "this", "very", "also", "quite", "them"}:
                break
    return i, None


def described(reading: Reading, word: Word, cue: Cue, last: int) -> CueWord:
    """Say how a cue stands: voice, negation, whether it is only supposed."""
    words = reading.words
    below = [words[at] for at in reading.children[word.i]]
    # "he's said that" is no passive, whatever the parser says
    passives = [w.i for w in below if w.dep == "auxpass" and not (w.lower in {"'s", "’s"} and cue.lemma == "say")]
    helpers = [w for w in below if w.dep == "aux" and w.i < word.i]
    finite = word.tag in FINITE or word.tag[:1] != "V" or any(w.tag in FINITE or w.tag == "MD" for w in helpers)
    negated = any(w.dep == "neg" or (w.lower == "never" and w.i < word.i) for w in below)
    unreal = supposed(below) or may_be(helpers)
    if word.dep in {"conj", "xcomp", "pcomp"}:
        around = [words[at] for at in reading.children[word.head]]
        unreal = unreal or supposed(around) or (word.tag == "VB" and may_be(around))
        refused = words[word.head].lemma in REFUSING or any(w.dep == "neg" for w in around)
        negated = negated or (word.dep != "conj" and refused)
    passive = bool(passives) and word.tag in {"VBN", "VBD"}
    return CueWord(word.i, cue, min([word.i, *passives]), last + 1, passive, negated, unreal, finite)


def supposed(below: list[Word]) -> bool:
    """Tell whether an "if" or "unless" is among the words that hang on a verb."""
    return any(w.dep == "mark" and w.lower in HYPOTHETICAL for w in below)


def may_be(below: list[Word]) -> bool:
    """Tell whether a "would" or "could" is among the words that hang on a verb."""
    return any(w.dep == "aux" and w.lower in NOT_SAID for w in below)
