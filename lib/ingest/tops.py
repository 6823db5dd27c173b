"""The headline below a page's own name: "Quay Notes (a blog on water)", "Issue 8 · 12 April 2026", the headline.

The first line of a page is its headline, unless it is set as a name, the story has not all of its words, and a line
below it says what the story says.
"""

from __future__ import annotations

from typing import Final

from lib.ingest.bylines import after_opener
from lib.ingest.dates import without_date, without_time
from lib.ingest.lines import LINE_MAX, is_headline_sentence, is_prose, is_title_like
from lib.ingest.mentions import story_text, without_name
from lib.ingest.organisations import is_organisation
from lib.ingest.outlet_names import clean, cut, may_be_outlet
from lib.ingest.page import Layout
from lib.ingest.phrases import phrase_kind
from lib.ingest.story import stems_of
from lib.ingest.titles import told_stems

REACH: Final = 7  # lines below the name in which the headline stands
TITLE_WORDS: Final = 4
LEAST: Final = 2  # words that headline and story share
SHARE: Final = 0.6  # of what the line that shares most has


def below_name(layout: Layout) -> int | None:
    """Return the headline that stands below the page's name in its first lines; None where the first line may be it."""
    first = enumerate(layout.units[: REACH + 2])
    lines = [layout.line(i) if unit.end - unit.start <= LINE_MAX else "" for i, unit in first]
    top = next((i for i, line in enumerate(lines) if line and phrase_kind(line) is None), None)
    if top is None or top > 1:
        return None
    pieces = list(cut(without_date(lines[top])))
    name = clean(pieces[0][1])[0] if pieces else ""
    if not (may_be_outlet(name) or is_organisation(name)):
        return None
    possible = titles_below(layout, lines, top)
    if not possible:
        return None
    told = told_stems(layout)
    own = stems_of(name)
    shared = {i: len(stems_of(lines[i]) & told) for i in possible}
    best = max(shared.values())
    marked = len(pieces) > 1 or name != lines[top] or (name.isupper() and not lines[possible[-1]].isupper())
    least = 1 if marked else LEAST
    if best < least or (not marked and best <= len(own & told)) or (own <= told and is_told(layout, name)):
        return None
    return next(i for i in possible if shared[i] >= SHARE * best)


def is_told(layout: Layout, name: str) -> bool:
    """Tell whether the story has all words of a name outside the name itself; not asked of a body with a release."""
    if is_organisation(name):
        return False
    return stems_of(name) <= stems_of(without_name(story_text(layout), name))


def titles_below(layout: Layout, lines: list[str], top: int) -> list[int]:
    """Return the lines below the first that may be the headline, up to the story."""
    found: list[int] = []
    for i in range(top + 1, len(lines)):
        line = lines[i]
        if not line or (is_prose(line) and not is_headline_sentence(line)):
            break
        plain = layout.kinds[i] is None and without_time(line) != "" and after_opener(line) is None
        if plain and line.count(" ") + 1 >= TITLE_WORDS and (is_title_like(line) or is_headline_sentence(line)):
            found.append(i)
    return found
