"""A brief as Markdown (CommonMark): words of articles are shown as they are written, never as markup."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from lib.report.brief import Brief, Line, Section

MARKUP: Final = re.compile(r"([\\`*_{}\[\]<>#|~$&!])")
OPENING: Final = re.compile(r"^(\s*)([-+=]|\d{1,9}(?=[.)]))")


def markdown(brief: Brief) -> str:
    """Write a brief as Markdown: its title as a heading, each section under its own."""
    lines = [f"# {escaped(brief.title)}", "", escaped(brief.about)]
    for section in brief.sections:
        lines += ["", f"## {escaped(section.title)}", "", *section_lines(section)]
    return "\n".join([*lines, "", f"*{escaped(brief.foot)}*", ""])


def escaped(words: str) -> str:
    """Write words so that Markdown shows them literally, on one line."""
    line = MARKUP.sub(r"\\\1", " ".join(words.split()))
    return OPENING.sub(lambda m: m[1] + (f"\\{m[2]}" if not m[2].isdecimal() else m[2]), line)


def section_lines(section: Section) -> Iterator[str]:
    """Yield the lines of a section; where it has none, what was looked for."""
    if section.words:
        yield escaped(section.words)
        yield ""
    if section.flow and section.lines:
        yield " · ".join(map(line_markdown, section.lines)) + (f" · {section.more}" if section.more else "")
        return
    for line in section.lines:
        yield f"- {line_markdown(line)}"
        yield from (f"  - {line_markdown(below)}" for below in line.lines)
    if section.more:
        yield f"- {section.more}"
    if not section.lines and section.empty:
        yield escaped(section.empty)


def line_markdown(line: Line) -> str:
    """Write one line: what it is about in bold, the words, whose say-so, a note, and the places."""
    lead = f"**{escaped(line.lead)}**" if line.lead else ""
    who = f"— {escaped(line.who)}" if line.who else ""
    note = f"*{escaped(line.note)}*" if line.note else ""
    places = ", ".join(dict.fromkeys(s.label for s in line.spots if s.label))
    return " ".join(part for part in (lead, escaped(line.words), who, note, places and f"({escaped(places)})") if part)
