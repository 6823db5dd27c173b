"""How an article begins: the first sentence of its body, without the dateline it opens with."""

from __future__ import annotations

from lib.model import Article, Paragraph, Span
from lib.views.context import sentences_in


def after_dateline(article: Article, start: int) -> int:
    """Return where the sentence at `start` begins without the dateline it opens with."""
    end = next((z.end for z in article.zones if z.kind == "dateline" and z.start <= start < z.end), start)
    return end + len(article.text[end : end + 4]) - len(article.text[end : end + 4].lstrip())


def first_sentence(article: Article, paragraphs: tuple[Paragraph, ...]) -> Span | None:
    """Return the place of the first sentence of an article's body; None when it has no body."""
    body = next((paragraph for paragraph in paragraphs if paragraph.number is not None), None)
    if body is None:
        return None
    rest = Span(after_dateline(article, body.start), body.end)
    return next(iter(sentences_in(article.text, rest)), rest)
