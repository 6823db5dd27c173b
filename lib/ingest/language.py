"""What language a text is in. Judged on 20 words and more, said in a sentence when it is not English, never a bar.

English is told by the share of its commonest words, which costs nothing; only a text with few of them is shown to
py3langid, whose model takes half a second and 100 MB to load.
"""

from __future__ import annotations

import threading
from typing import Final

from lib.ingest.words import table, words

LEAST_WORDS: Final = 20
# Share of English function words: English prose has 0.35 to 0.5, lists of names less; Dutch and Danish, which share
# some, stay below 0.15, most others below 0.06.
SURE, FOREIGN = 0.18, 0.06
SAMPLE: Final = 20_000
LOCK: Final = threading.Lock()


def find_language(text: str) -> tuple[str | None, str | None]:
    """Return the text's ISO 639-1 code (None below 20 words) and a sentence for people when it is not English."""
    if is_unspaced(text):
        return judged(text[:SAMPLE])
    tokens = lettered(text[:SAMPLE].split())
    if len(tokens) < LEAST_WORDS:
        return None, None
    share = english_share(tokens)
    if share < SURE:
        code, sentence = judged(text[:SAMPLE])
        # Lists of names and scores are taken for rare languages: those are believed only where nothing looks English.
        if code != "en" and (code in table("words")["language"]["names"] or share < FOREIGN):
            return code, sentence
    part = foreign_part(text)
    return "en", None if part is None else warning("A part of this text", part)


def lettered(tokens: list[str]) -> list[str]:
    """Return the tokens that have a letter, bare of punctuation and in small letters."""
    return [token.strip(".,;:!?\"'“”‘’()[]").casefold() for token in tokens if any(c.isalpha() for c in token[:40])]


def english_share(tokens: list[str]) -> float:
    """Return the share of English function words among some words in small letters."""
    common = words("language", "english")
    return sum(token in common for token in tokens) / len(tokens)


def judged(text: str) -> tuple[str | None, str | None]:
    """Let the language model judge: its code (None when it has none of two letters) and the sentence for people."""
    code = classify(text)
    return code if len(code) == 2 else None, warning("This text", code)


def is_unspaced(text: str) -> bool:
    """Tell whether a text is written without spaces between words, as Chinese, Japanese and Thai are."""
    sample = text[:2000]
    letters = sum("\u0e00" <= c <= "\u0e7f" or "\u3040" <= c <= "\u30ff" or "\u4e00" <= c <= "\u9fff" for c in sample)
    return letters >= 2 * LEAST_WORDS and letters > len(sample) / 2


def foreign_part(text: str) -> str | None:
    """Return the language of the paragraphs without English function words; None when there are too few of them."""
    kept: list[str] = []
    size = 0
    for line in text[: 10 * SAMPLE].split("\n"):
        tokens = lettered(line[:2000].split())
        if len(tokens) >= LEAST_WORDS and size < SAMPLE and english_share(tokens) < FOREIGN:
            kept.append(line[:SAMPLE])
            size += len(line)
    if not kept:
        return None
    code = classify("\n".join(kept)[:SAMPLE])
    return None if code == "en" else code


def warning(subject: str, code: str) -> str | None:
    """Say that a text is not English and what that means; None for English."""
    if code == "en":
        return None
    name = table("words")["language"]["names"].get(code)
    looks = f"looks {name}" if name else "does not look English"
    return f"{subject} {looks}. Numbers are shown; names and quotes may be wrong."


def classify(text: str) -> str:
    """Ask py3langid for a text's language. Loaded here, at first need."""
    with LOCK:
        import py3langid

        code: str = py3langid.classify(text.replace("\ufffd", " "))[0]
    return code
