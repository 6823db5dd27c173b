"""Statements in marks with no cue of their own: carried on from the one before, or found again in the headline."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from lib.extract.quotes.drafts import Draft, shown
from lib.extract.quotes.indirect import cue_span, voice_of
from lib.extract.quotes.page import Frame, Page
from lib.extract.quotes.speakers import Speakers
from lib.extract.quotes.voices import UNKNOWN, Voice
from lib.extract.quotes.word_order import NOUN, Subject
from lib.model import Span

WORD: Final = re.compile(r"\w+")
LEAST: Final = 4
HEADLINE_WORDS: Final = 2
HEADLINE_REGIONS: Final = 12


class Carrier:
    """Remembers who spoke last, and gives statements without a cue their speaker."""

    def __init__(self, page: Page, speakers: Speakers) -> None:
        """Start with nobody."""
        self.page = page
        self.speakers = speakers
        self.last: Draft | None = None
        self.last_frame: Frame | None = None
        self.chain: Draft | None = None
        self.joined: Draft | None = None

    def after(self, frame: Frame, drafts: list[Draft]) -> None:
        """Take note of a frame and what was found in it."""
        spoken = [
            d for d in drafts if d.voice.speaker is not None and (d.cue is None or d.cue.cue.attribution == "speech")
        ]
        for draft in drafts:
            said = draft.cue is None or draft.cue.cue.attribution == "speech"
            if said or self.is_named(draft.voice):
                self.speakers.heard(draft.voice)
        if spoken:
            marked = [d for d in spoken if d.marked]
            self.last = (marked or spoken)[-1]
        elif drafts and drafts[-1].marked:
            self.last = drafts[-1]
        self.last_frame = frame
        self.speakers.seen(frame.first, frame.last)

    def is_named(self, voice: Voice) -> bool:
        """Tell whether a voice is a person with a name, so that a pronoun after it can mean that person."""
        return voice.speaker is not None and voice.speaker.speaker_class == "named person"

    def forget(self) -> None:
        """Begin anew: after the time of the next entry of a live report nothing is carried on."""
        self.last = self.last_frame = self.chain = None
        self.speakers.recalled.forget()
        self.speakers.papers.forget()

    def float(self, frame: Frame, regions: list[int]) -> Draft | None:
        """Attribute a frame that is nothing but marked words.

        Returns a new draft, or None when the words joined another one (then `joined`) or are no quote.
        """
        page = self.page
        self.joined = None
        parts = [Span(page.regions[r].start, page.regions[r].end) for r in regions]
        first = page.regions[regions[0]]
        if first.continued and self.chain is not None:
            self.chain.parts += parts
            self.chain.regions += regions
            self.joined = self.chain
            return None
        announced = self.announced(frame, parts, regions)
        if announced is not None or is_title(page, parts):
            return announced
        last = self.last
        if last is not None and last.frame.paragraph == frame.paragraph and self.last_frame is not None:
            near = frame.first in {last.frame.last, self.last_frame.last}
            if last.marked and near and last.frame is self.last_frame:
                last.parts += parts
                last.regions += regions
                last.frame = frame
                self.joined = last
                return None
            return self.carried(frame, parts, regions, "floating, same paragraph")
        if words_in(page, parts) < LEAST and page.text[parts[-1].end - 1] not in ".?!,…":
            return None
        return self.carried(frame, parts, regions, "floating")

    def announced(self, frame: Frame, parts: list[Span], regions: list[int]) -> Draft | None:
        """Attribute a statement that the sentence before announces with a cue and a colon: "Cruz went on:"."""
        before = self.last_frame
        if before is None or frame.paragraph - before.paragraph > 1 or not self.ends_with_colon(before):
            return None
        page = self.page
        cues = [c for c in page.cues_in(before.first, before.last, before.host) if "quote" in c.cue.frames]
        if not cues or cues[-1].unreal:
            return None
        cue = cues[-1]
        subject, voice = voice_of(page, self.speakers, cue, before)
        if subject is None:
            return None
        place = cue_span(page, cue)
        rule = f"“{shown(voice.words)}” and “{place.of(page.text)}:” announce the quotation marks that follow"
        return Draft(parts, "marks", rule, frame, cue, place, voice, list(regions), marked=True)

    def carried(self, frame: Frame, parts: list[Span], regions: list[int], form: str) -> Draft:
        """Give a statement without a cue to whoever spoke last, or to the subject of the sentence that leads to it."""
        last, before = self.last, self.last_frame
        voice, rule = UNKNOWN, "quotation marks, no cue and no speaker near"
        led = self.leading(frame) if before is not None and (last is None or last.frame is not before) else None
        if led is not None and (last is None or not self.recent(frame, last) or self.ends_with_colon(before)):
            voice, rule = led, f"quotation marks, no cue; “{shown(led.words)}” is the subject of the sentence before"
            form = "colon"
        elif last is not None and self.recent(frame, last):
            voice = last.voice
            rule = f"quotation marks, no cue; carried on from “{shown(voice.words)}” before"
        if voice.speaker is None:
            form = "floating, no speaker"
        return Draft(
            parts, form, rule, frame, None, None, carried_voice(voice), list(regions), marked=True, carried=True
        )

    def recent(self, frame: Frame, last: Draft) -> bool:
        """Tell whether the last statement stands in this paragraph or the one before."""
        return frame.paragraph - last.frame.paragraph <= 1

    def ends_with_colon(self, frame: Frame | None) -> bool:
        """Tell whether a frame ends with a colon."""
        return frame is not None and self.page.words[frame.last - 1].text == ":"

    def leading(self, frame: Frame) -> Voice | None:
        """Return the subject of the sentence just before, if it is a person or an organisation known by name."""
        before = self.last_frame
        if before is None or frame.paragraph - before.paragraph > 1:
            return None
        words = self.page.words
        for at in range(before.first, before.last):
            if words[at].dep == "nsubj" and words[at].tag in NOUN and self.page.host[at] == before.host:
                held = self.speakers.held.get(at)
                if held is not None and held[1].type == "PERSON":
                    return self.speakers.voice(Subject(at, "leads in"), before.first, before.last)
                return None
        return None


def carried_voice(voice: Voice) -> Voice:
    """Return a voice as carried over: an entity without a place, or the words of somebody unnamed where they stand."""
    if voice.speaker is None or voice.speaker.entity is None:
        return voice
    return elsewhere(voice)


def is_title(page: Page, parts: list[Span]) -> bool:
    """Tell whether marked words are the title of a work: all their longer words begin with capitals."""
    longer = [w for part in parts for w in WORD.findall(part.of(page.text)) if len(w) >= LEAST]
    return len(longer) > 1 and all(w[0].isupper() and not w.isupper() for w in longer)


def words_in(page: Page, parts: list[Span]) -> int:
    """Count the words of some stretches."""
    return sum(len(WORD.findall(page.text, *part)) for part in parts)


def headline_voices(page: Page, waiting: list[tuple[Frame, int]], drafts: list[Draft]) -> list[Draft]:
    """Attribute marked words of the headline that stand again in a quote of the body.

    `waiting` holds frames and regions without a cue. Words found nowhere below and followed by a colon stay without a
    speaker; anything else was no quote.
    """
    found: list[Draft] = []
    spoken = [(d, plain(" ".join(p.of(page.text) for p in d.parts))) for d in drafts if d.marked or d.regions]
    for frame, region in waiting[:HEADLINE_REGIONS]:
        place = page.regions[region]
        span = Span(place.start, place.end)
        needle = plain(span.of(page.text))
        if needle.count(" ") <= HEADLINE_WORDS:
            continue
        match = next((d for d, words in spoken if needle in words), None)
        if match is not None:
            rule = f"the same words stand in a quote below, by “{shown(match.voice.words)}”"
            voice = elsewhere(match.voice)
            found.append(
                Draft([span], "headline", rule, frame, voice=voice, regions=[region], marked=True, carried=True)
            )
        elif (
            page.text[place.close : place.close + 2].strip()[:1] in {":", "–", "—", "-"}
            or page.bounds[region][1] >= frame.last
        ):
            rule = "quotation marks in a headline, followed by a colon; no speaker is named"
            found.append(Draft([span], "headline, no speaker", rule, frame, regions=[region], marked=True))
    return found


def elsewhere(voice: Voice) -> Voice:
    """Return a voice as named elsewhere only: entity without a place."""
    if voice.speaker is None or voice.speaker.entity is None:
        return UNKNOWN
    return voice._replace(speaker=replace(voice.speaker, start=None, end=None, inferred=True))


def plain(text: str) -> str:
    """Return the words of a text alone, lower-cased, with a space round each."""
    return f" {' '.join(WORD.findall(text.lower()))} "
