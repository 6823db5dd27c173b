"""Lines that ask readers to write or call, bare links and rules: a page's furniture without fixed words."""

from __future__ import annotations

import re
from typing import Final

EMAIL: Final = re.compile(r"(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}")
PHONE: Final = re.compile(r"(?<![\w.,])\+?\(?\d[\d\s().-]{7,20}\d(?![\w,])")
LINK: Final = re.compile(r"(?:https?://|www\.)\S+")
HANDLE: Final = re.compile(r"@\w{2,30}")
ASKS: Final = re.compile(
    r"(?:Do|Did|Have|Are|Were|Got|Know|Is|Want|Can)\b[^?]{3,120}\?\s(?:Please\s)?"
    r"(?:E-?mail|Call|Contact|Text|Write|Get in touch|Message|Send|Let us know|Tell us|Tell our|Share your)\b",
    re.IGNORECASE,
)
REACH: Final = re.compile(
    r"(?:Please\s|You can\s)?(?:e-?mail|call|phone|ring|contact|text|write to|reach)\s", re.IGNORECASE
)
TICKER: Final = re.compile(r"\d\s?[▲▼△▽↑↓]|[▲▼△▽↑↓]\s?[\d+−-]|\d[\d.,]*\s[+−-]\d[\d.,]*\s?%$")
MOST_WORDS: Final = 25
RULE: Final = frozenset("_-–—*=~•·#+◆■●▪ \u00a0")
SENTENCE_ENDS: Final = (".", "!", "?", "”", '"', "’")


def is_contact(line: str) -> bool:
    """Tell whether a line asks for a message, or is an address, number or link with its label and no sentence."""
    if line.count(" ") >= MOST_WORDS:
        return False
    if ASKS.match(line) or LINK.fullmatch(line) or HANDLE.fullmatch(line):
        return True
    if line.endswith(SENTENCE_ENDS) and not REACH.match(line):
        return False
    return EMAIL.search(line) is not None or has_phone(line)


def has_phone(line: str) -> bool:
    """Tell whether a line holds a telephone number: nine to fifteen digits in groups."""
    return any(9 <= sum(c.isdigit() for c in match.group()) <= 15 for match in PHONE.finditer(line))


def is_link(line: str) -> bool:
    """Tell whether a line is set as a link or a ticker: "[ Ten bridges to see ]", "Coffee 412.50 ▲ 3.1%"."""
    if line.count(" ") >= MOST_WORDS:
        return False
    return (line.startswith("[ ") and line.endswith(" ]")) or TICKER.search(line) is not None


def is_rule(line: str) -> bool:
    """Tell whether a line is drawn and not written: "___", "* * *"."""
    return RULE.issuperset(line)
