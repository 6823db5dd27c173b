"""What a cue word does to the words it brings: nothing (said), or it doubts, denies or argues.

The groups are those of the extractor's own list of cues, so that a word added there has its group here.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from lib.extract.quotes.lexicon import lexicon
from lib.model import Quote

WORD: Final = re.compile(r"[^\W\d_]+(?:[’'-][^\W\d_]+){0,3}")
GROUPS: Final = ("neutral", "doubting", "denying", "arguing")
NO_CUE: Final = "no cue"


def cue_group(quote: Quote, text: str) -> str:
    """Return the group of a quote's cue: one of GROUPS; "no cue" without one."""
    if quote.cue is None:
        return NO_CUE
    return group_of(" ".join(quote.cue.of(text).casefold().split()))


@lru_cache(maxsize=4096)
def group_of(cue: str) -> str:
    """Return the group of cue words, small letters: that of their last verb; "neutral" for words not in the list."""
    verbs = lexicon().verbs
    words = WORD.findall(cue)
    for place in range(len(words) - 1, -1, -1):
        after = words[place + 1] if place + 1 < len(words) else ""
        senses = verbs.get(words[place], ())
        fitting = [sense for sense in senses if sense.particle == after] or [s for s in senses if not s.particle]
        if fitting:
            return fitting[0].group
    return GROUPS[0]
