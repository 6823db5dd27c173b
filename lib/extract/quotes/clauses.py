"""Which words a cue reports: the clause after it, before it, or round it."""

from __future__ import annotations

from typing import Final, NamedTuple

from lib.extract.quotes.cues import CueWord
from lib.extract.quotes.endings import DASHES, clause_end, has_subject
from lib.extract.quotes.lexicon import lexicon
from lib.extract.quotes.page import Frame, Page
from lib.extract.quotes.phrases import FINITE, left_edge, phrase_start, predicate_end

QUESTION: Final = frozenset({"whether", "if", "how", "why", "what", "who", "when", "where", "which"})
REACH: Final = 28
BARE: Final = 9
TAIL: Final = 7
PHRASE_TAGS: Final = frozenset({"DT", "PRP$", "JJ", "JJR", "JJS", "CD", "POS", "HYPH", "RB", "$", "VBN"})
PHRASES: Final = frozenset(
    {"infinitive", "order", "gerund", "object", "preposition", "evaluation", "accusation", "predicate"}
)

SUBORDINATE: Final = frozenset({"advcl", "relcl", "acl", "pcomp", "csubj"})
PARTICIPLES: Final = frozenset({"VBN", "VBG", "VBD"})
THOUGHT: Final = frozenset({"find", "show", "think", "believe", "suspect", "fear", "hope", "suggest"})
NOT_CONTINUED: Final = frozenset({"who", "which", "whose", "speaking", "referring", "according", "whom"})


class Clause(NamedTuple):
    """What a cue reports: word ranges (first, last exclusive), and the form of it (see score)."""

    ranges: tuple[tuple[int, int], ...]
    form: str


def reported(page: Page, cue: CueWord, frame: Frame, subject_first: int, stop: int) -> Clause | None:
    """Find what a cue reports within its frame.

    `subject_first` is where the attribution's own words begin; `stop` is where a marked
    statement of the same cue begins.
    """
    after = following(page, cue, frame, stop)
    if after is not None and after.form == "that":
        return after
    before = preceding(page, cue, frame, subject_first)
    if after is not None and after.form == "clause":
        return before if before is not None and before.form == "round" and is_aside(page, cue, before) else after
    return before or after or fronted(page, cue, frame, subject_first)


def is_aside(page: Page, cue: CueWord, clause: Clause) -> bool:
    """Tell whether an attribution stands between subject and verb: "The firm, the regulator said in May, had …"."""
    words = page.words
    (first, seam), (rest, _) = clause.ranges
    noun = words[first].tag not in {"IN", "RB", "VBG", "VBN", "WRB"}
    adjunct = words[cue.last].tag in {",", "IN", "RB", "TO"} or words[cue.last].text in DASHES
    return (
        noun and adjunct and words[rest].tag in FINITE and not any(words[i].tag in FINITE for i in range(first, seam))
    )


def fronted(page: Page, cue: CueWord, frame: Frame, subject_first: int) -> Clause | None:
    """Find the clause after a fronted attribution: "As the coach put it, the game was lost early"."""
    words = page.words
    lead = min(subject_first, cue.first) - 1
    if lead < frame.first or lead - frame.first > 1 or words[lead].lower != "as" or not cue.finite:
        return None
    for at in range(cue.last, min(cue.last + REACH, frame.last - 1)):
        if words[at].text in {",", ":"}:
            return Clause(((at + 1, frame.last),), "round")
        if words[at].tag in FINITE:
            return None
    return None


def following(page: Page, cue: CueWord, frame: Frame, stop: int) -> Clause | None:
    """Find what a cue reports after itself."""
    frames = cue.cue.frames
    start, form = clause_start(page, cue, frame, stop) if "clause" in frames else (None, "")
    if start is None:
        start, form = phrase_start(page, cue, frame)
    if start is None or start >= stop:
        return None
    if form == "predicate":
        stop = min(stop, predicate_end(page, cue, start, frame))
    end = clause_end(page, cue, frame, start, stop, phrase=form in PHRASES)
    return Clause(((start, end),), form) if end > start else None


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
            if verb.dep == "acl" and verb.head > cue.i and words[verb.head].lower in lexicon().claims:
                return None, ""
            return at + 1, "that"
        if word.tag in FINITE or word.text in {";", ":"} or (at in page.cues and word.tag != "VBN"):
            break
    for child in page.children[cue.i]:
        if cue.i < child < top and words[child].dep == "ccomp":
            found = parsed_clause(page, cue, child)
            if found is not None:
                return found
    return (cue.last, "clause") if bare_clause(page, cue, top) else (None, "")


def parsed_clause(page: Page, cue: CueWord, verb: int) -> tuple[int | None, str] | None:
    """Return where the parser's clause begins, and its form; None when it is no clause with a subject or tense."""
    words = page.words
    if words[verb].tag not in FINITE and not has_subject(page, verb):
        return None
    edge = max(left_edge(page, verb, cue.last), cue.last)
    while edge < verb and (words[edge].text == "," or words[edge].lower == "that"):
        edge += 1
    if words[edge].lower not in QUESTION:
        return edge, "clause"
    asked = "question" in cue.cue.frames or words[edge].lower not in {"whether", "if"}
    return (edge, "question") if asked else (None, "")


def bare_clause(page: Page, cue: CueWord, top: int) -> bool:
    """Tell whether a noun phrase and a finite verb follow the cue at once, whatever the parser made of them."""
    words, host = page.words, page.host[cue.i]
    nouns = 0
    for at in range(cue.last, min(cue.last + BARE, top)):
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


def preceding(page: Page, cue: CueWord, frame: Frame, subject_first: int) -> Clause | None:
    """Find what a cue reports before itself ("…, he said"), or round itself ("The tower, he said, would …")."""
    if not stands_alone(page, cue, frame):
        return None
    words = page.words
    seam = min(subject_first, cue.first) - 1
    if seam > frame.first and words[seam].lower == "as":
        seam -= 1
    end = end_before(page, frame, seam)
    first = frame.first
    while first < seam and (words[first].tag == "CC" or words[first].text in DASHES):
        first += 1
    if end is None or end - first < 1 or words[first].tag in PARTICIPLES:  # "Asked whether …, he said no"
        return None
    main = any(words[i].tag in FINITE and words[i].dep not in SUBORDINATE for i in range(first, end))
    rest = continuation(page, cue, frame, whole=main)
    if rest is not None:
        return Clause(((first, end), rest), "round")
    if (main and end - first > 1) or headline_tail(page, cue, frame, first, end):
        return Clause(((first, end),), "before")
    return None


def stands_alone(page: Page, cue: CueWord, frame: Frame) -> bool:
    """Tell whether a cue can stand behind or inside what it reports: a verb of saying, without an object."""
    frames = cue.cue.frames
    if not cue.finite or cue.negated or not ("quote" in frames or "aside" in frames or cue.cue.lemma in THOUGHT):
        return False
    words = page.words
    for child in page.children[cue.i]:
        if cue.i < child < frame.last and words[child].dep in {"dobj", "xcomp", "acomp", "oprd"}:
            hearer = "person" in frames and words[child].dep == "dobj"
            if not hearer and words[child].dep != "oprd" and page.host[child] == frame.host and child < cue.i + REACH:
                return child > cue.i + 1 and any(words[i].text in DASHES for i in range(cue.i, child))
    return True


def end_before(page: Page, frame: Frame, seam: int) -> int | None:
    """Return where words end that stand before an attribution: at a comma, or with a closing mark after a comma."""
    words = page.words
    if seam <= frame.first:
        return None
    if page.host[seam] == frame.host:
        return seam if words[seam].text in DASHES else None
    region = page.regions[page.child_at(seam, frame.host)]
    return seam + 1 if page.text[region.end - 1] in ",?!…" else None


def headline_tail(page: Page, cue: CueWord, frame: Frame, first: int, seam: int) -> bool:
    """Tell whether a frame without a full stop ends in an attribution: "Rate cut unlikely, says bank chief"."""
    words = page.words
    short = frame.last - cue.i < TAIL and words[frame.last - 1].tag != "."
    return (
        short
        and seam - first > 1
        and words[first].tag not in {"VBG", "VBN", "IN", "WRB", "RB"}
        and cue.cue.attribution == "speech"
    )


def continuation(page: Page, cue: CueWord, frame: Frame, *, whole: bool) -> tuple[int, int] | None:
    """Return the words after a parenthetic attribution that go on with what is said; None when nothing does.

    `whole`: the words before already make a clause.
    """
    words = page.words
    comma = next(
        (
            i
            for i in range(cue.last, min(cue.last + REACH, frame.last))
            if words[i].text in DASHES and page.host[i] == frame.host
        ),
        None,
    )
    if comma is None or comma + 1 >= frame.last:
        return None
    first = comma + 1
    word = words[first]
    if word.lower in NOT_CONTINUED or (word.tag in {"VBG", "VBN"} and whole):
        return None
    if any(words[i].tag in FINITE for i in range(cue.last, comma)):
        return None
    if whole and word.tag not in {"CC", "IN", "RB", "WRB"}:
        return None
    if not any(words[i].tag in FINITE for i in range(first, frame.last)):
        return None
    end = clause_end(page, cue, frame, first, frame.last)
    return (first, end) if end > first else None
