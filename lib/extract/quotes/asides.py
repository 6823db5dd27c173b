"""An attribution that parts a clause in two: "A colleague, Anna Holm says, called the plan “a joke”"."""

from __future__ import annotations

from typing import Final

from lib.extract.quotes.cues import CueWord
from lib.extract.quotes.page import Page
from lib.extract.quotes.phrases import FINITE

REACH: Final = 12


def speaker_of_aside(page: Page, cue: CueWord, subject: int) -> int:
    """Return who says it where the parser takes the name in an aside for an apposition of the clause's own subject.

    "A colleague, Anna Holm says, called …" gives Holm; "The mayor, Anna Holm, says that …" the mayor.
    """
    words = page.words
    last = cue.first - 1
    if subject >= last or words[subject + 1].text != "," or words[last].text == "," or not closes(page, cue):
        return subject
    beside = [c for c in page.children[subject] if words[c].dep == "appos" and subject < c <= last]
    return last if beside and words[last].tag[:2] == "NN" else subject


def parted_subject(page: Page, cue: CueWord, low: int) -> int | None:
    """Return the subject of a verb that stands behind an aside: the noun before the first comma."""
    words = page.words
    if cue.first <= low or words[cue.first - 1].text != ",":
        return None
    inner = page.cues_in(max(low, cue.first - REACH), cue.first, page.host[cue.i])
    if not inner or not closes(page, inner[-1]) or inner[-1].last != cue.first - 1:
        return None
    for at in range(inner[-1].first - 1, max(low, inner[-1].first - REACH), -1):
        if words[at].text == ",":
            return at - 1 if words[at - 1].tag[:2] == "NN" else None
    return None


def closes(page: Page, cue: CueWord) -> bool:
    """Tell whether a comma and another finite verb follow a cue: the clause goes on that it parts."""
    words, after = page.words, cue.last
    if not cue.finite or cue.cue.attribution != "speech" or after + 1 >= len(words) or words[after].text != ",":
        return False
    return words[after + 1].tag in FINITE and words[after + 1].sentence == words[cue.i].sentence
