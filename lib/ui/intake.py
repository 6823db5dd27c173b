"""From what a person brings to an article on the shelf, or one plain sentence why not."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final, Literal

from lib.extract import NoModelError, extract
from lib.ingest import Refusal, read_bytes, read_text
from lib.model import Article
from lib.store import Shelf

Result = Literal["added", "identical", "refused", "stopped"]

LOG: Final = logging.getLogger(__name__)
FAILED: Final = "This text could not be analysed. The rest of the desk is untouched; the log names the fault."


@dataclass(frozen=True, slots=True)
class Taken:
    """What became of one text or file. `letter` is the article's, new or old; `sentence` says why or what to know."""

    name: str
    result: Result
    sentence: str = ""
    letter: str | None = None
    article_id: str | None = None


@dataclass(frozen=True, slots=True)
class Details:
    """What a person says about a pasted article. Whatever is empty is looked for in the text."""

    title: str = ""
    outlet: str = ""
    author: str = ""
    published: str = ""


def take_text(desk: Shelf, text: str, details: Details) -> Taken:
    """Analyse a pasted text and put it on the shelf."""

    def read() -> Article:
        return read_text(
            text,
            title=details.title.strip() or None,
            outlet=details.outlet.strip() or None,
            author=details.author.strip() or None,
            published=details.published.strip() or None,
        )

    return take(desk, "pasted text", read)


def take_file(desk: Shelf, name: str, data: bytes) -> Taken:
    """Analyse a file and put it on the shelf. What kind it is, its content tells."""
    return take(desk, name, lambda: read_bytes(data, name))


def take(desk: Shelf, name: str, read: Callable[[], Article]) -> Taken:
    """Read, analyse, put on the shelf. Never raises: whatever goes wrong becomes a sentence, so the next input runs."""
    try:
        article = read()
        held = desk.letter(article.id)
        if held:
            return Taken(name, "identical", f"This text is on the desk already, as {held}.", held, article.id)
        desk.add(extract(article))
    except (Refusal, NoModelError) as problem:
        return Taken(name, "refused", str(problem))
    except Exception as fault:  # noqa: BLE001  (the last fence before a person; the log never holds article text)
        LOG.error("analysis failed: %s", type(fault).__name__)  # noqa: TRY400  (a traceback would quote the article)
        return Taken(name, "refused", FAILED)
    return Taken(name, "added", " ".join(article.warnings), desk.letter(article.id), article.id)
