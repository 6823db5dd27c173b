"""From a speaker's words to the entity behind them, and to the kind of source it is."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from lib.extract.quotes.bodies import Bodies
from lib.extract.quotes.lexicon import lexicon
from lib.extract.quotes.media import media_of
from lib.extract.quotes.names_beside import NamesBeside
from lib.extract.quotes.noun_phrases import phrase_of, phrase_span
from lib.extract.quotes.page import Page
from lib.extract.quotes.papers import Papers
from lib.extract.quotes.recalled import Recalled
from lib.extract.quotes.voices import UNKNOWN, Voice, better, is_aged, role_head
from lib.extract.quotes.word_order import Subject
from lib.model import Entity, Mention, Span, Speaker, SpeakerClass

SELF: Final = frozenset({"we", "us", "our", "i", "me", "my"})
ORGANISED: Final = frozenset({"ORG", "PLACE", "GROUP"})
SHORTEST: Final = 4
OTHERS: Final = frozenset(
    {"former", "deputy", "assistant", "acting", "vice", "junior", "senior", "retired", "late", "other", "new", "ex"}
    | {"second", "third", "local", "foreign", "rival", "previous", "next", "own", "chief"}
)


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
        self.beside = NamesBeside(page, self.held, self.media)
        self.papers = Papers(page, self.held, self.beside)
        self.recalled = Recalled(page, self.entities, self.held, self.bodies)

    def voice(self, subject: Subject, low: int, high: int) -> Voice:
        """Resolve a subject found between two words: span as written, entity, kind of source."""
        if subject.head is None:
            return UNKNOWN
        page, head = self.page, subject.head
        first, last = phrase_of(page, head, low, high)
        found = self.beside.name_in(first, head, last, high)
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

    def described(self, head: int, first: int, last: int, span: Span) -> Voice:
        """Resolve a pronoun, a role or a document."""
        word = self.page.words[head]
        text = span.of(self.page.text)
        if word.lower in SELF:
            return Voice(Speaker(span.start, span.end, self.outlet(), inferred=True, speaker_class="self"), text, "")
        entity, note, kind = self.stands_for(head, first, last)
        record = self.record(span, entity, head, inferred=True)
        if kind is not None or (entity is None and note):
            record = replace(record, speaker_class=kind or "unnamed")
        return Voice(record, text, note)

    def stands_for(self, head: int, first: int, last: int) -> tuple[Entity | None, str, SpeakerClass | None]:
        """Return whom a pronoun, role or document stands for, why, and the kind of source where that is another."""
        word, held = self.page.words[head], self.held.get(head)
        if word.tag in {"PRP", "PRP$"} or (held is not None and held[0].kind == "pronoun"):
            return self.pronoun(head)
        if word.lower in lexicon().spokes or word.lower == "representative":
            entity = self.spoken_for(head, first, last)
            return entity, f"speaks for {entity.name}" if entity else "", None
        if held is not None and not is_aged(self.page.words[first : head + 1]):
            return held[1], f"stands for {held[1].name}", None
        medium = self.medium_of(head, first)
        if medium is not None:
            return medium, "", None
        if word.lower in lexicon().documents and not self.is_figure(head):
            entity = self.beside.organisation_of(head, first, last) or self.papers.meant(head, first)
            return entity, f"by {entity.name}" if entity else "", "document"
        whole = self.beside.whole_of(head) if word.lower in lexicon().parts else None
        entity = whole or self.by_noun(head, first, last)
        return entity, f"taken to stand for {entity.name}" if entity else "", None

    def pronoun(self, head: int) -> tuple[Entity | None, str, SpeakerClass | None]:
        """Return whom a pronoun stands for: "it" for a document just named, else whom it is tied to or who spoke."""
        held = self.held.get(head)
        it = self.page.words[head].lower == "it" and held is None
        paper = self.papers.pronoun(head, self.bodies.last_at) if it else None
        if paper is not None:
            return paper, f"a document by {paper.name}", "document"
        return *self.recalled.pronoun(head, held), None

    def is_figure(self, head: int) -> bool:
        """Tell whether a figure is a person's: "a senior figure in the party"."""
        words = self.page.words
        return words[head].lower == "figure" and words[head].tag == "NN" and words[head - 1].tag in {"JJ", "JJS", "VBG"}

    def by_noun(self, head: int, first: int, last: int) -> Entity | None:
        """Return whom a role, an age or a firm's noun stands for: "the governor", "the nurse, 34,", "the carmaker"."""
        if is_aged(self.page.words[first : head + 1]):
            return self.recalled.last_subject or self.entities.get(self.recalled.last_person or "")
        found = self.by_role(head, first) or self.recalled.by_age(first, last) or self.bodies.firm(head, first)
        found = found or self.bodies.court(head, first)
        return found or self.recalled.just_named(head, first)

    def spoken_for(self, head: int, first: int, last: int) -> Entity | None:
        """Return which body a spokeswoman speaks for; one who speaks for a person is somebody else, unnamed."""
        held = self.held.get(head)
        entity = held[1] if held is not None else None
        entity = entity or self.recalled.owner(head) or self.beside.organisation_of(head, first, last)
        entity = entity or self.entities.get(self.recalled.last_organisation or "")
        return entity if entity is not None and entity.type != "PERSON" else None

    def medium_of(self, head: int, first: int) -> Entity | None:
        """Return the news medium that "the Khovar-24 website" names, or "the site" means: the one named last."""
        word = self.page.words[head]
        if word.lower not in lexicon().outlet_nouns or word.tag != "NN":
            return None
        named = self.beside.medium_of(head, first)
        plain = head - first == 1 and self.page.words[first].lower in {"the", "that"}
        return named or (self.medium_before(word.start) if plain else None)

    def medium_before(self, place: int) -> Entity | None:
        """Return the news medium named last before a place in the text."""
        named = [(m.start, e.id) for e in self.entities.values() if e.id in self.media for m in e.mentions]
        earlier = [pair for pair in named if pair[0] < place]
        return self.entities[max(earlier)[1]] if earlier else None

    def by_role(self, head: int, first: int) -> Entity | None:
        """Return the one entity whose role or name ends in this noun: "governor", "the ministry"."""
        words = self.page.words
        noun = words[head].lower
        opening = words[first].lower
        if words[head].tag not in {"NN", "NNP"} or (first < head and opening not in {"the", "its", "their"}):
            return None
        if len(noun) < SHORTEST:
            return None
        if head - first > 1:
            return self.by_title(head, first)
        matches = [
            e
            for e in self.entities.values()
            if (e.type in {"PERSON", "ORG"} and any(noun == role_head(role) for role in e.roles))
            or (e.type == "ORG" and noun in e.name.lower().split())
        ]
        return matches[0] if len(matches) == 1 else None

    def by_title(self, head: int, first: int) -> Entity | None:
        """Return the one person whose title stands in a longer one: "the state prosecutor" for Prosecutor Ada Hill.

        Nobody else may have that noun for a role, and no word of the longer title may say that it is another.
        """
        words = self.page.words
        noun, between = words[head].lower, words[first + 1 : head]
        if words[first].lower != "the" or any(w.tag not in {"NN", "JJ"} or w.lower in OTHERS for w in between):
            return None
        same = [e for e in self.entities.values() if any(role_head(role) == noun for role in e.roles)]
        titled = same[0] if len(same) == 1 and same[0].type == "PERSON" else None
        return titled if titled is not None and any(role.lower() == noun for role in titled.roles) else None

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
        """Tell whether an entity is the outlet that publishes the article: "the Courier" in the Mahonet Courier."""
        outlet = (self.page.reading.article.outlet or "").lower().removeprefix("the ")
        if not outlet:
            return False
        called = {n.lower().removeprefix("the ") for n in (entity.name, *entity.aliases)}
        return outlet in called or (entity.id in self.media and outlet.split()[-1] in called)

    def outlet(self) -> str | None:
        """Return the entity of the outlet itself, if the text names it."""
        return next((e.id for e in self.entities.values() if self.is_own_outlet(e)), None)

    def seen(self, first: int, last: int) -> None:
        """Remember who was named as a subject among the words of a frame."""
        self.recalled.seen(first, last)
        self.papers.seen(first, last)

    def heard(self, voice: Voice) -> None:
        """Remember who spoke last, for the pronouns that follow."""
        self.recalled.heard(voice, media=self.media)
