"""Organisations that a description stands for: "the hospital", "the company", and whom "a spokeswoman" speaks for."""

from __future__ import annotations

from typing import Final

from lib.extract.entities.board import Board, Draft
from lib.extract.entities.clusters import Cluster
from lib.extract.entities.definite_phrases import DEFINITE, SPOKESPEOPLE, bearer_at, in_headline_like, past_article
from lib.extract.entities.layout_names import OUTLET_ITSELF
from lib.extract.entities.organisations import words_of_name
from lib.extract.entities.role_words import GENERIC

COMMERCIAL: Final = "*"
MAKERS: Final = frozenset(
    {"maker", "manufacturer", "retailer", "airline", "bank", "insurer", "publisher", "brewer", "chain"}
)


class DescribedBodies:
    """Knows an article's organisations by the words that can describe them."""

    def __init__(self, board: Board, clusters: list[Cluster]) -> None:
        """Index the organisations by the words of their names and roles."""
        self.board = board
        self.clusters = clusters
        self.organisations = [i for i, c in enumerate(clusters) if c.type == "ORG"]
        self.words = {i: self.words_of(i) for i in self.organisations}

    def words_of(self, index: int) -> frozenset[str]:
        """Return the words of all names and roles of an organisation."""
        made = self.clusters[index]
        words = {w for d in made.drafts for w in words_of_name(self.board.name(d))}
        words |= {w for role in made.roles for w in role.lower().split()}
        if any(self.is_traded(d) for d in made.drafts):
            words.add("company")
        nouns = self.board.lexicon.org_nouns
        words |= {self.board.lower(d.last) for d in made.drafts if self.board.lower(d.last) in nouns}  # "the RMT union"
        return frozenset(words)

    def is_traded(self, draft: Draft) -> bool:
        """Tell whether shares of what is named are spoken of: "shares of Nvidia", "Nvidia shares"."""
        lower = self.board.lower
        before = lower(draft.first - 1) in {"of", "in"} and lower(draft.first - 2) in {"shares", "stock"}
        return before or lower(draft.last) in {"shares", "stock"}

    def meant(self, first: int, head: int) -> list[int]:
        """Return the clusters of the organisations that a phrase such as "the hospital" or "the company" describes."""
        lower, nouns = self.board.lower, self.board.lexicon.org_nouns
        hints = nouns.get(f"{lower(head - 1)} {lower(head)}") or nouns[lower(head)]
        free = (lower(k) for k in range(first, head) if self.board.owner[k] is None)
        narrowing = {word for word in free if word not in GENERIC | DEFINITE}
        named = [i for i in self.organisations if hints & self.words[i]]
        if COMMERCIAL in hints and not named:
            named = [i for i in self.organisations if self.is_company(i)]
        if narrowing - hints and len(named) > 1:
            named = [i for i in named if narrowing & self.words[i]]
        earlier = [i for i in named if self.clusters[i].first < head]
        if not earlier and not in_headline_like(self.board, head):
            return []  # "the company" is nobody named later only
        return earlier if len(earlier) == 1 else named

    def is_company(self, index: int) -> bool:
        """Tell whether an organisation is known here as a company: by legal form or by what it is called."""
        lexicon = self.board.lexicon
        commercial = {noun for noun, hints in lexicon.org_nouns.items() if COMMERCIAL in hints}
        return bool(self.words[index] & (lexicon.legal_forms | commercial | MAKERS))

    def spoken_for(self, first: int, head: int) -> Draft | None:
        """Return the organisation for which an unnamed spokesman speaks: named beside, or subject just before."""
        board = self.board
        if board.lower(head) not in SPOKESPEOPLE:
            return None
        inside = next((d for d in board.over(first, head) if d.type == "ORG"), None)
        if inside is not None:
            return inside
        if board.lower(head + 1) in {"for", "of"}:
            behind = bearer_at(board, past_article(board, head + 2))
            return behind if behind is not None and behind.type == "ORG" else None
        sentence = board.words[head].sentence
        return None if head - first > 1 or sentence == 0 else self.answering(sentence - 1)

    def answering(self, sentence: int) -> Draft | None:
        """Return who answers after a sentence: its subject, or whom the outlet asked there."""
        subjects = self.playing(sentence, frozenset({"nsubj", "nsubjpass"}))
        if subjects and subjects[0].rule == OUTLET_ITSELF:  # "The Tribune asked Norvane. A spokesperson replied"
            asked = self.playing(sentence, frozenset({"dobj", "dative", "pobj"}))
            subjects = [d for d in asked if d.rule != OUTLET_ITSELF]
        return subjects[0] if subjects else None

    def playing(self, sentence: int, parts: frozenset[str]) -> list[Draft]:
        """Return the organisations that play one of these parts in a sentence."""
        words = self.board.reading.sentences[sentence]
        owners = [self.board.owner[k] for k in range(words.first, words.last) if self.board.words[k].dep in parts]
        return [o for o in owners if o is not None and o.type == "ORG"]
