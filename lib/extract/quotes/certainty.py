"""How sure what only the tagger finds is: what tells of a finding, weighed by a logistic model.

The weights lie in lib/data/quotes/credible.tsv (fitted by lib.training.weigh).
"""

from __future__ import annotations

import math
from functools import cache
from typing import Final, NamedTuple

from lib.extract.quotes.credible import distance, has_verb
from lib.extract.quotes.cues import CueWord
from lib.extract.quotes.lexicon import rows
from lib.extract.quotes.page import Page
from lib.extract.quotes.tagger.decode import Attribution

FEW: Final = 3
SEVERAL: Final = 8
FAR: Final = 30
CERTAIN: Final = 0.999
LEAST: Final = 0.42  # what only the tagger finds is kept when its words are so surely somebody's
LEAST_BARE: Final = 0.48  # and so surely where a bare noun hangs on a verb that no list holds
LEAST_ODD: Final = 0.6  # and so surely where the finding is odd
LEAST_MIXED: Final = 0.35  # with words in marks, all of it must be so surely right


class Certainty(NamedTuple):
    """How sure a finding is, from 0 to 1: that content and source are right, and that its words are somebody's."""

    right: float
    words: float

    def enough(self, *, mixed: bool, odd: bool, bare: bool) -> bool:
        """Tell whether it is sure enough to be kept."""
        least = LEAST_ODD if odd else LEAST_BARE if bare else LEAST
        return self.words >= least and (self.right >= LEAST_MIXED or not mixed)


def certainty(page: Page, found: Attribution, cue: CueWord | None, *, marked: bool, mixed: bool) -> Certainty:
    """Return how sure a finding of the tagger alone is: that its words are somebody's, and that all of it is right."""
    right = words = 0.0
    for name, value in {**features(page, found, cue, marked=marked, mixed=mixed), "constant": 1.0}.items():
        weights = fitted()[name]
        right += weights[0] * value
        words += weights[1] * value
    return Certainty(1 / (1 + math.exp(-right)), 1 / (1 + math.exp(-words)))


def features(page: Page, found: Attribution, cue: CueWord | None, *, marked: bool, mixed: bool) -> dict[str, float]:
    """Describe a finding for the logistic model."""
    words = page.reading.words_in(found.content)
    size = sum(w.text[0].isalnum() for w in words)
    listed = cue is not None and cue.i in page.cues
    return {
        "begun": log_odds(found.begun),
        "held": log_odds(found.held),
        "cued": log_odds(found.cued),
        "sourced": log_odds(found.sourced),
        "linked": log_odds(found.linked),
        "listed": float(listed),
        "said": float(listed and cue is not None and cue.cue.attribution == "speech"),
        "verb": float(cue is not None),
        "cue": float(found.cue is not None),
        "source": float(found.source is not None),
        "marked": float(marked),
        "mixed": float(mixed),
        "few": float(size < FEW),
        "several": float(FEW <= size < SEVERAL),
        "finite": float(has_verb(page, found.content)),
        "that": float(words[0].lower == "that"),
        "far": float(found.cue is not None and distance(found.cue, found.content) > FAR),
    }


def log_odds(share: float) -> float:
    """Return the logarithm of the odds of a share, which is kept off 0 and 1."""
    kept = min(max(share, 1 - CERTAIN), CERTAIN)
    return math.log(kept / (1 - kept))


@cache
def fitted() -> dict[str, tuple[float, float]]:
    """Read the weights, once."""
    return {name: (float(right), float(words)) for name, right, words in rows("credible.tsv", 3)}
