"""Who says it by the order of words, where the parse shows no subject: the noun before the verb, or after it."""

from __future__ import annotations

from typing import Final, NamedTuple

from lib.extract.quotes.asides import parted_subject
from lib.extract.quotes.cues import CueWord
from lib.extract.quotes.page import Page
from lib.extract.quotes.phrases import FINITE

NOUN: Final = frozenset({"NNP", "NNPS", "NN", "NNS", "PRP", "CD", "DT", "WP"})
NOUN_RUN: Final = frozenset({"NNP", "NNPS", "NN", "NNS", "DT", "PRP$", "JJ", "CD", "POS", "HYPH", "VBN", "PRP"})
SKIPPED: Final = frozenset({"RB", "MD", "VBD", "VBZ", "VBP", "VBN", "VB", "VBG", "RP", "TO"})
RELATIVE: Final = frozenset({"who", "which", "that", "whom"})
WHILE: Final = frozenset({"as", "when", "after", "before", "while", "because", "where", "if", "since", "whose"})
PHRASE: Final = 40
ASIDE: Final = 30


class Subject(NamedTuple):
    """The head word of the one who says it (None for nobody named), and how it was found, in words."""

    head: int | None
    how: str


def by_order(page: Page, cue: CueWord, low: int, high: int) -> Subject | None:
    """Find the subject by the order of words: the noun before the verb, asides skipped, else the noun after it."""
    words, host = page.words, page.host[cue.i]
    parted = parted_subject(page, cue, low)
    if parted is not None:
        return Subject(parted, "stands before")
    if cue.i > low and (words[cue.i - 1].text == "," or page.host[cue.i - 1] != host):
        behind = after_verb(page, cue, high)
        if behind is not None:
            return behind
    at = cue.i - 1
    while at >= low and page.host[at] == host and words[at].tag in SKIPPED and words[at].lower != "to":
        at -= 1
    if at >= low and page.host[at] == host:
        if words[at].tag in NOUN and words[at].lower not in {"that", "this", "what"}:
            return Subject(at, "stands before")
        if words[at].text in {",", ")"}:
            head = before_aside(page, at, low)
            if head is not None:
                return Subject(head, "stands before")
    return after_verb(page, cue, high)


def before_participle(page: Page, cue: CueWord, low: int) -> Subject | None:
    """Find the subject of "…, saying that": the subject of the nearest finite verb before it."""
    words, host = page.words, page.host[cue.i]
    if words[cue.i].tag != "VBG" or cue.i <= low or words[cue.i - 1].text != ",":
        return None
    for at in range(cue.i - 2, max(low - 1, cue.i - PHRASE), -1):
        if words[at].tag in {"VBD", "VBZ", "VBP"} and page.host[at] == host:
            for child in page.children[at]:
                if words[child].dep == "nsubj" and child >= low:
                    return Subject(child, "shared with")
    return None


def before_aside(page: Page, comma: int, low: int) -> int | None:
    """Return the noun before an aside that ends with this comma: "Lind, 40, from Oslo, said"."""
    words, host = page.words, page.host[comma]
    opening = "(" if words[comma].text == ")" else ","
    for at in range(comma - 1, max(low, comma - ASIDE), -1):
        if words[at].text == opening and page.host[at] == host:
            noun = words[at - 1]
            ok = at - 1 >= low and page.host[at - 1] == host and noun.tag in NOUN
            return at - 1 if ok else None
    return None


def after_verb(page: Page, cue: CueWord, high: int) -> Subject | None:
    """Return the noun phrase right after the verb as its subject: "said Marta Lind"."""
    words, host = page.words, page.host[cue.i]
    at = cue.last
    while at < high and words[at].tag == "RB":
        at += 1
    head = None
    start = at
    while at < high and at - start < PHRASE and page.host[at] == host:
        name = words[at].text[0].isupper()  # a name such as "Per" may be tagged as anything
        before_name = at + 1 < high and words[at].tag == "VB" and words[at + 1].text[0].isupper()  # "head cook Ada Roe"
        if words[at].tag not in NOUN_RUN and not name and not before_name:
            break
        if name or (words[at].tag in NOUN and words[at].tag != "DT"):
            head = at
        at += 1
    if at < high and words[at].tag in {"VBD", "VBZ", "VBP", "MD", "VBN"} and page.host[at] == host:
        return None
    if head is not None and words[start].tag in {"PRP$", "DT"} and opens_clause(page, at, high):
        return None  # "…, said its ban on links was illegal"
    return Subject(head, "stands after") if head is not None else None


def opens_clause(page: Page, at: int, high: int) -> bool:
    """Tell whether a finite verb comes before the next mark, so that the noun before it is a clause's subject."""
    for word in page.words[at : min(at + PHRASE // 4, high)]:
        if not word.text[0].isalnum() or word.lower in RELATIVE | WHILE:
            return False  # "said the mayor as she left"
        if word.tag in FINITE:
            return True
    return False
