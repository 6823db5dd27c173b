"""A brief as plain text, to be pasted anywhere."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from lib.report.brief import Brief, Line, Section

RULE: Final = "="
INDENT: Final = "  "


def plain_text(brief: Brief) -> str:
    """Write a brief as plain text: its title, who published it, then each section with its lines."""
    lines = [brief.title, RULE * min(len(brief.title), 72), brief.about]
    for section in brief.sections:
        lines += ["", section.title.upper(), *section_lines(section)]
    return "\n".join([*lines, "", brief.foot, ""])


def section_lines(section: Section) -> Iterator[str]:
    """Yield the lines of a section; where it has none, what was looked for."""
    if section.words:
        yield section.words
    if section.flow and section.lines:
        yield "; ".join(line_text(line) for line in section.lines) + (f"; {section.more}" if section.more else "")
        return
    for line in section.lines:
        yield f"- {line_text(line)}"
        yield from (f"{INDENT}- {line_text(below)}" for below in line.lines)
    if section.more:
        yield f"- {section.more}"
    if not section.lines and section.empty:
        yield section.empty


def line_text(line: Line) -> str:
    """Write one line: what it is about, the words, whose say-so they are, a note, and the places."""
    head = f"{line.lead}: {line.words}" if line.lead and line.words else line.lead or line.words
    who = f"- {line.who}" if line.who else ""
    places = f"[{', '.join(dict.fromkeys(s.label for s in line.spots if s.label))}]"
    note = f"({line.note})" if line.note and head else line.note
    return " ".join(part for part in (head, who, note, places if places != "[]" else "") if part)
