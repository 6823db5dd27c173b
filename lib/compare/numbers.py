"""Numbers on one measure across articles and, within one, between its speakers: how they relate, and what to note."""

from __future__ import annotations

import re
from collections import Counter
from typing import Final

from lib.compare.doubts import doubt, grows
from lib.compare.figures import Desk
from lib.compare.holders import HARD
from lib.compare.intervals import apart, equal, relation
from lib.compare.likeness import Alike, likeness, likest, limits, worth_weighing
from lib.compare.measures import Verdict, converted, distinct, grade, is_rare, judge
from lib.compare.setting import Setting
from lib.extract.entities.union import Union
from lib.model import Extraction, Measure, NumberPair, NumberRelation, QuoteGroup, Ref, RelatedNumbers

MOVED: Final = re.compile(
    r"\b(?:stood at|rose|risen|climbed|now|earlier|initial(?:ly)?|at first|previous(?:ly)?|up from|later|revised"
    r"|first (?:said|reported|announced|given|put|thought|stated)"
    r"|than (?:was |it |had been )?(?:first|announced|reported|initially)"
    r"|as (?:alleged|claimed|asserted|feared)"
    r"|(?:more|fewer|less|higher|lower) than the)\b",
    re.IGNORECASE,
)


def compare_numbers(
    extractions: tuple[Extraction, ...], owner: dict[Ref, int], quotes: tuple[QuoteGroup, ...]
) -> tuple[tuple[NumberPair, ...], tuple[RelatedNumbers, ...], tuple[Measure, ...], frozenset[Ref]]:
    """Return pairs on one measure, pairs that are only related, the measures, and the numbers that stand for others.

    The last holds the numbers kept when repeats within an article are left out.
    """
    desk = Desk(extractions, owner)
    said = {ref: i for i, group in enumerate(quotes) for ref in group.members}
    spoken = {s.ref: said.get(Ref(s.ref.article, s.number.quote)) for s in desk.kept if s.number.quote is not None}
    judged, unsure, alike = [], [], []
    for a, b in desk.candidates():
        one = a.number.quote is not None and (said_a := spoken.get(a.ref)) is not None and said_a == spoken.get(b.ref)
        verdict = judge(a, b, desk.topic(a, b), same_words=one)
        ruled = verdict is not None and verdict.relation in {"agree", "compatible"}
        weighable = not ruled and desk.related(a.ref.article, b.ref.article) and worth_weighing(a, b)
        if verdict is not None:
            judged.append((a, b, verdict))
        elif weighable or (a.number.unit is not None and equal(a.size, b.size)):
            unsure.append((a, b))  # no other pair may still be found on one measure
        if weighable:
            alike.append(Alike(likeness(a, b, desk.telling(a, b)), a, b))
        elif verdict is not None and verdict.relation is not None:
            alike.append(Alike(limits()["by_rule"], a, b))
    judged += companions(judged, unsure)
    judged = weighed(judged, unsure, alike)
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
        and equal(a.size, b.size) and distinct(a) >= 2 and a.number.unit is not None and doubt(a, b).weight <= HARD
    ]  # fmt: skip


def weighed(
    judged: list[tuple[Setting, Setting, Verdict]],
    unsure: list[tuple[Setting, Setting]],
    alike: list[Alike],
) -> list[tuple[Setting, Setting, Verdict]]:
    """Pair what no rule pairs but more speaks for than against; take back what is at odds and hardly alike.

    Returns all that is judged. Figures of one article, and those many times apart, are left as the rules judge them.
    """
    weights = {(x.a.ref, x.b.ref): x.weight for x in alike}
    paired = {(x.a.ref, x.b.ref) for x in likest(alike)}

    found = []
    for a, b, verdict in judged:
        weight = weights.get((a.ref, b.ref))
        if verdict.relation is None and (a.ref, b.ref) in paired:
            found.append((a, b, stated(a, b)))
        elif verdict.relation == "conflict" and weight is not None and weight < limits()["at_odds"]:
            found.append((a, b, Verdict(None, "maybe related")))
        else:
            found.append((a, b, verdict))
    return [*found, *((a, b, stated(a, b)) for a, b in unsure if (a.ref, b.ref) in paired)]


def stated(a: Setting, b: Setting) -> Verdict:
    """Judge two figures that only the weights pair: never at odds, since a wrong alarm costs more than a missed one."""
    found = relation(a.size, b.size)
    return Verdict(None, "maybe related") if found == "conflict" else Verdict(found, converted(a, b))


def strong_within(a: Setting, b: Setting, desk: Desk) -> bool:
    """Tell whether two numbers of one article are surely on one measure."""
    return grade(a, b, desk.topic(a, b)) == "strong"


def both_said(a: Setting, b: Setting) -> bool:
    """Tell whether two speakers, and not the article itself, state two numbers."""
    return None not in {a.number.quote, b.number.quote}


def named(a: Setting, b: Setting) -> str:
    """Name the measure of two numbers: the shorter of the two names, which leaves out what only one says."""
    return min(
        (a, b), key=lambda s: (s.number.unit is not None and not (s.happening or s.metric), len(s.shown), s.shown)
    ).shown


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
    """Take back a conflict with an article that elsewhere agrees, unless that article says that its figure moved.

    Two figures of it that two speakers state are no sign either way.
    """
    steady: dict[tuple[Ref, str], set[str | None]] = {}  # who states what agrees and did not move
    figures = {s.ref: s for a, b, _ in judged for s in (a, b)}
    moving = {ref: moved(desk, s) for ref, s in figures.items()}
    for a, b, verdict in judged:
        if verdict.relation == "agree":
            for s, partner in ((a, b), (b, a)):
                if not moving[partner.ref]:
                    steady.setdefault((s.ref, partner.ref.article), set()).add(partner.number.speaker)
    out = []
    for a, b, verdict in judged:
        lonely = verdict.relation == "conflict" and any(
            not moving[s.ref] and s.number.speaker in steady.get((other.ref, s.ref.article), ())
            for s, other in ((b, a), (a, b))
        )
        out.append((a, b, Verdict(None, "different scope") if lonely else verdict))
    return out


def moved(desk: Desk, s: Setting) -> bool:
    """Tell whether the words around a figure say that the count moved."""
    text = desk.articles[s.ref.article].text
    return MOVED.search(text, max(0, s.number.start - 60), s.number.end + 60) is not None


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
