"""Captions and picture credits told by their form: "…, via AFP", "(Photo: …)", "Jane Roe/Getty Images"."""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from lib.ingest.words import table
from lib.model import ZoneKind

MOST_WORDS: Final = 70
LOOSE_WORDS: Final = 28  # an agency alone ends a longer item of a news digest as well
TAIL: Final = 140
NAMED: Final = re.compile(
    r"(?:^|[(\[|•]\s?|[.!?”\"’']\s|\s[–—-]\s|\s(?=(?:Credit|CREDIT)(?::|…|\.{3})))"
    r"(?:Photo(?:graph|s|graphs)?|PHOTO|Image|IMAGE|Picture|PICTURE|Pic|Credit|CREDIT|Illustration|Caption)"
    r"(?:\s?[Cc]redit|\s?CREDIT)?(?::\s?|…|\.{3}|\s(?:by|courtesy of|from)\s)(?:[^.!?:]|(?<=\b[A-Z])\.){2,90}[)\]]?\.?$"
)
LETTER: Final = r"[^\W\d_]"


@cache
def by_agency() -> tuple[re.Pattern[str], ...]:
    """Return the patterns of a line's end that names an agency, built from the list in zones.toml."""
    agency = "|".join(re.escape(name) for name in sorted(table("zones")["agencies"]["names"], key=len, reverse=True))
    wires = r"REUTERS|Reuters|AP Photo|AP|AFP|EPA|EPA-EFE|Getty Images|PA|TASS|Xinhua|Anadolu"
    name = rf"{LETTER}[\w.’'-]{{1,24}}"
    given = r"[A-ZÀ-Þ][\w.’'-]{0,24}\s"
    given_end = r"[A-ZÀ-Þ][\w.’'-]{0,24}"
    person = rf"(?:{given}){{1,3}}{given_end}"
    return (
        # "…, via AFP", "(AFP)", "[Reuters]", "… / Getty Images", "| AP", "© EPA"; no full stop after it
        re.compile(rf"(?:,\s?via|[(\[|•©/]\s?|\s[–—-])\s?(?:{agency})(?:/(?:{agency}))?\s?[)\]]?$"),
        re.compile(rf",\svia\s(?:{name}\s){{0,3}}{name}$"),
        # "… on Monday. AFP", "… on Monday. Reuters/Jane Roe"
        re.compile(rf"[.!?”\"]\s(?:{agency})(?:/{name}(?:\s{name}){{0,3}})?\.?$"),
        re.compile(rf"(?:^|[\s(\[])(?:{wires})/{name}(?:\s{name}){{0,3}}[)\]]?\.?$"),
        # Jane Roe/Getty Images, with or without brackets
        re.compile(rf"(?:^|[\s(\[]){name}(?:\s{name}){{0,3}}\s?/\s?(?:{agency})(?:/(?:{agency}))?\s?[)\]]?\.?$"),
        # (Jane Roe/The Harbour Post via AP), (Harbour News: Jane Roe), "… in 1894. Jane Roe/Harbour Radio"
        re.compile(rf"[(\[]{person}\s?/\s?(?:{given}){{0,4}}{given_end}(?:\svia\s{given_end})?[)\]]$"),
        re.compile(rf"[(\[](?:{given}){{0,4}}{given_end}:\s{person}[)\]]$"),
        re.compile(rf"[.!?”\"]\s{person}/(?:{given}){{0,4}}{given_end}$"),
        # (Harbour News photo), (courtesy photo)
        re.compile(rf"[(\[](?:{name}\s){{1,4}}[Pp]hotos?[)\]]\.?$"),
        # © Jane Roe after a sentence, an office in brackets after one
        re.compile(rf"(?:^|[.!?”\"\s])\s?©\s?{person}(?:,\s?|/)?(?:{given}){{0,3}}(?:{given_end})?$"),
        re.compile(rf"[.!?”\"]\s\((?:{given}){{1,4}}{given_end}\)$"),
        re.compile(r"\s(?:hide|toggle|enlarge|show) caption$"),
        re.compile(rf"^(?:{agency})\svia\s(?:{agency})$|\s(?:{agency})\svia\s(?:{agency})\)?$"),
    )


def picture_kind(line: str) -> ZoneKind | None:
    """Return "caption" for a line that ends with its picture's origin, "credit" for the origin alone, else None."""
    if line.count(" ") >= MOST_WORDS:
        return None
    tail = line[-TAIL:]
    loose, *strict = by_agency()
    found = [match.start() for pattern in (NAMED, *strict) if (match := pattern.search(tail))]
    bare = loose.search(tail)
    if bare and (found or line.count(" ") < LOOSE_WORDS):
        found.append(bare.start())
    if not found:
        return None
    before = line[: len(line) - len(tail) + min(found)]
    return "caption" if len(before.split()) > 2 else "credit"
