"""Which of the tagger's own findings are shown: somebody's words or thoughts, not acts.

The corpus that taught the tagger also marks acts ("signed the bill"), what nobody has said yet and bare pronouns. These
are left out; beliefs, plans, refusals and passives stay, with their type. What is odd must be the surer (`certainty`).
"""

from __future__ import annotations

from functools import cache
from itertools import pairwise
from typing import Final

from lib.extract.quotes.cues import CueWord, described, supposed
from lib.extract.quotes.lexicon import Cue, lexicon, rows
from lib.extract.quotes.nothing_said import is_name_given, says_nothing
from lib.extract.quotes.page import Page
from lib.extract.quotes.phrases import FINITE
from lib.extract.quotes.subjects import has_subject
from lib.extract.quotes.tagger.decode import Attribution
from lib.model import Span

QUOTING: Final = frozenset({"cite", "quote"})
CITING: Final = "citing"
BARE: Final = frozenset({"IN", "TO", "RB"})
NEGATIVE: Final = frozenset({"nobody", "no", "none", "neither", "nothing"})
NAMING: Final = frozenset({"according", "per"})
NO_FRAMES: Final[frozenset[str]] = frozenset()
NEAR: Final = 2
EMPTY: Final = frozenset(
    {"it", "this", "that", "these", "those", "they", "them", "so", "such", "what", "which", "who", "one"}
    | {"he", "she", "him", "her", "i", "me", "we", "us", "you"}
)
THINGS_DONE: Final = frozenset({"recall", "issue", "list", "release"})  # in the passive an act: "was recalled"
VERDICTS: Final = frozenset({"guilty", "cleared", "convicted", "acquitted", "sentenced", "jailed", "arrested"})
QUESTIONED: Final = frozenset({"ask", "remind"})
NEGLECT: Final = frozenset({"ignore", "miss", "avoid"})
NOBODY: Final = frozenset({"you", "one", "there"})
COMPLEMENTS: Final = frozenset({"xcomp", "ccomp", "oprd", "advcl", "acomp"})
CONTENT_TAGS: Final = frozenset({"VB", "NN"})
AUXILIARY: Final = frozenset({"aux", "auxpass", "npadvmod"})


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
    """Tell whether a finding can tell what somebody said or thinks: a cue, no act, and nothing merely supposed.

    Whoever says or thinks it may be unnamed: "is expected to …".
    """
    if marked:
        return cue is None or not (cue.unreal or is_name_given(page, found))
    if found.cue is None or (found.source is not None and not can_speak(page, found.source)):
        return False
    if is_citation(page, found, cue) or is_indifference(page, found) or says_nothing(page, found, cue):
        return False
    if cue is None:
        return True
    nobodys = found.source is None and cue.cue.lemma == "be"  # "The reality is that …"
    if nobodys or is_verdict(page, found, cue) or oddities(page, found, cue) > 1:
        return False
    return not (supposed([page.words[c] for c in page.children[cue.i]]) or is_deed(page, found, cue))


def is_citation(page: Page, found: Attribution, cue: CueWord | None) -> bool:
    """Tell whether a content is who is cited, and not what he says: "citing the minister"."""
    words = page.reading.words_in(found.content)
    head = page.reading.head_of(found.content)
    under = head is not None and page.words[head.head].lemma in QUOTING
    quoting = cue is not None and cue.cue.lemma in QUOTING
    return words[0].lower == CITING or ((under or quoting) and not has_verb(page, found.content))


def is_indifference(page: Page, found: Attribution) -> bool:
    """Tell whether a finding says only what somebody does not feel: "holds no sympathies with Moscow"."""
    words = [w.lower for w in page.reading.words_in(found.cue)] if found.cue is not None else []
    denied = any(one == "no" and two in lexicon().attitudes for one, two in pairwise(words))
    return denied and not has_verb(page, found.content)


def oddities(page: Page, found: Attribution, cue: CueWord | None) -> int:
    """Count what makes a finding odd, so that it must be the surer.

    A cue elsewhere, a pronoun for a content (twice where a passive is done to it), what nobody has said yet, a bare
    preposition.
    """
    if cue is None:
        return int(found.cue is None or not names_cue(page, found.cue))
    empty = not says_something(page, found)
    done = found.source is None and is_patient(page, found, cue)
    act = done and cue.cue.lemma in THINGS_DONE
    return sum((elsewhere(page, found), empty, imagined(page, cue), done and empty, 2 * act))


def is_patient(page: Page, found: Attribution, cue: CueWord) -> bool:
    """Tell whether a content is what a passive is done to and no more: "the toaster was recalled"."""
    head = page.reading.head_of(found.content)
    alone = not has_verb(page, found.content) and not any(
        page.words[c].dep in COMPLEMENTS and c > cue.i for c in page.children[cue.i]
    )
    return cue.passive and head is not None and head.dep == "nsubjpass" and head.head == cue.i and alone


def is_verdict(page: Page, found: Attribution, cue: CueWord) -> bool:
    """Tell whether a cue is a court's ("was found guilty of") or, with nobody who asks, "Asked whether …"."""
    words = page.reading.words_in(found.cue) if found.cue is not None else ()
    alone = all(page.words[c].dep not in {"nsubj", "nsubjpass"} for c in page.children[cue.i])
    bare = found.source is None and page.words[cue.i].tag in {"VBN", "VBD"} and alone and not cue.passive
    asked = bare and cue.cue.lemma in QUESTIONED
    return asked or any(w.lower in VERDICTS for w in words)


def says_something(page: Page, found: Attribution) -> bool:
    """Tell whether a content is more than a pronoun."""
    words = page.reading.words_in(found.content)
    return any(w.text[0].isalnum() and w.lower not in EMPTY for w in words)


def can_speak(page: Page, source: Span) -> bool:
    """Tell whether a source is somebody: not nobody, and not the reader."""
    words = [w.lower for w in page.reading.words_in(source)]
    return bool(words) and words[0] not in NEGATIVE and not (len(words) == 1 and words[0] in NOBODY)


def names_cue(page: Page, place: Span) -> bool:
    """Tell whether a cue without a verb is more than a bare preposition: "according to", a noun, a colon."""
    words = page.reading.words_in(place)
    return any(w.tag not in BARE or w.lower in NAMING for w in words)


def imagined(page: Page, cue: CueWord) -> bool:
    """Tell whether nobody has said it yet: "could argue"; but "would like" and "may fear" are attitudes."""
    listed = page.cues.get(cue.i)
    return cue.unreal and listed is not None and listed.cue.attribution == "speech"


def is_deed(page: Page, found: Attribution, cue: CueWord) -> bool:
    """Tell whether a cue is an act and nothing more: "signed the bill", unless a that-clause follows.

    "Made a statement on" and "tried to persuade" are more: another verb or a noun is in the cue.
    """
    if cue.i in page.cues or cue.cue.lemma not in deeds() or found.cue is None:
        return False
    words = page.reading.words_in(found.cue)
    more = [w for w in words if w.i != cue.i and w.tag[:2] in CONTENT_TAGS and w.dep not in AUXILIARY]
    if cue.cue.lemma not in NEGLECT and any(w.lemma not in deeds() for w in more):
        return False
    return page.reading.words_in(found.content)[0].lower != "that"


def undergone(page: Page, source: Span | None, cue: CueWord) -> bool:
    """Tell whether the source only undergoes what the cue says: "residents were reminded that …"."""
    if source is None:
        return False
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


def has_verb(page: Page, place: Span) -> bool:
    """Tell whether a finite verb stands in a place, or one that the tagger takes for a participle and has a subject."""
    return any(w.tag in FINITE or has_subject(page, w) for w in page.reading.words_in(place))


def distance(one: Span, other: Span) -> int:
    """Return the characters between two spans that do not overlap, 0 where they do."""
    return max(0, one.start - other.end, other.start - one.end)


@cache
def deeds() -> frozenset[str]:
    """Read the verbs of acts, once."""
    return frozenset(lemma for (lemma,) in rows("deeds.txt", 1))
