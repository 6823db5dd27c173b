"""Where the clause after a cue begins: after "that", behind the hearer, at the left edge of the parser's clause."""

from __future__ import annotations

from typing import Final

from lib.extract.quotes.cues import CueWord
from lib.extract.quotes.endings import has_subject
from lib.extract.quotes.lexicon import lexicon
from lib.extract.quotes.page import Frame, Page
from lib.extract.quotes.phrases import FINITE, left_edge
from lib.extract.quotes.subjects import SUBJECT

REACH: Final = 28
BARE: Final = 9
HEARER: Final = 8
HEARER_ENDS: Final = frozenset({"NN", "NNS", "NNP", "NNPS", "PRP"})
HEARER_TAGS: Final = HEARER_ENDS | {"DT", "PRP$", "JJ", "CD", "POS", "HYPH", "VBN", "IN"}
GERUND: Final = 20
GERUND_CLAUSE: Final = frozenset(
    {"find", "say", "show", "suggest", "conclude", "believe", "argue", "claim", "report", "warn", "think", "insist"}
)
QUESTION: Final = frozenset({"whether", "if", "how", "why", "what", "who", "when", "where", "which"})
OCCASIONS: Final = frozenset(
    {
        "meeting",
        "hearing",
        "conference",
        "interview",
        "speech",
        "briefing",
        "inquest",
        "trial",
        "debate",
        "session",
        "rally",
        "address",
        "sermon",
        "lecture",
        "statement",
        "letter",
    }
)
REPORTED: Final = frozenset({"report", "reports", "story", "article"})  # claims, where somebody denies them
PHRASE_TAGS: Final = frozenset({"DT", "PRP$", "JJ", "JJR", "JJS", "CD", "POS", "HYPH", "RB", "$", "VBN"})


def clause_start(page: Page, cue: CueWord, frame: Frame, stop: int) -> tuple[int | None, str]:
    """Find where a reported clause begins: after "that", or at the left edge of the parser's clause."""
    words, host = page.words, frame.host
    top = min(frame.last, stop)
    for at in range(cue.last, min(cue.last + REACH, top)):
        word = words[at]
        if page.host[at] != host:
            continue
        if word.lower == "that" and at + 1 < top and (word.tag == "IN" or word.dep == "mark"):
            verb = words[word.head]
            if verb.dep == "acl" and verb.head > cue.i and is_claim(page, cue, verb.head):
                return None, ""
            return at + 1, "that"
        if word.tag in FINITE or word.text in {";", ":"} or (at in page.cues and word.tag != "VBN"):
            break
    low = after_hearer(page, cue, top)
    for child in page.children[cue.i]:
        if cue.i < child < top and words[child].dep == "ccomp":
            found = parsed_clause(page, cue, child, low)
            if found is not None:
                return found
    return (low, "clause") if bare_clause(page, cue, low, top) else (None, "")


def is_claim(page: Page, cue: CueWord, noun: int) -> bool:
    """Tell whether a clause is what a noun claims and not the cue: "denied a report by Nova | that it knew"."""
    lower = page.words[noun].lower
    by = any(page.words[c].lower == "by" for c in page.children[noun])
    return lower in lexicon().claims or (lower in REPORTED and by and cue.cue.polarity is not None)


def after_hearer(page: Page, cue: CueWord, top: int) -> int:
    """Return where reported words can begin: behind the hearer of "told the court he had seen it", else the cue's end.

    The hearer is one noun phrase right after the cue; it ends where a new one begins with no comma between.
    """
    words, start = page.words, cue.last
    if "person" not in cue.cue.frames or cue.passive:
        return start
    for at in range(start, min(start + HEARER, top - 1)):
        word, after = words[at], words[at + 1]
        if page.host[at] != page.host[cue.i] or word.tag not in HEARER_TAGS:
            return start
        if word.tag not in HEARER_ENDS or after.tag in {"POS", "HYPH"} or after.tag in FINITE:
            continue
        if after.tag in {"DT", "PRP", "PRP$", "EX"} or (after.dep == "det" and after.head > at + 1):
            return at + 1
        if after.tag in {"NNP", "NNPS", "NNS", "JJ", "CD"} and word.dep == "dobj" and after.head > at:
            return at + 1
    return start


def parsed_clause(page: Page, cue: CueWord, verb: int, low: int) -> tuple[int | None, str] | None:
    """Return where the parser's clause begins, and its form; None when it is no clause with a subject or tense."""
    words = page.words
    if words[verb].tag not in FINITE and not has_subject(page, verb):
        return None
    edge = max(left_edge(page, verb, cue.last), low)
    if any(words[c].dep in SUBJECT and c < cue.i for c in page.children[verb]):  # "a lift that experts said could fall"
        edge = low
    while edge < verb and (words[edge].text == "," or words[edge].lower == "that"):
        edge += 1
    if words[edge].lower not in QUESTION:
        return edge, "clause"
    asked = "question" in cue.cue.frames or words[edge].lower not in {"whether", "if"}
    return (edge, "question") if asked else (None, "")


def bare_clause(page: Page, cue: CueWord, low: int, top: int) -> bool:
    """Tell whether a noun phrase and a finite verb follow the cue at once, whatever the parser made of them."""
    words, host = page.words, page.host[cue.i]
    nouns = 0
    if low < top and words[low].tag == "VBG" and cue.cue.lemma in GERUND_CLAUSE and page.host[low] == host:
        return gerund_clause(page, low, top)
    for at in range(low, min(low + BARE, top)):
        word = words[at]
        if page.host[at] != host:
            return False
        if word.tag in FINITE:
            return nouns > 0
        if word.tag in {"NN", "NNS", "NNP", "NNPS", "PRP", "EX"}:
            nouns += 1
        elif word.tag not in PHRASE_TAGS:
            return False
    return False


def gerund_clause(page: Page, low: int, top: int) -> bool:
    """Tell whether an -ing form is the subject of a clause: "found walking to school improved their marks"."""
    words = page.words
    for at in range(low + 1, min(low + GERUND, top - 1)):
        word = words[at]
        if word.text in {",", ";", ":"} or word.tag in {"WDT", "WP", "WRB"} or word.lower == "that":
            return False
        if word.tag in {"VBD", "VBZ", "MD"}:
            return at > low + 1 and words[at - 1].tag not in {"PRP", "NNP"}
    return False


def past_colon(page: Page, frame: Frame, seam: int) -> int:
    """Return where words begin that a clause of the writer's brings in: "The leader is coy: | it may, he said"."""
    words = page.words
    for at in range(seam - 1, frame.first + 1, -1):
        if words[at].text == ":" and page.host[at] == frame.host:
            introduced = any(words[i].tag in FINITE and page.host[i] == frame.host for i in range(frame.first, at))
            return at + 1 if introduced and words[at + 1].text[0].isalnum() else frame.first
    return frame.first


def after_occasion(page: Page, first: int, end: int) -> int:
    """Step over where it was said: "At the June meeting | the roof, she warned, was unsafe"."""
    words = page.words
    if words[first].tag == "IN":
        for at in range(first + 2, min(first + BARE, end)):
            if words[at].tag in {"DT", "PRP", "PRP$"} and words[at - 1].lower in OCCASIONS:
                return at
    return first
