"""Article to extraction: the one entry point."""

from __future__ import annotations

from lib import __version__
from lib.extract.engine import LOCK, NoModelError, load, model_name, read
from lib.extract.entities import find_entities
from lib.extract.numbers import find_numbers
from lib.extract.quotes import find_quotes
from lib.extract.reading import Reading
from lib.model import Article, Engine, Extraction

__all__ = ["NoModelError", "extract", "model_name", "warm_up"]


def extract(article: Article) -> Extraction:
    """Extract entities, quotes and numeric claims from an article.

    Deterministic: the same article gives the same records. Holds the one lock of the language model while it works, so
    that several threads may call it. Raises NoModelError when no language model is installed.
    """
    with LOCK:
        reading = read(article)
        entities = find_entities(reading)
        quotes, warnings = find_quotes(reading, entities)
        numbers = find_numbers(reading, entities, quotes)
        engine = Engine(__version__, model_name())
    return Extraction(engine, article, entities, quotes, numbers, (*warnings, *unparsed_warnings(reading)))


def unparsed_warnings(reading: Reading) -> list[str]:
    """Say which paragraphs were read word by word, one sentence each."""
    return [
        f"paragraph {reading.paragraphs[i].number or '–'} has no sentence ends: names and quotes in it may be missed"
        for i in reading.unparsed
    ]


def warm_up() -> None:
    """Load the language model now, so that the first article does not wait for it."""
    with LOCK:
        load()
