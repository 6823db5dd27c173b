"""Attributions by a colon alone: "Pence: We will win", "Deal reached: officials", "He had one wish: “Peace.”"."""

from __future__ import annotations

from typing import Final

from lib.extract.quotes.drafts import Draft, shown
from lib.extract.quotes.lexicon import lexicon
from lib.extract.quotes.page import Frame, Page
from lib.extract.quotes.phrases import FINITE
from lib.extract.quotes.speakers import Speakers
from lib.extract.quotes.word_order import NOUN, Subject
from lib.model import Span

LABEL_WORDS: Final = 7
LEAST: Final = 3
HEADLINE: Final = 30
SPEAKING: Final = frozenset({"PERSON", "ORG"})
QUESTION: Final = frozenset({"WP", "WRB", "WDT"})
VERBAL: Final = FINITE | {"VB", "VBN", "VBG"}
SEPARATORS: Final = frozenset({":", "-", "–", "—"})


def can_speak(page: Page, speakers: Speakers, word: int) -> bool:
    """Tell whether a label's last word names a speaker: a person, an organisation, "officials", "report"."""
    held = speakers.held.get(word)
    if held is not None and held[0].kind == "name":
        return held[1].type in SPEAKING
    lists = lexicon()
    lower = page.words[word].lower
    return lower in lists.people or lower in lists.spokes or lower in lists.documents


def headline_label(page: Page, speakers: Speakers, first: int, last: int, paragraph: int) -> Draft | None:
    """Find who a headline gives its words to: before a colon at its start, or after a colon or dash at its end."""
    words = page.words
    if last - first > HEADLINE or (words[last - 1].tag == "." and words[last - 1].text == "."):
        return None
    if any(page.host[i] >= 0 for i in range(first, last)):
        return None
    marks = [i for i in range(first + 1, last - 1) if words[i].text in SEPARATORS and words[i].end < words[i + 1].start]
    for at, label, content in [(i, (first, i), (i + 1, last)) for i in marks[:1] if words[i].text == ":"] + [
        (i, (i + 1, last), (first, i)) for i in marks[-1:]
    ]:
        if not 0 < label[1] - label[0] <= LABEL_WORDS or content[1] - content[0] < LEAST:
            continue
        head = label[1] - 1
        said = range(*content)
        if not can_speak(page, speakers, head) or words[content[0]].tag in QUESTION:
            continue
        if any(words[i].tag in FINITE for i in range(*label)) or not any(words[i].tag in VERBAL for i in said):
            continue
        span = page.span(*content)
        if span is None:
            continue
        frame = Frame(first, last, -1, (), paragraph)
        voice = speakers.voice(Subject(head, "label"), *label)
        rule = f"“{shown(voice.words)}” stands before or after the colon of a headline"
        return Draft([span], "headline colon", rule, frame, None, words[at].span, voice)
    return None


def labelled(page: Page, speakers: Speakers, frame: Frame, region: int) -> Draft | None:
    """Attribute marked words after a colon that has no cue: to the label before it, or to the sentence's subject."""
    words = page.words
    colon = page.bounds[region][0] - 1
    if colon <= frame.first or words[colon].text != ":" or page.host[colon] != frame.host:
        return None
    span = Span(page.regions[region].start, page.regions[region].end)
    if colon - frame.first <= LABEL_WORDS and can_speak(page, speakers, colon - 1):
        voice = speakers.voice(Subject(colon - 1, "label"), frame.first, colon)
        rule = f"“{shown(voice.words)}” and a colon before quotation marks"
        return Draft([span], "headline colon", rule, frame, None, words[colon].span, voice, [region], marked=True)
    if page.text[span.end - 1] not in ".?!…" and page.bounds[region][1] < frame.last - 1:
        return None
    for at in range(frame.first, colon):
        if words[at].dep == "nsubj" and words[at].tag in NOUN and page.host[at] == frame.host:
            held = speakers.held.get(at)
            if held is None or held[1].type not in SPEAKING:
                return None
            voice = speakers.voice(Subject(at, "leads in"), frame.first, colon)
            rule = f"quotation marks after a colon; “{shown(voice.words)}” is the subject before it"
            return Draft([span], "colon", rule, frame, None, words[colon].span, voice, [region], marked=True)
    return None
