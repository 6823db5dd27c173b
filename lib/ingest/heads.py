"""The head of a page: headline, standfirst, letterhead, bylines and captions above the story."""

from __future__ import annotations

import re
from typing import Final

from lib.ingest.beats import is_beat
from lib.ingest.bylines import parse_bare_byline, parse_byline, parse_pair
from lib.ingest.datelines import find_dateline
from lib.ingest.dates import find_date
from lib.ingest.late_headlines import label_as_headline, sentence_as_headline
from lib.ingest.lines import (
    BULLET,
    LINE_MAX,
    is_headline_sentence,
    is_prose,
    is_title_like,
)
from lib.ingest.menus import MENU_LINES, MENU_WORDS, below_menus, is_menu_like
from lib.ingest.organisations import is_organisation, is_outlet
from lib.ingest.outlet_names import is_person, may_be_outlet
from lib.ingest.page import Layout
from lib.ingest.phrases import is_release_mark
from lib.ingest.service import is_service
from lib.ingest.signatures import is_by_date
from lib.ingest.titles import below_menu_lines, told_again
from lib.ingest.tops import below_name
from lib.ingest.words import words
from lib.model import ZoneKind

HEAD_MAX: Final = 12  # more unmarked lines than this before the first sentence are a list, no page head
REACH: Final = 16  # how many lines down the byline or date line of a page head may stand, menus not counted
TITLE_WORDS, STANDFIRST_WORDS, SENTENCES, ABOVE = 25, 50, 3, 8
TURN: Final = re.compile(r"[A-Z][\w .’'-]{0,30}:\s")
COUNT: Final = re.compile(r"\d[\d.,]{0,9}\s?[kKmM]?")  # of comments or shares, whose icon was lost in copying
SECTION: Final = re.compile(r"[A-Z][\w-]{1,20}(?:\s[A-Z][\w-]{1,20})?\s(?:&|and)\s[A-Z][\w-]{1,20}")


def mark_head(layout: Layout) -> None:
    """Mark the page head: headline, standfirst, letterhead, bare byline. Sets `title`, `letterhead` and `body`."""
    if opens_labelled(layout):
        layout.kinds[0] = None  # "Live updates: …" above its byline is no link
    open_units = [i for i, kind in enumerate(layout.kinds) if kind is None]
    named = below_name(layout)
    signed = signed_line(layout, named or 0)
    first = next((i for i in open_units if i > signed and is_prose_unit(layout, i)), None)
    if first is None:
        layout.body = len(layout.units)
        return
    layout.body = first
    head = [i for i in open_units if i < first]
    if not head:
        if not label_as_headline(layout):
            sentence_as_headline(layout, first, open_units)
        return
    menus: list[int] = []
    if len(head) > HEAD_MAX and signed < 0:
        shorter = below_menu_lines(layout, head)
        menus = [i for i in head if i < shorter[0]]
        head = shorter
    candidates = [i for i in head if may_be_title(layout, i, signed)]
    if candidates and signed < 0 and is_turn(layout, candidates[0]):
        return
    if named in head:
        layout.letterhead = find_letterhead(layout, [i for i in head if i <= (named or 0)])
        layout.title = named
    else:
        name_head(layout, head, candidates, signed)
    if layout.title is not None:
        for i in [*menus, *head]:
            layout.kinds[i] = head_kind(layout, i, signed)
        unsign_pictures(layout, head)


def opens_labelled(layout: Layout) -> bool:
    """Tell whether the first line, known from link lists by its label, stands right above byline or date line."""
    if len(layout.units) < 2 or layout.kinds[0] != "furniture" or layout.kinds[1] not in {"byline", "dateline"}:
        return False
    line = layout.line(0)
    return line.partition(": ")[2].count(" ") >= 2 and not is_prose(line)


def signed_line(layout: Layout, start: int) -> int:
    """Find the byline or full date below a headline, with no more than a standfirst between; -1 without one.

    Lines before `start` are not looked at. So a headline is known whatever its punctuation. Where dates alternate with
    sentences, as in a timeline that begins with a date, none of them is a headline.
    """
    above = short = sentences = marked = 0
    dated_first = False
    for i in range(start, min(MENU_LINES, len(layout.units))):
        kind = layout.kinds[i]
        line = layout.line(i) if layout.units[i].end - layout.units[i].start <= LINE_MAX else ""
        if kind in {"byline", "dateline"} and (find_date(line) or parse_byline(line)):
            if above + short and not (dated_first and kind == "dateline"):
                return i if has_story(layout, i) else -1
            dated_first = dated_first or kind == "dateline"
        elif kind is None:
            limit = STANDFIRST_WORDS if above + short else TITLE_WORDS
            if not line or line.count(" ") >= limit or find_dateline(line, first=True):
                return -1
            short += is_menu_like(line)
            above += not is_menu_like(line)
            sentences += is_prose(line) and not BULLET.match(line)
            if sentences > SENTENCES or above > ABOVE or (not above and short > ABOVE):
                return -1
        marked += kind is not None and line.count(" ") >= MENU_WORDS
        if above + marked >= REACH:
            return -1
    return -1


def has_story(layout: Layout, signed: int) -> bool:
    """Tell whether more words of the story follow a line than stand before it: else it signs the page's foot."""
    before = sum(layout.units[i].end - layout.units[i].start for i in range(signed) if layout.kinds[i] is None)
    after = 0
    for i in range(signed + 1, len(layout.units)):
        if layout.kinds[i] is None:
            after += layout.units[i].end - layout.units[i].start
            if after > before:
                return True
    return False


def may_be_title(layout: Layout, i: int, signed: int) -> bool:
    """Tell whether a line may be the headline: by its looks, or because it stands above the byline or date."""
    line = layout.line(i)
    if is_title_like(line) or (i == 0 and is_headline_sentence(line)):
        return True
    return i < signed and line[-1] not in ":,-" and not BULLET.match(line) and any(c.isalpha() for c in line)


def name_head(layout: Layout, head: list[int], candidates: list[int], signed: int) -> None:
    """Choose headline and letterhead among the lines of the head that may be one."""
    layout.letterhead = find_letterhead(layout, candidates)
    named = [i for i in candidates if i != layout.letterhead]
    if not named:
        named, layout.letterhead = candidates, None
    if not named:
        return
    named = without_imprint(layout, named)
    named = told_again(layout, [i for i in named if not is_service(layout.line(i))] or named)
    long = [i for i in named if layout.line(i).count(" ") >= 2 and not SECTION.fullmatch(layout.line(i))]
    layout.title = below_menus(layout, long, signed) if long else named[0]
    if layout.letterhead is None and any(is_release_mark(layout.line(i)) for i in range(layout.body)):
        layout.letterhead = next((i for i in head if i > layout.title and is_organisation(layout.line(i))), None)


def without_imprint(layout: Layout, named: list[int]) -> list[int]:
    """Leave out a name between byline and date where a line as long as a headline stands above."""
    full = next((i for i in named if layout.line(i).count(" ") >= MENU_WORDS), None)
    if full is None:
        return named
    return [i for i in named if i <= full or not (is_between(layout, i) and may_be_outlet(layout.line(i)))]


def is_between(layout: Layout, i: int) -> bool:
    """Tell whether a line stands below a byline or above a date."""
    after = layout.kinds[i + 1] if i + 1 < len(layout.kinds) else None
    return after == "dateline" or layout.kinds[i - 1] == "byline" or parse_bare_byline(layout.line(i - 1)) is not None


def is_turn(layout: Layout, i: int) -> bool:
    """Tell whether a line is a turn of a transcript ("HOST: Why?"): one of the next lines has such a label as well."""
    following = [j for j in range(i + 1, min(i + 4, len(layout.units))) if layout.kinds[j] is None]
    return bool(TURN.match(layout.line(i))) and any(TURN.match(layout.text, *layout.units[j]) for j in following)


def is_prose_unit(layout: Layout, i: int) -> bool:
    """Tell whether a unit is of the story; the first line of a text may be a question and still its headline."""
    unit = layout.units[i]
    if unit.end - unit.start > LINE_MAX:
        return True
    line = unit.of(layout.text)
    if i == 0 and len(layout.units) > 1 and is_headline_sentence(line):
        return False
    return is_prose(line)


def head_kind(layout: Layout, i: int, signed: int) -> ZoneKind | None:  # noqa: PLR0911  (one way out a kind of line)
    """Return the kind of an unmarked line of the page head. The lines above it have theirs already."""
    line = layout.line(i)
    if i == layout.title:
        return "headline"
    if i == layout.letterhead:
        return "byline"
    if layout.title is None or i < layout.title:
        between = range(i + 1, layout.title or 0)
        near = all(layout.kinds[j] is None and not is_menu_like(layout.line(j)) for j in between)
        kicker = near and line.count(" ") > MENU_WORDS and i in told_again(layout, [i, layout.title or 0])
        return "headline" if kicker else "byline" if is_signed_above(layout, i) else "furniture"
    if COUNT.fullmatch(line):
        return "furniture"
    if parse_bare_byline(line) is not None or (layout.kinds[i - 1] in {"byline", "dateline"} and is_beat(line)):
        return "byline"
    if is_by_date(layout, i) and parse_pair(line) is not None:
        return "byline"
    if i < signed:
        return "headline"
    by_picture = "credit" in {layout.kinds[i - 1], layout.kinds[i + 1]}
    if by_picture and any(layout.kinds[j] in {"byline", "dateline"} for j in range(layout.title, i)):
        return "caption"
    return "headline" if is_title_like(line) and line.count(" ") >= 3 else None


def is_signed_above(layout: Layout, i: int) -> bool:
    """Tell whether a line above the headline is a name with the date right below it."""
    bare = parse_bare_byline(layout.line(i)) if layout.kinds[i + 1] == "dateline" else None
    author = (bare.author if bare else None) or ""
    return is_person(author) or "-" in author


def unsign_pictures(layout: Layout, head: list[int]) -> None:
    """Take a bare name above a caption for its picture's, where a name with a reporter's post stands below as well."""
    named = [i for i in head if layout.kinds[i] == "byline" and parse_bare_byline(layout.line(i)) is not None]
    posts = [i for i in named if i + 1 in head and is_beat(layout.line(i + 1))]
    for i in named:
        above = i + 1 in head and layout.kinds[i + 1] == "headline" and layout.line(i + 1).count(" ") > MENU_WORDS
        if above and posts and posts[0] > i:
            layout.kinds[i], layout.kinds[i + 1] = "credit", "caption"


def find_letterhead(layout: Layout, candidates: list[int]) -> int | None:
    """Find the line of a release that only names its publisher: before the headline, capitalised, an organisation."""
    if len(candidates) < 2:
        return None
    first = candidates[0]
    line = layout.line(first)
    tokens = line.split()
    if len(tokens) > 9 or not all(
        t[0].isupper() or not t[0].isalpha() or t in {"of", "the", "for", "and"} for t in tokens
    ):
        return None
    bare = {token.strip("(),").casefold() for token in tokens}
    return first if is_outlet(line) or bare & words("outlet", "organisations") else None
