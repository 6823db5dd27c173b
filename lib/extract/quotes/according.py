"""Attributions without a verb: "according to X", "X's claim that …", headline colons."""

from __future__ import annotations

from typing import Final

from lib.extract.quotes.clause_starts import REPORTED
from lib.extract.quotes.clauses import Clause
from lib.extract.quotes.drafts import Draft, shown
from lib.extract.quotes.endings import DASHES
from lib.extract.quotes.indirect import spans_of
from lib.extract.quotes.lexicon import lexicon
from lib.extract.quotes.noun_phrases import phrase_of
from lib.extract.quotes.page import Frame, Page
from lib.extract.quotes.phrases import FINITE
from lib.extract.quotes.speakers import Speakers
from lib.extract.quotes.word_order import NOUN, Subject
from lib.model import Span

CLAIM_REACH: Final = 24
PER_AFTER: Final = frozenset({",", "(", "—", "–", "-", "--", "as"})


def according_to(page: Page, speakers: Speakers, frame: Frame, stop: int) -> list[Draft]:
    """Find "according to X" and what it reports: before it, after it, or round it."""
    words = page.words
    found = []
    for at in range(frame.first, frame.last - 1):
        if page.host[at] != frame.host or words[at].lower not in {"according", "per"}:
            continue
        if words[at].lower == "per":
            if not names_source(page, speakers, at, frame):
                continue
            draft = one_according(page, speakers, frame, at, at + 1, stop)
        elif words[at + 1].lower == "to":
            draft = one_according(page, speakers, frame, at, at + 2, stop)
        else:
            continue
        if draft is not None:
            found.append(draft)
    return found


def names_source(page: Page, speakers: Speakers, at: int, frame: Frame) -> bool:
    """Tell whether "per" names a source ("…, per the accounts", "…, per Reuters") and no rate ("per night")."""
    words = page.words
    if at == frame.first or at + 1 >= frame.last or words[at - 1].text not in PER_AFTER:
        return False
    head = source_head(page, at, at + 1, frame)
    if head is None:
        return False
    held = speakers.held.get(head)
    lists = lexicon()
    lower = words[head].lower
    if held is not None and held[0].kind == "name":
        return held[1].type in {"PERSON", "ORG", "WORK"}
    several = words[at + 1].tag in {"DT", "PRP$", "JJ"} or words[head].tag == "NNS"
    return several and (lower in lists.documents or lower in lists.people or lower in lists.outlet_nouns)


def source_head(page: Page, at: int, after: int, frame: Frame) -> int | None:
    """Return the head noun of the one it is according to."""
    words = page.words
    for parent in (after - 1, at):
        for child in page.children[parent]:
            if words[child].dep == "pobj" and after <= child < frame.last and words[child].tag in NOUN:
                return child
    head = None
    for i in range(after, min(after + 12, frame.last)):
        if page.host[i] != frame.host or words[i].tag not in NOUN | {"JJ", "PRP$", "POS", "HYPH"}:
            break
        if words[i].tag in NOUN and words[i].tag != "DT":
            head = i
    return head


def one_according(page: Page, speakers: Speakers, frame: Frame, at: int, after: int, stop: int) -> Draft | None:
    """Make the attribution of one "according to"; `after` is the first word of the source."""
    words = page.words
    head = source_head(page, at, after, frame)
    if head is None:
        return None
    _, last = phrase_of(page, head, after, frame.last)
    voice = speakers.voice(Subject(head, "named after"), after, frame.last)
    if voice.speaker is not None and voice.speaker.end is not None:
        while last < frame.last and words[last].start < voice.speaker.end:
            last += 1
    low = frame.first
    while low < at and (words[low].tag == "CC" or words[low].text in DASHES):
        low += 1
    seam = at
    while seam > low and (words[seam - 1].text in DASHES or words[seam - 1].text == "("):
        seam -= 1
    joined = seam > low and words[seam - 1].tag == "CC"
    if at <= low + 1:
        last = past_comma(page, frame, last)
    behind = after_source(page, frame, last, stop)
    before = any(words[i].tag in FINITE for i in range(low, seam))
    ranges: list[tuple[int, int]] = []
    if at <= low + 1 or joined:
        ranges = [behind] if behind else []
    elif behind is not None and (not before or continues(page, frame, last, behind)):
        ranges = [(low, seam), behind]
    else:
        ranges = [(low, seam)]
    parts, regions, marked = spans_of(page, frame, Clause(tuple(r for r in ranges if r[1] > r[0]), "according to"))
    if not parts:
        return None
    cue = Span(words[at].start, words[after - 1].end)
    note = f", {voice.note}" if voice.note else ""
    rule = f"“{cue.of(page.text).lower()}” names “{shown(voice.words)}”{note}"
    return Draft(parts, "according to", rule, frame, None, cue, voice, regions, marked=marked)


def past_comma(page: Page, frame: Frame, last: int) -> int:
    """Move past a long source's own words to the comma that ends it: "According to a study in the journal X, …"."""
    words = page.words
    if last >= frame.last or words[last].tag in {"DT", "PRP", "PRP$", "EX"} or words[last].text in DASHES:
        return last
    for at in range(last, min(last + CLAIM_REACH, frame.last)):
        if words[at].text == ",":
            return at
        if words[at].tag in FINITE or words[at].tag in {"DT", "PRP"}:
            return last
    return last


def after_source(page: Page, frame: Frame, last: int, stop: int) -> tuple[int, int] | None:
    """Return the words after the one it is according to: past an aside's comma, to the end of the frame."""
    words = page.words
    first = last
    top = min(stop, frame.last)
    while first < top and words[first].text in {",", ")", "-", "—", "–", ":"}:
        first += 1
    return (first, top) if first < top and any(words[i].text[0].isalnum() for i in range(first, top)) else None


def continues(page: Page, frame: Frame, last: int, behind: tuple[int, int]) -> bool:
    """Tell whether the words after the source go on with what is said, and are no aside or second attribution."""
    words = page.words
    if last >= frame.last or words[last].text not in DASHES:
        return False
    first, end = behind
    if words[first].tag in {"WP", "WDT", "VBG", "VBN", "WRB"} or words[first].tag in NOUN:
        return False
    cues = page.cues_in(first, min(first + 8, end), frame.host)
    return not cues and any(words[i].tag in FINITE for i in range(first, end))


def claims(page: Page, speakers: Speakers, frame: Frame) -> list[Draft]:
    """Find a claim's noun with its clause and its owner: "the assertion by X that …", "her claim that …"."""
    words, lists = page.words, lexicon()
    found = []
    for at in range(frame.first, frame.last - 2):
        if words[at].tag not in {"NN", "NNS"} or page.host[at] != frame.host:
            continue
        if words[at].lower not in lists.claims and not is_denied(page, at):
            continue
        owner = claim_owner(page, at)
        clause = claim_that(page, at, frame)
        if owner is None or clause is None:
            continue
        voice = speakers.voice(Subject(owner, "owner of"), frame.first, frame.last)
        end = before_main_verb(page, frame, clause)
        parts, regions, marked = spans_of(page, frame, Clause(((clause, end),), "claim"))
        if parts:
            rule = f"“{words[at].text}” of “{shown(voice.words)}”, followed by “that” and a clause"
            cue = Span(words[at].start, words[at].end)
            found.append(Draft(parts, "claim noun", rule, frame, None, cue, voice, regions, marked=marked))
    return found


def is_denied(page: Page, noun: int) -> bool:
    """Tell whether a noun is a report that somebody denies, so that its clause is a claim of who made it."""
    verb = page.cues.get(page.words[noun].head) if page.words[noun].lower in REPORTED else None
    return verb is not None and verb.cue.polarity is not None


def before_main_verb(page: Page, frame: Frame, clause: int) -> int:
    """Return where a claim's clause ends: before the sentence's main verb if that follows, else with the frame."""
    words = page.words
    verbs = [i for i in range(clause, frame.last) if words[i].tag in FINITE]
    for at in range(verbs[0] + 1 if verbs else clause, frame.last):
        if words[at].head == at and words[at].tag.startswith("V"):
            helpers = [c for c in page.children[at] if words[c].dep in {"aux", "auxpass", "neg"} and verbs[0] < c < at]
            return min(helpers, default=at)
    return frame.last


def claim_owner(page: Page, noun: int) -> int | None:
    """Return the head of whose claim it is."""
    words = page.words
    for child in page.children[noun]:
        word = words[child]
        if word.dep == "poss" and child < noun and word.lower not in {"my", "our", "your"}:
            return child
        if word.lower in {"by", "from"} and word.dep in {"prep", "agent"}:
            return owner_below(page, child)
    return None


def owner_below(page: Page, preposition: int) -> int | None:
    """Return the last named one of a by-phrase: "by the ministry and its speaker, Rybin" gives Rybin."""
    words = page.words
    at = next((c for c in page.children[preposition] if words[c].dep == "pobj"), None)
    for _ in range(4):
        if at is None:
            return None
        onward = [c for c in page.children[at] if c > at and words[c].dep in {"conj", "appos"}]
        if not onward:
            return at
        at = onward[-1]
    return at


def claim_that(page: Page, noun: int, frame: Frame) -> int | None:
    """Return where the "that" clause of a claim's noun begins."""
    words = page.words
    for at in range(noun + 1, min(noun + CLAIM_REACH, frame.last - 1)):
        if words[at].lower == "that" and words[at].tag == "IN" and page.host[at] == frame.host:
            return at + 1
        if words[at].tag in FINITE or words[at].text in {".", ";", ":"}:
            return None
    return None
