"""What became of the files that were brought: a line of counts, then a row each, what was not added first."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Final

import streamlit as st

from lib.store import Workspace
from lib.ui.intake import Result, Taken
from lib.ui.plain import escape_html
from lib.ui.style import letter_box, put

FEW: Final = 9  # rows that stand in their own order, without a box
TALL: Final = 330
MOST: Final = 300  # rows drawn; of more, the first of each kind
WORDS: Final[dict[Result, str]] = {
    "added": "added as",
    "identical": "identical to",
    "refused": "not added",
    "stopped": "not read",
}
ORDER: Final[dict[Result, int]] = {"refused": 0, "added": 1, "identical": 3, "stopped": 4}


def outcomes(desk: Workspace, done: tuple[Taken, ...]) -> None:
    """Show what became of each file, a long list in a box of its own; those left unread by a stop in one line."""
    read = [taken for taken in done if taken.result != "stopped"]
    if len(read) > FEW:
        put(f'<p class="small">{tally(read)}</p>')
    letters = {item.id: item.letter for item in desk.items()}
    with st.container(height=TALL if len(read) > FEW else "content", border=False, key="outcomes"):
        put(outcome_table(letters, in_order(read)))
    unread = [taken.name for taken in done if taken.result == "stopped"]
    if unread:
        files = "1 file was" if len(unread) == 1 else f"{len(unread):,} files were"
        put(f'<p class="small">{files} not read: {escape_html(", ".join(unread[:20]), 300)}</p>')


def tally(read: Sequence[Taken]) -> str:
    """Return how many inputs came to what, in words."""
    found = Counter(taken.result for taken in read)
    copies = sum(is_copy(taken) for taken in read)
    said = (
        (found["added"], f"{found['added']:,} added"),
        (copies, f"{copies:,} of them {'shares' if copies == 1 else 'share'} copy with another"),
        (found["identical"], f"{found['identical']:,} on the desk already"),
        (found["refused"], f"{found['refused']:,} not added"),
    )
    return f"{len(read):,} in all: {', '.join(words for count, words in said if count)}."


def in_order(read: Sequence[Taken]) -> list[Taken]:
    """Return a short list as it is; a long one with what needs a look first."""
    if len(read) <= FEW:
        return list(read)
    return sorted(read, key=lambda taken: (ORDER[taken.result], not is_copy(taken), not taken.sentence))


def is_copy(taken: Taken) -> bool:
    """Tell whether an article was added as a copy of another."""
    return taken.result == "added" and taken.copy


def outcome_table(letters: Mapping[str, str], read: Sequence[Taken]) -> str:
    """Return what became of each file as an HTML table: the file, the result with the letter, the reason.

    `letters` are those of the articles on the desk, by id.
    """
    body = "".join(
        f"<tr><td>{escape_html(taken.name, 60)}</td><td>{result(letters, taken)}{reason(taken)}</td></tr>"
        for taken in read[:MOST]
    )
    head = '<tr><th scope="col">File</th><th scope="col">What became of it</th></tr>'
    rest = f'<p class="small">and {len(read) - MOST:,} more, all on the desk.</p>' if len(read) > MOST else ""
    return f'<table class="outcomes">{head}{body}</table>{rest}' if body else ""


def result(letters: Mapping[str, str], taken: Taken) -> str:
    """Return the result in words, with the article's letter as long as it stands on the desk."""
    if not taken.letter:
        return f'<span class="result">{WORDS[taken.result]}</span>'
    if letters.get(taken.article_id or "") != taken.letter:
        return '<span class="result">removed since</span>'
    return f'<span class="result">{WORDS[taken.result]} {letter_box(taken.letter)}</span>'


def reason(taken: Taken) -> str:
    """Return the sentence beside a result; none where the letter says it all."""
    if taken.result == "identical" or not taken.sentence:
        return ""
    return f' <span class="quiet">· {escape_html(taken.sentence)}</span>'
