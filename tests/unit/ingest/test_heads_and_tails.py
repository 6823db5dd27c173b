"""Whole pages, line by line: what each line of a head or tail is, and the metadata the page gives."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

import pytest

from lib.ingest import read_text
from lib.model import Article

STORY = (
    "Nobody was hurt, and officials said that the cause would be examined by an independent panel next month.\n\n"
    "“We were told in March that this would not happen,” said Anna Sorley, who lives two streets away. “It did.”\n\n"
    "The council spent 43 million pounds on the site between 2019 and 2024, more than twice the first estimate."
)
KINDS: dict[str, set[str | None]] = {
    "H": {"headline"},
    "B": {"byline"},
    "D": {"dateline", "byline"},
    "C": {"caption", "credit"},
    "F": {"furniture", "credit", "dateline", "headline"},
    ".": {None},
}
FIELDS = ("title", "author", "outlet", "published")


class Page(NamedTuple):
    """A page as it stands in the file: its name, what its metadata are, and (mark, line) from top to bottom."""

    name: str
    fields: dict[str, str | None]
    lines: list[tuple[str, str]]

    @property
    def text(self) -> str:
        """The page as pasted."""
        return "\n".join(line for _, line in self.lines)


def read_pages() -> list[Page]:
    found: list[Page] = []
    for row in (Path(__file__).parent / "heads_and_tails.txt").read_text(encoding="utf-8").split("\n"):
        if row.startswith("== "):
            found.append(Page(row[3:], {}, []))
        elif row.startswith("= "):
            name, _, value = row[2:].partition(": ")
            found[-1].fields[name] = None if value == "-" else value
        elif row == "~":
            found[-1].lines.extend((".", line) if line else ("", "") for line in ("\n" + STORY).split("\n"))
        elif found:
            found[-1].lines.append((row[:1], row[2:]))
    return found


PAGES = read_pages()


def kinds(article: Article, start: int, end: int) -> set[str | None]:
    return {article.zone_at(at) for at in range(start, end) if not article.text[at].isspace()}


@pytest.mark.parametrize("page", PAGES, ids=[page.name for page in PAGES])
def test_every_line_of_a_page_is_what_it_is(page: Page) -> None:
    article = read_text(page.text)
    wrong = []
    start = 0
    for mark, line in page.lines:
        if line:
            found = (
                kinds(article, start + len(line) - 1, start + len(line))
                if mark == "."
                else kinds(article, start, start + len(line))
            )
            if not found <= KINDS[mark]:
                wrong.append((mark, line, found))
        start += len(line) + 1
    assert wrong == []


@pytest.mark.parametrize("page", PAGES, ids=[page.name for page in PAGES])
@pytest.mark.parametrize("field", FIELDS)
def test_the_metadata_of_a_page(page: Page, field: str) -> None:
    assert getattr(read_text(page.text), field) == page.fields[field]
