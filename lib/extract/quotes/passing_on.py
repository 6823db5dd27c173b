"""Which news medium a speaker's words came through: "told Reuters", "in an interview with X", "…, X reported"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from lib.extract.quotes.drafts import Draft, shown
from lib.extract.quotes.lexicon import lexicon
from lib.extract.quotes.page import Frame, Page
from lib.extract.quotes.relay import QUOTING, is_source
from lib.extract.quotes.speakers import Speakers
from lib.extract.quotes.voices import Voice
from lib.extract.quotes.word_order import NOUN, RELATIVE, Subject
from lib.extract.reading import Word
from lib.model import Entity, Span, Speaker

CITING: Final = "citing"
TOLD: Final = frozenset({"tell", "inform"})
OCCASIONS: Final = frozenset(
    {"interview", "speak", "talk", "comment", "remark", "statement", "carry", "publish", "broadcast", "quote", "cite"}
    | {"report", "air", "column", "appear", "write"}
    | {"see", "obtain", "review", "view"}  # "a memo seen by Reuters"
    | {"email", "e-mail", "letter", "message", "text", "note"}  # "in an email to Reuters"
    | {"confirm", "reveal", "disclose", "admit", "say"}  # "the agency confirmed to Reuters"
)
SENT: Final = frozenset(
    {"email", "e-mail", "letter", "message", "text", "note", "confirm", "reveal", "disclose", "admit", "say"}
)
LEADS: Final = frozenset({"with", "to", "by", "in", "on", "for", "from"})
LEADS_TO: Final = frozenset({"to"})
REPORTING: Final = frozenset({"report", "write", "say", "reveal", "publish", "add", "state"})
GAP: Final = 3
PHRASE: Final = 7
THOSE: Final = frozenset({"the", "that", "this"})


def passed_on(page: Page, speakers: Speakers, frame: Frame, drafts: list[Draft]) -> None:
    """Note on the attributions of a frame the news medium that their words came through, if the sentence names one.

    Nobody else is a relay: who tells the court or shareholders speaks to them, and not through them.
    """
    if frame.host >= 0:
        return
    for draft in drafts:
        own = draft.voice.speaker
        if draft.via or draft.frame is not frame or own is None:
            continue
        if own.speaker_class == "media":
            speak_for_cited(page, speakers, frame, draft, own)
            continue
        for head in media_heads(page, frame, draft):
            medium = medium_at(page, speakers, head)
            if medium is not None and medium.id != own.entity and not speakers.is_own_outlet(medium):
                draft.via.append(medium.id)
                draft.rule += f", relayed by “{shown(medium.name)}”"
                break


def speak_for_cited(page: Page, speakers: Speakers, frame: Frame, draft: Draft, own: Speaker) -> None:
    """Give a medium's report to whom it cites: "…, the daily Nova reported on Tuesday, citing the ministry".

    Marked words stay the medium's own: it is quoted, whomever it cites.
    """
    if draft.marked or draft.cue_span is None:
        return
    for word in page.words[frame.first : frame.last]:
        if not cites(page, word) or word.start < draft.cue_span.start or held(draft, word.start):
            continue
        cited = next((c for c in page.children[word.i] if page.words[c].dep == "dobj"), None)
        if cited is None or own.entity is None or not is_source(page, speakers, cited):
            continue
        voice = speakers.voice(Subject(cited, "is cited"), word.i + 1, frame.last)
        if voice.speaker is not None and voice.speaker.entity != own.entity:
            draft.via, draft.voice = [own.entity], voice
            leave_cited(page, draft, voice)
            draft.rule += f", citing “{shown(voice.words)}”"
            return


def leave_cited(page: Page, draft: Draft, voice: Voice) -> None:
    """Begin reported words behind whom the medium cites: "citing a letter, | that the bank would close"."""
    place, words = voice.speaker.span if voice.speaker is not None else None, page.reading.words_in(draft.parts[0])
    if place is None or not draft.parts[0].holds(place):
        return
    rest = [w for w in words if w.start >= place.end]
    that = next((w.i for w in rest if w.lower == "that"), None)
    if that is not None and that + 1 <= words[-1].i and page.words[that - 1].text == ",":
        draft.parts[0] = Span(page.words[that + 1].start, draft.parts[0].end)


def cites(page: Page, word: Word) -> bool:
    """Tell whether a word is the "citing" of a medium's report, or the "cited" of ", which cited a source"."""
    if word.lower == CITING:
        return True
    below = [page.words[c] for c in page.children[word.i]]
    return word.lemma in QUOTING and any(w.lower in RELATIVE and w.dep == "nsubj" for w in below)


def media_heads(page: Page, frame: Frame, draft: Draft) -> Iterator[int]:
    """Yield the nouns of the attribution's own words that stand where a medium stands: hearer, occasion, reporter."""
    words = page.words
    first, last = reach(page, frame, draft)
    free = [i for i in range(first, last) if page.host[i] == frame.host and not held(draft, words[i].start)]
    inside = set(free)
    if draft.cue is not None and draft.cue.cue.lemma in TOLD and not draft.cue.passive:
        yield from noun_from(page, draft.cue.last, inside)
    for at in free:
        word = words[at]
        if word.lemma.lower() in OCCASIONS:
            leads, gap = (LEADS_TO, 1) if word.lemma.lower() in SENT else (LEADS, GAP)
            lead = next((i for i in range(at + 1, at + 1 + gap) if i in inside and words[i].lower in leads), None)
            if lead is not None:
                yield from noun_from(page, lead + 1, inside)
        if word.lower == "to" and words[at - 1].lower == "according" and draft.form != "according to":
            yield from noun_from(page, at + 1, inside)
        if word.lemma in REPORTING and word.tag in {"VBD", "VBZ", "VBP", "VBN"} and at in page.cues:
            if draft.cue is not None and at == draft.cue.i:
                continue
            yield from (c for c in page.children[at] if words[c].dep == "nsubj" and c in inside)


def reach(page: Page, frame: Frame, draft: Draft) -> tuple[int, int]:
    """Return the words of the clause that attributes: those of the sentence, not beyond another attribution's cue."""
    cue = draft.cue_span
    at = page.reading.word_at(cue.start) if cue is not None else None
    if at is None:
        return frame.first, frame.first
    first, last = frame.first, frame.last
    for other in page.cues_in(frame.first, frame.last, frame.host):
        joined = page.words[other.i].dep == "conj" and other.i > at.i
        if joined and not held(draft, page.words[other.i].start):
            last = min(last, other.first)
    return first, last


def held(draft: Draft, place: int) -> bool:
    """Tell whether a place lies in what is said."""
    return any(part.start <= place < part.end for part in draft.parts)


def noun_from(page: Page, at: int, inside: set[int]) -> Iterator[int]:
    """Yield the nouns of the phrase that begins at a word, "the daily Nova": the last ones first."""
    words = page.words
    found = []
    for i in range(at, at + PHRASE):
        if i not in inside or not (
            words[i].tag in NOUN or words[i].tag in {"JJ", "CD", "POS"} or words[i].text[0].isupper()
        ):
            break
        if words[i].tag in NOUN and words[i].tag not in {"DT", "PRP"}:
            found.append(i)
    yield from reversed(found)


def medium_at(page: Page, speakers: Speakers, head: int) -> Entity | None:
    """Return the news medium that a noun names or stands for: "Reuters", "the paper" for the one named last."""
    entity = speakers.entity_at(head)
    if entity is not None:
        return entity if entity.id in speakers.media else None
    word = page.words[head]
    before = page.words[head - 1].lower if head else ""
    after = page.words[head + 1] if head + 1 < len(page.words) else word
    named_here = after.tag in {"NNP", "NNPS", "``"} or after.text in {",", "“", '"', "‘"}
    if word.tag == "NN" and word.lower in lexicon().outlet_nouns and before in THOSE and not named_here:
        return speakers.medium_before(word.start)
    return None
