"""Where reported words end: with the sentence, or where the writer or another speaker goes on."""

from __future__ import annotations

from typing import Final

from lib.extract.quotes.cues import CueWord
from lib.extract.quotes.page import Frame, Page
from lib.extract.quotes.phrases import FINITE, left_edge, right_edge
from lib.extract.quotes.subjects import ADDERS, of_perfect, shares_subject

DASHES: Final = frozenset({",", "—", "–", "-", "--"})
REFUSALS: Final = frozenset({"refuse", "decline"})
CONTRAST: Final = frozenset({"but", "while", "whereas", "though", "although"})
WRITER_GOES_ON: Final = CONTRAST | {"as", "after", "when", "which", "who"}
LIMIT: Final = 400


def clause_end(page: Page, cue: CueWord, frame: Frame, start: int, stop: int, *, phrase: bool = False) -> int:
    """Return where the words that a cue reports end (exclusive).

    `phrase`: no clause is reported but a phrase, so that the writer goes on with the first "though" or "but".
    """
    end = before_own_verbs(page, cue, start, min(frame.last, stop))
    if page.words[cue.i].dep in {"relcl", "acl"}:  # "Lee, who denies murder, told …"
        end = min(end, max(right_edge(page, cue.i, frame.last), start + 1))
    for other in page.cues_in(start + 1, min(end, start + LIMIT), frame.host):
        cut = before_other_cue(page, cue, other, start)
        if cut is not None and cut < end:
            end = cut
            break
    words = page.words
    for at in range(start + 1, min(end, start + LIMIT)):
        word = words[at]
        if page.host[at] != frame.host:
            continue
        if word.lower == "according" and words[at - 1].text in DASHES:
            return at - 1
        if word.dep == "conj" and word.lemma in REFUSALS and not has_subject(page, at):
            return before_conjunct(page, at, start)
        if phrase and word.lower in WRITER_GOES_ON and words[at - 1].text == ",":
            return at - 1
    return end


def before_own_verbs(page: Page, cue: CueWord, start: int, end: int) -> int:
    """Return where the cue's own sentence goes on with a second verb or a participle that is a cue itself."""
    for child in page.children[cue.i]:
        word = page.words[child]
        if not start < child < end:
            continue
        if word.dep == "conj" and word.tag.startswith("V") and not goes_on(page, child, start):
            end = min(end, before_conjunct(page, child, start))
        elif word.dep == "advcl" and word.tag == "VBG" and child in page.cues:
            end = min(end, max(left_edge(page, child, start), start))
    return end


def goes_on(page: Page, verb: int, start: int) -> bool:
    """Tell whether a verb that the parser joins to the cue goes on with what is reported.

    "Said that it failed, and that nobody knew"; "expects prices to rise, and demand to fall".
    """
    words = page.words
    own = of_perfect(page, verb)
    if own is not None and own.head is not None and own.head >= start:
        return True
    below = [c for c in page.children[verb] if start < c < verb]
    if words[verb].tag == "VB" and any(words[c].tag == "TO" for c in below):
        return has_subject(page, verb) and words[below[0]].tag != "TO"
    for c in below:
        if words[c].lower == "that" and words[c].dep == "mark":
            return words[c - 1].tag == "CC" or words[c - 1].text == ","
    return False


def before_other_cue(page: Page, cue: CueWord, other: CueWord, start: int) -> int | None:
    """Return where another cue's attribution begins, if it is no part of what is reported."""
    words, at = page.words, other.i
    if words[at].tag == "VBG" and words[at - 1].text == "," and other.cue.lemma in ADDERS:
        return at - 1
    if shares_subject(page, cue, other):
        return before_conjunct(page, at, start)
    edge = left_edge(page, at, start)
    second = words[edge].lower == "that" and words[edge - 1].tag == "CC"  # "said it failed, and that its owner knew"
    if second or words[at].tag not in FINITE or "clause" not in other.cue.frames or not has_own_speaker(page, at):
        return None
    subject = next(c for c in page.children[at] if words[c].dep == "nsubj" and words[c].tag.startswith("N"))
    clause = left_edge(page, subject, start)
    if clause - 1 > start and words[clause - 1].text == ";":
        return clause - 1
    if edge - 1 > start and words[edge].lower in CONTRAST and words[edge - 1].text == ",":
        return edge - 1
    joined = words[edge - 1].lower in CONTRAST or words[edge - 1].lower == "and"
    return edge - 2 if edge - 2 > start and joined and words[edge - 2].text == "," else None


def has_subject(page: Page, verb: int) -> bool:
    """Tell whether a clause has a subject of its own."""
    return any(page.words[c].dep in {"nsubj", "nsubjpass", "expl"} for c in page.children[verb])


def has_own_speaker(page: Page, verb: int) -> bool:
    """Tell whether a verb has a noun, no pronoun, as its subject."""
    return any(page.words[c].dep == "nsubj" and page.words[c].tag.startswith("N") for c in page.children[verb])


def before_conjunct(page: Page, conjunct: int, start: int) -> int:
    """Return where a second verb of the same sentence begins, its "and" or "but" included."""
    words = page.words
    edge = max(left_edge(page, conjunct, start), start)
    at = edge
    while at - 1 > start and (words[at - 1].dep == "cc" or words[at - 1].text == "," or words[at - 1].tag == "RB"):
        at -= 1
    return at
