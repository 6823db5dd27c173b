"""What a cue reports when it is no clause: a phrase with "to", an -ing form, a noun phrase, a judgement."""

from __future__ import annotations

from typing import Final

from lib.extract.quotes.cues import CueWord
from lib.extract.quotes.lexicon import lexicon
from lib.extract.quotes.page import Frame, Page
from lib.extract.reading import Word

FINITE: Final = frozenset({"VBD", "VBZ", "VBP", "MD"})
NAMING: Final = frozenset({"brand", "label", "dub", "term", "deem"})
VERBAL: Final = frozenset({"xcomp", "ccomp", "advcl"})
REACH: Final = 28


def phrase_start(page: Page, cue: CueWord, frame: Frame) -> tuple[int | None, str]:
    """Find where a reported phrase begins, and its form (see score); (None, "") when there is none."""
    frames = cue.cue.frames
    if "predicate" in frames and (start := predicate_start(page, cue, frame)) is not None:
        return start, "predicate"
    if "accusation" in frames and (start := with_preposition(page, cue, frame, "of")) is not None:
        return start, "accusation"
    if "evaluation" in frames and (start := evaluation_start(page, cue, frame)) is not None:
        return start, "evaluation"
    for child in page.children[cue.i]:
        if cue.i < child < frame.last:
            word = page.words[child]
            found = verb_start(page, cue, word) or noun_start(page, cue, frame, word)
            if found is not None:
                return found
    return None, ""


def verb_start(page: Page, cue: CueWord, word: Word) -> tuple[int, str] | None:
    """Find "vowed to appeal", "urged them to go", "denied stealing", at the verb that hangs on the cue."""
    words, frames = page.words, cue.cue.frames
    edge = max(left_edge(page, word.i, cue.last), cue.last)
    if word.dep in VERBAL and word.tag == "VB":
        to = [i for i in range(max(cue.last, word.i - REACH), word.i) if words[i].tag == "TO"]
        if to and to[0] <= edge and "infinitive" in frames:
            return to[0], "infinitive"
        if to and "personinfinitive" in frames and words[edge].text != ",":
            return cue.last, "order"
    if word.dep in {"xcomp", "pcomp", "ccomp"} and word.tag == "VBG" and "gerund" in frames:
        return edge, "gerund"
    return None


def noun_start(page: Page, cue: CueWord, frame: Frame, word: Word) -> tuple[int, str] | None:
    """Find "rejected claims that …", "forecast a loss", "warned of delays", at the word that hangs on the cue."""
    frames = cue.cue.frames
    if word.dep == "dobj" and word.tag != "PRP":
        clause = claim_clause(page, word.i, frame)
        if clause is not None and not has_owner(page, word.i):
            return clause, "claim"
        if "object" in frames:
            return max(left_edge(page, word.i, cue.last), cue.last), "object"
    if word.dep == "prep" and word.i <= cue.last + 1 and f"{word.lower}={word.lower}" in frames:
        return word.i, "preposition"
    return None


def left_edge(page: Page, word: int, low: int) -> int:
    """Return the first word of what hangs on `word`, not before `low`."""
    at = word
    while page.children[at] and page.children[at][0] < at and page.children[at][0] >= low:
        at = page.children[at][0]
    return at


def predicate_start(page: Page, cue: CueWord, frame: Frame) -> int | None:
    """Find the object of "called X Y", "describes X as Y", "sees X as Y"."""
    words = page.words
    rights = [c for c in page.children[cue.i] if cue.i < c < frame.last]
    objects = [c for c in rights if words[c].dep in {"dobj", "ccomp", "oprd", "nsubj"}]
    if not objects or any(words[c].tag == "WP" for c in page.children[cue.i]):  # "what they call …"
        return None
    first = objects[0]
    named = any(words[c].dep in {"oprd", "ccomp"} for c in rights) and cue.cue.attribution == "speech"
    as_what = any(words[c].lower == "as" and words[c].dep == "prep" for c in rights)
    marked = any(cue.last <= page.bounds[r][0] < cue.last + REACH for r in frame.regions) and len(rights) > 1
    if cue.cue.lemma == "call" and (named or marked):
        return max(left_edge(page, first, cue.last), cue.last)
    if as_what or (named and cue.cue.lemma in NAMING):
        return max(left_edge(page, first, cue.last), cue.last)
    return None


def predicate_end(page: Page, cue: CueWord, start: int, frame: Frame) -> int:
    """Return where "X Y" of "called X Y" ends: with what hangs on the cue's object and predicate, marks included."""
    words = page.words
    end = start + 1
    for child in page.children[cue.i]:
        if start <= child < frame.last and words[child].dep in {
            "dobj",
            "oprd",
            "ccomp",
            "prep",
            "xcomp",
            "nsubj",
            "amod",
        }:
            end = max(end, right_edge(page, child, frame.last))
    for region in frame.regions:
        first, last = page.bounds[region]
        if start <= first <= end + 1:
            end = max(end, last)
    return end


def right_edge(page: Page, word: int, high: int) -> int:
    """Return the word after all that hangs on `word`, not beyond `high`."""
    at = word
    while page.children[at] and page.children[at][-1] > at and page.children[at][-1] < high:
        at = page.children[at][-1]
    return at + 1


def with_preposition(page: Page, cue: CueWord, frame: Frame, preposition: str) -> int | None:
    """Find the object of "accused X of Y": it needs the preposition after it."""
    words = page.words
    for at in range(cue.last + 1, min(cue.last + REACH, frame.last)):
        if words[at].lower == preposition and words[at].tag == "IN" and page.host[at] == frame.host:
            return cue.last
        if words[at].tag in FINITE:
            break
    return None


def evaluation_start(page: Page, cue: CueWord, frame: Frame) -> int | None:
    """Find the object of "slammed X as Y", or of a judgement that carries quoted words."""
    words = page.words
    rights = [c for c in page.children[cue.i] if cue.i < c < frame.last]
    if any(words[c].lower == "as" and words[c].dep in {"prep", "mark"} for c in rights):
        return cue.last
    if any(cue.last <= page.bounds[r][0] for r in frame.regions) and any(words[c].dep == "dobj" for c in rights):
        return cue.last
    return None


def claim_clause(page: Page, noun: int, frame: Frame) -> int | None:
    """Return where the clause of a noun such as "suggestions that …" begins."""
    words = page.words
    if words[noun].lower not in lexicon().claims:
        return None
    for at in range(noun + 1, min(noun + REACH, frame.last - 1)):
        if words[at].lower == "that" and words[at].tag == "IN" and page.host[at] == frame.host:
            return at + 1
        if words[at].tag in FINITE:
            return None
    return None


def has_owner(page: Page, noun: int) -> bool:
    """Tell whether a claim's noun names whose claim it is."""
    return any(page.words[c].dep == "poss" or page.words[c].lower in {"by", "from"} for c in page.children[noun])
