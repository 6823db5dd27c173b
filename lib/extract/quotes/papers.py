"""Whose statement or report is meant by "the document", "the statement" and "it": the one named just before."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from lib.extract.quotes.lexicon import lexicon
from lib.extract.quotes.names_beside import Held, NamesBeside
from lib.extract.quotes.noun_phrases import phrase_of
from lib.extract.quotes.page import Page
from lib.model import Entity

CARRIED: Final = frozenset({"in", "with", "through"})
ANY: Final = frozenset({"document", "paper", "text"})  # these can be any that was named
SUBJECTS: Final = frozenset({"nsubj", "nsubjpass"})
OWN: Final = 2  # "the" and the noun
NEAR: Final = 2  # sentences


class Papers:
    """Remembers the document that was named last and who stands behind it, as an article is read."""

    def __init__(self, page: Page, held: Mapping[int, Held], beside: NamesBeside) -> None:
        """Take the article's words and mentions; nothing has been read yet."""
        self.page = page
        self.held = held
        self.beside = beside
        self.at: int | None = None
        self.owner: Entity | None = None
        self.subject = False

    def seen(self, first: int, last: int) -> None:
        """Note the documents among some words that say something, or in which somebody says it."""
        words, documents = self.page.words, lexicon().documents
        for word in words[first:last]:
            if word.tag != "NN" or word.lower not in documents:
                continue
            if word.dep in SUBJECTS:
                begin, end = phrase_of(self.page, word.i, first, last)
                owner = self.beside.organisation_of(word.i, begin, end) or self.behind(word.i)
                again = owner is None and word.lower in self.named()
                self.at, self.owner, self.subject = word.i, self.owner if again else owner, True
            elif word.dep == "pobj" and words[word.head].lower in CARRIED:
                verb = words[words[word.head].head].i
                if verb in self.page.cues:
                    self.at, self.owner, self.subject = word.i, self.behind(word.i) or self.speaker_of(verb), False

    def named(self) -> frozenset[str]:
        """Return the nouns by which the last document can be called."""
        return ANY | {self.page.words[self.at].lower} if self.at is not None else frozenset()

    def behind(self, noun: int) -> Entity | None:
        """Return whose document it is by a pronoun: "his letter", "a statement issued by his solicitors"."""
        return self.poss(noun) or self.beside.for_whom(noun)

    def poss(self, noun: int) -> Entity | None:
        """Return whom "his" or "its" before a noun stands for."""
        words = self.page.words
        own = [c for c in self.page.children[noun] if words[c].tag == "PRP$" and c < noun]
        held = self.held.get(own[0]) if own else None
        return held[1] if held is not None else None

    def speaker_of(self, verb: int) -> Entity | None:
        """Return the entity that is the subject of a verb."""
        subjects = [c for c in self.page.children[verb] if self.page.words[c].dep == "nsubj"]
        held = self.held.get(subjects[0]) if subjects else None
        return held[1] if held is not None and held[0].kind != "description" else None

    def meant(self, head: int, first: int) -> Entity | None:
        """Return who is behind "the document" or "the report" without a word of whose it is."""
        words = self.page.words
        plain = words[first].lower in {"the", "that"} and head - first < OWN
        if not plain or self.at is None or words[head].lower not in self.named():
            return None
        return self.owner if 0 < words[head].sentence - words[self.at].sentence <= NEAR else None

    def pronoun(self, head: int, since: int) -> Entity | None:
        """Return who is behind the document that "it" stands for: it was subject, or somebody spoke in it.

        `since`: where an organisation was last named, which "it" means if that is later.
        """
        words, at = self.page.words, self.at
        if at is None or self.owner is None or at < since or not (self.subject or self.owner.type == "PERSON"):
            return None
        here, there = (self.page.reading.sentences[words[i].sentence].paragraph for i in (head, at))
        return self.owner if here == there and 0 < words[head].sentence - words[at].sentence <= NEAR else None

    def forget(self) -> None:
        """Begin anew, with the next entry of a live report."""
        self.at = self.owner = None
