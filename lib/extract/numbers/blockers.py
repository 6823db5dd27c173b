"""Stretches whose digits claim nothing by their form alone: dates, clock times, phones, addresses, web addresses.

Every pattern is anchored at a word boundary and has bounded repeats: hostile text costs no more than its length.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import Final

from lib.extract.numbers import lexicon
from lib.extract.numbers.tokens import BROKEN, GLUED, Token

HOURS: Final = "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[0-9]{1,2}"
YEAR: Final = "(?:1[0-9]|20)[0-9]{2}"
DAY: Final = r"[0-9]{1,2}(?:st|nd|rd|th)?"
SPACE: Final = r"[ \t\n\u00a0\u202f]{1,2}"
GAP: Final = r"[ \t\n\u00a0\u202f]{0,2}"
CLOCK_PREPOSITIONS: Final = "at|by|until|till|around|about|before|after|from"
PAST_OR_TO: Final = "quarter|five|ten|twenty|twenty-five"
CLOCK_END: Final = rf"(?={GAP}(?:[.,;]|in{SPACE}the|on{SPACE}|this|that|the|and|when|$))"
# "at five every morning", "until two in the afternoon"; "the toll stood at nine this evening" is a count
PART_OF_DAY: Final = (
    "(?:in the|every|each|that|this|the next|the following|yesterday|tomorrow)[ ](?:morning|afternoon|evening|night)s?"
    "|at night|sharp"
)
SPOKEN_HOURS: Final = "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
NOT_STANDING: Final = "".join(
    f"(?<!{x} )" for x in ("stood", "stands", "standing", "remained", "remains", "it", "toll")
)
MOST_LETTERED: Final = 3
COUNTING_ONE: Final = lexicon.cues("counting_one")
PHONE_DIGITS: Final = 9
PHONE_HINTS: Final = frozenset(
    [
        "call",
        "dial",
        "phone",
        "telephone",
        "tel",
        "ring",
        "text",
        "fax",
        "hotline",
        "mobile",
        "whatsapp",
        "number",
        "on",
        "at",
    ]
)


@cache
def patterns() -> tuple[re.Pattern[str], ...]:
    """Compile the patterns with the month names, time zones and street words of the data file."""
    months = sorted(
        {*lexicon.not_claims("months"), *lexicon.not_claims("month_abbreviations")}, key=lambda x: (-len(x), x)
    )
    month = "(?:" + "|".join(f"{m.capitalize()}|{m.upper()}" for m in months) + r")\b\.?"
    zone = "|".join(sorted(lexicon.not_claims("time_zones"), key=lambda x: (-len(x), x)))
    street = "|".join(sorted((s.capitalize() for s in lexicon.not_claims("streets")), key=lambda x: (-len(x), x)))
    days = rf"{DAY}(?:{GAP}(?:[-–—&,]|and|to|or){GAP}{DAY}){{0,3}}"
    day_list = (
        rf"{DAY}(?:{GAP}(?:[-–—&,]|and|to|or){GAP}{DAY}(?![0-9]|{SPACE}of\b)){{0,3}}"  # "since May 6, 21 of them"
    )
    return tuple(
        re.compile(p)
        for p in (
            # web addresses, mail, handles, hashtags, file names
            r"\b(?:https?://|www\.)\S{1,2000}",
            r"\b[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}",
            r"[@#]\w{1,60}",
            r"\b[\w-]{1,60}\.(?:com|org|net|io|co|uk|gov|edu|info|pdf|jpg|html)\b[\w./-]{0,200}",
            # dates
            r"\b[0-9]{4}-[0-9]{2}(?:-[0-9]{2})?(?:T[0-9:.]{2,15}Z?)?(?![\w-])",
            r"\b[0-9]{1,2}[/.][0-9]{1,2}[/.](?:[0-9]{4}|[0-9]{2})\b(?![.,/]?[0-9])",
            r"\b(?:9/11|7/7|24/7|50/50|50-50|20/20)\b",
            rf"\b{month}{GAP}{day_list}(?!{GAP}(?:%|percent|per cent|million|billion))(?:,?{SPACE}{YEAR}\b)?",
            rf"\b{days}{SPACE}(?:of{SPACE})?{month}(?:,?{SPACE}{YEAR}\b)?",
            rf"\b{month},?{SPACE}(?:of{SPACE})?{YEAR}\b",
            rf"\b{YEAR}[-–/](?:{YEAR}|[0-9]{{2}})(?![\w,.]?[0-9])(?![-–]|[ ]?(?:%|km|people))",
            r"\b(?i:under|over|the)[-‑–][ ]?[0-9]{1,3}s\b",
            r"\b(?:1[0-9]|20)[0-9]{2}s\b|\b[1-9]0s\b|['’][0-9]{2}s?\b",
            rf"\b(?:A\.?D\.?|C\.?E\.?|B\.?C\.?E?\.?){SPACE}[0-9]{{1,4}}(?:{SPACE}(?:and|to){SPACE}[0-9]{{1,4}})?\b",
            rf"\b[0-9]{{1,4}}{GAP}(?:A\.?D|B\.?C|BCE|CE)\b",
            # clock times and lap times
            rf"\b[0-9]{{1,2}}(?:[:.][0-9]{{2}})?{GAP}(?:[ap]\.m\b\.?|[ap]m\b|AM\b|PM\b)",
            r"\b[0-9]{1,3}:[0-9]{2}(?::[0-9]{2})?(?:\.[0-9]{1,3})?\b",
            # chapter and verse
            r"\b[A-Z][a-z]{2,14}[ ][0-9]{1,3}:[0-9]{1,3}(?:[-–][0-9]{1,3})?\b",
            rf"\b[0-9]{{1,2}}[:.]?[0-9]{{2}}{SPACE}(?:{zone}|hours{SPACE}(?:GMT|local))\b",
            rf"\b(?i:{HOURS}){GAP}(?:o['’]clock|noon|midnight)\b",
            rf"\b(?i:half|{PAST_OR_TO}|[0-9]{{1,2}}){SPACE}(?:minutes{SPACE})?past{SPACE}(?i:{HOURS})\b",
            rf"\b(?i:{CLOCK_PREPOSITIONS}){SPACE}(?:a{SPACE})?(?i:{PAST_OR_TO}){SPACE}to{SPACE}(?i:{HOURS})\b(?![.,]?[0-9]){CLOCK_END}",
            rf"\b{NOT_STANDING}(?i:at|until|till|before|after|since){SPACE}(?i:{SPOKEN_HOURS}){SPACE}(?:{PART_OF_DAY})\b",
            # trains and lines of a live page by the clock: "the 08.14 to Leeds", "At 14.05 the wind turned", "at 0615"
            r"0(?<![\w.,$£€:-]0)[0-9]\.[0-5][0-9]\b(?![0-9%])(?=[ ](?:to|from|train|service|departure|flight|ferry)\b)",
            r"0(?<![\w.,$£€:-]0)[0-9][0-5][0-9]\b(?![.,:]?[0-9])",
            rf"\b(?:At|By){SPACE}[0-9]{{1,2}}\.[0-5][0-9]\b(?!{GAP}(?:%|[a-z]{{0,4}}illion|per|pc|points?))(?={GAP}(?:[a-z]{{2,12}}|,))",
            rf"\b[0-2][0-9][:.]?[0-5][0-9](?:{GAP}(?:hrs|hours|h)\b(?!{SPACE}(?:of|a|per|each))|{SPACE}local{SPACE}time\b)",
            # how long a page takes: "4-minute read"
            rf"\b[0-9]{{1,3}}(?:[-‑]|{SPACE})?(?i:mins?|minutes?)\.?[ -](?i:read|listen)\b(?=[ ]?(?:[\n|·•,.)–—-]|$))",
            # short codes: "text HELP to 60606"
            rf"\b(?i:text|texting|sms){SPACE}[\"“'‘]?(?:[A-Z0-9]{{2,20}}{SPACE}){{0,3}}[A-Z0-9]{{2,20}}[\"”'’]?{SPACE}to{SPACE}[0-9]{{4,6}}\b",
            # addresses
            rf"\b[0-9]{{1,5}}[A-Za-z]?(?:[-–][0-9]{{1,5}})?,?{SPACE}(?:[A-Z][\w'’.-]{{0,30}}{SPACE}){{1,3}}(?:{street})\b",
            r"\b[A-Z]{1,2}[0-9]{1,2}[A-Z]?[ ]?[0-9][A-Z]{2}(?![a-z])",
            r"\b[A-Z]{2}[ ][0-9]{5}(?:-[0-9]{4})?\b",
            rf"\b[0-9]{{5}}{SPACE}(?:ZIP|zip){SPACE}",
            # parts of a section, items: "section 21(4)", "(2)"
            r"\((?:(?<=[0-9]\()(?:[0-9]{1,2}|[a-z]{1,3})\)|(?<![\w]\()(?:[1-9]|1[0-9])\)(?=[ ][A-Za-z]))",
            # exchange rates: what one unit of money buys
            r"[$€£¥][ ]?1[ ]?=[ ]?[$€£¥]?[ ]?[0-9][0-9.,]{0,12}",
            r"\b1[ ](?:[A-Z]{3}|dollar|euro|pound)[ ]=[ ][0-9][0-9.,]{0,12}",
            # what statistics say of themselves, and share splits: "p = .04", "a 3-for-1 split"
            r"\b[pP][ ]?[=<>≤][ ]?0?\.[0-9]{1,6}\b",
            r"\b(?:[0-9]{1,3}|one|two|three|four|five|ten)-for-(?:[0-9]{1,3}|one|two|three|four|five)\b",
            # codes: letters and digits in one word, digit groups with hyphens, versions
            r"\b[A-Z]{1,6}[ ]?[0-9]{3,6}-[0-9]{1,6}\b",
            r"\b[0-9]{5,8}-[0-9]{2,6}\b",
            r"\b[0-9]{1,7}(?:-[0-9]{1,7}){3,6}\b",
            r"\b[0-9]{1,4}\.[0-9]{1,4}\.[0-9]{1,4}(?:\.[0-9]{1,4})?\b",
            r"\bv[0-9]{1,3}(?:\.[0-9]{1,4}){0,3}\b",
        )
    )


PHONE: Final = re.compile(
    r"(?<![\w.,$£€])(?:\+[ ]?)?\(?[0-9]{1,5}\)?(?:[ \u00a0./-]\(?[0-9]{1,5}\)?){1,7}(?![\w%]|[.,][0-9])"
)


GOALS: Final = re.compile(
    r"(?<=[0-9])[ ]{0,2}[-–][ ]{0,2}[0-9]{1,2}\b[^()\n0-9]{0,60}"
    r"(?P<goals>\((?:[A-Z][^()\n]{0,40}[ ][0-9]{1,3}(?![0-9%])[^()\n]{0,160})\))"
)


def block(text: str, tokens: Sequence[Token]) -> bytearray:
    """Return one flag a token: whether its digits or number words claim nothing by their form."""
    flags = bytearray(len(tokens))
    at = 0
    for start, end in sorted([*blocked_spans(text), *phones(text)]):
        while at > 0 and tokens[at - 1].end > start:
            at -= 1
        while at < len(tokens) and tokens[at].end <= start:
            at += 1
        place = at
        while place < len(tokens) and tokens[place].start < end:
            flags[place] = 1
            place += 1
    block_idioms(tokens, flags)
    return flags


def blocked_spans(text: str) -> Iterator[tuple[int, int]]:
    """Yield the stretches that the patterns find."""
    for pattern in patterns():
        for match in pattern.finditer(text):
            yield match.span()
    for match in GOALS.finditer(text):
        yield match.span("goals")


def phones(text: str) -> Iterator[tuple[int, int]]:
    """Yield telephone numbers: digit groups with a plus or nought before, or long ones after "call" and the like."""
    for match in PHONE.finditer(text):
        found = match.group()
        digits = sum(c.isdigit() for c in found)
        groups = re.split(r"[^0-9]+", found.strip("+ ()"))
        thousands = 1 <= len(groups[0]) <= 3 and groups[0][0] != "0" and all(len(g) == 3 for g in groups[1:])
        bracketed = found[0] == "(" and ")" in found
        led = found[0] == "+" or bracketed or (found[0] == "0" and len(groups) > 2)
        before = text[max(0, match.start() - 14) : match.start()].lower().replace(":", " ").split()
        hinted = bool(before) and before[-1] in PHONE_HINTS
        if (
            (led and digits >= 7)
            or (hinted and digits >= 7)
            or (digits >= PHONE_DIGITS and not thousands and "-" in found)
        ):
            yield match.span()


def block_idioms(tokens: Sequence[Token], flags: bytearray) -> None:
    """Flag the words of phrases in which a number word counts nothing."""
    idioms = lexicon.idioms()
    for at, token in enumerate(tokens):
        if token.kind == "n" and lettered(tokens, at):
            flags[at] = 1
        phrases = idioms.get(token.lower)
        if not phrases:
            continue
        for phrase in phrases:
            here = tokens[at : at + len(phrase)]
            if tuple(t.lower for t in here) == phrase and not any(t.gap == BROKEN for t in here[1:]):
                if phrase[-1] == "one" and is_share(tokens, at + len(phrase)):
                    continue
                if phrase == ("one", "of") and not keeps_count(tokens, at):
                    continue
                for place in range(at, at + len(phrase)):
                    flags[place] = 1


def lettered(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether a figure with one capital letter is a label: "gate 14B", "form 27B"."""
    if at < 1 or at + 1 >= len(tokens) or tokens[at + 1].gap != GLUED or len(tokens[at].text) > MOST_LETTERED:
        return False
    letter, label = tokens[at + 1].text, tokens[at - 1].lower
    known = label.removesuffix("s") in lexicon.not_claims("lettered")
    return known and len(letter) == 1 and letter.isupper() and tokens[at].gap not in {GLUED, BROKEN}


def is_share(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether "in four" or "out of 10" goes on at a token: "that one in four" tells a share."""
    at += 1 if at < len(tokens) and tokens[at].lower == "in" else 2
    known = {**lexicon.table("words")["small"], **lexicon.table("words")["tens"]}
    joint = at - 1 < len(tokens) and tokens[at - 1].lower in {"in", "of"}
    return joint and at < len(tokens) and (tokens[at].kind == "n" or tokens[at].lower in known)


def keeps_count(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether "one of" names a member and counts nothing: yes unless a bound stands before ("at least one of")."""
    following = tokens[at + 2].lower if at + 2 < len(tokens) else ""
    member = (
        at > 1 and tokens[at - 1].lower == "just" and tokens[at - 2].lower in {"is", "was", "are", "were", "be", "as"}
    )
    return member or not (
        at and tokens[at - 1].lower in COUNTING_ONE and following not in {"those", "many", "several", "these"}
    )
