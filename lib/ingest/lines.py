"""What one line of a pasted page looks like by itself: story, heading, or a part of the page round it."""

from __future__ import annotations

import re
from typing import Final

from lib.ingest.bylines import parse_byline
from lib.ingest.contacts import is_contact, is_link, is_rule
from lib.ingest.datelines import find_dateline
from lib.ingest.dates import find_date, without_time
from lib.ingest.page import MARKS, unmarked
from lib.ingest.phrases import phrase_kind
from lib.ingest.pictures import picture_kind
from lib.ingest.service import asks_for_network
from lib.model import Span, ZoneKind

LINE_MAX: Final = 600  # a longer paragraph is story
HEADLINE_WORDS, HEADLINE_MAX, CROSSHEAD_WORDS, PROSE_WORDS = 20, 250, 8, 30
BULLET: Final = re.compile(r"\s*(?:[-–—•*▪●◦‣■□►▶→·>]|\d{1,2}[.)])\s")
INNER_STOP: Final = re.compile(r"[.!?]\s")
TURN: Final = re.compile(r"(?:[A-Z]|[A-Z]{2,20}):\s")
QUESTION_WORDS: Final = 16
CLOSERS: Final = "\"'”’»)]"
HALVES: Final = ("a.m.", "p.m.")
STAMP: Final = re.compile(r"(?:first |originally )?(?:published|posted|filed)\s(?!(?:a|an|the)\s)", re.IGNORECASE)
STAMP_WORDS: Final = 12
CLIP: Final = re.compile(r"(?P<before>\S{1,40})\s\d{1,2}:[0-5]\d$")
CLIP_WORDS: Final = 12
CLOCK: Final = frozenset({"at", "by", "from", "to", "until", "till", "before", "after", "around", "about", "and"})
STOPS: Final = (".", "!", "?", "…")


def line_kind(text: str, unit: Span) -> ZoneKind | None:  # noqa: PLR0911  (one way out a kind of line)
    """Return the kind that a line shows by its own words, wherever it stands; None for the story."""
    if unit.end - unit.start > LINE_MAX:
        return None
    line = unit.of(text)
    if line[0] in MARKS:
        line = unmarked(line)
    left = without_time(line)
    if left == "" and find_date(line) is not None and not line.endswith(("!", "?", ":")):
        return "dateline"
    kind = phrase_kind(line)
    if kind is not None:
        return "byline" if kind == "furniture" and names_writer(line) else kind
    if parse_byline(line) is not None:
        return "byline"
    if left == "" and is_open(line):
        return "dateline"
    if left and ((is_open(line) and is_masthead(left, line)) or is_stamp(line)):
        return "byline"
    if is_rule(line) or is_contact(line) or is_clip(line) or is_link(line) or asks_for_network(line):
        return "furniture"
    return picture_kind(line)


def is_open(line: str) -> bool:
    """Tell whether a line does not end as a sentence; the stop of "a.m." ends none."""
    return not line.endswith((".", "!", "?", ":")) or line.casefold().endswith(HALVES)


def is_stamp(line: str) -> bool:
    """Tell whether a line begins with "Published" and has a full date: "Posted 3 May 2026 in Coast"."""
    short = line.count(" ") <= STAMP_WORDS and line[-1].isalnum()
    return short and STAMP.match(line) is not None and find_date(line) is not None


def names_writer(line: str) -> bool:
    """Tell whether a line that the lists know names a person all the same: "Words: Jane Roe"."""
    byline = parse_byline(line)
    return byline is not None and byline.author is not None


def is_clip(line: str) -> bool:
    """Tell whether a line is the title of a film or recording with its length: "Goat show in the rain 1:42"."""
    clip = CLIP.search(line)
    return clip is not None and line.count(" ") <= CLIP_WORDS and clip["before"].casefold() not in CLOCK


def is_masthead(left: str, line: str) -> bool:
    """Tell whether a line with a date is place or outlet with it ("Sunday Tribune, 30 August 2026") and no heading."""
    tokens = left.split()
    return (
        len(tokens) <= 5
        and all(token[0].isupper() or token in {"of", "the", "and"} for token in tokens)
        and any(mark in line for mark in (",", "|", "·", "•", " – ", " — ", " - "))
    )


def is_prose(line: str) -> bool:
    """Tell whether a line is of the story: it ends as a sentence, or is longer than any headline."""
    count = line.count(" ") + 1
    if count > PROSE_WORDS or len(line) > HEADLINE_MAX:
        return True
    end = line.rstrip(CLOSERS)
    return end.endswith(STOPS) and count >= 3


def is_title_like(line: str) -> bool:
    """Tell whether a line may be a headline or heading: short, with letters, no list item, no sentence, no label."""
    if is_prose(line) or line.endswith((":", ",", "-")) or BULLET.match(line):
        return False
    first = next((c for c in line if c.isalpha()), "")
    return bool(first) and not first.islower() and find_dateline(line, first=True) is None


def is_headline_sentence(line: str) -> bool:
    """Tell whether a line that ends as a sentence has a headline's capitals, or is one short question."""
    tokens = [token for token in line.split()[1:] if len(token.strip("\"'“”‘’.,:;!?")) >= 4]
    if len(line) > HEADLINE_MAX or line.count(" ") >= HEADLINE_WORDS:
        return False
    capitals = sum(token.lstrip("\"'“‘(")[:1].isupper() or token[:1].isdigit() for token in tokens)
    if len(tokens) >= 3 and capitals >= 0.8 * len(tokens):
        return True
    return line.rstrip(CLOSERS).endswith("?") and line.count(" ") + 1 >= 4 and not INNER_STOP.search(line)


def is_short_question(line: str) -> bool:
    """Tell whether a line may be a headline that asks something: a short question, and nobody's turn ("Q: Why?")."""
    return line.rstrip(CLOSERS).endswith("?") and line.count(" ") < QUESTION_WORDS and TURN.match(line) is None


def is_crosshead(line: str) -> bool:
    """Tell whether a line looks like a heading inside the story."""
    return (
        line.count(" ") < CROSSHEAD_WORDS
        and line[0].isupper()
        and line[-1].isalnum()
        and is_title_like(line)
        and not any(c.isdigit() for c in line)
    )
