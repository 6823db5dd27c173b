"""Which words a cue reports: the clause after it, before it, or round it."""

from __future__ import annotations

from typing import Final, NamedTuple

from lib.extract.quotes.clause_starts import after_occasion, clause_start, past_colon
from lib.extract.quotes.cues import CueWord
from lib.extract.quotes.endings import DASHES, clause_end
from lib.extract.quotes.naming import figure_put, gives_name, named_in_marks
from lib.extract.quotes.page import Frame, Page
from lib.extract.quotes.phrases import FINITE, phrase_start, predicate_end
from lib.extract.quotes.subjects import has_subject

REACH: Final = 28
BARE: Final = 9
TAIL: Final = 7
PHRASES: Final = frozenset(
    {"infinitive", "order", "gerund", "object", "preposition", "evaluation", "accusation", "predicate"}
)

SUBORDINATE: Final = frozenset({"advcl", "relcl", "acl", "pcomp", "csubj"})
PARTICIPLES: Final = frozenset({"VBN", "VBG", "VBD"})
THOUGHT: Final = frozenset({"find", "show", "think", "believe", "suspect", "fear", "hope", "suggest"})
COMPARING: Final = frozenset({"up", "down", "compared", "against", "versus", "from", "not", "rather", "with"})
PARTITIVE: Final = frozenset({"of", "among"})  # "Of the 14 fines, she pointed out, nine …"
TRAIL: Final = 8
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
    if words[rest].lower in COMPARING or words[first].lower in PARTITIVE:
        return True
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
    named = named_in_marks(page, cue, frame, stop)
    if named is not None:
        return Clause(named, "predicate")
    put = figure_put(page, cue, frame, stop)
    if put is not None:
        return Clause(put, "figure")
    start, form = clause_start(page, cue, frame, stop) if "clause" in frames else (None, "")
    if start is None:
        start, form = phrase_start(page, cue, frame)
    if start is None or start >= stop:
        return None
    if form == "predicate" and gives_name(page, cue, frame, start):
        return None
    if form == "predicate":
        stop = min(stop, predicate_end(page, cue, start, frame))
    end = clause_end(page, cue, frame, start, stop, phrase=form in PHRASES)
    return Clause(((start, end),), form) if end > start else None


def preceding(page: Page, cue: CueWord, frame: Frame, subject_first: int) -> Clause | None:
    """Find what a cue reports before itself ("…, he said"), or round itself ("The tower, he said, would …")."""
    if not stands_alone(page, cue, frame):
        return None
    words = page.words
    seam = min(subject_first, cue.first) - 1
    if seam > frame.first and words[seam].lower == "as":
        seam -= 1
    end = end_before(page, frame, seam)
    first = past_colon(page, frame, seam)
    while first < seam and (words[first].tag == "CC" or words[first].text in DASHES):
        first += 1
    if end is None or end - first < 1:
        return None
    first = after_conjunction(page, cue, frame, first, end)
    main = any(
        (words[i].tag in FINITE and words[i].dep not in SUBORDINATE)
        or (words[i].head == cue.i and words[i].dep == "ccomp" and has_subject(page, words[i]))
        for i in range(first, end)
    )
    if words[first].tag in PARTICIPLES and not gerund_tail(
        page, cue, frame, first, end
    ):  # "Asked whether …, he said no"
        return None
    rest = continuation(page, cue, frame, whole=main)
    if rest is not None:
        return Clause(((after_occasion(page, first, end), end), rest), "round")
    tail = headline_tail(page, cue, frame, first, end) or words[first].tag in PARTICIPLES
    if (main and end - first > 1) or tail:
        return Clause(((first, end),), "before")
    return None


def after_conjunction(page: Page, cue: CueWord, frame: Frame, first: int, end: int) -> int:
    """Step over the writer's clause before one that is parted: "It failed, and | with that load, says Lee, it …"."""
    words = page.words
    joint = next((i for i in range(end - 1, first, -1) if words[i].tag == "CC" and words[i - 1].text == ","), None)
    if joint is None or joint + 1 >= end or words[joint + 1].tag != "IN":
        return first
    finite = any(words[i].tag in FINITE for i in range(joint, end))
    return first if finite or continuation(page, cue, frame, whole=False) is None else joint + 1


def stands_alone(page: Page, cue: CueWord, frame: Frame) -> bool:
    """Tell whether a cue can stand behind or inside what it reports: a verb of saying, without an object."""
    frames = cue.cue.frames
    if not cue.finite or cue.negated or not ("quote" in frames or "aside" in frames or cue.cue.lemma in THOUGHT):
        return False
    words = page.words
    for child in page.children[cue.i]:
        if cue.i < child < frame.last and words[child].dep in {"dobj", "xcomp", "acomp", "oprd"}:
            if words[cue.i - 1].text == "," and child < cue.last + 2 and frame.last - cue.i < TAIL:
                continue  # "Fares to rise, say campaigners": the parser takes them for an object
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


def gerund_tail(page: Page, cue: CueWord, frame: Frame, first: int, seam: int) -> bool:
    """Tell whether a headline with a gerund as subject ends in an attribution: "Cutting salt helps, trial finds"."""
    words = page.words
    short = frame.last - cue.i < TAIL and words[frame.last - 1].tag != "."
    bare = words[seam].text == "," and words[seam + 1].tag in {"NN", "NNS", "NNP"} and words[seam + 1].tag != "PRP"
    return short and bare and words[first].tag == "VBG" and seam - first > BARE // 2 and words[cue.i].tag == "VBZ"


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
    if not (whole and compares(page, frame, first)) and not goes_on(page, cue, frame, comma, whole=whole):
        return None
    end = clause_end(page, cue, frame, first, frame.last)
    if end == first + 1 and words[first].tag == "CC":  # the parser joins what goes on to the cue
        if words[end].tag == "PRP" and page.cues_in(end, frame.last, frame.host):
            return None  # "…, she says, but she believes that …"
        end = frame.last - (words[frame.last - 1].tag == ".")
    return (first, end) if end > first else None


def compares(page: Page, frame: Frame, first: int) -> bool:
    """Tell whether words set another figure against what was said: "Turnout was 84%, she said, up from 82%"."""
    near = page.words[first : min(first + TRAIL, frame.last)]
    return near[0].lower in COMPARING and any(w.tag == "CD" for w in near)


def goes_on(page: Page, cue: CueWord, frame: Frame, comma: int, *, whole: bool) -> bool:
    """Tell whether the words after a comma behind an attribution go on with a clause of what is said."""
    words, word = page.words, page.words[comma + 1]
    if word.lower in NOT_CONTINUED or (word.tag in {"VBG", "VBN"} and whole):
        return False
    if any(words[i].tag in FINITE for i in range(cue.last, comma)):
        return False
    if whole and word.tag not in {"CC", "IN", "RB", "WRB"}:
        return False
    return any(words[i].tag in FINITE for i in range(comma + 1, frame.last))
