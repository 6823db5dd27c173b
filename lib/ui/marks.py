"""The marks of the reading view, shown on invented words beside what they mean."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from lib.ui.theme import CLASS_PATTERNS, CLASS_WORDS

QUOTE: Final = (
    '<span class="tag" style="--c:var(--so-s2)">TH</span> '
    '<span class="q" style="--c:var(--so-s2)">“We were not told”</span>'
)
REPORTED: Final = (
    '<span class="tag" style="--c:var(--so-s3)">RA</span> '
    '<span class="q indirect" style="--c:var(--so-s3)">the gates were open</span>'
)
NUMBER: Final = '<span class="n">at least <b>45</b> people</span>'

IN_SHORT: Final = (
    ('<span class="e person">Tomas Hale</span>', "a person, by the dot"),
    ('<span class="e organisation">River Authority</span>', "an organisation, by the square"),
    ('<span class="e place">Vellmar</span>', "a place, by the triangle"),
    (QUOTE, "a quote, with the initials and the colour of who says it"),
    (REPORTED, "the same in the article’s own words: paler, its bar broken"),
    (NUMBER, "a number with its bound and what it counts"),
)
IN_FULL: Final = (
    ('<span class="e person">Tomas Hale</span>', "person: a dot, a solid line"),
    ('<span class="e organisation">River Authority</span>', "organisation: a square, a double line"),
    ('<span class="e place">Vellmar</span>', "place: a triangle, a dashed line"),
    ('<span class="e other">Flood Act</span>', "group, event, work, product or law: a stroke, a solid line"),
    (QUOTE, "quote in quotation marks: solid bar; the tag is the speaker’s initials"),
    (REPORTED, "quote in the article’s words: broken bar, paler tint"),
    (
        '<span class="tag" style="--c:var(--so-s5)">?1</span> <span class="tag" style="--c:var(--so-ink3)">—</span>',
        "a speaker without a name; the article’s own voice",
    ),
    (NUMBER, "number: bound, value and what is counted in one box"),
    ('<span class="n low">about <b>twice</b></span>', "not sure: a dotted outline"),
    ('<span class="on">at least 45 people</span>', "what you selected"),
    ('<span class="chip">page furniture</span>', "a line that is not the article: shown dimmed, never cut"),
)


def specimen(rows: Iterable[tuple[str, str]]) -> str:
    """Return marks and what they mean as an HTML list."""
    return f'<dl class="marks">{"".join(f"<dt>{mark}</dt><dd>{words}</dd>" for mark, words in rows)}</dl>'


def classes() -> str:
    """Return the six classes of source with their patterns as an HTML list: the lens *who says so*."""
    return specimen(
        (f'<span class="k {name}" style="--c:var(--so-k-{name})">{word}</span>', CLASS_PATTERNS[name])
        for name, word in CLASS_WORDS.items()
    )
