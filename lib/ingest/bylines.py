"""Lines that say who wrote: "By Jane Roe, Political editor", "by Jo Bloggs for The Paper", "Jane Roe in Kyiv"."""

from __future__ import annotations

import re
from functools import cache
from typing import Final, NamedTuple

from lib.ingest.beats import is_post, take_beat, take_post
from lib.ingest.dates import find_date, without_time
from lib.ingest.gazetteer import is_given_name, is_place
from lib.ingest.organisations import is_organisation, is_outlet, is_section
from lib.ingest.words import table, words

LONGEST: Final = 200
OPENER: Final = 24
MOST_NAMES: Final = 6
JOINT: Final = re.compile(r"\s+(?:and|&)\s+|\s+with\s+(?=[A-Z])")
# What may follow the names.
BREAK: Final = re.compile(
    r"(?<=\w{3})\.\s|\s*(?:[|•·–—(@/;<]|\s-\s|,|\s(?=(?:in|at|on|for|of|from|published|updated|posted|reports|reporting|writes)\s))",
    re.IGNORECASE,
)
LISTED: Final = re.compile(
    r"(?:,\s[^,|•·()]{3,40}){1,5}?(?:,)?\s(?:and|&)\s(?P<last>[^,|•·()]{3,40}?)(?=$|,|\s[|•·(]|\sin\s)"
)
# "Jane Roe in Kyiv and Jo Bloggs in London": the second name.
ELSEWHERE: Final = re.compile(
    r"(?:\s+in|(?P<comma>,))\s+(?P<place>[^,|•·]{2,40}?)\s(?:and|&)\s(?P<name>[^,|•·]{3,40}?)(?:(?:\s+in|,)\s+.{2,40})?$"
)
FOR: Final = re.compile(r"^\s*(?:for|of)\s+(?P<outlet>[^,|•·()]{2,60})", re.IGNORECASE)
# "Harbour Police on 3 May 2026", "… on Thursday 5 November": where the publisher's name ends
WHEN: Final = re.compile(r"\s(?:on|at)\s(?=(?:\S{1,12}\s)?\S{0,12}\d)")
TITLE: Final = re.compile(r"(?:Dr|Prof|Professor)\.?\s(?=[A-Z])")
BY: Final = re.compile(r"[\s|•·,.)–—-]{1,4}by\s(?=[A-Z])", re.IGNORECASE)
PAIR: Final = re.compile(r"(?P<name>[^|·•/,(]{3,50}?)\s?(?P<mark>//|[|·•/,(])\s?(?P<rest>[^|]{2,80})$")
MARKS: Final = frozenset({"|", "•", "·", "–", "—", "-"})
SPLIT: Final = re.compile(r"\s*[,|•·()@]\s*|\s+[–—-]\s+")


class Byline(NamedTuple):
    """Who wrote, as written and joined as written ("Jane Roe and Jo Bloggs"), and the outlet the line names."""

    author: str | None
    outlet: str | None


def parse_byline(line: str) -> Byline | None:
    """Read a line that opens with "By" or a word like it; None when it is no byline."""
    rest = after_opener(line)
    if rest is None:
        rest = after_date(line)
    if rest is None or (is_sentence(rest) and find_date(rest) is None):
        return None
    if rest.casefold() in words("outlet", "names"):
        return Byline(None, rest)
    author, tail = take_names(rest)
    if author is None:
        return staff_line(rest)
    return Byline(author, outlet_of(tail))


def parse_bare_byline(line: str) -> Byline | None:
    """Read a line that is only a name, or a name with role, place or outlet, as it stands below a headline."""
    if len(line) > LONGEST or is_sentence(line) or (":" in line and find_date(line) is None):
        return None
    if is_outlet(line):
        return Byline(None, line)
    author, tail = take_names(line)
    if author is None:
        return None
    count = sum(word.casefold() not in words("byline", "particles") for word in author.split())
    if not 2 <= count <= 3 * len(JOINT.split(author)) + author.count(","):
        return None
    placed = tail.lstrip().startswith(("in ", "at ", "@", "reports ", "reporting ", "writes ")) or is_placed(tail)
    if tail and not (placed or has_role(tail) or outlet_of(tail) or find_date(tail) or without_time(tail) == ""):
        return None
    return Byline(author, outlet_of(tail))


def parse_pair(line: str) -> Byline | None:
    """Read a name with another beside it, "Jane Roe | Tidemark"; it is a byline only beside a date."""
    match = PAIR.match(line)
    if match is None or not is_name(match["name"]) or is_section(match["name"]) or is_place(match["name"]):
        return None
    rest = match["rest"].strip(" )")
    if match["mark"] != "|" and not is_given_name(match["name"].split()[0]):
        return None
    held = 1 <= len(rest.split()) <= 2 * MOST_NAMES and rest[0].isupper() and not is_section(rest)
    return Byline(recased(match["name"]), None) if held else None


def is_placed(tail: str) -> bool:
    """Tell whether what follows a name is a place, with a date or without: ", Zurich", ", Rome, 30 October 2026"."""
    first = tail.lstrip(" ,|•·(–—-")
    return is_place(SPLIT.split(first, maxsplit=1)[0]) and find_date(SPLIT.split(first, maxsplit=1)[0]) is None


def is_by_place(line: str) -> bool:
    """Tell whether a line is a name and a place: "Jane Roe, Rome, 3 May 2026", but not "Grand Rapids, Michigan"."""
    author, tail = take_names(line)
    return author is not None and is_placed(tail) and not is_place(author)


def after_opener(line: str) -> str | None:
    """Return what follows "By", "Words by" and the like; None when the line begins otherwise."""
    if len(line) > LONGEST:
        return None
    bare = line.lstrip("-–—•|(* ").rstrip(") ")
    first = bare[:OPENER].split(maxsplit=1)
    for opener in openers().get(first[0].casefold(), ()) if first else ():
        if bare[: len(opener)].casefold() == opener and bare[len(opener) : len(opener) + 1].isspace():
            return bare[len(opener) :].strip()
    return None


@cache
def openers() -> dict[str, list[str]]:
    """Return how bylines open, by their first word."""
    found: dict[str, list[str]] = {}
    for opener in table("words")["byline"]["openers"]:
        found.setdefault(opener.split()[0], []).append(opener)
    return found


def after_date(line: str) -> str | None:
    """Return what follows "By" in "17 April 2026 | By Jane Roe": before it stand a time, a name, or both."""
    match = BY.search(line) if len(line) <= LONGEST else None
    if match is None:
        return None
    before = line[: match.start()]
    left = without_time(before)
    marked = match.group()[:-3].strip() in MARKS
    named = before if left is None else left
    held = (left is not None or marked) and len(named.split()) <= MOST_NAMES and not is_sentence(before)
    if left == "" or (held and all(word[0].isupper() or not word[0].isalpha() for word in named.split())):
        return line[match.end() :].strip(" .")
    return None


def is_sentence(rest: str) -> bool:
    """Tell whether the words end like a sentence; a stop after a bare name is none."""
    return rest.endswith((".", "!", "?", ":", ";", ",", "…")) and len(rest.split()) > 5


def staff_line(rest: str) -> Byline | None:
    """Read "our political correspondent", "staff reporter", "AP": short, with a newsroom's word in it, and no name."""
    if len(rest.split()) <= 6 and has_role(rest):
        return Byline(None, None)
    named = SPLIT.split(WHEN.split(rest, maxsplit=1)[0], maxsplit=1)[0]
    return Byline(None, named) if is_outlet(named) or is_organisation(named) else None


def take_names(rest: str) -> tuple[str | None, str]:
    """Take the names at the beginning of a byline. Returns them (None without any) and what follows."""
    rest = TITLE.sub("", rest, count=1)
    beaten = take_beat(rest) or take_post(rest)
    if beaten is not None and all(is_name(name) for name in beaten[0].split(" and ")):
        return recased(beaten[0]), beaten[1]
    at = BREAK.search(rest)
    names, tail = (rest[: at.start()], rest[at.start() :]) if at else (rest, "")
    parts = JOINT.split(names.strip())
    while len(parts) > 1 and is_desk(parts[-1]):  # "Jane Roe and agencies"
        parts.pop()
        names = names[: names.rindex(parts[-1]) + len(parts[-1])]
    listed = more_names(tail)
    if listed:
        names, tail = names + tail[:listed], tail[listed:]
    if not parts or len(parts) > MOST_NAMES or not all(is_name(part) for part in parts):
        return None, rest
    joined = recased(" ".join(names.split()))
    second = ELSEWHERE.match(tail)
    if second and is_name(second["name"]) and (not second["comma"] or is_place(second["place"])):
        return f"{joined} and {recased(second['name'])}", ""
    return joined, tail


def is_desk(part: str) -> bool:
    """Tell whether what is joined to a name is an agency or a desk."""
    low = part.strip().casefold()
    return low in words("byline", "desks") or low in words("outlet", "names")


def more_names(tail: str) -> int:
    """Return how many characters of ", Jo Bloggs and Ann Other" list names; 0 when the comma opens something else."""
    match = LISTED.match(tail)
    if match is None:
        return 0
    parts = [part for piece in match.group().split(",") for part in JOINT.split(" " + piece.strip()) if part.strip()]
    return match.end() if all(is_name(part.strip().removeprefix("and ")) for part in parts) else 0


def recased(name: str) -> str:
    """Write a name set all in capitals as a name ("JANE ROE" is Jane Roe)."""
    if " and " in name:  # "JANE ROE and JO FIELD"
        return " and ".join(recased(each) for each in name.split(" and "))
    return name.title().replace(" And ", " and ") if name.isupper() and len(name) > 6 else name


def is_name(text: str) -> bool:
    """Tell whether some words look like a person's name: two to five with capitals, none a word of a newsroom."""
    tokens = text.split()
    if not 2 <= len(tokens) <= 5 or not tokens[0][0].isupper():
        return False
    if all(token.casefold() in words("byline", "fields") for token in tokens):
        return False
    return all(is_name_part(token) for token in tokens) and tokens[-1].casefold() not in words("outlet", "words")


def is_name_part(token: str) -> bool:
    """Tell whether a word may stand in a person's name: a capital or a particle, letters, and no newsroom's word."""
    low = token.casefold()
    if not all(c.isalpha() or c in "-.'’" for c in token) or (token.endswith(".") and len(token) > 4):
        return False
    if low in words("byline", "nobody") or low.rstrip(".") in words("byline", "roles"):
        return False
    if low in words("outlet", "organisations") or low.endswith(("'s", "’s")):
        return False
    return token[0].isupper() or low in words("byline", "particles") or token.startswith(("d'", "d’"))


def has_role(text: str) -> bool:
    """Tell whether a newsroom's word (editor, correspondent, staff) is among the words."""
    return any(token.strip(",.|()").casefold() in words("byline", "roles") for token in text.split())


def outlet_of(tail: str) -> str | None:
    """Find the outlet in what follows a byline's names: "for …", else its last part that is no role, place or time."""
    named = FOR.match(tail) or FOR.match(tail[max(tail.find(" for "), 0) :])
    if named and named["outlet"][:1].isupper() and not is_post(named["outlet"].split()[-1]):
        return named["outlet"].strip()
    for part in reversed(SPLIT.split(tail)):
        text = part.strip()
        if text and is_outlet(text):
            return text
    return None
