"""Furniture, credits and captions told by their words: the lists of zones.toml against one line."""

from __future__ import annotations

import re
from functools import cache
from typing import Final, NamedTuple

from lib.ingest.words import table, words
from lib.model import ZoneKind

ORDER: Final[tuple[ZoneKind, ...]] = ("credit", "caption", "furniture")
NUMBER: Final = re.compile(r"\d[\d.,]*")
EDGE_LEFT: Final = re.compile(r"^[^\w©(#<\-]+|^-\s+")
STRAIGHT: Final = str.maketrans({"’": "'", "‘": "'", "–": "-", "—": "-"})
SHORT, LONG, TINY, OPENER_WORDS = 12, 45, 4, 7
CRUMB: Final = re.compile(r"\s[>›»]\s|\s/\s")
BAR: Final = re.compile(r"\s[|·•∙]\s")
BAR_STEPS, STEP_WORDS, LANGUAGE = 3, 3, 3
SHORTCODE: Final = re.compile(r"\[/?[a-z][a-z_-]{1,24}(?: [a-z_-]{1,24}=[^\]]{0,80})?/?\]")


class Phrases(NamedTuple):
    """The lists of one kind. Those that open a line are kept by their first word."""

    whole: frozenset[str]
    start: dict[str, tuple[str, ...]]
    start_short: dict[str, tuple[str, ...]]
    anywhere: tuple[str, ...]


@cache
def phrases(kind: str) -> Phrases:
    """Return the lists of one kind of zone."""
    lists = table("zones")[kind]
    return Phrases(
        frozenset(plain_line(phrase) for phrase in lists["whole"]),
        by_first_word(lists["start"]),
        by_first_word(lists["start_short"]),
        tuple(lists["anywhere"]),
    )


def by_first_word(listed: list[str]) -> dict[str, tuple[str, ...]]:
    """Group phrases by their first word, so that a line is compared with few."""
    groups: dict[str, list[str]] = {}
    for phrase in listed:
        groups.setdefault(phrase.split()[0], []).append(phrase)
    return {first: tuple(group) for first, group in groups.items()}


def open_line(line: str) -> str:
    """Write a line as the lists do, its end left as it is: small letters, straight quotes, numbers as #."""
    return EDGE_LEFT.sub("", NUMBER.sub("#", " ".join(line.casefold().translate(STRAIGHT).split())))


def plain_line(line: str) -> str:
    """Write a line as the lists do, bare of what stands round it."""
    return bare_end(open_line(line))


def bare_end(opened: str) -> str:
    """Cut closing punctuation. A loop, since a pattern that ends in $ is quadratic on a line of dots."""
    end = len(opened)
    while end and not (opened[end - 1].isalnum() or opened[end - 1] in ")#%"):
        end -= 1
    return opened[:end]


def phrase_kind(line: str) -> ZoneKind | None:
    """Return the kind of a line that the lists know; None for any other."""
    opened = open_line(line)
    bare = bare_end(opened)
    inner = bare.removeprefix("(").removesuffix(")")
    count = line.count(" ") + 1
    quoted = line[0] in "\"“‘'"
    for kind in ORDER:
        lists = phrases(kind)
        if bare in lists.whole or inner in lists.whole:
            return kind
        if quoted:
            continue
        phrase = begins(opened.removeprefix("("), lists.start)
        if phrase is None and (count <= TINY or (count <= SHORT and not line.endswith("."))):
            phrase = begins(opened.removeprefix("("), lists.start_short)
        if phrase is not None and not (kind == "credit" and is_about_no_name(line, phrase)):
            return kind
        if count <= LONG and any(phrase in opened for phrase in lists.anywhere):
            return kind
    other = is_share_bar(bare) or is_breadcrumb(line) or is_shortcode(line) or is_menu_bar(line)
    return "furniture" if other else None


def is_about_no_name(line: str, phrase: str) -> bool:
    """Tell whether "Editing by", "Reporting by" and the like go on in small letters, as in "Editing by machine"."""
    rest = line.split()[len(phrase.split()) :]
    return phrase.endswith((" by", " from")) and bool(rest) and rest[0][0].islower()


def begins(line: str, groups: dict[str, tuple[str, ...]]) -> str | None:
    """Return the phrase that a line begins with, at a word's end; None when there is none."""
    space = line.find(" ")
    first = line if space < 0 else line[:space]
    for phrase in groups.get(first, ()):
        after = line[len(phrase) : len(phrase) + 1]
        if line.startswith(phrase) and not (after.isalnum() and phrase[-1].isalnum()):
            return phrase
    return None


def opens_list(line: str) -> bool:
    """Tell whether a line is the heading of a list of links or contacts."""
    bare = plain_line(line)
    if bare in openers():
        return True
    return bare.count(" ") < OPENER_WORDS and (bare.startswith(section_openers()) or is_more_of(bare))


def is_more_of(bare: str) -> bool:
    """Tell whether a line offers more of a section: "More UK news", "More top stories"."""
    first, _, last = bare.partition(" ")
    return first == "more" and last.rpartition(" ")[2] in offered()


def is_menu_bar(line: str) -> bool:
    """Tell whether a line is a row of links with marks between: "EN | DE | FR", "Privacy · Terms · Cookies"."""
    steps = [plain_line(step) for step in BAR.split(line.strip())]
    known = [step in phrases("furniture").whole for step in steps]
    if len(steps) < BAR_STEPS:
        return len(steps) > 1 and all(known)
    return all(0 < len(step) <= LANGUAGE for step in steps) or (
        any(known) and all(step.count(" ") < STEP_WORDS and not step.endswith("#") for step in steps)
    )


def is_shortcode(line: str) -> bool:
    """Tell whether a line is what a page's program left unread: "[adrotate banner=4]", "[/caption]"."""
    return SHORTCODE.fullmatch(line) is not None and ("=" in line or "/" in line or "_" in line)


def opens_form(line: str) -> bool:
    """Tell whether a line may open a newsletter's form: "Sign up to Football Daily", "Get our top stories"."""
    return open_line(line).startswith(form_ends("opens"))


def closes_form(line: str) -> bool:
    """Tell whether a line stands at the end of a newsletter's form: "Enter your email", "Privacy notice: …"."""
    return open_line(line).startswith(form_ends("closes"))


@cache
def form_ends(end: str) -> tuple[str, ...]:
    """Return how the lines begin that open or close a form."""
    return tuple(table("zones")["forms"][end])


def opens_comments(line: str) -> bool:
    """Tell whether a line is the heading above what readers write: "Comments (4)", "2 thoughts on …"."""
    bare = plain_line(line)
    return bare in comment_heads() or bare.startswith(tuple(f"{head} " for head in comment_heads()))


@cache
def offered() -> frozenset[str]:
    """Return what the headings of link lists offer more of."""
    return frozenset(table("zones")["lists"]["offered"])


@cache
def section_openers() -> tuple[str, ...]:
    """Return how the headings of link lists begin that go on with a section's name."""
    return tuple(f"{phrase} " for phrase in table("zones")["lists"]["openers_start"])


@cache
def comment_heads() -> frozenset[str]:
    """Return the headings above readers' comments."""
    return frozenset(table("zones")["lists"]["comments"])


@cache
def openers() -> frozenset[str]:
    """Return the headings of link lists."""
    return frozenset(table("zones")["lists"]["openers"])


def is_share_bar(bare: str) -> bool:
    """Tell whether a line is nothing but names of networks and words of sharing."""
    tokens = bare.replace("/", " ").replace("|", " ").replace(",", " ").replace(":", " ").split()
    networks = words("share", "networks")
    return not networks.isdisjoint(tokens) and networks.union(words("share", "around")).issuperset(tokens)


def is_breadcrumb(line: str) -> bool:
    """Tell whether a line is a trail such as "Home > World > Asia"."""
    steps = CRUMB.split(line.strip())
    home = steps[0].strip().casefold() in {"home", "news", "front page", "start"}
    inner = steps[:-1] if home and len(steps) >= 3 else steps  # the last may be the headline
    if len(steps) < 2 or any(len(step.split()) > 4 or step.endswith(".") for step in inner):
        return False
    return home or (len(steps) >= 3 and " / " not in line)


def is_release_mark(line: str) -> bool:
    """Tell whether a line says that the page is a release: "NEWS RELEASE 14-JAN-2026", "Embargoed until …"."""
    return open_line(line).startswith(release_marks())


@cache
def release_marks() -> tuple[str, ...]:
    """Return how the lines begin that mark a release."""
    return tuple(table("zones")["release"]["start"])
