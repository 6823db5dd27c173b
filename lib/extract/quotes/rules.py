"""The rules engine: an article's attributions in reading order."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from lib.extract.quotes.attribute import frame_drafts
from lib.extract.quotes.carry import Carrier, headline_voices
from lib.extract.quotes.drafts import Draft
from lib.extract.quotes.labels import headline_label
from lib.extract.quotes.page import Frame, Page, after_dateline, frames, paragraph_words
from lib.extract.quotes.passing_on import passed_on
from lib.extract.quotes.recalled import SINGULAR
from lib.extract.quotes.records import to_quotes
from lib.extract.quotes.relay import cited_in, collapse, relayed_within
from lib.extract.quotes.speakers import Speakers
from lib.extract.quotes.tagged import with_tagged
from lib.extract.quotes.tagger.decode import NOTHING, Tagging
from lib.extract.quotes.transcript import find_turns, voice_of_turn
from lib.extract.quotes.voices import Voice
from lib.extract.reading import Reading
from lib.model import Entity, Quote

SKIPPED_ZONES: Final = frozenset({"byline", "credit", "furniture"})
INNER: Final = frozenset({"that", "clause", "before", "round", "according to", "marks", "marks in clause"})
ENTRY: Final = re.compile(
    r"(?:(?:updated|posted)(?: at)? )?[\[(]?\d{1,2}(?:[:.h]\d{2}| ?[ap]\.?m\b)(?::\d{2})?[\])]?"
    r"(?: ?[ap]\.?m\.?)?(?: ?[A-Z]{2,4})?\s*(?:$|[-–—:|·\n]| (?=[A-Z]))",
    re.IGNORECASE,
)
SELF_WORDS: Final = frozenset({"i", "we", "you", "it"})


def find_by_rules(
    reading: Reading, entities: tuple[Entity, ...], tagging: Tagging = NOTHING
) -> tuple[tuple[Quote, ...], tuple[str, ...]]:
    """Find the quotes of an article by marks, cue words and the parse, and by what the trained tagger says of it.

    Returns the quotes in text order and a warning for each paragraph with an unclosed mark.
    """
    page, drafts = drafts_of(reading, entities, tagging)
    return to_quotes(page, drafts), page.warnings


def drafts_of(reading: Reading, entities: tuple[Entity, ...], tagging: Tagging) -> tuple[Page, list[Draft]]:
    """Find the attributions of an article; records are yet to be made of them."""
    page = Page(reading, tagging)
    speakers = Speakers(page, entities)
    carrier = Carrier(page, speakers)
    turns = find_turns(page)
    drafts: list[Draft] = []
    waiting: list[tuple[Frame, int]] = []
    for paragraph, opening, last in paragraph_words(reading):
        place = reading.paragraphs[paragraph]
        zone = reading.article.zone_at(place.start)
        if zone in SKIPPED_ZONES and place.number is None:
            continue
        stamp = ENTRY.match(page.text, place.start, place.end)
        if stamp is not None:
            carrier.forget()
        first = opening if stamp is None else min(bisect_left(reading.starts, stamp.end()), last - 1)
        turn = turns.get(paragraph)
        if turn is not None:
            frame = Frame(first, last, -1, (), paragraph)
            voice = voice_of_turn(page, speakers, turn)
            rule = f"“{voice.words}” is the label of a turn in a transcript"
            told = Draft([turn.content], "transcript", rule, frame, None, turn.colon, voice, marked=True)
            drafts += [told, *within_turn(page, speakers, told)]
            continue
        headline = zone == "headline" or place.number is None or paragraph == 0
        if headline:
            label = headline_label(page, speakers, first, last, paragraph)
            drafts += [label] if label is not None else []
        for frame in frames(page, after_dateline(page, first, last), last, -1, paragraph):
            drafts += read_frame(page, speakers, carrier, frame, waiting if headline else None)
    drafts += headline_voices(page, waiting, drafts)
    return page, drafts


def read_frame(
    page: Page, speakers: Speakers, carrier: Carrier, frame: Frame, waiting: list[tuple[Frame, int]] | None
) -> list[Draft]:
    """Find the attributions of one frame of the article's own voice, and those inside its quotes."""
    found, places = frame_drafts(page, speakers, frame)
    found = collapse(page, found)
    alone = bool(frame.regions) and not found and nothing_else(page, frame)
    if not alone:
        found = with_tagged(page, speakers, frame, found)
        if waiting is not None:  # a headline's marks without a speaker may stand again below, with one
            found = [d for d in found if not (d.marked and d.found is not None and d.voice.speaker is None)]
    owned = {r for draft in found for r in draft.regions}
    loose = [r for r in frame.regions if r not in owned]
    if alone:
        floated = None if waiting is not None and carrier.last is None else carrier.float(frame, loose)
        if floated is not None:
            found = with_tagged(page, speakers, frame, [floated])
        elif carrier.joined is not None:
            goes_on = replace(carrier.joined, regions=loose, frame=frame)
            carrier.after(frame, [])
            note_chain(page, carrier, frame, [])
            return nested(page, speakers, frame, goes_on)
        else:
            found = with_tagged(page, speakers, frame, [])
            if not found and waiting is not None and carrier.last is None:
                waiting += [(frame, r) for r in loose]
    elif waiting is not None:
        waiting += [(frame, r) for r in loose if places[r] == "start"]
    passed_on(page, speakers, frame, found)
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
    before, unnamed = speakers.recalled.last_person, speakers.recalled.unnamed
    speakers.recalled.unnamed = None  # who is spoken of inside is not who speaks
    cited = cited_in(page, speakers, frame)
    if cited:
        speakers.recalled.last_person = cited[-1]
    found: list[Draft] = []
    for region in outer.regions:
        first, last = page.region_words(region)
        if frame.first <= first < frame.last:
            found += inner_drafts(page, speakers, outer, frames(page, first, last, region, frame.paragraph))
    speakers.recalled.last_person, speakers.recalled.unnamed = before, unnamed
    return found


def within_turn(page: Page, speakers: Speakers, turn: Draft) -> list[Draft]:
    """Find the attributions inside a turn of a transcript."""
    words = page.reading.words_in(turn.parts[0])
    if not words:
        return []
    before = speakers.recalled.last_person
    inside = frames(page, words[0].i, words[-1].i + 1, -1, turn.frame.paragraph)
    found = inner_drafts(page, speakers, turn, inside)
    speakers.recalled.last_person = before
    return found


def inner_drafts(page: Page, speakers: Speakers, outer: Draft, inside: Iterator[Frame]) -> list[Draft]:
    """Find what others say in the frames of somebody's words; the one who speaks relays it."""
    entity = outer.voice.speaker.entity if outer.voice.speaker is not None else None
    via = [*outer.via, entity] if entity is not None else list(outer.via)
    found: list[Draft] = []
    for frame in inside:
        drafts, _ = frame_drafts(page, speakers, frame)
        for draft in drafts:
            called = draft.form == "predicate" and bool(draft.regions)
            if (draft.form in INNER or called) and speaks_for_another(page, draft) and not relative(page, draft):
                other_than(draft, entity)
                draft.via = [*via, *draft.via]
                found.append(draft)
                speakers.heard(draft.voice)
    return found


def other_than(draft: Draft, outer: str | None) -> None:
    """Take "he" or "she" inside somebody's words for another: one who speaks of himself says "I"."""
    speaker, words, note = draft.voice
    if outer is not None and speaker is not None and speaker.entity == outer and words.lower() in SINGULAR:
        draft.voice = Voice(replace(speaker, entity=None, inferred=False, speaker_class=None), words, "")
        draft.rule = draft.rule.replace(f", {note}", "") if note else draft.rule


def future(page: Page, verb: int) -> bool:
    """Tell whether a verb stands under "will": nobody has said it yet."""
    return any(page.words[c].lower in {"will", "'ll", "’ll", "wo"} for c in page.children[verb])


def relative(page: Page, draft: Draft) -> bool:
    """Tell whether an inner attribution only belongs to a noun: "the engine that experts said could not be built"."""
    return draft.cue is not None and not draft.marked and page.words[draft.cue.i].dep == "relcl"


def speaks_for_another(page: Page, draft: Draft) -> bool:
    """Tell whether an inner attribution is about somebody else than the one who is speaking."""
    if draft.cue is not None and (draft.cue.cue.attribution == "belief" or future(page, draft.cue.i)):
        return False
    words = draft.voice.words.lower()
    if words in SELF_WORDS:
        return False
    return draft.voice.speaker is not None or (draft.cue is not None and draft.cue.passive and draft.marked)
