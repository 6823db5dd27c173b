"""What a page sets between the paragraphs of a story: links to other stories, pull quotes, bars, appeals."""

from __future__ import annotations

from collections import Counter
from typing import Final

from lib.ingest.bylines import is_name
from lib.ingest.lines import LINE_MAX, is_crosshead, is_prose, is_title_like
from lib.ingest.page import Layout
from lib.ingest.phrases import opens_list, plain_line
from lib.ingest.service import is_service, service, tokens_of
from lib.ingest.signs import Signs, total_of
from lib.ingest.story import stems_of

FEWEST: Final = 4  # paragraphs that a story has whose unfinished lines are told from its own
LINK_WORDS, LINK_MOST, HEADING_WORDS, BUTTON_WORDS = 5, 22, 6, 3
AHEAD: Final = 3  # paragraphs below a heading that may speak of it
NEAR: Final = 12  # paragraphs among which a pull quote's sentence stands
QUOTE_WORDS: Final = 7
ASIDE_WORDS: Final = 60
WRAP: Final = 45  # a line so long above the next of its block is a line of a paragraph
PARAGRAPH: Final = 3000
MARKS: Final = "\"'“”‘’«»"
PLUGS: Final = frozenset({"advertisement", "ad", "ads", "share", "advertising", "advertisements"})


def mark_inserts(layout: Layout, signs: Signs) -> None:
    """Mark what stands inside the story and is none of it."""
    mark_pull_quotes(layout)
    mark_asides(layout, signs)
    mark_links(layout)


def mark_service(layout: Layout) -> None:
    """Mark the lines made of a page's own words, but for the headline."""
    for i, kind in enumerate(layout.kinds):
        if kind in {None, "headline"} and i != layout.title and is_short(layout, i):
            line = layout.line(i)
            if is_service(line) and (kind is None or i > (layout.title or 0)):
                layout.mark(i, "furniture", "a page's own words")


def mark_pull_quotes(layout: Layout) -> None:
    """Mark lines that say again, word for word, what a sentence nearby says, and the name that stands below them."""
    for i in range(layout.body + 1, len(layout.units)):
        if layout.kinds[i] not in {None, "headline"} or not is_short(layout, i):
            continue
        line = layout.line(i)
        if (is_quote(line) or not is_prose(line)) and is_repeated(layout, i, line):
            layout.mark(i, "furniture", "says again what the story says")
        elif layout.rules.get(i - 1) == "says again what the story says" and is_name(line.lstrip("-–— ")):
            layout.mark(i, "furniture", "the name below a pull quote")


def is_quote(line: str) -> bool:
    """Tell whether a line is in quotation marks from end to end, or never closes them."""
    if line[0] not in MARKS:
        return False
    return line[-1] in MARKS or not any(mark in line[1:] for mark in '"”’»')


def is_repeated(layout: Layout, i: int, line: str) -> bool:
    """Tell whether a paragraph nearby holds a line's words and more."""
    words = tokens_of(line)
    if not QUOTE_WORDS <= len(words) <= LINK_MOST * 2:
        return False
    wanted = f" {' '.join(words)} "
    for j in range(max(layout.body, i - NEAR), min(len(layout.units), i + NEAR + 1)):
        unit = layout.units[j]
        if j != i and layout.kinds[j] is None and unit.end - unit.start > len(line) + 3:
            told = layout.text[unit.start : min(unit.end, unit.start + PARAGRAPH)]
            if is_prose(told) and wanted in f" {' '.join(tokens_of(told))} ":
                return True
    return False


def mark_asides(layout: Layout, signs: Signs) -> None:
    """Mark sentences that speak to the reader of the page, of its offers or of its publisher."""
    for i, shown in signs.items():
        if layout.kinds[i] is None and is_short(layout, i) and is_aside(shown, layout.line(i).count(" ") + 1):
            layout.mark(i, "furniture", "speaks of the page and not of the event")


def is_aside(signs: Counter[str], count: int) -> bool:
    """Tell whether a sentence's signs are those of a page: enough against the story, and nobody's words in it."""
    if total_of(signs) >= 0 or signs["quote"] or signs["speech"] or count > ASIDE_WORDS:
        return False
    asks = signs["reader"] + signs["ask"] > 0 and signs["sure"] > 0 and signs["sure"] + signs["offer"] > 1
    return asks or signs["bio"] > 0 or signs["foreign"] > 0 or (signs["legal"] > 0 and signs["name"] < 2)


def mark_links(layout: Layout) -> None:
    """Mark headlines of other stories between paragraphs: unfinished lines with nothing below them that they head.

    Where as many lines are unfinished as are sentences, the text is a list or a page without stops: nothing is marked.
    """
    found = [i for i in range(layout.body, len(layout.units)) if is_unfinished(layout, i)]
    prose = sum(is_told(layout, i) for i in range(layout.body, len(layout.units)))
    if prose < FEWEST or len(found) > prose:
        return
    for i in found:
        line = layout.line(i)
        count = line.count(" ") + 1
        run = is_unfinished(layout, i - 1) or (i + 1 < len(layout.units) and is_unfinished(layout, i + 1))
        if is_above_button(layout, i, count):
            layout.mark(i, "furniture", "an offer above its button")
        elif is_below_label(layout, i):
            layout.mark(i, "furniture", "a link below its label")
        elif is_headline(line, count, run=run) and (not heads(layout, i, line) or (run and count > HEADING_WORDS)):
            layout.mark(i, "furniture", "an unfinished line that heads nothing")


def is_headline(line: str, count: int, *, run: bool) -> bool:
    """Tell whether an unfinished line is longer than a heading inside a story, or stands among others like it."""
    return count >= LINK_WORDS and (count >= HEADING_WORDS or run or not is_crosshead(line))


def is_unfinished(layout: Layout, i: int) -> bool:
    """Tell whether a line of the story is no sentence, no item of a list and no label above something."""
    if i < layout.body or not is_short(layout, i) or i in layout.datelines:
        return False
    if layout.kinds[i] is not None and layout.rules.get(i) not in LINK_RULES:
        return False
    line = layout.line(i)
    titled = is_title_like(line) or (is_counted(line) and not is_prose(line))
    if not titled or line.count(" ") >= LINK_MOST or not is_link_end(line):
        return False
    if is_wrapped(layout, i):
        return False
    return layout.kinds[i - 1] != "dateline" and not is_introduced(layout, i)


def is_counted(line: str) -> bool:
    """Tell whether a line opens with a figure and goes on in letters: "10 things you never knew", "€30 can provide"."""
    first = line.split(maxsplit=1)[0]
    return first.lstrip("£$€").isdigit() and line[-1].isalpha() and not line.endswith(("am", "pm"))


def is_link_end(line: str) -> bool:
    """Tell whether a line begins and ends as headlines do, without brackets and marks."""
    if line.rpartition(" ")[2] in service("words", "linking"):
        return False  # a sentence cut off, as above a paywall
    return line[0] not in "([-–—" and (line[-1].isalnum() or line[-1] in "’'”\"%")


def is_wrapped(layout: Layout, i: int) -> bool:
    """Tell whether a line is one of a paragraph broken at its width: no empty line parts it from another long one."""
    if layout.units[i].end - layout.units[i].start < WRAP or "\n\n" not in layout.text:
        return False
    for j in (i, i + 1):
        if layout.body < j < len(layout.units):
            gap = layout.text[layout.units[j - 1].end : layout.units[j].start]
            other = layout.units[j - 1 if j == i else j]
            if gap.count("\n") == 1 and other.end - other.start >= WRAP and layout.kinds[j] != "furniture":
                return True
    return False


LINK_RULES: Final = frozenset({"a link below its label", "an unfinished line that heads nothing"})


def is_introduced(layout: Layout, i: int) -> bool:
    """Tell whether the sentence above the unfinished lines that a line stands in announces them: it ends in a colon."""
    for j in range(i - 1, max(layout.body - 1, i - NEAR), -1):
        if layout.kinds[j] is not None:
            continue
        end = layout.text[layout.units[j].end - 1]
        if end == ":":
            return True
        if is_told(layout, j) or not is_short(layout, j):
            return False
    return False


def is_below_label(layout: Layout, i: int) -> bool:
    """Tell whether known furniture that heads links stands above a line: a section's name, "Read also"."""
    if i <= layout.body or layout.kinds[i - 1] != "furniture":
        return False
    above = layout.line(i - 1)
    if layout.rules.get(i - 1) == "a link below its label":
        return True
    bare = plain_line(above)
    return not is_prose(above) and bare not in PLUGS and (opens_list(above) or (above.isupper() and len(above) > 2))


def is_above_button(layout: Layout, i: int, count: int) -> bool:
    """Tell whether a line as long as a headline stands above a button: "Donate", "Read more"."""
    if count < LINK_WORDS or i + 1 >= len(layout.units) or layout.kinds[i + 1] != "furniture":
        return False
    below = layout.line(i + 1)
    return below.count(" ") < BUTTON_WORDS and plain_line(below) not in PLUGS and is_service(below)


def heads(layout: Layout, i: int, line: str) -> bool:
    """Tell whether one of the next paragraphs speaks of what a line says."""
    own = stems_of(line)
    seen = 0
    for j in range(i + 1, min(len(layout.units), i + 1 + 2 * AHEAD)):
        if layout.kinds[j] is None and is_told(layout, j):
            if not own.isdisjoint(stems_of(layout.text[layout.units[j].start : layout.units[j].end][:PARAGRAPH])):
                return True
            seen += 1
            if seen == AHEAD:
                break
    return False


def is_told(layout: Layout, i: int) -> bool:
    """Tell whether a unit is a sentence of the story or more."""
    if layout.kinds[i] is not None:
        return False
    return not is_short(layout, i) or is_prose(layout.line(i))


def is_short(layout: Layout, i: int) -> bool:
    """Tell whether a unit is no longer than a page's lines are."""
    return layout.units[i].end - layout.units[i].start <= LINE_MAX
