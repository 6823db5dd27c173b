"""The rules engine: an article's attributions in reading order."""

from __future__ import annotations

from typing import Final

from lib.extract.quotes.attribute import frame_drafts
from lib.extract.quotes.carry import Carrier, headline_voices
from lib.extract.quotes.drafts import Draft
from lib.extract.quotes.labels import headline_label
from lib.extract.quotes.page import Frame, Page, after_dateline, frames, paragraph_words
from lib.extract.quotes.records import to_quotes
from lib.extract.quotes.relay import cited_in, collapse, relayed_within
from lib.extract.quotes.speakers import Speakers
from lib.extract.quotes.transcript import find_turns, voice_of_turn
from lib.extract.reading import Reading
from lib.model import Entity, Quote

SKIPPED_ZONES: Final = frozenset({"byline", "credit", "furniture"})
INNER: Final = frozenset({"that", "clause", "before", "round", "according to", "marks", "marks in clause"})
SELF_WORDS: Final = frozenset({"i", "we", "you", "it"})


def find_by_rules(reading: Reading, entities: tuple[Entity, ...]) -> tuple[tuple[Quote, ...], tuple[str, ...]]:
    """Find the quotes of an article by marks, cue words and the parse.

    Returns the quotes in text order and a warning for each paragraph with an unclosed mark.
    """
    page = Page(reading)
    speakers = Speakers(page, entities)
    carrier = Carrier(page, speakers)
    turns = find_turns(page)
    drafts: list[Draft] = []
    waiting: list[tuple[Frame, int]] = []
    for paragraph, first, last in paragraph_words(reading):
        place = reading.paragraphs[paragraph]
        zone = reading.article.zone_at(place.start)
        if zone in SKIPPED_ZONES and place.number is None:
            continue
        turn = turns.get(paragraph)
        if turn is not None:
            frame = Frame(first, last, -1, (), paragraph)
            voice = voice_of_turn(page, speakers, turn)
            rule = f"“{voice.words}” is the label of a turn in a transcript"
            drafts.append(Draft([turn.content], "transcript", rule, frame, None, turn.colon, voice, marked=True))
            continue
        headline = zone == "headline" or place.number is None or paragraph == 0
        if headline:
            label = headline_label(page, speakers, first, last, paragraph)
            drafts += [label] if label is not None else []
        for frame in frames(page, after_dateline(page, first, last), last, -1, paragraph):
            drafts += read_frame(page, speakers, carrier, frame, waiting if headline else None)
    drafts += headline_voices(page, waiting, drafts)
    return to_quotes(page, drafts), page.warnings


def read_frame(
    page: Page, speakers: Speakers, carrier: Carrier, frame: Frame, waiting: list[tuple[Frame, int]] | None
) -> list[Draft]:
    """Find the attributions of one frame of the article's own voice, and those inside its quotes."""
    found, places = frame_drafts(page, speakers, frame)
    found = collapse(found)
    owned = {r for draft in found for r in draft.regions}
    loose = [r for r in frame.regions if r not in owned]
    if loose and not found and nothing_else(page, frame):
        floated = None if waiting is not None and carrier.last is None else carrier.float(frame, loose)
        if floated is not None:
            found = [floated]
        elif waiting is not None and carrier.last is None:
            waiting += [(frame, r) for r in loose]
    elif waiting is not None:
        waiting += [(frame, r) for r in loose if places[r] == "start"]
    carrier.after(frame, found)
    note_chain(page, carrier, frame, found)
    inside = [inner for draft in found for inner in nested(page, speakers, frame, draft)]
    relayed_within(found)
    return found + inside


def nothing_else(page: Page, frame: Frame) -> bool:
    """Tell whether a frame holds no word outside its marks."""
    return not any(
        page.host[i] == frame.host and page.words[i].text[0].isalnum() for i in range(frame.first, frame.last)
    )


def note_chain(page: Page, carrier: Carrier, frame: Frame, found: list[Draft]) -> None:
    """Remember the quote that the next paragraph continues, if this frame ends in one."""
    if not frame.regions:
        return
    final = frame.regions[-1]
    if not page.regions[final].continues:
        carrier.chain = None
        return
    owner = next((d for d in found if final in d.regions), None)
    if owner is None and carrier.last is not None and final in carrier.last.regions:
        owner = carrier.last
    carrier.chain = owner or carrier.chain


def nested(page: Page, speakers: Speakers, frame: Frame, outer: Draft) -> list[Draft]:
    """Find the attributions inside a quote's marks: what others say there, relayed by the quote's speaker."""
    if not outer.regions:
        return []
    entity = outer.voice.speaker.entity if outer.voice.speaker is not None else None
    via = [*outer.via, entity] if entity is not None else list(outer.via)
    before = speakers.last_person
    cited = cited_in(page, speakers, frame)
    if cited:
        speakers.last_person = cited[-1]
    found: list[Draft] = []
    for region in outer.regions:
        first, last = page.region_words(region)
        if not frame.first <= first < frame.last:
            continue
        for inner in frames(page, first, last, region, frame.paragraph):
            drafts, _ = frame_drafts(page, speakers, inner)
            for draft in drafts:
                if draft.form in INNER and speaks_for_another(draft):
                    draft.via = [*via, *draft.via]
                    found.append(draft)
                    speakers.heard(draft.voice)
    speakers.last_person = before
    return found


def speaks_for_another(draft: Draft) -> bool:
    """Tell whether an inner attribution is about somebody else than the one who is speaking."""
    if draft.cue is not None and draft.cue.cue.attribution == "belief":
        return False
    words = draft.voice.words.lower()
    if words in SELF_WORDS:
        return False
    return draft.voice.speaker is not None or (draft.cue is not None and draft.cue.passive and draft.marked)
