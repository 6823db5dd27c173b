"""What moved between two versions of one story: sentences, numbers, quotes that came, went or changed."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass
from datetime import date
from itertools import combinations
from typing import Final, Literal, NamedTuple

from rapidfuzz.distance import Indel

from lib.compare.wording import plain_words
from lib.compare.words import sentences
from lib.model import Comparison, Extraction, NumericClaim, Ref, Span

MoveKind = Literal["added", "removed", "changed"]
OUTSIDE: Final = frozenset({"byline", "dateline", "credit", "caption", "furniture"})
SAME_OUTLET, NEAR_COPY = 0.15, 0.6
ALIKE: Final = 0.5
SHORTEST: Final = 3
MOST: Final = 400


class Move(NamedTuple):
    """A sentence that came, went or changed, with its place in the earlier article (`a`) and in the later (`b`)."""

    kind: MoveKind
    a: Span | None
    b: Span | None


class Said(NamedTuple):
    """A quote, and the part of it that stands in one version alone."""

    ref: Ref
    part: Span


@dataclass(frozen=True, slots=True)
class Moved:
    """What moved from article `a`, the earlier, to `b`. `same` counts the sentences that stand in both unchanged.

    numbers: pairs of which the second replaced the first. gained, lost: words in quotation marks that one version alone
    has.
    """

    a: str
    b: str
    same: int
    moves: tuple[Move, ...]
    numbers: tuple[tuple[Ref, Ref], ...]
    gained: tuple[Said, ...]
    lost: tuple[Said, ...]

    def count(self, kind: MoveKind) -> int:
        """Count the sentences that came, went or changed."""
        return sum(move.kind == kind for move in self.moves)


class Sentence(NamedTuple):
    """A sentence and its plain words."""

    span: Span
    words: tuple[str, ...]


def version_pairs(found: Comparison) -> tuple[tuple[str, str], ...]:
    """Return the pairs of articles that are two versions of one story, the earlier first.

    They are near-copies, or come from one outlet and share a part of their words.
    """
    most: dict[frozenset[str], float] = {}
    for shared in found.shared_text:
        pair = frozenset({shared.a, shared.b})
        most[pair] = max(most.get(pair, 0.0), shared.containment)
    pairs = []
    for one, other in combinations(found.articles, 2):
        alike = most.get(frozenset({one.article.id, other.article.id}), 0.0)
        if alike >= (SAME_OUTLET if outlet(one) and outlet(one) == outlet(other) else NEAR_COPY):
            days = [day(one), day(other)]
            turned = None not in days and days[1] < days[0]  # type: ignore[operator]
            a, b = (other, one) if turned else (one, other)
            pairs.append((a.article.id, b.article.id))
    return tuple(pairs)


def outlet(x: Extraction) -> str:
    """Return an outlet's name as two are compared."""
    return (x.article.outlet or "").casefold().removeprefix("the ").strip()


def day(x: Extraction) -> date | None:
    """Return the day of publication; None when it is not known."""
    try:
        return date.fromisoformat((x.article.published or "")[:10])
    except ValueError:
        return None


def what_moved(found: Comparison, a: str, b: str) -> Moved:
    """Lay two versions of one story side by side. Raises KeyError for an article that is not in the comparison."""
    pages = {x.article.id: x for x in found.articles}
    old, new = pages[a], pages[b]
    left, right = sentences_of(old), sentences_of(new)
    pairs, same = aligned(left, right)
    moves = [Move("changed", left[i].span, right[j].span) for i, j in pairs]
    taken_a, taken_b = {i for i, _ in pairs} | {i for i, _ in same}, {j for _, j in pairs} | {j for _, j in same}
    gone = [s.span for i, s in enumerate(left) if i not in taken_a]
    moves += [Move("removed", span, None) for span in gone]
    moves += [Move("added", None, s.span) for j, s in enumerate(right) if j not in taken_b]
    place = {left[i].span: right[j].span.start for i, j in (*pairs, *same)}
    order = sorted(moves, key=lambda m: where(m, place))
    return Moved(
        a, b, len(same), tuple(order), numbers_moved(found, old, new, order), own_quotes(new, old), own_quotes(old, new)
    )


def where(move: Move, place: dict[Span, int]) -> tuple[int, int]:
    """Return where a move is listed: at its place in the later version, a lost sentence behind the one before it."""
    if move.b is not None:
        return move.b.start, 0
    start = move.a.start if move.a is not None else 0
    before = [span for span in place if span.start < start]
    return (place[max(before)] if before else -1), 1 + start


def sentences_of(x: Extraction) -> list[Sentence]:
    """Return the sentences of headline and body, page furniture and bylines left out."""
    text = x.article.text
    found = []
    for span in sentences(text)[:MOST]:
        start = max((z.end for z in x.article.zones if z.start <= span.start < z.end < span.end), default=span.start)
        start += len(text[start : span.end]) - len(text[start : span.end].lstrip(" \t-–—"))
        zone = x.article.zone_at(start)
        words = plain_words(text[start : span.end])
        if zone not in OUTSIDE and len(words) >= SHORTEST:
            found.append(Sentence(Span(start, span.end), words))
    return found


def aligned(left: list[Sentence], right: list[Sentence]) -> tuple[list[tuple[int, int]], list[tuple[int, int]]]:
    """Pair sentences: those that changed, and those that stayed the same, each used once; the most alike first."""
    waiting: dict[tuple[str, ...], list[int]] = {}
    for j in range(len(right) - 1, -1, -1):
        waiting.setdefault(right[j].words, []).append(j)
    same = [(i, waiting[s.words].pop()) for i, s in enumerate(left) if waiting.get(s.words)]
    used_a, used_b = {i for i, _ in same}, {j for _, j in same}
    scored = []
    for i, s in enumerate(left):
        if i in used_a:
            continue
        for j, t in enumerate(right):
            if j not in used_b and (score := Indel.normalized_similarity(s.words, t.words, score_cutoff=ALIKE)):
                scored.append((-score, abs(i - j), i, j))
    changed = []
    for _, _, i, j in sorted(scored):
        if i not in used_a and j not in used_b:
            used_a.add(i)
            used_b.add(j)
            changed.append((i, j))
    return changed, same


def numbers_moved(
    found: Comparison, old: Extraction, new: Extraction, moves: list[Move]
) -> tuple[tuple[Ref, Ref], ...]:
    """Pair the numbers that took another's place: in a changed sentence, or on one measure with another value."""
    a, b = old.article.id, new.article.id
    pairs = [
        (Ref(a, x.id), Ref(b, y.id))
        for move in moves
        if move.a is not None and move.b is not None
        for x, y in replaced(inside(old, move.a), inside(new, move.b))
    ]
    taken = {ref for pair in pairs for ref in pair}
    for pair in found.numbers:
        one, other = (pair.a, pair.b) if pair.a.article == a else (pair.b, pair.a)
        if (one.article, other.article) == (a, b) and pair.relation != "agree" and not {one, other} & taken:
            pairs.append((one, other))
    told = set()
    kept = []
    first, last = ({n.id: n for n in x.numbers} for x in (old, new))
    for one, other in sorted(pairs, key=lambda p: headline_last(new, last.get(p[1].record))):
        x, y = first.get(one.record), last.get(other.record)
        if x is None or y is None or (key := (state(x), state(y))) in told:
            continue
        told.add(key)
        kept.append((one, other))
    return tuple(kept)


def headline_last(x: Extraction, number: NumericClaim | None) -> tuple[bool, int]:
    """Return what a number is ordered by: the body's in text order, then the headline's, which say them again."""
    start = number.start if number is not None else 0
    return x.article.zone_at(start) is not None, start


def inside(x: Extraction, span: Span) -> list[NumericClaim]:
    """Return the numbers of a sentence."""
    return [n for n in x.numbers if span.start <= n.start < span.end]


def state(n: NumericClaim) -> tuple[object, ...]:
    """Return what a number states, apart from its words."""
    return n.value, n.low, n.high, n.comparator, n.unit, n.per


def replaced(old: list[NumericClaim], new: list[NumericClaim]) -> list[tuple[NumericClaim, NumericClaim]]:
    """Pair, in order, the numbers of two wordings of one sentence that differ and have one unit."""
    before, after = {state(n) for n in old}, {state(n) for n in new}
    left = [n for n in old if state(n) not in after]
    waiting: dict[tuple[str | None, str | None], deque[NumericClaim]] = {}
    for n in new:
        if state(n) not in before:
            waiting.setdefault((n.unit, n.per), deque()).append(n)
    return [(n, waiting[n.unit, n.per].popleft()) for n in left if waiting.get((n.unit, n.per))]


def own_quotes(x: Extraction, other: Extraction) -> tuple[Said, ...]:
    """Return the quotes in quotation marks, or the parts of them, whose words the other version has not."""
    words = f" {' '.join(plain_words(other.article.text))} "
    return tuple(
        Said(Ref(x.article.id, q.id), part)
        for q in x.quotes
        if q.kind != "indirect" and x.article.zone_at(q.span.start) is None
        for part in q.content
        if (plain := " ".join(plain_words(part.of(x.article.text)))) and f" {plain} " not in words
    )
