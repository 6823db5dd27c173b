"""Whom "he", "she", "him" and "his" mean: the person last in mind, above a margin of score."""

from __future__ import annotations

from typing import Final, NamedTuple

from lib.extract.entities.board import Board
from lib.extract.entities.clusters import Cluster
from lib.extract.entities.data_files import Gender
from lib.extract.entities.speech import is_speech_subject, is_subject
from lib.model import Mention

GENDERS: Final[dict[str, Gender]] = {
    "he": "m",
    "him": "m",
    "his": "m",
    "himself": "m",
    "she": "f",
    "her": "f",
    "hers": "f",
    "herself": "f",
}
PEOPLE: Final[dict[str, Gender | None]] = {
    "man": "m",
    "woman": "f",
    "boy": "m",
    "girl": "f",
    "lady": "f",
    "gentleman": "m",
    "source": None,
    "person": None,
}
OBJECTS: Final = frozenset({"dobj", "pobj", "dative", "iobj"})
FAR: Final = 8
MARGIN: Final = 1.0
REMEMBERED: Final = 60
ASIDE: Final = frozenset({"byline", "credit", "caption", "furniture"})
MARKS: Final = frozenset({'"', "“", "”", "«", "»", "„"})


class Named(NamedTuple):
    """A mention that a pronoun may take up: its cluster, its head word, and how prominent it stands there."""

    cluster: int
    head: int
    last: int
    sentence: int
    paragraph: int
    subject: bool
    speaks: bool
    modifies: bool
    quoted: bool


def quoted_words(board: Board) -> list[bool]:
    """Tell for each word whether it stands in quotation marks; an open one closes with its paragraph."""
    found = [False] * len(board.words)
    opened = False
    paragraph = -1
    for word in board.words:
        here = board.reading.sentences[word.sentence].paragraph
        if here != paragraph:
            paragraph, opened = here, False
        if word.text in MARKS:
            opened = word.text in {"“", "«", "„"} or (word.text == '"' and not opened)
        else:
            found[word.i] = opened
    return found


class Resolver:
    """Goes through an article's pronouns in order and remembers whom the last ones meant."""

    def __init__(self, board: Board, clusters: list[Cluster], described: list[tuple[int, Mention]]) -> None:
        """Lay out all mentions of people by name and description, in text order."""
        self.board = board
        self.clusters = clusters
        self.quoted = quoted_words(board)
        self.genders: list[Gender | None] = [c.gender for c in clusters]
        named = self.named_mentions(described)
        self.named = sorted([*named, *self.unnamed(described)], key=lambda n: n.last)
        self.last: dict[Gender, tuple[int, int]] = {}
        self.counts: dict[int, int] = {}

    def named_mentions(self, described: list[tuple[int, Mention]]) -> list[Named]:
        """Return the mentions that pronouns can take up."""
        found: list[Named] = []
        for index, made in enumerate(self.clusters):
            if made.type == "PERSON":
                found += [self.prominence(index, d.first, d.last) for d in made.drafts if self.in_body(d.first)]
        for index, mention in described:
            if self.clusters[index].type == "PERSON":
                words = self.board.reading.words_in(mention.span)
                if words:
                    found.append(self.prominence(index, words[0].i, words[-1].i + 1))
                    shown = self.board.lexicon.role_nouns.get(words[-1].lower)
                    if shown is not None and self.genders[index] is None:
                        self.genders[index] = shown
        return found

    def unnamed(self, described: list[tuple[int, Mention]]) -> list[Named]:
        """Return the people spoken of without a name ("a woman", "the minister" of nobody known), as rivals."""
        board = self.board
        taken = {w.i for _, m in described for w in board.reading.words_in(m.span)}
        found: list[Named] = []
        for word in board.words:
            noun = word.lower in board.lexicon.role_nouns or word.lower in PEOPLE
            if not noun or word.tag != "NN" or word.i in taken or board.owner[word.i] is not None:
                continue
            beside = board.owner[word.i + 1] if word.i + 1 < len(board.words) else None
            role = beside is not None and beside.type == "PERSON"
            if role or word.dep not in {"nsubj", "nsubjpass", "pobj"} or not self.in_body(word.i):
                continue
            if word.dep == "pobj" and not is_speech_subject(board.reading, word.i):
                continue
            index = len(self.genders)
            self.genders.append(PEOPLE.get(word.lower) or board.lexicon.role_nouns.get(word.lower))
            found.append(self.prominence(index, word.i, word.i + 1))
        return found

    def in_body(self, i: int) -> bool:
        """Tell whether a word stands in text that pronouns refer to: no byline, caption or credit."""
        return self.board.reading.article.zone_at(self.board.words[i].start) not in ASIDE

    def prominence(self, index: int, first: int, last: int) -> Named:
        """Describe how a mention stands in its sentence."""
        reading = self.board.reading
        inside = reading.words[first:last]
        head = next((w for w in reversed(inside) if not first <= w.head < last or w.head == w.i), inside[-1])
        top = head
        # in "Roman Vasik, the minister, said" the parser may hang the name on the apposition
        if top.dep in {"appos", "compound", "nmod"} and top.head != top.i:
            top = reading.words[top.head]
        sentence = reading.sentences[head.sentence]
        return Named(
            index,
            head.i,
            last,
            head.sentence,
            sentence.paragraph,
            is_subject(reading, head.i) or is_subject(reading, top.i),
            is_speech_subject(reading, head.i) or is_speech_subject(reading, top.i),
            head.dep in {"poss", "compound", "appos", "conj"} and not is_subject(reading, top.i),
            self.quoted[head.i],
        )

    def resolve(self) -> list[tuple[int, Mention]]:
        """Return (index of cluster, mention) for every pronoun that is clear enough."""
        found: list[tuple[int, Mention]] = []
        upto = 0
        for word in self.board.words:
            gender = GENDERS.get(word.lower)
            if gender is None:
                continue
            while upto < len(self.named) and self.named[upto].last <= word.i:
                self.counts[self.named[upto].cluster] = self.counts.get(self.named[upto].cluster, 0) + 1
                upto += 1
            best = self.choose(word.i, gender, self.named[max(0, upto - REMEMBERED) : upto])
            if best is None:
                continue
            self.last[gender] = best.cluster, word.sentence
            rule = f"pronoun, {self.reason(best)}: {self.clusters[best.cluster].name}"
            found.append((best.cluster, Mention(word.start, word.end, "pronoun", rule)))
        return found

    def reason(self, best: Named) -> str:
        """Say why a person was chosen."""
        if best.speaks:
            return "person who spoke last"
        return "last person named as subject" if best.subject else "last person named"

    def choose(self, i: int, gender: Gender, before: list[Named]) -> Named | None:
        """Return the mention with the best score, unless another person's comes within the margin."""
        scores: dict[int, tuple[float, Named]] = {}
        for named in before:
            if self.genders[named.cluster] not in {None, gender}:
                continue
            score = self.score(i, gender, named)
            if score is not None and (named.cluster not in scores or score >= scores[named.cluster][0]):
                scores[named.cluster] = score, named
        if not scores:
            return None
        order = sorted(scores.values(), key=lambda pair: (-pair[0], -pair[1].last))
        if len(order) > 1 and order[0][0] - order[1][0] < MARGIN:
            return None
        best = order[0][1]
        return best if best.cluster < len(self.clusters) else None

    def score(self, i: int, gender: Gender, named: Named) -> float | None:
        """Weigh how likely a pronoun means a mention: near, subject, speaker, same gender, meant just before."""
        words = self.board.words
        word = words[i]
        far = word.sentence - named.sentence
        if far > FAR:
            return None
        score = 10 - 2.0 * far
        score += 3 if named.subject else 0
        score -= 1 if named.modifies else 0
        score += 1 if named.speaks else 0
        score += 2 if self.genders[named.cluster] == gender else 0
        score += 0.5 if named.paragraph == self.board.reading.sentences[word.sentence].paragraph else 0
        score += min(2.0, 0.4 * self.counts.get(named.cluster, 0))
        if named.quoted and not self.quoted[i]:
            score -= 2
        if far == 0 and self.quoted[i] and not named.quoted and named.speaks:
            score -= 3
        if far == 0 and word.dep in OBJECTS and word.lower in {"him", "her"}:
            verb = words[word.head]
            while verb.dep == "prep" and verb.head != verb.i:
                verb = words[verb.head]
            if words[named.head].head == verb.i and named.subject:
                score -= 6
        meant = self.last.get(gender)
        if meant is not None and meant[0] == named.cluster and word.sentence - meant[1] <= 2:
            score += 2.5
        return score + 0.001 * named.head
