"""The head of a pasted mail: "From:", "To:", "Date:", "Subject:" in the first lines."""

from __future__ import annotations

import re
from typing import Final

from lib.ingest.dates import find_date
from lib.ingest.page import Layout

FIELD: Final = re.compile(r"(?P<name>From|To|Cc|Bcc|Reply-To|Sent|Date|Subject):\s+(?P<value>\S)", re.IGNORECASE)
SUBJECT: Final = re.compile(r"Subject:\s+(?:(?:Fwd?|Re|Fw):\s+)*", re.IGNORECASE)
FEWEST: Final = 3
LONGEST: Final = 400
FIRST: Final = 12  # lines in which a mail's head ends


def mark_mail_head(layout: Layout) -> int | None:
    """Mark the lines of a mail's head; return the one with its subject, None where there is no such head."""
    found: list[tuple[int, str]] = []
    for i in range(min(FIRST, len(layout.units))):
        line = layout.line(i) if layout.units[i].end - layout.units[i].start <= LONGEST else ""
        match = FIELD.match(line)
        if match is None:
            break
        found.append((i, match["name"].casefold()))
    names = [name for _, name in found]
    if len(found) < FEWEST or len(set(names)) < FEWEST or "subject" not in names:
        return None
    subject = found[names.index("subject")][0]
    for i, name in found:
        dated = name in {"date", "sent"} and find_date(layout.line(i)) is not None
        layout.kinds[i] = "headline" if i == subject else "dateline" if dated else "furniture"
    return subject


def without_label(line: str) -> str:
    """Return a mail's subject without its label and without "Fwd:"."""
    return SUBJECT.sub("", line, count=1)
