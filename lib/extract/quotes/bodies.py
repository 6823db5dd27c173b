"""Which organisation is meant by "it", "the company", "Italian carmaker": the one that the article is speaking of.

A firm's noun never means a ministry or a court, and "it" never a person. A report that was the subject just before may
itself be what "it" says, so then nothing is inferred.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from lib.extract.quotes.lexicon import lexicon
from lib.extract.quotes.page import Page
from lib.model import Entity, Mention

REACH: Final = 120
EARLY: Final = 6
TWICE: Final = 2
JUDGES: Final = frozenset({"judges", "justices"})
COURTS: Final = frozenset({"court", "tribunal"})
SUBJECTS: Final = frozenset({"nsubj", "nsubjpass"})


class Bodies:
    """Remembers the organisations that an article names, as it is read. Built once an article."""

    def __init__(self, page: Page, held: dict[int, tuple[Mention, Entity]], bodies: Iterable[Entity]) -> None:
        """Start with the organisations of the article, its news media left out; nothing has been read yet."""
        self.page = page
        self.held = held
        self.all = tuple(e for e in bodies if e.type == "ORG")
        self.last: Entity | None = None
        self.last_firm: Entity | None = None
        self.last_at = -REACH
        self.paper_at = -REACH

    def seen(self, first: int, last: int) -> None:
        """Note the organisations and the documents that are subjects among some words."""
        for word in self.page.words[first:last]:
            if word.dep not in SUBJECTS:
                continue
            held = self.held.get(word.i)
            if held is not None and held[0].kind == "name" and held[1].type == "ORG":
                self.named(held[1], word.i)
            elif held is None and word.tag == "NN" and word.lower in lexicon().documents | lexicon().public:
                self.paper_at = word.i  # nor is "it" somebody named where "the ministry" was the subject

    def named(self, entity: Entity, at: int) -> None:
        """Note that an organisation was a subject, or spoke."""
        self.last, self.last_at = entity, at
        if is_firm(entity):
            self.last_firm = entity

    def forget(self) -> None:
        """Begin anew, with the next entry of a live report."""
        self.last = self.last_firm = None
        self.last_at = self.paper_at = -REACH

    def pronoun(self, head: int) -> Entity | None:
        """Return what "it" stands for where it speaks: the organisation that was subject last, if that is near."""
        if self.last is None or head - self.last_at > REACH or self.paper_at > self.last_at:
            return None
        return self.last

    def firm(self, head: int, first: int) -> Entity | None:
        """Return which firm "the company" is, or "carmaker" in a headline: the last one, else the story's own."""
        words = self.page.words
        noun, opening = words[head], words[first]
        if noun.lower not in lexicon().firms or noun.tag not in {"NN", "NNP"}:
            return None
        definite = opening.lower in {"the", "its"} and head - first == 1
        if definite and self.last_firm is not None:
            return self.last_firm
        bare = opening.tag not in {"DT", "PRP$", "CD"} and self.page.reading.sentences[opening.sentence].first == first
        return self.salient() if definite or (bare and opening.sentence < EARLY) else None

    def court(self, head: int, first: int) -> Entity | None:
        """Return the court whose judges "the judges" are: the only one that the article names."""
        words = self.page.words
        if words[head].lower not in JUDGES or words[first].lower != "the" or head - first != 1:
            return None
        courts = [e for e in self.all if any(w.lower() in COURTS for w in e.name.split())]
        return courts[0] if len(courts) == 1 else None

    def salient(self) -> Entity | None:
        """Return the firm that the article names most often, at least twice; None when two share that place."""
        counted = sorted(
            ((sum(m.kind == "name" for m in e.mentions), e) for e in self.all if is_firm(e)), key=lambda pair: -pair[0]
        )
        if not counted or counted[0][0] < TWICE or (len(counted) > 1 and counted[1][0] == counted[0][0]):
            return None
        return counted[0][1]


def is_firm(entity: Entity) -> bool:
    """Tell whether an organisation can be "the company": no ministry, court, party or union by its name."""
    return not any(word.lower() in lexicon().public for word in entity.name.split())
