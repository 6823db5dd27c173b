"""Numbers on one measure across articles and, within one, between its speakers: how they relate, and what to note."""

from __future__ import annotations

import re
from collections import Counter
from itertools import combinations
from typing import Final

from lib.compare.clauses import spots
from lib.compare.intervals import apart
from lib.compare.measures import HARD, Verdict, dimension, distinct, doubt, grade, is_rare, judge, same_value
from lib.compare.settings import Setting, settings
from lib.compare.words import word_set
from lib.extract.entities.union import Union
from lib.model import Extraction, Measure, NumberPair, NumberRelation, QuoteGroup, Ref, RelatedNumbers

MOVED: Final = re.compile(
    r"\b(?:stood at|rose|risen|climbed|now|earlier|initial(?:ly)?|at first|previous(?:ly)?|up from|later|revised)\b",
    re.IGNORECASE,
)
COMMON: Final = 0.12
FEW_SENTENCES: Final = 24
MERE: Final = 3
CROWDED: Final = 600


class Desk:
    """All numbers of the articles with their settings, and what dates the articles bear."""

    def __init__(self, extractions: tuple[Extraction, ...], owner: dict[Ref, int]) -> None:
        """`owner` gives for every entity the number of its group across articles."""
        self.articles = {x.article.id: x.article for x in extractions}
        known = spots(extractions, owner)
        self.settings = [s for x in extractions for s in settings(x, owner, known)]
        self.named: dict[str, set[int]] = {x.article.id: set() for x in extractions}
        for ref, group in owner.items():
            self.named[ref.article].add(group)
        self.topic = self.common_stems()
        self.kept = self.without_repeats()

    def common_stems(self) -> frozenset[str]:
        """Return the stems that stand beside so many numbers that sharing them tells nothing."""
        seen: Counter[str] = Counter()
        places = {(s.ref.article, s.sentence): s.wide for s in self.settings}
        for stems in places.values():
            seen.update(stems)
        if len(places) < FEW_SENTENCES:
            return frozenset()
        return frozenset(stem for stem, count in seen.items() if count > max(3, COMMON * len(places)))

    def without_repeats(self) -> list[Setting]:
        """Leave out numbers that an article repeats, the headline's first of all."""
        kept: list[Setting] = []
        index: dict[tuple[str, str, float], list[Setting]] = {}
        for s in sorted(self.settings, key=lambda s: (s.headline, s.ref.article, s.number.start)):
            place = index.setdefault((s.ref.article, dimension(s), s.value), [])
            if any(self.repeats(old, s) for old in place[:CROWDED]):
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
        return grade(first, second, self.topic) in {"strong", "medium"} and judge(first, second, self.topic) is not None

    def candidates(self) -> list[tuple[Setting, Setting]]:
        """Return the pairs of two articles or two speakers that share a happening, metric, thing, head or value."""
        index: dict[tuple[str, str, object], list[int]] = {}
        for i, s in enumerate(self.kept):
            unit = dimension(s)
            for key in sorted(s.head):
                index.setdefault((unit, "head", key), []).append(i)
            for kind, key2 in (("happening", s.happening), ("metric", s.metric), ("thing", s.thing)):
                if key2 and not (kind == "thing" and key2 == "person"):
                    index.setdefault((unit, kind, key2.split()[-1] if kind == "metric" else key2), []).append(i)
            index.setdefault((unit, "value", f"{s.value:.2g}"), []).append(i)
        found = {p for members in index.values() for p in combinations(members[:CROWDED], 2)}
        return [(self.kept[i], self.kept[j]) for i, j in sorted(found) if self.comparable(self.kept[i], self.kept[j])]

    @staticmethod
    def comparable(a: Setting, b: Setting) -> bool:
        """Tell whether two numbers come from two articles, or from two voices of one of which one is a quote."""
        if a.ref.article != b.ref.article:
            return True
        return a.voice != b.voice and a.number.speaker != b.number.speaker and not (a.headline or b.headline)

    def related(self, a: str, b: str) -> bool:
        """Tell whether two articles seem to be on one story: they name some of the same, or are mere sentences."""
        fewer = min(len(self.named[a]), len(self.named[b]))
        shared = len(self.named[a] & self.named[b])
        return fewer < MERE or shared >= (2 if fewer >= 2 * MERE else 1)

    def updated(self, a: Setting, b: Setting) -> bool:
        """Tell whether a growing count is larger in the later article."""
        if not grows(a) or a.size.value is None or b.size.value is None:
            return False
        first, second = sorted((a, b), key=lambda s: (self.articles[s.ref.article].published or "", s.ref))
        dates = [self.articles[s.ref.article].published for s in (first, second)]
        return None not in dates and dates[0] != dates[1] and second.size.value > first.size.value  # type: ignore[operator]


def compare_numbers(
    extractions: tuple[Extraction, ...], owner: dict[Ref, int], quotes: tuple[QuoteGroup, ...]
) -> tuple[tuple[NumberPair, ...], tuple[RelatedNumbers, ...], tuple[Measure, ...], frozenset[Ref]]:
    """Return pairs on one measure, pairs that are only related, the measures, and the numbers that stand for others.

    The last holds the numbers kept when repeats within an article are left out.
    """
    desk = Desk(extractions, owner)
    said = {ref: i for i, group in enumerate(quotes) for ref in group.members}
    spoken = {s.ref: said.get(Ref(s.ref.article, s.number.quote)) for s in desk.kept if s.number.quote is not None}
    judged, unsure = [], []
    for a, b in desk.candidates():
        one = a.number.quote is not None and (said_a := spoken.get(a.ref)) is not None and said_a == spoken.get(b.ref)
        verdict = judge(a, b, desk.topic, same_words=one)
        if verdict is not None:
            judged.append((a, b, verdict))
        else:
            unsure.append((a, b))
    judged += companions(judged, unsure)
    judged = [
        (a, b, v if is_rare(a) and v.relation == "agree" else Verdict(None, "maybe related"))
        if not desk.related(a.ref.article, b.ref.article)
        else (a, b, v)
        for a, b, v in judged
    ]
    judged = [(a, b, dated(desk, a, b, v)) for a, b, v in judged]
    judged = lonely_doubts(desk, judged)
    pairs, related = [], []
    for a, b, verdict in judged:
        if verdict.relation is None:
            related.append(RelatedNumbers(a.ref, b.ref, named(a, b), verdict.note or "maybe related"))
        elif a.ref.article != b.ref.article or (
            strong_within(a, b, desk) and (verdict.relation == "conflict" or both_said(a, b))
        ):
            pairs.append(NumberPair(a.ref, b.ref, named(a, b), verdict.relation, verdict.note))
    pairs += derived(desk)
    return tuple(pairs), tuple(related), measures(pairs), frozenset(s.ref for s in desk.kept)


def companions(
    judged: list[tuple[Setting, Setting, Verdict]], unsure: list[tuple[Setting, Setting]]
) -> list[tuple[Setting, Setting, Verdict]]:
    """Pair equal amounts whose sentences agree in another amount too: "1.2 billion crowns ($118 million)"."""
    agreed = {((a.ref.article, a.sentence), (b.ref.article, b.sentence)) for a, b, v in judged if v.relation == "agree"}
    return [
        (a, b, Verdict("agree", ""))
        for a, b in unsure
        if ((a.ref.article, a.sentence), (b.ref.article, b.sentence)) in agreed
        and same_value(a, b) and distinct(a) >= 2 and a.number.unit is not None and doubt(a, b).weight <= HARD
    ]  # fmt: skip


def grows(s: Setting) -> bool:
    """Tell whether a count grows while its story goes on: dead, injured, evacuated."""
    return s.happening in word_set("cumulative")


def strong_within(a: Setting, b: Setting, desk: Desk) -> bool:
    """Tell whether two numbers of one article are surely on one measure."""
    return grade(a, b, desk.topic) == "strong"


def both_said(a: Setting, b: Setting) -> bool:
    """Tell whether two speakers, and not the article itself, state two numbers."""
    return None not in {a.number.quote, b.number.quote}


def named(a: Setting, b: Setting) -> str:
    """Name the measure of two numbers: the shorter of the two names, which leaves out what only one says."""
    return min((a.shown, b.shown), key=lambda n: (not n, len(n), n))


def dated(desk: Desk, a: Setting, b: Setting, verdict: Verdict) -> Verdict:
    """Note a growing count that is larger in the later article; one that says it rose is no conflict at all."""
    if verdict.relation != "conflict" or a.size.value is None or b.size.value is None:
        return verdict
    larger = a if a.size.value > b.size.value else b
    says_so = larger.updated and grows(a) and a.ref.article != b.ref.article
    dates = [desk.articles[s.ref.article].published for s in (a, b)]
    earlier = None in dates or dates[0] == dates[1] or desk.updated(a, b)
    if says_so and earlier:
        return Verdict("compatible", "updated?")
    return Verdict("conflict", "updated?") if desk.updated(a, b) and not verdict.note else verdict


def lonely_doubts(desk: Desk, judged: list[tuple[Setting, Setting, Verdict]]) -> list[tuple[Setting, Setting, Verdict]]:
    """Take back a conflict with an article that elsewhere agrees, unless that article says that its figure moved."""
    agreed: dict[tuple[Ref, str], list[Setting]] = {}
    for a, b, verdict in judged:
        if verdict.relation == "agree":
            agreed.setdefault((a.ref, b.ref.article), []).append(b)
            agreed.setdefault((b.ref, a.ref.article), []).append(a)
    out = []
    for a, b, verdict in judged:
        if verdict.relation == "conflict":
            partners = [(b, p) for p in agreed.get((a.ref, b.ref.article), ())]
            partners += [(a, p) for p in agreed.get((b.ref, a.ref.article), ())]
            if any(not moved(desk, s, p) for s, p in partners):
                out.append((a, b, Verdict(None, "different scope")))
                continue
        out.append((a, b, verdict))
    return out


def moved(desk: Desk, s: Setting, partner: Setting) -> bool:
    """Tell whether the words around two figures of one article say that the count moved, or two speakers state them."""
    if s.number.speaker != partner.number.speaker:
        return True
    text = desk.articles[s.ref.article].text
    return any(MOVED.search(text, max(0, x.number.start - 60), x.number.end + 60) for x in (s, partner))


def derived(desk: Desk) -> list[NumberPair]:
    """Pair "5% of its 40,000 staff" with "2,000 jobs": a share of a stated whole with the count it comes to."""
    found = []
    counts = [s for s in desk.kept if s.number.unit is None and s.number.value is not None and s.happening]
    for share in desk.kept:
        if share.whole is None or share.number.value is None or share.number.comparator != "=" or not share.happening:
            continue
        amount = share.number.value / 100 * share.whole
        for s in counts:
            if (
                s.ref.article != share.ref.article
                and s.happening == share.happening
                and s.number.value is not None
                and (apart(amount, s.number.value) <= 0.025)
            ):
                a, b = sorted((share, s), key=lambda x: x.ref)
                note = f"{share.number.value:g}% of {share.whole:,.10g} = {amount:,.10g}"
                found.append(NumberPair(a.ref, b.ref, s.shown, "agree", note))
    return found


def measures(pairs: list[NumberPair]) -> tuple[Measure, ...]:
    """Unite pairs to measures: name, all numbers on it, and the gravest relation among them."""
    refs = sorted({ref for p in pairs for ref in (p.a, p.b)})
    place = {ref: i for i, ref in enumerate(refs)}
    union = Union(len(refs))
    for p in pairs:
        union.join(place[p.a], place[p.b])
    groups: dict[int, list[NumberPair]] = {}
    for p in pairs:
        groups.setdefault(union.find(place[p.a]), []).append(p)
    found = []
    for members in groups.values():
        names = Counter(p.measure for p in members)
        name = max(names, key=lambda n: (names[n], n))
        inside = sorted({ref for p in members for ref in (p.a, p.b)})
        relations = {p.relation for p in members}
        order: tuple[NumberRelation, ...] = ("conflict", "compatible", "agree")
        found.append(Measure(name, tuple(inside), next(r for r in order if r in relations)))
    return tuple(found)
