"""From a speaker's words to the entity behind them, and to the kind of source it is."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import replace
from typing import Final

from lib.extract.entities.lexicon import lexicon as names
from lib.extract.entities.people import gender_of
from lib.extract.quotes.bodies import Bodies
from lib.extract.quotes.lexicon import lexicon
from lib.extract.quotes.media import media_of
from lib.extract.quotes.noun_phrases import phrase_of, phrase_span
from lib.extract.quotes.page import Page
from lib.extract.quotes.subjects import Subject
from lib.extract.quotes.voices import UNKNOWN, Voice, better, is_aged, role_head, somebody
from lib.model import Entity, Mention, Span, Speaker, SpeakerClass

SINGULAR: Final = frozenset({"he", "she", "him", "her", "his", "hers"})
MALE: Final = frozenset({"he", "him", "his"})
FEMALE: Final = frozenset({"she", "her", "hers"})
SELF: Final = frozenset({"we", "us", "our", "i", "me", "my"})
ORGANISED: Final = frozenset({"ORG", "PLACE", "GROUP"})
REACH: Final = 12
APART: Final = 3
SUBJECT_REACH: Final = 30
SINCE: Final = 20


class Speakers:
    """Looks up who a noun phrase stands for. Built once an article."""

    def __init__(self, page: Page, entities: tuple[Entity, ...]) -> None:
        """Note for each word the best mention that holds it: names before descriptions before pronouns."""
        self.page = page
        self.entities = {e.id: e for e in entities}
        self.held: dict[int, tuple[Mention, Entity]] = {}
        for entity in entities:
            for mention in entity.mentions:
                for word in page.reading.words_in(mention.span):
                    best = self.held.get(word.i)
                    if best is None or better(mention, best[0]):
                        self.held[word.i] = (mention, entity)
        self.media = media_of(page, entities)
        self.bodies = Bodies(page, self.held, [e for e in entities if e.id not in self.media])
        self.last_subject: Entity | None = None
        self.last_subject_at = 0
        self.last_person: str | None = None
        self.last_organisation: str | None = None
        self.unnamed: int | None = None

    def voice(self, subject: Subject, low: int, high: int) -> Voice:
        """Resolve a subject found between two words: span as written, entity, kind of source."""
        if subject.head is None:
            return UNKNOWN
        page, head = self.page, subject.head
        first, last = phrase_of(page, head, low, high)
        found = self.name_in(first, head, last, high)
        if found is not None:
            mention, entity = found
            span = mention.span
            return Voice(self.record(span, entity, head, inferred=False), span.of(page.text), "")
        span = phrase_span(page, first, last)
        return self.described(head, first, last, span)

    def entity_at(self, word: int) -> Entity | None:
        """Return the entity that a word stands for, if it is known."""
        held = self.held.get(word)
        return held[1] if held is not None else None

    def name_in(self, first: int, head: int, last: int, high: int) -> tuple[Mention, Entity] | None:
        """Return the name that is the head of a phrase, or stands beside it: "the minister, Roman Vasylkiv,"."""
        words = self.page.words
        held = self.held.get(head)
        if held is not None and held[0].kind == "name" and words[head].tag not in {"PRP", "PRP$"}:
            return held
        if words[head].tag in {"PRP", "PRP$", "WP"}:
            return None
        beside = head + 1
        if beside < high and words[beside].text == ",":
            beside += 1
            nearby = self.held.get(beside)
        else:
            nearby = self.held.get(beside) if beside < high else None
        if nearby is None:
            for child in self.page.children[head]:
                if words[child].dep == "appos" and child > head:
                    nearby = self.held.get(child)
                    beside = child
        if nearby is not None and self.is_called(head, beside, nearby):
            return nearby
        if nearby is None or nearby[0].kind != "name" or nearby[1].type != "PERSON":
            return self.titled(first, head, last)
        title = words[head].text[0].islower() or words[head].tag in {"NN", "NNP"}
        return nearby if title and self.page.host[beside] == self.page.host[head] else None

    def is_called(self, head: int, beside: int, nearby: tuple[Mention, Entity]) -> bool:
        """Tell whether a name says which body is meant: "The union, SIPTA, said", "the magazine Nova said"."""
        words, lists = self.page.words, lexicon()
        if nearby[0].kind != "name" or nearby[1].type not in {"ORG", "WORK"} or words[head].tag != "NN":
            return False
        noun = words[head].lower
        if noun not in lists.bodies and noun not in lists.outlet_nouns and noun not in lists.firms:
            return False
        after = self.page.reading.word_at(nearby[0].end)
        closed = after is None or after.text == "," or words[beside - 1].text != ","
        return closed and self.page.host[beside] == self.page.host[head] and beside - head <= APART

    def titled(self, first: int, head: int, last: int) -> tuple[Mention, Entity] | None:
        """Return the person at the end of a long title: "Head of the Administration Oleksandr Hnatenko"."""
        words = self.page.words
        held = self.held.get(last - 1)
        if held is None or held[0].kind != "name" or held[1].type != "PERSON" or not words[first].text[0].isupper():
            return None
        name = self.page.reading.words_in(held[0].span)
        before = name[0].i - 1
        plain = words[first].tag not in {"DT", "PRP$"} and before > head and words[before].tag in {"NN", "NNP", "NNPS"}
        return held if plain else None

    def described(self, head: int, first: int, last: int, span: Span) -> Voice:
        """Resolve a pronoun, a role or a document."""
        word = self.page.words[head]
        text = span.of(self.page.text)
        held = self.held.get(head)
        if word.lower in SELF:
            return Voice(Speaker(span.start, span.end, self.outlet(), inferred=True, speaker_class="self"), text, "")
        if word.tag in {"PRP", "PRP$"} or (held is not None and held[0].kind == "pronoun"):
            entity, note = self.pronoun(head, held)
        elif is_aged(self.page.words[first : head + 1]):
            entity = self.last_subject or self.entities.get(self.last_person or "")
            note = f"taken to stand for {entity.name}" if entity else ""
        elif word.lower in lexicon().spokes or word.lower == "representative":
            entity = held[1] if held is not None else None
            entity = entity or self.owner(head) or self.organisation_of(head, first, last)
            entity = entity or self.entities.get(self.last_organisation or "")
            note = f"speaks for {entity.name}" if entity else ""
        elif held is not None:
            entity, note = held[1], f"stands for {held[1].name}"
        elif word.lower in lexicon().documents:
            entity = self.organisation_of(head, first, last)
            note = f"by {entity.name}" if entity else ""
            record = Speaker(span.start, span.end, entity.id if entity else None, entity is not None, "document")
            return Voice(record, text, note)
        else:
            entity = self.by_role(head, first) or self.by_age(first, last) or self.bodies.firm(head, first)
            note = f"taken to stand for {entity.name}" if entity else ""
        record = self.record(span, entity, head, inferred=True)
        if entity is None and note:
            record = replace(record, speaker_class="unnamed")
        return Voice(record, text, note)

    def pronoun(self, head: int, held: tuple[Mention, Entity] | None) -> tuple[Entity | None, str]:
        """Resolve a pronoun: to its entity, else "he" and "she" to the person who spoke last.

        After somebody unnamed in the same paragraph ("a neighbour said") it stays with that one.
        """
        words = self.page.words
        single = words[head].lower in SINGULAR
        if single and self.unnamed is not None and self.after_unnamed(head, held):
            return None, "stands for somebody unnamed"
        if held is not None:
            return held[1], f"stands for {held[1].name}"
        if words[head].lower == "it":
            body = self.bodies.pronoun(head)
            return body, f"taken to stand for {body.name}, named before" if body else ""
        entity = self.entities.get(self.last_person or "") if single else None
        if entity is not None and self.can_be(words[head].lower, entity):
            return entity, f"taken to stand for {entity.name}, who spoke last"
        entity = self.last_subject if single and head - self.last_subject_at < SUBJECT_REACH else None
        entity = entity if entity is not None and self.can_be(words[head].lower, entity) else None
        return entity, f"taken to stand for {entity.name}, named just before" if entity else ""

    def can_be(self, pronoun: str, entity: Entity) -> bool:
        """Tell whether a person may be meant by "he" or "she": unless given name or other pronouns say no."""
        gender = "m" if pronoun in MALE else "f"
        shown = gender_of(entity.name, names())
        others = {m.span.of(self.page.text).lower() for m in entity.mentions if m.kind == "pronoun"}
        return shown in {None, gender} and not others & (FEMALE if gender == "m" else MALE)

    def after_unnamed(self, head: int, held: tuple[Mention, Entity] | None) -> bool:
        """Tell whether somebody unnamed spoke before a pronoun in its paragraph, and its entity was not named since."""
        reading, at = self.page.reading, self.unnamed
        word = reading.word_at(at) if at is not None else None
        if at is None or word is None:
            return False
        here = self.page.words[head]
        if reading.sentences[word.sentence].paragraph != reading.sentences[here.sentence].paragraph:
            return False
        if held is None:
            return True
        since = bisect_right(held[1].mentions, at, key=lambda m: m.start)
        named = held[1].mentions[since : since + SINCE]
        return not any(m.kind == "name" and m.start < here.start for m in named)

    def owner(self, head: int) -> Entity | None:
        """Return whom "her spokesman" or "its spokeswoman" speaks for, by the pronoun."""
        for child in self.page.children[head]:
            word = self.page.words[child]
            if word.tag == "PRP$" and child < head:
                held = self.held.get(child)
                if held is not None:
                    return held[1]
                if word.lower in SINGULAR:
                    return self.last_subject or self.entities.get(self.last_person or "")
                return self.bodies.pronoun(child)
        return None

    def organisation_of(self, head: int, first: int, last: int) -> Entity | None:
        """Return whose spokesman, letter or count it is: "by X", "from X", "X's", "for X"; X must be a name."""
        page = self.page
        for child in page.children[head]:
            word = page.words[child]
            if word.dep in {"poss", "compound", "nmod"} and first <= child < head:
                held = self.held.get(child)
                if held is not None and held[0].kind != "pronoun" and (word.dep == "poss" or held[1].type == "ORG"):
                    return held[1]
            if word.dep in {"prep", "agent"} and word.lower in {"by", "from", "for", "of"} and child < last + REACH:
                for below in page.children[child]:
                    held = self.held.get(below)
                    if held is not None and held[0].kind != "pronoun" and page.words[below].dep == "pobj":
                        return held[1]
        return None

    def by_role(self, head: int, first: int) -> Entity | None:
        """Return the one entity whose role or name ends in this noun: "governor", "the ministry"."""
        words = self.page.words
        noun = words[head].lower
        opening = words[first].lower
        if words[head].tag not in {"NN", "NNP"} or (first < head and opening not in {"the", "its", "their"}):
            return None
        if head - first > 1 or len(noun) < 4:
            return None
        matches = [
            e
            for e in self.entities.values()
            if (e.type == "PERSON" and any(noun == role_head(role) for role in e.roles))
            or (e.type == "ORG" and noun in e.name.lower().split())
        ]
        return matches[0] if len(matches) == 1 else None

    def by_age(self, first: int, last: int) -> Entity | None:
        """Return the person last named as a subject for "the nurse, 34,": an age marks somebody known."""
        words = self.page.words
        if words[first].lower != "the" or last + 2 >= len(words) or words[last].text != ",":
            return None
        aged = words[last + 1].text.isdigit() and len(words[last + 1].text) <= 3 and words[last + 2].text in {",", "."}
        return self.last_subject if aged else None

    def record(self, span: Span, entity: Entity | None, head: int, *, inferred: bool) -> Speaker:
        """Make the record of a speaker."""
        kind = self.kind_of(entity, head)
        return Speaker(span.start, span.end, entity.id if entity else None, inferred and entity is not None, kind)

    def kind_of(self, entity: Entity | None, head: int) -> SpeakerClass | None:
        """Say what kind of source a speaker is; None for a pronoun that stands for nobody known."""
        lists = lexicon()
        if entity is None:
            word = self.page.words[head]
            if word.tag == "PRP":
                return None
            return "media" if word.lower in lists.outlet_nouns else "unnamed"
        if self.is_own_outlet(entity):
            return "self"
        if entity.id in self.media:
            return "media"
        if entity.type == "PERSON":
            return "named person"
        return "named organisation" if entity.type in ORGANISED else "document" if entity.type == "WORK" else None

    def is_own_outlet(self, entity: Entity) -> bool:
        """Tell whether an entity is the outlet that publishes the article."""
        outlet = (self.page.reading.article.outlet or "").lower()
        return bool(outlet) and outlet in {entity.name.lower(), *(a.lower() for a in entity.aliases)}

    def outlet(self) -> str | None:
        """Return the entity of the outlet itself, if the text names it."""
        return next((e.id for e in self.entities.values() if self.is_own_outlet(e)), None)

    def seen(self, first: int, last: int) -> None:
        """Remember which person was last named as a subject, from the words of a frame."""
        self.bodies.seen(first, last)
        for word in self.page.words[first:last]:
            if word.dep == "nsubj":
                held = self.held.get(word.i)
                if held is not None and held[1].type == "PERSON" and held[0].kind == "name":
                    self.last_subject, self.last_subject_at = held[1], word.i

    def heard(self, voice: Voice) -> None:
        """Remember who spoke last, for the pronouns that follow."""
        entity = self.entities.get(voice.speaker.entity or "") if voice.speaker else None
        if voice.speaker is not None and voice.speaker.start is not None and somebody(voice):
            self.unnamed = voice.speaker.start
        if entity is not None and entity.type == "PERSON":
            self.last_person, self.unnamed = entity.id, None
        elif entity is not None and entity.type == "ORG":
            self.last_organisation = entity.id
            if voice.speaker is not None and voice.speaker.start is not None:
                at = self.page.reading.word_at(voice.speaker.start)
                self.bodies.named(entity, at.i if at is not None else 0)
