"""An article as the desk lists it: its letter and what is known about it. Its records are read when asked for."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from string import ascii_uppercase
from typing import Final

from lib.model import Article, Extraction
from lib.store.folding import searched, tokens

OPENING: Final = 200


@dataclass(frozen=True, slots=True)
class Item:
    """An article on the desk and the number its letter is made of (0 is A).

    `opening` is the first line of the text; `engine` the version that made the extraction; `revision` grows whenever
    the article or its extraction changes. The fields cost nothing; `extraction` may have to be read from the database.
    """

    number: int
    id: str
    title: str | None
    outlet: str | None
    author: str | None
    published: str | None
    opening: str
    words: int
    quotes: int
    numbers: int
    entities: int
    engine: str
    revision: int
    read: Callable[[Item], Extraction] = field(repr=False, compare=False)

    @property
    def letter(self) -> str:
        """A, B … Z, AA, AB …: the article's short name everywhere on the desk."""
        return letter(self.number)

    @property
    def heading(self) -> str:
        """What the article is called: its title, else how its text begins."""
        return self.title or self.opening or "Untitled"

    @property
    def extraction(self) -> Extraction:
        """The article with all its records. Raises StoreError when it cannot be read, or was removed since."""
        return self.read(self)


def opening(article: Article) -> str:
    """Return the first line of a text, as far as a heading takes it."""
    return article.text.strip().split("\n", 1)[0].strip()[:OPENING]


def letter(number: int) -> str:
    """Name the article with this number, as a spreadsheet names its columns: 0 is A, 25 is Z, 26 is AA."""
    name = ""
    number += 1
    while number:
        number, rest = divmod(number - 1, len(ascii_uppercase))
        name = ascii_uppercase[rest] + name
    return name


def older(version: str, than: str) -> bool:
    """Tell whether a version such as 0.9.2 came before another. What is no version is never older."""
    try:
        mine, theirs = (tuple(map(int, v.split("."))) for v in (version, than))
    except ValueError:
        return False
    return mine < theirs


def found(items: Sequence[Item], words: str) -> tuple[Item, ...]:
    """Return the articles whose letter is `words`, then those that have all words in title, outlet, author or date.

    Each word may be only begun. Without words all are returned; letters, case and accents are folded.
    """
    asked = tokens(words)
    if not asked:
        return tuple(items)
    short = words.strip().upper()
    own = tuple(item for item in items if item.letter == short)
    rest = (item for item in items if all(f" {word}" in line_of(item) for word in asked))
    return (*own, *(item for item in rest if item not in own))


def line_of(item: Item) -> str:
    """Return the folded words by which an article is found."""
    return folded_line(item.heading, item.outlet, item.author, item.published)


@lru_cache(maxsize=100_000)
def folded_line(*texts: str | None) -> str:
    """Return the folded words of texts; those of a list of articles are asked for with every letter that is typed."""
    return searched(*texts)
