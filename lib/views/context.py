"""The sentence a record stands in, and what stands around it, found by a plain rule and no language model."""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import Final, NamedTuple

from lib.model import Paragraph, Span, paragraph_of, trimmed
from lib.views.word_lists import word_list

STOP: Final = re.compile(r"[.!?…][.!?…]{0,9}[\"'”’»)\]]{0,3}(?=\s)")
LAST_WORD: Final = re.compile(r"[^\W\d_](?:[^\W\d_]|\.(?=[^\W\d_])){0,11}\Z")
AROUND: Final = 80


class Context(NamedTuple):
    """A sentence (several, when the record runs on) with the words before and after it, cut to a line or two."""

    before: str
    sentence: Span
    after: str


def sentences_in(text: str, span: Span) -> list[Span]:
    """Cut a paragraph into sentences: at full stops, question and exclamation marks before a capital, digit or quote.

    Abbreviations ("Gen."), initials ("J. Doe") and stops before a small letter do not end one.
    """
    found: list[Span] = []
    start = span.start
    for stop in STOP.finditer(text, span.start, span.end):
        if not ends_sentence(text, start, stop, span.end):
            continue
        piece = trimmed(text, start, stop.end())
        if piece is not None:
            found.append(piece)
        start = stop.end()
    rest = trimmed(text, start, span.end)
    if rest is not None:
        found.append(rest)
    return found


def ends_sentence(text: str, start: int, stop: re.Match[str], end: int) -> bool:
    """Tell whether a stop ends a sentence, by the word before it and the letter after it."""
    after = text[stop.end() : min(end, stop.end() + 4)].lstrip()
    if after and after[0].isalpha() and after[0].islower():
        return False
    if stop[0] != ".":
        return True
    word = LAST_WORD.search(text, max(start, stop.start() - 14), stop.start())
    if word is None:
        return True
    plain = word[0].casefold()
    return not (len(plain) == 1 and word[0].isupper()) and "." not in plain and plain not in word_list("abbreviations")


def context_of(text: str, paragraphs: tuple[Paragraph, ...], span: Span) -> Context:
    """Return the sentence that holds a span, and a line of what stands before and after it in the article."""
    first = paragraph_of(paragraphs, span.start)
    last = paragraph_of(paragraphs, span.end - 1)
    left = next((s for s in sentences_in(text, first.span) if s.end > span.start), span) if first else span
    right = next((s for s in sentences_in(text, last.span) if s.end >= span.end), span) if last else span
    sentence = Span(min(left.start, span.start), max(right.end, span.end))
    before = beside(text, paragraphs, first, sentence.start, -1)
    after = beside(text, paragraphs, last, sentence.end, 1)
    return Context(before, sentence, after)


def beside(text: str, paragraphs: tuple[Paragraph, ...], paragraph: Paragraph | None, edge: int, step: int) -> str:
    """Return a line before (`step` -1) or after (1) an edge: from its own paragraph, else from the next of the body."""
    if paragraph is None:
        return ""
    own = (text[paragraph.start : edge] if step < 0 else text[edge : paragraph.end]).strip()
    if own:
        return cut_line(own, step)
    place = bisect_left(paragraphs, paragraph) + step
    near = paragraphs[place] if 0 <= place < len(paragraphs) else None
    if near is None or near.number is None or paragraph.number is None:
        return ""
    line = cut_line(near.span.of(text), step)
    return f"{line} ¶" if step < 0 else f"¶ {line}"


def cut_line(words: str, step: int) -> str:
    """Return the last (`step` -1) or first words on one line, cut at a word with an ellipsis."""
    words = " ".join((words[-4 * AROUND :] if step < 0 else words[: 4 * AROUND]).split())
    if len(words) <= AROUND:
        return words
    return "…" + words[-AROUND:].partition(" ")[2] if step < 0 else words[:AROUND].rpartition(" ")[0] + "…"
