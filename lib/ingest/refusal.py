"""Saying no: the one exception of reading in, and the limits that lead to it."""

from __future__ import annotations

from typing import Final

MAX_CHARACTERS: Final = 1_000_000
# No encoding takes more than four bytes a character, so a longer file is over the limit before it is decoded.
MAX_BYTES: Final = 4 * MAX_CHARACTERS + 4


class Refusal(Exception):  # noqa: N818  (the word that people are shown, and no fault of the program)
    """An input that gives no article. Its text is one plain sentence for a person, and what to do next."""


def check_length(text: str) -> None:
    """Raise Refusal when a text is longer than an article may be."""
    if len(text) > MAX_CHARACTERS:
        raise Refusal(
            f"This article has {len(text):,} characters; the limit is {MAX_CHARACTERS:,}. Split it and add the parts."
        )


def check_size(data: bytes) -> None:
    """Raise Refusal when a file cannot be within the limit in any encoding."""
    if len(data) > MAX_BYTES:
        raise Refusal(
            f"This file has {len(data):,} bytes; an article may have {MAX_CHARACTERS:,} characters. "
            "Split it and add the parts."
        )
