"""Which of the tagger's own findings are shown, and how sure they are: somebody's words or thoughts, not acts.

The corpus that taught the tagger also marks acts ("signed the bill"), refusals ("declined to comment") and passives in
which nobody speaks. These are left out; the rest is weighed by a logistic model whose weights lie in
lib/data/quotes/credible.tsv (fitted by lib.training.weigh).
"""

from __future__ import annotations

import math
from functools import cache
from typing import Final

from lib.extract.quotes.cues import CueWord, described
from lib.extract.quotes.lexicon import Cue, rows
from lib.extract.quotes.page import Page
from lib.extract.quotes.tagger.decode import Attribution
from lib.model import Span

QUOTING: Final = frozenset({"cite", "quote"})
BARE: Final = frozenset({"IN", "TO", "RB"})
NEGATIVE: Final = frozenset({"nobody", "no", "none", "neither", "nothing"})
NAMING: Final = frozenset({"according", "per"})
NO_FRAMES: Final[frozenset[str]] = frozenset()
FINITE: Final = frozenset({"VBD", "VBZ", "VBP", "MD"})
FEW: Final = 3
SEVERAL: Final = 8
FAR: Final = 30
NEAR: Final = 2
CERTAIN: Final = 0.999
EMPTY: Final = frozenset({"it", "this", "that", "these", "those", "they", "them", "so", "such", "what", "which"})
NOBODY: Final = frozenset({"i", "you", "one", "there", "it", "we", "us", "me"})


def cue_of(page: Page, place: Span | None) -> CueWord | None:
    """Return the cue word at a place: the lexicon's, else one made of the first verb there; None for no verb."""
    if place is None:
        return None
    words = page.reading.words_in(place)
    known = next((page.cues[w.i] for w in words if w.i in page.cues), None)
    if known is not None:
        return known
    verb = next((w for w in words if w.tag[:1] == "V" and w.dep not in {"aux", "auxpass"}), None)
    if verb is None:
        return None
    return described(page.reading, verb, Cue(verb.lemma, "", "belief", "neutral", None, NO_FRAMES), verb.i)


def is_report(page: Page, found: Attribution, cue: CueWord | None, *, marked: bool) -> bool:
    """Tell whether a finding tells what somebody said or thinks: a source, a real cue, more than a pronoun."""
    if marked:
        return cue is None or not cue.unreal
    if found.source is None or found.cue is None or not can_speak(page, found.source) or elsewhere(page, found):
        return False
    if not says_something(page, found):
        return False
    if cue is None:
        return names_cue(page, found.cue)
    if cue.cue.lemma in QUOTING and not has_verb(page, found.content):
        return False  # "citing the minister": the content is who is cited
    return not (cue.unreal or is_deed(page, found, cue) or undergone(page, found.source, cue))


def says_something(page: Page, found: Attribution) -> bool:
    """Tell whether a content is more than a pronoun, and the cue does not itself say that nothing was said."""
    refused = found.cue is not None and any(w.lower == "no" for w in page.reading.words_in(found.cue))
    words = page.reading.words_in(found.content)
    return not refused and any(w.text[0].isalnum() and w.lower not in EMPTY for w in words)


def can_speak(page: Page, source: Span) -> bool:
    """Tell whether a source is somebody else than the writer, the reader and nobody."""
    words = [w.lower for w in page.reading.words_in(source)]
    return bool(words) and words[0] not in NEGATIVE and not (len(words) == 1 and words[0] in NOBODY)


def names_cue(page: Page, place: Span) -> bool:
    """Tell whether a cue without a verb is more than a bare preposition: "according to", a noun, a colon."""
    words = page.reading.words_in(place)
    return any(w.tag not in BARE or w.lower in NAMING for w in words)


def is_deed(page: Page, found: Attribution, cue: CueWord) -> bool:
    """Tell whether a cue that no list knows is an act: "signed the bill", unless a that-clause follows."""
    if cue.i in page.cues or cue.cue.lemma not in deeds():
        return False
    return page.reading.words_in(found.content)[0].lower != "that"


def undergone(page: Page, source: Span, cue: CueWord) -> bool:
    """Tell whether the source only undergoes what the cue says: "residents were reminded that …"."""
    subjects = [c for c in page.children[cue.i] if page.words[c].dep == "nsubjpass"]
    return cue.passive and any(source.start <= page.words[c].start < source.end for c in subjects)


def elsewhere(page: Page, found: Attribution) -> bool:
    """Tell whether the cue stands in another sentence than the content, with no colon between them."""
    if found.cue is None:
        return False
    one, other = page.reading.word_at(found.cue.start), page.reading.words_in(found.content)[0]
    if one is None or one.sentence == other.sentence or distance(found.cue, found.content) <= NEAR:
        return False
    between = page.text[min(found.cue.end, found.content.end) : max(found.cue.start, found.content.start)]
    return ":" not in between and any(mark in between for mark in ".?!\n")


def certainty(page: Page, found: Attribution, cue: CueWord | None, *, marked: bool, mixed: bool) -> float:
    """Return how sure it is that a finding of the tagger alone is an attribution with its right source, from 0 to 1."""
    weights = fitted()
    score = weights["constant"]
    for name, value in features(page, found, cue, marked=marked, mixed=mixed).items():
        score += weights[name] * value
    return 1 / (1 + math.exp(-score))


def features(page: Page, found: Attribution, cue: CueWord | None, *, marked: bool, mixed: bool) -> dict[str, float]:
    """Describe a finding for the logistic model."""
    words = page.reading.words_in(found.content)
    size = sum(w.text[0].isalnum() for w in words)
    listed = cue is not None and cue.i in page.cues
    return {
        "begun": log_odds(found.begun),
        "held": log_odds(found.held),
        "cued": log_odds(found.cued),
        "sourced": log_odds(found.sourced),
        "linked": log_odds(found.linked),
        "listed": float(listed),
        "said": float(listed and cue is not None and cue.cue.attribution == "speech"),
        "verb": float(cue is not None),
        "cue": float(found.cue is not None),
        "source": float(found.source is not None),
        "marked": float(marked),
        "mixed": float(mixed),
        "few": float(size < FEW),
        "several": float(FEW <= size < SEVERAL),
        "finite": float(has_verb(page, found.content)),
        "that": float(words[0].lower == "that"),
        "far": float(found.cue is not None and distance(found.cue, found.content) > FAR),
    }


def has_verb(page: Page, place: Span) -> bool:
    """Tell whether a finite verb stands in a place."""
    return any(w.tag in FINITE for w in page.reading.words_in(place))


def distance(one: Span, other: Span) -> int:
    """Return the characters between two spans that do not overlap, 0 where they do."""
    return max(0, one.start - other.end, other.start - one.end)


def log_odds(share: float) -> float:
    """Return the logarithm of the odds of a share, which is kept off 0 and 1."""
    kept = min(max(share, 1 - CERTAIN), CERTAIN)
    return math.log(kept / (1 - kept))


@cache
def deeds() -> frozenset[str]:
    """Read the verbs of acts, once."""
    return frozenset(lemma for (lemma,) in rows("deeds.txt", 1))


@cache
def fitted() -> dict[str, float]:
    """Read the weights, once."""
    return {name: float(weight) for name, weight in rows("credible.tsv", 2)}
