"""The foot of a page: what the reporter covers and how to reach them, "About" and "SOURCE" lines of releases."""

from __future__ import annotations

import re
from typing import Final

from lib.ingest.beats import is_beat
from lib.ingest.bylines import JOINT, parse_bare_byline, parse_byline
from lib.ingest.lines import BULLET, LINE_MAX, is_prose
from lib.ingest.page import Layout

TAIL: Final = 20  # lines at the end that may hold a sign-off
ABOUT: Final = re.compile(r"(?:About|SOURCE|Source|Support)\s(?:the\s)?[A-Z]")
LABEL_WORDS: Final = 7
DOES: Final = re.compile(
    r",?\s(?:is|was|are|has|covers|writes|reports|teaches|works|edits|leads|hosts|joined|can be|tweets|lives)\b"
)
NAME: Final = r"[A-ZÀ-Þ][\w.’'-]{0,24}"
COVERS: Final = re.compile(
    rf"{NAME}(?:\s{NAME}){{1,3}}\s(?:covers|writes about|reports on|edits)\s"
    rf"[\w ,&’'-]{{3,80}}\s(?:for|at)\s(?:the\s)?{NAME}"
)
# "Jane Roe is a staff writer at …", "Jo Field is the Post’s health reporter".
POST: Final = re.compile(
    rf"{NAME}(?:\s{NAME}){{1,3}}\sis\s(?:an?|the)\s[\w ’'-]{{0,60}}\b"
    r"(?:reporter|correspondent|columnist|editor|writer|journalist)\s(?:for|at|of|with|based|covering)\b"
)


WRITER: Final = re.compile(r"The (?:writer|author|columnist) (?:is|covers|teaches|works|lives)\b")


def mark_tail(layout: Layout) -> None:
    """Mark the lines at the end of the page that tell of the author or of the publisher and not of the event."""
    names = authors(layout)
    signed = False  # the author's name, or their post, stands alone above
    for i in range(max(layout.body + 1, len(layout.units) - TAIL), len(layout.units)):
        line = layout.line(i) if layout.units[i].end - layout.units[i].start <= LINE_MAX else ""
        about = bool(line) and signed and (is_beat(line) or is_about(line, names))
        signed = about or line in names
        of = layout.line(i - 1) if layout.kinds[i - 1] == "furniture" and is_label(layout.line(i - 1)) else ""
        known = signed or is_sign_off(line, names) or is_label(line) or tells_of(line, of)
        if layout.kinds[i] is None and line and known:
            layout.kinds[i] = "furniture"


def mark_foot(layout: Layout) -> None:
    """Mark what stands below the story's last sentence, once something there is known for furniture: links, menus."""
    last = len(layout.units)
    while last > layout.body + 1 and (layout.kinds[last - 1] is not None or not is_told(layout, last - 1)):
        last -= 1
    known = False
    for i in range(last, len(layout.units)):
        known = known or layout.kinds[i] == "furniture"
        if known and layout.kinds[i] is None:
            layout.kinds[i] = "furniture"


def is_told(layout: Layout, i: int) -> bool:
    """Tell whether a unit is a sentence or more, an item of a list or a turn of a conversation."""
    if layout.units[i].end - layout.units[i].start > LINE_MAX:
        return True
    line = layout.line(i)
    return is_prose(line) or BULLET.match(line) is not None or ": " in line


def authors(layout: Layout) -> tuple[str, ...]:
    """Return the names in the bylines above the story."""
    found: list[str] = []
    for i in range(min(layout.body, len(layout.units))):
        line = layout.line(i) if layout.kinds[i] == "byline" else ""
        byline = (parse_byline(line) or parse_bare_byline(line)) if line else None
        if byline is not None and byline.author:
            found.extend(part.strip() for whole in byline.author.split(",") for part in JOINT.split(whole))
    return tuple(name for name in found if " " in name)


def is_sign_off(line: str, names: tuple[str, ...]) -> bool:
    """Tell whether a line says who its author is: it opens with the byline's name, or with a reporter and a beat."""
    own = next((name for name in names if line.startswith(name)), None)
    if own is not None and DOES.match(line, len(own)):
        return True
    return WRITER.match(line) is not None or COVERS.match(line) is not None or POST.match(line) is not None


def is_about(line: str, names: tuple[str, ...]) -> bool:
    """Tell whether a line says what an author does by first or last name: "Dana covers robots"."""
    parts = {part for name in names for part in (name.split()[0], name.split()[-1])}
    first = line.split(maxsplit=1)[0]
    return first in parts and DOES.match(line, len(first)) is not None


def tells_of(line: str, label: str) -> bool:
    """Tell whether a paragraph below "About the Harbour Trust" begins with whom it is about."""
    match = ABOUT.match(label)
    subject = label[match.end() - 1 :].split() if match and label.startswith("About") else []
    return bool(subject) and line.removeprefix("The ").startswith((" ".join(subject), f"{subject[0]} "))


def is_label(line: str) -> bool:
    """Tell whether a line is no more than "About the Harbour Trust" or "SOURCE Harbour Pumps plc"."""
    return ABOUT.match(line) is not None and line.count(" ") < LABEL_WORDS and not is_prose(line)
