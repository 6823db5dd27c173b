"""Two sentences, each an article of its own, read and compared as the product does it.

A row of the tables names a topic, the one article and the other, the verdicts that a careful reader would accept, and
the days of publication: "agree", "compatible", "conflict"; "none" for numbers that are on no common measure. What is
not comparable is never at odds.
"""

from __future__ import annotations

from lib.compare import compare
from lib.extract import extract
from lib.model import Article

Dates = tuple[str | None, str | None]
Pair = tuple[str, str, str, str, Dates]
UNDATED: Dates = (None, None)


def verdicts(a: str, b: str, days: Dates) -> set[str]:
    pages = [extract(Article(name, text, published=day)) for name, text, day in zip("ab", (a, b), days, strict=True)]
    return {p.relation for p in compare(pages).numbers if p.a.article != p.b.article}
