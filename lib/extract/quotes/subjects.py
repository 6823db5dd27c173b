"""Who stands as the subject of a cue: the head word, and the noun phrase round it."""

from __future__ import annotations

from typing import Final

from lib.extract.quotes.asides import speaker_of_aside
from lib.extract.quotes.cues import CueWord
from lib.extract.quotes.page import Page
from lib.extract.quotes.phrases import FINITE
from lib.extract.quotes.word_order import NOUN, RELATIVE, Subject, after_verb, before_participle, by_order
from lib.extract.reading import Word

SUBJECT: Final = frozenset({"nsubj", "nsubjpass"})
SHARED: Final = frozenset({"conj", "xcomp", "advcl", "pcomp", "prep", "aux", "ccomp", "dep"})
ADDERS: Final = frozenset(
    {"add", "note", "stress", "insist", "warn", "explain", "argue", "claim", "say", "cite", "call"}
)
ISSUED: Final = frozenset(
    {"statement", "letter", "note", "memo", "email", "message", "post", "tweet", "release", "warning"}
)
ISSUING: Final = frozenset(
    {"issue", "release", "put", "publish", "send", "write", "post", "make", "share", "sign", "tweet"}
)
THINGS: Final = frozenset({"it", "this", "that", "there"})
SHARE_REACH: Final = 60
CLIMBS: Final = 6
PHRASE: Final = 40


NOBODY: Final = Subject(None, "no speaker is named")


def subject_of(page: Page, cue: CueWord, low: int, high: int) -> Subject | None:
    """Find who says it: by the parse, then by the order of words within `low` to `high` (exclusive).

    Returns None when there is no subject at all, NOBODY when the voice is passive and no agent is named.
    """
    words = page.words
    host = page.host[cue.i]
    if cue.passive:
        agent = agent_of(page, cue.i)
        if agent is not None:
            return Subject(agent, "agent of")
        return NOBODY
    known = headline_end(page, cue, low, high) or of_participle(page, cue, low) or of_perfect(page, cue.i)
    if known is not None:
        return known
    at = shared_with(page, cue, low)
    for _ in range(CLIMBS):
        child = nearest_subject(page, cue, at, low, high)
        if child is not None:
            child = speaker_of_aside(page, cue, child) if at == cue.i else child
            relative = words[child].lower in RELATIVE and words[at].dep == "relcl"
            return Subject(words[at].head if relative else child, "subject of")
        word = words[at]
        if word.head == at:
            break
        if word.dep in {"acl", "relcl"} and words[word.head].tag in NOUN and page.host[word.head] == host:
            return Subject(issuer_of(page, cue, word.head, low), "subject of")
        if (
            word.dep not in SHARED
            or (page.host[word.head] != host and word.dep != "conj")
            or (word.dep == "ccomp" and cue.finite)
        ):
            break
        if word.dep == "advcl" and cue.finite and at == cue.i:
            break
        at = word.head
    return by_order(page, cue, low, high) if cue.finite else before_participle(page, cue, low)


def has_subject(page: Page, word: Word) -> bool:
    """Tell whether a verb taken for a participle has a subject of its own: "120 boats sealed off the port"."""
    below = page.children[word.i]
    return word.tag == "VBN" and any(page.words[c].dep == "nsubj" and c < word.i for c in below)


def of_participle(page: Page, cue: CueWord, low: int) -> Subject | None:
    """Return the subject that the parser gives to a participle: "Two officials briefed on it, …, said the order came".

    The clause that the cue reports follows it, so the one before is none of its own.
    """
    words = page.words
    clauses = [c for c in page.children[cue.i] if words[c].dep == "ccomp"]
    before = [c for c in clauses if low <= c < cue.i and has_subject(page, words[c])]
    if not before or not any(c > cue.i for c in clauses):
        return None
    return Subject(next(c for c in page.children[before[-1]] if words[c].dep == "nsubj"), "subject of")


def of_perfect(page: Page, verb: int) -> Subject | None:
    """Return whose past perfect goes on: "She told the judges that he had come home and had asked her for money".

    The parser joins the second verb to "told"; it belongs to the clause whose verb stands in the same tense.
    """
    words = page.words
    main = words[verb].head
    if words[verb].dep != "conj" or not is_perfect(page, verb) or main >= verb or words[main].tag not in FINITE:
        return None
    if any(words[c].dep in SUBJECT for c in page.children[verb]) or page.host[main] != page.host[verb]:
        return None
    for at in range(verb - 1, main, -1):
        if is_perfect(page, at) and page.host[at] == page.host[verb]:
            own = [c for c in page.children[at] if words[c].dep in SUBJECT and main < c < at]
            return Subject(own[-1], "subject of") if own and words[own[-1]].lower not in RELATIVE else None
    return None


def is_perfect(page: Page, verb: int) -> bool:
    """Tell whether a verb stands in the past perfect: "had asked"."""
    helpers = [page.words[c].lower for c in page.children[verb] if page.words[c].dep == "aux" and c < verb]
    return page.words[verb].tag == "VBN" and helpers == ["had"]


def headline_end(page: Page, cue: CueWord, low: int, high: int) -> Subject | None:
    """Find the subject at the end of a headline: "Fares to double, say campaigners"."""
    words = page.words
    if not cue.finite or cue.i <= low or words[cue.i - 1].text != "," or page.host[cue.i - 1] != page.host[cue.i]:
        return None
    behind = after_verb(page, cue, high)
    if behind is None or behind.head is None or behind.head + 1 < high:
        return None
    return behind if words[behind.head].tag in {"NN", "NNS"} else None


def issuer_of(page: Page, cue: CueWord, noun: int, low: int) -> int:
    """Return who speaks in "issued a statement calling …": the subject of the verb, else the noun itself."""
    words = page.words
    verb = words[noun].head
    if words[cue.i].tag != "VBG" or words[noun].lower not in ISSUED or words[noun].dep != "dobj":
        return noun
    if words[verb].lemma not in ISSUING:
        return noun
    own = [c for c in page.children[verb] if words[c].dep == "nsubj" and low <= c < verb and words[c].tag in NOUN]
    return own[-1] if own and words[own[-1]].lower not in RELATIVE else noun


def nearest_subject(page: Page, cue: CueWord, verb: int, low: int, high: int) -> int | None:
    """Return the subject of a verb: behind it after a comma (", says Roe"), else the nearest before."""
    words, host = page.words, page.host[cue.i]
    mine = [c for c in page.children[verb] if words[c].dep in SUBJECT and page.host[c] == host and low <= c < high]
    if verb != cue.i:
        mine = [c for c in mine if c < cue.i]
    if not mine:
        return None
    behind = [c for c in mine if c > verb]
    if behind and verb > low and (words[verb - 1].text == "," or page.host[verb - 1] != host):
        return behind[0]
    before = [c for c in mine if c < verb]
    if not before:
        return behind[0]
    one_phrase = all(words[i].text != "," and words[i].tag not in FINITE for i in range(before[0], before[-1]))
    return before[0] if one_phrase and words[before[0]].tag in {"NN", "NNS"} else before[-1]


def shared_with(page: Page, cue: CueWord, low: int) -> int:
    """Return the verb whose subject a cue has: for ", adding that" the main cue before it, else the cue's own."""
    words = page.words
    earlier = page.cues_in(max(low, cue.i - SHARE_REACH), cue.i, page.host[cue.i])
    if words[cue.i].tag == "VBG" and cue.i > low and words[cue.i - 1].text == "," and cue.cue.lemma in ADDERS:
        main = [c.i for c in earlier if c.finite and not c.passive and c.cue.attribution == "speech"]
        top = [i for i in main if is_top(page, i)]
        return top[-1] if top else main[0] if main else cue.i
    for other in reversed(earlier):
        if shares_subject(page, other, cue):
            return other.i
    return cue.i


def is_top(page: Page, verb: int) -> bool:
    """Tell whether a verb is the main one of its sentence, or joined to it by "and"."""
    words = page.words
    for _ in range(CLIMBS):
        if words[verb].head == verb:
            return True
        if words[verb].dep not in {"conj", "parataxis"}:
            return False
        verb = words[verb].head
    return False


def shares_subject(page: Page, cue: CueWord, later: CueWord) -> bool:
    """Tell whether a later cue goes on with the subject of an earlier one though the parse hangs it lower.

    "Okoye said the pitch was poor and accused the referee of hiding": the pitch accuses nobody.
    """
    words = page.words
    word = words[later.i]
    if word.dep != "conj" or word.tag != words[cue.i].tag or not (cue.finite and later.finite) or later.i <= cue.i:
        return False
    if later.cue.attribution != "speech" or cue.cue.attribution != "speech" or word.head in {cue.i, later.i}:
        return False
    joined = [c for c in page.children[later.i] if words[c].dep in SUBJECT]
    if joined or page.host[word.head] != page.host[cue.i] or not cue.i < word.head < later.i:
        return False
    inner = [c for c in page.children[word.head] if words[c].dep in SUBJECT]
    return bool(inner) and (words[inner[0]].lower in THINGS or words[inner[0]].tag in {"NN", "NNS"})


def agent_of(page: Page, verb: int) -> int | None:
    """Return the head of the by-phrase of a passive verb."""
    for child in page.children[verb]:
        if page.words[child].dep == "agent" or (page.words[child].lower == "by" and page.words[child].dep == "prep"):
            for below in page.children[child]:
                if page.words[below].dep == "pobj" and page.words[below].tag in NOUN:
                    return below
    return None
