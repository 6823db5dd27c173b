"""Descriptions that stand for someone named elsewhere: "the Italian defense chief", "the governor", "the hospital"."""

from __future__ import annotations

from typing import Final

from lib.extract.entities.board import Board, Draft
from lib.extract.entities.clusters import Cluster
from lib.extract.entities.definite_phrases import DEFINITE, INDEFINITE, SPOKESPEOPLE, in_headline_like, phrase_start
from lib.extract.entities.described_bodies import DescribedBodies
from lib.extract.entities.role_words import CAUSES, Role, compared, fits
from lib.extract.entities.roles import right_end
from lib.extract.entities.speech import is_speech_subject
from lib.model import Mention, paragraph_of

NEAR: Final = 4
ANYBODY: Final = frozenset({"official", "source", "report", "expert", "witness", "general"})
RULERS: Final = frozenset(
    {"leader", "president", "premier", "chancellor", "king", "queen", "emir", "ruler", "dictator"}
)


class Described:
    """Finds the descriptions of an article, once clusters and their roles are known."""

    def __init__(self, board: Board, clusters: list[Cluster], roles: list[list[Role]]) -> None:
        """Index the clusters by the classes of their roles and by the words of their names."""
        self.board = board
        self.clusters = clusters
        self.roles = roles
        self.by_head: dict[str, list[int]] = {}
        for index, own in enumerate(roles):
            for head in sorted({head for role in own for head in role.heads}):
                self.by_head.setdefault(head, []).append(index)
        self.bodies = DescribedBodies(board, clusters)
        self.index = {id(d): i for i, c in enumerate(clusters) for d in c.drafts}
        self.people = [(d.first, i) for i, c in enumerate(clusters) if c.type == "PERSON" for d in c.drafts]
        self.people.sort()

    def find(self) -> list[tuple[int, Mention]]:
        """Return (index of cluster, mention) for every description that fits exactly one entity."""
        found: list[tuple[int, Mention]] = []
        lexicon = self.board.lexicon
        for word in self.board.words:
            human = word.lower in lexicon.role_nouns
            if not (human or word.lower in lexicon.org_nouns) or word.tag not in {"NN", "NNP", "JJ"}:
                continue
            if self.board.owner[word.i] is not None:
                continue
            hit = self.describe(word.i, human=human)
            if hit is not None:
                found.append(hit)
        return found

    def describe(self, head: int, *, human: bool) -> tuple[int, Mention] | None:
        """Join the noun phrase whose head is at word `head`; None when it is none, or fits nobody or several."""
        first = phrase_start(self.board, head)
        if first is None:
            return None
        joined = self.spokesman(first, head) if human else None
        if joined is None and self.board.lower(first) not in INDEFINITE:
            joined = self.carrier(first, head, human=human)
        if joined is None:
            return None
        index, rule = joined
        return index, Mention(self.board.words[first].start, self.board.words[head].end, "description", rule)

    def spokesman(self, first: int, head: int) -> tuple[int, str] | None:
        """Return the organisation that an unnamed spokesman speaks for, and the rule."""
        index = self.index_of(self.bodies.spoken_for(first, head))
        return None if index is None else (index, f"speaks for {self.clusters[index].name}")

    def carrier(self, first: int, head: int, *, human: bool) -> tuple[int, str] | None:
        """Return the one entity that carries what a phrase says, and the rule."""
        carriers = self.people_meant(first, head) if human else []
        if not carriers and self.board.lower(head) in self.board.lexicon.org_nouns:
            carriers = self.bodies.meant(first, head)
        if not carriers and human:
            return self.only_one_around(first, head)
        # "the RMT union" is the name itself
        named = {self.index_of(d) for d in self.board.over(first, head)}
        return (carriers[0], self.why(carriers[0])) if len(carriers) == 1 and carriers[0] not in named else None

    def why(self, index: int) -> str:
        """Say in words why a description was joined."""
        made = self.clusters[index]
        paragraph = paragraph_of(self.board.reading.paragraphs, self.board.words[made.first].start)
        where = f", ¶{paragraph.number}" if paragraph is not None and paragraph.number is not None else ""
        return f"description of {made.name}{where}"

    def people_meant(self, first: int, head: int) -> list[int]:
        """Return the people who carry the role that a phrase states."""
        end = right_end(self.board, head) if self.board.lower(head + 1) in {"of", "for"} else head + 1
        start = first + 1 if self.board.lower(first) in DEFINITE else first
        heads, narrowing = compared(self.board, start, end)
        countries = {w for w in narrowing if w.startswith("=")}
        led = heads & {"leader", "ruler"} and countries and narrowing == countries
        if led and (ruling := self.ruling(countries)):
            return ruling
        candidates = self.heading(heads | CAUSES if heads & CAUSES else heads)
        if not countries and not in_headline_like(self.board, head):  # "the premier" is no later "Sweden's premier, X"
            candidates = [i for i in candidates if self.clusters[i].first < head or not self.is_foreign(i)]
        exact = [i for i in candidates if any(fits(heads, narrowing, role, loose=False) for role in self.roles[i])]
        same = [i for i in exact if countries and any(countries <= role.narrowing for role in self.roles[i])]
        if exact:
            return same or exact
        return [i for i in candidates if any(fits(heads, narrowing, role, loose=True) for role in self.roles[i])]

    def heading(self, heads: frozenset[str]) -> list[int]:
        """Return the people and organisations that have a role of these classes."""
        return sorted({i for h in heads for i in self.by_head.get(h, ())})

    def ruling(self, countries: set[str]) -> list[int]:
        """Return who rules a country: "the Norwegian leader" is its prime minister."""
        return [
            i
            for i in self.heading(RULERS)
            if any(role.heads & RULERS and countries <= role.narrowing for role in self.roles[i])
        ]

    def is_foreign(self, index: int) -> bool:
        """Tell whether all roles of a person name the country: "Sweden's prime minister, Anders Holmgren"."""
        return all(any(w.startswith("=") for w in role.narrowing) for role in self.roles[index])

    def index_of(self, draft: Draft | None) -> int | None:
        """Return the index of the cluster of a draft."""
        return self.index.get(id(draft))

    def only_one_around(self, first: int, head: int) -> tuple[int, str] | None:
        """Return the one person spoken of just before, and the rule, for "the nurse says" of someone named there."""
        board = self.board
        if not is_speech_subject(board.reading, head) or board.lower(first) != "the" or head - first > 2:
            return None
        if board.lower(head) in SPOKESPEOPLE | ANYBODY:
            return None
        sentence = board.words[head].sentence
        low = board.reading.sentences[max(0, sentence - NEAR)].first
        around = {i for at, i in self.people if low <= at < first and self.in_body(at)}
        index = around.pop() if len(around) == 1 else None
        rule = "description, nobody else is spoken of before"
        if index is None:
            index = self.subject_before(sentence)
            rule = "description, person named as subject just before"
        if index is None:
            return None
        lexicon = board.lexicon
        shown = lexicon.role_nouns.get(board.lower(head))
        gender = self.clusters[index].gender
        if self.roles[index] or not (shown is None or gender in {None, shown}):
            return None
        return index, f"{rule}: {self.clusters[index].name}"

    def subject_before(self, sentence: int) -> int | None:
        """Return the one person who is the subject of a sentence just before, in the same paragraph."""
        sentences = self.board.reading.sentences
        for at in (sentence - 1, sentence - 2):
            if at < 0 or sentences[at].paragraph != sentences[sentence].paragraph:
                return None
            inside = range(sentences[at].first, sentences[at].last)
            subjects = [self.board.owner[k] for k in inside if self.board.words[k].dep in {"nsubj", "nsubjpass"}]
            people = {self.index_of(d) for d in subjects if d is not None and d.type == "PERSON"}
            if people:
                return people.pop() if len(people) == 1 else None
        return None

    def in_body(self, i: int) -> bool:
        """Tell whether a word stands in the body."""
        kind = self.board.reading.article.zone_at(self.board.words[i].start)
        return kind in {None, "dateline", "headline"}
