"""Findings of the tagger that tell nothing anybody said or thinks: names that are given, silence, bare manner.

"Asked not to be named", "did not respond to a request for comment", "sees it otherwise", "known as the Fox", "is
believed to be abroad" and "was charged with fraud" have the shape of an attribution, but no words or thoughts of
anybody for their content.
"""

from __future__ import annotations

from itertools import pairwise
from typing import Final

from lib.extract.quotes.cues import CueWord
from lib.extract.quotes.lexicon import lexicon
from lib.extract.quotes.page import Page
from lib.extract.quotes.phrases import FINITE
from lib.extract.quotes.subjects import agent_of
from lib.extract.quotes.tagger.decode import Attribution
from lib.extract.reading import Word

ASKING: Final = frozenset({"ask", "request", "insist", "prefer", "want", "wish"})
UNNAMED: Final = frozenset({"named", "identified", "quoted", "anonymous", "unnamed", "anonymity", "interviewed"})
ANSWERING: Final = frozenset({"respond", "reply", "return", "answer", "refer", "ignore"})
REQUESTS: Final = frozenset(
    {"request", "requests", "question", "questions", "inquiry", "inquiries", "enquiry", "enquiries", "query", "queries"}
    | {"email", "emails", "e-mail", "e-mails", "call", "calls", "message", "messages", "letter", "letters"}
)
DECLINING: Final = frozenset({"decline", "refuse"})
COMMENTING: Final = frozenset({"comment", "elaborate", "speak", "talk", "answer", "respond"})
KEPT_SILENT: Final = frozenset({"mention", "address", "discuss", "touch", "comment", "elaborate"})
MANNER: Final = frozenset({"PRP", "RB", "RBR", "RP", "DT", "WDT", "IN"})
ADVERBS: Final = frozenset({"RB", "RBR"})
OTHER: Final = frozenset({"different", "another", "other"})
STORIES: Final = frozenset({"story", "tale"})
NAMING: Final = frozenset({"know", "call", "name", "dub", "nickname", "title", "entitle", "head", "christen", "list"})
SUPPOSING: Final = frozenset(
    {"believe", "think", "say", "expect", "know", "understand", "consider", "suppose", "report", "see", "hope"}
    | {"estimate", "fear", "feel", "rumour", "rumor", "forecast", "project", "anticipate", "announce", "presume"}
)
LEGAL: Final = frozenset({"charge", "indict"})
HEARD: Final = frozenset({"ask", "question", "quiz", "remind", "tell"})
ACCORDING: Final = "according"
THOUGHTS: Final = frozenset({"theory", "message", "skepticism", "scepticism", "doubt", "concern", "worry", "criticism"})
BEING: Final = frozenset({"is", "are", "was", "were"})
PASSIVE: Final = frozenset({"VBN", "VBD"})
SHORT: Final = 4


def says_nothing(page: Page, found: Attribution, cue: CueWord | None) -> bool:
    """Tell whether a finding has nobody's words or thoughts for its content, by its grammar and its cue.

    `found` is a finding outside quotation marks, `cue` its verb, if it has one.
    """
    words = page.reading.words_in(found.content)
    if cue is None:
        return is_bare_noun(page, found, words)
    lemma, plain = cue.cue.lemma, not has_clause(words)
    return (
        (lemma in ASKING and is_unnamed(words))
        or is_silence(cue, words, plain=plain)
        or (plain and (is_manner(words) or is_own_subject(page, found, cue)))
        or is_name_given(page, found)
        or is_supposition(page, cue, words)
        or (cue.passive and lemma in LEGAL)
        or is_heard(page, found, cue)
        or is_still_to_come(page, found)
    )


def has_clause(words: tuple[Word, ...]) -> bool:
    """Tell whether a finite verb stands in a content."""
    return any(w.tag in FINITE for w in words)


def is_unnamed(words: tuple[Word, ...]) -> bool:
    """Tell whether somebody only wants to stay unnamed: "asked not to be named because he may not speak"."""
    begun = words[:SHORT]
    return any(w.lower in UNNAMED for w in begun) and begun[0].lower in {"not", "to", "anonymity"}


def is_silence(cue: CueWord, words: tuple[Word, ...], *, plain: bool) -> bool:
    """Tell whether a content is only what somebody gives no answer to, or "to comment"."""
    lemma = cue.cue.lemma
    if lemma in DECLINING:
        return words[0].tag == "TO" and len(words) > 1 and words[1].lower in COMMENTING
    if cue.negated and lemma in KEPT_SILENT:
        return plain
    nouns = [w for w in words if w.tag in {"NN", "NNS"}]
    return lemma in ANSWERING and plain and bool(nouns) and nouns[0].lower in REQUESTS


def is_manner(words: tuple[Word, ...]) -> bool:
    """Tell whether a content is only how something is seen or told: "it otherwise", "drily", "a different story"."""
    if words[-1].lower in STORIES:
        return any(w.lower in OTHER for w in words)
    bare = [w for w in words if w.text[0].isalnum()]
    if not bare or any(w.tag[0] == "V" for w in bare) or len(bare) > SHORT:
        return False
    how = (bare[-1].tag in ADVERBS or len(bare) == 1) and bare[-1].lower.endswith(("ly", "wise"))
    return how or (bare[-1].lower == "back" and all(w.tag in MANNER for w in bare))


def is_own_subject(page: Page, found: Attribution, cue: CueWord) -> bool:
    """Tell whether a content is who says it: "Both, thinks | Dr Ines Kallas", "according to | court papers"."""
    head = page.reading.head_of(found.content)
    if head is None or any(w.tag[:1] == "V" for w in page.reading.words_in(found.content)):
        return False
    if head.dep == "nsubj" and head.head == cue.i and head.i > cue.i and not cue.passive:
        return True
    said = page.reading.words_in(found.cue) if found.cue is not None else ()
    return bool(said) and said[0].lower == ACCORDING and head.dep == "pobj" and said[0].i < head.head <= said[-1].i


def is_name_given(page: Page, found: Attribution) -> bool:
    """Tell whether a content is only the name of a thing: "known as the Fox", "a note headed “Cold Water”"."""
    said = page.reading.words_in(found.cue) if found.cue is not None else ()
    if not any(w.lemma in NAMING for w in said):
        return False
    if said[-1].lower == "as" and any(w.lemma == "know" for w in said):
        return True
    bare = [w for w in page.reading.words_in(found.content) if w.text[0].isalnum()]
    if not bare or bare[0].i < said[0].i:
        return False  # "Holm was called a fool"
    return len(bare) <= SHORT and all(w.text[0].isupper() for w in bare)


def is_supposition(page: Page, cue: CueWord, words: tuple[Word, ...]) -> bool:
    """Tell whether a passive says what people at large think: "is believed to be abroad", "a voice said to be his"."""
    if cue.cue.lemma not in SUPPOSING or agent_of(page, cue.i) is not None:
        return False
    return cue.passive or (words[0].tag == "TO" and words[0].i == cue.last and page.words[cue.i].dep == "acl")


def is_heard(page: Page, found: Attribution, cue: CueWord) -> bool:
    """Tell whether a content is what nobody named asked or told somebody: "a minister, asked what he would do"."""
    verb = page.words[cue.i]
    if cue.cue.lemma not in HEARD or agent_of(page, cue.i) is not None:
        return False
    hangs = verb.tag in PASSIVE and verb.dep in {"acl", "advcl", "relcl"} and found.source is not None
    active = any(page.words[c].dep == "nsubj" for c in page.children[cue.i])
    return cue.passive or (hangs and not active)


def is_still_to_come(page: Page, found: Attribution) -> bool:
    """Tell whether it is still to be said: "two experts are to speak about the recording"."""
    said = page.reading.words_in(found.cue) if found.cue is not None else ()
    # "What they saw was a quarrel about | the will"
    parted = any(one.tag in FINITE and two.tag in FINITE and two.lemma == "be" for one, two in pairwise(said))
    return parted or (len(said) > 1 and said[0].lower in BEING and said[1].tag == "TO")


def is_bare_noun(page: Page, found: Attribution, words: tuple[Word, ...]) -> bool:
    """Tell whether a noun for a cue has no clause: "his commitment to the group"; claims and judgements have a say."""
    said = page.reading.words_in(found.cue) if found.cue is not None else ()
    nouns = [w for w in said if w.tag in {"NN", "NNS"} and w.text[0].islower()]
    if not nouns or has_clause(words) or words[0].tag == "TO":
        return False
    known = lexicon().claims | THOUGHTS
    return not any(w.lemma in known or w.lower in known for w in nouns)
