"""What the tests of extraction share: a text, read by the language model."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from lib.extract import engine
from lib.extract.reading import Reading
from lib.model import Article, content_id


@pytest.fixture(scope="session")
def read_text() -> Callable[[str], Reading]:
    return lambda text: engine.read(Article(content_id(text), text))
