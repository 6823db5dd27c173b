"""The noun phrase round a head word: where it begins and ends."""

from __future__ import annotations

from typing import Final

from lib.extract.quotes.page import Page
from lib.model import Span

LEFT_PARTS: Final = frozenset(
    {"det", "amod", "compound", "nmod", "poss", "nummod", "quantmod", "predet", "case", "punct"}
)
ENDS_PHRASE: Final = frozenset({",", ";", ":", "—", "–", "--", "-", "(", ")", "."})
OWNED: Final = frozenset({"NN", "NNS", "JJ"})  # "the crew behind last week’s hack"
CLIMBS: Final = 6
PHRASE: Final = 40


def phrase_of(page: Page, head: int, low: int, high: int) -> tuple[int, int]:
    """Return the noun phrase round a head word, as first and last word (exclusive).

    Determiners, adjectives, names before it; of-phrases, short participles and coordinated nouns after it; it ends at a
    comma, a dash or a relative clause.
    """
    return phrase_first(page, head, low), phrase_last(page, head, high)


def phrase_first(page: Page, head: int, low: int) -> int:
    """Return the first word of the noun phrase round a head word."""
    words, host = page.words, page.host[head]
    first = head
    for _ in range(CLIMBS):
        below = page.children[head] + page.children[first]
        lefts = [c for c in below if low <= c < first and words[c].dep in LEFT_PARTS]
        if not lefts:
            break
        first = min(lefts)
    first = max(first, head - PHRASE)
    for at in range(first, head):
        word = words[at]
        if (word.dep == "punct" and at == first) or word.text in {",", ":", ";"} or page.host[at] != host:
            first = at + 1
    return first


def phrase_last(page: Page, head: int, high: int) -> int:
    """Return the word after the noun phrase round a head word."""
    words, host = page.words, page.host[head]
    last, reach = head + 1, head
    stop = min(high, head + PHRASE)
    while last < stop and page.host[last] == host:
        word = words[last]
        if word.text == "-" and last + 1 < stop and word.end == words[last + 1].start:
            last += 1
            continue
        relative = word.dep == "relcl" or word.lower in {"who", "which", "that"}
        owns = word.tag == "POS" and (word.head == head or last + 1 >= stop or words[last + 1].tag not in OWNED)
        if word.text in ENDS_PHRASE or relative or last in page.cues or owns:
            break
        if not hangs_below(page, last, head, reach):
            break
        reach = last
        last += 1
    while last > head + 1 and words[last - 1].tag in {"CC", "IN", "TO"}:  # "a report dated May 3 and | seen by …"
        last -= 1
    return last


def hangs_below(page: Page, word: int, head: int, reach: int) -> bool:
    """Tell whether a word after the head belongs to its phrase: it hangs on a word of the phrase."""
    at = word
    for _ in range(CLIMBS):
        up = page.words[at].head
        if up == at:
            return False
        if head <= up <= reach:
            return page.words[at].dep not in {"relcl", "advcl", "appos", "parataxis"} or up == at - 1
        at = up
        if not head <= at:
            return False
    return False


def phrase_span(page: Page, first: int, last: int) -> Span:
    """Return the text of a noun phrase."""
    return Span(page.words[first].start, page.words[last - 1].end)
