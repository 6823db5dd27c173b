"""The trained tagger as the product uses it: switched off by SAYSO_QUOTES=rules, and never in the way.

SAYSO_QUOTES=all shows whatever it marks, acts and passives without a speaker too, as the corpus that taught it does.
Where its weights are missing, broken, or of another make, the rules work alone and one sentence says so.
"""

from __future__ import annotations

import os
import re
from dataclasses import replace
from functools import cache
from typing import Final

from lib.extract.quotes.tagger.decode import NOTHING, Tagging
from lib.extract.quotes.tagger.session import FOLDER, Loaded, load, tag_with
from lib.extract.reading import Reading
from lib.model import Span

SWITCH: Final = "SAYSO_QUOTES"
MOST: Final = 200_000
LONG: Final = 2_000
WORDY: Final = 0.5
WORD: Final = re.compile(r"[^\W\d_]{2,}")
NOT_THERE: Final = "the trained quote tagger could not be loaded: quotes were found by rules alone"
TOO_LONG: Final = "the text is very long: after its first 200,000 characters quotes were found by rules alone"


def tag(reading: Reading) -> tuple[Tagging, tuple[str, ...]]:
    """Return what the trained tagger says of an article, and a warning where it could not say it all."""
    wanted = os.environ.get(SWITCH, "").strip().lower()
    if wanted == "rules":
        return NOTHING, ()
    loaded = loaded_once()
    if loaded is None:
        return NOTHING, (NOT_THERE,)
    whole = [p.span for p in reading.paragraphs]
    spans = [
        p for i, p in enumerate(whole) if p.end <= MOST and i not in reading.unparsed and is_wordy(reading.text, p)
    ]
    short = () if not whole or whole[-1].end <= MOST else (TOO_LONG,)
    return replace(tag_with(loaded, reading.text, spans), open=wanted == "all"), short


def is_wordy(text: str, place: Span) -> bool:
    """Tell whether a long paragraph is made of words of two letters and more, and not of marks or figures."""
    size = place.end - place.start
    return size <= LONG or sum(len(word) for word in WORD.findall(place.of(text))) >= WORDY * size


@cache
def loaded_once() -> Loaded | None:
    """Load the tagger, once; None when that fails in whatever way."""
    try:
        return load(FOLDER)
    except Exception:  # noqa: BLE001  (a broken file fails in many ways, and none may stop an article)
        return None
