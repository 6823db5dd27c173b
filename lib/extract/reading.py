"""One parsed article as plain values: words, sentences and paragraphs with offsets into the article's text.

Everything that looks for entities, quotes or numbers reads this and never a spaCy object, so that nothing of the model
outlives its memory zone and every rule can be tested without a model.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from lib.model import Article, Paragraph, Span


class Word(NamedTuple):
    """One token. A named tuple for speed: an article has thousands.

    `i`, `head` and `sentence` are indices into `Reading.words` and `Reading.sentences`; the root of a sentence is its
    own head. `start` and `end` are offsets into the article's text. `tag` is Penn Treebank, `pos` Universal, `dep`
    ClearNLP. White space and line ends are no words.
    """

    i: int
    start: int
    end: int
    text: str
    lower: str
    lemma: str
    tag: str
    pos: str
    dep: str
    head: int
    sentence: int

    @property
    def span(self) -> Span:
        """The word's place in the text."""
        return Span(self.start, self.end)


class Sentence(NamedTuple):
    """Words `first` to `last` (exclusive), their place in the text, and the paragraph (an index) that holds them."""

    first: int
    last: int
    start: int
    end: int
    paragraph: int


class ModelName(NamedTuple):
    """A name that the language model proposes, with the model's own label (OntoNotes: PERSON, NORP, GPE, …)."""

    start: int
    end: int
    label: str


@dataclass(frozen=True)
class Reading:
    """An article after the language model has read it.

    `unparsed` are the indices of paragraphs that are no prose: their words have no tag, lemma or head.
    """

    article: Article
    paragraphs: tuple[Paragraph, ...]
    sentences: tuple[Sentence, ...]
    words: tuple[Word, ...]
    names: tuple[ModelName, ...]
    unparsed: tuple[int, ...] = ()

    @property
    def text(self) -> str:
        """The article's text, which every offset counts."""
        return self.article.text

    @cached_property
    def children(self) -> tuple[tuple[int, ...], ...]:
        """For each word, the indices of the words that hang on it, in text order."""
        below: list[list[int]] = [[] for _ in self.words]
        for word in self.words:
            if word.head != word.i:
                below[word.head].append(word.i)
        return tuple(tuple(x) for x in below)

    @cached_property
    def starts(self) -> tuple[int, ...]:
        """Where each word begins, for bisection."""
        return tuple(word.start for word in self.words)

    def sentence_words(self, sentence: Sentence) -> tuple[Word, ...]:
        """Return the words of a sentence."""
        return self.words[sentence.first : sentence.last]

    def words_in(self, span: Span) -> tuple[Word, ...]:
        """Return the words that begin inside a span, found by bisection."""
        first = bisect_right(self.starts, span.start - 1)
        last = bisect_right(self.starts, span.end - 1)
        return self.words[first:last]

    def word_at(self, position: int) -> Word | None:
        """Return the word that holds the character at `position`; None for white space."""
        index = bisect_right(self.starts, position) - 1
        if index >= 0 and self.words[index].end > position:
            return self.words[index]
        return None

    def head_of(self, span: Span) -> Word | None:
        """Return the word of a span whose own head lies outside it (the last such one); None for an empty span."""
        inside = self.words_in(span)
        if not inside:
            return None
        indices = {word.i for word in inside}
        tops = [word for word in inside if word.head == word.i or word.head not in indices]
        return tops[-1] if tops else inside[-1]
