"""From what a person brings to an article on the shelf, or one plain sentence why not."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Final, Literal

from lib.compare import Copy
from lib.extract import NoModelError, extract
from lib.ingest import Preview, Refusal, preview_table, read_file_content, read_text
from lib.model import Article, content_id
from lib.store import StoreError, Workspace
from lib.ui.copies import copies_on

Result = Literal["added", "identical", "refused", "stopped"]

LOG: Final = logging.getLogger(__name__)
FAILED: Final = "This text could not be analysed. The rest of the desk is untouched; the log names the fault."


@dataclass(frozen=True, slots=True)
class Taken:
    """What became of one text or file. `letter` is the article's, new or old; `sentence` says why or what to know.

    `note` stands with the first row of a table whose columns were guessed; `copy` says that it copies another.
    """

    name: str
    result: Result
    sentence: str = ""
    letter: str | None = None
    article_id: str | None = None
    note: str = ""
    copy: bool = False


@dataclass(frozen=True, slots=True)
class Details:
    """What a person says about a pasted article. Whatever is empty is looked for in the text."""

    title: str = ""
    outlet: str = ""
    author: str = ""
    published: str = ""


def take_text(desk: Workspace, text: str, details: Details) -> Taken:
    """Analyse a pasted text and put it on the shelf."""
    name = "pasted text"
    try:
        article = read_text(
            text,
            title=details.title.strip() or None,
            outlet=details.outlet.strip() or None,
            author=details.author.strip() or None,
            published=details.published.strip() or None,
        )
    except Refusal as refusal:
        return Taken(name, "refused", str(refusal))
    except Exception as fault:  # noqa: BLE001  (see take)
        return Taken(name, "refused", told(fault))
    return take(desk, name, article)


def look_at(name: str, data: bytes) -> Preview | None:
    """Return a table's columns and first rows; None for what is no table, or cannot be read as one."""
    try:
        return preview_table(data, name)
    except Exception as fault:  # noqa: BLE001  (see take)
        told(fault)
        return None


def take_file(
    desk: Workspace,
    name: str,
    data: bytes,
    roles: Mapping[str, str] | None = None,
    apart: Callable[[str, bytes], None] | None = None,
) -> Iterator[Taken]:
    """Analyse a file and put it on the shelf. What kind it is, its content tells; tables and archives give several.

    `roles` says which column of a table holds what; guessed when None. `apart` takes an archive's tables, as name and
    content, instead of their being read by guessed columns.
    """
    outcomes = read_file_content(data, name, roles=roles, apart=apart)
    while True:
        try:
            outcome = next(outcomes)
        except StopIteration:
            return
        except Exception as fault:  # noqa: BLE001  (see take)
            yield Taken(name, "refused", told(fault))
            return
        if outcome.article is None:
            yield Taken(outcome.name, "refused", outcome.problem or FAILED, note=outcome.note or "")
        else:
            yield replace(take(desk, outcome.name, outcome.article), note=outcome.note or "")


def take(desk: Workspace, name: str, article: Article) -> Taken:
    """Analyse an article and put it on the shelf, unless its text is there.

    Never raises: whatever goes wrong becomes a sentence, so that the next input runs.
    """
    try:
        article = under_own_id(desk, article)
        held = desk.letter(article.id)
        if held:
            return Taken(name, "identical", f"This text is on the desk already, as {held}.", held, article.id)
        near = copies_on(desk).nearest(article)
        desk.add(extract(article))
    except (NoModelError, StoreError) as problem:
        return Taken(name, "refused", str(problem))
    except Exception as fault:  # noqa: BLE001  (the last fence before a person; the log never holds article text)
        return Taken(name, "refused", told(fault))
    copied = copy_sentence(desk, near)
    sentence = " ".join((*copied, *article.warnings))
    return Taken(name, "added", sentence, desk.letter(article.id), article.id, copy=bool(copied))


def under_own_id(desk: Workspace, article: Article) -> Article:
    """Return the article under an id of its own: tables number their rows, and another table's 1 is another text."""
    same = desk.get(article.id)
    if same is None or same.article.text == article.text:
        return article
    return replace(article, id=content_id(article.text))


def told(fault: Exception) -> str:
    """Log a fault of the program, without article text, and return the sentence for the person."""
    LOG.error("analysis failed: %s", type(fault).__name__)
    return FAILED


def copy_sentence(desk: Workspace, near: Copy | None) -> tuple[str, ...]:
    """Say which article on the desk a new one copies, and how much; nothing when none."""
    letter = desk.letter(near.article_id) if near else None
    if near is None or letter is None:
        return ()
    percent = min(99, round(near.share * 100)) if near.share < 1 else 100
    words = "One wire story with" if near.same_story else "Shares copy with"
    return (f"{words} {letter}: {percent} % of the shorter one’s words stand in both.",)
