"""All numbers of several articles with what each measures: repeats left out, and the pairs worth judging."""

from __future__ import annotations

import math
from bisect import bisect_right
from collections import Counter
from collections.abc import Callable, Iterator
from itertools import combinations
from typing import Final

from lib.compare.clauses import spots
from lib.compare.doubts import dimension, grows
from lib.compare.intervals import slip
from lib.compare.measures import grade, judge
from lib.compare.setting import Setting
from lib.compare.settings import settings
from lib.compare.words import word_set
from lib.model import Extraction, Ref

REPEATS: Final = 40  # figures of one value and article that a number may say again
COMMON: Final = 0.12
FEW_SENTENCES: Final = 24
MERE: Final = 3
ASSUMED: Final = 12
FAR: Final = 10.0
CROWDED: Final = 600
NEAR: Final = 0.12
MOST: Final = 120_000  # pairs to judge among up to twenty articles; among more, more by the square
FEW_ARTICLES: Final = 10

Ranked = tuple[list[int], list[int]]


def how_many(same: list[list[int]], near: list[Ranked], reach: int) -> int:
    """Count the pairs when each figure is paired with `reach` others at most."""
    crowds = sum(size * (size - 1) // 2 for members in same for size in [min(len(members), reach)])
    return crowds + sum(max(0, min(end - at, reach) - 1) for _, ends in near for at, end in enumerate(ends))


def near_in_value(members: list[int], ends: list[int], reach: int) -> Iterator[tuple[int, int]]:
    """Yield the pairs of figures of one unit that are a tenth apart at most, for each the nearest few hundred."""
    for at, (i, end) in enumerate(zip(members, ends, strict=True)):
        for j in members[at + 1 : min(end, at + reach)]:
            yield min(i, j), max(i, j)


class Desk:
    """All numbers of the articles with their settings, and what dates the articles bear."""

    def __init__(self, extractions: tuple[Extraction, ...], owner: dict[Ref, int]) -> None:
        """`owner` gives for every entity the number of its group across articles."""
        self.articles = {x.article.id: x.article for x in extractions}
        known = spots(extractions, owner)
        self.settings = [s for x in extractions for s in settings(x, owner, known)]
        self.named: dict[str, set[int]] = {x.article.id: set() for x in extractions}
        self.kin: dict[tuple[str, str], bool] = {}
        for ref, group in owner.items():
            self.named[ref.article].add(group)
        self.told: dict[tuple[str, str], dict[str, float]] = {}
        self.topics: dict[tuple[str, str], frozenset[str]] = {}
        places = {(s.ref.article, s.sentence): s.wide for s in self.settings}
        self.sizes = Counter(article for article, _ in places)
        self.beside: dict[str, Counter[str]] = {x.article.id: Counter() for x in extractions}
        for (article, _), stems in places.items():
            self.beside[article].update(stems)
        self.kept = self.without_repeats()

    def topic(self, a: Setting, b: Setting) -> frozenset[str]:
        """Return the stems beside so many numbers of two articles that sharing them tells nothing.

        What other articles are compared makes no difference to a pair.
        """
        pair = (a.ref.article, b.ref.article)
        found = self.topics.get(pair)
        if found is None:
            found = self.topics[pair] = self.common_stems(frozenset(pair))
        return found

    def common_stems(self, articles: frozenset[str]) -> frozenset[str]:
        """Return the stems in more than an eighth of the sentences with numbers, when there are enough of these."""
        seen: Counter[str] = Counter()
        for article in sorted(articles):
            seen.update(self.beside[article])
        size = sum(self.sizes[article] for article in articles)
        if size < FEW_SENTENCES:
            return frozenset()
        return frozenset(stem for stem, count in seen.items() if count > max(3, COMMON * size))

    def telling(self, a: Setting, b: Setting) -> Callable[[str], float]:
        """Return how much a stem tells of two articles' figures: from 0 for one beside all of them to 1 for a rare one.

        A few sentences more are assumed, so that in two short articles a word in both still tells something.
        """
        pair = (a.ref.article, b.ref.article)
        if pair not in self.told:
            one, two = (self.beside[article] for article in pair)
            size = sum(self.sizes[article] for article in set(pair)) + ASSUMED
            whole = math.log(size)
            self.told[pair] = {stem: 1 - math.log(one[stem] + two[stem]) / whole for stem in one.keys() & two.keys()}
        known = self.told[pair]
        return lambda stem: known.get(stem, 1.0)

    def without_repeats(self) -> list[Setting]:
        """Leave out numbers that an article repeats, the headline's first of all."""
        kept: list[Setting] = []
        index: dict[tuple[str, str, float], list[Setting]] = {}
        for s in sorted(self.settings, key=lambda s: (s.headline, s.ref.article, s.number.start)):
            place = index.setdefault((s.ref.article, dimension(s), s.value), [])
            if any(self.repeats(old, s) for old in place[:REPEATS]):
                continue
            place.append(s)
            kept.append(s)
        return kept

    def repeats(self, first: Setting, second: Setting) -> bool:
        """Tell whether a number says again what an earlier one of the article and the same speaker says."""
        same_bound = first.size.comparator == second.size.comparator or second.headline
        if not same_bound or (
            first.voice != second.voice and not second.headline and first.number.speaker != second.number.speaker
        ):
            return False
        topic = self.topic(first, second)
        return grade(first, second, topic) in {"strong", "medium"} and judge(first, second, topic) is not None

    def candidates(self) -> list[tuple[Setting, Setting]]:
        """Return the pairs of two articles or two speakers that share a happening, metric, thing, head or value."""
        index: dict[tuple[str, str, object], list[int]] = {}
        values: dict[str | None, list[int]] = {}
        for i, s in enumerate(self.kept):
            unit = dimension(s)
            for key in sorted(s.head):
                index.setdefault((unit, "head", key), []).append(i)
            for key in sorted(s.act):
                index.setdefault((unit, "act", key), []).append(i)
            for kind, key2 in (("happening", s.happening), ("metric", s.metric), ("thing", s.thing)):
                if key2 and not (kind == "thing" and key2 == "person"):
                    index.setdefault((unit, kind, key2.split()[-1] if kind == "metric" else key2), []).append(i)
            values.setdefault(s.size.unit, []).append(i)
        same, near = list(index.values()), [self.ranked(members) for members in values.values()]
        most = MOST * max(1, len(self.articles) // FEW_ARTICLES) ** 2
        reach = CROWDED
        while reach > 1 and how_many(same, near, reach) > most:
            reach //= 2
        found = {p for members in same for p in combinations(members[:reach], 2)}
        found |= {p for members, ends in near for p in near_in_value(members, ends, reach)}
        return [(self.kept[i], self.kept[j]) for i, j in sorted(found) if self.comparable(self.kept[i], self.kept[j])]

    def ranked(self, members: list[int]) -> Ranked:
        """Return figures of one unit by value, and for each the place after the last that is a tenth apart at most."""
        members = sorted(members, key=lambda i: (self.kept[i].value, i))
        values = [self.kept[i].value for i in members]
        return members, [bisect_right(values, value + abs(value) * NEAR) for value in values]

    @staticmethod
    def comparable(a: Setting, b: Setting) -> bool:
        """Tell whether two numbers come from two articles, or from two voices of one of which one is a quote.

        Stated values more than ten times apart are nothing to each other, but for a slip of the scale.
        """
        x, y = a.size.value, b.size.value
        if x and y and not abs(x) <= FAR * abs(y) <= FAR * FAR * abs(x) and slip(a.size, b.size) is None:
            return False
        if a.ref.article != b.ref.article:
            return True
        return a.voice != b.voice and a.number.speaker != b.number.speaker and not (a.headline or b.headline)

    def related(self, a: str, b: str) -> bool:
        """Tell whether two articles seem to be on one story: they name some of the same, or are mere sentences."""
        if (a, b) not in self.kin:
            fewer = min(len(self.named[a]), len(self.named[b]))
            shared = len(self.named[a] & self.named[b])
            self.kin[a, b] = fewer < MERE or shared >= (2 if fewer >= 2 * MERE else 1)
        return self.kin[a, b]

    def updated(self, a: Setting, b: Setting) -> bool:
        """Tell whether a growing count is larger in the later article, or one that ebbs is another there."""
        ebbs = a.happening is not None and a.happening == b.happening and a.happening.split()[-1] in word_set("ebbing")
        if not (grows(a) or ebbs) or a.size.value is None or b.size.value is None:
            return False
        first, second = sorted((a, b), key=lambda s: (self.articles[s.ref.article].published or "", s.ref))
        dates = [self.articles[s.ref.article].published for s in (first, second)]
        later = None not in dates and dates[0] != dates[1]
        return later and (ebbs or second.size.value > first.size.value)  # type: ignore[operator]
