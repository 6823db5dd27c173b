"""Who it is that the trained tagger points at: the words it takes for a source, resolved to a speaker."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from lib.extract.quotes.drafts import Draft, shown
from lib.extract.quotes.page import Page
from lib.extract.quotes.speakers import Speakers
from lib.extract.quotes.tagger.decode import Attribution
from lib.extract.quotes.voices import UNKNOWN, Voice, able
from lib.extract.quotes.word_order import NOUN, RELATIVE, Subject
from lib.extract.reading import Word
from lib.model import Span, Speaker

SOURCED: Final = 0.8  # the tagger's speaker counts for more than the rules' when it is at least so sure
ASIDE: Final = 60  # characters between a name and its relative pronoun
CLIMB: Final = 3  # from a relative pronoun to the verb of its clause
PHRASE: Final = 12


def speak(page: Page, speakers: Speakers, draft: Draft, found: Attribution) -> None:
    """Give a draft the tagger's speaker where the rules know none, or only from elsewhere."""
    source, mine = found.source, draft.voice.speaker
    if draft.via or draft.cited or source is None:
        return
    if mine is not None and is_relative(page, source):
        if mine.entity is not None and mine.span is not None and 0 <= source.start - mine.span.end <= ASIDE:
            draft.voice = draft.voice._replace(speaker=replace(mine, start=source.start, end=source.end, inferred=True))
        return
    if mine is not None and mine.span is not None and mine.span.start < source.end and source.start < mine.span.end:
        return
    if (
        mine is not None
        and mine.span is not None
        and (one_phrase(page, source, mine.span) or hears(page, draft, source))
    ):
        return
    if mine is not None and mine.start is not None and of_another_cue(draft, found):
        return
    voice = voice_at(page, speakers, found)
    if voice.speaker is None:
        return
    if mine is None or found.sourced >= SOURCED:
        draft.voice = voice
        draft.rule += f"; the trained tagger points at “{shown(voice.words)}”"
    elif mine.span is None and mine.entity == voice.speaker.entity:
        draft.voice = voice._replace(speaker=replace(voice.speaker, inferred=True))


def of_another_cue(draft: Draft, found: Attribution) -> bool:
    """Tell whether the tagger speaks of an attribution round this one: "A nurse, she says, told her that …"."""
    one, other = draft.cue_span, found.cue
    return one is not None and other is not None and (one.end <= other.start or other.end <= one.start)


def one_phrase(page: Page, source: Span, mine: Span) -> bool:
    """Tell whether one of two places belongs to the other's phrase: "A leader known as Bala", "a report by Nova"."""
    return hangs_on(page, source, mine) or hangs_on(page, mine, source)


def hears(page: Page, draft: Draft, source: Span) -> bool:
    """Tell whether the words pointed at are whom the speaker tells: "Okoro told Bellhop News"."""
    head = page.reading.head_of(source)
    return head is not None and draft.cue is not None and head.dep in {"dobj", "dative"} and head.head == draft.cue.i


def hangs_on(page: Page, source: Span, subject: Span) -> bool:
    """Tell whether the words pointed at belong to the subject's own phrase: "a report seen by Tidewire warned that"."""
    word = page.reading.head_of(source)
    for _ in range(PHRASE):
        if word is None or word.head == word.i:
            return False
        word = page.words[word.head]
        if subject.start <= word.start < subject.end:
            return True
    return False


def is_relative(page: Page, source: Span) -> bool:
    """Tell whether a source is "who", "which" or "that" and nothing more."""
    return source.of(page.text).lower() in RELATIVE


def voice_at(page: Page, speakers: Speakers, found: Attribution) -> Voice:
    """Resolve the words that the tagger takes for a source: the cue's subject among them, else their head."""
    words = page.reading.words_in(found.source) if found.source is not None else ()
    if not words:
        return UNKNOWN
    own = subject_elsewhere(page, found, words[0])
    if own is not None:
        first = max(0, own - PHRASE)
        return speakers.voice(Subject(own, "is the subject of"), first, own + 1)
    low, high = words[0].i, words[-1].i + 1
    if len(words) == 1 and words[0].lower in RELATIVE:
        return antecedent(page, speakers, words[0].i)
    nouns = [w for w in words if (w.tag in NOUN or w.tag == "PRP$") and w.lower not in {"that", "this"}]
    if not nouns:
        return UNKNOWN
    cue = {w.i for w in page.reading.words_in(found.cue)} if found.cue is not None else set()
    subjects = [w for w in nouns if w.dep in {"nsubj", "nsubjpass"} and w.head in cue]
    heads = [w for w in nouns if w.head == w.i or not low <= w.head < high]
    return speakers.voice(Subject([*subjects, *heads, *nouns][0].i, "is pointed at from"), low, high)


def subject_elsewhere(page: Page, found: Attribution, first: Word) -> int | None:
    """Return the cue's own subject where another sentence is pointed at, or the pronoun of another verb."""
    cue = page.reading.words_in(found.cue) if found.cue is not None else ()
    stray = first.lower == "it" and found.source == first.span and all(first.head != w.i for w in cue)
    if not cue or (cue[0].sentence == first.sentence and not stray):
        return None
    return next(
        (c for w in cue for c in page.children[w.i] if page.words[c].dep == "nsubj" and page.words[c].tag in NOUN), None
    )


def antecedent(page: Page, speakers: Speakers, pronoun: int) -> Voice:
    """Resolve "who" or "which" to the noun that its clause hangs on; the place stays the pronoun's."""
    words = page.words
    place = words[pronoun].span
    verb = words[pronoun].head
    for _ in range(CLIMB):
        if words[verb].dep == "relcl":
            break
        verb = words[verb].head
    noun = words[verb].head
    if words[verb].dep != "relcl" or noun >= pronoun or words[noun].tag not in NOUN:
        return Voice(Speaker(place.start, place.end, None, inferred=False, speaker_class=None), place.of(page.text), "")
    voice = speakers.voice(Subject(noun, "stands before"), max(0, noun - PHRASE), pronoun)
    if voice.speaker is None:
        return voice
    named = replace(voice.speaker, start=place.start, end=place.end, inferred=voice.speaker.entity is not None)
    return Voice(named, f"{place.of(page.text)} ({voice.words})", voice.note)


def can_mean(page: Page, speakers: Speakers, source: Span | None) -> bool:
    """Tell whether a source can promise, want or fear something: people, bodies, documents, no drug and no rise."""
    head = page.reading.head_of(source) if source is not None else None
    return head is None or able(head, speakers.entity_at(head.i))
