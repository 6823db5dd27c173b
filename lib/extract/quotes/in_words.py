"""Attributions by a phrase and no verb: "…, in the words of X", "…, on the reckoning of X", "In X's view, …"."""

from __future__ import annotations

from typing import Final

from lib.extract.quotes.clause_starts import past_colon
from lib.extract.quotes.clauses import Clause
from lib.extract.quotes.drafts import Draft, shown
from lib.extract.quotes.indirect import spans_of
from lib.extract.quotes.page import Frame, Page
from lib.extract.quotes.phrases import FINITE
from lib.extract.quotes.speakers import Speakers
from lib.extract.quotes.word_order import NOUN, Subject
from lib.model import Span

NOUNS: Final = {
    "in": frozenset({"words", "view", "opinion", "telling", "judgment", "judgement", "estimation", "account"}),
    "on": frozenset({"reckoning", "estimate", "estimates", "count", "account", "telling", "calculation"}),
    "by": frozenset({"reckoning", "estimate", "estimates", "count", "account", "calculation", "calculations"}),
}
OWNERS: Final = frozenset({"PERSON", "ORG"})
REACH: Final = 8
LEAD: Final = 2


def in_words_of(page: Page, speakers: Speakers, frame: Frame) -> list[Draft]:
    """Find phrases that say whose words or view a sentence is, at its end after a comma or at its head before one."""
    words = page.words
    found = []
    for at in (i for i in range(frame.first, frame.last - LEAD) if words[i].lower in NOUNS):
        noun = whose_noun(page, frame, at)
        owner = owner_of(page, speakers, noun) if noun is not None else None
        if noun is None or owner is None:
            continue
        leads = at <= frame.first + 1
        ranges = behind(page, frame, max(noun, owner)) if leads else before(page, frame, at)
        parts, regions, marked = spans_of(page, frame, Clause(ranges, "according to")) if ranges else ([], [], False)
        if not parts:
            continue
        voice = speakers.voice(Subject(owner, "named after"), min(at, owner), frame.last)
        cue = Span(words[at].start, words[noun].end)
        rule = f"“{cue.of(page.text).lower()}” names “{shown(voice.words)}”"
        found.append(Draft(parts, "according to", rule, frame, None, cue, voice, regions, marked=marked))
    return found


def whose_noun(page: Page, frame: Frame, at: int) -> int | None:
    """Return the noun of "in the words" or "on its estimate" that begins at a word, after a comma or at the head."""
    words = page.words
    nouns = NOUNS.get(words[at].lower)
    if nouns is None or page.host[at] != frame.host:
        return None
    if at > frame.first + 1 and not (words[at - 1].text == "," or page.host[at - 1] != frame.host):
        return None
    found = [i for i in range(at + LEAD, min(at + REACH, frame.last)) if words[i].lower in nouns]
    return found[0] if found and words[found[0]].head == at and words[found[0]].dep == "pobj" else None


def owner_of(page: Page, speakers: Speakers, noun: int) -> int | None:
    """Return the one whose words they are: behind "of", or a name before "'s"."""
    words = page.words
    for child in page.children[noun]:
        if words[child].lower == "of" and child == noun + 1:
            return next((c for c in page.children[child] if words[c].dep == "pobj" and words[c].tag in NOUN), None)
        held = speakers.entity_at(child)
        if words[child].dep == "poss" and words[child].tag != "PRP$" and held is not None and held.type in OWNERS:
            return child
    return None


def before(page: Page, frame: Frame, at: int) -> tuple[tuple[int, int], ...]:
    """Return the sentence before the phrase, its comma left out."""
    first, words = past_colon(page, frame, at), page.words
    while first < at and words[first].tag == "CC":
        first += 1
    end = at - (words[at - 1].text == ",")
    told = page.cues_in(first, end, frame.host)  # "The court found that …, in the words of its ruling"
    return ((first, end),) if any(words[i].tag in FINITE for i in range(first, end)) and not told else ()


def behind(page: Page, frame: Frame, last: int) -> tuple[tuple[int, int], ...]:
    """Return the sentence after the first comma behind the phrase."""
    words = page.words
    comma = next((i for i in range(last + 1, min(last + REACH, frame.last - 1)) if words[i].text == ","), None)
    if comma is None or any(words[i].tag in FINITE for i in range(last + 1, comma)):
        return ()
    return ((comma + 1, frame.last - (words[frame.last - 1].tag == ".")),)
