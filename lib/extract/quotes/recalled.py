"""Who was named and who spoke before, for "he", "she", "it", "her spokesman" and "the club chairman"."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping
from typing import Final

from lib.extract.entities.lexicon import lexicon as names
from lib.extract.entities.people import gender_of
from lib.extract.quotes.bodies import Bodies
from lib.extract.quotes.lexicon import lexicon
from lib.extract.quotes.near_names import (
    ONES,
    apposed,
    before_colon,
    is_somebody,
    last_named,
    only_person,
    told_reporter,
)
from lib.extract.quotes.page import Page
from lib.extract.quotes.voices import Voice, somebody
from lib.model import Entity, Mention

SINGULAR: Final = frozenset({"he", "she", "him", "her", "his", "hers"})
MALE: Final = frozenset({"he", "him", "his"})
FEMALE: Final = frozenset({"she", "her", "hers"})
PROPER: Final = frozenset({"NNP", "NNPS"})
HEARERS: Final = frozenset({"dobj", "dative", "pobj"})
SUBJECT_REACH: Final = 30
SINCE: Final = 20


class Recalled:
    """Remembers who was last named as a subject and who spoke last, as the article is read. Built once an article."""

    def __init__(
        self, page: Page, entities: Mapping[str, Entity], held: Mapping[int, tuple[Mention, Entity]], bodies: Bodies
    ) -> None:
        """Take the article's words, entities and mentions; nothing has been read yet."""
        self.page = page
        self.entities = entities
        self.held = held
        self.bodies = bodies
        self.last_subject: Entity | None = None
        self.last_subject_at = 0
        self.last_person: str | None = None
        self.last_organisation: str | None = None
        self.last_person_at = -1
        self.unnamed: int | None = None

    def pronoun(self, head: int, held: tuple[Mention, Entity] | None) -> tuple[Entity | None, str]:
        """Resolve a pronoun: to its entity, else "he" and "she" to the person who spoke last.

        After somebody unnamed in the same paragraph ("a neighbour said") it stays with that one.
        """
        words = self.page.words
        single = words[head].lower in SINGULAR
        if single and self.unnamed is not None and self.after_unnamed(head, held):
            return None, "stands for somebody unnamed"
        if held is not None and not told_reporter(self.page, head, held[1]):
            return held[1], f"stands for {held[1].name}"
        if words[head].lower == "it":
            body = self.bodies.pronoun(head)
            return body, f"taken to stand for {body.name}, named before" if body else ""
        return self.person(head, told=held is not None) if single else (None, "")

    def person(self, head: int, *, told: bool) -> tuple[Entity | None, str]:
        """Resolve "he" or "she" by who was named or spoke before; `told`: a reporter is told ("she tells me")."""
        word = self.page.words[head].lower
        leader = before_colon(self.page, self.held, head)
        if leader is not None and self.can_be(word, leader):
            return leader, f"taken to stand for {leader.name}, named before the colon"
        spoke = self.entities.get(self.last_person or "")
        named = self.last_subject if head - self.last_subject_at < SUBJECT_REACH else None
        newer = self.last_subject if self.named_since(head) else None
        nearest = last_named(self.page, self.entities, head) if told else None
        just, last = "named just before", "who spoke last"
        alone = only_person(self.page, self.entities, head), "the only person named so far"
        others = ((nearest, just),) if told else ((spoke, last), (named, just), alone)
        for entity, why in ((newer, just), *others):
            if entity is not None and self.can_be(word, entity):
                return entity, f"taken to stand for {entity.name}, {why}"
        return None, ""

    def named_since(self, head: int) -> bool:
        """Tell whether somebody was named as a subject since a person spoke, in the paragraph of a pronoun."""
        reading, words, at = self.page.reading, self.page.words, self.last_subject_at
        here, there = (reading.sentences[words[i].sentence].paragraph for i in (head, at))
        return self.last_subject is not None and here == there and self.last_person_at < at < head

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
        return not any(m.kind == "name" and m.start < here.start and not self.is_told(m) for m in named)

    def is_told(self, mention: Mention) -> bool:
        """Tell whether a name is only whom somebody speaks to: "a senior figure tells my colleague Freja Holm that"."""
        head = self.page.reading.head_of(mention.span)
        if head is not None and head.dep == "appos":
            head = self.page.words[head.head]
        return head is not None and head.dep in HEARERS

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

    def by_age(self, first: int, last: int) -> Entity | None:
        """Return the person last named as a subject for "the nurse, 34,": an age marks somebody known."""
        words = self.page.words
        if words[first].lower != "the" or last + 2 >= len(words) or words[last].text != ",":
            return None
        aged = words[last + 1].text.isdigit() and len(words[last + 1].text) <= 3 and words[last + 2].text in {",", "."}
        return self.last_subject if aged else None

    def just_named(self, head: int, first: int) -> Entity | None:
        """Return the person whom the sentence before names as its subject, for "says the club chairman" after it.

        Only where the noun is one for people, was not used before, and nobody says what else the person is.
        """
        words, entity = self.page.words, self.last_subject
        word = words[head]
        if entity is None or words[first].lower != "the" or word.tag not in {"NN", "NNP"}:
            return None
        told = self.page.text[: word.start]
        if any(role in told for role in entity.roles) and words[first + 1].lower not in {"former", "retired"}:
            return None
        roles = names().role_nouns
        known = word.lower in roles or word.lower in lexicon().people
        if not known or roles.get(word.lower) not in {None, gender_of(entity.name, names())}:
            return None
        sentences = self.page.reading.sentences
        here, there = sentences[word.sentence], sentences[words[self.last_subject_at].sentence]
        if here.paragraph != there.paragraph or not 0 < word.sentence - words[self.last_subject_at].sentence <= 1:
            return None
        return entity if word.lower not in {w.lower for w in words[:first]} else None

    def seen(self, first: int, last: int) -> None:
        """Remember which person was last named as a subject, from the words of a frame."""
        self.bodies.seen(first, last)
        for word in self.page.words[first:last]:
            if word.lower in ONES and is_somebody(self.page, self.held, word.i):
                self.unnamed = word.start
            if word.dep == "nsubj":
                held = self.held.get(word.i) or apposed(self.page, self.held, word.i)
                if held is not None and held[1].type == "PERSON" and held[0].kind == "name":
                    self.last_subject, self.last_subject_at = held[1], word.i
            elif word.dep == "attr" and self.words_subject(word.head):  # "The first witness was his aunt, Ida Brandt"
                held = self.held.get(word.i) if word.tag in PROPER else apposed(self.page, self.held, word.i)
                if held is not None and held[1].type == "PERSON" and held[0].kind == "name":
                    self.last_subject, self.last_subject_at = held[1], word.i

    def words_subject(self, verb: int) -> bool:
        """Tell whether the subject of a verb is a common noun."""
        return any(
            self.page.words[c].dep == "nsubj" and self.page.words[c].tag == "NN" for c in self.page.children[verb]
        )

    def heard(self, voice: Voice, media: frozenset[str]) -> None:
        """Remember who spoke last, for the pronouns that follow; a spokeswoman speaks for no news medium."""
        entity = self.entities.get(voice.speaker.entity or "") if voice.speaker else None
        if voice.speaker is not None and voice.speaker.start is not None and somebody(voice):
            self.unnamed = voice.speaker.start
        if entity is not None and entity.type == "PERSON":
            self.last_person, self.unnamed = entity.id, None
            if voice.speaker is not None and voice.speaker.start is not None:
                at = self.page.reading.word_at(voice.speaker.start)
                self.last_person_at = at.i if at is not None else self.last_person_at
        elif (
            entity is None and voice.words.lower().split()[-1:] and voice.words.lower().split()[-1] in lexicon().bodies
        ):
            self.last_organisation = None  # "The trust insists … A spokeswoman said"
        elif entity is not None and entity.type == "ORG" and entity.id not in media:
            self.last_organisation = entity.id
            if voice.speaker is not None and voice.speaker.start is not None:
                at = self.page.reading.word_at(voice.speaker.start)
                self.bodies.named(entity, at.i if at is not None else 0)

    def forget(self) -> None:
        """Begin anew, with the next entry of a live report."""
        self.last_person = self.last_organisation = self.unnamed = None
        self.last_subject = None
        self.bodies.forget()
