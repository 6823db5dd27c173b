"""What "it", "its" and "their" mean where the grammar leaves one answer: the subject of the clause, or of "said"."""

from __future__ import annotations

from typing import Final

from lib.extract.entities.board import Board, Draft
from lib.extract.entities.clusters import Cluster
from lib.extract.entities.data_files import word_list
from lib.extract.entities.speech import SUBJECTS, VERBS
from lib.extract.reading import Word
from lib.model import Mention

OWNING: Final = frozenset({"its", "itself", "their", "themselves"})
PLURAL: Final = frozenset({"their", "themselves", "they"})
RELATIVE: Final = frozenset({"which", "who", "that"})
# "it is clear that", "it seems", "it rains": the word stands for nothing.
EMPTY: Final = word_list("neutral_pronouns", "empty_verbs")
HIGHEST: Final = 8
DECLARED: Final = ("they", "them", "their")
NEAR: Final = 12


class Neutral:
    """Resolves the pronouns of an article that say no gender, by syntax alone; what is not plain stays open."""

    def __init__(self, board: Board, clusters: list[Cluster], described: list[tuple[int, Mention]]) -> None:
        """Note for each word the entity it names or describes, and who is said to use "they"."""
        self.board = board
        self.clusters = clusters
        self.at: dict[int, int] = {}
        for index, made in enumerate(clusters):
            if self.may_be_it(made):
                for draft in made.drafts:
                    self.at.update(dict.fromkeys(range(draft.first, draft.last), index))
        for index, mention in described:
            if clusters[index].type == "ORG":
                self.at.update({w.i: index for w in board.reading.words_in(mention.span)})
        self.people = {
            k: i for i, c in enumerate(clusters) if c.type == "PERSON" for d in c.drafts for k in words_of(d)
        }
        self.plural_people = self.declared()

    def may_be_it(self, made: Cluster) -> bool:
        """Tell whether an entity can be "it" and act: an organisation, or a country."""
        if made.type == "PLACE":
            known = self.board.lexicon.known.get(made.name)
            return known is not None and known.kind == "country"
        return made.type == "ORG"

    def declared(self) -> frozenset[int]:
        """Return the people of whom the article says that they use "they": "Ray, who uses they/them pronouns"."""
        found = set()
        for word in self.board.words:
            if word.lower != "pronouns" and not word.lower.startswith("they/"):
                continue
            near = range(max(0, word.i - NEAR), word.i)
            if not any(self.board.lower(k) in DECLARED or self.board.lower(k).startswith("they/") for k in near):
                continue
            around = {self.people[k] for k in near if k in self.people and self.board.same_sentence(k, word.i)}
            if len(around) == 1:
                found |= around
        return frozenset(found)

    def resolve(self) -> list[tuple[int, Mention]]:
        """Return (index of cluster, mention) for every pronoun whose meaning is plain."""
        found: list[tuple[int, Mention]] = []
        for word in self.board.words:
            hit = None
            if word.lower in OWNING:
                hit = self.owned(word)
            elif word.lower in {"it", "they"} and word.dep == "nsubj":
                hit = self.acting(word)
            if hit is not None:
                index, why = hit
                rule = f"pronoun, {why}: {self.clusters[index].name}"
                found.append((index, Mention(word.start, word.end, "pronoun", rule)))
        return found

    def owned(self, word: Word) -> tuple[int, str] | None:
        """Resolve "its" to the subject of its own clause: "Halden cut its prices", "Halden said its profits rose"."""
        below, at = word, self.board.words[word.head]
        for _ in range(HIGHEST):
            if at.pos in {"VERB", "AUX"}:
                subject = self.subject(at)
                if subject is not None and subject.i != below.i:
                    return self.named(subject, word, "subject of the clause") if subject.i < word.i else None
                if subject is not None and at.dep not in {"ccomp", "conj", "advcl"}:
                    return None
            if at.head == at.i:
                return None
            below, at = at, self.board.words[at.head]
        return None

    def acting(self, word: Word) -> tuple[int, str] | None:
        """Resolve "it" and "they" as a subject: after "Halden said", or of a verb of speech after Halden spoke."""
        verb = self.board.words[word.head]
        if verb.lemma in EMPTY and not (verb.pos == "VERB" and verb.tag == "VBG"):
            return None
        if verb.dep == "ccomp" and verb.head != verb.i and self.board.words[verb.head].lemma.lower() in VERBS:
            above = self.board.words[verb.head]
            subject = self.subject(above)
            if subject is None or subject.i >= word.i:
                return None
            return self.named(subject, word, "subject of what it says")
        return self.spoke_before(word) if verb.lemma.lower() in VERBS else None

    def subject(self, verb: Word) -> Word | None:
        """Return the subject of a verb; for "which" what it stands for."""
        for child in self.board.reading.children[verb.i]:
            word = self.board.words[child]
            if word.dep in SUBJECTS:
                if word.lower in RELATIVE and verb.dep == "relcl":
                    return self.board.words[verb.head]
                return word
        return None

    def named(self, subject: Word, word: Word, why: str) -> tuple[int, str] | None:
        """Return the entity of a subject and the reason, if it is one thing that acts."""
        several = any(self.board.words[c].dep == "conj" for c in self.board.reading.children[subject.i])
        index = self.people.get(subject.i) if word.lower in PLURAL else None
        if index is not None and index not in self.plural_people:
            return None
        index = self.at.get(subject.i) if index is None else index
        if index is None or several:
            return None
        rivals = {self.at.get(k, index) for k in range(subject.i + 1, word.i)} - {index}
        if rivals or (word.lower in PLURAL and self.clusters[index].type == "PLACE"):
            return None
        return index, why

    def spoke_before(self, word: Word) -> tuple[int, str] | None:
        """Resolve "It said" to the one organisation that spoke as subject of the sentence before."""
        sentences = self.board.reading.sentences
        before = sentences[word.sentence - 1] if word.sentence else None
        if before is None or abs(before.paragraph - sentences[word.sentence].paragraph) > 1:
            return None
        subjects = [
            w
            for w in self.board.reading.sentence_words(before)
            if w.dep in SUBJECTS and self.board.words[w.head].lemma.lower() in VERBS
        ]
        if len(subjects) != 1:
            return None
        others = {self.at[k] for k in range(before.first, before.last) if k in self.at}
        found = self.named(subjects[0], word, "spoke in the sentence before")
        alone = found is not None and (found[0] in self.plural_people or not others - {found[0]})
        return found if alone else None


def words_of(draft: Draft) -> range:
    """Return the indices of a draft's words."""
    return range(draft.first, draft.last)
