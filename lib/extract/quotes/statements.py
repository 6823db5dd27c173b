"""A statement as the cue: "In a statement it “rejects” the charge", where no verb attributes."""

from __future__ import annotations

from typing import Final

from lib.extract.quotes.clauses import Clause
from lib.extract.quotes.drafts import Draft, shown
from lib.extract.quotes.indirect import spans_of
from lib.extract.quotes.page import Frame, Page
from lib.extract.quotes.phrases import FINITE
from lib.extract.quotes.speakers import Speakers
from lib.extract.quotes.word_order import NOUN, Subject
from lib.model import Span

STATEMENTS: Final = frozenset(
    {
        "statement",
        "letter",
        "email",
        "e-mail",
        "interview",
        "speech",
        "post",
        "tweet",
        "memo",
        "note",
        "message",
        "release",
    }
)
LEAD: Final = 4
REACH: Final = 22
NEAR: Final = 4


def stated(page: Page, speakers: Speakers, frame: Frame) -> list[Draft]:
    """Find "In a statement SUBJECT “…” …": marked words that follow the subject at once, and no cue that owns them.

    Returns no or one attribution: from the subject to the end of its clause, with the statement's noun as the cue.
    """
    words = page.words
    if not frame.regions or words[frame.first].lower not in {"in", "on"}:
        return []
    last_lead = min(frame.first + 1 + LEAD, frame.last)
    noun = next((i for i in range(frame.first + 1, last_lead) if words[i].lower in STATEMENTS), None)
    if noun is None:
        return []
    region = next((r for r in frame.regions if page.bounds[r][0] > noun), None)
    if region is None or page.bounds[region][0] - noun > REACH:
        return []
    opening = page.bounds[region][0]
    low = max(noun + 1, opening - NEAR)
    subject = next(
        (i for i in range(opening - 1, low - 1, -1) if words[i].dep == "nsubj" and words[i].tag in NOUN), None
    )
    if subject is None or page.cues_in(noun, opening, frame.host):
        return []
    voice = speakers.voice(Subject(subject, "subject after"), noun + 1, frame.last)
    start = subject
    if voice.speaker is not None and voice.speaker.start is not None:
        start = min(subject, page.reading.words_in(Span(voice.speaker.start, voice.speaker.start + 1))[0].i)
    parts, regions, _ = spans_of(page, frame, Clause(((start, clause_stop(page, frame, region)),), "statement"))
    if not parts:
        return []
    rule = f"quotation marks after “{words[noun].text}”; “{shown(voice.words)}” is the subject"
    return [Draft(parts, "statement", rule, frame, None, words[noun].span, voice, regions)]


def clause_stop(page: Page, frame: Frame, region: int) -> int:
    """Return where the clause round marked words ends: before the next cue of the sentence, or with the sentence."""
    words = page.words
    end = page.bounds[region][1]
    for cue in page.cues_in(end, frame.last, frame.host):
        if words[cue.i].tag in FINITE or words[cue.i].tag == "VBG":
            at = cue.first
            while at > end and (words[at - 1].tag in {"CC", "RB"} or words[at - 1].text == ","):
                at -= 1
            return at
    return frame.last
