"""Utterances of several articles clustered so that all members fit one another; the same words of another speaker."""

from __future__ import annotations

from itertools import combinations
from typing import Final

from rapidfuzz import fuzz

from lib.compare.quotes import GRAM, LONGEST, Utterance
from lib.compare.same_quotes import FEW, alike, rare, same_outcry, same_words
from lib.compare.speakers import Bond, bond
from lib.model import OtherSpeaker

CROWDED: Final = 300
FEW_STEMS: Final = 3
PERSONAL_OUTLET: Final = "media"

Words = tuple[str, ...]


def plain_runs(utterance: Utterance) -> list[Words]:
    """Return the runs of four words of an utterance that holds hardly a content word: "it will tell us what"."""
    words = utterance.marked_words
    runs = {words[i : i + GRAM] for i in range(len(words) - GRAM + 1)}
    return [] if len(utterance.stems) > FEW_STEMS else sorted(runs)


def pairs(found: list[Utterance]) -> list[tuple[int, int, Bond]]:
    """Return the pairs of like utterances in different articles, met by a shared content stem or number."""
    index: dict[object, list[int]] = {}
    for i, utterance in enumerate(found):
        for key in (*sorted(utterance.stems - {"not"}), *sorted(utterance.numbers), *plain_runs(utterance)):
            index.setdefault(key, []).append(i)
    seen: dict[tuple[int, int], int] = {}
    for key, members in index.items():
        for i, j in combinations(members[:CROWDED], 2):
            if found[i].article != found[j].article:
                seen[i, j] = seen.get((i, j), 0) + (2 if isinstance(key, float) and rare(key) else 1)
    out = []
    for (i, j), count in sorted(seen.items()):
        few = count < min(2, len(found[i].stems), len(found[j].stems))
        if few and not (brief(found[i]) or brief(found[j])):
            continue
        tie = alike(found[i], found[j])
        if tie is not None:
            out.append((i, j, tie))
    return out


def brief(utterance: Utterance) -> bool:
    """Tell whether an utterance quotes a word or two: her remarks "shameful"."""
    return 0 < len(utterance.marked_words) <= FEW


def clusters(found: list[Utterance], near: list[tuple[int, int, Bond]]) -> list[list[int]]:
    """Cluster utterances, best pairs first, so that all of a cluster fit one another (complete link)."""
    likeness = {
        (i, j): (fuzz.token_sort_ratio(found[i].words[:LONGEST], found[j].words[:LONGEST]), -i, -j)
        for i, j, tie in near
        if tie != "different"
    }
    home = list(range(len(found)))
    members = {i: [i] for i in home}
    for i, j in sorted(likeness, key=lambda p: likeness[p], reverse=True):
        a, b = sorted((home[i], home[j]))
        if a == b or not all(fits(found, likeness, x, y) for x in members[a] for y in members[b]):
            continue
        for x in members.pop(b):
            home[x] = a
            members[a].append(x)
    return [sorted(group) for group in members.values() if len(group) > 1]


def fits(found: list[Utterance], likeness: dict[tuple[int, int], tuple[float, int, int]], x: int, y: int) -> bool:
    """Tell whether two utterances may stand in one cluster: alike, or an article's two renderings by one speaker."""
    if (min(x, y), max(x, y)) in likeness:
        return True
    a, b = found[x], found[y]
    tie = bond(a.speaker, b.speaker)
    if a.article == b.article:
        return tie != "different" and bool((a.stems & b.stems) - {"not"})
    if tie == "different":
        return same_words(a, b) or same_outcry(a, b)  # a union here, its president there and in a third article
    # A rendering in other words of a third wording: allowed for one speaker when something is shared at all
    if a.direct and b.direct:
        return False
    return len((a.stems & b.stems) - {"not"}) >= (4 if tie == "unknown" else 2)


def other_speakers(found: list[Utterance], near: list[tuple[int, int, Bond]]) -> tuple[OtherSpeaker, ...]:
    """List the same words given to different named speakers; one who merely relays is no other speaker."""
    out = []
    for i, j, tie in near:
        a, b = found[i], found[j]
        if tie != "different" or a.entity is None or b.entity is None:
            continue
        if any(u.quotes[0].speaker and u.quotes[0].speaker.speaker_class == PERSONAL_OUTLET for u in (a, b)):
            continue
        out.append(OtherSpeaker(a.refs[0], b.refs[0], a.entity.name, b.entity.name))
    return tuple(out)
