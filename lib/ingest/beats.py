"""A reporter's post and field: "Political editor", "North of England correspondent", after a name or alone."""

from __future__ import annotations

from typing import Final

from lib.ingest.words import words

MOST_WORDS: Final = 14
BEAT_WORDS: Final = 7
NAME_WORDS: Final = 3
STOPPERS: Final = ",|•·(@/"
LINKS: Final = frozenset({"and", "&"})


def is_beat(line: str) -> bool:
    """Tell whether a line is a post and nothing else ("Staff Writer", "Chief political correspondent, Westminster")."""
    part = until_mark(line)
    tokens = part.split()
    if not 1 <= len(tokens) <= BEAT_WORDS or not tokens[0][0].isupper() or len(line.split()) > BEAT_WORDS + 3:
        return False
    return is_post(tokens[-1]) and not line.rstrip().endswith((".", "!", "?", ":"))


def take_beat(rest: str) -> tuple[str, str] | None:
    """Split "Jane Roe Health correspondent, The Post" into the names and what follows; None without a post.

    A post may stand after each of several names ("Jane Roe Political editor and Jo Field"). The field begins at a
    word such as "health" or "north", else after the second word of the name.
    """
    part = until_mark(rest)
    tokens = part.split()
    if len(tokens) > MOST_WORDS or not any(is_post(token) for token in tokens[2:]):
        return None
    names: list[str] = []
    at = 0
    posts = 0
    while at < len(tokens):
        end = end_of_name(tokens, at)
        if end - at < 2:
            return None
        names.append(" ".join(tokens[at:end]))
        at = end
        while at < len(tokens) and tokens[at].casefold() not in LINKS:
            posts += is_post(tokens[at])
            at += 1
            if at < len(tokens) and tokens[at].casefold() in LINKS and end_of_name(tokens, at + 1) - at < 3:
                at += 1  # "health and science correspondent"
        at += 1
    if not posts or not (is_post(tokens[-1]) or len(names) > 1):
        return None
    tail = rest[len(part) :]
    return " and ".join(names), f", {tokens[-1]}{tail}" if is_post(tokens[-1]) else tail


def take_post(rest: str) -> tuple[str, str] | None:
    """Split "Coast reporter Jane Roe, Bergen" into the name and what follows; None where no post stands before it."""
    part = until_mark(rest)
    tokens = part.split()
    at = next((i for i, token in enumerate(tokens) if is_post(token)), None)
    if at is None or not 2 <= len(tokens) - at - 1 <= NAME_WORDS or at > BEAT_WORDS or tokens[at][0].isupper():
        return None
    return " ".join(tokens[at + 1 :]), rest[len(part) :]


def end_of_name(tokens: list[str], at: int) -> int:
    """Return where the name that begins at a token ends: two words with capitals, three before a known field."""
    particles = words("byline", "particles")
    capitals = 0
    end = at
    while end < len(tokens):
        token = tokens[end]
        if capitals == 2:
            after = tokens[end + 1].casefold() if end + 1 < len(tokens) else ""
            third = token[0].isupper() and not is_field(token) and (is_field(after) or after in LINKS)
            return end + 1 if third else end
        if token[0].isupper() and not is_post(token):
            capitals += 1
        elif token.casefold() not in particles or not capitals:
            break
        end += 1
    return end


def is_post(token: str) -> bool:
    """Tell whether a word is what a person of a newsroom is called."""
    return token.casefold() in words("byline", "posts")


def is_field(token: str) -> bool:
    """Tell whether a word names what a reporter covers, or their rank."""
    return token.casefold() in words("byline", "fields") or is_post(token)


def until_mark(text: str) -> str:
    """Return a text up to its first comma, bar, bullet, bracket or spaced dash."""
    end = min((at for mark in STOPPERS if (at := text.find(mark)) >= 0), default=len(text))
    for dash in (" - ", " – ", " — "):
        at = text.find(dash, 0, end)
        end = at if at >= 0 else end
    return text[:end].rstrip()
