"""Several articles laid side by side, ready to show: letters, the records behind every finding, their sentences."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from functools import cached_property
from typing import Final, NamedTuple

from lib.model import Comparison, Entity, NumericClaim, Quote, Ref, Span, paragraph_of
from lib.views.citation import quote_words, relayed_by
from lib.views.dossier import Dossier
from lib.views.evidence import paragraph_label
from lib.views.labels import CLASS_WORDS
from lib.views.opening import after_dateline
from lib.views.values import written
from lib.views.voices import ARTICLE, COLOURED, NOT_KNOWN, Voice

LONGEST: Final = 420
LEAD: Final = 140


class Run(NamedTuple):
    """Some words of an article; `hit` tells whether they are what is shown, or what stands around it."""

    words: str
    hit: bool


class Evidence(NamedTuple):
    """A record in its sentence: article and letter, the sentence in runs, who says so, and the place ("¶3")."""

    letter: str
    ref: Ref
    runs: tuple[Run, ...]
    who: str
    voice: Voice | None
    colour: int
    place: str
    mention: int = 0


@dataclass(frozen=True, eq=False)
class Board:
    """A comparison with what shows each of its articles, the baseline first. Two are equal when they are one object."""

    comparison: Comparison
    dossiers: dict[str, Dossier]
    letters: dict[str, str]

    @property
    def ids(self) -> tuple[str, ...]:
        """The articles' ids, in the order of the columns."""
        return tuple(x.article.id for x in self.comparison.articles)

    @cached_property
    def colours(self) -> dict[tuple[str, str], int]:
        """The colour's number of each speaker, by article and voice: one person has one colour in all articles."""
        group = {(ref.article, ref.record): i for i, g in enumerate(self.comparison.entities) for ref in g.members}
        words: dict[object, int] = {}
        speaker: dict[tuple[str, str], object] = {}
        for article in self.ids:
            for voice in self.dossiers[article].cast.voices:
                one = (article, voice.key)
                speaker[one] = group.get(one, one)
                words[speaker[one]] = words.get(speaker[one], 0) + voice.words
        ranked = sorted(words, key=lambda who: -words[who])
        place = {who: i + 1 if i < COLOURED else 0 for i, who in enumerate(ranked)}
        return {one: place[who] for one, who in speaker.items()}

    def colour(self, article: str, voice: Voice | None) -> int:
        """Return the colour's number of a speaker; 0 for the article itself."""
        return self.colours.get((article, voice.key), 0) if voice else 0

    @cached_property
    def numbers(self) -> dict[Ref, NumericClaim]:
        """All numeric claims of the articles: a crowded text has thousands, and each is asked for several times."""
        return {Ref(x, n.id): n for x, dossier in self.dossiers.items() for n in dossier.extraction.numbers}

    @cached_property
    def quotes(self) -> dict[Ref, Quote]:
        """All quotes of the articles."""
        return {Ref(x, q.id): q for x, dossier in self.dossiers.items() for q in dossier.extraction.quotes}

    @cached_property
    def entities(self) -> dict[Ref, Entity]:
        """All entities of the articles."""
        return {Ref(x, e.id): e for x, dossier in self.dossiers.items() for e in dossier.extraction.entities}

    def number(self, ref: Ref) -> NumericClaim:
        """Return the numeric claim a reference names."""
        return self.numbers[ref]

    def quote(self, ref: Ref) -> Quote:
        """Return the quote a reference names."""
        return self.quotes[ref]

    def entity(self, ref: Ref) -> Entity:
        """Return the entity a reference names."""
        return self.entities[ref]

    def text(self, article: str) -> str:
        """Return an article's text."""
        return self.dossiers[article].extraction.article.text

    def written(self, ref: Ref) -> str:
        """Return a number as its article writes it."""
        return written(self.number(ref), self.text(ref.article))

    def words(self, ref: Ref) -> str:
        """Return the words of a quote on one line."""
        return quote_words(self.quote(ref), self.text(ref.article))

    def voice(self, ref: Ref) -> Voice:
        """Return who says a quote."""
        return self.dossiers[ref.article].cast.of_quote(ref.record)

    def cue(self, quote: Quote, article: str) -> str:
        """Return the word that attributes a quote; "" when there is none."""
        return " ".join(quote.cue.of(self.text(article)).split()) if quote.cue else ""

    def place(self, article: str, position: int) -> str:
        """Return "¶3", or a zone's name outside the body."""
        dossier = self.dossiers[article]
        return paragraph_label(dossier.extraction, dossier.paragraphs, position)

    @cached_property
    def sentence_ends(self) -> dict[str, list[int]]:
        """Where each article's sentences end."""
        return {x: [sentence.end for sentence in dossier.sentences] for x, dossier in self.dossiers.items()}

    def sentence_span(self, article: str, span: Span) -> Span:
        """Return the place of the sentence around a span: of all sentences where it reaches into several."""
        ends = self.sentence_ends[article]
        left = self.sentence_at(article, bisect_right(ends, span.start), span.start) or span
        right = self.sentence_at(article, bisect_left(ends, span.end), span.end - 1) or span
        return Span(min(left.start, span.start), max(right.end, span.end))

    def sentence_at(self, article: str, place: int, position: int) -> Span | None:
        """Return a sentence by its place among all of an article; None outside the paragraph at `position`."""
        known = self.dossiers[article]
        paragraph = paragraph_of(known.paragraphs, position)
        if paragraph is None or place == len(known.sentences) or known.sentences[place].start >= paragraph.end:
            return None
        return known.sentences[place]

    def sentence(self, article: str, span: Span) -> tuple[Run, ...]:
        """Return the sentence around a span in runs; a very long one is cut around the span."""
        text = self.text(article)
        around = self.sentence_span(article, span)
        start, end = after_dateline(self.dossiers[article].extraction.article, around.start), around.end
        first = start = start if start <= span.start else around.start
        if end - start > LONGEST and span.start - start > LEAD:
            start = text.find(" ", span.start - LEAD, span.start) + 1 or span.start
        if end - start > LONGEST:
            end = max(span.end, text.rfind(" ", start + 1, start + LONGEST))
        before = ("…" if start > first else "") + text[start : span.start]
        after = text[span.end : end] + (" …" if end < around.end else "")
        runs = (Run(before, hit=False), Run(span.of(text), hit=True), Run(after, hit=False))
        return tuple(run for run in runs if run.words)

    def number_evidence(self, ref: Ref) -> Evidence:
        """Return a number in its sentence, with who states it."""
        number = self.number(ref)
        dossier = self.dossiers[ref.article]
        voice = dossier.cast.of_number(number)
        quote = self.quotes[Ref(ref.article, number.quote)] if number.quote is not None else None
        runs = self.sentence(ref.article, number.span)
        return self.evidence(ref, runs, self.said(quote, voice, ref.article), voice, number.start)

    def quote_evidence(self, ref: Ref) -> Evidence:
        """Return a quote in its sentence, with who says it."""
        quote = self.quote(ref)
        voice = self.voice(ref)
        runs = self.sentence(ref.article, quote.content[0])
        return self.evidence(ref, runs, self.said(quote, voice, ref.article), voice, quote.span.start)

    def mention_evidence(self, ref: Ref, nth: int) -> Evidence:
        """Return one mention of an entity in its sentence."""
        mention = self.entity(ref).mentions[nth]
        found = self.evidence(ref, self.sentence(ref.article, mention.span), "", None, mention.start)
        return found._replace(mention=nth)

    def record_in(self, article: str, span: Span) -> tuple[str | None, int]:
        """Return a record that stands in a stretch of text, and which of its mentions: a number, a quote, an entity."""
        for places in self.places_by_kind[article]:
            first = bisect_left(places, (span.start,))
            last = bisect_left(places, (span.end,), first)
            if first < last:
                _, _, nth, record = min(places[first:last], key=lambda place: place[1:3])
                return record, nth
        return None, 0

    @cached_property
    def places_by_kind(self) -> dict[str, tuple[list[tuple[int, int, int, str]], ...]]:
        """By article where its numbers, its quotes and its entities stand: start, place in the list, which mention."""
        return {
            x: (
                sorted((n.start, i, 0, n.id) for i, n in enumerate(dossier.extraction.numbers)),
                sorted((q.span.start, i, 0, q.id) for i, q in enumerate(dossier.extraction.quotes)),
                sorted(
                    (m.start, i, nth, e.id)
                    for i, e in enumerate(dossier.extraction.entities)
                    for nth, m in enumerate(e.mentions)
                ),
            )
            for x, dossier in self.dossiers.items()
        }

    def evidence(self, ref: Ref, runs: tuple[Run, ...], who: str, voice: Voice | None, start: int) -> Evidence:
        """Put a piece of evidence together."""
        colour = self.colour(ref.article, voice)
        return Evidence(self.letters[ref.article], ref, runs, who, voice, colour, self.place(ref.article, start))

    def said(self, quote: Quote | None, voice: Voice, article: str) -> str:
        """Return who says so in words: speaker, cue, relay and class of source."""
        if quote is None:
            return voice.name if voice is ARTICLE else f"{voice.name} · {CLASS_WORDS[voice.class_name]}"
        cue = self.cue(quote, article)
        who = "speaker not known" if voice.key == NOT_KNOWN else voice.name
        parts = [f"{who}, {cue}" if cue else who]
        speaker = quote.speaker
        if speaker is not None and speaker.span is not None:
            written_as = " ".join(speaker.span.of(self.text(article)).split())
            if speaker.inferred and written_as != voice.name:
                parts.append(f"here “{written_as}”")
        relay = relayed_by(self.dossiers[article].extraction, quote)
        if relay:
            parts.append(f"relayed by {relay}")
        if voice.key != NOT_KNOWN:
            parts.append(CLASS_WORDS[voice.class_name])
        return " · ".join(parts)

    def lettered(self, articles: tuple[str, ...]) -> str:
        """Name articles by their letters, in the order of the columns: "A", "A and C", "A, B and C"."""
        return joined([self.letters[x] for x in self.ids if x in articles])


def joined(names: list[str]) -> str:
    """Return "A", "A and B" or "A, B and C"."""
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}" if names else ""


def key_of(ref: Ref, kind: str = "") -> str:
    """Return how the address names a finding: its first record, where it stands, and a letter for other kinds."""
    return f"{kind}{ref.record}@{ref.article}"
